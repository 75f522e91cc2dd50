"""Whether the processor has had to slow down because of its heat, and how warm it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.machine.cores import linux_cpus
from desktop.core.machine.facts import Unknown, keep
from desktop.core.machine.source import NotTold, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

_PMSET: Final = ("/usr/bin/pmset", "-g", "therm")
_MAC_LIMIT: Final = re.compile(r"CPU_Speed_Limit\s*=\s*(\d{1,3})")
_MOST_ZONES: Final = 64
_COLDEST, _HOTTEST = 0.0, 130.0
#: Zones of the processor itself; others are of the case, the battery, the radio.
_CPU_ZONES: Final = re.compile(r"x86_pkg_temp|cpu.*|soc[-_]?thermal")
#: Sensors of the processor itself, of which AMD's has no zone.
_CPU_SENSORS: Final = frozenset({"coretemp", "k10temp", "zenpower", "cpu_thermal"})


@dataclass(frozen=True, slots=True)
class Thermal:
    """The heat. What is None is told by `unknown`.

    Attributes:
        throttled: how often a processor was slowed down for its heat since the computer was
            started; what counts is whether it grows while something runs.
        speed_limit: to how many per cent of its speed the system holds it now; 100 is no limit.
        celsius: how warm the processor is.
        unknown: why the others are None.
    """

    throttled: int | None
    speed_limit: int | None
    celsius: float | None
    unknown: tuple[Unknown, ...] = ()


def read_thermal(source: Source) -> Thermal:
    """Look at the heat; takes some milliseconds, up to some seconds on a slow system."""
    unknown: list[Unknown] = []
    return Thermal(
        throttled=keep("throttled", lambda: _throttled(source), unknown),
        speed_limit=keep("speed_limit", lambda: _speed_limit(source), unknown),
        celsius=keep("celsius", lambda: _celsius(source), unknown),
        unknown=tuple(unknown),
    )


def _throttled(source: Source) -> int:
    if source.system != "linux":
        raise NotTold
    counts: list[int] = []
    for number in linux_cpus(source):
        folder = f"sys/devices/system/cpu/cpu{number}/thermal_throttle"
        for name in ("core_throttle_count", "package_throttle_count"):
            try:
                counts.append(source.number(f"{folder}/{name}"))
            except NotTold:
                continue
    if not counts:
        raise NotTold
    # The cores of a package all tell the same of it, so they are not added up.
    return max(0, *counts)


def _speed_limit(source: Source) -> int:
    if source.system != "darwin":
        raise NotTold
    return mac_speed_limit(source.ask(_PMSET))


def mac_speed_limit(answer: str) -> int:
    """Return the limit from what `pmset -g therm` prints, in per cent.

    Raises:
        NotTold: it makes no sense.
    """
    found = _MAC_LIMIT.search(answer)
    if found is not None and 0 < int(found.group(1)) <= 100:  # noqa: PLR2004 - per cent
        return int(found.group(1))
    if "No performance warning" in answer or "No thermal warning" in answer:
        return 100
    raise NotTold


def _celsius(source: Source) -> float:
    if source.system != "linux":
        raise NotTold
    found = [*_temperatures(source, "class/thermal/thermal_zone{}", "type", "temp")]
    found += _temperatures(source, "class/hwmon/hwmon{}", "name", "temp1_input")
    if not found:
        raise NotTold
    return round(max(found), 1)


def _temperatures(source: Source, folders: str, kind: str, value: str) -> Iterator[float]:
    """Yield what the processor's own sensors among some folders of /sys tell."""
    for number in range(_MOST_ZONES):
        folder = "sys/" + folders.format(number)
        if not source.has(folder):
            return
        try:
            name, told = source.text(f"{folder}/{kind}"), source.number(f"{folder}/{value}") / 1e3
        except NotTold:
            continue
        of_cpu = name in _CPU_SENSORS or _CPU_ZONES.fullmatch(name)
        if of_cpu and _COLDEST < told < _HOTTEST:
            yield told
