"""The language between the program and the engine child: frozen dataclasses as JSON lines.

One message is one line of ASCII JSON: `{"type": "text", "job": 3, ...}`. Decoding is strict: a
line that is not exactly a known message is a `ProtocolError`, never a half-filled value.
"""

# ruff: noqa: TC001, TC003 - the codec reads the annotations at run time
from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, get_args

from desktop.core.engine.codec import ProtocolError, from_json, to_json
from desktop.core.engine.measures import (
    BandwidthOptions,
    BandwidthResult,
    BenchOptions,
    BenchResult,
    ProbeOptions,
    ProbeResult,
)
from desktop.core.engine.values import (
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
class Warm:
    """Read what is known of a chat before its next message is; answered by `Warmed`.

    The last of the messages is the one to come, as far as it is written.
    """

    job: int
    options: GenerateOptions


@dataclass(frozen=True, slots=True)
class Embed:
    """Make vectors of texts; answered by `Embedded` or `Failed`.

    A text that is longer than the model takes is cut, or else fails with `TextTooLong`.
    """

    job: int
    texts: tuple[str, ...]
    cut: bool


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
class Probe:
    """Load models, time them side by side, and unload them; answered by `Probed` or `Failed`.

    Meanwhile `Benching` tells how far it is. The model that was loaded before is unloaded.
    """

    job: int
    loads: tuple[LoadOptions, ...]
    options: ProbeOptions


@dataclass(frozen=True, slots=True)
class Bandwidth:
    """Measure what the memory gives, no model needed; answered by `BandwidthFound` or `Failed`."""

    job: int
    options: BandwidthOptions


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
    """Tokens of the prompt in the context so far; the first one ends the template's turn.

    `seconds_left` follows from the speed so far; None: nobody knows yet.
    """

    job: int
    done: int
    total: int
    seconds_left: float | None = None


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
class Warmed:
    """So many tokens of the chat are known now."""

    job: int
    tokens: int


@dataclass(frozen=True, slots=True)
class Embedded:
    """The vectors of texts, each of length one.

    `vectors` holds their numbers one after the other, as 32-bit floats of the lower byte first, in
    base64; `tokens` says how long each text was, after it was cut.
    """

    job: int
    dimensions: int
    vectors: str
    tokens: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """How many tokens there are."""

    job: int
    counts: TokenCounts


@dataclass(frozen=True, slots=True)
class Benching:
    """How far the measuring is.

    `step` is "warm-up", "tg DEPTH", "pp TOKENS" (also on the way to a depth), "sustained",
    "round NUMBER" or "memory THREADS".
    `tokens_per_second` is the latest speed of it; 0.0: none yet.
    """

    job: int
    fraction: float
    step: str
    tokens_per_second: float = 0.0


@dataclass(frozen=True, slots=True)
class Benched:
    """The measured speeds."""

    job: int
    result: BenchResult


@dataclass(frozen=True, slots=True)
class Probed:
    """How long the models took."""

    job: int
    result: ProbeResult


@dataclass(frozen=True, slots=True)
class BandwidthFound:
    """What the memory gives."""

    job: int
    result: BandwidthResult


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


Request = (
    Load | Generate | Warm | Embed | Count | Bench | Probe | Bandwidth | Save | Forget | Cancel
)
Event = (
    Ready
    | Loading
    | Loaded
    | Reading
    | Text
    | Finished
    | Warmed
    | Embedded
    | Counted
    | Benching
    | Benched
    | Probed
    | BandwidthFound
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
    document = to_json(message)
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
    message: _M = from_json(kind, document, kind.__name__)
    return message
