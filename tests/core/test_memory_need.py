"""The memory that a model is said to need; `benchmarks/memory_prediction.py` measures it."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from gguf_maker import make
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import memory_need
from desktop.core.gguf import Header, Tensor, parse_header
from desktop.core.gguf_cache import CacheSizes, cache_sizes
from desktop.core.gguf_reader import Skipped

if TYPE_CHECKING:
    from collections.abc import Mapping

GB = 10**9
PLAIN = {
    ".block_count": 4,
    ".embedding_length": 256,
    ".attention.head_count": 8,
    ".attention.head_count_kv": 2,
    ".feed_forward_length": 512,
    ".context_length": 8192,
}
PER_TOKEN = 4 * 2 * 32 * 2 * 2


def header(architecture: str = "llama", **more: int) -> Header:
    values = PLAIN | {f".{key.replace('__', '.')}": value for key, value in more.items()}
    content = make(dict(values), architecture=architecture, tensors=2)
    return parse_header(io.BytesIO(content), len(content), "test")


def sizes(architecture: str, **values: object) -> CacheSizes | None:
    known: Mapping[str, object] = {
        f"{architecture}{key}": value for key, value in PLAIN.items()
    } | {f"{architecture}.{key.replace('__', '.')}": value for key, value in values.items()}
    return cache_sizes({"general.architecture": architecture, **known})


def test_a_plain_model_keeps_all_of_the_context() -> None:
    need = memory_need.of_header(header(), GB, 4096)

    assert need.weights == GB
    assert need.cache == 4096 * PER_TOKEN
    assert need.total == need.growth + memory_need.CHILD_BYTES
    assert need.at_rest == GB + need.cache + need.vocabulary
    assert need.growth == need.at_rest + need.work


@pytest.mark.parametrize("merges", [("a b", "c d", "e f"), Skipped("text", 3)])
def test_pairs_of_texts_count_whether_or_not_they_were_kept(merges: object) -> None:
    plain = header()
    known = {**plain.metadata, "tokenizer.ggml.merges": merges}
    more = memory_need.of_header(replace(plain, metadata=known), GB, 4096)

    assert more.vocabulary == memory_need.of_header(plain, GB, 4096).vocabulary + 3 * 130


def test_no_more_context_counts_than_the_model_was_trained_with() -> None:
    most = memory_need.of_header(header(), 0, 8192)

    assert memory_need.of_header(header(), 0, 100_000) == most


def test_a_smaller_cache_type_and_a_shorter_step_need_less() -> None:
    full = memory_need.of_header(header(), 0, 4096)
    half = memory_need.of_header(header(), 0, 4096, cache_type="q8_0")

    assert half.cache == full.cache * 8.5 / 16
    assert memory_need.of_header(header(), 0, 4096, micro_batch=32).work < full.work
    assert memory_need.of_header(header(), 0, 4096, flash_attention=True).work < full.work


def test_layers_with_a_window_keep_little_more_than_that() -> None:
    # Five of six layers; of four layers none is the sixth.
    found = sizes("gemma3", attention__sliding_window=512)
    assert found == CacheSizes(0, PER_TOKEN, 512)
    assert found.bytes(8192, 128) == PER_TOKEN * 768  # 640 in whole blocks of 256
    assert found.bytes(256, 128) == PER_TOKEN * 256
    # Every second one.
    assert sizes("gemma2", attention__sliding_window=512) == CacheSizes(
        PER_TOKEN // 2, PER_TOKEN // 2, 512
    )
    # A family that names a window and has no layers with a short cache.
    assert sizes("llama", attention__sliding_window=512) == CacheSizes(PER_TOKEN)


def test_states_have_one_size_whatever_the_context() -> None:
    found = sizes(
        "qwen35",
        full_attention_interval=4,
        ssm__state_size=128,
        ssm__inner_size=2048,
        ssm__conv_kernel=4,
        ssm__group_count=16,
    )
    one = 4 * (128 * 2048 + 3 * (2048 + 2 * 16 * 128))
    assert found == CacheSizes(PER_TOKEN // 4, states=3 * one)
    lfm = sizes("lfm2", attention__head_count_kv=(0, 2, 0, 2), shortconv__l_cache=3)
    assert lfm == CacheSizes(PER_TOKEN // 2, states=2 * 256 * 2 * 4)


@pytest.mark.parametrize(
    ("total", "trained", "context"),
    [
        (16 * GB, None, 8192),
        (16 * GB, 32_768, 8192),
        (16 * GB, 5000, 5000),
        (16 * GB, 512, 512),
        (5 * GB, None, 4096),
        (2 * GB, None, 2048),
        (2 * GB, 1000, 1000),
    ],
)
def test_the_context_is_the_largest_that_fits_comfortably(
    total: int, trained: int | None, context: int
) -> None:
    def need(tokens: int) -> int:
        return 2 * GB + tokens * 100_000

    assert memory_need.comfortable_context(need, total, trained) == context


def weights(name: str, kind: int, rows: int = 1024) -> Tensor:
    return Tensor(name, (256, rows), kind, 0)


Q4_0, Q4_K, Q6_K, Q8_0 = 2, 12, 14, 8


def with_tensors(*tensors: Tensor) -> Header:
    return Header(3, {}, tensors, 0, None)


def test_only_some_weights_are_laid_out_anew() -> None:
    file = with_tensors(
        weights("token_embd.weight", Q4_K),
        weights("output.weight", Q6_K),
        weights("blk.0.ffn_up.weight", Q4_K),
        weights("blk.0.ffn_down.weight", Q8_0),
        weights("blk.0.attn_q.weight", Q4_0, rows=1021),
    )
    one = 1024 * 144
    arm = frozenset({"NEON", "DOTPROD"})

    assert memory_need.repacked_bytes(file, frozenset({"AVX", "AVX2"})) == one
    assert memory_need.repacked_bytes(file, frozenset({"AVX"})) == 0
    assert memory_need.repacked_bytes(file, arm) == one + 1024 * 210 + 1024 * 272
    assert memory_need.copied_bytes(file, arm) == 0


def test_a_table_that_is_the_output_too_is_there_twice() -> None:
    tied = with_tensors(weights("token_embd.weight", Q6_K), weights("blk.0.ffn_up.weight", Q4_K))

    assert memory_need.copied_bytes(tied, frozenset({"AVX2"})) == 0
    assert memory_need.copied_bytes(tied, frozenset({"DOTPROD"})) == 1024 * 210


_KEYS = (
    *("block_count", "embedding_length", "feed_forward_length", "context_length", "vocab_size"),
    *("attention.head_count", "attention.head_count_kv", "attention.sliding_window"),
    *("attention.sliding_window_pattern", "ssm.state_size", "ssm.inner_size", "ssm.conv_kernel"),
    *("ssm.group_count", "shortconv.l_cache", "full_attention_interval"),
)


@given(
    st.sampled_from(["llama", "gemma3", "qwen35", "lfm2", "mamba", "smallthinker"]),
    st.dictionaries(
        st.sampled_from(_KEYS),
        st.integers(-2, 9) | st.integers(0, 2**63) | st.lists(st.integers(-1, 9)).map(tuple),
    ),
    st.integers(1, 2**20),
)
def test_whatever_a_stranger_writes_is_a_number(
    architecture: str, values: dict[str, object], context: int
) -> None:
    named = {f"{architecture}.{key}": value for key, value in values.items()}
    strange = Header(3, {"general.architecture": architecture, **named}, (), 0, None)

    assert memory_need.of_header(strange, 0, context).total >= memory_need.CHILD_BYTES
