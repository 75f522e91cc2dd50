"""Long work on the GUI thread in short slices, so that the window stays lively."""

from __future__ import annotations

import time
from itertools import chain
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

_SLICE_SECONDS: Final = 0.004


class Slices(QObject):
    """Runs one generator at a time; each step should take some milliseconds at most.

    The first slice runs at once, the others when the events that wait have been handled.

    Args:
        parent: the Qt parent.
    """

    #: All that was to be done is done.
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)

    @property
    def is_busy(self) -> bool:
        """Whether work is left."""
        return self._work is not None

    def start(self, work: Iterator[None]) -> None:
        """Begin with `work`; what was under way is completed first."""
        self.complete()
        self._work = work
        self._timer.start()
        self._slice()

    def add(self, work: Iterator[None]) -> None:
        """Do `work` after what is under way."""
        if self._work is None:
            self.start(work)
        else:
            self._work = chain(self._work, work)

    def complete(self) -> None:
        """Do at once what is left."""
        if self._work is not None:
            for _ in self._work:
                pass
            self._end()

    def drop(self) -> None:
        """Do not go on."""
        self._timer.stop()
        self._work = None

    def _slice(self) -> None:
        end = time.perf_counter() + _SLICE_SECONDS
        while self._work is not None and time.perf_counter() < end:
            if next(self._work, self) is self:
                self._end()

    def _end(self) -> None:
        self.drop()
        self.ended.emit()
