"""What is said to a transfer while it runs, and what it says."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.hub.transfer.rate import RateLimit

if TYPE_CHECKING:
    from collections.abc import Callable


class Stopped(Exception):
    """The transfer was stopped by whoever asked for it; what has arrived is kept."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a transfer stands.

    Attributes:
        bytes: of the file that are there. It falls only where a part proved to be wrong.
        total_bytes: of the whole file.
        resumed_from: bytes that an earlier run had left and that still count.
        verifying: nothing has to be fetched at the moment, what is there is being compared.
        hashed_bytes: from the file's start, that have been compared so far.
        connections: that bring bytes at the moment.
        damaged_bytes: that proved to be wrong and are being fetched again.
    """

    bytes: int
    total_bytes: int
    resumed_from: int = 0
    verifying: bool = False
    hashed_bytes: int = 0
    connections: int = 0
    damaged_bytes: int = 0


class Control:
    """A handle on one transfer, for any thread: stops it, and holds its limit of speed.

    Attributes:
        limit: how fast it may be; several transfers may share one, and it may be changed at any
            moment.
    """

    def __init__(self, limit: RateLimit | None = None) -> None:
        self.limit = limit if limit is not None else RateLimit(None)
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._wakers: list[Callable[[], None]] = []

    @property
    def stopped(self) -> bool:
        """Whether it has been told to stop."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Have the transfer end within 0.2 s, for good; what has arrived is kept."""
        with self._lock:
            self._stopped.set()
            wakers = tuple(self._wakers)
        for wake in wakers:
            wake()

    def check(self) -> None:
        """Raise where it has been told to stop.

        Raises:
            Stopped: it has.
        """
        if self._stopped.is_set():
            raise Stopped

    def wait(self, seconds: float) -> bool:
        """Wait, but not after it has been told to stop; return whether it has."""
        return self._stopped.wait(seconds)

    def on_stop(self, wake: Callable[[], None]) -> Callable[[], None]:
        """Have `wake` called when it is told to stop, at once if it has been; the result ends it.

        It is called on the thread that stops, and must not wait.
        """
        with self._lock:
            self._wakers.append(wake)
            stopped = self._stopped.is_set()
        if stopped:
            wake()

        def forget() -> None:
            with self._lock:
                self._wakers = [one for one in self._wakers if one is not wake]

        return forget
