"""A large JSON document in pieces: its chats one at a time, whatever the rest of it is.

Not a parser: it finds where each chat begins and ends, which is quick, and only that much is in
memory. So a document may be larger than the memory, and a chat that is damaged inside, too deep or
too long costs nobody else. A parser of events would stop at the first mistake.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Of one chat, in bytes; the longest that people have are a few megabytes.
LONGEST: Final = 64 << 20
#: Of one chat: each part may cost a hundred bytes of memory, whatever its size here. Commas and
#: opening brackets are counted, those in its texts too.
MOST_PARTS: Final = 4_000_000
DEEPEST: Final = 200
#: What lists of chats are called where they are not the whole document.
LISTS: Final = frozenset({"chats", "conversations"})

_CHUNK: Final = 256 << 10
_BLANK: Final = re.compile(rb"[ \t\r\n]*+")
# To the end of a string, or as far as there is anything of it.
_IN_STRING: Final = re.compile(rb'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
# To the next bracket that is in no string, as far as the strings before it end.
_TO_BRACKET: Final = re.compile(rb'(?:[^"{}\[\]]++|"[^"\\]*+(?:\\.[^"\\]*+)*+")*+', re.DOTALL)
_SCALAR_END: Final = re.compile(rb"[ \t\r\n,\]}]")
_BOM: Final = b"\xef\xbb\xbf"
_OPENING: Final = b"{["
_CLOSING: Final = b"}]"


class Readable(Protocol):
    """What bytes come from."""

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes; none at the end."""


class NoJson(ValueError):
    """The document is no JSON, or ends in the middle."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One value out of a document.

    Attributes:
        raw: its text; None where it is too long, too deep or has too many parts.
        header: the members of the object around the list that came before it; empty without one.
        alone: whether it is the whole document.
    """

    raw: bytes | None
    header: dict[str, object] = field(default_factory=dict)
    alone: bool = False

    def value(self) -> object:
        """Return the value.

        Raises:
            ValueError: it is no JSON, or was too large.
        """
        if self.raw is None:
            raise ValueError("too large")
        return parse(self.raw)


def parse(raw: bytes) -> object:
    """Return the value of one JSON text.

    Raises:
        ValueError: it is none, or nested too deeply.
    """
    try:
        return json.loads(raw.decode("utf-8", "replace"))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def pieces(file: Readable) -> Iterator[Piece]:
    """Yield the elements of the document's list, or the document itself where it is no list.

    A list may also be a member of an object, under a name of `LISTS`.

    Raises:
        NoJson: the document is none, or is broken off; what came before is good.
        OSError: the file cannot be read.
    """
    scanner = _Scanner(file)
    first = scanner.peek()
    if first == b"[":
        yield from (Piece(raw) for raw in scanner.elements())
    elif first == b"{":
        yield from _members(scanner)
    else:
        raise NoJson("neither a list nor an object")


def _members(scanner: _Scanner) -> Iterator[Piece]:
    """Yield the elements of the lists in an object, or the object where it has none."""
    header: dict[str, object] = {}
    kept, room, listed = [b"{"], LONGEST, False
    for name in scanner.names():
        if name in LISTS and scanner.peek() == b"[":
            listed = True
            yield from (Piece(raw, header) for raw in scanner.elements())
            continue
        raw = scanner.value(room)
        room = -1 if raw is None else room - len(raw)
        if raw is None or listed:
            continue
        kept += [json.dumps(name).encode(), b":", raw, b","]
        if len(raw) < _CHUNK and len(header) < DEEPEST:
            header[name] = _parsed(raw)
    if not listed:
        kept[-1] = b"}" if len(kept) > 1 else b"{}"
        yield Piece(b"".join(kept) if room >= 0 else None, alone=True)


def _parsed(raw: bytes) -> object:
    try:
        return parse(raw)
    except ValueError:
        return None


class _Scanner:
    """Finds where values begin and end."""

    def __init__(self, file: Readable) -> None:
        self._file = file
        self._buffer = b""
        self._at = 0
        self._begun = False

    def peek(self) -> bytes:
        """Return the next byte that is no blank, without taking it; empty at the end."""
        while True:
            found = _BLANK.match(self._buffer, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._buffer) or not self._more():
                return self._buffer[self._at : self._at + 1]

    def elements(self) -> Iterator[bytes | None]:
        """Take a list, and yield its elements; None for one that is too large."""
        self._take(b"[")
        if self.peek() == b"]":
            self._at += 1
            return
        while True:
            yield self.value(LONGEST)
            if self._end_or_comma(b"]"):
                return

    def names(self) -> Iterator[str]:
        """Take an object, and yield its names; whoever asks takes the value after each."""
        self._take(b"{")
        if self.peek() == b"}":
            self._at += 1
            return
        while True:
            if self.peek() != b'"':
                raise NoJson("no name")
            raw = self.value(_CHUNK)
            self._take(b":")
            name = None if raw is None else _parsed(raw)
            yield name if isinstance(name, str) else ""
            if self._end_or_comma(b"}"):
                return

    def value(self, most: int) -> bytes | None:
        """Take one value, and return its text; None where that has more than `most` bytes."""
        first = self.peek()
        if not first or first in b",:]}":
            raise NoJson("no value")
        taken = _Taken(most)
        if first == b'"':
            self._string(taken)
        elif first in _OPENING:
            self._nested(taken)
        else:
            self._scalar(taken)
        return taken.text()

    def _scalar(self, taken: _Taken) -> None:
        while True:
            found = _SCALAR_END.search(self._buffer, self._at)
            end = found.start() if found else len(self._buffer)
            taken.add(self._buffer[self._at : end])
            self._at = end
            if found or not self._more():
                return

    def _nested(self, taken: _Taken) -> None:
        depth, begun = 0, self._at
        while True:
            found = _TO_BRACKET.match(self._buffer, self._at)
            self._at = found.end() if found else self._at
            mark = self._buffer[self._at : self._at + 1]
            if mark in _OPENING and mark:
                depth += 1
                taken.deepest = max(taken.deepest, depth)
            elif mark:
                depth -= mark != b'"'
            if not mark or mark == b'"':
                # The end of what there is, perhaps in the middle of a string.
                taken.add(self._buffer[begun : self._at])
                if mark:
                    self._string(taken)
                else:
                    self._more_or_broken()
                begun = self._at
                continue
            self._at += 1
            if depth == 0:
                taken.add(self._buffer[begun : self._at])
                return

    def _string(self, taken: _Taken) -> None:
        taken.add(self._buffer[self._at : self._at + 1])
        self._at += 1
        while True:
            found = _IN_STRING.match(self._buffer, self._at)
            end = found.end() if found else self._at
            taken.add(self._buffer[self._at : end])
            self._at = end
            if self._buffer[end : end + 1] == b'"':
                taken.add(b'"')
                self._at += 1
                return
            # Nothing more, or half of an escape, which stays in the buffer.
            self._more_or_broken()

    def _end_or_comma(self, closing: bytes) -> bool:
        found = self.peek()
        self._at += 1
        if found not in (closing, b",") or not found:
            raise NoJson("neither an end nor a comma")
        return found == closing

    def _take(self, wanted: bytes) -> None:
        if self.peek() != wanted:
            raise NoJson(f"no {wanted!r}")
        self._at += 1

    def _more_or_broken(self) -> None:
        if not self._more():
            raise NoJson("broken off")

    def _more(self) -> bool:
        """Read on; what has been taken is forgotten."""
        chunk = self._file.read(_CHUNK)
        if chunk and not self._begun:
            self._begun, chunk = True, chunk.removeprefix(_BOM)
        self._buffer, self._at = self._buffer[self._at :] + chunk, 0
        return bool(chunk)


class _Taken:
    """The text of a value as far as it has been taken; forgotten when it is too long."""

    def __init__(self, most: int) -> None:
        self._chunks: list[bytes] = []
        self._room = most
        self._parts = 0
        self.deepest = 0

    def add(self, chunk: bytes) -> None:
        self._room -= len(chunk)
        self._parts += sum(map(chunk.count, (b",", b"[", b"{")))
        if self._room >= 0 and self._parts <= MOST_PARTS:
            self._chunks.append(chunk)
        else:
            self._room = -1
            self._chunks.clear()

    def text(self) -> bytes | None:
        fits = self._room >= 0 and self.deepest <= DEEPEST
        return b"".join(self._chunks) if fits else None
