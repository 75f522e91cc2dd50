"""Writes a tiny embedding model: BERT with random weights and a vocabulary of a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import gguf
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

WORDS = ("lamp", "key", "apple", "river", "green", "a", "b", "c")
_FIRST = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
_WIDE, _DEEP, _LAYERS, _HEADS = 64, 128, 2, 4


def write(path: Path, *, pooling: gguf.PoolingType | None = None, context: int = 64) -> Path:
    """Write the model and return its path.

    Args:
        path: of the file.
        pooling: how it makes one vector of many; None does not say.
        context: tokens that it was trained for.
    """
    writer = gguf.GGUFWriter(path, "bert")
    writer.add_name("Tiny vectors")
    writer.add_context_length(context)
    writer.add_embedding_length(_WIDE)
    writer.add_block_count(_LAYERS)
    writer.add_feed_forward_length(_DEEP)
    writer.add_head_count(_HEADS)
    writer.add_layer_norm_eps(1e-12)
    writer.add_causal_attention(value=False)
    if pooling is not None:
        writer.add_pooling_type(pooling)
    # WordPiece as llama.cpp has it: a sign before each word.
    tokens = [*_FIRST, *(f"\u2581{word}" for word in WORDS)]
    writer.add_tokenizer_model("bert")
    writer.add_token_list(tokens)
    writer.add_token_types([3] * len(_FIRST) + [1] * len(WORDS))
    writer.add_token_type_count(2)
    writer.add_bos_token_id(2)
    writer.add_sep_token_id(3)
    writer.add_unk_token_id(1)
    writer.add_pad_token_id(0)
    for name, shape in _shapes(len(tokens), context).items():
        writer.add_tensor(name, _weights(name, shape))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _shapes(tokens: int, context: int) -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (tokens, _WIDE),
        "position_embd.weight": (context, _WIDE),
        "token_types.weight": (2, _WIDE),
        "token_embd_norm.weight": (_WIDE,),
        "token_embd_norm.bias": (_WIDE,),
    }
    for layer in range(_LAYERS):
        at = f"blk.{layer}."
        for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
            shapes[f"{at}{part}.weight"] = (_WIDE, _WIDE)
            shapes[f"{at}{part}.bias"] = (_WIDE,)
        shapes[f"{at}ffn_up.weight"], shapes[f"{at}ffn_up.bias"] = (_DEEP, _WIDE), (_DEEP,)
        shapes[f"{at}ffn_down.weight"], shapes[f"{at}ffn_down.bias"] = (_WIDE, _DEEP), (_WIDE,)
        for part in ("attn_output_norm", "layer_output_norm"):
            shapes[f"{at}{part}.weight"] = shapes[f"{at}{part}.bias"] = (_WIDE,)
    return shapes


def _weights(
    name: str, shape: tuple[int, ...]
) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    if name.endswith("norm.weight"):
        return np.ones(shape, np.float32)
    random = np.random.default_rng(len(name) * 31 + shape[0])
    return (random.standard_normal(shape) * 0.2).astype(np.float32)
