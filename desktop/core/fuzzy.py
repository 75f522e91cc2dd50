"""Finding lines by some of their letters: "chn" finds "Chat with Norway", and says which."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

LONGEST_QUERY: Final = 64
_LONGEST_TEXT: Final = 200

# What a letter is worth: more at the start of a word, and beside the one before it.
_LETTER, _START, _BESIDE, _WHOLE, _FIRST = 1, 7, 7, 4, 4
_GAP: Final = 0.2
_MOST_STARTS: Final = 5


class Match(NamedTuple):
    """How well a line fits what was typed.

    Attributes:
        score: higher is better.
        places: of the letters that were typed, in the line.
    """

    score: float
    places: tuple[int, ...]


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """Return a text without case and accents, each letter where it was; long ones are cut."""
    text = text[:_LONGEST_TEXT]
    return text.lower() if text.isascii() else "".join(map(_fold, text))


def letters_of(query: str) -> str:
    """Return what of a query is looked for: case, accents and spaces do not count."""
    return "".join(folded(query[:LONGEST_QUERY]).split())


def holds(letters: str, text: str) -> bool:
    """Return whether a text has these letters, of `letters_of`, in this order; much faster."""
    return _holds(folded(text), letters, 0)


def match(query: str, text: str) -> Match | None:
    """Return how the letters of `query` are found in `text`, in this order; None: they are not."""
    wanted = letters_of(query)
    if not wanted:
        return Match(0.0, ())
    line = folded(text)
    if not _holds(line, wanted, 0):
        return None
    return max(_walks(wanted, line))


def _holds(line: str, letters: str, start: int) -> bool:
    """Return whether letters follow each other in a line, with others between them."""
    for letter in letters:
        start = line.find(letter, start) + 1
        if not start:
            return False
    return True


def _walks(wanted: str, line: str) -> list[Match]:
    """Return the ways to find the letters, each from another place of the first one."""
    starts = [place for place, letter in enumerate(line) if letter == wanted[0]]
    found = [_walk(wanted, line, start) for start in starts[:_MOST_STARTS]]
    return [each for each in found if each is not None]


def _walk(wanted: str, line: str, start: int) -> Match | None:
    places = [start]
    for done, letter in enumerate(wanted[1:], start=1):
        after = places[-1] + 1
        beside = after < len(line) and line[after] == letter
        # The start of a word is a better place than one within, if the rest is found after it.
        place = after if beside else _word_from(line, letter, after, wanted[done + 1 :])
        if place < 0:
            place = line.find(letter, after)
        if place < 0:
            return None
        places.append(place)
    return Match(_score(line, places), tuple(places))


def _word_from(line: str, letter: str, after: int, rest: str) -> int:
    place = line.find(letter, after)
    while place >= 0:
        if _starts_word(line, place):
            return place if _holds(line, rest, place + 1) else -1
        place = line.find(letter, place + 1)
    return -1


def _score(line: str, places: list[int]) -> float:
    score = 0.0
    for before, place in zip([-2, *places], places, strict=False):
        score += _LETTER + (_START if _starts_word(line, place) else 0)
        score += _BESIDE if place == before + 1 else 0
    spread = places[-1] - places[0] + 1 - len(places)
    whole = _WHOLE if len(places) == len(line) else 0
    score += _FIRST if places[0] == 0 else 0
    return score + whole - _GAP * (spread + places[0]) - len(line) / 1000


def _starts_word(line: str, place: int) -> bool:
    return place == 0 or not line[place - 1].isalnum()


def _fold(letter: str) -> str:
    plain = unicodedata.normalize("NFKD", letter)[:1].lower()
    # Some letters become two when they are made small, which would move all behind them.
    return plain if len(plain) == 1 else letter
