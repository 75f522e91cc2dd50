"""What is set for single chats, in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import UnknownChat
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.kept_settings import KeptSettings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.store.database import Database


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = open_database(path).database
    yield opened
    opened.close()


def test_each_chat_has_its_own(database: Database) -> None:
    conversations, kept = Conversations(database), KeptSettings(database)
    one, other = conversations.create("one").id, conversations.create("other").id
    assert kept.change(one, lambda before: f"{before}a") == "a"
    assert kept.change(one, lambda before: f"{before}b") == "ab"
    assert (kept.read(one), kept.read(other)) == ("ab", "")
    kept.change(one, lambda _: "")
    assert kept.read(one) == ""


def test_a_new_chat_is_made_with_them(database: Database) -> None:
    conversations, kept = Conversations(database), KeptSettings(database)
    made = conversations.add_exchange(None, "Hi", title="t", model="m", settings='{"seed": 1}')
    assert kept.read(made.question.conversation) == '{"seed": 1}'


@pytest.mark.parametrize("number", [0, -1, 7, 2**63])
def test_a_chat_that_is_not_there(database: Database, number: int) -> None:
    kept = KeptSettings(database)
    assert kept.read(number) == ""
    with pytest.raises(UnknownChat):
        kept.change(number, lambda _: "x")


def test_a_change_that_fails_changes_nothing(database: Database) -> None:
    conversations, kept = Conversations(database), KeptSettings(database)
    chat = conversations.create().id
    kept.change(chat, lambda _: "x")

    def fail(_before: str) -> str:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        kept.change(chat, fail)
    assert kept.read(chat) == "x"


def test_they_go_with_their_chat(database: Database) -> None:
    conversations, kept = Conversations(database), KeptSettings(database)
    chat = conversations.create().id
    kept.change(chat, lambda _: "x")
    conversations.delete(chat)
    assert kept.read(chat) == ""


def test_half_characters_and_blobs_do_no_harm(database: Database) -> None:
    conversations, kept = Conversations(database), KeptSettings(database)
    chat = conversations.create().id
    assert kept.change(chat, lambda _: "a\ud800") == "a?"
    with database.transaction() as connection:
        connection.execute("UPDATE conversations SET settings = ? WHERE id = ?", (b"\xff", chat))
    assert kept.read(chat) == ""


def test_they_are_there_after_a_restart(path: Path) -> None:
    first = open_database(path).database
    chat = Conversations(first).create().id
    KeptSettings(first).change(chat, lambda _: "x")
    first.close()
    second = open_database(path).database
    assert KeptSettings(second).read(chat) == "x"
    second.close()
