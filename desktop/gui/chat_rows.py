"""The lines of the list of chats: headings by day, then chats. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.core.store.conversations import Conversation

GROUPS = ("Today", "Yesterday", "Last week", "Older")
UNTITLED = "New chat"

_DAYS_OF_LAST_WEEK = 7


def group_of(updated: float, now: datetime) -> str:
    """Return the heading under which a chat stands, by the days of the person's clock.

    Args:
        updated: seconds since 1970.
        now: the time on the person's clock, with its zone.
    """
    try:
        day = datetime.fromtimestamp(updated, now.tzinfo).date()
    except (OverflowError, ValueError, OSError):
        # A time that no calendar has comes from a damaged database.
        return GROUPS[3]
    today = now.date()
    if day >= today:
        return GROUPS[0]
    if day == today - timedelta(days=1):
        return GROUPS[1]
    if day >= today - timedelta(days=_DAYS_OF_LAST_WEEK):
        return GROUPS[2]
    return GROUPS[3]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: a heading, or a chat.

    Attributes:
        title: what the line says.
        conversation: the chat's number, None for a heading.
    """

    title: str
    conversation: int | None = None


def rows_of(
    chats: Sequence[Conversation], now: datetime, hidden: Collection[int] = ()
) -> list[Row]:
    """Return the lines to show, newest chat first, each group under its heading.

    Args:
        chats: all chats.
        now: the time on the person's clock, with its zone.
        hidden: chats that are being deleted.
    """
    rows: list[Row] = []
    heading = None
    for chat in sorted(chats, key=lambda chat: chat.updated, reverse=True):
        title = chat.title.strip() or UNTITLED
        if chat.id in hidden:
            continue
        group = group_of(chat.updated, now)
        if group != heading:
            rows.append(Row(group))
            heading = group
        rows.append(Row(title, chat.id))
    return rows
