"""The card about predictions: how well they did, and making them for every model."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop import app_honesty, app_predict
from desktop.core import wording_tuning, words_of_predictions
from desktop.core.language import mark, tr
from desktop.gui.models import formats
from desktop.gui.plots.data import Pair, ScatterData
from desktop.gui.plots.scatter_plot import ScatterPlot
from desktop.gui.plots.with_text import PlotWithText
from desktop.gui.speed import all_models
from desktop.gui.speed.measuring import MeasuringCard, hearing, step_of, stoppable, told
from desktop.gui.speed.pair_list import PairList
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Bar, Label, Notice, SectionTitle, ShortButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from desktop.app import Services
    from desktop.core.library.work import Report, Stop
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

TITLE: Final = mark("Predictions")
_LOOKING: Final = mark("Looking at what is known")
_BEGIN: Final = mark(
    "How fast a model will be is told before it is downloaded. Ten seconds of measuring tell it"
    " for every model of the list; nothing is downloaded for that."
)
_NO_PAIRS: Final = mark(
    "Each model that runs here is compared with its prediction. None has been yet: chat with an"
    " installed model, or measure it."
)
_ALL_EXACT: Final = mark(
    "Each model that fits into memory, and of which all sizes are known, is predicted exactly."
)
_CALIBRATE, _ALL, _STOP = mark("Tell the speed of every model"), mark("Measure all"), mark("Stop")
_STOPPED: Final = mark("Stopped. What was measured so far stays.")
#: So many comparisons are listed; the table below the plot has all of them.
_LISTED: Final = 6
_PLOT_HEIGHT: Final = 280
_NARROW: Final = 560


@dataclass(frozen=True)
class _Known:
    """What the card shows, read off the GUI thread.

    Attributes:
        pairs: (name, pair) of each model, the newest first.
        typical: how far predictions were off, as a share.
        calibrated: whether every model has a rough number.
        wanted: models without an exact one.
    """

    pairs: tuple[tuple[str, app_honesty.Pair], ...]
    typical: float | None
    calibrated: bool
    wanted: tuple[all_models.Wanted, ...]


class HonestyCard(MeasuringCard):
    """Shows predictions beside measurements, and makes predictions on a thread of its own.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: brings the progress.
        theme: the look.
        parent: the Qt parent.
    """

    #: A prediction is kept: of the model with this id; "" for all of them.
    predicted = Signal(str)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr(TITLE), tasks, bridge, parent)
        self.setObjectName("honestyCard")
        self._services, self._tasks, self._bridge = services, tasks, bridge
        self._theme = theme
        self._known: _Known | None = None
        self._make(theme)
        self._build(theme)

    def refresh(self) -> None:
        """Look again at what is known, off the GUI thread."""
        self._tasks.run(partial(_read, self._services), self._show, self._not_read)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the button below its words where there is no room beside them."""
        super().resizeEvent(event)
        narrow, way = event.size().width() < _NARROW, QBoxLayout.Direction
        self._foot.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    # --- measuring ----------------------------------------------------------------------------

    def calibrate(self) -> None:
        """Tell the speed of every model, in ten seconds; nothing happens while it measures."""
        services, report = self._services, hearing(self._bridge, self._calibrating, step_of)

        def work(_tell: Report, stop: Stop) -> bool:
            with stoppable():
                app_predict.calibrate(services, report, stop)
            return True

        self._start(work, self._calibrated)

    def measure_all(self) -> None:
        """Predict all models exactly, one after the other; nothing happens while it measures."""
        if self._known is None or not self._known.wanted:
            return
        services, bridge, models = self._services, self._bridge, self._known.wanted
        report = hearing(bridge, self._measuring, all_models.kind_of)

        def done(model_id: str) -> None:
            bridge.call(lambda: self.predicted.emit(model_id))

        def work(_tell: Report, stop: Stop) -> bool:
            return bool(all_models.predict_all(services, models, report, done, stop))

        self._start(work, self._measured)

    def _start(
        self, work: Callable[[Report, Stop], bool], on_done: Callable[[bool], object]
    ) -> None:
        def careful(tell: Report, stop: Stop) -> bool | None:
            try:
                return work(tell, stop)
            except ValueError:  # no room for the models that are timed
                return None

        def ended(result: bool | None) -> None:
            self._show_running(running=False)
            if result is None:
                self.notice.tell(tr(wording_tuning.NO_ROOM))
            else:
                on_done(result)
            self.refresh()

        if self.running:
            return
        self.notice.clear()
        self._show_running(running=True)
        self._job.start(careful, ended, self._failed, self._stopped)

    def _calibrating(self, share: float, step: str) -> None:
        if self.running and not self._job.stopping:
            self.bar.set_fraction(share)
            self.words.setText(told(step))

    def _measuring(self, progress: all_models.Progress) -> None:
        if not self.running or self._job.stopping:
            return
        self.bar.set_fraction(progress.share)
        left = formats.time_left(progress.left)
        if progress.step == "waiting":
            left = tr("a reply or another measurement comes first")
        self.words.setText(
            words_of_predictions.under_way(progress.number, progress.total, progress.name, left)
        )

    def _calibrated(self, _done: bool) -> None:
        self.predicted.emit("")

    def _measured(self, _done: bool) -> None:
        """Say nothing: each model was told when it was done."""

    def _failed(self, error: Exception) -> None:
        self._show_running(running=False)
        self.notice.tell(formats.problem(error))
        self.refresh()

    def _stopped(self) -> None:
        self._show_running(running=False)
        self.notice.tell(tr(_STOPPED), "muted")
        self.refresh()

    # --- showing ------------------------------------------------------------------------------

    def _not_read(self, error: Exception) -> None:
        self.notice.tell(formats.problem(error))

    def _show(self, known: _Known) -> None:
        self._known = known
        pairs = known.pairs
        self.summary.setText(
            words_of_predictions.typical(known.typical, len(pairs)) if pairs else tr(_NO_PAIRS)
        )
        self.summary.setVisible(bool(pairs) or known.calibrated)
        self._scatter.show_data(
            ScatterData(tuple(Pair(name, each.predicted, each.measured) for name, each in pairs))
        )
        self.plot.setVisible(len(pairs) > 1)
        self.list.show_pairs(pairs[:_LISTED])
        if not self.running:
            self._show_idle()

    def _show_idle(self) -> None:
        known = self._known
        if known is None:
            return
        seconds = sum(each.seconds for each in known.wanted)
        if not known.calibrated:
            words = tr(_BEGIN)
        elif known.wanted:
            words = words_of_predictions.ahead(len(known.wanted), seconds / 60)
        else:
            words = tr(_ALL_EXACT)
        self.words.setText(words)
        self.button.set_text(tr(_ALL if known.calibrated else _CALIBRATE))
        self.button.set_kind("plain" if known.calibrated else "primary")
        self.button.setVisible(not known.calibrated or bool(known.wanted))

    def _show_running(self, *, running: bool) -> None:
        # The button that had the focus keeps it: it becomes the way to stop.
        self.button.set_icon("square" if running else "gauge")
        self.button.setEnabled(True)
        self.bar.set_fraction(0.0)
        self.bar.setVisible(running)
        if running:
            self.button.set_text(tr(_STOP))
            self.button.set_kind("plain")
            self.words.setText(tr("Beginning"))
        else:
            self._show_idle()

    def _pressed(self) -> None:
        if self.running:
            self.stop()
        elif self._known is not None and self._known.calibrated:
            self.measure_all()
        else:
            self.calibrate()

    # --- building -----------------------------------------------------------------------------

    def _make(self, theme: Theme) -> None:
        self.summary = Label(theme, "", wrap=True)
        self.summary.setObjectName("predictionsSummary")
        self._scatter = ScatterPlot(theme, tr("Predictions against measurements"))
        self._scatter.setMinimumHeight(_PLOT_HEIGHT)
        self.plot = PlotWithText(theme, self._scatter)
        self.list = PairList(theme)
        self.words = Label(theme, tr(_LOOKING), kind="small", role="muted", wrap=True)
        self.words.setObjectName("predictionsWords")
        self.button = ShortButton(theme, tr(_ALL), icon="gauge", on_click=self._pressed)
        self.button.setObjectName("predictAll")
        self.bar = Bar(theme, tr("Measuring how fast models will be"))
        self.notice = Notice(theme, self)
        self.notice.clear()
        for hidden in (self.summary, self.plot, self.button, self.bar):
            hidden.hide()

    def _build(self, theme: Theme) -> None:
        left = QVBoxLayout()
        left.setSpacing(SMALL)
        for part in (self.words, self.bar, self.notice):
            left.addWidget(part)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(MEDIUM - TINY)
        self._foot.addLayout(left, 1)
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        self._foot.addWidget(self.button, alignment=corner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        layout.setSpacing(SMALL)
        layout.addWidget(SectionTitle(theme, tr(TITLE)))
        for widget in (self.summary, self.plot, self.list):
            layout.addWidget(widget)
        layout.addSpacing(TINY)
        layout.addLayout(self._foot)


def _read(services: Services) -> _Known:
    """Read what the card shows; waits for the disk and the database."""
    names = {model.id: model.name for model in services.catalogue.models}
    newest: dict[str, app_honesty.Pair] = {}
    for pair in app_honesty.pairs(services):
        newest.setdefault(pair.model_id, pair)
    return _Known(
        pairs=tuple((names.get(each.model_id, each.model_id), each) for each in newest.values()),
        typical=app_honesty.typical_error(newest.values()),
        calibrated=app_predict.calibration(services) is not None,
        wanted=all_models.wanted(services),
    )
