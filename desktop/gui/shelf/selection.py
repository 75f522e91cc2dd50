"""What can be done with several chosen chats at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.core.language import tr, trn
from desktop.gui.shelf.menus import ARCHIVE_KEYS, MOVE_KEYS, PIN_KEYS, words_for
from desktop.gui.shelf.wishes import Wish, archiving, numbers, pinning
from desktop.gui.theme import SMALL, TINY
from desktop.gui.widgets import Button, Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.gui.chat_rows import Row
    from desktop.gui.theme import Theme


class SelectionBar(QFrame):
    """Says how many chats are chosen, with buttons; there only while there are several.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: Something is to be done with the chosen chats: a Wish.
    wished = Signal(object)
    #: The person wants to choose a folder for them: the button that was pressed.
    move_asked = Signal(object)
    #: No chats are to be chosen any more.
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chats: Sequence[Row] = ()
        self.setAccessibleName(tr("Selected chats"))
        self.count = Label(theme, "", kind="small", role="muted")
        self.pin = self._button(theme, tr("Pin"), "pin", PIN_KEYS, self._pin)
        self.archive = self._button(theme, tr("Archive"), "archive", ARCHIVE_KEYS, self._archive)
        self.move_to = self._button(
            theme, tr("Move to folder"), "folder-input", MOVE_KEYS, self._move
        )
        self.delete = self._button(theme, tr("Delete"), "trash-2", "Del", self._delete)
        self.clear = self._button(theme, tr("Clear selection"), "x", "Esc", self.cleared.emit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SMALL, 0, 0, 0)
        layout.setSpacing(TINY // 2)
        layout.addWidget(self.count, 1)
        for button in (self.pin, self.archive, self.move_to, self.delete, self.clear):
            layout.addWidget(button)
        self.hide()

    def show_chosen(self, chats: Sequence[Row]) -> None:
        """Take over which chats are chosen."""
        self._chats = chats
        several = len(chats) > 1
        if several:
            self.count.setText(trn("{n} selected", "{n} selected", len(chats)))
            for button, wish in (
                (self.pin, pinning(chats)),
                (self.archive, archiving(chats)),
            ):
                words, icon = words_for(wish)
                button.set_text(words)
                button.set_icon(icon)
        self.setVisible(several)

    def _pin(self) -> None:
        self.wished.emit(pinning(self._chats))

    def _archive(self) -> None:
        self.wished.emit(archiving(self._chats))

    def _move(self) -> None:
        self.move_asked.emit(self.move_to)

    def _delete(self) -> None:
        self.wished.emit(Wish("delete", numbers(self._chats)))

    @staticmethod
    def _button(theme: Theme, text: str, icon: str, keys: str, act: Callable[[], object]) -> Button:
        return Button(
            theme, text, kind="icon", icon=icon, icon_size=16, shortcut=keys, on_click=act
        )
