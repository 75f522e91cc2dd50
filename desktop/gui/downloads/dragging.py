"""Putting a row of downloads at another place with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.gui.theme import SMALL

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QScrollArea

    from desktop.gui.downloads.row import DownloadRow
    from desktop.gui.theme import Theme

#: So near to an edge of the list, or beyond it, the mouse scrolls it.
_EDGE = 40
_SCROLL_MS = 16
#: Of the distance into that edge, what is scrolled at a time.
_SCROLL_SHARE = 0.3
_LINE, _RING = 2, 3


class Dragging(QObject):
    """Shows where a row that the mouse holds would go, and tells where it is put down.

    Args:
        area: the list, which scrolls while the mouse is near its edges.
        card: the part of it that the rows lie in.
        rows: returns the rows that have an order, from top to bottom.
        theme: the look.
    """

    #: The key of a row, and the key of the row whose place it is to take.
    moved = Signal(str, str)

    def __init__(
        self,
        area: QScrollArea,
        card: QWidget,
        rows: Callable[[], Sequence[DownloadRow]],
        theme: Theme,
    ) -> None:
        super().__init__(area)
        self._area, self._card, self._rows = area, card, rows
        self._line = _DropLine(theme, card)
        self._key = ""
        self._height = 0.0
        #: The gap between two rows that it would go to, None where that changes nothing.
        self._gap: int | None = None
        self._scrolling = QTimer(self, interval=_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)
        area.verticalScrollBar().valueChanged.connect(self.refresh)

    def follow(self, key: str, height: float) -> None:
        """Show where a row would go if it were put down at that height of the screen."""
        self._key, self._height = key, height
        self.refresh()
        if not self._scroll_step():
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()

    def end(self, key: str, *, put_down: bool) -> None:
        """Show nothing more, and tell where the row goes if it is put down."""
        self.refresh()
        gap, keys = self._gap, [row.key for row in self._rows()]
        self._key, self._gap = "", None
        self._scrolling.stop()
        self._line.hide()
        if put_down and gap is not None:
            # Those that it passes make room for it.
            self.moved.emit(key, keys[gap if gap < keys.index(key) else gap - 1])

    def refresh(self) -> None:
        """Look again where the row would go: the list has scrolled or changed under it."""
        if not self._key:
            return
        rows = self._rows()
        place = next((n for n, row in enumerate(rows) if row.key == self._key), None)
        self._gap = None if place is None else self._gap_at(rows, place)
        if self._gap is None:
            self._line.hide()
            return
        behind = self._gap == len(rows)
        edge = rows[-1].geometry().bottom() if behind else rows[self._gap].y()
        self._line.show_at(edge)

    def _gap_at(self, rows: Sequence[DownloadRow], place: int) -> int | None:
        height = self._card.mapFromGlobal(QPointF(0, self._height)).y()
        gap = sum(row.geometry().center().y() < height for row in rows)
        return None if gap in (place, place + 1) else gap

    def _scroll_step(self) -> int:
        """Return how far to scroll, down or up (negative)."""
        view = self._area.viewport()
        height = view.mapFromGlobal(QPointF(0, self._height)).y()
        above, below = height - _EDGE, height - (view.height() - _EDGE)
        return round(_SCROLL_SHARE * (min(above, 0) or max(below, 0)))

    def _scroll(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + self._scroll_step())


class _DropLine(QWidget):
    """The line between two rows where a third one would come."""

    def __init__(self, theme: Theme, card: QWidget) -> None:
        super().__init__(card)
        self.setObjectName("dropLine")
        self._theme, self._card = theme, card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, height: int) -> None:
        """Lie across the card, at a height in it."""
        tall = 2 * (_RING + _LINE)
        top = min(max(height - tall // 2, 0), self._card.height() - tall)
        self.setGeometry(SMALL, top, self._card.width() - 2 * SMALL, tall)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line, and a ring where it begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setPen(QPen(self._theme.role("accent"), _LINE))
        middle, begin = self.height() / 2, 2 * (_RING + _LINE / 2)
        painter.drawEllipse(QPointF(begin / 2, middle), _RING, _RING)
        painter.drawLine(QPointF(begin, middle), QPointF(self.width() - _LINE, middle))
        painter.end()
