"""The panels above the list of models; where they take too much room, they scroll."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.gui.theme import LARGE, SMALL


class Notes(QScrollArea):
    """As high as what is in it, as long as enough of the list stays in sight."""

    def __init__(self) -> None:
        super().__init__()
        self._most = 0
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
        self.setFixedHeight(min(needed, self._most))
