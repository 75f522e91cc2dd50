"""How many cores a processor has of which kind, and its caches, from each system's own words."""

from __future__ import annotations

import re
import struct
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.machine.source import NotTold, Source, whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

#: More processors, or caches of one, are not looked at.
_MOST_CPUS: Final = 4096
_MOST_CACHES: Final = 8
_CPUS: Final = "sys/devices/system/cpu"
_CPU_NAME: Final = re.compile(r"cpu(\d{1,4})")
_SIZE: Final = re.compile(r"(\d{1,12})([KMG]?)")
_UNITS: Final = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}

# Windows' SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX.
_RECORD: Final = struct.Struct("<II")
_CORE: Final = struct.Struct("<BB")  # flags, efficiency class
_CACHE: Final = struct.Struct("<BBHII")  # level, associativity, line, bytes, type
_CORE_RECORD, _CACHE_RECORD = 0, 2
_SMT: Final = 1
_INSTRUCTIONS: Final = 1


@dataclass(frozen=True, slots=True)
class Cache:
    """The caches of one level.

    Attributes:
        level: 1 to 4; of the first level only what holds data.
        bytes: of all of them together.
        count: how many there are, each for some of the cores.
    """

    level: int
    bytes: int
    count: int


@dataclass(frozen=True, slots=True)
class Cores:
    """The cores.

    Attributes:
        physical: cores.
        logical: hardware threads.
        performance: large cores; None where the system tells of one kind of core only.
        efficiency: small cores; None likewise.
        caches: by level, as far as they are told.
    """

    physical: int
    logical: int
    performance: int | None = None
    efficiency: int | None = None
    caches: tuple[Cache, ...] = ()


# --- Linux --------------------------------------------------------------------------------------


def linux_cores(source: Source) -> Cores:
    """Return the cores from the kernel's files.

    Raises:
        NotTold: there are none.
    """
    numbers = linux_cpus(source)
    if not numbers:
        raise NotTold
    # Threads of one core name the same siblings.
    core_of = {number: _siblings(source, number) for number in numbers}
    large, small = _kinds(source, numbers)
    return Cores(
        physical=len(set(core_of.values())),
        logical=len(numbers),
        performance=len({core_of[number] for number in large}) if small else None,
        efficiency=len({core_of[number] for number in small}) if small else None,
        caches=_linux_caches(source, numbers),
    )


def linux_cpus(source: Source) -> tuple[int, ...]:
    """Return the numbers of the processors that are switched on, at most 4096."""
    try:
        names = [each.name for each in (source.root / _CPUS).iterdir()]
    except OSError:
        return ()
    found = sorted(int(match.group(1)) for name in names if (match := _CPU_NAME.fullmatch(name)))
    # One that is switched off has no topology.
    online = [each for each in found if source.has(f"{_CPUS}/cpu{each}/topology")]
    return tuple((online or found)[:_MOST_CPUS])


def _siblings(source: Source, number: int) -> str:
    for name in ("core_cpus_list", "thread_siblings_list"):
        try:
            return source.text(f"{_CPUS}/cpu{number}/topology/{name}")
        except NotTold:
            continue
    return str(number)


def _kinds(source: Source, numbers: Iterable[int]) -> tuple[set[int], set[int]]:
    """Return the processors on large and on small cores; none are small where all are alike."""
    here = set(numbers)
    try:
        # Intel's hybrids have a counter of events for each kind.
        small = cpu_list(source.text("sys/devices/cpu_atom/cpus")) & here
    except NotTold:
        capacity: dict[int, int] = {}
        for number in here:
            try:
                capacity[number] = source.number(f"{_CPUS}/cpu{number}/cpu_capacity")
            except NotTold:
                return here, set()
        least = min(capacity.values())
        small = {number for number in here if capacity[number] == least}
        if small == here:
            return here, set()
    return here - small, small


def cpu_list(text: str) -> set[int]:
    """Return the numbers in a list of the kernel: "0-3,8" is 0, 1, 2, 3 and 8.

    Raises:
        NotTold: it is no such list.
    """
    found: set[int] = set()
    for part in text.split(","):
        first, _, last = part.partition("-")
        start, end = whole(first), whole(last or first)
        if not 0 <= start <= end < _MOST_CPUS:
            raise NotTold
        found |= set(range(start, end + 1))
    return found


def _linux_caches(source: Source, numbers: Iterable[int]) -> tuple[Cache, ...]:
    found: dict[tuple[int, str], int] = {}  # of the same cache each of its processors tells
    for number in numbers:
        for index in range(_MOST_CACHES):
            folder = f"{_CPUS}/cpu{number}/cache/index{index}"
            try:
                if source.text(f"{folder}/type") == "Instruction":
                    continue
                level = source.number(f"{folder}/level")
                shared = source.text(f"{folder}/shared_cpu_list")
                found[level, shared] = _bytes(source.text(f"{folder}/size"))
            except NotTold:
                break
    return _by_level((level, size) for (level, _), size in found.items())


def _bytes(text: str) -> int:
    match = _SIZE.fullmatch(text)
    if match is None:
        raise NotTold
    return int(match.group(1)) * _UNITS[match.group(2)]


def _by_level(found: Iterable[tuple[int, int]]) -> tuple[Cache, ...]:
    sizes, counts = Counter[int](), Counter[int]()
    for level, size in found:
        if size > 0 and 1 <= level <= 4:  # noqa: PLR2004 - no processor has more levels
            sizes[level] += size
            counts[level] += 1
    return tuple(Cache(level, sizes[level], counts[level]) for level in sorted(sizes))


# --- macOS --------------------------------------------------------------------------------------


def mac_cores(sysctl: Mapping[str, str]) -> Cores:
    """Return the cores from what `sysctl hw` tells.

    Raises:
        NotTold: it tells none.
    """

    def told(name: str) -> int:
        return whole(sysctl.get(f"hw.{name}", ""))

    def least(name: str) -> int:
        try:
            return told(name)
        except NotTold:
            return 0

    physical, logical = told("physicalcpu"), told("logicalcpu")
    large, small = least("perflevel0.physicalcpu"), least("perflevel1.physicalcpu")
    caches: list[tuple[int, int]] = []
    for level in (f"perflevel{number}." for number in (0, 1) if large or small):
        cores, together = least(f"{level}physicalcpu"), max(1, least(f"{level}cpusperl2"))
        caches += [(1, least(f"{level}l1dcachesize"))] * min(cores, _MOST_CPUS)
        caches += [(2, least(f"{level}l2cachesize"))] * min(-(-cores // together), _MOST_CPUS)
    if not caches:  # a Mac with an Intel processor
        per_core = [(1, least("l1dcachesize")), (2, least("l2cachesize"))]
        caches = [*per_core * min(physical, _MOST_CPUS), (3, least("l3cachesize"))]
    hybrid = large > 0 and small > 0
    return Cores(
        physical,
        logical,
        large if hybrid else None,
        small if hybrid else None,
        _by_level(caches),
    )


# --- Windows ------------------------------------------------------------------------------------


def windows_cores(data: bytes) -> Cores:
    """Return the cores from what GetLogicalProcessorInformationEx writes for all relations.

    Args:
        data: records one after another, each with its kind and its length.

    Raises:
        NotTold: there is no core in them, or they make no sense.
    """
    classes: list[int] = []
    logical = 0
    caches: list[tuple[int, int]] = []
    for kind, body in _records(data):
        if kind == _CORE_RECORD and len(body) >= _CORE.size:
            flags, efficiency = _CORE.unpack_from(body)
            classes.append(efficiency)
            logical += 2 if flags & _SMT else 1
        elif kind == _CACHE_RECORD and len(body) >= _CACHE.size:
            level, _, _, size, what = _CACHE.unpack_from(body)
            if what != _INSTRUCTIONS:
                caches.append((level, size))
    if not classes:
        raise NotTold
    small = classes.count(min(classes))  # a higher class is faster, in spite of its name
    hybrid = small < len(classes)
    return Cores(
        len(classes),
        logical,
        len(classes) - small if hybrid else None,
        small if hybrid else None,
        _by_level(caches),
    )


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place + _RECORD.size <= len(data):
        kind, size = _RECORD.unpack_from(data, place)
        if size < _RECORD.size or place + size > len(data):
            raise NotTold
        yield kind, data[place + _RECORD.size : place + size]
        place += size
