"""Vectors of texts: a model of the role "embedding", and the batches that it is fed with."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from llama_cpp import llama_cpp as llama

from desktop.core.engine import protocol, worker_parameters
from desktop.core.engine.worker_file import explain
from desktop.core.engine.worker_model import Model, Stopped
from desktop.core.errors import BadModel, TextTooLong

if TYPE_CHECKING:
    from desktop.core.engine.values import LoadOptions
    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_native import EngineLog

#: So many texts go through the model at once.
_MOST_AT_ONCE: Final = 32
#: No text has so long tokens on average: what is longer is cut or refused without being counted.
_CHARACTERS_PER_TOKEN: Final = 30
_ABORTED: Final = 2


class EmbeddingModel(Model):
    """A model that makes one vector of a text.

    Attributes:
        dimensions: numbers of a vector.
    """

    dimensions: int

    def vectors(self, texts: list[list[int]]) -> Any:  # noqa: ANN401 - an array of float32
        """Return one row for each text, of length one; they fit into a step together.

        Raises:
            Stopped: the job was cancelled.
            RuntimeError: the engine failed, which ends the child.
        """
        if self._memory:
            llama.llama_memory_clear(self._memory, False)
        batch = self._batch(texts)
        try:
            run = llama.llama_decode if self._memory else llama.llama_encode
            status = run(self._context, batch)
        finally:
            llama.llama_batch_free(batch)
        if status == _ABORTED or self._channel.cancelled:
            raise Stopped
        if status != 0:
            raise RuntimeError(f"the engine returned {status} for {len(texts)} texts")
        rows = [self._pooled(number) for number in range(len(texts))]
        found = np.stack(rows).astype(np.float32)
        found[~np.isfinite(found)] = 0.0
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        return found / np.where(lengths > 0, lengths, 1.0)

    def _pooled(self, number: int) -> Any:  # noqa: ANN401 - an array
        pointer = llama.llama_get_embeddings_seq(self._context, number)
        if not pointer:
            raise RuntimeError("the engine gives no vector")
        return np.ctypeslib.as_array(pointer, (self.dimensions,)).copy()

    def _batch(self, texts: list[list[int]]) -> Any:  # noqa: ANN401 - llama.cpp's structure
        batch = llama.llama_batch_init(sum(map(len, texts)), 0, 1)
        at = 0
        for number, tokens in enumerate(texts):
            for position, token in enumerate(tokens):
                batch.token[at], batch.pos[at] = token, position
                batch.n_seq_id[at], batch.seq_id[at][0] = 1, number
                batch.logits[at] = 1
                at += 1
        batch.n_tokens = at
        return batch

    def _open_context(
        self, options: LoadOptions, context: int, threads: int, log: EngineLog
    ) -> None:
        self.step = min(context, worker_parameters.LONGEST_TEXT)
        parameters = worker_parameters.of_embedding(options, self.step, threads, _MOST_AT_ONCE)
        self._open_with(parameters, options, log)
        kind = llama.llama_pooling_type(self._context)
        if kind == llama.LLAMA_POOLING_TYPE_NONE:  # the file does not say: the usual one
            llama.llama_free(self._context)
            parameters.pooling_type = llama.LLAMA_POOLING_TYPE_MEAN
            self._open_with(parameters, options, log)
        elif kind == llama.LLAMA_POOLING_TYPE_RANK:
            raise BadModel(path=str(options.path), reason="it makes no vectors of texts")
        self.dimensions = llama.llama_model_n_embd_out(self._model)
        self._stop_with_flag()

    def _open_with(self, parameters: Any, options: LoadOptions, log: EngineLog) -> None:  # noqa: ANN401 - llama.cpp's
        self._context = llama.llama_init_from_model(self._model, parameters)
        if not self._context:
            self._context = None
            raise explain(options.path, log)
        self._memory: Any = llama.llama_get_memory(self._context)


def embed(request: protocol.Embed, model: EmbeddingModel, channel: Channel) -> protocol.Embedded:
    """Return the vectors of all texts.

    Raises:
        TextTooLong: one does not fit, and must not be cut.
        Stopped: the job was cancelled.
    """
    texts = [
        _tokens(text, place, model, cut=request.cut) for place, text in enumerate(request.texts)
    ]
    rows = np.zeros((len(texts), model.dimensions), np.float32)
    # The shortest first, so that texts of a like length are together.
    waiting = sorted(
        (place for place in range(len(texts)) if texts[place]), key=lambda at: len(texts[at])
    )
    while waiting:
        if channel.cancelled:
            raise Stopped
        room = model.step
        places: list[int] = []
        while waiting and len(places) < _MOST_AT_ONCE and len(texts[waiting[0]]) <= room:
            room -= len(texts[waiting[0]])
            places.append(waiting.pop(0))
        rows[places] = model.vectors([texts[place] for place in places])
    packed = base64.b64encode(rows.astype("<f4").tobytes()).decode("ascii")
    return protocol.Embedded(request.job, model.dimensions, packed, tuple(map(len, texts)))


def _tokens(text: str, place: int, model: EmbeddingModel, *, cut: bool) -> list[int]:
    longest = model.step * _CHARACTERS_PER_TOKEN
    if len(text) > longest and not cut:
        raise TextTooLong(place=place, tokens=len(text) // 4, limit=model.step)
    tokens = model.vocabulary.framed(text[:longest])
    if len(tokens) <= model.step:
        return tokens
    if not cut:
        raise TextTooLong(place=place, tokens=len(tokens), limit=model.step)
    # Its last token is a mark of the end, where the model wants one.
    end = tokens[-1:] if model.vocabulary.is_control(tokens[-1]) else []
    return tokens[: model.step - len(end)] + end
