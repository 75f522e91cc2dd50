"""The part of a model's details that is about its speed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.core.wording import clean
from desktop.gui.models import speed_facts
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Bar, Button, Label, SectionTitle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.app_honesty import Known
    from desktop.core.picker import Row
    from desktop.core.speed.benchmark import BenchmarkRecord
    from desktop.gui.theme import Theme

_PLOT_HEIGHT = 190


def facts(theme: Theme, pairs: Iterable[tuple[str, str]]) -> QFormLayout:
    """Return facts as lines: what, and how much."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(MEDIUM)
    form.setVerticalSpacing(TINY)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for name, value in pairs:
        label = Label(theme, name, role="muted")
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        form.addRow(label, Label(theme, clean(value), wrap=True, selectable=True))
    return form


class SpeedSection(QWidget):
    """What was measured and what is predicted, side by side, and a picture of both.

    Args:
        theme: the look.
        row: the model.
        record: its last benchmark, None without one.
        known: what else is known of its speed.
        comfortable: the person's line, in tokens per second.
    """

    #: The model is to be measured once more: its id.
    measure_asked = Signal(str)
    stop_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        row: Row,
        record: BenchmarkRecord | None,
        known: Known | None,
        comfortable: float,
    ) -> None:
        super().__init__()
        self.setObjectName("speedSection")
        self._theme, self._row = theme, row
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SMALL)
        self._layout.addWidget(SectionTitle(theme, tr("Speed on this computer")))
        self._add_status()
        measured = list(speed_facts.measured(row, record))
        predicted = list(speed_facts.predicted(known)) if known is not None else []
        self._say(speed_facts.pair(known), "pair")
        if not measured and not predicted:
            first = (
                tr("Not measured. Benchmark it.")
                if row.installed
                else tr("Not measured. Download the model, then benchmark it.")
            )
            self._say(first, "notMeasured", "muted")
        for name, title, lines in (
            ("measured", tr("Measured"), measured),
            ("predicted", tr("Predicted"), predicted),
        ):
            if lines:
                self._say(title, name, "muted")
                self._layout.addLayout(facts(theme, lines))
        self._add_curve(record, known, comfortable)
        self._add_link(known)
        self.show_measuring("", None)

    def show_measuring(self, words: str, share: float | None) -> None:
        """Show how far a measurement is, or without a share what was in its way; "" neither."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._bar.setVisible(share is not None)
        self._stop.setVisible(share is not None)
        self._again.setVisible(share is None and not self._row.builtin)
        if share is not None:
            self._bar.set_fraction(share)

    def _say(self, words: str, name: str, role: str = "text") -> None:
        if words:
            label = Label(self._theme, words, role=role, wrap=True, selectable=True)
            label.setObjectName(f"speed-{name}")
            self._layout.addWidget(label)

    def _add_status(self) -> None:
        self._words = Label(self._theme, "", role="muted", wrap=True)
        self._words.setObjectName("speed-measuring")
        self._bar = Bar(self._theme, tr("Measurement of {name}", name=self._row.name))
        self._stop = Button(self._theme, tr("Stop"), kind="quiet", on_click=self.stop_asked.emit)
        self._stop.setObjectName("stopMeasure")
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(self._words, 1)
        line.addWidget(self._stop, alignment=Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(line)
        self._layout.addWidget(self._bar)

    def _add_curve(
        self, record: BenchmarkRecord | None, known: Known | None, comfortable: float
    ) -> None:
        prediction = known.predicted if known is not None else None
        try:
            data = speed_facts.curve(prediction, record, comfortable)
        except ValueError:  # numbers out of a damaged file, of which there is no picture
            return
        if not data.filled:
            return
        # Not at the top: most models are looked at without a picture.
        from desktop.gui.plots.line_plot import LinePlot
        from desktop.gui.plots.with_text import PlotWithText

        plot = LinePlot(
            self._theme, tr("Speed of {name} by the length of the chat", name=self._row.name)
        )
        plot.show_data(data)
        plot.setFixedHeight(_PLOT_HEIGHT)
        self._layout.addSpacing(SMALL)
        self._layout.addWidget(PlotWithText(self._theme, plot))

    def _add_link(self, known: Known | None) -> None:
        exact = known is not None and known.predicted and known.predicted.method == "exact"
        words = tr("Measure again") if exact else tr("Measure how fast it will be")
        self._again = Button(
            self._theme,
            words,
            kind="quiet",
            icon="rotate-ccw" if exact else "gauge",
            on_click=lambda: self.measure_asked.emit(self._row.id),
        )
        self._again.setObjectName("measureAgain")
        self._layout.addWidget(self._again, alignment=Qt.AlignmentFlag.AlignLeft)
