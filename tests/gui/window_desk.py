"""What people see and press in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.chat_list import ChatList
    from desktop.gui.main_window import MainWindow

    Open = Callable[..., MainWindow]

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


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


def click(view: ChatList, chat: int, keys: Qt.KeyboardModifier = NONE) -> None:
    place = view.visualRect(view.chats.place_of(chat)).topLeft() + QPoint(30, 10)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def found(services: Services, chat: Conversation) -> Conversation:
    conversation = services.conversations.get(chat.id)
    assert conversation is not None
    return conversation


def undo(window: MainWindow) -> None:
    QTest.mouseClick(window.banners.banners[-1].buttons[0], Qt.MouseButton.LeftButton)


def said(window: MainWindow) -> str:
    return window.banners.banners[-1].title.text() if window.banners.banners else ""


def press_in(view: ChatList, keys: str) -> None:
    """Press keys in the list, as a combination, which `QTest.keySequence` gives to the window."""
    names = keys.split("+")
    modifiers = NONE
    for name in names[:-1]:
        modifiers |= {"Ctrl": CTRL, "Shift": SHIFT}[name]
    QTest.keyClick(view, getattr(Qt.Key, f"Key_{names[-1]}"), modifiers)


def walk_to(window: MainWindow, chat: Conversation) -> ChatList:
    view = window.frame.sidebar.list
    view.setFocus()
    # Not the view's own: it looks at which keys were held last.
    view.selectionModel().setCurrentIndex(view.chats.place_of(chat.id), CHOOSE)
    return view
