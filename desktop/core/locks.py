"""Locks on files that are being written, so that nobody deletes them meanwhile."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LOCKED: Final = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})
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
        descriptor = os.open(path, _FLAGS)
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
