"""The chat service on the real engine with the built-in model: no part is a fake."""

from __future__ import annotations

import os
import signal
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.engine.gguf_edit import edit
from core.engine.lora_maker import Lora

from desktop.core.chat.replies import (
    ChatEvent,
    Chats,
    ReplyFinished,
    ReplyRequest,
    ReplyStarted,
    ReplyText,
)
from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.values import Adapter, LoadOptions
from desktop.core.errors import AssistantError, ContextFull, ModelFileMissing, NotGguf
from desktop.core.sampling import Sampling
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.results import Results

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TIMEOUT = 60
MODEL = (
    Path(__file__).resolve().parents[3]
    / "desktop"
    / "assets"
    / "models"
    / "goldcrest-tiny-q8_0.gguf"
)

REQUEST = ReplyRequest(
    conversation_id=None,
    text="Count from 3 to 9.",
    model_id="tiny",
    model_name="Tiny (self-test)",
    load=LoadOptions(MODEL, context=1024),
    sampling=Sampling(temperature=0),
)


class Desk:
    def __init__(self, folder: Path) -> None:
        self.database = open_database(folder / "goldcrest.sqlite3").database
        self.conversations = Conversations(self.database)
        self.results = Results(self.database)
        self.executor = ThreadPoolExecutor(max_workers=1)
        self.engine = Engine(worker_command(), folder / "logs")
        self.chats = Chats(self.conversations, self.results, self.engine, self.executor)

    def ask(
        self, request: ReplyRequest, on_event: Callable[[ChatEvent], None] | None = None
    ) -> tuple[ReplyFinished, str, int]:
        """Return how it ended, the text that was told, and the chat."""
        events: list[ChatEvent] = []

        def listen(event: ChatEvent) -> None:
            events.append(event)
            if on_event is not None:
                on_event(event)

        self.chats.send(request, listen).done.result(TIMEOUT)
        started, finished = events[0], events[-1]
        assert isinstance(started, ReplyStarted)
        assert isinstance(finished, ReplyFinished)
        text = "".join(one.text_added for one in events if isinstance(one, ReplyText))
        assert finished.message is not None
        kept = self.conversations.message(finished.message)
        assert kept is not None
        assert (kept.text, kept.status) == (text, finished.status)
        return finished, text, started.conversation

    def close(self) -> None:
        self.engine.close()
        self.executor.shutdown()
        self.database.close()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with closing(Desk(tmp_path_factory.mktemp("desk"))) as desk:
        yield desk


def test_a_reply_is_right_kept_and_measured(desk: Desk) -> None:
    finished, text, _chat = desk.ask(REQUEST)

    assert text == "3 4 5 6 7 8 9"
    assert finished.status == "complete"
    assert finished.stats is not None
    assert finished.stats.finish_reason == "stop"
    assert finished.stats.completion_tokens > 3
    measurement = desk.results.history("tiny")[0]
    plain = finished.stats.tokens_per_second / finished.stats.drafting_gain
    assert measurement.tokens_per_second == plain > 0
    assert measurement.engine.startswith("llama.cpp")


def test_the_model_sees_what_was_said_before(desk: Desk) -> None:
    _, _, chat = desk.ask(replace(REQUEST, text="My name is Anna."))
    desk.ask(replace(REQUEST, conversation_id=chat, text="Count from 1 to 5."))
    _, text, _ = desk.ask(replace(REQUEST, conversation_id=chat, text="What is my name?"))

    assert text == "Your name is Anna."
    assert len(desk.conversations.messages(chat)) == 6


def test_a_stopped_reply_ends_soon_and_the_next_one_works(desk: Desk) -> None:
    handles: list[Callable[[], None]] = []
    sent = threading.Event()
    events: list[ChatEvent] = []

    def stop(event: ChatEvent) -> None:
        events.append(event)
        if isinstance(event, ReplyText) and sent.wait(TIMEOUT):
            handles[0]()

    long = replace(REQUEST, text="Count from 1 to 100.")
    handle = desk.chats.send(long, stop)
    handles.append(handle.stop)
    sent.set()
    handle.done.result(TIMEOUT)

    finished = events[-1]
    assert isinstance(finished, ReplyFinished)
    assert finished.error is None
    # The tiny model is so fast that it may be done before it hears of it.
    assert finished.status in ("stopped", "complete")
    assert finished.message is not None
    kept = desk.conversations.message(finished.message)
    assert kept is not None
    assert kept.status == finished.status
    assert kept.text.startswith("1")
    assert desk.ask(REQUEST)[1] == "3 4 5 6 7 8 9"


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize("number", ["SIGKILL", "SIGSEGV"])
def test_when_the_engine_dies_what_was_written_is_kept(desk: Desk, number: str) -> None:
    killed = threading.Event()

    def kill(event: ChatEvent) -> None:
        if isinstance(event, ReplyText) and not killed.is_set():
            killed.set()
            pid = desk.engine.pid
            assert pid is not None
            os.kill(pid, getattr(signal, number))

    request = replace(REQUEST, text="Count from 0 to 100.")
    finished, text, chat = desk.ask(request, kill)

    assert finished.status == "failed"
    assert isinstance(finished.error, AssistantError)
    assert text
    assert desk.ask(replace(REQUEST, conversation_id=chat))[0].status == "complete"


def test_a_long_chat_is_shortened_until_it_fits(desk: Desk) -> None:
    request = replace(REQUEST, load=replace(REQUEST.load, context=512))
    chat = desk.conversations.create()
    for number in range(60):
        desk.conversations.add_message(chat.id, "user", f"Count from {number} to {number + 9}.")
        desk.conversations.add_message(
            chat.id, "assistant", " ".join(str(number + one) for one in range(10))
        )

    finished, text, _ = desk.ask(replace(request, conversation_id=chat.id))

    assert finished.status == "complete"
    assert finished.dropped > 0
    assert text == "3 4 5 6 7 8 9"


def test_a_message_longer_than_the_context_is_said(desk: Desk) -> None:
    finished, text, _ = desk.ask(replace(REQUEST, text="one two three " * 5000))

    assert isinstance(finished.error, ContextFull)
    assert text == ""


def test_a_bad_model_file_is_said_and_the_message_kept(desk: Desk, tmp_path: Path) -> None:
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"not a model")

    finished, _, chat = desk.ask(replace(REQUEST, load=LoadOptions(bad)))
    assert isinstance(finished.error, NotGguf)
    finished, _, _ = desk.ask(
        replace(REQUEST, conversation_id=chat, load=LoadOptions(tmp_path / "gone.gguf"))
    )
    assert isinstance(finished.error, ModelFileMissing)

    assert [one.text for one in desk.conversations.messages(chat) if one.role == "user"] == [
        REQUEST.text,
        REQUEST.text,
    ]
    assert desk.ask(replace(REQUEST, conversation_id=chat))[1] == "3 4 5 6 7 8 9"


def test_a_template_that_had_to_be_replaced_is_told_and_kept(desk: Desk, tmp_path: Path) -> None:
    file = edit(MODEL, tmp_path / "bad.gguf", tokenizer__chat_template="{% for")
    finished, text, _ = desk.ask(replace(REQUEST, load=LoadOptions(file, context=1024)))

    assert (finished.status, text) == ("complete", "3 4 5 6 7 8 9")
    assert finished.stats is not None
    assert finished.message is not None
    kept = desk.conversations.message(finished.message)
    assert kept is not None
    assert kept.stats is not None
    told = (finished.stats.template, finished.stats.template_problem)
    assert told == (kept.stats["template"], kept.stats["template_problem"]) == ("ChatML", "broken")


def test_a_chat_with_an_adapter_is_the_adapters(desk: Desk, tmp_path: Path) -> None:
    adapter = Adapter(Lora().write(tmp_path / "a.gguf"))
    load = replace(REQUEST.load, adapters=(adapter,))
    changed = desk.ask(replace(REQUEST, load=load, max_tokens=20))[1]

    assert changed != desk.ask(REQUEST)[1] == "3 4 5 6 7 8 9"
