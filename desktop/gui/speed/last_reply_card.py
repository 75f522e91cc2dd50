"""The card that says why the last reply took its time, and what can be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.app_explain import explain_last
from desktop.core.language import mark, tr
from desktop.gui.models import formats
from desktop.gui.speed import words
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.why.causes import TITLE, Causes
from desktop.gui.widgets import Label, SectionTitle

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from desktop.app import Services
    from desktop.app_explain import Last
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_NOTHING: Final = mark(
    "Once a model has answered in a chat, this tells what took how long, and what would help."
)


class LastReplyCard(QFrame):
    """Explains the newest reply of all chats.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        theme: the look.
        parent: the Qt parent.
    """

    #: The person wants a cure: its code, see `why.cures`.
    cure_requested = Signal(str)

    def __init__(
        self, services: Services, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setObjectName("lastReplyCard")
        self.setAccessibleName(tr(TITLE))
        self._services, self._tasks = services, tasks
        self.which = Label(theme, "", wrap=True)
        self.which.setObjectName("lastReply")
        self.which.hide()
        self.causes = Causes(theme)
        self.causes.chosen.connect(self.cure_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        layout.setSpacing(SMALL)
        for widget in (SectionTitle(theme, tr(TITLE)), self.which, self.causes):
            layout.addWidget(widget)

    def refresh(self) -> None:
        """Look for the newest reply, off the GUI thread, and explain it."""
        self._tasks.run(partial(explain_last, self._services), self._show, self._fail)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look again when the card comes into sight."""
        super().showEvent(event)
        self.refresh()

    def _show(self, found: Last | None) -> None:
        self.which.setVisible(found is not None)
        if found is None:
            self._tell(tr(_NOTHING))
            return
        message, speed = found.message, found.explanation.facts.reply.tokens_per_second
        self.which.setText(words.last_reply(message.model, speed, message.created, found.chat))
        self.causes.show_explanation(found.explanation)
        self.setAccessibleDescription(f"{self.which.text()}\n{self.causes.spoken}")

    def _fail(self, error: Exception) -> None:
        self.which.hide()
        self._tell(formats.problem(error))

    def _tell(self, text: str) -> None:
        self.causes.show_text(text)
        self.setAccessibleDescription(text)
