"""Chats longer than the model reads: on the real engine, and with scripts for its words."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from chat_desk import REQUEST as SCRIPTED
from chat_desk import Desk as ScriptedDesk
from chat_desk import Listener, run
from core.engine.talk import TINY
from scripted_engine import Script

from desktop.core.chat.plan import SUMMARY_HEAD
from desktop.core.chat.replies import (
    ChatEvent,
    Chats,
    ReplyRequest,
    ReplySummarising,
    ReplyText,
)
from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.values import LoadOptions
from desktop.core.errors import ChatFull, EngineCrashed, PinsTooLong, ReplyEnded
from desktop.core.sampling import Sampling
from desktop.core.store.context import Summary
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.results import Results

if TYPE_CHECKING:
    from collections.abc import Iterator

TIMEOUT = 60
LOAD = LoadOptions(TINY, context=512)
BUDGET = 384
REQUEST = ReplyRequest(None, "Count from 3 to 9.", "tiny", "Tiny", LOAD, Sampling(temperature=0))


class Desk:
    def __init__(self, folder: Path) -> None:
        self.database = open_database(folder / "goldcrest.sqlite3").database
        self.conversations = Conversations(self.database)
        self.executor = ThreadPoolExecutor(max_workers=1)
        self.engine = Engine(worker_command(), folder / "logs")
        self.chats = Chats(self.conversations, Results(self.database), self.engine, self.executor)

    def close(self) -> None:
        self.engine.close()
        self.executor.shutdown()
        self.database.close()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with closing(Desk(tmp_path_factory.mktemp("desk"))) as desk:
        yield desk


@pytest.fixture
def scripted(tmp_path: Path) -> Iterator[ScriptedDesk]:
    with closing(ScriptedDesk(tmp_path)) as desk:
        yield desk


def long_chat(conversations: Conversations, turns: int = 60) -> tuple[int, list[int]]:
    chat = conversations.create().id
    for number in range(turns):
        conversations.add_message(chat, "user", f"Count from {number} to {number + 9}.")
        reply = " ".join(str(number + one) for one in range(10))
        conversations.add_message(chat, "assistant", reply)
    return chat, [message.id for message in conversations.messages(chat)]


def tokens(listener: Listener) -> int:
    assert listener.finished.stats is not None
    return listener.finished.stats.prompt_tokens


# --- exact numbers ---------------------------------------------------------------------------


def test_as_much_as_fits_is_sent_by_the_models_own_count(desk: Desk) -> None:
    chat, _ = long_chat(desk.conversations)

    listener = run(desk.chats, replace(REQUEST, conversation_id=chat))

    assert listener.text == "3 4 5 6 7 8 9"
    assert BUDGET // 2 < tokens(listener) <= BUDGET
    assert 0 < listener.planned.dropped < 120
    assert listener.finished.dropped == listener.planned.dropped
    reply = desk.conversations.message(listener.planned.message)
    assert reply is not None
    assert reply.stats is not None
    assert reply.stats["dropped"] == listener.planned.dropped


def test_what_is_estimated_too_short_leaves_room_for_the_reply_all_the_same(desk: Desk) -> None:
    words = " ".join(["apple"] * 100)  # four tokens a word, by the estimate not two
    chat = desk.conversations.create().id
    desk.conversations.add_message(chat, "user", f"Repeat: {words}")
    desk.conversations.add_message(chat, "assistant", "apple")

    listener = run(desk.chats, replace(REQUEST, conversation_id=chat))

    assert len(words) / 3.5 < 200
    assert listener.planned.dropped == 2
    assert tokens(listener) < 50


def test_what_is_left_out_seldom_changes(desk: Desk) -> None:
    """Else the model would read the whole chat anew at every message."""
    chat, _ = long_chat(desk.conversations, 60)
    dropped = []
    cached = []
    for number in range(8):
        request = replace(
            REQUEST,
            conversation_id=chat,
            text=f"Count from {number} to 9.",
            load=replace(LOAD, context=1024),
        )
        listener = run(desk.chats, request)
        dropped.append(listener.planned.dropped)
        assert listener.finished.stats is not None
        cached.append(listener.finished.stats.cached_tokens)

    assert dropped == sorted(dropped)
    assert len(set(dropped)) < 4
    assert sum(one > 100 for one in cached) >= 4


def test_the_forecast_is_what_happens_then(desk: Desk) -> None:
    chat, ids = long_chat(desk.conversations)
    request = replace(REQUEST, conversation_id=chat)
    run(desk.chats, replace(REQUEST, text="My name is Anna."))  # the model is loaded

    forecast = desk.chats.forecast(request).result(TIMEOUT)
    listener = run(desk.chats, request)

    assert forecast.shares.exact
    assert forecast.shares.used == tokens(listener)
    assert forecast.shares.context == 512
    assert len(forecast.dropped) == listener.planned.dropped
    assert forecast.dropped == set(ids[: len(forecast.dropped)])
    assert not forecast.summarised
    assert forecast.verdict == "fits"


def test_a_forecast_loads_nothing_and_says_that_it_is_an_estimate(tmp_path: Path) -> None:
    with closing(Desk(tmp_path)) as desk:
        chat, _ = long_chat(desk.conversations)
        forecast = desk.chats.forecast(replace(REQUEST, conversation_id=chat)).result(TIMEOUT)
        empty = desk.chats.forecast(replace(REQUEST, text="")).result(TIMEOUT)

        assert not forecast.shares.exact
        assert forecast.dropped
        assert empty.shares.history == 0
        assert not empty.dropped
        assert desk.engine.pid is None


def test_a_forecast_follows_the_chat(desk: Desk) -> None:
    chat, ids = long_chat(desk.conversations, 2)
    request = replace(REQUEST, conversation_id=chat)
    before = desk.chats.forecast(request).result(TIMEOUT)
    desk.chats.contexts.pin(ids[0], pinned=True)
    pinned = desk.chats.forecast(request).result(TIMEOUT)
    run(desk.chats, request)
    after = desk.chats.forecast(request).result(TIMEOUT)

    assert (before.pinned, pinned.pinned) == (frozenset(), frozenset(ids[:2]))
    assert after.shares.history > before.shares.history == pinned.shares.history
    unknown = desk.chats.forecast(replace(REQUEST, conversation_id=777)).result(TIMEOUT)
    assert unknown.shares.history == 0


# --- pins ------------------------------------------------------------------------------------


def test_what_is_pinned_is_always_read(desk: Desk) -> None:
    chat = desk.conversations.create().id
    first = desk.conversations.add_message(chat, "user", "My name is Anna.")
    desk.conversations.add_message(chat, "assistant", "Nice to meet you, Anna.")
    for _ in range(40):
        desk.conversations.add_message(chat, "user", "Count from 3 to 9.")
        desk.conversations.add_message(chat, "assistant", "3 4 5 6 7 8 9")
    request = replace(REQUEST, conversation_id=chat, text="What is my name?")
    assert desk.chats.forecast(request).result(TIMEOUT).dropped >= {first.id}

    desk.chats.contexts.pin(first.id, pinned=True)
    listener = run(desk.chats, request)

    assert listener.planned.dropped > 0
    assert listener.text == "Your name is Anna."


def test_too_many_pins_are_said(desk: Desk) -> None:
    chat, ids = long_chat(desk.conversations)
    for number in ids:
        desk.chats.contexts.pin(number, pinned=True)

    listener = run(desk.chats, replace(REQUEST, conversation_id=chat))

    error = listener.finished.error
    assert isinstance(error, PinsTooLong)
    assert int(error.data["prompt_tokens"] or 0) > int(error.data["room"] or 0) == BUDGET


# --- stop ------------------------------------------------------------------------------------


def test_the_policy_to_stop_sends_nothing_and_loses_nothing(desk: Desk) -> None:
    chat, ids = long_chat(desk.conversations)

    listener = run(desk.chats, replace(REQUEST, conversation_id=chat, overflow="stop"))

    error = listener.finished.error
    assert isinstance(error, ChatFull)
    assert listener.text == ""
    kept = desk.conversations.messages(chat)
    assert [one.id for one in kept[: len(ids)]] == ids
    assert kept[-2].text == REQUEST.text
    fine = run(desk.chats, replace(REQUEST, overflow="stop"))
    assert fine.finished.status == "complete"


# --- summaries -------------------------------------------------------------------------------

SUMMARISE = replace(
    SCRIPTED, load=LoadOptions(Path("tiny.gguf"), context=512), overflow="summarise"
)


def test_the_model_writes_a_summary_once_and_it_is_used_again(scripted: ScriptedDesk) -> None:
    chat, ids = long_chat(scripted.conversations, 34)
    chats = scripted.plays(Script("They counted to 28."), Script("ok"))
    load = LoadOptions(Path("tiny.gguf"), context=1024)
    request = replace(SUMMARISE, conversation_id=chat, load=load)

    first = run(chats, request)
    second = run(chats, request)

    summary, reply, again = scripted.engine.requests
    assert "Summarise the conversation" in summary.messages[0].content
    assert "User: Count from 0 to 9.\n\nAssistant: 0 1 2" in summary.messages[1].content
    assert 0 < summary.max_tokens <= 128
    for options in (reply, again):
        assert options.messages[0].content == f"{SUMMARY_HEAD}\nThey counted to 28."
        assert options.messages[-1].content.startswith("Tell me about foxes")
    assert first.text == "ok"
    assert first.planned.summarised == first.finished.summarised > 0
    assert first.planned.dropped == 0
    told = [event for event in first.events if isinstance(event, ReplySummarising)]
    assert {event.messages for event in told} == {first.planned.summarised}
    assert [event.fraction for event in told] == sorted(event.fraction for event in told)
    assert not any(isinstance(event, ReplySummarising) for event in second.events)
    until = ids[first.planned.summarised - 1]
    assert chats.contexts.summary(chat) == Summary(until, "They counted to 28.")


def test_what_is_too_long_to_be_read_at_once_is_summarised_in_rounds(
    scripted: ScriptedDesk,
) -> None:
    chat, _ = long_chat(scripted.conversations, 60)
    scripts = [Script(f"Summary {number}.") for number in range(20)]
    chats = scripted.plays(*scripts)

    listener = run(chats, replace(SUMMARISE, conversation_id=chat))

    *rounds, reply = scripted.engine.requests
    assert len(rounds) > 2
    assert "Summary" not in rounds[0].messages[1].content
    for number, options in enumerate(rounds[1:]):
        assert f"in short: Summary {number}." in options.messages[1].content
    assert f"Summary {len(rounds) - 1}." in reply.messages[0].content
    assert listener.planned.summarised > 40


def test_a_summary_that_says_nothing_leaves_the_turns_out(scripted: ScriptedDesk) -> None:
    chat, _ = long_chat(scripted.conversations, 20)
    chats = scripted.plays(Script(" \n"), Script("ok"))

    listener = run(chats, replace(SUMMARISE, conversation_id=chat))

    assert listener.text == "ok"
    assert listener.planned.dropped > 0
    assert listener.planned.summarised == 0
    assert chats.contexts.summary(chat) is None


def test_an_engine_that_fails_at_the_summary_is_said(scripted: ScriptedDesk) -> None:
    chat, _ = long_chat(scripted.conversations, 20)
    error = EngineCrashed(cause="signal 11", reason="")
    listener = run(
        scripted.plays(Script("ok", fail_at=0, error=error)),
        replace(SUMMARISE, conversation_id=chat),
    )

    assert listener.finished.error is error
    assert len(scripted.engine.requests) == 1


def test_a_summary_can_be_stopped(scripted: ScriptedDesk) -> None:
    chat, _ = long_chat(scripted.conversations, 20)
    chats = scripted.plays(Script("They counted and counted.", pause_at=2))
    listener = Listener()
    handle = chats.send(replace(SUMMARISE, conversation_id=chat), listener)
    assert scripted.engine.paused.wait(TIMEOUT)
    handle.stop()
    scripted.engine.go_on.set()
    handle.done.result(TIMEOUT)

    assert (listener.finished.status, listener.text) == ("stopped", "")
    assert chats.contexts.summary(chat) is None


def test_the_real_model_summarises_and_answers(desk: Desk) -> None:
    chat, _ = long_chat(desk.conversations)
    request = replace(REQUEST, conversation_id=chat, overflow="summarise")

    first = run(desk.chats, request)
    second = run(desk.chats, request)

    assert first.finished.status == second.finished.status == "complete"
    assert tokens(first) <= BUDGET
    assert any(isinstance(event, ReplySummarising) for event in first.events)
    if desk.chats.contexts.summary(chat) is not None:
        assert first.planned.summarised > 0
        assert not any(isinstance(event, ReplySummarising) for event in second.events)


# --- going on --------------------------------------------------------------------------------


def test_a_reply_that_ended_goes_on_in_its_place(desk: Desk) -> None:
    request = replace(REQUEST, text="Count from 1 to 40.", max_tokens=20)
    first = run(desk.chats, request)
    assert first.finished.stats is not None
    assert first.finished.stats.finish_reason == "length"
    going_on = replace(
        request,
        conversation_id=first.started.conversation,
        text="",
        max_tokens=0,
        continues=first.started.message,
    )

    rest = run(desk.chats, going_on)

    assert (rest.started.message, rest.started.user_message) == (
        first.started.message,
        first.started.user_message,
    )
    _, reply = desk.conversations.messages(first.started.conversation)
    assert reply.text == first.text + rest.text == " ".join(map(str, range(1, 41)))
    assert reply.status == "complete"
    assert rest.finished.stats is not None
    # The line under the reply tells of all of it.
    assert rest.finished.stats.completion_tokens > first.finished.stats.completion_tokens == 20
    texts = [event for event in rest.events if isinstance(event, ReplyText)]
    assert texts[0].tokens > 20


def test_in_a_full_context_a_reply_goes_on_again_and_again(desk: Desk) -> None:
    """A song without an end, far longer than the context; nothing of it is lost."""
    request = replace(REQUEST, text="Sing.", conversation_id=None)
    listener = run(desk.chats, request)
    chat, message = listener.started.conversation, listener.started.message
    whole = listener.text
    for _ in range(3):
        assert listener.finished.stats is not None
        assert listener.finished.stats.finish_reason == "length"
        listener = run(
            desk.chats, replace(request, conversation_id=chat, text="", continues=message)
        )
        assert listener.finished.status == "complete"
        assert len(listener.text) > 100
        whole += listener.text
    assert listener.planned.prefix_cut

    assert desk.conversations.messages(chat)[-1].text == whole


@pytest.mark.parametrize("which", [0, 1, 2])
def test_only_the_last_reply_can_go_on(desk: Desk, which: int) -> None:
    chat, ids = long_chat(desk.conversations, 2)
    before = desk.conversations.messages(chat)

    listener = Listener()
    request = replace(REQUEST, conversation_id=chat, text="", continues=ids[which])
    desk.chats.send(request, listener).done.result(TIMEOUT)

    assert isinstance(listener.finished.error, ReplyEnded)
    assert desk.conversations.messages(chat) == before


def test_a_reply_that_could_not_go_on_is_as_it_was(scripted: ScriptedDesk) -> None:
    error = EngineCrashed(cause="signal 11", reason="")
    chats = scripted.plays(Script("One two three."), Script("x", fail_at=0, error=error))
    first = run(chats)
    before = scripted.message(first.finished)

    rest = run(chats, replace(SCRIPTED, text="", continues=first.started.message))

    assert rest.finished.error is error
    assert scripted.message(rest.finished) == before
    assert scripted.engine.requests[-1].prefix == "One two three."


def test_a_stopped_reply_goes_on(scripted: ScriptedDesk) -> None:
    chats = scripted.plays(Script("One two three.", pause_at=2), Script(" Four."))
    listener = Listener()
    stopping = threading.Event()

    def stop(event: ChatEvent) -> None:
        listener(event)
        if isinstance(event, ReplyText):
            stopping.set()

    handle = chats.send(SCRIPTED, stop)
    assert stopping.wait(TIMEOUT)
    handle.stop()
    scripted.engine.go_on.set()
    handle.done.result(TIMEOUT)
    begun = scripted.message(listener.finished).text

    run(chats, replace(SCRIPTED, text="", continues=listener.started.message))

    reply = scripted.message(listener.finished)
    assert reply.text == f"{begun} Four."
    assert reply.status == "complete"
    assert scripted.engine.requests[-1].prefix == begun
