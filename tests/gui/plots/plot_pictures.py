"""What a plot looks like, for tests: pictures of it and what is at their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

#: The colour of the ground, which no theme has.
GROUND = QColor("#00ff00")


def shown(qtbot: QtBot, widget: QWidget, width: int = 480, height: int = 240) -> None:
    """Show a widget at a size."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()


def pictured(plot: QWidget, ratio: float = 1.0) -> QImage:
    """The plot on `GROUND`, on a screen with so many device pixels for one."""
    image = QImage(plot.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(GROUND)
    painter = QPainter(image)
    plot.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.end()
    return image


def near(image: QImage, place: QPointF, colour: QColor, reach: int = 1) -> bool:
    """Whether a colour is at a place, or next to it: lines are thin."""
    around = range(-reach, reach + 1)
    return any(
        image.pixelColor(round(place.x()) + right, round(place.y()) + down) == colour
        for right in around
        for down in around
        if image.rect().contains(round(place.x()) + right, round(place.y()) + down)
    )
