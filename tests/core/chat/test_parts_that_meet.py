"""Where summaries, forecasts, replies that go on and failures meet one another."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from chat_desk import REQUEST, TIMEOUT, Desk, Listener, run
from core.engine.talk import TINY
from scripted_engine import Script

from desktop.core.chat.cases import Case, Draft, Room
from desktop.core.chat.measure import Measure
from desktop.core.chat.plan import plan
from desktop.core.chat.replies import Chats, ReplyLoading, ReplyRestarted, ReplyThought
from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.values import LoadOptions
from desktop.core.errors import AssistantError, ChatFull, ContextFull, EngineCrashed, PinsTooLong
from desktop.core.sampling import Sampling
from desktop.core.store.context import Summary

if TYPE_CHECKING:
    from collections.abc import Iterator

SUMMARISE = replace(
    REQUEST, load=LoadOptions(Path("tiny.gguf"), context=1024), overflow="summarise"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path)) as desk:
        yield desk


def long_chat(desk: Desk, turns: int = 30) -> int:
    chat = desk.conversations.create().id
    for number in range(turns):
        desk.conversations.add_message(chat, "user", f"Count from {number} to {number + 9}.")
        desk.conversations.add_message(chat, "assistant", "1 2 3 4 5 6 7 8 9 10 " * 3)
    return chat


# --- messages that were too long -------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "goes"),
    [
        (ContextFull(prompt_tokens=9000, context=512), True),
        (ChatFull(prompt_tokens=9000, room=512), True),
        (PinsTooLong(prompt_tokens=9000, room=512), True),
        (EngineCrashed(cause="signal 11", reason=""), False),
    ],
)
def test_a_message_that_was_too_long_does_not_come_with_the_next_one(
    desk: Desk, error: AssistantError, goes: bool
) -> None:
    """People were told to shorten it: with the long one before it, it would not fit either."""
    chats = desk.plays(Script("x", fail_at=0, error=error), Script("ok"))
    first = run(chats, replace(REQUEST, text="a long message"))
    request = replace(REQUEST, conversation_id=first.started.conversation, text="a short one")

    chats.warm(replace(request, text=""))
    forecast = chats.forecast(request).result(TIMEOUT)
    second = run(chats, request)

    last = desk.engine.requests[-1].messages[-1].content
    assert last == ("a short one" if goes else "a long message\n\na short one")
    assert second.text == "ok"
    assert ("a long message" in desk.engine.warmed[-1][1].messages[-1].content) is not goes
    assert (forecast.shares.question < 12) is goes
    # It stays in the chat all the same.
    assert desk.conversations.messages(first.started.conversation)[0].text == "a long message"


def test_a_first_message_is_not_refused_because_the_chat_has_grown() -> None:
    long = Draft("word " * 300, 1)
    found = plan(Case("", [long], Room(512, 128), "stop"), Measure())
    assert found.verdict == "question"
    before = [Draft("one", 1), Draft("two", 2, role="assistant"), replace(long, id=3)]
    assert plan(Case("", before, Room(512, 128), "stop"), Measure()).verdict == "refused"


def test_nothing_is_said_to_be_loaded_where_nothing_is(tmp_path: Path) -> None:
    with closing(Desk(tmp_path)) as desk:
        engine = Engine(worker_command(), tmp_path / "logs")
        executor = ThreadPoolExecutor(max_workers=1)
        chats = Chats(desk.conversations, desk.results, engine, executor)
        request = replace(REQUEST, load=LoadOptions(TINY, context=512), text="Hi.")
        first, second = run(chats, request), run(chats, request)
        assert any(isinstance(event, ReplyLoading) for event in first.events)
        assert not any(isinstance(event, ReplyLoading) for event in second.events)
        engine.close()
        executor.shutdown()


# --- summaries -------------------------------------------------------------------------------


def test_a_summary_begins_anew_where_a_graphics_processor_fails(desk: Desk) -> None:
    chat = long_chat(desk)
    chats = desk.plays(Script("They counted to 28.", restart_at=3), Script("ok"))

    listener = run(chats, replace(SUMMARISE, conversation_id=chat))

    kept = chats.contexts.summary(chat)
    assert isinstance(kept, Summary)
    assert kept.text == "They counted to 28."
    assert any(isinstance(event, ReplyRestarted) for event in listener.events)
    assert listener.text == "ok"


def test_a_chat_that_is_deleted_during_its_summary_is_not_answered(desk: Desk) -> None:
    chat = long_chat(desk)
    chats = desk.plays(Script("They counted.", pause_at=1), Script("ok"))
    listener = Listener()
    handle = chats.send(replace(SUMMARISE, conversation_id=chat), listener)
    assert desk.engine.paused.wait(TIMEOUT)
    desk.executor.submit(chats.delete, chat).result(TIMEOUT)
    desk.engine.go_on.set()
    handle.done.result(TIMEOUT)

    assert listener.finished.status == "stopped"
    assert len(desk.engine.requests) == 1


# --- forecasts -------------------------------------------------------------------------------


def test_a_forecast_is_about_the_context_that_the_chat_will_have(tmp_path: Path) -> None:
    """The model that is loaded may have another one, which does not matter."""
    with closing(Desk(tmp_path)) as desk:
        engine = Engine(worker_command(), tmp_path / "logs")
        executor = ThreadPoolExecutor(max_workers=1)
        chats = Chats(desk.conversations, desk.results, engine, executor)
        load = LoadOptions(TINY, context=512)
        request = replace(REQUEST, load=load, sampling=Sampling(temperature=0), text="Hi.")
        run(chats, request)

        def context(tokens: int) -> tuple[int, bool]:
            wanted = replace(request, load=replace(load, context=tokens))
            shares = chats.forecast(wanted).result(TIMEOUT).shares
            return shares.context, shares.exact

        assert context(512) == (512, True)
        assert context(1024) == (1024, True)
        # It was trained with no more.
        assert context(131_072) == (2048, True)
        engine.close()
        executor.shutdown()


def test_no_share_is_less_than_nothing() -> None:
    """A template may add less to a chat of one message than is expected of a message."""
    measure = Measure(alone=2)
    measure.learn(["Hi"], [1])
    shares = plan(Case("", [Draft("Hi", 1)], Room(512, 128)), measure).shares
    assert (shares.system, shares.history, shares.question) == (0, 0, 3)
    assert shares.used + shares.free + shares.reserve == 512


# --- replies that go on ----------------------------------------------------------------------


def test_the_time_of_thoughts_is_that_of_the_whole_reply(desk: Desk) -> None:
    chats = desk.plays(
        Script("One two.", thinking="Let me see now.", tokens_per_second=60), Script(" Three.")
    )
    first = run(chats)
    assert first.finished.stats is not None
    assert any(isinstance(event, ReplyThought) for event in first.events)

    rest = run(chats, replace(REQUEST, text="", continues=first.started.message))

    assert rest.finished.stats is not None
    assert rest.finished.stats.thinking_seconds == first.finished.stats.thinking_seconds > 0
    more, before = rest.finished.stats.completion_tokens, first.finished.stats.completion_tokens
    assert more > before
