"""Runs benchmarks for the models page, one at a time, and shows them in a panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.speed.benchmark import BenchmarkRecord
from desktop.gui.models import formats, listing
from desktop.gui.models.bench_panel import BenchPanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.app import Services
    from desktop.app_bench import Benchmarking
    from desktop.core.picker import Row
    from desktop.core.store.results import Measurement
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme


class Benchmarks(QObject):
    """Starts and stops benchmarks and keeps their panel up to date.

    Each run has a number, so that what arrives late from a stopped one is not taken for the next.
    """

    #: A benchmark has ended with a result, which is stored.
    measured = Signal(str)
    running_changed = Signal(bool)

    def __init__(
        self, services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._bridge = services, tasks, bridge
        self._rows: dict[str, Row] = {}
        self._run = 0
        self._job: Benchmarking | None = None
        self.panel = BenchPanel(theme)
        self.panel.hide()
        self.panel.start_asked.connect(self.start_model)
        self.panel.stop_asked.connect(self.stop)

    def show_models(self, rows: Sequence[Row], default: str) -> None:
        """Offer the installed models; the first choice is the person's own."""
        self._rows = {row.id: row for row in rows}
        preferred = listing.benchmark_choice(rows, default)
        self.panel.show_models(
            [(row.name, row.id) for row in rows if row.installed],
            preferred.id if preferred is not None else "",
        )

    def start(self) -> None:
        """Measure the chosen model, or the one that tells most."""
        model_id = self.panel.chosen()
        if model_id:
            self.start_model(model_id)
        else:
            self.panel.show_end("No model is installed yet. Download one, then measure it.")

    def start_model(self, model_id: str) -> None:
        """Measure a model; nothing happens while another is measured."""
        if self.panel.running:
            return
        self._run += 1
        run = self._run
        self.panel.choose(model_id)
        busy = self._services.engine.state.phase == "generating"
        self.panel.show_started("Waiting for the reply to end" if busy else "Loading the model")
        self.running_changed.emit(True)

        def on_progress(fraction: float, step: str) -> None:
            self._bridge.call(lambda: self._progress(run, fraction, step))

        self._tasks.run(
            lambda: self._services.benchmark(model_id, on_progress),
            lambda job: self._started(run, model_id, job),
            lambda error: self._failed(run, error),
        )

    def stop(self) -> None:
        """End the benchmark that is under way; its results are not kept."""
        self._run += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.panel.show_end("Stopped. Nothing was stored.")
        self.running_changed.emit(False)

    def _started(self, run: int, model_id: str, job: Benchmarking) -> None:
        if run != self._run:  # stopped before it began
            job.cancel()
            return
        self._job = job
        self._tasks.follow(
            job.record,
            lambda record: self._done(run, model_id, record),
            lambda error: self._failed(run, error),
        )

    def _progress(self, run: int, fraction: float, step: str) -> None:
        if run == self._run:
            self.panel.show_progress(fraction, formats.benchmark_step(step))

    def _done(self, run: int, model_id: str, record: BenchmarkRecord) -> None:
        if run != self._run:
            return
        self._job = None
        row = self._rows.get(model_id)
        name, self_test = (row.name, row.builtin) if row is not None else (model_id, False)
        self.panel.show_record(record, name, self_test=self_test)
        self.running_changed.emit(False)
        self.measured.emit(model_id)

    def _failed(self, run: int, error: Exception) -> None:
        if run != self._run:
            return
        self._job = None
        self.panel.show_end(formats.problem(error), failed=True)
        self.running_changed.emit(False)


def newest_record(history: Sequence[Measurement]) -> BenchmarkRecord | None:
    """Return the newest benchmark of a history; None where none can be read."""
    for each in history:
        if each.record is not None:
            try:
                return BenchmarkRecord.from_json(each.record)
            except (KeyError, TypeError):
                continue
    return None
