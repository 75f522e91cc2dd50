"""What a benchmark has found: four large numbers, all readings, and what there is to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.core.language import mark, tr
from desktop.core.wording import size
from desktop.gui.models import formats
from desktop.gui.speed import words
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import ElidedLabel, Label, line

if TYPE_CHECKING:
    from desktop.core.speed.record import BenchmarkRecord
    from desktop.gui.speed.runs import Outcome
    from desktop.gui.theme import Theme

_UNKNOWN = mark("not measured")
#: A narrower card has its numbers in two lines.
_NARROW = 520
_FIGURES = (
    ("write", mark("writing an answer")),
    ("read", mark("reading a question")),
    ("load", mark("to load the model")),
    ("memory", mark("of memory")),
)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ResultView(QWidget):
    """The result of a benchmark.

    Args:
        theme: the look.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._figures = _Figures(theme)
        self._readings = _Readings(theme)
        self._setup = Label(theme, "", kind="small", role="muted", wrap=True, selectable=True)
        self._setup.setObjectName("benchmarkSetup")
        self._said: list[Label] = []
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(TINY)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM - TINY)
        layout.addWidget(self._figures)
        layout.addLayout(self._remarks)
        layout.addWidget(line())
        layout.addWidget(self._readings)
        layout.addWidget(self._setup)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show a result instead of the one before."""
        record = outcome.record
        self._figures.show_record(record)
        self._readings.show_record(record)
        self._setup.setText(words.setup(record))
        for gone in self._said:
            self._remarks.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._said = [self._remark(each) for each in words.remarks(outcome)]

    def give_room(self, width: int) -> None:
        """Follow the width of the page."""
        self._figures.give_room(width)
        self._readings.give_room(narrow=width < _NARROW)

    def _remark(self, remark: words.Remark) -> Label:
        said = Label(self._theme, remark.words, kind="small", role=remark.role, wrap=True)
        said.setObjectName("benchmarkRemark")
        self._remarks.addWidget(said)
        return said


class _Figures(QWidget):
    """The four numbers of a benchmark, side by side where there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(0)
        self._columns = 0
        self._cells: list[QWidget] = []
        self._numbers: dict[str, Label] = {}
        for key, told in _FIGURES:
            number = Label(theme, "", kind="title")
            number.setObjectName(f"benchmark-{key}")
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, TINY)
            column.setSpacing(0)
            column.addWidget(number)
            column.addWidget(ElidedLabel(theme, tr(told), kind="small", role="muted"))
            self._numbers[key] = number
            self._cells.append(cell)
        self.give_room(1000)

    def give_room(self, width: int) -> None:
        """Put two in a line where there is no room for four."""
        columns = 2 if width < _NARROW else len(self._cells)
        if columns == self._columns:
            return
        self._columns = columns
        for number, cell in enumerate(self._cells):
            self._grid.addWidget(cell, number // columns, number % columns)
        for column in range(len(self._cells)):
            self._grid.setColumnStretch(column, column < columns)

    def show_record(self, record: BenchmarkRecord) -> None:
        """Show the numbers of a record; what was not measured says so."""
        write, read = record.tokens_per_second, record.prompt_tokens_per_second
        self._numbers["write"].setText(tr(_UNKNOWN) if write is None else formats.speed(write))
        self._numbers["read"].setText(tr(_UNKNOWN) if read is None else formats.speed(read))
        self._numbers["load"].setText(formats.duration(record.load_seconds))
        self._numbers["memory"].setText(size(round(record.memory_bytes)))


class _Readings(QWidget):
    """All readings of a benchmark, one a line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("benchmarkReadings")
        self._theme = theme
        self._narrow = False
        self._shown: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(SMALL - 2)
        self._grid.setColumnStretch(3, 1)

    def give_room(self, *, narrow: bool) -> None:
        """Leave out how steady they are where there is no room for it."""
        self._narrow = narrow
        for spread in self._shown[2::3]:
            spread.setVisible(not narrow)

    def show_record(self, record: BenchmarkRecord) -> None:
        """Show the readings of a record."""
        for gone in self._shown:
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._shown = []
        for row, each in enumerate(words.readings(record)):
            what = Label(self._theme, each.what)
            speed = Label(self._theme, each.speed)
            spread = Label(self._theme, each.spread, kind="small", role="muted")
            speed.setAlignment(_RIGHT)
            speed.setAccessibleName(f"{each.what}: {each.speed}")
            for column, widget in enumerate((what, speed, spread)):
                self._grid.addWidget(widget, row, column)
                self._shown.append(widget)
        self.give_room(narrow=self._narrow)
