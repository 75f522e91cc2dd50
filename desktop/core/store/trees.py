"""The trees of messages: walking their branches, and changing them.

A message may be followed by several others, of which one is shown: other replies to a question,
other versions of it. The end of the branch that is shown is kept with its chat.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.errors import MessageDeleted, NothingToAnswer
from desktop.core.store import attached, forks, removals, search_index, unsent, writers
from desktop.core.store.branches import SHOWN, Visited, above, leaf_of, place_of, set_leaf
from desktop.core.store.columns import is_id
from desktop.core.store.conversations import Exchange
from desktop.core.store.messages import (
    COLUMNS,
    RATINGS,
    Message,
    from_row,
    insert,
    new_message,
    storable,
)
from desktop.core.store.removals import Removed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from desktop.core.store.database import Database
    from desktop.core.store.messages import Role

__all__ = ["Removed", "Trees"]


class Trees:
    """The trees of the chats in a database; may be used from any thread, and waits for the disk.

    Every method raises DiskFull, FolderReadOnly, DatabaseDamaged or DatabaseFailed where the
    database cannot be read or written; nothing was changed then.

    Attributes:
        changes: grows whenever other messages may be shown although none was added.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock
        self._writer = writers.this_process()
        self._visited = Visited()
        self.changes = 0

    # --- looking -----------------------------------------------------------------------------

    def branch(self, message_id: int) -> tuple[Message, ...]:
        """Return the messages up to one, the oldest first; empty where there is no such message.

        Whatever is shown does not matter.
        """
        if not is_id(message_id):
            return ()
        with self._database.reading() as connection:
            rows = connection.execute(_BRANCH, (message_id,)).fetchall()
        return tuple(map(from_row, rows))

    def siblings(self, conversation_id: int) -> dict[int, tuple[int, ...]]:
        """Return for each message that is shown all that stand in the same place.

        That are those with the same one before them, itself among them, the oldest first. Empty
        for a chat that is empty or is none.
        """
        if not is_id(conversation_id):
            return {}
        found: dict[int, list[int]] = {}
        with self._database.reading() as connection:
            for shown, sibling in connection.execute(_SIBLINGS, (conversation_id,)):
                found.setdefault(shown, []).append(sibling)
        return {shown: tuple(sorted(found[shown])) for shown in sorted(found)}

    # --- walking -----------------------------------------------------------------------------

    def show(self, message_id: int) -> int:
        """Show the branch through a message.

        Below it that is the branch which was shown there last, as long as the program runs; or
        else always the newest message.

        Returns:
            the id of the branch's last message.

        Raises:
            MessageDeleted: there is no such message.
        """
        with self._database.transaction() as connection:
            place = place_of(connection, message_id)
            if place is None:
                raise MessageDeleted
            chat, _ = place
            self._visited.note(chat, leaf_of(connection, chat))
            leaf = self._visited.descend(connection, chat, message_id)
            set_leaf(connection, chat, leaf)
            self._visited.note(chat, leaf)
        self.changes += 1
        return leaf

    # --- growing -----------------------------------------------------------------------------

    def answer(self, question_id: int, model: str) -> Message:
        """Add an empty, streaming reply beside those that a person's message has, and show it.

        Args:
            question_id: the person's message.
            model: the name of the model that will reply.

        Raises:
            NothingToAnswer: it has been deleted, is not a person's, or says nothing.
        """
        now = self._now()
        with self._database.transaction() as connection:
            question = _question(connection, question_id)
            if not question.text.strip():
                raise NothingToAnswer
            self._visited.note(question.conversation, leaf_of(connection, question.conversation))
            return self._reply(connection, question, model, now)

    def edit(self, message_id: int, text: str, model: str) -> Exchange:
        """Add another version of a person's message, and the empty, streaming reply to it.

        Both or neither. They are shown; the old version stays beside the new one, with all that
        follows it. Its files and a pin are taken over, and what was kept of this while it was
        written is dropped.

        Args:
            message_id: the person's message.
            text: what it says now.
            model: the name of the model that will reply.

        Raises:
            NothingToAnswer: it has been deleted, or is not a person's.
        """
        now = self._now()
        with self._database.transaction() as connection:
            old = _question(connection, message_id)
            self._visited.note(old.conversation, leaf_of(connection, old.conversation))
            question = self._beside(connection, old, text, now)
            unsent.drop_edit(connection, old.id)
            return Exchange(question, self._reply(connection, question, model, now))

    # --- cutting, copying, rating ------------------------------------------------------------

    def remove(self, message_id: int) -> Removed:
        """Delete a message with all that follow it.

        Where it was shown, what took its place is shown then: the next one beside it, or the one
        before where it was the last of them; without any, the branch ends before it.

        Returns:
            what `restore` needs to bring it back.

        Raises:
            MessageDeleted: there is no such message.
            ReplyUnderWay: one of them is being written, by this or another program.
        """
        with self._database.transaction() as connection:
            removed = removals.remove(connection, message_id, self._visited)
        search_index.tidy(self._database)  # as `Conversations.delete` does
        self.changes += 1
        return removed

    def restore(self, removed: Removed) -> None:
        """Bring back what was deleted, as it was; nothing happens where it is there already.

        What was shown before is shown again, unless people have turned to something else.

        Raises:
            UnknownChat: the chat has been deleted.
            MessageDeleted: the message before it has been deleted, and has to come back first.
        """
        with self._database.transaction() as connection:
            removals.restore(connection, removed, self._visited)
        self.changes += 1

    def fork(self, message_id: int, title: str) -> int:
        """Make a new chat of a copy of the branch that ends with a message.

        Its messages have all that the others have: thoughts, measurements, errors, pins, ratings,
        times, the summaries that stand for them. So has the chat: settings and folder. What is
        being written counts as stopped there.

        Returns:
            the id of the new chat.

        Raises:
            MessageDeleted: there is no such message.
        """
        with self._database.transaction() as connection:
            return forks.fork(connection, message_id, title, self._now())

    def rate(self, message_id: int, rating: int) -> None:
        """Keep what a person thinks of a message; nothing happens where there is none.

        Args:
            message_id: the message.
            rating: 1 is good, -1 is bad, 0 takes it back.

        Raises:
            ValueError: it is another number.
        """
        if rating not in RATINGS:
            raise ValueError(f"a rating is one of {RATINGS}, not {rating}")
        if not is_id(message_id):
            return
        with self._database.transaction() as connection:
            connection.execute("UPDATE messages SET rating = ? WHERE id = ?", (rating, message_id))

    def _beside(self, connection: sqlite3.Connection, old: Message, text: str, now: int) -> Message:
        draft = new_message(old.conversation, old.parent, old.role, text, now / 1e3)
        draft = replace(draft, model=old.model, pinned=old.pinned)
        made = self._insert(connection, draft, now)
        return attached.copied(connection, old.id, made)

    def _reply(
        self, connection: sqlite3.Connection, question: Message, model: str, now: int
    ) -> Message:
        role: Role = "assistant"
        draft = new_message(question.conversation, question.id, role, "", now / 1e3)
        # A turn is pinned as a whole; see `ChatContexts.pin`.
        draft = replace(draft, status="streaming", model=storable(model), pinned=question.pinned)
        return self._insert(connection, draft, now)

    def _insert(self, connection: sqlite3.Connection, message: Message, now: int) -> Message:
        return insert(connection, message, self._writer, now)

    def _now(self) -> int:
        return round(self._clock() * 1000)


def _message(connection: sqlite3.Connection, message: int) -> Message | None:
    if not is_id(message):
        return None
    row = connection.execute(_ONE, (message,)).fetchone()
    return None if row is None else from_row(row)


def _question(connection: sqlite3.Connection, message: int) -> Message:
    """Return a person's message.

    Raises:
        NothingToAnswer: there is none of this number.
    """
    found = _message(connection, message)
    if found is None or found.role != "user":
        raise NothingToAnswer
    return found


_ONE = f"SELECT {COLUMNS} FROM messages AS m WHERE m.id = ?"  # noqa: S608 - ours

# A message's id is larger than its parent's, so this is the order of the branch.
_BRANCH = f"""
    {above()} SELECT {COLUMNS} FROM branch JOIN messages AS m ON m.id = branch.id ORDER BY m.id
"""  # noqa: S608 - only our own constants are put in

_SIBLINGS = f"""
    {above(SHOWN)}
    SELECT branch.id, s.id
    FROM branch CROSS JOIN messages AS s ON s.conversation = ?1 AND s.parent IS branch.parent
"""  # noqa: S608 - only our own constants are put in
