"""What is found out beside a benchmark: what the memory gives, and what energy writing takes."""

from __future__ import annotations

import sys
import threading
import time
from concurrent.futures import CancelledError
from dataclasses import asdict
from typing import TYPE_CHECKING, Final, cast

from desktop.core import energy_sources, hardware
from desktop.core.energy import Energy, Meter, NoEnergy
from desktop.core.errors import AssistantError
from desktop.core.gguf import read_header
from desktop.core.gguf_names import numbered
from desktop.core.speed import roofline
from desktop.core.speed.spent import Spent

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from desktop.core.engine.engine import Engine
    from desktop.core.engine.measures import BandwidthResult
    from desktop.core.memory_need import Cached
    from desktop.core.speed.conditions import Conditions
    from desktop.core.speed.record import BenchmarkRecord, Mode
    from desktop.core.store.speeds import Speeds

#: So long the memory is measured.
SECONDS: Final = 2.0
_NAME: Final = "bandwidth"
_SESSION_BEGAN: Final = time.time()
_VALID_SECONDS: Final = 86_400.0


# --- what the memory gives ---------------------------------------------------------------------


def known_bandwidth(speeds: Speeds, now: Conditions) -> roofline.Bandwidth | None:
    """Return what the memory gives under these conditions, by this session; reads the database.

    Older numbers tell of another hour, in which a shared or hot computer was another one.
    """
    try:
        kept = speeds.get(_NAME)
    except AssistantError:
        return None
    if kept is None or not _is_fresh(kept.when):
        return None
    found = roofline.Bandwidth.from_json(kept.document)
    return found if found is not None and found.conditions == _belongs_to(now) else None


def keep_bandwidth(speeds: Speeds, done: Future[BandwidthResult], now: Conditions) -> None:
    """Keep what was measured, if anything was; the benchmark does without it else."""
    try:
        result = done.result()
    except (AssistantError, CancelledError):
        return
    found = roofline.Bandwidth.from_result(asdict(result), _belongs_to(now))
    speeds.put(_NAME, found.to_json())


def share(
    record: BenchmarkRecord, path: Path, bandwidth: roofline.Bandwidth | None
) -> float | None:
    """Return the share of the memory's speed that a model reaches; reads its header.

    None on a graphics processor, whose memory is another one, and where anything is not known.
    """
    emptiest = min(record.tg, key=lambda reading: reading.depth, default=None)
    if bandwidth is None or emptiest is None or record.conditions.gpu_layers:
        return None
    try:
        place = numbered(path.name)
        names = place.names if place is not None else (path.name,)
        traffic = roofline.of_header(*(read_header(path.with_name(name)) for name in names))
    except (AssistantError, OSError):
        return None
    if traffic is None:
        return None
    kind = cast("Cached", record.conditions.cache_type or "f16")
    needed = traffic.bytes(emptiest.depth + emptiest.tokens / 2, kind)
    return roofline.fraction(needed, emptiest.tokens_per_second, bandwidth)


def _is_fresh(when: float) -> bool:
    return when >= _SESSION_BEGAN and abs(time.time() - when) < _VALID_SECONDS


def _belongs_to(now: Conditions) -> roofline.Conditions:
    found = hardware.read()
    on_battery = now.power == "battery"
    return roofline.Conditions(now.cpu, found.usable_cores, found.memory_total, on_battery)


# --- energy ------------------------------------------------------------------------------------


class Writing:
    """Measures the energy of the time in which the model writes.

    Counters are read at the ends of each piece of it. What has to be looked at meanwhile is so in
    the minute of a sustained benchmark only: the look itself is work, and too slow for less.

    Args:
        engine: that writes.
        mode: of the benchmark.
        find: finds what tells of energy, as `energy_sources.find` does.
    """

    def __init__(
        self, engine: Engine, mode: Mode, find: Callable[..., Meter] = energy_sources.find
    ) -> None:
        self._engine, self._mode, self._find_meter = engine, mode, find
        self._finding: threading.Thread | None = None
        self._meter: Meter | None = None
        self._on = False
        self._found: list[Energy | NoEnergy] = []

    @property
    def is_ready(self) -> bool:
        """Whether it is known what tells of energy."""
        return self._meter is not None

    def hear(self, step: str) -> None:
        """Take note of what is done from now on; never waits."""
        if step == "loading":
            return
        if self._finding is None:
            self._finding = threading.Thread(target=self._find, name="energy", daemon=True)
            self._finding.start()
        writes = step in ("sustained", "tg 0")
        if self._on and not writes:
            self.end()
        meter = self._meter
        if not self._on and writes and meter is not None:
            if meter.looks and step != "sustained":
                return
            self._on = True
            meter.start()

    def end(self) -> None:
        """Take note that it writes no more."""
        if self._on and self._meter is not None:
            self._on = False
            self._found.append(self._meter.stop())

    def spent(self, record: BenchmarkRecord) -> Spent:
        """Return what writing took in a benchmark, by its speed."""
        known = [one for one in self._found if isinstance(one, Energy)]
        speed = _usual_speed(record)
        if known and speed is not None:
            seconds = sum(one.seconds for one in known)
            all_of_it = Energy(sum(one.joules for one in known), known[-1].source, seconds)
            # The pieces have more in them than tokens that were timed, such as questions.
            return Spent(all_of_it, max(1, round(seconds * speed)))
        if self._found:
            return Spent(next(one for one in self._found if isinstance(one, NoEnergy)))
        return Spent(self._reason())

    def _reason(self) -> NoEnergy:
        meter = self._meter
        if meter is None or meter.looks:
            return NoEnergy("too-short")
        told = meter.stop()
        return told if isinstance(told, NoEnergy) else NoEnergy("too-short")

    def _find(self) -> None:
        """Find what tells of energy; takes seconds where the system's programs are asked."""
        if self._mode == "quick" and sys.platform != "linux":
            return
        loaded = self._engine.state.loaded
        self._meter = self._find_meter(gpu=loaded is not None and loaded.gpu_layers > 0)


def _usual_speed(record: BenchmarkRecord) -> float | None:
    """Return tokens per second of the time that was measured: of the minute, if there was one."""
    if record.curve:
        speeds = sorted(point.tokens_per_second for point in record.curve)
        return speeds[len(speeds) // 2]
    return record.tokens_per_second
