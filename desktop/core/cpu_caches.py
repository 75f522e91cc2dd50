"""How large the processor's last cache is, as far as the system tells.

What fits into it is read from there and not from memory, so whoever measures memory reads more.
"""

from __future__ import annotations

import ctypes
import re
import struct
import sys
from pathlib import Path
from typing import Any, Final

_ROOT: Final = Path("/")
_SIZE: Final = re.compile(r"(\d{1,9})([KMG]?)")
_UNITS: Final = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
#: A larger number is no cache.
_MOST: Final = 1 << 36
_HIGHEST_LEVEL: Final = 9
#: Of macOS: the last levels of each kind of core; the system's own cache behind is not told.
_SYSCTLS: Final = ("hw.l3cachesize", "hw.perflevel0.l2cachesize", "hw.l2cachesize")
#: Windows' RelationCache, and where its parts lie: level, way, line, size, kind of cache.
_RELATION_CACHE: Final = 2
_HEAD: Final = struct.Struct("<II")
_CACHE: Final = struct.Struct("<BBHII")
_INSTRUCTIONS: Final = 1


def last_level_bytes() -> int:
    """Return the bytes of all last-level caches of this machine together; 0: not known."""
    if sys.platform == "win32":
        return _of_windows()
    if sys.platform == "darwin":
        return next(filter(None, map(_sysctl, _SYSCTLS)), 0)
    return of_linux()


def of_linux(root: Path = _ROOT) -> int:
    """Return the same from the files that Linux shows below `root`.

    A cache that several cores share counts once; one that each core has counts for each.
    """
    levels: dict[int, dict[str, int]] = {}
    for folder in root.glob("sys/devices/system/cpu/cpu[0-9]*/cache/index[0-9]*"):
        kind, level = _text(folder / "type"), _text(folder / "level")
        size = _bytes(_text(folder / "size"))
        if kind == "Instruction" or not size or not (level.isascii() and level.isdecimal()):
            continue
        if int(level) <= _HIGHEST_LEVEL:
            sharing = _text(folder / "shared_cpu_list") or str(folder)
            levels.setdefault(int(level), {})[sharing] = size
    return min(_MOST, sum(levels[max(levels)].values())) if levels else 0


def of_windows_table(table: bytes) -> int:
    """Return the same from what GetLogicalProcessorInformationEx says of caches."""
    levels: dict[int, int] = {}
    at = 0
    while at + _HEAD.size + _CACHE.size <= len(table):
        relation, length = _HEAD.unpack_from(table, at)
        if length < _HEAD.size + _CACHE.size:
            break
        if relation == _RELATION_CACHE:
            level, _ways, _line, size, kind = _CACHE.unpack_from(table, at + _HEAD.size)
            if kind != _INSTRUCTIONS and level <= _HIGHEST_LEVEL:
                levels[level] = levels.get(level, 0) + size
        at += length
    return min(_MOST, levels[max(levels)]) if levels else 0


def _bytes(text: str) -> int:
    match = _SIZE.fullmatch(text)
    return int(match[1]) * _UNITS[match[2]] if match else 0


def _sysctl(name: str) -> int:
    """Ask macOS, without another process: the engine's child may start none."""
    size, value = ctypes.c_size_t(8), ctypes.c_uint64(0)
    try:
        failed = ctypes.CDLL(None).sysctlbyname(
            name.encode(), ctypes.byref(value), ctypes.byref(size), None, ctypes.c_size_t(0)
        )
    except (OSError, AttributeError):
        return 0
    return 0 if failed or value.value > _MOST else value.value


def _of_windows() -> int:
    libraries: Any = getattr(ctypes, "windll", None)
    if libraries is None:
        return 0
    ask, size = libraries.kernel32.GetLogicalProcessorInformationEx, ctypes.c_ulong(0)
    ask(_RELATION_CACHE, None, ctypes.byref(size))
    table = ctypes.create_string_buffer(min(size.value, 1 << 20))
    if not ask(_RELATION_CACHE, table, ctypes.byref(size)):
        return 0
    return of_windows_table(table.raw[: size.value])


def _text(path: Path) -> str:
    try:
        return path.read_text(errors="replace").strip()
    except OSError:
        return ""
