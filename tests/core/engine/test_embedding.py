"""Vectors of texts, in a child of their own, while another one writes."""

from __future__ import annotations

import math
import time
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import TYPE_CHECKING

import embedding_model
import gguf
import pytest
from core.engine.gguf_edit import edit
from core.engine.talk import LONG, TINY, Talk, ask

from desktop.core.engine.engine import Engine, LoadOptions, worker_command
from desktop.core.errors import BadModel, TextTooLong

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.core.engine.values import Embeddings

TEXTS = ("green apple", "green apple lamp", "river key", "a b c")


@pytest.fixture(scope="module")
def load(tmp_path_factory: pytest.TempPathFactory) -> LoadOptions:
    """A BERT with 64 tokens of context."""
    path = tmp_path_factory.mktemp("vectors") / "bert.gguf"
    embedding_model.write(path, pooling=gguf.PoolingType.CLS)
    return LoadOptions(path, context=512, role="embedding")


def vectors(engine: Engine, load: LoadOptions, *texts: str, cut: bool = False) -> Embeddings:
    return engine.embed(load, texts, cut=cut).result.result(LONG)


def likeness(one: Sequence[float], other: Sequence[float]) -> float:
    return math.fsum(a * b for a, b in zip(one, other, strict=True))


def test_each_text_has_a_vector_of_length_one(shared_engine: Engine, load: LoadOptions) -> None:
    told: list[tuple[int, int]] = []
    job = shared_engine.embed(load, TEXTS, on_progress=lambda *each: told.append(each))
    found = job.result.result(LONG)
    rows = [found.vector(place) for place in range(len(TEXTS))]

    assert found.dimensions == 64
    assert len(found.data) == 4 * 64 * len(TEXTS)
    for row in rows:
        assert likeness(row, row) == pytest.approx(1, abs=1e-5)
    assert found.tokens == (4, 5, 4, 5)  # with a mark at either end
    assert told == [(4, 4)]
    assert likeness(rows[0], rows[1]) > likeness(rows[0], rows[2])


def test_one_text_alone_has_the_vector_that_it_has_among_others(
    shared_engine: Engine, load: LoadOptions
) -> None:
    many = vectors(shared_engine, load, *TEXTS * 50)
    for place, text in enumerate(TEXTS):
        alone = vectors(shared_engine, load, text).vector(0)
        assert likeness(alone, many.vector(place)) == pytest.approx(1, abs=1e-4)
        assert likeness(alone, many.vector(place + 4 * 49)) == pytest.approx(1, abs=1e-4)


def test_vectors_are_pooled_as_the_file_says(shared_engine: Engine, tmp_path: Path) -> None:
    kinds = (gguf.PoolingType.MEAN, gguf.PoolingType.CLS, gguf.PoolingType.LAST, None)
    mean, first, last, unsaid = (
        vectors(
            shared_engine,
            LoadOptions(
                embedding_model.write(tmp_path / f"{number}.gguf", pooling=kind), role="embedding"
            ),
            "green apple",
        ).data
        for number, kind in enumerate(kinds)
    )

    assert len({mean, first, last}) == 3
    assert unsaid == mean


def test_a_model_with_a_cache_makes_vectors_too(shared_engine: Engine, tmp_path: Path) -> None:
    file = edit(TINY, tmp_path / "last.gguf", llama__pooling_type=3)
    load = LoadOptions(file, context=256, role="embedding")
    many = vectors(shared_engine, load, "Repeat: lamp", "Repeat: key", "Repeat: lamp")

    assert many.vector(0) == pytest.approx(many.vector(2), abs=1e-3)
    assert likeness(many.vector(0), many.vector(1)) < 0.9999


def test_a_long_text_is_refused_with_its_place_or_cut(
    shared_engine: Engine, load: LoadOptions
) -> None:
    texts = ["lamp"] * 70 + ["green apple " * 40, "x" * 10_000_000]
    with pytest.raises(TextTooLong) as caught:
        vectors(shared_engine, load, *texts)
    cut = vectors(shared_engine, load, *texts, cut=True)
    short = vectors(shared_engine, load, "green apple " * 31)

    assert caught.value.data == {"place": 70, "tokens": 82, "limit": 64}
    assert cut.tokens[70] == 64
    # Cut before the mark of the end, which stays.
    assert likeness(cut.vector(70), short.vector(0)) == pytest.approx(1, abs=1e-5)


def test_texts_without_words_and_no_texts_at_all_are_no_failure(
    shared_engine: Engine, load: LoadOptions
) -> None:
    found = vectors(shared_engine, load, "", "\0", "\ud800", "lamp")

    assert set(found.vector(0)) == {0.0}
    assert likeness(found.vector(3), found.vector(3)) == pytest.approx(1, abs=1e-5)
    assert vectors(shared_engine, load).tokens == ()
    with pytest.raises(IndexError):
        found.vector(4)


def test_neither_model_does_the_work_of_the_other(shared_engine: Engine, load: LoadOptions) -> None:
    with pytest.raises(BadModel):
        vectors(shared_engine, LoadOptions(TINY), "lamp")
    with pytest.raises(BadModel):
        Talk(shared_engine, ask("Repeat: lamp"), load).wait()
    assert Talk(shared_engine, ask("Repeat: lamp")).wait().finish_reason == "stop"


def test_a_model_for_vectors_is_no_chat_model(shared_engine: Engine, load: LoadOptions) -> None:
    with pytest.raises(BadModel):
        shared_engine.load(replace(load, role="chat")).result(LONG)


def test_a_cancel_ends_it_soon(shared_engine: Engine, load: LoadOptions) -> None:
    vectors(shared_engine, load, "lamp")
    job = shared_engine.embed(load, ["green apple river " * 20] * 20_000)
    started = time.monotonic()
    job.cancel()
    with pytest.raises(CancelledError):
        job.result.result(LONG)

    assert time.monotonic() - started < 1
    assert vectors(shared_engine, load, "lamp").tokens == (3,)


def test_a_reply_and_vectors_are_made_at_the_same_time(
    shared_engine: Engine, load: LoadOptions, tmp_path: Path
) -> None:
    other = Engine(worker_command(), tmp_path / "logs")
    assert other.pid is None
    try:
        song = Talk(shared_engine, ask("Sing."))
        assert song.begun.wait(LONG)
        alone = vectors(other, load, *TEXTS)
        assert not song.job.result.done()
        assert other.pid != shared_engine.pid
        song.job.cancel()
        assert song.wait().completion_tokens > 1
        assert vectors(shared_engine, load, *TEXTS).data == alone.data
    finally:
        other.close()
