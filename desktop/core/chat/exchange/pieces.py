"""A large JSON document in pieces: its chats one at a time, whatever the rest of it is.

It finds where each chat begins and ends, without looking at what is in it, and only that much is
in memory. So a document may be larger than the memory, and a chat that is damaged inside, too deep
or too long costs nobody else. A parser of events would stop at the first mistake.

`parse` makes a value of a text, Python's own parser doing the work. That one keeps all others from
the interpreter meanwhile, so that a large text is given to it in parts.
"""

from __future__ import annotations

import io
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

#: Of one chat, in bytes; the longest that people have are a few megabytes.
LONGEST: Final = 64 << 20
#: Of one chat: each part may cost a hundred bytes of memory, whatever its size here. Commas and
#: opening brackets are counted, those in its texts too.
MOST_PARTS: Final = 4_000_000
DEEPEST: Final = 200
#: Of one object around chats, or a chat that is the whole document. Nobody's has fifty.
MOST_MEMBERS: Final = 10_000
#: What lists of chats are called where they are not the whole document.
LISTS: Final = frozenset({"chats", "conversations"})

_CHUNK: Final = 256 << 10
#: Of what is parsed at once, in bytes; some milliseconds.
_AT_ONCE: Final = 256 << 10
#: So many levels of a large value are taken apart: those around its messages.
_LEVELS: Final = 5
_BLANK: Final = re.compile(rb"[ \t\r\n]*+")
# To the end of a string, or as far as there is anything of it.
_IN_STRING: Final = re.compile(rb'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
# To the next bracket that is in no string, as far as the strings before it end.
_TO_BRACKET: Final = re.compile(rb'(?:[^"{}\[\]]++|"[^"\\]*+(?:\\.[^"\\]*+)*+")*+', re.DOTALL)
_SCALAR_END: Final = re.compile(rb"[ \t\r\n,\]}]")
_BOM: Final = b"\xef\xbb\xbf"
_OPENING: Final = b"{["


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
    """

    raw: bytes | None
    header: dict[str, object] = field(default_factory=dict)

    def value(self, pause: Callable[[], object] = lambda: None) -> object:
        """Return the value; see `parse`.

        Raises:
            ValueError: it is no JSON, or was too large.
        """
        if self.raw is None:
            raise ValueError("too large")
        return parse(self.raw, pause)


@dataclass(slots=True)
class Budget:
    """What there may still be of one chat."""

    room: int = LONGEST
    parts: int = MOST_PARTS

    def spend(self, raw: bytes) -> bool:
        """Take some of it; return whether there is still room."""
        self.room -= len(raw)
        self.parts -= sum(map(raw.count, (b",", b"[", b"{")))
        return not self.is_spent

    @property
    def is_spent(self) -> bool:
        """Whether there was too much."""
        return self.room < 0 or self.parts < 0


def parse(
    raw: bytes, pause: Callable[[], object] = lambda: None, *, at_once: int = _AT_ONCE
) -> object:
    """Return the value of one JSON text.

    Args:
        raw: the text.
        pause: is called now and then, and may raise what ends it.
        at_once: how many bytes Python's parser is given at a time.

    Raises:
        ValueError: it is none, or nested too deeply.
    """
    try:
        return _value_of(raw.strip(b" \t\r\n"), _LEVELS, pause, at_once)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _value_of(raw: bytes, levels: int, pause: Callable[[], object], at_once: int) -> object:
    pause()
    if len(raw) <= at_once or levels == 0 or raw[:1] not in (b"[", b"{"):
        return json.loads(raw.decode("utf-8", "replace"))
    scanner = _Scanner(io.BytesIO(raw))
    elements: list[object] = []
    members: dict[str, object] = {}
    is_list = raw[:1] == b"["
    each = ((b"", one) for one in scanner.elements())
    named = ((name, scanner.value()) for name in scanner.names())
    for group in _groups(each if is_list else named, at_once):
        name, one = group[0]
        large = len(group) == 1 and len(one) > at_once
        if large:
            value = _value_of(one, levels - 1, pause, at_once)
            elements.append(value)
            members |= {} if is_list else {str(json.loads(name)): value}
        elif is_list:
            joined = b"[%b]" % b",".join(one for _, one in group)
            elements += cast("list[object]", _value_of(joined, 0, pause, at_once))
        else:
            joined = b"{%b}" % b",".join(b"%b:%b" % member for member in group)
            members |= cast("dict[str, object]", _value_of(joined, 0, pause, at_once))
    if scanner.peek():
        raise NoJson("more than one value")
    return elements if is_list else members


def _groups(
    members: Iterable[tuple[bytes | None, bytes | None]], at_once: int
) -> Iterator[list[tuple[bytes, bytes]]]:
    """Yield members in groups that are parsed at once; one that is too long for that alone."""
    group: list[tuple[bytes, bytes]] = []
    size = 0
    for name, value in members:
        if name is None or value is None:
            raise NoJson("too large")
        if group and size + len(value) > at_once:
            yield group
            group, size = [], 0
        group.append((name, value))
        size += len(name) + len(value)
    if group:
        yield group


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
    kept: list[bytes] = []
    budget, listed = Budget(), False
    for count, name in enumerate(scanner.names()):
        if count == MOST_MEMBERS:
            budget.room = -1
            break
        text = "" if name is None else _parsed(name)
        if text in LISTS and scanner.peek() == b"[":
            listed = True
            yield from (Piece(raw, header) for raw in scanner.elements())
            continue
        if name is None or not budget.spend(name + b":,"):
            budget.room = -1
        raw = scanner.value(Budget(0) if listed else budget)
        if budget.is_spent:
            kept.clear()
        elif raw is not None and name is not None and not listed:
            kept.append(name + b":" + raw)
            if len(raw) < _CHUNK and len(header) < DEEPEST:
                header[str(text)] = _parsed(raw)
    if not listed:
        yield Piece(None if budget.is_spent else b"{" + b",".join(kept) + b"}")


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
            yield self.value()
            if self._end_or_comma(b"]"):
                return

    def names(self) -> Iterator[bytes | None]:
        """Take an object, and yield the texts of its names; None for one that is too long.

        Whoever asks takes the value after each.
        """
        self._take(b"{")
        if self.peek() == b"}":
            self._at += 1
            return
        while True:
            if self.peek() != b'"':
                raise NoJson("no name")
            name = self.value(Budget(_CHUNK))
            self._take(b":")
            yield name
            if self._end_or_comma(b"}"):
                return

    def value(self, budget: Budget | None = None) -> bytes | None:
        """Take one value, and return its text; None where that is more than there may be."""
        first = self.peek()
        if not first or first in b",:]}":
            raise NoJson("no value")
        taken = _Taken(budget or Budget())
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

    def __init__(self, budget: Budget) -> None:
        self._chunks: list[bytes] = []
        self._budget = budget
        self.deepest = 0

    def add(self, chunk: bytes) -> None:
        if self._budget.spend(chunk):
            self._chunks.append(chunk)
        else:
            self._chunks.clear()

    def text(self) -> bytes | None:
        fits = not self._budget.is_spent and self.deepest <= DEEPEST
        return b"".join(self._chunks) if fits else None
