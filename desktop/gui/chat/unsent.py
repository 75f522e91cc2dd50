"""What is being written in each chat: kept as it grows, and shown again when the chat is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from desktop.core.store.unsent import Unsent
    from desktop.gui.chat.composer import Composer
    from desktop.gui.chat.replies import Replies, Running
    from desktop.gui.tasks import Tasks

#: A kill loses what was typed in so many milliseconds at most, and in the moment of saving it.
SAVE_MS: Final = 1000


class UnsentMessages(QObject):
    """Belongs to a composer, and keeps what is in it for the chat that is shown.

    A chat is known by its number, a new one by None. A new chat whose first message is on its way
    has no number yet: it is known by the number of that message's entry, which is negative.

    Args:
        kept: where unsent messages are.
        tasks: the way off the GUI thread.
        composer: where messages are written.
        replies: tells what becomes of those that are sent.
        parent: the Qt parent.
    """

    #: Reading or keeping went wrong: the exception.
    failed = Signal(object)

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
        self._reading: set[int | None] = set()
        self._changed: set[int | None] = set()
        #: Chats with a message on its way: what is kept there is dropped when that is saved.
        self._on_the_way: set[int | None] = set()
        self._complained = False
        self._held: str | None = None
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self.flush)
        composer.edit.textChanged.connect(self._typed)
        replies.started.connect(self._started)
        replies.ended.connect(self._ended)
        self._show()

    def turn_to(self, conversation: int | None) -> None:
        """Another chat is shown, or a new one: keep what was written, and show what it has."""
        if conversation == self._here:
            return
        self._texts[self._here] = self._text()
        self.flush()
        self._here = conversation
        self._show()

    def flush(self) -> None:
        """Keep now what was typed."""
        self._timer.stop()
        self._texts[self._here] = self._text()
        for chat in [one for one in self._changed if one not in self._on_the_way]:
            self._changed.discard(chat)
            if chat is None or chat > 0:
                self._keep(chat)

    def hold(self) -> None:
        """Something else is written in the composer for a while: what was there stays kept."""
        if self._held is None:
            self._held = self._composer.text

    def release(self) -> None:
        """Show again what was there."""
        if self._held is not None:
            text, self._held = self._held, None
            self._composer.set_text(text)

    def about_to_send(self, text: str) -> None:
        """This is sent next: what is kept of it must be the same to be dropped with that."""
        if self._here is not None and text == self._composer.text:
            self.flush()

    def sent(self, running: Running) -> None:
        """A message is on its way. Until it is saved, what is kept of it stays."""
        if running.conversation is None:
            self._here = running.question
            self._texts[None] = ""
            self._changed.add(None)
            self._on_the_way.add(None)
        elif running.request.text != self._composer.text:
            return  # an earlier message, again: something else is being written
        self._on_the_way.add(_chat_of(running))

    # --- inside ------------------------------------------------------------------------------

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
        if running.message is not None or sent_in not in self._on_the_way:
            return
        self._texts[self._here] = self._text()
        self._rename(sent_in, chat)
        self._on_the_way -= {chat, None}
        self._texts[chat] = _joined(running.request.text, self._texts.get(chat, ""))
        self._changed.add(chat)
        if chat == self._here:
            self._composer.set_text(self._texts[chat])
        self.flush()

    def _rename(self, before: int, chat: int | None) -> None:
        """A new chat has a number, or has come to nothing."""
        if before == chat:
            return
        if before in self._texts:
            self._texts[chat] = _joined(self._texts.pop(before), self._texts.get(chat, ""))
        for chats in (self._changed, self._on_the_way):
            if before in chats:
                chats.discard(before)
                chats.add(chat)
        if self._here == before:
            self._here = chat

    def _text(self) -> str:
        return self._composer.text if self._held is None else self._held

    def _typed(self) -> None:
        if self._held is not None:
            return
        self._changed.add(self._here)
        # Not begun anew at each key: who never pauses would have nothing kept.
        if not self._timer.isActive():
            self._timer.start()

    def _show(self) -> None:
        chat = self._here
        known = self._texts.get(chat)
        was_changed = chat in self._changed
        self._composer.set_text(known or "")
        if not was_changed:
            self._changed.discard(chat)
        if known is None and chat not in self._reading:
            self._reading.add(chat)
            self._tasks.store(
                partial(self._kept.read, chat),
                lambda text: self._read(chat, text),
                lambda error: self._not_read(chat, error),
            )

    def _read(self, chat: int | None, text: str) -> None:
        self._reading.discard(chat)
        if not text:
            return
        if chat == self._here:
            self._composer.set_text(_joined(text, self._composer.text))
        else:
            self._texts[chat] = _joined(text, self._texts.get(chat, ""))

    def _not_read(self, chat: int | None, error: Exception) -> None:
        self._reading.discard(chat)
        self._complain(error)

    def _keep(self, chat: int | None) -> None:
        text = self._texts.get(chat, "")
        self._tasks.store(
            partial(self._kept.keep, chat, text),
            self._was_kept,
            lambda error: self._not_kept(chat, error),
        )

    def _was_kept(self, _nothing: None) -> None:
        self._complained = False

    def _not_kept(self, chat: int | None, error: Exception) -> None:
        # It is tried again with the next key.
        self._changed.add(chat)
        self._complain(error)

    def _complain(self, error: Exception) -> None:
        # A full disk is full at each key.
        if not self._complained:
            self._complained = True
            self.failed.emit(error)


def _chat_of(running: Running) -> int:
    return running.question if running.conversation is None else running.conversation


def _joined(first: str, then: str) -> str:
    """Return both texts, where there are two that differ."""
    return "\n\n".join(dict.fromkeys(text for text in (first, then) if text.strip())) or then
