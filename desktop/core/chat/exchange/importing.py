"""Chats from files into the database, one at a time, whatever is in the files."""

from __future__ import annotations

import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Final, Protocol

from desktop.core.chat.exchange import lm_studio
from desktop.core.chat.exchange.containers import opened
from desktop.core.chat.exchange.finding import Finder, Stopped
from desktop.core.chat.exchange.notes import LeaveOut, Notes
from desktop.core.chat.exchange.reading import Reading
from desktop.core.errors import ChatsFileMissing, DiskFailed, NoChatsFound
from desktop.core.words_of_chats import REASONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from desktop.core.chat.exchange.containers import Container
    from desktop.core.chat.exchange.notes import Missing, Report
    from desktop.core.store.whole import WholeChat

#: Chats of one import; nobody has had so many.
MOST_CHATS: Final = 200_000


class Chats(Protocol):
    """Where chats are kept: the store's `WholeChats`."""

    def find(self, chat: WholeChat) -> int | None:
        """Return the number of the same chat; None where it is not there."""

    def read(self, conversation_id: int) -> WholeChat | None:
        """Return a chat; None where it is not there."""

    def insert(self, chat: WholeChat) -> int | None:
        """Keep a chat, and return its number; None where it is there already."""


def import_chats(
    path: Path,
    chats: Chats,
    *,
    dry_run: bool = False,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    stop: Callable[[], bool] = lambda: False,
    clock: Callable[[], float] = time.time,
) -> Report:
    """Take all chats out of a file, a zip file or a folder that are not here yet.

    Each is kept by itself: what was taken before something went wrong stays. It may take minutes.

    Args:
        path: what another program, or this one, has exported, or keeps its chats in.
        chats: where they go.
        dry_run: whether nothing is kept.
        progress: is told now and then how many bytes have been read, and how many there are.
        stop: is asked now and then whether to stop; what was taken stays.
        clock: the time, seconds since 1970.

    Raises:
        ChatsFileMissing: there is nothing at `path`.
        NoChatsFound: there is something, but nothing that is known to hold chats.
        DiskFailed: the system does not read it.
        DiskFull, FolderReadOnly, DatabaseDamaged, DatabaseFailed: no more can be kept.
    """
    notes = Notes(dry_run=dry_run)
    finder = Finder(Reading(round(clock() * 1000), notes), progress, stop)
    with _reading_errors(path), opened(path) as container:
        try:
            _take_all(path, container, finder, chats)
        except Stopped:
            notes.stopped = True
    if not notes.programs and not notes.stopped:
        raise NoChatsFound(path=str(path), reason=_reason(finder))
    return notes.report()


def _reason(finder: Finder) -> str:
    return REASONS[finder.doubts[0]] if finder.doubts else ""


def _take_all(path: Path, container: Container, finder: Finder, chats: Chats) -> None:
    notes = finder.reading.notes
    for name, reason in container.left:
        notes.leave_out(name, reason)
    seen: dict[str | None, str] = {}
    missing: Counter[Missing] = Counter()
    for found in finder.chats(container):
        if not _take(found.chat, chats, notes, seen):
            # What was not taken out of it is nobody's loss.
            notes.missing = Counter(missing)
        missing = Counter(notes.missing)
        if notes.taken + notes.here >= MOST_CHATS:
            notes.leave_out(path.name, "many")
            return


def _take(chat: WholeChat, chats: Chats, notes: Notes, seen: dict[str | None, str]) -> bool:
    """Keep a chat, or pretend to; False where it is here already.

    `seen` has the first messages of those that were taken, by their sources.
    """
    number = None
    chat = _told_apart(chat, chats, seen)
    here = chat.source in seen or chats.find(chat) is not None
    if not here and not notes.dry_run:
        number = chats.insert(chat)
        here = number is None
    if here:
        notes.here += 1
        return False
    if number is not None:
        notes.ids.append(number)
    # What is twice in the file is taken once.
    seen[chat.source] = _first(chat)
    notes.taken += 1
    notes.messages += len(chat.messages)
    return True


def _told_apart(chat: WholeChat, chats: Chats, seen: Mapping[str | None, str]) -> WholeChat:
    """Return a chat that is named by a moment alone with a name of its own.

    It keeps the one that it has had as long as no other chat is known by that, which is one that
    begins with other words.
    """
    if not lm_studio.is_named_by_a_moment(chat.source):
        return chat
    first = seen.get(chat.source)
    number = chats.find(chat) if first is None else None
    known = None if number is None else chats.read(number)
    first = first if known is None else _first(known)
    if first is None or first == _first(chat):
        return chat
    return replace(chat, source=f"{chat.source}-{sha256(_first(chat).encode()).hexdigest()[:16]}")


def _first(chat: WholeChat) -> str:
    return chat.messages[0].text if chat.messages else ""


@contextmanager
def _reading_errors(path: Path) -> Iterator[None]:
    """Say what is wrong with what is to be imported."""
    try:
        yield
    except FileNotFoundError as error:
        raise ChatsFileMissing(path=str(path)) from error
    except LeaveOut as error:
        raise NoChatsFound(path=str(path), reason=REASONS[error.reason]) from error
    except OSError as error:
        raise DiskFailed(path=str(path), reason=error.strerror or str(error)) from error
