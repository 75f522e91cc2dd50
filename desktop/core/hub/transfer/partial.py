"""The unfinished file of a download: `<name>.partial`, and beside it its journal."""

from __future__ import annotations

import contextlib
import errno
import os
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from desktop.core.disk import as_disk_error, disk_full, sync_folder
from desktop.core.errors import AssistantError, DiskFull, DownloadInterrupted, WrongChecksum
from desktop.core.hub.transfer.blocks import Blocks
from desktop.core.hub.transfer.datafile import DataFile
from desktop.core.hub.transfer.journal import (
    Described,
    Identity,
    Journal,
    Record,
    boot_mark,
    create,
    read,
    same_file,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

_DISK_BLOCK = 512


def partial_path(destination: Path) -> Path:
    """Return where the bytes of `destination` are gathered."""
    return destination.with_name(destination.name + ".partial")


def note_path(destination: Path) -> Path:
    """Return where the journal of the unfinished file lies."""
    return destination.with_name(destination.name + ".partial.jsonl")


def discard(destination: Path) -> None:
    """Delete what an unfinished download left; nothing there is fine.

    Raises:
        FolderReadOnly: the folder cannot be changed.
    """
    with disk_errors(destination):
        partial_path(destination).unlink(missing_ok=True)
        note_path(destination).unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What an unfinished download has left on the disk, as strangers may have changed it.

    Attributes:
        bytes: of the file that are there, as far as the journal goes.
        total_bytes: that it will have.
        repo: where it is from.
        file: its path there.
        sha256: of the whole file.
    """

    bytes: int
    total_bytes: int
    repo: str
    file: str
    sha256: str


def unfinished(destination: Path) -> Unfinished | None:
    """Read what an unfinished download left, without a lock; None: nothing that counts."""
    record = read(note_path(destination), boot_mark())
    try:
        _cut(record, partial_path(destination).stat().st_size)
    except OSError:
        return None
    if record is None:
        return None
    known = record.identity
    return Unfinished(record.bytes, known.bytes, known.repo, known.file, known.sha256)


def allocated_bytes(path: Path) -> int:
    """Return what a file takes on the disk, which may be more than what is in it; 0: not there."""
    try:
        found = path.stat()
    except OSError:
        return 0
    # Windows does not count blocks; there a file takes the room of its size.
    return getattr(found, "st_blocks", -(-found.st_size // _DISK_BLOCK)) * _DISK_BLOCK


def reopen(
    destination: Path,
    identity: Described,
    marks: Sequence[str],
    bad_blocks: Collection[int],
    *,
    block_bytes: int,
) -> None:
    """Make an unfinished file of a damaged one, so that fetching it brings what is wrong only.

    The next `fetch` hashes what is there, fetches the bad blocks and those that prove to be bad,
    and gives the file its name back. A crash at any moment costs the file nothing that was right.

    Args:
        destination: the damaged file.
        identity: what it should be.
        marks: of the time when it was right, see `hashing.py`; () where nobody knows.
        bad_blocks: numbers of those that are known to be wrong.
        block_bytes: length of a block in `marks` and `bad_blocks`.

    Raises:
        AlreadyRunning: it is being fetched.
        FolderReadOnly: the folder cannot be changed.
        DownloadInterrupted: the file is not there, or the disk failed.
    """
    record = _all_but(identity, marks, bad_blocks, block_bytes)
    with disk_errors(destination):
        _cut(record, destination.stat().st_size)
        locked = DataFile(partial_path(destination))
        try:
            create(note_path(destination), record)
            # Windows replaces no open file.
            if os.name == "nt":
                locked.close()
            destination.replace(partial_path(destination))
        finally:
            locked.close()
        sync_folder(destination.parent)


def _all_but(
    identity: Described, marks: Sequence[str], bad_blocks: Collection[int], block_bytes: int
) -> Record:
    """Return what a journal says of a file that is there but for some blocks."""
    known = Identity(identity.repo, identity.file, identity.bytes, identity.sha256, identity.commit)
    record = Record(known, block_bytes, marks=list(marks))
    for number in range(-(-identity.bytes // block_bytes)):
        if number not in bad_blocks:
            record.set_filled(number, record.length_of(number))
    return record


def _cut(record: Record | None, size: int) -> None:
    """Take back what a journal says of bytes that a file of `size` bytes does not have."""
    if record is None:
        return
    for number, count in record.filled.items():
        there = max(0, size - number * record.block_bytes)
        if count > there:
            record.set_filled(number, there)


@contextlib.contextmanager
def disk_errors(destination: Path, there: int = 0, total: int | None = None) -> Iterator[None]:
    """Turn what the system refuses into our errors.

    Args:
        destination: the final name of the file that is being made.
        there: bytes of it that are safe on the disk.
        total: bytes that it will have.

    Raises:
        DiskFull: there is no room, or the file system takes no file of this size.
        FolderReadOnly: the folder cannot be made or written to.
        DownloadInterrupted: the disk failed in another way.
    """
    try:
        yield
    except OSError as error:
        known = as_disk_error(error, destination)
        if isinstance(known, DiskFull) or error.errno == errno.EFBIG:
            raise disk_full(destination, None if total is None else total - there) from error
        if known is None:
            name, reason = destination.name, error.strerror
            known = DownloadInterrupted(file=name, bytes=there, total_bytes=total, reason=reason)
        raise known from error


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
            if filled - told >= self._mark_bytes or self.blocks.is_full(number):
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
        _cut(record, self._data.size)
        record.identity = known
        self.blocks = Blocks(remote.bytes, record.block_bytes)
        for number, count in record.filled.items():
            self.blocks.put(number, count)
        self.resumed = {number: count for number, count in record.filled.items() if count}
        proved = len(record.marks)
        self.unproved = tuple(number for number in self.resumed if number >= proved)
        return record
