"""The words about prompts and the files that they come from."""

from __future__ import annotations

from typing import Final

#: As in `wording.py`, which takes them in: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "prompts-invalid": (
        "There are no prompts in {path} that can be used: {reason}.",
        "Mend the file, or choose another one; docs/prompts.md says what it holds.",
    ),
    "prompts-too-new": (
        "A newer version of Goldcrest wrote the prompts in {path}.",
        "Update Goldcrest to use them.",
    ),
    "prompts-full": (
        "There is no room for more prompts: {most} are kept at most, and {most_bytes} of text.",
        "Delete some that you do not need, then try again.",
    ),
}
