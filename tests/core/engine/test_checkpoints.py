"""Which ways back are kept: where, how many, and how long."""

from __future__ import annotations

import random
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from core.engine.scores import Opened, apart, read, scores
from core.engine.talk import TINY
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.engine.worker_checkpoints import IN_FILE, MOST, SPACING, pieces, places, room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

END = 9


@pytest.fixture(scope="module")
def opened() -> Iterator[Opened]:
    models = Opened()
    yield models
    models.close()


def ends(token: int) -> bool:
    return token == END


def test_they_are_after_the_first_turn_the_last_reply_and_the_last_message() -> None:
    system, asked, answer, again = [1, 1, END], [2, 2, END], [3, END], [4, 4, 4, END]
    assert places([*system, *asked, *answer, *again, 5, 5], ends) == [3, 8, 12]
    assert places([*asked, 5, 5], ends) == [3]


def test_a_prompt_of_no_known_form_has_one_before_its_last_few_tokens() -> None:
    assert places([1] * 100, ends) == [96]
    assert places([1, END] + [1] * 100, ends) == [2, 98]
    assert places([], ends) == []


@given(st.lists(st.integers(0, 10), max_size=200))
def test_they_are_within_the_prompt_and_in_order(prompt: list[int]) -> None:
    found = places(prompt, ends)

    assert found == sorted(set(found))
    assert all(0 <= at < max(1, len(prompt)) for at in found)


@given(
    begin=st.integers(0, 300),
    more=st.integers(0, 700),
    step=st.integers(1, 128),
    stops=st.lists(st.integers(0, 1000), max_size=5),
)
def test_pieces_are_the_whole_and_none_is_too_long(
    begin: int, more: int, step: int, stops: list[int]
) -> None:
    parts = list(pieces(begin, begin + more, step, stops))

    assert [at for part in parts for at in range(*part)] == list(range(begin, begin + more))
    assert all(0 < end - start <= step for start, end in parts)
    before = begin
    for stop in sorted(stops):
        if before + 16 <= stop < begin + more:
            assert stop in {end for _, end in parts}
            before = stop


def test_plain_models_need_none(opened: Opened) -> None:
    model = opened.load(TINY)
    tokens = model.vocabulary.tokenize("the lamp, " * 100)
    read(model, tokens, [20, 60])

    assert not model.checkpoints.needed
    assert model.checkpoints.lengths == []


@pytest.mark.parametrize("family", ["lfm2", "qwen35", "granitehybrid", "gemma3", "gemma4"])
def test_their_number_and_size_are_bounded_and_ends_of_turns_stay_longest(
    opened: Opened, synthetic: Callable[..., Path], family: str
) -> None:
    model = opened.load(synthetic(family))
    ways = model.checkpoints
    tokens = model.vocabulary.tokenize("the lamp, " * 350)
    read(model, tokens, [100])
    last = len(tokens) - 50

    assert 2 < len(ways.lengths) <= MOST
    assert 100 in ways.lengths
    assert all(after - before >= SPACING for before, after in pairwise(ways.lengths))
    for turn in range(10):
        read(model, [*model.tokens, *tokens[:20]], [len(model.tokens) + 20])
        model.checkpoints.take(len(model.tokens), turn=True)
        assert len(ways.lengths) <= MOST, turn
    assert ways.lengths[-1] == len(model.tokens)
    assert sum(1 for at in ways.lengths if at > last) >= MOST - 2
    assert [one.length for one in ways.last()] == ways.lengths[-IN_FILE:]
    assert sum(len(one.state) for one in ways.last()) <= room(model.facts.bytes)


def test_room_is_a_share_of_the_weights_within_bounds() -> None:
    assert room(1_000_000) == 16_000_000
    assert room(800_000_000) == 100_000_000
    assert room(50_000_000_000) == 384_000_000


@pytest.mark.parametrize("family", ["lfm2", "gemma3"])
def test_none_outlives_the_tokens_that_it_is_of(
    opened: Opened, synthetic: Callable[..., Path], family: str
) -> None:
    """Random goings to and fro end as a straight way would."""
    model, plain = opened.load(synthetic(family)), opened.load(synthetic(family))
    ways, draw = model.checkpoints, random.Random(7)  # noqa: S311 - the same in each run
    vocabulary = model.vocabulary
    words = [vocabulary.tokenize(text) for text in (" the lamp", " an apple", " in the river")]
    tokens: list[int] = []
    for turn in range(60):
        kept = draw.randint(0, len(tokens)) if draw.random() < 0.4 else len(tokens)
        more = [token for _ in range(draw.randint(1, 40)) for token in draw.choice(words)]
        tokens = (tokens[:kept] + more)[:2000]
        known = model.keep_prefix(tokens)
        assert model.tokens == tokens[:known]
        assert all(at <= known for at in ways.lengths)
        read(model, tokens, [len(tokens) - 3])
        if turn % 10 == 9:
            plain.clear()
            read(plain, tokens)
            assert apart(scores(plain), scores(model)) < 1e-3
    model.clear()
    assert ways.lengths == []
