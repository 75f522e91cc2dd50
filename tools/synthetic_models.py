"""Makes a model of each architecture in the catalogue: its real layers, tiny, with random weights.

    python tools/synthetic_models.py FOLDER              # one file of each
    python tools/synthetic_models.py FOLDER qwen35 lfm2  # of these

Tests ask them whether the engine treats every kind of memory rightly: plain attention, sliding
windows, recurrent layers, and their mixtures. They write noise in printable characters, always
the same after the same text, and never end a reply by themselves. The vocabulary is a real one:
bytes with a few merges, control tokens, and a ChatML template. Names and shapes of the tensors
are what llama.cpp asks for in its src/models.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import gguf
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    Tensors = dict[str, "np.ndarray[tuple[int, ...], np.dtype[np.float32]]"]

TEMPLATE: Final = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n"
    "{% endfor %}<|im_start|>assistant\n"
)
#: As TEMPLATE, but thoughts of earlier replies are left out, and the new one begins with some:
#: what such a model wrote is read back differently, as with many that think.
THINKING_TEMPLATE: Final = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n"
    "{{ m['content'].split('</think>')[-1] if m['role'] == 'assistant' else m['content'] }}"
    "<|im_end|>\n{% endfor %}<|im_start|>assistant\n<think>\n"
)
#: The sliding window of those that have one: shorter than any prompt of the tests.
WINDOW: Final = 32
CONTEXT: Final = 4096
_CONTROL: Final = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
_THINKING: Final = ("<think>", "</think>")
_MERGES: Final = ("t h", "th e", "i n", "e r", "a n", "o u", "Ġ t", "Ġ a", "Ġt he", "Ġ w")
_WIDE, _HEADS, _KV_HEADS, _HEAD, _DEEP = 64, 4, 2, 16, 128
_LAYERS: Final = 4
#: How far the scores of the tokens lie apart: far enough that rounding seldom changes the best.
_SPREAD: Final = 6.0


@dataclass(frozen=True)
class _Sizes:
    """What differs between the layers of an architecture; the rest is as above."""

    layers: int = _LAYERS
    head: int = _HEAD
    deep: int = _DEEP


class _Weights:
    """Random tensors by name. llama.cpp counts dimensions from the other end than numpy."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)
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


def write(path: Path, architecture: str, template: str = TEMPLATE) -> Path:
    """Write the model of an architecture to `path` and return it.

    Args:
        path: of the new file.
        architecture: one of `ARCHITECTURES`.
        template: its chat template.
    """
    make = ARCHITECTURES[architecture]
    weights = _Weights(seed=len(architecture) + sum(architecture.encode()))
    writer = gguf.GGUFWriter(path, architecture)
    tokens = _add_vocabulary(writer, template)
    writer.add_name("Synthetic")  # "phi3" in it would ask for that model's own control tokens
    sizes = make(writer, weights)
    _add_facts(writer, sizes, len(tokens))
    weights.matrix("token_embd", _WIDE, len(tokens), scale=np.sqrt(_WIDE))
    weights.matrix("output", _WIDE, len(tokens), scale=_SPREAD)
    # What cannot be printed never wins, nor does a token that ends a reply.
    silent = [
        at for at, token in enumerate(tokens) if not (token.isascii() and token.isprintable())
    ]
    silent += [tokens.index(name) for name in (*_CONTROL, *_THINKING)]
    weights.tensors["output.weight"][silent] = 0
    last = "token_embd_norm" if architecture == "lfm2" else "output_norm"
    weights.vector(f"{last}.weight", _WIDE)
    for name, values in weights.tensors.items():
        writer.add_tensor(name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


# --- what they have in common ----------------------------------------------------------------


def _add_facts(writer: gguf.GGUFWriter, sizes: _Sizes, vocabulary: int) -> None:
    writer.add_context_length(CONTEXT)
    writer.add_vocab_size(vocabulary)
    writer.add_embedding_length(_WIDE)
    writer.add_block_count(sizes.layers)
    writer.add_feed_forward_length(sizes.deep)
    writer.add_head_count(_HEADS)
    writer.add_key_length(sizes.head)
    writer.add_value_length(sizes.head)
    writer.add_layer_norm_rms_eps(1e-6)


def _add_vocabulary(writer: gguf.GGUFWriter, template: str) -> list[str]:
    """Describe the tokenizer and return the tokens."""
    printable = [*range(ord("!"), ord("~") + 1), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    rest = [byte for byte in range(256) if byte not in printable]
    # A byte-level vocabulary writes each byte as one character, those without as 256, 257, ….
    tokens = [chr(byte) for byte in printable] + [chr(256 + at) for at in range(len(rest))]
    tokens += [merge.replace(" ", "") for merge in _MERGES]
    tokens += [*_CONTROL, *_THINKING]
    kinds = [gguf.TokenType.NORMAL] * (len(tokens) - len(_CONTROL) - len(_THINKING))
    kinds += [gguf.TokenType.CONTROL] * len(_CONTROL)
    kinds += [gguf.TokenType.USER_DEFINED] * len(_THINKING)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(list(_MERGES))
    writer.add_bos_token_id(tokens.index("<|endoftext|>"))
    writer.add_eos_token_id(tokens.index("<|im_end|>"))
    writer.add_add_bos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(template)
    return tokens


def _rope(writer: gguf.GGUFWriter, dimensions: int = _HEAD) -> None:
    writer.add_rope_dimension_count(dimensions)
    writer.add_rope_freq_base(10_000.0)


def _attention(weights: _Weights, layer: int, head: int = _HEAD, *, queries: int = 1) -> None:
    at = f"blk.{layer}"
    weights.matrix(f"{at}.attn_q", _WIDE, head * _HEADS * queries)
    weights.matrix(f"{at}.attn_k", _WIDE, head * _KV_HEADS)
    weights.matrix(f"{at}.attn_v", _WIDE, head * _KV_HEADS)
    weights.matrix(f"{at}.attn_output", head * _HEADS, _WIDE)


def _head_norms(weights: _Weights, layer: int, head: int = _HEAD) -> None:
    # Sharper than in a norm of 1: attention then looks at few tokens, so that each counts.
    weights.vector(f"blk.{layer}.attn_q_norm.weight", head, middle=2.0)
    weights.vector(f"blk.{layer}.attn_k_norm.weight", head, middle=1.0)


def _feed_forward(
    weights: _Weights, layer: int, deep: int = _DEEP, norm: str | None = "ffn_norm"
) -> None:
    at = f"blk.{layer}"
    if norm is not None:
        weights.vector(f"{at}.{norm}.weight", _WIDE)
    weights.matrix(f"{at}.ffn_gate", _WIDE, deep)
    weights.matrix(f"{at}.ffn_up", _WIDE, deep)
    weights.matrix(f"{at}.ffn_down", deep, _WIDE)


def _plain_layers(weights: _Weights) -> None:
    """Add layers as most families have them."""
    for layer in range(_LAYERS):
        weights.vector(f"blk.{layer}.attn_norm.weight", _WIDE)
        _attention(weights, layer)
        _feed_forward(weights, layer)


# --- one by one ------------------------------------------------------------------------------


def _llama(writer: gguf.GGUFWriter, weights: _Weights) -> _Sizes:
    _rope(writer)
    writer.add_head_count_kv(_KV_HEADS)
    _plain_layers(weights)
    return _Sizes()


def _qwen2(writer: gguf.GGUFWriter, weights: _Weights) -> _Sizes:
    sizes = _llama(writer, weights)
    for layer in range(_LAYERS):
        for name, heads in (("q", _HEADS), ("k", _KV_HEADS), ("v", _KV_HEADS)):
            weights.vector(f"blk.{layer}.attn_{name}.bias", _HEAD * heads, middle=0)
    return sizes


def _qwen3(writer: gguf.GGUFWriter, weights: _Weights) -> _Sizes:
    sizes = _llama(writer, weights)
    for layer in range(_LAYERS):
        _head_norms(weights, layer)
    return sizes


def _qwen35(writer: gguf.GGUFWriter, weights: _Weights) -> _Sizes:
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
        weights.vector(f"{at}.attn_norm.weight", _WIDE)
        _feed_forward(weights, layer, norm="post_attention_norm")
        if layer == _LAYERS - 1:
            _attention(weights, layer, queries=2)  # the other half is a gate
            _head_norms(weights, layer)
            continue
        weights.matrix(f"{at}.attn_qkv", _WIDE, 2 * keys + values)
        weights.matrix(f"{at}.attn_gate", _WIDE, values)
        weights.matrix(f"{at}.ssm_conv1d", 4, 2 * keys + values)
        weights.vector(f"{at}.ssm_dt.bias", value_heads, middle=0.5)
        weights.vector(f"{at}.ssm_a", value_heads, middle=-0.1, spread=0.02)
        weights.matrix(f"{at}.ssm_beta", _WIDE, value_heads)
        weights.matrix(f"{at}.ssm_alpha", _WIDE, value_heads)
        weights.vector(f"{at}.ssm_norm.weight", state)
        weights.matrix(f"{at}.ssm_out", values, _WIDE)
    return _Sizes()


def _add_state(writer: gguf.GGUFWriter, *, inner: int, state: int, heads: int, groups: int) -> None:
    writer.add_ssm_conv_kernel(4)
    writer.add_ssm_inner_size(inner)
    writer.add_ssm_state_size(state)
    writer.add_ssm_time_step_rank(heads)
    writer.add_ssm_group_count(groups)


def _gemma3(writer: gguf.GGUFWriter, weights: _Weights) -> _Sizes:
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
            weights.vector(f"blk.{layer}.{norm}.weight", _WIDE)
    return _Sizes(layers)


def _gemma4(writer: gguf.GGUFWriter, weights: _Weights) -> _Sizes:
    """Larger heads without a window than with one, embeddings for each layer, shared caches."""
    layers, shared, head, extra = 8, 4, 2 * _HEAD, 16
    vocabulary = 256 + len(_MERGES) + len(_CONTROL) + len(_THINKING)
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
    weights.matrix("per_layer_token_embd", extra * layers, vocabulary, scale=np.sqrt(extra))
    weights.matrix("per_layer_model_proj", _WIDE, extra * layers)
    weights.vector("per_layer_proj_norm.weight", extra)
    for layer, slide in enumerate(slides):
        at = f"blk.{layer}"
        size = _HEAD if slide else head
        _attention(weights, layer, size)
        _head_norms(weights, layer, size)
        _feed_forward(weights, layer)
        for norm in ("attn_norm", "post_attention_norm", "post_ffw_norm", "post_norm"):
            weights.vector(f"{at}.{norm}.weight", _WIDE)
        weights.vector(f"{at}.layer_output_scale.weight", 1)
        weights.matrix(f"{at}.inp_gate", _WIDE, extra)
        weights.matrix(f"{at}.proj", extra, _WIDE)
    return _Sizes(layers, head)


def _phi3(writer: gguf.GGUFWriter, weights: _Weights) -> _Sizes:
    """Queries, keys and values in one matrix, and both halves of what goes up."""
    _rope(writer)
    writer.add_head_count_kv(_KV_HEADS)
    for layer in range(_LAYERS):
        at = f"blk.{layer}"
        weights.vector(f"{at}.attn_norm.weight", _WIDE)
        weights.matrix(f"{at}.attn_qkv", _WIDE, _HEAD * (_HEADS + 2 * _KV_HEADS))
        weights.matrix(f"{at}.attn_output", _HEAD * _HEADS, _WIDE)
        weights.vector(f"{at}.ffn_norm.weight", _WIDE)
        weights.matrix(f"{at}.ffn_up", _WIDE, 2 * _DEEP)
        weights.matrix(f"{at}.ffn_down", _DEEP, _WIDE)
    return _Sizes()


def _granite(writer: gguf.GGUFWriter, weights: _Weights) -> _Sizes:
    writer.add_logit_scale(1.0)
    writer.add_residual_scale(0.5)
    writer.add_embedding_scale(2.0)
    writer.add_attention_scale(1 / _HEAD**0.5)
    return _llama(writer, weights)


def _granitehybrid(writer: gguf.GGUFWriter, weights: _Weights) -> _Sizes:
    """Recurrent layers (Mamba 2) around one with attention."""
    inner, state, heads = 2 * _WIDE, 16, 4
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
        weights.vector(f"{at}.attn_norm.weight", _WIDE)
        _feed_forward(weights, layer)
        if layer == attention:
            _attention(weights, layer)
            continue
        weights.matrix(f"{at}.ssm_in", _WIDE, inner + mixed + heads)
        weights.matrix(f"{at}.ssm_conv1d", 4, mixed)
        weights.vector(f"{at}.ssm_conv1d.bias", mixed, middle=0)
        weights.vector(f"{at}.ssm_dt.bias", heads, middle=0.5)
        weights.vector(f"{at}.ssm_a", heads, middle=-0.1, spread=0.02)
        weights.shape(f"{at}.ssm_a", heads, 1)
        weights.vector(f"{at}.ssm_d", heads)
        weights.shape(f"{at}.ssm_d", heads, 1)
        weights.vector(f"{at}.ssm_norm.weight", inner)
        weights.shape(f"{at}.ssm_norm.weight", 1, inner)
        weights.matrix(f"{at}.ssm_out", inner, _WIDE)
    return _Sizes()


def _mistral3(writer: gguf.GGUFWriter, weights: _Weights) -> _Sizes:
    """Positions stretched, and attention that sharpens with the distance."""
    writer.add_rope_scaling_type(gguf.RopeScalingType.YARN)
    writer.add_rope_scaling_factor(4.0)
    writer.add_rope_scaling_orig_ctx_len(CONTEXT // 4)
    writer.add_attn_temperature_scale(0.1)
    return _llama(writer, weights)


def _lfm2(writer: gguf.GGUFWriter, weights: _Weights) -> _Sizes:
    """Short convolutions around two layers with attention."""
    attention = (1, 3)
    _rope(writer)
    writer.add_shortconv_l_cache(3)
    writer.add_head_count_kv([_KV_HEADS * (at in attention) for at in range(_LAYERS)])
    for layer in range(_LAYERS):
        at = f"blk.{layer}"
        weights.vector(f"{at}.attn_norm.weight", _WIDE)
        _feed_forward(weights, layer)
        if layer in attention:
            _attention(weights, layer)
            _head_norms(weights, layer)
            continue
        weights.matrix(f"{at}.shortconv.conv", 3, _WIDE)
        weights.matrix(f"{at}.shortconv.in_proj", _WIDE, 3 * _WIDE)
        weights.matrix(f"{at}.shortconv.out_proj", _WIDE, _WIDE)
    return _Sizes()


#: llama.cpp's names of the families in the catalogue, and what makes their layers.
ARCHITECTURES: Final[dict[str, Callable[[gguf.GGUFWriter, _Weights], _Sizes]]] = {
    "llama": _llama,
    "qwen2": _qwen2,
    "qwen3": _qwen3,
    "qwen35": _qwen35,
    "gemma3": _gemma3,
    "gemma4": _gemma4,
    "phi3": _phi3,
    "granite": _granite,
    "granitehybrid": _granitehybrid,
    "smollm3": _llama,
    "mistral3": _mistral3,
    "lfm2": _lfm2,
}
#: Whose memory cannot go back to any earlier place: recurrent layers.
RECURRENT: Final = frozenset({"qwen35", "granitehybrid", "lfm2"})
#: Whose memory forgets what is far behind.
SLIDING: Final = frozenset({"gemma3", "gemma4"})


def main() -> None:
    """Write those that are asked for."""
    parser = argparse.ArgumentParser(description="Make small models of each architecture.")
    parser.add_argument("folder", type=Path, help="where to write them")
    parser.add_argument("architectures", nargs="*", help=", ".join(ARCHITECTURES))
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    for name in chosen.architectures or ARCHITECTURES:
        path = write(chosen.folder / f"{name}.gguf", name)
        print(f"{path} ({path.stat().st_size:,} bytes)")


if __name__ == "__main__":
    main()
