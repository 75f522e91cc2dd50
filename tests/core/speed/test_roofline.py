from __future__ import annotations

import json
import math
from dataclasses import asdict, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import catalogue, wording_roofline
from desktop.core.engine.measures import BandwidthResult, ThreadBandwidth
from desktop.core.gguf import Header, Tensor, read_header
from desktop.core.gguf_cache import CacheSizes
from desktop.core.speed.roofline import (
    Bandwidth,
    Conditions,
    Reading,
    Traffic,
    fraction,
    limit,
    of_header,
    of_model,
)

ROOT = Path(__file__).parents[3]
TINY = ROOT / "desktop" / "assets" / "models" / "goldcrest-tiny-q8_0.gguf"
F32, F16 = 0, 1
HERE = Conditions("A processor", 8, 16 << 30)
FOUND = Bandwidth(
    30e9, 4, (Reading(1, 12e9), Reading(4, 30e9)), 1 << 27, 1 << 24, True, "memcmp", HERE
)
DENSE: dict[str, object] = {
    ".block_count": 2,
    ".embedding_length": 64,
    ".attention.head_count": 4,
    ".attention.head_count_kv": 2,
}


def header(sizes: dict[str, int], kind: int = F16, **more: object) -> Header:
    """A header with so many weights in each array, of two bytes each."""
    values = {**DENSE, **{f".{key}": value for key, value in more.items()}}
    metadata = {f"llama{key}": value for key, value in values.items()}
    metadata["general.architecture"] = "llama"
    tensors = tuple(Tensor(name, (size,), kind, 0) for name, size in sizes.items())
    return Header(3, MappingProxyType(metadata), tensors, 0, None)


def weights(sizes: dict[str, int], **more: int) -> int:
    found = of_header(header(sizes, F16, **more))
    assert found is not None
    return found.weights


def test_every_matrix_is_read_but_the_table_of_tokens_beside_an_output() -> None:
    sizes = {"token_embd.weight": 1000, "blk.0.ffn_up.weight": 50, "output_norm.weight": 5}

    assert weights(sizes) == 2 * 1055  # the table is the output matrix as well
    assert weights({**sizes, "output.weight": 900}) == 2 * 955


def test_tables_of_layers_are_looked_up_and_an_encoder_is_not_read_again() -> None:
    sizes = {
        "per_layer_token_embd.weight": 5000,
        "position_embd.weight": 300,
        "enc.blk.0.ffn_up.weight": 70,
        "per_layer_model_proj.weight": 7,
        "blk.0.inp_gate.weight": 3,
    }

    assert weights(sizes) == 2 * 10


@pytest.mark.parametrize(
    "name",
    [
        "blk.1.ffn_gate_exps.weight",
        "blk.1.ffn_up_exps.weight",
        "blk.12.ffn_down_exps.bias",
        "blk.1.ffn_gate_up_exps.weight",
        "blk.1.ffn_up_chexps.weight",
        "blk.1.ffn_up.3.weight",
    ],
)
def test_of_experts_only_those_that_work_are_read(name: str) -> None:
    sizes = {name: 800, "blk.1.attn_q.weight": 10}
    more = {"expert_count": 8, "expert_used_count": 2, "block_count": 20}

    assert weights(sizes, **more) == 2 * 210
    assert weights(sizes, block_count=20) == 2 * 810  # nothing is told of experts
    assert weights(sizes, **{**more, "expert_used_count": 9}) == 2 * 810


@pytest.mark.parametrize("name", ["ffn_up_shexp", "ffn_gate_inp", "ffn_up", "exp_probs_b"])
def test_what_works_for_every_token_is_read_whole(name: str) -> None:
    sizes = {f"blk.1.{name}.weight": 100}

    assert weights(sizes, expert_count=8, expert_used_count=2) == 200


def test_layers_that_guess_ahead_are_not_read() -> None:
    sizes = {f"blk.{number}.ffn_up.weight": 10 for number in range(3)}

    assert weights(sizes, block_count=3) == 60
    assert weights(sizes, block_count=3, nextn_predict_layers=1) == 40


def test_a_model_in_parts_is_counted_whole() -> None:
    first = header({"token_embd.weight": 1000, "blk.0.ffn_up.weight": 50})
    second = header({"output.weight": 1000, "blk.1.ffn_up.weight": 50})
    found = of_header(first, second)

    assert found is not None
    assert found.weights == 2 * 1100


def test_without_sizes_nothing_is_said() -> None:
    assert of_header(header({"blk.0.ffn_up.weight": 10}, kind=9999)) is None
    assert of_header(header({})) is None


def test_the_built_in_model_is_counted_to_the_byte() -> None:
    found = read_header(TINY)
    needed = of_header(found)
    sizes = {tensor.name: tensor.bytes or 0 for tensor in found.tensors}
    table = sizes["token_embd.weight"] if "output.weight" in sizes else 0

    assert needed is not None
    assert needed.weights == sum(sizes.values()) - table
    assert needed.bytes(100) == needed.weights + 100 * 2560
    assert needed.bytes(100, "q8_0") == needed.weights + round(100 * 2560 * 8.5 / 16)


def test_a_window_bounds_what_is_read_of_a_chat_and_a_state_is_written_too() -> None:
    needed = Traffic(1000, CacheSizes(10, windowed_per_token=4, window=32, states=7))

    assert needed.bytes(0) == 1014
    assert needed.bytes(20) == 1014 + 20 * 14
    assert needed.bytes(100) == 1014 + 100 * 10 + 32 * 4


@given(st.integers(0, 10**12), st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6))
def test_more_of_a_chat_never_needs_less(size: int, per_token: int, one: int, more: int) -> None:
    needed = Traffic(size, CacheSizes(per_token, per_token // 2, 4096))

    assert needed.bytes(one + more) >= needed.bytes(one) >= size


@given(st.text(max_size=40), st.integers(1, 10**6), st.integers(0, 9), st.integers(0, 9))
def test_a_strangers_names_and_counts_give_some_of_the_weights_at_most(
    name: str, size: int, experts: int, used: int
) -> None:
    sizes = {name: size, "blk.0.attn_q.weight": 10}
    found = weights(sizes, expert_count=experts, expert_used_count=used)

    assert 20 <= found <= 2 * (size + 10)


def test_the_catalogue_gives_an_estimate() -> None:
    models = {model.id: model for model in catalogue.load(ROOT / "desktop" / "models.toml").models}
    tied, untied, tables = (models[name] for name in ("qwen3-1.7b", "tinyllama", "gemma4-e2b"))

    for model in (tied, untied, tables):
        assert model.bytes
    shares = []
    for model in (tied, untied, tables):
        found = of_model(model)
        assert found is not None
        assert not found.is_exact
        assert found.cache.per_token == (model.kv_bytes_per_token or 0)
        shares.append(found.weights / (model.bytes or 1))
    assert shares[0] == 1
    assert 0.9 < shares[1] < 0.97
    assert 0.4 < shares[2] < 0.6  # its layers have tables of their own


def test_a_model_of_unknown_shape_has_no_estimate() -> None:
    model = catalogue.load(ROOT / "desktop" / "models.toml").models[0]

    assert of_model(replace(model, shape=None)) is None
    assert of_model(replace(model, bytes=None)) is None


def test_the_share_is_bytes_by_speed_by_bandwidth_and_is_not_cut_off() -> None:
    assert fraction(1e9, 21.3, FOUND) == pytest.approx(0.71)
    assert fraction(1e9, 45.0, FOUND) == pytest.approx(1.5)
    assert limit(1e9, FOUND) == pytest.approx(30)


@pytest.mark.parametrize("speed", [None, 0.0, -1.0, math.inf, math.nan])
def test_without_a_speed_there_is_no_share(speed: float | None) -> None:
    assert fraction(1e9, speed, FOUND) is None


def test_without_a_bandwidth_there_is_no_share() -> None:
    assert fraction(1e9, 20.0, None) is None


def test_the_engines_result_becomes_what_is_kept() -> None:
    readings = (ThreadBandwidth(1, 12e9), ThreadBandwidth(4, 30e9))
    result = BandwidthResult(30e9, 4, readings, 1 << 27, 1 << 24, True, "memcmp")

    assert Bandwidth.from_result(asdict(result), HERE) == FOUND


rates = st.floats(1, 1e13)
sizes_ = st.integers(0, 2**62)
kept = st.builds(
    Bandwidth,
    rates,
    sizes_,
    st.lists(st.builds(Reading, sizes_, rates), min_size=1, max_size=4).map(tuple),
    sizes_,
    sizes_,
    st.booleans(),
    st.text(max_size=9),
    st.builds(Conditions, st.text(max_size=9), sizes_, sizes_, st.booleans()),
)


@given(kept)
def test_what_is_kept_comes_back(found: Bandwidth) -> None:
    assert Bandwidth.from_json(json.loads(json.dumps(found.to_json()))) == found


def test_a_whole_number_of_bytes_is_a_speed_too() -> None:
    document = {**FOUND.to_json(), "bytes_per_second": 30_000_000_000, "newer": 1}

    assert Bandwidth.from_json(document) == FOUND


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@given(json_values)
def test_noise_was_never_kept(document: object) -> None:
    assert Bandwidth.from_json(document) is None


@given(kept, st.data())
def test_a_damaged_file_is_refused_or_sound(found: Bandwidth, data: st.DataObject) -> None:
    document: dict[str, Any] = found.to_json()
    place = data.draw(st.sampled_from([document, document["conditions"], document["readings"][0]]))
    place[data.draw(st.sampled_from(sorted(place)))] = data.draw(json_values)
    read = Bandwidth.from_json(document)

    if read is not None:
        assert read.bytes_per_second > 0
        assert math.isfinite(read.bytes_per_second)
        assert Bandwidth.from_json(read.to_json()) == read


def test_the_words_say_the_share_and_where_the_cache_has_helped() -> None:
    assert wording_roofline.share(0.713) == "This model reaches 71% of what your memory can give."
    assert "cache" in wording_roofline.share(1.2)
    assert "Memory is the limit" in wording_roofline.advice(0.8)
    assert "not the limit" in wording_roofline.advice(0.1)
    assert not wording_roofline.advice(0.45)


def test_the_words_say_what_memory_gives_and_how_sure_that_is() -> None:
    assert wording_roofline.bandwidth(FOUND) == "Memory gives 30.0 GB/s when 4 threads read it."
    unsure = replace(FOUND, exceeds_cache=False, threads=1)
    assert wording_roofline.bandwidth(unsure) == (
        "Memory gives 30.0 GB/s when 1 thread reads it. The processor's cache of 17 MB may have"
        " helped."
    )
    assert "not known" in wording_roofline.bandwidth(replace(unsure, cache_bytes=0))
