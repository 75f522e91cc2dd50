"""One row's work: its thread, what it tells, and what its end means for the queue."""

from __future__ import annotations

import contextlib
import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import (
    AlreadyRunning,
    AssistantError,
    DiskFailed,
    DiskFull,
    DownloadInterrupted,
    FolderMissing,
    FolderUnreadable,
    HubBusy,
    HubFailed,
    NetworkLogin,
    NoNetwork,
    Offline,
    WrongChecksum,
)
from desktop.core.hub.queue.disk import there_bytes, throw_away
from desktop.core.hub.queue.rows import total_bytes
from desktop.core.hub.queue.run import Run
from desktop.core.hub.transfer.control import Control, Stopped

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.hub.queue.rows import Entry, Rows
    from desktop.core.hub.queue.values import WantedFile
    from desktop.core.hub.remote import Hub
    from desktop.core.hub.transfer.fetch import Fetched
    from desktop.core.hub.transfer.rules import Rules

_SERVER_ERRORS = 500
_log = logging.getLogger(__name__)

#: What another attempt may mend, a little later.
_NETWORK = (NoNetwork, NetworkLogin, DownloadInterrupted, HubBusy, HubFailed)
#: What goes away by itself, or by what a person does elsewhere.
_IN_THE_WAY = (Offline, DiskFull, DiskFailed, AlreadyRunning, FolderMissing, FolderUnreadable)


@dataclass(frozen=True, slots=True)
class Patience:
    """How often the queue looks again at what keeps it from going on; all in seconds.

    Attributes:
        first_probe: after the network has failed.
        longest_probe: what that grows to, doubled with each failure in a row.
        look_again: after the disk was full, or something else was in the way.
        longest_look: what that grows to, doubled with each time that the disk failed.
        metered: whether the connection has become metered, or is no longer.
    """

    first_probe: float = 2.0
    longest_probe: float = 60.0
    look_again: float = 30.0
    longest_look: float = 1800.0
    metered: float = 10.0


DEFAULT_PATIENCE = Patience()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the queue works with.

    Attributes:
        limit_rate: tells the most bytes per second of all rows together; None is no limit.
        parallel: tells how many rows may be fetched at a time.
        metered: tells whether downloads wait because of the connection; may take a second.
        check: raises what keeps a file from its place, such as a disk that is not connected.
        on_fetched: is told of each file that is whole and verified.
    """

    hub: Hub
    limit_rate: Callable[[], int | None]
    parallel: Callable[[], int]
    metered: Callable[[], bool]
    check: Callable[[WantedFile], None]
    on_fetched: Callable[[Fetched], None]
    rules: Rules
    patience: Patience


class Worker:
    """One thread's work on one row; hears from its run, and says how it ended."""

    def __init__(self, rows: Rows, around: Surroundings, entry: Entry, control: Control) -> None:
        self._rows = rows
        self._around = around
        self._entry = entry
        self._control = control
        self._wakes = rows.wakes

    def work(self) -> None:
        """Fetch the row; the thread ends with it."""
        error = self._fetch()
        with self._rows.changed:
            thrown = self._entry.wish == "cancel" and not self._entry.keep_partial
        if thrown and error is not None:
            with contextlib.suppress(AssistantError):
                throw_away(self._rows, self._entry)
        elif isinstance(error, WrongChecksum):
            # What was counted has just been deleted.
            there = sum(map(there_bytes, self._entry.shown.files))
            self.moved({"bytes": there, "resumed_from": 0})
        with self._rows.changed:
            self._entry.control = self._entry.thread = None
            self._end(error)
            self._rows.stir()
        self._rows.news.tell()

    def _fetch(self) -> Exception | None:
        """Return what kept the row from being whole."""
        entry, around = self._entry, self._around
        run = Run(around.hub, entry.shown.files, entry.brought, self._control, around.rules, self)
        try:
            for file in entry.shown.files:
                around.check(file)
            run.go()
        except (Stopped, AssistantError) as error:
            return error
        except Exception as error:  # noqa: BLE001 - a defect in one must not end the others
            _log.exception("download %s failed", entry.shown.key)
            return HubFailed(status=None, reason=f"{type(error).__name__}: {error}")
        return None

    def _end(self, error: Exception | None) -> None:
        """Show how it ended; what a person wants counts more than what happened."""
        entry, rows = self._entry, self._rows
        if error is None:
            rows.rest(entry, "done")
        elif entry.wish == "cancel":
            rows.rest(entry, "cancelled")
        elif entry.wish == "pause":
            rows.rest(entry, "paused")
        elif isinstance(error, Stopped):
            if entry.gate is not None:
                rows.rest(entry, "paused", entry.gate)
            else:
                rows.rest(entry, "queued")
        elif isinstance(error, AssistantError):
            self._fail(error)
        if entry.shown.ended:
            entry.wish, entry.failures, entry.disk_failures = "go", 0, 0

    def _fail(self, error: AssistantError) -> None:
        entry, now = self._entry, time.monotonic()
        if not _passes(error):
            self._rows.rest(entry, "failed", error)
            return
        entry.failures += 1
        entry.disk_failures += isinstance(error, DiskFailed)
        asked = _asked_wait(error)
        if asked:
            entry.asked = (now + asked, error)
        delay = 0.0 if self._rows.wakes != self._wakes else self._delay(error)
        entry.retry_at = now + max(delay, asked)
        self._rows.rest(entry, "paused", error)

    def _delay(self, error: AssistantError) -> float:
        entry, patience = self._entry, self._around.patience
        if isinstance(error, _NETWORK):
            return _grown(patience.first_probe, entry.failures, patience.longest_probe)
        if isinstance(error, DiskFailed):
            # Not counted anew with each byte: what fails may be one place of the disk.
            return _grown(patience.look_again, entry.disk_failures, patience.longest_look)
        return patience.look_again

    # --- what the run tells -------------------------------------------------------------------

    def found(self, files: tuple[WantedFile, ...]) -> None:
        """The hub knows the files."""
        with self._rows.changed:
            self._rows.show(
                self._entry,
                state="running",
                error=None,
                files=files,
                total_bytes=total_bytes(files),
            )
            self._rows.stir()
        self._rows.news.tell()

    def moved(self, facts: dict[str, object]) -> None:
        """The row shows something else."""
        with self._rows.changed:
            self._rows.show(self._entry, **facts)
        self._rows.news.tell()

    def came(self) -> None:
        """The network works: whoever waits for it need not wait longer."""
        with self._rows.changed:
            self._entry.failures = 0
            for other in self._rows:
                waits = isinstance(other.shown.error, NoNetwork | DownloadInterrupted)
                if waits and other.goes and other.control is None:
                    self._rows.requeue(other)
            self._rows.stir()
        self._rows.news.tell()

    def fetched(self, position: int, result: Fetched, *, new: bool) -> None:
        """A file is whole and verified."""
        if new:
            with self._rows.changed:
                self._entry.brought.add(position)
                self._rows.stir()
        try:
            self._around.on_fetched(result)
        except Exception:  # noqa: BLE001 - the file is whole and verified, whoever fails to note it
            _log.exception("%s could not be noted", result.path)


def _passes(error: AssistantError) -> bool:
    """Return whether a row may wait for an error to pass."""
    if isinstance(error, HubFailed):
        status = error.data.get("status")
        return isinstance(status, int) and status >= _SERVER_ERRORS
    return isinstance(error, (*_NETWORK, *_IN_THE_WAY))


def _grown(first: float, times: int, longest: float) -> float:
    return min(first * 2.0 ** min(times - 1, 30), longest)


def _asked_wait(error: AssistantError) -> float:
    seconds = error.data.get("seconds")
    return float(seconds) if isinstance(seconds, int | float) else 0.0
