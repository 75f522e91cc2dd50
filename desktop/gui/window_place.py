"""Where the window stood at the last start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

from desktop.gui.theme import SMALL

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.gui.window_state import WindowState


def place(window: QWidget, state: WindowState) -> None:
    """Put the window where it was, on a screen that is there now."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    wanted = QRect(QPoint(state.x or 0, state.y or 0), QSize(state.width, state.height))
    room = next((area for area in screens if area.intersects(wanted)), None)
    if room is None and screens:
        room = screens[0]
    if room is not None:
        window.resize(wanted.size().boundedTo(room.size()))
    # A place on a screen that has gone would leave the window where nobody sees it.
    top = wanted.center().x(), wanted.top() + SMALL
    if state.x is not None and any(area.contains(*top) for area in screens):
        window.move(wanted.topLeft())
    if state.maximized:
        window.setWindowState(Qt.WindowState.WindowMaximized)
