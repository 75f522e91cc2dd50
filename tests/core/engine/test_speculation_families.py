"""Drafts on each kind of memory: plain attention, sliding windows, recurrent layers."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from desktop.core.engine import worker_backends
from desktop.core.engine.start import Start
from desktop.core.engine.values import ChatMessage, GenerateOptions, LoadOptions
from desktop.core.engine.worker_channel import Channel
from desktop.core.engine.worker_model import Model
from desktop.core.engine.worker_native import EngineLog
from desktop.core.engine.worker_sampler import Sampler
from desktop.core.engine.worker_speculate import Speculation
from desktop.core.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

synthetic_models = pytest.importorskip("synthetic_models", reason="tools/ has no such models yet")

RECURRENT = ("granitehybrid", "lfm2", "qwen35")
SLIDING = ("gemma2", "gemma3", "gemma4")
PLAIN = ("llama", "qwen2", "qwen3", "phi3", "granite", "smollm3", "mistral3")
OPTIONS = GenerateOptions((ChatMessage("user", "x"),), Sampling(temperature=0))


class Fixed:
    """Always guesses the same tokens."""

    plain = 1.0

    def __init__(self, guess: list[int]) -> None:
        self._guess = guess

    def add(self, token: int) -> None:
        pass

    def draft(self, most: int) -> list[int]:
        return self._guess[: max(0, most)]

    def drafted(self, tokens: int, seconds: float) -> None:
        pass

    def wrote(self, seconds: float) -> None:
        pass


@pytest.fixture(scope="module")
def log() -> EngineLog:
    return EngineLog()  # which the library calls for as long as it is used


@pytest.fixture(scope="module")
def channel() -> Iterator[Channel]:
    worker_backends.load(Start())
    pipe = os.pipe()
    yield Channel(*pipe)
    for end in pipe:
        os.close(end)


def written(model: Model, prompt: list[int], guess: list[int] | None) -> tuple[list[int], bool]:
    """Forty greedy tokens, and whether the context could forget what was wrong."""
    for begin in range(model.keep_prefix(prompt), len(prompt), model.step):
        model.feed(prompt[begin : begin + model.step])
    sampler = Sampler(OPTIONS, model.vocabulary, model.facts.context, prompt)
    drafter = None if guess is None else Fixed(guess)
    ahead = Speculation(model, drafter, lambda _: False, model.facts.context)
    out = []
    for _ in range(40):
        out.append(sampler.choose(model.handle, ahead.index))
        ahead.feed(out[-1])
    ahead.close()
    sampler.close()
    assert model.tokens == prompt + out
    assert ahead.settled
    return out, not ahead.failed


@pytest.mark.parametrize("family", [*PLAIN, *SLIDING, *RECURRENT])
def test_guesses_change_nothing(
    family: str, channel: Channel, log: EngineLog, tmp_path: Path
) -> None:
    path = synthetic_models.write(tmp_path / "model.gguf", family)
    model = Model(LoadOptions(path, threads=1), channel, log, lambda _share: None)
    assert model.experience.possible == (family not in RECURRENT)
    try:
        for words in (3, 90):
            prompt = model.vocabulary.tokenize("hello the in an ou " * words)
            plain, _ = written(model, prompt, None)
            for guess in (plain[1:9], plain[5:7] + [3] * 30, [3] * 20):
                # A memory that cannot forget is not drafted for; if it were, it is read again.
                assert written(model, prompt, guess) == (plain, model.experience.possible)
    finally:
        model.close()
