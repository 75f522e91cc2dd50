"""Temporary chats: a page like any other chat's, of which nothing is ever written to a disk.

One begins with a menu or a key, and is gone when another chat is opened or the window closes. For
some seconds a banner brings it back; until then it lives in memory alone. It can be kept, which
makes a usual chat of it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from desktop.core.language import tr
from desktop.gui.commands.command import Command
from desktop.gui.commands.table import keys_of

if TYPE_CHECKING:
    from typing import Protocol

    from PySide6.QtWidgets import QWidget

    from desktop.core.store.carrying import Carried
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.chat_actions import ChatActions
    from desktop.gui.main_window import MainWindow
    from desktop.gui.pages import Parts
    from desktop.gui.temporary_page import TemporaryPage
    from desktop.gui.why.cures import Window as CuresWindow
    from desktop.gui.widgets import BannerArea

    class Window(CuresWindow, Protocol):
        """What temporary chats ask of the window."""

        banners: BannerArea
        #: The page of usual chats; None until it was shown.
        chat: ChatPage | None

        def show_models(self) -> None:
            """Show the models page."""

        def add_page(self, name: str, page: QWidget) -> None:
            """Take in a page."""

        def take_page(self, name: str) -> None:
            """Let go of a page, which stays as it is."""


NAME: Final = "temporary"
KEYS: Final = keys_of("temporary-chat")
_SECONDS_TO_UNDO: Final = 8.0


class TemporaryChats(QObject):
    """The temporary chat of a window, and those that left it a moment ago.

    Args:
        parts: what every page is made from.
        window: where it is shown.
        parent: the same, where its key works.
    """

    #: There is one now, or there is none any more.
    changed = Signal(bool)
    #: It has become a usual chat, which is to be shown: its number.
    kept = Signal(int)
    #: One that was left meanwhile has become a usual chat.
    added = Signal()

    def __init__(self, parts: Parts, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts, self._window = parts, window
        Command("temporary-chat", parent, self.begin)
        self.page: TemporaryPage | None = None
        self._left: set[TemporaryPage] = set()
        #: Being kept: they stay until that is done, whether they are shown or not.
        self._keeping: set[TemporaryPage] = set()

    def show(self) -> None:
        """Show the temporary chat, a new one where there is none."""
        if self.page is None:
            self._take_in(self._make())
        self._window.show_page(NAME)
        if self.page is not None:
            self.page.focus_composer()

    def begin(self) -> None:
        """Show a new one, in place of one in which something was said."""
        if self.page is not None and not self.page.is_empty:
            self.leave()
        self.show()

    def leave(self) -> None:
        """Let it go, with a way back for a moment where something is in it."""
        page, self.page = self.page, None
        if page is None:
            return
        self._window.take_page(NAME)
        self.changed.emit(False)
        if page in self._keeping:
            return
        if page.is_empty:
            page.discard()
            return
        self._left.add(page)
        banner = self._window.banners.show_message(
            tr("The temporary chat was closed. Nothing of it is kept."),
            actions=[(tr("Undo"), lambda: self._bring_back(page))],
            seconds=_SECONDS_TO_UNDO,
        )
        # After "Undo", which runs first, there is nothing left to let go of.
        banner.dismissed.connect(lambda: self._discard(page))

    def close(self) -> None:
        """Let all of them go: the window is closing."""
        page, self.page = self.page, None
        if page is not None:
            self._window.take_page(NAME)
            self._left.add(page)
        # The copies that are being made come before the end of what they are made from.
        self._left |= self._keeping
        self._keeping.clear()
        for one in tuple(self._left):
            self._discard(one)

    def _make(self) -> TemporaryPage:
        # Loaded when it is first wanted: the window's first picture does not need it.
        from desktop.gui.temporary_page import make_page

        page = make_page(self._parts, self._window)
        page.keep_asked.connect(self._keep)
        page.chat.models_requested.connect(self._window.show_models)
        page.chat.page_requested.connect(self._window.show_page)
        return page

    def _take_in(self, page: TemporaryPage) -> None:
        self.page = page
        self._window.add_page(NAME, page)
        self.changed.emit(True)

    def _bring_back(self, page: TemporaryPage) -> None:
        self._left.discard(page)
        self.leave()
        self._take_in(page)
        self.show()

    def _discard(self, page: TemporaryPage) -> None:
        if page in self._left:
            self._left.remove(page)
            page.discard()

    def _keep(self) -> None:
        page = self.page
        if page is None or page.chat.conversation is None:
            return
        from desktop.app_chats import keep_temporary

        self._keeping.add(page)
        # What is typed from now on is handed over at the end; nothing else can be done meanwhile.
        page.hold(held=True)
        page.chat.unsent.flush()
        self._parts.tasks.store(
            partial(keep_temporary, page.services, self._parts.services, page.chat.conversation),
            partial(self._was_kept, page),
            partial(self._not_kept, page),
        )

    def _was_kept(self, page: TemporaryPage, carried: Carried) -> None:
        if page not in self._keeping:
            return  # the window has closed
        self._keeping.discard(page)
        text, edit = page.chat.unsent.now
        if page is self.page:
            self.page = None
            self._window.take_page(NAME)
            self.changed.emit(False)
            self.kept.emit(carried.conversation)
        else:
            self.added.emit()
        if self._window.chat is not None:
            if edit is not None:
                edit = replace(edit, message=carried.messages[edit.message])
            self._window.chat.unsent.take_in(carried.conversation, text, edit)
            self._window.chat.files.take_in(carried.conversation, page.chat.files.items)
        self._left.add(page)
        self._discard(page)

    def _not_kept(self, page: TemporaryPage, error: Exception) -> None:
        from desktop.gui.errors import show_error

        if page not in self._keeping:
            return
        self._keeping.discard(page)
        page.hold(held=False)
        if page is not self.page:
            self._bring_back(page)
        show_error(self._window.banners, error)


def allow(parts: Parts, window: MainWindow, actions: ChatActions) -> TemporaryChats:
    """Let a window have temporary chats; `actions` hears of those that are kept."""
    chats, sidebar = TemporaryChats(parts, window, window), window.frame.sidebar
    chats.changed.connect(sidebar.set_temporary)
    chats.kept.connect(window.show_chat)
    chats.kept.connect(actions.refresh)
    chats.added.connect(actions.refresh)
    sidebar.new_temporary_asked.connect(chats.begin)
    sidebar.temporary_asked.connect(chats.show)
    return chats
