"""Files and the chat that they belong to, whatever is done meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.attaching_desk import asked, attach, chips, names, ready, said, settled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.store.conversations import Conversation
    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]


@pytest.fixture
def page(make_page: MakePage) -> ChatPage:
    return make_page()


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.txt"
    path.write_text("Two zebras and a fox.\n")
    return path


def test_a_file_comes_to_the_chat_in_which_it_was_given(
    page: ChatPage, chats: list[Conversation], notes: Path, qtbot: QtBot
) -> None:
    page.files.add([notes])
    page.open_conversation(chats[0].id)
    qtbot.waitUntil(lambda: not page.is_loading)
    assert names(page) == []
    page.open_conversation(None)
    ready(page, qtbot)

    assert names(page) == ["notes.txt"]


def test_a_file_comes_back_to_the_chat_from_which_it_was_taken(
    page: ChatPage, chats: list[Conversation], notes: Path, qtbot: QtBot
) -> None:
    attach(page, qtbot, notes)
    chips(page)[0].leave_button.click()
    page.open_conversation(chats[0].id)
    qtbot.waitUntil(lambda: not page.is_loading)
    page.banners.banners[-1].buttons[0].click()
    assert names(page) == []
    page.open_conversation(None)

    assert names(page) == ["notes.txt"]


def test_nothing_is_sent_without_a_file_that_was_dropped_just_now(
    page: ChatPage, send: Send, notes: Path, qtbot: QtBot
) -> None:
    page.files.add([notes])
    send(page, "How many?")
    assert "“notes.txt” is still being read. Send in a moment." in said(page)
    assert page.composer.text == "How many?"
    ready(page, qtbot)
    send(page, "How many?")
    settled(page, qtbot)

    assert asked(page).startswith("File: notes.txt (text)")


def test_files_of_the_next_message_are_out_of_sight_while_one_is_edited(
    page: ChatPage, send: Send, notes: Path, qtbot: QtBot
) -> None:
    send(page, "How many?")
    settled(page, qtbot)
    attach(page, qtbot, notes)
    page.talk.begin_edit(page.transcript.entries[0])
    assert not page.attaching.chips.isVisible()
    page.talk.end_edit()

    assert page.attaching.chips.isVisible()
    assert names(page) == ["notes.txt"]
