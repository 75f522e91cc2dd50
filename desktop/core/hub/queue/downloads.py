"""The queue of downloads: ordered, kept over the end of the program, going on by itself.

What people ask for is here. Behind it, from the outside in:

- `values`: what the queue tells, as plain values; `news` tells it.
- `rows`: the rows themselves, and the one lock around them.
- `keeper`: one thread that decides which row starts, waits or stops.
- `worker`: one thread for each row under way, and what its end means for the row.
- `run`: the files of that row, one after the other; `pace` their speed.
- `disk`: what of the files is there, and room for the rest; `state` the queue's file.
- `follow`: what becomes of the rows when models are kept in another folder.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from desktop.core.hub.queue.disk import throw_away
from desktop.core.hub.queue.follow import followed, relocated
from desktop.core.hub.queue.keeper import Keeper
from desktop.core.hub.queue.rows import Entry, Rows, row
from desktop.core.hub.queue.state import StateFile
from desktop.core.hub.queue.values import Download, Listing, State, WantedFile
from desktop.core.hub.queue.worker import DEFAULT_PATIENCE, Patience, Surroundings
from desktop.core.hub.transfer.rules import DEFAULT_RULES, Rules

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

    from desktop.core.errors import AssistantError
    from desktop.core.hub.remote import Hub
    from desktop.core.hub.transfer.fetch import Fetched

__all__ = ["Download", "Downloads", "Listing", "Patience", "State", "WantedFile"]


class Downloads:
    """The queue. Its methods may be called on any thread, and none of them waits for the network.

    Rows are fetched from the first to the last, some of them at a time. One that fails for a
    reason that passes (no network, offline, a metered connection, a full disk) is paused with
    that reason, leaves its place to the next and goes on by itself. Only what a person has to
    decide is "failed".

    Listeners are called on the queue's threads or on the one that called a method, in order, one
    at a time, and never while a lock is held.

    Args:
        hub: where the files are.
        state_file: where the queue is kept, once it has begun; None: nowhere.
        folder: where models are kept; see `follow`. None where nobody says.
        limit_rate: tells the most bytes per second of all rows together; None is no limit.
        parallel: tells how many rows may be fetched at a time.
        metered: tells whether downloads should wait because of the connection; it may take a
            second and is called on the queue's thread.
        check: raises what keeps a file from its place, such as FolderMissing for a disk that is
            not connected; called on the queue's threads.
        on_fetched: told of each file that is whole and verified; called on the row's thread.
        rules: patience and reserves of each transfer.
        patience: how often the queue looks again at what keeps it from going on.
    """

    def __init__(
        self,
        hub: Hub,
        *,
        state_file: Path | None = None,
        folder: Path | None = None,
        limit_rate: Callable[[], int | None] = lambda: None,
        parallel: Callable[[], int] = lambda: 1,
        metered: Callable[[], bool] = lambda: False,
        check: Callable[[WantedFile], None] = lambda _: None,
        on_fetched: Callable[[Fetched], None] = lambda _: None,
        rules: Rules = DEFAULT_RULES,
        patience: Patience = DEFAULT_PATIENCE,
    ) -> None:
        self._state = StateFile(state_file) if state_file is not None else None
        self._rows = Rows(folder)
        around = Surroundings(
            hub, limit_rate, parallel, metered, check, on_fetched, rules, patience
        )
        self._keeper = Keeper(self._rows, around)

    def begin(self) -> None:
        """Go on with the queue of an earlier run, without asking, and keep this one from now on.

        Returns at once: the rows come as news, in front of those that were started before.
        """
        with self._rows.changed:
            if not self._rows.closed:
                self._keeper.begin(self._state)

    def start(self, key: str, name: str, files: Sequence[WantedFile]) -> Download:
        """Add a row to the end; one that waits, runs or is paused goes on where it stands.

        Args:
            key: names it from now on; what ended under this name before is replaced.
            name: for people.
            files: fetched one after the other; at least one.

        Raises:
            ValueError: the queue has been closed, or there are no files.
        """
        if not files:
            raise ValueError("a download needs a file")
        with self._rows.changed:
            if self._rows.closed:
                raise ValueError("the queue of downloads has been closed")
            entry = self._rows.get(key)
            if entry is None or entry.shown.ended:
                entry = Entry(row(key, name, files))
                self._rows.add(entry)
            else:
                self._go_on(entry)
            shown = entry.shown
            self._keeper.begin()
        self._rows.news.tell()
        return shown

    def pause(self, key: str) -> None:
        """Stop a row within 0.2 s until it is resumed; what has arrived is kept."""
        self._each((key,), self._pause)

    def resume(self, key: str, *, anyway: bool = False) -> None:
        """Have a paused, failed or cancelled row go on, now where that is possible.

        Args:
            key: what it was started with.
            anyway: also on a metered connection, until the program ends.
        """

        def go_on(entry: Entry) -> None:
            entry.anyway = entry.anyway or anyway
            if entry.shown.state != "done":
                self._go_on(entry)

        self._each((key,), go_on)

    def pause_all(self) -> None:
        """Pause every row that waits or is under way."""
        self._each(None, self._pause)

    def resume_all(self) -> None:
        """Have every paused row go on."""
        self._each(None, lambda entry: None if entry.shown.ended else self._go_on(entry))

    def cancel(self, key: str, *, keep_partial: bool = True) -> None:
        """End a row, or delete what an ended one left; unknown keys and done ones are nothing.

        One that is under way ends within 0.2 s. Deleting what one that is not under way has left
        can take a moment, on the thread that calls.

        Args:
            key: what it was started with.
            keep_partial: so that starting it again goes on where it was. Else its partial file
                is deleted, and the whole files that it has fetched.

        Raises:
            AlreadyRunning: another Goldcrest is fetching one of them, which stays.
            FolderReadOnly, DiskFailed: a file cannot be deleted.
        """
        with self._rows.changed:
            entry = self._rows.get(key)
            if entry is None or entry.shown.state == "done":
                return
            idle = entry.control is None
            entry.keep_partial = keep_partial
            if entry.control is not None:
                entry.wish = "cancel"
                entry.control.stop()
            elif not entry.shown.ended:
                entry.wish = "go"
                self._rows.rest(entry, "cancelled")
            self._rows.stir()
        try:
            if idle and not keep_partial:
                throw_away(self._rows, entry)
        finally:
            self._rows.news.tell()

    def forget(self, key: str) -> None:
        """Take an ended row off the list; its files stay."""
        self._forget((key,))

    def forget_ended(self) -> None:
        """Take all ended rows off the list."""
        self._forget(None)

    def move(self, key: str, position: int) -> None:
        """Put a row at another place, counted from 0; those under way are not stopped for it."""
        with self._rows.changed:
            self._rows.move(key, position)
        self._rows.news.tell()

    def wake(self, reasons: Collection[type[AssistantError]] | None = None) -> None:
        """Look at once at what rows wait for: a setting or the connection changed.

        A row that the hub has asked to wait waits all the same.

        Args:
            reasons: only rows that wait for one of these are tried at once; None: all.
        """
        with self._rows.changed:
            for entry in self._rows:
                if reasons is None or isinstance(entry.shown.error, tuple(reasons)):
                    entry.retry_at = 0.0
            self._rows.wakes += 1
            self._rows.stir()

    @contextlib.contextmanager
    def at_rest(self) -> Iterator[None]:
        """Keep the files of all rows untouched within the block: no row is under way or started.

        What was under way stops, which takes up to 0.2 s, and goes on afterwards.
        """
        with self._rows.changed:
            self._rows.holds += 1
            for entry in self._rows:
                if entry.control is not None:
                    entry.control.stop()
        try:
            with self._rows.changed:
                self._rows.changed.wait_for(
                    lambda: all(entry.control is None for entry in self._rows)
                )
            yield
        finally:
            with self._rows.changed:
                self._rows.holds -= 1
                self._rows.stir()

    def relocate(self, old: Path, new: Path) -> None:
        """Have files that are wanted below a folder wanted below another, to which it was moved.

        Only within `at_rest`.
        """
        with self._rows.changed:
            if self._rows.folder == old:
                self._rows.folder = new
            for entry in self._rows:
                files = tuple(relocated(file, old, new) for file in entry.shown.files)
                if files != entry.shown.files:
                    self._rows.place(entry, files)
            self._rows.stir()
        self._rows.news.tell()

    def follow(self, folder: Path) -> None:
        """Take note that models are kept in another folder, to which nothing was moved.

        Rows go on there that have not begun, or of which something is found there; others stay
        where they are. Reads the disk. Only within `at_rest`.
        """
        with self._rows.changed:
            old = self._rows.folder
            rows = [(entry, entry.shown.files) for entry in self._rows]
        if folder == old:
            return
        new = [followed(files, entry.shown.begun, old, folder) for entry, files in rows]
        with self._rows.changed:
            self._rows.folder = folder
            for (entry, files), now in zip(rows, new, strict=True):
                if now != files and entry.shown.files == files:
                    self._rows.place(entry, now)
            self._rows.stir()
        self._rows.news.tell()

    def snapshot(self) -> tuple[Download, ...]:
        """Return all rows in order."""
        with self._rows.changed:
            return tuple(entry.shown for entry in self._rows)

    def subscribe(self, listener: Callable[[Download | Listing], None]) -> Callable[[], None]:
        """Have `listener` called with every change; the result ends that."""
        return self._rows.news.subscribe(listener)

    def close(self, timeout: float = 1.0) -> None:
        """Stop all rows and keep what has arrived; blocks for at most `timeout` seconds.

        What was under way goes on when the queue begins again.
        """
        with self._rows.changed:
            self._rows.closed = True
            for entry in self._rows:
                if entry.control is not None:
                    entry.control.stop()
            self._rows.stir()
        self._keeper.join(timeout)
        self._rows.news.tell()

    def _go_on(self, entry: Entry) -> None:
        entry.wish = "go"
        entry.failures = entry.disk_failures = 0
        entry.retry_at, entry.asked = 0.0, None
        if entry.control is None and not entry.shown.active:
            entry.measured = False
            self._rows.rest(entry, "queued")

    def _pause(self, entry: Entry) -> None:
        if entry.shown.ended or entry.wish == "cancel":
            return
        entry.wish = "pause"
        if entry.control is not None:
            entry.control.stop()
        else:
            self._rows.rest(entry, "paused")

    def _forget(self, keys: Sequence[str] | None) -> None:
        with self._rows.changed:
            chosen = None if keys is None else frozenset(keys)
            self._rows.remove(
                [
                    entry.shown.key
                    for entry in self._rows
                    if entry.shown.ended and (chosen is None or entry.shown.key in chosen)
                ]
            )
        self._rows.news.tell()

    def _each(self, keys: Sequence[str] | None, change: Callable[[Entry], None]) -> None:
        with self._rows.changed:
            for entry in self._rows:
                if keys is None or entry.shown.key in keys:
                    change(entry)
            self._rows.stir()
        self._rows.news.tell()
