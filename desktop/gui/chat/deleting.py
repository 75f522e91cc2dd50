"""Deleting messages, with a way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from desktop.core.language import mark, tr, trn
from desktop.gui.errors import show_error

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.chat.replies import Removed
    from desktop.gui.chat.entry import Entry
    from desktop.gui.chat.talk import Talk
    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.tasks import Tasks
    from desktop.gui.widgets import Banner, BannerArea

_SECONDS_TO_UNDO: Final = 8.0
_STAYS: Final = mark("What you were writing in its place is still in the message box.")


class Deleting(QObject):
    """Deletes messages of the chat that is shown, each with all below it.

    What is deleted in one chat while it still can be undone comes back together: the first may
    have stood below the second, and cannot come back without it.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        talk: goes on with the chat.
        transcript: shows it.
        banners: where "Undo" and failures are shown.
        parent: the Qt parent.
    """

    #: The chat was changed, and has to be read again: a message of it to show; 0: its end.
    changed = Signal(int)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        talk: Talk,
        transcript: Transcript,
        banners: BannerArea,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._chats, self._tasks = services.chats, tasks
        self._talk, self._transcript, self._banners = talk, transcript, banners
        # What was deleted last, and what offers to bring it back.
        self._removed: tuple[Removed, ...] = ()
        self._banner: Banner | None = None

    def delete(self, entry: Entry) -> None:
        """Delete a message, with all below it."""
        entries = self._transcript.entries
        at = entries.index(entry)
        near = entries[at - 1].id if at else 0
        gone = frozenset(each.id for each in entries[at:])

        def tell(removed: Removed) -> None:
            self._offer(removed, entry.id, tr(_STAYS) if self._talk.lose(gone) else "")
            self.changed.emit(near)

        self._tasks.store(lambda: self._chats.remove(entry.id), tell, self._fail)

    def _offer(self, removed: Removed, message: int, text: str) -> None:
        before, banner = self._removed, self._banner
        if banner is None or banner.is_dismissed or before[0].conversation != removed.conversation:
            before = ()
        elif banner is not None:
            text = text or banner.text.text()
            banner.dismiss()
        self._removed = (*before, removed)
        count = sum(each.count for each in self._removed)
        self._banner = self._banners.show_message(
            trn("{n} message deleted.", "{n} messages deleted.", count),
            text,
            actions=[(tr("Undo"), partial(self._restore, self._removed, message))],
            seconds=_SECONDS_TO_UNDO,
            again=True,
        )

    def _restore(self, removed: tuple[Removed, ...], message: int) -> None:
        def restore() -> None:
            for each in reversed(removed):
                self._chats.trees.restore(each)

        self._tasks.store(restore, lambda _: self.changed.emit(message), self._fail)

    def _fail(self, error: Exception) -> None:
        show_error(self._banners, error)
