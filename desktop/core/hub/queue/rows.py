"""The rows of the queue: their order, what each shows, and what people want of them."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from desktop.core.errors import FolderMissing, FolderUnreadable
from desktop.core.hub.queue.news import News
from desktop.core.hub.queue.values import Download, Listing, State, WantedFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from desktop.core.errors import AssistantError
    from desktop.core.hub.transfer.control import Control


@dataclass(slots=True)
class Entry:
    """One row; everything in it changes under the lock of the rows only.

    Attributes:
        shown: what listeners know of it.
        wish: what a person wants: that it goes on, pauses or ends.
        keep_partial: what a person wants kept when it ends by `wish`.
        anyway: it may use a metered connection.
        control: stops the work on it; None while nothing works on it.
        thread: what works on it.
        gate: why it was stopped by the queue itself.
        brought: files of it, by position, that this row fetched whole.
        measured: what lies on the disk of it has been counted.
        failures: in a row, without a new byte.
        disk_failures: of the disk, since a person had it go on.
        retry_at: when a paused one is tried again, on the monotonic clock.
        asked: until when the hub asks to wait, on that clock, and the answer that said so.
    """

    shown: Download
    wish: Literal["go", "pause", "cancel"] = "go"
    keep_partial: bool = True
    anyway: bool = False
    control: Control | None = None
    thread: threading.Thread | None = None
    gate: AssistantError | None = None
    brought: set[int] = field(default_factory=set)
    measured: bool = False
    failures: int = 0
    disk_failures: int = 0
    retry_at: float = 0.0
    asked: tuple[float, AssistantError] | None = None

    @property
    def due_at(self) -> float:
        """When a paused one is tried again; not before the hub allows, whatever else happens."""
        return self.retry_at if self.asked is None else max(self.retry_at, self.asked[0])

    @property
    def goes(self) -> bool:
        """Whether it is to be fetched, now or when what it waits for has come."""
        if self.wish != "go" or self.shown.ended:
            return False
        return not self.paused_by_person

    @property
    def paused_by_person(self) -> bool:
        """Whether it stays as it is until a person says otherwise."""
        return self.shown.state == "paused" and self.shown.error is None

    @property
    def is_uncounted(self) -> bool:
        """Whether nothing works on it, and nobody knows yet what lies on the disk of it."""
        rests = self.control is None and self.shown.state not in ("done", "cancelled")
        return rests and not self.measured

    @property
    def destinations(self) -> frozenset[Path]:
        """The final names of its files."""
        return frozenset(file.destination for file in self.shown.files)


class Rows:
    """All rows in order, one lock around them, and news of each change.

    Attributes:
        changed: the lock; it is notified when the queue should look at what there is to do.
        news: tells the listeners; call its `tell` after a change, without the lock.
        closed: nothing is started any more.
        holds: how many want that nothing is started for now.
        folder: where models are kept; None where nobody says.
        wakes: how often everything was to be looked at anew. Whoever found something in the way
            while this has grown looks once more: it may be gone since.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.changed = threading.Condition()
        self.news = News()
        self.closed = False
        self.holds = 0
        self.wakes = 0
        self.folder = folder
        self._entries: dict[str, Entry] = {}
        self._stirred = False

    # All of these are called with the lock held.

    def __iter__(self) -> Iterator[Entry]:
        """All rows in order; a copy, so that they may be changed meanwhile."""
        return iter(tuple(self._entries.values()))

    def get(self, key: str) -> Entry | None:
        """Return the row of that name."""
        return self._entries.get(key)

    def add(self, entry: Entry) -> None:
        """Put a row at the end, also where one of its name stood elsewhere."""
        self._entries.pop(entry.shown.key, None)
        self._entries[entry.shown.key] = entry
        self._list()
        self.news.add(entry.shown)

    def put_first(self, entries: Iterable[Entry]) -> None:
        """Put rows of an earlier run before all others; those that are there already stay."""
        new = {entry.shown.key: entry for entry in entries}
        self._entries = {**new, **self._entries}
        self._list()
        for key, entry in new.items():
            if self._entries[key] is entry:
                self.news.add(entry.shown)

    def remove(self, keys: Iterable[str]) -> None:
        """Forget rows."""
        gone = [key for key in keys if self._entries.pop(key, None) is not None]
        if gone:
            self._list()

    def move(self, key: str, position: int) -> None:
        """Put a row at another place; one beyond the ends is the nearest that there is."""
        if key not in self._entries:
            return
        keys = [each for each in self._entries if each != key]
        keys.insert(min(max(position, 0), len(keys)), key)
        if keys != list(self._entries):
            self._entries = {each: self._entries[each] for each in keys}
            self._list()

    def show(self, entry: Entry, **changes: object) -> None:
        """Change what a row shows, and have it told later."""
        shown: Download = replace(entry.shown, **changes)  # type: ignore[arg-type]  # its fields
        if "bytes" in changes:
            shown = replace(shown, begun=shown.bytes > 0)
            entry.measured = True
        if shown != entry.shown:
            entry.shown = shown
            if self._entries.get(shown.key) is entry:
                self.news.add(shown)

    def rest(self, entry: Entry, state: State, error: AssistantError | None = None) -> None:
        """Show a row that nothing works on."""
        self.show(
            entry,
            state=state,
            error=error,
            bytes_per_second=0.0,
            seconds_left=None,
            hashed_bytes=0,
            connections=0,
            damaged_bytes=0,
        )

    def place(self, entry: Entry, files: tuple[WantedFile, ...]) -> None:
        """Have the files of a row wanted elsewhere."""
        self.show(entry, files=files, path=files[0].destination)
        entry.measured = False
        if entry.goes and isinstance(entry.shown.error, FolderMissing | FolderUnreadable):
            self.requeue(entry)

    def requeue(self, entry: Entry) -> None:
        """Have a row wait for its turn, or for as long as the hub has asked for."""
        if entry.asked is not None and entry.asked[0] > time.monotonic():
            self.rest(entry, "paused", entry.asked[1])
        else:
            self.rest(entry, "queued")

    def stir(self) -> None:
        """Have the queue look at what there is to do."""
        self._stirred = True
        self.changed.notify_all()

    def wait(self, seconds: float | None) -> None:
        """Wait until there may be something to do."""
        self.changed.wait_for(lambda: self._stirred or self.closed, seconds)
        self._stirred = False

    def _list(self) -> None:
        self.news.add(Listing(tuple(self._entries)))
        self.stir()


def row(key: str, name: str, files: Sequence[WantedFile], state: State = "queued") -> Download:
    """Return what a new row shows."""
    return Download(
        key=key,
        name=name,
        repo=files[0].repo,
        state=state,
        bytes=0,
        total_bytes=total_bytes(files),
        bytes_per_second=0.0,
        seconds_left=None,
        error=None,
        path=files[0].destination,
        files=tuple(files),
    )


def total_bytes(files: Sequence[WantedFile]) -> int | None:
    """Return the size of all files; None where one is not known."""
    known = [file.bytes for file in files if file.bytes is not None]
    return sum(known) if len(known) == len(files) else None
