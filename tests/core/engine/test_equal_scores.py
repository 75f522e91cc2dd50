"""Going back, coming back from a file, and other batches: what they change in a model's scores.

The stated tolerances, in logarithms of probabilities of the twenty likeliest tokens (measured:
half of them at most):

* the same split into batches, nothing moved: none, bit for bit;
* layers with a sliding window, whose cells lie elsewhere after going back: 5e-3;
* another split without flash attention: 5e-3, and 0.3 with weights of 8 bits, for which what goes
  through the layers is rounded to 8 bits too;
* another split with flash attention, whose sums are kept in half precision: 0.5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.engine.scores import Opened, apart, read, scores
from core.engine.talk import TINY
from synthetic_layers import ARCHITECTURES, RECURRENT, SLIDING

from desktop.core.engine.worker_model import Stopped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.core.engine.values import FlashAttention
    from desktop.core.engine.worker_model import Model

MOVED = 5e-3
SPLIT, SPLIT_OF_8_BITS, SPLIT_WITH_FLASH_ATTENTION = 5e-3, 0.3, 0.5
WORDS = " ".join(f"the {word} in a window" for word in ["lamp", "key", "apple", "river"] * 5)


@pytest.fixture(scope="module")
def opened() -> Iterator[Opened]:
    models = Opened()
    yield models
    models.close()


@pytest.fixture(params=["tiny", *sorted(ARCHITECTURES)])
def family(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def path(family: str, synthetic: Callable[..., Path]) -> Path:
    return TINY if family == "tiny" else synthetic(family)


def prompt(model: Model) -> tuple[list[int], int]:
    """A chat's tokens, and where a checkpoint is."""
    begin = model.vocabulary.tokenize(f"<|im_start|>user\n{WORDS}<|im_end|>")
    return begin + model.vocabulary.tokenize(f"\n<|im_start|>assistant\n{WORDS[:200]}"), len(begin)


def same(family: str, one: Model, other: Model) -> bool:
    difference = apart(scores(one), scores(other))
    return difference < MOVED if family in SLIDING else difference == 0


@pytest.mark.parametrize("attention", ["off", "on"])
def test_going_back_leaves_no_trace(
    opened: Opened, family: str, path: Path, attention: FlashAttention
) -> None:
    model, plain = opened.load(path, attention), opened.load(path, attention)
    tokens, stop = prompt(model)
    read(plain, tokens, [stop])
    read(model, tokens[:stop] + model.vocabulary.tokenize("a river, " * 60), [stop])
    assert model.keep_prefix(tokens) == stop
    read(model, tokens, [stop])

    assert same(family, plain, model)


def test_a_saved_state_goes_on_as_if_it_had_never_left(
    opened: Opened, family: str, path: Path
) -> None:
    model, other = opened.load(path), opened.load(path)
    tokens, stop = prompt(model)
    read(model, tokens[:stop], [stop])
    other.restore(list(model.tokens), model.state())
    read(model, tokens)
    read(other, tokens)

    assert same(family, model, other)


@pytest.mark.parametrize("attention", ["off", "on"])
def test_another_split_into_batches_changes_little(
    opened: Opened, family: str, path: Path, attention: FlashAttention
) -> None:
    model = opened.load(path, attention)
    tolerance = SPLIT_OF_8_BITS if family == "tiny" else SPLIT
    if attention == "on":
        tolerance = SPLIT_WITH_FLASH_ATTENTION
    tokens, _ = prompt(model)
    read(model, tokens)
    whole = scores(model)
    for step in (1, 7, 100):
        model.clear()
        read(model, tokens, step=step)
        assert apart(whole, scores(model)) < tolerance


def test_a_stopped_step_is_not_believed(opened: Opened, family: str, path: Path) -> None:
    """llama.cpp takes back what a stopped step wrote, but not from recurrent layers."""
    model, plain = opened.load(path), opened.load(path)
    tokens, stop = prompt(model)
    read(plain, tokens, [stop])
    read(model, tokens[:stop], [stop])
    opened.channel.flag[0] = b"\1"
    try:
        with pytest.raises(Stopped):
            model.feed(tokens[stop : stop + 20])
    finally:
        opened.channel.flag[0] = b"\0"
    assert model.tokens == tokens[:stop]
    read(model, tokens)

    assert same(family, plain, model)


def test_a_stopped_step_without_a_checkpoint_begins_anew(
    opened: Opened, synthetic: Callable[..., Path]
) -> None:
    for family in sorted(RECURRENT):
        model = opened.load(synthetic(family))
        tokens, _ = prompt(model)
        model.feed(tokens[:50])
        opened.channel.flag[0] = b"\1"
        with pytest.raises(Stopped):
            model.feed(tokens[50:60])
        opened.channel.flag[0] = b"\0"
        assert model.tokens == []


@pytest.mark.parametrize("family", sorted(SLIDING))
def test_a_state_from_a_file_goes_back_by_exactly_one_token(
    opened: Opened, synthetic: Callable[..., Path], family: str
) -> None:
    """It holds the window of the token after it; the one before would look at one more."""
    model, other = opened.load(synthetic(family)), opened.load(synthetic(family))
    tokens, _ = prompt(model)
    read(model, tokens)
    other.restore(list(tokens), model.state())
    ways = other.checkpoints

    assert ways.after_restoring(len(tokens) - 1, len(tokens), []) == len(tokens) - 1
    assert ways.after_restoring(len(tokens) - 2, len(tokens), [9, 700]) == 9
    assert not other.roll_back(len(tokens) - 2)
    assert other.keep_prefix(tokens) == len(tokens) - 1
    read(other, tokens)
    assert same(family, model, other)
