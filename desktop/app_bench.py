"""Benchmarks of `Services`: the engine measures, the record is judged and stored."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from desktop import __version__, app_bench_beside
from desktop.core import hardware
from desktop.core.engine.measures import BandwidthOptions, BenchOptions
from desktop.core.machine.power import read_power
from desktop.core.speed import history, machine_state
from desktop.core.speed.benchmark import BenchmarkRecord, quick, sustained
from desktop.core.speed.conditions import Conditions

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.engine.engine import Engine
    from desktop.core.engine.jobs import Job
    from desktop.core.engine.measures import BandwidthResult, BenchResult
    from desktop.core.engine.values import LoadOptions
    from desktop.core.speed.record import Mode
    from desktop.core.store.results import Results
    from desktop.core.store.speeds import Speeds


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


@dataclass(frozen=True, slots=True)
class Shelves:
    """Where results are kept.

    Attributes:
        results: of models.
        speeds: what was found out about this computer, the memory's speed among it.
        executor: the thread that writes there.
    """

    results: Results
    speeds: Speeds
    executor: ThreadPoolExecutor


def start(
    wish: Wish,
    engine: Engine,
    shelves: Shelves,
    on_progress: Callable[[float, str], None],
    on_speed: Callable[[float], None] | None = None,
) -> Benchmarking:
    """Look at what else the computer does, a third of a second, and begin to measure.

    Where the memory's speed is not known, or not of this session, it is measured before. That,
    and the look, count to the whole.
    """
    plan = {"quick": quick, "sustained": sustained}[wish.mode](wish.load.context)
    run = _Run(wish, engine, shelves, present_conditions(engine.pid), on_progress)
    first = run.measure_memory(plan.seconds_limit + plan.sustained_seconds)
    left = plan.seconds_limit - machine_state.SHORTEST_LOOK
    left -= app_bench_beside.SECONDS if first is not None else 0.0
    options = BenchOptions(**asdict(replace(plan, keep=True, seconds_limit=left)))
    job = engine.bench(wish.load, options, run.hear, on_speed)

    def done(result: Future[BenchResult]) -> None:
        run.writing.end()
        after = machine_state.look(engine.pid)
        shelves.executor.submit(run.finish, result, after)

    job.result.add_done_callback(done)

    def stop() -> None:
        if first is not None:
            first.cancel()
        job.cancel()

    def cancel() -> None:
        run.unwanted.set()
        stop()

    return Benchmarking(run.record, cancel, stop)


def present_conditions(child: int | None) -> Conditions:
    """Return what the program knows of the conditions now.

    Takes a third of a second, and longer where the system is slow to tell of its power.

    Args:
        child: number of the engine's process, whose work is not that of others.
    """
    power = read_power()
    return Conditions(
        cpu=hardware.cpu_name(),
        program=__version__,
        power=power.source,
        power_plan=power.plan,
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
        shelves: Shelves,
        conditions: Conditions,
        on_progress: Callable[[float, str], None],
    ) -> None:
        self._wish = wish
        self._engine = engine
        self._shelves = shelves
        self._conditions = conditions
        self._on_progress = on_progress
        self._before: machine_state.Moment | None = None
        self._memory: Job[BandwidthResult] | None = None
        #: What measuring the memory takes of the whole.
        self._share = 0.0
        self.writing = app_bench_beside.Writing(engine, wish.mode)
        self.unwanted = threading.Event()
        self.record: Future[BenchmarkRecord] = Future()
        self.record.set_running_or_notify_cancel()

    def measure_memory(self, seconds: float) -> Job[BandwidthResult] | None:
        """Have the memory's speed measured, if it is not known, of so many seconds in all."""
        if app_bench_beside.known_bandwidth(self._shelves.speeds, self._conditions) is not None:
            return None
        self._share = app_bench_beside.SECONDS / seconds
        self._memory = self._engine.bandwidth(
            BandwidthOptions(seconds_limit=app_bench_beside.SECONDS),
            lambda fraction, step: self._on_progress(fraction * self._share, step),
        )
        return self._memory

    def hear(self, fraction: float, step: str) -> None:
        """Pass progress on; on the engine thread."""
        if self._before is None and step != "loading":
            self._before = machine_state.look(self._engine.pid)
        self.writing.hear(step)
        self._on_progress(self._share + fraction * (1 - self._share), step)

    def finish(self, done: Future[BenchResult], after: machine_state.Moment) -> None:
        """Make the record, store it, and tell it; on the store thread."""
        try:
            self.record.set_result(self._finished(done, after))
        except BaseException as error:  # noqa: BLE001 - whoever waits for the record hears of it
            self.record.set_exception(error)

    def _finished(self, done: Future[BenchResult], after: machine_state.Moment) -> BenchmarkRecord:
        shelves = self._shelves
        if self._memory is not None:
            app_bench_beside.keep_bandwidth(shelves.speeds, self._memory.result, self._conditions)
        result = done.result()
        if result.stopped and self.unwanted.is_set():
            raise CancelledError
        conditions = self._conditions
        if self._before is not None:
            meanwhile = machine_state.between(self._before, after)
            conditions = machine_state.with_meanwhile(conditions, meanwhile)
        found = BenchmarkRecord.from_result(self._wish.model_id, asdict(result), conditions)
        bandwidth = app_bench_beside.known_bandwidth(shelves.speeds, self._conditions)
        found = replace(
            found,
            roofline_fraction=app_bench_beside.share(found, self._wish.load.path, bandwidth),
            energy=self.writing.spent(found),
        )
        if self._wish.store:
            shelves.results.add_benchmark(self._wish.model_id, found.to_json())
        return found
