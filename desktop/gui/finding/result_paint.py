"""How a chat that was found is drawn: title and day, then the text around the words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.gui import comfort, units
from desktop.gui.theme import RADIUS, SMALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.store.search_words import Spans
    from desktop.gui.finding.words import ResultRow
    from desktop.gui.theme import FontKind, Theme

ROW_ROLE: Final = Qt.ItemDataRole.UserRole

_ABOVE: Final = 7
_BETWEEN: Final = 2
_MOST_LINES: Final = 2
_ELLIPSIS: Final = "…"
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class ResultDelegate(QStyledItemDelegate):
    """Draws the lines of the list of results.

    Args:
        theme: the look.
        parent: the list, which is the Qt parent, too.
    """

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent
        #: Of what is drawn: whether it is read from right to left, and the width of its lines.
        self._turned, self._room = False, 0

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return a line's height; the list gives the width."""
        row: ResultRow = index.data(ROW_ROLE)
        height = self._height("body") + 2 * comfort.gap(_ABOVE)
        if row.snippet:
            lines = self._lines(row, self._list.viewport().width() - 2 * SMALL)
            height += _BETWEEN + lines * self._height("small")
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a chat."""
        row: ResultRow = index.data(ROW_ROLE)
        area: QRect = option.rect
        self._turned = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, option.state)
        above = comfort.gap(_ABOVE)
        inside = area.adjusted(SMALL, above, -SMALL, -above)
        title = QRect(inside.topLeft(), QSize(inside.width(), self._height("body")))
        self._paint_title(painter, title, row)
        if row.snippet:
            below = inside.adjusted(0, title.height() + _BETWEEN, 0, 0)
            self._paint_snippet(painter, below, row)
        painter.restore()

    def _height(self, kind: FontKind) -> int:
        return QFontMetrics(self._theme.font(kind)).height()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if selected or focused or state & QStyle.StateFlag.State_MouseOver:
            role = self._theme.role("accent")
            painter.setPen(QPen(role, 2) if focused else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(self._theme.role("selected" if selected else "hover"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)

    def _paint_title(self, painter: QPainter, area: QRect, row: ResultRow) -> None:
        small = QFontMetrics(self._theme.font("small"))
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.role("muted"))
        painter.drawText(area, _RIGHT, row.when)
        room = area.width() - small.horizontalAdvance(row.when) - SMALL
        self._paint_text(painter, area, (room,), row.title, row.title_spans, kind="body")

    def _lines(self, row: ResultRow, width: int) -> int:
        """Return how many lines the text has."""
        metrics = QFontMetrics(self._bold())
        one = metrics.horizontalAdvance(row.snippet) + self._taken(row) <= width
        return 1 if one else _MOST_LINES

    def _taken(self, row: ResultRow) -> int:
        """Return the room of the number of further hits, at the end of the last line."""
        metrics = QFontMetrics(self._theme.font("small"))
        return metrics.horizontalAdvance(row.further) + SMALL if row.further else 0

    def _bold(self) -> QFont:
        font = self._theme.font("small")
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _paint_snippet(self, painter: QPainter, area: QRect, row: ResultRow) -> None:
        height = self._height("small")
        lines = self._lines(row, area.width())
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.role("muted"))
        last = QRect(area.left(), area.top() + (lines - 1) * height, area.width(), height)
        painter.drawText(last, _RIGHT, row.further)
        widths = [area.width()] * lines
        widths[-1] -= self._taken(row)
        self._paint_text(painter, area, widths, row.snippet, row.snippet_spans, kind="small")

    def _paint_text(
        self,
        painter: QPainter,
        area: QRect,
        widths: Sequence[int],
        text: str,
        spans: Spans,
        *,
        kind: FontKind,
    ) -> None:
        """Draw text with its hits on lines of these widths, shortened where they are too few."""
        font = self._theme.font(kind)
        self._room = area.width()
        layout = QTextLayout(text, font)
        end = self._lay_out(layout, text, spans, widths)
        while 1 < end < units.count(text):
            text = units.first(text, end - 1).rstrip() + _ELLIPSIS
            layout = QTextLayout(text, font)
            end = self._lay_out(layout, text, spans, widths)
        painter.setPen(self._theme.role("text" if kind == "body" else "muted"))
        layout.draw(painter, QPointF(area.topLeft()))

    def _lay_out(self, layout: QTextLayout, text: str, spans: Spans, widths: Sequence[int]) -> int:
        """Lay text out on lines of these widths; return how much has room, as Qt counts."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._turned:
            # What people wrote keeps the direction of its own language.
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setFormats(self._formats(text, spans))
        height, end = QFontMetrics(layout.font()).height(), 0
        layout.beginLayout()
        for number, width in enumerate(widths):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 1))
            # What is beside a line stands where reading ends.
            left = self._room - width if self._turned else 0
            line.setPosition(QPointF(left, number * height))
            end = line.textStart() + line.textLength()
        layout.endLayout()
        return end

    def _formats(self, text: str, spans: Spans) -> list[QTextLayout.FormatRange]:
        found = []
        for first, length in units.of_spans(text, spans):
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = first, length
            form = QTextCharFormat()
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setForeground(self._theme.role("accent"))
            mark.format = form
            found.append(mark)
        return found
