"""Dataclasses as JSON and back, strictly: what is not exactly of the annotated type is refused."""

from __future__ import annotations

import base64
import binascii
import math
import typing
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Literal, get_args, get_origin


class ProtocolError(ValueError):
    """The line is no message of this protocol."""


#: Values that are the same in JSON; most are of these, and each token of a reply is a message.
_PLAIN = frozenset({str, int, bool, NoneType})


def to_json(value: object) -> typing.Any:  # noqa: ANN401 - JSON has no narrower type
    """Return `value` in terms of JSON's own types."""
    kind: typing.Any = type(value)
    if kind in _PLAIN or kind is float:
        return value
    if is_dataclass(value):
        return {name: to_json(getattr(value, name)) for name in _annotations(kind)}
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value


@cache
def _annotations(kind: type) -> dict[str, typing.Any]:
    return typing.get_type_hints(kind)


def from_json(kind: typing.Any, value: object, where: str) -> typing.Any:  # noqa: ANN401 - any type
    """Return `value` as the annotated type `kind`, or complain about the place `where`."""
    origin = get_origin(kind)
    if is_dataclass(kind):
        return _object(kind, value, where)
    if origin is tuple:
        if isinstance(value, list):
            return tuple(from_json(get_args(kind)[0], item, where) for item in value)
    elif origin is dict:
        if isinstance(value, dict):
            of = get_args(kind)[1]
            return {key: from_json(of, item, where) for key, item in value.items()}
    elif origin is Literal:
        if isinstance(value, str) and value in get_args(kind):
            return value
    elif origin in (UnionType, typing.Union):
        return _one_of(get_args(kind), value, where)
    else:
        return _scalar(kind, value, where)
    raise ProtocolError(f"{where}: {value!r:.80}")


def _object(kind: typing.Any, value: object, where: str) -> object:  # noqa: ANN401 - any dataclass
    hints = _annotations(kind)
    if not isinstance(value, dict) or value.keys() != hints.keys():
        raise ProtocolError(f"{where}: wrong fields")
    parts = {
        key: value[key]
        if hint in _PLAIN and type(value[key]) is hint
        else from_json(hint, value[key], f"{where}.{key}")
        for key, hint in hints.items()
    }
    return kind(**parts)


def _one_of(kinds: tuple[object, ...], value: object, where: str) -> object:
    # An int must stay one where both int and float are allowed, so exact types go first.
    for kind in sorted(kinds, key=lambda kind: type(value) is not kind):
        try:
            return from_json(kind, value, where)
        except ProtocolError:
            continue
    raise ProtocolError(f"{where}: {value!r:.80}")


def _scalar(kind: object, value: object, where: str) -> object:
    if kind is NoneType and value is None:
        return None
    if kind is Path and isinstance(value, str) and value and "\0" not in value:
        return Path(value)
    if kind is bytes and isinstance(value, str):
        return _bytes(value, where)
    if kind is float and type(value) in (int, float):
        return _finite(typing.cast("float", value), where)
    if kind in (str, int, bool) and type(value) is kind:
        return value
    raise ProtocolError(f"{where}: {value!r:.80}")


def _bytes(value: str, where: str) -> bytes:
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        raise ProtocolError(f"{where}: no base64") from None


def _finite(value: float, where: str) -> float:
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise ProtocolError(f"{where}: not a finite number")
    return number
