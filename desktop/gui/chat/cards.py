"""What small cards over the conversation have in common: where they stand, and how they look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.gui.theme import SMALL

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from desktop.gui.theme import Theme


def place(card: QWidget, near: QRect, room: QRect) -> None:
    """Put a card beside something, within some room; both in the screen's coordinates."""
    top = near.bottom() + SMALL
    if top + card.height() > room.bottom():
        top = near.top() - SMALL - card.height()
    left = near.left()
    if card.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        left = near.right() + 1 - card.width()
    left = max(room.left(), min(left, room.right() - card.width()))
    card.move(left, max(room.top(), top))


def style(card: QWidget, theme: Theme) -> None:
    """Give a card, which has a name, its surface and border."""
    surface, border = (theme.role(role).name() for role in ("surface", "border"))
    card.setStyleSheet(
        f"QFrame#{card.objectName()} {{ background: {surface}; border: 1px solid {border};"
        " border-radius: 8px; }"
    )
