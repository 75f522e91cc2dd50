from __future__ import annotations

import logging
import threading
from concurrent.futures import Executor, Future
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from chat_desk import POEM, REQUEST, TIMEOUT, Desk, Listener, run
from hypothesis import given, settings
from hypothesis import strategies as st
from scripted_engine import Script, ScriptedEngine, ScriptedJob

from desktop.core.chat.replies import (
    ChatEvent,
    Chats,
    ReplyFinished,
    ReplyHandle,
    ReplyText,
)
from desktop.core.errors import (
    AssistantError,
    DiskFull,
    EngineCrashed,
    UnknownChat,
)
from desktop.core.store.conversations import Conversations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path)) as desk:
        yield desk


@pytest.mark.parametrize("fail_at", [0, 3])
def test_when_the_engine_fails_what_was_written_is_kept(desk: Desk, fail_at: int) -> None:
    error = EngineCrashed(cause="signal 11", reason="")
    chats = desk.plays(Script(POEM, fail_at=fail_at, error=error), Script("Better now."))

    listener = run(chats)

    assert listener.finished.status == "failed"
    assert listener.finished.error is error
    assert listener.finished.stats is None
    reply = desk.message(listener.finished)
    assert (reply.text, reply.status) == ("".join(Script(POEM).tokens[:fail_at]), "failed")
    assert isinstance(reply.error, EngineCrashed)
    again = run(chats, replace(REQUEST, conversation_id=listener.started.conversation))
    assert (again.text, again.finished.status) == ("Better now.", "complete")


def test_a_failure_after_a_stop_is_a_stop(desk: Desk) -> None:
    error = EngineCrashed(cause="did not answer", reason="")
    chats = desk.plays(Script(POEM, pause_at=3, fail_at=3, error=error))
    listener = Listener()
    handle = chats.send(REQUEST, listener)
    assert desk.engine.paused.wait(TIMEOUT)
    handle.stop()
    desk.engine.go_on.set()
    handle.done.result(TIMEOUT)

    assert (listener.finished.status, listener.finished.error) == ("stopped", None)


def test_a_defect_of_the_engine_ends_the_reply(desk: Desk) -> None:
    listener = run(desk.plays(Script(POEM, fail_at=2, error=KeyError("oops"))))

    assert listener.finished.status == "failed"
    assert isinstance(listener.finished.error, AssistantError)
    assert desk.message(listener.finished).status == "failed"


def test_a_closed_engine_stops_the_reply(desk: Desk) -> None:
    chats = desk.plays(Script(POEM, pause_at=4))
    listener = Listener()
    handle = chats.send(REQUEST, listener)
    assert desk.engine.paused.wait(TIMEOUT)
    desk.engine.close()
    handle.done.result(TIMEOUT)

    assert (listener.finished.status, listener.finished.error) == ("stopped", None)
    assert desk.message(listener.finished).text == "".join(Script(POEM).tokens[:4])


@pytest.mark.parametrize("cancel_futures", [True, False])
def test_after_the_executor_has_ended_replies_are_still_kept(
    desk: Desk, *, cancel_futures: bool
) -> None:
    chats = desk.plays(Script(POEM, pause_at=4))
    listener = Listener()
    handle = chats.send(REQUEST, listener)
    assert desk.engine.paused.wait(TIMEOUT)
    desk.executor.shutdown(wait=True, cancel_futures=cancel_futures)
    desk.engine.go_on.set()
    handle.done.result(TIMEOUT)

    assert listener.finished.status == "complete"
    assert desk.message(listener.finished).text == listener.text == POEM
    late = run(chats)
    assert late.finished.status == "complete"


def test_a_message_sent_just_before_the_end_is_kept(desk: Desk) -> None:
    chats = desk.plays(Script(POEM))
    blocked, running = threading.Event(), threading.Event()

    def block() -> None:
        running.set()
        blocked.wait(TIMEOUT)

    desk.executor.submit(block)
    assert running.wait(TIMEOUT)
    listener = Listener()
    handle = chats.send(REQUEST, listener)
    desk.executor.shutdown(wait=False, cancel_futures=True)
    handle.done.result(TIMEOUT)
    blocked.set()

    assert listener.finished.status == "complete"
    assert desk.message(listener.finished).text == listener.text == POEM


class ClosingExecutor(Executor):
    """Begins the reply, keeps the first piece of text back, and takes nothing more."""

    def __init__(self) -> None:
        self.kept: list[Callable[[], object]] = []
        self._begun = False

    def submit(self, function: Callable[..., object], /, *_: object, **__: object) -> Future[Any]:
        future: Future[Any] = Future()
        if self._begun and self.kept:
            raise RuntimeError("cannot schedule new futures after shutdown")
        if self._begun:
            self.kept.append(function)
        else:
            self._begun = True
            future.set_result(function())
        return future


def test_text_kept_back_while_the_program_ends_comes_before_the_end(desk: Desk) -> None:
    executor = ClosingExecutor()
    chats = Chats(desk.conversations, desk.results, desk.engine, executor)
    listener = Listener()
    chats.send(REQUEST, listener).done.result(TIMEOUT)
    for action in executor.kept:
        action()

    assert listener.finished.status == "complete"
    assert listener.text == desk.message(listener.finished).text == Script().text


def test_after_the_database_has_been_closed_replies_still_end(desk: Desk) -> None:
    chats = desk.plays(Script(POEM, pause_at=4))
    listener = Listener()
    handle = chats.send(REQUEST, listener)
    assert desk.engine.paused.wait(TIMEOUT)
    desk.database.close()
    desk.engine.go_on.set()
    handle.done.result(TIMEOUT)

    assert (listener.finished.status, listener.finished.error) == ("stopped", None)
    assert run(chats).events == [ReplyFinished(None, "stopped", None, None)]


# --- the disk --------------------------------------------------------------------------------


def fill_disk(desk: Desk) -> None:
    """Let SQLite answer as on a full disk, without filling one."""
    with desk.database.reading() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")


def test_a_disk_that_fills_up_ends_the_reply_and_keeps_what_was_saved(desk: Desk) -> None:
    chats = desk.plays(Script("letter" * 100_000, tokens_per_second=100_000, pause_at=100))
    listener = Listener()
    handle = chats.send(REQUEST, listener)
    assert desk.engine.paused.wait(TIMEOUT)
    desk.executor.submit(lambda: None).result(TIMEOUT)  # what was said so far is saved
    fill_disk(desk)
    desk.engine.go_on.set()
    handle.done.result(TIMEOUT)

    assert listener.finished.status == "failed"
    assert isinstance(listener.finished.error, DiskFull)
    assert listener.finished.stats is not None
    assert listener.finished.stats.finish_reason == "cancelled"
    reply = desk.message(listener.finished)
    assert len(reply.text) >= 600
    assert reply.text == listener.text


def test_a_question_that_cannot_be_saved_is_not_asked(desk: Desk) -> None:
    chats = desk.plays(Script(POEM))
    fill_disk(desk)
    text = "please " * 10_000

    listener = run(chats, replace(REQUEST, text=text))

    (event,) = listener.events
    assert isinstance(event, ReplyFinished)
    assert event.message is None
    assert event.status == "failed"
    assert isinstance(event.error, DiskFull)
    assert desk.engine.requests == []
    assert desk.conversations.list() == ()


def test_an_unknown_chat_is_said(desk: Desk) -> None:
    listener = run(desk.plays(Script(POEM)), replace(REQUEST, conversation_id=77))

    assert listener.finished.message is None
    assert isinstance(listener.finished.error, UnknownChat)


def test_deleting_the_chat_stops_its_reply(desk: Desk) -> None:
    chats = desk.plays(Script(POEM, tokens_per_second=2000, pause_at=3))
    listener = Listener()
    handle = chats.send(REQUEST, listener)
    assert desk.engine.paused.wait(TIMEOUT)
    desk.executor.submit(desk.conversations.delete, listener.started.conversation).result(TIMEOUT)
    desk.engine.go_on.set()
    handle.done.result(TIMEOUT)

    assert (listener.finished.status, listener.finished.error) == ("stopped", None)
    assert listener.finished.stats is not None
    assert listener.finished.stats.finish_reason == "cancelled"
    assert desk.conversations.list() == ()


class LeakyDisk(Conversations):
    """A store whose disk is full once, when the second piece of text comes."""

    pieces = 0

    def append_text(
        self, message_id: int, text: str, thinking: str = "", *, anew: bool = False
    ) -> None:
        self.pieces += 1
        if self.pieces == 2:
            raise DiskFull(path="/", needed_bytes=None, free_bytes=0)
        super().append_text(message_id, text, thinking, anew=anew)


class InlineExecutor(Executor):
    """Does everything at once, so that each token is saved by itself."""

    def submit(
        self, function: Callable[..., Any], /, *arguments: object, **more: object
    ) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(function(*arguments, **more))
        return future


class DeafJob:
    """Goes on for a while after it was told to stop, as real engines do."""

    def __init__(self, job: ScriptedJob) -> None:
        self.result = job.result

    def cancel(self) -> None:
        """Nothing happens soon enough."""


class DeafEngine(ScriptedEngine):
    def generate(self, *arguments: Any, **more: Any) -> Any:  # noqa: ANN401 - passed on
        return DeafJob(super().generate(*arguments, **more))


def test_after_a_piece_was_lost_nothing_more_is_told(desk: Desk) -> None:
    engine = DeafEngine(Script("one two three four"))
    chats = Chats(LeakyDisk(desk.database), desk.results, engine, InlineExecutor())
    listener = Listener()
    chats.send(REQUEST, listener).done.result(TIMEOUT)
    engine.close()

    assert isinstance(listener.finished.error, DiskFull)
    assert listener.text == "one"
    assert desk.message(listener.finished).text == "one"


# --- mistakes --------------------------------------------------------------------------------


def test_an_empty_message_is_a_mistake_of_the_caller(desk: Desk) -> None:
    with pytest.raises(ValueError, match="empty"):
        desk.plays(Script()).send(replace(REQUEST, text=" \n"), Listener())


def test_a_failing_listener_does_not_keep_the_reply_from_being_saved(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(event: ChatEvent) -> None:
        raise RuntimeError(type(event).__name__)

    listener = Listener(fail)
    with caplog.at_level(logging.ERROR):
        desk.plays(Script(POEM)).send(REQUEST, listener).done.result(TIMEOUT)

    assert desk.message(listener.finished).text == POEM
    assert "ReplyFinished" in caplog.text
    caplog.clear()


class BrokenStore(Conversations):
    def finish(self, *_: object, **__: object) -> None:
        raise KeyError("a defect")


@pytest.mark.parametrize("fail_at", [None, 0])
def test_a_defect_of_the_store_is_logged_and_the_end_comes_once(
    desk: Desk, caplog: pytest.LogCaptureFixture, fail_at: int | None
) -> None:
    desk.conversations = BrokenStore(desk.database)
    error = EngineCrashed(cause="signal 9", reason="")
    listener = run(desk.plays(Script(POEM, fail_at=fail_at, error=error)))
    desk.executor.shutdown()

    assert listener.finished.status == ("complete" if fail_at is None else "failed")
    assert "a defect" in caplog.text
    caplog.clear()


@given(
    text=st.text(max_size=300),
    fail_at=st.none() | st.integers(0, 20),
    stop_at=st.none() | st.integers(0, 5),
)
@settings(deadline=None, max_examples=60)
def test_whatever_happens_the_end_comes_once_and_the_text_told_is_the_text_kept(
    tmp_path_factory: pytest.TempPathFactory, text: str, fail_at: int | None, stop_at: int | None
) -> None:
    with closing(Desk(tmp_path_factory.mktemp("desk"))) as desk:
        handles: Future[ReplyHandle] = Future()

        def maybe_stop(event: ChatEvent) -> None:
            if isinstance(event, ReplyText) and stop_at == event.tokens:
                handles.result(TIMEOUT).stop()

        listener = Listener(maybe_stop)
        error = EngineCrashed(cause="signal 9", reason="")
        chats = desk.plays(Script(text, fail_at=fail_at, error=error))
        handle = chats.send(REQUEST, listener)
        handles.set_result(handle)
        handle.done.result(TIMEOUT)

        reply = desk.message(listener.finished)
        assert reply.text == listener.text
        assert text.startswith(reply.text)
        assert reply.status == listener.finished.status
        if reply.status == "complete":
            assert reply.text == text
