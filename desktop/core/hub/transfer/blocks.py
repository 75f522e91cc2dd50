"""Which parts of a file are there: blocks, each of them filled from its own start."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring blocks that one request asks for.

    Attributes:
        first: number of the first block.
        last: number of the last one.
        start: position in the file of the first byte that is missing.
        end: position behind the last byte.
    """

    first: int
    last: int
    start: int
    end: int


class Blocks:
    """How far each block of a file is filled, and which ones somebody works at.

    Attributes:
        total: bytes of the file, at least 1.
        size: bytes of a block; the last one may be shorter.
        bytes: that are there, of all blocks together.
    """

    def __init__(self, total: int, size: int) -> None:
        self.total = total
        self.size = size
        self.count = -(-total // size)
        self.bytes = 0
        self._filled = [0] * self.count
        self._claimed: set[int] = set()
        self._first_open = 0

    def start(self, number: int) -> int:
        """Return the position in the file at which a block starts."""
        return number * self.size

    def end(self, number: int) -> int:
        """Return the position behind a block's last byte."""
        return min(self.total, (number + 1) * self.size)

    def at(self, position: int) -> int:
        """Return the number of the block in which a position lies."""
        return position // self.size

    def filled(self, number: int) -> int:
        """Return how many bytes of a block are there, from its start."""
        return self._filled[number]

    def is_full(self, number: int) -> bool:
        """Return whether all of a block is there."""
        return self._filled[number] == self.end(number) - self.start(number)

    @property
    def all_there(self) -> bool:
        """Whether nothing is missing."""
        return self.bytes == self.total

    def put(self, number: int, filled: int) -> None:
        """Say how many bytes of a block are there now."""
        self.bytes += filled - self._filled[number]
        self._filled[number] = filled
        if not self.is_full(number):
            self._first_open = min(self._first_open, number)

    def front(self) -> int:
        """Return how many bytes are there from the file's start without a gap."""
        while self._first_open < self.count and self.is_full(self._first_open):
            self._first_open += 1
        if self._first_open == self.count:
            return self.total
        return self.start(self._first_open) + self._filled[self._first_open]

    def free_count(self) -> int:
        """Return how many blocks are missing something and nobody works at."""
        return sum(1 for number in range(self._first_open, self.count) if self._is_free(number))

    def claim(self, most: int) -> Run | None:
        """Take the foremost blocks that nobody works at, up to `most` neighbours; None: none.

        All but the first of them are empty, so that one request can fetch them.
        """
        self.front()
        first = next((n for n in range(self._first_open, self.count) if self._is_free(n)), None)
        if first is None:
            return None
        last = first
        while (
            last + 1 < self.count
            and last - first + 1 < most
            and self._is_free(last + 1)
            and not self._filled[last + 1]
        ):
            last += 1
        self._claimed.update(range(first, last + 1))
        return Run(first, last, self.start(first) + self._filled[first], self.end(last))

    def claim_all(self) -> Run:
        """Take the whole file, for an answer that begins at its start."""
        self._claimed = set(range(self.count))
        return Run(0, self.count - 1, 0, self.total)

    def release(self, run: Run) -> None:
        """Leave blocks to whoever wants them."""
        self._claimed.difference_update(range(run.first, run.last + 1))

    def _is_free(self, number: int) -> bool:
        return number not in self._claimed and not self.is_full(number)
