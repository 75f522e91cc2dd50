"""A page that is one column of cards, in the middle of the window, and scrolls."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from desktop.gui import comfort

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


class ColumnPage(QScrollArea):
    """Shows a layout in the middle, no wider than is good to read.

    Tab goes from top to bottom, also through what comes into the column later.

    Args:
        content: the column, with its margins.
        widest: how wide it becomes at most, margins and all.
    """

    def __init__(self, content: QLayout, widest: int) -> None:
        super().__init__()
        inner = self._inner = QWidget()
        self._widest = widest
        self._resize()
        inner.setLayout(content)
        middle = self._middle = QWidget()
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
        self._ordering = QTimer(self, singleShot=True, interval=0)
        self._ordering.timeout.connect(self._order)
        middle.installEventFilter(self)
        self._ordering.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Order the controls again when some of them have moved, or have another size."""
        if event.type() == QEvent.Type.FontChange:
            self._resize()
            self._ordering.start()
        if event.type() == QEvent.Type.LayoutRequest:
            self._ordering.start()
        return super().eventFilter(watched, event)

    def _resize(self) -> None:
        self._inner.setMaximumWidth(comfort.scaled(self._widest))

    def _order(self) -> None:
        comfort.settle(self._middle)
        controls = [
            each
            for each in self._middle.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()
            # The text inside of a number's field: it would put fields side by side in disorder.
            if each.focusProxy() is None
        ]
        controls.sort(key=self._place)
        for one, next_one in pairwise(controls):
            QWidget.setTabOrder(one, next_one)

    def _place(self, control: QWidget) -> tuple[int, int]:
        middle = control.mapTo(self._middle, control.rect().center())
        return middle.y(), middle.x()
