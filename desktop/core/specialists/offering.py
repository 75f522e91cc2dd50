"""Which specialist fits what is being written. Pure."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.specialists.specialist import Shape, Specialist

#: A wish stands at the beginning or the end of a message, whatever was pasted between them.
_EDGE: Final = 240
#: Fewer characters say too little to go by.
_SHORTEST: Final = 8
_LONG: Final = 1500
_MOST_LOOKED_AT: Final = 8000
#: So many lines of code, and this share of all, make a text code.
_LEAST_CODE: Final = 2
_CODE_SHARE: Final = 1 / 3
_CODE: Final = re.compile(
    r"^\s*(?:def \w+\(.*|class \w+.*:|function \w*\(.*|(?:import|from|#include|using) \S.*"
    r"|(?:public|private|static|const|let|var|fn|func) .*[({;=].*|(?:if|for|while) ?\(.*"
    r"|.*[;{}]|</?\w+[^>]*>.*|SELECT .*|@\w+.*)$",
    re.MULTILINE,
)


def offer(text: str, specialists: Iterable[Specialist]) -> Specialist | None:
    """Return the specialist that fits a first message best, or None where none does.

    Words at the beginning or the end of the message count more than what the rest looks like;
    where several fit equally, the first of them is meant.
    """
    if len(text.strip()) < _SHORTEST:
        return None
    edges = _plain(f"{text[:_EDGE]}\n{text[-_EDGE:]}")
    seen = shapes(text)
    best, most = None, 0
    for each in specialists:
        said = sum(len(word) for word in each.words if _says(edges, word))
        rating = 1000 * bool(said) + said + 100 * bool(seen & set(each.shapes))
        if rating > most:
            best, most = each, rating
    return best


def shapes(text: str) -> frozenset[Shape]:
    """Return what a text looks like."""
    found: set[Shape] = set()
    if len(text) >= _LONG:
        found.add("long")
    beginning = text[:_MOST_LOOKED_AT]
    lines = [line for line in beginning.split("\n") if line.strip()]
    code = sum(len(line) < _EDGE and bool(_CODE.match(line)) for line in lines)
    if "```" in beginning or (code >= _LEAST_CODE and code >= _CODE_SHARE * len(lines)):
        found.add("code")
    return frozenset(found)


def _says(text: str, word: str) -> bool:
    plain = _plain(word).strip()
    if not plain:
        return False
    # Writing without capitals puts no spaces between words: there it is found anywhere.
    edge = r"\b" if plain[0].upper() != plain[0] else ""
    return re.search(edge + re.escape(plain), text) is not None


def _plain(text: str) -> str:
    """Return a text in small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))
