from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from gui.plots.plot_pictures import GROUND, near, pictured, shown
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtTest import QTest

from desktop.gui.plots.data import Pair, ScatterData
from desktop.gui.plots.placing import beside
from desktop.gui.plots.scatter_plot import ScatterPlot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.gui.theme import Theme

GOOD, BAD = Pair("Lark 2B", 14, 13.8), Pair("Heron 3B", 9, 6)
PAIRS = (GOOD, BAD, Pair("Wren 1B", 22, 22.5), Pair("Swift", 60, 63))
SPEEDS = st.floats(0.01, 1e6)


def made(theme: Theme, qtbot: QtBot, pairs: tuple[Pair, ...] = PAIRS) -> ScatterPlot:
    plot = ScatterPlot(theme, "Prediction against measurement")
    plot.show_data(ScatterData(pairs))
    shown(qtbot, plot, 520, 360)
    return plot


def test_points_stand_where_prediction_and_measurement_meet(theme: Theme, qtbot: QtBot) -> None:
    plot = made(theme, qtbot)
    image, frame = pictured(plot), plot.frame

    for pair in PAIRS:
        inside = pair is not BAD
        colour = theme.role("accent" if inside else "surface")
        assert near(image, frame.point(pair.predicted, pair.measured), colour)
    # The ring of the outlier.
    ring = frame.point(BAD.predicted, BAD.measured)
    assert near(image, ring, theme.role("text"), reach=5)


def test_the_band_is_as_wide_everywhere_and_lies_around_the_diagonal(
    theme: Theme, qtbot: QtBot
) -> None:
    plot = made(theme, qtbot)
    image, frame = pictured(plot), plot.frame

    def painted(x: float, y: float) -> bool:
        return image.pixelColor(frame.point(x, y).toPoint()) != GROUND

    for speed in (7.5, 33.0, 45.0):
        for share, inside in ((0.93, True), (1.07, True), (0.87, False), (1.14, False)):
            assert painted(speed, speed * share) is inside
    widths = [frame.up(speed * 0.9) - frame.up(speed * 1.1) for speed in (7, 40)]
    assert widths[0] == pytest.approx(widths[1])
    # A prediction that is right is on the diagonal, whatever the shape of the plot.
    assert (frame.x.low, frame.x.high) == (frame.y.low, frame.y.high)


def test_a_wide_plot_keeps_the_diagonal_steep(theme: Theme, qtbot: QtBot) -> None:
    plot = made(theme, qtbot)
    plot.resize(2000, 300)

    assert plot.frame.area.width() <= 2 * plot.frame.area.height()


def test_another_theme_recolours_the_points(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    plot = made(theme, qtbot)
    before, place = theme.role("accent"), plot.frame.point(GOOD.predicted, GOOD.measured)

    theme.apply(qapp, "dark")

    assert near(pictured(plot), place, theme.role("accent"))
    assert not near(pictured(plot), place, before)


def test_the_keys_visit_the_models_from_slow_to_fast(theme: Theme, qtbot: QtBot) -> None:
    plot = made(theme, qtbot)
    told = []
    for _ in PAIRS:
        QTest.keyClick(plot, Qt.Key.Key_Right)
        told.append(plot.accessibleDescription())

    assert told[0] == "Heron 3B: predicted 9.0 t/s, measured 6.0 t/s, difference -33 %"
    assert [one.partition(":")[0] for one in told] == ["Heron 3B", "Lark 2B", "Wren 1B", "Swift"]


def test_the_mouse_finds_a_point_that_is_near_and_no_other(theme: Theme, qtbot: QtBot) -> None:
    plot = made(theme, qtbot)
    place = plot.frame.point(GOOD.predicted, GOOD.measured)

    QTest.mouseMove(plot, (place + QPointF(6, 3)).toPoint())
    qtbot.waitUntil(lambda: plot.at_text.startswith("Lark 2B"))
    QTest.mouseMove(plot, plot.frame.area.topLeft().toPoint())
    qtbot.waitUntil(lambda: plot.at is None)


def test_outliers_are_named_first_and_others_where_there_are_few(
    theme: Theme, qtbot: QtBot
) -> None:
    few = made(theme, qtbot)
    many = made(theme, qtbot, (BAD, *(Pair(f"M{at}", 10 + at, 10.1 + at) for at in range(30))))

    assert next(pair for pair, _ in few.names()) is BAD
    assert len(few.names()) == len(PAIRS)
    assert [pair for pair, _ in many.names()] == [BAD]


def test_names_do_not_lie_on_one_another_nor_on_points(theme: Theme, qtbot: QtBot) -> None:
    pairs = tuple(Pair(f"A model called {at}", 10 + at / 3, 14 + at / 3) for at in range(12))
    plot = made(theme, qtbot, pairs)
    metrics = QFontMetricsF(theme.font("small"))
    boxes = [
        QRectF(
            at.x(),
            at.y() - metrics.ascent(),
            metrics.horizontalAdvance(pair.name),
            metrics.height(),
        )
        for pair, at in plot.names()
    ]
    points = [plot.frame.point(pair.predicted, pair.measured) for pair in pairs]

    assert boxes
    assert not any(first.intersects(second) for first, second in combinations(boxes, 2))
    assert not any(box.contains(point) for box in boxes for point in points)


@given(
    places=st.lists(st.tuples(st.floats(0, 400), st.floats(0, 300)), max_size=25),
    width=st.floats(1, 300),
)
def test_no_places_make_names_meet(places: list[tuple[float, float]], width: float) -> None:
    points = [QPointF(x, y) for x, y in places]
    room = QRectF(0, 0, 400, 300)
    found = beside(points, [QSizeF(width, 12)] * len(points), room, points)
    boxes = [box for box in found if box is not None]

    assert len(found) == len(points)
    assert all(room.contains(box) for box in boxes)
    assert not any(first.intersects(second) for first, second in combinations(boxes, 2))
    assert not any(box.contains(point) for box in boxes for point in points)


def test_without_models_it_says_what_is_missing(theme: Theme, qtbot: QtBot) -> None:
    plot = made(theme, qtbot, ())

    assert plot.spoken == "No model has been both predicted and measured yet."
    assert near(pictured(plot), QPointF(60, 16), theme.role("muted"), reach=40)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.at is None


@given(
    pairs=st.lists(st.tuples(st.text(max_size=90), SPEEDS, SPEEDS), min_size=1, max_size=30),
    width=st.integers(1, 900),
    height=st.integers(1, 500),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_pairs_are_painted_inside_the_plot(
    theme: Theme, pairs: list[tuple[str, float, float]], width: int, height: int
) -> None:
    plot = ScatterPlot(theme, "Anything")
    plot.setMinimumSize(1, 1)
    plot.resize(width, height)
    plot.show_data(ScatterData(tuple(Pair(*pair) for pair in pairs)))
    plot.move_to(0)
    area = plot.frame.area

    assert not pictured(plot).isNull()
    assert all(
        area.contains(plot.frame.point(pair.predicted, pair.measured)) for pair in plot.data.pairs
    )
    plot.deleteLater()


@pytest.mark.parametrize("size", [(1, 1), (500, 1), (1, 500), (6000, 3000)])
def test_no_size_is_too_small_or_too_large(
    theme: Theme, qtbot: QtBot, size: tuple[int, int]
) -> None:
    plot = made(theme, qtbot)
    plot.setMinimumSize(1, 1)
    plot.resize(*size)
    plot.move_to(1)

    picture = pictured(plot)
    assert (picture.width(), picture.height()) == size
    assert isinstance(picture.pixelColor(0, 0), QColor)
