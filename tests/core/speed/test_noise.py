from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import words_of_speed
from desktop.core.speed.conditions import Conditions
from desktop.core.speed.noise import Noise, judge, spread

QUIET = Conditions(power="mains", other_load=0.01, load_meanwhile=0.02, stolen=0.0)


def test_a_quiet_machine_is_not_noisy() -> None:
    # As measured: 5 to 6 % between tokens, up to 11 % between three rounds.
    found = judge(0.06, [(59.6, 58.7, 58.2), (433, 417, 400)], QUIET)
    assert not found.noisy
    assert found.causes == ()
    assert words_of_speed.of_noise(found) == ""


def test_unsteady_tokens_are_noticed() -> None:
    # Beside two busy processes, as measured.
    found = judge(0.39, [(27.0, 27.2, 27.4)], Conditions(other_load=0.0, load_meanwhile=0.56))
    assert found.noisy
    assert found.causes == ("other-load",)
    assert "other programs were busy" in words_of_speed.of_noise(found)


def test_unsteady_rounds_are_noticed() -> None:
    found = judge(0.05, [(59.0, 58.0, 45.0)], QUIET)
    assert found.noisy
    assert "the cause is not known" in words_of_speed.of_noise(found)


def test_steady_load_that_takes_a_core_is_noise_although_nothing_wavers() -> None:
    # Beside one busy process on two cores: half as fast, and steady.
    found = judge(0.046, [(31.3, 31.0, 31.5)], Conditions(load_meanwhile=0.5))
    assert found.noisy
    assert found.causes == ("other-load",)


@pytest.mark.parametrize(
    ("conditions", "cause", "words"),
    [
        (Conditions(power="battery"), "battery", "on its battery"),
        (Conditions(throttle_events=3), "thermal", "because it was hot"),
        (Conditions(swap_growth=64_000_000), "swap", "moved to the disk"),
        (Conditions(stolen=0.2), "host", "virtual machine"),
    ],
)
def test_each_cause_is_told(conditions: Conditions, cause: str, words: str) -> None:
    noisy, steady = judge(0.5, [], conditions), judge(0.01, [], conditions)
    assert noisy.causes == steady.causes == (cause,)
    assert noisy.noisy
    assert not steady.noisy
    assert words in words_of_speed.of_noise(noisy)
    assert words in words_of_speed.of_noise(steady)


def test_one_collapsed_round_of_many_does_not_count() -> None:
    assert spread([10.0, 10.1, 9.9, 10.0, 10.0, 10.1, 9.9, 10.0, 1.0]) < 0.05
    assert spread([10.0, 5.0]) > 0.5
    assert spread([10.0]) == spread([]) == spread([0.0, 0.0]) == 0.0


@given(
    st.floats(0, 100),
    st.lists(st.lists(st.floats(0, 1e6), max_size=9), max_size=4),
    st.builds(
        Conditions, other_load=st.none() | st.floats(0, 1), swap_growth=st.integers(0, 2**40)
    ),
)
def test_noise_comes_back_from_json(
    tokens: float, rounds: list[list[float]], conditions: Conditions
) -> None:
    found = judge(tokens, rounds, conditions)
    assert Noise.from_json(json.loads(json.dumps(found.to_json(), allow_nan=False))) == found


@pytest.mark.parametrize(
    "damaged",
    [None, 3, [], {"noisy": "yes"}, {"causes": "battery"}, {"causes": [1, "gremlins", {}]}],
)
def test_damaged_noise_is_no_noise(damaged: object) -> None:
    assert Noise.from_json(damaged) == Noise()
