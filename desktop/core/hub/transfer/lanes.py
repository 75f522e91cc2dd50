"""How many connections one file is worth: as many as make it noticeably faster."""

from __future__ import annotations

_WORTH = 1.15
_AGAIN_SECONDS = 30.0
# Where so much comes in a window, it need not be waited out.
_MUCH = 64 << 20
_LEAST_SECONDS = 0.1
# Bytes a second from which on the processor is what limits: it hashes five times as much, alone.
_PLENTY = 300e6


class Lanes:
    """Tries one connection more, and keeps it where the file then comes 15 % faster.

    Attributes:
        target: how many connections there should be now.
    """

    def __init__(self, most: int, window_seconds: float) -> None:
        self._most = most
        self._window = window_seconds
        self._best: float | None = None
        self._kept = 1
        self._since: float | None = None
        self._bytes = 0
        self._warm = False
        self._rest_until: float | None = None
        self.target = 1

    def update(self, received: int, now: float) -> int:
        """Tell how many bytes have come up to now; return how many connections to have."""
        if self._rest_until is not None:
            if now < self._rest_until:
                return self.target
            # The network may have become another one: look again.
            self._rest_until, self._since, self._best = None, None, None
        if self._since is None:
            self._since, self._bytes, self._warm = now, received, False
        passed, came = now - self._since, received - self._bytes
        if not self._warm and self._is_over(passed * 2, came * 2):
            # In the first half connections get up to speed; it does not count.
            self._since, self._bytes, self._warm = now, received, True
        elif self._warm and self._is_over(passed, came):
            self._decide(came / passed, now)
        return self.target

    def _is_over(self, passed: float, came: int) -> bool:
        return passed >= self._window or (came >= _MUCH and passed >= _LEAST_SECONDS)

    def refused(self, left: int) -> None:
        """Take note that a connection failed while `left` others work: more are not welcome."""
        self._most = self.target = self._kept = max(left, 1)

    def _decide(self, speed: float, now: float) -> None:
        self._since = None
        if self._best is None or speed > self._best * _WORTH:
            self._best, self._kept = speed, self.target
            if self.target < self._most and speed < _PLENTY:
                self.target += 1
                return
        self.target = self._kept
        self._rest_until = now + _AGAIN_SECONDS
