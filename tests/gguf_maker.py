"""Writes GGUF files for tests: any metadata, tensors without sense."""

from __future__ import annotations

import struct

Value = str | int | bool | list[str]
_TENSOR_BYTES = 128
#: Of all types the one with the smallest weights: 256 of them in 50 bytes.
_F32, _IQ1_S = 0, 19


def make(
    values: dict[str, Value] | None = None,
    *,
    architecture: str | None = "llama",
    tensors: int = 0,
    tensor_type: int = _F32,
    promised: int = 0,
) -> bytes:
    """Return a GGUF file.

    Args:
        values: metadata; a key that begins with a dot belongs to the architecture.
        architecture: of the model; None leaves it out.
        tensors: how many there are, of 32 values each.
        tensor_type: ggml's number for how they are stored; another than 0 has no data.
        promised: weights of one more tensor, whose data are for the caller to put behind.
    """
    pairs: list[tuple[str, Value]] = []
    if architecture is not None:
        pairs.append(("general.architecture", architecture))
    for key, value in (values or {}).items():
        pairs.append((f"{architecture}{key}" if key.startswith(".") else key, value))
    head = struct.pack("<4sIQQ", b"GGUF", 3, tensors + bool(promised), len(pairs))
    head += b"".join(_text(key) + _value(value) for key, value in pairs)
    for number in range(tensors):
        head += _text(f"blk.{number}.weight") + struct.pack("<IQ", 1, 32)
        head += struct.pack("<IQ", tensor_type, number * _TENSOR_BYTES)
    if promised:
        head += _text("output.weight") + struct.pack("<IQ", 1, promised)
        head += struct.pack("<IQ", _IQ1_S, tensors * _TENSOR_BYTES)
    if not tensors:
        return head
    return head + bytes(-len(head) % 32 + tensors * _TENSOR_BYTES)


def llama(promised: int = 0, **more: Value) -> bytes:
    """Return the file of a sound chat model without weights.

    Args:
        promised: see `make`.
        **more: further metadata, with dots in keys as two underscores.
    """
    values: dict[str, Value] = {
        "general.name": "Small test",
        "general.file_type": 15,
        "general.license": "apache-2.0",
        "tokenizer.chat_template": "{{ messages }}",
        ".context_length": 8192,
        ".block_count": 4,
        ".embedding_length": 256,
        ".attention.head_count": 8,
        ".attention.head_count_kv": 2,
    }
    more = {key.replace("__", "."): value for key, value in more.items()}
    return make(values | more, tensors=2, promised=promised)


def _text(words: str) -> bytes:
    raw = words.encode()
    return struct.pack("<Q", len(raw)) + raw


def _value(value: Value) -> bytes:
    if isinstance(value, bool):
        return struct.pack("<I?", 7, value)
    if isinstance(value, int):
        return struct.pack("<II", 4, value)
    if isinstance(value, str):
        return struct.pack("<I", 8) + _text(value)
    return struct.pack("<IIQ", 9, 8, len(value)) + b"".join(_text(each) for each in value)
