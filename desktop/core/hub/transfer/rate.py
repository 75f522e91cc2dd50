"""Speed of a flow of bytes: limiting it, and measuring it smoothly."""

from __future__ import annotations

import math
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_MEMORY_SECONDS = 4.0


class RateLimit:
    """A token bucket that is spent first and paid for afterwards, by waiting.

    Several transfers may share one, from any thread: together they then keep the rate.
    """

    def __init__(
        self, bytes_per_second: int | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._rate = bytes_per_second
        self._clock = clock
        self._free_at = clock()
        self._lock = threading.Lock()
        self._changes = 0

    @property
    def bytes_per_second(self) -> int | None:
        """The rate; None: as fast as it comes."""
        return self._rate

    @property
    def changes(self) -> int:
        """How often the rate has been changed: who waits need not wait after a change."""
        return self._changes

    def set(self, bytes_per_second: int | None) -> None:
        """Change the rate, for what comes from now on; None or 0: as fast as it comes."""
        with self._lock:
            if bytes_per_second != self._rate:
                self._rate = bytes_per_second
                self._free_at = self._clock()
                self._changes += 1

    def spend(self, count: int) -> float:
        """Take `count` bytes and return the seconds to wait before taking more."""
        with self._lock:
            if not self._rate:
                return 0.0
            now = self._clock()
            # Time in which nothing was taken is lost, not saved up for a burst.
            self._free_at = max(self._free_at, now) + count / self._rate
            return self._free_at - now


class SpeedMeter:
    """The speed of the last few seconds: the older a moment, the less it counts."""

    def __init__(self, done: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._done = done
        self._at = clock()
        self._bytes = 0.0
        self._seconds = 0.0

    def update(self, done: int) -> float:
        """Tell the number of bytes now there; return bytes per second, 0 before any came."""
        now = self._clock()
        passed, came = now - self._at, done - self._done
        if passed > 0:
            fade = math.exp(-passed / _MEMORY_SECONDS)
            # Starting the file anew takes nothing away from the speed.
            self._bytes = self._bytes * fade + max(came, 0)
            self._seconds = self._seconds * fade + passed
            self._at, self._done = now, done
        return self._bytes / self._seconds if self._seconds > 0 else 0.0
