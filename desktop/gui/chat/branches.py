"""What people do with messages that are there: other replies, other words, and copies."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from desktop.core.language import mark, tr
from desktop.gui.chat import notes
from desktop.gui.chat.deleting import Deleting
from desktop.gui.chat.withdrawing import Withdrawing
from desktop.gui.commands.command import Command
from desktop.gui.errors import show_error

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.app import Services
    from desktop.gui.chat.earlier import Earlier
    from desktop.gui.chat.entry import Entry
    from desktop.gui.chat.notes import Note
    from desktop.gui.chat.talk import Talk
    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.tasks import Tasks
    from desktop.gui.widgets import BannerArea

_EDITING: Final = mark(
    "Another message is being edited. Send it first, or leave it as it is (Esc)."
)
_BUSY: Final = mark("A reply is being written. Stop it first (Esc), or wait for its end.")
_SECONDS_TO_READ: Final = 8.0


class Branches(QObject):
    """Carries out what is asked of a message in the chat that is shown.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        talk: goes on with the chat.
        transcript: shows it.
        earlier: knows which part of it is shown.
        banners: where "Undo" and failures are shown.
        parent: the Qt parent, which keeps the shortcuts.
    """

    #: The chat was changed, and has to be read again: a message of it to show; 0: its end.
    changed = Signal(int)

    #: Another chat is to be shown, which was made of this one: its number.
    chat_made = Signal(int)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        talk: Talk,
        transcript: Transcript,
        earlier: Earlier,
        banners: BannerArea,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._talk, self._transcript, self._banners = talk, transcript, banners
        self._earlier = earlier
        # What is done when the end of a chat stands there, and in which one.
        self._later: tuple[int | None, Callable[[], None]] | None = None
        self._beside: Mapping[int, Sequence[int]] = {}
        self._deeds: dict[str, Callable[[Entry], object]] = {
            notes.REGENERATE: self._regenerate,
            notes.EDIT: self._edit,
            notes.DELETE: self._delete,
            notes.FORK: self._fork,
            notes.GOOD: partial(self._rate, 1),
            notes.BAD: partial(self._rate, -1),
        }
        self._withdrawing = Withdrawing(services, tasks, talk, banners, self)
        self._deleting = Deleting(services, tasks, talk, transcript, banners, self)
        self._deleting.changed.connect(self.changed)
        transcript.action_requested.connect(self._act)
        transcript.model_requested.connect(self.regenerate)
        transcript.written.connect(self._catch_up, Qt.ConnectionType.QueuedConnection)
        talk.conversation_changed.connect(self.look)
        # The list of chats has a meaning of its own for these keys while it has the keyboard.
        for name, function, person in (
            ("chat.regenerate", self._again, False),
            ("chat.edit", self._edit_last, True),
        ):
            Command(name, parent, function, possible=partial(self._has, person), inside=True)

    def look(self, _conversation: int | None = None) -> None:
        """Read which messages have others beside them, and show it."""
        conversation = self._talk.conversation
        if conversation is None:
            return
        trees = self._services.chats.trees

        def show(beside: Mapping[int, Sequence[int]]) -> None:
            if conversation == self._talk.conversation:
                self._beside = beside
                self._transcript.set_places(self._place)

        self._tasks.store(lambda: trees.siblings(conversation), show, self._fail)

    def show(self, message: int) -> None:
        """Show the branch on which a message is, and it."""
        if self._is_busy():
            return
        trees = self._services.chats.trees
        again = partial(self._show_changed, message)
        self._tasks.store(lambda: trees.show(message), again, self._fail)

    def regenerate(self, reply: int, model: str = "") -> None:
        """Have another reply written in place of one, by a model or the one that answers now."""
        if not self._is_busy():
            self._talk.regenerate(reply, model)

    # --- inside ------------------------------------------------------------------------------

    def _act(self, action: str, message: int) -> None:
        if action == notes.INSTEAD:
            self.show(message)
            return
        deed = self._deeds.get(action)
        entry = next((each for each in self._entries() if each.id == message), None)
        if deed is not None and entry is not None:
            deed(entry)

    def _place(self, message: int) -> Note:
        return notes.place(message, self._beside.get(message, ()))

    def _show_changed(self, message: int, _outcome: object) -> None:
        self.changed.emit(message)

    def _regenerate(self, entry: Entry) -> None:
        self.regenerate(entry.id)

    def _edit(self, entry: Entry) -> None:
        if self._withdrawing.edit(entry) or self._is_busy():
            return
        if not self._talk.begin_edit(entry):
            self._say(tr(_EDITING))

    def _delete(self, entry: Entry) -> None:
        if not self._withdrawing.delete(entry) and not self._is_busy():
            self._deleting.delete(entry)

    def _fork(self, entry: Entry) -> None:
        trees, chats, old = self._services.chats.trees, self._services.conversations, self._talk

        def fork(conversation: int = old.conversation or 0) -> int:
            found = chats.get(conversation)
            return trees.fork(entry.id, found.title if found is not None else "")

        self._tasks.store(fork, self._made, self._fail)

    def _made(self, chat: int) -> None:
        self.chat_made.emit(chat)

    def _rate(self, rating: int, entry: Entry) -> None:
        wanted = 0 if self._transcript.ratings.get(entry.id, 0) == rating else rating
        trees = self._services.chats.trees

        def show(_: object) -> None:
            self._transcript.ratings[entry.id] = wanted
            self._transcript.bar.forget()

        self._tasks.store(lambda: trees.rate(entry.id, wanted), show, self._fail)

    def _has(self, person: bool) -> bool:
        return any(each.person == person and each.id > 0 for each in self._entries())

    def _again(self) -> None:
        replies = [each for each in self._entries() if not each.person and each.id > 0]
        if not self._waits_for_end(self._again) and replies:
            self.regenerate(replies[-1].id)

    def _edit_last(self) -> None:
        questions = [each for each in self._entries() if each.person and each.id > 0]
        if not self._waits_for_end(self._edit_last) and questions:
            self._edit(questions[-1])

    def _waits_for_end(self, deed: Callable[[], None]) -> bool:
        """Return whether the end of the chat is not shown; then it is, before the deed is done."""
        older = self._earlier.is_older
        if older and not self._is_busy():
            self._later = self._talk.conversation, deed
            self._earlier.ask_for_newest()
        return older

    def _catch_up(self) -> None:
        if self._later is None or self._earlier.is_older:
            return
        (conversation, deed), self._later = self._later, None
        if conversation == self._talk.conversation:
            deed()

    def _entries(self) -> list[Entry]:
        return self._transcript.entries

    def _is_busy(self) -> bool:
        """Return whether nothing can be done now, and say why."""
        why = tr(_BUSY) if self._talk.running is not None else self._talk.blocked
        if why:
            self._say(why)
        return bool(why)

    def _say(self, words: str) -> None:
        self._banners.show_message(words, seconds=_SECONDS_TO_READ)

    def _fail(self, error: Exception) -> None:
        show_error(self._banners, error)
