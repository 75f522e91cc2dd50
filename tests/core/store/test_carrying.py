"""A database in memory, and what takes a chat out of it."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import UnknownChat
from desktop.core.store.carrying import carry_over
from desktop.core.store.context import ChatContexts, Summary
from desktop.core.store.conversations import Conversations, Message
from desktop.core.store.database import Database, open_database, open_in_memory
from desktop.core.store.kept_settings import KeptSettings
from desktop.core.store.shelf import Shelf
from desktop.core.store.unsent import Edit, Unsent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def memory() -> Iterator[Database]:
    with closing(open_in_memory()) as database:
        yield database


@pytest.fixture
def disk(path: Path) -> Iterator[Database]:
    with closing(open_database(path).database) as database:
        yield database


def told(messages: tuple[Message, ...]) -> list[tuple[object, ...]]:
    return [
        (one.role, one.text, one.thinking, one.status, one.model, one.stats, one.pinned)
        for one in messages
    ]


def test_it_is_a_database_like_any_other(memory: Database, disk: Database) -> None:
    schemas = []
    for database in (memory, disk):
        with database.reading() as connection:
            rows = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name")
            schemas.append(rows.fetchall())
            (keys,) = connection.execute("PRAGMA foreign_keys").fetchone()
            (temporary,) = connection.execute("PRAGMA temp_store").fetchone()
        assert keys == 1
        assert temporary == (2 if database is memory else 0)

    assert schemas[0] == schemas[1]


def test_it_leaves_no_file(
    memory: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    conversations = Conversations(memory)
    for number in range(200):
        conversations.add_exchange(None, f"secret {number} " * 100, title="secret", model="Tiny")
    assert len(conversations.list()) == 200

    assert list(tmp_path.iterdir()) == []
    assert not memory.path.exists()
    assert os.devnull in str(memory.path)


def test_a_chat_is_carried_over_with_all_its_branches(memory: Database, disk: Database) -> None:
    # Numbers that are taken already on the other side.
    for _ in range(3):
        Conversations(disk).add_exchange(None, "other", title="Other", model="Tiny")
    here = Conversations(memory)
    first = here.add_exchange(None, "question", title="A title", model="Tiny", settings="{}")
    here.append_text(first.reply.id, "answer", "thought")
    here.finish(first.reply.id, "complete", {"tokens_per_second": 3.5})
    chat = first.question.conversation
    hidden = here.add_message(chat, "user", "another branch", parent=first.question.id)
    shown = here.add_message(chat, "user", "and then", parent=first.reply.id)
    contexts = ChatContexts(memory)
    contexts.keep_summary(Summary(shown.id, "in short"))
    contexts.pin(first.question.id, pinned=True)
    KeptSettings(memory).change(chat, lambda _: '{"system": "Be brief."}')
    folder = Shelf(memory).make_folder("Work")
    Shelf(memory).move([chat], folder.id)
    Shelf(memory).pin([chat], pinned=True)

    number, _ = carry_over(memory, disk, chat)

    there = Conversations(disk)
    found, before = there.get(number), here.get(chat)
    assert found is not None
    assert before is not None
    assert (found.title, found.created, found.updated) == (
        before.title,
        before.created,
        before.updated,
    )
    assert (found.folder, found.pinned, found.message_count) == (None, True, 4)
    assert told(there.messages(number)) == told(here.messages(chat))
    assert KeptSettings(disk).read(number) == '{"system": "Be brief."}'
    summary = ChatContexts(disk).summary(number)
    assert summary is not None
    assert summary.text == "in short"
    last = there.messages(number)[-1]
    assert summary.message == last.id
    with disk.reading() as connection:
        rows = connection.execute(
            "SELECT text, parent FROM messages WHERE conversation = ?", (number,)
        ).fetchall()
    parents = dict(rows)
    assert parents[hidden.text] == there.messages(number)[0].id
    # Both go on without one another.
    there.add_message(number, "assistant", "more")
    assert len(here.messages(chat)) == 3


def test_what_the_person_was_writing_comes_along(memory: Database, disk: Database) -> None:
    Conversations(disk).add_exchange(None, "other", title="Other", model="Tiny")
    begun = Conversations(memory).add_exchange(None, "question", title="", model="Tiny")
    chat, question = begun.question.conversation, begun.question.id
    Unsent(memory, None).keep(chat, "what comes next")
    Unsent(memory, None).keep_edit(question, "another question")

    number, numbers = carry_over(memory, disk, chat)

    there = Unsent(disk, None)
    assert there.read(number) == "what comes next"
    assert there.read_edit(number) == Edit(numbers[question], "another question")
    assert numbers[question] == Conversations(disk).messages(number)[0].id != question


def test_what_was_being_written_counts_as_stopped(memory: Database, disk: Database) -> None:
    begun = Conversations(memory).add_exchange(None, "question", title="", model="Tiny")

    number, _ = carry_over(memory, disk, begun.question.conversation)

    assert [one.status for one in Conversations(disk).messages(number)] == ["complete", "stopped"]
    assert Conversations(disk).recover() == 0


def test_a_chat_that_is_not_there_is_said_and_one_without_messages_is_carried(
    memory: Database, disk: Database
) -> None:
    with pytest.raises(UnknownChat):
        carry_over(memory, disk, 7)
    empty = Conversations(memory).create("Empty").id

    assert Conversations(disk).messages(carry_over(memory, disk, empty).conversation) == ()
