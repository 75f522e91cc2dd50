"""The questions of a search to the database, and what becomes of their rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from desktop.core.store.columns import seconds
from desktop.core.store.conversation import COMPLETE
from desktop.core.store.found import Choices, Filters, Hit
from desktop.core.store.search_index import without_thoughts
from desktop.core.store.snippets import snippet

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from desktop.core.store.search_words import Query

#: The newest messages with the words, from which the best are taken. More are there only where
#: the words are so common that nobody would look through them.
CANDIDATES: Final = 1000


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat; `updated` in seconds since 1970."""

    title: str
    updated: float
    archived: bool
    model: str | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A message, or a title where `message` is None.

    Attributes:
        conversation: the chat's number.
        message: the message's number.
        moment: when it was written, or the chat changed last, in milliseconds since 1970.
        score: the smaller the better it fits; always below 0.
    """

    conversation: int
    message: int | None
    moment: int
    score: float


# From the newest on, as long as there is room for candidates. The order of the joins is given:
# SQLite does not know how few rows the index returns at a time.
_MESSAGES: Final = """
    SELECT m.conversation, m.id, m.created, bm25(words)
    FROM words
        CROSS JOIN messages AS m INDEXED BY messages_found ON m.id = words.rowid
        CROSS JOIN conversations AS c ON c.id = m.conversation
    WHERE words MATCH ? AND words.rowid > 0 AND {complete} {filters}
    ORDER BY words.rowid DESC LIMIT ?
"""
_TITLES: Final = """
    SELECT c.id, NULL, c.updated, bm25(words)
    FROM words CROSS JOIN conversations AS c ON c.id = -words.rowid
    WHERE words MATCH ? AND words.rowid < 0 AND {complete} {filters}
    ORDER BY words.rowid LIMIT ?
"""
_MODELS: Final = "SELECT DISTINCT model FROM messages INDEXED BY messages_found WHERE model <> ''"
_TEXTS: Final = """
    SELECT m.id, m.conversation, c.title, m.role, m.model, m.created, m.text
    FROM messages AS m JOIN conversations AS c ON c.id = m.conversation
    WHERE m.id IN ({places})
"""
# From the leaf up to the oldest message that is asked about: parents are older than children.
_SHOWN: Final = """
    WITH RECURSIVE branch (id, parent) AS (
        SELECT m.id, m.parent FROM conversations AS c JOIN messages AS m ON m.id = c.leaf
            WHERE c.id = ?1
        UNION ALL
        SELECT m.id, m.parent FROM branch
            JOIN messages AS m INDEXED BY messages_found ON m.id = branch.parent
            WHERE branch.parent >= ?2
    )
    SELECT id FROM branch
"""


def titles(connection: sqlite3.Connection, query: Query, filters: Filters) -> list[Candidate]:
    """Return the chats whose title fits, those made last first; at most CANDIDATES."""
    if filters.role is not None:
        return []
    return _candidates(connection, _TITLES, query, _conditions(filters, "c.model", "c.updated"))


def messages(
    connection: sqlite3.Connection, query: Query, filters: Filters, chat: int | None = None
) -> list[Candidate]:
    """Return the messages that fit, of one chat or all, the newest first; at most CANDIDATES."""
    conditions = _conditions(filters, "m.model, c.model", "m.created")
    conditions += [("m.role = ?", filters.role), ("m.conversation = ?", chat)]
    return _candidates(connection, _MESSAGES, query, conditions)


def _conditions(filters: Filters, model: str, moment: str) -> list[tuple[str, object]]:
    """Return what must hold, and with which values; those with None do not count."""
    name = None if filters.model is None else filters.model.lower()
    since, until = (
        None if seconds is None else round(seconds * 1000)
        for seconds in (filters.since, filters.until)
    )
    return [
        (f"instr(lower(coalesce({model}, '')), ?) > 0", name),
        (f"{moment} >= ?", since),
        (f"{moment} < ?", until),
        ("c.folder = ?", filters.folder),
        ("c.archived = ?", filters.archived),
    ]


def _candidates(
    connection: sqlite3.Connection,
    sql: str,
    query: Query,
    conditions: Sequence[tuple[str, object]],
) -> list[Candidate]:
    asked = [(clause, value) for clause, value in conditions if value is not None]
    rows = connection.execute(
        sql.format(complete=COMPLETE, filters=" ".join(f"AND {clause}" for clause, _ in asked)),
        (query.match, *(value for _, value in asked), CANDIDATES),
    )
    return [Candidate(*row) for row in rows]


def hits(
    connection: sqlite3.Connection, query: Query, candidates: Sequence[Candidate], width: int
) -> dict[int, Hit]:
    """Return the messages by number, with their snippets."""
    numbers = [cast("int", one.message) for one in candidates]
    shown = _shown(connection, candidates)
    rows = connection.execute(_TEXTS.format(places=",".join("?" * len(numbers))), numbers)
    return {
        message: Hit(
            conversation=conversation,
            title=title,
            message=message,
            role=role,
            model=model,
            when=seconds(created),
            snippet=snippet(query, without_thoughts(role, text), width),
            shown=message in shown,
        )
        for message, conversation, title, role, model, created, text in rows
    }


def choices(connection: sqlite3.Connection) -> Choices:
    """Return what can be filtered by, in the order of the alphabet."""
    models = {str(name) for (name,) in connection.execute(_MODELS)}
    folders = connection.execute("SELECT id, name FROM folders").fetchall()
    return Choices(
        tuple(sorted(models, key=str.casefold)),
        tuple(sorted(folders, key=lambda folder: str(folder[1]).casefold())),
    )


def _shown(connection: sqlite3.Connection, candidates: Sequence[Candidate]) -> set[int]:
    """Return the numbers of messages that are shown, those of the candidates among them."""
    oldest: dict[int, int] = {}
    for one in candidates:
        message = cast("int", one.message)
        oldest[one.conversation] = min(message, oldest.get(one.conversation, message))
    return {message for first in oldest.items() for (message,) in connection.execute(_SHOWN, first)}


def chats(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, Chat]:
    """Return chats by their numbers."""
    rows = connection.execute(
        "SELECT id, title, updated, archived, model FROM conversations"  # noqa: S608 - only places
        f" WHERE id IN ({','.join('?' * len(numbers))})",
        list(numbers),
    )
    return {
        number: Chat(title, seconds(updated), bool(archived), model)
        for number, title, updated, archived, model in rows
    }
