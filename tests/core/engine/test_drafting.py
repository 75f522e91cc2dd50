"""Guesses from the passages of a chat, and how sure they are."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.engine.worker_drafting import LONGEST, SHORTEST, Lookup, Odds

few_kinds = st.lists(st.integers(0, 3), max_size=120)


def agreeing(tokens: list[int], place: int) -> int:
    """How many tokens before a place are those at the end, at most `LONGEST`."""
    length = 0
    while length < min(place, LONGEST) and tokens[place - 1 - length] == tokens[-1 - length]:
        length += 1
    return length


def written(tokens: list[int], at_once: int) -> Lookup:
    found = Lookup(tokens[:at_once])
    for token in tokens[at_once:]:
        found.add(token)
    return found


@given(few_kinds, st.integers(0, 120))
def test_a_match_is_one_whatever_came_before(tokens: list[int], at_once: int) -> None:
    found = written(tokens, at_once)
    draft = found.draft(5)

    assert found.tokens == tokens
    if found.matched:
        # The draft follows a place where so many tokens agree, and goes round at the end.
        looped = tokens + draft
        places = [place for place in range(len(tokens)) if looped[place : place + 5] == draft]
        assert any(agreeing(tokens, place) >= found.matched for place in places)
        assert found.matched >= SHORTEST
        assert found.next == draft[0]
    else:
        assert draft == []
        assert found.next is None


@given(few_kinds)
def test_a_search_finds_the_longest_match_of_the_latest_places(tokens: list[int]) -> None:
    found = Lookup(tokens)
    places = [place for place in range(len(tokens)) if agreeing(tokens, place) >= SHORTEST][-24:]
    best = max((agreeing(tokens, place) for place in places), default=0)

    assert found.matched == best


def test_a_copy_with_one_change_is_followed_on_both_sides_of_it() -> None:
    text = list(range(100, 200))
    found = Lookup([1, 2, *text, 3, 4])
    for token in text[:40]:
        found.add(token)
    assert found.draft(20) == text[40:60]
    assert found.matched == 40
    found.add(9)
    assert found.draft(20) == []
    for token in text[41:43]:
        found.add(token)
    assert found.draft(20) == text[43:63]


def test_a_song_without_an_end_is_gone_round() -> None:
    found = Lookup([7, 8, 9, 7, 8, 9, 7])

    assert found.draft(7) == [8, 9, 7, 8, 9, 7, 8]
    assert found.draft(0) == found.draft(-3) == []


def test_a_token_costs_microseconds_in_a_long_chat() -> None:
    dice = random.Random(1)  # noqa: S311 - the same text in each run
    # As uneven as words are: pairs that come hundreds of times, and rare ones.
    tokens = [min(dice.randrange(1, 3000), dice.randrange(1, 3000)) % 500 for _ in range(8000)]
    found = Lookup(tokens)
    started = time.process_time()
    for token in tokens[:2000]:
        found.add(token)
        found.draft(16)

    assert (time.process_time() - started) / 2000 < 0.0005


def test_the_odds_follow_what_comes() -> None:
    odds = Odds()
    assert [odds.of(matched) for matched in (2, 5, 20, 50)] == sorted(
        odds.of(matched) for matched in (2, 5, 20, 50)
    )
    for _ in range(60):
        odds.came(2, hit=True)
        odds.came(50, hit=False)
    assert odds.of(2) > 0.9
    assert odds.of(50) < 0.1
    assert odds.of(5) == Odds().of(5)
    for _ in range(120):
        odds.came(2, hit=False)
    assert odds.of(2) < 0.15


def test_a_new_reply_may_be_of_another_kind() -> None:
    odds = Odds()
    for _ in range(60):
        odds.came(3, hit=True)
    before = odds.of(3)
    odds.begin()

    assert Odds().of(3) < odds.of(3) < before


@given(st.lists(st.tuples(st.integers(2, 500), st.booleans()), max_size=200))
def test_odds_are_likelihoods(seen: list[tuple[int, bool]]) -> None:
    odds = Odds()
    for matched, hit in seen:
        odds.came(matched, hit=hit)
        assert 0 < odds.of(matched) < 1


@pytest.mark.parametrize("tokens", [[], [1], [1, 2], [1, 1]])
def test_too_little_text_gives_no_guess(tokens: list[int]) -> None:
    assert Lookup(tokens).draft(5) == []
