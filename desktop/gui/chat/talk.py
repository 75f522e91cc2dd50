"""What is said in the chat that is shown: sends messages, and shows the replies as they come."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.gui.chat import notes
from desktop.gui.chat.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.chat.messages import ReplyRequest
    from desktop.gui.chat.answering import Answering
    from desktop.gui.chat.composer import Composer
    from desktop.gui.chat.options.options import ChatOptions
    from desktop.gui.chat.replies import Replies, Running
    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.chat.unsent import UnsentMessages
    from desktop.gui.chat.warm_up import WarmUp


class Around(NamedTuple):
    """What a talk works with; all of it is the page's."""

    transcript: Transcript
    composer: Composer
    options: ChatOptions
    answering: Answering
    warm_up: WarmUp
    replies: Replies
    unsent: UnsentMessages


class Talk(QObject):
    """Goes on with the chat that is shown.

    Args:
        around: what it works with.
        parent: the Qt parent.

    Attributes:
        conversation: the chat that is shown; None for a new one.
        running: the reply that is under way in it; None: there is none.
        waiting: replies that were asked for meanwhile, and come after it.
        editing: the message of the person in whose place the composer's text will stand; 0: none.
        diverting: whether messages are for others, who hear of them.
    """

    #: What can be done, or is under way, has changed.
    changed = Signal()
    #: This message was written while messages are for others.
    diverted = Signal(str)
    #: What is shown is not what is kept: it has to be read again.
    stale = Signal()
    #: The first message of a new chat was sent: its text.
    begun = Signal(str)
    #: A chat was made or has changed: the one that is shown, its number or None.
    conversation_changed = Signal(object)

    def __init__(self, around: Around, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.conversation: int | None = None
        self.running: Running | None = None
        self.waiting: deque[Running] = deque()
        self.editing = 0
        self.diverting = False
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
        self.end_edit()
        self.conversation = conversation
        replies = self._around.replies
        found = () if conversation is None else replies.in_conversation(conversation)
        self.running = found[0] if found else None
        self.waiting = deque(found[1:])

    def take_over(self, conversation: int) -> None:
        """Go on with a chat that others have begun here."""
        self.conversation = conversation
        self.conversation_changed.emit(conversation)

    def show(self, entries: tuple[Entry, ...], *, more: bool, at: int = 0) -> None:
        """Show the stored messages of the chat, and a reply that is under way below them.

        `at` is the message that is to be in sight; 0: the end is.
        """
        transcript = self._around.transcript
        growing = [each for each in (self.running, *self.waiting) if each is not None]
        # Those that wait stand between and below it, and are shown with it, in order.
        first = min((each.id for each in entries if _is_of(each, growing)), default=None)
        kept = [each for each in entries if first is None or each.id < first]
        transcript.show_messages(kept, more=more, at=at)
        by_message = {each.message: each for each in growing}
        for entry in entries[len(kept) :]:
            running = by_message.pop(entry.id, None)
            transcript.append_message(_as_entry(running) if running is not None else entry)
        for running in growing:
            # It has no place in the store yet. Others are on branches that are not shown.
            if running.message is None:
                if running.question < 0:
                    text = running.request.text
                    transcript.append_message(Entry(running.question, person=True, text=text))
                transcript.append_message(_as_entry(running))

    def request(self, text: str, model: str = "") -> ReplyRequest | None:
        """Return what is asked of a model, or the one that answers; None where there is none."""
        answering, options = self._around.answering, self._around.options
        choice = answering.choices.find(model) if model else answering.choice
        if choice is None or not options.ready:
            return None
        return options.request(choice, self.conversation, text)

    def send(self, text: str) -> None:
        """Have a message answered; nothing happens while that cannot be."""
        if self.editing:
            if self.edit(self.editing, text):
                self.end_edit()
            return
        if self.diverting:
            self.diverted.emit(text)
            return
        around = self._around
        around.options.flush()
        request = self.request(text)
        if request is None or not text.strip() or (self.running and self.conversation is None):
            return
        for last in around.transcript.entries[-1:]:
            # From now on it is not the last one, which alone can go on.
            around.transcript.set_note(last.id, notes.without(notes.CONTINUE, last.note))
        around.unsent.about_to_send(text)
        running = around.replies.send(request)
        self._take(running)
        around.unsent.sent(running)
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

    def regenerate(self, reply: int, model: str = "") -> None:
        """Have another reply written in place of one, by a model or the one that answers now."""
        before = takewhile(lambda each: each.id != reply, self._around.transcript.entries)
        question = next((each for each in reversed([*before]) if each.person), None)
        if question is not None:
            self._branch("", reply, answers=question.id, model=model)

    def begin_edit(self, entry: Entry) -> None:
        """Let the person change a message in the composer; what was begun there waits."""
        self._around.unsent.hold()
        self.editing = entry.id
        self._around.composer.suggest(entry.text)
        self.changed.emit()

    def end_edit(self) -> None:
        """Leave the message as it is, or as it was sent; what was begun before is there again."""
        if self.editing:
            self.editing = 0
            self._around.unsent.release()
            self.changed.emit()

    def edit(self, message: int, text: str) -> bool:
        """Say something else in place of a person's message, which stays beside it.

        Returns whether that could be done now.
        """
        return bool(text.strip()) and self._branch(text, message, edits=message)

    def _branch(
        self,
        text: str,
        replaced: int,
        *,
        answers: int | None = None,
        edits: int | None = None,
        model: str = "",
    ) -> bool:
        around = self._around
        around.options.flush()
        request = self.request(text, model)
        if request is None or self.running is not None or replaced <= 0:
            return False
        running = around.replies.send(replace(request, answers=answers, edits=edits))
        self._take(running)
        around.warm_up.begin_anew(request)
        around.transcript.take_from(replaced)
        if edits is not None:
            around.transcript.append_message(Entry(running.question, person=True, text=text))
        around.transcript.append_message(Entry(running.entry, person=False, text=""))
        self.changed.emit()
        return True

    def _take(self, running: Running) -> None:
        if self.running is None:
            self.running = running
        else:
            running.status = "Waiting for the reply before it"
            self.waiting.append(running)

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
        if running is self.running or running in self.waiting:
            around.transcript.finish(running.entry, running.note, running.thought)
            if running.message is None:
                self._give_back(running)
            if running is self.running:
                self.running = self.waiting.popleft() if self.waiting else None
            else:
                self.waiting.remove(running)
            self.changed.emit()
        self.conversation_changed.emit(self.conversation)
        around.answering.look()  # the reply's speed is a measurement

    def _give_back(self, running: Running) -> None:
        """Not even the question could be saved: what was to be replaced is still there."""
        request = running.request
        if request.edits is not None and not self._around.composer.text:
            self._around.composer.set_text(request.text)
        if request.answers is not None or request.edits is not None:
            self.stale.emit()


def _is_of(entry: Entry, growing: Sequence[Running]) -> bool:
    return any(entry.id == each.message for each in growing)


def _as_entry(running: Running) -> Entry:
    """Return a reply as far as it has come."""
    return Entry(
        running.entry,
        person=False,
        text=running.text,
        note=running.note,
        thinking=running.thinking,
        thought=running.thought,
    )
