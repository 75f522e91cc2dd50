"""The files of messages go wherever their messages go."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop.core.store.attached import (
    MOST_FILES,
    Attachment,
    as_read,
    from_object,
    notes_in,
    read_with,
    whole,
)
from desktop.core.store.backups import Backups
from desktop.core.store.carrying import carry_over
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.migrations import MIGRATIONS, Version
from desktop.core.store.search import Query, Search
from desktop.core.store.trees import Trees
from desktop.core.store.whole import WholeChats

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.store.database import Database
    from desktop.core.store.messages import Message

REPORT = Attachment(
    *("report.pdf", "pdf", 12_000, "parts", 3, 200, "1-3"),
    text="File: report.pdf\n~~~~\nThe zebra budget\n~~~~\n",
)
NOTES = Attachment("notes.txt", "text", 12, text="File: notes.txt\n~~~~\nMilk \ud800\n~~~~\n")
FILES = (REPORT, NOTES)


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = open_database(path).database
    yield opened
    opened.close()


def ask(database: Database, chat: int | None = None) -> tuple[Message, Message]:
    conversations = Conversations(database)
    made = conversations.add_exchange(chat, "What of it?", title="T", model="tiny", files=FILES)
    conversations.append_text(made.reply.id, "Much.")
    conversations.finish(made.reply.id, "complete")
    return made.question, made.reply


def texts(database: Database, messages: tuple[Message, ...]) -> list[str]:
    return [one.text for one in read_with(database, messages)]


READ = [
    as_read("What of it?", (REPORT, NOTES)).replace("\ud800", "?"),
    "Much.",
]


def test_a_message_shows_its_words_and_is_read_with_its_files(database: Database) -> None:
    question, reply = ask(database)
    found = Conversations(database).messages(question.conversation)

    assert [one.text for one in found] == ["What of it?", "Much."]
    assert [(one.name, one.where, one.text) for one in found[0].attachments] == [
        ("report.pdf", "1-3", ""),
        ("notes.txt", "", ""),
    ]
    assert found[1].attachments == reply.attachments == ()
    assert texts(database, found) == READ


def test_an_edited_message_keeps_its_files(database: Database) -> None:
    question, _ = ask(database)
    edited = Trees(database).edit(question.id, "And now?", "tiny").question
    [read] = read_with(database, Trees(database).branch(edited.id))

    assert [one.name for one in edited.attachments] == ["report.pdf", "notes.txt"]
    assert read.text.endswith("\nAnd now?")
    assert "zebra" in read.text


def test_files_are_sent_once_more(database: Database) -> None:
    question, _ = ask(database)
    again = Conversations(database).add_exchange(
        question.conversation, "Again", title="", model="tiny", files_of=question.id
    )
    [*_, read, _] = read_with(database, Conversations(database).messages(question.conversation))

    assert [one.name for one in again.question.attachments] == ["report.pdf", "notes.txt"]
    assert "zebra" in read.text


def test_a_fork_has_the_files(database: Database) -> None:
    _, reply = ask(database)
    fork = Trees(database).fork(reply.id, "Copy")

    assert texts(database, Conversations(database).messages(fork)) == READ


def test_what_is_deleted_comes_back_with_its_files(database: Database) -> None:
    question, _ = ask(database)
    trees = Trees(database)
    removed = trees.remove(question.id)
    with database.reading() as connection:
        assert connection.execute("SELECT count(documents) FROM messages").fetchone() == (0,)
    trees.restore(removed)

    assert texts(database, Conversations(database).messages(question.conversation)) == READ


def test_a_temporary_chat_that_is_kept_takes_its_files_along(
    database: Database, tmp_path: Path
) -> None:
    question, _ = ask(database)
    other = open_database(tmp_path / "other.sqlite3").database
    with closing(other):
        carried = carry_over(database, other, question.conversation)

        assert texts(other, Conversations(other).messages(carried.conversation)) == READ


def test_a_whole_chat_has_them_and_gives_them_back(database: Database) -> None:
    question, _ = ask(database)
    chats = WholeChats(database)
    found = chats.read(question.conversation)
    assert found is not None
    number = chats.insert(found)

    assert [one.text for one in found.messages[0].attachments] == [
        REPORT.text,
        NOTES.text.replace("\ud800", "?"),
    ]
    assert chats.read(number or 0) == found


def test_the_same_words_with_other_files_are_another_chat(database: Database) -> None:
    question, _ = ask(database)
    plain = Conversations(database).add_exchange(None, "What of it?", title="T", model="tiny")
    found = [WholeChats(database).read(one.conversation) for one in (question, plain.question)]

    assert len({one.fingerprint() for one in found if one}) == 2


def test_a_backup_has_them(database: Database, path: Path, tmp_path: Path) -> None:
    ask(database)
    made = Backups(path, tmp_path / "backups").make_now()
    assert made is not None
    with closing(sqlite3.connect(made.path)) as connection:
        [(documents,)] = connection.execute(
            "SELECT documents FROM messages WHERE documents IS NOT NULL"
        ).fetchall()

    assert "zebra" in documents


def test_no_search_finds_the_words_of_a_file(database: Database) -> None:
    ask(database)
    search = Search(database)

    assert search.chats(Query("zebra")).chats == ()
    assert search.chats(Query("report.pdf")).chats == ()
    assert len(search.chats(Query("much")).chats) == 1
    search.close()


def test_chats_of_a_database_without_files_are_read(path: Path) -> None:
    before = [one for one in MIGRATIONS if one.version < Version(1, 10)]
    old = open_database(path, migrations=tuple(before)).database
    with old.transaction() as connection:
        connection.execute(
            "INSERT INTO conversations (id, title, created, updated) VALUES (1, 'Old', 1, 1)"
        )
        connection.execute(
            "INSERT INTO messages (id, conversation, role, text, status, created)"
            " VALUES (1, 1, 'user', 'Hi', 'complete', 1)"
        )
        connection.execute("UPDATE conversations SET leaf = 1")
    old.close()
    opened = open_database(path).database
    with closing(opened):
        [message] = Conversations(opened).messages(1)

        assert (message.text, message.attachments) == ("Hi", ())
        assert texts(opened, (message,)) == ["Hi"]


@pytest.mark.parametrize("column", [None, 7, "", "{", "[1, null]", '{"a": 1}', "[" * 100_000])
def test_a_damaged_column_is_no_file(column: object) -> None:
    assert notes_in(column) == ()


def test_what_strangers_say_of_a_file_is_bounded() -> None:
    hostile = {
        "name": "a\u202e\x1b[31m" + "x" * 1000,
        "bytes": 1 << 80,
        "count": True,
        "taken": "stolen",
    }
    found = from_object(hostile)

    assert found is not None
    assert found.name.isprintable()
    assert len(found.name) <= 200
    assert (found.bytes, found.count, found.taken) == ((1 << 63) - 1, 0, "all")
    assert len(notes_in(f"[{', '.join(['{}'] * 99)}]")) == MOST_FILES


def test_missing_texts_are_empty() -> None:
    assert [one.text for one in whole(FILES, '["a"]')] == ["a", ""]
    assert [one.text for one in whole(FILES, None)] == ["", ""]
