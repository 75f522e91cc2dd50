"""A message that is being edited stays being edited, whatever happens to the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.test_branches import act, said, settled
from gui.chat.test_chat_page import _lock, _unlock
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from scripted_engine import Script
from unreadable import LONG, long_texts

from desktop.core.store.unsent import Edit
from desktop.gui.chat import notes
from desktop.gui.chat.page import ChatPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.main_window import MainWindow

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]
    Open = Callable[..., MainWindow]

CHANGED = "A question, and what took half an hour"


@pytest.fixture
def chat(services: Services) -> int:
    """A chat of two exchanges."""
    conversations = services.conversations
    number = conversations.create("A chat").id
    for text in ("First question", "First answer", "A question", "An answer"):
        role = "assistant" if "answer" in text else "user"
        conversations.add_message(number, role, text)  # type: ignore[arg-type]  # one of the two
    return number


def opened(make_page: MakePage, chat: int, qtbot: QtBot, *scripts: Script) -> ChatPage:
    page = make_page(*scripts)
    page.activateWindow()
    page.open_conversation(chat)
    settled(page, qtbot)
    qtbot.waitUntil(lambda: page.options.ready)
    return page


def edit(page: ChatPage, text: str = CHANGED) -> int:
    """Begin to edit the last message of the person, and change it."""
    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+E"))
    page.composer.set_text(text)
    return page.talk.editing


def is_edited(page: ChatPage, text: str = CHANGED) -> bool:
    return page.edit_strip.isVisible() and page.composer.text == text


def test_it_is_there_again_after_another_chat(
    make_page: MakePage, chat: int, qtbot: QtBot, services: Services
) -> None:
    page = opened(make_page, chat, qtbot)
    QTest.keyClicks(page.composer.edit, "begun before")
    message = edit(page)
    page.open_conversation(None)
    assert not page.edit_strip.isVisible()
    assert page.composer.text == ""
    page.open_conversation(chat)
    assert is_edited(page)
    settled(page, qtbot)

    assert page.talk.editing == message
    qtbot.waitUntil(lambda: services.unsent.read_edit(chat) == Edit(message, CHANGED))
    assert services.unsent.read(chat) == "begun before"
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Escape)
    assert page.composer.text == "begun before"
    assert not page.edit_strip.isVisible()
    qtbot.waitUntil(lambda: services.unsent.read_edit(chat) is None)


def test_it_is_kept_without_being_asked_for_and_there_after_a_restart(
    make_page: MakePage, chat: int, qtbot: QtBot, services: Services
) -> None:
    page = opened(make_page, chat, qtbot)
    QTest.keyClicks(page.composer.edit, "begun before")
    message = edit(page)
    qtbot.waitUntil(lambda: services.unsent.read_edit(chat) == Edit(message, CHANGED))
    qtbot.waitUntil(lambda: services.unsent.read(chat) == "begun before")

    again = opened(make_page, chat, qtbot, Script("Another answer."))
    qtbot.waitUntil(lambda: is_edited(again))
    QTest.keyClick(again.composer.edit, Qt.Key.Key_Return)
    assert again.composer.text == "begun before"
    settled(again, qtbot)
    assert said(again)[2:] == [CHANGED, "Another answer."]
    assert services.unsent.read_edit(chat) is None


def test_closing_the_window_keeps_the_last_letters(
    open_window: Open, chat: int, qtbot: QtBot, services: Services
) -> None:
    window = open_window(conversation=chat)
    page = window.findChild(ChatPage)
    assert isinstance(page, ChatPage)
    settled(page, qtbot)
    message = edit(page)
    window.close()
    services.store_executor.submit(lambda: None).result(10)

    assert services.unsent.read_edit(chat) == Edit(message, CHANGED)


def test_an_old_message_that_is_not_shown_can_be_sent(
    make_page: MakePage, qtbot: QtBot, services: Services
) -> None:
    chat = services.conversations.create("long").id
    ids = [services.conversations.add_message(chat, "user", f"m{n}").id for n in range(150)]
    services.unsent.keep_edit(ids[10], CHANGED)
    page = opened(make_page, chat, qtbot, Script("Another answer."))
    qtbot.waitUntil(lambda: is_edited(page))
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    settled(page, qtbot)

    qtbot.waitUntil(lambda: said(page)[-3:] == ["m9", CHANGED, "Another answer."])
    assert len(said(page)) == 12


@pytest.mark.parametrize("away", [True, False])
def test_one_that_could_not_be_saved_is_given_back(
    make_page: MakePage, chat: int, qtbot: QtBot, services: Services, away: bool
) -> None:
    page = opened(make_page, chat, qtbot)
    QTest.keyClicks(page.composer.edit, "begun before")
    edit(page)
    _lock(services.database)
    with qtbot.waitSignal(page.replies.ended, timeout=20_000):
        QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
        assert page.composer.text == "begun before"
        if away:
            page.open_conversation(None)
    _unlock(services.database)
    if away:
        page.open_conversation(chat)

    qtbot.waitUntil(lambda: is_edited(page))
    settled(page, qtbot)
    assert said(page)[2:] == ["A question", "An answer"]
    # It is said why.
    assert page.banners.banners
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Escape)
    assert page.composer.text == "begun before"


def test_another_one_takes_the_place_only_of_one_that_was_not_changed(
    make_page: MakePage, chat: int, qtbot: QtBot, services: Services
) -> None:
    page = opened(make_page, chat, qtbot)
    first, last = page.transcript.entries[0], page.transcript.entries[2]
    act(page, notes.EDIT, first)
    act(page, notes.EDIT, last)
    assert page.talk.editing == last.id
    page.composer.set_text(CHANGED)

    act(page, notes.EDIT, first)
    assert is_edited(page)
    assert page.talk.editing == last.id
    assert "Another message is being edited" in page.banners.banners[-1].title.text()
    # Begun a second time it stays as it is.
    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+E"))
    assert is_edited(page)
    qtbot.waitUntil(lambda: services.unsent.read_edit(chat) == Edit(last.id, CHANGED))
    page.talk.end_edit()
    qtbot.waitUntil(lambda: services.unsent.read_edit(chat) is None)


def test_an_earlier_message_can_be_sent_again_meanwhile(
    make_page: MakePage, chat: int, qtbot: QtBot
) -> None:
    page = opened(make_page, chat, qtbot, Script("Again."))
    edit(page)
    act(page, notes.SEND_AGAIN, page.transcript.entries[3])
    settled(page, qtbot)

    assert said(page)[2:] == ["A question", "An answer", "A question", "Again."]
    assert is_edited(page)


def test_one_that_could_not_be_read_is_not_written_over(
    make_page: MakePage, chat: int, qtbot: QtBot, services: Services
) -> None:
    message = services.conversations.messages(chat)[2].id
    services.unsent.keep_edit(message, LONG)
    page = make_page()
    with long_texts(services.database):
        page.open_conversation(chat)
        qtbot.waitUntil(lambda: bool(page.banners.banners))
        settled(page, qtbot)
        edit(page)
        page.unsent.flush()
        services.store_executor.submit(lambda: None).result(10)
    assert services.unsent.read_edit(chat) == Edit(message, LONG)

    page.unsent.read_again()

    both = f"{LONG}\n\n{CHANGED}"
    qtbot.waitUntil(lambda: is_edited(page, both))
    qtbot.waitUntil(lambda: services.unsent.read_edit(chat) == Edit(message, both))
