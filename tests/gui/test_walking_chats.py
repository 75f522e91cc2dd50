"""Walking through the list of chats by keyboard: the line that was walked to, and what keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.window_desk import CTRL, titles, walk_to
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.gui.chat.page import ChatPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.chat_list import ChatList
    from desktop.gui.main_window import MainWindow

    Open = Callable[..., MainWindow]


def current(view: ChatList) -> str:
    return str(view.currentIndex().data() or "")


def said(window: MainWindow) -> list[str]:
    return [banner.title.text() for banner in window.banners.banners]


def chat_page(window: MainWindow) -> ChatPage:
    page = window.stack.currentWidget()
    assert isinstance(page, ChatPage)
    return page


def test_what_happens_in_the_open_chat_leaves_the_line_that_was_walked_to(
    open_window: Open, four: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=four[3].id)
    qtbot.waitUntil(lambda: not chat_page(window).is_loading)
    view = walk_to(window, four[1])

    # As at each end of a reply: the chat has changed, and the list is read again.
    with qtbot.waitSignal(window._actions.listed):  # type: ignore[union-attr]  # it is open
        chat_page(window).conversation_changed.emit(four[3].id)

    assert current(view) == "Chat B"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert said(window) == ["“Chat B” was deleted."]


def test_the_list_shows_the_open_chat_when_it_is_left(
    open_window: Open, four: list[Conversation]
) -> None:
    window = open_window(conversation=four[3].id)
    view = walk_to(window, four[1])

    window.focus_composer()

    assert current(view) == "Chat D"
    assert [row.title for row in view.chosen()] == ["Chat D"]


def test_keys_go_on_after_a_new_name(
    open_window: Open, services: Services, four: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=None)
    view = walk_to(window, four[1])

    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Renamed")
    with qtbot.waitSignal(window._actions.listed):  # type: ignore[union-attr]  # it is open
        QTest.keyClick(editor, Qt.Key.Key_Return)

    assert view.hasFocus()
    assert current(view) == "Renamed"
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert current(view) == "Chat A"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert said(window) == ["“Chat A” was deleted."]
    assert services.conversations.get(four[0].id) is not None


def test_all_are_chosen_and_deleted_where_no_line_is_the_current_one(
    open_window: Open, four: list[Conversation]
) -> None:
    window = open_window(conversation=None)
    view = window.frame.sidebar.list
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    view.selectionModel().setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.NoUpdate)

    QTest.keyClick(view, Qt.Key.Key_Delete)

    assert said(window) == [f"{len(four)} chats were deleted."]
    assert titles(window) == []


@pytest.mark.parametrize("key", ["archive", "delete"])
def test_the_next_line_is_the_current_one_when_one_has_gone(
    open_window: Open, four: list[Conversation], qtbot: QtBot, key: str
) -> None:
    window = open_window(conversation=four[3].id)
    view = walk_to(window, four[2])

    if key == "archive":
        QTest.keyClick(view, Qt.Key.Key_E, CTRL)
    else:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Chat C" not in titles(window))

    assert current(view) == "Chat B"
