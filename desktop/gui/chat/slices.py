"""Long work on the GUI thread in short slices, so that the window stays lively."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

_SLICE_SECONDS: Final = 0.004


class Slices(QObject):
    """Runs generators one after the other; each step should take some milliseconds at most.

    The first slice runs at once, the others when the events that wait have been handled.

    Args:
        parent: the Qt parent.
    """

    #: All that was to be done is done.
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: deque[Iterator[None]] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)

    @property
    def is_busy(self) -> bool:
        """Whether work is left."""
        return bool(self._work)

    def add(self, work: Iterator[None]) -> None:
        """Do `work` after what is under way."""
        self._work.append(work)
        if len(self._work) == 1:
            self._begin()

    def add_first(self, work: Iterator[None]) -> None:
        """Do `work` before what is under way, which goes on afterwards."""
        self._work.appendleft(work)
        self._begin()

    def complete(self) -> None:
        """Do at once what is left."""
        while self._work:
            self._step()

    def drop(self) -> None:
        """Do not go on."""
        self._timer.stop()
        self._work.clear()

    def _begin(self) -> None:
        self._timer.start()
        self._slice()

    def _slice(self) -> None:
        end = time.perf_counter() + _SLICE_SECONDS
        while self._work:
            self._step()
            if time.perf_counter() >= end:
                return

    def _step(self) -> None:
        work = self._work[0]
        if next(work, self) is not self:
            return
        # More may have come before or behind it meanwhile, or all may have been dropped.
        if work in self._work:
            self._work.remove(work)
            if not self._work:
                self._timer.stop()
                self.ended.emit()
