"""Predictions against measurements: a point for each model, on the diagonal where they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen, QPolygonF

from desktop.core.language import mark, tr
from desktop.gui.plots import axes, words
from desktop.gui.plots.data import Axis, Pair, ScatterData
from desktop.gui.plots.frame import EDGE, Frame, lay_out, paint_axes
from desktop.gui.plots.legend import Legend
from desktop.gui.plots.placing import beside
from desktop.gui.plots.plot import Plot
from desktop.gui.plots.tip import Tip
from desktop.gui.theme import SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from desktop.gui.plots.data import Table
    from desktop.gui.theme import Theme

_X = Axis(mark("predicted tokens/s"), "speed")
_Y = Axis(mark("measured tokens/s"), "speed")
_DOT = 3.5
_LINE = 1.75
_BAND_ALPHA = 0.14
_QUIET = 0.6
#: With more models than these only the outliers are named.
_FEW = 8
_REACH = 32.0
#: The diagonal of a wider plot is too flat to tell what is above it.
_WIDEST = 2.0


class ScatterPlot(Plot):
    """Points, the diagonal and the band of the tolerance.

    Both axes are logarithmic: the band is then equally wide for slow and for fast models, and an
    error of ten percent looks the same everywhere.

    Args:
        theme: the look.
        title: what the plot is about, for screen readers.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent)
        self.show_data(ScatterData())

    @property
    def data(self) -> ScatterData:
        """What is shown."""
        return self._data

    def show_data(self, data: ScatterData) -> None:
        """Show these pairs instead."""
        self._data = data
        # In the order in which the cursor visits them.
        self._pairs = sorted(data.pairs, key=lambda pair: (pair.predicted, pair.measured))
        self.show_changed()

    @property
    def spoken(self) -> str:
        """How well the predictions were, and which was worst."""
        return words.scatter_spoken(self._data)

    def table(self) -> Table:
        """Return a row for each model, the worst prediction first."""
        return words.scatter_table(self._data)

    def stops(self) -> int:
        """Return how many models there are."""
        return len(self._pairs)

    def tip(self, at: int) -> Tip:
        """Return what was predicted and measured for one of them, from slow to fast."""
        pair = self._pairs[at]
        where = self.frame.point(pair.predicted, pair.measured)
        return Tip(where, pair.name, words.pair_lines(pair))

    def nearest(self, place: QPointF) -> int | None:
        """Return which model's point is near the mouse."""
        frame = self.frame
        far = [
            (frame.point(pair.predicted, pair.measured) - place).manhattanLength()
            for pair in self._pairs
        ]
        at = min(range(len(far)), key=far.__getitem__, default=None)
        return at if at is not None and far[at] <= _REACH else None

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size at which names find room beside their points."""
        return QSize(480, 360)

    @property
    def frame(self) -> Frame:
        """Where things stand at the present size."""
        values = [value for pair in self._pairs for value in (pair.predicted, pair.measured)]
        return lay_out(
            self.size(),
            self._legend().height(self.width()),
            self._theme.font("small"),
            (_X, _Y),
            (
                lambda most: axes.logarithmic(values, most),
                lambda most: axes.logarithmic(values, most),
            ),
            _WIDEST,
        )

    def names(self, frame: Frame | None = None) -> list[tuple[Pair, QPointF]]:
        """Return the pairs whose names are written, and where (left end, base line)."""
        frame = frame or self.frame
        metrics = QFontMetricsF(self._theme.font("small"))
        outliers = self._data.outliers
        wanted = list(outliers)
        if len(self._pairs) <= _FEW:
            wanted += [pair for pair in self._pairs if pair not in outliers]
        longest = frame.area.width() / 2
        points = [frame.point(pair.predicted, pair.measured) for pair in wanted]
        sizes = [
            QSizeF(metrics.horizontalAdvance(_shown(pair, metrics, longest)), metrics.height())
            for pair in wanted
        ]
        everything = [frame.point(pair.predicted, pair.measured) for pair in self._pairs]
        room = frame.area.adjusted(SMALL, 0, EDGE, 0)
        places = beside(points, sizes, room, everything)
        return [
            (pair, QPointF(place.left(), place.top() + metrics.ascent()))
            for pair, place in zip(wanted, places, strict=True)
            if place is not None
        ]

    def paint(self, painter: QPainter) -> None:
        """Draw axes, band, diagonal, points and names."""
        frame = self.frame
        paint_axes(painter, frame, self._theme)
        self._legend().paint(painter, self.width(), self._theme)
        self._paint_band(painter, frame)
        accent, text = self._theme.role("accent"), self._theme.role("text")
        outliers = set(self._data.outliers)
        for pair in self._pairs:
            # Told apart by their shape as well: a ring is outside.
            outside = pair in outliers
            painter.setPen(QPen(text, _LINE) if outside else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.role("surface") if outside else accent)
            painter.drawEllipse(frame.point(pair.predicted, pair.measured), _DOT, _DOT)
        metrics = QFontMetricsF(painter.font())
        for pair, place in self.names(frame):
            painter.setPen(text if pair in outliers else self._theme.role("muted"))
            painter.drawText(place, _shown(pair, metrics, frame.area.width() / 2))

    def paint_cursor(self, painter: QPainter, at: int) -> None:
        """Draw a ring around the point."""
        pair = self._pairs[at]
        painter.setPen(QPen(self._theme.role("text"), _LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = self.frame.point(pair.predicted, pair.measured)
        painter.drawEllipse(place, _DOT + 4, _DOT + 4)

    def _legend(self) -> Legend:
        return Legend(tr(_Y.title) if self._data.pairs else "", (), self._theme.font("small"))

    def _paint_band(self, painter: QPainter, frame: Frame) -> None:
        low, high, off = frame.x.low, frame.x.high, self._data.tolerance
        pale = QColor(self._theme.role("accent"))
        pale.setAlphaF(_BAND_ALPHA)
        corners = ((low, 1 - off), (low, 1 + off), (high, 1 + off), (high, 1 - off))
        painter.save()
        painter.setClipRect(frame.area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pale)
        painter.drawPolygon(QPolygonF([frame.point(x, x * share) for x, share in corners]))
        painter.setOpacity(_QUIET)
        painter.setPen(QPen(self._theme.role("muted"), 1))
        painter.drawLine(frame.point(low, low), frame.point(high, high))
        painter.restore()


def _shown(pair: Pair, metrics: QFontMetricsF, longest: float) -> str:
    return metrics.elidedText(pair.name, Qt.TextElideMode.ElideRight, longest)
