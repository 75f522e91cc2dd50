"""The small tip inside a plot that tells the value at the cursor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from desktop.gui.theme import MEDIUM, SMALL, TINY

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.gui.theme import Theme

_RADIUS = 6
_WIDEST = 320.0
_LEAST_ROOM = 48


@dataclass(frozen=True, slots=True)
class Tip:
    """What a tip says, and of which place.

    Attributes:
        place: the point that it is about, in the widget's pixels.
        title: its first line.
        lines: (name, value) below it; a value without a name stands alone.
    """

    place: QPointF
    title: str
    lines: tuple[tuple[str, str], ...]

    @property
    def spoken(self) -> str:
        """The same as one sentence."""
        told = ", ".join(f"{name} {value}".strip() for name, value in self.lines)
        return f"{self.title}: {told}"


def paint_tip(painter: QPainter, tip: Tip, room: QRectF, theme: Theme) -> None:
    """Draw a tip beside its place and inside `room`; nothing where there is no room to read."""
    if room.width() < _LEAST_ROOM or room.height() < _LEAST_ROOM:
        return
    painter.setFont(theme.font("small"))
    metrics = QFontMetricsF(painter.font())
    line, gap = metrics.height(), float(SMALL)
    names = max((metrics.horizontalAdvance(name) + gap for name, _ in tip.lines if name), default=0)
    values = max((metrics.horizontalAdvance(value) for name, value in tip.lines if name), default=0)
    alone = max(metrics.horizontalAdvance(text) for text in _alone(tip))
    inner = min(max(names + values, alone) + 1, _WIDEST, room.width() - 2 * SMALL)
    box = QRectF(0, 0, inner + 2 * SMALL, line * (1 + len(tip.lines)) + 2 * TINY + 2)
    _move(box, tip.place, room)
    painter.setPen(QPen(theme.role("border"), 1))
    painter.setBrush(theme.role("surface"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    place = QRectF(box.left() + SMALL, box.top() + TINY + 1, inner, line)
    _write(painter, place, tip.title, theme, "muted")
    for name, value in tip.lines:
        place.translate(0, line)
        if not name:
            _write(painter, place, value, theme, "text")
            continue
        # A long name gives way, a number never does.
        width = min(metrics.horizontalAdvance(value) + 1, inner)
        _write(painter, place.adjusted(0, 0, -width - gap, 0), name, theme, "muted")
        _write(painter, place.adjusted(inner - width, 0, 0, 0), value, theme, "text")


def _alone(tip: Tip) -> list[str]:
    return [tip.title, *(value for name, value in tip.lines if not name)]


def _move(box: QRectF, place: QPointF, room: QRectF) -> None:
    """Put the box to the right above its place, to the other side where it would be cut."""
    left = place.x() + MEDIUM
    if left + box.width() > room.right():
        left = place.x() - MEDIUM - box.width()
    top = place.y() - box.height() - SMALL
    if top < room.top():
        top = place.y() + MEDIUM
    box.moveLeft(max(room.left(), min(left, room.right() - box.width())))
    box.moveTop(max(room.top(), min(top, room.bottom() - box.height())))


def _write(painter: QPainter, place: QRectF, words: str, theme: Theme, role: str) -> None:
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(place.width(), 0.0) + 0.5)
    painter.setPen(theme.role(role))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, shown)
