"""Benchmarks of `Services`: the engine measures, the record is judged and stored."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from desktop import __version__
from desktop.core import hardware
from desktop.core.engine.measures import BenchOptions
from desktop.core.speed import history, machine_state
from desktop.core.speed.benchmark import BenchmarkRecord, quick, sustained
from desktop.core.speed.conditions import Conditions

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.engine.engine import Engine
    from desktop.core.engine.measures import BenchResult
    from desktop.core.engine.values import LoadOptions
    from desktop.core.speed.record import Mode
    from desktop.core.store.results import Results


@dataclass(frozen=True, slots=True)
class Benchmarking:
    """A benchmark under way; its record is stored before the future is done.

    Attributes:
        record: what came out; `CancelledError` where nothing did.
        cancel: ends it, and keeps nothing.
        stop: ends it, and keeps what was measured if that is at least one reading of each kind;
            the record says that it was stopped.
    """

    record: Future[BenchmarkRecord]
    cancel: Callable[[], None]
    stop: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """What to measure.

    Attributes:
        model_id: under which the result is kept.
        load: how the model is loaded.
        mode: quick or sustained.
        store: whether the result is kept.
    """

    model_id: str
    load: LoadOptions
    mode: Mode
    store: bool


def start(
    wish: Wish,
    engine: Engine,
    results: Results,
    store_executor: ThreadPoolExecutor,
    on_progress: Callable[[float, str], None],
    on_speed: Callable[[float], None] | None = None,
) -> Benchmarking:
    """Look at what else the computer does, a third of a second, and begin to measure."""
    plan = {"quick": quick, "sustained": sustained}[wish.mode](wish.load.context)
    run = _Run(wish, engine, results, present_conditions(engine.pid), on_progress)
    # What the look took counts to the whole.
    left = plan.seconds_limit - machine_state.SHORTEST_LOOK
    options = BenchOptions(**asdict(replace(plan, keep=True, seconds_limit=left)))
    job = engine.bench(wish.load, options, run.hear, on_speed)

    def done(result: Future[BenchResult]) -> None:
        after = machine_state.look(engine.pid)
        store_executor.submit(run.finish, result, after)

    job.result.add_done_callback(done)

    def cancel() -> None:
        run.unwanted.set()
        job.cancel()

    return Benchmarking(run.record, cancel, job.cancel)


def present_conditions(child: int | None) -> Conditions:
    """Return what the program knows of the conditions now; takes a third of a second.

    Args:
        child: number of the engine's process, whose work is not that of others.
    """
    return Conditions(
        cpu=hardware.cpu_name(),
        program=__version__,
        power=machine_state.power_source(),
        other_load=machine_state.other_load(child),
    )


def regression(results: Results, record: BenchmarkRecord) -> history.Regression | None:
    """Return how far a record is behind earlier ones of its model; reads the database."""
    found = history.results(results.history(record.model))
    return history.regression([one for one in found if one.record != record], record)


class _Run:
    """One benchmark."""

    def __init__(
        self,
        wish: Wish,
        engine: Engine,
        results: Results,
        conditions: Conditions,
        on_progress: Callable[[float, str], None],
    ) -> None:
        self._wish = wish
        self._engine = engine
        self._results = results
        self._conditions = conditions
        self._on_progress = on_progress
        self._before: machine_state.Moment | None = None
        self.unwanted = threading.Event()
        self.record: Future[BenchmarkRecord] = Future()
        self.record.set_running_or_notify_cancel()

    def hear(self, fraction: float, step: str) -> None:
        """Pass progress on; on the engine thread."""
        if self._before is None and step != "loading":
            self._before = machine_state.look(self._engine.pid)
        self._on_progress(fraction, step)

    def finish(self, done: Future[BenchResult], after: machine_state.Moment) -> None:
        """Make the record, store it, and tell it; on the store thread."""
        try:
            self.record.set_result(self._finished(done, after))
        except BaseException as error:  # noqa: BLE001 - whoever waits for the record hears of it
            self.record.set_exception(error)

    def _finished(self, done: Future[BenchResult], after: machine_state.Moment) -> BenchmarkRecord:
        result = done.result()
        if result.stopped and self.unwanted.is_set():
            raise CancelledError
        conditions = self._conditions
        if self._before is not None:
            meanwhile = machine_state.between(self._before, after)
            conditions = machine_state.with_meanwhile(conditions, meanwhile)
        found = BenchmarkRecord.from_result(self._wish.model_id, asdict(result), conditions)
        if self._wish.store:
            self._results.add_benchmark(self._wish.model_id, found.to_json())
        return found
