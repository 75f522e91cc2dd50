"""What of a value, an error or a path may stand in a log or in a crash report.

Nothing that people or models wrote: no text of chats, titles, instructions, names of attached
files, words searched for, tokens. An error's own message may hold any of these, so what is told of
an error is its type, where it happened, and what the system says of it by a number.
"""

from __future__ import annotations

import errno
import os
import re
import sys
import traceback
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.errors import AssistantError
from desktop.core.paths import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

#: The longest value within a line, in letters.
LONGEST: Final = 300
_LONGEST_FACT = 80
_FRAMES_FIRST, _FRAMES_LAST = 10, 25
_MOST_CAUSES, _MOST_IN_GROUP = 6, 4
#: Facts of an `AssistantError` that never come from people, chats or files; numbers always may.
SAFE_FACTS: Final = frozenset({"cause", "variant", "device", "doing", "needed", "code"})
_SAFE_FACT = re.compile(r"[\w .,:()/+\-]{1,80}", re.ASCII)
_NAME = re.compile(r"[A-Za-z_][\w.]{0,79}", re.ASCII)
#: What the interpreter itself says of a wrong type: there are only names of the program in it.
_OF_TYPES = re.compile(
    r"unsupported operand type\(s\) for [-+*/%@&|^<>=]{1,3}: '[\w.]{1,60}' and '[\w.]{1,60}'"
    r"|'[\w.]{1,60}' object (is not (callable|iterable|subscriptable|an iterator)|"
    r"does not support item assignment)",
    re.ASCII,
)


def harmless(text: str, longest: int = LONGEST) -> str:
    """Return one line of so many letters at most: nothing in it that a terminal would obey."""
    cut = text[:longest]
    if not cut.isprintable():
        cut = "".join(
            each if each.isprintable() else each.encode("unicode_escape").decode("ascii")
            for each in cut
        )
    cut = cut[:longest]
    return f"{cut} … ({len(text):,} letters)" if len(text) > longest else cut


def without_home(text: str) -> str:
    """Return a text with "~" for the person's folder, and "…" for their name in other paths."""
    home = os.path.expanduser("~")  # noqa: PTH111 - it never fails, and is taken as it is written
    flags = re.IGNORECASE if sys.platform == "win32" else 0
    names = {os.environ.get(name, "") for name in ("USER", "LOGNAME", "USERNAME")}
    if len(home) > 1:
        for form in {home, os.path.realpath(home), home.replace("\\", "/")}:
            text = re.sub(re.escape(form) + r"(?![\w-])", "~", text, flags=flags)
        names.add(os.path.basename(home))  # noqa: PTH119 - of the same text
    for name in names - {""}:
        text = re.sub(rf"(?<=[/\\]){re.escape(name)}(?=[/\\]|$)", "…", text, flags=flags)
    return text


def place(filename: str) -> str:
    """Return where code is, without where the program is installed."""
    root = str(PACKAGE.parent) + os.sep
    if filename.startswith(root):
        return harmless(filename[len(root) :].replace("\\", "/"))
    normal = filename.replace("\\", "/")
    for mark in ("/site-packages/", "/dist-packages/"):
        if mark in normal:
            return harmless(normal.rpartition(mark)[2])
    return harmless(without_home(filename))


def shown(value: object) -> str:
    """Return what a log says for one value."""
    if value is None or isinstance(value, bool | int | float):
        return str(value)
    if isinstance(value, BaseException):
        return describe(value)
    if isinstance(value, Enum):
        return harmless(value.name)
    if isinstance(value, str | Path):
        return harmless(without_home(str(value)))
    return f"<{harmless(type(value).__qualname__)}>"


def describe(error: BaseException) -> str:
    """Return type and number of an error, never its message."""
    kind = type(error)
    name = (
        kind.__qualname__
        if kind.__module__ == "builtins"
        else f"{kind.__module__}.{kind.__qualname__}"
    )
    facts = [harmless(fact, _LONGEST_FACT) for fact in _facts(error)]
    if isinstance(error, AssistantError):
        return f"{harmless(error.code)}({', '.join(facts)})"
    return " ".join((harmless(name), *(f"[{fact}]" for fact in facts)))


def _facts(error: BaseException) -> Iterator[str]:
    if isinstance(error, AssistantError):
        yield from _told_facts(error)
    elif isinstance(error, OSError):
        if isinstance(error.errno, int):
            yield errno.errorcode.get(error.errno, str(error.errno))
        if isinstance(windows := getattr(error, "winerror", None), int):
            yield f"Windows {windows}"
    elif isinstance(error, UnicodeError):
        start = getattr(error, "start", None)
        yield f"position {start}" if isinstance(start, int) else "text"
    elif isinstance(error, AttributeError | NameError | ImportError):
        name = getattr(error, "name", None)
        if isinstance(name, str) and _NAME.fullmatch(name):
            yield name
    elif type(error) is TypeError and _OF_TYPES.fullmatch(str(error)[:400]):
        yield str(error)
    else:
        yield from _numbers(error)


def _told_facts(error: AssistantError) -> Iterator[str]:
    for key, value in error.data.items():
        if not isinstance(value, str) or (key in SAFE_FACTS and _SAFE_FACT.fullmatch(value)):
            yield f"{key}={value}"


def _numbers(error: BaseException) -> Iterator[str]:
    """Yield what SQLite, JSON and TOML tell beside the message."""
    name = getattr(error, "sqlite_errorname", None)
    if isinstance(name, str) and _NAME.fullmatch(name):
        yield name
    if isinstance(error, ValueError):
        line, column = getattr(error, "lineno", None), getattr(error, "colno", None)
        if isinstance(line, int) and isinstance(column, int):
            yield f"line {line}, column {column}"


def trace(error: BaseException) -> list[str]:
    """Return an error and what it came from as lines: types and places, no messages."""
    lines: list[str] = []
    seen: set[int] = set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen and len(seen) < _MOST_CAUSES:
        seen.add(id(found))
        lines += [describe(found), *(f"  {line}" for line in _frames(found.__traceback__))]
        if isinstance(found, BaseExceptionGroup):
            for one in found.exceptions[:_MOST_IN_GROUP]:
                places = _frames(one.__traceback__)
                lines += [f"  + {describe(one)}", *(f"    {line}" for line in places)]
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)
        if found is not None and id(found) not in seen:
            lines.append("because of")
    return lines


def _frames(begin: TracebackType | None) -> list[str]:
    lines = [
        f"{place(frame.f_code.co_filename)}:{line} in {harmless(frame.f_code.co_qualname)}"
        for frame, line in traceback.walk_tb(begin)
    ]
    left = len(lines) - _FRAMES_FIRST - _FRAMES_LAST
    if left <= 0:
        return lines
    return [*lines[:_FRAMES_FIRST], f"… {left} more …", *lines[-_FRAMES_LAST:]]
