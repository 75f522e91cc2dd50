"""A message as it is kept: one row of the database, and the value made of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal, cast

from desktop.core.errors import AssistantError, from_wire
from desktop.core.store.attached import keep_files, notes_in
from desktop.core.store.columns import object_in, seconds
from desktop.core.thinking import MOST_BLANKS, THINK, split

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from desktop.core.pictures import Image
    from desktop.core.store.attached import Attachment

Role = Literal["system", "user", "assistant"]
Status = Literal["complete", "streaming", "stopped", "failed"]
Stats = dict[str, object]

#: What a person can say of a message: bad, nothing, good.
RATINGS: Final = (-1, 0, 1)


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a chat.

    Attributes:
        id: grows with time; a message is older than those after it.
        conversation: the chat's id.
        parent: the message before it; None for the first of a branch.
        role: who speaks.
        text: as far as it has been written.
        status: "streaming" while it grows; "stopped" by a person or by the end of the program;
            "failed" with an error.
        model: the name of the model that wrote it, or None.
        stats: what the engine measured of a reply, other facts of a message, or None.
        error: why it failed, or None.
        created: seconds since 1970.
        pinned: whether it is always sent to the model, however long the chat is.
        thinking: what the model wrote down before its answer, without marks; never in `text`.
        rating: what a person thinks of it: 1 is good, -1 is bad, 0 is not said.
        attachments: the files that were sent with it, mostly without their texts.
        images: those among them, only where it was read for a model; see `attached.read_with`.
    """

    id: int
    conversation: int
    parent: int | None
    role: Role
    text: str
    status: Status
    model: str | None
    stats: Stats | None
    error: AssistantError | None = field(compare=False)
    created: float
    pinned: bool = False
    thinking: str = ""
    rating: int = 0
    attachments: tuple[Attachment, ...] = ()
    images: tuple[Image, ...] = field(default=(), compare=False, repr=False)


def new_message(
    conversation: int, parent: int | None, role: Role, text: str, created: float
) -> Message:
    """Return a message that is not kept yet, so that it has no number."""
    return Message(
        id=0,
        conversation=conversation,
        parent=parent,
        role=role,
        text=storable(text),
        status="complete",
        model=None,
        stats=None,
        error=None,
        created=created,
    )


#: The columns that `from_row` expects, of the table under the name m.
COLUMNS = (
    "m.id, m.conversation, m.parent, m.role, m.text, m.status, m.model, m.stats, m.error,"
    " m.created, m.thinking, m.pinned, m.rating, m.attachments"
)


def insert(connection: sqlite3.Connection, message: Message, writer: str, now: int) -> Message:
    """Insert a message, whatever its id, and make it the end of what is shown.

    Args:
        connection: of a transaction.
        message: what is inserted, but for what only its end will bring.
        writer: the process that writes it while it is streaming.
        now: milliseconds since 1970.

    Returns:
        the message with its number.
    """
    inserted = connection.execute(
        "INSERT INTO messages"
        " (conversation, parent, role, text, status, model, writer, created, pinned, stats)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            message.conversation,
            message.parent,
            message.role,
            message.text,
            message.status,
            message.model,
            writer if message.status == "streaming" else None,
            now,
            message.pinned,
            stats_json(message.stats),
        ),
    )
    stored = replace(message, id=cast("int", inserted.lastrowid))
    keep_files(connection, stored)
    connection.execute(
        "UPDATE conversations"
        " SET leaf = ?, updated = max(updated, ?), model = coalesce(?, model)"
        " WHERE id = ?",
        (stored.id, now, message.model, message.conversation),
    )
    return stored


def storable(text: str) -> str:
    """Return `text` without half characters, which UTF-8 cannot hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def storable_or_none(text: str | None) -> str | None:
    """Return `text` as `storable` does, or None."""
    return None if text is None else storable(text)


def rating_in(value: object) -> int:
    """Return the rating in a column; 0 for anything else."""
    return value if isinstance(value, int) and value in RATINGS else 0


def ended(status: Status) -> Status:
    """Return the status of a message that nobody writes any more."""
    return "stopped" if status == "streaming" else status


def stats_json(stats: Mapping[str, object] | None) -> str | None:
    """Return what the column `stats` holds for `stats`."""
    return None if stats is None else json.dumps(dict(stats))


def error_json(error: AssistantError | None) -> str | None:
    """Return what the column `error` holds for `error`."""
    return None if error is None else json.dumps({"code": error.code, "data": error.data})


def from_row(row: tuple[object, ...]) -> Message:
    """Return the message in a row of `COLUMNS`."""
    *first, thinking, pinned, rating, attachments = row
    identity, conversation, parent, role, text, status, model, stats, error, created = first
    thoughts, answer = _apart(cast("str", role), cast("str", text), cast("str", thinking))
    return Message(
        id=cast("int", identity),
        conversation=cast("int", conversation),
        parent=cast("int | None", parent),
        role=cast("Role", role),
        text=answer,
        status=cast("Status", status),
        model=cast("str | None", model),
        stats=object_in(stats),
        error=_error(object_in(error)),
        created=seconds(created),
        pinned=bool(pinned),
        thinking=thoughts,
        rating=rating_in(rating),
        attachments=notes_in(attachments),
    )


def _apart(role: str, text: str, thoughts: str) -> tuple[str, str]:
    """Return thoughts and answer; they stood together in replies kept by older versions."""
    begins = text[: MOST_BLANKS + len(THINK.opening)].lstrip().startswith(THINK.opening)
    return split(text) if begins and role == "assistant" and not thoughts else (thoughts, text)


def _error(found: Stats | None) -> AssistantError | None:
    if found is None:
        return None
    code, data = found.get("code"), found.get("data")
    if not isinstance(code, str) or not isinstance(data, dict):
        return None
    facts = {
        key: value
        for key, value in data.items()
        if value is None or isinstance(value, str | int | float)
    }
    return from_wire(code, facts)
