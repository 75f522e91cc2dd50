"""The thread behind the queue: it decides which row is fetched when, and keeps the file of it."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from desktop.core.errors import AssistantError, DiskFull, Metered, Offline
from desktop.core.hub.queue.disk import Claim, counted_bytes, shortages
from desktop.core.hub.queue.follow import followed
from desktop.core.hub.queue.state import to_text
from desktop.core.hub.queue.worker import Worker
from desktop.core.hub.transfer.control import Control
from desktop.core.hub.transfer.rate import RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from desktop.core.hub.queue.rows import Entry, Rows
    from desktop.core.hub.queue.state import StateFile
    from desktop.core.hub.queue.values import WantedFile
    from desktop.core.hub.queue.worker import Surroundings

_log = logging.getLogger(__name__)


class Keeper:
    """Looks at the rows whenever something has changed, and starts and stops what is due.

    Its thread decides; each row that is fetched has a thread of its own. Only the keeper's
    thread writes the file of the queue.
    """

    def __init__(self, rows: Rows, around: Surroundings) -> None:
        self._rows = rows
        self._around = around
        self._limit = RateLimit(None)
        self._state: StateFile | None = None
        self._unread: StateFile | None = None
        self._thread: threading.Thread | None = None

    def begin(self, state: StateFile | None = None) -> None:
        """Start the thread unless it runs; the lock is held.

        Args:
            state: read the rows of an earlier run from it, and write there from now on.
        """
        self._unread = state or self._unread
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="downloads", daemon=True)
            self._thread.start()
        self._rows.stir()

    def join(self, timeout: float) -> None:
        """Wait until all threads have ended, after the rows have been closed."""
        until = time.monotonic() + timeout
        with self._rows.changed:
            threads = [self._thread, *(entry.thread for entry in self._rows)]
        for thread in threads:
            if thread is not None and thread is not threading.current_thread():
                thread.join(max(until - time.monotonic(), 0))

    def _work(self) -> None:
        seconds: float | None = 0
        while True:
            with self._rows.changed:
                self._rows.wait(seconds)
                closed = self._rows.closed
            try:
                self._load()
                seconds = None if closed else self._look()
                if not self._save():
                    again = self._around.patience.look_again
                    seconds = again if seconds is None else min(seconds, again)
            except Exception:  # noqa: BLE001 - the queue must go on whatever one look met
                _log.exception("the queue of downloads could not be looked at")
                seconds = self._around.patience.look_again
            self._rows.news.tell()
            if closed:
                return

    # --- the file -----------------------------------------------------------------------------

    def _load(self) -> None:
        with self._rows.changed:
            state, self._unread = self._unread, None
        if state is None:
            return
        entries, folder = state.load()
        while not self._put_first(state, entries, folder):
            folder = self._follow(entries, folder)
        self._rows.news.tell()

    def _put_first(self, state: StateFile, entries: list[Entry], folder: Path | None) -> bool:
        """Take over the rows of an earlier run; False: models are kept in another folder now."""
        with self._rows.changed:
            if self._rows.folder != folder:
                return False
            self._state = state
            self._rows.put_first(entries)
            return True

    def _follow(self, entries: list[Entry], folder: Path | None) -> Path | None:
        """Have rows of an earlier run follow the models folder, and return where that is now."""
        with self._rows.changed:
            now = self._rows.folder
        if now is None:
            return None
        for entry in entries:
            files = followed(entry.shown.files, entry.shown.begun, folder, now)
            with self._rows.changed:
                self._rows.place(entry, files)
        return now

    def _save(self) -> bool:
        if self._state is None:
            return True
        with self._rows.changed:
            text = to_text(self._rows, self._rows.folder)
        return self._state.save(text)

    # --- looking at the rows ------------------------------------------------------------------

    def _look(self) -> float | None:
        """Do what is due; return the seconds until the next look, None: when something changes."""
        with self._rows.changed:
            wakes = self._rows.wakes
        self._measure()
        gates = self._gates()
        self._limit.set(self._around.limit_rate())
        short = self._shortages()
        with self._rows.changed:
            if self._rows.closed:
                return None
            for entry in self._rows:
                self._pass_gate(entry, gates)
            self._start_due(short, wakes)
            return self._until_next_look()

    def _measure(self) -> None:
        """Count what lies on the disk of rows that nothing works on."""
        with self._rows.changed:
            new = [(entry, entry.shown.files) for entry in self._rows if entry.is_uncounted]
        for entry, files in new:
            there = self._counted(files)
            with self._rows.changed:
                # Moved meanwhile: what was counted is of the old place.
                if there is not None and entry.shown.files == files and entry.is_uncounted:
                    self._rows.show(entry, bytes=there)

    def _counted(self, files: Sequence[WantedFile]) -> int | None:
        """Return what lies on the disk; None: it is out of reach, and not lost for that."""
        if not self._is_in_reach(files):
            return None
        try:
            there = sum(map(counted_bytes, files))
        except AssistantError:
            return None
        # Once more: a disk that was disconnected meanwhile has been counted as empty.
        return there if self._is_in_reach(files) else None

    def _is_in_reach(self, files: Sequence[WantedFile]) -> bool:
        """Return whether nothing keeps files from their places; what is behind that is not lost."""
        try:
            for file in files:
                self._around.check(file)
        except Exception:  # noqa: BLE001 - a defect is told where the row is to start
            return False
        return True

    def _gates(self) -> Mapping[bool, AssistantError | None]:
        """Return what keeps rows from the network: those that may use any connection, and not."""
        with self._rows.changed:
            waits = any(entry.goes for entry in self._rows)
        if not waits:
            return {True: None, False: None}
        try:
            self._around.hub.require_online()
        except Offline as offline:
            return {True: offline, False: offline}
        return {True: None, False: Metered() if self._around.metered() else None}

    def _shortages(self) -> Mapping[str, DiskFull]:
        with self._rows.changed:
            claims = [
                Claim(entry.shown.key, entry.shown.files, entry.control is not None)
                for entry in self._rows
                if entry.goes or entry.control is not None
            ]
        if all(claim.works for claim in claims):
            return {}
        # What waits for its disk needs no room of another one; its worker says what is missing.
        claims = [claim for claim in claims if self._is_in_reach(claim.files)]
        return shortages(claims, self._around.rules)

    def _pass_gate(self, entry: Entry, gates: Mapping[bool, AssistantError | None]) -> None:
        if not entry.goes:
            return
        gate, waits_for = gates[entry.anyway], entry.shown.error
        if gate is None:
            # One that was told so by somebody else than the gate waits for its time, too: it
            # would be told the same again at once.
            due = entry.control is None and entry.retry_at <= time.monotonic()
            if due and isinstance(waits_for, Offline | Metered):
                self._rows.requeue(entry)
        elif entry.control is not None:
            entry.gate = gate
            entry.control.stop()
        else:
            entry.retry_at = 0.0
            if type(waits_for) is not type(gate):
                self._rows.rest(entry, "paused", gate)

    def _start_due(self, short: Mapping[str, DiskFull], wakes: int) -> None:
        """Start what is due; `wakes` is their number before anything was looked at."""
        now = time.monotonic()
        working = [entry for entry in self._rows if entry.control is not None]
        busy = {path for entry in working for path in entry.destinations}
        slots = 0 if self._rows.holds else self._around.parallel() - len(working)
        for entry in self._rows:
            if not entry.goes or entry.control is not None or not self._is_due(entry, now):
                continue
            full = short.get(entry.shown.key)
            if full is not None:
                self._rows.rest(entry, "paused", full)
                woken = self._rows.wakes != wakes
                entry.retry_at = 0.0 if woken else now + self._around.patience.look_again
                continue
            if isinstance(entry.shown.error, DiskFull):
                self._rows.requeue(entry)
                if not self._is_due(entry, now):
                    continue
            # Two rows may want one file: the second then finds it there.
            if slots > 0 and not entry.destinations & busy:
                slots -= 1
                busy |= entry.destinations
                self._start(entry)

    def _is_due(self, entry: Entry, now: float) -> bool:
        if entry.shown.state == "queued":
            return True
        waits_for_gate = isinstance(entry.shown.error, Offline | Metered)
        return not waits_for_gate and entry.due_at <= now

    def _until_next_look(self) -> float | None:
        now, patience = time.monotonic(), self._around.patience
        going = [entry for entry in self._rows if entry.goes]
        times = [patience.metered] if going else []
        if any(entry.is_uncounted for entry in self._rows):
            times.append(patience.look_again)
        times += [
            entry.due_at - now
            for entry in going
            if entry.shown.state == "paused" and entry.control is None and entry.due_at > now
        ]
        return min(times, default=None)

    # --- the work on one row ------------------------------------------------------------------

    def _start(self, entry: Entry) -> None:
        entry.control = Control(self._limit)
        entry.gate = None
        if entry.shown.state == "queued":
            # One that is tried again after a failure shows that until there is something better.
            self._rows.show(entry, state="running")
        worker = Worker(self._rows, self._around, entry, entry.control)
        entry.thread = threading.Thread(target=worker.work, name="download", daemon=True)
        entry.thread.start()
