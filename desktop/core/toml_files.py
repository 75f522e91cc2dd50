"""Files of TOML that may come from a stranger: bounded, and never waited for."""

from __future__ import annotations

import os
import re
import stat
import tomllib
from typing import TYPE_CHECKING, Any, Final

from desktop.core.language import mark

if TYPE_CHECKING:
    from pathlib import Path

#: A pipe is opened at once, and then seen to be one.
_AT_ONCE: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
#: A key of so many parts: the reader takes time by their square, minutes for a small file. No part
#: is looked at from within, so that this does not.
_DEEP_KEY: Final = re.compile(
    r"(?:(?:(?<![\w-])[\w-]++|\"[^\"\n]*+\"|'[^'\n]*+')[ \t]*+\.[ \t]*+){32}", re.ASCII
)


class Unusable(ValueError):
    """The file holds no TOML that can be used. Its text is why, through `mark`."""


def content_of(path: Path, most_bytes: int) -> str:
    """Return the text of a file.

    Raises:
        Unusable: it is no file, too large, or no text.
        OSError: it cannot be read.
    """
    descriptor = os.open(path, os.O_RDONLY | _AT_ONCE)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise Unusable(mark("it is no file"))
    with os.fdopen(descriptor, "rb") as file:
        content = file.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise Unusable(mark("it is too large"))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unusable(mark("it is no text in UTF-8")) from None


def table_of(text: str, most_characters: int) -> dict[str, Any]:
    """Return what a text of TOML holds.

    Raises:
        Unusable: it is none, too long, or nested too deeply.
    """
    if len(text) > most_characters:
        raise Unusable(mark("it is too large"))
    if _DEEP_KEY.search(text):
        raise Unusable(mark("it is nested too deeply"))
    try:
        return tomllib.loads(text.replace("\r\n", "\n"))
    except RecursionError:
        raise Unusable(mark("it is nested too deeply")) from None
    except ValueError as error:
        raise Unusable(str(error)[:200]) from None
