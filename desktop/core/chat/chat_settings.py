"""What a person can set for one chat, how it is kept, and what it does to a request.

A chat's settings are kept as a JSON object that may have been changed by hand or by another
version: a value that cannot be used falls back alone, and keys that this version does not know
stay. Only what differs from the default is written.
"""

from __future__ import annotations

import json
import logging
import math
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast, get_args

from desktop.core.chat.messages import Overflow
from desktop.core.engine.values import Adapter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.sampling import Sampling

logger = logging.getLogger(__name__)

#: A reply that is any JSON object.
ANY_JSON: Final = '{"type": "object"}'

LEAST_CONTEXT: Final = 512
MOST_CONTEXT: Final = 131_072
MOST_BUDGET: Final = 131_072
#: Of a schema, a grammar or instructions, in characters.
LONGEST_TEXT: Final = 1_000_000
MOST_ADAPTERS: Final = 8
STRONGEST_ADAPTER: Final = 4.0
#: llama.cpp takes 32 bits, and the largest of them means "any".
MOST_SEED: Final = (1 << 32) - 2
#: The smallest and largest value of each number that people set for the choice of tokens.
SAMPLING_BOUNDS: Final[Mapping[str, tuple[float, float]]] = {
    "temperature": (0.0, 5.0),
    "top_p": (0.0, 1.0),
    "top_k": (0, 1000),
    "min_p": (0.0, 1.0),
    "repeat_penalty": (0.5, 2.0),
    "presence_penalty": (-2.0, 2.0),
    "seed": (0, MOST_SEED),
}
_WHOLE: Final = ("top_k", "seed")
_LONGEST_PATH: Final = 4096
#: Of what is kept of a specialist: how many of each, and how long, in characters.
_MOST_CHOSEN: Final = 40
_LONGEST_CHOSEN: Final = 300
_LONGEST_KEPT: Final = 8 * LONGEST_TEXT


@dataclass(frozen=True, slots=True)
class Used:
    """The specialist that a chat has been given to; its settings are the chat's since then.

    Attributes:
        id: names its file; it may be gone by now.
        name: what it was called.
        chosen: what was chosen for its fields, by their names.
        sets: the names of the settings that are its own.
        mark: what it was like: another one has another mark.
    """

    id: str
    name: str
    chosen: tuple[tuple[str, str], ...] = ()
    sets: tuple[str, ...] = ()
    mark: str = ""


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """What is set for one chat; the defaults leave everything as it is elsewhere.

    Attributes:
        context: tokens of context; 0 is as in the settings.
        thinking: whether the model thinks first; None is the model's own way.
        thinking_budget: the most tokens that it may think for; 0 is no limit.
        overflow: what happens when the chat no longer fits; "" is as in the settings.
        json_schema: JSON schema that replies must follow; "": they are free.
        grammar: GBNF that replies must follow; a schema counts more.
        adapters: LoRA adapters that the model is used with.
        system: instructions that go before the chat.
        temperature: see `Sampling`, as all that follows; None is as the model's maker recommends.
        specialist: whom the chat was given to; None: nobody.
    """

    context: int = 0
    thinking: bool | None = None
    thinking_budget: int = 0
    overflow: Overflow = ""
    json_schema: str = ""
    grammar: str = ""
    adapters: tuple[Adapter, ...] = ()
    system: str = ""
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    presence_penalty: float | None = None
    seed: int | None = None
    specialist: Used | None = None

    @property
    def bound(self) -> bool:
        """Whether replies have to follow a form."""
        return bool(self.json_schema.strip() or self.grammar.strip())

    def sampling(self, usual: Sampling) -> Sampling:
        """Return the maker's values, with those that are set here."""
        chosen = {name: getattr(self, name) for name in SAMPLING_BOUNDS}
        return replace(usual, **{name: one for name, one in chosen.items() if one is not None})


#: Of the fields, as they are named where they are kept.
NAMES: Final = tuple(field.name for field in fields(ChatSettings))


def apply(settings: ChatSettings, request: ReplyRequest) -> ReplyRequest:
    """Return the request as this chat wants it."""
    schema = settings.json_schema if settings.json_schema.strip() else ""
    thinking = request.thinking if settings.thinking is None else settings.thinking
    return replace(
        request,
        load=replace(
            request.load,
            context=settings.context or request.load.context,
            adapters=settings.adapters,
        ),
        sampling=settings.sampling(request.sampling),
        system=settings.system if settings.system.strip() else request.system,
        # Thoughts would have to follow the form, too.
        thinking=False if settings.bound else thinking,
        thinking_budget=settings.thinking_budget,
        overflow=settings.overflow or request.overflow,
        json_schema=schema,
        grammar="" if schema or not settings.grammar.strip() else settings.grammar,
    )


def read(kept: str) -> ChatSettings:
    """Return the settings that are kept; what cannot be used falls back alone and is logged."""
    settings, refused = checked(_object(kept))
    for name in refused:
        logger.info("a chat's %s is not used", name)
    return settings


def checked(found: Mapping[str, object]) -> tuple[ChatSettings, dict[str, str]]:
    """Return the settings that a table of them holds, and why some of its values are refused.

    Keys that are none of `ChatSettings` are passed over; what is refused keeps its default.
    """
    values: dict[str, object] = {}
    refused: dict[str, str] = {}
    for field in fields(ChatSettings):
        if field.name not in found:
            continue
        try:
            values[field.name] = _CHECKS[field.name](found[field.name])
        except ValueError as error:
            refused[field.name] = str(error)
    return ChatSettings(**values), refused  # type: ignore[arg-type]  # each was checked


def over(settings: ChatSettings, more: ChatSettings) -> ChatSettings:
    """Return settings, with what is set in `more` in place of theirs."""
    changes = {
        field.name: getattr(more, field.name)
        for field in fields(ChatSettings)
        if getattr(more, field.name) != field.default
    }
    return replace(settings, **changes)


def table(settings: ChatSettings) -> dict[str, object]:
    """Return what differs from the defaults, as values of JSON and TOML."""
    return {
        field.name: _plain(getattr(settings, field.name))
        for field in fields(ChatSettings)
        if getattr(settings, field.name) != field.default
    }


def write(settings: ChatSettings, kept: str = "") -> str:
    """Return what to keep; "" where that is nothing.

    Args:
        settings: as they are to be.
        kept: what was kept before: what does not change in it stays as it is.
    """
    found, before = _object(kept), read(kept)
    for field in fields(ChatSettings):
        value = getattr(settings, field.name)
        if value == getattr(before, field.name):
            continue
        if value == field.default:
            found.pop(field.name, None)
        else:
            found[field.name] = _plain(value)
    return json.dumps(found) if found else ""


def _object(kept: str) -> dict[str, object]:
    if not kept or len(kept) > _LONGEST_KEPT:
        return {}
    try:
        found = json.loads(kept)
        # What is nested too deeply to be written again is not kept.
        json.dumps(found)
    except (ValueError, RecursionError):
        logger.info("a chat's settings cannot be read")
        return {}
    return found if isinstance(found, dict) else {}


def _plain(value: object) -> object:
    if isinstance(value, Used):
        return {**asdict(value), "chosen": dict(value.chosen), "sets": [*value.sets]}
    if isinstance(value, tuple):
        return [{"path": str(one.path), "scale": one.scale} for one in cast("Adapters", value)]
    if isinstance(value, str):
        # What could not be read again; it may have been pasted.
        return value.encode("utf-8", "replace").decode("utf-8").replace("\0", "")[:LONGEST_TEXT]
    return value


Adapters = tuple[Adapter, ...]


def _whole(least: int, most: int) -> Callable[[object], int]:
    def check(value: object) -> int:
        if type(value) is not int or not (value == 0 or least <= value <= most):
            raise ValueError(f"{value!r:.80} is no whole number from {least} to {most}, or 0")
        return value

    return check


def _choice(name: str) -> Callable[[object], float]:
    """Return the check of a number for the choice of tokens."""
    least, most = SAMPLING_BOUNDS[name]

    def check(value: object) -> float:
        right = type(value) is int or (type(value) is float and name not in _WHOLE)
        # nan fails every comparison.
        if not right or not least <= cast("float", value) <= most:
            raise ValueError(f"{value!r:.80} is no number from {least:g} to {most:g}")
        return cast("int", value) if name in _WHOLE else float(cast("float", value))

    return check


def _switch(value: object) -> bool | None:
    if value is not None and not isinstance(value, bool):
        raise ValueError(f"{value!r:.80} is neither true nor false")
    return value


def _overflow(value: object) -> Overflow:
    if value not in get_args(Overflow):
        raise ValueError(f"{value!r:.80} is no way to go on")
    return cast("Overflow", value)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        raise ValueError("no text, or a text that is too long")
    if "\0" in value or value != value.encode("utf-8", "ignore").decode("utf-8"):
        raise ValueError("the text holds a zero byte or half a character")
    return value


def _adapters(value: object) -> Adapters:
    if not isinstance(value, list) or len(value) > MOST_ADAPTERS:
        raise ValueError(f"no list of at most {MOST_ADAPTERS} adapters")
    return tuple(_adapter(one) for one in value)


def _adapter(value: object) -> Adapter:
    if not isinstance(value, dict):
        raise ValueError("an adapter is an object")  # noqa: TRY004 - one kind of bad value
    path, scale = _text(value.get("path")), value.get("scale", 1.0)
    if not path or len(path) > _LONGEST_PATH or not Path(path).is_absolute():
        raise ValueError("an adapter needs a full path")
    if type(scale) not in (int, float) or not math.isfinite(cast("float", scale)):
        raise ValueError(f"{scale!r:.80} is no strength")
    if abs(cast("float", scale)) > STRONGEST_ADAPTER:
        raise ValueError(f"an adapter's strength is at most {STRONGEST_ADAPTER:g}")
    return Adapter(Path(path), float(cast("float", scale)))


def _used(value: object) -> Used | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise ValueError("a specialist is an object")  # noqa: TRY004 - one kind of bad value
    chosen, sets = value.get("chosen", {}), value.get("sets", [])
    if not isinstance(chosen, dict) or not isinstance(sets, list):
        raise ValueError("what was chosen is an object, what is set a list")  # noqa: TRY004
    if len(chosen) > _MOST_CHOSEN or len(sets) > _MOST_CHOSEN:
        raise ValueError("a specialist has less to choose and to set")
    return Used(
        id=_short(value.get("id")),
        name=_short(value.get("name")),
        chosen=tuple((_short(name), _short(one)) for name, one in chosen.items()),
        sets=tuple(_short(name) for name in sets),
        mark=_short(value.get("mark", "")),
    )


def _short(value: object) -> str:
    text = _text(value)
    if len(text) > _LONGEST_CHOSEN:
        raise ValueError("a text that is too long")
    return text


_CHECKS: Final[Mapping[str, Callable[[object], object]]] = {
    "context": _whole(LEAST_CONTEXT, MOST_CONTEXT),
    "thinking": _switch,
    "thinking_budget": _whole(1, MOST_BUDGET),
    "overflow": _overflow,
    "json_schema": _text,
    "grammar": _text,
    "adapters": _adapters,
    "system": _text,
    "specialist": _used,
    **{name: _choice(name) for name in SAMPLING_BOUNDS},
}
