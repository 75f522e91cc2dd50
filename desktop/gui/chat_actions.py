"""What people do with whole chats: list, rename, delete with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import UnknownChat
from desktop.gui.chat_rows import UNTITLED
from desktop.gui.errors import show_error

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.sidebar import Sidebar
    from desktop.gui.tasks import Tasks
    from desktop.gui.widgets import BannerArea

_SECONDS_TO_UNDO = 8.0


class ChatActions(QObject):
    """Keeps the sidebar's list true and carries out what is asked for there.

    A deleted chat leaves the list at once and the store when its banner goes, so a change of
    mind, and a kill in between, lose nothing.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        sidebar: what shows the chats.
        banners: where "Undo" and failures are shown.
        parent: the Qt parent.
    """

    #: A chat is no longer there to be shown: its number.
    deleted = Signal(int)
    #: The list has been read anew.
    listed = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        sidebar: Sidebar,
        banners: BannerArea,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._sidebar, self._banners = sidebar, banners
        self._deleting: set[int] = set()
        self.conversations: tuple[Conversation, ...] = ()
        sidebar.rename_asked.connect(self.rename)
        sidebar.delete_asked.connect(self.delete)

    def refresh(self) -> None:
        """Read the list again."""
        self._tasks.store(self._services.conversations.list, self.show, self._failed)

    def show(self, chats: tuple[Conversation, ...]) -> None:
        """Show these chats, which the store had last."""
        self.conversations = chats
        self._sidebar.show_chats(chats)
        self.listed.emit()

    def rename(self, conversation: int, title: str) -> None:
        """Give a chat another title."""

        def save() -> tuple[Conversation, ...]:
            self._services.conversations.rename(conversation, title)
            return self._services.conversations.list()

        self._tasks.store(save, self.show, self._failed)

    def delete(self, conversation: int) -> None:
        """Take a chat off the list, and out of the store unless the person wants it back."""
        if conversation in self._deleting:
            return
        title = self._sidebar.title_of(conversation) or UNTITLED
        banner = self._banners.show_message(
            f"“{title}” was deleted.",
            actions=[("Undo", lambda: self._restore(conversation))],
            seconds=_SECONDS_TO_UNDO,
        )
        self._deleting.add(conversation)
        self._hide()
        self.deleted.emit(conversation)
        # After "Undo", which runs first, there is nothing left to carry out.
        banner.dismissed.connect(lambda: self._settle(conversation))

    def settle(self) -> None:
        """Carry out the deletions that still could be undone: the window is closing."""
        for conversation in tuple(self._deleting):
            self._settle(conversation)

    def _restore(self, conversation: int) -> None:
        self._deleting.discard(conversation)
        self._hide()

    def _settle(self, conversation: int) -> None:
        if conversation not in self._deleting:
            return
        self._deleting.remove(conversation)

        def remove() -> tuple[Conversation, ...]:
            self._services.chats.delete(conversation)
            return self._services.conversations.list()

        self._tasks.store(remove, self.show, self._failed)

    def _hide(self) -> None:
        self._sidebar.hide_chats(frozenset(self._deleting))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UnknownChat):
            # Deleted elsewhere meanwhile, by a command perhaps.
            self.refresh()
            return
        show_error(self._banners, error)
        self._hide()
        self._sidebar.show_chats(self.conversations)
