"""Messages that are being written: kept as they grow, for each chat and for a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.disk import as_disk_error, write_atomically
from desktop.core.errors import DatabaseFailed
from desktop.core.store.columns import is_id
from desktop.core.store.messages import storable

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from desktop.core.store.database import Database

#: More than anybody writes; a larger file is not ours.
_LARGEST_FILE: Final = 64 << 20


@dataclass(frozen=True, slots=True)
class Edit:
    """What a person wants to say in place of a message, and has not sent yet.

    Attributes:
        message: its number.
        text: what it is to say.
    """

    message: int
    text: str


class Unsent:
    """The unsent messages beside a database; may be used from any thread, and waits for the disk.

    Every method raises DiskFull, FolderReadOnly, DatabaseDamaged or DatabaseFailed where the disk
    does not allow it. A chat that is deleted takes its unsent message along, and a message what was
    to stand in its place.

    Args:
        database: where the chats are.
        new_chat: the file for the message that would begin a new chat; None: that is not kept.
    """

    def __init__(self, database: Database, new_chat: Path | None) -> None:
        self._database = database
        self._new_chat = new_chat

    def read(self, conversation_id: int | None) -> str:
        """Return what was being written in a chat, None: for a new one; "": nothing."""
        if conversation_id is None:
            return self._read_new()
        if not is_id(conversation_id):
            return ""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT draft FROM conversations WHERE id = ?", (conversation_id,)
            ).fetchone()
        # A column of SQLite holds whatever somebody has put into it.
        return row[0] if row is not None and isinstance(row[0], str) else ""

    def keep(self, conversation_id: int | None, text: str) -> None:
        """Keep what is being written in a chat, None: for a new one; "" keeps nothing.

        Nothing happens where there is no such chat.
        """
        if conversation_id is None:
            self._keep_new(storable(text))
        elif is_id(conversation_id):
            with self._database.transaction() as connection:
                connection.execute(
                    "UPDATE conversations SET draft = ? WHERE id = ?",
                    (storable(text), conversation_id),
                )

    def read_edit(self, conversation_id: int | None) -> Edit | None:
        """Return which message of a chat is being changed, and to what; None where none is."""
        if conversation_id is None or not is_id(conversation_id):
            return None
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT id, edit FROM messages WHERE conversation = ? AND edit IS NOT NULL"
                " ORDER BY id DESC LIMIT 1",
                (conversation_id,),
            ).fetchone()
        return Edit(row[0], row[1]) if row is not None and isinstance(row[1], str) else None

    def keep_edit(self, message_id: int, text: str | None) -> None:
        """Keep what is to stand in place of a message, None: nothing is.

        Nothing happens where there is no such message.
        """
        if is_id(message_id):
            kept = None if text is None else storable(text)
            with self._database.transaction() as connection:
                connection.execute("UPDATE messages SET edit = ? WHERE id = ?", (kept, message_id))

    def _read_new(self) -> str:
        if self._new_chat is None:
            return ""
        try:
            with self._new_chat.open("rb") as file:
                return file.read(_LARGEST_FILE).decode("utf-8", "replace")
        except FileNotFoundError:
            return ""
        except OSError as error:
            # Not the same as nothing: what comes next would be written over it.
            path = str(self._new_chat)
            raise DatabaseFailed(path=path, reason=str(error)) from error

    def _keep_new(self, text: str) -> None:
        if self._new_chat is None:
            return
        try:
            if text:
                write_atomically(self._new_chat, text)
            else:
                self._new_chat.unlink(missing_ok=True)
        except OSError as error:
            path = self._new_chat
            known = as_disk_error(error, path)
            raise known or DatabaseFailed(path=str(path), reason=str(error)) from error


def drop_edit(connection: sqlite3.Connection, message_id: int) -> None:
    """Drop what was to stand in place of a message, within the transaction that puts it there."""
    connection.execute("UPDATE messages SET edit = NULL WHERE id = ?", (message_id,))


def drop_sent(connection: sqlite3.Connection, conversation_id: int, text: str) -> None:
    """Drop what was being written in a chat where it is this, within the transaction that sends it.

    Something else was not sent, and stays.
    """
    connection.execute(
        "UPDATE conversations SET draft = '' WHERE id = ? AND draft = ?", (conversation_id, text)
    )
