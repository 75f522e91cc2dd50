"""The energy that a span of work takes, where the system tells it.

What the computer takes at rest is part of it: nobody knows how much of it the work would have
saved. Counters of the processor are exact; what a battery gives is a rate that is looked at now
and then, of the whole computer, and some batteries tell it anew only every half minute.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.energy_sources import Counter, Gauge

Source = Literal["processor", "battery", "graphics", "processor and graphics"]
Reason = Literal[
    "no-source", "not-allowed", "plugged-in", "too-short", "too-long", "nothing", "failed"
]
#: A shorter span than this says nothing.
_SHORTEST: Final = 0.2
#: A gauge is looked at so often at least, or the span was too short.
_FEWEST: Final = 2


@dataclass(frozen=True, slots=True)
class Energy:
    """What a span of work took.

    Attributes:
        joules: in all, what the computer takes at rest included.
        source: what of the computer they are of: "battery" is all of it.
        seconds: how long it took.
    """

    joules: float
    source: Source
    seconds: float

    @property
    def watts(self) -> float:
        """The mean power."""
        return self.joules / self.seconds if self.seconds > 0 else 0.0

    def per_token(self, tokens: int) -> float | None:
        """Return joules for each of so many tokens; None where there were none."""
        return self.joules / tokens if tokens > 0 else None


@dataclass(frozen=True, slots=True)
class NoEnergy:
    """Why it is not known; `wording_roofline.energy` has the words.

    "no-source": the system has nothing of the kind. "not-allowed": for administrators only.
    "plugged-in": only a battery tells, and it is not in use. "too-short", "too-long": the span.
    "nothing": no work was done. "failed": what told it does not any more.
    """

    reason: Reason


class Meter:
    """Measures spans, one after the other: `start`, the work, `stop`.

    Args:
        counters: what counts by itself; see `energy_sources.find`.
        gauges: what has to be looked at meanwhile, on a thread of its own.
        missing: the answer where there are neither.
        clock: seconds.
    """

    def __init__(
        self,
        counters: Sequence[Counter] = (),
        gauges: Sequence[Gauge] = (),
        missing: NoEnergy | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._counters = tuple(counters)
        self._gauges = tuple(gauges)
        self._missing = missing or NoEnergy("no-source")
        self._clock = clock
        self._began = 0.0
        self._values: list[int | None] = []
        self._watchers: list[_Watcher] = []

    @property
    def looks(self) -> bool:
        """Whether something has to be looked at meanwhile, which takes seconds and some work."""
        return bool(self._gauges)

    def start(self) -> None:
        """Begin a span; one that is under way is forgotten."""
        self._leave_watchers()
        self._began = self._clock()
        self._values = [counter.read() for counter in self._counters]
        self._watchers = [_Watcher(gauge, self._clock) for gauge in self._gauges]
        for watcher in self._watchers:
            watcher.start()

    def stop(self) -> Energy | NoEnergy:
        """End the span and return what it took."""
        seconds = self._clock() - self._began
        counted = [counter.read() for counter in self._counters]
        before, self._values = self._values, []
        watchers = self._leave_watchers()
        if not self._counters and not self._gauges:
            return self._missing
        if len(before) != len(counted) or seconds < _SHORTEST:
            return NoEnergy("too-short")
        joules = 0.0
        for counter, first, last in zip(self._counters, before, counted, strict=True):
            if first is None or last is None:
                return NoEnergy("failed")
            if seconds > counter.longest_seconds:
                return NoEnergy("too-long")
            joules += counter.joules(first, last)
        for watcher in watchers:
            watts = watcher.watts()
            if isinstance(watts, NoEnergy):
                return watts
            joules += watts * seconds
        return Energy(joules, self._source(), seconds)

    def _leave_watchers(self) -> list[_Watcher]:
        left, self._watchers = self._watchers, []
        for watcher in left:
            watcher.leave()
        return left

    def _source(self) -> Source:
        counted = {counter.kind for counter in self._counters}
        kinds: set[Source] = {*counted, *(gauge.kind for gauge in self._gauges)}
        return kinds.pop() if len(kinds) == 1 else "processor and graphics"


class _Watcher:
    """Looks at a gauge now and then, until told to leave."""

    def __init__(self, gauge: Gauge, clock: Callable[[], float]) -> None:
        self._gauge = gauge
        self._clock = clock
        self._end = threading.Event()
        self._seen: list[tuple[float, float]] = []
        self._lost: NoEnergy | None = None
        self._thread = threading.Thread(target=self._run, name="energy", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def leave(self) -> None:
        """Ask it to end; what is asked just now may take as long as it is allowed to."""
        self._end.set()

    def watts(self) -> float | NoEnergy:
        """Return the mean over time of what was seen."""
        seen = tuple(self._seen)
        if self._lost is not None:
            return self._lost
        if len(seen) < _FEWEST:
            return NoEnergy("too-short")
        area = sum((t1 - t0) * (w0 + w1) / 2 for (t0, w0), (t1, w1) in pairwise(seen))
        length = seen[-1][0] - seen[0][0]
        return area / length if length > 0 else seen[-1][1]

    def _run(self) -> None:
        while True:
            watts = self._gauge.watts()
            if self._end.is_set() and len(self._seen) >= _FEWEST:
                return
            if isinstance(watts, str):
                self._lost = NoEnergy(watts)
                return
            self._seen.append((self._clock(), watts))
            if self._end.wait(self._gauge.period):
                return
