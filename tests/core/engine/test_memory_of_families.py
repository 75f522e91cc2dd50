"""The file of a chat with models whose memory cannot go back: what a new process does with it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import synthetic_models
from core.engine.chats import STORY, Desk
from core.engine.talk import LONG
from synthetic_layers import ARCHITECTURES, RECURRENT, SLIDING

from desktop.core.engine.engine import Engine, worker_command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NEAR = 24
LIMITED = sorted(RECURRENT | SLIDING)


@pytest.fixture
def start(tmp_path: Path, shared_engine: Engine) -> Iterator[Callable[[Path], Desk]]:
    """Each call is a new process for the model of a path."""
    started: list[Engine] = []

    def run(path: Path) -> Desk:
        for engine in started:
            engine.close()
        started.append(Engine(worker_command(), tmp_path / "logs"))
        return Desk(started[-1], shared_engine, path)

    yield run
    for engine in started:
        engine.close()


def head_of(file: Path) -> dict[str, object]:
    facts = json.loads(file.read_bytes().split(b"\n", 2)[1])
    assert isinstance(facts, dict)
    return facts


@pytest.mark.parametrize("architecture", sorted(ARCHITECTURES))
def test_a_chat_goes_on_in_a_new_process(
    start: Callable[[Path], Desk], synthetic: Callable[..., Path], tmp_path: Path, architecture: str
) -> None:
    path, file = synthetic(architecture), tmp_path / "1.memory"
    one, first = start(path).say(STORY, memory=file)
    desk = start(path)
    two, stats = desk.say(STORY, one, "and now the key", memory=file)

    assert stats.cached_tokens >= first.prompt_tokens - NEAR
    assert two == desk.fresh(STORY, one, "and now the key")


@pytest.mark.parametrize("architecture", LIMITED)
def test_another_reply_and_another_last_message_need_no_reading_there_either(
    start: Callable[[Path], Desk], synthetic: Callable[..., Path], tmp_path: Path, architecture: str
) -> None:
    path, file = synthetic(architecture), tmp_path / "1.memory"
    desk = start(path)
    one, _ = desk.say(STORY, memory=file)
    two, second = desk.say(STORY, one, "and now the key", memory=file)
    desk = start(path)
    again, stats = desk.say(STORY, one, "and now the key", memory=file)
    assert again == two
    assert stats.cached_tokens >= second.prompt_tokens - NEAR
    desk = start(path)
    edited, stats = desk.say(STORY, one, "an apple instead", memory=file)
    assert stats.cached_tokens >= second.prompt_tokens - 3 * NEAR
    assert edited == desk.fresh(STORY, one, "an apple instead")


@pytest.mark.parametrize("architecture", LIMITED)
def test_a_model_that_thinks_goes_on_without_its_thoughts(
    start: Callable[[Path], Desk], synthetic: Callable[..., Path], tmp_path: Path, architecture: str
) -> None:
    path = synthetic(architecture, synthetic_models.THINKING_TEMPLATE)
    file = tmp_path / "1.memory"
    one, first = start(path).say(STORY, memory=file, tokens=200)
    desk = start(path)
    two, stats = desk.say(STORY, one, "and now the key", memory=file)

    assert first.prompt_tokens - NEAR <= stats.cached_tokens < first.prompt_tokens
    assert two == desk.fresh(STORY, one, "and now the key")


@pytest.mark.parametrize("architecture", ["lfm2", "gemma3"])
def test_chats_take_turns_and_none_is_read_again(
    start: Callable[[Path], Desk], synthetic: Callable[..., Path], tmp_path: Path, architecture: str
) -> None:
    desk = start(synthetic(architecture))
    files = [tmp_path / "1.memory", tmp_path / "2.memory"]
    chats = [[STORY + " and a key"], ["in an apple " + STORY]]
    for turn in range(6):
        words, file = chats[turn % 2], files[turn % 2]
        reply, stats = desk.say(*words, memory=file)
        assert reply == desk.fresh(*words)
        if turn >= 2:
            assert stats.cached_tokens > stats.prompt_tokens - 3 * NEAR
        words += [reply, "and then"]


@pytest.mark.parametrize("architecture", ["lfm2", "gemma3", "llama"])
def test_the_file_says_where_its_ways_back_are_and_a_damaged_one_is_passed_over(
    start: Callable[[Path], Desk], synthetic: Callable[..., Path], tmp_path: Path, architecture: str
) -> None:
    path, file = synthetic(architecture), tmp_path / "1.memory"
    desk = start(path)
    reply, stats = desk.say(STORY, memory=file)
    assert desk.engine.save().result(LONG) > 0
    head = head_of(file)
    ways = head["ways"]
    assert isinstance(ways, list)
    assert bool(ways) == (architecture in LIMITED)
    assert all(0 < length <= stats.prompt_tokens and size > 0 for length, size in ways)
    content = bytearray(file.read_bytes())
    content[-1] ^= 1  # the last byte of the last state
    file.write_bytes(content)
    again, stats = start(path).say(STORY, memory=file)

    assert again == reply
    assert stats.cached_tokens == 0
