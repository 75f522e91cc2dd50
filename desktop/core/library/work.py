"""Long work on files: how it is stopped, how it tells how far it is, and copying."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from desktop.core.disk import as_disk_error, disk_full
from desktop.core.errors import DiskFailed, ModelFileMissing, MoveRefused
from desktop.core.hashing import BLOCK_BYTES, HashingStopped, hash_file
from desktop.core.locks import lock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from io import FileIO
    from pathlib import Path
    from typing import BinaryIO

    from desktop.core.hashing import Hashed

#: Told the bytes done and all bytes.
Report = Callable[[int, int], None]
#: Says True once the work is not wanted any more.
Stop = Callable[[], bool]

_PIECE: Final = 1 << 20
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
#: Linux's request to let two files share their blocks until one of them is written to.
_FICLONE: Final = 0x40049409


class Stopped(Exception):
    """The work was stopped as asked; everything is as it was before."""


class Tally:
    """How far work on several files is, told not more often than it matters.

    Args:
        report: told the bytes done and all bytes.
        total: bytes of all files.
    """

    def __init__(self, report: Report, total: int) -> None:
        self._report = report
        self._total = total
        self._before = 0
        self._told = -1
        self.at(0)

    def at(self, done: int) -> None:
        """Tell how many bytes of the present file are done."""
        now = min(self._before + done, self._total)
        # A thousandth is finer than any bar; the first and the last are always told.
        if self._told < 0 or now == self._total or now - self._told > self._total / 1000:
            self._told = now
            self._report(now, self._total)

    def next(self, size: int) -> None:
        """Begin with the next file; the one before had `size` bytes."""
        self._before += size
        self.at(0)


def go_on(stop: Stop) -> None:
    """Return, unless the work is not wanted any more.

    Raises:
        Stopped: it is not.
    """
    if stop():
        raise Stopped


def hashed(path: Path, marks: Sequence[str], tally: Tally, stop: Stop) -> Hashed:
    """Return the hash of a file; see `hashing.hash_file`.

    Raises:
        Stopped: as asked.
        OSError: it cannot be read.
    """
    try:
        return hash_file(path, marks, lambda done, _total: tally.at(done), stop)
    except HashingStopped:
        raise Stopped from None


@contextlib.contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn what the system refuses about writing `path` into what a person can act on.

    Raises:
        DiskFull: there is no room, or the file system takes no file of this size.
        FolderReadOnly: the folder may not be written to.
        DiskFailed: anything else that the system refuses there.
    """
    try:
        yield
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise disk_full(path) from error
        raise as_disk_error(error, path) or _failed(path.parent, error) from error


@contextlib.contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn what the system refuses about reading `path` into what a person can act on.

    Raises:
        ModelFileMissing: it has gone.
        DiskFailed: anything else.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise ModelFileMissing(path=str(path)) from error
    except OSError as error:
        raise _failed(path, error) from error


@contextlib.contextmanager
def taking(old: Path, new: Path) -> Iterator[None]:
    """Turn what the system refuses about a new name into what a person can act on.

    Raises:
        ModelFileMissing: what was to get it has gone.
        MoveRefused: its folder does not let it go.
        AssistantError: the fault is the new folder's; see `disk_errors`.
    """
    with disk_errors(new):
        try:
            yield
        except FileNotFoundError as error:
            if os.path.lexists(old):
                raise
            raise ModelFileMissing(path=str(old)) from error
        except OSError as error:
            if error.errno not in _FORBIDDEN or not _may_write(new.parent):
                raise
            raise MoveRefused(path=str(old.parent)) from error


def _failed(path: Path, error: OSError) -> DiskFailed:
    return DiskFailed(path=str(path), reason=error.strerror or str(error))


def _may_write(folder: Path) -> bool:
    effective = os.access in os.supports_effective_ids
    return os.access(folder, os.W_OK | os.X_OK, effective_ids=effective)


def check_room(folder: Path, needed: int) -> None:
    """See to it that `needed` bytes fit on the disk of a folder.

    Raises:
        DiskFull: they do not.
    """
    with contextlib.suppress(OSError):
        if shutil.disk_usage(folder).free < needed:
            raise disk_full(folder / "any", needed)


def clone(source: Path, target: Path) -> bool:
    """Make `target` share the content of `source`, where the file system can do that at once.

    Returns:
        False where it cannot; nothing is left then.
    """
    if sys.platform == "win32":
        return False
    if sys.platform == "darwin":
        return _clone_on_macos(source, target)
    import fcntl

    with contextlib.suppress(OSError), source.open("rb") as original, target.open("xb") as copied:
        try:
            lock(copied.fileno())
            fcntl.ioctl(copied.fileno(), _FICLONE, original.fileno())
            os.fsync(copied.fileno())
        except OSError:
            target.unlink()
        else:
            return True
    return False


def _clone_on_macos(source: Path, target: Path) -> bool:
    import ctypes

    library = ctypes.CDLL(None, use_errno=True)
    return bool(library.clonefile(os.fsencode(source), os.fsencode(target), 0) == 0)


def copy(source: Path, target: Path, tally: Tally, stop: Stop) -> tuple[str, tuple[str, ...]]:
    """Copy a file to one that is not there yet, and make it durable; locked while it is written.

    Returns:
        The SHA-256 of what was written, and its marks as `hashing.hash_file` makes them.

    Raises:
        Stopped: as asked; the copy is deleted, as after any failure.
        AssistantError: one of the two fails: see `reading` and `disk_errors`.
    """
    with reading(source):
        original = source.open("rb", buffering=0)
    with original, disk_errors(target):
        file = target.open("xb", buffering=0)
        try:
            with file:
                lock(file.fileno())
                written, marks = _pour(original, source, file, tally, stop)
                os.fsync(file.fileno())
        except BaseException:
            target.unlink(missing_ok=True)
            raise
    return written, marks


def _pour(
    original: FileIO, source: Path, file: FileIO, tally: Tally, stop: Stop
) -> tuple[str, tuple[str, ...]]:
    """Write what is left of one file to another; returns its hash and marks."""
    digest, marks, done = hashlib.sha256(), list[str](), 0
    while True:
        with reading(source):
            piece = original.read(min(_PIECE, BLOCK_BYTES - done % BLOCK_BYTES))
        if not piece:
            break
        view = memoryview(piece)
        while view:
            view = view[file.write(view) :]
        digest.update(piece)
        done += len(piece)
        if done % BLOCK_BYTES == 0:
            marks.append(digest.hexdigest())
        tally.at(done)
        go_on(stop)
    with reading(source):
        _expect_size(original.fileno(), done)
    if done % BLOCK_BYTES:
        marks.append(digest.hexdigest())
    return digest.hexdigest(), tuple(marks)


def same_content(one: Path, other: Path, tally: Tally, stop: Stop) -> bool:
    """Return whether two files of the same size have the same content.

    Raises:
        Stopped: as asked.
        ModelFileMissing, DiskFailed: one cannot be read.
    """
    done, alike = 0, True
    with contextlib.ExitStack() as opened:
        files = [(path, _open(path, opened)) for path in (one, other)]
        while alike:
            piece, its = (_piece(path, file) for path, file in files)
            if not piece and not its:
                break
            alike = piece == its
            done += len(piece)
            tally.at(done)
            go_on(stop)
    return alike


def _expect_size(descriptor: int, size: int) -> None:
    if os.fstat(descriptor).st_size != size:
        raise OSError(errno.EIO, "the file changed while it was copied")


def _open(path: Path, opened: contextlib.ExitStack) -> BinaryIO:
    with reading(path):
        return opened.enter_context(path.open("rb"))


def _piece(path: Path, file: BinaryIO) -> bytes:
    with reading(path):
        return file.read(_PIECE)
