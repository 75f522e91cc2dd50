"""The modules of memory in the tables that a computer's firmware leaves (SMBIOS, type 17).

The tables are binary and as good as the firmware's maker: everything in them is checked against
their length before it is believed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MOST_BYTES: Final = 1 << 20
_MOST_STRUCTURES: Final = 4096
_MOST_MODULES: Final = 256
_HEADER: Final = 4
_MEMORY_DEVICE, _END = 17, 127
_LONGEST: Final = 40
_MIB: Final = 1 << 20
_KIB: Final = 1 << 10
_UNKNOWN: Final = 0xFFFF
#: The size is in the wider field.
_IN_WIDER: Final = 0x7FFF
_IN_KIB: Final = 0x8000
_WIDER: Final = 0x7FFFFFFF
#: No module has been larger or faster; what is more is nonsense.
_MOST_MODULE: Final = 1 << 42
_MOST_SPEED: Final = 100_000
KINDS: Final = {
    0x12: "DDR",
    0x13: "DDR2",
    0x18: "DDR3",
    0x1A: "DDR4",
    0x1B: "LPDDR",
    0x1C: "LPDDR2",
    0x1D: "LPDDR3",
    0x1E: "LPDDR4",
    0x20: "HBM",
    0x21: "HBM2",
    0x22: "DDR5",
    0x23: "LPDDR5",
    0x24: "HBM3",
}
#: "Controller0-ChannelA-DIMM0", "P0 CHANNEL B", "DIMM_A1": up to what tells the channel.
_CHANNEL: Final = re.compile(
    r".*?(?:channel[ _-]?[a-z0-9]|(?<![a-z])dimm[ _-]?[a-h](?=\d))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Module:
    """A module of memory, or a soldered chip that its firmware calls one.

    Attributes:
        bytes: its size.
        kind: "DDR5"; empty where it is not told.
        speed: in megatransfers a second, at which it runs; None where it is not told.
        place: the name of its slot, empty where it is not told.
        channel: tells the modules of one channel from those of others; empty where it is not told.
    """

    bytes: int
    kind: str = ""
    speed: int | None = None
    place: str = ""
    channel: str = ""


def modules(table: bytes) -> tuple[Module, ...]:
    """Return the modules that are in their slots, in the order of the table.

    Args:
        table: structures one after another, without an entry point.
    """
    found: list[Module] = []
    for kind, body, strings in _structures(table[:_MOST_BYTES]):
        module = _module(body, strings) if kind == _MEMORY_DEVICE else None
        if module is not None and len(found) < _MOST_MODULES:
            found.append(module)
    return tuple(found)


def channels(found: Iterable[Module]) -> int | None:
    """Return how many channels the modules are on; None where a module does not tell its own."""
    names = {module.channel for module in found}
    return len(names) if names and "" not in names else None


def channel(*places: str) -> str:
    """Return the part of a slot's names that tells its channel, empty where none does."""
    for place in places:
        match = _CHANNEL.match(place)
        if match is not None:
            return match.group().lower()
    return ""


def _structures(table: bytes) -> Iterator[tuple[int, bytes, tuple[bytes, ...]]]:
    """Yield kind, fixed part and strings of each structure, as far as the table makes sense."""
    place = 0
    for _ in range(_MOST_STRUCTURES):
        if place + _HEADER > len(table):
            return
        kind, size = table[place], table[place + 1]
        strings_at = place + size
        if kind == _END or size < _HEADER or strings_at > len(table):
            return
        # The strings end with an empty one; where there are none, there are two zeros.
        end = table.find(b"\0\0", strings_at)
        if end < 0:
            return
        strings = tuple(table[strings_at:end].split(b"\0")) if end > strings_at else ()
        yield kind, table[place:strings_at], strings
        place = end + 2


def _module(body: bytes, strings: tuple[bytes, ...]) -> Module | None:
    size = _size(body)
    if size is None:
        return None
    slot, bank = _string(body, 0x10, strings), _string(body, 0x11, strings)
    return Module(
        bytes=size,
        kind=KINDS.get(_number(body, 0x12, 1) or 0, ""),
        speed=_speed(body, 0x20, 0x58) or _speed(body, 0x15, 0x54),
        place=slot or bank,
        channel=channel(slot, bank),
    )


def _size(body: bytes) -> int | None:
    """Return a module's bytes; None where the slot is empty or says nothing of use."""
    told = _number(body, 0x0C, 2)
    if told is None or told == _UNKNOWN:
        return None
    if told == _IN_WIDER:
        size = ((_number(body, 0x1C, 4) or 0) & _WIDER) * _MIB
    elif told & _IN_KIB:
        size = (told & ~_IN_KIB) * _KIB
    else:
        size = told * _MIB
    return size if 0 < size <= _MOST_MODULE else None


def _speed(body: bytes, at: int, wider_at: int) -> int | None:
    speed = _number(body, at, 2)
    if speed == _UNKNOWN:
        speed = _number(body, wider_at, 4)
    return speed if speed is not None and 0 < speed <= _MOST_SPEED else None


def _number(body: bytes, at: int, size: int) -> int | None:
    """Return a field; None where the structure is of an older version that has none."""
    return int.from_bytes(body[at : at + size], "little") if at + size <= len(body) else None


def _string(body: bytes, at: int, strings: tuple[bytes, ...]) -> str:
    number = _number(body, at, 1) or 0
    if not 1 <= number <= len(strings):
        return ""
    return clean(strings[number - 1].decode("ascii", "replace").strip(), _LONGEST)
