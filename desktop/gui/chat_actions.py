"""What people do with whole chats and folders: list, rename, order, delete, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import UnknownChat, UnknownFolder
from desktop.core.language import tr
from desktop.gui.chat_rows import UNTITLED
from desktop.gui.errors import show_error
from desktop.gui.shelf import deeds
from desktop.gui.shelf.listing import Listing, read

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.keeping.export_one import ExportOne
    from desktop.gui.shelf.wishes import Wish
    from desktop.gui.sidebar import Sidebar
    from desktop.gui.tasks import Tasks
    from desktop.gui.widgets import BannerArea

_SECONDS_TO_UNDO = 8.0


class ChatActions(QObject):
    """Keeps the sidebar's list true and carries out what is asked for there.

    Deleted chats leave the list at once and the store when their banner goes, so a change of
    mind, and a kill in between, lose nothing. All else is done at once, and undone if asked for.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        sidebar: what shows the chats.
        banners: where "Undo" and failures are shown.
        parent: the Qt parent.
    """

    #: A chat is no longer there to be shown: its number.
    deleted = Signal(int)
    #: Chats that were deleted are wanted back: their numbers.
    restored = Signal(object)
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
        self._listing = Listing()
        self._exporting: ExportOne | None = None
        sidebar.rename_asked.connect(self.rename)
        sidebar.wished.connect(self.carry_out)

    @property
    def conversations(self) -> tuple[Conversation, ...]:
        """The chats, as the store had them last."""
        return self._listing.chats

    def refresh(self) -> None:
        """Read the list again."""
        self._tasks.store(lambda: read(self._services), self.show, self._failed)

    def show(self, listing: Listing) -> None:
        """Show these chats, which the store had last."""
        self._listing = listing
        self._sidebar.show_chats(listing.chats, listing.folders)
        self.listed.emit()

    def rename(self, conversation: int, title: str) -> None:
        """Give a chat another title."""

        def save() -> Listing:
            self._services.conversations.rename(conversation, title)
            return read(self._services)

        self._tasks.store(save, self.show, self._failed)

    def carry_out(self, wish: Wish) -> None:
        """Do what is wished with chats or folders."""
        if wish.act == "delete":
            self.delete(wish.chats)
            return
        if wish.act == "export":
            self._export(wish.chats[0])
            return
        self._tasks.store(
            lambda: deeds.do(self._services, wish),
            lambda done: self._show_done(wish, done),
            self._failed,
        )

    def _export(self, chat: int) -> None:
        # Loaded when it is first wanted: the window's first picture does not need it.
        from desktop.gui.keeping.export_one import ExportOne

        if self._exporting is None:
            self._exporting = ExportOne(self._services, self._tasks, self._banners, self._banners)
        self._exporting.ask(chat)

    def see(self, conversation: int | None) -> None:
        """Take note that a chat is in sight: it has no news any more."""
        if any(chat.id == conversation and chat.unread for chat in self.conversations):
            self.mark((conversation or 0,), unread=False)

    def mark(self, chats: tuple[int, ...], *, unread: bool) -> None:
        """Mark chats as unread or read."""

        def save() -> Listing:
            self._services.shelf.mark(chats, unread=unread)
            return read(self._services)

        self._tasks.store(save, self.show, self._failed)

    def delete(self, conversations: Iterable[int]) -> None:
        """Take chats off the list, and out of the store unless the person wants them back."""
        chats = frozenset(conversations) - self._deleting
        if not chats:
            return
        banner = self._banners.show_message(
            deeds.deleted(len(chats), self._title_of(next(iter(chats)))),
            actions=[(tr("Undo"), lambda: self._restore(chats))],
            seconds=_SECONDS_TO_UNDO,
            again=True,
        )
        self._deleting |= chats
        self._hide()
        for chat in chats:
            self.deleted.emit(chat)
        # After "Undo", which runs first, there is nothing left to carry out.
        banner.dismissed.connect(lambda: self._settle(chats))

    def settle(self) -> None:
        """Carry out the deletions that still could be undone: the window is closing."""
        self._settle(frozenset(self._deleting))

    def _show_done(self, wish: Wish, done: deeds.Done) -> None:
        self.show(done.listing)
        if wish.act == "move_to_new" and done.folder is not None:
            self._sidebar.list.rename_folder(done.folder)
        if done.undo is None:
            return
        title = self._title_of(wish.chats[0]) if len(wish.chats) == 1 else ""
        self._banners.show_message(
            deeds.sentence(wish, done, title),
            actions=[(tr("Undo"), lambda: self._undo(done))],
            seconds=_SECONDS_TO_UNDO,
            again=True,
        )

    def _undo(self, done: deeds.Done) -> None:
        self._tasks.store(lambda: deeds.undo(self._services, done), self.show, self._failed)

    def _restore(self, chats: frozenset[int]) -> None:
        self._deleting -= chats
        self._hide()
        self.restored.emit(chats)

    def _settle(self, chats: frozenset[int]) -> None:
        left = chats & self._deleting
        if not left:
            return
        self._deleting -= left

        def remove() -> Listing:
            self._services.chats.delete(*left)
            return read(self._services)

        self._tasks.store(remove, self.show, self._failed)

    def _title_of(self, conversation: int) -> str:
        return self._sidebar.title_of(conversation) or tr(UNTITLED)

    def _hide(self) -> None:
        self._sidebar.hide_chats(frozenset(self._deleting))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UnknownChat | UnknownFolder):
            # Deleted elsewhere meanwhile, by a command perhaps.
            self.refresh()
            return
        show_error(self._banners, error)
        self._hide()
        self._sidebar.show_chats(self._listing.chats, self._listing.folders)
