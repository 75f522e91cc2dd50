"""Keeping whole chats: a large one in several transactions, so that nobody waits for all of it.

Until it is complete, its source says which process is at it, and `conversation.COMPLETE` keeps it
out of all lists. So it is all there or not there, also after a kill: what is left then is deleted
at the next start.
"""

from __future__ import annotations

import json
import logging
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, cast
from uuid import uuid4

from desktop.core.errors import AssistantError, DiskFull, FolderReadOnly
from desktop.core.store import folders, images, writers
from desktop.core.store.attached import notes_json, texts_json
from desktop.core.store.columns import moment
from desktop.core.store.conversation import COMPLETE, UNFINISHED
from desktop.core.store.messages import ended, rating_in, storable, storable_or_none

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from desktop.core.store.database import Database
    from desktop.core.store.messages import Stats
    from desktop.core.store.whole import WholeChat, WholeMessage

logger = logging.getLogger(__name__)

#: Of one transaction, of messages and of their texts in characters; a tenth of a second.
MOST_AT_ONCE: Final = 500
LONGEST_AT_ONCE: Final = 500_000
# Between two of them: other processes look whether it is their turn now and then.
_BREATH_SECONDS: Final = 0.01


def insert(database: Database, chat: WholeChat, most: int = MOST_AT_ONCE) -> int | None:
    """Keep a chat; see `WholeChats.insert`. At most `most` messages go into one transaction."""
    _check(chat)
    growing = _Growing(chat, list(_turns(chat.messages, most)))
    try:
        while True:
            with database.transaction() as connection:
                done = growing.step(connection)
            if done:
                return growing.number
            time.sleep(_BREATH_SECONDS)
    except BaseException:
        if growing.steps:
            with suppress(AssistantError, RuntimeError):
                _delete(database, growing.mark)
        raise


def delete_unfinished(database: Database) -> int:
    """Delete what processes that were killed have left; return how many chats that were.

    On a full or read-only disk they stay, where nobody sees them.
    """
    with database.reading() as connection:
        rows = connection.execute(f"SELECT source FROM conversations WHERE NOT {COMPLETE}")  # noqa: S608 - ours
        marks = [str(mark) for (mark,) in rows]
    left = [mark for mark in marks if not writers.is_alive(mark.partition(" ")[2])]
    try:
        for mark in left:
            _delete(database, mark)
    except (DiskFull, FolderReadOnly) as error:
        logger.info("unfinished chats are left until there is room: %s", error)
        return 0
    return len(left)


def with_source(connection: sqlite3.Connection, chat: WholeChat) -> int | None:
    """Return the number of the chat with the same source; None: there is none."""
    if chat.source is None:
        return None
    row = connection.execute(
        "SELECT id FROM conversations WHERE source = ?", (_source(chat),)
    ).fetchone()
    return None if row is None else cast("int", row[0])


@dataclass(slots=True)
class _Growing:
    """A chat that is being kept.

    Attributes:
        chat: what is kept.
        turns: which messages each transaction takes.
        number: of the chat; None before the first step, and where one with its source is there.
        mark: its source until it is complete.
        steps: how many were begun.
        numbers: those of its messages, by their places.
    """

    chat: WholeChat
    turns: list[range]
    number: int | None = None
    mark: str = field(default_factory=lambda: f"{UNFINISHED}{uuid4().hex} {writers.this_process()}")
    steps: int = 0
    numbers: list[int] = field(default_factory=list)

    def step(self, connection: sqlite3.Connection) -> bool:
        """Do what one transaction does, and return whether that was the last one."""
        if with_source(connection, self.chat) is not None:
            connection.execute("DELETE FROM conversations WHERE source = ?", (self.mark,))
            self.number = None
            return True
        if self.steps == 0:
            self.number = _insert_chat(connection, self.chat, self.mark)
        number = cast("int", self.number)
        self._insert_messages(connection, number, self.turns[self.steps])
        self.steps += 1
        if self.steps < len(self.turns):
            return False
        leaf = None if self.chat.shown is None else self.numbers[self.chat.shown]
        facts = _source(self.chat), leaf, _folder(connection, self.chat), number
        connection.execute(_COMPLETE, facts)
        return True

    def _insert_messages(self, connection: sqlite3.Connection, number: int, places: range) -> None:
        first = _next_message(connection)
        self.numbers[places.start :] = range(first, first + len(places))
        messages = [(self.numbers[place], self.chat.messages[place]) for place in places]
        connection.executemany(
            _INSERT_MESSAGE,
            (_message_row(one, number, identity, self.numbers) for identity, one in messages),
        )
        connection.executemany(
            "INSERT INTO summaries (message, conversation, text, created) VALUES (?, ?, ?, ?)",
            [
                (identity, number, storable(one.summary), one.summarised)
                for identity, one in messages
                if one.summary is not None
            ],
        )
        for identity, one in messages:
            images.keep(connection, number, identity, one.attachments)


_INSERT_CHAT: Final = """
    INSERT INTO conversations (title, created, updated, model, settings, pinned, archived, unread,
        titled, draft, source)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_MESSAGE: Final = """
    INSERT INTO messages (id, conversation, parent, role, text, status, model, stats, error,
        created, thinking, pinned, rating, attachments, documents)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_COMPLETE: Final = "UPDATE conversations SET source = ?, leaf = ?, folder = ? WHERE id = ?"
# From the end: what follows a message goes before it.
_DELETE_SOME: Final = """
    DELETE FROM messages WHERE id IN (
        SELECT m.id FROM conversations AS c JOIN messages AS m ON m.conversation = c.id
        WHERE c.source = ? ORDER BY m.id DESC LIMIT ?
    )
"""


def _turns(messages: tuple[WholeMessage, ...], most: int) -> Iterator[range]:
    """Yield the places of the messages for one transaction after the other, at least one."""
    begin, size = 0, 0
    for place, message in enumerate(messages):
        length = len(message.text) + len(message.thinking)
        length += sum(len(one.text) + len(one.data) for one in message.attachments)
        if place > begin and (place - begin == most or size + length > LONGEST_AT_ONCE):
            yield range(begin, place)
            begin, size = place, 0
        size += length
    yield range(begin, len(messages))


def _delete(database: Database, mark: str) -> None:
    more = True
    while more:
        with database.transaction() as connection:
            done = connection.execute(_DELETE_SOME, (mark, MOST_AT_ONCE))
            more = done.rowcount == MOST_AT_ONCE
            if not more:
                connection.execute("DELETE FROM conversations WHERE source = ?", (mark,))


def _check(chat: WholeChat) -> None:
    for place, message in enumerate(chat.messages):
        if message.parent is not None and not 0 <= message.parent < place:
            raise ValueError(f"message {place} comes before its parent {message.parent}")
    if chat.shown is not None and not 0 <= chat.shown < len(chat.messages):
        raise ValueError(f"{chat.shown} is shown, of {len(chat.messages)} messages")


def _source(chat: WholeChat) -> str | None:
    """Return the source as it is kept: no stranger's says that a chat is unfinished."""
    return None if chat.source is None else storable(chat.source).lstrip(UNFINISHED)


def _insert_chat(connection: sqlite3.Connection, chat: WholeChat, mark: str) -> int:
    inserted = connection.execute(
        _INSERT_CHAT,
        (
            storable(chat.title),
            moment(chat.created),
            moment(chat.updated),
            storable_or_none(chat.model),
            storable(chat.settings) or None,
            chat.pinned,
            chat.archived,
            chat.unread,
            storable(chat.titled),
            storable(chat.draft),
            mark,
        ),
    )
    return cast("int", inserted.lastrowid)


def _folder(connection: sqlite3.Connection, chat: WholeChat) -> int | None:
    """Return the number of the chat's folder, which is made where it is missing."""
    if chat.folder is None:
        return None
    name = folders.tidy_name(chat.folder)
    if not name:
        return None
    found = folders.named(connection, name)
    if found is None and len(folders.listed(connection)) < folders.MOST_MADE:
        found = folders.make(connection, name, moment(chat.created))
    return None if found is None else found.id


def _next_message(connection: sqlite3.Connection) -> int:
    """Return a number from which on no message has ever had one; the transaction holds it."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'messages'").fetchone()
    return 1 if row is None else cast("int", row[0]) + 1


def _message_row(
    message: WholeMessage, number: int, identity: int, numbers: list[int]
) -> tuple[object, ...]:
    return (
        identity,
        number,
        None if message.parent is None else numbers[message.parent],
        message.role,
        storable(message.text),
        ended(message.status),
        storable_or_none(message.model),
        _json(message.stats),
        _json(message.error),
        moment(message.created),
        storable(message.thinking),
        message.pinned,
        rating_in(message.rating),
        notes_json(message.attachments),
        texts_json(message.attachments),
    )


def _json(value: Stats | None) -> str | None:
    return None if value is None else json.dumps(value)
