"""Fetching one file: resumed after every break, verified before it gets its name."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import AlreadyRunning
from desktop.core.hashing import HashingStopped, hash_file
from desktop.core.hub.transfer.control import Control, Progress, Stopped
from desktop.core.hub.transfer.datafile import DataFile
from desktop.core.hub.transfer.filling import Filling, check_room
from desktop.core.hub.transfer.partial import Partial
from desktop.core.hub.transfer.rules import DEFAULT_RULES, Rules
from desktop.core.hub.transfer.unfinished import disk_errors, note_path, partial_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.hashing import Hashed
    from desktop.core.hub.remote import RemoteFile

__all__ = ["DEFAULT_RULES", "Control", "Fetched", "Progress", "Rules", "Stopped", "fetch"]

_REPORT_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that is whole and verified.

    Attributes:
        seconds: how long it took, waits and hashing included.
        resumed_from: bytes that were there before; all of them where nothing had to be fetched.
        fetched_bytes: that came over the network, those fetched again included.
        marks: hash up to the end of each block, for repairs; see `hashing.py`.
        block_bytes: length of a block.
    """

    path: Path
    bytes: int
    sha256: str
    seconds: float
    resumed_from: int
    fetched_bytes: int
    marks: tuple[str, ...]
    block_bytes: int


def fetch(
    remote: RemoteFile,
    destination: Path,
    *,
    on_progress: Callable[[Progress], None],
    control: Control,
    rules: Rules = DEFAULT_RULES,
) -> Fetched:
    """Fetch a file; blocks until it is there, verified, under its final name.

    Broken and stalled connections are opened anew and go on where the last one ended, also where
    an earlier run of the program ended. What an earlier run has left is hashed while the rest
    arrives, and a block that has changed since is fetched again. Where the whole proves to be
    wrong, the parts that nothing vouches for are fetched again, then once the whole file.

    Args:
        remote: from `Hub.locate`.
        destination: the final name; beside it lie `<name>.partial` and its journal until the end.
            A right file there is taken as it is, any other is replaced.
        on_progress: called at most 20 times a second, and twice a second while nothing comes.
        control: stops it, and limits its speed.
        rules: patience and reserves.

    Raises:
        Stopped: `control` was told to stop, at most 0.2 s ago; what has arrived is kept.
        Offline: the offline switch is on.
        NoNetwork: the hub cannot be reached, and nothing has arrived.
        DownloadInterrupted: the connection broke again and again; what arrived is kept.
        DiskFull: there is not room for the file and the reserve; what arrived is kept.
        FileTooLarge: there is, but the file system takes no file of this size.
        DiskFailed: the disk failed; what arrived is kept.
        FolderReadOnly: the folder cannot be written to.
        WrongChecksum: the whole file arrived twice and is not what the hub promised; it is deleted.
        AlreadyRunning: another Goldcrest is fetching the same file.
        AssistantError: what the hub refuses; see `Hub.locate`.
    """
    control.check()
    remote.hub.require_online()
    return _Transfer(remote, destination, on_progress, control, rules).run()


class _Transfer:
    def __init__(
        self,
        remote: RemoteFile,
        destination: Path,
        on_progress: Callable[[Progress], None],
        control: Control,
        rules: Rules,
    ) -> None:
        self._remote = remote
        self._destination = destination
        self._on_progress = on_progress
        self._control = control
        self._rules = rules
        self._received = 0
        self._started = time.monotonic()
        self._shown_at = 0.0

    def run(self) -> Fetched:
        found = self._whole()
        if found is not None:
            self._forget_rest()
            return self._fetched(self._remote.bytes, found.marks, self._rules.block_bytes)
        rules = self._rules
        with Partial(
            self._destination, self._remote, rules.block_bytes, rules.mark_bytes
        ) as partial:
            check_room(partial, self._destination, rules)
            partial.reserve()
            partial.finish(self._make(partial))
            resumed_from = sum(partial.resumed.values())
            return self._fetched(resumed_from, tuple(partial.marks), partial.blocks.size)

    def _make(self, partial: Partial) -> str:
        """Return the hash of what is there when all has been tried."""
        found = self._pass(partial)
        # A second reading tells blocks that have changed on the disk since they were hashed.
        if found != self._remote.sha256:
            found = self._pass(partial)
        # What an earlier run left and did not hash may have changed before this one began.
        if found != self._remote.sha256 and partial.unproved:
            partial.distrust(partial.unproved)
            found = self._pass(partial)
        if found != self._remote.sha256:
            partial.distrust(range(partial.blocks.count))
            found = self._pass(partial)
        return found

    def _pass(self, partial: Partial) -> str:
        filling = Filling(
            self._remote,
            self._destination,
            partial,
            self._on_progress,
            self._control,
            self._rules,
        )
        try:
            return filling.run()
        finally:
            self._received += filling.received

    def _whole(self) -> Hashed | None:
        """Return what the file under the final name is, if it is right."""
        with disk_errors(self._destination, 0, self._remote.bytes):
            try:
                if self._destination.stat().st_size != self._remote.bytes:
                    return None
                found = hash_file(
                    self._destination,
                    on_progress=self._show_reading,
                    stop=lambda: self._control.stopped,
                    block_bytes=self._rules.block_bytes,
                )
            except (FileNotFoundError, IsADirectoryError):
                return None
            except HashingStopped:
                raise Stopped from None
        return found if found.sha256 == self._remote.sha256 else None

    def _show_reading(self, done: int, total: int) -> None:
        if done == total or time.monotonic() - self._shown_at >= _REPORT_SECONDS:
            self._shown_at = time.monotonic()
            self._on_progress(Progress(total, total, total, verifying=True, hashed_bytes=done))

    def _forget_rest(self) -> None:
        """Delete what is left of an unfinished file beside the right one, unless it is in use."""
        with contextlib.suppress(OSError, AlreadyRunning):
            if partial_path(self._destination).exists():
                DataFile(partial_path(self._destination)).delete()
            note_path(self._destination).unlink(missing_ok=True)

    def _fetched(self, resumed_from: int, marks: tuple[str, ...], block_bytes: int) -> Fetched:
        return Fetched(
            path=self._destination,
            bytes=self._remote.bytes,
            sha256=self._remote.sha256,
            seconds=time.monotonic() - self._started,
            resumed_from=resumed_from,
            fetched_bytes=self._received,
            marks=marks,
            block_bytes=block_bytes,
        )
