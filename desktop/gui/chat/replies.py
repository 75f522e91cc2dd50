"""The replies under way, whichever chat is shown: what was asked, what has come so far."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from desktop.core.chat.messages import (
    ReplyFinished,
    ReplyLoading,
    ReplyPlanned,
    ReplyReading,
    ReplyRestarted,
    ReplyStarted,
    ReplySummarising,
    ReplyText,
    ReplyThought,
)
from desktop.core.language import tr
from desktop.core.wording import describe
from desktop.gui.chat import notes, thoughts
from desktop.gui.chat.entry import Entry

if TYPE_CHECKING:
    from desktop.core.chat.messages import ChatEvent, ReplyRequest
    from desktop.core.chat.replies import Chats, ReplyHandle
    from desktop.gui.bridge import Bridge
    from desktop.gui.chat.notes import Note

Phase = Literal["waiting", "loading", "summarising", "reading", "thinking", "writing", "ended"]
#: What happens between the start of a reply and its end.
Progress = (
    ReplyLoading
    | ReplyPlanned
    | ReplySummarising
    | ReplyReading
    | ReplyThought
    | ReplyText
    | ReplyRestarted
)


@dataclass(slots=True, eq=False)
class Running:
    """A reply under way.

    Attributes:
        request: what was asked.
        entry: the id under which the conversation shows it; negative until it has one in the store.
        question: the same of the person's message; 0 where a reply goes on.
        conversation: the chat's id; None until a new chat has one.
        message: the reply's id; None until it has one.
        phase: what the engine is doing for it.
        status: words for the phase, empty when the text itself shows what happens.
        fraction: how far the phase is; None where nobody knows.
        note: the line under the reply.
        thought: the line above it, about the model's thoughts.
        end: the last event.
        numbers: the ids in the store for those under which it was shown before.
        queued: whether it waits for another reply of its chat.
    """

    request: ReplyRequest
    entry: int
    conversation: int | None
    handle: ReplyHandle | None = None
    message: int | None = None
    phase: Phase = "waiting"
    status: str = ""
    fraction: float | None = None
    note: Note = ()
    thought: str = ""
    end: ReplyFinished | None = None
    stopping: bool = False
    question: int = 0
    numbers: dict[int, int] = field(default_factory=dict)
    queued: bool = False
    _texts: list[str] = field(default_factory=list)
    _thoughts: list[str] = field(default_factory=list)
    _thinking_since: float = 0.0
    _why: str = ""

    @property
    def text(self) -> str:
        """What has come so far."""
        return "".join(self._texts)

    @property
    def question_id(self) -> int:
        """The id under which the conversation shows the person's message by now."""
        return self.numbers.get(self.question, self.question)

    def wait(self) -> None:
        """Say that it comes after another one."""
        self.queued, self.status = True, tr("Waiting for the reply before it")
        self.note = notes.waiting(self.question_id)

    def wait_no_more(self) -> None:
        """Say so no more: it is its turn."""
        if self.queued and not self._texts:
            # Later the line is about what has come.
            self.note = ()
        self.queued = False

    def add(self, text: str) -> None:
        """Add text to what has come."""
        self._texts.append(text)

    @property
    def thinking(self) -> str:
        """What the model has thought so far."""
        return "".join(self._thoughts)

    def as_entry(self) -> Entry:
        """Return it as it is shown, as far as it has come."""
        return Entry(
            self.entry,
            person=False,
            text=self.text,
            note=self.note,
            thinking=self.thinking,
            thought=self.thought,
        )

    def stop(self) -> None:
        """Ask the engine to end the reply soon."""
        self.stopping = True
        if self.handle is not None:
            self.handle.stop()

    def go_on(self, so_far: Entry) -> None:
        """Take over what it says already."""
        self.add(so_far.text)
        if so_far.thinking:
            self._thoughts.append(so_far.thinking)
            self.thought = so_far.thought

    def begin(self, event: ReplyStarted) -> None:
        """Take over where it has its place."""
        self.conversation, self.message = event.conversation, event.message
        self.numbers = {self.question: event.user_message, self.entry: event.message}
        self.entry = event.message

    def summarise(self, event: ReplySummarising) -> None:
        """Take over how far the summary of earlier messages is."""
        self.phase, self.fraction = "summarising", event.fraction
        self.status = notes.summarising(event.messages, event.fraction)

    def load(self, event: ReplyLoading) -> None:
        """Take over how far the model is loaded."""
        self.phase, self.fraction = "loading", event.fraction
        self.status = self._why or notes.loading(self.request.model_name, event.fraction)

    def read(self, event: ReplyReading) -> None:
        """Take over how far the prompt is read."""
        self.phase = "reading"
        self.fraction = event.done / event.total if event.total else None
        self.status = self._why or notes.reading(event.done, event.total, event.seconds_left)

    def restart(self, event: ReplyRestarted) -> None:
        """Forget what came, which is void; why stays in sight until there is new text."""
        self.phase, self.fraction, self.note = "waiting", None, ()
        self.status = self._why = describe(event.problem).title
        self._texts.clear()
        self._thoughts.clear()
        self.thought, self._thinking_since = "", 0.0

    def think(self, event: ReplyThought) -> None:
        """Take over new thoughts."""
        self._thinking_since = self._thinking_since or time.monotonic()
        self.phase, self.status, self.fraction = "thinking", "", None
        self._thoughts.append(event.text_added)
        self.thought = thoughts.thinking(event.tokens)

    def grow(self, event: ReplyText) -> None:
        """Take over new text."""
        if self.phase == "thinking":
            self.thought = thoughts.thought(time.monotonic() - self._thinking_since)
        self.phase, self.status, self.fraction = "writing", "", None
        self.add(event.text_added)
        self.note = notes.writing(event.tokens)

    def finish(self, event: ReplyFinished) -> None:
        """Take over how it ended."""
        self.phase, self.status, self.fraction = "ended", "", None
        self.end = event
        if self._thoughts and (event.stats is not None or self.request.continues is None):
            self.thought = thoughts.thought(event.stats.thinking_seconds if event.stats else 0.0)
        self.note = notes.finished(
            event.status,
            event.stats,
            event.error,
            self.entry,
            dropped=event.dropped,
            summarised=event.summarised,
            unseen=event.unseen,
            last=True,
            continued=self.request.continues is not None,
        )


class Replies(QObject):
    """Sends messages and follows the replies, several chats' at a time.

    Args:
        chats: answers.
        bridge: brings the events to the GUI thread.
        parent: the Qt parent.
    """

    #: A reply has its place in a chat: a Running.
    started = Signal(object)
    #: Its status has changed: a Running.
    moved = Signal(object)
    #: It has grown: a Running, the new text, which is thoughts while its phase is "thinking".
    grew = Signal(object, str)
    #: What it said is void, and it begins anew: a Running.
    restarted = Signal(object)
    #: It has ended, and is no longer among those under way: a Running.
    ended = Signal(object)

    def __init__(self, chats: Chats, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chats, self._bridge = chats, bridge
        self._next_entry = -1
        # The store works in order, so replies start in the order in which they were asked for.
        self._starting: deque[Running] = deque()
        self._running: dict[int, Running] = {}
        bridge.chat_event.connect(self._hear)

    def send(self, request: ReplyRequest, so_far: Entry | None = None) -> Running:
        """Have a message answered, or a reply go on that is there so far; returns at once.

        Raises:
            ValueError: the text is empty.
        """
        running = Running(request, self.new_entry(), request.conversation_id)
        if request.answers is not None:
            running.question = request.answers
        elif request.continues is None:
            running.question = self.new_entry()
        else:
            running.entry = request.continues
            if so_far is not None:
                running.go_on(so_far)
        running.status = tr("Starting")
        self._starting.append(running)
        try:
            running.handle = self._chats.send(request, self._bridge.on_chat_event)
        except ValueError:
            self._starting.remove(running)
            raise
        return running

    def new_entry(self) -> int:
        """Return an id for something shown that has none in the store yet."""
        self._next_entry -= 1
        return self._next_entry

    def in_conversation(self, conversation: int) -> tuple[Running, ...]:
        """Return the replies under way in a chat, in the order in which they were asked for."""
        both = (*self._running.values(), *self._starting)
        return tuple(each for each in both if each.conversation == conversation)

    def _hear(self, event: ChatEvent) -> None:
        if isinstance(event, ReplyStarted):
            self._start(event)
            return
        running = self._running.get(event.message) if event.message is not None else None
        if isinstance(event, ReplyFinished):
            self._end(running, event)
        elif running is not None:
            self._follow(running, event)

    def _start(self, event: ReplyStarted) -> None:
        if not self._starting:
            return
        running = self._starting.popleft()
        running.begin(event)
        self._running[event.message] = running
        self.started.emit(running)

    def _follow(self, running: Running, event: Progress) -> None:
        if isinstance(event, ReplyRestarted):
            running.restart(event)
            self.restarted.emit(running)
            return
        if isinstance(event, ReplyText | ReplyThought):
            if isinstance(event, ReplyText):
                running.grow(event)
            else:
                running.think(event)
            self.grew.emit(running, event.text_added)
            return
        if isinstance(event, ReplyLoading):
            running.load(event)
        elif isinstance(event, ReplySummarising):
            running.summarise(event)
        elif isinstance(event, ReplyReading):
            running.read(event)
        self.moved.emit(running)

    def _end(self, running: Running | None, event: ReplyFinished) -> None:
        if running is None:
            # It could not even be saved, so it has never started.
            if not self._starting:
                return
            running = self._starting.popleft()
        elif event.message is not None:
            del self._running[event.message]
        running.finish(event)
        self.ended.emit(running)
