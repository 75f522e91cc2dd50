"""Lines: speed against context length, a benchmark as it runs, results over time."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen, QPolygonF

from desktop.core.language import tr
from desktop.gui.plots import axes, words
from desktop.gui.plots.data import Axis, LineData, Point
from desktop.gui.plots.frame import EDGE, Frame, horizontal, lay_out, paint_axes, vertical
from desktop.gui.plots.legend import Legend
from desktop.gui.plots.placing import beside_line
from desktop.gui.plots.plot import Plot
from desktop.gui.plots.thinning import thin
from desktop.gui.plots.tip import Tip
from desktop.gui.theme import SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from desktop.gui.plots.data import Series, Table
    from desktop.gui.theme import Theme

#: The colour roles of the lines: one accent, the others stand back.
TONES: Final = ("accent", "text", "good", "muted")
LINE: Final = 1.75
_DASHES = (4.0, 3.0)
#: Dashes are slow to draw, and predictions are smooth.
_MOST_DASHED = 120
_BAND_ALPHA = 0.14
_DOT = 3.0
#: The opacity of lines to compare with, as in the picker's rows.
_QUIET = 0.6
#: Dots nearer to one another than this only thicken the line.
_DOTS_APART = 10.0


class LinePlot(Plot):
    """One line or several, each measured (solid) or predicted (dashed), with bands.

    Args:
        theme: the look.
        title: what the plot is about, for screen readers.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent)
        self.show_data(LineData(Axis(""), Axis("")))

    @property
    def data(self) -> LineData:
        """What is shown."""
        return self._data

    def show_data(self, data: LineData) -> None:
        """Show these lines instead."""
        self._data = data
        # What every picture needs of all points, once for all pictures.
        self._places = tuple(sorted({point.x for one in data.series for point in one.points}))
        self._x_ends = _ends([*data.x.covers, *self._places[:1], *self._places[-1:]])
        self._y_ends = _ends([*data.y.covers, *_heights(data)])
        self.show_changed()

    def append(self, name: str, point: Point) -> None:
        """Add a point to the series of that name, as a benchmark does while it runs.

        Raises:
            ValueError: there is no such series.
        """
        self.show_data(self._data.with_point(name, point))

    @property
    def spoken(self) -> str:
        """Range and trend of each line, and how the reference lies to them."""
        return words.line_spoken(self._data)

    def table(self) -> Table:
        """Return a row for each place on the x axis."""
        return words.line_table(self._data)

    def stops(self) -> int:
        """Return at how many different places of the x axis there are points."""
        return len(self._places)

    def tip(self, at: int) -> Tip:
        """Return what each line says at one of those places."""
        place, frame = self._places[at], self.frame
        lines = tuple(words.point_lines(self._data, place))
        heights = [point.y for _, point in self._points_at(place)]
        where = frame.point(place, max(heights))
        return Tip(where, axes.exact(self._data.x.kind, place), lines)

    def nearest(self, place: QPointF) -> int | None:
        """Return which place is nearest, however high the mouse is."""
        frame, stops = self.frame, self._places
        if not stops:
            return None
        share = (place.x() - frame.area.left()) / frame.area.width()
        wanted = frame.x.low + share * (frame.x.high - frame.x.low)
        after = min(bisect_left(stops, wanted), len(stops) - 1)
        before = max(after - 1, 0)
        return before if wanted - stops[before] < stops[after] - wanted else after

    @property
    def frame(self) -> Frame:
        """Where things stand at the present size."""
        data, xs, ys = self._data, self._x_ends, self._y_ends
        return lay_out(
            self.size(),
            self._legend().height(self.width()),
            self._theme.font("small"),
            (data.x, data.y),
            (
                lambda most: axes.scale(data.x.kind, xs, most),
                lambda most: axes.scale(data.y.kind, ys, most, loose=True),
            ),
        )

    def path(self, one: Series, frame: Frame | None = None) -> list[QPointF]:
        """Return the points that are painted of a line: about as many as there are pixels."""
        frame = frame or self.frame
        places = [point.x for point in one.points]
        most = max(2, int(frame.area.width()))
        most = most if one.measured else min(most, _MOST_DASHED)
        kept = thin(places, [point.y for point in one.points], most)
        return [frame.point(places[at], one.points[at].y) for at in kept]

    def paint(self, painter: QPainter) -> None:
        """Draw axes, reference, bands, and the lines over one another, the first on top."""
        frame, filled = self.frame, self._data.filled
        paint_axes(painter, frame, self._theme)
        self._legend().paint(painter, self.width(), self._theme)
        numbered = list(enumerate(filled))[::-1]
        for number, one in numbered:
            self._paint_band(painter, frame, one, self._colour(number, one))
        paths = [(number, one, self.path(one, frame)) for number, one in numbered]
        self._paint_reference(painter, frame, [path for _, _, path in paths])
        for number, one, path in paths:
            self._paint_line(painter, one, path, self._colour(number, one))
            self._paint_flags(painter, frame, one)

    def paint_cursor(self, painter: QPainter, at: int) -> None:
        """Draw a vertical line, and a dot on each line there."""
        frame, place = self.frame, self._places[at]
        painter.setOpacity(_QUIET)
        muted, area = self._theme.role("muted"), frame.area
        vertical(painter, frame.across(place), area.top(), area.bottom(), muted)
        painter.setOpacity(1.0)
        ground = self._theme.role("surface")
        for colour, point in self._points_at(place):
            painter.setPen(QPen(ground, 2))
            painter.setBrush(colour)
            painter.drawEllipse(frame.point(place, point.y), _DOT + 2, _DOT + 2)

    def _points_at(self, place: float) -> list[tuple[QColor, Point]]:
        return [
            (self._colour(number, one), point)
            for number, one in enumerate(self._data.filled)
            for point in one.points
            if point.x == place
        ]

    def _legend(self) -> Legend:
        filled = self._data.filled
        entries = [
            (one.name, TONES[self._tone(number, one)], one.measured)
            for number, one in enumerate(filled)
        ]
        return Legend(
            tr(self._data.y.title) if filled else "",
            tuple(entries) if len(entries) > 1 else (),
            self._theme.font("small"),
        )

    def _tone(self, number: int, one: Series) -> int:
        return (number if one.tone is None else one.tone) % len(TONES)

    def _colour(self, number: int, one: Series) -> QColor:
        return self._theme.role(TONES[self._tone(number, one)])

    def _paint_band(self, painter: QPainter, frame: Frame, one: Series, colour: QColor) -> None:
        points = [point for point in one.points if point.low is not None]
        if not points:
            return
        places = [point.x for point in points]
        lows = [point.y if point.low is None else point.low for point in points]
        highs = [point.y if point.high is None else point.high for point in points]
        most = max(2, int(frame.area.width()))
        edge = [frame.point(places[at], highs[at]) for at in thin(places, highs, most)]
        edge += [frame.point(places[at], lows[at]) for at in thin(places, lows, most)[::-1]]
        pale = QColor(colour)
        pale.setAlphaF(_BAND_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pale)
        if len(points) > 1:
            painter.drawPolygon(QPolygonF(edge))
        else:
            top, bottom = edge
            painter.drawRect(QRectF(top.x() - _DOT, top.y(), 2 * _DOT, bottom.y() - top.y()))

    def _paint_line(
        self, painter: QPainter, one: Series, path: list[QPointF], colour: QColor
    ) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if one.measured:
            # Piece by piece: as one line, Qt takes 50 times as long for a thousand points.
            painter.setPen(QPen(colour, LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
            painter.drawLines([QLineF(first, second) for first, second in pairwise(path)])
        else:
            pen = QPen(colour, LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(_DASHES)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(path))
        if (path[-1].x() - path[0].x()) / max(1, len(path) - 1) < _DOTS_APART and len(path) > 1:
            return
        painter.setPen(QPen(colour, LINE))
        painter.setBrush(colour if one.measured else self._theme.role("surface"))
        for place in path:
            painter.drawEllipse(place, _DOT, _DOT)

    def _paint_flags(self, painter: QPainter, frame: Frame, one: Series) -> None:
        """Ring the points that are pointed out."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.role("danger"), LINE))
        for point in one.points:
            if point.flagged:
                painter.drawEllipse(frame.point(point.x, point.y), _DOT + 3, _DOT + 3)

    def _paint_reference(self, painter: QPainter, frame: Frame, paths: list[list[QPointF]]) -> None:
        """Draw the line to compare with; its name stands where least is under it."""
        reference, area = self._data.reference, frame.area
        if reference is None:
            return
        y, muted = frame.up(reference.y), self._theme.role("muted")
        painter.setOpacity(_QUIET)
        horizontal(painter, area.left(), area.right() + EDGE, y, muted)
        painter.setOpacity(1.0)
        metrics = QFontMetricsF(painter.font())
        told = f"{reference.name} {axes.as_set(self._data.y.kind, reference.y)}"
        told = metrics.elidedText(told, Qt.TextElideMode.ElideRight, area.width())
        size = QSizeF(metrics.horizontalAdvance(told) + 1, metrics.height())
        along = area.adjusted(SMALL, 0, EDGE, 0)
        rules = [frame.up(tick) for tick in frame.y.ticks]
        place = beside_line(y, size, along, paths, rules)
        painter.setPen(muted)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, told)


def _ends(values: list[float]) -> tuple[float, ...]:
    return (min(values), max(values)) if values else ()


def _heights(data: LineData) -> list[float]:
    found = [] if data.reference is None else [data.reference.y]
    for one in data.series:
        for point in one.points:
            found.append(point.y)
            if point.low is not None and point.high is not None:
                found += (point.low, point.high)
    return found
