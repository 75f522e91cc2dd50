"""Locks: on files that are being written, and on folders that have to stay where they are."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOCKED: Final = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})
#: So many can hold something together on Windows, whose locks are all for one.
_MOST_SHARES: Final = 64
_FLAGS: Final = os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


def lock(descriptor: int) -> bool:
    """Keep others from an open file until it is closed; False: somebody else has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            # Far behind the end, where the lock keeps nobody from reading or writing.
            before = os.lseek(descriptor, 0, os.SEEK_CUR)
            os.lseek(descriptor, 1 << 60, os.SEEK_SET)
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            finally:
                os.lseek(descriptor, before, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        # Some network file systems have no locks: then we do without.
        return error.errno not in _LOCKED
    return True


@contextlib.contextmanager
def claimed(path: Path) -> Iterator[bool]:
    """Keep others from a file within the block, to delete it, for example.

    Yields:
        False where this program or another one is writing to it; True also where it has gone.
    """
    try:
        descriptor = _open_file(path)
    except OSError:
        yield True  # what may not be opened cannot be deleted either, or is nobody's
        return
    free = lock(descriptor)
    # Windows deletes no open file; there the lock only tells.
    if sys.platform == "win32":
        os.close(descriptor)
        yield free
        return
    try:
        yield free
    finally:
        os.close(descriptor)


def _open_file(path: Path) -> int:
    try:
        return os.open(path, _FLAGS)
    except PermissionError:
        # Whoever holds it may have opened it before it became read-only.
        return os.open(path, _FLAGS & ~os.O_RDWR)


@contextlib.contextmanager
def held(folder: Path, *, alone: bool) -> Iterator[bool]:
    """Hold a folder within the block, together with others or alone; never waits.

    Yields:
        False where somebody, of this program or another one, holds it alone, or at all.
    """
    try:
        descriptor = _open(folder)
    except OSError:
        yield True  # nobody can do much with it
        return
    try:
        yield _share(descriptor, alone=alone)
    finally:
        os.close(descriptor)


def _open(folder: Path) -> int:
    """Open a folder; on Windows, which opens none, a file that stands for it."""
    if sys.platform == "win32":
        real = os.path.normcase(os.path.realpath(folder))
        name = f"goldcrest-{hashlib.sha256(real.encode()).hexdigest()[:16]}.lock"
        return os.open(Path(tempfile.gettempdir(), name), _FLAGS | os.O_CREAT)
    return os.open(folder, os.O_RDONLY | os.O_DIRECTORY)


def _share(descriptor: int, *, alone: bool) -> bool:
    if sys.platform == "win32":
        import msvcrt

        shares = _MOST_SHARES if alone else 1
        for share in range(0, _MOST_SHARES, shares):
            os.lseek(descriptor, share, os.SEEK_SET)
            with contextlib.suppress(OSError):
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, shares)
                return True
        return False
    import fcntl

    try:
        fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _LOCKED
    return True
