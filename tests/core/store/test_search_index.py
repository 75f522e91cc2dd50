from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop.core.errors import DatabaseDamaged
from desktop.core.store import search_index
from desktop.core.store.connection import Database
from desktop.core.store.context import ChatContexts
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.migrations import MIGRATIONS, SEARCHED
from desktop.core.store.search import Query, Search

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with closing(open_database(path).database) as opened:
        yield opened


@pytest.fixture
def conversations(database: Database) -> Conversations:
    return Conversations(database)


def found(database: Database, text: str) -> list[int | None]:
    """The messages in which all words occur; None for a title."""
    with closing(Search(database)) as search:
        hits, _ = search.messages(Query(text + " "))
    return [hit.message for hit in hits]


def terms(database: Database) -> list[tuple[object, ...]]:
    """All that the index holds: term, entry, column, place."""
    with database.transaction() as connection:
        connection.execute("CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, words, instance)")
        held = connection.execute("SELECT * FROM temp.held").fetchall()
        connection.execute("DROP TABLE temp.held")
    return sorted(held)


def wipe(database: Database) -> None:
    while search_index.tidy(database):
        pass


def test_a_complete_message_and_a_title_are_found_at_once(
    database: Database, conversations: Conversations
) -> None:
    chat = conversations.create("Trip to Norway")
    message = conversations.add_message(chat.id, "user", "Which fjord?")

    assert found(database, "fjord") == [message.id]
    assert found(database, "norway") == [None]


def test_a_reply_is_indexed_when_it_ends_and_not_while_it_grows(
    database: Database, conversations: Conversations
) -> None:
    reply = conversations.add_exchange(None, "Which?", title="Trip", model="Tiny").reply
    before = terms(database)

    conversations.append_text(reply.id, "The deep ")
    conversations.append_text(reply.id, "fjord.")
    assert terms(database) == before
    assert found(database, "fjord") == []

    conversations.finish(reply.id, "stopped")
    assert found(database, "deep fjord") == [reply.id]


def test_a_reply_that_goes_on_is_indexed_once(
    database: Database, conversations: Conversations
) -> None:
    reply = conversations.add_exchange(None, "Which?", title="Trip", model="Tiny").reply
    conversations.append_text(reply.id, "The deep")
    conversations.finish(reply.id, "stopped")

    ChatContexts(database).reopen(reply.id)
    conversations.append_text(reply.id, " fjord.")
    conversations.finish(reply.id, "complete")

    assert found(database, "deep fjord") == [reply.id]
    assert [term[0] for term in terms(database)].count("deep") == 1


def test_a_reply_left_by_a_kill_is_found_when_it_was_recovered(
    path: Path, database: Database, conversations: Conversations
) -> None:
    reply = conversations.add_exchange(None, "Which?", title="Trip", model="Tiny").reply
    conversations.append_text(reply.id, "The fjord")
    with database.transaction() as connection:
        connection.execute("UPDATE messages SET writer = '1 gone' WHERE id = ?", (reply.id,))
    database.close()

    with closing(open_database(path).database) as again:
        assert Conversations(again).recover() == 1
        assert found(again, "fjord") == [reply.id]


def test_a_text_that_is_changed_is_found_by_its_new_words(
    database: Database, conversations: Conversations
) -> None:
    chat = conversations.create("Trip")
    message = conversations.add_message(chat.id, "user", "old words")
    with database.transaction() as connection:
        connection.execute("UPDATE messages SET text = 'new words' WHERE id = ?", (message.id,))
    conversations.rename(chat.id, "Journey")

    assert found(database, "old") == found(database, "trip") == []
    assert found(database, "new words") == [message.id]
    assert found(database, "journey") == [None]


def test_thoughts_are_not_searched_wherever_they_were_kept(
    database: Database, conversations: Conversations
) -> None:
    old = "\n<think>secretly</think>\n\nOpenly."
    reply = conversations.add_exchange(None, "Which?", title="Trip", model="Tiny").reply
    conversations.append_text(reply.id, "Openly.", "secretly")
    conversations.finish(reply.id, "complete")
    kept = conversations.add_message(reply.conversation, "assistant", old)
    said = conversations.add_message(reply.conversation, "user", old)

    assert sorted(found(database, "openly"), key=str) == [reply.id, kept.id, said.id]
    assert found(database, "secretly") == [said.id]


def test_a_change_that_failed_is_not_in_the_index(
    database: Database, conversations: Conversations
) -> None:
    chat = conversations.create("Trip")

    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE conversations SET title = 'Journey' WHERE id = ?", (chat.id,))
        raise RuntimeError

    with pytest.raises(RuntimeError), database.transaction() as connection:
        fail(connection)

    assert found(database, "journey") == []
    assert found(database, "trip") == [None]


# --- words that were deleted -----------------------------------------------------------------


def test_deleted_words_leave_the_file_also_among_many(path: Path) -> None:
    with closing(open_database(path).database) as database:
        conversations = Conversations(database)
        kept = conversations.create("Kept")
        for number in range(300):
            conversations.add_message(kept.id, "user", f"word{number} and others")
        chat = conversations.create("Zebra title")
        gone = conversations.add_message(chat.id, "user", "quagga okapi")
        for number in range(300):
            conversations.add_message(kept.id, "user", f"later{number}")
        conversations.rename(chat.id, "Renamed")
        with database.transaction() as connection:
            connection.execute("UPDATE conversations SET leaf = NULL WHERE id = ?", (chat.id,))
            connection.execute("DELETE FROM messages WHERE id = ?", (gone.id,))
        wipe(database)
        assert not search_index.tidy(database)
        assert found(database, "word7") != []
        assert found(database, "okapi") == found(database, "zebra") == []

    content = path.read_bytes()
    for word in (b"zebra", b"quagga", b"okapi", b"uagg"):
        assert word not in content.lower()


def test_wiping_out_goes_in_short_steps(database: Database, conversations: Conversations) -> None:
    chat = conversations.create("Chat")
    with database.transaction() as connection:
        connection.executemany(
            "INSERT INTO messages (conversation, role, text, status, created)"
            " VALUES (?, 'user', ?, 'complete', 0)",
            [(chat.id, " ".join(f"{n}x{m}" for m in range(100))) for n in range(2000)],
        )
        connection.execute("DELETE FROM messages WHERE id % 2 = 0")

    steps = 1
    while search_index.tidy(database, seconds=0):
        steps += 1

    assert steps > 3
    assert len({entry for _, entry, *_ in terms(database)}) == 1001


# --- older versions, damage ------------------------------------------------------------------


def test_messages_from_before_the_search_are_indexed(path: Path) -> None:
    older = [migration for migration in MIGRATIONS if migration.version < SEARCHED]
    with closing(open_database(path, migrations=older).database) as database:
        conversations = Conversations(database)
        chat = conversations.create("Trip to 北京")
        message = conversations.add_message(chat.id, "user", "Which fjord?")
        growing = conversations.add_message(chat.id, "assistant", "This fjord", status="streaming")

    with closing(open_database(path).database) as database:
        assert found(database, "fjord") == [message.id]
        assert found(database, "北京") == [None]
        Conversations(database).finish(growing.id, "complete")
        assert found(database, "fjord") == [growing.id, message.id]


def test_what_an_older_goldcrest_changes_is_taken_in_at_the_next_start(path: Path) -> None:
    with closing(open_database(path).database) as database:
        chat = Conversations(database).create("Trip")
        Conversations(database).add_message(chat.id, "user", "old words")
    # It knows nothing of the index, but its changes are noted.
    connection = sqlite3.connect(path, isolation_level=None)
    with closing(Database(path, connection)) as database:
        new = Conversations(database).add_message(chat.id, "user", "new words")
        Conversations(database).rename(chat.id, "Journey")

    with closing(open_database(path).database) as database:
        assert found(database, "new") == [new.id]
        assert found(database, "trip") == []
        assert found(database, "journey") == [None]


def garble_words(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE words_data SET block = x'ff00ff00ff00' WHERE id > 1")


def garble_structure(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE words_data SET block = x'00000000ffffffffff' WHERE id <= 10")


def another_version(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE words_config SET v = 99 WHERE k = 'version'")


@pytest.mark.parametrize("damage", [garble_words, garble_structure, another_version])
def test_a_damaged_index_loses_no_message_and_is_made_anew(
    path: Path, damage: Callable[[sqlite3.Connection], None]
) -> None:
    with closing(open_database(path).database) as database:
        chat = Conversations(database).create("Trip")
        for number in range(50):
            Conversations(database).add_message(chat.id, "user", f"word{number} fjord")
    with closing(sqlite3.connect(path)) as connection:
        damage(connection)
        connection.commit()

    with closing(open_database(path).database) as database:
        for number in range(20):
            Conversations(database).add_message(chat.id, "user", f"later{number} fjord")
        try:
            found(database, "fjord")
        except DatabaseDamaged as error:
            assert error.data["kept_as"] is None  # noqa: PT017 - an old SQLite may see no damage
        Conversations(database).rename(chat.id, "Journey")

    opened = open_database(path)
    with closing(opened.database) as database:
        assert opened.problems == ()
        assert len(found(database, "fjord")) == 70
        assert found(database, "journey") == [None]
        assert len(Conversations(database).messages(chat.id)) == 70


def test_an_index_of_another_form_is_made_anew(path: Path) -> None:
    with closing(open_database(path).database) as database:
        chat = Conversations(database).create("Trip")
        with database.transaction() as connection:
            connection.execute("UPDATE index_state SET form = 99")
            connection.execute("INSERT INTO words (words) VALUES ('delete-all')")
        Conversations(database).add_message(chat.id, "user", "fjord")
        assert found(database, "trip") == []

    with closing(open_database(path).database) as database:
        assert found(database, "trip") == [None]
        assert len(found(database, "fjord")) == 1


# --- whatever happens ------------------------------------------------------------------------

WORDS = some.lists(some.sampled_from(["fjord", "北京", "<think>", "Café", ""]), max_size=4)


def numbers(database: Database, sql: str) -> list[int]:
    with database.reading() as connection:
        return [number for (number,) in connection.execute(sql)]


def ask(database: Database, chat: int, _message: int, text: str) -> None:
    Conversations(database).add_exchange(chat or None, text, title=text, model="Tiny")


def grow(database: Database, _chat: int, _message: int, text: str) -> None:
    for one in numbers(database, GROWING):
        Conversations(database).append_text(one, text)


def begin_anew(database: Database, _chat: int, _message: int, text: str) -> None:
    for one in numbers(database, GROWING):
        Conversations(database).append_text(one, text, anew=True)


def finish(database: Database, _chat: int, _message: int, _text: str) -> None:
    for one in numbers(database, GROWING):
        Conversations(database).finish(one, "complete")


def reopen(database: Database, chat: int, _message: int, _text: str) -> None:
    shown = Conversations(database).messages(chat)
    if shown and shown[-1].status == "complete":
        ChatContexts(database).reopen(shown[-1].id)


def rewrite(database: Database, _chat: int, message: int, text: str) -> None:
    with database.transaction() as connection:
        connection.execute("UPDATE messages SET text = ? WHERE id = ?", (text, message))


def remove(database: Database, _chat: int, message: int, _text: str) -> None:
    with database.transaction() as connection:
        connection.execute("UPDATE conversations SET leaf = NULL")
        connection.execute("DELETE FROM messages WHERE id >= ?", (message,))


def rename(database: Database, chat: int, _message: int, text: str) -> None:
    if chat:
        Conversations(database).rename(chat, text)


def drop(database: Database, chat: int, _message: int, _text: str) -> None:
    Conversations(database).delete(chat)


def clean_up(database: Database, _chat: int, _message: int, _text: str) -> None:
    wipe(database)


GROWING = "SELECT id FROM messages WHERE status = 'streaming'"
CHANGES = (ask, ask, grow, begin_anew, finish, reopen, rewrite, remove, rename, drop, clean_up)
STEPS = some.lists(
    some.tuples(some.sampled_from(CHANGES), some.integers(0, 5), WORDS.map(" ".join)), max_size=25
)


@given(steps=STEPS)
@settings(max_examples=40)
def test_after_any_changes_the_index_is_as_if_made_anew(
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[tuple[Callable[[Database, int, int, str], None], int, str]],
) -> None:
    path = tmp_path_factory.mktemp("any") / "goldcrest.sqlite3"
    with closing(open_database(path).database) as database:
        for change, number, text in steps:
            chats = numbers(database, "SELECT id FROM conversations") or [0]
            messages = numbers(database, "SELECT id FROM messages") or [0]
            chat, message = chats[number % len(chats)], messages[number % len(messages)]
            change(database, chat, message, text)
        held = terms(database)
        with database.transaction() as connection:
            connection.execute("UPDATE index_state SET form = 0")
    with closing(open_database(path).database) as database:
        assert terms(database) == held
