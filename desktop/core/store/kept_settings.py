"""What is set for single chats: a text for each, of which the store knows nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import UnknownChat
from desktop.core.store.columns import is_id
from desktop.core.store.messages import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from desktop.core.store.database import Database


class KeptSettings:
    """The settings of the chats in a database; may be used from any thread, waits for the disk.

    Both methods raise DiskFull, FolderReadOnly, DatabaseDamaged or DatabaseFailed where the
    database cannot be read or written. A chat that is deleted takes its settings along.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, conversation_id: int) -> str:
        """Return what is kept for a chat; "" where that is nothing, or there is no such chat."""
        if not is_id(conversation_id):
            return ""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT settings FROM conversations WHERE id = ?", (conversation_id,)
            ).fetchone()
        return _text(row[0]) if row is not None else ""

    def change(self, conversation_id: int, change: Callable[[str], str]) -> str:
        """Keep what `change` makes of what is kept, with no other change in between.

        Args:
            conversation_id: the chat.
            change: is given what is kept, and returns what is to be; "" keeps nothing.

        Returns:
            what is kept from now on.

        Raises:
            UnknownChat: the chat does not exist.
        """
        if not is_id(conversation_id):
            raise UnknownChat(number=conversation_id)
        with self._database.transaction() as connection:
            row = connection.execute(
                "SELECT settings FROM conversations WHERE id = ?", (conversation_id,)
            ).fetchone()
            if row is None:
                raise UnknownChat(number=conversation_id)
            before = _text(row[0])
            kept = storable(change(before))
            keep(connection, conversation_id, kept, before)
        return kept


def keep(
    connection: sqlite3.Connection, conversation_id: int, settings: str, before: str = ""
) -> None:
    """Keep this for a chat, in whose place `before` was kept, within a transaction."""
    if settings != before:
        connection.execute(
            "UPDATE conversations SET settings = ? WHERE id = ?",
            (storable(settings) or None, conversation_id),
        )


def _text(found: object) -> str:
    # A column of SQLite holds whatever somebody has put into it.
    return found if isinstance(found, str) else ""
