"""The search for the fastest way to run a model, on made-up computers."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.speed.predict import Costs
from desktop.core.speed.tuning import Choice, Space, Turn, search

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

VARIANTS = ("zen4", "icelake", "cascadelake", "skylakex", "haswell", "sandybridge")
SPACE = Space(VARIANTS, cores=4, threads=8)
TURN = Turn()


def costs(token: float = 0.05, step: float = 0.01) -> Costs:
    """Return what writing a token, and reading one, takes."""
    return Costs(token, 1e-6, step * 128, 1e-6, 128, 0.05)


class Computer:
    """One that takes so many times as long for each thing that is chosen."""

    def __init__(self, factors: Mapping[tuple[str, object], tuple[float, float]]) -> None:
        self.factors = factors
        self.asked: list[tuple[tuple[Choice, ...], int]] = []

    def costs(self, choice: Choice) -> Costs:
        write = read = 1.0
        for name in Choice.__dataclass_fields__:
            more = self.factors.get((name, getattr(choice, name)), (1.0, 1.0))
            write, read = write * more[0], read * more[1]
        return costs(0.05 * write, 0.01 * read)

    def time(self, choices: Sequence[Choice], rounds: int) -> Mapping[Choice, Costs]:
        self.asked.append((tuple(choices), rounds))
        return {choice: self.costs(choice) for choice in choices}


shares = st.floats(0.3, 3.0)
factors = st.fixed_dictionaries(
    {
        key: st.tuples(shares, shares)
        for key in [
            *(("variant", variant) for variant in VARIANTS[:5]),
            ("repack", False),
            ("threads", 3),
            ("threads", 2),
            ("prompt_threads", 8),
            ("micro_batch", 256),
            ("micro_batch", 512),
            ("flash_attention", "on"),
            ("cache_type", "q8_0"),
            ("spin_limit", 100),
            ("device", "Vulkan0"),
        ]
    }
)


@given(factors)
def test_what_is_found_is_never_slower_than_the_defaults(
    found: dict[tuple[str, object], tuple[float, float]],
) -> None:
    computer = Computer(found)
    space = Space(VARIANTS, cores=4, threads=8, devices=(("Vulkan0", -1),), layers=20)
    tuned = search(space, TURN, computer.time)

    assert tuned.gain(TURN) >= 1
    assert tuned.usual == space.usual()
    assert tuned.best_costs == computer.costs(tuned.best)
    assert tuned.usual_costs == computer.costs(tuned.usual)
    # It is as good as the best of all builds at least.
    best = TURN.seconds(tuned.best_costs)
    assert best <= min(TURN.seconds(computer.costs(each)) for each in space.builds()) * 1.0001


def test_a_build_without_repacking_that_reads_twice_as_fast_is_found() -> None:
    """As on the machine of the facts: llama.cpp's choice reads 180 tokens/s, another one 315."""
    computer = Computer({("repack", False): (0.95, 0.6), ("variant", "icelake"): (0.95, 0.8)})
    tuned = search(SPACE, TURN, computer.time)
    assert (tuned.best.variant, tuned.best.repack) == ("icelake", False)
    assert tuned.prompt_gain == pytest.approx(1 / 0.48, rel=0.02)
    assert tuned.write_gain == pytest.approx(1 / 0.9025, rel=0.02)


def test_what_wins_prompts_and_loses_writing_is_weighed() -> None:
    computer = Computer({("repack", False): (1.3, 0.5)})
    reader = search(SPACE, Turn(prompt=4000, reply=50), computer.time)
    writer = search(SPACE, Turn(prompt=50, reply=1000), computer.time)
    assert reader.best.repack is False
    assert writer.best.repack is True


@pytest.mark.parametrize(
    ("factor", "wanted"),
    [
        ({("threads", 3): (0.8, 1.0)}, {"threads": 3}),
        ({("prompt_threads", 8): (1.0, 0.8)}, {"prompt_threads": 8}),
        ({("micro_batch", 512): (1.0, 0.8)}, {"micro_batch": 512}),
        ({("cache_type", "q8_0"): (0.7, 1.0)}, {"cache_type": "q8_0"}),
        ({("spin_limit", 10_000): (0.8, 1.0)}, {"spin_limit": 10_000}),
        (
            {("threads", 3): (0.8, 1.0), ("prompt_threads", 8): (1.0, 0.8)},
            {"threads": 3, "prompt_threads": 8},
        ),
    ],
    ids=str,
)
def test_each_thing_is_found(
    factor: dict[tuple[str, object], tuple[float, float]], wanted: dict[str, object]
) -> None:
    best = search(SPACE, TURN, Computer(factor).time).best
    assert {name: getattr(best, name) for name in wanted} == wanted


@pytest.mark.parametrize("device", ["Vulkan0", "CUDA1"])
def test_a_graphics_processor_is_taken_where_it_is_faster(device: str) -> None:
    space = Space(VARIANTS, 4, 8, devices=(("Vulkan0", -1), ("CUDA1", -1)), layers=20)
    faster = search(space, TURN, Computer({("device", device): (0.3, 0.2)}).time)
    assert faster.best.device == device
    slower = search(space, TURN, Computer({("device", device): (1.5, 1.2)}).time)
    assert slower.best.device != device
    half = Computer({("device", device): (0.9, 0.9), ("gpu_layers", 10): (0.5, 0.5)})
    assert search(space, TURN, half.time).best.gpu_layers == 10


def test_a_little_is_no_reason_to_change() -> None:
    computer = Computer({("cache_type", "q8_0"): (0.97, 0.97), ("threads", 3): (0.99, 0.99)})
    best = search(SPACE, TURN, computer.time).best
    assert best.cache_type == "f16"
    assert best.threads == 0


def without(gone: Callable[[Choice], bool], computer: Computer) -> Computer:
    """Make a computer unable to run some choices."""
    whole = computer.time

    def time(choices: Sequence[Choice], rounds: int) -> Mapping[Choice, Costs]:
        return {c: found for c, found in whole(choices, rounds).items() if not gone(c)}

    computer.time = time  # type: ignore[method-assign] # a computer of its own
    return computer


def test_what_cannot_be_run_is_left_out() -> None:
    computer = Computer({("variant", "icelake"): (0.1, 0.1), ("repack", False): (0.9, 0.9)})
    tuned = search(SPACE, TURN, without(lambda c: c.variant == "icelake", computer).time)
    assert tuned.best.variant != "icelake"
    assert tuned.best.repack is False


def test_without_the_defaults_there_is_nothing_to_say() -> None:
    nothing = without(lambda _choice: True, Computer({}))
    with pytest.raises(ValueError, match="defaults"):
        search(SPACE, TURN, nothing.time)


def test_when_the_time_is_up_what_was_found_counts() -> None:
    computer = Computer({("variant", "skylakex"): (0.5, 0.5), ("threads", 3): (0.5, 0.5)})
    asked = itertools.count()
    tuned = search(SPACE, TURN, computer.time, lambda: next(asked) >= 0)
    assert tuned.best.variant == "skylakex"
    assert tuned.best.threads == 0
    assert len(computer.asked) == 2  # the first look at all builds, and the last check


def test_a_brief_search_tries_builds_only() -> None:
    computer = Computer({("threads", 3): (0.1, 0.1)})
    search(Space(VARIANTS, 4, 8, brief=True), TURN, computer.time)
    assert {choice.threads for choices, _ in computer.asked for choice in choices} == {0}


def test_a_build_without_variants_can_be_tuned() -> None:
    tuned = search(Space((), 2, 2), TURN, Computer({("repack", False): (0.5, 0.5)}).time)
    assert tuned.best.variant == ""
    assert tuned.best.repack is False


def test_one_core_leaves_little_to_try() -> None:
    tuned = search(Space(("haswell",), 1, 1), TURN, Computer({}).time)
    assert tuned.best.threads in (0, 1)
    assert Space(("haswell",), 1, 1).spins(Choice()) == ()


choices = st.builds(
    Choice,
    variant=st.sampled_from(["", *VARIANTS]),
    repack=st.booleans(),
    threads=st.integers(0, 64),
    prompt_threads=st.integers(0, 64),
    micro_batch=st.integers(1, 512),
    flash_attention=st.sampled_from(["auto", "on", "off"]),
    cache_type=st.sampled_from(["f16", "q8_0", "q4_0"]),
    spin_limit=st.integers(0, 10**6),
    device=st.sampled_from(["cpu", "Vulkan0"]),
    gpu_layers=st.integers(-1, 100),
)


@given(choices)
def test_a_choice_is_the_same_when_it_was_kept(choice: Choice) -> None:
    assert Choice.from_json(choice.to_json()) == choice


@pytest.mark.parametrize(
    "change",
    [
        {"threads": "2"},
        {"threads": -1},
        {"threads": True},
        {"flash_attention": "maybe"},
        {"cache_type": "f32"},
        {"micro_batch": 0},
        {"variant": None},
        {"repack": 1},
    ],
    ids=str,
)
def test_what_is_no_choice_is_refused(change: dict[str, object]) -> None:
    with pytest.raises((TypeError, ValueError)):
        Choice.from_json(Choice().to_json() | change)
    with pytest.raises(KeyError):
        Choice.from_json({})
