"""Skeletons: which layers they have, what is in their files, and that the engine runs them."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import synthetic_layers
import synthetic_models
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.catalogue import load
from desktop.core.catalogue_facts import Shape
from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.measures import ProbeOptions
from desktop.core.engine.values import LoadOptions
from desktop.core.gguf import read_header
from desktop.core.paths import PACKAGE
from desktop.core.speed import skeleton
from desktop.core.speed.blueprint import Blueprint, NoBlueprint, from_header
from desktop.core.speed.families import from_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CATALOGUE = load(PACKAGE / "models.toml")
GIGABYTE = 1_000_000_000
#: Sizes so small that a test can run each family of the catalogue.
SMALL = Shape(
    layers=8,
    embedding=256,
    feed_forward=512,
    heads=4,
    kv_heads=2,
    head_size=64,
    vocabulary=1024,
    tied=True,
)


def plans() -> dict[str, Blueprint]:
    found = {}
    for model in CATALOGUE.models:
        try:
            found[model.id] = from_catalogue(model)
        except NoBlueprint:
            continue
    return found


PLANS = plans()


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """An engine for all tests of this file."""
    made = Engine(worker_command(), tmp_path_factory.mktemp("log"))
    yield made
    made.close()


# --- which layers ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", PLANS)
def test_layers_are_mixed_as_in_the_whole(name: str) -> None:
    plan = PLANS[name]
    for count in range(1, plan.layers + 1):
        cut = skeleton.cut(plan, count)
        assert len(cut.layers) == cut.blueprint.layers == count
        assert list(cut.layers) == sorted(set(cut.layers))
    half = skeleton.cut(plan, plan.layers // 2 * 2 // 2)
    assert skeleton.unevenness(plan, half.blueprint) < 0.06
    assert skeleton.unevenness(plan, skeleton.cut(plan, plan.layers).blueprint) == 0


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("room", [2 * GIGABYTE, GIGABYTE])
def test_what_is_chosen_fits_and_differs(name: str, room: int) -> None:
    plan = PLANS[name]
    try:
        chosen = skeleton.choose(plan, room)
    except ValueError:
        least = skeleton.fewest(plan)
        pair = skeleton.cut(plan, least).memory + skeleton.cut(plan, least + 4).memory
        assert pair > room * 0.8
        return
    assert sum(each.bytes for each in chosen) <= room
    if len(chosen) == 1:
        assert chosen[0].blueprint.layers == plan.layers
    else:
        small, large = (each.blueprint.layers for each in chosen)
        assert small < large < plan.layers


@pytest.mark.parametrize("name", PLANS)
def test_without_room_there_is_none(name: str) -> None:
    with pytest.raises(ValueError, match=r"room|large"):
        skeleton.choose(PLANS[name], 50_000_000)


@pytest.mark.parametrize("count", [0, -1, 99])
def test_no_more_layers_than_there_are(count: int) -> None:
    with pytest.raises(ValueError, match="layers"):
        skeleton.cut(PLANS["llama32-1b"], count)


@given(st.sampled_from(sorted(PLANS)), st.integers(1, 16))
def test_what_belongs_to_no_layer_stays(name: str, count: int) -> None:
    plan = PLANS[name]
    cut = skeleton.cut(plan, min(count, plan.layers)).blueprint
    outside = [one for one in plan.outside() if not one.name.startswith("per_layer")]
    assert [one for one in cut.outside() if not one.name.startswith("per_layer")] == outside
    numbers = Counter(
        int(found[1]) for one in cut.tensors if (found := re.match(r"blk\.(\d+)\.", one.name))
    )
    assert sorted(numbers) == list(range(cut.layers))
    assert cut.metadata[cut.key("block_count")] == cut.layers


@pytest.mark.parametrize("name", ["gemma4-e2b", "gemma4-e4b"])
def test_what_has_a_part_for_each_layer_is_cut(name: str) -> None:
    plan = PLANS[name]
    cut = skeleton.cut(plan, 10).blueprint
    tables = {one.name: one.shape for one in cut.outside()}
    assert tables["per_layer_token_embd.weight"][0] == 256 * 10
    assert tables["per_layer_model_proj.weight"][1] == 256 * 10
    shared = cut.metadata["gemma4.attention.shared_kv_layers"]
    assert shared == pytest.approx(10 * 4 / 7 if name == "gemma4-e2b" else 10 * 3 / 7, abs=2)
    wide = cut.metadata["gemma4.feed_forward_length"]
    assert isinstance(wide, tuple)
    assert len(wide) == 10


def test_what_is_told_of_each_layer_follows_them() -> None:
    plan = PLANS["lfm25-1.2b"]
    told = plan.metadata["lfm2.attention.head_count_kv"]
    assert isinstance(told, tuple)
    for count in range(1, plan.layers + 1):
        cut = skeleton.cut(plan, count)
        here = cut.blueprint.metadata["lfm2.attention.head_count_kv"]
        assert here == tuple(told[number] for number in cut.layers)
        attends = [
            any("attn_q.weight" in one.name for one in layer) for layer in cut.blueprint.of_layers()
        ]
        assert isinstance(here, tuple)
        assert attends == [bool(heads) for heads in here]


# --- files -----------------------------------------------------------------------------------


def test_a_file_is_what_was_planned(tmp_path: Path) -> None:
    made = skeleton.cut(PLANS["smollm2-135m"], 3)
    path = tmp_path / "a.gguf"
    skeleton.write(made, path)

    found = read_header(path)
    assert from_header(found).tensors == tuple(
        replace(one, offset=other.offset)
        for one, other in zip(made.blueprint.tensors, found.tensors, strict=True)
    )
    assert 0 <= path.stat().st_size - made.bytes < 100_000


def test_a_table_that_is_only_looked_into_is_a_hole(tmp_path: Path) -> None:
    plan = PLANS["minicpm5-1b"]
    assert not plan.tied
    made = skeleton.cut(plan, 1)
    table = next(one for one in plan.tensors if one.name == "token_embd.weight")
    path = tmp_path / "a.gguf"
    skeleton.write(made, path)

    assert path.stat().st_size > made.bytes + 0.9 * (table.bytes or 0)
    if hasattr(path.stat(), "st_blocks"):
        assert path.stat().st_blocks * 512 < made.bytes + 10_000_000


def test_writing_ends_when_it_is_stopped(tmp_path: Path) -> None:
    asked = itertools.count()
    with pytest.raises(skeleton.Stopped):
        skeleton.write(
            skeleton.cut(PLANS["smollm2-135m"], 30), tmp_path / "a.gguf", lambda: next(asked) > 3
        )
    assert (tmp_path / "a.gguf").stat().st_size < 20_000_000


# --- with the engine -------------------------------------------------------------------------


def timed(engine: Engine, folder: Path, plan: Blueprint, *counts: int) -> dict[str, set[int]]:
    """Time skeletons and return the depths at which something was timed of all of them."""
    loads = []
    for count in counts:
        path = folder / f"{count}.gguf"
        skeleton.write(skeleton.cut(plan, count), path)
        loads.append(LoadOptions(path, context=2304))
    options = ProbeOptions(depths=(0, 1792), tokens=2, prompt=32, rounds=2)
    result = engine.probe(loads, options).result.result(60)
    assert [model.parameters > 0 for model in result.models] == [True] * len(counts)
    found: dict[str, set[int]] = {}
    for timing in result.timings:
        assert all(each > 0 for each in timing.seconds)
        found.setdefault(timing.kind, set()).add(timing.depth)
    assert {timing.model for timing in result.timings} == set(range(len(counts)))
    return found


@pytest.mark.parametrize(
    "architecture",
    sorted({plan.architecture for plan in PLANS.values()}),
)
def test_the_engine_runs_skeletons_of_each_family(
    engine: Engine, tmp_path: Path, architecture: str
) -> None:
    shape = replace(
        SMALL,
        attention_layers=2,
        global_head_size=128,
        layer_embedding=256,
        convolution=3,
        linear_key_heads=2,
        linear_value_heads=4,
        linear_head_size=64,
    )
    model = replace(
        CATALOGUE.get("llama32-1b"), architecture=architecture, shape=shape, context=4096
    )
    plan = from_catalogue(model)
    found = timed(engine, tmp_path, plan, max(2, skeleton.fewest(plan)), 8)
    assert 0 in found["write"] & found["read"]
    assert max(found["write"]) >= 512


@pytest.mark.parametrize("architecture", sorted(synthetic_layers.ARCHITECTURES))
def test_the_engine_runs_skeletons_of_files(
    engine: Engine, tmp_path: Path, architecture: str
) -> None:
    path = synthetic_models.write(tmp_path / "whole.gguf", architecture)
    plan = from_header(read_header(path))
    found = timed(engine, tmp_path, plan, plan.layers // 2, plan.layers)
    assert 0 in found["write"] & found["read"]
    assert max(found["write"]) >= 512
