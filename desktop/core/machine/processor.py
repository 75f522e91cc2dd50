"""The processor: its name, cores, clocks, instruction sets and caches."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import psutil

from desktop.core import hardware
from desktop.core.language import mark
from desktop.core.machine.cores import (
    Cache,
    Cores,
    linux_cores,
    linux_cpus,
    mac_cores,
    windows_cores,
)
from desktop.core.machine.facts import Unknown, keep
from desktop.core.machine.instructions import WINDOWS_SAYS_LITTLE, read_instruction_sets
from desktop.core.machine.source import NotTold, Source, whole
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST_NAME: Final = 80
_SYSCTL: Final = ("/usr/sbin/sysctl", "hw", "machdep.cpu")
_ALL_RELATIONS: Final = 0xFFFF
_MOST_BYTES: Final = 1 << 20
#: No processor has been faster, so what is more is nonsense.
_MOST_MHZ: Final = 20_000
ONE_KIND: Final = mark("the system tells of one kind of core only")


@dataclass(frozen=True, slots=True)
class Processor:
    """A processor. What is None is told by `unknown`.

    Attributes:
        name: as its maker calls it.
        physical_cores: cores.
        logical_cores: hardware threads.
        performance_cores: large cores, where there are large and small ones.
        efficiency_cores: small cores, likewise.
        base_mhz: the clock that it can always keep.
        max_mhz: the clock that one core can reach for a while.
        instruction_sets: those that matter to llama.cpp, see `instructions`.
        caches: by level.
        unknown: why the others are None. "more_instruction_sets" says which would not be told.
    """

    name: str | None
    physical_cores: int | None
    logical_cores: int | None
    performance_cores: int | None
    efficiency_cores: int | None
    base_mhz: int | None
    max_mhz: int | None
    instruction_sets: tuple[str, ...] | None
    caches: tuple[Cache, ...] | None
    unknown: tuple[Unknown, ...] = ()


def read_processor(source: Source) -> Processor:
    """Look at the processor; takes some milliseconds, up to some seconds on a slow system."""
    unknown: list[Unknown] = []
    sysctl = _sysctl(source)
    cores = keep("physical_cores", lambda: _cores(source, sysctl), unknown)
    if cores is None:
        unknown += [Unknown("logical_cores", unknown[-1].reason)]
    elif cores.performance is None:
        unknown += [Unknown("performance_cores", ONE_KIND), Unknown("efficiency_cores", ONE_KIND)]
    sets = keep("instruction_sets", lambda: read_instruction_sets(source, sysctl), unknown)
    if source.system == "win32" and sets is not None and "NEON" not in sets:
        unknown.append(Unknown("more_instruction_sets", WINDOWS_SAYS_LITTLE))
    return Processor(
        name=keep("name", lambda: _name(source, sysctl), unknown),
        physical_cores=cores.physical if cores else None,
        logical_cores=cores.logical if cores else None,
        performance_cores=cores.performance if cores else None,
        efficiency_cores=cores.efficiency if cores else None,
        base_mhz=keep("base_mhz", lambda: _base_mhz(source, sysctl), unknown),
        max_mhz=keep("max_mhz", lambda: _max_mhz(source, sysctl), unknown),
        instruction_sets=sets,
        caches=keep("caches", lambda: _caches(cores), unknown),
        unknown=tuple(unknown),
    )


def _sysctl(source: Source) -> Mapping[str, str]:
    if source.system != "darwin":
        return {}
    try:
        return mac_values(source.ask(_SYSCTL))
    except NotTold:
        return {}


def mac_values(answer: str) -> dict[str, str]:
    """Return names and values from what `sysctl hw machdep.cpu` prints."""
    pairs = (line.partition(": ") for line in answer.splitlines())
    return {name: value.strip() for name, _, value in pairs if value}


def _name(source: Source, sysctl: Mapping[str, str]) -> str:
    if source.is_this_computer:
        name = hardware.cpu_name()
    elif source.system == "linux":
        name = hardware.cpu_name_in(source.text("proc/cpuinfo").splitlines())
    else:
        name = sysctl.get("machdep.cpu.brand_string", "")
    tidy = clean(" ".join(name.split()), _LONGEST_NAME)
    if not tidy:
        raise NotTold
    return tidy


def _cores(source: Source, sysctl: Mapping[str, str]) -> Cores:
    if source.system == "darwin":
        return mac_cores(sysctl)
    if source.system == "win32":
        return windows_cores(_windows_records(source))
    return linux_cores(source)


def _windows_records(source: Source) -> bytes:
    if sys.platform == "win32" and source.is_this_computer:
        import ctypes

        size = ctypes.c_ulong(0)
        read = ctypes.windll.kernel32.GetLogicalProcessorInformationEx
        read(_ALL_RELATIONS, None, ctypes.byref(size))
        data = ctypes.create_string_buffer(min(size.value, _MOST_BYTES))
        if read(_ALL_RELATIONS, data, ctypes.byref(size)):
            return data.raw
    raise NotTold


def _caches(cores: Cores | None) -> tuple[Cache, ...]:
    if cores is None or not cores.caches:
        raise NotTold
    return cores.caches


def _base_mhz(source: Source, sysctl: Mapping[str, str]) -> int:
    if source.system == "darwin":
        return _mhz(whole(sysctl.get("hw.cpufrequency", "")) / 1e6)
    if source.system == "win32":
        return _windows_mhz(source)
    return _fastest(source, "base_frequency")


def _max_mhz(source: Source, sysctl: Mapping[str, str]) -> int:
    if source.system == "darwin":
        return _mhz(whole(sysctl.get("hw.cpufrequency_max", "")) / 1e6)
    if source.system == "win32":
        raise NotTold  # what Windows calls the maximum is the base clock
    return _fastest(source, "cpuinfo_max_freq")


def _fastest(source: Source, name: str) -> int:
    """Return the highest of the clocks that the kernel tells for each processor, in kHz there."""
    found: list[int] = []
    for number in linux_cpus(source):
        try:
            found.append(source.number(f"sys/devices/system/cpu/cpu{number}/cpufreq/{name}"))
        except NotTold:
            continue
    if not found:
        raise NotTold
    return _mhz(max(found) / 1e3)


def _windows_mhz(source: Source) -> int:
    if not source.is_this_computer:
        raise NotTold
    try:
        return _mhz(psutil.cpu_freq().max)
    except (OSError, AttributeError, RuntimeError, NotImplementedError) as error:
        raise NotTold from error


def _mhz(clock: float) -> int:
    if not 0 < clock <= _MOST_MHZ:
        raise NotTold
    return round(clock)
