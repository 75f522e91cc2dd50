"""What is said again is not read again, with each kind of memory, and changes no reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import synthetic_models
from core.engine.chats import STORY, TOKENS, Desk, options
from core.engine.talk import LONG, TINY, Talk, ask
from synthetic_layers import ARCHITECTURES, RECURRENT, SLIDING

from desktop.core.engine.engine import Engine, worker_command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

#: A checkpoint may lie so many tokens before the place that the next prompt shares.
NEAR = 24
LIMITED = sorted(RECURRENT | SLIDING)


@pytest.fixture(scope="module")
def other_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    running = Engine(worker_command(), tmp_path_factory.mktemp("other"))
    yield running
    running.close()


@pytest.fixture(params=["tiny", *sorted(ARCHITECTURES)])
def desk(
    request: pytest.FixtureRequest,
    shared_engine: Engine,
    other_engine: Engine,
    synthetic: Callable[..., Path],
) -> Desk:
    path = TINY if request.param == "tiny" else synthetic(request.param)
    return Desk(shared_engine, other_engine, path)


def test_a_follow_up_reads_only_what_is_new(desk: Desk) -> None:
    one, first = desk.say(STORY)
    two, stats = desk.say(STORY, one, "and now the key")

    assert stats.cached_tokens >= first.prompt_tokens - NEAR
    assert two == desk.fresh(STORY, one, "and now the key")


def test_a_reply_is_written_anew_without_reading_the_chat(desk: Desk) -> None:
    one, _ = desk.say(STORY)
    again, stats = desk.say(STORY)

    assert stats.cached_tokens >= stats.prompt_tokens - NEAR
    assert one == again == desk.fresh(STORY)


def test_an_edited_message_keeps_what_comes_before_it(desk: Desk) -> None:
    one, _ = desk.say(STORY)
    desk.say(STORY, one, "and now the key")
    _, before = desk.say(STORY, one, "and now the key")
    edited, stats = desk.say(STORY, one, "an apple instead")

    assert stats.cached_tokens >= before.prompt_tokens - 2 * NEAR - TOKENS
    assert edited == desk.fresh(STORY, one, "an apple instead")


def test_branches_of_a_chat_go_on_from_where_they_parted(desk: Desk) -> None:
    one, first = desk.say(STORY)
    two, _ = desk.say(STORY, one, "and now the key")
    other, _ = desk.say(STORY, one, "an apple instead")
    branch, stats = desk.say(STORY, one, "and now the key", two, "the river")

    assert stats.cached_tokens >= first.prompt_tokens - NEAR
    assert branch == desk.fresh(STORY, one, "and now the key", two, "the river")
    back, stats = desk.say(STORY, one, "an apple instead", other, "the window")
    assert stats.cached_tokens >= first.prompt_tokens - NEAR
    assert back == desk.fresh(STORY, one, "an apple instead", other, "the window")


def test_a_long_reply_hides_no_checkpoint_of_the_prompt(desk: Desk) -> None:
    """Beyond the caches of sliding layers, and with checkpoints within the reply."""
    one, first = desk.say(STORY, tokens=1100)
    again, stats = desk.say(STORY, tokens=30)

    assert stats.cached_tokens >= first.prompt_tokens - NEAR
    assert one.startswith(again)


@pytest.mark.parametrize("architecture", LIMITED)
def test_a_reply_that_is_read_back_differently_costs_only_itself(
    shared_engine: Engine,
    other_engine: Engine,
    synthetic: Callable[..., Path],
    architecture: str,
) -> None:
    """As with models that think: the next prompt does not begin with what was written."""
    path = synthetic(architecture, synthetic_models.THINKING_TEMPLATE)
    desk = Desk(shared_engine, other_engine, path)
    one, first = desk.say(STORY, tokens=200)
    two, stats = desk.say(STORY, one, "and now the key")

    assert first.prompt_tokens - NEAR <= stats.cached_tokens < first.prompt_tokens
    assert two == desk.fresh(STORY, one, "and now the key")


@pytest.mark.parametrize("architecture", LIMITED)
def test_a_shared_system_message_is_read_once_for_many_chats(
    shared_engine: Engine, synthetic: Callable[..., Path], architecture: str
) -> None:
    load = options(synthetic(architecture))
    words = "You name things. " + STORY
    Talk(shared_engine, ask("the key", system=words, max_tokens=4), load).wait()
    stats = Talk(shared_engine, ask("an apple", system=words, max_tokens=4), load).wait()

    assert stats.cached_tokens > len(words) / 2
    assert stats.cached_tokens >= stats.prompt_tokens - 2 * NEAR


@pytest.mark.parametrize("name", ["tiny", "llama", "lfm2", "qwen35", "granitehybrid", "gemma3"])
def test_a_reply_after_a_stop_is_as_if_there_had_been_none(
    engine: Engine,
    other_engine: Engine,
    synthetic: Callable[..., Path],
    name: str,
) -> None:
    """A stopped step has run over the state of recurrent layers, which cannot be undone."""
    desk = Desk(engine, other_engine, TINY if name == "tiny" else synthetic(name))
    engine.load(options(desk.path)).result(LONG)
    long = " ".join([STORY] * 5)
    for begun in (True, False):
        talk = Talk(engine, ask(long if not begun else STORY), options(desk.path))
        assert (talk.begun if begun else talk.reading).wait(LONG)
        talk.job.cancel()
        assert talk.wait().finish_reason == "cancelled"
        one, _ = desk.say(long)
        assert one == desk.fresh(long)
        assert desk.say(STORY)[0] == desk.fresh(STORY)
