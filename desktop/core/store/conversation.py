"""A chat as it is kept: one row of the database, and the value made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, cast, get_args

from desktop.core.store.columns import seconds

#: Who made the title of a chat: its own first words, a model, or a person.
Titled = Literal["words", "model", "person"]


@dataclass(frozen=True, slots=True)
class Conversation:
    """A chat, without its messages.

    Attributes:
        id: never used again for another chat.
        title: one line; may be empty.
        created: seconds since 1970.
        updated: when the last message began or ended, seconds since 1970.
        model: the name of the model that answered last, or None.
        message_count: all messages, those of hidden branches among them.
        folder: the number of the folder that it is in; None: in none.
        pinned: whether it stands before the others.
        archived: whether it was put away, out of the usual list.
        unread: whether a reply has ended in it that nobody has seen.
        titled: who made the title.
    """

    id: int
    title: str
    created: float
    updated: float
    model: str | None
    message_count: int
    folder: int | None = None
    pinned: bool = False
    archived: bool = False
    unread: bool = False
    titled: Titled = "words"


#: With what the source of a chat begins that is being imported; no other one does.
UNFINISHED: Final = "\x1f"
#: Holds for all chats but those.
COMPLETE: Final = "coalesce(substr(source, 1, 1), '') <> char(31)"

_ALL: Final = f"""
    SELECT id, title, created, updated, model,
        (SELECT count(*) FROM messages WHERE conversation = conversations.id),
        folder, pinned, archived, unread, titled
    FROM conversations WHERE {COMPLETE}
"""  # noqa: S608 - only our own constants are put in

#: Returns the rows for a list; takes whether archived ones are wanted, and how many at most.
LISTED: Final = (
    f"{_ALL} AND (?1 OR NOT archived) ORDER BY pinned DESC, updated DESC, id DESC LIMIT ?2"
)

#: Returns the row of one chat; takes its number.
ONE: Final = f"{_ALL} AND id = ?"


def chat_from(row: tuple[object, ...]) -> Conversation:
    """Return the chat in a row of `LISTED` or `ONE`."""
    identity, title, created, updated, model, count, folder, *marks, titled = row
    pinned, archived, unread = map(bool, marks)
    return Conversation(
        id=cast("int", identity),
        title=cast("str", title),
        created=seconds(created),
        updated=seconds(updated),
        model=cast("str | None", model),
        message_count=cast("int", count),
        folder=cast("int | None", folder),
        pinned=pinned,
        archived=archived,
        unread=unread,
        # What another program has written there counts as a person's: it is never replaced.
        titled=cast("Titled", titled) if titled in get_args(Titled) else "person",
    )
