"""The first picture: the window in its place and colours, before anything else is loaded.

Nothing here names what is in Qt's own namespace: Python would make all of its names at once, which
takes as long as everything else up to this picture.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from desktop.gui.frame import Frame
    from desktop.gui.window_state import WindowState

#: How wide the sidebar is, and how wide a window has to be that shows it, with text of usual size.
SIDEBAR, NARROW = 260, 720
_NAME = "firstPicture"
#: Higher than any screen.
_HIGH = 20_000
_DARK = 128
#: Languages whose sidebar stands on the other side.
_FROM_THE_RIGHT = ("ar", "fa", "he", "ur", "yi", "dv", "ps", "sd", "ug", "ckb")


def show(window: QMainWindow, state: WindowState, assets: Path) -> None:
    """Show a window that has nothing in it yet.

    Args:
        window: the window.
        state: what it remembered.
        assets: the folder with `themes/`.
    """
    colours: dict[str, str] = {}
    # A file that cannot be read is told of by what comes next.
    with suppress(OSError, ValueError):
        colours = read_colours(assets / "themes" / f"{_theme(state.theme)}.toml")
    ground = QColor(colours.get("window", ""))
    if ground.isValid():
        QApplication.setPalette(QPalette(ground, ground))
    areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    for room in areas[:1]:
        window.resize(min(state.width, room.width()), min(state.height, room.height()))
    if state.x is not None and state.y is not None:
        middle = state.x + state.width // 2, state.y + 1
        if any(area.contains(*middle) for area in areas):
            window.move(state.x, state.y)
    scale = state.font_size / 100
    if state.sidebar and window.width() >= NARROW * scale and not _from_the_right(state.language):
        _put_sidebar(window, QColor(colours.get("sidebar", "")), round(SIDEBAR * scale))
    if state.full_screen:
        window.showFullScreen()
    elif state.maximized:
        window.showMaximized()
    else:
        window.show()


def read_colours(file: Path) -> dict[str, str]:
    """Read what a theme's file says of its roles: a line of TOML each, so no parser is loaded.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is no text.
    """
    lines = file.read_text("utf-8").partition("[roles]\n")[2].splitlines()
    pairs = (line.partition("=") for line in lines if line and not line.startswith("#"))
    return {name.strip(): value.strip().strip('"') for name, _, value in pairs}


def give_way(window: QMainWindow, inside: Frame) -> None:
    """Put into the window what belongs there, and take away what only the first picture had."""
    # In a window that can be seen it would be painted once in the size that it was made with.
    inside.lay_out(window.size())
    window.setCentralWidget(inside)
    for child in window.findChildren(QWidget, _NAME):
        child.deleteLater()


def _put_sidebar(window: QMainWindow, colour: QColor, width: int) -> None:
    ground = QWidget(window)
    ground.setObjectName(_NAME)
    ground.setPalette(QPalette(colour, colour))
    ground.setAutoFillBackground(True)
    ground.setGeometry(0, 0, width, _HIGH)


def _theme(choice: str) -> str:
    """Return the theme that `comfort.resolve` will choose, or one that is close to it."""
    if choice in ("light", "dark", "contrast-light", "contrast-dark"):
        return choice
    ground = QGuiApplication.palette().window().color()
    colours = "dark" if ground.lightness() < _DARK else "light"
    return f"contrast-{colours}" if choice == "contrast" else colours


def _from_the_right(language: str) -> bool:
    return language.partition("_")[0] in _FROM_THE_RIGHT
