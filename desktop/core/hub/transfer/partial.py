"""The unfinished file of a download while it is being filled; see `unfinished.py`."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Self

from desktop.core.disk import sync_folder
from desktop.core.errors import AssistantError, WrongChecksum
from desktop.core.hub.transfer.blocks import Blocks
from desktop.core.hub.transfer.datafile import DataFile
from desktop.core.hub.transfer.journal import (
    Described,
    Identity,
    Journal,
    Record,
    boot_mark,
    read,
    same_file,
)
from desktop.core.hub.transfer.unfinished import (
    allocated_bytes,
    cut,
    disk_errors,
    note_path,
    partial_path,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType


class Partial:
    """One unfinished file, open and locked; what it holds is kept unless it is wrong.

    Use it as a context manager. Entering it raises what `disk_errors` does, and AlreadyRunning
    where another program is fetching the same file; the methods raise what `disk_errors` does. They
    may be called from any thread until it is left.

    Attributes:
        lock: hold it while several facts about the blocks must agree.
        blocks: what of it is there.
        marks: hash up to the end of each of the first blocks, by earlier runs and this one.
        resumed: how many bytes of which blocks an earlier run has left.
        unproved: those of them that no mark can prove right.
    """

    def __init__(self, destination: Path, remote: Described, block_bytes: int, mark: int) -> None:
        self._destination = destination
        self._remote = remote
        self._path = partial_path(destination)
        self._block_bytes = block_bytes
        self._mark_bytes = mark
        self._unmarked: set[int] = set()
        self.lock = threading.RLock()
        self.blocks = Blocks(remote.bytes, block_bytes)
        self._damaged: dict[int, int] = {}
        self.resumed: dict[int, int] = {}
        self.unproved: tuple[int, ...] = ()

    def __enter__(self) -> Self:
        with self._disk_errors():
            self._destination.parent.mkdir(parents=True, exist_ok=True)
            self._data = DataFile(self._path)
            try:
                self._journal = Journal(
                    note_path(self._destination), self._take_over(), boot_mark()
                )
            except BaseException:
                self._data.close()
                raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # What has been written and not yet told: an orderly end loses nothing. On a full disk the
        # journal cannot grow, and says a little too little.
        with contextlib.suppress(AssistantError):
            self.note()
        self._journal.close()
        if self.blocks.bytes == 0:
            with contextlib.suppress(OSError):
                self._data.delete()
                note_path(self._destination).unlink(missing_ok=True)
        self._data.close()

    @property
    def marks(self) -> Sequence[str]:
        """Hash up to the end of each of the first blocks, by earlier runs and this one."""
        return self._journal.record.marks

    @property
    def damaged_bytes(self) -> int:
        """How many bytes proved to be wrong, of blocks that have not been fetched again yet."""
        with self.lock:
            return sum(self._damaged.values())

    def reserve(self) -> None:
        """Keep room for the whole file, where the file system can; a full disk is told here."""
        with self._disk_errors():
            self._data.reserve(self._remote.bytes)

    def missing_room(self) -> int:
        """Return how many bytes of the disk the rest of the file will take."""
        there = min(max(allocated_bytes(self._path), self.blocks.bytes), self._remote.bytes)
        return self._remote.bytes - there

    def put(self, position: int, piece: bytes | memoryview) -> None:
        """Write bytes at their place; those that are there already are passed over.

        Several threads may do so, each of them in blocks of its own.
        """
        view = memoryview(piece)
        try:
            while view:
                number = self.blocks.at(position)
                part = view[: self.blocks.end(number) - position]
                self._write(number, position, part)
                position += len(part)
                view = view[len(part) :]
        except OSError as error:
            # Not around it all, which would cost as much as the writing.
            with self._disk_errors():
                raise error from None

    def read(self, position: int, into: memoryview) -> int:
        """Read bytes that are there, and return how many came. Raises OSError."""
        return self._data.read(position, into)

    def mark(self, number: int, mark: str) -> None:
        """Write down the hash of the file up to the end of a block."""
        with self._changes():
            self._journal.mark(number, mark)

    def note(self) -> None:
        """Write down all that has been written."""
        with self._changes():
            for number in tuple(self._unmarked):
                self._note(number)

    def empty(self, numbers: Iterable[int]) -> None:
        """Count blocks as missing, because they are wrong."""
        with self._changes():
            for number in numbers:
                if filled := self.blocks.filled(number):
                    self._damaged[number] = filled
                self.blocks.put(number, 0)
                self.resumed.pop(number, None)
                self._note(number)

    def distrust(self, numbers: Sequence[int]) -> None:
        """Count blocks as missing whose marks are no good either: the whole was wrong with them."""
        with self._changes():
            self._journal.void(min(numbers))
            self.empty(numbers)

    def unsynced(self) -> dict[int, int]:
        """Return the blocks that would not wholly survive a power cut, and how far they go."""
        record = self._journal.record
        with self.lock:
            return {
                number: count
                for number, count in record.filled.items()
                if count > record.synced.get(number, 0)
            }

    def synced(self, filled: dict[int, int]) -> None:
        """Write down what has reached the disk itself."""
        with self._changes():
            self._journal.synced(filled.items())

    @property
    def paths(self) -> tuple[Path, Path]:
        """The files that have to be synced."""
        return note_path(self._destination), self._path

    def finish(self, found: str) -> None:
        """Give the file its final name, if it is right; only then anything has that name.

        Args:
            found: the hash of what is there.

        Raises:
            WrongChecksum: it is not what the hub promised; it will be deleted.
            AssistantError: see `disk_errors`.
        """
        if found != self._remote.sha256 or not self.blocks.all_there:
            self.empty(range(self.blocks.count))
            raise WrongChecksum(file=self._remote.file, expected=self._remote.sha256, found=found)
        with self._disk_errors():
            self._data.truncate(self._remote.bytes)
            self._data.sync()
            # Should a power cut undo the rename, the whole partial file is found again.
            self._data.rename(self._destination)
            sync_folder(self._destination.parent)
            self._journal.close()
            note_path(self._destination).unlink(missing_ok=True)

    def _write(self, number: int, position: int, part: memoryview) -> None:
        filled = self.blocks.filled(number)
        there = self.blocks.start(number) + filled
        fresh = part[max(0, there - position) :]
        # A gap is left where a block that was passed over has proved to be bad meanwhile.
        if not fresh or position > there:
            return
        self._data.write(there, fresh)
        with self.lock:
            if self.blocks.filled(number) != filled:
                return
            filled += len(fresh)
            self.blocks.put(number, filled)
            told = self._journal.record.filled.get(number, 0)
            if self.blocks.is_full(number):
                self._damaged.pop(number, None)
                self._note(number)
            elif filled - told >= self._mark_bytes:
                self._note(number)
            else:
                self._unmarked.add(number)

    def _note(self, number: int) -> None:
        self._unmarked.discard(number)
        self._journal.filled(number, self.blocks.filled(number))

    @contextlib.contextmanager
    def _changes(self) -> Iterator[None]:
        with self.lock, self._disk_errors():
            yield

    def _disk_errors(self) -> contextlib.AbstractContextManager[None]:
        return disk_errors(self._destination, self.blocks.bytes, self._remote.bytes)

    def _take_over(self) -> Record:
        """Return what an earlier run left of this file; of another one nothing stays."""
        remote = self._remote
        known = Identity(remote.repo, remote.file, remote.bytes, remote.sha256, remote.commit)
        record = read(note_path(self._destination), boot_mark())
        if record is None or not same_file(record.identity, remote):
            self._data.truncate(0)
            return Record(known, self._block_bytes)
        cut(record, self._data.size)
        record.identity = known
        self.blocks = Blocks(remote.bytes, record.block_bytes)
        for number, count in record.filled.items():
            self.blocks.put(number, count)
        self.resumed = {number: count for number, count in record.filled.items() if count}
        proved = len(record.marks)
        self.unproved = tuple(number for number in self.resumed if number >= proved)
        return record
