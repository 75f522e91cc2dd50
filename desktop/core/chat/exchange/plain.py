"""Strangers' JSON values as what we take them for, or as nothing. Pure."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from desktop.core.store.columns import LATEST
from desktop.core.store.messages import storable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: Times are counted from here; whole numbers, because a float has no room for the year 9999.
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
#: Of one chat, of all branches.
MOST_MESSAGES: Final = 100_000
#: Of one message, in characters.
LONGEST_TEXT: Final = 4_000_000
LONGEST_TITLE: Final = 300
LONGEST_NAME: Final = 200

# Line breaks and tabs stay; the others steer terminals and printers, or show nothing.
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_FENCE: Final = re.compile(r"^[ \t]*(`{3,})", re.MULTILINE)
#: Seconds beyond that are milliseconds: the year 5138 as seconds, 1973 as milliseconds.
_MOST_SECONDS: Final = 1e11


def object_of(value: object) -> Mapping[str, object]:
    """Return a JSON object; an empty one in the place of anything else."""
    return value if isinstance(value, dict) else {}


def list_of(value: object) -> Sequence[object]:
    """Return a JSON list; an empty one in the place of anything else."""
    return value if isinstance(value, list) else ()


def text_of(value: object) -> str:
    """Return a text without control characters and half characters; "" for anything else."""
    if not isinstance(value, str):
        return ""
    lines = storable(value).replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", lines)


def line_of(value: object, longest: int = LONGEST_NAME) -> str:
    """Return a text as one line of at most so many characters; "" for anything else."""
    if not isinstance(value, str):
        return ""
    line = " ".join(text_of(value[: longest * 10]).split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def title_of(value: object) -> str:
    """Return a text as a title; "" for anything else."""
    return line_of(value, LONGEST_TITLE)


def name_of(value: object) -> str | None:
    """Return a text as the name of a model or a folder; None for anything else."""
    return line_of(value) or None


def moment_of(value: object) -> int | None:
    """Return a time in milliseconds since 1970; None for anything else, and before 1971.

    It may be in seconds or milliseconds since 1970, or written as ISO 8601 has it.
    """
    if isinstance(value, str):
        found = written_moment(value)
        return None if found is None else _sane(found)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # Neither an endless number nor one with thousands of digits gets further.
    if not 0 < value < LATEST or (isinstance(value, float) and not math.isfinite(value)):
        return None
    return _sane(round(value * 1000) if value < _MOST_SECONDS else round(value))


def written_moment(text: str) -> int | None:
    """Return a time that is written as ISO 8601 has it, in milliseconds since 1970, or None."""
    try:
        found = datetime.fromisoformat(text[:40])
        if found.tzinfo is None:
            found = found.replace(tzinfo=UTC)
        moment = round((found - EPOCH) / timedelta(milliseconds=1))
    except (ValueError, OverflowError):
        return None
    return moment if 0 <= moment <= LATEST else None


def _sane(moment: int) -> int | None:
    return moment if 365 * 86_400_000 < moment <= LATEST else None


def fenced(text: str, language: str = "") -> str:
    """Return a text as a block of code, whatever fences it holds itself."""
    longest = max((len(one.group(1)) for one in _FENCE.finditer(text)), default=2)
    fence = "`" * max(3, longest + 1)
    word = re.sub(r"[^\w+#.-]", "", language)[:24]
    return f"{fence}{word}\n{text.rstrip()}\n{fence}"


def bracketed(what: str, name: object = "") -> str:
    """Return the line that stands for something that is not kept, as in "[Picture: cat.png]"."""
    # Brackets and line breaks of the name would make a link, or another line.
    shown = re.sub(r"[\[\]()<>`]", "", line_of(name, 80))
    return f"[{what}: {shown}]" if shown else f"[{what}]"


def joined(parts: Sequence[str]) -> str:
    """Return parts of a message with an empty line between them; empty ones are left out."""
    return "\n\n".join(part.strip("\n") for part in parts if part.strip())
