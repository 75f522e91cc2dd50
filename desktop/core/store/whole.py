"""Chats whole: all branches and all that is kept of them, as values that can go elsewhere."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Final, cast

from desktop.core.store import attached, images, inserting, writers
from desktop.core.store.columns import is_id, moment, object_in
from desktop.core.store.conversation import COMPLETE
from desktop.core.store.messages import COLUMNS, Role, Stats, Status, ended, from_row

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from desktop.core.store.attached import Attachment
    from desktop.core.store.database import Database


@dataclass(frozen=True, slots=True)
class WholeMessage:
    """One message of any branch.

    Attributes:
        parent: the place in `WholeChat.messages` of the message before it, smaller than its own;
            None for the first of a branch.
        role: who speaks.
        text: without thoughts.
        created: milliseconds since 1970.
        thinking: what the model wrote down before its answer.
        status: never "streaming".
        model: the name of the model that wrote it, or None.
        stats: what the engine measured, JSON values, or None.
        error: why it failed, as `code` and `data`, or None.
        pinned: whether it is always sent to the model.
        rating: 1, 0 or -1.
        summary: words that stand for the branch up to here, or None.
        summarised: when those were written, milliseconds since 1970; 0 without any.
        attachments: the files that were sent with it, with their texts and images.
    """

    parent: int | None
    role: Role
    text: str
    created: int
    thinking: str = ""
    status: Status = "complete"
    model: str | None = None
    stats: Stats | None = None
    error: Stats | None = None
    pinned: bool = False
    rating: int = 0
    summary: str | None = None
    summarised: int = 0
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class WholeChat:
    """A chat with all its messages, without any number that means something in one database only.

    Attributes:
        title: one line; may be empty.
        created: milliseconds since 1970.
        updated: when it last changed, milliseconds since 1970.
        messages: of all branches; each comes after its parent.
        shown: the place in `messages` of the last message of the branch that is shown; None: no
            message is.
        model: the name of the model that answered last, or None.
        settings: as `KeptSettings` keeps them; "" is nothing.
        folder: the name of its folder, or None.
        pinned: whether it stands before the others.
        archived: whether it is put away.
        unread: whether something in it has not been seen.
        titled: who made the title: "words" (the chat's first), "model" or "person".
        draft: a message that was not sent yet.
        source: names the chat of another program that this one was imported from; None: it is
            from here.
    """

    title: str
    created: int
    updated: int
    messages: tuple[WholeMessage, ...] = field(default=())
    shown: int | None = None
    model: str | None = None
    settings: str = ""
    folder: str | None = None
    pinned: bool = False
    archived: bool = False
    unread: bool = False
    titled: str = "words"
    draft: str = ""
    source: str | None = None

    def branch(self) -> tuple[WholeMessage, ...]:
        """Return the messages of the branch that is shown, oldest first."""
        found: list[WholeMessage] = []
        place = self.shown
        while place is not None:
            found.append(self.messages[place])
            place = self.messages[place].parent
        return tuple(reversed(found))

    def fingerprint(self) -> str:
        """Return what two chats have in common only if the same was said in them, in hex."""
        # What JSON makes of the whole list, a message at a time: all at once would keep others
        # from the interpreter.
        hashed, between = sha256(b"["), b""
        for one in self.messages:
            said: list[object] = [one.parent, one.role, one.text, one.thinking]
            # Chats without files have the fingerprint that they always had.
            said += [_said(each) for each in one.attachments]
            hashed.update(between + json.dumps(said).encode())
            between = b", "
        hashed.update(b"]")
        return hashed.hexdigest()


class WholeChats:
    """Reads and writes whole chats, one at a time; may be used from any thread.

    Each method waits for the disk, and raises DiskFull, FolderReadOnly, DatabaseDamaged or
    DatabaseFailed where the database cannot be read or written. Others wait for as long as it takes
    to read a chat, some seconds for 100,000 messages; a large one is written in several
    transactions, and seen by nobody before it is complete.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(self) -> tuple[int, ...]:
        """Return the numbers of all chats, the one that changed last first."""
        with self._database.reading() as connection:
            rows = connection.execute(_ALL)
            return tuple(cast("int", row[0]) for row in rows)

    def read(self, conversation_id: int) -> WholeChat | None:
        """Return a chat; None where it has been deleted or never was."""
        if not is_id(conversation_id):
            return None
        with self._database.reading() as connection:
            return _read(connection, conversation_id)

    def find(self, chat: WholeChat) -> int | None:
        """Return the number of the chat that is the same as this one; None: there is none.

        That is one with the same source, or one from here that began at the same moment and says
        the same.
        """
        with self._database.reading() as connection:
            return _find(connection, chat)

    def insert(self, chat: WholeChat) -> int | None:
        """Keep a chat under a new number, with new numbers for its messages.

        Its folder is made where there is none of that name, whatever the case; see `folders`.

        Returns:
            the number; None where a chat with the same source is there, and nothing was kept.

        Raises:
            ValueError: a message comes before its parent, or what is shown is no message.
        """
        return inserting.insert(self._database, chat)

    def delete_unfinished(self) -> int:
        """Delete what imports that were killed have left; return how many chats that were.

        They are in no list. On a full or read-only disk they stay.
        """
        return inserting.delete_unfinished(self._database)


_ALL: Final = f"SELECT id FROM conversations WHERE {COMPLETE} ORDER BY updated DESC, id DESC"  # noqa: S608
_CHAT: Final = """
    SELECT c.title, c.created, c.updated, c.leaf, c.model, c.settings, f.name, c.pinned,
        c.archived, c.unread, c.titled, c.draft, c.source
    FROM conversations AS c LEFT JOIN folders AS f ON f.id = c.folder WHERE c.id = ?
"""
# By number: a message's is larger than its parent's.
_MESSAGES: Final = f"""
    SELECT {COLUMNS}, m.created, m.error, m.writer, m.documents, s.text, s.created
    FROM messages AS m LEFT JOIN summaries AS s ON s.message = m.id
    WHERE m.conversation = ? ORDER BY m.id
"""  # noqa: S608 - only our own constants are put in


def _read(connection: sqlite3.Connection, conversation_id: int) -> WholeChat | None:
    row = connection.execute(_CHAT, (conversation_id,)).fetchone()
    if row is None:
        return None
    title, created, updated, leaf, model, settings, folder, *rest = row
    pinned, archived, unread, titled, draft, source = rest
    places: dict[int, int] = {}
    messages: list[WholeMessage] = []
    for found in connection.execute(_MESSAGES, (conversation_id,)):
        places[cast("int", found[0])] = len(messages)
        message = _message(found, places)
        number = cast("int", found[0])
        files = images.whole(connection, conversation_id, number, message.attachments)
        messages.append(replace(message, attachments=files))
    return WholeChat(
        title=str(title),
        created=moment(created),
        updated=moment(updated),
        messages=tuple(messages),
        shown=places.get(leaf),
        model=None if model is None else str(model),
        settings=settings if isinstance(settings, str) else "",
        folder=None if folder is None else str(folder),
        pinned=bool(pinned),
        archived=bool(archived),
        unread=bool(unread),
        titled=str(titled),
        draft=str(draft),
        source=None if source is None else str(source),
    )


def _message(row: tuple[object, ...], places: Mapping[int, int]) -> WholeMessage:
    *columns, created, error, writer, documents, summary, summarised = row
    found = from_row(tuple(columns))
    # What is being written at this moment is whole as far as it has been written.
    growing = writer is not None and writers.is_alive(writer)
    return WholeMessage(
        parent=None if found.parent is None else places.get(found.parent),
        role=found.role,
        text=found.text,
        created=moment(created),
        thinking=found.thinking,
        status="stopped" if growing else ended(found.status),
        model=found.model,
        stats=found.stats,
        error=object_in(error),
        pinned=found.pinned,
        rating=found.rating,
        summary=None if summary is None else str(summary),
        summarised=0 if summary is None else moment(summarised),
        attachments=attached.whole(found.attachments, documents),
    )


def _said(file: Attachment) -> list[str]:
    found = [file.name, file.text]
    return [*found, sha256(file.data).hexdigest()] if file.data else found


def _find(connection: sqlite3.Connection, chat: WholeChat) -> int | None:
    known = inserting.with_source(connection, chat)
    if known is not None:
        return known
    wanted = None
    for (identity,) in connection.execute(
        "SELECT id FROM conversations WHERE created = ? AND source IS NULL", (chat.created,)
    ).fetchall():
        wanted = wanted or chat.fingerprint()
        other = _read(connection, identity)
        if other is not None and other.fingerprint() == wanted:
            return cast("int", identity)
    return None
