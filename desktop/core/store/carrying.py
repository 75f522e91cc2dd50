"""Taking a chat from one database to another, with all its branches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from desktop.core.errors import UnknownChat
from desktop.core.store.columns import insertion
from desktop.core.store.messages import ended

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from desktop.core.store.database import Database

Row = dict[str, Any]


class Carried(NamedTuple):
    """Where a chat is now.

    Attributes:
        conversation: its number.
        messages: the numbers of its messages, by those that they had.
    """

    conversation: int
    messages: Mapping[int, int]


def carry_over(source: Database, target: Database, conversation_id: int) -> Carried:
    """Copy a chat into another database of the same version, and return its numbers there.

    It is in no folder there, and a reply that was being written counts as stopped. What the person
    was writing comes along.

    Raises:
        UnknownChat: the source does not have it.
        DiskFull, FolderReadOnly, DatabaseDamaged, DatabaseFailed: the target cannot be written;
            nothing of the chat is there then.
    """
    with source.reading() as connection:
        chats = _rows(connection, "conversations", "id", conversation_id)
        messages = _rows(connection, "messages", "conversation", conversation_id)
        summaries = _rows(connection, "summaries", "conversation", conversation_id)
        images = _rows(connection, "images", "conversation", conversation_id)
    if not chats:
        raise UnknownChat(number=conversation_id)
    chat = chats[0]
    leaf = chat.pop("leaf")
    with target.transaction() as connection:
        number = _insert(connection, "conversations", {**chat, "folder": None})
        numbers: dict[int, int] = {}
        # A message is older than its answers, and so are their numbers.
        for message in sorted(messages, key=lambda message: message["id"]):
            status = ended(message["status"])
            places = {"conversation": number, "parent": numbers.get(message["parent"])}
            row = {**message, **places, "status": status, "writer": None}
            numbers[message["id"]] = _insert(connection, "messages", row)
        for table, rows in (("summaries", summaries), ("images", images)):
            for row in rows:
                place = {"conversation": number, "message": numbers[row["message"]]}
                _insert(connection, table, {**row, **place})
        connection.execute(
            "UPDATE conversations SET leaf = ? WHERE id = ?", (numbers.get(leaf), number)
        )
    return Carried(number, numbers)


def _rows(connection: sqlite3.Connection, table: str, column: str, number: int) -> list[Row]:
    # Table and column are our own words, here and below.
    found = connection.execute(f"SELECT * FROM {table} WHERE {column} = ?", (number,))  # noqa: S608
    names = [name for name, *_ in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


def _insert(connection: sqlite3.Connection, table: str, row: Row) -> int:
    """Insert a row, but for its own number, and return the one that it has now."""
    columns = [name for name in row if name != "id"]
    done = connection.execute(insertion(table, columns), [row[name] for name in columns])
    return cast("int", done.lastrowid)
