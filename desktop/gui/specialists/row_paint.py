"""How the lines of the list of specialists are drawn."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.gui import direction
from desktop.gui.theme import MEDIUM, RADIUS, SMALL, TINY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.gui.specialists.reading import Suited
    from desktop.gui.specialists.rows import Row
from desktop.gui.theme import Theme

_ICON: Final = 20
_MARK: Final = 14
_ABOVE: Final = 9
_BETWEEN: Final = 3
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws a specialist: icon, name, what it does, and the models that it is for.

    Args:
        theme: the look.
        parent: the list.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strong, self._small = theme.font("heading"), theme.font("small")
        self._line = QFontMetrics(self._strong).height()
        self._little = QFontMetrics(self._small).height()
        #: Where a place of the line that is drawn lies in the direction of reading.
        self._mirrored: Callable[[QRect], QRect] = QRect

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return the height of a line; the list gives the width."""
        row = _row(index)
        if row.kind == "heading":
            return QSize(0, self._little + (MEDIUM if index.row() == 0 else MEDIUM + SMALL))
        if row.kind == "hint":
            return QSize(0, self._little + MEDIUM)
        lines = self._line + self._little * (bool(row.about) + bool(row.models))
        between = _BETWEEN * (bool(row.about) + bool(row.models))
        return QSize(0, 2 * _ABOVE + lines + between)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        row, line = _row(index), QRect(option.rect)
        self._mirrored = partial(QStyle.visualRect, option.direction, QRect(line))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == "specialist":
            self._ground(painter, option)
            self._specialist(painter, line, row)
        else:
            line.setBottom(line.bottom() - SMALL)
            room = QRect(line.left() + MEDIUM, 0, line.width() - 2 * MEDIUM, self._little)
            room.moveBottom(line.bottom())
            self._write(painter, room, row.title, self._small, "muted")
        painter.restore()

    def _specialist(self, painter: QPainter, line: QRect, row: Row) -> None:
        left, top = line.left() + MEDIUM, line.top() + _ABOVE
        ratio = painter.device().devicePixelRatio()
        icon = self._theme.pixmap(row.icon, "text", _ICON, ratio)
        picture = QRect(left, top + (self._line - _ICON) // 2, _ICON, _ICON)
        painter.drawPixmap(self._mirrored(picture), icon)
        left += _ICON + MEDIUM - TINY
        room = QRect(left, top, line.right() - MEDIUM - left, self._line)
        self._write(painter, room, row.title, self._strong, "text")
        room = QRect(left, room.bottom() + 1 + _BETWEEN, room.width(), self._little)
        if row.about:
            self._write(painter, room, row.about, self._small, "muted")
            room.moveTop(room.bottom() + 1 + _BETWEEN)
        self._models(painter, room, row.models)

    def _models(self, painter: QPainter, room: QRect, models: Sequence[Suited]) -> None:
        """Write the names of models, with a mark before those that are here."""
        metrics, ratio = QFontMetrics(self._small), painter.device().devicePixelRatio()
        left = room.left()
        for number, model in enumerate(models):
            more = f"+ {len(models) - number}"
            width = metrics.horizontalAdvance(model.name) + (_MARK + 2 if model.here else 0)
            rest = 0 if number == len(models) - 1 else metrics.horizontalAdvance(f"{more}  ")
            if number and left + width + rest > room.right():
                self._write(painter, _from(room, left), more, self._small, "muted")
                return
            if model.here:
                mark = self._theme.pixmap("check", "good", _MARK, ratio)
                picture = QRect(left, room.center().y() - _MARK // 2 + 1, _MARK, _MARK)
                painter.drawPixmap(self._mirrored(picture), mark)
                left += _MARK + 2
                width -= _MARK + 2
            role = "good" if model.here else "muted"
            self._write(painter, _from(room, left), model.name, self._small, role)
            left += width + SMALL + TINY

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        inner = QRectF(option.rect).adjusted(TINY, 1, -TINY, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.role("selected" if selected else "hover"))
            painter.drawRoundedRect(inner, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.role("accent"), 2))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)

    def _write(self, painter: QPainter, room: QRect, text: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.role(role))
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(font).elidedText(text, elide, max(room.width(), 0))
        painter.drawText(self._mirrored(room), _LEFT, direction.isolated(shown))


def _row(index: Index) -> Row:
    row: Row = index.data(Qt.ItemDataRole.UserRole)
    return row


def _from(room: QRect, left: int) -> QRect:
    return QRect(left, room.top(), room.right() - left, room.height())
