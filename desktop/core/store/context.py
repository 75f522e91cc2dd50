"""What is kept of a chat for the model that reads it: pins, summaries, replies that go on."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.store import writers
from desktop.core.store.branches import SHOWN, above
from desktop.core.store.columns import is_id
from desktop.core.store.conversations import MessageGone
from desktop.core.store.messages import COLUMNS, Message, from_row, storable

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.store.database import Database


@dataclass(frozen=True, slots=True)
class Summary:
    """Words that stand for all messages of a branch up to `message`, that one included."""

    message: int
    text: str


class ChatContexts:
    """Pins and summaries in a database; may be used from any thread, and waits for the disk.

    Every method raises DiskFull, FolderReadOnly, DatabaseDamaged or DatabaseFailed where the
    database cannot be read or written.

    Attributes:
        changes: grows with each change that was made through this object.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock
        self._writer = writers.this_process()
        self.changes = 0

    def pin(self, message_id: int, *, pinned: bool) -> None:
        """Have a turn always sent to the model, or no longer.

        That is the message, with its question where it is a reply, or with its replies. Nothing
        happens where there is no such message.
        """
        if not is_id(message_id):
            return
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE messages SET pinned = ? WHERE id = ?"
                " OR (parent = ? AND role = 'assistant' AND"
                " conversation = (SELECT conversation FROM messages WHERE id = ?))"
                " OR id = (SELECT parent FROM messages WHERE id = ? AND role = 'assistant')",
                (pinned, *(message_id,) * 4),
            )
        self.changes += 1

    def summary(self, conversation_id: int, last: int | None = None) -> Summary | None:
        """Return the summary that stands for most of a branch; None: there is none.

        Those of other branches do not count.

        Args:
            conversation_id: the chat.
            last: the id of the branch's last message; None: the branch that is shown.
        """
        if not is_id(conversation_id):
            return None
        with self._database.reading() as connection:
            row = connection.execute(_NEWEST, (conversation_id, last)).fetchone()
        return None if row is None else Summary(*row)

    def keep_summary(self, summary: Summary) -> None:
        """Keep a summary, instead of an earlier one for the same message.

        Raises:
            MessageGone: its last message has been deleted.
        """
        now = round(self._clock() * 1000)
        with self._database.transaction() as connection:
            changed = connection.execute(
                "INSERT OR REPLACE INTO summaries (message, conversation, text, created)"
                " SELECT id, conversation, ?, ? FROM messages WHERE id = ?",
                (storable(summary.text), now, summary.message),
            )
            if changed.rowcount == 0:
                raise MessageGone(summary.message)
        self.changes += 1

    def reopen(self, message_id: int) -> Message:
        """Let a reply that has ended grow again, and return it as it was.

        Raises:
            MessageGone: it has been deleted, is being written, or is not the last of its chat.
        """
        with self._database.transaction() as connection:
            row = connection.execute(
                f"SELECT m.writer, {COLUMNS} FROM messages AS m"  # noqa: S608 - ours
                " JOIN conversations AS c ON c.leaf = m.id WHERE m.id = ? AND m.role = 'assistant'",
                (message_id,),
            ).fetchone()
            # What a program wrote that was killed keeps its mark, in case it was only slow.
            if row is None or (row[0] is not None and writers.is_alive(row[0])):
                raise MessageGone(message_id)
            found = from_row(row[1:])
            connection.execute(
                "UPDATE messages SET status = 'streaming', error = NULL, writer = ? WHERE id = ?",
                (self._writer, message_id),
            )
        return found


_NEWEST = f"""
    {above(f"coalesce(?2, {SHOWN}) AND conversation = ?1")}
    SELECT s.message, s.text FROM branch JOIN summaries AS s ON s.message = branch.id
    ORDER BY s.message DESC LIMIT 1
"""  # noqa: S608 - only our own constants are put in
