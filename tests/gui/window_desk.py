"""What people see and press in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from desktop.gui.main_window import MainWindow

    Open = Callable[..., MainWindow]


def titles(window: MainWindow) -> list[str]:
    model = window.frame.sidebar.list.chats
    lines = [model.index(place) for place in range(model.rowCount())]
    return [str(line.data()) for line in lines]


def press(window: MainWindow, keys: str) -> None:
    QTest.keySequence(window, QKeySequence(keys))


def action(menu: QMenu, text: str) -> QAction:
    """The action of a menu, or of one within it, that says this."""
    for one in menu.actions():
        if one.text() == text:
            return one
        inner = one.menu()
        for other in inner.actions() if isinstance(inner, QMenu) else ():
            if other.text() == text:
                return other
    raise LookupError(text)
