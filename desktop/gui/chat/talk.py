"""What is said in the chat that is shown: sends messages, and shows the replies as they come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.gui.chat import notes
from desktop.gui.chat.entry import Entry

if TYPE_CHECKING:
    from desktop.core.chat.messages import ReplyRequest
    from desktop.gui.chat.answering import Answering
    from desktop.gui.chat.composer import Composer
    from desktop.gui.chat.options.options import ChatOptions
    from desktop.gui.chat.replies import Replies, Running
    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.chat.warm_up import WarmUp


class Around(NamedTuple):
    """What a talk works with; all of it is the page's."""

    transcript: Transcript
    composer: Composer
    options: ChatOptions
    answering: Answering
    warm_up: WarmUp
    replies: Replies


class Talk(QObject):
    """Goes on with the chat that is shown.

    Args:
        around: what it works with.
        parent: the Qt parent.

    Attributes:
        conversation: the chat that is shown; None for a new one.
        running: the reply that is under way in it; None: there is none.
    """

    #: What can be done, or is under way, has changed.
    changed = Signal()
    #: The first message of a new chat was sent: its text.
    begun = Signal(str)
    #: A chat was made or has changed: the one that is shown, its number or None.
    conversation_changed = Signal(object)

    def __init__(self, around: Around, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.conversation: int | None = None
        self.running: Running | None = None
        replies = around.replies
        replies.started.connect(self._started)
        replies.moved.connect(self._moved)
        replies.grew.connect(self._grew)
        replies.restarted.connect(self._restarted)
        replies.ended.connect(self._ended)
        around.composer.send_requested.connect(self.send)
        around.composer.stop_requested.connect(self.stop)
        around.composer.edit.textChanged.connect(self.get_ready)

    def turn_to(self, conversation: int | None) -> None:
        """Be about another chat from now on."""
        self.conversation = conversation
        replies = self._around.replies
        self.running = None if conversation is None else replies.in_conversation(conversation)

    def show(self, entries: tuple[Entry, ...], *, more: bool) -> None:
        """Show the stored messages of the chat, and a reply that is under way below them."""
        running, transcript = self.running, self._around.transcript
        hidden = running.message if running is not None else None
        transcript.show_messages([each for each in entries if each.id != hidden], more=more)
        if running is not None:
            transcript.append_message(
                Entry(
                    running.entry,
                    person=False,
                    text=running.text,
                    note=running.note,
                    thinking=running.thinking,
                    thought=running.thought,
                )
            )

    def request(self, text: str) -> ReplyRequest | None:
        """Return what is asked of the model that answers; None where there is none."""
        choice, options = self._around.answering.choice, self._around.options
        if choice is None or not options.ready:
            return None
        return options.request(choice, self.conversation, text)

    def send(self, text: str) -> None:
        """Have a message answered; nothing happens while that cannot be."""
        around = self._around
        around.options.flush()
        request = self.request(text)
        if request is None or self.running is not None or not text.strip():
            return
        for last in around.transcript.entries[-1:]:
            # From now on it is not the last one, which alone can go on.
            around.transcript.set_note(last.id, notes.without(notes.CONTINUE, last.note))
        running = self.running = around.replies.send(request)
        around.options.desk.sent(running)
        around.warm_up.begin_anew(request)
        around.answering.has_begun()
        around.composer.clear(text)
        if self.conversation is None:
            self.begun.emit(text)
        around.transcript.append_message(Entry(running.question, person=True, text=text))
        around.transcript.append_message(Entry(running.entry, person=False, text=""))
        self.changed.emit()

    def go_on(self, entry: Entry) -> None:
        """Have the last reply go on that has ended too early."""
        around = self._around
        around.options.flush()
        request = self.request("")
        if request is None or self.running is not None:
            return
        self.running = around.replies.send(replace(request, continues=entry.id), entry)
        around.warm_up.begin_anew(request)
        around.transcript.reopen(entry.id)
        self.changed.emit()

    def stop(self) -> None:
        """End the reply that is under way, soon."""
        if self.running is not None:
            self.running.stop()
            self.changed.emit()

    def get_ready(self) -> None:
        """Load and read what the next message needs: it is being written, or may be soon."""
        around = self._around
        request = self.request(around.composer.text) if self.running is None else None
        if around.answering.choice is not None and request is not None:
            around.warm_up.wish(around.answering.choice.installed, request)

    # --- replies -----------------------------------------------------------------------------

    def _started(self, running: Running) -> None:
        self._around.transcript.renumber(running.numbers)
        self._around.options.desk.started(running)
        if running is self.running:
            self.conversation = running.conversation
        self.conversation_changed.emit(self.conversation)

    def _moved(self, running: Running) -> None:
        if running is self.running:
            self.changed.emit()

    def _grew(self, running: Running, text: str) -> None:
        if running is not self.running:
            return
        transcript = self._around.transcript
        if running.phase == "thinking":
            transcript.append_thought(running.entry, text, running.thought)
        else:
            transcript.append_text(running.entry, text, running.note, running.thought)
        self.changed.emit()

    def _restarted(self, running: Running) -> None:
        if running is self.running:
            self._around.transcript.restart(running.entry)
            self.changed.emit()

    def _ended(self, running: Running) -> None:
        around = self._around
        around.options.desk.ended(running)
        if running is self.running:
            self.running = None
            around.transcript.finish(running.entry, running.note, running.thought)
            if running.message is None and not around.composer.text:
                # Not even the question could be saved: it is given back.
                around.composer.set_text(running.request.text)
            self.changed.emit()
        self.conversation_changed.emit(self.conversation)
        around.answering.look()  # the reply's speed is a measurement
