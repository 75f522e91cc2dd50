"""Runs benchmarks for the speed page, one at a time, whether anybody looks or not."""

from __future__ import annotations

import logging
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from desktop import app_bench, app_first_look, app_probe
from desktop.core.errors import AssistantError
from desktop.core.library.work import Stopped
from desktop.gui.library.job import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.app import Services
    from desktop.app_bench import Benchmarking
    from desktop.core.speed.history import Regression
    from desktop.core.speed.record import BenchmarkRecord, Mode
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks


_log = logging.getLogger(__name__)

#: The step before the first benchmark.
FIRST_LOOK: Final = "first look"


@dataclass(frozen=True)
class Outcome:
    """What a benchmark has left, and how far it is behind earlier ones."""

    record: BenchmarkRecord
    regression: Regression | None


class Runs(QObject):
    """Starts and stops benchmarks, and tells how they go.

    Args:
        services: what measures.
        tasks: the way off the GUI thread.
        bridge: brings progress; hears of what was measured.
        parent: the Qt parent.
    """

    #: A benchmark of the model of this id begins.
    began = Signal(str)
    #: The share that is done, and the engine's step.
    progressed = Signal(float, str)
    #: Tokens per second, just now.
    speed = Signal(float)
    #: An Outcome.
    done = Signal(object)
    #: It was stopped before anything was measured.
    stopped = Signal()
    #: The exception that ended it.
    failed = Signal(object)

    def __init__(
        self, services: Services, tasks: Tasks, bridge: Bridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._bridge = services, tasks, bridge
        self._job: Benchmarking | None = None
        self._begin = Job(tasks, bridge, self)
        self._running = self._stopping = False

    @property
    def running(self) -> bool:
        """Whether a benchmark is under way; one that is stopped is so until it has ended."""
        return self._running

    @property
    def waits(self) -> bool:
        """Whether a reply has to end before it begins."""
        return self._services.engine.state.phase == "generating"

    def start(self, model_id: str, mode: Mode) -> None:
        """Measure a model; nothing happens while another is measured."""
        if self._running:
            return
        self._running, self._stopping = True, False
        call = self._bridge.call

        def hear(fraction: float, step: str) -> None:
            call(lambda: self._progress(fraction, step))

        def hear_speed(tokens_per_second: float) -> None:
            call(lambda: self._speed(tokens_per_second))

        def begin(_tell: object, stop: Callable[[], bool]) -> Benchmarking:
            self._look_first(model_id, hear, stop)
            return self._services.benchmark(model_id, hear, mode=mode, on_speed=hear_speed)

        self.began.emit(model_id)
        self._begin.start(begin, self._started, self._failed, partial(self._measured, None))

    def stop(self) -> None:
        """End the benchmark; what was measured until now is kept."""
        self._stopping = True
        self._begin.stop()
        if self._job is not None:
            self._job.stop()

    def _look_first(
        self, model_id: str, hear: Callable[[float, str], None], stop: Callable[[], bool]
    ) -> None:
        """Before the first model is measured, find out how models run best on this computer."""
        services = self._services
        if services.library.resolve(model_id).builtin or not app_first_look.is_due(services):
            return
        try:
            app_first_look.take(services, lambda share, _step: hear(share, FIRST_LOOK), stop)
        except app_probe.Stopped:
            raise Stopped from None
        except (AssistantError, ValueError) as reason:
            _log.warning("no first look at this computer: %s", reason)

    def _started(self, job: Benchmarking) -> None:
        self._job = job
        self._tasks.follow(_with_stops(job.record), self._measured, self._failed)
        if self._stopping:
            job.stop()

    def _progress(self, fraction: float, step: str) -> None:
        if self._running and not self._stopping:
            self.progressed.emit(fraction, step)

    def _speed(self, tokens_per_second: float) -> None:
        if self._running:
            self.speed.emit(tokens_per_second)

    def _measured(self, record: BenchmarkRecord | None) -> None:
        if record is None:
            self._end()
            self.stopped.emit()
            return
        results = self._services.results
        self._tasks.store(
            lambda: Outcome(record, app_bench.regression(results, record)),
            self._told,
            self._failed,
        )

    def _told(self, outcome: Outcome) -> None:
        self._end()
        self.done.emit(outcome)
        self._bridge.measured.emit(outcome.record.model)

    def _failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._job, self._running = None, False


def _with_stops(record: Future[BenchmarkRecord]) -> Future[BenchmarkRecord | None]:
    """Return a future that ends with None where nothing was measured before a stop."""
    told: Future[BenchmarkRecord | None] = Future()

    def pass_on(done: Future[BenchmarkRecord]) -> None:
        try:
            told.set_result(done.result(timeout=0))
        except CancelledError:
            told.set_result(None)
        except Exception as error:  # noqa: BLE001 - whoever follows hears of it
            told.set_exception(error)

    record.add_done_callback(pass_on)
    return told
