"""The line above a conversation that leads through what was searched for in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.language import tr
from desktop.gui.commands.table import keys_of
from desktop.gui.theme import SMALL, TINY
from desktop.gui.widgets import Button, ElidedLabel

if TYPE_CHECKING:
    from desktop.gui.theme import Theme

_HEIGHT: Final = 36
#: Keys of the whole window that do the same.
_NEXT_KEYS: Final = keys_of("find.next")
_PREVIOUS_KEYS: Final = keys_of("find.previous")


class FindBar(QWidget):
    """Says which message is shown of those with the words, and leads to the others.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: 1: the next message with the words is wanted; -1: the one before.
    step_asked = Signal(int)
    #: It is wanted no more.
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(tr("Found in this chat"))
        self.label = ElidedLabel(theme, kind="small", role="muted")
        self.previous = Button(
            theme,
            tr("Previous"),
            kind="icon",
            icon="chevron-up",
            icon_size=16,
            shortcut=_PREVIOUS_KEYS,
            on_click=self._back,
        )
        self.next = Button(
            theme,
            tr("Next"),
            kind="icon",
            icon="chevron-down",
            icon_size=16,
            shortcut=_NEXT_KEYS,
            on_click=self._on,
        )
        self.close_button = Button(
            theme, tr("Close"), kind="icon", icon="x", icon_size=16, on_click=self.closed.emit
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, TINY, 0, TINY)
        layout.setSpacing(SMALL // 2)
        layout.addWidget(self.label, 1)
        for button in (self.previous, self.next, self.close_button):
            layout.addWidget(button)
        self.hide()

    def tell(self, words: str, *, leads: bool) -> None:
        """Say what is shown, and whether there are others to lead to."""
        self.label.setText(words)
        for button in (self.previous, self.next):
            button.setEnabled(leads)
        self.show()

    def _back(self) -> None:
        self.step_asked.emit(-1)

    def _on(self) -> None:
        self.step_asked.emit(1)
