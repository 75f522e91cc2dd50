"""Hashing a file while it arrives: a thread that follows the bytes which are there in a row."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.hub.transfer.blocks import Blocks

# So much is read and hashed at once, and is worth waking the thread for. With smaller pieces the
# threads that write would wait for the interpreter's lock more often than they work.
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Marked:
    """A block has been hashed.

    Attributes:
        mark: hash of the file up to the end of the block; that of the last one is the file's.
    """

    number: int
    mark: str


@dataclass(frozen=True, slots=True)
class Bad:
    """A block is not what it was when it arrived; it must be emptied, then `carry_on` called."""

    number: int


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The file cannot be read; the thread has ended."""

    error: OSError


News = Marked | Bad | Unreadable


class Front:
    """The thread; `close` it.

    A block whose mark is known and differs is reported as bad once. When it differs again after it
    has been fetched anew, the known marks were wrong, and from there on they are not used.

    Args:
        read: (position, buffer) -> how many bytes came, from any thread.
        blocks: the file's blocks; only their places are used, not what they hold.
        known: marks of an earlier reading.
        tell: called with news, on the thread; must not wait.

    Attributes:
        hashed: bytes that have been hashed, from the file's start.
    """

    def __init__(
        self,
        read: Callable[[int, memoryview], int],
        blocks: Blocks,
        known: Sequence[str],
        tell: Callable[[News], None],
    ) -> None:
        self._read = read
        self._blocks = blocks
        self._known = list(known)
        self._tell = tell
        self._changed = threading.Condition()
        self._piece = memoryview(bytearray(min(_PIECE, blocks.size)))
        self._front = 0
        self._halted = False
        self._closed = False
        self._tried: set[int] = set()
        self._digest = hashlib.sha256()
        self._at_block_start = self._digest.copy()
        self.hashed = 0
        self._thread = threading.Thread(target=self._run, name="download-hash", daemon=True)
        self._thread.start()

    def advance(self, front: int) -> None:
        """Say how many bytes are there, from the file's start without a gap."""
        with self._changed:
            if not self._halted:
                self._front = front
                if front - self.hashed >= len(self._piece) or front == self._blocks.total:
                    self._changed.notify()

    def carry_on(self) -> None:
        """Say that the bad block has been emptied; then `advance` counts again."""
        with self._changed:
            self._halted = False

    def close(self) -> None:
        """End the thread, which takes some milliseconds."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        try:
            while self.hashed < self._blocks.total and self._wait():
                self._next()
        except OSError as error:
            self._tell(Unreadable(error))

    def _wait(self) -> bool:
        """Wait for bytes; False: the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._front > self.hashed or self._closed)
            return not self._closed

    def _next(self) -> None:
        number = self._blocks.at(self.hashed)
        until = min(self._front, self._blocks.end(number))
        count = self._read(self.hashed, self._piece[: until - self.hashed])
        if not count:
            raise OSError(None, mark("the file has been cut off"))
        self._digest.update(self._piece[:count])
        self.hashed += count
        if self.hashed == self._blocks.end(number):
            self._block_ended(number)

    def _block_ended(self, number: int) -> None:
        mark = self._digest.copy().hexdigest()
        if number < len(self._known) and self._known[number] != mark:
            if number not in self._tried:
                self._tried.add(number)
                self._go_back(number)
                self._tell(Bad(number))
                return
            del self._known[number:]
        if number >= len(self._known) or number == self._blocks.count - 1:
            self._tell(Marked(number, mark))
        self._at_block_start = self._digest.copy()

    def _go_back(self, number: int) -> None:
        with self._changed:
            self._halted = True
            self.hashed = self._front = self._blocks.start(number)
        self._digest = self._at_block_start.copy()
