"""The line above the composer that says that an earlier message is being changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.language import mark, tr
from desktop.gui.theme import SMALL
from desktop.gui.widgets import Button, Label

if TYPE_CHECKING:
    from desktop.gui.theme import Theme

_WORDS: Final = mark("Editing a message. What it said, and what followed, stays beside it.")


class EditStrip(QWidget):
    """Says so, and leads out of it; hidden while nothing is edited.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The person wants to leave the message as it is.
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editStrip")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SMALL // 2)
        layout.setSpacing(SMALL)
        layout.addWidget(Label(theme, tr(_WORDS), kind="small", role="muted", wrap=True), 1)
        self.button = Button(theme, tr("Cancel"), kind="quiet", on_click=self.cancelled.emit)
        layout.addWidget(self.button)
        self.hide()
