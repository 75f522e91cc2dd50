"""Deleting a message with all that follow it, so that it can be undone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.core.errors import MessageDeleted, ReplyUnderWay, UnknownChat
from desktop.core.store import writers
from desktop.core.store.branches import BELOW, children, leaf_of, place_of, set_leaf
from desktop.core.store.columns import insertion

if TYPE_CHECKING:
    import sqlite3

    from desktop.core.store.branches import Visited


@dataclass(frozen=True, slots=True)
class Rows:
    """Whole rows of a table."""

    columns: tuple[str, ...]
    values: tuple[tuple[object, ...], ...]


@dataclass(frozen=True, slots=True)
class Removed:
    """What was deleted, from which `Trees.restore` brings it back.

    Attributes:
        conversation: the chat's id.
        message: the id of the message; the others follow it.
        parent: the id of the one before it; None: it was at the top.
        leaf: the end of the branch that was shown before.
        leaf_after: the end of the one that was shown then.
        messages: the rows, the message's first.
        summaries: those that went with them.
        images: likewise.
    """

    conversation: int
    message: int
    parent: int | None
    leaf: int | None
    leaf_after: int | None
    messages: Rows = field(repr=False)
    summaries: Rows = field(repr=False)
    images: Rows = field(repr=False)

    @property
    def count(self) -> int:
        """How many messages were deleted."""
        return len(self.messages.values)


def remove(connection: sqlite3.Connection, message: int, visited: Visited) -> Removed:
    """Delete a message and all that follow it; see `Trees.remove`."""
    place = place_of(connection, message)
    if place is None:
        raise MessageDeleted
    chat, parent = place
    _refuse_streaming(connection, chat, message)
    taken = _take(connection, _MESSAGES, chat, message)
    summaries = _take(connection, _SUMMARIES, chat, message)
    images = _take(connection, _IMAGES, chat, message)
    leaf = leaf_of(connection, chat)
    visited.note(chat, leaf)
    after = leaf
    if leaf in _ids(taken):
        after = _instead(connection, chat, parent, message, visited)
        set_leaf(connection, chat, after)
        visited.note(chat, after)
    # Summaries and images go with their messages.
    connection.execute(_DELETE, (chat, message))
    return Removed(chat, message, parent, leaf, after, taken, summaries, images)


def restore(connection: sqlite3.Connection, removed: Removed, visited: Visited) -> None:
    """Bring back what was deleted; see `Trees.restore`."""
    chat, parent = removed.conversation, removed.parent
    found = connection.execute("SELECT 1 FROM conversations WHERE id = ?", (chat,)).fetchone()
    if found is None:
        raise UnknownChat(number=chat)
    if place_of(connection, removed.message) is not None:
        return
    if parent is not None and place_of(connection, parent) is None:
        raise MessageDeleted
    _put(connection, "messages", removed.messages)
    _put(connection, "summaries", removed.summaries)
    _put(connection, "images", removed.images)
    leaf = leaf_of(connection, chat)
    if leaf == removed.leaf_after:
        set_leaf(connection, chat, removed.leaf)
    elif leaf == parent:
        # What is shown ended where it goes on again: nobody would find the way there.
        set_leaf(connection, chat, visited.descend(connection, chat, removed.message))


def _refuse_streaming(connection: sqlite3.Connection, chat: int, message: int) -> None:
    rows = connection.execute(_STREAMING, (chat, message)).fetchall()
    if any(writers.is_alive(writer) for (writer,) in rows):
        raise ReplyUnderWay


def _instead(
    connection: sqlite3.Connection, chat: int, parent: int | None, message: int, visited: Visited
) -> int | None:
    """Return the end of what is shown without a message: of what takes its place."""
    others = children(connection, chat, parent)
    after = [one for one in others if one > message]
    before = [one for one in others if one < message]
    if after or before:
        nearest = after[0] if after else before[-1]
        return visited.descend(connection, chat, nearest)
    return parent


def _take(connection: sqlite3.Connection, query: str, chat: int, message: int) -> Rows:
    found = connection.execute(query, (chat, message))
    columns = tuple(column for column, *_ in found.description)
    return Rows(columns, tuple(found.fetchall()))


def _put(connection: sqlite3.Connection, table: str, rows: Rows) -> None:
    connection.executemany(insertion(table, rows.columns), rows.values)


def _ids(rows: Rows) -> set[object]:
    place = rows.columns.index("id")
    return {row[place] for row in rows.values}


# Every column, so that those which are added one day are not forgotten here.
_MESSAGES = f"""
    {BELOW} SELECT m.* FROM below JOIN messages AS m ON m.id = below.id ORDER BY m.id
"""  # noqa: S608 - our constant
_SUMMARIES = f"""
    {BELOW} SELECT s.* FROM below JOIN summaries AS s ON s.message = below.id
"""  # noqa: S608 - our constant
_IMAGES = f"""
    {BELOW} SELECT i.* FROM below JOIN images AS i ON i.conversation = ?1 AND i.message = below.id
"""  # noqa: S608 - our constant
_STREAMING = f"""
    {BELOW} SELECT m.writer FROM below JOIN messages AS m ON m.id = below.id
    WHERE m.status = 'streaming'
"""  # noqa: S608 - our constant
_DELETE = f"{BELOW} DELETE FROM messages WHERE id IN (SELECT id FROM below)"  # noqa: S608 - ours
