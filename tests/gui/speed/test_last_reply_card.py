"""Why the last reply was slow, on the speed page: from a stored reply to what can be done."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.core.engine.values import ReplyStats
from desktop.gui.chat.page import ChatPage
from desktop.gui.speed.last_reply_card import LastReplyCard
from desktop.gui.speed.page import SpeedPage
from desktop.gui.speed.words import last_reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from models_desk import Desk

    from desktop.app import Services
    from desktop.gui.main_window import MainWindow

STATS = ReplyStats(
    finish_reason="stop",
    prompt_tokens=2000,
    cached_tokens=500,
    completion_tokens=200,
    ttft_seconds=6.2,
    prompt_seconds=6.0,
    generation_seconds=20.0,
    tokens_per_second=10.0,
    prompt_tokens_per_second=250.0,
    device="CPU",
    threads=2,
    thinking_tokens=90,
    thinking_seconds=9.0,
)


def reply(services: Services, title: str = "Garden", model: str = "Tiny (self-test)") -> int:
    """A reply that was slow, the second of its chat; return the chat."""
    chats = services.conversations
    first = chats.add_exchange(None, "Hello", title=title, model=model)
    chats.finish(first.reply.id, "complete", asdict(STATS))
    again = chats.add_exchange(first.reply.conversation, "Why?", title="", model=model)
    chats.finish(again.reply.id, "complete", asdict(STATS))
    return again.reply.conversation


@pytest.fixture
def card(desk: Desk) -> LastReplyCard:
    made = LastReplyCard(desk.services, desk.tasks, desk.theme)
    desk.qtbot.addWidget(made)
    return made


def shown(desk: Desk, card: LastReplyCard, words: str) -> None:
    card.show()
    desk.until(lambda: words in card.accessibleDescription())


def test_without_a_reply_it_tells_what_it_is_for(desk: Desk, card: LastReplyCard) -> None:
    shown(desk, card, "Once a model has answered")
    assert not card.which.isVisible()
    assert not card.causes.buttons


def test_the_newest_reply_is_explained(desk: Desk, card: LastReplyCard) -> None:
    reply(desk.services)
    shown(desk, card, "The model thought first.")
    assert card.which.isVisible()
    assert card.which.text().startswith("Your last reply: by Tiny (self-test) at 10")
    assert "in the chat \u201cGarden\u201d" in card.which.text()
    assert "Of the 26 s" in card.accessibleDescription()
    # It is looked for again whenever the page is shown.
    card.hide()
    desk.services.conversations.delete(1)
    shown(desk, card, "Once a model has answered")
    assert not card.which.isVisible()


def test_a_database_that_cannot_be_read_is_said(desk: Desk, card: LastReplyCard) -> None:
    reply(desk.services)
    path = desk.services.paths.database_file
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        root = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'messages'"
        ).fetchone()[0]
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    shown(desk, card, "damaged")
    assert not card.which.isVisible()


def test_names_of_strangers_are_shown_as_they_are() -> None:
    told = last_reply("<b>x</b>\x1b[31m" + "y" * 300, 1.0, 1e9, "a\nb" + "z" * 300)
    assert "<b>x</b>" in told
    assert "\x1b" not in told
    assert "\n" not in told
    assert len(told) < 250
    assert "in the chat" not in last_reply(None, 0.0, 1e99, "")
    assert "a model without a name, unknown." in last_reply(None, 0.0, 1e99, "")


def test_what_helps_is_one_press_away(desk: Desk, open_window: Callable[..., MainWindow]) -> None:
    chat = reply(desk.services)
    window = open_window(width=1000, height=800)
    window.show_chat(chat)
    window.show_page("speed")
    page = window.stack.currentWidget()
    assert isinstance(page, SpeedPage)
    desk.until(lambda: bool(page.why.causes.buttons))
    first = page.why.causes.buttons[0]
    assert first.text() == "New chat"
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert window.page_name == "chat"
    found = window.findChild(ChatPage)
    assert isinstance(found, ChatPage)
    assert found.conversation is None


def test_the_model_is_told_to_answer_at_once(
    desk: Desk, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window(width=1000, height=800)
    window.show_page("speed")
    page = window.stack.currentWidget()
    assert isinstance(page, SpeedPage)
    page.cure_requested.emit("no-thinking")
    chat = window.stack.currentWidget()
    assert isinstance(chat, ChatPage)
    desk.until(lambda: isinstance(chat.options.panel, QWidget))
