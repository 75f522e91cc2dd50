"""The language between the program and the engine child: frozen dataclasses as JSON lines.

One message is one line of ASCII JSON: `{"type": "text", "job": 3, ...}`. Decoding is strict: a
line that is not exactly a known message is a `ProtocolError`, never a half-filled value.
"""

# ruff: noqa: TC001 - the codec reads the annotations at run time
from __future__ import annotations

import json
import math
import typing
from dataclasses import dataclass, is_dataclass
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Literal, TypeVar, get_args, get_origin

from desktop.core.engine.values import (
    BenchOptions,
    BenchResult,
    Device,
    GenerateOptions,
    LoadedModel,
    LoadOptions,
    ReplyStats,
    TokenCounts,
)

#: A longer line is refused unread: a whole context of text is far below it.
MAX_LINE = 64 * 1024 * 1024

Fact = str | int | float | None


class ProtocolError(ValueError):
    """The line is no message of this protocol."""


# --- program to child ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Load:
    """Load a model; answered by `Loaded` or `Failed`."""

    job: int
    options: LoadOptions


@dataclass(frozen=True, slots=True)
class Generate:
    """Answer a chat with the loaded model; answered by `Finished` or `Failed`."""

    job: int
    options: GenerateOptions


@dataclass(frozen=True, slots=True)
class Count:
    """Count the tokens of a prompt and of texts; answered by `Counted` or `Failed`."""

    job: int
    options: GenerateOptions
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bench:
    """Measure the loaded model; answered by `Benched` or `Failed`."""

    job: int
    options: BenchOptions


@dataclass(frozen=True, slots=True)
class Save:
    """Write down what the model knows of the last chat; answered by `Saved`."""

    job: int


@dataclass(frozen=True, slots=True)
class Forget:
    """Keep nothing of the chat of this file any more; answered by `Saved`."""

    job: int
    path: Path


@dataclass(frozen=True, slots=True)
class Cancel:
    """End the job soon; its own answer still comes."""

    job: int


# --- child to program ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ready:
    """The child can take requests.

    Attributes:
        engine: name and version of the engine.
        variant: which CPU build of it runs.
        sandbox: what confines the child, or why nothing does.
        variants: the CPU builds that this machine can run, the one that llama.cpp prefers first;
            empty where one is built in.
        gpus: the kinds of GPU backends that are installed, such as "vulkan", loaded or not.
        devices: what the loaded ones of them have found.
    """

    engine: str
    variant: str
    sandbox: str
    variants: tuple[str, ...] = ()
    gpus: tuple[str, ...] = ()
    devices: tuple[Device, ...] = ()


@dataclass(frozen=True, slots=True)
class Loading:
    """Share of the model's file that is loaded, 0 to 1."""

    job: int
    fraction: float


@dataclass(frozen=True, slots=True)
class Loaded:
    """The model is ready."""

    job: int
    model: LoadedModel


@dataclass(frozen=True, slots=True)
class Reading:
    """Tokens of the prompt in the context so far; the first one ends the template's turn."""

    job: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Text:
    """Some more text of the reply, or of the thoughts before it; `tokens` counts all so far."""

    job: int
    text: str
    tokens: int
    thought: bool = False


@dataclass(frozen=True, slots=True)
class Finished:
    """The reply is over."""

    job: int
    stats: ReplyStats


@dataclass(frozen=True, slots=True)
class Counted:
    """How many tokens there are."""

    job: int
    counts: TokenCounts


@dataclass(frozen=True, slots=True)
class Benching:
    """How far the measuring is; `step` is "warm-up", "tg DEPTH" or "pp TOKENS"."""

    job: int
    fraction: float
    step: str


@dataclass(frozen=True, slots=True)
class Benched:
    """The measured speeds."""

    job: int
    result: BenchResult


@dataclass(frozen=True, slots=True)
class Saved:
    """So many bytes were written; 0: there was no need, or it was not possible."""

    job: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The job ended because it was asked to, without a result."""

    job: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The job failed; `code` and `data` are those of an `AssistantError`."""

    job: int
    code: str
    data: dict[str, Fact]


Request = Load | Generate | Count | Bench | Save | Forget | Cancel
Event = (
    Ready
    | Loading
    | Loaded
    | Reading
    | Text
    | Finished
    | Counted
    | Benching
    | Benched
    | Saved
    | Cancelled
    | Failed
)
Message = Request | Event

REQUESTS: dict[str, type[Request]] = {kind.__name__.lower(): kind for kind in get_args(Request)}
EVENTS: dict[str, type[Event]] = {kind.__name__.lower(): kind for kind in get_args(Event)}

_M = TypeVar("_M", Request, Event)


def encode(message: Message) -> bytes:
    """Return the message as one line, newline included.

    Raises:
        ProtocolError: a value cannot be said in JSON, such as an infinite number.
    """
    document = _to_json(message)
    document["type"] = type(message).__name__.lower()
    try:
        line = json.dumps(document, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError) as error:
        raise ProtocolError(str(error)) from None
    return line.encode("ascii") + b"\n"


def decode_request(line: bytes) -> Request:
    """Return the request that a line holds.

    Raises:
        ProtocolError: it holds none.
    """
    return _decode(line, REQUESTS)


def decode_event(line: bytes) -> Event:
    """Return the event that a line holds.

    Raises:
        ProtocolError: it holds none.
    """
    return _decode(line, EVENTS)


def _decode(line: bytes, kinds: dict[str, type[_M]]) -> _M:
    if len(line) > MAX_LINE:
        raise ProtocolError(f"a line of {len(line)} bytes")
    try:
        document = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ProtocolError(f"no JSON: {error}") from None
    if not isinstance(document, dict):
        raise ProtocolError("no JSON object")
    name = document.pop("type", None)
    kind = kinds.get(name) if isinstance(name, str) else None
    if kind is None:
        raise ProtocolError(f"unknown message {name!r:.80}")
    message: _M = _from_json(kind, document, kind.__name__)
    return message


#: Values that are the same in JSON; most are of these, and each token of a reply is a message.
_PLAIN = frozenset({str, int, bool, NoneType})


def _to_json(value: object) -> typing.Any:  # noqa: ANN401 - JSON has no narrower type
    """Return `value` in terms of JSON's own types."""
    kind: typing.Any = type(value)
    if kind in _PLAIN or kind is float:
        return value
    if is_dataclass(value):
        return {name: _to_json(getattr(value, name)) for name in _annotations(kind)}
    if isinstance(value, tuple):
        return [_to_json(item) for item in value]
    if isinstance(value, Path):
        return str(value)
    return value


@cache
def _annotations(kind: type) -> dict[str, typing.Any]:
    return typing.get_type_hints(kind)


def _from_json(kind: typing.Any, value: object, where: str) -> typing.Any:  # noqa: ANN401 - any type
    """Return `value` as the annotated type `kind`, or complain about the place `where`."""
    origin = get_origin(kind)
    if is_dataclass(kind):
        return _object(kind, value, where)
    if origin is tuple:
        if isinstance(value, list):
            return tuple(_from_json(get_args(kind)[0], item, where) for item in value)
    elif origin is dict:
        if isinstance(value, dict):
            of = get_args(kind)[1]
            return {key: _from_json(of, item, where) for key, item in value.items()}
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
        else _from_json(hint, value[key], f"{where}.{key}")
        for key, hint in hints.items()
    }
    return kind(**parts)


def _one_of(kinds: tuple[object, ...], value: object, where: str) -> object:
    # An int must stay one where both int and float are allowed, so exact types go first.
    for kind in sorted(kinds, key=lambda kind: type(value) is not kind):
        try:
            return _from_json(kind, value, where)
        except ProtocolError:
            continue
    raise ProtocolError(f"{where}: {value!r:.80}")


def _scalar(kind: object, value: object, where: str) -> object:
    if kind is NoneType and value is None:
        return None
    if kind is Path and isinstance(value, str) and value and "\0" not in value:
        return Path(value)
    if kind is float and type(value) in (int, float):
        return _finite(typing.cast("float", value), where)
    if kind in (str, int, bool) and type(value) is kind:
        return value
    raise ProtocolError(f"{where}: {value!r:.80}")


def _finite(value: float, where: str) -> float:
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise ProtocolError(f"{where}: not a finite number")
    return number
