"""Bounded reading of GGUF's basic values from an untrusted stream."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import BinaryIO

MAGIC = b"GGUF"

_PIECE = 1 << 20
#: All that is read for one header; the largest vocabularies take a third of it. What is stepped
#: over does not count, but each step is followed by reading a piece, so steps are bounded too.
_MOST_BYTES = 64 << 20
#: A longer text is stepped over: chat templates stay below 100 KB, but some files carry a whole
#: tokenizer as one text.
_LONGEST_TEXT = 1 << 20
_MOST_KEPT_NUMBERS = 4096
_MOST_KEPT_TEXTS = 256
#: All kept values of one header together, in bytes.
_KEPT_BYTES = 16 << 20
#: All texts of one header together; the largest vocabularies have under a million with merges.
_MOST_TEXTS = 1 << 22

_TEXT = 8
_ARRAY = 9
_U64 = struct.Struct("<Q")


class _Number(NamedTuple):
    name: str
    code: str
    size: int


_NUMBERS: Mapping[int, _Number] = MappingProxyType(
    {
        0: _Number("u8", "B", 1),
        1: _Number("i8", "b", 1),
        2: _Number("u16", "H", 2),
        3: _Number("i16", "h", 2),
        4: _Number("u32", "I", 4),
        5: _Number("i32", "i", 4),
        6: _Number("f32", "f", 4),
        7: _Number("bool", "?", 1),
        10: _Number("u64", "Q", 8),
        11: _Number("i64", "q", 8),
        12: _Number("f64", "d", 8),
    }
)


class ShortFile(Exception):  # never seen by a person, only by the parser
    """The stream ends before the value does."""


class Invalid(Exception):  # never seen by a person, only by the parser
    """A value that no sound file has; the message says which."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A value that is in the file but was too big to keep.

    Attributes:
        kind: what it is made of, such as "text" or "f32".
        count: number of elements, or of bytes for a single text.
    """

    kind: str
    count: int


class Reader:
    """Little-endian values, one after the other, from a stream that has its magic behind it.

    Every method raises `ShortFile` when the stream ends too early and `Invalid` when a length or
    a type number is out of bounds, or when more was read than any sound header has.

    Args:
        stream: behind its magic.
        size: bytes of the file.
        on_texts: told now and then, within many texts, where they begin and about where they end.
    """

    def __init__(
        self,
        stream: BinaryIO,
        size: int,
        on_texts: Callable[[int, int], None] = lambda _start, _end: None,
    ) -> None:
        self._stream = stream
        self._size = size
        self._on_texts = on_texts
        self._buffer = b""
        self._at = 0
        self._read = len(MAGIC)
        self._allowance = _MOST_BYTES - len(MAGIC)
        self._kept = 0
        self._texts = 0

    @property
    def position(self) -> int:
        """Bytes from the start of the file."""
        return self._read - len(self._buffer) + self._at

    def u32(self) -> int:
        """Read an unsigned number of 4 bytes."""
        return int.from_bytes(self._take(4), "little")

    def u64(self) -> int:
        """Read an unsigned number of 8 bytes."""
        return int.from_bytes(self._take(8), "little")

    def text(self, longest: int) -> str:
        """Read a text of at most `longest` bytes; what is not UTF-8 is replaced."""
        length = self.u64()
        if length > longest:
            raise Invalid(f"a name of {length} bytes is too long")
        return self._take(length).decode("utf-8", "replace")

    def value(self) -> object:
        """Read a metadata value: a type number, then the value."""
        kind = self.u32()
        if kind == _TEXT:
            return self._long_text()
        if kind == _ARRAY:
            return self._array()
        number = self._number(kind)
        return struct.unpack("<" + number.code, self._take(number.size))[0]

    def _long_text(self) -> str | Skipped:
        length = self.u64()
        if length > _LONGEST_TEXT or not self._keep(length):
            self._skip(length)
            return Skipped("text", length)
        return self._take(length).decode("utf-8", "replace")

    def _array(self) -> object:
        kind = self.u32()
        count = self.u64()
        if kind == _TEXT:
            return self._texts_array(count)
        number = self._number(kind)  # an array of arrays ends here: no kind of that number
        size = count * number.size
        if count > _MOST_KEPT_NUMBERS or not self._keep(size):
            self._skip(size)
            return Skipped(number.name, count)
        return struct.unpack(f"<{count}{number.code}", self._take(size))

    def _texts_array(self, count: int) -> object:
        if count > (self._size - self.position) // _U64.size:
            raise ShortFile
        self._texts += count
        if self._texts > _MOST_TEXTS:
            raise Invalid(f"{self._texts} texts are too many")
        if count <= _MOST_KEPT_TEXTS:
            kept = [self._long_text() for _ in range(count)]
            if all(isinstance(text, str) for text in kept):
                return tuple(kept)
        else:
            self._skip_texts(count)
        return Skipped("text", count)

    def _skip_texts(self, count: int) -> None:
        # The one loop that runs a million times; plain locals make it five times faster.
        unpack, buffer, at = _U64.unpack_from, self._buffer, self._at
        end, start = len(buffer) - _U64.size, self.position
        for done in range(count):
            if at > end:
                self._at = min(at, len(buffer))
                self._skip(at - self._at)
                if done:
                    self._on_texts(start, start + (self.position - start) * count // done)
                self._fill(_U64.size)
                buffer, at = self._buffer, self._at
                end = len(buffer) - _U64.size
            at += _U64.size + unpack(buffer, at)[0]
        self._at = min(at, len(buffer))
        self._skip(at - self._at)

    def _number(self, kind: int) -> _Number:
        number = _NUMBERS.get(kind)
        if number is None:
            raise Invalid(f"a value has the unknown type {kind}")
        return number

    def _keep(self, size: int) -> bool:
        if self._kept + size > _KEPT_BYTES:
            return False
        self._kept += size
        return True

    def _take(self, count: int) -> bytes:
        self._fill(count)
        taken = self._buffer[self._at : self._at + count]
        self._at += count
        return taken

    def _skip(self, count: int) -> None:
        inside = min(count, len(self._buffer) - self._at)
        self._at += inside
        beyond = count - inside
        if beyond:
            if beyond > self._size - self._read:
                raise ShortFile
            self._stream.seek(beyond, 1)
            self._read += beyond
            self._buffer, self._at = b"", 0

    def _fill(self, count: int) -> None:
        """See to it that `count` bytes lie in the buffer, without trusting `count`."""
        left = len(self._buffer) - self._at
        if count <= left:
            return
        if count - left > self._size - self._read:
            raise ShortFile
        if count - left > self._allowance:
            raise Invalid("the header is larger than any sound one")
        piece = min(_PIECE, self._size - self._read, self._allowance)
        more = self._stream.read(max(count - left, piece))
        if len(more) < count - left:
            raise ShortFile
        self._read += len(more)
        self._allowance -= len(more)
        self._buffer, self._at = self._buffer[self._at :] + more, 0
