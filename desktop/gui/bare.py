"""The Qt application on a bare computer: what it lacks is said in a sentence.

What only says so is imported where it is said: the window waits for the rest.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QFontMetricsF

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QApplication

    from desktop.core.errors import NoFonts

#: What Qt says of plugins is a guess, and told only where none of them shows a window.
_GUESSES = "qt.qpa.plugin"
#: The application's property that says that its font was lent to it.
LENT = "goldcrestFontLent"
#: Of a pixel's colour; less is a palette, which Qt cannot paint with.
_LEAST_BITS = 15
_FEW_COLOURS = (
    "this screen has too few colours. Set the screen, or the remote desktop, to 16 bits or more."
)
_TERMINAL = "The chat in the terminal needs none: goldcrest chat"


def application(make: Callable[[], QApplication]) -> QApplication:
    """Make the application; the program ends with a sentence where no window can be shown.

    Qt tries Wayland and X as the session has them, one after the other, and would end the process
    as if it had crashed where none of them works. Listening to what it says costs nothing.
    """
    before = qInstallMessageHandler(_hear)
    try:
        app = make()
    finally:
        qInstallMessageHandler(before)
    # On such a screen Qt complains of each stroke, and nothing is seen.
    if any(0 < screen.depth() < _LEAST_BITS for screen in app.screens()):
        _end(f"No window can be shown: {_FEW_COLOURS} {_TERMINAL}")
    return app


def lend_font(app: QApplication) -> NoFonts | None:
    """Use a font of this program's own where the system has none; return what is to be said.

    Without any font each letter is an empty box.
    """
    if QFontMetricsF(app.font()).inFont("e"):
        return None
    from importlib.util import find_spec

    from PySide6.QtGui import QFont, QFontDatabase

    from desktop.core import lacking
    from desktop.core.errors import NoFonts
    from desktop.core.wording import describe

    # It comes with what typesets formulas, and is found without importing that.
    spec = find_spec("ziafont")
    # Where it is missing nothing is lent: a file of that name in the current folder is anybody's.
    file = Path(spec.origin).parent / "fonts" / "DejaVuSans.ttf" if spec and spec.origin else None
    number = -1 if file is None else QFontDatabase.addApplicationFont(str(file))
    for family in QFontDatabase.applicationFontFamilies(number)[:1]:
        font = QFont(app.font())
        font.setFamily(family)
        app.setFont(font)
    app.setProperty(LENT, True)
    problem = NoFonts(package=lacking.fonts())
    if sys.stderr is not None:
        sys.stderr.write(f"goldcrest: {describe(problem)}\n")
    return problem


def _end(sentence: str) -> NoReturn:
    from desktop.core import native_dialog

    native_dialog.tell(sentence)
    # Coming back from here would let Qt abort the process.
    os._exit(1)


def _hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    from PySide6.QtCore import QtMsgType, qFormatLogMessage

    if kind is QtMsgType.QtFatalMsg:
        _end(_why_no_window(message))
    if getattr(context, "category", None) != _GUESSES and sys.stderr is not None:
        sys.stderr.write(f"{qFormatLogMessage(kind, context, message)}\n")


def _why_no_window(message: str) -> str:
    from PySide6.QtCore import QLibraryInfo

    from desktop.core import lacking

    if sys.platform == "linux":
        plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
        libraries = lacking.for_display(plugins)
        if libraries:
            return lacking.sentence(libraries)
        displays = (os.environ.get(name) for name in ("WAYLAND_DISPLAY", "DISPLAY"))
        named = " and ".join(name for name in displays if name)
        if named and "QT_QPA_PLATFORM" not in os.environ:
            return f"No window can be shown: the display {named} cannot be reached. {_TERMINAL}"
    first = message.strip().partition("\n")[0]
    return f"No window can be shown. Qt says: {first} {_TERMINAL}"
