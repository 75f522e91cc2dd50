"""How one result is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.gui import comfort
from desktop.gui.mirror import Mirror
from desktop.gui.search import words
from desktop.gui.theme import MEDIUM, SMALL, TINY

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desktop.gui.search.words import RowText
    from desktop.gui.theme import Theme

_RADIUS = 6
_ABOVE = 10
_BETWEEN = 3
_BAR_HEIGHT = 6
_BAR_WIDTH = 96
_ICON = 16
#: A narrower row has no bar.
_BAR_FROM = 560
_LONGEST_SIZE = "88.8B"
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class _Places:
    """Where things stand in one row."""

    name: QRect
    by: QRect
    size: QRect
    bar: QRect | None
    needs: QRect
    fit: QRect


class RowDelegate(QStyledItemDelegate):
    """Draws results: the name and who it is from, its size, and what it needs of the memory.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mirror = Mirror(QRect(), turned=False)
        self.take_fonts()

    def take_fonts(self) -> None:
        """Use the fonts that the theme has now."""
        self._strong, self._small = self._theme.font("heading"), self._theme.font("small")
        strong, small = QFontMetrics(self._strong), QFontMetrics(self._small)
        self._line, self._little = strong.height(), small.height()
        self._need_width = max(map(small.horizontalAdvance, words.longest())) + TINY
        self._size_width = strong.horizontalAdvance(_LONGEST_SIZE) + TINY

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of every row."""
        height = 2 * comfort.gap(_ABOVE) + self._line + _BETWEEN + self._little
        return QSize(option.rect.width(), height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        text: RowText = index.data(Qt.ItemDataRole.UserRole)
        self._mirror = Mirror.of(option.rect, option.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        places = self._places(option.rect)
        self._names(painter, text, places)
        role = "muted" if text.dimmed else "text"
        self._write(painter, places.size, text.size, self._strong, role, _RIGHT)
        if places.bar is not None and text.share is not None:
            self._bar(painter, places.bar, text)
        self._write(painter, places.needs, text.needs, self._small, "muted")
        self._write(painter, places.fit, text.fit, self._small, text.role)
        painter.restore()

    def _places(self, row: QRect) -> _Places:
        left, right = row.left() + MEDIUM, row.right() - MEDIUM
        above = comfort.gap(_ABOVE)
        first, second = row.top() + above, row.top() + above + self._line + _BETWEEN
        needs_x = right - self._need_width
        bar_x = needs_x
        bar = None
        if row.width() >= _BAR_FROM:
            bar_x = needs_x - MEDIUM - _BAR_WIDTH
            top = row.center().y() - _BAR_HEIGHT // 2
            bar = QRect(bar_x, top, _BAR_WIDTH, _BAR_HEIGHT)
        size_x = bar_x - MEDIUM - self._size_width
        width = size_x - MEDIUM - left
        return _Places(
            name=QRect(left, first, width, self._line),
            by=QRect(left, second, width + self._size_width + SMALL, self._little),
            size=QRect(size_x, first, self._size_width, self._line),
            bar=bar,
            needs=QRect(needs_x, first, self._need_width, self._line),
            fit=QRect(needs_x, second, self._need_width, self._little),
        )

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        inner = QRectF(option.rect).adjusted(TINY, 1, -TINY, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.role("soft_accent" if selected else "hover"))
            painter.drawRoundedRect(inner, _RADIUS, _RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.role("accent"), 2))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _names(self, painter: QPainter, text: RowText, places: _Places) -> None:
        room = QRect(places.name)
        mark_width = 0
        if text.mark:
            mark_width = QFontMetrics(self._small).horizontalAdvance(text.mark) + _ICON + 2 * SMALL
            room.setWidth(max(room.width() - mark_width, 40))
        role = "muted" if text.dimmed else "text"
        end = self._write(painter, room, text.name, self._strong, role)
        self._write(painter, places.by, text.by, self._small, "muted")
        if text.mark:
            role = "good" if text.icon == "check" else "muted"
            ratio = painter.device().devicePixelRatioF()
            top = places.name.center().y() - _ICON // 2 + 1
            icon = self._theme.pixmap(text.icon, role, _ICON, ratio)
            place = QRect(QPoint(end + SMALL, top), QSize(_ICON, _ICON))
            painter.drawPixmap(self._mirror.rect(place), icon)
            left = end + SMALL + _ICON + TINY
            place = QRect(left, places.name.top(), mark_width, places.name.height())
            self._write(painter, place, text.mark, self._small, role)

    def _bar(self, painter: QPainter, place: QRect, text: RowText) -> None:
        radius = _BAR_HEIGHT / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.role("selected"))
        painter.drawRoundedRect(self._mirror.rect(place), radius, radius)
        filled = QRectF(place)
        share = min(text.share or 0.0, 1.0)
        filled.setWidth(max(share * place.width(), _BAR_HEIGHT))
        role = "muted" if text.dimmed else "warning" if text.role == "warning" else "accent"
        painter.setBrush(self._theme.role(role))
        painter.drawRoundedRect(self._mirror.area(filled), radius, radius)

    def _write(
        self,
        painter: QPainter,
        place: QRect,
        words: str,
        font: QFont,
        role: str,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> int:
        """Write one line, shortened where it must be, and return where it ends."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(place.width(), 0))
        painter.setFont(font)
        painter.setPen(self._theme.role(role))
        painter.drawText(self._mirror.rect(place), align, shown)
        return place.left() + metrics.horizontalAdvance(shown)
