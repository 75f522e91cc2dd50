"""How lines of the palette and of the list of shortcuts are drawn, and what lists them."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.core.language import tr
from desktop.gui import comfort, direction
from desktop.gui.theme import MEDIUM, RADIUS, SMALL, TINY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.gui.theme import Theme

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
_ROW, _COMPACT = 36, 29
_ICON: Final = 16
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class Row(NamedTuple):
    """A line.

    Attributes:
        title: what it says.
        places: of the letters that are marked.
        icon: a Lucide icon; "" for none.
        note: small print on the right.
        keys: shown as keys on the right, each as the platform writes it.
        heading: whether it is the name of what follows, and cannot be chosen.
    """

    title: str
    places: tuple[int, ...] = ()
    icon: str = ""
    note: str = ""
    keys: tuple[str, ...] = ()
    heading: bool = False

    @property
    def spoken(self) -> str:
        """The line for screen readers."""
        return ", ".join(
            part
            for part in (
                self.title,
                self.note,
                " {} ".format(tr("or", "between keys")).join(self.keys),
            )
            if part
        )


class Rows(QAbstractListModel):
    """Lines, all at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line says."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let all but headings be chosen."""
        heading = index.isValid() and self.rows[index.row()].heading
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)


class RowList(QListView):
    """Shows lines, of which the one under the mouse becomes the current one."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = Rows(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(theme, self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContentsMargins(0, 0, 0, 0)
        self.setViewportMargins(SMALL, TINY, SMALL, TINY)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[Row], *, at: int | None = 0) -> None:
        """Show these lines, one of them chosen or none."""
        self.lines.show(rows)
        self.scrollToTop()
        if rows and at is not None:
            self.setCurrentIndex(self.lines.index(at))

    @property
    def current(self) -> int:
        """The number of the line that is chosen, -1 for none."""
        return self.currentIndex().row()


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme
        #: Where a place of the line that is drawn lies in the direction of reading.
        self._mirrored: Callable[[QRect], QRect] = QRect

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return a line's height; the list gives the width."""
        return QSize(0, comfort.line_height(_ROW, _COMPACT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        row: Row = index.data(ROW_ROLE)
        area: QRect = option.rect
        self._mirrored = partial(QStyle.visualRect, option.direction, QRect(area))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.role("muted"))
            place = area.adjusted(SMALL, 0, -SMALL, -TINY)
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom, row.title)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                self._paint_ground(painter, area)
            inside = area.adjusted(SMALL, 0, -SMALL, 0)
            right = self._paint_right(painter, inside, row)
            self._paint_title(painter, inside.adjusted(0, 0, right - inside.right(), 0), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect) -> None:
        theme = self._theme
        line = QPen(theme.role("text")) if theme.has_high_contrast else Qt.PenStyle.NoPen
        painter.setPen(line)
        painter.setBrush(theme.role("selected"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)

    def _paint_right(self, painter: QPainter, area: QRect, row: Row) -> int:
        """Draw keys and small print at the right end; return where they begin."""
        font = self._theme.font("small")
        metrics, right = QFontMetrics(font), area.right()
        painter.setFont(font)
        for keys in reversed(row.keys):
            width = metrics.horizontalAdvance(keys) + 2 * SMALL - 2
            height = metrics.height() + 4
            edge = QRect(right - width, area.center().y() - height // 2, width, height)
            cap = QRectF(self._mirrored(edge)).translated(0.5, 0.5)
            painter.setPen(QPen(self._theme.role("border"), 1))
            painter.setBrush(self._theme.role("window"))
            painter.drawRoundedRect(cap, 5, 5)
            painter.setPen(self._theme.role("muted"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, direction.isolated(keys))
            right -= width + TINY + 2
        if row.note:
            width = metrics.horizontalAdvance(row.note)
            painter.setPen(self._theme.role("muted"))
            place = QRect(right - width, area.top(), width + 1, area.height())
            painter.drawText(self._mirrored(place), _MIDDLE, direction.isolated(row.note))
            right -= width + SMALL
        return right - SMALL

    def _paint_title(self, painter: QPainter, area: QRect, row: Row) -> None:
        if row.icon:
            size = comfort.scaled(_ICON)
            ratio = painter.device().devicePixelRatioF()
            place = QRect(QPoint(area.left(), 0), QSize(size, size))
            place.moveTop(area.center().y() - size // 2)
            picture = self._theme.pixmap(row.icon, "muted", size, ratio)
            painter.drawPixmap(self._mirrored(place), picture)
            area = area.adjusted(size + MEDIUM - TINY, 0, 0, 0)
        font = self._theme.font("body")
        text = QFontMetrics(font).elidedText(row.title, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(text, font)
        layout.setFormats(self._marks(row, text))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(area.width() * 2, 1))
        layout.endLayout()
        painter.setPen(self._theme.role("text"))
        top = area.center().y() - line.height() / 2
        width = math.ceil(line.naturalTextWidth())
        place = self._mirrored(QRect(area.left(), area.top(), width, area.height()))
        layout.draw(painter, QPointF(place.left() - line.x(), top))

    def _marks(self, row: Row, text: str) -> list[QTextLayout.FormatRange]:
        found = []
        shown = len(text) if text == row.title else len(text) - 1
        for place in row.places:
            # Qt counts some letters as two; the ones before it say how many.
            before = len(row.title[:place].encode("utf-16-le")) // 2
            if before >= shown:
                break
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = before, len(row.title[place].encode("utf-16-le")) // 2
            form = QTextCharFormat()
            form.setFontWeight(QFont.Weight.Bold)
            form.setForeground(self._theme.role("accent"))
            mark.format = form
            found.append(mark)
        return found
