"""The words about prompts and the files that they come from."""

from __future__ import annotations

from typing import Final

from desktop.core.language import mark

#: As in `wording.py`, which takes them in: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "prompts-invalid": (
        mark("There are no prompts in {path} that can be used: {reason}."),
        mark("Mend the file, or choose another one; docs/prompts.md says what it holds."),
    ),
    "prompts-too-new": (
        mark("A newer version of Goldcrest wrote the prompts in {path}."),
        mark("Update Goldcrest to use them."),
    ),
    "prompts-full": (
        mark(
            "There is no room for more prompts: {most} are kept at most, and {most_bytes} of text."
        ),
        mark("Delete some that you do not need, then try again."),
    ),
}
