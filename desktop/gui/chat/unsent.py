"""What is being written in each chat: kept as it grows, and shown again when the chat is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.store.unsent import Edit
from desktop.gui.chat.unsent_before import Before, joined

if TYPE_CHECKING:
    from desktop.core.store.unsent import Unsent
    from desktop.gui.chat.composer import Composer
    from desktop.gui.chat.replies import Replies, Running
    from desktop.gui.tasks import Tasks

#: A kill loses what was typed in so many milliseconds at most, and in the moment of saving it.
SAVE_MS: Final = 1000
#: What could not be kept is tried again after so many, or with the next key.
_AGAIN_MS: Final = 5000


class UnsentMessages(QObject):
    """Belongs to a composer, and keeps what is in it for the chat that is shown.

    A chat is known by its number, a new one by None. A new chat whose first message is on its way
    has no number yet: it is known by the number of that message's entry, which is negative.

    Each chat has a message that is being written. While an earlier one is being changed, that
    stands in the composer, and the other one waits; both are kept.

    Nothing takes the place of what was kept before that could be read.

    Args:
        kept: where unsent messages are.
        tasks: the way off the GUI thread.
        composer: where messages are written.
        replies: tells what becomes of those that are sent.
        parent: the Qt parent.
    """

    #: Keeping went wrong: the exception.
    failed = Signal(object)
    #: What was kept could not be read: the exception. `read_again` tries it once more.
    not_read = Signal(object)
    #: An earlier message is being changed now, or none any more.
    editing_changed = Signal()

    def __init__(
        self,
        kept: Unsent,
        tasks: Tasks,
        composer: Composer,
        replies: Replies,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept, self._tasks, self._composer = kept, tasks, composer
        self._here: int | None = None
        #: What is known of chats; of that which is shown the composer knows more.
        self._texts: dict[int | None, str] = {}
        self._edits: dict[int | None, Edit] = {}
        #: Of chats of which that is still to be read, or could not be read yet.
        self._before: dict[int | None, Before] = {}
        self._reading: set[int | None] = set()
        #: Chats whose message, or whose change of an earlier one, is to be kept.
        self._changed: set[int | None] = set()
        self._edits_changed: set[int | None] = set()
        #: Chats with a message on its way: what is kept there is dropped when that is saved.
        self._on_the_way: set[int | None] = set()
        self._complained = False
        self._editing = 0
        #: What waits while an earlier message is being changed.
        self._waiting = ""
        self._putting = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)
        composer.edit.textChanged.connect(self._typed)
        replies.started.connect(self._started)
        replies.ended.connect(self._ended)
        self._show()

    # --- which chat --------------------------------------------------------------------------

    @property
    def chat(self) -> int | None:
        """The chat that is shown; None for one that has no number yet."""
        return self._here if self._here is not None and self._here > 0 else None

    def turn_to(self, conversation: int | None) -> None:
        """Another chat is shown, or a new one: keep what was written, and show what it has."""
        if conversation == self._here:
            return
        self.flush()
        self._here, self._editing, self._waiting = conversation, 0, ""
        self._show()

    def flush(self) -> None:
        """Keep now what was typed."""
        self._timer.stop()
        self._remember()
        for chat in [one for one in self._changed if one not in self._on_the_way]:
            self._changed.discard(chat)
            if chat is None or chat > 0:
                self._keep(chat)
        for chat in self._edits_changed - self._before.keys():
            self._edits_changed.discard(chat)
            self._keep_edit(chat, self._edits[chat])

    def read_again(self) -> None:
        """Try once more to read what could not be read."""
        self._complained = False
        for chat in tuple(self._before):
            self._read(chat)

    def take_in(self, conversation: int, text: str, edit: Edit | None) -> None:
        """Take over what is being written in a chat that comes from elsewhere."""
        self.flush()
        self._before.pop(conversation, None)
        self._texts[conversation] = text
        self._changed.add(conversation)
        if edit is not None:
            self._edits[conversation] = edit
            self._edits_changed.add(conversation)
        if conversation == self._here:
            self._editing = 0
            self._show()
        self.flush()

    # --- changing an earlier message ---------------------------------------------------------

    @property
    def editing(self) -> int:
        """The message that is being changed; 0: none is."""
        return self._editing

    @property
    def now(self) -> tuple[str, Edit | None]:
        """What is being written in the chat that is shown, and what an earlier message becomes."""
        self._remember()
        return self._texts[self._here], self._edits.get(self._here) if self._editing else None

    def begin_edit(self, message: int, text: str) -> None:
        """Let an earlier message be changed in the composer; what is there waits."""
        other = self._edits.get(self._here)
        if other is not None and other.message != message:
            self._drop_edit(other)
        self._edits[self._here] = Edit(message, text)
        self._resume()
        self._typed()

    def end_edit(self, *, drop: bool) -> None:
        """Show again what waits.

        Args:
            drop: whether the change is given up; else it is on its way, and what is kept of it is
                dropped when that is saved.
        """
        edit = self._edits.pop(self._here, None)
        self._edits_changed.discard(self._here)
        if not self._editing or edit is None:
            return
        self._editing = 0
        self._put(self._waiting)
        if drop:
            self._drop_edit(edit)
        self.editing_changed.emit()

    # --- sending -----------------------------------------------------------------------------

    def about_to_send(self, text: str) -> None:
        """This is sent next: what is kept of it must be the same to be dropped with that."""
        if self._editing or (self._here is not None and text == self._composer.text):
            self.flush()

    def sent(self, running: Running) -> None:
        """A message is on its way. Until it is saved, what is kept of it stays."""
        if running.conversation is None:
            self._here = running.question
            self._texts[None] = ""
            self._changed.add(None)
            self._on_the_way.add(None)
        elif running.request.text != self._text():
            return  # an earlier message, again: something else is being written
        self._on_the_way.add(_chat_of(running))

    def _started(self, running: Running) -> None:
        """The message is saved."""
        if running.question in self._on_the_way:
            self._rename(running.question, running.conversation)
            self._on_the_way.discard(None)
        if running.conversation in self._on_the_way:
            self._on_the_way.discard(running.conversation)
            self._changed.add(running.conversation)
            self.flush()

    def _ended(self, running: Running) -> None:
        """A reply is over; a message that could not even be saved is given back."""
        chat, sent_in = running.conversation, _chat_of(running)
        if running.message is not None:
            return
        if running.request.edits is not None:
            self._give_back(chat, Edit(running.request.edits, running.request.text))
        if sent_in not in self._on_the_way:
            return
        self._remember()
        self._rename(sent_in, chat)
        self._on_the_way -= {chat, None}
        self._texts[chat] = joined(running.request.text, self._texts.get(chat, ""))
        self._changed.add(chat)
        if chat == self._here:
            self._set_text(self._texts[chat])
        self.flush()

    def _give_back(self, chat: int | None, edit: Edit) -> None:
        if chat in self._edits:
            return  # another one was begun; this one is kept
        self._edits[chat] = edit
        self._edits_changed.add(chat)
        if chat == self._here:
            self._resume()
        self.flush()

    def _rename(self, before: int, chat: int | None) -> None:
        """A new chat has a number, or has come to nothing."""
        if before == chat:
            return
        if before in self._texts:
            self._texts[chat] = joined(self._texts.pop(before), self._texts.get(chat, ""))
        for chats in (self._changed, self._on_the_way):
            if before in chats:
                chats.discard(before)
                chats.add(chat)
        if self._here == before:
            self._here = chat

    # --- the composer ------------------------------------------------------------------------

    def _text(self) -> str:
        """Return the message that is being written, which may have to wait."""
        return self._waiting if self._editing else self._composer.written

    def _set_text(self, text: str) -> None:
        if self._editing:
            self._waiting = text
        else:
            self._put(text)

    def _put(self, text: str) -> None:
        """Show this in the composer, where nobody has typed it."""
        self._putting = True
        self._composer.set_text(text)
        self._putting = False

    def _remember(self) -> None:
        """Take over from the composer what is there."""
        self._texts[self._here] = self._text()
        if self._editing:
            self._edits[self._here] = Edit(self._editing, self._composer.written)

    def _typed(self) -> None:
        if self._putting:
            return
        (self._edits_changed if self._editing else self._changed).add(self._here)
        # Not begun anew at each key: who never pauses would have nothing kept.
        if not 0 <= self._timer.remainingTime() <= SAVE_MS:
            self._timer.start(SAVE_MS)

    def _show(self) -> None:
        chat = self._here
        known = self._texts.get(chat)
        self._put(known or "")
        if known is None:
            self._before.setdefault(chat, Before(self._kept, chat))
        if chat in self._before:
            self._read(chat)
        if chat in self._edits:
            self._resume()
        else:
            self.editing_changed.emit()

    def _resume(self) -> None:
        """Go on changing an earlier message of the chat that is shown."""
        edit = self._edits[self._here]
        if not self._editing:
            self._waiting = self._composer.written
        self._editing = edit.message
        self._put(edit.text)
        self.editing_changed.emit()

    # --- reading -----------------------------------------------------------------------------

    def _read(self, chat: int | None) -> None:
        if chat not in self._reading:
            self._reading.add(chat)
            self._tasks.store(
                self._before[chat].read, partial(self._was_read, chat), partial(self._fail, chat)
            )

    def _was_read(self, chat: int | None, _nothing: None = None) -> None:
        """It is known what was kept: what was written meanwhile comes behind it."""
        self._reading.discard(chat)
        self._complained = False
        before = self._before.pop(chat, None)
        if before is None:
            return
        written = self._text() if chat == self._here else self._texts.get(chat, "")
        text = joined(before.text, written)
        self._texts[chat] = text
        if chat == self._here and text != written:
            self._set_text(text)
        if text != before.text:
            self._changed.add(chat)
        if before.edit is not None:
            self._join_edit(chat, before.edit)
        self.flush()

    def _join_edit(self, chat: int | None, before: Edit) -> None:
        self._remember()
        now = self._edits.get(chat)
        if now is not None and now.message != before.message:
            return  # it stays with its message
        text = joined(before.text, now.text if now else "")
        self._edits[chat] = Edit(before.message, text)
        if text != before.text:
            self._edits_changed.add(chat)
        if chat == self._here:
            self._resume()

    # --- keeping -----------------------------------------------------------------------------

    def _keep(self, chat: int | None) -> None:
        before, text = self._before.get(chat), self._texts.get(chat, "")
        self._tasks.store(
            partial(self._kept.keep, chat, text) if before is None else partial(before.keep, text),
            partial(self._was_read, chat),
            partial(self._not_kept, self._changed, chat),
        )

    def _keep_edit(self, chat: int | None, edit: Edit) -> None:
        self._tasks.store(
            partial(self._kept.keep_edit, edit.message, edit.text),
            partial(self._was_read, chat),
            partial(self._not_kept, self._edits_changed, chat),
        )

    def _drop_edit(self, edit: Edit) -> None:
        self._tasks.store(
            partial(self._kept.keep_edit, edit.message, None), None, partial(self._fail, None)
        )

    def _not_kept(self, changed: set[int | None], chat: int | None, error: Exception) -> None:
        if changed is self._changed or chat in self._edits:
            changed.add(chat)
            if not self._timer.isActive():
                self._timer.start(_AGAIN_MS)
        self._fail(chat, error)

    def _fail(self, chat: int | None, error: Exception) -> None:
        self._reading.discard(chat)
        # A full disk is full at each key.
        if not self._complained:
            self._complained = True
            before = self._before.get(chat)
            (self.failed if before is None or before.is_known else self.not_read).emit(error)


def _chat_of(running: Running) -> int:
    return running.question if running.conversation is None else running.conversation
