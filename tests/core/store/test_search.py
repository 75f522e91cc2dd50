from __future__ import annotations

import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop.core.store.connection import DatabaseClosed
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.search import Filters, Query, Search

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.store.connection import Database
    from desktop.core.store.found import Found

DAY = 86_400.0
NOW = 1_750_000_000.0


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with closing(open_database(path).database) as opened:
        yield opened


@pytest.fixture
def conversations(database: Database, clock: Clock) -> Conversations:
    return Conversations(database, clock)


@pytest.fixture
def search(database: Database) -> Iterator[Search]:
    with closing(Search(database, lambda: NOW)) as made:
        yield made


def chats(found: Found) -> list[int]:
    return [chat.conversation for chat in found.chats]


def change(database: Database, sql: str, *values: object) -> None:
    with database.transaction() as connection:
        connection.execute(sql, values)


def test_a_chat_is_found_once_with_its_best_message_and_the_number_of_others(
    conversations: Conversations, search: Search
) -> None:
    chat = conversations.create("Trip", model="Tiny")
    conversations.add_message(chat.id, "user", "The fjord " + "and much else " * 30)
    best = conversations.add_message(chat.id, "assistant", "A **deep** fjord!", model="Tiny")
    conversations.add_message(chat.id, "user", "No fjord" + " but many other words" * 9)
    conversations.create("Taxes")

    found = search.chats(Query("fjord"))

    assert not found.more
    (one,) = found.chats
    assert (one.conversation, one.title.text, one.title.spans) == (chat.id, "Trip", ())
    assert one.further == 2
    assert one.best is not None
    assert (one.best.message, one.best.role, one.best.model) == (best.id, "assistant", "Tiny")
    assert one.best.when == one.updated == NOW
    assert one.best.shown
    assert (one.best.snippet.text, one.best.snippet.spans) == ("A deep fjord!", ((7, 5),))


def test_all_messages_of_one_chat_are_found_in_their_order(
    conversations: Conversations, search: Search
) -> None:
    chat, other = (conversations.create(title).id for title in ("A fjord", "Other"))
    first = conversations.add_message(chat, "user", "A fjord")
    reply = conversations.add_message(chat, "assistant", "The fjord", parent=first.id)
    conversations.add_message(other, "user", "Another fjord")
    # On a branch of its own.
    beside = conversations.add_message(chat, "assistant", "Fjords", parent=first.id)
    conversations.add_message(chat, "user", "A lake")

    assert search.in_chat(chat, Query("fjord")) == (first.id, reply.id, beside.id)
    assert search.in_chat(chat, Query("fjord"), Filters(role="user")) == (first.id,)
    assert search.in_chat(chat, Query("glacier")) == search.in_chat(chat, Query("")) == ()
    assert search.in_chat(99, Query("fjord")) == ()
    with pytest.raises(CancelledError):
        search.in_chat(chat, Query("fjord"), cancelled=lambda: True)


def test_titles_come_first_and_show_what_fits(conversations: Conversations, search: Search) -> None:
    told = conversations.create("Trip")
    conversations.add_message(told.id, "user", "fjord fjord fjord")
    titled = conversations.create("The deep fjord")

    found = search.chats(Query("fjord"))

    assert chats(found) == [titled.id, told.id]
    assert found.chats[0].title.spans == ((9, 5),)
    assert (found.chats[0].best, found.chats[0].further) == (None, 0)


def test_of_equals_the_newer_comes_first_but_a_better_one_before_it(
    conversations: Conversations, search: Search, clock: Clock
) -> None:
    chat = conversations.create("Chat")
    texts = ("fjord", "a fjord among some other words", "a fjord among some other words")
    for days, text in zip((900, 800, 1), texts, strict=True):
        clock.now = NOW - days * DAY
        conversations.add_message(chat.id, "user", text)

    hits, more = search.messages(Query("fjord"))

    assert [round((NOW - hit.when) / DAY) for hit in hits] == [900, 1, 800]
    assert not more


def test_a_message_of_another_branch_is_found_and_said_to_be_hidden(
    conversations: Conversations, search: Search
) -> None:
    chat = conversations.create("Chat")
    question = conversations.add_message(chat.id, "user", "Which?")
    hidden = conversations.add_message(chat.id, "assistant", "The old fjord")
    shown = conversations.add_message(chat.id, "assistant", "The new fjord", parent=question.id)

    hits, _ = search.messages(Query("fjord"))

    assert {hit.message: hit.shown for hit in hits} == {hidden.id: False, shown.id: True}


def test_filters_leave_out_the_rest(
    database: Database, conversations: Conversations, search: Search, clock: Clock
) -> None:
    change(database, "INSERT INTO folders (id, name, created) VALUES (7, 'Work', 0)")
    clock.now = NOW - 10 * DAY
    old = conversations.create("fjord one", model="Qwen3.5 2B")
    question = conversations.add_message(old.id, "user", "fjord?")
    reply = conversations.add_message(old.id, "assistant", "fjord!", model="Llama 3.2 1B")
    clock.now = NOW
    new = conversations.create("fjord two", model="Gemma")
    late = conversations.add_message(new.id, "user", "fjord.")
    change(database, "UPDATE conversations SET folder = 7, archived = 1 WHERE id = ?", new.id)

    def found(**filters: object) -> set[tuple[int, int | None]]:
        made = Filters(**filters)  # type: ignore[arg-type]  # each test names one
        hits, _ = search.messages(Query("fjord"), made)
        return {(hit.conversation, hit.message) for hit in hits}

    titles = {(old.id, None), (new.id, None)}
    everything = {*titles, (old.id, question.id), (old.id, reply.id), (new.id, late.id)}
    of_new = {(new.id, None), (new.id, late.id)}
    assert found() == everything
    # The chat's last model was Llama's, which the message changed.
    assert found(model="llama") == everything - of_new
    assert found(model="qwen") == set()
    assert found(since=NOW - DAY) == of_new
    assert found(until=NOW) == everything - of_new
    assert found(since=NOW - 10 * DAY, until=NOW - 9 * DAY) == everything - of_new
    assert found(folder=7) == found(archived=True) == of_new
    assert found(archived=False) == everything - of_new
    assert found(role="assistant") == {(old.id, reply.id)}
    assert found(role="user", folder=7) == {(new.id, late.id)}
    assert [chat.archived for chat in search.chats(Query("fjord two")).chats] == [True]


def test_what_can_be_filtered_by(
    database: Database, conversations: Conversations, search: Search
) -> None:
    chat = conversations.create("Chat")
    for model in ("Qwen", "gemma", "Qwen", None):
        conversations.add_message(chat.id, "assistant", "x", model=model)
    change(database, "INSERT INTO folders (id, name, created) VALUES (1, 'work', 0), (2, 'A', 0)")

    choices = search.choices()

    assert choices.models == ("gemma", "Qwen")
    assert choices.folders == ((2, "A"), (1, "work"))


def test_a_limit_is_kept_and_said(conversations: Conversations, search: Search) -> None:
    for number in range(5):
        chat = conversations.create(f"Chat {number}")
        conversations.add_message(chat.id, "user", "fjord")

    assert len(search.chats(Query("fjord"), limit=3).chats) == 3
    assert search.chats(Query("fjord"), limit=3).more
    assert not search.chats(Query("fjord"), limit=5).more
    hits, more = search.messages(Query("fjord"), limit=4, width=5)
    assert (len(hits), more) == (4, True)


def test_of_very_many_the_newest_are_looked_at(
    database: Database, conversations: Conversations, search: Search
) -> None:
    chat = conversations.create("Chat")
    change(
        database,
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
        " INSERT INTO messages (conversation, role, text, status, created)"
        " SELECT ?, 'user', 'fjord ' || i, 'complete', 0 FROM n",
        chat.id,
    )

    found = search.chats(Query("fjord"))

    assert found.more
    assert found.chats[0].further == 999
    assert [hit.message for hit in search.messages(Query("fjord 3 "))[0]] == [3]


def test_nothing_to_look_for_finds_nothing(conversations: Conversations, search: Search) -> None:
    conversations.create("Chat")

    assert search.chats(Query("-chat")).chats == ()
    assert search.messages(Query("")) == ((), False)
    assert search.chats(Query("chat"), Filters(role="user")).chats == ()


def test_a_cancelled_search_ends_and_the_next_one_works(
    conversations: Conversations, search: Search
) -> None:
    conversations.create("Chat")

    with pytest.raises(CancelledError):
        search.chats(Query("chat"), cancelled=lambda: True)

    assert len(search.chats(Query("chat")).chats) == 1


def test_a_long_search_is_cancelled_under_way(
    database: Database, conversations: Conversations, search: Search
) -> None:
    chat = conversations.create("Chat")
    change(
        database,
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
        " INSERT INTO messages (conversation, role, text, status, created)"
        " SELECT ?, 'user', 'fjord', 'complete', 0 FROM n",
        chat.id,
    )
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked >= 3

    # A model that never answered: every message with the word is looked at.
    with pytest.raises(CancelledError):
        search.chats(Query("fjord"), Filters(model="nobody"), cancelled=cancelled)

    assert asked < 10


def test_searching_does_not_wait_for_what_is_being_saved(
    database: Database, conversations: Conversations, search: Search
) -> None:
    chat = conversations.create("Chat")
    inside, done = threading.Event(), threading.Event()

    def save() -> None:
        with database.transaction() as connection:
            connection.execute("UPDATE conversations SET title = 'Else' WHERE id = ?", (chat.id,))
            inside.set()
            done.wait(30)

    with ThreadPoolExecutor(1) as pool:
        saving = pool.submit(save)
        assert inside.wait(30)
        assert len(search.chats(Query("chat")).chats) == 1
        done.set()
        saving.result(30)

    assert len(search.chats(Query("else")).chats) == 1


def test_closing_ends_a_search_under_way(database: Database, conversations: Conversations) -> None:
    conversations.create("Chat")
    search = Search(database)
    inside = threading.Event()

    def cancelled() -> bool:
        inside.set()
        while not search._closed:
            pass
        return False

    with ThreadPoolExecutor(1) as pool:
        under_way = pool.submit(search.chats, Query("chat"), cancelled=cancelled)
        assert inside.wait(30)
        search.close()
        assert isinstance(under_way.exception(30), CancelledError)

    with pytest.raises(DatabaseClosed):
        search.chats(Query("chat"))


WORDS = ("fjord", "deep", "北京", "Oslo")


@given(
    texts=some.lists(some.lists(some.sampled_from(WORDS), max_size=4), max_size=8),
    wanted=some.lists(some.sampled_from(WORDS), min_size=1, max_size=3),
    unwanted=some.lists(some.sampled_from(WORDS), max_size=1),
)
@settings(max_examples=60)
def test_exactly_the_messages_with_all_words_are_found(
    tmp_path_factory: pytest.TempPathFactory,
    texts: list[list[str]],
    wanted: list[str],
    unwanted: list[str],
) -> None:
    path = tmp_path_factory.mktemp("exactly") / "goldcrest.sqlite3"
    with closing(open_database(path).database) as database, closing(Search(database)) as search:
        conversations = Conversations(database)
        chat = conversations.create()
        expected = set()
        for words in texts:
            message = conversations.add_message(chat.id, "user", ", ".join(words))
            if set(wanted) <= set(words) and not set(unwanted) & set(words):
                expected.add(message.id)

        asked = " ".join([*wanted, *(f"-{word}" for word in unwanted)])
        hits, _ = search.messages(Query(asked.upper() + " "))

    assert {hit.message for hit in hits} == expected
    assert all(hit.snippet.spans for hit in hits)
