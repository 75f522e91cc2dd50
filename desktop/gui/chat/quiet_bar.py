"""The scroll bar of the conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollBar

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class QuietBar(QScrollBar):
    """A scroll bar that shows nothing where there is nothing to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the handle if it can be moved."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)
