from __future__ import annotations

import threading
from concurrent.futures import Future
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from chat_desk import POEM, REQUEST, TIMEOUT, Desk, Listener, run
from scripted_engine import Script, ScriptedEngine, ScriptedJob

from desktop.core.chat.replies import (
    ChatEvent,
    Chats,
    ReplyFinished,
    ReplyHandle,
    ReplyLoading,
    ReplyPlanned,
    ReplyReading,
    ReplyStarted,
    ReplyText,
    ReplyThought,
)
from desktop.core.engine.values import LoadOptions
from desktop.core.errors import (
    ContextFull,
)
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path)) as desk:
        yield desk


def test_a_reply_is_told_and_kept_from_question_to_end(desk: Desk) -> None:
    listener = run(desk.plays(Script(POEM)))

    started, finished = listener.started, listener.finished
    kinds = list(dict.fromkeys(type(event) for event in listener.events))
    assert kinds == [
        ReplyStarted,
        ReplyPlanned,
        ReplyLoading,
        ReplyReading,
        ReplyText,
        ReplyFinished,
    ]
    assert listener.text == POEM
    assert finished.status == "complete"
    assert finished.error is None
    assert finished.stats is not None
    question, reply = desk.conversations.messages(started.conversation)
    assert (question.id, question.text) == (started.user_message, "Tell me about foxes")
    assert (reply.id, reply.text, reply.status) == (started.message, POEM, "complete")
    assert reply.model == "Tiny"
    assert reply.stats is not None
    assert reply.stats["tokens_per_second"] == finished.stats.tokens_per_second
    (chat,) = desk.conversations.list()
    assert chat.title == "Tell me about foxes"


def test_thoughts_are_saved_as_they_come_and_left_out_of_the_next_prompt(desk: Desk) -> None:
    kept: list[tuple[str, str]] = []

    def look(event: ChatEvent) -> None:
        if isinstance(event, ReplyThought):
            message = desk.conversations.message(event.message)
            assert message is not None
            kept.append((message.thinking, message.text))

    listener = Listener(look)
    chats = desk.plays(Script("Red.", thinking=POEM))
    chats.send(replace(REQUEST, thinking_budget=9), listener).done.result(TIMEOUT)
    chat = listener.started.conversation
    run(chats, replace(REQUEST, conversation_id=chat))

    thoughts = [one for one in listener.events if isinstance(one, ReplyThought)]
    assert "".join(one.text_added for one in thoughts) == POEM
    assert listener.text == "Red."
    assert kept[0][0].startswith(thoughts[0].text_added)
    assert kept[-1][0] == POEM
    reply = desk.message(listener.finished)
    assert (reply.thinking, reply.text) == (POEM, "Red.")
    assert reply.stats is not None
    assert reply.stats["thinking_tokens"] == len(Script(thinking=POEM).thoughts)
    first, second = desk.engine.requests
    assert (first.thinking_budget, second.thinking_budget) == (9, 0)
    assert [message.content for message in second.messages] == [
        "Tell me about foxes",
        "Red.",
        "Tell me about foxes",
    ]


def test_the_token_count_of_the_last_text_is_that_of_the_reply(desk: Desk) -> None:
    listener = run(desk.plays(Script(POEM)))

    texts = [event for event in listener.events if isinstance(event, ReplyText)]
    assert listener.finished.stats is not None
    assert texts[-1].tokens == listener.finished.stats.completion_tokens
    assert [one.tokens for one in texts] == sorted(one.tokens for one in texts)


def test_the_next_message_goes_on_with_the_chat(desk: Desk) -> None:
    chats = desk.plays(Script("Foxes are red."))
    first = run(chats, replace(REQUEST, system="Be brief.", max_tokens=7, thinking=False))
    run(chats, replace(REQUEST, conversation_id=first.started.conversation, text="And old?"))

    assert len(desk.conversations.list()) == 1
    one, two = desk.engine.requests
    assert [(message.role, message.content) for message in one.messages] == [
        ("system", "Be brief."),
        ("user", "Tell me about foxes"),
    ]
    assert (one.max_tokens, one.thinking) == (7, False)
    assert [(message.role, message.content) for message in two.messages] == [
        ("user", "Tell me about foxes"),
        ("assistant", "Foxes are red."),
        ("user", "And old?"),
    ]


def test_text_is_saved_before_it_is_told(desk: Desk, tmp_path: Path) -> None:
    # A second connection sees only what has been committed, as the next start after a kill.
    with closing(open_database(tmp_path / "goldcrest.sqlite3").database) as other:
        beside = Conversations(other)
        told: list[str] = []
        kept: list[str] = []

        def look(event: ChatEvent) -> None:
            if isinstance(event, ReplyText):
                told.append(event.text_added)
                message = beside.message(event.message)
                assert message is not None
                kept.append(message.text)

        listener = Listener(look)
        desk.plays(Script(POEM)).send(REQUEST, listener).done.result(TIMEOUT)

    assert kept == ["".join(told[: place + 1]) for place in range(len(told))]
    assert kept[-1] == POEM


def test_pieces_that_come_while_the_store_is_busy_are_saved_together(desk: Desk) -> None:
    chats = desk.plays(Script(POEM, pause_at=1))
    busy, said = threading.Event(), threading.Event()
    desk.engine.subscribe(lambda state: said.set() if state.phase == "idle" else None)

    def keep_busy(event: ChatEvent) -> None:
        # The store's thread stays here until the engine has said everything.
        if isinstance(event, ReplyText) and not busy.is_set():
            busy.set()
            assert said.wait(TIMEOUT)

    listener = Listener(keep_busy)
    handle = chats.send(REQUEST, listener)
    assert busy.wait(TIMEOUT)
    desk.engine.go_on.set()
    handle.done.result(TIMEOUT)

    texts = [event for event in listener.events if isinstance(event, ReplyText)]
    assert len(texts) == 2
    assert listener.text == POEM


def test_a_stopped_reply_keeps_what_was_written(desk: Desk) -> None:
    chats = desk.plays(Script(POEM, pause_at=5))
    listener = Listener()
    handle = chats.send(REQUEST, listener)
    assert desk.engine.paused.wait(TIMEOUT)

    handle.stop()
    handle.stop()
    desk.engine.go_on.set()
    handle.done.result(TIMEOUT)
    handle.stop()

    assert (listener.finished.status, listener.finished.error) == ("stopped", None)
    reply = desk.message(listener.finished)
    assert (reply.text, reply.status) == ("".join(Script(POEM).tokens[:5]), "stopped")
    assert reply.text == listener.text


def test_a_reply_stopped_before_it_began_keeps_the_question(desk: Desk) -> None:
    chats = desk.plays(Script(POEM))
    blocked = threading.Event()
    desk.executor.submit(blocked.wait, TIMEOUT)
    listener = Listener()

    handle = chats.send(REQUEST, listener)
    handle.stop()
    blocked.set()
    handle.done.result(TIMEOUT)

    assert listener.finished.status == "stopped"
    assert [type(event) for event in listener.events] == [ReplyStarted, ReplyFinished]
    assert desk.engine.requests == []
    question, reply = desk.conversations.messages(listener.started.conversation)
    assert (question.text, reply.status) == ("Tell me about foxes", "stopped")


def test_a_reply_may_be_stopped_by_whoever_listens(desk: Desk) -> None:
    handles: Future[ReplyHandle] = Future()

    def stop(event: ChatEvent) -> None:
        if isinstance(event, ReplyText):
            handles.result(TIMEOUT).stop()

    listener = Listener(stop)
    handle = desk.plays(Script(POEM, tokens_per_second=1000)).send(REQUEST, listener)
    handles.set_result(handle)
    handle.done.result(TIMEOUT)

    assert listener.finished.status == "stopped"
    assert desk.message(listener.finished).text == listener.text


# --- the context -----------------------------------------------------------------------------


def long_chat(desk: Desk, turns: int = 10) -> int:
    chat = desk.conversations.create()
    for number in range(turns):
        desk.conversations.add_message(chat.id, "user", f"question {number} " * 10)
        desk.conversations.add_message(chat.id, "assistant", f"answer {number} " * 10)
    return chat.id


def test_old_messages_that_do_not_fit_are_dropped_and_counted(desk: Desk) -> None:
    chat = long_chat(desk)
    load = LoadOptions(Path("tiny.gguf"), context=512)

    listener = run(
        desk.plays(Script("ok")), replace(REQUEST, conversation_id=chat, load=load, max_tokens=100)
    )

    (options,) = desk.engine.requests
    dropped = listener.planned.dropped
    assert 0 < dropped < 20
    assert len(options.messages) == 21 - dropped
    assert options.messages[-1].content == "Tell me about foxes"
    assert listener.finished.dropped == dropped
    reply = desk.message(listener.finished)
    assert reply.stats is not None
    assert reply.stats["dropped"] == dropped


def test_a_prompt_that_is_longer_than_estimated_is_shortened(desk: Desk) -> None:
    chat = long_chat(desk)
    full = ContextFull(prompt_tokens=3000, context=1000)
    load = LoadOptions(Path("tiny.gguf"), context=1000)

    listener = run(
        desk.plays(Script(fail_at=0, error=full), Script("ok")),
        replace(REQUEST, conversation_id=chat, load=load),
    )

    assert (listener.finished.status, listener.text) == ("complete", "ok")
    first, second = desk.engine.requests
    assert len(second.messages) < len(first.messages)
    assert second.messages == first.messages[-len(second.messages) :]
    assert listener.finished.dropped == 21 - len(second.messages)


def test_a_question_that_is_too_long_alone_is_said(desk: Desk) -> None:
    full = ContextFull(prompt_tokens=9000, context=1000)

    listener = run(desk.plays(Script(fail_at=0, error=full)))

    assert listener.finished.status == "failed"
    assert listener.finished.error is full
    assert len(desk.engine.requests) == 1


def test_shortening_does_not_go_on_for_ever(desk: Desk) -> None:
    chat = long_chat(desk, turns=40)
    full = ContextFull(prompt_tokens=1100, context=1000)
    load = LoadOptions(Path("tiny.gguf"), context=8000)

    listener = run(
        desk.plays(Script(fail_at=0, error=full)), replace(REQUEST, conversation_id=chat, load=load)
    )

    assert listener.finished.error is full
    assert len(desk.engine.requests) <= 3


# --- speed -----------------------------------------------------------------------------------


def test_the_speed_is_known_when_the_end_is_told(desk: Desk) -> None:
    seen: list[float] = []

    def look(event: ChatEvent) -> None:
        if isinstance(event, ReplyFinished):
            seen.append(desk.results.speeds()["tiny"].tokens_per_second)

    script = Script(POEM, tokens_per_second=5000)
    desk.plays(script).send(REQUEST, Listener(look)).done.result(TIMEOUT)

    assert seen == [5000]
    (measurement,) = desk.results.history("tiny")
    assert measurement.prompt_tokens_per_second == 10_000
    assert (measurement.device, measurement.threads, measurement.engine) == ("CPU", 2, "scripted")


def test_a_short_prompt_tells_nothing_of_the_speed_of_reading(desk: Desk) -> None:
    run(desk.plays(Script(POEM, prompt_tokens=10)))

    (measurement,) = desk.results.history("tiny")
    assert measurement.prompt_tokens_per_second is None


class HastyEngine(ScriptedEngine):
    """Lets somebody stop the reply at the very moment in which it begins."""

    on_begin: Callable[[], None] = staticmethod(lambda: None)

    def generate(self, *arguments: Any, **more: Any) -> ScriptedJob:  # noqa: ANN401 - passed on
        job = super().generate(*arguments, **more)
        self.on_begin()
        return job


def test_a_reply_stopped_while_it_begins_is_stopped(desk: Desk) -> None:
    engine = HastyEngine(Script(POEM, tokens_per_second=0.001))
    chats = Chats(desk.conversations, desk.results, engine, desk.executor)
    blocked = threading.Event()
    desk.executor.submit(blocked.wait, TIMEOUT)
    listener = Listener()
    handle = chats.send(REQUEST, listener)
    engine.on_begin = handle.stop
    blocked.set()
    handle.done.result(TIMEOUT)
    engine.close()

    assert listener.finished.status == "stopped"
