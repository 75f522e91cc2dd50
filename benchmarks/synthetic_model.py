"""Writes a GGUF with random weights: the work of a real model without its download.

The text that it makes is noise. Llama architecture, Q8_0 or Q4_0 (which the engine lays out anew on
most processors), a vocabulary of bytes and filler, ChatML.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

_ALIGNMENT = 32
_F32, _Q4_0, _Q8_0 = 0, 2, 8
_UINT32, _FLOAT32, _BOOL, _TEXT, _ARRAY, _INT32 = 4, 6, 7, 8, 9, 5
_FORMS = {_UINT32: "<I", _FLOAT32: "<f", _BOOL: "<?", _INT32: "<i"}
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6
#: Rows repeat after these many, which makes the file quick to write and no quicker to compute.
_DISTINCT_ROWS = 64
_CONTROL_TOKENS = 5
TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n"
    "{% endfor %}<|im_start|>assistant\n"
)


@dataclass(frozen=True)
class Shape:
    """Sizes of the model; the default has about 220 million weights, 235 MB."""

    layers: int = 12
    embedding: int = 1024
    feed_forward: int = 2816
    heads: int = 16
    kv_heads: int = 8
    vocabulary: int = 32_000
    context: int = 4096
    weights: Literal["q8_0", "q4_0"] = "q8_0"

    @property
    def type(self) -> int:
        """The weights' type by ggml's number."""
        return _Q4_0 if self.weights == "q4_0" else _Q8_0


def write(path: Path, shape: Shape | None = None) -> Path:
    """Write the model to `path` and return it."""
    shape = shape or Shape()
    tensors = list(_tensors(shape))
    infos, offset = [], 0
    for name, size, kind, data in tensors:
        dimensions = struct.pack(f"<I{len(size)}Q", len(size), *size)
        infos.append(_text(name) + dimensions + struct.pack("<IQ", kind, offset))
        offset += _padded(len(data))
    pairs = [
        _text(key) + struct.pack("<I", kind) + _value(kind, value)
        for key, kind, value in _metadata(shape)
    ]
    head = struct.pack("<4sIQQ", b"GGUF", 3, len(tensors), len(pairs)) + b"".join(pairs + infos)
    with path.open("wb") as file:
        file.write(head.ljust(_padded(len(head)), b"\0"))
        for _, _, _, data in tensors:
            file.write(data.ljust(_padded(len(data)), b"\0"))
    return path


def _metadata(shape: Shape) -> list[tuple[str, int, object]]:
    tokens = ["<unk>", "<s>", "</s>", "<|im_start|>", "<|im_end|>"]
    kinds = [_UNKNOWN, *[_CONTROL] * 4, *[_BYTE] * 256]
    tokens += [f"<0x{byte:02X}>" for byte in range(256)]
    tokens += [f"filler{number}" for number in range(shape.vocabulary - len(tokens))]
    kinds += [_NORMAL] * (shape.vocabulary - len(kinds))
    scores = [-float(rank) for rank in range(shape.vocabulary)]
    return [
        ("general.architecture", _TEXT, "llama"),
        ("general.name", _TEXT, "Synthetic"),
        ("llama.context_length", _UINT32, shape.context),
        ("llama.embedding_length", _UINT32, shape.embedding),
        ("llama.block_count", _UINT32, shape.layers),
        ("llama.feed_forward_length", _UINT32, shape.feed_forward),
        ("llama.attention.head_count", _UINT32, shape.heads),
        ("llama.attention.head_count_kv", _UINT32, shape.kv_heads),
        ("llama.attention.layer_norm_rms_epsilon", _FLOAT32, 1e-5),
        ("llama.rope.dimension_count", _UINT32, shape.embedding // shape.heads),
        ("llama.vocab_size", _UINT32, shape.vocabulary),
        ("tokenizer.ggml.model", _TEXT, "llama"),
        ("tokenizer.ggml.tokens", _ARRAY, (_TEXT, tokens)),
        ("tokenizer.ggml.scores", _ARRAY, (_FLOAT32, scores)),
        ("tokenizer.ggml.token_type", _ARRAY, (_INT32, kinds)),
        ("tokenizer.ggml.bos_token_id", _UINT32, 1),
        ("tokenizer.ggml.eos_token_id", _UINT32, 4),
        ("tokenizer.ggml.unknown_token_id", _UINT32, 0),
        ("tokenizer.ggml.add_bos_token", _BOOL, False),
        ("tokenizer.ggml.add_space_prefix", _BOOL, False),
        ("tokenizer.chat_template", _TEXT, TEMPLATE),
    ]


def _tensors(shape: Shape) -> list[tuple[str, tuple[int, ...], int, bytes]]:
    random = np.random.default_rng(1)
    wide, deep = shape.embedding, shape.feed_forward
    kv = wide // shape.heads * shape.kv_heads
    ones = np.ones(wide, np.float32).tobytes()

    def matrix(name: str, columns: int, rows: int) -> tuple[str, tuple[int, ...], int, bytes]:
        return name, (columns, rows), shape.type, _rows(random, columns, rows, shape.type)

    tensors = [
        matrix("token_embd.weight", wide, shape.vocabulary),
        ("output.weight", (wide, shape.vocabulary), _Q8_0, _output(random, wide, shape.vocabulary)),
        ("output_norm.weight", (wide,), _F32, ones),
    ]
    for layer in range(shape.layers):
        at = f"blk.{layer}."
        tensors += [
            (at + "attn_norm.weight", (wide,), _F32, ones),
            (at + "ffn_norm.weight", (wide,), _F32, ones),
            matrix(at + "attn_q.weight", wide, wide),
            matrix(at + "attn_k.weight", wide, kv),
            matrix(at + "attn_v.weight", wide, kv),
            matrix(at + "attn_output.weight", wide, wide),
            matrix(at + "ffn_gate.weight", wide, deep),
            matrix(at + "ffn_up.weight", wide, deep),
            matrix(at + "ffn_down.weight", deep, wide),
        ]
    return tensors


def _rows(random: np.random.Generator, columns: int, rows: int, kind: int = _Q8_0) -> bytes:
    """Return random rows: blocks of a half-precision scale and 32 signed bytes, or nibbles."""
    block = np.dtype([("scale", "<f2"), ("values", "i1", 32 if kind == _Q8_0 else 16)])
    some = np.zeros((_DISTINCT_ROWS, columns // 32), block)
    some["scale"] = 0.02 / (64 if kind == _Q8_0 else 4)
    some["values"] = random.integers(-127, 128, some["values"].shape, np.int8)
    return np.tile(some, (rows // _DISTINCT_ROWS + 1, 1))[:rows].tobytes()


def _output(random: np.random.Generator, columns: int, rows: int) -> bytes:
    """Return the last matrix: the control tokens, the first few, never win, so no reply ends."""
    silent = _CONTROL_TOKENS * (columns // 32 * 34)
    return bytes(silent) + _rows(random, columns, rows)[silent:]


def _value(kind: int, value: object) -> bytes:
    if kind == _TEXT:
        return _text(str(value))
    if kind == _ARRAY:
        assert isinstance(value, tuple)  # noqa: S101 - written above
        inner, items = value
        head = struct.pack("<IQ", inner, len(items))
        return head + b"".join(_value(inner, item) for item in items)
    return struct.pack(_FORMS[kind], value)


def _text(text: str) -> bytes:
    raw = text.encode()
    return struct.pack("<Q", len(raw)) + raw


def _padded(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT
