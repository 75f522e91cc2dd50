from __future__ import annotations

import math
from dataclasses import FrozenInstanceError
from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.gui.plots import words
from desktop.gui.plots.data import Axis, LineData, Pair, Point, Reference, ScatterData, Series
from desktop.gui.plots.thinning import thin

CONTEXT = Axis("tokens of context", "tokens")
SPEED = Axis("tokens/s", "speed", (0,))
COMFORT = Reference(8, "the comfortable speed")


def falling(name: str = "Lark 2B", top: float = 14.0, *, measured: bool = True) -> Series:
    points = tuple(Point(depth, top - depth / 512) for depth in (0, 1024, 4096))
    return Series(name, points, measured)


def line(*series: Series, reference: Reference | None = None) -> LineData:
    return LineData(CONTEXT, SPEED, series, reference)


def test_one_line_says_range_and_trend() -> None:
    assert words.line_spoken(line(falling())) == (
        "Lark 2B: 14.0 t/s at 0 tokens, 6.0 t/s at 4,096 tokens, 57 % less."
    )


def test_lowest_and_highest_are_told_where_they_are_not_the_ends() -> None:
    points = (Point(0, 10), Point(1024, 12), Point(2048, 7), Point(4096, 10.1))
    told = words.line_spoken(line(Series("", points)))

    assert told == (
        "10.0 t/s at 0 tokens, 10.1 t/s at 4,096 tokens, about the same; "
        "lowest 7.0 t/s at 2,048 tokens; highest 12.0 t/s at 1,024 tokens."
    )


@pytest.mark.parametrize(
    ("reference", "told"),
    [
        (8, "Below the comfortable speed (8 t/s): first at 4,096 tokens."),
        (2, "Always at or above the comfortable speed (2 t/s)."),
        (20.5, "Always below the comfortable speed (20.5 t/s)."),
    ],
)
def test_the_comfortable_speed_is_compared(reference: float, told: str) -> None:
    data = line(falling(), reference=Reference(reference, "the comfortable speed"))

    assert words.line_spoken(data).endswith(told)


def test_of_several_lines_each_is_told_in_short() -> None:
    data = line(falling(), falling(measured=False), falling("Wren", 22), reference=COMFORT)

    assert words.line_spoken(data) == (
        "Lark 2B from 14.0 t/s to 6.0 t/s; Lark 2B, predicted from 14.0 t/s to 6.0 t/s; "
        "Wren from 22.0 t/s to 14.0 t/s. Below the comfortable speed (8 t/s): "
        "Lark 2B first at 4,096 tokens, Lark 2B, predicted first at 4,096 tokens."
    )
    many = words.line_spoken(line(*(falling(f"Model {at}") for at in range(7))))
    assert many.endswith("; and 4 more.")


def test_results_over_time_are_told_by_the_day_and_a_bad_one_is_pointed_out() -> None:
    begin = datetime(2026, 5, 3, 9, 10).astimezone().timestamp()
    points = (
        Point(begin, 14),
        Point(begin + 5 * 86_400, 11.5, note="other driver", flagged=True),
        Point(begin + 9 * 86_400, 14.1),
    )
    data = LineData(Axis("", "time"), SPEED, (Series("Lark", points),))

    assert words.line_spoken(data) == (
        "Lark: 14.0 t/s on 3 May 2026, 14.1 t/s on 12 May 2026, about the same; lowest 11.5 t/s "
        "on 8 May 2026. Look at 11.5 t/s on 8 May 2026, other driver."
    )
    assert words.line_table(data).head == ("When", "tokens/s", "Note")
    assert words.line_table(data).rows[1] == ("8 May 2026, 09:10", "11.5 t/s", "other driver")


def test_without_points_the_words_of_the_page_are_told() -> None:
    assert words.line_spoken(line(Series("Lark"))) == "Nothing has been measured yet."
    assert words.line_table(line(Series("Lark"))).rows == ()
    assert words.scatter_spoken(ScatterData()).startswith("No model")


def test_one_point_alone_is_told() -> None:
    assert words.line_spoken(line(Series("Lark", (Point(512, 14.2),)))) == (
        "Lark: 14.2 t/s at 512 tokens."
    )


def test_the_table_has_a_row_for_each_place_and_bands_in_brackets() -> None:
    banded = Series("Lark", (Point(1024, 12, 11, 13), Point(0, 14, 13, 15)), measured=False)
    table = words.line_table(line(Series("Lark", (Point(0, 13.8),)), banded))

    assert table.head == ("tokens of context", "Lark", "Lark, predicted")
    assert table.rows == (
        ("0 tokens", "13.8 t/s", "14.0 t/s (13.0 to 15.0)"),
        ("1,024 tokens", "", "12.0 t/s (11.0 to 13.0)"),
    )


def test_predictions_are_judged() -> None:
    pairs = (Pair("Lark", 14.2, 13.8), Pair("Wren", 20, 21), Pair("Heron", 10, 7.5))

    assert words.scatter_spoken(ScatterData(pairs)) == (
        "2 of 3 models were within 10 % of their prediction; half of them within 5 %. "
        "Farthest off: Heron, predicted 10.0 t/s, measured 7.5 t/s, 25 % slower."
    )
    assert words.scatter_table(ScatterData(pairs)).rows == (
        ("Heron", "10.0 t/s", "7.5 t/s", "-25 %"),
        ("Wren", "20.0 t/s", "21.0 t/s", "+5 %"),
        ("Lark", "14.2 t/s", "13.8 t/s", "-3 %"),
    )
    assert words.scatter_spoken(ScatterData((Pair("Lark", 14, 14),))) == (
        "Lark: predicted 14.0 t/s, measured 14.0 t/s, as predicted."
    )


@given(st.integers(0, 3000), st.integers(2, 200))
def test_a_table_is_short_and_says_what_it_left_out(count: int, most: int) -> None:
    points = tuple(Point(at, at % 7) for at in range(count))
    table = words.line_table(line(Series("Lark", points)), most)
    pairs = tuple(Pair(f"{at}", 1 + at, 1) for at in range(min(count, 300)))
    scatter = words.scatter_table(ScatterData(pairs), most)

    assert len(table.rows) == min(count, most)
    assert len(table.rows) + table.left_out == count
    assert len(set(table.rows)) == len(table.rows)
    if count:
        assert table.rows[0][0] == "0 tokens"
        assert table.rows[-1][0] == f"{count - 1:,} tokens"
    assert len(scatter.rows) + scatter.left_out == len(pairs)


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf, 1e300])
def test_what_is_no_number_is_refused(bad: float) -> None:
    for make in (
        lambda: Point(bad, 1),
        lambda: Point(1, bad),
        lambda: Point(1, 1, 0, bad),
        lambda: Point(1, 1, bad, 2),
        lambda: Reference(bad, ""),
        lambda: Pair("Lark", bad, 1),
        lambda: Pair("Lark", 1, bad),
        lambda: Axis("", "speed", (bad,)),
    ):
        with pytest.raises(ValueError, match="no plot can show"):
            make()


def test_half_bands_and_speeds_that_are_none_are_refused() -> None:
    for make in (
        lambda: Point(0, 1, low=0),
        lambda: Point(0, 1, 2, 1),
        lambda: Pair("Lark", 0, 1),
        lambda: Pair("Lark", 1, -1),
        lambda: ScatterData((), 1.5),
        lambda: line(falling()).with_point("Wren", Point(0, 1)),
    ):
        with pytest.raises(ValueError, match=r"."):
            make()


def test_values_are_frozen_and_sorted() -> None:
    series = Series("Lark", (Point(2, 1), Point(0, 3), Point(1, 2)))

    assert [point.x for point in series.points] == [0, 1, 2]
    with pytest.raises(FrozenInstanceError):
        series.name = "Wren"  # type: ignore[misc]  # that is the test


@given(st.text(), st.text())
def test_strangers_names_are_one_printable_line(name: str, note: str) -> None:
    series = Series(name, (Point(0, 1, note=note), Point(1, 2)))
    data = line(series, reference=Reference(1, name))
    shown = [
        words.line_spoken(data),
        *(cell for row in words.line_table(data).rows for cell in row),
    ]
    shown.append(words.scatter_spoken(ScatterData((Pair(name, 1, 1), Pair(name, 2, 1)))))

    assert all(text.isprintable() for text in shown)
    assert all(len(text) <= 500 for text in shown)


@given(
    st.lists(st.tuples(st.floats(0, 1e6), st.floats(-1e6, 1e6)), min_size=1, max_size=400),
    st.integers(2, 100),
)
def test_thinning_keeps_ends_and_extremes(points: list[tuple[float, float]], most: int) -> None:
    points.sort()
    places, values = [x for x, _ in points], [y for _, y in points]
    kept = thin(places, values, most)
    left = [values[at] for at in kept]

    assert len(kept) <= max(most, 2) + 2
    assert all(first < second for first, second in pairwise(kept))
    assert kept[0] == 0
    assert kept[-1] == len(points) - 1
    assert min(left) == min(values)
    assert max(left) == max(values)
