"""The beginning of a GGUF file: what is said of a model, and where its tensors lie."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from desktop.core.gguf_reader import MAGIC

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.core.gguf import Tensor

#: A whole number, a fraction, a switch, a text, or several of one of these kinds.
Value = int | float | bool | str | tuple[int, ...] | tuple[float, ...] | tuple[bool, ...]

ALIGNMENT: Final = 32
_VERSION: Final = 3
_U32, _I32, _F32, _BOOL, _TEXT, _ARRAY, _U64 = 4, 5, 6, 7, 8, 9, 10
_FORMS: Final = {_U32: "<I", _I32: "<i", _F32: "<f", _BOOL: "<?", _U64: "<Q"}


def header(metadata: Mapping[str, Value], tensors: Sequence[Tensor]) -> bytes:
    """Return a file's bytes up to the first tensor, whose place they leave aligned.

    Numbers get the types that llama.cpp asks for: 32 bits, unsigned where they are not negative.

    Args:
        metadata: what is said of the model.
        tensors: in the file's order; `placed` tells how far apart they lie.

    Raises:
        ValueError: a tensor is of a type whose size is not known, or a number is too large.
    """
    parts = [MAGIC, struct.pack("<IQQ", _VERSION, len(tensors), len(metadata))]
    parts += [_text(key) + _value(value) for key, value in metadata.items()]
    for tensor, offset in zip(tensors, placed(tensors), strict=True):
        sizes = struct.pack(f"<I{len(tensor.shape)}Q", len(tensor.shape), *tensor.shape)
        parts.append(_text(tensor.name) + sizes + struct.pack("<IQ", tensor.type, offset))
    head = b"".join(parts)
    return head.ljust(padded(len(head)), b"\0")


def placed(tensors: Iterable[Tensor]) -> list[int]:
    """Return where each tensor begins, in bytes from the first one's beginning.

    Raises:
        ValueError: one is of a type whose size is not known.
    """
    offsets, end = [], 0
    for tensor in tensors:
        if tensor.bytes is None:
            raise ValueError(f"{tensor.name} is of the unknown type {tensor.type}")
        offsets.append(end)
        end += padded(tensor.bytes)
    return offsets


def padded(size: int) -> int:
    """Return the next multiple of the alignment."""
    return -(-size // ALIGNMENT) * ALIGNMENT


def _value(value: Value) -> bytes:
    if isinstance(value, str):
        return struct.pack("<I", _TEXT) + _text(value)
    if isinstance(value, tuple):
        kind = max((_kind(each) for each in value), default=_U32)
        if any(isinstance(each, int) and each < 0 for each in value):
            kind = _I32
        items = b"".join(_number(each, kind) for each in value)
        return struct.pack("<IIQ", _ARRAY, kind, len(value)) + items
    return struct.pack("<I", _kind(value)) + _number(value, _kind(value))


def _kind(value: float) -> int:
    if isinstance(value, bool):
        return _BOOL
    if not isinstance(value, int):
        return _F32
    if value < 0:
        return _I32
    return _U32 if value < 1 << 32 else _U64


def _number(value: float, kind: int) -> bytes:
    try:
        return struct.pack(_FORMS[kind], value)
    except (struct.error, OverflowError) as error:
        raise ValueError(f"{value} does not fit") from error


def _text(text: str) -> bytes:
    raw = text.encode()
    return struct.pack("<Q", len(raw)) + raw
