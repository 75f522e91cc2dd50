"""What work takes by storage type, found out from models of one type each."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.catalogue import load
from desktop.core.paths import PACKAGE
from desktop.core.speed import calibration
from desktop.core.speed.calibration import Calibration, attending_layers
from desktop.core.speed.families import from_catalogue
from desktop.core.speed.predict import Sample

if TYPE_CHECKING:
    from desktop.core.speed.blueprint import Blueprint

CATALOGUE = load(PACKAGE / "models.toml")
DEPTH = 3840
TYPES = ("Q4_K", "Q5_K", "Q6_K", "Q8_0", "Q4_0", "Q5_0")
STEP = 128


NAMES = ("llama32-1b", "qwen3-4b-2507", "gemma3-1b", "smollm2-360m", "lfm25-1.2b")
PLANS = [from_catalogue(CATALOGUE.get(name)) for name in NAMES]


class Computer:
    """One that takes exactly so much for everything."""

    def __init__(self, byte: float, weight: float, layer: float, attention: float) -> None:
        self.write = {kind: byte * (1 + 0.1 * at) for at, kind in enumerate(TYPES)}
        self.read = {kind: weight * (1 + 0.1 * at) for at, kind in enumerate(TYPES)}
        self.layer, self.attention = layer, attention

    def token(self, plan: Blueprint, depth: int = 0) -> float:
        found = sum(
            size * self.write.get(kind, self.write["Q8_0"])
            for kind, size in plan.bytes_by_type().items()
        )
        return found + plan.layers * self.layer + self._attention(plan, depth)

    def step(self, plan: Blueprint, depth: int = 0) -> float:
        found = sum(
            size * self.read.get(kind, self.read["Q8_0"])
            for kind, size in plan.work_by_type().items()
        )
        return STEP * (found + plan.layers * self.layer / 8 + self._attention(plan, depth) / 4)

    def _attention(self, plan: Blueprint, depth: int) -> float:
        heads = plan.metadata[plan.key("attention.head_count")]
        width = plan.metadata[plan.key("attention.key_length")]
        assert isinstance(heads, int)
        assert isinstance(width, int)
        whole = attending_layers(plan)
        looked_at = whole * depth + (plan.layers - whole) * min(depth, plan.window)
        return looked_at * heads * width * self.attention

    def samples(self) -> list[tuple[Sample, ...]]:
        return [
            tuple(
                sample
                for depth in (0, DEPTH)
                for sample in (
                    Sample("write", depth, 1, (self.token(plan, depth),) * 3),
                    Sample("read", depth, STEP, (self.step(plan, depth),) * 2),
                )
            )
            for plan in calibration.models()
        ]


@given(st.floats(1e-11, 1e-9), st.floats(1e-12, 1e-10), st.floats(1e-6, 1e-4), st.floats(0, 1e-10))
def test_models_take_what_their_parts_take(
    byte: float, weight: float, layer: float, attention: float
) -> None:
    computer = Computer(byte, weight, layer, attention)
    found = Calibration.of(computer.samples())
    for plan in PLANS:
        costs = found.costs(plan)
        assert costs.token == pytest.approx(computer.token(plan), rel=0.03)
        assert costs.step == pytest.approx(computer.step(plan), rel=0.03)
        deep = 1 / costs.tokens_per_second(DEPTH)
        # Looking back is never taken for free; see Costs.with_cache.
        free = replace(costs, token_deeper=0.0)
        least = free.with_cache(plan.cached_bytes, sum(plan.bytes_by_type().values()))
        expected = max(computer.token(plan, DEPTH), 1 / least.tokens_per_second(DEPTH))
        assert deep == pytest.approx(expected, rel=0.03)
        assert costs.step_tokens == STEP


COMPUTER = Computer(5e-11, 5e-12, 2e-5, 1e-12)
FOUND = Calibration.of(COMPUTER.samples())


def test_it_is_the_same_when_it_was_kept() -> None:
    assert Calibration.from_json(json.loads(json.dumps(FOUND.to_json()))) == FOUND


@pytest.mark.parametrize(
    "change",
    [
        {"write": {}},
        {"write": {"Q4_K": 1.0}},
        {"step_tokens": 0},
        {"read": dict.fromkeys(TYPES, -1.0)},
    ],
    ids=str,
)
def test_what_is_no_calibration_is_refused(change: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        Calibration.from_json(FOUND.to_json() | change)
    with pytest.raises(KeyError):
        Calibration.from_json({})


def test_what_was_not_timed_is_not_made_up() -> None:
    with pytest.raises(ValueError, match="timed"):
        Calibration.of(COMPUTER.samples()[:-1])
    with pytest.raises(ValueError, match="timed"):
        Calibration.of([(), *COMPUTER.samples()[1:]])


def test_of_a_model_whose_insides_are_not_known_the_size_tells() -> None:
    plan = from_catalogue(CATALOGUE.get("llama32-1b"))
    size = sum(plan.bytes_by_type().values())
    rough = FOUND.rough_costs(size, "Q4_K_M")
    assert rough.token == pytest.approx(FOUND.costs(plan).token, rel=0.2)
    assert rough.band > FOUND.costs(plan).band
    assert FOUND.rough_costs(2 * size, "Q4_K_M").token > 1.5 * rough.token
    assert FOUND.rough_costs(size, None) == rough
    assert FOUND.rough_costs(size, "never heard of").token > 0


def test_models_to_be_timed_are_small_enough() -> None:
    sizes = [sum(plan.bytes_by_type().values()) for plan in calibration.models()]
    assert sum(sizes) < 1_100_000_000
    assert min(sizes) > 90_000_000


@pytest.mark.parametrize(
    ("name", "count"),
    [("llama32-1b", 16), ("gemma3-4b", 5), ("lfm25-1.2b", 6), ("qwen35-2b", 6), ("gemma2-2b", 13)],
)
def test_layers_with_a_window_or_a_state_do_not_slow_down(name: str, count: int) -> None:
    assert attending_layers(from_catalogue(CATALOGUE.get(name))) == count
