"""A store, a scripted engine and a chat service for the tests of this folder."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from scripted_engine import Script, ScriptedEngine

from desktop.core.chat.replies import (
    ChatEvent,
    Chats,
    ReplyFinished,
    ReplyPlanned,
    ReplyRequest,
    ReplyStarted,
    ReplyText,
)
from desktop.core.engine.values import LoadOptions
from desktop.core.sampling import Sampling
from desktop.core.store.conversations import Conversations, Message
from desktop.core.store.database import Database, open_database
from desktop.core.store.results import Results

if TYPE_CHECKING:
    from collections.abc import Callable

TIMEOUT = 30
POEM = "The quick brown fox jumps over the lazy dog. " * 20

REQUEST = ReplyRequest(
    conversation_id=None,
    text="Tell me about foxes",
    model_id="tiny",
    model_name="Tiny",
    load=LoadOptions(Path("tiny.gguf")),
    sampling=Sampling(),
)


class Listener:
    """Keeps the events, and checks the rules that hold for every reply."""

    def __init__(self, on_event: Callable[[ChatEvent], None] | None = None) -> None:
        self.events: list[ChatEvent] = []
        self._on_event = on_event
        self._inside = threading.Lock()

    def __call__(self, event: ChatEvent) -> None:
        assert self._inside.acquire(blocking=False), "called twice at the same time"
        try:
            self.events.append(event)
            if self._on_event is not None:
                self._on_event(event)
        finally:
            self._inside.release()

    @property
    def finished(self) -> ReplyFinished:
        ends = [event for event in self.events if isinstance(event, ReplyFinished)]
        assert len(ends) == 1
        assert self.events[-1] is ends[0]
        return ends[0]

    @property
    def started(self) -> ReplyStarted:
        assert isinstance(self.events[0], ReplyStarted)
        return self.events[0]

    @property
    def planned(self) -> ReplyPlanned:
        return next(event for event in self.events if isinstance(event, ReplyPlanned))

    @property
    def text(self) -> str:
        return "".join(one.text_added for one in self.events if isinstance(one, ReplyText))


class Desk:
    """A store, a scripted engine and the chat service."""

    def __init__(self, folder: Path) -> None:
        self.database: Database = open_database(folder / "goldcrest.sqlite3").database
        self.conversations = Conversations(self.database)
        self.results = Results(self.database)
        self.executor = ThreadPoolExecutor(max_workers=1)
        self.engine = ScriptedEngine()

    def plays(self, *scripts: Script) -> Chats:
        self.engine.close()
        self.engine = ScriptedEngine(*scripts)
        return Chats(self.conversations, self.results, self.engine, self.executor)

    def message(self, event: ReplyFinished) -> Message:
        assert event.message is not None
        found = self.conversations.message(event.message)
        assert found is not None
        return found

    def close(self) -> None:
        self.engine.close()
        self.executor.shutdown()
        self.database.close()


def run(chats: Chats, request: ReplyRequest = REQUEST) -> Listener:
    listener = Listener()
    chats.send(request, listener).done.result(TIMEOUT)
    return listener
