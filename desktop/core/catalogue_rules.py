"""The schema of models.toml: which fields there are and what each may hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, get_args

from desktop.core.catalogue_facts import Commercial, Kind, Pooling, Status, Thinking, Tier
from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Callable


def _anything(value: object) -> str | None:  # noqa: ARG001 - the shape of a check
    return None


@dataclass(frozen=True, slots=True)
class Rule:
    """What one field may hold: a value that passes `check`, or a table of its own."""

    check: Callable[[object], str | None] = _anything
    required: bool = False
    table: Mapping[str, Rule] | None = None


Table = Mapping[str, Rule]


def _text(longest: int, *, empty: bool = False) -> Callable[[object], str | None]:
    def check(value: object) -> str | None:
        if not isinstance(value, str):
            return mark("must be a text")
        if not value.isprintable() or len(value) > longest or not (value or empty):
            return f"must be one line of at most {longest} characters"
        return None

    return check


def _pattern(pattern: str, reason: str) -> Callable[[object], str | None]:
    compiled = re.compile(pattern)

    def check(value: object) -> str | None:
        return None if isinstance(value, str) and compiled.fullmatch(value) else reason

    return check


def _choice(literal: object) -> Callable[[object], str | None]:
    allowed = get_args(literal)

    def check(value: object) -> str | None:
        return None if value in allowed else f"must be one of {', '.join(allowed)}"

    return check


def _count(most: int, least: int = 1) -> Callable[[object], str | None]:
    def check(value: object) -> str | None:
        whole = isinstance(value, int) and not isinstance(value, bool)
        sound = whole and least <= value <= most  # type: ignore[operator]  # whole says it
        return None if sound else f"must be a whole number from {least} to {most}"

    return check


def _number(least: float, most: float) -> Callable[[object], str | None]:
    def check(value: object) -> str | None:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        sound = number and least <= value <= most  # type: ignore[operator]  # number says it
        return None if sound else f"must be a number from {least:g} to {most:g}"

    return check


def _flag(value: object) -> str | None:
    return None if isinstance(value, bool) else mark("must be true or false")


def _table_of_tables(value: object) -> str | None:
    return None if isinstance(value, dict) else mark("must be a table")


def _list_of_tables(value: object) -> str | None:
    sound = isinstance(value, list) and all(isinstance(each, dict) for each in value)
    return None if sound else mark("must be a list of tables")


_BIG: Final = 10**13
_WIDE: Final = 10**7
_BYTES: Final = Rule(_count(_BIG))
_WIDTH: Final = Rule(_count(_WIDE))
_SHA256: Final = Rule(_pattern(r"[0-9a-f]{64}", mark("must be 64 hex digits")))
_LINE: Final = Rule(_text(160))
_PREFIX: Final = Rule(_text(160, empty=True))
_FILE: Final = _pattern(
    r"(?:[A-Za-z0-9_][A-Za-z0-9_.-]*/)*[A-Za-z0-9_][A-Za-z0-9_.-]*\.gguf", mark("must end in .gguf")
)

SAMPLING: Final[Table] = MappingProxyType(
    {
        "temperature": Rule(_number(0, 5), required=True),
        "top_k": Rule(_count(1000, 0)),
        "top_p": Rule(_number(0.01, 1)),
        "min_p": Rule(_number(0, 1)),
        "repeat_penalty": Rule(_number(0.5, 2)),
        "presence_penalty": Rule(_number(-2, 2)),
        "frequency_penalty": Rule(_number(-2, 2)),
        "penalty_window": Rule(_count(_WIDE, 0)),
        "dry_multiplier": Rule(_number(0, 10)),
        "dry_base": Rule(_number(1, 4)),
        "dry_allowed_length": Rule(_count(100)),
        "typical_p": Rule(_number(0.01, 1)),
        "xtc_probability": Rule(_number(0, 1)),
        "xtc_threshold": Rule(_number(0, 0.5)),
        "temperature_range": Rule(_number(0, 5)),
        "temperature_exponent": Rule(_number(0.1, 10)),
        "mirostat_tau": Rule(_number(0, 20)),
        "mirostat_eta": Rule(_number(0.001, 1)),
    }
)

SHAPE: Final[Table] = MappingProxyType(
    {
        "layers": _WIDTH,
        "embedding": _WIDTH,
        "feed_forward": _WIDTH,
        "heads": _WIDTH,
        "kv_heads": _WIDTH,
        "head_size": _WIDTH,
        "vocabulary": _WIDTH,
        "tied": Rule(_flag),
        "attention_layers": _WIDTH,
        "global_head_size": _WIDTH,
        "wide_layers": _WIDTH,
        "layer_embedding": _WIDTH,
        "linear_key_heads": _WIDTH,
        "linear_value_heads": _WIDTH,
        "linear_head_size": _WIDTH,
        "convolution": _WIDTH,
    }
)

PROJECTOR: Final[Table] = MappingProxyType(
    {"file": Rule(_FILE, required=True), "bytes": _BYTES, "sha256": _SHA256}
)

LICENCE: Final[Table] = MappingProxyType(
    {
        "name": Rule(_text(80), required=True),
        "link": Rule(_pattern(r"https://[^\s]+", mark("must be an https address"))),
        "commercial": Rule(_choice(Commercial)),
        "note": _LINE,
    }
)

MODEL: Final[Table] = MappingProxyType(
    {
        "id": Rule(
            _pattern(
                r"[a-z0-9][a-z0-9.-]{0,39}", mark("must be small letters, digits, dots, hyphens")
            ),
            required=True,
        ),
        "name": Rule(_text(60), required=True),
        "maker": Rule(_text(60), required=True),
        "kind": Rule(_choice(Kind), required=True),
        "tier": Rule(_choice(Tier), required=True),
        "status": Rule(_choice(Status), required=True),
        "repo": Rule(
            _pattern(
                r"[A-Za-z0-9][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*",
                mark("must be owner/name"),
            ),
            required=True,
        ),
        "file": Rule(_FILE, required=True),
        "revision": Rule(_pattern(r"[0-9a-f]{40}", mark("must be 40 hex digits"))),
        "bytes": _BYTES,
        "sha256": _SHA256,
        "quantization": Rule(_pattern(r"[A-Z0-9_]{2,12}", mark("must be a name such as Q4_K_M"))),
        "parameters": Rule(_count(_BIG)),
        "effective_parameters": Rule(_count(_BIG)),
        "licence": Rule(_text(40)),
        "context": Rule(_count(_WIDE)),
        "languages": _LINE,
        "strengths": _LINE,
        "caution": _LINE,
        "thinking": Rule(_choice(Thinking)),
        "sampling": Rule(table=SAMPLING),
        "thinking_sampling": Rule(table=SAMPLING),
        "architecture": Rule(_pattern(r"[a-z0-9_-]{2,30}", mark("must be llama.cpp's name"))),
        "shape": Rule(table=SHAPE),
        "kv_bytes_per_token": Rule(_count(_WIDE)),
        "kv_bytes_fixed": _BYTES,
        "projector": Rule(table=PROJECTOR),
        "minimum_engine": Rule(
            _pattern(
                r"b\d{4,6}|\d{4}-\d{2}(-\d{2})?", mark('must be a build such as "b10828" or a date')
            )
        ),
        "dimensions": _WIDTH,
        "pooling": Rule(_choice(Pooling)),
        "query_prefix": _PREFIX,
        "document_prefix": _PREFIX,
    }
)

TOP: Final[Table] = MappingProxyType(
    {
        "schema_version": Rule(_count(1000), required=True),
        "licences": Rule(_table_of_tables, required=True),
        "model": Rule(_list_of_tables, required=True),
    }
)

#: Fields that only one kind of model has.
CHAT_ONLY: Final = frozenset({"thinking", "sampling", "thinking_sampling", "projector"})
EMBEDDING_ONLY: Final = frozenset({"dimensions", "pooling", "query_prefix", "document_prefix"})
