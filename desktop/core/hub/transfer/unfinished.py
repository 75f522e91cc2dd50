"""What an unfinished download leaves: `<name>.partial` and its journal, seen from outside."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.disk import as_disk_error, disk_full, sync_folder
from desktop.core.errors import AlreadyRunning, DiskFailed, DiskFull, FileTooLarge, FolderReadOnly
from desktop.core.hub.transfer.datafile import DataFile
from desktop.core.hub.transfer.journal import Identity, Record, boot_mark, create, read
from desktop.core.locks import claimed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from desktop.core.hub.transfer.journal import Described

_DISK_BLOCK = 512
#: Something else is in the place, or the place has no such names: that does not pass by itself.
_NEVER = frozenset({errno.EISDIR, errno.ENAMETOOLONG})
#: The longest file on a disk that is formatted as FAT32.
_FAT_BYTES = (1 << 32) - 1


def partial_path(destination: Path) -> Path:
    """Return where the bytes of `destination` are gathered."""
    return destination.with_name(destination.name + ".partial")


def note_path(destination: Path) -> Path:
    """Return where the journal of the unfinished file lies."""
    return destination.with_name(destination.name + ".partial.jsonl")


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
    """Read what an unfinished download left, without a lock; None: nothing that counts.

    Raises:
        FolderReadOnly, DiskFailed: something may be there, and cannot be looked at.
    """
    with disk_errors(destination):
        try:
            size = partial_path(destination).stat().st_size
        except (FileNotFoundError, NotADirectoryError):
            return None
        record = read(note_path(destination), boot_mark())
    cut(record, size)
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


def discard(destination: Path) -> None:
    """Delete what an unfinished download left; nothing there is fine.

    Raises:
        AlreadyRunning: it is being fetched, by another Goldcrest perhaps, and stays.
        FolderReadOnly: the folder cannot be changed.
        DiskFailed: the disk failed in another way.
    """
    with disk_errors(destination):
        if not os.path.lexists(partial_path(destination)):
            note_path(destination).unlink(missing_ok=True)
        elif (locked := _opened(destination)) is None:
            _discard_read_only(destination)
        else:
            try:
                # While it is locked: a moment later it may be another one's.
                note_path(destination).unlink(missing_ok=True)
                locked.delete()
            finally:
                locked.close()


def _opened(destination: Path) -> DataFile | None:
    """Return the partial file, locked; None: it may not be written to."""
    try:
        return DataFile(partial_path(destination))
    except PermissionError:
        return None


def _discard_read_only(destination: Path) -> None:
    """Delete what no download can write to: only the folder decides whether it may go."""
    with claimed(partial_path(destination)) as free:
        if not free:
            raise AlreadyRunning(file=destination.name)
        note_path(destination).unlink(missing_ok=True)
        partial_path(destination).unlink(missing_ok=True)


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
        DiskFailed: the file is not there, or the disk failed.
    """
    record = _all_but(identity, marks, bad_blocks, block_bytes)
    with disk_errors(destination):
        cut(record, destination.stat().st_size)
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


def cut(record: Record | None, size: int) -> None:
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
        DiskFull: there is no room.
        FileTooLarge: there is, but the file system takes no file of this size.
        FolderReadOnly: the folder cannot be made or written to.
        DiskFailed: the disk failed in another way.
    """
    try:
        yield
    except OSError as error:
        known = as_disk_error(error, destination)
        if error.errno == errno.EFBIG:
            known = FileTooLarge(path=str(destination.parent), bytes=total)
        elif isinstance(known, DiskFull):
            known = _full(destination, there, total)
        elif error.errno in _NEVER:
            known = FolderReadOnly(path=str(destination.parent))
        if known is None:
            known = DiskFailed(path=str(destination), reason=error.strerror or str(error))
        raise known from error


def _full(destination: Path, there: int, total: int | None) -> DiskFull | FileTooLarge:
    """Return what a disk means that says it is full: Windows says so of a FAT32 disk, too."""
    missing = None if total is None else total - there
    if os.name == "nt" and total is not None and total > _FAT_BYTES:
        with contextlib.suppress(OSError):
            if shutil.disk_usage(destination.parent).free >= total:
                return FileTooLarge(path=str(destination.parent), bytes=total)
    return disk_full(destination, missing)
