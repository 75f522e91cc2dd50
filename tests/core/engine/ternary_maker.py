"""Writes a model with ternary weights that says one sentence, if its weights are read rightly.

One layer: its attention adds nothing, and what its ternary matrices make of a token is by far
larger than the token itself. The output matrix is made of what they should give for each token of
the sentence, so that only those who read them rightly find the next one.
"""

from __future__ import annotations

import itertools
import struct
from typing import TYPE_CHECKING, cast

import numpy as np
from core.engine.gguf_edit import _Reader, _text, _written

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Trits = NDArray[np.int8]

F32, TQ1_0, TQ2_0 = 0, 34, 35
_WIDTH, _BLOCK, _SCALE = 256, 256, np.float16(0.08)
_TEXT, _UINT, _FLOAT = 8, 4, 6


def tq1(trits: Trits) -> bytes:
    """Return a row of -1, 0 and 1 in blocks of 54 bytes: five of them in each byte, nearly."""
    digits = trits.reshape(-1, _BLOCK).astype(np.uint16) + 1 & 3
    out = b""
    for block in digits:
        for begin, step, count in ((0, 32, 5), (160, 16, 5), (240, 4, 4)):
            part = block[begin : begin + step * count].reshape(count, step)
            # The first is the most significant of five digits of base 3.
            value = sum(part[at] * 3 ** (4 - at) for at in range(count))
            # As a fraction of 256, rounded up, so that multiplying by 3 brings the digits out.
            out += ((np.asarray(value, np.uint16) * 256 + 242) // 243).astype(np.uint8).tobytes()
        out += _SCALE.tobytes()
    return out


def tq2(trits: Trits) -> bytes:
    """Return a row in blocks of 66 bytes: four of them in each byte."""
    digits = trits.reshape(-1, 2, 4, 32).astype(np.uint8) + 1 & 3
    out = b""
    for block in digits:
        out += (block[:, 0] | block[:, 1] << 2 | block[:, 2] << 4 | block[:, 3] << 6).tobytes()
        out += _SCALE.tobytes()
    return out


def write(
    source: Path, target: Path, words: list[str], kind: int, stored: int | None = None
) -> Path:
    """Write a model that answers everything with `words`.

    Args:
        source: a model whose vocabulary it gets.
        target: where it goes.
        words: each a token of the vocabulary.
        kind: how the matrices are stored, `TQ1_0` or `TQ2_0`.
        stored: what the file says of that; `kind` but where it lies.
    """
    tokenizer, names = _tokenizer(source)
    dice = np.random.default_rng(7)
    table = dice.normal(0, 0.05, (len(names), _WIDTH)).astype(np.float32)
    gate, up, down = (dice.integers(-1, 2, (_WIDTH, _WIDTH)).astype(np.int8) for _ in range(3))
    nothing = np.zeros((_WIDTH, _WIDTH), np.int8)
    chain = [names.index(word) for word in ("<|im_start|>", *words, "<|im_end|>")]
    output = np.zeros_like(table)
    for token, following in itertools.pairwise(chain):
        output[following] = _layer(table[token], gate, up, down)
    matrices = {"attn_q": nothing, "attn_k": nothing, "attn_v": nothing, "attn_output": nothing}
    matrices |= {"ffn_gate": gate, "ffn_up": up, "ffn_down": down}
    pack = tq1 if kind == TQ1_0 else tq2
    tensors = [("token_embd", F32, table.shape, table.tobytes())]
    tensors += [("output", F32, output.shape, output.tobytes())]
    ones = np.ones(_WIDTH, np.float32).tobytes()
    norms = ("output_norm", "blk.0.attn_norm", "blk.0.ffn_norm")
    tensors += [(name, F32, (_WIDTH,), ones) for name in norms]
    tensors += [
        (f"blk.0.{name}", kind if stored is None else stored, trits.shape, pack(trits))
        for name, trits in matrices.items()
    ]
    target.write_bytes(_file([*_values(len(names)), *tokenizer], tensors))
    return target


def _layer(row: Floats, gate: Trits, up: Trits, down: Trits) -> Floats:
    """Return what the layer makes of a token, as the output matrix sees it."""
    scale = np.float32(_SCALE)
    seen = _normal(row)
    opened = scale * (gate @ seen)
    hidden = opened / (1 + np.exp(-opened)) * (scale * (up @ seen))
    return _normal(row + scale * (down @ hidden))


def _normal(row: Floats) -> Floats:
    return cast("Floats", (row / np.sqrt(np.mean(row * row) + 1e-6)).astype(np.float32))


def _values(vocabulary: int) -> list[bytes]:
    counts = {
        "context_length": 512,
        "embedding_length": _WIDTH,
        "block_count": 1,
        "feed_forward_length": _WIDTH,
        "attention.head_count": 4,
        "attention.head_count_kv": 4,
        "rope.dimension_count": 64,
        "vocab_size": vocabulary,
    }
    values = [_pair("general.architecture", _TEXT, b"llama")]
    values += [_pair(f"llama.{key}", _UINT, value) for key, value in counts.items()]
    template = b"{{ messages[-1].content }}<|im_start|>"
    return [
        *values,
        _pair("llama.attention.layer_norm_rms_epsilon", _FLOAT, 1e-6),
        _pair("tokenizer.chat_template", _TEXT, template),
    ]


def _pair(key: str, kind: int, value: object) -> bytes:
    return _text(key.encode()) + struct.pack("<I", kind) + _written(kind, value)


def _tokenizer(source: Path) -> tuple[list[bytes], list[str]]:
    """Return the pairs of a model's tokenizer, and its tokens."""
    reader = _Reader(source.read_bytes())
    pairs, tokens = list[bytes](), list[str]()
    for _ in range(reader.take("4sIQQ")[3]):
        key = reader.text()
        (kind,) = reader.take("I")
        value = reader.value(kind)
        if key == b"tokenizer.ggml.tokens":
            tokens = [one.decode() for one in cast("tuple[int, list[bytes]]", value)[1]]
        if key.startswith(b"tokenizer.ggml."):
            pairs.append(_text(key) + struct.pack("<I", kind) + _written(kind, value))
    return pairs, tokens


def _file(pairs: list[bytes], tensors: list[tuple[str, int, tuple[int, ...], bytes]]) -> bytes:
    head = struct.pack("<4sIQQ", b"GGUF", 3, len(tensors), len(pairs)) + b"".join(pairs)
    data = b""
    for name, kind, shape, raw in tensors:
        head += _text(f"{name}.weight".encode())
        head += struct.pack(f"<I{len(shape)}Q", len(shape), *shape[::-1])
        head += struct.pack("<IQ", kind, len(data))
        data += raw + bytes(-len(raw) % 32)
    return head + bytes(-len(head) % 32) + data
