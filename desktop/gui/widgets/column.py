"""A page that is one column of cards, in the middle of the window, and scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


class ColumnPage(QScrollArea):
    """Shows a layout in the middle, no wider than is good to read.

    Args:
        content: the column, with its margins.
        widest: how wide it becomes at most, margins and all.
    """

    def __init__(self, content: QLayout, widest: int) -> None:
        super().__init__()
        inner = QWidget()
        inner.setMaximumWidth(widest)
        inner.setLayout(content)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(middle)
