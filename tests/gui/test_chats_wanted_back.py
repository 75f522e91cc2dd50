"""Chats that are deleted and wanted back, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.window_desk import titles, walk_to
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.gui.chat.page import ChatPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.main_window import MainWindow

    Open = Callable[..., MainWindow]


def said(window: MainWindow) -> list[str]:
    return [banner.title.text() for banner in window.banners.banners]


def undo(window: MainWindow, place: int) -> None:
    QTest.mouseClick(window.banners.banners[place].buttons[0], Qt.MouseButton.LeftButton)


def chat_page(window: MainWindow) -> ChatPage:
    page = window.stack.currentWidget()
    assert isinstance(page, ChatPage)
    return page


def test_two_chats_of_one_title_are_deleted_and_both_come_back(
    open_window: Open, services: Services, qtbot: QtBot
) -> None:
    for _ in range(3):
        services.conversations.create("Same title")
    window = open_window(conversation=None)
    view = window.frame.sidebar.list
    for _ in range(2):
        row = view.chats.rows[1]
        walk_to(window, next(c for c in services.conversations.list() if c.id == row.conversation))
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert said(window) == ["“Same title” was deleted."] * 2
    assert titles(window).count("Same title") == 1

    undo(window, 0)
    undo(window, 0)

    assert titles(window).count("Same title") == 3
    # Nothing was carried out in between.
    qtbot.waitUntil(lambda: said(window) == [])
    window._actions.settle()  # type: ignore[union-attr]  # it is open
    assert len(services.conversations.list()) == 3


def test_the_open_chat_is_open_again_when_its_deletion_is_undone(
    open_window: Open, services: Services, four: list[Conversation], qtbot: QtBot
) -> None:
    services.conversations.add_message(four[2].id, "user", "Which fjord?")
    window = open_window(conversation=four[2].id)
    view = walk_to(window, four[2])
    QTest.keyClick(view, Qt.Key.Key_Delete)
    page = chat_page(window)
    assert page.conversation is None

    undo(window, 0)

    qtbot.waitUntil(lambda: page.conversation == window.conversation == four[2].id)
    qtbot.waitUntil(lambda: [each.text for each in page.transcript.entries] == ["Which fjord?"])


def test_whoever_opened_another_chat_stays_there_when_the_deletion_is_undone(
    open_window: Open, four: list[Conversation]
) -> None:
    window = open_window(conversation=four[2].id)
    view = walk_to(window, four[2])
    QTest.keyClick(view, Qt.Key.Key_Delete)
    window.show_chat(four[0].id)

    undo(window, 0)

    assert window.conversation == four[0].id
