"""The three ways to add a model that is on this computer already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from desktop.core.language import mark, tr
from desktop.gui.mirror import Mirror
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Label

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent

    from desktop.core.library import How
    from desktop.gui.theme import Theme

_RADIUS = 8
_WAYS: dict[How, str] = {"copy": mark("Copy"), "move": mark("Move"), "link": mark("Leave in place")}


class Radio(QRadioButton):
    """One of some, drawn so that the circle is seen in both themes.

    Args:
        theme: the look.
        text: what it says.
    """

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for circle, text and focus ring."""
        metrics = self.fontMetrics()
        width = 2 * _RADIUS + SMALL + metrics.horizontalAdvance(self.text()) + 2 * TINY
        return QSize(width, max(metrics.height(), 2 * _RADIUS) + TINY)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Let all of it be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw circle, dot, text and, with focus, the ring."""
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror = Mirror.in_widget(self)
        middle = QPointF(mirror.across(TINY + _RADIUS), self.height() / 2)
        painter.setPen(QPen(theme.role("accent" if on else "muted"), 1.5))
        painter.drawEllipse(middle, _RADIUS - 1, _RADIUS - 1)
        if on:
            painter.setBrush(theme.role("accent"))
            painter.drawEllipse(middle, _RADIUS / 2 - 1, _RADIUS / 2 - 1)
        painter.setPen(theme.role("text"))
        words = self.rect().adjusted(TINY + 2 * _RADIUS + SMALL, 0, 0, 0)
        painter.drawText(mirror.rect(words), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.role("accent"), 2))
            ring = self.rect().toRectF().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, TINY, TINY)


class HowToAdd(QWidget):
    """Copy, move or leave: one of three, with what each means."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[How, QRadioButton] = {}
        self._hints: dict[How, Label] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, TINY, 0, TINY)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(TINY)
        grid.setColumnStretch(1, 1)
        for row, (way, words) in enumerate(_WAYS.items()):
            button = Radio(theme, tr(words))
            button.setObjectName(f"add-{way}")
            hint = Label(theme, "", role="muted", wrap=True)
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(hint, row, 1)
            self._group.addButton(button)
            self._buttons[way], self._hints[way] = button, hint
        self._buttons["copy"].setChecked(True)
        self.setAccessibleName(tr("How to add it"))

    @property
    def chosen(self) -> How:
        """The way that is chosen."""
        return next(way for way, button in self._buttons.items() if button.isChecked())

    def show_facts(self, size: str, *, same_disk: bool) -> None:
        """Say what each way means for files of that size."""
        hints: dict[How, str] = {
            "copy": tr("The original stays, too. Takes {size} of room.", size=size) if size else "",
            "move": tr("To the models folder, which takes no time.")
            if same_disk
            else tr("To the models folder."),
            "link": tr("Takes no room. Gone when the original is deleted or its disk unplugged."),
        }
        for way, hint in hints.items():
            self._buttons[way].setAccessibleDescription(hint)
            self._hints[way].setText(hint)

    def focus(self) -> None:
        """Put the keyboard on the chosen way."""
        self._buttons[self.chosen].setFocus(Qt.FocusReason.OtherFocusReason)
