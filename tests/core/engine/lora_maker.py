"""Writes LoRA adapters for the tiny model, sound ones and others."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

#: A matrix of the tiny model: 384 numbers in, 128 out.
FFN_DOWN = "blk.2.ffn_down.weight"
F32, F16, Q4_0 = 0, 1, 2
_TEXT, _UINT, _FLOAT, _DOUBLE, _ARRAY = 8, 4, 6, 12, 9
_SIZES = {F32: 4, F16: 2}


@dataclass(frozen=True)
class Double:
    """A number of 8 bytes, which llama.cpp does not expect."""

    value: float


@dataclass(frozen=True)
class Matrix:
    """A matrix of random numbers: `shape` as GGUF has it, the inner size first."""

    name: str
    shape: tuple[int, ...]
    type: int = F32


def pair(name: str, inner: int, outer: int, rank: int = 4) -> tuple[Matrix, ...]:
    """The two matrices that change one of `inner` numbers in and `outer` out."""
    return (Matrix(f"{name}.lora_a", (inner, rank)), Matrix(f"{name}.lora_b", (rank, outer)))


@dataclass(frozen=True)
class Lora:
    """An adapter; the numbers are the same for the same seed."""

    matrices: tuple[Matrix, ...] = pair(FFN_DOWN, 384, 128)
    values: dict[str, object] = field(default_factory=dict)
    seed: int = 1
    size: float = 1.0

    def write(self, path: Path) -> Path:
        """Write it; a value of None leaves a key out."""
        values: dict[str, object] = {
            "general.type": "adapter",
            "general.architecture": "llama",
            "adapter.type": "lora",
            "adapter.lora.alpha": 4.0,
            **self.values,
        }
        pairs = [_text(key) + _value(value) for key, value in values.items() if value is not None]
        heads, data = [], b""
        dice = np.random.default_rng(self.seed)
        for matrix in self.matrices:
            dims = struct.pack(f"<I{len(matrix.shape)}Q", len(matrix.shape), *matrix.shape)
            place = struct.pack("<IQ", matrix.type, len(data))
            heads.append(_text(matrix.name) + dims + place)
            numbers = dice.normal(0, self.size, int(np.prod(matrix.shape)))
            kind = np.float16 if matrix.type == F16 else np.float32
            raw = numbers.astype(kind).tobytes()
            data += raw + bytes(-len(raw) % 32)
        head = struct.pack("<4sIQQ", b"GGUF", 3, len(heads), len(pairs)) + b"".join(pairs + heads)
        path.write_bytes(head + bytes(-len(head) % 32) + data)
        return path


def _text(words: str) -> bytes:
    raw = words.encode()
    return struct.pack("<Q", len(raw)) + raw


def _value(value: object) -> bytes:
    if isinstance(value, str):
        return struct.pack("<I", _TEXT) + _text(value)
    if isinstance(value, float):
        return struct.pack("<If", _FLOAT, value)
    if isinstance(value, Double):
        return struct.pack("<Id", _DOUBLE, value.value)
    if isinstance(value, int):
        return struct.pack("<II", _UINT, value)
    assert isinstance(value, list)
    return struct.pack("<IIQ", _ARRAY, _UINT, len(value)) + struct.pack(f"<{len(value)}I", *value)
