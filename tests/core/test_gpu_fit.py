from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.gguf import Header, Tensor, read_header
from desktop.core.gpu_fit import layers_that_fit, offloaded_bytes

TINY = Path(__file__).parents[2] / "desktop" / "assets" / "models" / "goldcrest-tiny-q8_0.gguf"
MB = 1_000_000
F16 = 1


def header(layers: int, *, tied: bool = False, kind: int = F16) -> Header:
    """Layers of 50 MB, output and table of tokens of 100 MB each, a cache of 512 bytes a token."""
    tensors = [Tensor(f"blk.{at}.ffn_up.weight", (1000, 25_000), kind, 0) for at in range(layers)]
    tensors.append(Tensor("token_embd.weight", (1000, 50_000), kind, 0))
    if not tied:
        tensors.append(Tensor("output.weight", (1000, 50_000), kind, 0))
    metadata: dict[str, object] = {
        "general.architecture": "llama",
        "llama.block_count": layers,
        "llama.embedding_length": 1000,
        "llama.attention.head_count": 10,
        "llama.attention.head_count_kv": 1,
        "llama.attention.key_length": 128,
        "llama.vocab_size": 50_000,
    }
    return Header(3, metadata, tuple(tensors), 0, None)


def fit(model: Header, free: int, context: int = 1000) -> int:
    return layers_that_fit(model, free, context=context, cache_share=1.0, micro_batch=128)


def test_all_layers_and_the_output_fit_into_a_large_memory() -> None:
    assert fit(header(10), 8_000 * MB) == 11
    assert offloaded_bytes(header(10), 11) == 600 * MB
    assert offloaded_bytes(header(10, tied=True), 11) == 600 * MB


def test_the_output_goes_first_and_then_the_last_layers() -> None:
    # 100 MB for the output, 50 for each layer; about 240 MB are left to the driver and a step.
    assert fit(header(10), 300 * MB) == 0
    assert fit(header(10), 370 * MB) == 1
    assert fit(header(10), 470 * MB) == 3
    assert offloaded_bytes(header(10), 3) == 200 * MB


def test_a_long_context_leaves_room_for_fewer_layers() -> None:
    model = header(10)
    short, long = (fit(model, 700 * MB, context) for context in (1000, 60_000))

    assert 0 < long < short


def test_types_that_nobody_knows_are_not_guessed_at() -> None:
    assert fit(header(10, kind=9999), 8_000 * MB) == 0


def test_the_real_header_of_the_built_in_model_is_understood() -> None:
    model = read_header(TINY)

    assert fit(model, 4_000 * MB) == (model.layers or 0) + 1
    assert 0 < offloaded_bytes(model, (model.layers or 0) + 1) <= TINY.stat().st_size


@given(st.integers(0, 2**40), st.integers(0, 2**40), st.integers(0, 2**20))
def test_more_memory_never_fits_less(one: int, other: int, context: int) -> None:
    model = header(8)
    less, more = sorted((one, other))

    assert 0 <= fit(model, less, context) <= fit(model, more, context) <= 9
