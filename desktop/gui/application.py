"""How the window begins: an empty one at once, in its colours, and then all that belongs to it.

Up to the first picture as little as possible is imported; what is needed later is imported later.
"""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.core.handover import Asked
from desktop.core.paths import Paths
from desktop.gui import bare, comfort, first_picture, window_state
from desktop.gui.main_window import MainWindow
from desktop.gui.signals import SignalWatcher
from desktop.gui.single_instance import SingleInstance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.errors import AssistantError
    from desktop.gui.program import Program
    from desktop.gui.theme import Theme


def run(argv: Sequence[str], *, quick: bool = False, files: Sequence[str] = ()) -> int:
    """Show the window until it is closed.

    Args:
        argv: arguments for Qt (such as -platform), without the program's name.
        quick: quick ask is wanted, of the window that is open already if there is one.
        files: that the window is to offer for adding.

    Returns:
        the exit status: 0 after a window, or after another one was raised; 1 where another
        window is open and does not answer.
    """
    app = bare.application(lambda: _application(argv))
    paths = Paths.from_environment()
    # Where this fails, `Services.open` says which folder it is and what to do.
    with contextlib.suppress(OSError):
        paths.data.mkdir(parents=True, exist_ok=True)
    asked = Asked(quick, tuple(Path(file).absolute() for file in files if file))
    # Before the lock: from then on the end has to be a clean one.
    signals = SignalWatcher(app)
    instance = SingleInstance(paths.data)
    if instance.acquire():
        status = Beginning(app, paths, instance, asked, signals).run()
    else:
        signals.received.connect(app.quit)
        status = _give_way(app, paths, instance, asked)
    signals.close()
    return status


def _application(argv: Sequence[str]) -> QApplication:
    # Said later, the style would be handed over as an object, whose class takes long to make.
    app = QApplication(["goldcrest", "-style", "fusion", *argv])
    app.setProperty(comfort.STYLED, True)
    app.setApplicationName("goldcrest")
    app.setApplicationDisplayName("Goldcrest")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("goldcrest")
    return app


class Beginning:
    """The empty window, and the program that moves in once it was seen.

    Args:
        app: the Qt application.
        paths: where this installation keeps its files.
        instance: the lock, held already.
        asked: what the program was started for.
        signals: of the system.
    """

    def __init__(
        self,
        app: QApplication,
        paths: Paths,
        instance: SingleInstance,
        asked: Asked,
        signals: SignalWatcher,
    ) -> None:
        self._app, self._paths, self._instance, self._asked = app, paths, instance, asked
        self._state = window_state.load(paths.window_file)
        self._program: Program | None = None
        self.window = MainWindow()
        signals.received.connect(self.window.quit)

    def run(self) -> int:
        """Show the window, let the program move in, and wait until it was closed."""
        first_picture.show(self.window, self._state, self._paths.assets)
        self.window.when_seen(self.move_in)
        status = self._app.exec()
        if self._program is None:
            self._instance.release()
        else:
            self._program.end()
        self._let_go()
        return status

    def _let_go(self) -> None:
        """Have the window go before the application.

        What Qt tells screen readers of windows is taken apart when the application goes, and Qt
        crashes over a window that is still there then.
        """
        from PySide6.QtCore import QEvent

        self.window.deleteLater()
        self._app.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)

    def move_in(self) -> None:
        """Fill the window, once."""
        if self._program is not None or not self.window.isVisible():
            return
        from PySide6.QtGui import QIcon

        from desktop.gui.log import WindowRecords
        from desktop.gui.program import Program

        records = WindowRecords(self._paths)
        records.begin()
        self._app.setWindowIcon(QIcon(str(self._paths.assets / "icons" / "goldcrest.svg")))
        theme, problem = _dress(self._app, self._paths, self._state)
        self._program = Program(
            self._app,
            self._paths,
            theme,
            self._instance,
            self._state,
            problem,
            records,
            self.window,
        )
        self._program.do(self._asked)
        self._program.start()


def _dress(
    app: QApplication, paths: Paths, state: window_state.WindowState
) -> tuple[Theme, AssistantError | None]:
    """Give the program its font, look and language; return what could not be as it should."""
    from desktop.gui import speaking
    from desktop.gui.theme import Theme

    no_fonts = bare.lend_font(app)
    theme = Theme()
    theme.apply(app, state.comfort)
    # The font that is lent has no letters for some languages.
    problem = speaking.begin(app, paths, state.language if no_fonts is None else "en")
    return theme, problem or no_fonts


def _give_way(app: QApplication, paths: Paths, instance: SingleInstance, asked: Asked) -> int:
    """Raise the window that is open already; say so, or say that it does not answer."""
    from desktop.core.errors import AlreadyRunning
    from desktop.core.language import tr
    from desktop.core.wording import describe
    from desktop.gui.dialogs import SentenceDialog

    theme, _ = _dress(app, paths, window_state.load(paths.window_file))
    raised = False
    words = describe(AlreadyRunning())
    dialog = SentenceDialog(theme, words)

    def answered(done: bool) -> None:
        nonlocal raised
        raised = done
        if done:
            app.quit()
            return
        _say(str(words))
        dialog.show()

    instance.answered.connect(answered)
    instance.ask_other(quick=asked.quick, files=asked.files)
    app.exec()
    if raised:
        said = (
            tr("Goldcrest is already running; quick ask is in front now.")
            if asked.quick
            else tr("Goldcrest is already running; its window is in front now.")
        )
        _say(said)
    return 0 if raised else 1


def _say(sentence: str) -> None:
    # A program without a terminal, as on Windows, has no stderr.
    if sys.stderr is not None:
        sys.stderr.write(f"goldcrest: {sentence}\n")
