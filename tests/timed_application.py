"""How long the GUI thread is busy at a time, for benchmarks of the window."""

from __future__ import annotations

import math
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import (  # noqa: TID251 - only benchmarks of the window import this
    QEvent,
    QEventLoop,
    QObject,
    QTimer,
)
from PySide6.QtWidgets import QApplication  # noqa: TID251 - likewise

if TYPE_CHECKING:
    from collections.abc import Callable

#: No event of the 99 in 100 that do something may take longer, in milliseconds.
BOUND_MS = 30.0
_MANY = 100


class TimedApplication(QApplication):
    """Measures every event that it delivers."""

    def __init__(self) -> None:
        super().__init__(["benchmark"])
        self.milliseconds: list[float] = []
        self.slowest: Counter[str] = Counter()
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event, and time it if no other is being delivered."""
        if self._depth:
            return super().notify(receiver, event)
        self._depth += 1
        began = time.perf_counter()
        # Taken before: the event may have deleted its receiver.
        name = f"{type(receiver).__name__} {event.type().name}"
        try:
            return super().notify(receiver, event)
        finally:
            took = (time.perf_counter() - began) * 1000
            self._depth -= 1
            self.milliseconds.append(took)
            if took > BOUND_MS / 2:
                self.slowest[f"{name} {took:.0f} ms"] += 1

    def report(
        self, part: str, *, bound_ms: float = BOUND_MS, longest_ms: float = math.inf
    ) -> bool:
        """Print what was measured since the last report; return whether it is within the bounds.

        Args:
            part: what was measured.
            bound_ms: for 99 of 100 events that do something.
            longest_ms: for all of them.
        """
        found = sorted(self.milliseconds)
        percentile = found[min(len(found) - 1, int(len(found) * 0.99))]
        # Most events do next to nothing and would hide the others.
        work = [took for took in found if took >= 1.0] or [0.0]
        busy = work[min(len(work) - 1, int(len(work) * 0.99))]
        # Of fewer than a hundred the slowest alone would decide.
        passed = (busy if len(work) >= _MANY else percentile) <= bound_ms
        passed &= found[-1] <= longest_ms
        lines = [
            (
                f"{part}: {len(found)} events, 99th percentile {percentile:.1f} ms "
                f"({busy:.1f} ms of the {len(work)} that took 1 ms or more), "
                f"longest {found[-1]:.1f} ms: {'PASS' if passed else 'FAIL'}"
            ),
            *(f"    {count} x {name}" for name, count in self.slowest.most_common(5)),
        ]
        sys.stdout.write("\n".join(lines) + "\n")
        sys.stdout.flush()
        self.forget()
        return passed

    def forget(self) -> None:
        """Begin a new part."""
        self.milliseconds.clear()
        self.slowest.clear()


def wait(condition: Callable[[], bool], seconds: float) -> None:
    """Let events be handled until something is so.

    Raises:
        TimeoutError: it does not become so.
    """
    loop, deadline = QEventLoop(), time.monotonic() + seconds
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > deadline else 0)
    timer.start()
    loop.exec()
    if not condition():
        raise TimeoutError
