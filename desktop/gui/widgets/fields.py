"""Fields to choose and type in, with arrows and marks in the theme's colours."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent, QWheelEvent

    from desktop.gui.theme import Theme

_ARROW = 16
_ARROW_ROOM = 28
_SPIN_ROOM = 24
# As high as other fields: Qt makes those with numbers higher.
_HEIGHT, _COMPACT = 32, 28
# The style sheet's padding does not reach the text inside of a spin box.
_TEXT_MARGIN = 6
_SWITCH = QSize(36, 20)


class Select(QComboBox):
    """A choice out of some; the mouse wheel scrolls the page, not the choice.

    Args:
        theme: the look.
        name: what is chosen, for screen readers.
        choices: (label, data) of each choice; more with `addItem(label, data)`.
        parent: the Qt parent.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Sequence[tuple[str, object]] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        if sys.platform == "linux":
            # There Qt tells what is chosen in the place of the name.
            self.setAccessibleDescription(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Without it Fusion draws the list as a native menu, which the style sheet cannot reach.
        self.setItemDelegate(QStyledItemDelegate(self))
        for label, data in choices:
            self.addItem(label, data)
        theme.changed.connect(self.update)

    def choose(self, data: object) -> bool:
        """Choose the entry with this data; return whether there is one."""
        index = self.findData(data)
        if index >= 0:
            self.setCurrentIndex(index)
        return index >= 0

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page: scrolling must not change a value under the mouse."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the field and the arrow."""
        super().paintEvent(event)
        left = self.width() - _ARROW_ROOM + 4
        _draw_icon(self, self._theme, "chevron-down", left, (self.height() - _ARROW) // 2, _ARROW)


class NumberField(QSpinBox):
    """A whole number between two bounds.

    Args:
        theme: the look.
        name: what the number means, for screen readers.
        minimum: the smallest value.
        maximum: the largest value.
        step: what an arrow or arrow key adds.
        parent: the Qt parent.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        minimum: int = 0,
        maximum: int = 100,
        step: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setRange(minimum, maximum)
        self.setSingleStep(step)
        self.setGroupSeparatorShown(True)
        theme.fix(self, height=_HEIGHT, compact=_COMPACT)
        _keep_off(self)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page: scrolling must not change a value under the mouse."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Turn around with the direction of reading."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            _keep_off(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the field and the arrows."""
        super().paintEvent(event)
        _draw_steps(self, self._theme)


class DecimalField(QDoubleSpinBox):
    """A number with one decimal between two bounds; the arguments are those of `NumberField`."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        minimum: float = 0.0,
        maximum: float = 100.0,
        step: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setDecimals(1)
        theme.fix(self, height=_HEIGHT, compact=_COMPACT)
        _keep_off(self)
        self.setRange(minimum, maximum)
        self.setSingleStep(step)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page: scrolling must not change a value under the mouse."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Turn around with the direction of reading."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            _keep_off(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the field and the arrows."""
        super().paintEvent(event)
        _draw_steps(self, self._theme)


class Switch(QCheckBox):
    """On or off, drawn as a sliding switch; a check box to the keyboard and to screen readers.

    Args:
        theme: the look.
        name: what it switches, for screen readers; not drawn.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the switch's size, with room for the focus ring."""
        return _SWITCH + QSize(6, 6)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: it does not shrink."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Let the whole switch be clicked, not only Fusion's indicator."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw groove, knob and, with focus, the ring."""
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QRectF(3, (self.height() - _SWITCH.height()) / 2, _SWITCH.width(), 20)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        # Off is an outline and on is filled: the colours alone would not tell in both themes.
        painter.setPen(QPen(theme.role("accent" if on else "muted"), 1.5))
        painter.setBrush(theme.role("accent" if on else "surface"))
        painter.drawRoundedRect(groove.adjusted(0.75, 0.75, -0.75, -0.75), 9.25, 9.25)
        knob = QPointF(groove.right() - 10 if on else groove.left() + 10, groove.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.role("on_accent" if on else "muted"))
        painter.drawEllipse(knob, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.role("accent"), 2))
            painter.drawRoundedRect(groove.adjusted(-2, -2, 2, 2), 12, 12)


def _keep_off(field: QAbstractSpinBox) -> None:
    """Keep the number off the edge where reading begins."""
    turned = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    near, far = (0, _TEXT_MARGIN) if turned else (_TEXT_MARGIN, 0)
    field.lineEdit().setTextMargins(near, 0, far, 0)


def _draw_icon(widget: QWidget, theme: Theme, name: str, left: int, top: int, size: int) -> None:
    role = "text" if widget.isEnabled() else "muted"
    pixmap = theme.pixmap(name, role, size, widget.devicePixelRatioF())
    place = QRect(left, top, size, size)
    place = QStyle.visualRect(widget.layoutDirection(), widget.rect(), place)
    QPainter(widget).drawPixmap(place, pixmap)


def _draw_steps(widget: QWidget, theme: Theme) -> None:
    left = widget.width() - _SPIN_ROOM + 2
    middle = widget.height() // 2
    _draw_icon(widget, theme, "chevron-up", left, middle - 13, 14)
    _draw_icon(widget, theme, "chevron-down", left, middle - 1, 14)
