"""Messages that are being written, on a real database and a real file."""

from __future__ import annotations

import stat
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.core.errors import AssistantError
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import Database, open_database
from desktop.core.store.trees import Trees
from desktop.core.store.unsent import Edit, Unsent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with closing(open_database(path).database) as database:
        yield database


@pytest.fixture
def conversations(database: Database) -> Conversations:
    return Conversations(database)


@pytest.fixture
def unsent(database: Database, tmp_path: Path) -> Unsent:
    return Unsent(database, tmp_path / "data" / "unsent.txt")


def test_each_chat_and_a_new_one_have_a_message_of_their_own(
    conversations: Conversations, unsent: Unsent
) -> None:
    one, other = conversations.create("one").id, conversations.create("other").id
    unsent.keep(one, "first\r\n\tline ☃ \ud800")
    unsent.keep(None, "new\r\nchat")

    assert unsent.read(one) == "first\r\n\tline ☃ ?"
    assert unsent.read(other) == ""
    assert unsent.read(None) == "new\r\nchat"
    unsent.keep(one, "")
    unsent.keep(None, "")
    unsent.keep(None, "")
    assert (unsent.read(one), unsent.read(None)) == ("", "")


def test_it_is_still_there_after_the_program_has_ended(path: Path, tmp_path: Path) -> None:
    with closing(open_database(path).database) as database:
        chat = Conversations(database).create("a").id
        Unsent(database, tmp_path / "new.txt").keep(chat, "half a sen")
        Unsent(database, tmp_path / "new.txt").keep(None, "another")
    with closing(open_database(path).database) as database:
        again = Unsent(database, tmp_path / "new.txt")

        assert (again.read(chat), again.read(None)) == ("half a sen", "another")


def test_what_is_sent_is_dropped_with_the_same_stroke(
    conversations: Conversations, unsent: Unsent
) -> None:
    chat = conversations.create("a").id
    unsent.keep(chat, "Hello \ud800")
    conversations.add_exchange(chat, "Hello \ud800", title="", model="Tiny")

    assert unsent.read(chat) == ""


def test_sending_something_else_keeps_what_is_being_written(
    conversations: Conversations, unsent: Unsent
) -> None:
    chat = conversations.create("a").id
    unsent.keep(chat, "the next question")
    conversations.add_exchange(chat, "the last one again", title="", model="Tiny")

    assert unsent.read(chat) == "the next question"


def test_a_message_that_cannot_be_sent_stays(
    conversations: Conversations, unsent: Unsent, database: Database
) -> None:
    chat = conversations.create("a").id
    unsent.keep(chat, "Hello")
    with database.transaction() as connection:
        connection.execute(
            "CREATE TEMP TRIGGER no BEFORE INSERT ON messages WHEN new.role = 'assistant'"
            " BEGIN SELECT raise(ABORT, 'no'); END"
        )

    with pytest.raises(Exception, match="no"):
        conversations.add_exchange(chat, "Hello", title="", model="Tiny")

    assert unsent.read(chat) == "Hello"


def test_a_chat_that_is_no_more_keeps_nothing(conversations: Conversations, unsent: Unsent) -> None:
    chat = conversations.create("a").id
    unsent.keep(chat, "x")
    conversations.delete(chat)

    for number in (chat, 0, -1, 2**70):
        unsent.keep(number, "x")
        assert unsent.read(number) == ""


def test_without_a_file_a_new_chat_keeps_nothing(database: Database) -> None:
    unsent = Unsent(database, None)
    unsent.keep(None, "secret")

    assert unsent.read(None) == ""


@pytest.mark.skipif(sys.platform == "win32", reason="has other rights")
def test_the_file_is_nobody_elses_business(unsent: Unsent, tmp_path: Path) -> None:
    unsent.keep(None, "private")

    assert stat.S_IMODE((tmp_path / "data" / "unsent.txt").stat().st_mode) == 0o600


def test_a_file_that_cannot_be_used_is_said(database: Database, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    unsent = Unsent(database, tmp_path / "folder")

    # Not as if there were nothing: what is typed next would be written over it.
    with pytest.raises(AssistantError):
        unsent.read(None)
    with pytest.raises(AssistantError):
        unsent.keep(None, "x")


def test_what_is_to_stand_in_place_of_a_message_is_kept_with_it(
    conversations: Conversations, unsent: Unsent, database: Database
) -> None:
    first = conversations.add_exchange(None, "question", title="", model="Tiny")
    chat, message = first.question.conversation, first.question.id
    conversations.finish(first.reply.id, "complete")
    assert unsent.read_edit(chat) is None
    unsent.keep(chat, "the next question")
    for text in ("another question \ud800", ""):
        unsent.keep_edit(message, text)

        kept = text.encode("utf-8", "replace").decode()
        assert unsent.read_edit(chat) == Edit(message, kept)
        assert unsent.read(chat) == "the next question"
    unsent.keep_edit(message, None)
    assert unsent.read_edit(chat) is None
    for unknown in (None, 0, -1, 2**70, chat + 1):
        assert unsent.read_edit(unknown) is None
    for unknown in (0, -1, 2**70, message + 100):
        unsent.keep_edit(unknown, "x")
    # It goes and comes back with its message, and is not copied with it.
    unsent.keep_edit(message, "changed")
    trees = Trees(database)
    fork = trees.fork(first.reply.id, "Fork")
    assert unsent.read_edit(fork) is None
    removed = trees.remove(message)
    assert unsent.read_edit(chat) is None
    trees.restore(removed)
    assert unsent.read_edit(chat) == Edit(message, "changed")


def test_a_change_that_is_sent_is_dropped_with_the_same_stroke(
    conversations: Conversations, unsent: Unsent, database: Database
) -> None:
    first = conversations.add_exchange(None, "question", title="", model="Tiny")
    chat, message = first.question.conversation, first.question.id
    unsent.keep_edit(message, "another question")
    with database.transaction() as connection:
        connection.execute(
            "CREATE TEMP TRIGGER no BEFORE INSERT ON messages WHEN new.role = 'assistant'"
            " BEGIN SELECT raise(ABORT, 'no'); END"
        )
    with pytest.raises(Exception, match="no"):
        Trees(database).edit(message, "another question", "Tiny")
    assert unsent.read_edit(chat) == Edit(message, "another question")
    with database.transaction() as connection:
        connection.execute("DROP TRIGGER no")

    Trees(database).edit(message, "another question", "Tiny")

    assert unsent.read_edit(chat) is None


@given(text=some.text())
def test_any_text_comes_back(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("unsent")
    with closing(open_database(folder / "chats.sqlite3").database) as database:
        unsent = Unsent(database, folder / "new.txt")
        chat = Conversations(database).create("").id
        for place in (chat, None):
            unsent.keep(place, text)
            assert unsent.read(place) == text.encode("utf-8", "replace").decode()
