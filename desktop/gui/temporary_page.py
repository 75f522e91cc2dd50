"""The page of a temporary chat, and what it is made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from desktop.app_chats import open_temporary
from desktop.core.language import mark, tr
from desktop.gui.accessible import read_as_laid_out, read_in_order
from desktop.gui.bridge import Bridge
from desktop.gui.chat.page import ChatPage
from desktop.gui.chat.parts import FirstFocus
from desktop.gui.tasks import Tasks
from desktop.gui.theme import LARGE, MEDIUM, SMALL
from desktop.gui.why.explaining import Explaining
from desktop.gui.widgets import Button, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.gui.pages import Parts
    from desktop.gui.theme import Theme
    from desktop.gui.why.cures import Window

WORDS: Final = mark("Temporary chat: nothing of it is kept.")


def make_page(parts: Parts, window: Window) -> TemporaryPage:
    """Return the page of a new temporary chat.

    Args:
        parts: what every page is made from.
        window: shows what a reply's slowness leads to.
    """
    own = open_temporary(parts.services)
    # Its own, so that numbers of its chats and messages meet nobody else's.
    tasks, bridge = Tasks(own.store_executor), Bridge(own)
    page = TemporaryPage(parts._replace(services=own, tasks=tasks, bridge=bridge))
    for part in (tasks, bridge):
        part.setParent(page)
    Explaining(page.chat, parts._replace(services=own, tasks=tasks), window)
    return page


class TemporaryPage(FirstFocus):
    """A temporary chat, with a line above it that says what that means.

    Args:
        parts: what every page is made from; the services are those that keep nothing.
    """

    #: The person wants this chat to become a usual one.
    keep_asked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.services = parts.services
        self._tasks, self._bridge = parts.tasks, parts.bridge
        self._held = False
        self.setObjectName("temporary-page")
        self.chat = ChatPage(*parts, parent=self)
        self.first = self.chat
        self.keep = Button(
            parts.theme, tr("Keep this chat"), kind="plain", on_click=self.keep_asked.emit
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._mark(parts.theme))
        layout.addWidget(self.chat, 1)
        read_as_laid_out(layout)
        self.chat.conversation_changed.connect(self._update)
        self.chat.replies.started.connect(self._update)
        self._update()

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been said or written."""
        chat = self.chat
        return chat.conversation is None and not chat.composer.text.strip() and not chat.files.items

    def focus_composer(self) -> None:
        """Put the cursor where messages are written."""
        self.chat.focus_composer()

    def hold(self, *, held: bool) -> None:
        """Let nothing happen in the chat while it is being kept; what is typed stays."""
        self._held = held
        self.chat.hold(held=held)
        self._update()

    def discard(self) -> None:
        """End what is under way, and let go of the only place where the chat was."""
        if self.chat.conversation is not None:
            for running in self.chat.replies.in_conversation(self.chat.conversation):
                running.stop()
        # What still comes back has nowhere to go.
        self._tasks.close()
        self._bridge.close()
        # Behind what the store was asked for.
        self.services.store_executor.submit(self.services.database.close)
        self.hide()
        self.deleteLater()

    def _mark(self, theme: Theme) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "mark")
        gone = tr("It is gone when you open another chat or close the window.")
        layout = self._grid = QGridLayout(frame)
        layout.setContentsMargins(LARGE, SMALL, MEDIUM, SMALL)
        layout.setHorizontalSpacing(MEDIUM)
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(0, 1)
        self._words = Label(theme, tr(WORDS), kind="heading", wrap=True)
        after = Label(theme, gone, kind="small", role="muted", wrap=True)
        layout.addWidget(after, 1, 0)
        self._place(beside=True)
        read_in_order((self._words, after, self.keep))
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the words the whole line where there is little room."""
        super().resizeEvent(event)
        left = event.size().width() - self.keep.sizeHint().width() - LARGE - 2 * MEDIUM
        self._place(beside=left >= self._words.fontMetrics().horizontalAdvance(self._words.text()))

    def _place(self, *, beside: bool) -> None:
        for widget in (self._words, self.keep):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self._words, 0, 0, 1, 1 if beside else 2)
        row, rows = (0, 2) if beside else (1, 1)
        self._grid.addWidget(self.keep, row, 1, rows, 1, Qt.AlignmentFlag.AlignVCenter)

    def _update(self, _fact: object = None) -> None:
        # A reply under way is still being written to where it began.
        chat = self.chat
        free = not chat.is_streaming and not self._held
        self.keep.setEnabled(chat.conversation is not None and free)
