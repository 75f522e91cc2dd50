"""Reading a chat while its next message is being written."""

from __future__ import annotations

import json
import threading
import time
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.engine.talk import LONG, TINY, Talk, ask

from benchmarks.synthetic_model import Shape, write
from desktop.core.engine.engine import Engine, EngineState, LoadOptions, worker_command
from desktop.core.engine.values import ChatMemory
from desktop.core.errors import AssistantError
from desktop.core.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

STORY = " ".join(["lamp", "key", "apple", "river"] * 60)
LOAD = LoadOptions(TINY)
COMING = (STORY, "yes", "")
NEXT = (STORY, "yes", "Repeat: lamp")


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


def phases_of(engine: Engine) -> tuple[list[str], threading.Event]:
    heard: list[str] = []
    warming = threading.Event()

    def hear(state: EngineState) -> None:
        heard.append(state.phase)
        if state.phase == "warming":
            warming.set()

    engine.subscribe(hear)
    return heard, warming


def test_what_was_read_ahead_is_not_read_again(engine: Engine) -> None:
    plain = Talk(engine, ask(*NEXT))
    prompt = plain.wait().prompt_tokens
    engine.unload().result(LONG)

    known = engine.warm(LOAD, ask(*COMING)).result.result(LONG)
    talk = Talk(engine, ask(*NEXT))
    stats = talk.wait()

    assert talk.text == plain.text == "lamp"
    assert prompt - 20 < known < prompt
    assert stats.cached_tokens == known


def test_a_new_chat_has_its_instructions_read(engine: Engine) -> None:
    known = engine.warm(LOAD, ask("", system=STORY)).result.result(LONG)
    stats = Talk(engine, ask("Repeat: lamp", system=STORY)).wait()

    assert known > 200
    assert stats.cached_tokens == known


def test_a_message_is_read_while_it_is_written(engine: Engine) -> None:
    sampling = Sampling(temperature=1.5, seed=7)
    plain = Talk(engine, replace(ask(*NEXT), sampling=sampling))
    prompt = plain.wait().prompt_tokens
    engine.unload().result(LONG)
    before = STORY, "yes"
    for written in ("Rep", "Repeat: riv", "Repeat: lamp"):
        known = engine.warm(LOAD, ask(*before, written)).result.result(LONG)
    engine.save().result(LONG)
    talk = Talk(engine, replace(ask(*NEXT), sampling=sampling))
    stats = talk.wait()

    # Not even the last token is read again.
    assert stats.cached_tokens == known == prompt
    assert talk.text == plain.text


@pytest.mark.parametrize("family", ["tiny", "qwen35"])
def test_a_message_that_was_not_sent_is_not_kept(
    engine: Engine, synthetic: Callable[..., Path], tmp_path: Path, family: str
) -> None:
    load = LOAD if family == "tiny" else LoadOptions(synthetic(family))
    memory = ChatMemory(tmp_path / "1.memory", family)
    Talk(engine, replace(ask(STORY, max_tokens=4), memory=memory), load).wait()
    for written in ("apple apple ", "apple apple apple, a secret"):
        asked = replace(ask(STORY, "yes", written), memory=memory)
        known = engine.warm(load, asked).result.result(LONG)
    engine.save().result(LONG)
    head = json.loads(memory.path.read_bytes().splitlines()[1])

    assert 200 < head["tokens"] < known - 5
    # Nor is it in the way of another message.
    plain = Talk(engine, ask(STORY, "yes", "Repeat: key", max_tokens=4), load)
    plain.wait()
    fresh = replace(load, context=load.context - 256)
    other = Talk(engine, ask(STORY, "yes", "Repeat: key", max_tokens=4), fresh)
    other.wait()
    assert plain.text == other.text


def test_a_message_may_become_another_one_after_it_was_read(engine: Engine) -> None:
    engine.warm(LOAD, ask(STORY, "yes", "Repeat: river")).result.result(LONG)
    talk = Talk(engine, ask(*NEXT))
    stats = talk.wait()

    assert talk.text == "lamp"
    assert 0 < stats.prompt_tokens - stats.cached_tokens < 12
    # And a reply is not mistaken for a message: asked again, the last token is needed anew.
    again = Talk(engine, ask(*NEXT))
    assert again.wait().cached_tokens == stats.prompt_tokens - 1
    assert again.text == "lamp"


def test_a_model_that_cannot_forget_reads_what_will_stay(
    engine: Engine, synthetic: Callable[..., Path]
) -> None:
    load = LoadOptions(synthetic("qwen35"))
    begun = engine.warm(load, ask("one two", "yes", "")).result.result(LONG)
    longer = engine.warm(load, ask("one two", "yes", "three four fi")).result.result(LONG)
    talk = Talk(engine, ask("one two", "yes", "three four five", max_tokens=2), load)

    assert begun + 5 < longer
    assert talk.wait().cached_tokens == longer


def test_what_is_known_already_stays_known(engine: Engine) -> None:
    answer = Talk(engine, ask(*NEXT))
    prompt = answer.wait().prompt_tokens
    # Nothing of the reply is forgotten for it, so that it can be asked anew.
    engine.warm(LOAD, ask(*COMING)).result.result(LONG)

    assert Talk(engine, ask(*NEXT)).wait().cached_tokens == prompt - 1


def test_a_chat_is_recalled_from_its_file(engine: Engine, tmp_path: Path) -> None:
    memory = ChatMemory(tmp_path / "1.memory", "tiny")
    Talk(engine, replace(ask(*NEXT), memory=memory)).wait()
    engine.unload().result(LONG)
    engine.warm(LOAD, replace(ask(*COMING), memory=memory)).result.result(LONG)
    stats = Talk(engine, replace(ask(*NEXT, "lamp", "Repeat: key"), memory=memory)).wait()

    assert stats.cached_tokens > 200


def test_a_message_does_not_wait_and_goes_on_from_what_was_read(
    fresh: Engine, slow: LoadOptions
) -> None:
    texts = ("once upon a time " * 150, "yes", "?")
    fresh.load(slow).result(LONG)
    _, warming = phases_of(fresh)
    ahead = fresh.warm(slow, ask(*texts))
    assert warming.wait(LONG)
    talk = Talk(fresh, ask(*texts, max_tokens=2), slow)
    assert talk.reading.wait(LONG)
    begun, total = talk.prompt[0]
    talk.job.cancel()
    talk.wait()

    with pytest.raises(CancelledError):
        ahead.result.result(LONG)
    assert 0 <= begun < total


def test_what_a_message_interrupts_is_kept(fresh: Engine, slow: LoadOptions) -> None:
    texts = ("upon a time " * 90, "yes", "")
    fresh.load(slow).result(LONG)
    ahead = fresh.warm(slow, ask(*texts))
    # Brief work is done in the middle, and the reading goes on.
    fresh.save().result(LONG)
    assert not ahead.result.done()
    known = ahead.result.result(LONG)
    stats = Talk(fresh, ask(*texts[:2], "Go", max_tokens=1), slow).wait()

    assert stats.cached_tokens == known > 500


def test_a_message_for_the_same_model_goes_on_with_its_loading(
    fresh: Engine, slow: LoadOptions
) -> None:
    fresh.unload().result(LONG)
    phases, _ = phases_of(fresh)
    ahead = fresh.warm(slow, ask("?"))
    shares: list[float] = []
    talk = fresh.generate(slow, ask("Go", max_tokens=1), lambda *_: None, on_loading=shares.append)
    assert talk.result.result(LONG).completion_tokens == 1

    with pytest.raises(CancelledError):
        ahead.result.result(LONG)
    assert phases.count("loading") == 1
    assert shares[-1] == 1


def test_another_model_does_not_wait_for_the_loading(fresh: Engine, slow: LoadOptions) -> None:
    fresh.unload().result(LONG)
    ahead = fresh.warm(slow, ask("?"))
    talk = Talk(fresh, ask("Repeat: lamp"))
    talk.wait()

    assert talk.text == "lamp"
    with pytest.raises(CancelledError):
        ahead.result.result(LONG)


def test_nothing_is_read_ahead_while_a_reply_is_written(engine: Engine) -> None:
    song = Talk(engine, ask("Sing."))
    assert song.begun.wait(LONG)
    with pytest.raises(CancelledError):
        engine.warm(LOAD, ask("?")).result.result(LONG)
    assert not song.job.result.done()
    song.job.cancel()


def test_the_last_wish_counts(fresh: Engine, slow: LoadOptions) -> None:
    fresh.load(slow).result(LONG)
    first = fresh.warm(slow, ask("a time " * 150, "yes", "?"))
    second = fresh.warm(slow, ask("Go", "yes", "?"))

    assert second.result.result(LONG) > 0
    with pytest.raises(CancelledError):
        first.result.result(LONG)


def test_what_goes_wrong_is_left_to_the_message(engine: Engine, tmp_path: Path) -> None:
    nothing = LoadOptions(tmp_path / "none.gguf")
    assert engine.warm(nothing, ask("?")).result.result(LONG) == 0
    with pytest.raises(AssistantError):
        Talk(engine, ask("?"), nothing).wait()
    assert engine.warm(LOAD, ask("lamp " * 5000, "yes", "?")).result.result(LONG) == 0


def test_reading_ahead_can_be_cancelled_and_ends_with_the_engine(
    fresh: Engine, slow: LoadOptions, tmp_path: Path
) -> None:
    fresh.load(slow).result(LONG)
    _, warming = phases_of(fresh)
    job = fresh.warm(slow, ask("a time upon " * 150, "yes", "?"))
    assert warming.wait(LONG)
    started = time.monotonic()
    job.cancel()
    with pytest.raises(CancelledError):
        job.result.result(LONG)
    assert time.monotonic() - started < 1

    other = Engine(worker_command(), tmp_path / "logs")
    late = other.warm(LOAD, ask(STORY))
    other.close()
    assert late.result.done()
