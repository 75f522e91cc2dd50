"""What models are made of, by their headers and by the catalogue."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import gguf_writer
from desktop.core.catalogue import load
from desktop.core.catalogue_facts import Model, Shape
from desktop.core.gguf import Header, Tensor, parse_header
from desktop.core.paths import PACKAGE
from desktop.core.speed.blueprint import Blueprint, NoBlueprint, from_header
from desktop.core.speed.families import from_catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

CATALOGUE = load(PACKAGE / "models.toml")
#: Dense families: each layer attends to everything and has one feed-forward part.
DENSE = ("llama", "smollm3", "granite", "mistral3", "phi3", "qwen2", "qwen3", "gemma2", "gemma3")
#: Their files hold something twice, which does no work.
DOUBLED = {"qwen25-coder-1.5b"}
#: What a header may say of layers, whether it makes sense or not.
KEYS = (
    "llama.block_count",
    "llama.vocab_size",
    "llama.attention.head_count_kv",
    "llama.attention.sliding_window",
    "llama.attention.sliding_window_pattern",
    "llama.expert_count",
    "llama.full_attention_interval",
)
KNOWN = [
    model
    for model in CATALOGUE.models
    if model.kind == "chat"
    and model.quantization
    and model.shape
    and model.shape.vocabulary
    and model.architecture in (*DENSE, "spark2_5", "lfm2", "qwen35", "gemma4")
]


def header_of(plan: Blueprint, more: Mapping[str, object] | None = None) -> Header:
    metadata = {**plan.metadata, **(more or {})}
    raw = gguf_writer.header(metadata, plan.tensors)  # type: ignore[arg-type] # as a file may have it
    return parse_header(io.BytesIO(raw), len(raw), "test.gguf")


@pytest.mark.parametrize("model", KNOWN, ids=lambda model: model.id)
def test_the_catalogues_sizes_add_up_to_the_file(model: Model) -> None:
    plan = from_catalogue(model)
    weights = sum(tensor.elements for tensor in plan.tensors)
    size = sum(tensor.bytes or 0 for tensor in plan.tensors)

    assert weights == pytest.approx(model.parameters, rel=0.0002)
    if model.bytes and model.id not in DOUBLED:
        # What is missing is the vocabulary's texts, which no skeleton needs.
        assert 0.96 * model.bytes < size < model.bytes


def test_every_dense_model_of_the_catalogue_has_a_blueprint() -> None:
    dense = [
        model
        for model in CATALOGUE.models
        if model.architecture in DENSE and model.shape and model.quantization
    ]
    assert len(dense) > 15
    for model in dense:
        assert from_catalogue(model).layers == (model.shape or Shape()).layers


@pytest.mark.parametrize("model", KNOWN[:6], ids=lambda model: model.id)
def test_a_header_tells_the_same_as_the_catalogue(model: Model) -> None:
    plan = from_catalogue(model)
    found = from_header(header_of(plan))

    assert found.layers == plan.layers
    assert found.bytes_by_type() == plan.bytes_by_type()
    assert found.work_by_type() == plan.work_by_type()
    assert found.tied == plan.tied


@pytest.mark.parametrize(
    "change",
    [
        {"architecture": None},
        {"architecture": "mamba9"},
        {"quantization": None},
        {"quantization": "Q1_XXL"},
        {"shape": None},
        {"shape": Shape(layers=4)},
    ],
    ids=str,
)
def test_what_is_not_known_is_said(change: dict[str, object]) -> None:
    model = replace(CATALOGUE.get("llama32-1b"), **change)  # type: ignore[arg-type] # by name
    with pytest.raises(NoBlueprint):
        from_catalogue(model)


def test_the_cache_of_a_token_is_known() -> None:
    # Keys and values of 16 layers with 8 heads of 64 numbers, two bytes each.
    assert from_catalogue(CATALOGUE.get("llama32-1b")).cached_bytes == 2 * 16 * 8 * 64 * 2
    # Layers that look through a window are among them.
    assert from_catalogue(CATALOGUE.get("gemma3-1b")).cached_bytes == 2 * 26 * 1 * 256 * 2


def test_the_vocabulary_stays_behind() -> None:
    plan = from_catalogue(CATALOGUE.get("smollm2-135m"))
    told = {"tokenizer.chat_template": "{{ x }}", "tokenizer.ggml.tokens": (1, 2, 3)}
    kept = from_header(header_of(plan, told | {"general.name": "A name"})).metadata
    named = {key for key in kept if key.startswith(("tokenizer.", "general."))}
    assert named == {"tokenizer.ggml.model", "general.architecture"}
    assert kept["llama.vocab_size"] == 3  # as many as there are tokens, whatever else is said


@pytest.mark.parametrize(
    "more",
    [
        {"split.count": 3},
        {"general.architecture": "a" * 100},
        {"general.architecture": "Llama 3"},
        {"llama.block_count": 0},
        {"llama.block_count": 100_000},
        {"llama.block_count": 31},  # one more than there are
        {"llama.vocab_size": 0},
        {"llama.vocab_size": 2**31},
    ],
    ids=str,
)
def test_a_header_that_makes_no_sense_gives_no_blueprint(
    more: dict[str, object],
) -> None:
    plan = from_catalogue(CATALOGUE.get("smollm2-135m"))
    with pytest.raises(NoBlueprint):
        from_header(header_of(plan, more))


def test_layers_that_guess_ahead_are_left_out() -> None:
    plan = from_catalogue(CATALOGUE.get("smollm2-135m"))
    found = from_header(header_of(plan, {"llama.nextn_predict_layers": 2}))
    assert found.layers == plan.layers - 2
    assert "llama.nextn_predict_layers" not in found.metadata
    assert all(not tensor.name.startswith("blk.29.") for tensor in found.tensors)


def test_of_experts_only_those_that_work_count() -> None:
    plan = from_catalogue(CATALOGUE.get("smollm2-135m"))
    expert = Tensor("blk.0.ffn_up_exps.weight", (256, 64, 8), 8, 0)
    sparse = replace(
        plan,
        tensors=(*plan.tensors, expert),
        metadata={**plan.metadata, "llama.expert_count": 8, "llama.expert_used_count": 2},
    )
    more = sum(sparse.bytes_by_type().values()) - sum(plan.bytes_by_type().values())
    assert more == (expert.bytes or 0) // 4
    assert from_header(header_of(sparse)).sparse


@given(st.data())
def test_no_header_breaks_it(data: st.DataObject) -> None:
    plan = from_catalogue(CATALOGUE.get("smollm2-135m"))
    arrays = st.lists(st.integers(0, 5), min_size=1, max_size=3).map(tuple)
    values = st.one_of(st.integers(-3, 2**32 - 1), st.booleans(), st.text(max_size=3), arrays)
    changed = data.draw(st.dictionaries(st.sampled_from(KEYS), values))
    try:
        found = from_header(header_of(plan, changed))
    except NoBlueprint:
        return
    assert 0 < found.layers <= 30
    assert sum(found.bytes_by_type().values()) > 0
