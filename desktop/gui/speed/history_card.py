"""The card of earlier results: a chart over time, a list, files to take away, a card to share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.disk import write_atomically
from desktop.core.errors import DiskFailed
from desktop.core.language import mark, tr
from desktop.core.speed import export
from desktop.gui.plots.line_plot import LinePlot
from desktop.gui.plots.saving import save_png
from desktop.gui.plots.share_card import share_card
from desktop.gui.plots.with_text import PlotWithText
from desktop.gui.speed import words
from desktop.gui.speed.bench_card import NARROW, NARROWEST
from desktop.gui.speed.saving import Saving
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Button, ElidedLabel, Label, Notice, Select

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from desktop.gui.plots.share_card import Card
    from desktop.gui.speed.reading import History
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_CHART_HEIGHT = 200
_LETTERS = 18
_TABLES = (mark("Table, CSV (*.csv)"), mark("JSON (*.json)"))
_PICTURES = (mark("Picture, PNG (*.png)"),)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HistoryCard(QFrame):
    """Shows the results of one model over time.

    Args:
        tasks: the way off the GUI thread.
        theme: the look.
    """

    def __init__(self, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setObjectName("historyCard")
        self.setAccessibleName(tr("History"))
        self._theme = theme
        self._history: History | None = None
        self._card: Card | None = None
        self.title = ElidedLabel(theme, tr("History"), kind="heading")
        self.what = Select(theme, tr("What the chart shows"))
        self.what.setObjectName("historyOf")
        self.what.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.what.setMinimumContentsLength(_LETTERS)
        self.what.currentIndexChanged.connect(self._show_chart)
        self.plot = LinePlot(theme, tr("Results over time"))
        self.plot.setFixedHeight(_CHART_HEIGHT)
        self._chart = PlotWithText(theme, self.plot)
        self.list = _Results(theme)
        self._nothing = Label(theme, tr(words.NOTHING), kind="small", role="muted", wrap=True)
        self._older = Label(theme, "", kind="small", role="muted", wrap=True)
        self.notice = Notice(theme, self)
        self.notice.clear()
        self.saving = Saving(tasks, self.notice, self)
        self.export = Button(theme, tr("Export"), icon="download", on_click=self._export)
        self.export.setObjectName("exportHistory")
        self.export.setToolTip(tr("Saves these results as CSV or JSON, with llama-bench's names"))
        self.share = Button(theme, tr("Share card"), icon="external-link", on_click=self._share)
        self.share.setObjectName("shareCard")
        self.share.setToolTip(tr("Saves a picture of this computer and its fastest models"))
        self._build()
        self.export.setEnabled(False)
        self.share.setEnabled(False)

    def show_history(self, found: History, name: str) -> None:
        """Show the results of a model."""
        self._history = found
        self.title.setText(tr("History of {name}", name=name) if name else tr("History"))
        before = self.what.currentData()
        self.what.blockSignals(True)
        self.what.clear()
        for told, key in words.choices(found.series):
            self.what.addItem(told, key)
        self.what.choose(before)
        self.what.blockSignals(False)
        self.what.setVisible(self.what.count() > 1)
        self._chart.setVisible(bool(found.series))
        self._nothing.setHidden(bool(found.series))
        self._show_chart()
        self.list.show_rows(words.rows(found.results))
        self._older.setText(words.left_out(found.results))
        self._older.setVisible(bool(self._older.text()))
        self.export.setEnabled(bool(found.results))

    def show_card(self, card: Card) -> None:
        """Take what the picture to share says."""
        self._card = card
        self.share.setEnabled(bool(card.models))

    def give_room(self, width: int) -> None:
        """Put the controls below the title where the page has no room beside it."""
        way = QBoxLayout.Direction
        self._top.setDirection(way.TopToBottom if width < NARROW else way.LeftToRight)
        self._controls.setDirection(way.TopToBottom if width < NARROWEST else way.LeftToRight)
        self.list.give_room(narrow=width < NARROW)

    # --- what people do -----------------------------------------------------------------------

    def _export(self) -> None:
        found = self._history
        if found is None:
            return
        name = words.file_name(found.model, _today(), ".csv")
        self.saving.ask(
            tr("Export results"),
            name,
            [tr(each) for each in _TABLES],
            lambda path: _write(found, path),
        )

    def _share(self) -> None:
        if self._card is None:
            return
        picture = share_card(self._card, self._theme)
        name = words.file_name("speed", self._card.day, ".png")
        self.saving.ask(
            tr("Save the share card"), name, [tr(each) for each in _PICTURES], _writer_of(picture)
        )

    def _show_chart(self) -> None:
        if self._history is not None:
            key = str(self.what.currentData() or "")
            self.plot.show_data(words.chart(self._history.series, key))

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        files = QHBoxLayout()
        files.setSpacing(SMALL)
        files.addStretch(1)
        files.addWidget(self.export)
        files.addWidget(self.share)
        self._controls = QHBoxLayout()
        self._controls.setSpacing(SMALL)
        self._controls.addWidget(self.what, 1)
        self._controls.addLayout(files)
        self._top = QHBoxLayout()
        self._top.setSpacing(SMALL)
        self._top.addWidget(self.title, 1)
        self._top.addLayout(self._controls)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        layout.setSpacing(MEDIUM - TINY)
        layout.addLayout(self._top)
        for part in (self.notice, self._nothing, self._chart, self.list, self._older):
            layout.addWidget(part)
        self._older.hide()
        self._chart.hide()
        self.what.hide()


class _Results(QWidget):
    """The newest results, one a line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("historyList")
        self._theme = theme
        self._narrow = False
        self._rows: tuple[words.Row, ...] = ()
        self._shown: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(SMALL - 2)
        self._grid.setColumnStretch(4, 1)

    def show_rows(self, rows: tuple[words.Row, ...]) -> None:
        """Show these results instead."""
        self._rows = rows
        for gone in self._shown:
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._shown = []
        for place, row in enumerate((words.head(), *rows) if rows else ()):
            self._add(place, row)
        self.setVisible(bool(rows))

    def give_room(self, *, narrow: bool) -> None:
        """Leave out what it ran on where there is no room for it."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.show_rows(self._rows)

    def _add(self, place: int, row: words.Row) -> None:
        small = place == 0
        parts = [row.when, row.writing, row.reading, "" if self._narrow else row.setup, row.marks]
        for column, text in enumerate(parts):
            kind, role = ("small", "muted") if small or column > 2 else ("body", "text")  # noqa: PLR2004 - numbers stand out
            made: Label = (
                ElidedLabel(self._theme, text, kind="small", role=role)
                if column == 4  # noqa: PLR2004 - the last one has what room is left
                else Label(
                    self._theme, text, kind="small" if kind == "small" else "body", role=role
                )
            )
            if column in (1, 2):
                made.setAlignment(_RIGHT)
            self._grid.addWidget(made, place, column)
            self._shown.append(made)


def _today() -> datetime:
    return datetime.now(UTC).astimezone()


def _write(found: History, path: Path) -> None:
    kind = export.format_of(path.name) or "csv"
    try:
        write_atomically(path, export.export(found.results, kind))
    except OSError as error:
        raise DiskFailed(path=str(path), reason=error.strerror or str(error)) from error


def _writer_of(picture: QImage) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        try:
            save_png(picture, path)
        except OSError as error:
            raise DiskFailed(path=str(path), reason=error.strerror or str(error)) from error

    return write
