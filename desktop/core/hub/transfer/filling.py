"""Bringing all bytes of a file together and hashing them on the way, until nothing is missing."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import DiskFull
from desktop.core.hub.transfer.body import Arrivals, FileBody
from desktop.core.hub.transfer.control import Progress
from desktop.core.hub.transfer.datafile import sync_file
from desktop.core.hub.transfer.front import Bad, Front, Marked, Unreadable
from desktop.core.hub.transfer.streams import Streams
from desktop.core.hub.transfer.unfinished import disk_errors

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.hub.remote import RemoteFile
    from desktop.core.hub.transfer.control import Control
    from desktop.core.hub.transfer.partial import Partial
    from desktop.core.hub.transfer.rules import Rules

_POLL_SECONDS = 0.05
_IDLE_REPORT_SECONDS = 0.5
# So often the journal is told of what came slowly.
_NOTE_SECONDS = 0.5


class Filling:
    """One pass over the file: what is there is hashed, what is missing is fetched.

    Attributes:
        received: bytes that have come over the network.
    """

    def __init__(
        self,
        remote: RemoteFile,
        destination: Path,
        partial: Partial,
        on_progress: Callable[[Progress], None],
        control: Control,
        rules: Rules,
    ) -> None:
        self._remote = remote
        self._destination = destination
        self._partial = partial
        self._on_progress = on_progress
        self._control = control
        self._rules = rules
        self._arrivals = Arrivals()
        self._streams = Streams(remote, partial, control, rules, self._arrivals, self._write)
        self._front = Front(partial.read, partial.blocks, partial.marks, self._tell)
        self._hash: str | None = None
        self._shown: Progress | None = None
        self._shown_at = 0.0
        now = time.monotonic()
        self._note_at = now + _NOTE_SECONDS
        self._room_at = now + rules.room_seconds
        self._sync_at = now + rules.sync_seconds
        self._synced_bytes = 0
        self._settled = False
        self._syncing: dict[int, int] | None = None

    @property
    def received(self) -> int:
        """Bytes that have come over the network."""
        return self._streams.received

    def run(self) -> str:
        """Return the hash of the whole file, once all of it is there.

        Raises:
            Stopped: the transfer was stopped.
            AssistantError: see `fetch`.
        """
        forget = self._control.on_stop(self._arrivals.wake)
        try:
            self._show(now=True)
            while self._hash is None or self._is_settling():
                self._step()
            self._show(now=True)
            return self._hash
        finally:
            forget()
            self._streams.close()
            self._front.close()

    def _step(self) -> None:
        self._control.check()
        if not self._partial.blocks.all_there:
            self._remote.hub.require_online()
            self._streams.open_more()
        self._advance()
        for source, thing in self._arrivals.take(_POLL_SECONDS):
            if isinstance(source, FileBody):
                self._streams.hear(source, thing)
            else:
                self._hear(thing)
        self._look_around()
        self._show()

    def _write(self, position: int, piece: memoryview) -> None:
        """Take what a connection brings, on its thread."""
        self._partial.put(position, piece)
        self._advance()
        if self._partial.blocks.all_there:
            self._arrivals.wake()

    def _advance(self) -> None:
        with self._partial.lock:
            self._front.advance(self._partial.blocks.front())

    def _tell(self, news: object) -> None:
        self._arrivals.put(self, news)

    def _hear(self, news: object) -> None:
        if isinstance(news, Marked):
            self._partial.mark(news.number, news.mark)
            if news.number == self._partial.blocks.count - 1:
                self._hash = news.mark
        elif isinstance(news, Bad):
            self._empty(news.number)
        elif isinstance(news, Unreadable):
            with disk_errors(self._destination, self._partial.blocks.bytes, self._remote.bytes):
                raise news.error
        elif isinstance(news, _Synced):
            if news.done:
                self._partial.synced(self._syncing or {})
            self._syncing = None
            self._sync_at = time.monotonic() + self._rules.sync_seconds

    def _empty(self, number: int) -> None:
        if self._syncing is not None:
            # What reaches the disk now is not what will be there.
            self._syncing.pop(number, None)
        # Nobody may advance in between by what was there before.
        with self._partial.lock:
            self._partial.empty((number,))
            self._front.carry_on()
        self._streams.lost()

    def _look_around(self) -> None:
        now = time.monotonic()
        if now >= self._note_at:
            self._note_at = now + _NOTE_SECONDS
            self._partial.note()
        if now >= self._room_at:
            self._room_at = now + self._rules.room_seconds
            check_room(self._partial, self._destination, self._rules)
        much = self.received - self._synced_bytes >= self._rules.sync_bytes
        if self._syncing is None and (much or now >= self._sync_at):
            self._sync_at = now + self._rules.sync_seconds
            self._synced_bytes = self.received
            self._sync()

    def _sync(self) -> None:
        """Have what is there on the disk itself; nobody can tell how long that takes."""
        self._syncing = self._partial.unsynced() or None
        if self._syncing is not None:
            paths = self._partial.paths

            def work() -> None:
                self._tell(_Synced(all(map(sync_file, paths))))

            threading.Thread(target=work, name="download-sync", daemon=True).start()

    def _is_settling(self) -> bool:
        """Whether a right file is still on its way to the disk, which can be stopped meanwhile."""
        if self._hash != self._remote.sha256:
            return False
        if self._syncing is None and not self._settled:
            # Where that fails, the last word is that of whoever gives the file its name.
            self._settled = True
            self._sync()
        return self._syncing is not None

    def _show(self, *, now: bool = False) -> None:
        progress = Progress(
            bytes=self._partial.blocks.bytes,
            total_bytes=self._remote.bytes,
            resumed_from=sum(self._partial.resumed.values()),
            verifying=self._partial.blocks.all_there,
            hashed_bytes=self._front.hashed,
            connections=self._streams.begun,
            damaged_bytes=self._partial.damaged_bytes,
        )
        passed = time.monotonic() - self._shown_at
        wait = _IDLE_REPORT_SECONDS if progress == self._shown else _POLL_SECONDS
        if now or self._shown is None or passed >= wait:
            self._shown, self._shown_at = progress, time.monotonic()
            self._on_progress(progress)


@dataclass(frozen=True, slots=True)
class _Synced:
    """The disk has been asked for what was there then.

    Attributes:
        done: it is on the disk itself.
    """

    done: bool


def check_room(partial: Partial, destination: Path, rules: Rules) -> None:
    """Refuse where the rest of a file would leave less than the reserve.

    Raises:
        DiskFull: it would.
        AssistantError: see `disk_errors`.
    """
    missing = partial.missing_room()
    if not missing:
        return
    with disk_errors(destination, partial.blocks.bytes, partial.blocks.total):
        free = rules.free_space(destination.parent)
    if free < missing + rules.reserve:
        raise DiskFull(
            path=str(destination.parent),
            needed_bytes=missing + rules.reserve,
            free_bytes=free,
        )
