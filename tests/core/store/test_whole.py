from __future__ import annotations

import json
import tempfile
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whole_chats import whole_chats

from desktop.core.store.context import ChatContexts, Summary
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.folders import MOST_MADE
from desktop.core.store.kept_settings import KeptSettings
from desktop.core.store.shelf import Shelf
from desktop.core.store.whole import WholeChat, WholeChats, WholeMessage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.store.database import Database


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = open_database(path).database
    yield opened
    opened.close()


@given(st.lists(whole_chats(), max_size=3, unique_by=lambda chat: chat.source or id(chat)))
def test_any_chat_is_read_as_it_was_inserted(chats: list[WholeChat]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "a.sqlite3").database
        with closing(database):
            whole = WholeChats(database)
            numbers = [whole.insert(chat) for chat in chats]

            assert [whole.read(number or 0) for number in numbers] == chats


def test_what_the_window_made_is_read_whole(database: Database) -> None:
    conversations, contexts = Conversations(database, lambda: 5.0), ChatContexts(database)
    exchange = conversations.add_exchange(None, "Hi", title="Greeting", model="tiny")
    chat, reply = exchange.question.conversation, exchange.reply
    conversations.append_text(reply.id, "Hello", "greet back")
    conversations.finish(reply.id, "complete", {"tokens": 1})
    other = conversations.add_message(chat, "assistant", "Hey", parent=exchange.question.id)
    contexts.pin(other.id, pinned=True)
    contexts.keep_summary(Summary(reply.id, "They greet."))
    KeptSettings(database).change(chat, lambda _: '{"seed": 1}')
    found = WholeChats(database).read(chat)

    assert found is not None
    assert (found.title, found.model, found.settings) == ("Greeting", "tiny", '{"seed": 1}')
    assert (found.created, found.updated, found.shown) == (5000, 5000, 2)
    question, first, second = found.messages
    assert (question.parent, first.parent, second.parent) == (None, 0, 0)
    assert (first.thinking, first.stats, first.summary) == (
        "greet back",
        {"tokens": 1},
        "They greet.",
    )
    assert (question.pinned, first.pinned, second.pinned) == (True, False, True)
    assert [one.text for one in found.branch()] == ["Hi", "Hey"]


def test_what_was_inserted_is_what_the_window_shows(database: Database) -> None:
    chat = WholeChat(
        title="Two branches",
        created=1000,
        updated=9000,
        messages=(
            WholeMessage(None, "user", "Hi", 1000),
            WholeMessage(0, "assistant", "Hello", 2000),
            WholeMessage(0, "assistant", "Hey", 3000),
            WholeMessage(1, "user", "Bye", 4000),
        ),
        shown=2,
        folder="Friends",
    )
    whole, conversations = WholeChats(database), Conversations(database)
    number = whole.insert(chat) or 0

    assert [one.text for one in conversations.messages(number)] == ["Hi", "Hey"]
    (listed,) = conversations.list()
    assert (listed.title, listed.created, listed.updated) == ("Two branches", 1.0, 9.0)
    assert conversations.add_message(number, "user", "More").parent is not None
    whole.insert(replace(chat, title="Another"))
    with database.reading() as connection:
        assert connection.execute("SELECT name FROM folders").fetchall() == [("Friends",)]


@pytest.mark.parametrize(
    ("names", "kept"),
    [
        (("Work", "work", "ÜBER", "über"), ["Work", "ÜBER"]),
        ((" a\n b ", "a b", "A\tB"), ["a b"]),
        (("x" * 100, "x" * 90), ["x" * 80]),
        (("\n", " "), []),
    ],
)
def test_folders_are_those_of_the_shelf(
    names: tuple[str, ...], kept: list[str], database: Database
) -> None:
    shelf, whole = Shelf(database), WholeChats(database)
    if kept:
        shelf.make_folder(kept[0].swapcase())
    numbers = [whole.insert(WholeChat("t", 1, 1, folder=name)) or 0 for name in names]

    assert [folder.name.lower() for folder in shelf.folders()] == [name.lower() for name in kept]
    assert len({chat.folder for chat in Conversations(database).list()}) == max(1, len(kept))
    assert len(numbers) == len(names)


def test_folders_of_imported_chats_have_a_bound(database: Database) -> None:
    with database.transaction() as connection:
        connection.executemany(
            "INSERT INTO folders (name, created) VALUES (?, 1)",
            [(f"f{number}",) for number in range(MOST_MADE)],
        )
    whole = WholeChats(database)
    known, new = (whole.insert(WholeChat("t", 1, 1, folder=name)) or 0 for name in ("F7", "x"))

    assert [(whole.read(one) or WholeChat("", 0, 0)).folder for one in (known, new)] == ["f7", None]


def test_numbers_of_deleted_messages_are_not_used_again(database: Database) -> None:
    conversations, whole = Conversations(database), WholeChats(database)
    chat = conversations.create().id
    gone = conversations.add_message(chat, "user", "Hi").id
    conversations.delete(chat)
    number = whole.insert(WholeChat("t", 1, 1, (WholeMessage(None, "user", "Hi", 1),), 0)) or 0

    assert conversations.messages(number)[0].id > gone
    assert conversations.add_message(number, "user", "x").id > gone + 1


def test_what_makes_no_sense_is_refused_and_changes_nothing(database: Database) -> None:
    whole = WholeChats(database)
    late = WholeChat("t", 1, 1, (WholeMessage(0, "user", "Hi", 1),), 0)
    with pytest.raises(ValueError, match="parent"):
        whole.insert(late)
    with pytest.raises(ValueError, match="shown"):
        whole.insert(replace(late, messages=(), shown=0))

    assert whole.ids() == ()
    assert whole.read(0) is whole.read(2**70) is whole.read(7) is None


@given(whole_chats())
def test_fingerprints_are_those_of_earlier_versions(chat: WholeChat) -> None:
    plain = tuple(replace(one, attachments=()) for one in chat.messages)
    chat = replace(chat, messages=plain)
    said = [[one.parent, one.role, one.text, one.thinking] for one in chat.messages]

    assert chat.fingerprint() == sha256(json.dumps(said).encode()).hexdigest()


def test_the_same_source_is_kept_once(database: Database) -> None:
    whole = WholeChats(database)
    chat = WholeChat("t", 1, 1, source="chatgpt:1")
    number = whole.insert(chat)

    assert whole.insert(replace(chat, title="newer")) is None
    assert whole.find(chat) == number
    assert len(whole.ids()) == 1


def test_a_chat_from_here_is_found_by_when_it_began_and_what_was_said(database: Database) -> None:
    whole = WholeChats(database)
    chat = WholeChat("t", 7, 9, (WholeMessage(None, "user", "Hi", 7),), 0)
    number = whole.insert(chat)
    named = replace(chat, title="other title", source="goldcrest:x")

    assert whole.find(named) == number
    assert whole.find(replace(named, created=8)) is None
    assert whole.find(replace(named, messages=())) is None


def test_a_reply_that_is_being_written_is_whole_so_far(database: Database) -> None:
    conversations = Conversations(database)
    exchange = conversations.add_exchange(None, "Hi", title="t", model="m")
    conversations.append_text(exchange.reply.id, "Hel")
    found = WholeChats(database).read(exchange.question.conversation)

    assert found is not None
    assert (found.messages[1].text, found.messages[1].status) == ("Hel", "stopped")


def test_what_was_measured_elsewhere_is_not_the_newest_reply_here(database: Database) -> None:
    conversations = Conversations(database)
    exchange = conversations.add_exchange(None, "Hi", title="t", model="m")
    conversations.finish(exchange.reply.id, "complete", {"tokens_per_second": 1.0})
    message = WholeMessage(None, "assistant", "x", 1, stats={"tokens_per_second": 99.0})
    WholeChats(database).insert(WholeChat("t", 1, 1, (message,), 0, source="goldcrest:1"))
    newest = conversations.newest_measured()

    assert newest is not None
    assert newest.id == exchange.reply.id
