"""The panels above the list of models; where they take too much room, they scroll."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.gui.comfort import scaled
from desktop.gui.theme import LARGE, SMALL

#: Of the list, and of what is asked above it where both cannot be had.
_LIST, _LEAST = 64, 96


class Notes(QScrollArea):
    """As high as what is in it, as long as enough of the list stays in sight.

    Args:
        others: what stands above and below it, and keeps its height.
    """

    def __init__(self, *others: QWidget) -> None:
        super().__init__()
        self._most, self._others = 0, others
        # Panels move their buttons when they get another width: only then is their height known.
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(LARGE, 0, LARGE, SMALL)
        self.column.setSpacing(SMALL)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        inner.installEventFilter(self)

    def add(self, *panels: QWidget) -> None:
        """Put panels below those that are there."""
        for panel in panels:
            self.column.addWidget(panel)

    def show_within(self, height: int) -> None:
        """Take no more than this height."""
        if height != self._most:
            self._most = height
            self._fitting.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow what is in it: panels come, go, and wrap their words."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fitting.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        column, width = self.column, self.viewport().width()
        wraps = column.hasHeightForWidth()
        needed = column.heightForWidth(width) if wraps else column.sizeHint().height()
        self.setFixedHeight(min(needed, self._most, self._room()))

    def _room(self) -> int:
        """Return how high it can be without lying over the others."""
        page = self.parentWidget()
        room = self._most if page is None else page.height()
        room -= sum(_height(each, self.width()) for each in self._others)
        return max(room - scaled(_LIST), min(room, scaled(_LEAST)), 0)


def _height(widget: QWidget, width: int) -> int:
    """Return how high a widget is at a width: what does not fit beside goes below."""
    wraps = widget.hasHeightForWidth()
    return widget.heightForWidth(width) if wraps else widget.sizeHint().height()
