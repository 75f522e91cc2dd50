"""A large chat is kept in turns, and is there as a whole or not at all."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from desktop.core.store import search_index, writers
from desktop.core.store.connection import Database
from desktop.core.store.conversation import UNFINISHED
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.inserting import LONGEST_AT_ONCE, insert
from desktop.core.store.search import Query, Search
from desktop.core.store.whole import WholeChat, WholeChats, WholeMessage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.store.messages import Role

ROOT = Path(__file__).parents[3]
CHAT = WholeChat(
    "Fjords", 1000, 2000,
    tuple(
        WholeMessage(place - 1 if place else None, "user", f"fjord {place}", 1000, summary="s")
        for place in range(5)
    ),
    4, source="x:1", folder="Norway",
)  # fmt: skip


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with closing(open_database(path).database) as opened:
        yield opened


def everything(database: Database) -> list[int]:
    with database.reading() as connection:
        return [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            for table in ("conversations", "messages", "summaries", "folders", "unindexed")
        ]


def begun(database: Database, writer: str) -> None:
    """What an import leaves in the middle."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO conversations (id, title, created, updated, source)"
            " VALUES (70, 'fjord', 1, 1, ?)",
            (f"{UNFINISHED}abc {writer}",),
        )
        connection.executemany(
            "INSERT INTO messages (id, conversation, parent, role, text, status, created)"
            " VALUES (?, 70, ?, 'user', 'fjord', 'complete', 1)",
            [(number, number - 1 if number > 1 else None) for number in range(1, 1200)],
        )


def found(database: Database) -> tuple[object, ...]:
    with closing(Search(database)) as search:
        return search.messages(Query("fjord "))[0]


def test_others_have_their_turn_and_see_nothing_before_all_is_there(path: Path) -> None:
    watching = open_database(path).database
    opened = open_database(path).database
    seen: list[tuple[int, int]] = []

    def look(connection: sqlite3.Connection) -> None:
        search_index.catch_up(connection)
        (count,) = connection.execute("SELECT count(*) FROM messages").fetchone()
        seen.append((count, len(Conversations(watching).list()) + len(found(watching))))

    database = Database(path, cast("sqlite3.Connection", opened._connection), look)
    number = insert(database, CHAT, most=2)

    assert seen == [(2, 0), (4, 0), (5, 0)]
    assert WholeChats(watching).read(number or 0) == CHAT
    assert len(found(watching)) == 5
    watching.close()
    database.close()


def test_long_messages_have_turns_of_their_own(path: Path) -> None:
    opened = open_database(path).database
    seen: list[int] = []

    def look(connection: sqlite3.Connection) -> None:
        seen.append(connection.execute("SELECT count(*) FROM messages").fetchone()[0])

    database = Database(path, cast("sqlite3.Connection", opened._connection), look)
    texts = ["a" * LONGEST_AT_ONCE, "b" * (LONGEST_AT_ONCE // 2), "c" * (LONGEST_AT_ONCE // 2), "d"]
    messages = tuple(WholeMessage(None, "user", text, 1) for text in texts)
    insert(database, WholeChat("t", 1, 1, messages, 3))
    database.close()

    assert seen == [1, 3, 4]


def test_what_fails_in_the_middle_leaves_nothing(database: Database) -> None:
    wrong = WholeMessage(3, cast("Role", "robot"), "x", 1)
    chat = WholeChat("t", 1, 1, (*CHAT.messages, wrong), 0, source="x:1", folder="F")
    with pytest.raises(sqlite3.IntegrityError):
        insert(database, chat, most=2)

    assert everything(database) == [0, 0, 0, 0, 0]
    assert insert(database, CHAT, most=2) is not None


def test_two_imports_of_the_same_chat_keep_it_once(path: Path) -> None:
    databases = [open_database(path).database for _ in range(2)]
    with ThreadPoolExecutor(2) as pool:
        numbers = list(pool.map(lambda one: insert(one, CHAT, most=1), databases))

    (listed,) = Conversations(databases[0]).list()
    assert numbers.count(None) == 1
    assert listed.id in numbers
    assert everything(databases[1]) == [1, 5, 5, 1, 0]
    for database in databases:
        database.close()


def test_a_kill_in_the_middle_leaves_nothing_that_is_seen(path: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED, str(path)], cwd=ROOT, check=False)
    with closing(open_database(path).database) as database:
        whole = WholeChats(database)

        assert killed.returncode == 9
        assert everything(database)[:2] == [1, 4]
        assert whole.ids() == ()
        assert whole.delete_unfinished() == 1
        assert everything(database) == [0, 0, 0, 0, 0]


KILLED = """
import os, sys
from pathlib import Path
from desktop.core.store.connection import Database
from desktop.core.store.database import open_database
from desktop.core.store.inserting import insert
from desktop.core.store.whole import WholeChat, WholeMessage

def look(connection):
    if connection.execute("SELECT count(*) FROM messages").fetchone()[0] == 6:
        os._exit(9)

opened = open_database(Path(sys.argv[1])).database
messages = tuple(WholeMessage(None, "user", "x", 1) for _ in range(9))
insert(Database(opened.path, opened._connection, look), WholeChat("t", 1, 1, messages), most=2)
"""


def test_what_a_killed_process_left_is_nowhere_and_is_deleted(database: Database) -> None:
    begun(database, "999999999 1.0")
    whole, conversations = WholeChats(database), Conversations(database)

    assert conversations.list(archived=True) == ()
    assert conversations.get(70) is None
    assert whole.ids() == ()
    assert found(database) == ()
    assert whole.delete_unfinished() == 1
    assert everything(database) == [0, 0, 0, 0, 0]
    assert whole.delete_unfinished() == 0


def test_what_a_living_process_is_at_stays(database: Database) -> None:
    begun(database, writers.this_process())

    assert WholeChats(database).delete_unfinished() == 0
    assert everything(database)[0] == 1


def test_no_strangers_source_says_that_a_chat_is_unfinished(database: Database) -> None:
    whole = WholeChats(database)
    number = whole.insert(WholeChat("t", 1, 1, source=f"{UNFINISHED}abc 1 1"))

    assert [chat.id for chat in Conversations(database).list()] == [number]
    assert whole.delete_unfinished() == 0
    assert whole.insert(WholeChat("t", 1, 1, source=f"{UNFINISHED}abc 1 1")) is None
