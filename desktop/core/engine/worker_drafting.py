"""What may come next, by what came before: passages of the chat that begin as the reply now ends.

When a model copies (a text with one change, a file, a quotation), the next tokens stand in the
chat already. The index is a chain of places for each pair of tokens, as in data compression: a
token more costs one step, and a search looks at a few places only.

How sure a guess is depends on how long the passage has agreed so far. That is learned from all
tokens that are written, whether anything was drafted or not: in plain writing the guess is
compared as well, which costs nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Tokens that must agree before a place is a match.
SHORTEST: Final = 2
#: A match that has agreed for so long is as sure as any.
LONGEST: Final = 64
#: Places that one search looks at, the latest first.
_PLACES: Final = 24

#: Lengths of match that are judged together begin here,
_STEPS: Final = (0, 3, 4, 6, 9, 13, 19, 28, 40)
#: and this is what is believed of the next token before anything is seen.
_PRIOR: Final = (0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 0.88, 0.93, 0.95)
_PRIOR_WEIGHT: Final = 4.0
#: What was seen counts as so many tokens at most, so that the latest ones count.
_MEMORY: Final = 48.0
#: Of that, a new reply keeps this share: it may be of another kind.
_KEPT: Final = 0.25


class Lookup:
    """The tokens of a chat, and the place in them from which a copy may be under way.

    Attributes:
        tokens: all so far.
        matched: how many tokens before the place agree with the last ones; 0: there is no place.
    """

    def __init__(self, tokens: Iterable[int] = ()) -> None:
        self.tokens: list[int] = []
        self.matched = 0
        self._place = 0
        self._latest: dict[tuple[int, int], int] = {}
        self._earlier: list[int] = []
        for token in tokens:
            self._index(token)
        self._search()

    @property
    def next(self) -> int | None:
        """The guess for the next token."""
        return self.tokens[self._place] if self.matched else None

    def add(self, token: int) -> None:
        """Take the next token; where it is the guessed one the match goes on."""
        went_on = token == self.next
        self._index(token)
        if went_on:
            self.matched = min(LONGEST, self.matched + 1)
            self._place += 1
        else:
            self._search()

    def draft(self, most: int) -> list[int]:
        """Return up to `most` tokens that followed at the place; a loop is gone round again."""
        if not self.matched or most <= 0:
            return []
        found = self.tokens[self._place : self._place + most]
        period = len(found)
        while len(found) < most:
            found.append(found[len(found) - period])
        return found

    def _index(self, token: int) -> None:
        """Add a token to the chains; a place is the index of what followed a pair."""
        tokens = self.tokens
        tokens.append(token)
        place = len(tokens)
        if place < SHORTEST:
            self._earlier.append(0)
            return
        pair = (tokens[-2], token)
        # No place is 0, so 0 ends a chain.
        self._earlier.append(self._latest.get(pair, 0))
        self._latest[pair] = place

    def _search(self) -> None:
        """Find the place that agrees for longest, the latest of those that do alike."""
        best = found = 0
        place = self._earlier[-1] if self._earlier else 0
        for _ in range(_PLACES):
            if not place:
                break
            length = self._agreeing(place)
            if length > best:
                best, found = length, place
            if length >= LONGEST:
                break
            place = self._earlier[place - 1]
        self.matched, self._place = best, found

    def _agreeing(self, place: int) -> int:
        """Return how many tokens before a place are those at the end."""
        tokens, end, length = self.tokens, len(self.tokens), SHORTEST
        most = min(LONGEST, place)
        while length < most and tokens[place - 1 - length] == tokens[end - 1 - length]:
            length += 1
        return length


class Odds:
    """How likely the guessed token comes, by how long the passage has agreed."""

    def __init__(self) -> None:
        self._hits = [0.0] * len(_STEPS)
        self._seen = [0.0] * len(_STEPS)

    def of(self, matched: int) -> float:
        """Return the likelihood, 0 to 1, after a match of so many tokens."""
        step = bisect_right(_STEPS, matched) - 1
        hits = self._hits[step] + _PRIOR[step] * _PRIOR_WEIGHT
        return hits / (self._seen[step] + _PRIOR_WEIGHT)

    def came(self, matched: int, *, hit: bool) -> None:
        """Take note of whether the guess after a match of so many tokens was right."""
        step = bisect_right(_STEPS, matched) - 1
        if self._seen[step] >= _MEMORY:
            self._hits[step] *= 1 - 1 / _MEMORY
            self._seen[step] *= 1 - 1 / _MEMORY
        self._hits[step] += hit
        self._seen[step] += 1

    def begin(self) -> None:
        """Trust less in what was seen: a new reply begins."""
        self._hits = [hits * _KEPT for hits in self._hits]
        self._seen = [seen * _KEPT for seen in self._seen]
