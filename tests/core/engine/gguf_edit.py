"""Makes variants of a real GGUF file: other metadata, the same weights."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from pathlib import Path

_SCALARS = dict(zip((0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12), "BbHhIif?Qqd", strict=True))
_TEXT, _ARRAY = 8, 9
_ALIGNMENT = 32


def edit(source: Path, target: Path, **changes: object) -> Path:
    """Write a copy of `source` with other values; dots in keys are written as two underscores.

    A value may be a function of the old one. Types stay as they are; a new key takes a number.
    """
    wanted = {key.replace("__", "."): value for key, value in changes.items()}
    content = source.read_bytes()
    reader = _Reader(content)
    magic, version, tensors, pairs = reader.take("4sIQQ")
    out: list[bytes] = []
    for _ in range(pairs):
        key = reader.text()
        (kind,) = reader.take("I")
        value = reader.value(kind)
        if key.decode() in wanted:
            value = _changed(value, wanted.pop(key.decode()))
        out += [_text(key), struct.pack("<I", kind), _written(kind, value)]
    out += [_text(key.encode()) + struct.pack("<II", 4, value) for key, value in wanted.items()]
    out.insert(0, struct.pack("<4sIQQ", magic, version, tensors, pairs + len(wanted)))
    begin = reader.position
    for _ in range(tensors):
        reader.text()
        (dimensions,) = reader.take("I")
        reader.take(f"{dimensions}QIQ")
    out.append(content[begin : reader.position])
    data = -(-reader.position // _ALIGNMENT) * _ALIGNMENT
    size = sum(len(piece) for piece in out)
    out.append(bytes(-size % _ALIGNMENT))
    target.write_bytes(b"".join(out) + content[data:])
    return target


def split(source: Path, first: Path, second: Path) -> None:
    """Write a model as two parts: all that is said of it, and its weights."""
    content = source.read_bytes()
    reader = _Reader(content)
    magic, version, tensors, pairs = reader.take("4sIQQ")
    ends = [reader.position]
    for _ in range(pairs):
        reader.text()
        reader.value(*reader.take("I"))
    ends.append(reader.position)
    for _ in range(tensors):
        reader.text()
        reader.take(f"{reader.take('I')[0]}QIQ")
    ends.append(reader.position)
    weights = content[-(-ends[2] // _ALIGNMENT) * _ALIGNMENT :]
    for number, path in enumerate((first, second)):
        kept = slice(ends[number], ends[number + 1])
        head = struct.pack("<4sIQQ", magic, version, number * tensors, 3 + (1 - number) * pairs)
        for key, kind, value in (
            (b"no", 2, number),
            (b"count", 2, 2),
            (b"tensors.count", 5, tensors),
        ):
            head += _text(b"split." + key) + struct.pack("<I" + _SCALARS[kind], kind, value)
        head += content[kept]
        path.write_bytes(head + bytes(-len(head) % _ALIGNMENT) + number * weights)


class _Reader:
    def __init__(self, content: bytes) -> None:
        self.content = content
        self.position = 0

    def take(self, form: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + form, self.content, self.position)
        self.position += struct.calcsize("<" + form)
        return values

    def text(self) -> bytes:
        (length,) = self.take("Q")
        (text,) = self.take(f"{length}s")
        assert isinstance(text, bytes)
        return text

    def value(self, kind: int) -> object:
        if kind == _TEXT:
            return self.text()
        if kind == _ARRAY:
            inner, count = self.take("IQ")
            return inner, [self.value(inner) for _ in range(count)]
        return self.take(_SCALARS[kind])[0]


def _changed(old: object, change: object) -> object:
    inner = old[1] if isinstance(old, tuple) else old
    new = change(inner) if callable(change) else change
    if isinstance(old, tuple):
        return old[0], new
    return new.encode() if isinstance(new, str) else new


def _written(kind: int, value: object) -> bytes:
    if kind == _TEXT:
        return _text(cast("bytes", value))
    if kind == _ARRAY:
        inner, items = cast("tuple[int, list[object]]", value)
        head = struct.pack("<IQ", inner, len(items))
        return head + b"".join(_written(inner, item) for item in items)
    return struct.pack("<" + _SCALARS[kind], value)


def _text(text: bytes) -> bytes:
    return struct.pack("<Q", len(text)) + text
