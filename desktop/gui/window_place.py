"""Size and place of the window: what is remembered, and how it comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

from desktop.gui.theme import SMALL

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from desktop.gui.window_state import WindowState


class Place(TypedDict):
    """The part of a `WindowState` that is about size and place."""

    width: int
    height: int
    x: int
    y: int
    maximized: bool
    full_screen: bool


def place_of(window: QMainWindow) -> Place:
    """Return where a window is, for `WindowState`."""
    fills = window.isMaximized() or window.isFullScreen()
    place = window.normalGeometry() if fills else window.geometry()
    # `move` places the frame: saving the inside would let the window creep at each start.
    corner = place.topLeft() if fills else window.pos()
    return Place(
        width=place.width(),
        height=place.height(),
        x=corner.x(),
        y=corner.y(),
        maximized=window.isMaximized(),
        full_screen=window.isFullScreen(),
    )


def restore(window: QMainWindow, state: WindowState) -> None:
    """Give a window its size and place again, as far as there is a screen for it."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    wanted = QRect(QPoint(state.x or 0, state.y or 0), QSize(state.width, state.height))
    room = next((area for area in screens if area.intersects(wanted)), None)
    if room is None and screens:
        room = screens[0]
    if room is not None:
        # A common laptop with everything doubled has less room than the window likes to have.
        window.setMinimumSize(window.minimumSize().boundedTo(room.size()))
        window.resize(wanted.size().boundedTo(room.size()))
    # A place on a screen that has gone would leave the window where nobody sees it.
    top = wanted.center().x(), wanted.top() + SMALL
    if state.x is not None and any(area.contains(*top) for area in screens):
        window.move(wanted.topLeft())
    shape = Qt.WindowState.WindowNoState
    if state.maximized:
        shape |= Qt.WindowState.WindowMaximized
    if state.full_screen:
        shape |= Qt.WindowState.WindowFullScreen
    window.setWindowState(shape)
