"""The chats that were found: their lines, and what the keyboard does with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.core.language import tr
from desktop.gui.finding.result_paint import ROW_ROLE, ResultDelegate
from desktop.gui.widgets import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop.gui.finding.words import ResultRow
    from desktop.gui.theme import Theme

_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class ResultModel(QAbstractListModel):
    """The lines of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ResultRow] = []

    @property
    def rows(self) -> list[ResultRow]:
        """The lines."""
        return self._rows

    def show_rows(self, rows: list[ResultRow]) -> None:
        """Show these lines; the same ones as before change nothing."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line's title, all of it in words, or the line itself."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.tip)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.tip.replace("\n", ", ")
        return row if role == ROW_ROLE else None


class ResultList(QListView):
    """The chats that were found. Enter or a click opens one at what was found.

    Enter once more leads to the next message in it, with Shift to the one before.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: A ResultRow.
    opened = Signal(object)
    #: Enter was pressed for a ResultRow, and whether with Shift.
    entered = Signal(object, bool)
    #: The person goes up from the first line.
    left_upwards = Signal()
    #: Esc was pressed.
    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = ResultModel(self)
        self.setModel(self.results)
        self.setItemDelegate(ResultDelegate(theme, self))
        self.setAccessibleName(tr("Found"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._open)
        theme.changed.connect(self.viewport().update)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: list[ResultRow], *, anew: bool) -> None:
        """Show these lines.

        Args:
            rows: best first.
            anew: whether something else was asked; else what is chosen, and in sight, stays.
        """
        chosen = self.currentIndex().data(ROW_ROLE)
        scrolled = self.verticalScrollBar().value()
        self.results.show_rows(rows)
        if anew:
            self.scrollToTop()
            return
        for place, row in enumerate(rows):
            if chosen is not None and row.conversation == chosen.conversation:
                self.setCurrentIndex(self.results.index(place))
        self.verticalScrollBar().setValue(scrolled)

    def enter(self) -> None:
        """Take the keyboard, at the first line where none is chosen."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.results.index(0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter_current(self, *, backwards: bool) -> None:
        """Press Enter on the line that is chosen, else on the first one."""
        self.setCurrentIndex(self._chosen())
        self.entered.emit(self._chosen().data(ROW_ROLE), backwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open with Enter, go back up to the field with the arrow, give up with Esc."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.enter_current(backwards=shifted)
        elif key == Qt.Key.Key_Space:
            self._open(self._chosen())
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the lines out for another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _chosen(self) -> QModelIndex:
        index = self.currentIndex()
        return index if index.isValid() else self.results.index(0)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            self.setCurrentIndex(index)
            self.opened.emit(row)
