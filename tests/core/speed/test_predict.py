"""What times of skeletons mean for the whole model."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.speed.predict import Costs, Part, Prediction, Sample, whole

seconds = st.floats(1e-6, 10.0)
DEPTH = 3840


def part(layers: int, fixed: float, layer: float, deep: float, rounds: int = 5) -> Part:
    """Return a skeleton on a computer that does everything in exactly the same time."""
    write = fixed + layers * layer
    samples = []
    for depth in (0, DEPTH):
        token = write + depth * layers * deep
        samples.append(Sample("write", depth, 1, (token,) * rounds))
        samples.append(Sample("read", depth, 128, (20 * token,) * rounds))
    return Part(layers * 1000, layers * 500, tuple(samples))


@given(seconds, seconds, st.floats(0, 1e-5), st.integers(1, 5), st.integers(6, 20))
def test_the_whole_follows_from_two_parts(
    fixed: float, layer: float, deep: float, small: int, large: int
) -> None:
    parts = [part(small, fixed, layer, deep), part(large, fixed, layer, deep)]
    found = whole(parts, 36_000, 18_000)

    assert found.token == pytest.approx(fixed + 36 * layer)
    assert found.token_deeper == pytest.approx(36 * deep, rel=1e-3, abs=1e-12)
    assert found.step == pytest.approx(20 * (fixed + 36 * layer))
    assert found.step_tokens == 128
    assert found.band == pytest.approx(0.05)


def test_a_whole_skeleton_is_the_model() -> None:
    found = whole([part(36, 0.01, 0.001, 1e-8)], 36_000, 18_000)
    assert found.token == pytest.approx(0.046)
    assert 1 / found.tokens_per_second() == pytest.approx(0.046)
    assert 1 / found.tokens_per_second(DEPTH) == pytest.approx(0.046 + DEPTH * 36e-8)


@given(st.lists(st.tuples(seconds, seconds), min_size=2, max_size=9))
def test_no_times_break_it(rounds: list[tuple[float, float]]) -> None:
    parts = [
        Part(size, size, (Sample("write", 0, 1, times), Sample("read", 0, 128, times)))
        for size, times in ((2, tuple(a for a, _ in rounds)), (9, tuple(b for _, b in rounds)))
    ]
    found = whole(parts, 30, 30)
    numbers = (found.token, found.token_deeper, found.step, found.step_deeper, found.band)
    assert all(math.isfinite(number) and number >= 0 for number in numbers)
    # The whole takes no less than its larger part.
    assert found.token >= min(b for _, b in rounds)
    assert 0.05 <= found.band <= 0.6


def test_one_disturbed_round_does_not_count() -> None:
    calm = part(12, 0.01, 0.001, 0)
    upset = tuple(
        Sample(each.kind, each.depth, each.tokens, (*each.seconds[:-1], each.seconds[-1] * 30))
        for each in calm.samples
    )
    parts = [part(2, 0.01, 0.001, 0), Part(calm.bytes, calm.work, upset)]
    assert whole(parts, 36_000, 18_000).token == pytest.approx(0.046)


def test_doubt_widens_the_band() -> None:
    steady = [part(2, 0.01, 0.001, 0), part(12, 0.01, 0.001, 0)]
    band = whole(steady, 36_000, 18_000).band
    assert whole(steady, 36_000, 18_000, even=False).band > band
    assert whole(steady, 36_000, 18_000, sparse=True).band > band + 0.1
    shaky = [
        Part(
            each.bytes,
            each.work,
            tuple(
                Sample(
                    one.kind,
                    one.depth,
                    one.tokens,
                    tuple(
                        time * (1 + 0.1 * (number % 3 - 1))
                        for number, time in enumerate(one.seconds)
                    ),
                )
                for one in each.samples
            ),
        )
        for each in steady
    ]
    assert whole(shaky, 36_000, 18_000).band > band


@pytest.mark.parametrize(
    "samples",
    [
        (),
        (Sample("write", 0, 1, (1.0,)),),
        (Sample("read", 0, 128, (1.0,)),),
        (Sample("write", 512, 1, (1.0,)), Sample("read", 0, 128, (1.0,))),
    ],
    ids=["nothing", "no reading", "no writing", "not at the start"],
)
def test_what_was_not_timed_is_not_made_up(samples: tuple[Sample, ...]) -> None:
    with pytest.raises(ValueError, match="timed"):
        whole([Part(1, 1, samples)], 1, 1)


COSTS = Costs(0.05, 1e-5, 1.0, 1e-4, 128, 0.1)


def test_what_costs_mean_for_people() -> None:
    found = Prediction.of(COSTS, context=4096, memory_bytes=10, method="exact", seconds=3.0)
    assert found.tokens_per_second == pytest.approx(20)
    assert found.low == pytest.approx(20 / 1.1)
    assert found.high == pytest.approx(22)
    assert found.error == pytest.approx(0.1)
    assert found.half_tokens_per_second == pytest.approx(1 / (0.05 + 2048e-5))
    assert found.full_tokens_per_second == pytest.approx(1 / (0.05 + 4096e-5))
    # Four steps, in whose middle 192 tokens lie before them.
    assert found.prompt_tokens_per_second == pytest.approx(512 / (4 * (1 + 192e-4)))
    assert found.first_token_seconds > 667 / 128
    assert Prediction.from_json(found.to_json()) == found


@given(st.integers(1, 4000), st.integers(1, 4000))
def test_more_takes_longer(one: int, more: int) -> None:
    assert COSTS.read_seconds(one + more) > COSTS.read_seconds(one)
    assert COSTS.turn_seconds(one, more) < COSTS.turn_seconds(one + 1, more)
    assert COSTS.turn_seconds(one, more) < COSTS.turn_seconds(one, more + 1)
    assert COSTS.tokens_per_second(one + more) < COSTS.tokens_per_second(one)
    assert COSTS.read_seconds(0) == 0


def test_looking_back_always_takes_time() -> None:
    """Rounds that others disturb may show none; a full context would be as fast as an empty one."""
    disturbed = Costs(0.1, 0.0, 1.0, 0.0, 128, 0.1)
    found = disturbed.with_cache(20_000, 100_000_000)
    assert found.tokens_per_second(4096) < found.tokens_per_second(2048) < 10.0
    assert found.tokens_per_second(5000) == pytest.approx(8.0)  # a quarter of what weights take
    dear = replace(disturbed, token_deeper=1e-3)
    assert dear.with_cache(20_000, 100_000_000) == dear
    assert disturbed.with_cache(0, 0) == disturbed


def test_behind_a_window_only_some_layers_look_back() -> None:
    narrow = COSTS.with_window(512, 0.25)
    assert narrow.tokens_per_second(512) == COSTS.tokens_per_second(512)
    deeper = 1 / narrow.tokens_per_second(4608) - 1 / narrow.tokens_per_second(512)
    assert deeper == pytest.approx(4096 * 0.25 * COSTS.token_deeper)
    assert COSTS.with_window(0, 0.25) == COSTS

    # A depth behind the window tells what a token within it costs.
    parts = [Part(1, 1, (*_timed(0, 0.1), *_timed(4608, 0.1 + 1536e-5)))]
    found = whole(parts, 1, 1, window=512, beyond=0.25)
    assert found.token_deeper == pytest.approx(1e-5)


def _timed(depth: int, seconds: float) -> tuple[Sample, Sample]:
    return Sample("write", depth, 1, (seconds,)), Sample("read", depth, 128, (seconds,))


@pytest.mark.parametrize(
    "samples",
    [
        (Sample("write", 0, 1, (0.0,)), Sample("read", 0, 128, (1.0,))),
        (Sample("write", 0, 1, (-1.0,)), Sample("read", 0, 128, (1.0,))),
        (Sample("write", 0, 1, (1.0,)), Sample("read", 0, 0, (1.0,))),
        (Sample("write", 0, 1, ()), Sample("read", 0, 128, (1.0,))),
    ],
    ids=str,
)
def test_times_that_are_none_are_refused(samples: tuple[Sample, ...]) -> None:
    with pytest.raises(ValueError, match="timed"):
        whole([Part(1, 1, samples)], 1, 1)
    alike = (Sample("write", 0, 1, (1.0,)), Sample("read", 0, 128, (1.0,)))
    with pytest.raises(ValueError, match="differ"):
        whole([Part(1, 1, alike), Part(1, 1, alike)], 2, 2)


def test_a_slower_computer_takes_its_share() -> None:
    slower = COSTS.scaled(2.0, 2.0)
    assert slower.turn_seconds(500, 200) == pytest.approx(2 * COSTS.turn_seconds(500, 200))
    assert slower.band == COSTS.band


@pytest.mark.parametrize(
    "change",
    [{"low": 0.0}, {"tokens_per_second": math.inf}, {"high": "fast"}, {"low": None}],
    ids=str,
)
def test_a_kept_prediction_that_makes_no_sense_is_refused(change: dict[str, object]) -> None:
    found = Prediction.of(COSTS, context=4096, memory_bytes=10, method="exact", seconds=3.0)
    with pytest.raises((ValueError, TypeError)):
        Prediction.from_json(found.to_json() | change)
    with pytest.raises(KeyError):
        Prediction.from_json({})
