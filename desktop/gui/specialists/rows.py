"""The list of specialists: its lines, moving through them, and keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop.core.language import tr
from desktop.core.wording import clean
from desktop.gui.specialists import icons, words
from desktop.gui.specialists.row_paint import RowDelegate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.specialists.reading import Found, Suited
    from desktop.gui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_LONGEST: Final = 300


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list.

    Attributes:
        kind: a specialist, a heading, or what to do where there is none.
        title: its name, or the words of the heading or hint.
        id: the specialist's.
        about: what it does.
        icon: one that there is.
        models: those that it is for.
        spoken: what a screen reader says.
    """

    kind: Literal["specialist", "heading", "hint"]
    title: str
    id: str = ""
    about: str = ""
    icon: str = ""
    models: tuple[Suited, ...] = ()
    spoken: str = ""


def rows_of(found: Found) -> Iterator[Row]:
    """Yield the lines of the list."""
    own = [one for one in found.specialists if one.own]
    yield Row("heading", tr("Your own"), spoken=tr("Your own"))
    if not own:
        yield Row("hint", tr(words.HINT), spoken=tr(words.HINT))
    for one in own:
        yield row_of(one, found)
    yield Row("heading", tr("From Goldcrest"), spoken=tr("From Goldcrest"))
    for one in found.specialists:
        if not one.own:
            yield row_of(one, found)


def row_of(one: Specialist, found: Found) -> Row:
    """Return the line of a specialist."""
    models = found.suited(one)
    return Row(
        kind="specialist",
        title=clean(one.name),
        id=one.id,
        about=clean(one.about, _LONGEST),
        icon=icons.known(one.icon),
        models=models,
        spoken=clean(words.spoken(one, models), 2 * _LONGEST),
    )


class Rows(QAbstractListModel):
    """The lines; each one's `Row` is its data under `ROW`."""

    ROW = int(Qt.ItemDataRole.UserRole)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show other lines; where there are as many of the same, only their words change."""
        same = [(row.kind, row.id) for row in rows] == [(row.kind, row.id) for row in self.rows]
        if same:
            old, self.rows = self.rows, tuple(rows)
            for number, (one, before) in enumerate(zip(self.rows, old, strict=True)):
                if one != before:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def change(self, row: Row) -> None:
        """Show other words in the line of a specialist."""
        place = self.place_of(row.id)
        if place.isValid():
            at = place.row()
            self.rows = (*self.rows[:at], row, *self.rows[at + 1 :])
            self.dataChanged.emit(place, place)

    def place_of(self, specialist_id: str) -> QModelIndex:
        """Return where a specialist stands; nowhere where it is not listed."""
        for number, row in enumerate(self.rows):
            if row.kind == "specialist" and row.id == specialist_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what can be done with a line: only specialists can be chosen."""
        if not index.isValid() or self.rows[index.row()].kind != "specialist":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a line says, in the form that is asked for."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == self.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None


class SpecialistList(QListView):
    """Up and down choose, Enter goes to the details, Delete deletes one of one's own.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: Another one is chosen: its id.
    chosen = Signal(str)
    #: A row was clicked: its details are wanted in sight.
    opened = Signal()
    #: Likewise by the keyboard, which goes there.
    entered = Signal()
    delete_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("specialistList")
        self.setAccessibleName(tr("Specialists"))
        self.rows = Rows(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda _index: self.opened.emit())
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> str:
        """The id of the chosen one; "" where none is."""
        place = self.currentIndex()
        return self.rows.rows[place.row()].id if place.isValid() else ""

    def show_rows(self, rows: Sequence[Row], chosen: str) -> None:
        """Show these lines, with one of them chosen."""
        top = self.verticalScrollBar().value()
        self.rows.show(rows)
        self.choose(chosen)
        self.verticalScrollBar().setValue(top)
        if place := self._place(chosen):
            self.scrollTo(place)

    def choose(self, specialist_id: str) -> None:
        """Mark a specialist as the chosen one."""
        place = self._place(specialist_id)
        if place and place != self.currentIndex():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(place, flag)

    def currentChanged(self, current: _Index, previous: _Index) -> None:  # noqa: N802 - Qt's
        """Tell which one is chosen."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self.rows.rows[current.row()].id)

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads: never to a heading, which Home and Page Up would find."""
        place = super().moveCursor(action, modifiers)
        while place.isValid() and not place.flags() & Qt.ItemFlag.ItemIsEnabled:
            place = place.siblingAtRow(place.row() + 1)
        return place

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter the details, or delete; see the class."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give a hint the height that its words need at this width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _place(self, specialist_id: str) -> QModelIndex | None:
        place = self.rows.place_of(specialist_id)
        return place if place.isValid() else None
