"""A model in this process, and the scores that it gives each token after what it has read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import numpy as np
from llama_cpp import llama_cpp as llama  # noqa: TID251 - the child never tells its scores

from desktop.core.engine import worker_backends
from desktop.core.engine.start import Start
from desktop.core.engine.values import LoadOptions
from desktop.core.engine.worker_channel import Channel
from desktop.core.engine.worker_checkpoints import pieces
from desktop.core.engine.worker_model import Model
from desktop.core.engine.worker_native import EngineLog

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.engine.values import FlashAttention

    Scores = np.ndarray[tuple[int], np.dtype[np.float64]]

#: Scores of unlikely tokens say nothing about the reply.
_LIKELIEST = 20


class Opened:
    """Models, closed together."""

    def __init__(self) -> None:
        self._log = EngineLog()
        worker_backends.load(Start())
        self._pipe = os.pipe()
        self.channel = Channel(*self._pipe)
        self._models: list[Model] = []

    def load(self, path: Path, flash_attention: FlashAttention = "off") -> Model:
        options = LoadOptions(path, flash_attention=flash_attention)
        self._models.append(Model(options, self.channel, self._log, lambda _share: None))
        return self._models[-1]

    def close(self) -> None:
        for model in self._models:
            model.close()
        for end in self._pipe:
            os.close(end)


def read(
    model: Model, tokens: list[int], stops: list[int] | None = None, step: int | None = None
) -> None:
    """Read on, in the child's way, with checkpoints."""
    stops = stops or []
    known = len(model.tokens)
    for begin, end in pieces(known, len(tokens), step or model.step, stops):
        model.feed(tokens[begin:end])
        model.checkpoints.take(end, turn=end in stops)


def scores(model: Model) -> Scores:
    """Return the logarithms of the probabilities of the next token."""
    raw = llama.llama_get_logits_ith(model.handle, -1)
    values = np.ctypeslib.as_array(raw, (model.vocabulary.size,)).astype(np.float64)
    values -= values.max()
    found: Scores = values - np.log(np.exp(values).sum())
    return found


def positions(model: Model) -> int:
    """Return how many positions llama.cpp has counted in the context."""
    memory = llama.llama_get_memory(model.handle)
    last: int = llama.llama_memory_seq_pos_max(memory, 0)
    return last + 1


def apart(one: Scores, other: Scores) -> float:
    """Return by how much the logarithms of the likeliest tokens differ at most."""
    likeliest = np.argsort(-one)[:_LIKELIEST]
    return float(np.abs(one - other)[likeliest].max())


def chat(model: Model, words: tuple[str, ...]) -> list[int]:
    """Return the prompt that a ChatML template makes of a chat; user and assistant take turns."""
    text = ""
    for at, word in enumerate(words):
        text += f"<|im_start|>{('user', 'assistant')[at % 2]}\n{word}<|im_end|>\n"
    return model.vocabulary.tokenize(text + "<|im_start|>assistant\n")


def lead_where_they_part(model: Model, words: tuple[str, ...], one: str, other: str) -> float:
    """Return by how much the likeliest token leads where two replies to a chat part.

    In logarithms of probabilities; infinite where neither is what the model writes.
    """
    tokens = chat(model, words)
    model.clear()
    read(model, tokens)
    written = b""
    while one.encode().startswith(written) and other.encode().startswith(written):
        order = np.argsort(-(found := scores(model)))
        lead = float(found[order[0]] - found[order[1]])
        written += model.vocabulary.piece(int(order[0]))
        model.feed([int(order[0])])
    closer = one if one.encode().startswith(written) else other
    return lead if closer.encode().startswith(written) else float("inf")
