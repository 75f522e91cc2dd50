"""Which passages a question gets."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.documents.choose import Lexical, choose, terms
from desktop.core.documents.chunk import passages, tokens
from desktop.core.documents.values import Document, Part

if TYPE_CHECKING:
    from collections.abc import Sequence

FJORDS = "The Sognefjord is the longest fjord of Norway, 205 kilometres from the sea."
BREAD = "Knead the dough for ten minutes, then let the bread rise (twice)."
ENGINES = "“Engines” of this kind burn diesel; their connections leak."
TEXTS = (FJORDS, BREAD, ENGINES)


def best(question: str, texts: Sequence[str] = TEXTS) -> int:
    scores = Lexical().rank(question, texts)
    return max(range(len(texts)), key=lambda index: scores[index])


def test_the_passage_with_the_words_of_the_question_is_the_best() -> None:
    assert best("How long is the longest fjord?") == 0
    assert best("How long does bread rise?") == 1
    assert best("What does the engine burn?") == 2


def test_endings_and_case_and_quotes_do_not_hide_a_word() -> None:
    assert best("Which ENGINE has a leaking connection?") == 2
    assert best("TWICE") == 1


def test_common_words_count_less_than_rare_ones() -> None:
    texts = ["the the the the the of the", "a diesel here"]

    assert best("the diesel", [*texts, *["the usual"] * 20]) == 1


def test_languages_without_spaces_are_searched_by_pairs() -> None:
    texts = ["今日は天気がいい。散歩に行く。", "東京の人口は千四百万人です。", "猫が好きです。"]

    assert terms("東京の人口は?")[:2] == ("東京", "京の")
    assert best("東京の人口は?", texts) == 1


def test_what_fits_is_shown_whole_and_in_order() -> None:
    assert choose("bread", TEXTS, 10_000) == (0, 1, 2)
    assert choose("fjord, and bread", TEXTS, tokens(FJORDS) + tokens(BREAD)) == (0, 1)
    assert choose("bread", TEXTS, tokens(BREAD) + 1) == (1,)


def test_a_question_about_nothing_in_particular_gets_the_beginning() -> None:
    assert choose("Qu'est-ce?", TEXTS, tokens(FJORDS) + 5) == (0,)


def test_another_way_to_rank_can_take_its_place() -> None:
    class ByLength:
        def rank(self, question: str, passages: Sequence[str]) -> Sequence[float]:
            return [-1.0 if question in text else len(text) for text in passages]

    longest = max(TEXTS, key=len)
    assert choose("x", TEXTS, tokens(longest), ByLength()) == (TEXTS.index(longest),)


@given(st.text(max_size=50), st.lists(st.text(max_size=60), max_size=12), st.integers(0, 100))
def test_the_budget_is_kept_whatever_is_asked(question: str, texts: list[str], budget: int) -> None:
    found = choose(question, texts, budget)

    assert list(found) == sorted(set(found))
    assert sum(tokens(texts[index]) for index in found) <= budget


def test_a_book_takes_a_moment() -> None:
    dice = random.Random(1)  # noqa: S311 - the same words in each run
    words = ["".join(dice.choices("abcdefghijklmnop", k=dice.randint(2, 9))) for _ in range(9999)]
    pages = [Part(" ".join(dice.choices(words, k=450)) + "\n", page=n) for n in range(1, 201)]
    found = passages(Document("book.pdf", "pdf", 0, "", tuple(pages)))
    question = " ".join(dice.choices(words, k=12))
    took = []
    for _ in range(5):
        began = time.perf_counter()
        choose(question, [one.text for one in found], 2000)
        took.append(time.perf_counter() - began)

    assert min(took) < 0.1
