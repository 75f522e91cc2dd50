"""What the search page shows without the network: a sentence, and what is here all the same."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.errors import Offline
from desktop.core.language import tr, trn
from desktop.core.wording import clean, size
from desktop.gui.errors import words_for
from desktop.gui.theme import LARGE, MEDIUM, SMALL
from desktop.gui.widgets import Banner, Button, ElidedLabel, Label, line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.library import Installed
    from desktop.gui.theme import Theme

#: So many models are listed; the models page has all of them.
_MOST = 20


class Away(QScrollArea):
    """The hub cannot be asked.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: A chat with the model of this id is wanted.
    chat_asked = Signal(str)
    #: The hub is to be asked again.
    again = Signal()
    #: The page with the offline switch is wanted.
    switch_asked = Signal()
    #: The page with all models is wanted.
    models_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_error(self, error: Exception, installed: Sequence[Installed]) -> None:
        """Say why, and list the models that are here."""
        page = QWidget()
        layout = QVBoxLayout(page)
        # The page's own margin is SMALL.
        layout.setContentsMargins(LARGE - SMALL, SMALL, LARGE - SMALL, LARGE)
        layout.setSpacing(SMALL)
        layout.addWidget(self._banner(error))
        layout.addSpacing(MEDIUM)
        title = (
            tr("These models are here and need no network")
            if installed
            else tr("No model is here yet")
        )
        layout.addWidget(Label(self._theme, title, kind="heading", wrap=True))
        for model in installed[:_MOST]:
            layout.addWidget(self._row(model))
            layout.addWidget(line())
        if len(installed) > _MOST:
            told = trn("See all {n} model", "See all {n} models", len(installed))
            more = Button(self._theme, told, kind="quiet")
            more.setObjectName("allModels")
            more.clicked.connect(self.models_asked)
            layout.addWidget(more, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.setWidget(page)

    def _banner(self, error: Exception) -> Banner:
        offline = isinstance(error, Offline)
        said = words_for(error)
        advice = tr("Switch offline mode off to search the hub.") if offline else said.advice
        label, ask = (
            (tr("Open the switch"), self.switch_asked) if offline else (tr("Try again"), self.again)
        )
        banner = Banner(
            self._theme,
            said.title,
            advice,
            details=said.details,
            actions=[(label, ask.emit)],
            dismissible=False,
        )
        banner.buttons[0].setObjectName("openSwitch" if offline else "tryAgain")
        return banner

    def _row(self, model: Installed) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addWidget(ElidedLabel(self._theme, clean(model.name), kind="heading"), 1)
        layout.addWidget(Label(self._theme, size(model.bytes), kind="small", role="muted"))
        chat = Button(
            self._theme,
            tr("Chat", "to start one"),
            on_click=partial(self.chat_asked.emit, model.id),
        )
        chat.setAccessibleName(tr("Chat with {name}", name=clean(model.name)))
        chat.setObjectName(f"chat-{model.id}")
        layout.addWidget(chat)
        return row
