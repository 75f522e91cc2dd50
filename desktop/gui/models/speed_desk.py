"""What the models page does about speeds: it offers to tell them all, and measures what is opened.

A model whose details are open is measured in the background unless that was done already; what is
under way ends when another model is opened or the page is left.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal

from desktop.core.language import mark, tr
from desktop.gui.models.columns import words_left
from desktop.gui.models.measuring import ALL, Measuring
from desktop.gui.models.offer import Offer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from desktop.app import Services
    from desktop.app_honesty import Known
    from desktop.core.picker import Row
    from desktop.core.speed.benchmark import BenchmarkRecord
    from desktop.gui.bridge import Bridge
    from desktop.gui.library.marks import Here
    from desktop.gui.models.details import Details
    from desktop.gui.models.measuring import Report, Stopped
    from desktop.gui.models.reading import Found
    from desktop.gui.models.row_text import RowText
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

#: Seconds that a measurement takes mostly: of a small model, of a large one, of all models.
_SMALL, _LARGE, _ALL = 8.0, 15.0, 9.0
_LARGE_BYTES: Final = 1_500_000_000
_DISTURBED: Final = mark("Other programs were in the way. Try it again in a moment.")
_WAITS: Final = mark("Waiting until nothing else is computed")


class SpeedDesk(QObject):
    """Measures for the models page.

    Args:
        services: what measures, and keeps it.
        tasks: follows the work.
        bridge: brings its progress.
        theme: the look.
        page: whose coming and going counts.
        details: they show the progress, and are where it is asked for.
    """

    #: More is known than before.
    changed = Signal()
    #: The words of a model's row are others now, see `mark`: its id.
    row_changed = Signal(str)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        page: QWidget,
        details: Details,
    ) -> None:
        super().__init__(page)
        self._services, self._page = services, page
        self._details = details
        self._known: Mapping[str, Known] = {}
        self._rows: Mapping[str, Row] = {}
        self._open = ""
        #: What was measured since the program began, or could not be: not again by itself.
        self._tried: set[str] = set()
        self._telling = ""
        self.offer = Offer(theme)
        self.measuring = Measuring(tasks, bridge, self)
        self.measuring.changed.connect(self._show_progress)
        self.measuring.found.connect(self._found)
        self.measuring.failed.connect(self._failed)
        self.offer.asked.connect(self.measure_all)
        self.offer.stop_asked.connect(self.measuring.stop)
        details.measure_asked.connect(self.measure)
        details.stop_asked.connect(self.measuring.stop)
        page.installEventFilter(self)

    def show_found(self, found: Found) -> None:
        """Go on from what has been read."""
        self._known = found.known
        self._rows = {row.id: row for row in found.rows}
        # When one of these is out of date again, it is measured again.
        self._tried -= {model_id for model_id in self._tried if self._is_exact(model_id)}
        if self.measuring.running != ALL:
            self.offer.show_wanted(wanted=not found.calibrated or _is_old(found.known))

    def mark(self, text: RowText, model_id: str) -> RowText:
        """Return the words of a row with those about its measurement, while one is under way."""
        if self.measuring.running != model_id:
            return text
        left = self.measuring.seconds_left
        return replace(text, speed_note=tr("waiting") if left is None else words_left(left))

    def show_details(self, row: Row, record: BenchmarkRecord | None, here: Here | None) -> None:
        """Show the details of a model, and measure it if that was not done before.

        Args:
            row: the model.
            record: its last benchmark, None without one.
            here: what the library knows of it, None where it is not on this computer.
        """
        if row.id != self._open:
            self._open = row.id
            self._let_go()
        known, line = self._known.get(row.id), self._services.settings.value.comfortable_speed
        self._details.show_model(row, record, row.context, here, known, line)
        self._consider()

    def leave(self) -> None:
        """Take note that no details are open any more."""
        self._open = ""
        self._let_go()

    def measure(self, model_id: str) -> None:
        """Measure a model once more, and ask the hub what it is made of where nothing here tells.

        While all models are measured nothing happens.
        """
        if self.measuring.running == ALL:
            return
        self._tried.add(model_id)
        self._start(model_id, ask_hub=True)

    def measure_all(self) -> None:
        """Find out what each kind of weights takes here, from which every model's speed follows."""
        self._let_go()
        services = self._services

        def work(report: Report, stopped: Stopped) -> str:
            from desktop.app_predict import calibrate, calibration

            calibrate(services, report, stopped)
            # Numbers that cannot be are kept by nobody.
            return "" if calibration(services) is not None else tr(_DISTURBED)

        self.measuring.start(ALL, work, _ALL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Measure no model while the page is out of sight."""
        if watched is self._page and not event.spontaneous():  # not where a window is minimised
            if event.type() == QEvent.Type.Hide:
                self._let_go()
            elif event.type() == QEvent.Type.Show:
                self._consider()
        return super().eventFilter(watched, event)

    def _consider(self) -> None:
        row = self._rows.get(self._open)
        if row is None or row.builtin or row.id in self._tried or not self._page.isVisible():
            return
        if self.measuring.running is not None or self._is_exact(row.id):
            return
        self._tried.add(row.id)
        self._start(row.id, ask_hub=False)

    def _is_exact(self, model_id: str) -> bool:
        """Return whether all is known of a model's speed that can be known before it runs."""
        known = self._known.get(model_id)
        if known is None or known.predicted is None or known.stale:
            return False
        return known.predicted.method == "exact"

    def _start(self, model_id: str, *, ask_hub: bool) -> None:
        row = self._rows.get(model_id)
        large = row is not None and (row.bytes or 0) >= _LARGE_BYTES
        self.measuring.start(
            model_id,
            partial(_predict, self._services, model_id, ask_hub),
            _LARGE if large else _SMALL,
        )

    def _let_go(self) -> None:
        """End the measurement of a model: it is measured when it is opened the next time."""
        running = self.measuring.running
        if running:
            self._tried.discard(running)
            self.measuring.stop()

    def _found(self, model_id: str) -> None:
        if model_id == ALL:
            self.offer.show_wanted(wanted=False)
        self.changed.emit()

    def _failed(self, model_id: str, problem: str) -> None:
        if model_id == ALL:
            self.offer.show_problem(problem)
        elif model_id == self._open:
            self._details.show_measuring(problem, None)
        self._consider()

    def _show_progress(self) -> None:
        running, measuring = self.measuring.running, self.measuring
        for changed in {self._telling, running or ""} - {""}:
            self.row_changed.emit(changed)
        self._telling = running or ""
        left = measuring.seconds_left
        if running == ALL:
            told = (
                tr(_WAITS)
                if left is None
                else tr("Measuring this computer, {seconds} s left", seconds=left)
            )
            self.offer.show_progress(told, measuring.share)
        elif not self.offer.isHidden():
            self.offer.show_wanted(wanted=True)
        if running and running == self._open:
            told = (
                tr(_WAITS)
                if left is None
                else tr("Measuring how fast it will be, {seconds} s left", seconds=left)
            )
            self._details.show_measuring(told, measuring.share)
        else:
            self._details.show_measuring("", None)


def _is_old(known: Mapping[str, Known]) -> bool:
    """Return whether this computer was measured before something changed on which speeds depend."""
    return any(
        each.stale and each.predicted is not None and each.predicted.method != "exact"
        for each in known.values()
    )


def _predict(
    services: Services, model_id: str, ask_hub: bool, report: Report, stopped: Stopped
) -> str | None:
    from desktop.app_predict import predict, subject

    if not ask_hub and not _told_here(services, model_id):
        return None
    predict(services, subject(services, model_id), report, stopped)
    return ""


def _told_here(services: Services, model_id: str) -> bool:
    """Return whether it is known without the hub what a model is made of.

    Nothing is asked of the hub only because somebody looks at a model.
    """
    from desktop.app_honesty import blueprint
    from desktop.core.errors import ModelNotInstalled, UnknownModel

    with suppress(ModelNotInstalled, UnknownModel):
        services.library.resolve(model_id)
        return True
    with suppress(UnknownModel):
        return blueprint(services.catalogue.get(model_id)) is not None
    return False
