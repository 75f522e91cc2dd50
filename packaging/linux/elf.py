"""What an ELF file asks for: the libraries, and the versions of their symbols.

Only what packing needs: 64-bit little-endian files, which is what Goldcrest is built for.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC: Final = b"\x7fELF\x02\x01"
_LOAD, _DYNAMIC = 1, 2
_NEEDED, _STRTAB, _SONAME = 1, 5, 14
_VERNEED, _VERNEEDNUM = 0x6FFFFFFE, 0x6FFFFFFF
#: No real file comes near; a damaged one would let the reader run for long.
_MOST = 10_000


class NoElf(Exception):
    """A file is no 64-bit little-endian ELF file, or is damaged."""


@dataclass(frozen=True, slots=True)
class Asks:
    """What one file asks for.

    Attributes:
        needed: names of libraries, in the file's order.
        soname: the name that others ask for it by; empty where it has none.
        versions: (library, version of symbols) as in ("libc.so.6", "GLIBC_2.34").
    """

    needed: tuple[str, ...]
    soname: str
    versions: tuple[tuple[str, str], ...]


def is_elf(path: Path) -> bool:
    """Whether a file begins as an ELF file of our kind does."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def read(path: Path) -> Asks:
    """Return what a program or library asks for; nothing where it is linked statically.

    Raises:
        NoElf: it is no such file, or is damaged.
        OSError: it cannot be read.
    """
    data = path.read_bytes()
    if not data.startswith(_MAGIC):
        raise NoElf(str(path))
    try:
        return _Reader(data).asks()
    except (struct.error, ValueError, IndexError, OverflowError) as error:
        raise NoElf(f"{path} is damaged: {error}") from error


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        (start,) = struct.unpack_from("<Q", data, 32)
        size, count = struct.unpack_from("<HH", data, 54)
        #: (type, offset in the file, address in memory, bytes in the file)
        self._segments: list[tuple[int, int, int, int]] = []
        for index in range(count):
            kind, _flags, offset, address, _physical, length = struct.unpack_from(
                "<IIQQQQ", data, start + index * size
            )
            self._segments.append((kind, offset, address, length))
        self._strings = 0

    def asks(self) -> Asks:
        entries = self._dynamic()
        values = dict(entries)
        if _STRTAB not in values:
            return Asks((), "", ())
        self._strings = self._offset(values[_STRTAB])
        return Asks(
            needed=tuple(self._string(value) for tag, value in entries if tag == _NEEDED),
            soname=self._string(values[_SONAME]) if _SONAME in values else "",
            versions=tuple(self._versions(values)),
        )

    def _dynamic(self) -> list[tuple[int, int]]:
        """Return the entries of the dynamic section; repeated tags as often as they occur."""
        found: list[tuple[int, int]] = []
        for kind, offset, _address, length in self._segments:
            if kind == _DYNAMIC:
                for place in range(offset, offset + min(length, 16 * _MOST), 16):
                    tag, value = struct.unpack_from("<qQ", self._data, place)
                    if tag == 0:
                        break
                    found.append((tag, value))
        return found

    def _offset(self, address: int) -> int:
        """Return where in the file lies what will be at an address."""
        for kind, offset, start, length in self._segments:
            if kind == _LOAD and start <= address < start + length:
                return offset + address - start
        raise ValueError(f"nothing is at address {address:#x}")

    def _string(self, index: int) -> str:
        start = self._strings + index
        return self._data[start : self._data.index(b"\0", start)].decode("ascii")

    def _versions(self, values: dict[int, int]) -> list[tuple[str, str]]:
        if _VERNEED not in values:
            return []
        found, place = [], self._offset(values[_VERNEED])
        for _ in range(min(values.get(_VERNEEDNUM, 0), _MOST)):
            _version, count, file, first, following = struct.unpack_from(
                "<HHIII", self._data, place
            )
            at = place + first
            for _ in range(min(count, _MOST)):
                _hash, _flags, _other, name, step = struct.unpack_from("<IHHII", self._data, at)
                found.append((self._string(file), self._string(name)))
                at += step
            place += following
        return found
