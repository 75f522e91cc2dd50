"""The icons that specialists can have."""

from __future__ import annotations

from typing import Final

#: For one that names none, or one that does not exist here.
USUAL: Final = "sparkles"

#: Each with what people call it.
CHOICES: Final = (
    ("sparkles", "Sparkles"),
    ("languages", "Languages"),
    ("list-collapse", "Summary"),
    ("pen-line", "Pen"),
    ("spell-check", "Spelling"),
    ("table", "Table"),
    ("braces", "Braces"),
    ("code", "Code"),
    ("square-terminal", "Terminal"),
    ("file-search", "Document"),
    ("lightbulb", "Light bulb"),
    ("graduation-cap", "Mortarboard"),
    ("mail", "Letter"),
    ("repeat", "Relay"),
)
_NAMES: Final = frozenset(name for name, _ in CHOICES)


def known(icon: str) -> str:
    """Return the icon to show for the one that a specialist's file names."""
    return icon if icon in _NAMES else USUAL
