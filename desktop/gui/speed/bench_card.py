"""The card that measures: which model, how long, how it goes, and what came out."""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout

from desktop.core.language import mark, tr
from desktop.gui.models import formats
from desktop.gui.plots.data import Point
from desktop.gui.plots.line_plot import LinePlot
from desktop.gui.plots.with_text import PlotWithText
from desktop.gui.speed import words
from desktop.gui.speed.results import ResultView
from desktop.gui.theme import LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import Bar, Button, Label, SectionTitle, Select

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from desktop.core.picker import Row
    from desktop.core.speed.record import Mode
    from desktop.gui.speed.runs import Outcome, Runs
    from desktop.gui.theme import Theme

#: Pages that are narrower have the choices below the title, and then below one another.
NARROW, NARROWEST = 720, 520
#: A longer name of a model is cut off.
_LETTERS = 18
_CURVE_HEIGHT = 180
_MODES: tuple[tuple[Mode, str, str], ...] = (
    ("quick", mark("Quick"), mark("At most ten seconds")),
    (
        "sustained",
        mark("Sustained"),
        mark("Writes for a minute afterwards: does this computer slow down?"),
    ),
)
_NO_MODEL = mark("No model is installed yet. Download one, then measure it.")


class BenchCard(QFrame):
    """Chooses, starts, stops and shows a benchmark.

    Args:
        theme: the look.
        runs: runs them.
    """

    #: Another model was chosen: its id.
    model_chosen = Signal(str)

    def __init__(self, theme: Theme, runs: Runs) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setObjectName("benchmarkCard")
        self.setAccessibleName(tr("Benchmark"))
        self._theme, self._runs = theme, runs
        self._rows: dict[str, Row] = {}
        self._mode: Mode = "quick"
        self._minute_began: float | None = None
        self.model = Select(theme, tr("Model to measure"))
        self.model.setObjectName("benchmarkModel")
        self.model.setSizeAdjustPolicy(
            Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.model.setMinimumContentsLength(_LETTERS)
        self.model.currentIndexChanged.connect(self._chosen)
        self._make_modes()
        self.button = Button(
            theme, tr("Measure"), kind="primary", icon="play", on_click=self._pressed
        )
        self.button.setObjectName("startBenchmark")
        self.button.setEnabled(False)  # until it is known what there is to measure
        self.bar = Bar(theme, tr("Progress of the benchmark"))
        self.words = Label(theme, tr(words.IDLE), kind="small", role="muted", wrap=True)
        self.words.setObjectName("benchmarkText")
        self.live = Label(theme, "", kind="title")
        self.live.setObjectName("benchmarkLive")
        self.curve = LinePlot(theme, tr("Speed in the course of a minute"))
        self.curve.setFixedHeight(_CURVE_HEIGHT)
        self._minute = PlotWithText(theme, self.curve)
        self.result = ResultView(theme)
        self._build()
        self._connect()
        for part in (self.bar, self.live, self._minute, self.result):
            part.hide()

    def chosen(self) -> str:
        """Return the id of the chosen model, "" when none is installed."""
        return str(self.model.currentData() or "")

    @property
    def mode(self) -> Mode:
        """How long is measured."""
        return self._mode

    def show_models(self, rows: Sequence[Row], preferred: str) -> None:
        """Offer the installed models; what was chosen before stays chosen."""
        before = self.chosen()
        self._rows = {row.id: row for row in rows}
        self.model.blockSignals(True)
        self.model.clear()
        for row in rows:
            self.model.addItem(row.name, row.id)
        if not self.model.choose(before):
            self.model.choose(preferred)
        self.model.blockSignals(False)
        if not rows:
            self._say(tr(_NO_MODEL))
        self._show_state()
        if self.chosen() != before:
            self.model_chosen.emit(self.chosen())

    def start(self, model_id: str = "") -> None:
        """Measure a model, the chosen one by default; nothing happens while one is measured."""
        if self._runs.running or not (model_id or self.chosen()):
            return
        if model_id:
            self.model.choose(model_id)
        self._runs.start(model_id or self.chosen(), self._mode)

    def show_outcome(self, outcome: Outcome, *, told: str = "") -> None:
        """Show a result, the newest or one of before.

        Args:
            outcome: what was measured.
            told: what to say about it, such as when that was.
        """
        record = outcome.record
        row = self._rows.get(record.model)
        self_test = row is not None and row.builtin
        self._say(tr(words.SELF_TEST) if self_test else told)
        self.curve.show_data(words.curve(record.curve))
        self._minute.setVisible(bool(record.curve))
        self.result.show_outcome(outcome)
        self.result.show()
        self._show_state()

    def show_nothing(self) -> None:
        """Show that the chosen model was never measured."""
        if self._runs.running:
            return
        self._say(tr(words.IDLE if self._rows else _NO_MODEL))
        self._minute.hide()
        self.result.hide()
        self._show_state()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Stop with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._runs.running:
            self._stop()
            return
        super().keyPressEvent(event)

    def give_room(self, width: int) -> None:
        """Put the choices below the title where the page has no room beside it."""
        way = QBoxLayout.Direction
        self._top.setDirection(way.TopToBottom if width < NARROW else way.LeftToRight)
        self._choices.setDirection(way.TopToBottom if width < NARROWEST else way.LeftToRight)
        beside = sum(each.sizeHint().width() for each in (*self._modes.buttons(), self.button))
        fits = beside + 4 * LARGE <= width
        self._ways.setDirection(way.LeftToRight if fits else way.TopToBottom)
        self.result.give_room(width)

    # --- what happens -------------------------------------------------------------------------

    def _pressed(self) -> None:
        if self._runs.running:
            self._stop()
        else:
            self.start()

    def _stop(self) -> None:
        self._runs.stop()
        self._say(tr("Stopping"))
        self.button.setEnabled(False)  # until it has ended, which is soon

    def _begin(self, model_id: str) -> None:
        del model_id
        self._minute_began = None
        self.curve.show_data(words.curve(()))
        self.result.hide()
        self.live.setText("")
        self._minute.setVisible(self._mode == "sustained")
        self.bar.set_fraction(0.0)
        self._say(
            tr("Waiting for the reply to end") if self._runs.waits else tr("Loading the model")
        )
        self._show_state()

    def _progress(self, fraction: float, step: str) -> None:
        self.bar.set_fraction(fraction)
        self._say(formats.benchmark_step(step))
        if step == "sustained" and self._minute_began is None:
            self._minute_began = monotonic()

    def _speed(self, tokens_per_second: float) -> None:
        self.live.setText(formats.speed(tokens_per_second))
        if self._minute_began is not None:
            point = Point(monotonic() - self._minute_began, tokens_per_second)
            self.curve.append(tr(words.CURVE), point)

    def _done(self, outcome: Outcome) -> None:
        self.show_outcome(outcome)

    def _stopped(self) -> None:
        self._end(tr(words.STOPPED))

    def _failed(self, error: Exception) -> None:
        self._end(formats.problem(error), role="danger")

    def _end(self, told: str, role: str = "muted") -> None:
        self._say(told, role)
        self._minute.hide()
        self._show_state()

    def _chosen(self) -> None:
        self.model_chosen.emit(self.chosen())

    def _choose_mode(self, mode: Mode) -> None:
        self._mode = mode

    # --- showing ------------------------------------------------------------------------------

    def _say(self, told: str, role: str = "muted") -> None:
        self.words.setText(told)
        self.words.set_role(role)
        self.words.setVisible(bool(told))

    def _show_state(self) -> None:
        running = self._runs.running
        # The button that had the focus keeps it: it becomes the way to stop.
        again = tr("Measure again") if self.result.isVisibleTo(self) else tr("Measure")
        self.button.set_text(tr("Stop") if running else again)
        self.button.set_icon("square" if running else "play")
        self.button.set_kind("plain" if running else "primary")
        self.button.setEnabled(running or bool(self._rows))
        self.model.setEnabled(not running)
        for each in self._modes.buttons():
            each.setEnabled(not running)
        self.bar.setVisible(running)
        self.live.setVisible(running)

    # --- building -----------------------------------------------------------------------------

    def _make_modes(self) -> None:
        self._modes = QButtonGroup(self)
        for mode, text, tip in _MODES:
            each = Button(
                self._theme, tr(text), kind="nav", on_click=partial(self._choose_mode, mode)
            )
            each.setObjectName(f"mode-{mode}")
            each.setToolTip(tr(tip))
            each.setChecked(mode == self._mode)
            self._modes.addButton(each)

    def _connect(self) -> None:
        self._runs.began.connect(self._begin)
        self._runs.progressed.connect(self._progress)
        self._runs.speed.connect(self._speed)
        self._runs.done.connect(self._done)
        self._runs.stopped.connect(self._stopped)
        self._runs.failed.connect(self._failed)

    def _build(self) -> None:
        modes = QHBoxLayout()
        modes.setSpacing(TINY)
        for each in self._modes.buttons():
            modes.addWidget(each)
        modes.addStretch(1)
        ways = self._ways = QHBoxLayout()
        ways.setSpacing(SMALL + TINY)
        ways.addLayout(modes, 1)
        ways.addWidget(self.button)
        self._choices = QHBoxLayout()
        self._choices.setSpacing(SMALL)
        self._choices.addWidget(self.model, 1)
        self._choices.addLayout(ways)
        self._top = QHBoxLayout()
        self._top.setSpacing(SMALL)
        self._top.addWidget(SectionTitle(self._theme, tr("Benchmark")), 1)
        self._top.addLayout(self._choices)
        now = QHBoxLayout()
        now.setSpacing(MEDIUM)
        now.addWidget(self.words, 1)
        now.addWidget(self.live)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        layout.setSpacing(MEDIUM - TINY)
        layout.addLayout(self._top)
        layout.addLayout(now)
        layout.addWidget(self.bar)
        layout.addWidget(self.result)
        layout.addWidget(self._minute)
