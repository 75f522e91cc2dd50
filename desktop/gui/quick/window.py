"""The small window: one question, its answer, and the way to the main window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.core.store.unsent import Unsent
from desktop.gui.bridge import Bridge
from desktop.gui.chat.page import ChatPage
from desktop.gui.chat.parts import Centred
from desktop.gui.commands.command import Command
from desktop.gui.tasks import Tasks
from desktop.gui.theme import MEDIUM, SMALL
from desktop.gui.widgets import Button, ElidedLabel, Flow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from desktop.gui.chat.models import Choice, Choices
    from desktop.gui.pages import Parts

_SIZE: Final = QSize(600, 420)
#: Of the screen's height, above the window.
_ABOVE: Final = 0.18


class QuickAsk(QMainWindow):
    """Always ready: made once, shown and hidden.

    Args:
        parts: what every page is made from.
    """

    #: The person wants to go on with this chat in the main window: its number.
    continue_asked = Signal(int)
    #: The person wants to get models.
    models_asked = Signal()
    #: Another page of the main window is wanted, by its name.
    page_asked = Signal(str)

    def __init__(self, parts: Parts) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("quickAsk")
        self.setWindowTitle(tr("Ask Goldcrest"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.resize(_SIZE)
        # Its own, so that its replies are nobody else's; and what is being written here must not
        # take the place of what is being written for a new chat in the main window.
        services = replace(parts.services, unsent=Unsent(parts.services.database, None))
        self._tasks, self._bridge = Tasks(services.store_executor), Bridge(services)
        for part in (self._tasks, self._bridge):
            part.setParent(self)
        #: What its own parts are made from.
        self.parts = parts._replace(services=services, tasks=self._tasks, bridge=self._bridge)
        self.chat = ChatPage(*self.parts, self)
        self.model = ElidedLabel(parts.theme, "", kind="small", role="muted")
        self.go_on = Button(parts.theme, tr("Continue in the main window"), icon="arrow-up")
        self.anew = Button(parts.theme, tr("Ask something else"), kind="quiet", icon="plus")
        self._build()
        self.go_on.clicked.connect(self._go_on)
        self.anew.clicked.connect(self._begin_anew)
        self.chat.models_requested.connect(self.models_asked)
        self.chat.page_requested.connect(self.page_asked)
        self.chat.answering.changed.connect(self._take_fastest)
        self.chat.conversation_changed.connect(self._update)
        self.chat.talk.changed.connect(self._update)
        Command("quick.go-on", self, self.go_on.click, possible=self.go_on.isEnabled)
        self._update()
        self.chat.answering.look()

    def ask(self) -> None:
        """Come to the front, ready to type."""
        if not self.isVisible():
            self._place()
        self.show()
        self.raise_()
        self.activateWindow()
        self.chat.focus_composer()

    def close_for_good(self) -> None:
        """End what is under way; nothing comes back from it any more."""
        self._tasks.close()
        self._bridge.close()
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Hide with Esc, which stops a reply first."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Only hide: it is to be ready."""
        event.ignore()
        self.hide()

    def _build(self) -> None:
        # There is one model and nothing to set: the main window has the rest.
        for part in (self.chat.header, self.chat.header_line):
            part.hide()
        footer = QWidget()
        row = QHBoxLayout(footer)
        row.setContentsMargins(0, 0, 0, MEDIUM)
        row.setSpacing(SMALL)
        row.addWidget(self.model, 1)
        row.addLayout(Flow(self.anew, self.go_on))
        content = QWidget()
        content.setObjectName("content")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCentralWidget(content)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, SMALL, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.chat, 1)
        layout.addWidget(Centred(footer))

    def _place(self) -> None:
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        left = area.left() + (area.width() - self.width()) // 2
        self.move(max(area.left(), left), area.top() + round(area.height() * _ABOVE))

    def _take_fastest(self) -> None:
        answering = self.chat.answering
        fastest = fastest_of(answering.choices)
        if self.chat.conversation is None and fastest and answering.choice != fastest:
            answering.set_model(fastest.id)
        choice = answering.choice
        words = [choice.name, choice.speed] if choice else []
        self.model.setText(" · ".join(word for word in words if word))

    def _update(self, _fact: object = None) -> None:
        begun = self.chat.conversation is not None
        for button in (self.go_on, self.anew):
            button.setVisible(begun)
            # A reply under way is shown where it was asked for.
            button.setEnabled(not self.chat.is_streaming)

    def _begin_anew(self) -> None:
        self.chat.open_conversation(None)
        self._update()
        self.chat.focus_composer()

    def _go_on(self) -> None:
        conversation = self.chat.conversation
        if conversation is not None:
            self.hide()
            self._begin_anew()
            self.continue_asked.emit(conversation)


def fastest_of(choices: Choices) -> Choice | None:
    """Return the model that answers fastest here; one of unknown speed only if all are."""
    real = [choice for choice in choices.all if not choice.installed.builtin]
    found = sorted(real or choices.all, key=lambda choice: -(choice.tokens_per_second or 0.0))
    return next(iter(found), None)
