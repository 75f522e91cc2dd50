"""What a person wants to be done with chats and folders. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.gui.chat_rows import Row

Act = Literal[
    "pin",
    "unpin",
    "archive",
    "bring_back",
    "mark_unread",
    "mark_read",
    "move",
    "move_to_new",
    "export",
    "delete",
    "rename_folder",
    "delete_folder",
]


@dataclass(frozen=True, slots=True)
class Wish:
    """Something to be done.

    Attributes:
        act: what.
        chats: with which chats.
        folder: where they move to, None: to no folder; or which folder it is about.
        name: what the folder is called from now on.
    """

    act: Act
    chats: tuple[int, ...] = ()
    folder: int | None = None
    name: str = ""


def pinning(chats: Sequence[Row]) -> Wish:
    """Return the wish to pin chats, or to unpin them where all are pinned."""
    return Wish("unpin" if all(row.pinned for row in chats) else "pin", numbers(chats))


def archiving(chats: Sequence[Row]) -> Wish:
    """Return the wish to archive chats, or to bring them back where all are archived."""
    return Wish("bring_back" if all(row.archived for row in chats) else "archive", numbers(chats))


def marking(chats: Sequence[Row]) -> Wish:
    """Return the wish to mark chats as unread, or as read where one of them is unread."""
    return Wish("mark_read" if any(row.unread for row in chats) else "mark_unread", numbers(chats))


def numbers(chats: Sequence[Row]) -> tuple[int, ...]:
    """Return the numbers of the chats in some lines."""
    return tuple(row.conversation for row in chats if row.conversation is not None)
