"""Deleting messages: all ways back, and what becomes of a message that is being changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from scripted_engine import Script, ScriptedEngine

from desktop.gui.chat import notes

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]


def engine_of(page: ChatPage) -> ScriptedEngine:
    return cast("ScriptedEngine", page.engine)  # type: ignore[attr-defined]  # see conftest


def said(page: ChatPage) -> list[str]:
    return [each.text for each in page.transcript.entries]


def titles(page: ChatPage) -> list[str]:
    return [each.title.text() for each in page.banners.banners]


def settled(page: ChatPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_streaming and not page.is_loading)


def delete(page: ChatPage, place: int) -> None:
    page.transcript.action_requested.emit(notes.DELETE, page.transcript.entries[place].id)


@pytest.fixture
def page(make_page: MakePage, send: Send, qtbot: QtBot) -> ChatPage:
    """A page with two exchanges."""
    made = make_page(Script("One."), Script("Two."), Script("Three four.", pause_at=1))
    made.activateWindow()
    for text in ("First", "Second"):
        send(made, text)
        settled(made, qtbot)
    qtbot.waitUntil(lambda: made.transcript.entries[-1].id > 0)
    return made


ALL = ["First", "One.", "Second", "Two."]


def test_what_is_deleted_one_after_the_other_comes_back_together(
    page: ChatPage, qtbot: QtBot
) -> None:
    for left in (3, 2, 1):
        delete(page, left)
        qtbot.waitUntil(lambda left=left: said(page) == ALL[:left])  # type: ignore[misc]  # the loop waits for it
    assert titles(page) == ["3 messages deleted."]

    page.banners.banners[0].buttons[0].click()

    qtbot.waitUntil(lambda: said(page) == ALL)


def test_each_chat_has_its_own_way_back(page: ChatPage, qtbot: QtBot, services: Services) -> None:
    chat, other = page.conversation, services.conversations.create("Other").id
    services.conversations.add_message(other, "user", "Hi")
    services.conversations.add_message(other, "assistant", "Ho")
    delete(page, 3)
    qtbot.waitUntil(lambda: len(said(page)) == 3)
    page.open_conversation(other)
    qtbot.waitUntil(lambda: said(page) == ["Hi", "Ho"])
    delete(page, 1)
    qtbot.waitUntil(lambda: said(page) == ["Hi"])
    assert titles(page) == ["1 message deleted."] * 2

    for banner in page.banners.banners:
        banner.buttons[0].click()

    qtbot.waitUntil(lambda: said(page) == ["Hi", "Ho"])
    stored = services.conversations.messages(chat or 0)
    assert [each.text for each in stored] == ALL


def test_what_is_written_in_place_of_a_deleted_message_stays(page: ChatPage, qtbot: QtBot) -> None:
    page.composer.set_text("begun before")
    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+E"))
    page.composer.set_text("Second, changed")

    delete(page, 2)
    qtbot.waitUntil(lambda: said(page) == ["First", "One."])

    assert not page.edit_strip.isVisible()
    assert page.composer.text == "Second, changed\n\nbegun before"
    (banner,) = page.banners.banners
    assert "still in the message box" in banner.text.text()
    engine_of(page).go_on.set()
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert said(page)[2:] == ["Second, changed\n\nbegun before", "Three four."]


def test_a_change_waits_for_the_end_of_a_reply_and_says_so(page: ChatPage, qtbot: QtBot) -> None:
    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+E"))
    page.composer.set_text("Second, changed")
    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+R"))
    qtbot.waitUntil(engine_of(page).paused.is_set)

    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)

    assert titles(page) == [
        "A reply is being written. The changed message can be sent when it has ended."
    ]
    assert page.composer.text == "Second, changed"
    assert page.edit_strip.isVisible()
    engine_of(page).go_on.set()
    settled(page, qtbot)
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert said(page) == ["First", "One.", "Second, changed", "Three four."]


def test_a_change_of_a_message_that_was_deleted_elsewhere_says_why_and_keeps_the_text(
    page: ChatPage, qtbot: QtBot, services: Services
) -> None:
    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+E"))
    page.composer.set_text("Second, changed")
    services.chats.trees.remove(page.talk.editing)

    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: said(page) == ["First", "One."])
    assert page.composer.text == "Second, changed"
    assert titles(page) == ["There is no message here that could be answered."]
