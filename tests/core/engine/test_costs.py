"""What batches cost, and how long drafts pay, on machines of every kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.engine.worker_costs import SIZES, Costs, best_length

if TYPE_CHECKING:
    from collections.abc import Callable

TOKEN = 0.03


def plain(costs: Costs, tokens: int, seconds: float = TOKEN) -> None:
    for _ in range(tokens):
        costs.wrote(seconds)


def sure(_ahead: int) -> float:
    return 0.99


def learn(costs: Costs, machine: Callable[[int], float], odds: float, batches: int) -> list[int]:
    """Draft on a machine whose batches cost what it says; return the lengths of the drafts."""
    lengths = []
    for _ in range(batches):
        length, _ = best_length(costs, 127, lambda _ahead: odds)
        lengths.append(length)
        if length:
            costs.drafted(length + 1, TOKEN * machine(length + 1))
        else:
            plain(costs, 1)
    return lengths


def best_on(machine: Callable[[int], float], odds: float) -> float:
    """The best gain of all sizes, by the same sum."""

    def gain(size: int) -> float:
        return sum(odds**ahead for ahead in range(size)) / machine(size)

    return max(gain(size) for size in SIZES)


MACHINES: dict[str, Callable[[int], float]] = {
    "one thread": lambda size: {2: 2, 3: 3, 4: 4.2, 6: 6, 8: 7.5, 12: 8, 16: 8.7}.get(
        size, 8.7 * size / 16
    ),
    "two threads": lambda size: 1 + 0.4 * size if size < 12 else 5.5 * size / 16,
    "a wide device": lambda size: 1 + size / 100,
    "steep, then flat": lambda size: min(size, 20) * 1.0,
}


@pytest.mark.parametrize("machine", MACHINES)
@pytest.mark.parametrize("odds", [0.9, 0.97, 0.995])
def test_the_best_length_is_found_within_some_batches(machine: str, odds: float) -> None:
    cost = MACHINES[machine]
    costs = Costs(128)
    plain(costs, 10)
    learn(costs, cost, odds, 40)
    lengths = learn(costs, cost, odds, 10)
    gains = [
        sum(odds**ahead for ahead in range(length + 1)) / (cost(length + 1) if length else 1)
        for length in lengths
    ]
    best = best_on(cost, odds)

    assert sum(gains) / len(gains) > (0.85 * best if best > 2 else 0.95)


def test_where_batches_are_as_dear_as_tokens_little_is_tried() -> None:
    costs = Costs(128)
    plain(costs, 10)
    drafts = [length for length in learn(costs, lambda size: 1.1 * size, 0.99, 3000) if length]

    assert 0 < len(drafts) < 60


def test_what_was_too_dear_is_tried_again_after_a_while_and_kept_where_it_pays() -> None:
    costs = Costs(128)
    plain(costs, 10)
    learn(costs, lambda size: 1.1 * size, 0.99, 400)
    assert learn(costs, lambda size: 1.1 * size, 0.99, 3).count(0) == 3
    later = learn(costs, MACHINES["two threads"], 0.99, 3000)

    assert later[-100:].count(0) < 10


def test_nothing_is_drafted_before_a_token_was_timed_nor_in_prose() -> None:
    costs = Costs(128)
    assert costs.plain == 0
    plain(costs, 10)

    assert costs.plain == pytest.approx(TOKEN)
    assert best_length(costs, 127, lambda _ahead: 0.4) == (0, 1.0)
    assert best_length(costs, 0, sure) == best_length(costs, -5, sure) == (0, 1.0)


def test_one_token_of_a_batch_is_never_too_many() -> None:
    costs = Costs(32)
    plain(costs, 10)

    assert best_length(costs, 500, sure)[0] <= 31
    assert best_length(costs, 9, sure)[0] <= 9
    assert best_length(Costs(1), 500, sure)[0] == 0


def test_reading_the_prompt_is_a_hint_until_a_draft_was_measured() -> None:
    usual, costs = Costs(128), Costs(128)
    plain(usual, 10)
    costs.read(128, TOKEN * 13)
    plain(costs, 10)
    assert costs.of(128) == pytest.approx(13)
    assert costs.of(1) == 1
    assert 5 < costs.of(32) < usual.of(32)
    costs.read(64, TOKEN * 900)
    assert costs.of(64) <= usual.of(64)
    costs.drafted(128, TOKEN * 90)
    assert costs.of(128) == pytest.approx(90)


def test_one_hiccup_does_not_count() -> None:
    costs = Costs(128)
    plain(costs, 10)
    for seconds in (8, 8, 300, 8, 8):
        costs.drafted(16, TOKEN * seconds)
    costs.wrote(3.0)

    assert costs.of(16) == pytest.approx(8)


def test_drafting_itself_has_a_price() -> None:
    costs = Costs(128)
    plain(costs, 10)

    assert best_length(costs, 127, sure, price=0.1)[1] < best_length(costs, 127, sure)[1]
    assert best_length(costs, 127, sure, price=1.0) == (0, 1.0)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["wrote", "read", "drafted"]),
            st.integers(1, 128),
            st.floats(0, 1e4, allow_nan=False),
        ),
        max_size=60,
    ),
    st.lists(st.floats(0, 1), min_size=127, max_size=127),
    st.integers(-1, 500),
)
def test_whatever_is_measured_the_length_is_possible(
    measured: list[tuple[str, int, float]], odds: list[float], most: int
) -> None:
    costs = Costs(128)
    for what, tokens, seconds in measured:
        if what == "wrote":
            costs.wrote(seconds)
        else:
            (costs.read if what == "read" else costs.drafted)(tokens, seconds)
        assert costs.of(tokens) >= 0
    length, gain = best_length(costs, most, odds.__getitem__)

    assert 0 <= length <= max(0, min(most, 127))
    assert gain >= 1
