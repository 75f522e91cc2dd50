"""Finds out how fast models are: one thing at a time, in a thread of its own, until it is stopped.

It takes seconds, so it is nothing for the pool of short jobs.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.disk import as_disk_error
from desktop.core.errors import AssistantError
from desktop.core.language import mark, tr
from desktop.gui.models import formats

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks

    Report = Callable[[float, str], None]
    Stopped = Callable[[], bool]
    #: Returns "" where there is something new to show, what was in the way, or None for neither.
    Work = Callable[[Report, Stopped], str | None]

_log = logging.getLogger(__name__)

#: Stands for all models together where a model's id is expected.
ALL: Final = ""
_NO_ROOM: Final = mark("There is too little free memory, or room on the disk, to find out.")
_TICK_MS: Final = 500
#: Before this share the time that it will take is only guessed.
_TELLING: Final = 0.35
_WAITING: Final = "waiting"


@dataclass
class _Run:
    """What is under way.

    Attributes:
        name: a model's id, or ALL.
        guess: seconds that such work takes mostly.
        unwanted: set when nobody wants the result any more.
        began: when it began, but for the time that it waited before.
        share: what is done of it.
        told: when that was told.
        step: what is being done.
    """

    name: str
    guess: float
    unwanted: threading.Event = field(default_factory=threading.Event)
    began: float = field(default_factory=time.monotonic)
    share: float = 0.0
    told: float = field(default_factory=time.monotonic)
    step: str = ""


class Measuring(QObject):
    """Runs one measurement at a time; a new one takes the place of the one before it.

    Args:
        tasks: follows the work.
        bridge: brings its progress.
        parent: the Qt parent.
    """

    #: Something else is under way, or it is further, or nothing is under way any more.
    changed = Signal()
    #: A result was kept: a model's id, or ALL.
    found = Signal(str)
    #: There will be none: a model's id, or ALL, and what is in the way, a sentence.
    failed = Signal(str, str)

    def __init__(self, tasks: Tasks, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._bridge = tasks, bridge
        self._executor: ThreadPoolExecutor | None = None
        self._run: _Run | None = None
        self._over = over = threading.Event()
        # The page may go while the work is under way.
        self.destroyed.connect(lambda *_: over.set())
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self.changed)

    @property
    def running(self) -> str | None:
        """The model that is measured now, or ALL; None while nothing is."""
        return None if self._run is None else self._run.name

    @property
    def share(self) -> float:
        """How much of it is done, 0 to 1."""
        return 0.0 if self._run is None else self._run.share

    @property
    def seconds_left(self) -> int | None:
        """How long it will take still; None while it waits, or nothing is under way."""
        run = self._run
        if run is None or run.step == _WAITING:
            return None
        total = run.guess
        if run.share >= _TELLING:
            total = (run.told - run.began) / run.share
        return max(1, math.ceil(total - (time.monotonic() - run.began)))

    def start(self, name: str, work: Work, guess: float) -> None:
        """Begin, in place of what was under way.

        Args:
            name: of a model, or ALL.
            work: does it, on the thread.
            guess: how long that takes mostly, in seconds.
        """
        self.stop()
        run = self._run = _Run(name, guess)
        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, thread_name_prefix="measuring")

        def report(share: float, step: str) -> None:
            self._bridge.call(lambda: self._heard(run, share, step))

        over = self._over
        future = self._executor.submit(
            partial(_do, work, report, lambda: run.unwanted.is_set() or over.is_set())
        )
        self._tasks.follow(
            future,
            lambda problem: self._ended(run, problem),
            lambda error: self._ended(run, formats.problem(error)),
        )
        self._ticks.start()
        self.changed.emit()

    def stop(self) -> None:
        """End what is under way; nothing of it is kept."""
        if self._run is not None:
            self._run.unwanted.set()
            self._forget()

    def _heard(self, run: _Run, share: float, step: str) -> None:
        if run is not self._run:
            return
        now = time.monotonic()
        if _WAITING in (step, run.step):
            run.began = now
        run.share, run.told, run.step = share, now, step

    def _ended(self, run: _Run, problem: str | None) -> None:
        if run is not self._run:
            return
        self._forget()
        if problem:
            self.failed.emit(run.name, problem)
        elif problem is not None:
            self.found.emit(run.name)

    def _forget(self) -> None:
        self._run = None
        self._ticks.stop()
        self.changed.emit()


def _do(work: Work, report: Report, stopped: Stopped) -> str | None:
    """Return what `work` does, or what was in its way."""
    # Not at the top: the window's first picture does not wait for the engine's code.
    from desktop.app_probe import Stopped as WasStopped

    if stopped():
        return None
    try:
        return work(report, stopped)
    except WasStopped:
        return None
    except ValueError:  # how the prober says that there is no room
        return tr(_NO_ROOM)
    except AssistantError as error:
        return formats.problem(error)
    except OSError as error:  # of the folder for what is timed
        _log.warning("measuring: %s", error)
        path = Path(str(error.filename or ""))
        return formats.problem(as_disk_error(error, path) or error)
