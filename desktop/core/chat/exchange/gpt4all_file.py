"""The files that GPT4All keeps chats in, as its source of 2025 writes them (versions 2 to 12).

They are streams of Qt's: numbers with the high byte first, texts as UTF-16 with their length in
bytes before them. Nothing documents them but the program; a file that does not fit is damaged.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from desktop.core.chat.exchange.growing import Node, Outline, chained, grow
from desktop.core.chat.exchange.notes import LeaveOut
from desktop.core.chat.exchange.plain import (
    MOST_MESSAGES,
    joined,
    moment_of,
    name_of,
    text_of,
    title_of,
)
from desktop.core.chat.exchange.reading import source_of

if TYPE_CHECKING:
    from desktop.core.chat.exchange.reading import Reading
    from desktop.core.store.messages import Role
    from desktop.core.store.whole import WholeChat

_MAGIC: Final = 0xF5D553CC
_OLDEST, _NEWEST = 2, 12
_NO_TEXT: Final = 0xFFFFFFFF
_MOST_ITEMS: Final = 1_000_000
_DEEPEST: Final = 8
_ROLES: Final[dict[str, Role]] = {
    "System: ": "system",
    "Prompt: ": "user",
    "Response: ": "assistant",
}
#: How many bytes values have after their type, where that is known: bool, int, and long ones.
_VALUE_BYTES: Final = {1: 1, 2: 4, 3: 4, 4: 8, 5: 8, 6: 8}
_QSTRING: Final = 10


def fits(head: bytes) -> bool:
    """Tell whether a file that begins like this is one."""
    return head[:4] == _MAGIC.to_bytes(4, "big")


def read(raw: bytes, reading: Reading) -> WholeChat:
    """Return the chat.

    Raises:
        LeaveOut: it is damaged, of a newer program, or nothing was said in it.
    """
    stream = _Stream(raw)
    stream.number(4)
    version = stream.number(4)
    if not _OLDEST <= version <= _NEWEST:
        raise LeaveOut("version" if version > _NEWEST else "damaged")
    created, identity, name, own_name, model = (
        stream.number(8),
        *(stream.text() for _ in range(4)),
    )
    if version > 2:  # noqa: PLR2004 - versions, here and below, are those of the format
        stream.texts()
    _skip_state(stream, version)
    outline = Outline(
        title=title_of(own_name) or title_of(name if name != "New Chat" else ""),
        source=source_of("gpt4all", identity),
        created=moment_of(created),
        updated=None,
        model=name_of(model),
    )
    count = stream.number(4)
    if count > MOST_MESSAGES:
        raise LeaveOut("large" if count <= _MOST_ITEMS else "damaged")
    nodes = [_item(stream, version, outline.model, reading) for _ in range(count)]
    return grow(outline, chained(nodes), None, reading.now, reading.notes)


def _skip_state(stream: _Stream, version: int) -> None:
    """Pass over what the program knew of the model, which it does not use any more itself."""
    if version >= 11:  # noqa: PLR2004
        return
    kept = bool(stream.number(1)) if version > 5 else True  # noqa: PLR2004
    stream.skip(8)  # the kind of model, and a version
    stream.text()
    stream.text()
    stream.skip(4)
    if not kept:
        return
    stream.skip((4 if version < 4 else 0) + 4 + (4 if version >= 7 else 0))  # noqa: PLR2004
    if version < 9:  # noqa: PLR2004
        stream.skip(4 * stream.number(8))
    stream.skip(4 * stream.number(8))
    stream.raw()


def _item(stream: _Stream, version: int, model: str | None, reading: Reading) -> Node:
    if version < 12:  # noqa: PLR2004
        stream.skip(4)
    name = stream.text()
    value = stream.text()
    if version < 10:  # noqa: PLR2004
        stream.text()
    stream.text()
    stream.skip(1)
    stopped, liked, disliked = (bool(stream.number(1)) for _ in range(3))
    if version >= 11 and name == "Response: ":  # noqa: PLR2004
        stream.skip(1)
    _skip_sources(stream, version)
    files = _attachments(stream, reading) if version >= 10 else []  # noqa: PLR2004
    said, thoughts = [value], [""]
    if version >= 12:  # noqa: PLR2004
        # What came before the end of a reply: its text is what came last.
        parts = [_part(stream, reading, 0) for _ in range(_count(stream.number(8)))]
        said = [*(one for one, _ in parts), value]
        thoughts = [one for _, one in parts]
    role = _ROLES.get(name)
    node = Node(key="", parent=None, role=role, text=text_of(joined([*files, *said])))
    return replace(
        node,
        thinking=text_of(joined(thoughts)),
        model=model if role == "assistant" else None,
        rating=liked - disliked,
        status="stopped" if stopped else "complete",
    )


def _skip_sources(stream: _Stream, version: int) -> None:
    if version >= 8:  # noqa: PLR2004
        for _ in range(_count(stream.number(8))):
            for _ in range(7):
                stream.text()
            stream.skip(12)
    elif version > 2:  # noqa: PLR2004
        stream.text()
        stream.texts()


def _attachments(stream: _Stream, reading: Reading) -> list[str]:
    found = []
    for _ in range(_count(stream.number(8))):
        address = stream.raw().decode("utf-8", "replace")
        stream.raw()
        found.append(reading.file(address.rpartition("/")[2]))
    return found


def _part(stream: _Stream, reading: Reading, depth: int) -> tuple[str, str]:
    """Return the text and the thoughts of a part of a reply."""
    name, value = stream.text(), stream.text()
    if name == "Think: ":
        stream.skip(4)
    if name == "ToolCall: ":
        _skip_call(stream)
    if depth > _DEEPEST:
        raise LeaveOut("damaged")
    within = [_part(stream, reading, depth + 1) for _ in range(_count(stream.number(8)))]
    if name == "Response: ":
        said = joined([*(one for one, _ in within), value])
        return said, joined([one for _, one in within])
    if name == "Think: ":
        return "", value.removeprefix("<think>").removesuffix("</think>").strip()
    if name == "ToolCall: ":
        return reading.stand_in("tool"), ""
    return (value if name == "Text: " else ""), ""


def _skip_call(stream: _Stream) -> None:
    stream.text()
    for _ in range(_count(stream.number(8))):
        stream.text()
        stream.skip(4)
        kind = stream.number(4)
        stream.skip(1)
        if kind == _QSTRING:
            stream.text()
        elif kind in _VALUE_BYTES:
            stream.skip(_VALUE_BYTES[kind])
        else:
            raise LeaveOut("damaged")
    stream.text()
    stream.skip(4)
    stream.text()


def _count(number: int) -> int:
    if number > _MOST_ITEMS:
        raise LeaveOut("damaged")
    return number


class _Stream:
    """Bytes, taken from the front; each method raises LeaveOut where there are too few."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0

    def skip(self, size: int) -> bytes:
        """Take so many bytes."""
        end = self._at + size
        if end > len(self._raw):
            raise LeaveOut("broken")
        found = self._raw[self._at : end]
        self._at = end
        return found

    def number(self, size: int) -> int:
        return int.from_bytes(self.skip(size), "big")

    def raw(self) -> bytes:
        size = self.number(4)
        return b"" if size == _NO_TEXT else self.skip(size)

    def text(self) -> str:
        return self.raw().decode("utf-16-be", "replace")

    def texts(self) -> None:
        for _ in range(_count(self.number(4))):
            self.text()
