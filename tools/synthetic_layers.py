"""The layers of each architecture in the catalogue, small and random; see synthetic_models.py.

Names and shapes of the tensors are what llama.cpp asks for in its src/models.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import gguf
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    Tensors = dict[str, "np.ndarray[tuple[int, ...], np.dtype[np.float32]]"]

#: The sliding window of those that have one: shorter than any prompt of the tests.
WINDOW: Final = 32
CONTEXT: Final = 4096
WIDE: Final = 64
HEADS: Final = 4
_KV_HEADS, _HEAD, _DEEP, _LAYERS = 2, 16, 128, 4


@dataclass(frozen=True)
class Sizes:
    """What differs between the layers of an architecture; the rest is as above."""

    layers: int = _LAYERS
    head: int = _HEAD
    deep: int = _DEEP


class Weights:
    """Random tensors by name. llama.cpp counts dimensions from the other end than numpy."""

    def __init__(self, seed: int, vocabulary: int) -> None:
        self._random = np.random.default_rng(seed)
        self.vocabulary = vocabulary
        self.tensors: Tensors = {}

    def matrix(self, name: str, columns: int, rows: int, scale: float = 1.0) -> None:
        """Add one that keeps the size of what goes through it."""
        values = self._random.standard_normal((rows, columns)) * (scale / np.sqrt(columns))
        self.tensors[f"{name}.weight"] = values.astype(np.float32)

    def vector(self, name: str, size: int, middle: float = 1.0, spread: float = 0.1) -> None:
        """Add the gains of a norm, or other numbers around a middle; `name` is the whole name."""
        values = middle + spread * self._random.standard_normal(size)
        self.tensors[name] = values.astype(np.float32)

    def shape(self, name: str, *shape: int) -> None:
        """Give a tensor another shape, in numpy's order."""
        self.tensors[name] = self.tensors[name].reshape(shape)


def _rope(writer: gguf.GGUFWriter, dimensions: int = _HEAD) -> None:
    writer.add_rope_dimension_count(dimensions)
    writer.add_rope_freq_base(10_000.0)


def _attention(weights: Weights, layer: int, head: int = _HEAD, *, queries: int = 1) -> None:
    at = f"blk.{layer}"
    weights.matrix(f"{at}.attn_q", WIDE, head * HEADS * queries)
    weights.matrix(f"{at}.attn_k", WIDE, head * _KV_HEADS)
    weights.matrix(f"{at}.attn_v", WIDE, head * _KV_HEADS)
    weights.matrix(f"{at}.attn_output", head * HEADS, WIDE)


def _head_norms(weights: Weights, layer: int, head: int = _HEAD) -> None:
    # Sharper than in a norm of 1: attention then looks at few tokens, so that each counts.
    weights.vector(f"blk.{layer}.attn_q_norm.weight", head, middle=2.0)
    weights.vector(f"blk.{layer}.attn_k_norm.weight", head, middle=1.0)


def _feed_forward(
    weights: Weights, layer: int, deep: int = _DEEP, norm: str | None = "ffn_norm"
) -> None:
    at = f"blk.{layer}"
    if norm is not None:
        weights.vector(f"{at}.{norm}.weight", WIDE)
    weights.matrix(f"{at}.ffn_gate", WIDE, deep)
    weights.matrix(f"{at}.ffn_up", WIDE, deep)
    weights.matrix(f"{at}.ffn_down", deep, WIDE)


def _plain_layers(weights: Weights) -> None:
    """Add layers as most families have them."""
    for layer in range(_LAYERS):
        weights.vector(f"blk.{layer}.attn_norm.weight", WIDE)
        _attention(weights, layer)
        _feed_forward(weights, layer)


# --- one by one ------------------------------------------------------------------------------


def _llama(writer: gguf.GGUFWriter, weights: Weights) -> Sizes:
    _rope(writer)
    writer.add_head_count_kv(_KV_HEADS)
    _plain_layers(weights)
    return Sizes()


def _qwen2(writer: gguf.GGUFWriter, weights: Weights) -> Sizes:
    sizes = _llama(writer, weights)
    for layer in range(_LAYERS):
        for name, heads in (("q", HEADS), ("k", _KV_HEADS), ("v", _KV_HEADS)):
            weights.vector(f"blk.{layer}.attn_{name}.bias", _HEAD * heads, middle=0)
    return sizes


def _qwen3(writer: gguf.GGUFWriter, weights: Weights) -> Sizes:
    sizes = _llama(writer, weights)
    for layer in range(_LAYERS):
        _head_norms(weights, layer)
    return sizes


def _qwen35(writer: gguf.GGUFWriter, weights: Weights) -> Sizes:
    """Three recurrent layers (gated delta nets) to each one with attention."""
    state, key_heads, value_heads = 32, 2, 4
    writer.add_head_count_kv(_KV_HEADS)
    _rope(writer, _HEAD // 2)
    writer.add_rope_dimension_sections([2, 1, 1, 0])
    writer.add_full_attention_interval(_LAYERS)
    _add_state(writer, inner=state * value_heads, state=state, heads=value_heads, groups=key_heads)
    keys, values = state * key_heads, state * value_heads
    for layer in range(_LAYERS):
        at = f"blk.{layer}"
        weights.vector(f"{at}.attn_norm.weight", WIDE)
        _feed_forward(weights, layer, norm="post_attention_norm")
        if layer == _LAYERS - 1:
            _attention(weights, layer, queries=2)  # the other half is a gate
            _head_norms(weights, layer)
            continue
        weights.matrix(f"{at}.attn_qkv", WIDE, 2 * keys + values)
        weights.matrix(f"{at}.attn_gate", WIDE, values)
        weights.matrix(f"{at}.ssm_conv1d", 4, 2 * keys + values)
        weights.vector(f"{at}.ssm_dt.bias", value_heads, middle=0.5)
        weights.vector(f"{at}.ssm_a", value_heads, middle=-0.02, spread=0.005)
        weights.matrix(f"{at}.ssm_beta", WIDE, value_heads)
        weights.matrix(f"{at}.ssm_alpha", WIDE, value_heads)
        weights.vector(f"{at}.ssm_norm.weight", state)
        weights.matrix(f"{at}.ssm_out", values, WIDE)
    return Sizes()


def _add_state(writer: gguf.GGUFWriter, *, inner: int, state: int, heads: int, groups: int) -> None:
    writer.add_ssm_conv_kernel(4)
    writer.add_ssm_inner_size(inner)
    writer.add_ssm_state_size(state)
    writer.add_ssm_time_step_rank(heads)
    writer.add_ssm_group_count(groups)


def _gemma3(writer: gguf.GGUFWriter, weights: Weights) -> Sizes:
    """Five layers with a sliding window to each one without."""
    layers = 6
    _rope(writer)
    writer.add_head_count_kv(_KV_HEADS)
    writer.add_sliding_window(WINDOW)
    for layer in range(layers):
        _attention(weights, layer)
        _head_norms(weights, layer)
        _feed_forward(weights, layer)
        for norm in ("attn_norm", "post_attention_norm", "post_ffw_norm"):
            weights.vector(f"blk.{layer}.{norm}.weight", WIDE)
    return Sizes(layers)


def _gemma2(writer: gguf.GGUFWriter, weights: Weights) -> Sizes:
    """A sliding window in every second layer."""
    _rope(writer)
    writer.add_head_count_kv(_KV_HEADS)
    writer.add_sliding_window(WINDOW)
    writer.add_attn_logit_softcapping(50.0)
    writer.add_final_logit_softcapping(30.0)
    for layer in range(_LAYERS):
        _attention(weights, layer)
        _feed_forward(weights, layer)
        for norm in ("attn_norm", "post_attention_norm", "post_ffw_norm"):
            weights.vector(f"blk.{layer}.{norm}.weight", WIDE)
    return Sizes()


def _spark2_5(writer: gguf.GGUFWriter, weights: Weights) -> Sizes:
    """Three layers with a sliding window to each one without, and a gate for each head."""
    sizes = _llama(writer, weights)
    writer.add_sliding_window(WINDOW)
    writer.add_sliding_window_pattern([layer % 4 != 3 for layer in range(_LAYERS)])
    for layer in range(_LAYERS):
        weights.matrix(f"blk.{layer}.attn_gate", WIDE, HEADS)
    return sizes


def _gemma4(writer: gguf.GGUFWriter, weights: Weights) -> Sizes:
    """Larger heads without a window than with one, embeddings for each layer, shared caches."""
    layers, shared, head, extra = 8, 4, 2 * _HEAD, 16
    _rope(writer, head)
    writer.add_head_count_kv(_KV_HEADS)
    writer.add_rope_dimension_count_swa(_HEAD)
    writer.add_rope_freq_base_swa(10_000.0)
    writer.add_key_length_swa(_HEAD)
    writer.add_value_length_swa(_HEAD)
    writer.add_sliding_window(WINDOW)
    slides = [layer % 4 != 3 for layer in range(layers)]
    writer.add_sliding_window_pattern(slides)
    writer.add_shared_kv_layers(shared)
    writer.add_embedding_length_per_layer_input(extra)
    writer.add_final_logit_softcapping(30.0)
    weights.vector("rope_freqs.weight", head // 2, spread=0)
    weights.matrix("per_layer_token_embd", extra * layers, weights.vocabulary, scale=np.sqrt(extra))
    weights.matrix("per_layer_model_proj", WIDE, extra * layers)
    weights.vector("per_layer_proj_norm.weight", extra)
    for layer, slide in enumerate(slides):
        at = f"blk.{layer}"
        size = _HEAD if slide else head
        _attention(weights, layer, size)
        _head_norms(weights, layer, size)
        _feed_forward(weights, layer)
        for norm in ("attn_norm", "post_attention_norm", "post_ffw_norm", "post_norm"):
            weights.vector(f"{at}.{norm}.weight", WIDE)
        weights.vector(f"{at}.layer_output_scale.weight", 1)
        weights.matrix(f"{at}.inp_gate", WIDE, extra)
        weights.matrix(f"{at}.proj", extra, WIDE)
    return Sizes(layers, head)


def _phi3(writer: gguf.GGUFWriter, weights: Weights) -> Sizes:
    """Queries, keys and values in one matrix, and both halves of what goes up."""
    _rope(writer)
    writer.add_head_count_kv(_KV_HEADS)
    for layer in range(_LAYERS):
        at = f"blk.{layer}"
        weights.vector(f"{at}.attn_norm.weight", WIDE)
        weights.matrix(f"{at}.attn_qkv", WIDE, _HEAD * (HEADS + 2 * _KV_HEADS))
        weights.matrix(f"{at}.attn_output", _HEAD * HEADS, WIDE)
        weights.vector(f"{at}.ffn_norm.weight", WIDE)
        weights.matrix(f"{at}.ffn_up", WIDE, 2 * _DEEP)
        weights.matrix(f"{at}.ffn_down", _DEEP, WIDE)
    return Sizes()


def _granite(writer: gguf.GGUFWriter, weights: Weights) -> Sizes:
    writer.add_logit_scale(1.0)
    writer.add_residual_scale(0.5)
    writer.add_embedding_scale(2.0)
    writer.add_attention_scale(1 / _HEAD**0.5)
    return _llama(writer, weights)


def _granitehybrid(writer: gguf.GGUFWriter, weights: Weights) -> Sizes:
    """Recurrent layers (Mamba 2) around one with attention."""
    inner, state, heads = 2 * WIDE, 16, 4
    mixed = inner + 2 * state
    writer.add_logit_scale(1.0)
    writer.add_residual_scale(0.5)
    writer.add_embedding_scale(2.0)
    writer.add_attention_scale(1 / _HEAD**0.5)
    _rope(writer)
    attention = 2
    writer.add_head_count_kv([_KV_HEADS * (at == attention) for at in range(_LAYERS)])
    _add_state(writer, inner=inner, state=state, heads=heads, groups=1)
    for layer in range(_LAYERS):
        at = f"blk.{layer}"
        weights.vector(f"{at}.attn_norm.weight", WIDE)
        _feed_forward(weights, layer)
        if layer == attention:
            _attention(weights, layer)
            continue
        weights.matrix(f"{at}.ssm_in", WIDE, inner + mixed + heads)
        weights.matrix(f"{at}.ssm_conv1d", 4, mixed)
        weights.vector(f"{at}.ssm_conv1d.bias", mixed, middle=0)
        weights.vector(f"{at}.ssm_dt.bias", heads, middle=0.5)
        weights.vector(f"{at}.ssm_a", heads, middle=-0.02, spread=0.005)
        weights.shape(f"{at}.ssm_a", heads, 1)
        weights.vector(f"{at}.ssm_d", heads)
        weights.shape(f"{at}.ssm_d", heads, 1)
        weights.vector(f"{at}.ssm_norm.weight", inner)
        weights.shape(f"{at}.ssm_norm.weight", 1, inner)
        weights.matrix(f"{at}.ssm_out", inner, WIDE)
    return Sizes()


def _mistral3(writer: gguf.GGUFWriter, weights: Weights) -> Sizes:
    """Positions stretched, and attention that sharpens with the distance."""
    writer.add_rope_scaling_type(gguf.RopeScalingType.YARN)
    writer.add_rope_scaling_factor(4.0)
    writer.add_rope_scaling_orig_ctx_len(CONTEXT // 4)
    writer.add_attn_temperature_scale(0.1)
    return _llama(writer, weights)


def _lfm2(writer: gguf.GGUFWriter, weights: Weights) -> Sizes:
    """Short convolutions around two layers with attention."""
    attention = (1, 3)
    _rope(writer)
    writer.add_shortconv_l_cache(3)
    writer.add_head_count_kv([_KV_HEADS * (at in attention) for at in range(_LAYERS)])
    for layer in range(_LAYERS):
        at = f"blk.{layer}"
        weights.vector(f"{at}.attn_norm.weight", WIDE)
        _feed_forward(weights, layer)
        if layer in attention:
            _attention(weights, layer)
            _head_norms(weights, layer)
            continue
        weights.matrix(f"{at}.shortconv.conv", 3, WIDE)
        weights.matrix(f"{at}.shortconv.in_proj", WIDE, 3 * WIDE)
        weights.matrix(f"{at}.shortconv.out_proj", WIDE, WIDE)
    return Sizes()


#: llama.cpp's names of the families in the catalogue, and what makes their layers.
ARCHITECTURES: Final[dict[str, Callable[[gguf.GGUFWriter, Weights], Sizes]]] = {
    "llama": _llama,
    "qwen2": _qwen2,
    "qwen3": _qwen3,
    "qwen35": _qwen35,
    "gemma2": _gemma2,
    "gemma3": _gemma3,
    "gemma4": _gemma4,
    "phi3": _phi3,
    "granite": _granite,
    "granitehybrid": _granitehybrid,
    "smollm3": _llama,
    "mistral3": _mistral3,
    "lfm2": _lfm2,
    "spark2_5": _spark2_5,
}
#: Whose memory cannot go back to any earlier place: recurrent layers.
RECURRENT: Final = frozenset({"qwen35", "granitehybrid", "lfm2"})
#: Whose memory forgets what is far behind.
SLIDING: Final = frozenset({"gemma2", "gemma3", "gemma4", "spark2_5"})
