"""Writing files so that neither a crash nor a full disk leaves half of one."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop.core.errors import AssistantError, DiskFull, FolderReadOnly

if TYPE_CHECKING:
    from collections.abc import Iterator

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST})


def as_disk_error(error: OSError, path: Path) -> AssistantError | None:
    """Return what `error` means to a person who wanted to write `path`; None for a defect."""
    if error.errno in _FULL:
        return disk_full(path)
    if error.errno in _CLOSED:
        return FolderReadOnly(path=str(path.parent))
    return None


def disk_full(path: Path, needed_bytes: int | None = None) -> DiskFull:
    """Return the error that says how much room the disk below `path` has left."""
    free: int | None = None
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(path.parent).free
    return DiskFull(path=str(path.parent), needed_bytes=needed_bytes, free_bytes=free)


def write_atomically(path: Path, text: str) -> None:
    """Replace the file at `path` with a text, as `write_bytes_atomically` does.

    Raises:
        DiskFull: there is no room; the old file is untouched.
        FolderReadOnly: the folder cannot be made or written to.
        OSError: anything else the system refuses.
    """
    write_bytes_atomically(path, text.encode())


def write_bytes_atomically(path: Path, content: bytes) -> None:
    """Replace the file at `path`: after a crash at any moment the old or the new content is there.

    A link stays a link: the file that it leads to is replaced.

    Raises:
        DiskFull: there is no room; the old file is untouched.
        FolderReadOnly: the folder cannot be made or written to.
        OSError: anything else the system refuses.
    """
    with written_atomically(path) as file:
        file.write(content)


@contextlib.contextmanager
def written_atomically(path: Path) -> Iterator[BinaryIO]:
    """Yield a file that takes the place of the one at `path` at the end of the block.

    Where the block raises, nothing of it is left, and the old file is untouched. A link stays a
    link: the file that it leads to is replaced.

    Raises:
        DiskFull, FolderReadOnly, OSError: as `write_bytes_atomically`.
    """
    target = Path(os.path.realpath(path))
    try:
        with _fresh(target) as file:
            yield file
    except OSError as error:
        known = as_disk_error(error, target)
        if known is None:
            raise
        raise known from error


@contextlib.contextmanager
def _fresh(target: Path) -> Iterator[BinaryIO]:
    target.parent.mkdir(parents=True, exist_ok=True)
    # The temporary name is longer than the file's: a long one would not fit.
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:80]}.", dir=target.parent)
    fresh = Path(name)
    try:
        with open(descriptor, "w+b") as file:  # noqa: PTH123 - a descriptor has no Path
            yield file
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename inside it durable, where a folder can be synced (not on Windows).

    Raises:
        OSError: the folder cannot be opened.
    """
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        # Some network file systems refuse it; the rename is then as durable as they make it.
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
