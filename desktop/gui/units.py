"""Places in a text as Qt counts them: emoji, and others beyond the first 65,536, count twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.store.search_words import Spans


def count(text: str) -> int:
    """Return how long a text is."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "replace")) // 2


def first(text: str, length: int) -> str:
    """Return the beginning of a text, of that length at most."""
    if text.isascii():
        return text[:length]
    return text.encode("utf-16-le", "replace")[: 2 * length].decode("utf-16-le", "ignore")


def between(text: str, start: int, end: int) -> str:
    """Return what stands between two places of a text."""
    if text.isascii():
        return text[start:end]
    found = text.encode("utf-16-le", "replace")[2 * start : 2 * end]
    return found.decode("utf-16-le", "ignore")


def of_spans(text: str, spans: Spans) -> Spans:
    """Return places in a text, start and length of each; those behind its end are left out."""
    inside = tuple(span for span in spans if span[0] < len(text))
    if text.isascii():
        return inside
    return tuple(
        (count(text[:start]), count(text[start : start + length])) for start, length in inside
    )
