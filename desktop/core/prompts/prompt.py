"""What a prompt is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prompt:
    """A text that a person puts into a message again and again.

    Attributes:
        name: by which it is found; one line.
        text: may have blanks such as {{name}}, see `desktop.core.specialists.blanks`.
    """

    name: str
    text: str
