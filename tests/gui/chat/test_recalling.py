"""Arrow up brings what was said before, and gives back what was being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scripted_engine import Script

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]

UP, DOWN, ESC = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape


def say(services: Services, title: str, *texts: str) -> int:
    chat = services.conversations.create(title).id
    for text in texts:
        services.conversations.add_message(chat, "user", text)
        services.conversations.add_message(chat, "assistant", "A reply")
    return chat


@pytest.fixture
def page(make_page: MakePage, services: Services, qtbot: QtBot) -> ChatPage:
    """A page that shows the older one of two chats."""
    here = say(services, "Here", "first", "second", "two\nlines")
    say(services, "Elsewhere", "other")
    page = make_page()
    page.open_conversation(here)
    qtbot.waitUntil(lambda: not page.is_loading)
    page.activateWindow()
    page.composer.edit.setFocus()
    return page


def press(page: ChatPage, key: Qt.Key) -> None:
    QTest.keyClick(page.composer.edit, key)


def go_up(page: ChatPage, qtbot: QtBot, text: str) -> None:
    press(page, UP)
    qtbot.waitUntil(lambda: page.composer.text == text)


def test_up_walks_through_this_chat_then_the_others_and_down_comes_back(
    page: ChatPage, qtbot: QtBot
) -> None:
    go_up(page, qtbot, "two\nlines")
    seen = []
    for _ in range(4):
        press(page, UP)
        seen.append(page.composer.text)
    assert seen == ["second", "first", "other", "other"]
    for text in ("first", "second", "two\nlines"):
        press(page, DOWN)
        assert page.composer.text == text
    press(page, DOWN)
    assert page.composer.text == ""
    assert not page.writing.recall.is_walking


def test_arrows_stay_within_a_message_of_several_lines(page: ChatPage, qtbot: QtBot) -> None:
    go_up(page, qtbot, "two\nlines")
    press(page, DOWN)
    assert page.composer.text == "two\nlines"
    press(page, UP)
    assert page.composer.text == "two\nlines"
    press(page, UP)
    assert page.composer.text == "second"


def test_esc_leaves_and_undo_still_knows_what_was_typed(page: ChatPage, qtbot: QtBot) -> None:
    edit = page.composer.edit
    QTest.keyClicks(edit, "draft")
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    go_up(page, qtbot, "two\nlines")
    press(page, UP)
    press(page, ESC)
    assert page.composer.text == ""
    edit.undo()
    assert page.composer.text == "draft"


def test_what_is_only_looked_at_is_no_draft(
    page: ChatPage, services: Services, qtbot: QtBot
) -> None:
    here = page.conversation
    assert here is not None
    go_up(page, qtbot, "two\nlines")
    page.unsent.flush()
    page.open_conversation(None)
    page.open_conversation(here)
    qtbot.waitUntil(lambda: not page.is_loading)
    assert page.composer.text == ""
    qtbot.waitUntil(lambda: services.unsent.read(here) in ("", None))


def test_what_is_changed_is_a_draft_and_the_walk_is_over(page: ChatPage, qtbot: QtBot) -> None:
    here = page.conversation
    go_up(page, qtbot, "two\nlines")
    QTest.keyClicks(page.composer.edit, "!")
    assert not page.writing.recall.is_walking
    text = page.composer.text
    press(page, DOWN)
    press(page, DOWN)
    assert page.composer.text == text
    page.open_conversation(None)
    page.open_conversation(here)
    assert page.composer.text == text


def test_a_draft_is_never_replaced_by_an_arrow(page: ChatPage) -> None:
    QTest.keyClicks(page.composer.edit, "draft")
    press(page, UP)
    press(page, UP)
    assert page.composer.text == "draft"


def test_what_is_found_again_is_sent(make_page: MakePage, services: Services, qtbot: QtBot) -> None:
    say(services, "Elsewhere", "other")
    page = make_page(Script("Hello"))
    page.composer.edit.setFocus()
    go_up(page, qtbot, "other")
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.conversation is not None and page.talk.running is None)
    assert [each.text for each in page.transcript.entries] == ["other", "Hello"]
    assert page.composer.text == ""


def test_keys_before_it_was_read_count(page: ChatPage, qtbot: QtBot) -> None:
    press(page, UP)
    press(page, UP)
    qtbot.waitUntil(lambda: page.composer.text == "second")


def test_typing_before_it_was_read_keeps_what_is_typed(page: ChatPage, qtbot: QtBot) -> None:
    done: list[int] = []
    press(page, UP)
    QTest.keyClicks(page.composer.edit, "x")
    page._tasks.store(lambda: 1, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert page.composer.text == "x"


def test_esc_leaves_the_message_before_it_stops_a_reply(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page(Script("A long reply of many words", pause_at=2))
    page.activateWindow()
    page.composer.edit.setFocus()
    QTest.keyClicks(page.composer.edit, "Hi")
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.talk.running is not None and page.conversation is not None)
    go_up(page, qtbot, "Hi")
    press(page, ESC)
    assert page.composer.text == ""
    assert not is_stopping(page)
    press(page, ESC)
    assert is_stopping(page)
    page.engine.go_on.set()  # type: ignore[attr-defined]  # for the test only
    qtbot.waitUntil(lambda: page.talk.running is None)


def is_stopping(page: ChatPage) -> bool:
    assert page.talk.running is not None
    return page.talk.running.stopping
