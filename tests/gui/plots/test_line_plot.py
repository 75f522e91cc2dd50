from __future__ import annotations

import time
from typing import TYPE_CHECKING, get_args

import pytest
from gui.plots.plot_pictures import GROUND, near, pictured, shown
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.gui.plots.axes import LARGEST, Kind
from desktop.gui.plots.data import Axis, LineData, Point, Reference, Series
from desktop.gui.plots.line_plot import LinePlot
from desktop.gui.plots.placing import beside_line
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.gui.theme import Theme

CONTEXT = Axis("tokens of context", "tokens")
SPEED = Axis("tokens/s", "speed", (0,))
DATA = LineData(
    CONTEXT,
    SPEED,
    (Series("Lark 2B", (Point(0, 14), Point(1024, 12), Point(4096, 6))),),
    Reference(8, "comfortable speed"),
)
NUMBERS = st.one_of(st.floats(-LARGEST, LARGEST), st.floats(0, 100), st.just(7.0))


def made(theme: Theme, qtbot: QtBot, data: LineData = DATA, size: QSize | None = None) -> LinePlot:
    plot = LinePlot(theme, "Speed against context length")
    plot.show_data(data)
    size = size or QSize(480, 240)
    shown(qtbot, plot, size.width(), size.height())
    return plot


def test_the_line_goes_through_its_points_and_between_them(theme: Theme, qtbot: QtBot) -> None:
    plot = made(theme, qtbot)
    image, frame, accent = pictured(plot), plot.frame, theme.role("accent")

    for point in DATA.series[0].points:
        assert near(image, frame.point(point.x, point.y), accent)
    assert near(image, frame.point(512, 13), accent)
    assert not near(image, frame.point(512, 9.5), accent)
    # Higher is faster, and zero is at the bottom.
    assert frame.up(14) < frame.up(6) < frame.up(0) == frame.area.bottom()


def test_a_predicted_line_has_gaps_and_its_band_is_pale(theme: Theme, qtbot: QtBot) -> None:
    points = tuple(Point(x, 10, 8, 12) for x in (0, 4096))
    accent = theme.role("accent")
    found = {}
    for measured in (True, False):
        plot = made(theme, qtbot, LineData(CONTEXT, SPEED, (Series("Lark", points, measured),)))
        image, frame = pictured(plot), plot.frame
        found[measured] = [
            near(image, QPointF(x, frame.up(10)), accent, reach=0)
            or near(image, QPointF(x, frame.up(10) - 1), accent, reach=0)
            for x in range(round(frame.area.left()) + 20, round(frame.area.right()) - 20)
        ]
        band = image.pixelColor(frame.point(2048, 11).toPoint())
        assert band not in (accent, GROUND)
        assert image.pixelColor(frame.point(2048, 14).toPoint()) == GROUND

    assert all(found[True])
    assert 0.3 < sum(found[False]) / len(found[False]) < 0.9


def test_the_reference_goes_from_end_to_end(theme: Theme, qtbot: QtBot) -> None:
    with_line, without = made(theme, qtbot), made(theme, qtbot, LineData(*_axes(), DATA.series))
    y = round(with_line.frame.up(8))
    rows = range(y - 1, y + 2)
    area = with_line.frame.area

    def drawn(plot: LinePlot, x: int) -> bool:
        image = pictured(plot)
        return any(image.pixelColor(x, row) != GROUND for row in rows)

    assert all(drawn(with_line, x) for x in (round(area.left()) + 4, round(area.right()) - 4))
    assert not drawn(without, round(area.left()) + 4)


def test_what_a_reference_is_far_above_is_still_in_the_picture(theme: Theme, qtbot: QtBot) -> None:
    slow = Series("Lark", (Point(0, 2), Point(4096, 1)))
    plot = made(theme, qtbot, LineData(*_axes(), (slow,), Reference(8, "comfortable speed")))

    assert plot.frame.y.high >= 8


def test_another_theme_recolours_the_plot(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    plot = made(theme, qtbot)
    place, before = plot.frame.point(1024, 12), theme.role("accent")
    assert near(pictured(plot), place, before)
    seen = plot.grab().toImage()

    theme.apply(qapp, "dark")

    assert near(pictured(plot), place, theme.role("accent"))
    assert not near(pictured(plot), place, before)
    qtbot.waitUntil(lambda: plot.grab().toImage() != seen)


def test_the_keys_move_the_cursor_from_point_to_point(theme: Theme, qtbot: QtBot) -> None:
    plot = made(theme, qtbot)
    plot.setFocus()
    assert plot.accessibleDescription() == plot.spoken
    still = pictured(plot)

    told = []
    for key in ("Right", "Right", "Right", "Right", "Left", "Home", "End"):
        QTest.keyClick(plot, getattr(Qt.Key, f"Key_{key}"))
        told.append(plot.accessibleDescription())

    first, second, last = "0 tokens: 14.0 t/s", "1,024 tokens: 12.0 t/s", "4,096 tokens: 6.0 t/s"
    assert told == [first, second, last, last, second, first, last]
    assert plot.at_text == last
    assert pictured(plot) != still

    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.at is None
    assert plot.accessibleDescription() == plot.spoken


def test_a_screen_reader_is_told_what_the_keys_reach(theme: Theme, qtbot: QtBot) -> None:
    plot = made(theme, qtbot)
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        QTest.keyClick(plot, Qt.Key.Key_Right)
        plot.append("Lark 2B", Point(8192, 4))
        spoken = QAccessible.queryAccessibleInterface(plot)
    finally:
        QAccessible.setActive(before)

    assert spoken.text(QAccessible.Text.Name) == "Speed against context length"
    assert spoken.text(QAccessible.Text.Description) == "0 tokens: 14.0 t/s"


def test_the_name_of_the_reference_stands_where_no_line_is() -> None:
    room = QRectF(0, 0, 400, 100)
    falls = [QPointF(0, 44), QPointF(200, 46), QPointF(400, 65)]
    rises = [QPointF(0, 5), QPointF(200, 20), QPointF(400, 45)]
    place = beside_line(50, QSizeF(90, 14), room, [falls, rises], [0, 36])
    free = beside_line(50, QSizeF(90, 14), room, [], [])

    assert free.right() == 400
    assert room.contains(place)
    assert place == QRectF(0, 51, 90, 14)


def test_the_first_key_to_the_left_begins_at_the_end(theme: Theme, qtbot: QtBot) -> None:
    plot = made(theme, qtbot)

    QTest.keyClick(plot, Qt.Key.Key_Left)

    assert plot.at_text.startswith("4,096")


def test_keys_that_are_not_the_plots_reach_its_page(theme: Theme, qtbot: QtBot) -> None:
    pressed: list[int] = []

    class Page(QWidget):
        def keyPressEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            pressed.append(event.key())  # type: ignore[attr-defined]  # a key event

    page = Page()
    plot = LinePlot(theme, "Speed")
    plot.setParent(page)
    plot.show_data(DATA)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()

    QTest.keyClick(plot, Qt.Key.Key_Escape)
    QTest.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(plot, Qt.Key.Key_F1)

    wanted = {Qt.Key.Key_Escape, Qt.Key.Key_Right, Qt.Key.Key_F1}
    assert set(pressed) == {*wanted, Qt.Key.Key_Control}
    assert plot.at is None


def test_the_mouse_points_at_the_nearest_place_and_leaves_none(theme: Theme, qtbot: QtBot) -> None:
    plot = made(theme, qtbot)
    frame = plot.frame

    for x, wanted in ((100, 0), (700, 1), (2000, 1), (3900, 2), (4096, 2)):
        QTest.mouseMove(plot, frame.point(x, 3).toPoint())
        qtbot.waitUntil(lambda wanted=wanted: plot.at == wanted)  # type: ignore[misc]  # a default
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert plot.at is None


def test_tab_reaches_the_plot_and_leaves_it(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    plot = LinePlot(theme, "Speed")
    plot.show_data(DATA)
    before, after = Button(theme, "Before"), Button(theme, "After")
    for widget in (before, plot, after):
        layout.addWidget(widget)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    before.setFocus()

    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert page.focusWidget() is plot
    QTest.keyClick(plot, Qt.Key.Key_Right)
    QTest.keyClick(plot, Qt.Key.Key_Tab)
    assert page.focusWidget() is after
    assert plot.at is None


def test_several_lines_have_a_legend_and_one_tip(theme: Theme, qtbot: QtBot) -> None:
    one = made(theme, qtbot)
    other = Series("Wren 1B", (Point(0, 22), Point(1024, 20)))
    both = made(theme, qtbot, LineData(*_axes(), (*DATA.series, other)))
    good = [theme.role("accent"), theme.role("text")]

    def colours_above(plot: LinePlot) -> set[str]:
        image, top = pictured(plot), round(plot.frame.area.top()) - 8
        found = {image.pixelColor(x, y).name() for x in range(480) for y in range(top)}
        return found & {colour.name() for colour in good}

    assert colours_above(one) == set()
    assert colours_above(both) == {colour.name() for colour in good}
    both.move_to(1)
    assert both.at_text == "1,024 tokens: Lark 2B 12.0 t/s, Wren 1B 20.0 t/s"
    both.move_to(2)
    assert both.at_text == "4,096 tokens: Lark 2B 6.0 t/s"


def test_the_legend_wraps_where_it_is_narrow(theme: Theme, qtbot: QtBot) -> None:
    series = tuple(Series(f"A model with a name {at}", (Point(0, at),)) for at in range(4))
    wide = made(theme, qtbot, LineData(*_axes(), series), QSize(900, 300))
    narrow = made(theme, qtbot, LineData(*_axes(), series), QSize(260, 300))

    assert narrow.frame.area.top() > wide.frame.area.top() + 20


def test_without_points_it_says_so(theme: Theme, qtbot: QtBot) -> None:
    empty = LineData(*_axes(), (Series("Lark"),), empty="Run a benchmark to see a curve.")
    plot = made(theme, qtbot, empty)
    told, words = pictured(plot), plot.spoken
    plot.show_data(LineData(*_axes(), (), empty=""))

    assert words == "Run a benchmark to see a curve."
    assert told != pictured(plot)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.at is None


def test_points_that_come_while_it_is_shown_are_drawn_at_once(theme: Theme, qtbot: QtBot) -> None:
    live = LineData(Axis("", "seconds", (0, 60)), SPEED, (Series("Lark"),))
    plot = made(theme, qtbot, live)

    with qtbot.waitSignals([plot.described, plot.described]):
        plot.append("Lark", Point(0, 14))
        plot.append("Lark", Point(30, 10))

    frame = plot.frame
    assert frame.x.high == 60  # the minute is there from the beginning: nothing jumps
    assert near(pictured(plot), frame.point(15, 12), theme.role("accent"))
    assert plot.spoken == "Lark: 14.0 t/s at 0 s, 10.0 t/s at 30 s, 29 % less."
    assert live.series[0].points == ()
    with pytest.raises(ValueError, match="no series"):
        plot.append("Wren", Point(0, 1))


def test_a_point_more_is_cheap(theme: Theme, qtbot: QtBot) -> None:
    """Twice a second for an hour: a point may take a small part of a picture's 16 ms."""
    points = tuple(Point(at / 2, 14 + at % 3) for at in range(7200))
    plot = made(theme, qtbot, LineData(Axis("", "seconds"), SPEED, (Series("Lark", points),)))

    def one_more(at: int) -> float:
        begin = time.perf_counter()
        plot.append("Lark", Point(3600 + at / 2, 15))
        return time.perf_counter() - begin

    assert min(one_more(at) for at in range(5)) < 0.1


def test_the_cursor_stays_while_points_come_and_when_they_go(theme: Theme, qtbot: QtBot) -> None:
    plot = made(theme, qtbot)
    plot.move_to(2)

    plot.append("Lark 2B", Point(8192, 4))
    assert plot.at_text.startswith("4,096")
    plot.show_data(LineData(*_axes(), (Series("Lark", (Point(0, 1),)),)))
    assert plot.at_text == "0 tokens: 1.0 t/s"
    plot.show_data(LineData(*_axes()))
    assert plot.at is None
    assert plot.accessibleDescription() == plot.spoken


def test_many_points_are_thinned_to_the_pixels_and_keep_their_peaks(
    theme: Theme, qtbot: QtBot
) -> None:
    points = tuple(Point(at, 10 + at % 5) for at in range(10_000))
    peak = Point(4711, 30)
    series = Series("Lark", (*points, peak))
    plot = made(theme, qtbot, LineData(Axis("", "number"), SPEED, (series,)))

    path, frame = plot.path(series), plot.frame

    assert len(path) <= frame.area.width() + 3
    assert near(pictured(plot), frame.point(4711, 29), theme.role("accent"))


def test_flagged_points_are_ringed(theme: Theme, qtbot: QtBot) -> None:
    points = (Point(0, 14), Point(1024, 9, note="on battery", flagged=True), Point(4096, 14))
    plot = made(theme, qtbot, LineData(*_axes(), (Series("Lark", points),)))
    image, danger = pictured(plot), theme.role("danger")

    assert near(image, plot.frame.point(1024, 9), danger, reach=8)
    assert not near(image, plot.frame.point(0, 14), danger, reach=8)
    plot.move_to(1)
    assert plot.at_text == "1,024 tokens: 9.0 t/s, on battery"


@pytest.mark.parametrize("size", [(1, 1), (2, 400), (400, 2), (60, 60), (160, 140), (6000, 3000)])
def test_no_size_is_too_small_or_too_large(
    theme: Theme, qtbot: QtBot, size: tuple[int, int]
) -> None:
    series = tuple(Series("A very long name of a model " * 3, DATA.series[0].points) for _ in "abc")
    plot = made(theme, qtbot, LineData(*_axes(), series, DATA.reference))
    plot.setMinimumSize(1, 1)
    plot.resize(*size)
    plot.move_to(1)

    assert not pictured(plot).isNull()
    assert plot.frame.area.width() >= 1
    assert plot.frame.area.height() >= 1


@given(
    lines=st.lists(
        st.tuples(st.lists(st.tuples(NUMBERS, NUMBERS), max_size=30), st.booleans(), st.text()),
        max_size=5,
    ),
    kind=st.sampled_from(get_args(Kind)),
    width=st.integers(1, 900),
    height=st.integers(1, 400),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_lines_are_painted_inside_the_plot(
    theme: Theme,
    lines: list[tuple[list[tuple[float, float]], bool, str]],
    kind: Kind,
    width: int,
    height: int,
) -> None:
    series = tuple(
        Series(name, tuple(Point(x, y, y - abs(y) / 8, y) for x, y in points), measured)
        for points, measured, name in lines
        if all(abs(y) < LARGEST / 2 for _, y in points)
    )
    plot = LinePlot(theme, "Anything")
    plot.setMinimumSize(1, 1)
    plot.resize(width, height)
    plot.show_data(LineData(Axis("x", kind), Axis("y", "speed"), series, Reference(8, "line")))
    plot.move_to(plot.stops() // 2)
    area = plot.frame.area.adjusted(-1, -1, 1, 1)

    assert not pictured(plot).isNull()
    assert all(area.contains(place) for one in plot.data.filled for place in plot.path(one))
    plot.deleteLater()


def test_lines_are_sharp_on_screens_of_every_resolution(theme: Theme, qtbot: QtBot) -> None:
    flat = LineData(*_axes(), (Series("Lark", (Point(0, 10), Point(4096, 10))),))
    plot = made(theme, qtbot, flat)
    border = theme.role("border")
    for ratio in (1.0, 1.25, 1.5, 2.0, 3.0):
        image = pictured(plot, ratio)
        area = plot.frame.area
        column = round((area.left() + area.width() / 3) * ratio)
        y = round(area.bottom() * ratio)
        found = [image.pixelColor(column, row) for row in range(y - 4, y + 5)]

        assert found.count(border) == max(1, int(ratio))
        assert all(colour in (border, GROUND) for colour in found)


def _axes() -> tuple[Axis, Axis]:
    return CONTEXT, SPEED
