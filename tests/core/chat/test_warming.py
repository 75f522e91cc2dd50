"""What the engine is asked to make ready while a message is being written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from chat_desk import REQUEST, TIMEOUT, Desk, run
from core.engine.talk import LONG, TINY

from desktop.core.chat.memories import Memories
from desktop.core.chat.replies import Chats
from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.values import LoadOptions
from desktop.core.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def settle(desk: Desk) -> None:
    """Wait until all that was asked of the store is done."""
    desk.executor.submit(lambda: None).result(TIMEOUT)


def test_the_chat_goes_to_the_engine_with_a_message_to_come(desk: Desk) -> None:
    chats = desk.plays()
    chat = run(chats).started.conversation
    request = replace(REQUEST, conversation_id=chat, text="", system="Be brief.")
    chats.warm(request)
    settle(desk)
    [(load, options)] = desk.engine.warmed
    before, asked = options.messages[:-1], desk.engine.requests[0].messages

    assert load == REQUEST.load
    assert [message.role for message in options.messages] == [
        *("system", "user", "assistant", "user")
    ]
    assert before[1] == asked[-1]
    assert before[2].content == "Hello, I am a scripted reply."
    assert (options.sampling, options.thinking) == (request.sampling, request.thinking)
    # Nothing of it is kept.
    assert len(desk.conversations.messages(chat)) == 2


@pytest.mark.parametrize("written", ["", "And th"])
def test_the_message_goes_along_as_far_as_it_is_written(desk: Desk, written: str) -> None:
    chats = desk.plays()
    chat = run(chats).started.conversation
    chats.warm(replace(REQUEST, conversation_id=chat, text=written))
    settle(desk)
    [(_, options)] = desk.engine.warmed

    assert [one.role for one in options.messages] == ["user", "assistant", "user"]
    assert options.messages[-1].content == written


def test_a_new_chat_is_made_ready_and_one_that_has_gone_does_no_harm(desk: Desk) -> None:
    chats = desk.plays()
    chats.warm(replace(REQUEST, text=""))
    chats.warm(replace(REQUEST, conversation_id=999, text=""))
    settle(desk)

    assert all(len(options.messages) == 1 for _, options in desk.engine.warmed)
    desk.database.close()
    chats.warm(replace(REQUEST, conversation_id=1, text=""))
    settle(desk)
    desk.executor.shutdown()
    chats.warm(REQUEST)


def test_the_message_finds_its_chat_read(desk: Desk, tmp_path: Path) -> None:
    engine = Engine(worker_command(), tmp_path / "logs")
    try:
        memories = Memories(tmp_path / "memories", lambda: 10**9, lambda path: path.name)
        chats = Chats(desk.conversations, desk.results, engine, desk.executor, memories)
        first = replace(
            REQUEST,
            text="lamp key apple river " * 40,
            load=LoadOptions(TINY),
            sampling=Sampling(temperature=0),
        )
        chat = run(chats, first).started.conversation
        engine.unload().result(LONG)
        second = replace(first, conversation_id=chat, text="")
        chats.warm(second)
        settle(desk)
        engine.save().result(LONG)
        stats = run(chats, replace(second, text="Repeat: lamp")).finished.stats

        assert stats is not None
        assert stats.prompt_tokens - stats.cached_tokens < 40 < stats.cached_tokens
    finally:
        engine.close()
