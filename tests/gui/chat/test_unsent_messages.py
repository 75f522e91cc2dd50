"""What is being written stays, whatever happens to the page, the program and the disk."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from gui.chat.test_chat_page import _lock, _unlock
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.gui.chat.page import ChatPage
from desktop.gui.chat.unsent import SAVE_MS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.main_window import MainWindow
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]
    Open = Callable[..., MainWindow]


def chat_in(services: Services, title: str = "A chat") -> int:
    chat = services.conversations.create(title).id
    services.conversations.add_message(chat, "user", "Hello")
    return chat


@pytest.mark.parametrize("new", [True, False])
def test_what_is_typed_is_kept_without_being_asked_for(
    services: Services, make_page: MakePage, qtbot: QtBot, new: bool
) -> None:
    chat = None if new else chat_in(services)
    page = make_page()
    page.open_conversation(chat)
    QTest.keyClicks(page.composer.edit, "half a sen")

    qtbot.waitUntil(lambda: services.unsent.read(chat) == "half a sen")


def test_who_never_pauses_is_saved_all_the_same(
    services: Services, make_page: MakePage, qtbot: QtBot
) -> None:
    page = make_page()

    def type_on() -> bool:
        QTest.keyClicks(page.composer.edit, "x")
        return bool(services.unsent.read(None))

    # It is asked every 10 ms, so the keys never rest for long.
    qtbot.waitUntil(type_on, timeout=20 * SAVE_MS)


def test_another_page_shows_what_was_being_written(
    services: Services, make_page: MakePage, qtbot: QtBot
) -> None:
    chat = chat_in(services)
    services.unsent.keep(chat, "for this chat")
    services.unsent.keep(None, "for a new one")
    page = make_page()

    qtbot.waitUntil(lambda: page.composer.text == "for a new one")
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: page.composer.text == "for this chat")


def test_turning_to_another_chat_saves_at_once(services: Services, make_page: MakePage) -> None:
    chat = chat_in(services)
    page = make_page()
    page.open_conversation(chat)
    QTest.keyClicks(page.composer.edit, "soon")
    page.open_conversation(None)
    # Behind what the page has asked of the store.
    services.store_executor.submit(lambda: None).result(10)

    assert services.unsent.read(chat) == "soon"
    assert page.composer.text == ""


def test_what_is_typed_while_the_rest_is_still_read_comes_behind_it(
    services: Services, make_page: MakePage, qtbot: QtBot
) -> None:
    chat = chat_in(services)
    services.unsent.keep(chat, "Once upon a time")
    page = make_page()
    slow = threading.Event()
    services.store_executor.submit(slow.wait, 20)
    page.open_conversation(chat)
    QTest.keyClicks(page.composer.edit, "there was")
    slow.set()

    both = "Once upon a time\n\nthere was"
    qtbot.waitUntil(lambda: page.composer.text == both)
    qtbot.waitUntil(lambda: services.unsent.read(chat) == both)


def test_what_is_sent_is_no_longer_kept(
    services: Services, make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    page = make_page()
    QTest.keyClicks(page.composer.edit, "First")
    qtbot.waitUntil(lambda: services.unsent.read(None) == "First")
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.conversation is not None and not page.is_streaming)
    qtbot.waitUntil(lambda: services.unsent.read(None) == "")
    assert not services.paths.unsent_file.exists()

    send(page, "Second")
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert services.unsent.read(page.conversation) == ""
    page.open_conversation(None)
    assert page.composer.text == ""


def test_the_next_message_is_typed_while_a_new_chat_has_no_number(
    services: Services, make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    page = make_page()
    slow = threading.Event()
    services.store_executor.submit(slow.wait, 20)
    send(page, "First")
    QTest.keyClicks(page.composer.edit, "and then")
    page.open_conversation(None)
    assert page.composer.text == ""
    slow.set()
    qtbot.waitUntil(lambda: len(services.conversations.list()) == 1)
    chat = services.conversations.list()[0].id

    qtbot.waitUntil(lambda: services.unsent.read(chat) == "and then")
    page.open_conversation(chat)
    assert page.composer.text == "and then"
    assert services.unsent.read(None) == ""


def test_a_message_that_was_not_saved_comes_back_though_another_chat_is_shown(
    services: Services, make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    chat, other = chat_in(services), chat_in(services, "other")
    page = make_page()
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: not page.is_loading and page.options.ready)
    slow = threading.Event()
    services.store_executor.submit(slow.wait, 20)
    with qtbot.waitSignal(page.replies.ended):
        send(page, "Precious words")
        QTest.keyClicks(page.composer.edit, "more")
        page.open_conversation(other)
        _lock(services.database)
        slow.set()
    _unlock(services.database)

    assert page.composer.text == ""
    page.open_conversation(chat)
    assert page.composer.text == "Precious words\n\nmore"
    qtbot.waitUntil(lambda: services.unsent.read(chat) == "Precious words\n\nmore", timeout=20_000)


def test_a_disk_that_takes_nothing_is_told_once(
    services: Services, make_page: MakePage, qtbot: QtBot
) -> None:
    chat = chat_in(services)
    page = make_page()
    page.open_conversation(chat)
    told: list[object] = []
    page.unsent.failed.connect(told.append)
    _lock(services.database)
    for letter in "abc":
        QTest.keyClicks(page.composer.edit, letter)
        page.unsent.flush()
    qtbot.waitUntil(lambda: len(told) == 1)
    services.store_executor.submit(lambda: None).result(10)
    _unlock(services.database)
    QTest.keyClicks(page.composer.edit, "d")

    qtbot.waitUntil(lambda: services.unsent.read(chat) == "abcd")
    assert len(told) == 1


def test_closing_the_window_saves_the_last_letters(open_window: Open, services: Services) -> None:
    window = open_window()
    window.new_chat()
    page = window.findChild(ChatPage)
    assert isinstance(page, ChatPage)
    QTest.keyClicks(page.composer.edit, "last words")
    window.close()
    services.store_executor.submit(lambda: None).result(10)

    assert services.unsent.read(None) == "last words"


def test_the_window_shows_them_again_at_the_next_start(
    open_window: Open, services: Services, qtbot: QtBot
) -> None:
    chat = chat_in(services)
    services.unsent.keep(chat, "unfinished")
    window = open_window(conversation=chat)
    page = window.findChild(ChatPage)
    assert isinstance(page, ChatPage)

    qtbot.waitUntil(lambda: page.composer.text == "unfinished")


def test_a_page_that_goes_away_while_it_reads_is_no_mistake(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    services.unsent.keep(None, "x")
    slow = threading.Event()
    services.store_executor.submit(slow.wait, 20)
    page = ChatPage(services, tasks, bridge, theme)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    slow.set()
    services.store_executor.submit(lambda: None).result(10)
