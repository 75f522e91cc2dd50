"""The line above a plot: what the y axis counts, and the names of the lines if there are more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from desktop.gui.plots.frame import EDGE
from desktop.gui.theme import MEDIUM, SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from desktop.gui.theme import Theme

_SAMPLE = 16
_GAP = 6
_LINE = 1.75


@dataclass(frozen=True, slots=True)
class Legend:
    """What stands above a plot; it wraps where it is narrow.

    Attributes:
        title: of the y axis.
        entries: (name, colour role, whether the line is solid).
        font: what it is written in.
    """

    title: str
    entries: tuple[tuple[str, str, bool], ...]
    font: QFont

    def height(self, width: int) -> float:
        """Return what it takes of a widget so wide."""
        places = self._places(width)
        return places[-1].bottom() - EDGE + SMALL if places else 0.0

    def paint(self, painter: QPainter, width: int, theme: Theme) -> None:
        """Draw it at the top of a widget so wide."""
        metrics = QFontMetricsF(self.font)
        places = self._places(width)
        if self.title and places:
            _write(painter, places.pop(0), self.title, metrics, theme)
        for (name, role, solid), place in zip(self.entries, places, strict=True):
            pen = QPen(theme.role(role), _LINE)
            if not solid:
                pen.setDashPattern((4.0, 3.0))
            painter.setPen(pen)
            middle = place.center().y()
            painter.drawLine(QPointF(place.left(), middle), QPointF(place.left() + _SAMPLE, middle))
            _write(painter, place.adjusted(_SAMPLE + _GAP, 0, 0, 0), name, metrics, theme)

    def _places(self, width: int) -> list[QRectF]:
        metrics = QFontMetricsF(self.font)
        room = max(1.0, width - 2.0 * EDGE)
        wide = [metrics.horizontalAdvance(self.title) + 1] if self.title else []
        wide += [
            _SAMPLE + _GAP + metrics.horizontalAdvance(name) + 1 for name, _, _ in self.entries
        ]
        places: list[QRectF] = []
        left, top = float(EDGE), float(EDGE)
        for each in wide:
            taken = min(each, room)
            if left > EDGE and left + taken > EDGE + room:
                left, top = float(EDGE), top + metrics.height()
            places.append(QRectF(left, top, taken, metrics.height()))
            left += taken + MEDIUM
        return places


def _write(
    painter: QPainter, place: QRectF, words: str, metrics: QFontMetricsF, theme: Theme
) -> None:
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width() + 0.5)
    painter.setPen(theme.role("muted"))
    where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(place, where | Qt.AlignmentFlag.AlignVCenter, shown)
