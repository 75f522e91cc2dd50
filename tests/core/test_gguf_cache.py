"""The cache that a header promises, held against what the catalogue knows of real models."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.catalogue import Model, load
from desktop.core.gguf_cache import kv_bytes_per_token
from desktop.core.paths import PACKAGE

Value = int | tuple[int, ...] | tuple[bool, ...]

CHAT: Final = [model for model in load(PACKAGE / "models.toml").models if model.kind == "chat"]
KNOWN: Final = [
    model
    for model in CHAT
    if model.kv_bytes_per_token and model.shape and model.shape.layers and model.shape.kv_heads
]
#: Their windows are in the catalogue's figure, but the engine has caches as long as the context.
WINDOWED: Final = ("gemma3", "spark2_5")


def cache(architecture: str = "llama", /, **values: Value) -> int | None:
    """Return the cache by metadata; dots in keys are written as two underscores."""
    named = {f"{architecture}.{key.replace('__', '.')}": each for key, each in values.items()}
    return kv_bytes_per_token({"general.architecture": architecture, **named})


def sizes(model: Model) -> dict[str, Value]:
    """Return what the header of a model says of its sizes, as those who convert models write it."""
    shape = model.shape
    assert shape is not None
    assert shape.layers
    assert shape.kv_heads
    assert shape.heads
    assert shape.embedding
    named: dict[str, Value] = {
        "block_count": shape.layers,
        "embedding_length": shape.embedding,
        "attention__head_count": shape.heads,
        "attention__head_count_kv": shape.kv_heads,
    }
    if shape.head_size is not None:
        named |= {
            "attention__key_length": shape.head_size,
            "attention__value_length": shape.head_size,
        }
    if shape.attention_layers and model.architecture == "lfm2":
        rest = shape.layers - shape.attention_layers
        named["attention__head_count_kv"] = (0,) * rest + (shape.kv_heads,) * shape.attention_layers
    elif shape.attention_layers:
        named["full_attention_interval"] = shape.layers // shape.attention_layers
        named["ssm__state_size"] = 128
    return named


@pytest.mark.parametrize(
    "model", [each for each in KNOWN if each.architecture not in WINDOWED], ids=lambda each: each.id
)
def test_the_header_gives_the_cache_that_the_catalogue_knows(model: Model) -> None:
    assert cache(model.architecture or "", **sizes(model)) == model.kv_bytes_per_token


def test_the_models_held_against_the_catalogue_are_hybrids_too() -> None:
    hybrid = {each.architecture for each in KNOWN if each.shape and each.shape.attention_layers}

    assert hybrid >= {"qwen35", "lfm2"}


@pytest.mark.parametrize("architecture", ["qwen3next", "qwen35", "qwen35moe"])
def test_older_files_of_hybrids_do_not_say_which_layers_have_attention(architecture: str) -> None:
    known: dict[str, Value] = {
        "block_count": 24,
        "attention__head_count": 8,
        "attention__head_count_kv": 2,
        "attention__key_length": 256,
        "ssm__state_size": 128,
    }

    assert cache(architecture, **known) == 6 * 2 * 512 * 2
    assert cache("other", **known) == 24 * 2 * 512 * 2


def test_layers_are_told_one_by_one() -> None:
    known: dict[str, Value] = {
        "block_count": 4,
        "embedding_length": 1024,
        "attention__head_count": 16,
    }

    assert cache(**known, attention__head_count_kv=(0, 8, 0, 8)) == 2 * 8 * 128 * 2
    recurrent = (True, False, True, True)
    assert cache(**known, attention__recurrent_layers=recurrent) == 1 * 16 * 128 * 2
    assert cache(**known, attention__recurrent_layers=(1, 0, 1, 1)) == 1 * 16 * 128 * 2
    # Of another length it says nothing; too much is better than too little.
    assert cache(**known, attention__head_count_kv=(2, 8)) == 4 * 8 * 128 * 2
    assert cache(**known, attention__recurrent_layers=(True,)) == 4 * 16 * 128 * 2


def test_layers_that_guess_ahead_or_share_have_no_cache_of_their_own() -> None:
    known: dict[str, Value] = {"embedding_length": 64, "attention__head_count": 1}

    assert cache(block_count=5, nextn_predict_layers=1, **known) == 4 * 128 * 2
    assert cache(block_count=6, attention__shared_kv_layers=4, **known) == 2 * 128 * 2
    assert cache(block_count=6, attention__shared_kv_layers=99, **known) == 0


def test_layers_with_a_window_have_narrower_heads() -> None:
    gemma4: dict[str, Value] = {
        "block_count": 35,
        "embedding_length": 1536,
        "attention__head_count": 8,
        "attention__head_count_kv": 1,
        "attention__key_length": 512,
        "attention__value_length": 512,
        "attention__key_length_swa": 256,
        "attention__value_length_swa": 256,
        "attention__shared_kv_layers": 20,
    }
    pattern = (True, True, True, True, False) * 7

    told = cache("gemma4", **gemma4, attention__sliding_window_pattern=pattern)
    assert told == (12 * 512 + 3 * 1024) * 2
    assert cache("gemma4", **gemma4, attention__sliding_window_pattern=5) == told
    assert cache("gemma4", **gemma4) == 15 * 1024 * 2


def test_a_model_without_attention_needs_no_cache_and_one_without_sizes_is_not_known() -> None:
    assert cache("mamba", block_count=48, embedding_length=1024, attention__head_count=0) == 0
    assert cache(block_count=4, attention__head_count=8) is None
    assert cache(embedding_length=64, attention__head_count=8) is None
    assert cache(block_count=10**12, embedding_length=64, attention__head_count=8) is None
    assert kv_bytes_per_token({}) is None


_KEYS = (
    *("block_count", "embedding_length", "nextn_predict_layers", "full_attention_interval"),
    *("attention__head_count", "attention__head_count_kv", "attention__key_length"),
    *("attention__key_length_swa", "attention__shared_kv_layers", "attention__recurrent_layers"),
    *("attention__sliding_window_pattern", "ssm__state_size"),
)


@given(
    st.dictionaries(
        st.sampled_from(_KEYS),
        st.integers(-2, 9) | st.lists(st.integers(-1, 9), max_size=9).map(tuple),
    )
)
def test_whatever_a_stranger_writes_is_a_number_or_not_known(values: dict[str, Value]) -> None:
    told = cache("qwen35", **values)

    assert told is None or told >= 0
