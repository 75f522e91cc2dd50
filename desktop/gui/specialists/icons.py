"""The icons that specialists can have."""

from __future__ import annotations

from typing import Final

from desktop.core.language import mark

#: For one that names none, or one that does not exist here.
USUAL: Final = "sparkles"

#: Each with what people call it.
CHOICES: Final = (
    ("sparkles", mark("Sparkles")),
    ("languages", mark("Languages")),
    ("list-collapse", mark("Summary")),
    ("pen-line", mark("Pen")),
    ("spell-check", mark("Spelling")),
    ("table", mark("Table")),
    ("braces", mark("Braces")),
    ("code", mark("Code")),
    ("square-terminal", mark("Terminal")),
    ("file-search", mark("Document")),
    ("lightbulb", mark("Light bulb")),
    ("graduation-cap", mark("Mortarboard")),
    ("mail", mark("Letter")),
    ("repeat", mark("Relay")),
)
_NAMES: Final = frozenset(name for name, _ in CHOICES)


def known(icon: str) -> str:
    """Return the icon to show for the one that a specialist's file names."""
    return icon if icon in _NAMES else USUAL
