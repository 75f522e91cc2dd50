"""Log files that do not grow for ever, are their owner's alone, and never get in the way."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import threading
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

#: A file is begun anew beyond this size; the one before stays beside it.
MOST_BYTES: Final = 1_000_000
#: After a failure nothing is tried for so long.
_PAUSE_SECONDS = 30.0
_FLAGS: Final = (
    os.O_WRONLY
    | os.O_APPEND
    | os.O_CREAT
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe in its place would keep us waiting
    | getattr(os, "O_BINARY", 0)
)
#: Of this process, in which several engines have one log.
_one_at_a_time = threading.Lock()


def open_private(path: Path, flags: int) -> int:
    """Open a plain file that nobody but its owner may read, and return the descriptor.

    Raises:
        OSError: it cannot be opened, or is no plain file.
    """
    descriptor = os.open(path, flags, 0o600)
    try:
        _make_private(descriptor)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _make_private(descriptor: int) -> None:
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        raise OSError("no plain file")
    # Windows gives no others a way into the folder.
    if sys.platform != "win32" and mode & 0o077:
        os.fchmod(descriptor, 0o600)


class BoundedFile:
    """A file that is added to, with one older one beside it. Safe on any thread.

    It is opened for each piece and closed again: several processes may write to the same one, and
    Windows renames no open file. What cannot be written is lost, and then left alone for a while.

    Args:
        path: the file; its folder is made when there is something to write.
        most: bytes.
    """

    def __init__(self, path: Path, most: int = MOST_BYTES) -> None:
        self.path = path
        self._most = most
        self._not_before = 0.0
        self._is_torn = False

    @property
    def older(self) -> Path:
        """What was written before the file was begun anew."""
        return self.path.with_name(self.path.name + ".1")

    def add(self, piece: bytes) -> bool:
        """Write at the end; False if that was not possible, which is no reason to stop."""
        with _one_at_a_time:
            if time.monotonic() < self._not_before:
                return False
            try:
                self._write(piece)
            except OSError:
                self._not_before = time.monotonic() + _PAUSE_SECONDS
                return False
        return True

    def _write(self, piece: bytes) -> None:
        descriptor = self._open()
        try:
            size = os.fstat(descriptor).st_size
            if size > self._most:
                os.close(descriptor)
                descriptor = -1
                with contextlib.suppress(OSError):  # Windows, while another process writes
                    # Another process may have begun it anew by now: what is new there must not
                    # take the place of what is older.
                    if self.path.stat().st_size > self._most:
                        self.path.replace(self.older)
                descriptor = self._open()
                if os.fstat(descriptor).st_size > 2 * self._most:
                    return
            view = memoryview(b"\n" + piece if self._is_torn else piece)
            while view:
                self._is_torn = True
                view = view[os.write(descriptor, view) :]
            self._is_torn = False
        finally:
            if descriptor >= 0:
                os.close(descriptor)

    def _open(self) -> int:
        try:
            return open_private(self.path, _FLAGS)
        except FileNotFoundError:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            return open_private(self.path, _FLAGS)
