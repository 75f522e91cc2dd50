from __future__ import annotations

import json
import statistics
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from core.speed.results_made import CONDITIONS, noisy, past, record
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import words_of_speed
from desktop.core.speed.history import Change, Regression, regression, results, series
from desktop.core.store.results import Measurement

if TYPE_CHECKING:
    from desktop.core.speed.record import BenchmarkRecord

speeds = st.floats(0.1, 1e5)


def test_a_result_as_fast_as_ever_is_no_regression() -> None:
    assert regression(past(record(20), record(21), record(19)), record(18.1)) is None


def test_the_first_result_has_nothing_to_be_compared_with() -> None:
    assert regression([], record(1)) is None


def test_a_result_that_lost_more_than_a_tenth_is_pointed_out() -> None:
    earlier = past(record(20), record(22), record(21))
    found = regression(earlier, record(16))
    assert found is not None
    assert (found.kind, found.at, found.now, found.usual) == ("writing", 0, 16, 21)
    assert found.slower == pytest.approx(1 - 16 / 21)
    assert (found.earlier, found.since, found.changes) == (3, 2 * 86_400.0, ())
    words = words_of_speed.of_regression(found)
    assert "24% slower than in the earlier 3 results" in words
    assert "Nothing that is known has changed" in words


def test_what_changed_since_is_named() -> None:
    slow = record(
        10, engine="llama.cpp 2", driver="new", power="battery", power_plan="saver", program="2.0",
        variant="haswell",
    )  # fmt: skip
    found = regression(past(record(20)), slow)
    assert found is not None
    assert found.changes == (
        Change("power", "mains", "battery"),
        Change("power_plan", "balanced", "saver"),
        Change("engine", "llama.cpp 1", "llama.cpp 2"),
        Change("variant", "zen4", "haswell"),
        Change("program", "1.0", "2.0"),  # no driver was told before
    )
    words = words_of_speed.of_regression(found)
    assert "power (mains → battery)" in words
    assert "the engine (llama.cpp 1 → llama.cpp 2)" in words


def test_what_changed_is_told_against_the_last_result_that_was_fast() -> None:
    # The engine became slow in the middle; the newest slow one has the same engine as the last.
    earlier = past(record(20), record(20), record(20), record(14, engine="llama.cpp 2"))
    found = regression(earlier, record(14, engine="llama.cpp 2"))
    assert found is not None
    assert found.changes == (Change("engine", "llama.cpp 1", "llama.cpp 2"),)
    assert found.since == 2 * 86_400.0


@pytest.mark.parametrize(
    "changed",
    [
        {"threads": 8},
        {"device": "Vulkan0 (a card)"},
        {"cache_type": "q8_0"},
        {"gpu_layers": 5},
        {"repack": False},
        {"cpu": "another computer"},
    ],
)
def test_results_of_another_choice_are_not_compared(changed: dict[str, Any]) -> None:
    assert regression(past(record(40, **changed)), record(20)) is None


def test_slower_reading_is_told_where_it_lost_more() -> None:
    found = regression(past(record(20, 100.0)), record(17, 50.0))
    assert found is not None
    assert (found.kind, found.at, found.usual) == ("reading", 128, 100.0)
    assert words_of_speed.of_regression(found).startswith("Reading is 50% slower")


def test_disturbed_results_count_only_where_there_are_no_others() -> None:
    earlier = past(noisy(record(10)), noisy(record(10)), record(20))
    found = regression(earlier, record(15))
    assert found is not None
    assert (found.usual, found.earlier) == (20, 1)
    assert regression(past(noisy(record(16))), record(15)) is None


def test_a_disturbed_newest_result_says_so() -> None:
    found = regression(past(record(20)), noisy(record(10)))
    assert found is not None
    assert found.noisy
    assert "unsteady" in words_of_speed.of_regression(found)


def test_only_the_newest_ten_earlier_results_count() -> None:
    earlier = past(*[record(100)] * 30, *[record(20)] * 10)
    assert regression(earlier, record(19)) is None


def test_results_without_conditions_are_compared_by_what_they_tell() -> None:
    old = replace(record(20), conditions=replace(CONDITIONS, cpu="", cache_type="", repack=None))
    assert regression(past(old), record(10)) is not None


@given(st.lists(speeds, min_size=1, max_size=14), speeds)
def test_a_regression_is_exactly_what_lies_a_tenth_below_the_median(
    earlier: list[float], now: float
) -> None:
    found = regression(past(*[record(one) for one in earlier]), record(now))
    usual = statistics.median(earlier[-10:])
    assert (found is not None) == (now < usual * 0.9)
    if found is not None:
        assert (found.now, found.usual) == (now, usual)
        assert 0.1 < found.slower + 1e-9 < 1
        told = json.loads(json.dumps(found.to_json(), allow_nan=False))
        assert Regression(**{**told, "changes": ()}) == found
        assert words_of_speed.of_regression(found)


def test_what_a_stranger_wrote_into_a_condition_cannot_steer_a_terminal() -> None:
    found = regression(past(record(20, driver="\x1b[2Jold")), record(5, driver="new" * 100))
    assert found is not None
    assert "\x1b" not in words_of_speed.of_regression(found)
    assert len(words_of_speed.of_regression(found)) < 400


def measurement(when: float, stored: dict[str, object] | None) -> Measurement:
    return Measurement(when, "benchmark", 1.0, None, "CPU", 4, "e", stored)


def test_results_are_the_benchmarks_that_can_be_read_newest_first() -> None:
    history = [
        measurement(1.0, record(10).to_json()),
        measurement(3.0, record(30).to_json()),
        measurement(4.0, None),  # a reply
        measurement(5.0, {"tg": 3}),
        measurement(6.0, {**record(1).to_json(), "pp": None}),
    ]
    found = results(history)
    assert [(one.when, one.record) for one in found] == [(3.0, record(30)), (1.0, record(10))]


def test_a_chart_has_a_line_for_each_speed_and_each_set_of_conditions() -> None:
    found = past(record(20), record(21), record(10, power="battery"), record(40, threads=8))
    lines = series(found)
    assert [(line.kind, line.at, len(line.points)) for line in lines] == [
        ("reading", 128, 3),
        ("writing", 0, 3),
        ("reading", 128, 1),
        ("writing", 0, 1),
    ]
    writing = lines[1]
    assert [point.tokens_per_second for point in writing.points] == [20, 21, 10]
    assert [point.when for point in writing.points] == [0.0, 86_400.0, 172_800.0]
    assert [point.slower for point in writing.points] == [False, False, True]
    assert writing.points[0].low == pytest.approx(19.8)
    assert (writing.label, lines[3].label) == ("CPU, 4 threads", "CPU, 8 threads")
    assert writing.points[2].note == "llama.cpp 1, on battery"
    assert len({line.key for line in lines}) == 2


def test_a_label_tells_what_else_differs() -> None:
    labels = {line.label for line in series(past(record(20), record(21, cache_type="q8_0")))}
    assert labels == {"CPU, 4 threads, cache type f16", "CPU, 4 threads, cache type q8_0"}


@given(st.lists(st.builds(record, speeds, speeds, threads=st.integers(1, 3)), max_size=8))
def test_every_result_is_in_the_chart_once_for_each_speed(found: list[BenchmarkRecord]) -> None:
    lines = series(past(*found))
    assert sum(len(line.points) for line in lines) == 2 * len(found)
    for line in lines:
        assert [point.when for point in line.points] == sorted(point.when for point in line.points)
