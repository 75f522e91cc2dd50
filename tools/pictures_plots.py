"""The plots that are in the pictures: numbers that no computer measured, on a page of their own."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.gui.plots.data import (
    Axis,
    LineData,
    Pair,
    Point,
    Reference,
    ScatterData,
    Series,
)
from desktop.gui.plots.line_plot import LinePlot
from desktop.gui.plots.scatter_plot import ScatterPlot
from desktop.gui.plots.share_card import Card, CardModel
from desktop.gui.plots.with_text import PlotWithText
from desktop.gui.theme import LARGE

if TYPE_CHECKING:
    from desktop.gui.theme import Theme

NARROW = 320
_DAY = 86_400
_PLOT_HEIGHT = 230
_COMFORT = Reference(8, "comfortable speed")
_SPEED = Axis("tokens/s", "speed", (0,))
_NAMES = (
    *("Lark 2B", "Wren 1B", "Heron 3B Coder", "Swift 0.5B", "Osprey 4B", "Finch 1.5B"),
    *("Dunnock 1.2B", "Plover 2B Instruct", "Siskin 0.3B", "Curlew 3B"),
)


def against_context() -> LineData:
    """Return a prediction with its band, and a measurement."""
    depths = (0, 512, 1024, 2048, 4096, 8192)
    predicted = tuple(_banded(depth, 14.6 / (1 + depth / 7600), 0.06) for depth in depths)
    measured = tuple(Point(depth, 14.1 / (1 + depth / 7000)) for depth in depths[:5])
    series = (Series("Measured", measured), Series("Predicted", predicted, False, 0))
    return LineData(Axis("tokens of context", "tokens"), _SPEED, series, _COMFORT)


def compared() -> LineData:
    """Return three models."""
    depths = (0, 1024, 2048, 4096)
    speeds = {"Wren 1B": 22.4, "Lark 2B": 14.1, "Heron 3B Coder": 8.9}
    series = tuple(
        Series(name, tuple(Point(depth, top / (1 + depth / 6000)) for depth in depths))
        for name, top in speeds.items()
    )
    return LineData(Axis("tokens of context", "tokens"), _SPEED, series, _COMFORT)


def sustained() -> LineData:
    """Return a minute in which the processor becomes hot."""
    halves = range(100)
    points = tuple(
        Point(at / 2, (14.2 if at < 36 else 10.4 + 3.8 * 0.9 ** (at - 36)) + (at * 37 % 7) / 25)
        for at in halves
    )
    line = Series("Lark 2B", points)
    return LineData(Axis("", "seconds", (0, 60)), _SPEED, (line,))


def history() -> LineData:
    """Return the results of some weeks, with one that is slower."""
    begin = datetime(2026, 5, 3, 9, 10).astimezone().timestamp()
    speeds = (13.9, 14.1, 14.0, 14.3, 14.2, 11.6, 14.1, 14.4)
    points = tuple(
        Point(
            begin + (at * 5 + at * at % 3) * _DAY,
            speed,
            note="on battery, 18 % slower than before" if at == 5 else "",
            flagged=at == 5,
        )
        for at, speed in enumerate(speeds)
    )
    return LineData(Axis("", "time"), _SPEED, (Series("Lark 2B", points),))


def pairs() -> ScatterData:
    """Return ten models, two of them far from their prediction."""
    speeds = (14.2, 22.9, 8.8, 61.0, 5.4, 18.1, 20.3, 13.6, 88.0, 9.1)
    errors = (-0.03, 0.02, -0.22, 0.05, 0.01, -0.06, 0.04, 0.17, -0.02, 0.07)
    each = zip(_NAMES, speeds, errors, strict=True)
    return ScatterData(tuple(Pair(name, speed, speed * (1 + off)) for name, speed, off in each))


def page(theme: Theme, width: int) -> QWidget:
    """Return a page so wide with one plot of each kind."""
    column = QWidget()
    column.setObjectName("content")
    column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
    layout.setSpacing(LARGE)
    for title, data in (
        ("Speed against context length", against_context()),
        ("Models beside one another", compared()),
        ("Speed for a minute", sustained()),
        ("Results over time", history()),
    ):
        line = LinePlot(theme, title)
        line.show_data(data)
        line.setFixedHeight(_PLOT_HEIGHT)
        layout.addWidget(PlotWithText(theme, line))
    scatter = ScatterPlot(theme, "Prediction against measurement")
    scatter.show_data(pairs())
    scatter.setFixedHeight(2 * _PLOT_HEIGHT)
    layout.addWidget(PlotWithText(theme, scatter))
    layout.addStretch(1)
    # Twice: what stands beside each other and what below depends on the width.
    for _ in range(2):
        column.resize(width, layout.totalHeightForWidth(width))
        layout.activate()
    return column


def _banded(x: float, y: float, share: float) -> Point:
    return Point(x, y, y * (1 - share), y * (1 + share))


def card() -> Card:
    """Return the card of a laptop that does not exist."""
    speeds = (14.1, 22.4, 8.9, 61.3, 5.4, 18.0)
    models = tuple(
        CardModel(name, speed, speed * 11 if at % 3 != 2 else None, at % 3 != 2, 0.06)
        for at, (name, speed) in enumerate(zip(_NAMES, speeds, strict=False))
    )
    engine = "llama.cpp b7000, CPU (AVX-512), 4 threads"
    return Card("Maple 7 mobile processor, 8 cores", "16 GB", "", engine, date(2026, 5, 3), models)
