"""What the window shows when the chat that is open is deleted, and when it is wanted back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from desktop.gui.chat_actions import ChatActions
    from desktop.gui.main_window import MainWindow


class Leaving(QObject):
    """Leaves a chat that is deleted for a new one, and goes back to it with the undoing.

    Args:
        window: shows chats.
        actions: tells which are deleted.
    """

    def __init__(self, window: MainWindow, actions: ChatActions) -> None:
        super().__init__(window)
        self._window = window
        self._left: int | None = None
        actions.deleted.connect(self._leave)
        actions.restored.connect(self._return)

    def _leave(self, conversation: int) -> None:
        if conversation == self._window.conversation:
            self._left = conversation
            self._show(None)

    def _return(self, conversations: AbstractSet[int]) -> None:
        # Whoever has opened or begun another chat meanwhile stays there.
        window = self._window
        is_free = window.conversation is None and window.page_name != "temporary"
        if self._left in conversations and is_free:
            self._show(self._left)

    def _show(self, conversation: int | None) -> None:
        """Show it without leaving the page that is shown."""
        shown = self._window.page_name
        self._window.show_chat(conversation)
        self._window.show_page(shown)
