"""Writes a GGUF with random weights: the work of a real model without its download.

The text that it makes is noise. Llama architecture, a vocabulary of bytes and filler, ChatML.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

_ALIGNMENT = 32
_F32, _Q8_0, _Q4_K = 0, 8, 12
#: Weights in a block of each type, and its bytes.
_BLOCKS = {_Q8_0: (32, 34), _Q4_K: (256, 144)}
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
    """Sizes of the model; the default has about 220 million weights, 235 MB.

    In "Q4_K" rows must be whole blocks of 256 weights.
    """

    layers: int = 12
    embedding: int = 1024
    feed_forward: int = 2816
    heads: int = 16
    kv_heads: int = 8
    vocabulary: int = 32_000
    context: int = 4096
    weights: Literal["Q8_0", "Q4_K"] = "Q8_0"


#: About a billion weights as most people have them: 570 MB.
BILLION = Shape(layers=16, embedding=2048, feed_forward=8192, heads=32, weights="Q4_K")


def write(path: Path, shape: Shape | None = None) -> Path:
    """Write the model to `path` and return it."""
    shape = shape or Shape()
    return write_file(path, tensors(shape), metadata(shape))


def write_file(
    path: Path,
    tensors: list[tuple[str, tuple[int, ...], int, bytes]],
    metadata: list[tuple[str, int, object]],
) -> Path:
    """Write a GGUF.

    Args:
        path: where.
        tensors: name, size, type and content of each.
        metadata: key, type and value of each pair.
    """
    infos, offset = [], 0
    for name, size, kind, data in tensors:
        dimensions = struct.pack(f"<I{len(size)}Q", len(size), *size)
        infos.append(_text(name) + dimensions + struct.pack("<IQ", kind, offset))
        offset += _padded(len(data))
    pairs = [
        _text(key) + struct.pack("<I", kind) + _value(kind, value) for key, kind, value in metadata
    ]
    head = struct.pack("<4sIQQ", b"GGUF", 3, len(tensors), len(pairs)) + b"".join(pairs + infos)
    with path.open("wb") as file:
        file.write(head.ljust(_padded(len(head)), b"\0"))
        for _, _, _, data in tensors:
            file.write(data.ljust(_padded(len(data)), b"\0"))
    return path


def metadata(shape: Shape) -> list[tuple[str, int, object]]:
    """Return key, type and value of what is said of the model."""
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


def tensors(shape: Shape) -> list[tuple[str, tuple[int, ...], int, bytes]]:
    """Return name, size, type and content of each tensor."""
    random = np.random.default_rng(1)
    wide, deep = shape.embedding, shape.feed_forward
    kv = wide // shape.heads * shape.kv_heads
    ones = np.ones(wide, np.float32).tobytes()
    kind = _Q4_K if shape.weights == "Q4_K" else _Q8_0

    def matrix(name: str, columns: int, rows: int) -> tuple[str, tuple[int, ...], int, bytes]:
        return name, (columns, rows), kind, _rows(random, kind, columns, rows)

    output = _output(random, kind, wide, shape.vocabulary)
    tensors = [
        matrix("token_embd.weight", wide, shape.vocabulary),
        ("output.weight", (wide, shape.vocabulary), kind, output),
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


def _rows(random: np.random.Generator, kind: int, columns: int, rows: int) -> bytes:
    """Return random rows."""
    make = _q4_k if kind == _Q4_K else _q8_0
    some = make(random, (_DISTINCT_ROWS, columns // _BLOCKS[kind][0]))
    return np.tile(some, (rows // _DISTINCT_ROWS + 1, 1))[:rows].tobytes()


def _q8_0(random: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """Return blocks of a half-precision scale and 32 signed bytes."""
    block = np.zeros(shape, np.dtype([("scale", "<f2"), ("values", "i1", 32)]))
    block["scale"] = 0.02 / 64
    block["values"] = random.integers(-127, 128, block["values"].shape, np.int8)
    return block


def _q4_k(random: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """Return blocks of 256 values of 4 bits; each 32 have a scale and a minimum, here all 32."""
    halves = [("scale", "<f2"), ("least", "<f2")]
    block = np.zeros(shape, np.dtype([*halves, ("scales", "u1", 12), ("values", "u1", 128)]))
    block["scale"], block["least"] = 8e-5, 7.5 * 8e-5
    block["scales"][..., :8] = 0xA0
    block["values"] = random.integers(0, 256, block["values"].shape, np.uint8)
    return block


def _output(random: np.random.Generator, kind: int, columns: int, rows: int) -> bytes:
    """Return the last matrix: the control tokens, the first few, never win, so no reply ends."""
    weights, size = _BLOCKS[kind]
    silent = _CONTROL_TOKENS * (columns // weights * size)
    return bytes(silent) + _rows(random, kind, columns, rows)[silent:]


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
