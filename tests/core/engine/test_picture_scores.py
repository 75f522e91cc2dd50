"""Chats with pictures that grow, shrink and change: the scores are those of reading them anew.

The kept model goes back and on as the child does; the other one forgets everything each time. They
split what they read into other batches, so rounding differs, by no more than it does for text.
"""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

import pytest
from core.engine.scores import apart, positions, scores
from core.engine.talk import GREEDY, TINY
from core.engine.test_equal_scores import SPLIT, SPLIT_OF_8_BITS
from eyes_maker import Projector, png

from desktop.core.engine import worker_backends
from desktop.core.engine.start import Start
from desktop.core.engine.values import ChatMessage, GenerateOptions, LoadOptions
from desktop.core.engine.worker_channel import Channel
from desktop.core.engine.worker_generate import prompt_tokens
from desktop.core.engine.worker_model import Model
from desktop.core.engine.worker_native import EngineLog
from desktop.core.engine.worker_reading import Progress, read
from desktop.core.engine.worker_thinking import Speech
from desktop.core.pictures import Image

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

STEPS = 40
PICTURES = [png(128, 128, (at, 255 - at, 90)) for at in (0, 120, 250)] + [
    png(96, 160),
    png(200, 64),
]
WORDS = ["What is it?", "A lamp, a key, an apple.", "And now? " * 12, "x"]


class Quiet(Progress):
    """Tells nobody."""

    def __init__(self, known: int) -> None:
        self.known = known

    def tell(self, done: int) -> None:
        self.done = done


@pytest.fixture
def channel() -> Iterator[Channel]:
    pipe = os.pipe()
    yield Channel(*pipe)
    for end in pipe:
        os.close(end)


def some_turn(dice: random.Random) -> tuple[ChatMessage, ChatMessage]:
    shown = dice.sample(PICTURES, dice.choice((0, 1, 1, 2)))
    images = tuple(Image("a.png", data) for data in shown)
    return (
        ChatMessage("user", dice.choice(WORDS), images),
        ChatMessage("assistant", dice.choice(WORDS)),
    )


def changed(turns: list[tuple[ChatMessage, ChatMessage]], dice: random.Random) -> None:
    """Go on, leave turns out at the end or the beginning, or say something else in between."""
    kind = dice.choice(("on", "on", "back", "other", "oldest"))
    if kind == "on" or len(turns) < 2:
        turns.append(some_turn(dice))
    elif kind == "other":
        turns[dice.randrange(len(turns))] = some_turn(dice)
    else:
        del turns[-1 if kind == "back" else 0]
    del turns[6:]


@pytest.mark.parametrize(
    ("family", "kind"),
    [
        ("", "mlp"),
        ("", "gemma3"),
        ("", "qwen2vl_merger"),
        ("qwen35", "qwen2vl_merger"),
        ("gemma3", "gemma3"),
        ("lfm2", "mlp"),
    ],
)
def test_the_scores_are_those_of_reading_anew(
    tmp_path: Path, synthetic: Callable[..., Path], channel: Channel, family: str, kind: str
) -> None:
    eyes = Projector(64 if family else 128, kind).write(tmp_path / "mmproj.gguf")
    load = LoadOptions(synthetic(family) if family else TINY, flash_attention="off", projector=eyes)
    log = EngineLog()
    worker_backends.load(Start())
    kept, anew = (Model(load, channel, log, lambda _share: None) for _ in range(2))
    dice = random.Random(len(family + kind))  # noqa: S311 - the same each time
    turns: list[tuple[ChatMessage, ChatMessage]] = []
    reused = 0
    try:
        for _ in range(STEPS):
            changed(turns, dice)
            messages = [message for turn in turns for message in turn][:-1]
            options = GenerateOptions(tuple(messages), GREEDY)
            found = []
            for model in (kept, anew):
                assert model.sight is not None
                model.sight.alive = lambda: None
                if model is anew:
                    model.clear()
                speech = Speech(0, options, model, channel)
                tokens, _ = prompt_tokens(options, model, channel, speech)
                known = model.keep_prefix(tokens)
                reused += known
                read(tokens, known, model, Quiet(model.cells(tokens[:known])))
                assert model.tokens == tokens
                assert positions(model) == len(tokens)
                found.append(scores(model))
            assert apart(*found) < (SPLIT if family else SPLIT_OF_8_BITS)
    finally:
        kept.close()
        anew.close()

    assert reused > STEPS * 10
