"""The line that says what this computer has, and leads to more of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from desktop.core.language import tr
from desktop.gui.widgets import Button, plain_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionButton

    from desktop.gui.theme import Theme

#: Room on both sides, in pixels; what is written above begins where the icon does.
PADDING = 6
_NARROWEST = 80
#: What Qt leaves between icon and text.
_GAP = 4


class ComputerLink(Button):
    """Small print that can be pressed; it ends in "…" where there is no room.

    Args:
        theme: the look.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", kind="quiet", icon="info", icon_role="muted")
        self.setObjectName("thisComputer")
        theme.dress(self, "small")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_NARROWEST)
        self.hide()  # until it is known what it says

    def show_computer(self, words: str) -> None:
        """Say what the computer has: "8 cores, 16 GB, no GPU"."""
        self.set_text(words)
        self.setAccessibleName(tr("This computer: {computer}", computer=words))
        self.setAccessibleDescription(tr("Shows the hardware"))
        self.setToolTip(plain_tip(tr("{computer}. More about the hardware.", computer=words)))
        self.show()

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        """Have as much of the words drawn as there is room for."""
        super().initStyleOption(option)
        room = self.width() - 2 * PADDING - self.iconSize().width() - _GAP
        option.text = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, room)
