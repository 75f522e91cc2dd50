"""Taking back messages that were sent, but wait for the reply before them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from desktop.core.language import tr
from desktop.gui.errors import show_error

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.gui.chat.entry import Entry
    from desktop.gui.chat.replies import Running
    from desktop.gui.chat.talk import Talk
    from desktop.gui.tasks import Tasks
    from desktop.gui.widgets import BannerArea

_SECONDS_TO_UNDO: Final = 8.0


class Withdrawing(QObject):
    """Takes a message out of the queue of the chat that is shown; those behind it stay in it.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        talk: goes on with the chat.
        banners: where "Undo" and failures are shown.
        parent: the Qt parent.
    """

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        talk: Talk,
        banners: BannerArea,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._chats, self._tasks = services.chats, tasks
        self._talk, self._banners = talk, banners

    def edit(self, entry: Entry) -> bool:
        """Put a message that waits back into the composer; return whether it waits."""
        running = self._talk.waiting_for(entry.id)
        if running is None:
            return False
        self._withdraw(running)
        self._talk.take_back(entry.text, running.request.attachments)
        return True

    def delete(self, entry: Entry) -> bool:
        """Delete a message that waits; return whether it waits."""
        running = self._talk.waiting_for(entry.id)
        if running is None:
            return False
        self._withdraw(running)
        self._banners.show_message(
            tr("The message that waited was deleted."),
            actions=[(tr("Undo"), partial(self._talk.send_again, running.request))],
            seconds=_SECONDS_TO_UNDO,
            again=True,
        )
        return True

    def _withdraw(self, running: Running) -> None:
        question, behind = running.question_id, self._talk.withdraw(running)

        def go_on(_removed: object) -> None:
            for request in behind:
                self._talk.send_again(request)

        # Behind the end of its reply, which the store hears of first.
        self._tasks.store(lambda: self._chats.remove(question), go_on, self._fail)

    def _fail(self, error: Exception) -> None:
        # Its turn has come meanwhile, perhaps.
        show_error(self._banners, error)
        self._talk.stale.emit()
