"""Which passages fit a question: by its words, or by any other way to rank; pure."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Final, Protocol

from desktop.core.documents.chunk import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: As in the paper on BM25 and in every engine since.
_SATURATION: Final = 1.2
_LENGTH_WEIGHT: Final = 0.75
_WORD: Final = re.compile(r"\w+")
#: What may stand before a word becomes a space: ten times as fast as looking for words.
_BETWEEN: Final = dict.fromkeys(
    map(ord, "\n\t!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~\xa0¡§«»¿–—‘’“”„…"),  # noqa: RUF001
    " ",
)
#: Scripts without spaces between words: there each pair of signs counts.
_SIGNS: Final = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
#: A word's end tells of grammar more than of meaning; words are alike if their beginnings are.
_ENDING: Final = 2
_SHORTEST_STEM: Final = 5
_MOST_TERMS: Final = 60


class Ranking(Protocol):
    """A way to tell how well passages answer a question."""

    def rank(self, question: str, passages: Sequence[str]) -> Sequence[float]:
        """Return a number for each passage, the higher the better; 0 or less is of no use."""


class Lexical:
    """Ranks by the words that question and passage share (BM25): rare ones count most."""

    def rank(self, question: str, passages: Sequence[str]) -> Sequence[float]:
        """Return how well each passage fits."""
        wanted = terms(question)
        texts = [f" {text.casefold().translate(_BETWEEN)}" for text in passages]
        lengths = [max(1, len(text)) for text in texts]
        usual = sum(lengths) / max(1, len(lengths))
        norms = [
            _SATURATION * (1 - _LENGTH_WEIGHT + _LENGTH_WEIGHT * length / usual)
            for length in lengths
        ]
        scores = [0.0] * len(texts)
        for term in wanted:
            counts = [text.count(term) for text in texts]
            having = sum(map(bool, counts))
            weight = math.log(1 + (len(texts) - having + 0.5) / (having + 0.5))
            for index, count in enumerate(counts):
                if count:
                    norm = norms[index]
                    scores[index] += weight * count * (_SATURATION + 1) / (count + norm)
        return scores


def terms(question: str) -> tuple[str, ...]:
    """Return what is looked for: beginnings of words, with the space before them, or signs."""
    found: dict[str, None] = {}
    for word in _WORD.findall(question.casefold()):
        signs = "".join(_SIGNS.findall(word))
        if signs:
            pairs = [signs[index : index + 2] for index in range(max(1, len(signs) - 1))]
            found |= dict.fromkeys(pairs)
        elif len(word) > 1 or word.isdigit():
            found[f" {word[: max(_SHORTEST_STEM, len(word) - _ENDING)]}"] = None
    return tuple(found)[:_MOST_TERMS]


def choose(
    question: str,
    passages: Sequence[str],
    budget: int,
    ranking: Ranking | None = None,
    measure: Callable[[str], int] = tokens,
) -> tuple[int, ...]:
    """Return which passages to show, in their own order.

    The best come first into the budget. Where no passage fits the question ("What is this?"), the
    first ones are taken.

    Args:
        question: what is to be answered.
        passages: of one document or of several.
        budget: how many tokens they may have together.
        ranking: tells how well each fits; by its words unless something else is said.
        measure: tells how many tokens a text has.
    """
    costs = [measure(text) for text in passages]
    if sum(costs) <= budget:
        return tuple(range(len(passages)))
    scores = (ranking or Lexical()).rank(question, passages)
    useful = [index for index, score in enumerate(scores) if score > 0]
    order = sorted(useful or range(len(passages)), key=lambda index: (-scores[index], index))
    taken = []
    for index in order:
        if costs[index] <= budget:
            budget -= costs[index]
            taken.append(index)
    return tuple(sorted(taken))
