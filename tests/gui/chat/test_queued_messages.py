"""Messages that are sent while a reply is written: they wait, and can be taken back."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scripted_engine import Script, ScriptedEngine

from desktop.gui.chat import notes

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.entry import Entry
    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]

WAITS = "Waits for the reply above · Edit · Delete"


def engine_of(page: ChatPage) -> ScriptedEngine:
    return cast("ScriptedEngine", page.engine)  # type: ignore[attr-defined]  # see conftest


def said(page: ChatPage) -> list[str]:
    return [each.text for each in page.transcript.entries]


def note_of(page: ChatPage, place: int) -> str:
    return notes.plain(page.transcript.entries[place].note)


def entry_of(page: ChatPage, text: str) -> Entry:
    return next(each for each in page.transcript.entries if each.text == text)


def follow(page: ChatPage, words: str, after: str) -> None:
    """Choose the link that reads so below some text, as a person does by keyboard."""
    transcript = page.transcript
    transcript.setFocus(Qt.FocusReason.TabFocusReason)
    found = transcript.document().find(words, transcript.document().find(after))
    assert not found.isNull(), words
    transcript.setTextCursor(found)
    QTest.keyClick(transcript, Qt.Key.Key_Return)


def settled(page: ChatPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_streaming and not page.is_loading)


@pytest.fixture
def page(make_page: MakePage, send: Send, qtbot: QtBot) -> ChatPage:
    """A page on which a reply has begun, behind which two messages wait."""
    made = make_page(Script("One two three.", pause_at=1), Script("Answer."))
    made.activateWindow()
    send(made, "First")
    qtbot.waitUntil(engine_of(made).paused.is_set)
    qtbot.waitUntil(lambda: made.conversation is not None and said(made)[-1] != "")
    for text in ("Second", "Third"):
        send(made, text)
    qtbot.waitUntil(lambda: [note_of(made, place) for place in (3, 5)] == [WAITS, WAITS])
    return made


def test_such_a_message_says_that_it_waits_until_it_is_its_turn(
    page: ChatPage, qtbot: QtBot
) -> None:
    assert page.transcript.document().toPlainText().count(WAITS) == 2

    engine_of(page).go_on.set()
    settled(page, qtbot)

    assert said(page) == ["First", "One two three.", "Second", "Answer.", "Third", "Answer."]
    assert "Waits" not in page.transcript.document().toPlainText()


def test_it_says_so_in_a_chat_that_is_left_and_opened(
    page: ChatPage, qtbot: QtBot, services: Services
) -> None:
    chat, other = page.conversation, services.conversations.create("Other").id
    page.open_conversation(other)
    qtbot.waitUntil(lambda: not page.is_loading)
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: not page.is_loading)
    assert page.transcript.document().toPlainText().count(WAITS) == 2

    page.open_conversation(other)
    engine_of(page).go_on.set()
    qtbot.waitUntil(lambda: page.replies.in_conversation(chat or 0) == ())
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: not page.is_loading)
    assert "Waits" not in page.transcript.document().toPlainText()


def test_it_is_deleted_while_the_reply_is_written(
    page: ChatPage, qtbot: QtBot, services: Services
) -> None:
    follow(page, "Delete", "Second")
    qtbot.waitUntil(lambda: said(page)[2:] == ["Third", ""])
    qtbot.waitUntil(lambda: note_of(page, 3) == WAITS)

    engine_of(page).go_on.set()
    settled(page, qtbot)

    expected = ["First", "One two three.", "Third", "Answer."]
    assert said(page) == expected
    stored = services.conversations.messages(page.conversation or 0)
    assert [each.text for each in stored] == expected
    # The model has not heard of it either.
    asked = [each.content for each in engine_of(page).requests[-1].messages]
    assert "Second" not in asked


def test_deleting_it_can_be_undone(page: ChatPage, qtbot: QtBot) -> None:
    # By its menu, too.
    page.transcript.action_requested.emit(notes.DELETE, entry_of(page, "Third").id)
    qtbot.waitUntil(lambda: said(page)[2:] == ["Second", ""])
    (banner,) = page.banners.banners
    assert banner.title.text() == "The message that waited was deleted."

    banner.buttons[0].click()
    qtbot.waitUntil(lambda: said(page)[2:] == ["Second", "", "Third", ""])
    engine_of(page).go_on.set()
    settled(page, qtbot)
    assert said(page)[2:] == ["Second", "Answer.", "Third", "Answer."]


def test_it_goes_back_into_the_composer_before_what_is_written_there(
    page: ChatPage, qtbot: QtBot, send: Send
) -> None:
    page.composer.set_text("A draft")

    follow(page, "Edit", "Second")
    assert page.composer.text == "Second\n\nA draft"
    assert page.composer.edit.hasFocus()
    qtbot.waitUntil(lambda: said(page)[2:] == ["Third", ""])
    send(page, "Second, better")
    engine_of(page).go_on.set()
    settled(page, qtbot)

    assert said(page)[2:] == ["Third", "Answer.", "Second, better", "Answer."]


def test_a_reply_with_a_message_behind_it_does_not_offer_to_go_on(
    page: ChatPage, qtbot: QtBot
) -> None:
    page.talk.stop()
    engine_of(page).go_on.set()
    settled(page, qtbot)

    assert "Stopped by you" in note_of(page, 1)
    assert "Continue" not in page.transcript.document().toPlainText()


def test_the_last_reply_does(make_page: MakePage, qtbot: QtBot, send: Send) -> None:
    page = make_page(Script("One two three.", pause_at=1))
    send(page, "First")
    qtbot.waitUntil(engine_of(page).paused.is_set)
    page.talk.stop()
    engine_of(page).go_on.set()
    settled(page, qtbot)
    assert "Continue" in note_of(page, 1)


def test_what_is_read_stays_in_place_while_a_reply_above_others_grows(
    make_page: MakePage, qtbot: QtBot, send: Send
) -> None:
    page = make_page(Script("line\n\n" * 60, pause_at=40), Script("Answer."))
    send(page, "First")
    qtbot.waitUntil(engine_of(page).paused.is_set)
    qtbot.waitUntil(lambda: page.conversation is not None and said(page)[-1] != "")
    send(page, "Second")
    bar = page.transcript.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(50)

    engine_of(page).go_on.set()
    settled(page, qtbot)

    assert said(page)[-1] == "Answer."
    assert bar.value() == 50


def test_a_message_that_comes_before_the_first_is_saved_stays_and_is_told_why(
    make_page: MakePage, qtbot: QtBot, send: Send, services: Services
) -> None:
    page = make_page(Script("Answer."))
    release = threading.Event()
    services.store_executor.submit(release.wait)

    send(page, "First")
    send(page, "Second")

    assert page.composer.text == "Second"
    (banner,) = page.banners.banners
    assert banner.title.text().startswith("The first message is still being saved.")
    release.set()
    settled(page, qtbot)
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert said(page) == ["First", "Answer.", "Second", "Answer."]
