"""A benchmark measures beside the chat, and deep contexts without reading them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from core.engine.talk import LONG, TINY, Talk, ask

from benchmarks.synthetic_model import Shape, write
from desktop.core.engine.measures import BenchOptions, BenchResult
from desktop.core.engine.values import LoadOptions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.engine.engine import Engine

STORY = "Count from 1 to 40."
DEEP = 4096


@pytest.fixture(scope="module")
def engine(shared_engine: Engine) -> Engine:
    return shared_engine


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> LoadOptions:
    shape = Shape(layers=8, embedding=512, feed_forward=2048, heads=8, weights="Q4_0", context=8192)
    path = write(tmp_path_factory.mktemp("models") / "slow.gguf", shape)
    return LoadOptions(path, 8192, device="cpu", threads=1)


def measure(engine: Engine, load: LoadOptions, options: BenchOptions) -> BenchResult:
    return engine.bench(load, options, lambda _share, _step: None).result.result(LONG)


def test_the_chat_goes_on_where_it_was(engine: Engine) -> None:
    load = LoadOptions(TINY, 2048)
    first = Talk(engine, ask(STORY), load)
    read = first.wait().prompt_tokens
    measure(engine, load, BenchOptions(prompts=(32,), depths=(0, 300), tokens=4, rounds=1))
    after = Talk(engine, ask(STORY, first.text, "What is my name?"), load)

    assert after.wait().cached_tokens >= read


@pytest.mark.parametrize("family", ["llama", "qwen3", "qwen35", "lfm2", "granitehybrid", "gemma3"])
def test_a_chat_of_each_kind_of_memory_is_untouched(
    engine: Engine, synthetic: Callable[..., Path], family: str
) -> None:
    load = LoadOptions(synthetic(family), 512)
    first = Talk(engine, ask(STORY, max_tokens=12), load)
    first.wait()
    follow_up = ask(STORY, first.text, "and now the key", max_tokens=12)
    usual = Talk(engine, follow_up, load)
    usual.wait()
    Talk(engine, ask(STORY, max_tokens=12), load).wait()
    measure(engine, load, BenchOptions(prompts=(32,), depths=(0, 200), tokens=4, rounds=1))
    after = Talk(engine, follow_up, load)
    after.wait()

    assert after.text == usual.text


def test_a_deep_context_is_not_read(engine: Engine, slow: LoadOptions) -> None:
    engine.load(slow).result(LONG)
    options = BenchOptions(prompts=(128,), depths=(0, DEEP), tokens=8, rounds=1, seconds_limit=30)
    began = time.monotonic()
    result = measure(engine, slow, options)
    spent = time.monotonic() - began

    assert [one.depth for one in result.tg] == [0, DEEP]
    assert result.tg[1].tokens_per_second < result.tg[0].tokens_per_second
    assert spent < DEEP / result.pp[0].tokens_per_second


def test_what_is_written_deep_is_as_fast_as_after_reading(
    engine: Engine, slow: LoadOptions
) -> None:
    engine.load(slow).result(LONG)
    how = {"depths": (0, 2000), "tokens": 16, "seconds_limit": 60.0}
    best_read = best_copied = 0.0
    # What else the machine does makes either slower; a real difference would stay.
    for _ in range(6):
        # Without a prompt there is nothing to copy: from the second round on it reads.
        read = measure(engine, slow, BenchOptions(prompts=(), rounds=3, **how))  # type: ignore[arg-type]  # as above
        copied = measure(engine, slow, BenchOptions(prompts=(64,), rounds=3, **how))  # type: ignore[arg-type]  # as above
        assert [one.depth for one in read.tg] == [one.depth for one in copied.tg] == [0, 2000]
        best_read = max(best_read, read.tg[1].high)
        best_copied = max(best_copied, copied.tg[1].high)
        if best_copied == pytest.approx(best_read, rel=0.2):
            break

    assert best_copied == pytest.approx(best_read, rel=0.2)


def test_memory_for_measuring_is_not_counted_and_is_given_back(
    engine: Engine, slow: LoadOptions
) -> None:
    engine.load(slow).result(LONG)
    options = BenchOptions(prompts=(32,), depths=(0,), tokens=4, rounds=1, seconds_limit=1)
    first = measure(engine, slow, options).memory_bytes
    for _ in range(3):
        last = measure(engine, slow, options).memory_bytes

    # A context of 8192 tokens takes 134 MB here.
    assert last < first + 60_000_000
