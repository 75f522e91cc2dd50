"""What is written beside a chat: nobody waits for it, and nothing is missed for it."""

from __future__ import annotations

import json
import threading
import time
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.engine.chats import STORY, TOKENS, options
from core.engine.talk import LONG, TINY, Talk, ask

from benchmarks.synthetic_model import Shape, write
from desktop.core.engine.engine import Engine, LoadOptions, worker_command
from desktop.core.engine.values import ChatMemory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.core.engine.engine import Job, ReplyStats
    from desktop.core.engine.values import GenerateOptions

FAMILIES = ("tiny", "qwen35", "gemma3", "lfm2")
QUESTION = "Count from 3 to 9."
#: A checkpoint may lie so many tokens before the place that the next prompt shares.
NEAR = 24


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> LoadOptions:
    """A model that reads about a hundred tokens in a tenth of a second, or slower."""
    shape = Shape(layers=4, embedding=512, feed_forward=1536, heads=8, kv_heads=4, context=8192)
    return LoadOptions(write(tmp_path_factory.mktemp("slow") / "slow.gguf", shape), context=8192)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    running = Engine(worker_command(), tmp_path_factory.mktemp("logs"))
    yield running
    running.close()


class Aside:
    """One text written aside."""

    def __init__(self, engine: Engine, asked: GenerateOptions, load: LoadOptions) -> None:
        self.pieces: list[str] = []
        self.begun = threading.Event()
        self.job: Job[ReplyStats] = engine.aside(load, asked, self._hear)

    @property
    def text(self) -> str:
        return "".join(self.pieces)

    def _hear(self, text: str, _tokens: int) -> None:
        self.pieces.append(text)
        self.begun.set()

    def wait(self) -> ReplyStats:
        return self.job.result.result(LONG)

    @property
    def was_given_up(self) -> bool:
        try:
            return self.job.result.result(LONG).finish_reason == "cancelled"
        except CancelledError:
            return True


@pytest.mark.parametrize("family", FAMILIES)
def test_the_next_message_reuses_all_that_it_would_have_without(
    engine: Engine, synthetic: Callable[..., Path], family: str
) -> None:
    load = options(TINY if family == "tiny" else synthetic(family))
    first = Talk(engine, ask(STORY, max_tokens=TOKENS), load)
    first.wait()
    plain = Talk(engine, ask(STORY, first.text, "and now", max_tokens=TOKENS), load)
    without = plain.wait().cached_tokens
    engine.unload().result(LONG)

    again = Talk(engine, ask(STORY, max_tokens=TOKENS), load)
    again.wait()
    aside = Aside(engine, ask(STORY, again.text, QUESTION, max_tokens=TOKENS), load)
    beside = aside.wait()
    talk = Talk(engine, ask(STORY, again.text, "and now", max_tokens=TOKENS), load)
    stats = talk.wait()

    assert again.text == first.text
    assert beside.cached_tokens >= again.job.result.result(0).prompt_tokens - NEAR
    assert stats.cached_tokens >= without
    assert talk.text == plain.text


@pytest.mark.parametrize("family", FAMILIES)
def test_nothing_of_it_is_kept_with_the_chat(
    engine: Engine, synthetic: Callable[..., Path], tmp_path: Path, family: str
) -> None:
    load = options(TINY if family == "tiny" else synthetic(family))
    memory = ChatMemory(tmp_path / "1.memory", family)
    first = Talk(engine, replace(ask(STORY, max_tokens=TOKENS), memory=memory), load)
    known = first.wait()
    asked = ask(STORY, first.text, QUESTION, max_tokens=TOKENS)
    Aside(engine, replace(asked, memory=memory), load).wait()
    assert engine.save().result(LONG) > 0
    head = json.loads(memory.path.read_bytes().splitlines()[1])

    assert known.prompt_tokens - NEAR <= head["tokens"]
    assert head["tokens"] <= known.prompt_tokens + known.completion_tokens + 1
    engine.unload().result(LONG)
    more = replace(ask(STORY, first.text, "and now", max_tokens=2), memory=memory)
    assert Talk(engine, more, load).wait().cached_tokens >= known.prompt_tokens - NEAR


def test_it_answers_what_it_is_asked(engine: Engine) -> None:
    Talk(engine, ask("My name is Anna.")).wait()
    aside = Aside(engine, ask("My name is Anna.", "Hello Anna.", QUESTION), LoadOptions(TINY))

    assert aside.wait().finish_reason == "stop"
    assert aside.text == "3 4 5 6 7 8 9"


def test_a_message_does_not_wait_for_it(fresh: Engine, slow: LoadOptions) -> None:
    fresh.load(slow).result(LONG)
    aside = Aside(fresh, ask("upon a time " * 90, "yes", "Go on", max_tokens=4000), slow)
    assert aside.begun.wait(LONG)
    started = time.monotonic()
    talk = Talk(fresh, ask("Go", max_tokens=1), slow)
    assert talk.wait().finish_reason == "length"

    assert aside.was_given_up
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("reading", [True, False])
def test_reading_ahead_goes_before_it(fresh: Engine, slow: LoadOptions, reading: bool) -> None:
    texts = ("upon a time " * 90, "yes", "Go on")
    fresh.load(slow).result(LONG)
    aside = Aside(fresh, ask(*texts, max_tokens=4000), slow)
    if not reading:
        assert aside.begun.wait(LONG)
    known = fresh.warm(slow, ask(*texts[:2], "")).result.result(LONG)

    assert aside.was_given_up
    assert known > 100


def test_counting_neither_ends_it_nor_is_lost(fresh: Engine, slow: LoadOptions) -> None:
    fresh.load(slow).result(LONG)
    aside = Aside(fresh, ask("upon a time", "yes", "Go on", max_tokens=40), slow)
    counts = fresh.count(slow, ask("one two three")).result(LONG)

    assert counts is not None
    assert counts.prompt > 0
    assert aside.wait().completion_tokens == 40


def test_a_measurement_does_not_wait_for_it(fresh: Engine, slow: LoadOptions) -> None:
    fresh.load(slow).result(LONG)
    aside = Aside(fresh, ask("upon a time", "yes", "Go on", max_tokens=4000), slow)
    assert aside.begun.wait(LONG)
    fresh.unload().result(LONG)

    assert aside.was_given_up


def test_it_waits_for_nobody_and_loads_nothing(engine: Engine) -> None:
    load = LoadOptions(TINY)
    assert Aside(engine, ask("Hello"), load).was_given_up
    assert engine.pid is None
    song = Talk(engine, ask("Sing."))
    assert song.begun.wait(LONG)
    assert Aside(engine, ask("Hello"), load).was_given_up
    assert not song.job.result.done()
    song.job.cancel()
    song.wait()
    assert Aside(engine, ask("Hello"), replace(load, context=512)).was_given_up
    assert engine.state.loaded is not None
    assert engine.state.loaded.context > 512


def test_it_does_not_interrupt_what_is_read_ahead(fresh: Engine, slow: LoadOptions) -> None:
    fresh.load(slow).result(LONG)
    ahead = fresh.warm(slow, ask("upon a time " * 90, "yes", "?"))
    aside = Aside(fresh, ask("Hello", max_tokens=2), slow)

    assert aside.was_given_up
    assert ahead.result.result(LONG) > 100


def test_one_that_was_given_up_while_it_waited_is_in_nobodys_way(
    fresh: Engine, slow: LoadOptions
) -> None:
    fresh.load(slow).result(LONG)
    # Both are asked for before the engine has begun with the first.
    fresh.count(slow, ask("upon a time " * 500))
    aside = Aside(fresh, ask("Hello", max_tokens=2), slow)
    talk = Talk(fresh, ask("Go", max_tokens=300), slow)
    assert aside.was_given_up
    assert talk.begun.wait(LONG)
    with pytest.raises(CancelledError):
        fresh.warm(slow, ask("?")).result.result(LONG)
    talk.job.cancel()
    talk.wait()

    assert Aside(fresh, ask("Hello", max_tokens=2), slow).wait().completion_tokens == 2


def test_what_is_too_long_is_nobodys_trouble(engine: Engine) -> None:
    Talk(engine, ask("Repeat: lamp")).wait()
    aside = engine.aside(LoadOptions(TINY), ask("lamp " * 5000), lambda *_: None)
    assert aside.result.exception(LONG) is not None
    talk = Talk(engine, ask("Repeat: lamp"))
    talk.wait()

    assert talk.text == "lamp"
