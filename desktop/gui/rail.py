"""What stays of a hidden sidebar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.gui.commands.table import keys_of
from desktop.gui.sidebar import PAGES
from desktop.gui.theme import SMALL, TINY
from desktop.gui.widgets import BadgeButton, Button

if TYPE_CHECKING:
    from desktop.gui.theme import Theme

_RAIL_WIDTH = 52


class Rail(QFrame):
    """What stays of a hidden sidebar: its most needed buttons, without words.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    show_asked = Signal()
    new_chat_asked = Signal()
    #: The name of a page of `PAGES`.
    page_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        theme.fix(self, width=_RAIL_WIDTH)
        self.setAccessibleName(tr("Sidebar, hidden"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, SMALL, SMALL + 1, SMALL)
        layout.setSpacing(TINY)
        self.show_button = Button(
            theme,
            tr("Show sidebar"),
            kind="icon",
            icon="panel-left",
            shortcut=keys_of("sidebar"),
            on_click=self.show_asked.emit,
        )
        self.new_chat = Button(
            theme,
            tr("New chat"),
            kind="icon",
            icon="plus",
            shortcut=keys_of("new-chat"),
            on_click=self.new_chat_asked.emit,
        )
        layout.addWidget(self.show_button)
        layout.addWidget(self.new_chat)
        layout.addStretch()
        self.pages: dict[str, BadgeButton] = {}
        for name, icon, text, shortcut in PAGES:
            ask = partial(self.page_asked.emit, name)
            button = BadgeButton(
                theme, tr(text), kind="icon", icon=icon, shortcut=shortcut, on_click=ask
            )
            self.pages[name] = button
            layout.addWidget(button)

    def set_badge(self, name: str, number: int, spoken: str) -> None:
        """Show a number on a page's button, as `Sidebar.set_badge` does."""
        self.pages[name].set_badge(number, spoken)
