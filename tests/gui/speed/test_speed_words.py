"""What the speed page says, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from core.speed.results_made import noisy, past, record
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.energy import Energy, NoEnergy
from desktop.core.speed import history
from desktop.core.speed.record import CurvePoint
from desktop.core.speed.spent import Spent
from desktop.gui.speed import words
from desktop.gui.speed.runs import Outcome

DAY = date(2026, 5, 4)


def test_readings_tell_what_how_fast_and_how_steady() -> None:
    assert words.readings(record(20.0)) == (
        ("Writing", "20.0 t/s", "19.8 to 20.2"),
        ("Reading 128 tokens", "100 t/s", ""),
    )


def test_what_matters_most_is_said_first() -> None:
    found = past(record(20.0), record(20.0), noisy(record(12.0)))
    slower = history.regression(found[1:], found[0].record)
    told = replace(
        found[0].record,
        stopped=True,
        roofline_fraction=0.71,
        energy=Spent(Energy(50.0, "processor", 10.0), 100),
    )
    said = words.remarks(Outcome(told, slower))
    assert [one.role for one in said] == ["warning", "warning", "muted", "muted", "muted"]
    assert "40% slower" in said[0].words
    assert "unsteady" in said[1].words
    assert "71%" in said[3].words
    assert "500 mJ for each token (5.0 W)" in said[4].words


def test_energy_that_is_not_known_says_why() -> None:
    told = replace(record(20.0), energy=Spent(NoEnergy("not-allowed")))
    assert [one.words for one in words.remarks(Outcome(told, None))] == [
        "Energy is not known: the system tells it to administrators only."
    ]


def test_the_minute_becomes_a_curve() -> None:
    data = words.curve((CurvePoint(1.0, 20.0), CurvePoint(2.0, 18.0)))
    assert [(point.x, point.y) for point in data.series[0].points] == [(1.0, 20.0), (2.0, 18.0)]


def test_a_chart_shows_one_speed_over_time_and_points_out_what_is_slower() -> None:
    found = past(record(20.0), record(20.0), record(12.0))
    series = history.series(found)
    choices = words.choices(series)
    assert [key for _, key in choices] == ["writing 0", "reading 128"]
    (line,) = words.chart(series, "writing 0").series
    assert [(point.y, point.flagged) for point in line.points] == [
        (20.0, False),
        (20.0, False),
        (12.0, True),
    ]


def test_the_list_is_short_and_says_what_it_leaves_out() -> None:
    found = past(*(record(20.0) for _ in range(11)))
    assert len(words.rows(found)) == 8
    assert words.left_out(found).startswith("3 older results are")
    assert words.left_out(found[:8]) == ""
    assert words.rows(found)[0].setup == "CPU, 4 threads"


@given(st.text(max_size=300))
def test_a_name_of_a_file_is_safe_whatever_a_model_is_called(name: str) -> None:
    made = words.file_name(name, DAY, ".csv")
    assert made.startswith("goldcrest-")
    assert made.endswith("2026-05-04.csv")
    assert len(made) <= 100
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")


@pytest.mark.parametrize("when", [-1e300, 1e300, float("nan")])
def test_a_damaged_time_is_no_defect(when: float) -> None:
    assert words.measured(when) == "Measured unknown."
