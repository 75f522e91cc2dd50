"""Numbers as people read them, for the window and the terminal alike. Pure."""

from __future__ import annotations

_BILLION = 1e9


def tokens(count: int) -> str:
    """Return a number of tokens: 32,768 tokens."""
    return f"{count:,} tokens"


def parameters(count: int) -> str:
    """Return a number of parameters as makers write it: 270 million, 1.2 billion."""
    if count < _BILLION:
        return f"{count / 1e6:,.0f} million"
    return f"{count / _BILLION:.1f} billion"
