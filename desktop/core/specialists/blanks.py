"""Blanks in instructions and prompts: {{name}} stands for something that is filled in.

What is filled in is never looked at again, so that a text with blanks of its own stays as it is,
and nothing can grow without end.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The name of a blank, as in {{name}}.
NAME: Final = re.compile(r"[^\W\d][\w-]{0,39}")
_BLANK: Final = re.compile(r"\{\{ ?([^\W\d][\w-]{0,39}) ?\}\}")


def names(text: str) -> tuple[str, ...]:
    """Return the names of the blanks of a text, each once, in their order."""
    return tuple(dict.fromkeys(_BLANK.findall(text)))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return a text with its blanks filled in; those without a value stay."""
    return _BLANK.sub(lambda blank: values.get(blank.group(1), blank.group()), text)


def places(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the blanks of a text begin and end."""
    return tuple(blank.span() for blank in _BLANK.finditer(text))
