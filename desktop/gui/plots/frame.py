"""Where a plot's parts stand, and how its axes are drawn."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop.core.language import tr
from desktop.gui.plots.axes import Scale, tick_label
from desktop.gui.plots.calendar_ticks import bounded
from desktop.gui.theme import SMALL, TINY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QColor, QFont, QPainter

    from desktop.gui.plots.data import Axis
    from desktop.gui.theme import Theme

    MakeScale = Callable[[int], Scale]

#: Room for the mark of a point at the edge, and for the ring of the focus.
EDGE = 6
_FEWEST_TICKS, _MOST_X, _MOST_Y = 3, 8, 5
_TICK_HEIGHT = 44
_APART = 14


@dataclass(frozen=True, slots=True)
class Frame:
    """The area of a plot and its scales.

    Attributes:
        area: where points may be, in the widget's pixels; never empty.
        x: the scale from its left to its right.
        y: the scale from its bottom to its top.
        x_axis: what `x` counts.
        y_axis: what `y` counts.
    """

    area: QRectF
    x: Scale
    y: Scale
    x_axis: Axis
    y_axis: Axis

    def across(self, value: float) -> float:
        """Return where a value stands horizontally; a clock set wrong is shown at the edge."""
        if self.x_axis.kind == "time":
            value = bounded(value)
        return self.area.left() + self.x.share(value) * self.area.width()

    def up(self, value: float) -> float:
        """Return where a value stands vertically."""
        return self.area.bottom() - self.y.share(value) * self.area.height()

    def point(self, x: float, y: float) -> QPointF:
        """Return where a point stands."""
        return QPointF(self.across(x), self.up(y))


def lay_out(
    size: QSize,
    header: float,
    font: QFont,
    axes: tuple[Axis, Axis],
    scales: tuple[MakeScale, MakeScale],
    widest: float = math.inf,
) -> Frame:
    """Return the frame for a widget's size: as many ticks as there is room for.

    Args:
        size: of the widget.
        header: what the line above the plot takes.
        font: of the labels.
        axes: x and y.
        scales: what makes the scales of x and y for at most so many ticks.
        widest: how many times as wide as high the area may be.
    """
    metrics = QFontMetricsF(font)
    line = metrics.height()
    foot = SMALL + line + (line if axes[0].title else 0) + EDGE
    # The topmost label stands half above the area where there is no line above it.
    top = EDGE + max(header, line / 2)
    height = max(1.0, size.height() - top - foot)
    y = scales[1](min(_MOST_Y, max(_FEWEST_TICKS, int(height / _TICK_HEIGHT) + 1)))
    labels = (metrics.horizontalAdvance(tick_label(axes[1].kind, at, y.ticks)) for at in y.ticks)
    left = EDGE + max(labels, default=0.0) + SMALL
    width = max(1.0, min(size.width() - left - 2 * EDGE, widest * height))
    area = QRectF(left, top, width, height)
    x = scales[0](_FEWEST_TICKS)
    for most in range(_MOST_X, _FEWEST_TICKS, -1):
        tried = scales[0](most)
        if not _too_close(Frame(area, tried, y, *axes), metrics):
            x = tried
            break
    return Frame(area, x, y, *axes)


def paint_axes(painter: QPainter, frame: Frame, theme: Theme) -> None:
    """Draw a hairline at each tick of y, and the labels of both axes.

    Axes go from left to right in every language, as numbers do.
    """
    metrics = QFontMetricsF(painter.font())
    area, border, muted = frame.area, theme.role("border"), theme.role("muted")
    for height in {frame.up(tick) for tick in frame.y.ticks} | {area.bottom()}:
        horizontal(painter, area.left(), area.right() + EDGE, height, border)
    painter.setPen(muted)
    line = metrics.height()
    if area.height() >= line:
        for tick in frame.y.ticks:
            place = QRectF(0, frame.up(tick) - line / 2, area.left() - SMALL, line)
            words = tick_label(frame.y_axis.kind, tick, frame.y.ticks)
            painter.drawText(place, _END | Qt.AlignmentFlag.AlignVCenter, words)
    # Where even three do not fit, the outermost say most.
    ticks = frame.x.ticks
    if _too_close(frame, metrics):
        ticks = (ticks[0], ticks[-1]) if len(ticks) > 1 else ticks
        ticks = ticks[:1] if _too_close(frame, metrics, ticks) else ticks
    for tick in ticks:
        place = _x_label(frame, metrics, tick)
        words = tick_label(frame.x_axis.kind, tick, frame.x.ticks)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
    if frame.x_axis.title:
        foot = QRectF(0, area.bottom() + SMALL + line, area.right() + EDGE, line)
        words = metrics.elidedText(
            tr(frame.x_axis.title), Qt.TextElideMode.ElideRight, foot.width()
        )
        painter.drawText(foot, _END | Qt.AlignmentFlag.AlignTop, words)


_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def horizontal(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    """Draw a line exactly one pixel high, whatever the screen's resolution."""
    device = painter.deviceTransform()
    y, thin = _on_grid(y, device.m22(), device.dy())
    painter.fillRect(QRectF(left, y, right - left, thin), colour)


def vertical(painter: QPainter, x: float, top: float, bottom: float, colour: QColor) -> None:
    """Draw a line exactly one pixel wide, whatever the screen's resolution."""
    device = painter.deviceTransform()
    x, thin = _on_grid(x, device.m11(), device.dx())
    painter.fillRect(QRectF(x, top, thin, bottom - top), colour)


def _on_grid(place: float, ratio: float, offset: float) -> tuple[float, float]:
    """Return the nearest whole device pixel, and how much one logical pixel is in whole ones."""
    thin = max(1, int(ratio))
    return (round(place * ratio + offset - thin / 2) - offset) / ratio, thin / ratio


def _x_label(frame: Frame, metrics: QFontMetricsF, tick: float) -> QRectF:
    """Return where the label of a tick stands: below it, but not outside the widget."""
    words = tick_label(frame.x_axis.kind, tick, frame.x.ticks)
    width = metrics.horizontalAdvance(words) + 1
    place = QRectF(0, frame.area.bottom() + SMALL - TINY, width, metrics.height())
    place.moveLeft(min(frame.across(tick) - width / 2, frame.area.right() + 2 * EDGE - width))
    place.moveLeft(max(place.left(), 0.0))
    return place


def _too_close(
    frame: Frame, metrics: QFontMetricsF, ticks: tuple[float, ...] | None = None
) -> bool:
    """Whether labels of the x axis would touch."""
    places = [
        _x_label(frame, metrics, tick) for tick in (frame.x.ticks if ticks is None else ticks)
    ]
    gaps = (right.left() - left.right() for left, right in pairwise(places))
    return any(gap < _APART for gap in gaps)
