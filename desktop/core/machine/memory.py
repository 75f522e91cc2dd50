"""The memory: how much, how much of it is free, and of which kind it is."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import psutil

from desktop.core import hardware
from desktop.core.cgroups import read_limits
from desktop.core.machine.facts import Unknown, keep
from desktop.core.machine.smbios import Module, channel, channels, modules
from desktop.core.machine.source import NOT_TOLD, NotTold, Source, whole
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

_TABLE: Final = "sys/firmware/dmi/tables/DMI"
#: What the system's own service has read from the same table, for everybody.
_UDEV: Final = "run/udev/data/+dmi:id"
_UDEV_FACT: Final = re.compile(r"E:MEMORY_DEVICE_(\d{1,3})_([A-Z_]+)=(.*)")
_MEMINFO: Final = re.compile(r"^(\w+): +(\d{1,15}) kB$", re.MULTILINE)
_PROFILER: Final = ("/usr/sbin/system_profiler", "SPMemoryDataType", "-json")
_MAC_SPEED: Final = re.compile(r"(\d{1,6}) M(?:Hz|T/s)")
_MAC_SIZE: Final = re.compile(r"(\d{1,6}) (MB|GB|TB)")
_UNITS: Final = {"MB": 1 << 20, "GB": 1 << 30, "TB": 1 << 40}
_MOST_MODULES: Final = 256
_LONGEST: Final = 40
#: What Windows writes before the table: four bytes of versions, four of length.
_WINDOWS_HEADER: Final = 8
_RSMB: Final = int.from_bytes(b"RSMB", "big")
_MOST_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Memory:
    """The memory. What is None is told by `unknown`.

    Attributes:
        total: bytes, no more than a container's limit.
        available: bytes that can be had without swapping.
        swap_total: bytes that can be moved to the disk.
        swap_used: bytes that are there now.
        kind: "DDR5".
        speed: megatransfers a second, of the slowest module.
        channels: over how many ways at a time the processor reaches it.
        modules: each of them; empty where they are not told.
        unknown: why the others are None; "modules" where they are empty.
    """

    total: int | None
    available: int | None
    swap_total: int | None
    swap_used: int | None
    kind: str | None
    speed: int | None
    channels: int | None
    modules: tuple[Module, ...]
    unknown: tuple[Unknown, ...] = ()


def read_memory(source: Source) -> Memory:
    """Look at the memory; takes some milliseconds, up to some seconds on a slow system."""
    unknown: list[Unknown] = []
    total, available = keep("total", lambda: _amounts(source), unknown) or (None, None)
    swap_total, swap_used = keep("swap_total", lambda: _swap(source), unknown) or (None, None)
    found = keep("modules", lambda: _modules(source), unknown) or ()
    why = NOT_TOLD if found else unknown[-1].reason
    kinds = Counter(module.kind for module in found if module.kind)
    speeds = [module.speed for module in found if module.speed is not None]
    kind = kinds.most_common(1)[0][0] if kinds else None
    speed, ways = min(speeds, default=None), channels(found)
    details = {"kind": kind, "speed": speed, "channels": ways}
    unknown += [Unknown(fact, why) for fact, value in details.items() if value is None]
    return Memory(
        total=total,
        available=available,
        swap_total=swap_total,
        swap_used=swap_used,
        kind=kind,
        speed=speed,
        channels=ways,
        modules=found,
        unknown=tuple(unknown),
    )


def _amounts(source: Source) -> tuple[int, int]:
    if source.system == "linux":
        told = _meminfo(source)
        limits = read_limits(source.root)
        total = min(told["MemTotal"], limits.memory_bytes or told["MemTotal"])
        return total, hardware.available(told["MemAvailable"], limits)
    if not source.is_this_computer:
        raise NotTold
    return hardware.memory_total(), hardware.memory_available()


def _swap(source: Source) -> tuple[int, int]:
    if source.system == "linux":
        told = _meminfo(source)
        return told["SwapTotal"], max(0, told["SwapTotal"] - told["SwapFree"])
    if not source.is_this_computer:
        raise NotTold
    try:
        swap = psutil.swap_memory()
    except (OSError, RuntimeError, psutil.Error) as error:
        raise NotTold from error
    return swap.total, swap.used


def _meminfo(source: Source) -> dict[str, int]:
    told = {name: int(kib) * 1024 for name, kib in _MEMINFO.findall(source.text("proc/meminfo"))}
    if not {"MemTotal", "MemAvailable", "SwapTotal", "SwapFree"} <= told.keys():
        raise NotTold
    return told


# --- modules ------------------------------------------------------------------------------------


def _modules(source: Source) -> tuple[Module, ...]:
    if source.system == "darwin":
        found = mac_modules(source.ask(_PROFILER))
    elif source.system == "win32":
        found = modules(_windows_table(source))
    else:
        found = _linux_modules(source)
    if not found:
        raise NotTold
    return found


def _linux_modules(source: Source) -> tuple[Module, ...]:
    try:
        told = udev_modules(source.text(_UDEV))
    except NotTold:
        told = ()
    if told:
        return told
    return modules(source.data(_TABLE))  # which is for root alone


def udev_modules(data: str) -> tuple[Module, ...]:
    """Return the modules from the facts that udev keeps of the firmware's table."""
    facts: dict[int, dict[str, str]] = {}
    for line in data.splitlines():
        match = _UDEV_FACT.fullmatch(line)
        if match is not None:
            facts.setdefault(int(match.group(1)), {})[match.group(2)] = match.group(3)
    return tuple(_udev_each(facts))[:_MOST_MODULES]


def _udev_each(facts: dict[int, dict[str, str]]) -> Iterator[Module]:
    for _, told in sorted(facts.items()):
        size = _whole_or_none(told.get("SIZE", ""))
        if not size or size < 0:
            continue
        speed = _whole_or_none(told.get("CONFIGURED_SPEED_MTS", ""))
        speed = speed or _whole_or_none(told.get("SPEED_MTS", ""))
        slot, bank = _tidy(told.get("LOCATOR", "")), _tidy(told.get("BANK_LOCATOR", ""))
        yield Module(
            bytes=size,
            kind=_kind(told.get("TYPE", "")),
            speed=speed if speed and speed > 0 else None,
            place=slot or bank,
            channel=channel(slot, bank),
        )


def mac_modules(answer: str) -> tuple[Module, ...]:
    """Return the modules from what `system_profiler SPMemoryDataType -json` prints.

    A Mac with Apple's processor names the kind only; with Intel's it names each slot.

    Raises:
        NotTold: it makes no sense.
    """
    try:
        told = json.loads(answer)["SPMemoryDataType"]
        slots = [slot for each in told for slot in each.get("_items", [each])]
        return tuple(_mac_each(slots))[:_MOST_MODULES]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise NotTold from error


def _mac_each(slots: list[dict[str, object]]) -> Iterator[Module]:
    for slot in slots:
        # Apple's processors have it under the name of the whole.
        size = _MAC_SIZE.search(str(slot.get("dimm_size") or slot.get("SPMemoryDataType") or ""))
        if size is None:
            continue  # an empty slot
        speed = _MAC_SPEED.search(str(slot.get("dimm_speed", "")))
        place = _tidy(str(slot.get("_name", "")))
        yield Module(
            bytes=int(size.group(1)) * _UNITS[size.group(2)],
            kind=_kind(str(slot.get("dimm_type", ""))),
            speed=int(speed.group(1)) if speed else None,
            place=place,
            channel=channel(place),
        )


def _windows_table(source: Source) -> bytes:
    if sys.platform == "win32" and source.is_this_computer:
        import ctypes

        read = ctypes.windll.kernel32.GetSystemFirmwareTable
        size = min(read(_RSMB, 0, None, 0), _MOST_BYTES)
        data = ctypes.create_string_buffer(size)
        if size and read(_RSMB, 0, data, size):
            return data.raw[_WINDOWS_HEADER:]
    raise NotTold


def _whole_or_none(text: str) -> int | None:
    try:
        return whole(text)
    except NotTold:
        return None


def _kind(told: str) -> str:
    tidy = _tidy(told)
    return tidy if "DDR" in tidy or "HBM" in tidy else ""


def _tidy(told: str) -> str:
    return clean(" ".join(told.split()), _LONGEST)
