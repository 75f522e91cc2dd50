"""What this computer was doing before, while and after something was measured."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import psutil

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.speed.conditions import Conditions

#: Times of processors are counted in hundredths of a second.
SHORTEST_LOOK: Final = 0.3
_THROTTLING: Final = "devices/system/cpu/cpu[0-9]*/thermal_throttle/core_throttle_count"
#: Names of the sensors in processors: Intel, AMD, ARM and its boards.
_SENSORS: Final = ("coretemp", "k10temp", "zenpower", "cpu_thermal", "cpu-thermal", "soc_thermal")


@dataclass(frozen=True, slots=True)
class Moment:
    """The counters of this computer at a moment.

    Attributes:
        when: seconds of a clock that only counts.
        busy: seconds that all cores together have worked since the start.
        stolen: seconds that a host has kept them from working.
        total: seconds that all cores together have had.
        own: seconds that this program and the engine's child have worked, by process.
        swapped: bytes that are moved out of memory.
        throttled: how often the processor has slowed down for heat; None: it does not tell.
    """

    when: float
    busy: float
    stolen: float
    total: float
    own: dict[int, float]
    swapped: int
    throttled: int | None


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What happened between two moments; shares are 0 to 1, and None where nobody can tell."""

    other_load: float | None
    stolen: float | None
    swap_growth: int
    throttle_events: int | None


def look(child: int | None) -> Moment:
    """Read the counters; takes about a millisecond.

    Args:
        child: number of the engine's process, whose work is not that of others.
    """
    times = psutil.cpu_times()
    known: dict[str, float] = times._asdict()
    # Linux counts guests among "user" as well.
    total = sum(value for name, value in known.items() if not name.startswith("guest"))
    stolen = known.get("steal", 0.0)
    return Moment(
        when=time.monotonic(),
        busy=total - known["idle"] - known.get("iowait", 0.0) - stolen,
        stolen=stolen,
        total=total,
        own={pid: work for pid in (0, child) if pid is not None and (work := _work(pid)) >= 0},
        swapped=_swapped(),
        throttled=throttle_count(Path("/sys")),
    )


def between(before: Moment, after: Moment) -> Meanwhile:
    """Return what happened between two moments."""
    told = None
    if before.throttled is not None and after.throttled is not None:
        told = max(0, after.throttled - before.throttled)
    spent = after.total - before.total
    grown = max(0, after.swapped - before.swapped)
    if spent <= 0 or after.when - before.when < SHORTEST_LOOK / 2:
        return Meanwhile(None, None, grown, told)
    # A process that was not there before has done all of its work since.
    ours = sum(max(0.0, work - before.own.get(pid, 0.0)) for pid, work in after.own.items())
    others = after.busy - before.busy - ours
    return Meanwhile(
        other_load=min(1.0, max(0.0, others / spent)),
        stolen=min(1.0, max(0.0, (after.stolen - before.stolen) / spent)),
        swap_growth=grown,
        throttle_events=told,
    )


def other_load(child: int | None, wait: Callable[[float], None] = time.sleep) -> float | None:
    """Return the share of all cores that other processes use now; takes a third of a second."""
    before = look(child)
    wait(SHORTEST_LOOK)
    return between(before, look(child)).other_load


def with_meanwhile(conditions: Conditions, meanwhile: Meanwhile) -> Conditions:
    """Return conditions with what happened while it was measured."""
    return replace(
        conditions,
        load_meanwhile=meanwhile.other_load,
        stolen=meanwhile.stolen,
        swap_growth=meanwhile.swap_growth,
        throttle_events=meanwhile.throttle_events,
        temperature=temperature(),
    )


def temperature() -> float | None:
    """Return the temperature of the processor's hottest part; None where nobody tells."""
    ask: Callable[[], dict[str, list[Any]]] | None = getattr(psutil, "sensors_temperatures", None)
    found: dict[str, list[Any]] = {}
    with contextlib.suppress(OSError, RuntimeError, ValueError):
        found = ask() if ask is not None else {}
    hot = [float(one.current) for name in _SENSORS for one in found.get(name, []) if one.current]
    return max(hot, default=None)


def throttle_count(system: Path) -> int | None:
    """Return how often all cores have slowed down for heat, from the files below /sys."""
    counts: list[int] = []
    for path in sorted(system.glob(_THROTTLING)):
        with contextlib.suppress(OSError, ValueError):
            counts.append(int(path.read_text(errors="replace")[:20]))
    return sum(counts) if counts else None


def _work(pid: int) -> float:
    """Return the seconds that a process (0: this one) has worked; -1: it is not there."""
    try:
        times = psutil.Process(pid or None).cpu_times()
    except (psutil.Error, OSError):
        return -1.0
    return float(times.user + times.system)


def _swapped() -> int:
    try:
        return int(psutil.swap_memory().used)
    except (OSError, RuntimeError, ValueError, RuntimeWarning):  # it may warn in containers
        return 0
