"""The results of a search: a list that paints what is in sight and asks for more at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop.core.language import tr
from desktop.gui.search.row_paint import RowDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.core.hub.search import FoundRepo
    from desktop.gui.search.words import RowText
    from desktop.gui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
#: Whoever moves on with the arrow keys is not asked about each row on the way.
_OPEN_MS = 250
#: So many rows before the end more are asked for.
_AHEAD = 6


class Results(QAbstractListModel):
    """The repositories that were found; a row's data is its `RowText` under `TEXT`."""

    TEXT = int(Qt.ItemDataRole.UserRole)

    #: The list is nearly at its end, and there may be more.
    more_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._repos: list[FoundRepo] = []
        self._texts: list[RowText] = []

    def show(self, repos: Sequence[FoundRepo], texts: Sequence[RowText]) -> None:
        """Show other results."""
        self.beginResetModel()
        self._repos, self._texts = list(repos), list(texts)
        self.endResetModel()

    def add(self, repos: Sequence[FoundRepo], texts: Sequence[RowText]) -> None:
        """Show further results below the others."""
        if repos:
            first = len(self._repos)
            self.beginInsertRows(_ROOT, first, first + len(repos) - 1)
            self._repos += repos
            self._texts += texts
            self.endInsertRows()

    def show_texts(self, texts: Sequence[RowText]) -> None:
        """Say other words of the same repositories."""
        self._texts = list(texts)
        if texts:
            self.dataChanged.emit(self.index(0), self.index(len(texts) - 1))

    @property
    def repos(self) -> tuple[FoundRepo, ...]:
        """What is listed, from top to bottom."""
        return tuple(self._repos)

    def repo(self, row: int) -> FoundRepo:
        """Return the repository in a row."""
        return self._repos[row]

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many results there are."""
        return 0 if parent.isValid() else len(self._repos)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a row says, in the form that is asked for."""
        if not index.isValid():
            return None
        text = self._texts[index.row()]
        if role == self.TEXT:
            return text
        if role == Qt.ItemDataRole.DisplayRole:
            return text.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text.spoken
        return None


class ResultsList(QListView):
    """The list itself. Up and down move; what stands still for a moment is opened, Enter at once.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The details of a repository are wanted: a FoundRepo.
    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchResults")
        self.setAccessibleName(tr("Models that were found"))
        self.results = Results(self)
        self.setModel(self.results)
        self._delegate = RowDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._opening = QTimer(self, singleShot=True, interval=_OPEN_MS)
        self._opening.timeout.connect(self._open_current)
        self.clicked.connect(self._open)
        for changed in (self.results.modelReset, self.results.rowsInserted):
            changed.connect(self._look_soon)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.verticalScrollBar().rangeChanged.connect(self._look_ahead)
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._delegate.take_fonts()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the row with the keyboard, see the class."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open_current()
            return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self._opening.start()

    def show_open(self, repo: str) -> None:
        """Mark the row of a repository, or none."""
        names = [found.repo for found in self.results.repos]
        selection = self.selectionModel()
        if repo not in names:
            selection.clear()
            return
        index = self.results.index(names.index(repo))
        if index != self.currentIndex() or not selection.isSelected(index):
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _open_current(self) -> None:
        self._opening.stop()
        self._open(self.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.results.repo(index.row()))

    def _look_soon(self) -> None:
        # Rows that do not fill the list move no scroll bar. Once they have been laid out:
        QTimer.singleShot(0, self, self._look_ahead)

    def _look_ahead(self) -> None:
        last = self.indexAt(self.viewport().rect().bottomLeft())
        rows = self.results.rowCount()
        if rows and (not last.isValid() or last.row() >= rows - _AHEAD):
            self.results.more_wanted.emit()
