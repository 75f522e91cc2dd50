"""A plot with its summary below it, and its numbers as a table where people would rather read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.language import mark, tr, trn
from desktop.gui import comfort
from desktop.gui.theme import SMALL
from desktop.gui.widgets import Button, Label

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QResizeEvent

    from desktop.gui.plots.data import Table
    from desktop.gui.plots.plot import Plot
    from desktop.gui.theme import Theme

_AS_TABLE, _AS_PLOT = mark("Show as table"), mark("Show as plot")
_ROW_HEIGHT, _COMPACT_ROW = 28, 24
_NARROW = 460
_CORNER = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class PlotWithText(QWidget):
    """A plot, one sentence that says the same, and a button that shows the numbers instead.

    The table takes the plot's place, so that nothing below it moves.

    Args:
        theme: the look.
        plot: the plot; it becomes a child.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, plot: Plot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = plot
        self._table: QTableWidget | None = None
        self._summary = Label(theme, kind="small", role="muted", wrap=True)
        self._summary.setObjectName("plotSummary")
        # Its first line stands beside the button's words.
        self._summary.setAlignment(_CORNER)
        self._summary.setContentsMargins(0, SMALL, 0, 0)
        self._toggle = Button(theme, tr(_AS_TABLE), kind="quiet", on_click=self._toggle_table)
        self._toggle.setObjectName("plotToggle")
        self._below = QHBoxLayout()
        self._below.setSpacing(SMALL)
        self._below.addWidget(self._summary, 1)
        self._below.addWidget(self._toggle, 0, _CORNER)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(plot, 1)
        layout.addLayout(self._below)
        plot.described.connect(self._follow)
        self._follow()

    @property
    def shows_table(self) -> bool:
        """Whether the numbers are shown in the plot's place."""
        return self._table is not None and not self._table.isHidden()

    def show_table(self, shown: bool) -> None:
        """Show the numbers, or the plot again."""
        if shown:
            self._filled_table().show()
        elif self._table is not None:
            self._table.hide()
        self.plot.setVisible(not shown)
        self._toggle.set_text(tr(_AS_PLOT if shown else _AS_TABLE))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the button below the summary where there is no room beside it."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        way = QBoxLayout.Direction
        self._below.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _toggle_table(self) -> None:
        self.show_table(not self.shows_table)

    def _follow(self) -> None:
        # An empty plot says so itself.
        self._summary.setText(_unbroken(self.plot.spoken) if self.plot.stops() else "")
        # Nothing that could be read as a table.
        self._toggle.setEnabled(self.plot.stops() > 0 or self.shows_table)
        if self.shows_table:
            self._filled_table()

    def _filled_table(self) -> QTableWidget:
        table = self._table or self._new_table()
        told = self.plot.table()
        _fill(table, told)
        name = self.plot.accessibleName()
        if told.left_out:
            left_out = trn("{n} row left out", "{n} rows left out", told.left_out)
            name = f"{name}, {left_out}"
        table.setAccessibleName(name)
        return table

    def _new_table(self) -> QTableWidget:
        """Make the table when it is first asked for: most people look at the plot."""
        self._table = table = _Numbers(self.plot, self)
        table.setObjectName("plotTable")
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        # Tab goes on to the next widget; the arrow keys move inside.
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(comfort.line_height(_ROW_HEIGHT, _COMPACT_ROW))
        table.horizontalHeader().setSectionsClickable(False)
        table.horizontalHeader().setHighlightSections(False)
        self._layout.insertWidget(1, table, 1)
        # The toggle comes after what it toggles, whichever that is.
        self.setTabOrder(table, self._toggle)
        table.hide()
        return table


class _Numbers(QTableWidget):
    """A table as large as the plot whose place it takes."""

    def __init__(self, plot: Plot, parent: QWidget) -> None:
        super().__init__(parent)
        self._plot = plot
        self.setSizePolicy(plot.sizePolicy())
        self.setMinimumHeight(max(plot.minimumHeight(), plot.minimumSizeHint().height()))
        self.setMaximumHeight(plot.maximumHeight())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the plot's."""
        return self._plot.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the plot's."""
        return self._plot.minimumSizeHint()


def _fill(table: QTableWidget, told: Table) -> None:
    table.setColumnCount(len(told.head))
    table.setRowCount(len(told.rows))
    for column, title in enumerate(told.head):
        head = QTableWidgetItem(title)
        head.setTextAlignment(_side(column))
        table.setHorizontalHeaderItem(column, head)
    for row, texts in enumerate(told.rows):
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_side(column))
            table.setItem(row, column, item)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    if told.head:
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _unbroken(text: str) -> str:
    """Return a sentence that is not broken between a number and its unit."""
    for unit in ("%", "t/s"):
        text = text.replace(f" {unit}", f"\N{NO-BREAK SPACE}{unit}")
    return text


def _side(column: int) -> Qt.AlignmentFlag:
    """Return the side of a column: what it is about on the left, numbers on the right."""
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
