"""The lines of the list of chats: sections, folders, then chats by day. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from desktop.core.language import mark, tr, trn

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

    from desktop.core.store.conversations import Conversation
    from desktop.core.store.shelf import Folder

GROUPS: Final = (mark("Today"), mark("Yesterday"), mark("Last week"), mark("Older"))
UNTITLED: Final = mark("New chat")
PINNED: Final = mark("Pinned")
FOLDERS: Final = mark("Folders")
ARCHIVED: Final = mark("Archived")
#: Stands in a folder without chats.
NOTHING_YET: Final = mark("Drag chats here")

_DAYS_OF_LAST_WEEK: Final = 7
#: The year 10000: a later time comes from a damaged database.
_NEVER: Final = 253_402_300_800.0

Kind = Literal["chat", "heading", "folder", "archive", "hint"]


class Days:
    """Knows the headings of times, by the days of a person's clock.

    Args:
        now: the time on that clock, with its zone.
    """

    def __init__(self, now: datetime) -> None:
        # Behind the painted window: there is no chat before.
        from datetime import datetime, time, timedelta

        # Ten thousand chats are compared with these; asking a calendar for each takes too long.
        midnight = datetime.combine(now.date(), time(), now.tzinfo)
        self._today, self._yesterday, self._last_week = (
            (midnight - timedelta(days=days)).timestamp() for days in (0, 1, _DAYS_OF_LAST_WEEK)
        )

    def group_of(self, updated: float) -> str:
        """Return the heading under which a chat stands that changed then, in seconds since 1970."""
        if self._today <= updated < _NEVER:
            return GROUPS[0]
        if self._yesterday <= updated < self._today:
            return GROUPS[1]
        return GROUPS[2 if self._last_week <= updated < self._today else 3]


class Row(NamedTuple):
    """A line of the list; a plain tuple, for ten thousand are made and compared at each change.

    Attributes:
        title: of the chat or folder; else what the line says, in English.
        conversation: the chat's number, None for all other lines.
        folder: the number of the folder that it is, or in which the chat is shown; else None.
        is_open: whether what is in the folder, or in the archive, is shown below; None for lines
            that cannot be closed.
        chats: how many chats are in it.
        unread: whether a chat has news; of a folder, whether a chat in it has.
        pinned: whether the chat stands before the others.
        archived: whether the chat was put away.
    """

    title: str
    conversation: int | None = None
    folder: int | None = None
    is_open: bool | None = None
    chats: int = 0
    unread: bool = False
    pinned: bool = False
    archived: bool = False

    @property
    def kind(self) -> Kind:
        """What it is."""
        if self.conversation is not None:
            return "chat"
        if self.folder is not None:
            return "hint" if self.is_open is None else "folder"
        return "heading" if self.is_open is None else "archive"

    @property
    def key(self) -> tuple[object, ...]:
        """What makes it the same line though its words and marks change."""
        kind = self.kind
        return kind, self.title if kind == "heading" else self.conversation, self.folder

    @property
    def words(self) -> str:
        """What is shown: the title, in the language in use where it is one of the program's."""
        return self.title if self.kind in ("chat", "folder") else tr(self.title)

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        state = tr("open", "a fold") if self.is_open else tr("closed", "a fold")
        if self.kind == "folder":
            parts = [tr("Folder {name}", name=self.title), _chats(self.chats), state]
        elif self.kind == "archive":
            parts = [self.words, _chats(self.chats), state]
        else:
            parts = [self.words]
        marks = (
            (self.unread, tr("unread")),
            (self.pinned, tr("pinned")),
            (self.archived, tr("archived")),
        )
        return ", ".join([*parts, *(word for is_so, word in marks if is_so)])


def rows_of(
    chats: Sequence[Conversation],
    now: datetime,
    hidden: Collection[int] = (),
    folders: Sequence[Folder] = (),
    *,
    closed: Collection[int] = (),
    archive_open: bool = False,
) -> list[Row]:
    """Return the lines to show: pinned chats, folders, the others by day, and the archive.

    Args:
        chats: all chats, archived ones too.
        now: the time on the person's clock, with its zone.
        hidden: chats that are being deleted.
        folders: all folders, by name.
        closed: the numbers of the folders of which only the name is shown.
        archive_open: whether archived chats are shown.
    """
    days = Days(now)
    shown = sorted(chats, key=lambda chat: chat.updated, reverse=True)
    if hidden:
        shown = [chat for chat in shown if chat.id not in hidden]
    archived = [chat for chat in shown if chat.archived]
    if archived:
        shown = [chat for chat in shown if not chat.archived]
    rows = _sections(shown, days, folders, closed)
    if archived:
        rows.append(Row(ARCHIVED, is_open=archive_open, chats=len(archived)))
        rows += map(_row, archived if archive_open else ())
    return rows


def _sections(
    chats: Sequence[Conversation], days: Days, folders: Sequence[Folder], closed: Collection[int]
) -> list[Row]:
    """Return the lines of all chats that are not archived."""
    pinned = [chat for chat in chats if chat.pinned]
    inside: dict[int, list[Conversation]] = {folder.id: [] for folder in folders}
    others: list[Conversation] = []
    for chat in chats:
        if not chat.pinned:
            inside.get(chat.folder or 0, others).append(chat)
    rows = [Row(PINNED)] if pinned else []
    rows += map(_row, pinned)
    rows += [Row(FOLDERS)] if folders else []
    for folder in folders:
        rows += _folder(folder, inside[folder.id], is_open=folder.id not in closed)
    return rows + _by_day(others, days)


def _folder(folder: Folder, chats: list[Conversation], *, is_open: bool) -> Iterable[Row]:
    # What it hides may have news.
    unread = not is_open and any(chat.unread for chat in chats)
    yield Row(folder.name, None, folder.id, is_open, len(chats), unread)
    if is_open:
        yield from (_row(chat, folder.id) for chat in chats)
        if not chats:
            yield Row(NOTHING_YET, None, folder.id)


def _by_day(chats: Iterable[Conversation], days: Days) -> list[Row]:
    rows: list[Row] = []
    heading = None
    for chat in chats:
        group = days.group_of(chat.updated)
        if group != heading:
            rows.append(Row(group))
            heading = group
        rows.append(_row(chat))
    return rows


def _row(chat: Conversation, folder: int | None = None) -> Row:
    return Row(_title(chat), chat.id, folder, None, 0, chat.unread, chat.pinned, chat.archived)


def shown_title(title: str) -> str:
    """Return a chat's title as it is shown: one that nobody gave it is in the language in use."""
    plain = title.strip()
    # Stored in English where the first message had no words.
    return plain if plain and plain != UNTITLED else tr(UNTITLED)


def _title(chat: Conversation) -> str:
    return shown_title(chat.title)


def _chats(count: int) -> str:
    return trn("{n} chat", "{n} chats", count)
