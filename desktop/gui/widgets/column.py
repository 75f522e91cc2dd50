"""A page that is one column of cards, in the middle of the window, and scrolls."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from desktop.gui import comfort
from desktop.gui.theme import SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout

#: Below this width of the page each pixel counts.
NARROW: Final = 400


class ColumnPage(QScrollArea):
    """Shows a layout in the middle, no wider than is good to read.

    It scrolls down, and across only where the words of a control are wider than the window.

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
        self._content, self._margins = content, content.contentsMargins()
        middle = self._middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(middle)
        self._ordering = QTimer(self, singleShot=True, interval=0)
        self._ordering.timeout.connect(self._order)
        middle.installEventFilter(self)
        self._ordering.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave less free beside the column where there is little room."""
        super().resizeEvent(event)
        margins, now = self._margins, self._content.contentsMargins()
        narrow = event.size().width() < NARROW
        sides = (SMALL, SMALL) if narrow else (margins.left(), margins.right())
        self._content.setContentsMargins(sides[0], now.top(), sides[1], now.bottom())

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
