"""Choosing which parts of a file are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from desktop.core.chat.prompt import estimate
from desktop.core.language import amount, tr
from desktop.core.wording import clean
from desktop.gui.comfort import scaled
from desktop.gui.theme import MEDIUM, SMALL
from desktop.gui.widgets import Button, Label
from desktop.gui.widgets.flow import Flow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.documents.values import Part
    from desktop.gui.chat.attaching.item import Item
    from desktop.gui.theme import Theme

_LONGEST: Final = 80
_LOOKED_AT: Final = 400
_WIDE, _HIGH = 480, 460
_BOX, _ROUND = 16, 3
_Index = QModelIndex | QPersistentModelIndex


class PartsModel(QAbstractListModel):
    """The parts of a document, each with a check mark; a line is made when it is seen.

    Args:
        parts: the parts.
        chosen: the places of those with a mark.
    """

    #: Other parts are chosen.
    marked = Signal()

    def __init__(self, parts: tuple[Part, ...], chosen: frozenset[int]) -> None:
        super().__init__()
        self._parts = parts
        self.chosen = set(chosen)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """Return how many parts there are."""
        return 0 if parent.isValid() else len(self._parts)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let each be marked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the line of a part, and whether it is marked."""
        if role == Qt.ItemDataRole.CheckStateRole:
            is_chosen = index.row() in self.chosen
            return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return line_of(self._parts[index.row()], index.row())
        return None

    def setData(  # noqa: N802 - Qt's name
        self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Mark a part, or take its mark away."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.chosen.add(index.row())
        else:
            self.chosen.discard(index.row())
        self.dataChanged.emit(index, index, [role])
        self.marked.emit()
        return True

    def mark_all(self, *, marked: bool) -> None:
        """Mark all parts, or none."""
        self.chosen = set(range(len(self._parts))) if marked else set()
        ends = self.index(0), self.index(len(self._parts) - 1)
        self.dataChanged.emit(*ends, [Qt.ItemDataRole.CheckStateRole])
        self.marked.emit()


def line_of(part: Part, place: int) -> str:
    """Return what is said of a part: its page or number, and how it begins."""
    where = (
        tr("Page {number}", number=amount(part.page))
        if part.page
        else tr("Part {number}", number=amount(place + 1))
    )
    words = " ".join((part.title or part.text[:_LOOKED_AT]).split())
    return f"{where}: {clean(words, _LONGEST)}" if words else where


class _Marks(QStyledItemDelegate):
    """Paints the check marks: the style's own are black on any ground.

    Args:
        theme: the look.
        view: the list.
    """

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a line, and a box before it that is filled where the part is marked."""
        super().paint(painter, option, index)
        line = QStyleOptionViewItem(option)
        self.initStyleOption(line, index)
        element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = self._view.style().subElementRect(element, line, self._view)
        is_marked = line.checkState == Qt.CheckState.Checked
        role = self._theme.role
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(role("accent" if is_marked else "muted"), 1.5))
        painter.setBrush(role("accent" if is_marked else "surface"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        if is_marked:
            self._theme.icon("check", "on_accent", box.width() - 2).paint(painter, box)
        painter.restore()


class PartsDialog(QDialog):
    """Shows the parts of a file with check marks.

    Args:
        theme: the look.
        item: the file.
        parent: the window.
    """

    #: These parts are to be sent: a frozenset of their places.
    chosen = Signal(object)

    def __init__(self, theme: Theme, item: Item, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Parts of {name}", name=item.name))
        parts = item.document.parts if item.document is not None else ()
        self._tokens = [estimate(part.text) for part in parts]
        before = item.parts if item.mode == "parts" else frozenset[int]()
        self.model = PartsModel(parts, before)
        self.list = QListView()
        self.list.setModel(self.model)
        # All lines are as high as the first: 5,000 would be measured else.
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(tr("Parts of {name}", name=item.name))
        self.list.setItemDelegate(_Marks(theme, self.list))
        box = f"width: {scaled(_BOX)}px; height: {scaled(_BOX)}px;"
        self.list.setStyleSheet(f"QListView::indicator {{ {box} }}")
        self.list.setCurrentIndex(self.model.index(0))
        self.sum = Label(theme, kind="small", role="muted", wrap=True)
        self.all_button = Button(theme, tr("All"), on_click=self._mark_all)
        self.none_button = Button(theme, tr("None"), on_click=self._mark_none)
        self.cancel_button = Button(theme, tr("Cancel"), on_click=self.reject)
        self.take_button = Button(theme, tr("Send these"), kind="primary", on_click=self._take)
        self.take_button.setDefault(True)
        self._lay_out(theme, parent)
        self.model.marked.connect(self._count)
        self._count()
        self.list.setFocus()

    def _lay_out(self, theme: Theme, parent: QWidget) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        layout.setSpacing(SMALL)
        title = Label(theme, tr("Which parts are sent?"), kind="heading", wrap=True)
        title.setBuddy(self.list)
        layout.addWidget(title)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.sum)
        row = QHBoxLayout()
        layout.addLayout(row)
        row.addLayout(
            Flow(self.all_button, self.none_button, self.cancel_button, self.take_button), 1
        )
        self.resize(min(_WIDE, parent.width()), min(_HIGH, parent.height()))

    def _mark_all(self) -> None:
        self.model.mark_all(marked=True)

    def _mark_none(self) -> None:
        self.model.mark_all(marked=False)

    def _count(self) -> None:
        chosen = self.model.chosen
        tokens = sum(self._tokens[place] for place in chosen)
        self.sum.setText(
            tr(
                "{count} of {of} parts, about {tokens} tokens",
                count=amount(len(chosen)),
                of=amount(len(self._tokens)),
                tokens=amount(tokens),
            )
        )
        self.take_button.setEnabled(bool(chosen))

    def _take(self) -> None:
        self.chosen.emit(frozenset(self.model.chosen))
        self.accept()
