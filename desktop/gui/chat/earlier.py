"""Which part of a long chat is shown: earlier messages when the person asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.gui.chat import history

if TYPE_CHECKING:
    from desktop.core.store.conversations import Conversations
    from desktop.gui.chat.history import Loaded
    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.tasks import Tasks


class Earlier(QObject):
    """Reads one page of a chat after the other, each before the first message that is shown.

    Args:
        conversations: where the chats are.
        tasks: the way off the GUI thread.
        transcript: where messages are shown.
        parent: the Qt parent.
    """

    #: They could not be read: the exception.
    failed = Signal(object)
    #: Whether a part is shown that does not reach the chat's end has changed.
    older_changed = Signal(bool)
    #: The end of the chat is to be shown.
    newest_requested = Signal()

    def __init__(
        self,
        conversations: Conversations,
        tasks: Tasks,
        transcript: Transcript,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversations, self._tasks, self._transcript = conversations, tasks, transcript
        self._conversation: int | None = None
        self._first: int | None = None
        self._chats = 0
        self._asked = self._older = False
        transcript.earlier_requested.connect(self._ask)

    def begin(self, conversation: int | None, first: int | None, *, older: bool = False) -> None:
        """Another chat is shown, from the message `first` on; `older`: not up to its end."""
        self._conversation, self._first = conversation, first
        self._chats += 1
        self._asked = False
        if older != self._older:
            self._older = older
            self.older_changed.emit(older)

    @property
    def first(self) -> int | None:
        """The message from which on the chat is shown; None where none is."""
        return self._first

    @property
    def is_older(self) -> bool:
        """Whether a part is shown that does not reach the chat's end."""
        return self._older

    def ask_for_newest(self) -> None:
        """Have the end of the chat shown."""
        self.newest_requested.emit()

    def _ask(self) -> None:
        conversation, first, chats = self._conversation, self._first, self._chats
        if conversation is None or first is None or self._asked:
            return
        self._asked = True

        def show(loaded: Loaded) -> None:
            if chats == self._chats:
                self._asked = False
                self._first = loaded.first or first
                self._transcript.prepend_messages(loaded.entries, more=loaded.more)

        def fail(error: Exception) -> None:
            if chats == self._chats:
                # What is shown stays, and can be asked for its beginning again.
                self._asked = False
                self.failed.emit(error)

        self._tasks.store(
            lambda: history.load(self._conversations, conversation, before=first), show, fail
        )
