"""How fast a row of the queue is, and how long it will take: numbers that do not jump."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from desktop.core.hub.transfer.rate import SpeedMeter

if TYPE_CHECKING:
    from collections.abc import Callable

#: Bytes per second below which nobody can tell how long it will take.
_SLOWEST = 1.0
#: Seconds in which a guess of the time left follows a change of the speed.
_PATIENCE_SECONDS = 8.0
_SHORTEST = 0.1


class Pace:
    """Speed and time left of one row.

    A guess is the one before it, less the time that has passed, drawn slowly to what the speed
    of the moment says. It is drawn by ratio and not by difference: a moment in which nothing
    comes, whose guess would be endless, moves it as little as one that is fast.

    Args:
        done: bytes that are there at the start.
    """

    def __init__(self, done: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._meter = SpeedMeter(done, clock)
        self._left: float | None = None
        self._at = clock()

    def update(self, done: int, total: int | None) -> tuple[float, float | None]:
        """Tell what is there now; return bytes per second and seconds left (None: unknown)."""
        speed = self._meter.update(done)
        now = self._clock()
        passed, self._at = now - self._at, now
        if total is None or speed < _SLOWEST:
            self._left = None
            return speed, None
        new = max((total - done) / speed, _SHORTEST)
        if self._left is not None:
            expected = max(self._left - passed, _SHORTEST)
            weight = 1 - math.exp(-passed / _PATIENCE_SECONDS)
            new = expected * (new / expected) ** weight
        self._left = new
        return speed, new
