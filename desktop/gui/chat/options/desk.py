"""The settings of the chat that is shown: read, changed, kept, off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.chat.chat_settings import ChatSettings, read, write
from desktop.core.errors import UnknownChat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.store.kept_settings import KeptSettings
    from desktop.gui.chat.replies import Running
    from desktop.gui.tasks import Tasks

_DEFAULT = ChatSettings()
_PATIENCE_MS: Final = 150


@dataclass(slots=True)
class _Begun:
    """A new chat whose first message is on its way: what it was sent with, what is wanted now."""

    sent: ChatSettings
    wanted: ChatSettings


class Desk(QObject):
    """Holds what is set for the chat that is shown.

    Until a new chat has its first message, its settings are held here; they are stored together
    with that message. What is changed while that is on its way is stored when the chat is there.

    Until what is kept for a chat could be read, nothing is: it would take the place of that.

    Args:
        kept: where chats' settings are.
        tasks: the way off the GUI thread.
        parent: the Qt parent.
    """

    #: Other settings hold, of another chat perhaps: all that shows them begins anew.
    shown = Signal()
    #: Some of them were changed by hand, through `change`.
    edited = Signal()
    #: Keeping went wrong: the exception.
    failed = Signal(object)
    #: What is kept could not be read: the exception. `read_again` tries it once more.
    not_read = Signal(object)

    def __init__(self, kept: KeptSettings, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept, self._tasks = kept, tasks
        self._conversation: int | None = None
        self._asked = 0
        self._is_reading = self._complained = False
        #: Of a new chat that has not begun.
        self._held = _DEFAULT
        #: By the entry of the reply.
        self._begun: dict[int, _Begun] = {}
        self._here: int | None = None
        self.settings = _DEFAULT
        self.ready = True

    def begin(self, conversation: int | None) -> None:
        """Another chat is shown, or a new one."""
        self._asked += 1
        self._conversation, self._here = conversation, None
        self.ready = conversation is None
        self.settings = self._held if conversation is None else _DEFAULT
        if conversation is None:
            self.shown.emit()
            return
        # As a rule they are there at once, and nothing has to flicker.
        QTimer.singleShot(_PATIENCE_MS, self, partial(self._still_reading, self._asked))
        self._complained = False
        self._read(conversation)

    def read_again(self) -> None:
        """Try once more to read what could not be read; nothing happens where that is not so."""
        if not self.ready and not self._is_reading and self._conversation is not None:
            self._read(self._conversation)

    def change(self, changes: Mapping[str, object]) -> None:
        """Set some fields of `ChatSettings`; they hold from the next message on."""
        changed = replace(self.settings, **changes)  # type: ignore[arg-type]  # the controls' own
        if self.ready and changed != self.settings:
            self._take(changed)
            self.edited.emit()

    def take(self, settings: ChatSettings) -> None:
        """Set all of them; all that shows them begins anew."""
        if self.ready and settings != self.settings:
            self._take(settings)
            self.shown.emit()

    def reset(self) -> None:
        """Go back to the defaults."""
        if not self.ready:
            return
        self._take(_DEFAULT)
        self.shown.emit()

    def sent(self, running: Running) -> None:
        """A message is on its way, with the settings as they are."""
        if self._conversation is None:
            self._begun[running.question] = _Begun(self.settings, self.settings)
            self._here = running.question
            # The next new chat begins with the defaults.
            self._held = _DEFAULT

    def started(self, running: Running) -> None:
        """The message has its place in a chat."""
        begun = self._begun.pop(running.question, None)
        if begun is None or running.conversation is None:
            return
        if running.question == self._here:
            self._conversation, self._here = running.conversation, None
        if begun.wanted != begun.sent:
            self._keep(running.conversation, begun.wanted)

    def ended(self, running: Running) -> None:
        """A reply is over; one that never started has left no chat behind."""
        begun = self._begun.pop(running.question, None)
        if begun is not None and running.question == self._here:
            self._here = None
            self._held = begun.wanted

    def _take(self, settings: ChatSettings) -> None:
        self.settings = settings
        if self._conversation is not None:
            self._keep(self._conversation, settings)
        elif self._here is not None:
            self._begun[self._here].wanted = settings
        else:
            self._held = settings

    def _keep(self, conversation: int, settings: ChatSettings) -> None:
        # The serial executor keeps quick changes in their order; saving waits for the disk.
        self._tasks.store(
            lambda: self._kept.change(conversation, partial(write, settings)), None, self._not_kept
        )

    def _read(self, conversation: int) -> None:
        self._is_reading = True
        self._tasks.store(
            lambda: read(self._kept.read(conversation)),
            partial(self._loaded, self._asked),
            partial(self._not_loaded, self._asked),
        )

    def _still_reading(self, asked: int) -> None:
        if asked == self._asked and not self.ready:
            self.shown.emit()

    def _loaded(self, asked: int, settings: ChatSettings) -> None:
        if asked == self._asked:
            self._is_reading = False
            self.settings, self.ready = settings, True
            self.shown.emit()

    def _not_loaded(self, asked: int, error: Exception) -> None:
        if asked != self._asked:
            return
        self._is_reading = False
        self.shown.emit()
        # It is tried at each key.
        if not self._complained:
            self._complained = True
            self.not_read.emit(error)

    def _not_kept(self, error: Exception) -> None:
        # A chat that was deleted meanwhile needs none.
        if not isinstance(error, UnknownChat):
            self.failed.emit(error)
