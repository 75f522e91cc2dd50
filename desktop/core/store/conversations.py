"""Chats: trees of messages, of which one branch is shown."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, cast

from desktop.core.errors import DiskFull, FolderReadOnly, UnknownChat
from desktop.core.store import attached, search_index, unsent, writers
from desktop.core.store.branches import SHOWN, above
from desktop.core.store.columns import is_id
from desktop.core.store.conversation import LISTED, ONE, Conversation, chat_from
from desktop.core.store.kept_settings import keep
from desktop.core.store.messages import (
    COLUMNS,
    Message,
    Role,
    Status,
    error_json,
    from_row,
    insert,
    new_message,
    stats_json,
    storable,
    storable_or_none,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

    from desktop.core.errors import AssistantError
    from desktop.core.store.attached import Attachment
    from desktop.core.store.database import Database

__all__ = ["LEAF", "Conversation", "Conversations", "Exchange", "Message", "MessageGone"]

logger = logging.getLogger(__name__)

#: Stands for "after what is shown now" where a message's parent is asked for.
LEAF: Literal["leaf"] = "leaf"


class MessageGone(LookupError):
    """The message has been deleted, or is finished and does not grow any more."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question, and the place of its reply."""

    question: Message
    reply: Message


class Conversations:
    """The chats in a database; may be used from any thread, and waits for the disk.

    Every method raises DiskFull, FolderReadOnly, DatabaseDamaged or DatabaseFailed where the
    database cannot be read or written; what was saved before stays saved.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self.database = self._database = database
        self._clock = clock
        self._writer = writers.this_process()

    def create(self, title: str = "", model: str | None = None) -> Conversation:
        """Make an empty chat."""
        now = self._now()
        with self._database.transaction() as connection:
            identity = _insert_conversation(connection, title, model, now)
        return Conversation(
            identity,
            storable(title),
            now / 1e3,
            now / 1e3,
            storable_or_none(model),
            message_count=0,
        )

    def list(self, limit: int | None = None, *, archived: bool = False) -> tuple[Conversation, ...]:
        """Return the chats: pinned ones first, and of each kind the one that changed last.

        Args:
            limit: at most so many; None: all of them.
            archived: whether archived ones are among them.
        """
        with self._database.reading() as connection:
            rows = connection.execute(LISTED, (archived, -1 if limit is None else limit)).fetchall()
        return tuple(map(chat_from, rows))

    def get(self, conversation_id: int) -> Conversation | None:
        """Return one chat; None where it has been deleted or never was."""
        if not is_id(conversation_id):
            return None
        with self._database.reading() as connection:
            row = connection.execute(ONE, (conversation_id,)).fetchone()
        return None if row is None else chat_from(row)

    def messages(self, conversation_id: int) -> tuple[Message, ...]:
        """Return the branch that is shown, oldest message first; empty for an unknown chat."""
        if not is_id(conversation_id):
            return ()
        with self._database.reading() as connection:
            rows = connection.execute(_BRANCH, (conversation_id,)).fetchall()
        # A message's id is larger than its parent's, so this is the order of the branch.
        return tuple(sorted((from_row(row) for row in rows), key=lambda message: message.id))

    def tail(
        self, conversation_id: int, count: int, before: int | None = None
    ) -> tuple[Message, ...]:
        """Return the last `count` messages of the branch that is shown, oldest first.

        With `before`, the id of a message, those right before it. The others are not read.
        """
        if not is_id(conversation_id):
            return ()
        with self._database.reading() as connection:
            rows = connection.execute(_TAIL, (conversation_id, before, count)).fetchall()
        return tuple(sorted((from_row(row) for row in rows), key=lambda message: message.id))

    def message(self, message_id: int) -> Message | None:
        """Return one message; None where it has been deleted or never was."""
        with self._database.reading() as connection:
            row = connection.execute(_ONE_MESSAGE, (message_id,)).fetchone()
        return None if row is None else from_row(row)

    def newest_measured(self) -> Message | None:
        """Return the newest reply of all chats that was measured; None where there is none."""
        with self._database.reading() as connection:
            row = connection.execute(_NEWEST_MEASURED).fetchone()
        return None if row is None else from_row(row)

    def add_message(
        self,
        conversation_id: int,
        role: Role,
        text: str,
        *,
        parent: int | Literal["leaf"] | None = LEAF,
        status: Status = "complete",
        model: str | None = None,
    ) -> Message:
        """Add a message and show the branch that ends with it.

        Args:
            conversation_id: the chat.
            role: who speaks.
            text: what is known of it already.
            parent: the message before it; None begins a new branch at the top.
            status: "streaming" for a reply that `append_text` and `finish` will complete.
            model: the name of the model that writes it.

        Raises:
            UnknownChat: the chat does not exist.
            ValueError: the parent is no message of this chat.
        """
        now = self._now()
        with self._database.transaction() as connection:
            before = _parent(connection, conversation_id, parent)
            draft = new_message(conversation_id, before, role, text, now / 1e3)
            draft = replace(draft, status=status, model=storable_or_none(model))
            return self._insert(connection, draft, now)

    def add_exchange(
        self,
        conversation_id: int | None,
        text: str,
        *,
        title: str,
        model: str,
        settings: str = "",
        facts: dict[str, object] | None = None,
        files: tuple[Attachment, ...] = (),
        files_of: int | None = None,
    ) -> Exchange:
        """Add a person's message and the empty, streaming reply to it: both or neither.

        Args:
            conversation_id: the chat, whose shown branch goes on; None makes a new one.
            text: the person's message.
            title: of the new chat.
            model: the name of the model that will reply.
            settings: of the new chat, see `kept_settings`.
            facts: about the message, JSON values.
            files: what is sent with the message.
            files_of: an earlier message whose files are sent once more.

        Raises:
            UnknownChat: the chat does not exist.
        """
        now = self._now()
        with self._database.transaction() as connection:
            if conversation_id is None:
                conversation_id = _insert_conversation(connection, title, model, now)
                keep(connection, conversation_id, settings)
            before = _parent(connection, conversation_id, LEAF)
            question = new_message(conversation_id, before, "user", text, now / 1e3)
            question = replace(question, stats=facts, attachments=files)
            question = self._insert(connection, question, now)
            if files_of is not None and is_id(files_of):
                question = attached.copied(connection, files_of, question)
            unsent.drop_sent(connection, conversation_id, question.text)
            return Exchange(question, self._insert(connection, _reply(question, model), now))

    def append_text(
        self, message_id: int, text: str, thinking: str = "", *, anew: bool = False
    ) -> None:
        """Let a streaming message grow; the text is safe from a kill when this returns.

        `text` is new of the answer, `thinking` of the thoughts before it; with `anew` they take the
        place of what was there.

        Raises:
            MessageGone: it has been deleted or finished.
        """
        with self._database.transaction() as connection:
            # "stopped": another process may have taken this one for dead; `finish` mends it.
            changed = connection.execute(
                "UPDATE messages SET text = iif(?1, '', text) || ?2,"
                " thinking = iif(?1, '', thinking) || ?3"
                " WHERE id = ?4 AND status IN ('streaming', 'stopped') AND writer IS NOT NULL",
                (anew, storable(text), storable(thinking), message_id),
            )
            if changed.rowcount == 0:
                raise MessageGone(message_id)

    def finish(
        self,
        message_id: int,
        status: Literal["complete", "stopped", "failed"],
        stats: Mapping[str, object] | None = None,
        error: AssistantError | None = None,
    ) -> None:
        """End a streaming message.

        Args:
            message_id: the message.
            status: how it ended.
            stats: JSON values that the engine measured.
            error: why it failed.

        Raises:
            MessageGone: it has been deleted or finished already.
        """
        now = self._now()
        with self._database.transaction() as connection:
            changed = connection.execute(
                "UPDATE messages SET status = ?, stats = ?, error = ?, writer = NULL"
                " WHERE id = ? AND writer IS NOT NULL",
                (status, stats_json(stats), error_json(error), message_id),
            )
            if changed.rowcount == 0:
                raise MessageGone(message_id)
            connection.execute(
                "UPDATE conversations SET updated = max(updated, ?)"
                " WHERE id = (SELECT conversation FROM messages WHERE id = ?)",
                (now, message_id),
            )

    def rename(self, conversation_id: int, title: str) -> None:
        """Give a chat the title that a person has chosen.

        Raises:
            UnknownChat: the chat does not exist.
        """
        with self._database.transaction() as connection:
            changed = connection.execute(
                "UPDATE conversations SET title = ?, titled = 'person' WHERE id = ?",
                (storable(title), conversation_id),
            )
            if changed.rowcount == 0:
                raise UnknownChat(number=conversation_id)

    def entitle(self, conversation_id: int, title: str) -> bool:
        """Give a chat a model's title in place of its first words; return whether that was done.

        A person's own title stays, and so does one that a model has made before.
        """
        with self._database.transaction() as connection:
            changed = connection.execute(
                "UPDATE conversations SET title = ?, titled = 'model'"
                " WHERE id = ? AND titled = 'words'",
                (storable(title), conversation_id),
            )
            return changed.rowcount > 0

    def delete(self, *conversation_ids: int) -> None:
        """Delete chats with all their messages: all or none; those that are no more are passed."""
        with self._database.transaction() as connection:
            connection.executemany(
                "DELETE FROM conversations WHERE id = ?", [(one,) for one in conversation_ids]
            )
        search_index.tidy(self._database)  # a little; the rest is for `gui.finding.tidying`

    def recover(self) -> int:
        """Mark as stopped what a program that was killed had been writing.

        Replies that this or another living process is writing are left alone. On a full or
        read-only disk nothing is marked: that must not keep the chats from being read.

        Returns:
            how many messages were marked.
        """
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT id, writer FROM messages WHERE status = 'streaming'"
            ).fetchall()
        left = [(identity,) for identity, writer in rows if not writers.is_alive(writer)]
        if not left:
            return 0
        try:
            with self._database.transaction() as connection:
                connection.executemany(_MARK_STOPPED, left)
        except (DiskFull, FolderReadOnly) as error:
            logger.info("left as they are until there is room: %s", error)
            return 0
        return len(left)

    def _insert(self, connection: sqlite3.Connection, message: Message, now: int) -> Message:
        return insert(connection, message, self._writer, now)

    def _now(self) -> int:
        return round(self._clock() * 1000)


_MARK_STOPPED = "UPDATE messages SET status = 'stopped' WHERE id = ? AND status = 'streaming'"

_ONE_MESSAGE = f"SELECT {COLUMNS} FROM messages AS m WHERE m.id = ?"  # noqa: S608 - ours

# By number, which needs no index and grows with time. What was imported may have been measured
# elsewhere.
_NEWEST_MEASURED = f"""
    SELECT {COLUMNS} FROM messages AS m
    WHERE m.stats IS NOT NULL AND m.role = 'assistant'
        AND m.conversation NOT IN (SELECT id FROM conversations WHERE source IS NOT NULL)
    ORDER BY m.id DESC LIMIT 1
"""  # noqa: S608 - ours

_BRANCH = f"""
    {above(SHOWN)} SELECT {COLUMNS} FROM branch JOIN messages AS m ON m.id = branch.id
"""  # noqa: S608 - only our own constants are put in

_BEFORE = f"iif(?2 IS NULL, {SHOWN}, (SELECT parent FROM messages WHERE id = ?2))"  # noqa: S608 - ours
_TAIL = f"""
    {above(f"{_BEFORE} AND conversation = ?1", "LIMIT ?3")}
    SELECT {COLUMNS} FROM branch JOIN messages AS m ON m.id = branch.id
"""  # noqa: S608 - only our own constants are put in


def _insert_conversation(
    connection: sqlite3.Connection, title: str, model: str | None, now: int
) -> int:
    inserted = connection.execute(
        "INSERT INTO conversations (title, created, updated, model) VALUES (?, ?, ?, ?)",
        (storable(title), now, now, storable_or_none(model)),
    )
    return cast("int", inserted.lastrowid)


def _reply(question: Message, model: str) -> Message:
    """Return the empty reply to a question."""
    return replace(
        question,
        parent=question.id,
        role="assistant",
        text="",
        status="streaming",
        model=storable_or_none(model),
        stats=None,
        attachments=(),
    )


def _parent(
    connection: sqlite3.Connection, conversation_id: int, parent: int | Literal["leaf"] | None
) -> int | None:
    row = connection.execute(
        "SELECT leaf FROM conversations WHERE id = ?", (conversation_id,)
    ).fetchone()
    if row is None:
        raise UnknownChat(number=conversation_id)
    if parent == "leaf":
        return cast("int | None", row[0])
    if parent is not None:
        found = connection.execute(
            "SELECT 1 FROM messages WHERE id = ? AND conversation = ?", (parent, conversation_id)
        ).fetchone()
        if found is None:
            raise ValueError(f"message {parent} is not in chat {conversation_id}")
    return parent
