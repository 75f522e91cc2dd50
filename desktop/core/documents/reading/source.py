"""The file, as the child sees it: bytes that it asks the program for."""

from __future__ import annotations

import io
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_BLOCK: Final = 128 * 1024
_MOST_BLOCKS: Final = 128


class Source(io.RawIOBase):
    """A file of which blocks are fetched when they are needed, and kept for a while.

    Args:
        size: of the file, in bytes.
        fetch: returns so many bytes from an offset, fewer where the file has shrunk.
    """

    def __init__(self, size: int, fetch: Callable[[int, int], bytes]) -> None:
        super().__init__()
        self.size = size
        self._fetch = fetch
        self._at = 0
        self._blocks: OrderedDict[int, bytes] = OrderedDict()

    def readable(self) -> bool:
        """Whether it can be read: yes."""
        return True

    def seekable(self) -> bool:
        """Whether it has places: yes."""
        return True

    def tell(self) -> int:
        """Return the place."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place, and return it."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size}[whence]
        if start + offset < 0:
            raise ValueError("before the beginning")
        self._at = start + offset
        return self._at

    # Typeshed's Buffer is no common base of what C code hands in.
    def readinto(self, buffer: Any) -> int:  # noqa: ANN401
        """Fill `buffer` from the place on, and return how much of it: less at the end alone."""
        view = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(view) and self._at < self.size:
            number, within = divmod(self._at, _BLOCK)
            piece = self._block(number)[within : within + len(view) - filled]
            if not piece:  # the file has shrunk
                break
            view[filled : filled + len(piece)] = piece
            filled += len(piece)
            self._at += len(piece)
        return filled

    def part(self, offset: int, length: int) -> bytes:
        """Return so many bytes from an offset, fewer at the end."""
        self.seek(max(0, offset))
        return self.read(length) or b""

    def _block(self, number: int) -> bytes:
        if (found := self._blocks.get(number)) is None:
            start = number * _BLOCK
            found = self._fetch(start, min(_BLOCK, self.size - start))
            self._blocks[number] = found
            if len(self._blocks) > _MOST_BLOCKS:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(number)
        return found
