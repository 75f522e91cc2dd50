"""The number of threads under a load that comes and goes, by a clock of our own."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.engine.worker_threads import ThreadControl

if TYPE_CHECKING:
    from collections.abc import Callable


def run(control: ThreadControl, cost: Callable[[int], float], tokens: int) -> list[int]:
    """The threads of so many tokens, each of which takes what `cost` says of them."""
    used = []
    for _ in range(tokens):
        used.append(control.threads)
        control.took(cost(control.threads))
    return used


def share(used: list[int], threads: int) -> float:
    return used.count(threads) / len(used)


@pytest.mark.parametrize("best", [1, 2, 3, 4, 8])
@pytest.mark.parametrize("begin", [1, 4, 8])
def test_the_fastest_number_is_found_and_kept(best: int, begin: int) -> None:
    control = ThreadControl(begin, 8)
    run(control, lambda threads: 0.02 * (1 + abs(threads - best) / 4), 400)

    assert (
        share(run(control, lambda threads: 0.02 * (1 + abs(threads - best) / 4), 200), best) > 0.9
    )


def test_a_program_that_takes_a_core_is_given_way_and_the_core_is_taken_back() -> None:
    control = ThreadControl(2, 2)

    def idle(threads: int) -> float:
        return 0.040 / threads

    def busy(threads: int) -> float:
        return 0.042 if threads == 1 else 0.090

    assert share(run(control, idle, 100), 2) > 0.85
    disturbed = run(control, busy, 60)
    assert share(disturbed[20:], 1) > 0.85
    assert share(run(control, idle, 400)[300:], 2) > 0.9


def test_noise_is_no_reason_to_change() -> None:
    dice = random.Random(3)  # noqa: S311 - the same noise in each run
    control = ThreadControl(4, 4)
    used = run(control, lambda threads: (0.1 / threads) * dice.uniform(0.9, 1.15), 600)

    assert share(used, 4) > 0.96


@pytest.mark.parametrize("seed", range(10))
def test_the_hiccups_of_a_host_are_no_load(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - as above
    control = ThreadControl(2, 2)

    def hiccups(threads: int) -> float:
        usual = 0.085 if threads == 1 else 0.050
        slow = dice.uniform(1.5, 4) if dice.random() < 0.1 else 1.0
        return usual * slow * dice.lognormvariate(0, 0.15)

    assert share(run(control, hiccups, 600), 2) > 0.93


def test_a_disaster_is_noticed_within_a_few_tokens() -> None:
    control = ThreadControl(2, 2)
    run(control, lambda threads: 0.04 / threads, 200)
    used = run(control, lambda threads: 0.04 if threads == 1 else 2.0, 20)

    assert used.count(2) <= 6


@pytest.mark.parametrize("control", [ThreadControl(3, 8, fixed=True), ThreadControl(1, 1)])
def test_where_there_is_no_choice_none_is_made(control: ThreadControl) -> None:
    before = control.threads

    assert set(run(control, lambda threads: 1 / threads, 300)) == {before}
    assert list(control.found) == [before]


def test_it_tells_what_it_has_found() -> None:
    control = ThreadControl(2, 2)
    run(control, lambda threads: 0.04 / threads, 100)

    assert control.found == pytest.approx({1: 0.04, 2: 0.02})


@given(
    st.integers(1, 16),
    st.integers(1, 16),
    st.lists(st.floats(0, 1e6, allow_nan=False), max_size=300),
)
def test_it_stays_within_its_bounds_whatever_happens(
    begin: int, most: int, times: list[float]
) -> None:
    control = ThreadControl(begin, most)
    before = begin
    for seconds in times:
        now = control.took(seconds)
        assert 1 <= now <= max(begin, most)
        assert abs(now - before) <= 1
        before = now
