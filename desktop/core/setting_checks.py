"""Whether a value suits its setting, also one that was written by hand."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, cast

from desktop.core.language import is_code

if TYPE_CHECKING:
    from desktop.core.setting import Setting

_LONGEST_TEXT = 4096
_MOST_FOLDERS = 100


def switch(setting: Setting, value: object) -> bool:
    """Return a switch's value; see `Setting.check`."""
    if not isinstance(value, bool):
        raise ValueError(f"{setting.key} must be true or false")  # noqa: TRY004 - one kind of bad
    return value


def number(setting: Setting, value: object) -> int | float:
    """Return a number within its bounds; see `Setting.check`."""
    whole = setting.kind == "integer"
    minimum, maximum = setting.minimum or 0, setting.maximum or math.inf
    kinds: tuple[type, ...] = (int,) if whole else (int, float)
    # bool is an int to Python; nan fails every comparison.
    if isinstance(value, bool) or not isinstance(value, kinds):
        article = "a whole" if whole else "a"
        raise ValueError(f"{setting.key} must be {article} number")  # noqa: TRY004 - as above
    found = cast("int | float", value)
    if setting.least is not None and found and found < setting.least:
        raise ValueError(f"{setting.key} must be 0 or between {setting.least:g} and {maximum:g}")
    if not minimum <= found <= maximum:
        raise ValueError(f"{setting.key} must be between {minimum:g} and {maximum:g}")
    return found if whole else float(found)


def text(setting: Setting, value: object) -> str:
    """Return a text: a choice, a folder, a model's id or free; see `Setting.check`."""
    if not isinstance(value, str):
        raise ValueError(f"{setting.key} must be text")  # noqa: TRY004 - one kind of bad value
    if setting.choices and value not in setting.choices:
        raise ValueError(f"{setting.key} must be one of {', '.join(setting.choices)}")
    if len(value) > _LONGEST_TEXT or "\0" in value:
        raise ValueError(f"{setting.key} is too long or contains a zero byte")
    if not value.isascii() and value != value.encode(errors="ignore").decode():
        raise ValueError(f"{setting.key} holds half a character")
    if setting.kind == "language" and value and not is_code(value):
        raise ValueError(f"{setting.key} must be a code such as de or zh_CN")
    if setting.kind == "text" and not value.isprintable():
        raise ValueError(f"{setting.key} must be one line")
    if setting.kind in ("folder", "folders") and value and not Path(value).is_absolute():
        # A relative one would lead elsewhere whenever Goldcrest is started from elsewhere.
        raise ValueError(f"{setting.key} must be a full path")
    return value.strip() if setting.kind == "text" else value


def folders(setting: Setting, value: object) -> tuple[str, ...]:
    """Return a list of folders, each once, in the order given; see `Setting.check`."""
    if not isinstance(value, list | tuple) or len(value) > _MOST_FOLDERS:
        raise ValueError(f"{setting.key} must be a list of at most {_MOST_FOLDERS} folders")
    found = [text(setting, each) for each in value]
    if "" in found:
        raise ValueError(f"{setting.key} must be a list of folders")
    return tuple(dict.fromkeys(found))
