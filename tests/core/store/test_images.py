"""The images of messages go wherever their messages go, and no further."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from eyes_maker import png

from desktop.core import pictures
from desktop.core.pictures import Image
from desktop.core.store.attached import IMAGE, Attachment, read_with
from desktop.core.store.backups import Backups
from desktop.core.store.carrying import carry_over
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.migrations import MIGRATIONS, Version
from desktop.core.store.trees import Trees
from desktop.core.store.whole import WholeChats

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.store.database import Database
    from desktop.core.store.messages import Message

RED, BLUE = png(), png(colour=(0, 0, 255))
CAT = Attachment("cat.png", IMAGE, len(RED), data=RED)
SEA = Attachment("sea.png", IMAGE, len(BLUE), data=BLUE)
NOTES = Attachment("notes.txt", "text", 12, text="File: notes.txt\n~~~~\nMilk\n~~~~\n")
FILES = (CAT, NOTES, SEA)
SHOWN = (Image("cat.png", RED), Image("sea.png", BLUE))


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = open_database(path).database
    yield opened
    opened.close()


def ask(
    database: Database, chat: int | None = None, files: tuple[Attachment, ...] = FILES
) -> tuple[Message, Message]:
    conversations = Conversations(database)
    made = conversations.add_exchange(chat, "What of it?", title="T", model="tiny", files=files)
    conversations.append_text(made.reply.id, "Much.")
    conversations.finish(made.reply.id, "complete")
    return made.question, made.reply


def shown(database: Database, chat: int) -> list[tuple[Image, ...]]:
    return [one.images for one in read_with(database, Conversations(database).messages(chat))]


def rows(database: Database) -> int:
    with database.reading() as connection:
        (count,) = connection.execute("SELECT count(*) FROM images").fetchone()
    return int(count)


def test_a_message_is_read_with_its_images_and_listed_without(database: Database) -> None:
    question, _ = ask(database)
    listed, _ = Conversations(database).messages(question.conversation)
    [read] = read_with(database, [listed])

    assert [(one.name, one.data) for one in listed.attachments] == [
        ("cat.png", b""), ("notes.txt", b""), ("sea.png", b""),
    ]  # fmt: skip
    assert listed.images == ()
    assert read.images == SHOWN
    assert read.text == f"{NOTES.text}\nWhat of it?"


def test_other_words_and_the_same_message_again_are_about_them(database: Database) -> None:
    question, _ = ask(database)
    edited = Trees(database).edit(question.id, "And now?", "tiny").question
    again = Conversations(database).add_exchange(
        question.conversation, "Again", title="", model="tiny", files_of=question.id
    )

    for one in (edited, again.question):
        [*_, read] = read_with(database, Trees(database).branch(one.id))
        assert read.images == SHOWN


def test_a_fork_has_them(database: Database) -> None:
    _, reply = ask(database)
    fork = Trees(database).fork(reply.id, "Copy")

    assert shown(database, fork) == [SHOWN, ()]


def test_they_are_deleted_with_their_message_and_come_back_with_it(database: Database) -> None:
    question, _ = ask(database)
    trees = Trees(database)
    removed = trees.remove(question.id)
    assert rows(database) == 0
    trees.restore(removed)

    assert shown(database, question.conversation) == [SHOWN, ()]


def test_they_are_deleted_with_their_chat(database: Database) -> None:
    question, _ = ask(database)
    Conversations(database).delete(question.conversation)

    assert rows(database) == 0


def test_a_temporary_chat_that_is_kept_takes_them_along(database: Database, tmp_path: Path) -> None:
    question, _ = ask(database)
    other = open_database(tmp_path / "other.sqlite3").database
    with closing(other):
        ask(other)
        carried = carry_over(database, other, question.conversation)

        assert shown(other, carried.conversation) == [SHOWN, ()]


def test_a_whole_chat_has_them_and_gives_them_back(database: Database) -> None:
    question, _ = ask(database)
    chats = WholeChats(database)
    found = chats.read(question.conversation)
    assert found is not None
    number = chats.insert(found) or 0

    assert found.messages[0].attachments == FILES
    assert chats.read(number) == found
    assert shown(database, number) == [SHOWN, ()]


def test_the_same_words_about_another_image_are_another_chat(database: Database) -> None:
    chats = WholeChats(database)
    names = [("cat.png", RED), ("cat.png", BLUE)]
    files = [Attachment(name, IMAGE, len(data), data=data) for name, data in names]
    found = [chats.read(ask(database, files=(one,))[0].conversation) for one in files]

    assert len({one.fingerprint() for one in found if one}) == 2


def test_a_backup_has_them(database: Database, path: Path, tmp_path: Path) -> None:
    ask(database)
    made = Backups(path, tmp_path / "backups").make_now()
    assert made is not None
    with closing(sqlite3.connect(made.path)) as connection:
        found = connection.execute("SELECT data FROM images ORDER BY place").fetchall()

    assert found == [(RED,), (BLUE,)]


def test_the_oldest_are_named_where_there_are_more_than_a_model_is_shown(
    database: Database,
) -> None:
    chat = None
    for _ in range(pictures.MOST_IMAGES // 2 + 1):
        question, _ = ask(database, chat)
        chat = question.conversation
    first, _, second, *_ = read_with(database, Conversations(database).messages(chat or 0))

    assert first.images == ()
    assert first.text.startswith("[Picture: cat.png]\n[Picture: sea.png]\nFile: notes.txt")
    assert second.images == SHOWN


def test_no_more_bytes_are_read_than_a_model_is_shown(database: Database) -> None:
    large = bytes(pictures.MOST_TOGETHER // 2)
    chat = None
    for name in ("a.png", "b.png", "c.png"):
        file = Attachment(name, IMAGE, len(large), data=large)
        chat = ask(database, chat, (file,))[0].conversation

    found = [len(one) for one in shown(database, chat or 0)]
    assert found == [0, 0, 1, 0, 1, 0]


@pytest.mark.parametrize("data", ["a text", bytes(pictures.MOST_BYTES + 1), None])
def test_what_a_damaged_database_has_in_their_place_is_not_shown(
    database: Database, data: object
) -> None:
    question, _ = ask(database)
    with database.transaction() as connection:
        if data is None:
            connection.execute("DELETE FROM images WHERE place = 0")
        else:
            connection.execute("UPDATE images SET data = ? WHERE place = 0", (data,))
    read = read_with(database, Conversations(database).messages(question.conversation))[0]

    assert read.images == SHOWN[1:]
    assert read.text.startswith("[Picture: cat.png]\n")


def test_a_database_without_images_is_read_and_gets_room_for_them(path: Path) -> None:
    before = [one for one in MIGRATIONS if one.version <= Version(1, 10)]
    old = open_database(path, migrations=tuple(before)).database
    with old.transaction() as connection:
        connection.execute(
            "INSERT INTO conversations (id, title, created, updated) VALUES (1, 'Old', 1, 1)"
        )
        connection.execute(
            "INSERT INTO messages (id, conversation, role, text, status, created, attachments,"
            " documents) VALUES (1, 1, 'user', 'Hi', 'complete', 1, ?, ?)",
            ('[{"name": "n.txt", "kind": "text", "bytes": 2}]', '["Read me"]'),
        )
        connection.execute("UPDATE conversations SET leaf = 1")
    old.close()
    opened = open_database(path).database
    with closing(opened):
        [message] = read_with(opened, Conversations(opened).messages(1))
        question, _ = ask(opened)

        assert (message.text, message.images) == ("Read me\nHi", ())
        assert shown(opened, question.conversation) == [SHOWN, ()]
