"""Small GGUF files as other programs keep them: whole headers, and nearly nothing behind."""

from __future__ import annotations

import hashlib
import os
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_U32, _STRING = 4, 8
_F32 = 0
_ALIGNMENT = 32


def gguf(
    name: str = "Small",
    *,
    architecture: str = "llama",
    file_type: int | None = 15,
    weights: int = 64,
    kind: str | None = None,
    licence: str | None = None,
    template: bool = False,
    fill: bytes = b"",
) -> bytes:
    """Return a model file; the same arguments give the same bytes.

    Args:
        name: of the model.
        architecture: llama.cpp's name of the family; "clip" makes a projector.
        file_type: the number of the quantization.
        weights: how many there are, 4 bytes each.
        kind: what the file calls itself.
        licence: of the model.
        template: whether there is a chat template.
        fill: the weights begin with it: other content of the same size.
    """
    pairs = [_string("general.architecture", architecture), _string("general.name", name)]
    if kind is not None:
        pairs.append(_string("general.type", kind))
    if licence is not None:
        pairs.append(_string("general.license", licence))
    if template:
        pairs.append(_string("tokenizer.chat_template", "{{ messages }}"))
    if file_type is not None:
        pairs.append(_u32("general.file_type", file_type))
    for key, value in (
        ("context_length", 4096),
        ("block_count", 2),
        ("embedding_length", 64),
        ("attention.head_count", 4),
        ("attention.head_count_kv", 2),
    ):
        pairs.append(_u32(f"{architecture}.{key}", value))
    tensors = (
        [] if not weights else [_text("output.weight") + struct.pack("<IQIQ", 1, weights, _F32, 0)]
    )
    raw = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(pairs)) + b"".join((*pairs, *tensors))
    if weights:
        raw += bytes(-len(raw) % _ALIGNMENT) + fill.ljust(4 * weights, b"\0")
    return raw


def put(path: Path, content: bytes | None = None) -> Path:
    """Write a file, a small model unless something else is said, with the folders to it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gguf(path.stem) if content is None else content)
    return path


def spoil(path: Path, at: int = -1) -> None:
    """Change a byte, as a failing disk does: nobody wrote, so the times stay."""
    times = path.stat()
    with path.open("r+b") as file:
        file.seek(at, os.SEEK_SET if at >= 0 else os.SEEK_END)
        (byte,) = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ 1]))
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def sha256(content: bytes) -> str:
    """Return the hash of a file's content."""
    return hashlib.sha256(content).hexdigest()


def _text(value: str) -> bytes:
    raw = value.encode()
    return struct.pack("<Q", len(raw)) + raw


def _string(key: str, value: str) -> bytes:
    return _text(key) + struct.pack("<I", _STRING) + _text(value)


def _u32(key: str, value: int) -> bytes:
    return _text(key) + struct.pack("<II", _U32, value)
