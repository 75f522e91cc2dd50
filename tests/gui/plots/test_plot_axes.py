from __future__ import annotations

import math
import os
import time
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.gui.plots import axes, calendar_ticks
from desktop.gui.plots.axes import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

VALUES = st.floats(-axes.LARGEST, axes.LARGEST, allow_nan=False)
#: As far apart as values in a plot are: all sizes, not only huge ones.
SIZES = st.one_of(VALUES, st.floats(-100, 100), st.floats(0, 1e-6), st.integers(0, 10**10))
KINDS = st.sampled_from(get_args(Kind))
MOST = st.integers(3, 12)


def rises(values: tuple[float, ...]) -> bool:
    return all(first < second for first, second in pairwise(values))


@given(KINDS, st.lists(SIZES, max_size=20), MOST, st.booleans())
def test_a_scale_covers_its_values_with_few_rising_ticks(
    kind: Kind, values: list[float], most: int, loose: bool
) -> None:
    found = axes.scale(kind, values, most, loose=loose)

    assert found.low < found.high
    assert len(found.ticks) <= most
    assert rises(found.ticks)
    assert all(found.low <= tick <= found.high for tick in found.ticks)
    if kind != "time":  # a clock set wrong is shown at the edge
        assert all(found.low <= value <= found.high for value in values)
    if loose and kind != "time":
        assert len(found.ticks) >= 2


@given(KINDS, st.floats(0, 1e9), st.floats(1, 1e9), MOST)
def test_labels_of_ticks_differ_and_are_short(
    kind: Kind, low: float, span: float, most: int
) -> None:
    assume(span > low * 1e-4)
    found = axes.scale(kind, [low, low + span], most)
    labels = [axes.tick_label(kind, tick, found.ticks) for tick in found.ticks]

    assert len(set(labels)) == len(labels)
    assert all(len(label) <= 16 for label in labels)


@given(st.lists(st.floats(1e-9, axes.LARGEST), max_size=20), MOST)
def test_a_logarithmic_scale_covers_its_values_too(values: list[float], most: int) -> None:
    found = axes.logarithmic(values, most)

    assert found.low < found.high
    assert 1 <= len(found.ticks) <= most
    assert rises(found.ticks)
    assert all(found.low < value < found.high for value in values)
    assert all(0 <= found.share(tick) <= 1 for tick in found.ticks)


@given(st.lists(SIZES, min_size=1), MOST)
def test_shares_follow_the_values(values: list[float], most: int) -> None:
    found = axes.scale("number", values, most)
    shares = [found.share(value) for value in sorted(values)]

    assert all(0 <= share <= 1 for share in shares)
    assert shares == sorted(shares)


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf, 1e16, -1e300])
def test_what_is_no_number_is_refused(bad: float) -> None:
    for kind in get_args(Kind):
        with pytest.raises(ValueError, match="no plot can show"):
            axes.scale(kind, [1.0, bad], 5)
    with pytest.raises(ValueError, match="no"):
        axes.logarithmic([1.0, bad], 5)


def test_a_logarithm_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="logarithmic"):
        axes.logarithmic([0.0], 5)


def test_an_axis_has_room_for_three_ticks() -> None:
    with pytest.raises(ValueError, match="says nothing"):
        axes.scale("number", [1.0], 2)


@pytest.mark.parametrize(
    ("kind", "values", "most", "labels"),
    [
        ("speed", [0, 14.2], 5, ["0", "5", "10", "15"]),
        ("speed", [0, 0.83], 5, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        ("speed", [], 3, ["0.0", "0.5", "1.0"]),
        ("number", [-1, 1], 3, ["-1", "0", "1"]),
        ("seconds", [0, 60], 5, ["0 s", "15 s", "30 s", "45 s", "60 s"]),
        ("seconds", [0, 600], 6, ["0 s", "2 min", "4 min", "6 min", "8 min", "10 min"]),
        ("tokens", [0, 4096], 5, ["0", "1k", "2k", "3k", "4k"]),
        ("tokens", [0, 600], 4, ["0", "256", "512", "768"]),
        ("tokens", [0, 2**20], 3, ["0", "512k", "1M"]),
    ],
)
def test_ticks_are_round(kind: Kind, values: list[float], most: int, labels: list[str]) -> None:
    found = axes.scale(kind, values, max(most, len(labels)), loose=True)

    assert [axes.tick_label(kind, tick, found.ticks) for tick in found.ticks] == labels


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("speed", 14.14, "14.1 t/s"),
        ("tokens", 4096.0, "4,096 tokens"),
        ("seconds", 12.0, "12 s"),
        ("seconds", -0.5, "-0.5 s"),
        ("number", 0.8349, "0.835"),
        ("number", 12_345.0, "12,345"),
    ],
)
def test_exact_values_have_their_unit(kind: Kind, value: float, words: str) -> None:
    assert axes.exact(kind, value) == words


def test_one_value_stands_inside_and_not_at_the_edge() -> None:
    found = axes.scale("speed", [14.2], 5)

    assert found.low < 14.2 < found.high


@pytest.fixture(params=["UTC", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system's time zone cannot be changed for one process")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("span", [700, 7200, 86_400, 10 * 86_400, 90 * 86_400, 3e8, 3e9, 2e10])
def test_moments_have_round_ticks_in_every_zone(zone: str, span: float) -> None:
    assert os.environ["TZ"] == zone
    for begin in (calendar_ticks.EARLIEST, 1_711_800_000.0, 1_729_900_000.0, 1_777_777_777.0):
        for most in (3, 5, 8):
            found = axes.scale("time", [begin, begin + span], most)
            labels = [axes.tick_label("time", tick, found.ticks) for tick in found.ticks]

            assert 1 <= len(found.ticks) <= most
            assert rises(found.ticks)
            # Noon comes again after a night, with the new day's date between.
            assert all(first != second for first, second in pairwise(labels))
            assert all(tick % 60 == 0 for tick in found.ticks)


def test_moments_are_told_as_people_say_them() -> None:
    begin = datetime(2026, 5, 3, 9, 10).astimezone().timestamp()
    spans = {3 * 3600: "10:00", 6 * 86_400: "5 May", 200 * 86_400: "Jul 2026", 9e7: "2027"}
    for span, first in spans.items():
        found = axes.scale("time", [begin, begin + span], 5)
        assert axes.tick_label("time", found.ticks[0], found.ticks) == first
    assert axes.exact("time", begin) == "3 May 2026, 09:10"


def test_a_single_moment_and_a_clock_set_wrong_have_an_axis() -> None:
    for when in (1_777_777_777.0, 0.0, -5e9, 9e14):
        found = axes.scale("time", [when], 5)
        assert found.high - found.low >= 600
        assert found.ticks
        assert axes.exact("time", when)
