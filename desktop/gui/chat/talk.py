"""What is said in the chat that is shown: sends messages, and shows the replies as they come."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.language import tr
from desktop.gui.chat import notes
from desktop.gui.chat.attaching import sending
from desktop.gui.chat.entry import Entry
from desktop.gui.chat.unsent_before import joined

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.store.attached import Attachment
    from desktop.gui.chat.around import Around
    from desktop.gui.chat.notes import Note
    from desktop.gui.chat.replies import Running


class Talk(QObject):
    """Goes on with the chat that is shown.

    Args:
        around: what it works with.
        parent: the Qt parent.

    Attributes:
        conversation: the chat that is shown; None for a new one.
        running: the reply that is under way in it; None: there is none.
        waiting: replies that were asked for meanwhile, and come after it.
        diverting: whether messages are for others, who hear of them.
        blocked: why nothing can be done with the messages that are shown; "": it can.
    """

    #: What can be done, or is under way, has changed.
    changed = Signal()
    #: This message was written while messages are for others.
    diverted = Signal(str)
    #: What is shown is not what is kept: it has to be read again.
    stale = Signal()
    #: What the person wants cannot be done now: why.
    refused = Signal(str)
    #: A message could not even be saved, and is given back: the exception.
    failed = Signal(object)
    #: The first message of a new chat was sent: its text.
    begun = Signal(str)
    #: A person's message was sent, or one that takes the place of another: its Running.
    said = Signal(object)
    #: A chat was made or has changed: the one that is shown, its number or None.
    conversation_changed = Signal(object)

    def __init__(self, around: Around, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.conversation: int | None = None
        self.running: Running | None = None
        self.waiting: deque[Running] = deque()
        self.diverting = False
        self.blocked = ""
        self._unplaced: Running | None = None
        #: Whether the stored messages of the chat are shown by now.
        self._shown = True
        replies = around.replies
        replies.started.connect(self._started)
        replies.moved.connect(self._moved)
        replies.grew.connect(self._grew)
        replies.restarted.connect(self._restarted)
        replies.ended.connect(self._ended)
        around.composer.send_requested.connect(self.send)
        around.composer.stop_requested.connect(self.stop)
        around.composer.edit.textChanged.connect(self.get_ready)
        around.unsent.editing_changed.connect(self.changed)
        around.files.prepared.connect(self.say)
        self.conversation_changed.connect(around.files.follow)

    @property
    def editing(self) -> int:
        """The message of the person in whose place the composer's text will stand; 0: none."""
        return self._around.unsent.editing

    def turn_to(self, conversation: int | None) -> None:
        """Be about another chat from now on."""
        self.conversation = conversation
        self._shown = conversation is None
        replies = self._around.replies
        found = () if conversation is None else replies.in_conversation(conversation)
        self.running = found[0] if found else None
        if self.running is not None:
            self.running.wait_no_more()
        self.waiting = deque(found[1:])

    def take_over(self, conversation: int) -> None:
        """Go on with a chat that others have begun here."""
        self.conversation = conversation
        self.conversation_changed.emit(conversation)

    def show(self, entries: tuple[Entry, ...], *, more: bool, at: int = 0) -> None:
        """Show the stored messages of the chat, and a reply that is under way below them.

        `at` is the message that is to be in sight; 0: the end is.
        """
        self._shown = True
        growing = [each for each in (self.running, *self.waiting) if each is not None]
        kept, others = sending.apart(entries, growing)
        self._around.transcript.show_messages(kept, more=more, at=at)
        sending.show_growing(others, growing, self._around.transcript)

    def request(self, text: str, model: str = "") -> ReplyRequest | None:
        """Return what is asked of a model, or the one that answers; None where there is none."""
        answering, options = self._around.answering, self._around.options
        choice = answering.choices.find(model) if model else answering.choice
        if choice is None or not options.ready:
            return None
        return options.request(choice, self.conversation, text)

    def draft(self, text: str) -> ReplyRequest | None:
        """Return the same for the message that is being written, with its files."""
        return sending.with_files(self.request(text), self._around, editing=bool(self.editing))

    def send(self, text: str) -> None:
        """Have what is written answered; nothing happens while that cannot be."""
        if not self.editing:
            if not self._around.files.hold(text):
                self.say(text)
            return
        if self.running is not None:
            self.refused.emit(tr(notes.NOT_YET))
            return
        unsent = self._around.unsent
        unsent.about_to_send(text)
        if self.edit(self.editing, text):
            unsent.end_edit(drop=False)

    def say(self, text: str) -> None:
        """Have a message answered, whatever is being written; likewise."""
        if self.diverting:
            self.diverted.emit(text)
            return
        around = self._around
        around.options.flush()
        request = self.draft(text)
        self._say(text, request)

    def say_again(self, entry: Entry) -> None:
        """Have a message answered once more, with the files that it has."""
        request = self.request(entry.text)
        if request is not None:
            self._say(entry.text, replace(request, files_of=entry.id), entry.note)

    def _say(self, text: str, request: ReplyRequest | None, note: Note = ()) -> None:
        around = self._around
        if self.running is not None and self.conversation is None:
            self.refused.emit(tr(notes.NO_NUMBER))
            return
        if request is None or not text.strip():
            return
        sending.end_last(around.transcript)
        around.unsent.about_to_send(text)
        running = around.replies.send(request)
        self._take(running)
        around.unsent.sent(running)
        around.options.desk.sent(running)
        around.warm_up.begin_anew(request)
        around.answering.has_begun()
        around.composer.clear(text)
        if request.attachments:
            around.files.clear()
        if self.conversation is None:
            self.begun.emit(text)
        self._append(running, note)
        self.said.emit(running)

    def send_again(self, request: ReplyRequest) -> Running:
        """Send a message as it is, in whichever chat that is."""
        running = self._around.replies.send(request)
        if request.conversation_id == self.conversation:
            self._take(running)
            self._append(running)
            self.said.emit(running)
        return running

    def waiting_for(self, question: int) -> Running | None:
        """Return the reply to a message while it waits for another one; None: there is none."""
        saved = (each for each in self.waiting if each.message is not None)
        return next((each for each in saved if each.question_id == question), None)

    def withdraw(self, running: Running) -> tuple[ReplyRequest, ...]:
        """Take a message away that waits, with those behind it, which are returned.

        They follow it in the store, and have to be sent again when it is gone there.
        """
        waiting = [*self.waiting]
        place = waiting.index(running)
        self.waiting = deque(waiting[:place])
        for each in waiting[place:]:
            each.stop()
        self._around.transcript.take_from(running.question_id)
        self.changed.emit()
        return tuple(each.request for each in waiting[place + 1 :])

    def take_back(self, text: str, files: Sequence[Attachment] = ()) -> None:
        """Put a message back for the person to change, before what is written."""
        self.end_edit()
        if files:
            self._around.files.give_back(files)
        composer = self._around.composer
        composer.suggest(joined(text, composer.text))

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

    def regenerate(self, reply: int, model: str = "", *, unseen: bool = False) -> None:
        """Have another reply written in place of one; `unseen`: without the chat's pictures."""
        question = sending.before(self._around.transcript.entries, reply)
        if question is not None:
            self._branch("", reply, answers=question.id, model=model, unseen=unseen)

    def begin_edit(self, entry: Entry) -> bool:
        """Let the person change a message in the composer; what was begun there waits.

        Returns whether that could be done now: another one may be being changed.
        """
        composer, unsent = self._around.composer, self._around.unsent
        if self.editing and self.editing != entry.id:
            old = (one.text for one in self._around.transcript.entries if one.id == self.editing)
            if composer.text != next(old, None):
                return False
        if self.editing != entry.id:
            unsent.begin_edit(entry.id, entry.text)
        composer.edit.setFocus()
        return True

    def end_edit(self) -> None:
        """Leave the message as it is; what was begun before is there again."""
        self._around.unsent.end_edit(drop=True)

    def lose(self, messages: Collection[int]) -> bool:
        """Take note that messages are deleted; return whether one of them was being changed.

        What is written in its place stays in the composer, for a new message.
        """
        if self.editing not in messages:
            return False
        self.take_back(self._around.composer.text)
        return True

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
        unseen: bool = False,
    ) -> bool:
        around = self._around
        around.options.flush()
        request = self.request(text, model)
        if request is None or self.running is not None or replaced <= 0:
            return False
        request = replace(request, answers=answers, edits=edits, unseen=unseen)
        running = around.replies.send(request)
        self._take(running)
        if edits is not None:
            self.said.emit(running)
        around.warm_up.begin_anew(request)
        if all(each.id != replaced for each in around.transcript.entries):
            # It stands above what is shown: only the store knows what comes between.
            self._unplaced = running
        note = around.transcript.note_of(replaced) if edits is not None else ()
        around.transcript.take_from(replaced)
        if edits is not None:
            around.transcript.append_message(sending.question(running, note))
        around.transcript.append_message(Entry(running.entry, person=False, text=""))
        self.changed.emit()
        return True

    def _take(self, running: Running) -> None:
        if self.running is None:
            self.running = running
        else:
            running.wait()
            self.waiting.append(running)

    def _append(self, running: Running, note: Note = ()) -> None:
        """Show a message that was sent, and the reply to come."""
        transcript = self._around.transcript
        transcript.append_message(sending.question(running, note))
        transcript.append_message(running.as_entry())
        self.changed.emit()

    def stop(self) -> None:
        """End the reply that is under way, soon."""
        if self.running is not None:
            self.running.stop()
            self.changed.emit()

    def get_ready(self) -> None:
        """Load and read what the next message needs: it is being written, or may be soon."""
        request = self.draft(self._around.composer.text) if self.running is None else None
        sending.make_ready(request, self._around, editing=bool(self.editing))

    # --- replies -----------------------------------------------------------------------------

    def _started(self, running: Running) -> None:
        self._around.transcript.renumber(running.numbers)
        self._around.options.desk.started(running)
        if running.queued:
            # It can be withdrawn from now on.
            running.wait()
            self._around.transcript.set_note(running.entry, running.note)
        if running is self.running:
            self.conversation = running.conversation
        if running is self._unplaced:
            self._unplaced, self._shown = None, False
            self.stale.emit()
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
            note, last = running.note, self.waiting[-1] if self.waiting else running
            if running is not last:
                # Only the last reply of a chat can go on.
                note = notes.without(notes.CONTINUE, note)
            around.transcript.finish(running.entry, note, running.thought)
            if running.message is None:
                self._give_back(running)
            if running is self.running:
                self._go_to_next()
            else:
                self.waiting.remove(running)
            if not self._shown:
                # What is being read may be of before its end.
                self.stale.emit()
            self.changed.emit()
        self.conversation_changed.emit(self.conversation)
        around.answering.look()  # the reply's speed is a measurement

    def _go_to_next(self) -> None:
        self.running = self.waiting.popleft() if self.waiting else None
        if self.running is not None:
            self.running.wait_no_more()
            self._around.transcript.set_note(self.running.entry, self.running.note)

    def _give_back(self, running: Running) -> None:
        """Not even the question could be saved: what was to be replaced is still there."""
        request = running.request
        if request.answers is not None or request.edits is not None:
            self.stale.emit()
            # The line that says so goes away with what is shown.
            if running.end is not None and running.end.error is not None:
                self.failed.emit(running.end.error)
