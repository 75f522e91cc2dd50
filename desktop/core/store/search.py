"""Searching all chats: every message and title, best hits first."""

from __future__ import annotations

import sqlite3
import threading
import time
from concurrent.futures import CancelledError
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, cast

from desktop.core.errors import DatabaseDamaged
from desktop.core.store import search_rows
from desktop.core.store.connection import DatabaseClosed, sqlite_errors, suspect_marker
from desktop.core.store.found import Choices, Filters, Found, FoundChat, Hit
from desktop.core.store.search_index import is_index_damage
from desktop.core.store.search_rows import CANDIDATES, Candidate
from desktop.core.store.search_words import Query
from desktop.core.store.snippets import WIDTH, Snippet, snippet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop.core.store.database import Database
    from desktop.core.store.search_rows import Chat

__all__ = ["Choices", "Filters", "Found", "FoundChat", "Hit", "Query", "Search", "Snippet"]

#: How many chats, or messages, are returned where nobody asks for another number.
LIMIT: Final = 100

#: A new message counts for up to this share more, half of it after so many days.
_FRESHNESS: Final = 0.25
_HALF_LIFE_DAYS: Final = 60
_DAY_MS: Final = 86_400_000
#: After so many steps of its own, SQLite asks whether to go on: some tenths of a millisecond.
_STEPS: Final = 4000
_CACHE_KB: Final = 16_000
_BUSY_MS: Final = 5000


def _never() -> bool:
    return False


class Search:
    """Searches a database, on a connection of its own: replies are saved meanwhile.

    May be used from any thread; one search runs at a time. Every search raises DatabaseDamaged or
    DatabaseFailed where the database cannot be read.

    Args:
        database: what is searched.
        clock: returns the seconds since 1970.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database, self._clock = database, clock
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._closed = False

    def chats(
        self,
        query: Query,
        filters: Filters = Filters(),  # noqa: B008 - it cannot be changed
        limit: int = LIMIT,
        cancelled: Callable[[], bool] = _never,
    ) -> Found:
        """Return the chats that fit: those whose title does first.

        Args:
            query: what is looked for; an empty one finds nothing.
            filters: what counts.
            limit: the most chats to return.
            cancelled: asked often on this thread; True ends the search at once.

        Raises:
            CancelledError: `cancelled` has returned True.
        """
        if query.is_empty:
            return Found()
        with self._searching(cancelled) as connection:
            found, more = self._candidates(connection, query, filters)
            grouped: dict[int, list[Candidate]] = {}
            for candidate in found:
                grouped.setdefault(candidate.conversation, []).append(candidate)
            chosen = dict(list(grouped.items())[:limit])
            return Found(_found_chats(connection, query, chosen), more or len(grouped) > limit)

    def messages(
        self,
        query: Query,
        filters: Filters = Filters(),  # noqa: B008 - it cannot be changed
        limit: int = LIMIT,
        cancelled: Callable[[], bool] = _never,
        *,
        width: int = WIDTH,
    ) -> tuple[tuple[Hit, ...], bool]:
        """Return titles and messages that fit, best first, and whether there are more.

        `width` is about how many letters a snippet has; for the others see `chats`.

        Raises:
            CancelledError: `cancelled` has returned True.
        """
        if query.is_empty:
            return (), False
        with self._searching(cancelled) as connection:
            found, more = self._candidates(connection, query, filters)
            chosen = found[:limit]
            wanted = [one for one in chosen if one.message is not None]
            hits = search_rows.hits(connection, query, wanted, width)
            facts = search_rows.chats(connection, sorted({one.conversation for one in chosen}))
        made = [
            _title_hit(query, one, facts[one.conversation])
            if one.message is None
            else hits.get(one.message)
            for one in chosen
            if one.conversation in facts
        ]
        return tuple(hit for hit in made if hit is not None), more or len(found) > limit

    def in_chat(
        self,
        conversation: int,
        query: Query,
        filters: Filters = Filters(),  # noqa: B008 - it cannot be changed
        cancelled: Callable[[], bool] = _never,
    ) -> tuple[int, ...]:
        """Return the messages of a chat that fit, on all its branches, in the order of their ids.

        Of very many these are the newest CANDIDATES.

        Raises:
            CancelledError: `cancelled` has returned True.
        """
        if query.is_empty:
            return ()
        with self._searching(cancelled) as connection:
            found = search_rows.messages(connection, query, filters, conversation)
        return tuple(one.message for one in reversed(found) if one.message is not None)

    def choices(self) -> Choices:
        """Return what can be filtered by, in the order of the alphabet."""
        with self._searching(_never) as connection:
            return search_rows.choices(connection)

    def close(self) -> None:
        """End a search that is under way, and close the connection."""
        self._closed = True
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _candidates(
        self, connection: sqlite3.Connection, query: Query, filters: Filters
    ) -> tuple[list[Candidate], bool]:
        """Return what fits, best first, and whether older messages were left out."""
        titles = search_rows.titles(connection, query, filters)
        messages = search_rows.messages(connection, query, filters)
        now = self._clock() * 1000

        def rank(one: Candidate) -> tuple[float, int]:
            return one.score * (1 + _FRESHNESS * _freshness(now, one.moment)), -one.moment

        found = [*sorted(titles, key=rank), *sorted(messages, key=rank)]
        return found, len(messages) == CANDIDATES

    @contextmanager
    def _searching(self, cancelled: Callable[[], bool]) -> Iterator[sqlite3.Connection]:
        """Yield the connection for queries that see the same state and can be cancelled."""

        def stop() -> bool:
            return cancelled() or self._closed

        with self._lock, sqlite_errors(self._database.path):
            if self._closed:
                raise DatabaseClosed
            if cancelled():  # while it waited for another one
                raise CancelledError
            connection = self._connection = self._connection or _open(self._database)
            connection.set_progress_handler(stop, _STEPS)
            connection.execute("BEGIN")
            try:
                yield connection
            except sqlite3.DatabaseError as error:
                if stop():
                    raise CancelledError from error
                if is_index_damage(error):
                    # The next start makes it anew.
                    suspect_marker(self._database.path).touch()
                    raise DatabaseDamaged(path=str(self._database.path), kept_as=None) from error
                raise
            finally:
                connection.set_progress_handler(None, 0)
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
            if stop():
                raise CancelledError


def _found_chats(
    connection: sqlite3.Connection, query: Query, grouped: Mapping[int, Sequence[Candidate]]
) -> tuple[FoundChat, ...]:
    """Return chats with what was found in each, best first."""
    messages = {chat: [one for one in of if one.message] for chat, of in grouped.items()}
    best = {chat: of[0] for chat, of in messages.items() if of}
    hits = search_rows.hits(connection, query, list(best.values()), WIDTH)
    facts = search_rows.chats(connection, list(grouped))
    return tuple(
        FoundChat(
            conversation=chat,
            title=_title(query, facts[chat].title),
            updated=facts[chat].updated,
            archived=facts[chat].archived,
            best=hits.get(cast("int", best[chat].message)) if chat in best else None,
            further=max(0, len(messages[chat]) - 1),
        )
        for chat in grouped
        if chat in facts
    )


def _open(database: Database) -> sqlite3.Connection:
    connection = sqlite3.connect(database.path, isolation_level=None, check_same_thread=False)
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    for pragma in (
        f"busy_timeout = {_BUSY_MS}",
        f"cache_size = -{_CACHE_KB}",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "query_only = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _freshness(now: float, moment: int) -> float:
    """Return 1 for something written now, less for what is older."""
    return float(0.5 ** (max(0.0, now - moment) / _DAY_MS / _HALF_LIFE_DAYS))


def _title(query: Query, title: str) -> Snippet:
    return snippet(query, title, max(WIDTH, len(title)))


def _title_hit(query: Query, found: Candidate, chat: Chat) -> Hit:
    return Hit(
        conversation=found.conversation,
        title=chat.title,
        message=None,
        role=None,
        model=chat.model,
        when=chat.updated,
        snippet=_title(query, chat.title),
        shown=True,
    )
