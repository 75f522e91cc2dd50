"""An unfinished file's bytes: locked against other programs, read and written anywhere in it."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from typing import TYPE_CHECKING

from desktop.core.errors import AlreadyRunning
from desktop.core.hub.transfer.reserve import reserve
from desktop.core.locks import lock

if TYPE_CHECKING:
    from pathlib import Path

_MOST_RACES = 10
_LOOK_SECONDS, _AGAIN_SECONDS = 0.1, 0.01
_SUFFIX = ".partial"
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)
# Everywhere but on Windows reading and writing do not move a position that others share.
_HAS_POSITIONS = hasattr(os, "pread") and hasattr(os, "pwrite")


class DataFile:
    """The file, open and locked until it is closed; it is made where there is none.

    One thread writes, while another may read what has been written. Somebody who only looks
    whether the file is in use has it for a moment, so a locked one is tried again for that long.

    Raises:
        AlreadyRunning: another program, or another transfer of this one, has it.
        OSError: what the system refuses, here and in each method.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._position = threading.Lock()
        self._descriptor = self._open_and_lock()

    @property
    def size(self) -> int:
        """How long the file is; parts of it may never have been written."""
        return os.fstat(self._descriptor).st_size

    def write(self, position: int, piece: memoryview) -> None:
        """Write bytes at a place in the file."""
        while piece:
            if _HAS_POSITIONS:
                count = os.pwrite(self._descriptor, piece, position)
            else:
                with self._position:
                    os.lseek(self._descriptor, position, os.SEEK_SET)
                    count = os.write(self._descriptor, piece)
            piece = piece[count:]
            position += count

    def read(self, position: int, into: memoryview) -> int:
        """Read from a place in the file and return how many bytes came; 0 behind its end."""
        if _HAS_POSITIONS and hasattr(os, "preadv"):
            return os.preadv(self._descriptor, [into], position)
        with self._position:
            os.lseek(self._descriptor, position, os.SEEK_SET)
            piece = os.read(self._descriptor, len(into))
        into[: len(piece)] = piece
        return len(piece)

    def truncate(self, size: int) -> None:
        """Cut the file off."""
        if self.size > size:
            os.ftruncate(self._descriptor, size)

    def reserve(self, total: int) -> None:
        """Keep room for `total` bytes, where the file system can; raises where there is none."""
        reserve(self._descriptor, total)

    def sync(self) -> None:
        """Have everything on the disk itself; takes what the disk takes."""
        os.fsync(self._descriptor)

    def close(self) -> None:
        """Give the file to others; closing it twice is nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def rename(self, destination: Path) -> None:
        """Give the file its final name, and close it."""
        # Windows renames no open file. Elsewhere the lock is kept until the name is right.
        if sys.platform == "win32":
            self.close()
        self._path.replace(destination)
        self.close()

    def delete(self) -> None:
        """Delete the file, and close it."""
        if sys.platform == "win32":
            self.close()
        self._path.unlink(missing_ok=True)
        self.close()

    def _open_and_lock(self) -> int:
        for _ in range(_MOST_RACES):
            descriptor = os.open(self._path, _FLAGS, 0o666)
            if not _lock_soon(descriptor):
                os.close(descriptor)
                break
            # Another program may have finished the file, under its lock, after we opened it.
            with contextlib.suppress(FileNotFoundError):
                if self._path.stat().st_ino == os.fstat(descriptor).st_ino:
                    return descriptor
            os.close(descriptor)
        raise AlreadyRunning(file=self._path.name.removesuffix(_SUFFIX))


def _lock_soon(descriptor: int) -> bool:
    until = time.monotonic() + _LOOK_SECONDS
    while not lock(descriptor):
        if time.monotonic() >= until:
            return False
        time.sleep(_AGAIN_SECONDS)
    return True


def sync_file(path: Path) -> bool:
    """Have what a file holds on the disk itself, by an opening of its own; False: it failed."""
    try:
        # Windows syncs only what may be written to.
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError:
        return False
    return True
