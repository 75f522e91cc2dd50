"""Copying a branch into a chat of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from desktop.core.errors import MessageDeleted
from desktop.core.store.branches import above, place_of, set_leaf
from desktop.core.store.columns import quoted
from desktop.core.store.messages import storable

if TYPE_CHECKING:
    import sqlite3


def fork(connection: sqlite3.Connection, message: int, title: str, now: int) -> int:
    """Copy the branch that ends with a message; see `Trees.fork`."""
    place = place_of(connection, message)
    if place is None:
        raise MessageDeleted
    chat = _new_chat(connection, place[0], title, now)
    # The numbers that come next: a branch has no gaps, and each message the one before as parent.
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'messages'").fetchone()
    known = {"message": message, "chat": chat, "last": cast("int", row[0])}
    connection.execute(_messages(connection), known)
    connection.execute(_SUMMARIES, known)
    connection.execute(_IMAGES, known)
    (last,) = connection.execute(
        "SELECT max(id) FROM messages WHERE conversation = ?", (chat,)
    ).fetchone()
    set_leaf(connection, chat, last)
    connection.execute(_MODEL, {"chat": chat})
    return chat


def _new_chat(connection: sqlite3.Connection, source: int, title: str, now: int) -> int:
    # Neither its draft nor where the chat came from: those are of one chat alone.
    inserted = connection.execute(
        "INSERT INTO conversations (title, created, updated, model, settings, folder, titled)"
        " SELECT ?, ?, ?, model, settings, folder, titled FROM conversations WHERE id = ?",
        (storable(title), now, now, source),
    )
    return cast("int", inserted.lastrowid)


def _messages(connection: sqlite3.Connection) -> str:
    # Every column, so that those which are added one day are not forgotten here.
    columns = connection.execute("SELECT name FROM pragma_table_info('messages')").fetchall()
    names = ", ".join(quoted(name) for (name,) in columns if name not in _CHANGED)
    return f"""
        INSERT INTO messages (id, conversation, parent, status, writer, {names})
        {_NUMBERED}
        SELECT :last + place, :chat, iif(place > 1, :last + place - 1, NULL),
            iif(status = 'streaming', 'stopped', status), NULL, {names}
        FROM numbered JOIN messages USING (id) ORDER BY place
    """  # noqa: S608 - our constants, and names in quotes


# What is being changed of a message is of one chat alone, like the draft.
_CHANGED = ("id", "conversation", "parent", "status", "writer", "edit")

_NUMBERED = f"""
    {above(":message")},
    numbered (id, place) AS (SELECT id, row_number() OVER (ORDER BY id) FROM branch)
"""  # noqa: S608 - our constants

# A summary stands for all that is before its message, which the copy has as well.
_SUMMARIES = f"""
    INSERT INTO summaries (message, conversation, text, created)
    {_NUMBERED}
    SELECT :last + place, :chat, text, created
    FROM numbered JOIN summaries ON summaries.message = numbered.id
"""  # noqa: S608 - our constants

_IMAGES = f"""
    INSERT INTO images (conversation, message, place, data)
    {_NUMBERED}
    SELECT :chat, :last + numbered.place, images.place, images.data
    FROM numbered JOIN images ON images.message = numbered.id
        AND images.conversation = (SELECT conversation FROM messages WHERE id = :message)
"""  # noqa: S608 - our constants

_MODEL = """
    UPDATE conversations SET model = coalesce(
        (SELECT model FROM messages WHERE conversation = :chat AND model IS NOT NULL
            ORDER BY id DESC LIMIT 1),
        model
    ) WHERE id = :chat
"""
