"""A line above the first message that offers a specialist for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.language import tr
from desktop.gui.commands.table import keys_of
from desktop.gui.theme import TINY
from desktop.gui.widgets import Button, ElidedLabel

if TYPE_CHECKING:
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.theme import Theme


class OfferChip(QWidget):
    """Offers one; hidden while none fits.

    Args:
        theme: the look.
        parent: the Qt parent.

    Attributes:
        specialist: the one that is offered.
    """

    #: The person wants it.
    accepted = Signal()
    #: The person wants none.
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("specialistOffer")
        self.specialist: Specialist | None = None
        self.words = ElidedLabel(theme, "", kind="small", role="muted")
        keys = keys_of("chat.use-offer")
        self.use = Button(theme, tr("Use"), kind="quiet", icon="sparkles", shortcut=keys)
        self.close_button = Button(theme, tr("Not now"), kind="icon", icon="x", icon_size=16)
        self.use.clicked.connect(self.accepted)
        self.close_button.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TINY)
        row.addWidget(self.words, 1)
        row.addWidget(self.use)
        row.addWidget(self.close_button)
        self.hide()

    def offer(self, specialist: Specialist | None) -> None:
        """Offer this one, or none."""
        self.specialist = specialist
        if specialist is not None:
            name = specialist.name
            self.words.setText(tr("{name}? A specialist for this.", name=name))
            self.use.setAccessibleName(tr("Use {name}", name=name))
            self.close_button.setAccessibleName(tr("Do not use {name}", name=name))
            self.setAccessibleName(tr("{name} fits what you write", name=name))
        self.setVisible(specialist is not None)
