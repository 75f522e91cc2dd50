"""The work on one row of the queue: its files, one after the other."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from desktop.core.errors import ModelFileMissing
from desktop.core.hub.queue.disk import size_of, there_bytes
from desktop.core.hub.queue.pace import Pace
from desktop.core.hub.queue.rows import total_bytes
from desktop.core.hub.transfer.fetch import fetch

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from desktop.core.hub.queue.values import WantedFile
    from desktop.core.hub.remote import Hub, RemoteFile
    from desktop.core.hub.transfer.control import Control, Progress
    from desktop.core.hub.transfer.fetch import Fetched
    from desktop.core.hub.transfer.rules import Rules

_REPORT_SECONDS = 0.1
#: What others delete meanwhile is fetched again so often.
_ROUNDS = 3


class Report(Protocol):
    """Hears what happens, on the threads that it happens on."""

    def found(self, files: tuple[WantedFile, ...]) -> None:
        """The hub has told more about the files: they are these."""

    def moved(self, facts: dict[str, object]) -> None:
        """The row shows something else: fields of a Download."""

    def came(self) -> None:
        """New bytes have come, so the network works; told once."""

    def fetched(self, position: int, result: Fetched, *, new: bool) -> None:
        """A file is whole and verified; it is new where none of its name was there before."""


@dataclass(slots=True)
class Run:
    """Fetches the files of one row.

    Attributes:
        files: those that are wanted.
        brought: positions of files that an earlier run has fetched and verified.
    """

    hub: Hub
    files: Sequence[WantedFile]
    brought: Collection[int]
    control: Control
    rules: Rules
    report: Report

    def go(self) -> None:
        """Fetch what is missing; blocks until all is there.

        Raises:
            Stopped: `control` was told to stop.
            ModelFileMissing: somebody deletes what has been fetched, again and again.
            AssistantError: see `Hub.locate` and `fetch`.
        """
        teller = _Teller(self.files, self.report)
        try:
            self._fetch_all(teller)
        finally:
            teller.flush()

    def _fetch_all(self, teller: _Teller) -> None:
        missing = list(range(len(self.files)))
        for _ in range(_ROUNDS):
            for position in missing:
                self._bring(teller, position)
            # A whole file may have been deleted while the next one came.
            files = [teller.file(position) for position in range(len(self.files))]
            missing = [at for at, file in enumerate(files) if not _is_whole(file)]
            if not missing:
                return
            teller.lost(missing)
        raise ModelFileMissing(path=str(files[missing[0]].destination))

    def _bring(self, teller: _Teller, position: int) -> None:
        file = teller.file(position)
        # Only verified files have their name, so this one need not be read again.
        if position in self.brought and _is_whole(file):
            teller.end(position, file.bytes or 0, resumed_from=file.bytes or 0)
            return
        new = size_of(file.destination) is None
        fetched = self._fetch(teller, position)
        self.report.fetched(position, fetched, new=new)
        teller.end(position, fetched.bytes, resumed_from=fetched.resumed_from)

    def _fetch(self, teller: _Teller, position: int) -> Fetched:
        file = teller.file(position)
        remote = left_when_stopped(
            lambda: self.hub.locate(
                file.repo, file.file, file.revision, expected_sha256=file.sha256
            ),
            self.control,
        )
        teller.locate(position, remote)
        return fetch(
            remote,
            file.destination,
            on_progress=teller.show,
            control=self.control,
            rules=self.rules,
        )


def _is_whole(file: WantedFile) -> bool:
    return file.bytes is not None and size_of(file.destination) == file.bytes


class _Teller:
    """Adds up the files of a row, and tells it a few times a second.

    What lies on the disk of files whose turn has not come counts from the start, so the sum does
    not fall when the row begins; and it is nothing that came, so it makes no speed.
    """

    def __init__(self, files: Sequence[WantedFile], report: Report) -> None:
        self._files = list(files)
        self._report = report
        #: Of the files that are whole, by position: their sizes, and what was there before.
        self._whole: dict[int, tuple[int, int]] = {}
        self._later = [there_bytes(file) for file in files]
        self._came = 0
        self._pace: Pace | None = None
        self._reported_at = 0.0
        self._verifying: bool | None = None
        self._has_come = False
        self._untold: Progress | None = None

    @property
    def _done(self) -> int:
        return sum(size for size, _ in self._whole.values())

    @property
    def _resumed_from(self) -> int:
        return sum(resumed for _, resumed in self._whole.values())

    def file(self, position: int) -> WantedFile:
        """Return a file, with what the hub has told of it and of others so far."""
        return self._files[position]

    def locate(self, position: int, remote: RemoteFile) -> None:
        """Take what the hub says of a file, and keep to it: the same commit after a break.

        The other files that were wanted of the same state of the repository are then too.
        """
        wanted = self._files[position]
        same = (wanted.repo, wanted.revision)
        self._files = [
            replace(file, revision=remote.commit) if (file.repo, file.revision) == same else file
            for file in self._files
        ]
        self._files[position] = replace(
            self._files[position], bytes=remote.bytes, sha256=remote.sha256
        )
        self._later[position] = 0
        self._report.found(tuple(self._files))

    def show(self, progress: Progress) -> None:
        """Tell where the file under way stands; called often."""
        if not self._has_come and progress.bytes > progress.resumed_from:
            self._has_come = True
            self._report.came()
        self._untold = progress
        turned = progress.verifying != self._verifying
        if turned or time.monotonic() - self._reported_at >= _REPORT_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Tell what has not been told yet."""
        progress, self._untold = self._untold, None
        if progress is None:
            return
        later, total = sum(self._later), total_bytes(self._files)
        done = self._done + progress.bytes + later
        came = self._came + progress.bytes - progress.resumed_from
        self._reported_at, self._verifying = time.monotonic(), progress.verifying
        if self._pace is None:
            self._pace = Pace(came)
        speed, left = self._pace.update(came, None if total is None else came + total - done)
        self._report.moved(
            {
                "state": "verifying" if progress.verifying else "running",
                "error": None,
                "bytes": done,
                "bytes_per_second": 0.0 if progress.verifying else speed,
                "seconds_left": None if progress.verifying else left,
                "resumed_from": self._resumed_from + progress.resumed_from + later,
                "hashed_bytes": self._done + progress.hashed_bytes,
                "connections": progress.connections,
                "damaged_bytes": progress.damaged_bytes,
            }
        )

    def end(self, position: int, size: int, *, resumed_from: int) -> None:
        """Count a file as whole."""
        self._untold = None
        self._later[position] = 0
        self._whole[position] = (size, resumed_from)
        self._came += size - resumed_from
        later = sum(self._later)
        self._report.moved(
            {"bytes": self._done + later, "resumed_from": self._resumed_from + later}
        )

    def lost(self, positions: Sequence[int]) -> None:
        """Take note that whole files have gone."""
        for position in positions:
            self._whole.pop(position, None)


def left_when_stopped(function: Callable[[], RemoteFile], control: Control) -> RemoteFile:
    """Return `function()`, or leave it behind and raise Stopped once `control` is told to stop."""
    result: Future[RemoteFile] = Future()
    over = threading.Event()

    def run() -> None:
        try:
            result.set_result(function())
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            result.set_exception(error)
        over.set()

    forget = control.on_stop(over.set)
    try:
        threading.Thread(target=run, name="download-question", daemon=True).start()
        over.wait()
    finally:
        forget()
    control.check()
    return result.result()
