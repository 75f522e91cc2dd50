"""The SHA-256 of a file, and where a damaged file stops being what it was.

While a file is hashed, the hash of everything up to the end of each block can be had for nothing:
that is its *mark*. Marks of an earlier reading tell at which block a file stops being the same.
What comes behind the first bad block cannot be told by them, as a hash cannot be gone on with from
its value alone. A hash of its own for each block could (BLAKE2b doubles the work, even CRC-32 adds
a sixth), but is not needed: a repair fetches the first bad block, goes on hashing from its start,
finds the next one, and so reads the file once, however many are bad.
"""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

#: Blocks are so long unless something else is said.
BLOCK_BYTES = 64 << 20
# Small enough to stay in the processor's cache between reading and hashing.
_PIECE = 256 << 10


class HashingStopped(Exception):
    """Whoever asked for the hash does not want it any more."""


@dataclass(frozen=True, slots=True)
class Hashed:
    """What a file is.

    Attributes:
        bytes: that were read.
        sha256: of all of them, 64 hex digits.
        marks: for each block the SHA-256 of the file up to the block's end.
        bad_blocks: the first block at which the file is not what the marks of an earlier reading
            say, or none; whether the blocks behind it are right cannot be told.
    """

    bytes: int
    sha256: str
    marks: tuple[str, ...]
    bad_blocks: tuple[int, ...]


def hash_file(
    path: Path,
    marks: Sequence[str] = (),
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
    stop: Callable[[], bool] = lambda: False,
    *,
    block_bytes: int = BLOCK_BYTES,
) -> Hashed:
    """Read a whole file and return what it is.

    Args:
        path: the file; nobody should write to it meanwhile.
        marks: of an earlier reading with the same `block_bytes`, to compare with.
        on_progress: (bytes hashed, bytes in all), for each quarter of a mebibyte: pass on less.
        stop: asked for each quarter of a mebibyte whether to give up.
        block_bytes: length of a block.

    Raises:
        HashingStopped: `stop` said so.
        OSError: the file cannot be read.
    """
    hasher = _Hasher(block_bytes)
    with path.open("rb", buffering=0) as file:
        total = file.seek(0, 2)
        file.seek(0)
        while hasher.read(file):
            on_progress(hasher.done, total)
            if stop():
                raise HashingStopped
    found = hasher.found()
    pairs = zip(found, marks, strict=False)
    differ = (number for number, (mark, known) in enumerate(pairs) if mark != known)
    bad = tuple(itertools.islice(differ, 1))
    return Hashed(hasher.done, hasher.digest.hexdigest(), found, bad)


class _Hasher:
    """Reads a file piece by piece, none of which goes beyond the end of a block."""

    def __init__(self, block_bytes: int) -> None:
        self._block_bytes = block_bytes
        self._piece = memoryview(bytearray(_PIECE))
        self._marks: list[str] = []
        self.digest = hashlib.sha256()
        self.done = 0

    def read(self, file: BinaryIO) -> int:
        """Hash the next piece and return its length."""
        most = min(_PIECE, self._block_bytes - self.done % self._block_bytes)
        # Unbuffered files have it; the type of an open file does not say so.
        count = int(file.readinto(self._piece[:most]))  # type: ignore[attr-defined]
        self.digest.update(self._piece[:count])
        self.done += count
        if count and self.done % self._block_bytes == 0:
            self._marks.append(self.digest.copy().hexdigest())
        return count

    def found(self) -> tuple[str, ...]:
        """Return the marks, once all has been read."""
        rest = (self.digest.hexdigest(),) if self.done % self._block_bytes else ()
        return (*self._marks, *rest)
