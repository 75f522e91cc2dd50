"""Numbers as people read them, for the window and the terminal alike. Pure."""

from __future__ import annotations

from desktop.core.language import amount, tr

_BILLION = 1e9


def tokens(count: int) -> str:
    """Return a number of tokens: 32,768 tokens."""
    return tr("{n} tokens", n=amount(count))


def parameters(count: int) -> str:
    """Return a number of parameters as makers write it: 270 million, 1.2 billion."""
    if count < _BILLION:
        return tr("{n} million", n=amount(count / 1e6))
    return tr("{n} billion", n=amount(count / _BILLION, 1))
