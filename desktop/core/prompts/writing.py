"""Prompts as the text of their file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import tomli_w

from desktop.core.prompts.reading import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.prompts.prompt import Prompt

_HEAD: Final = "# Prompts of Goldcrest. What each line means: docs/prompts.md\n"


def write(prompts: Iterable[Prompt]) -> str:
    """Return the file's content, from which `reading.read` makes the same prompts."""
    tables = [{"name": each.name, "text": each.text} for each in prompts]
    return _HEAD + tomli_w.dumps({"schema": SCHEMA, "prompt": tables}, multiline_strings=True)
