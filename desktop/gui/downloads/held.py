"""A row that the mouse can take hold of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.gui.mirror import Mirror

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter

    from desktop.gui.theme import Theme

_GRIP = 16


class Held(QWidget):
    """Tells where the mouse drags it; it does not move by itself.

    Args:
        key: names it in the signals.
        parent: the Qt parent.
    """

    #: The mouse holds it, at this height of the screen.
    dragged = Signal(str, float)
    #: The mouse has let go of it; whether it is to stay where that is.
    let_go = Signal(str, bool)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._movable = self._held = False
        #: Where the mouse was pressed that may be going to drag it.
        self._pressed_at: QPointF | None = None
        # Shows the grip.
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def is_held(self) -> bool:
        """Whether the mouse drags it at the moment."""
        return self._held

    def set_movable(self, movable: bool) -> None:
        """Say whether there is another place for it."""
        self._movable = movable
        if not movable:
            self.put_back()

    def put_back(self, *, down: bool = False) -> None:
        """Be held no longer; `down`: it is to stay where the mouse is."""
        self._pressed_at = None
        if self._held:
            self._held = False
            self.unsetCursor()
            self.update()
            self.let_go.emit(self.key, down)

    def paint_grip(self, painter: QPainter, theme: Theme) -> None:
        """Paint that it is held, or that it can be."""
        if self._held:
            painter.fillRect(self.rect().adjusted(1, 1, -1, -1), theme.role("soft_accent"))
        if self._held or (self._movable and self.underMouse()):
            grip = theme.pixmap("grip-vertical", "muted", _GRIP, self.devicePixelRatioF())
            place = QRect(0, (self.height() - _GRIP) // 2, _GRIP, _GRIP)
            painter.drawPixmap(Mirror.in_widget(self).rect(place), grip)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Be held no longer where the mouse was released unseen."""
        super().enterEvent(event)
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.put_back()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Perhaps be dragged from here on."""
        if self._movable and event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Be dragged, once the mouse is so far away that it was meant."""
        super().mouseMoveEvent(event)
        if self._pressed_at is None:
            return
        here = event.globalPosition()
        far = (here - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._held:
            self._held = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
        if self._held:
            self.dragged.emit(self.key, here.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Stay where it was dragged to."""
        super().mouseReleaseEvent(event)
        self.put_back(down=True)
