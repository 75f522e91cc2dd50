"""Places within something painted, turned around where people read from right to left.

What is painted is laid out as if it were read from left to right; its places go through a mirror
on their way to the painter. Texts need no more than that: a painter on a widget takes "left" for
the side where reading begins.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Mirror:
    """Turns places within bounds around, or leaves them.

    Attributes:
        bounds: within which they lie.
        turned: whether reading goes from right to left.
    """

    bounds: QRect
    turned: bool

    @classmethod
    def of(cls, bounds: QRect, direction: Qt.LayoutDirection) -> Mirror:
        """Return the mirror for a direction."""
        return cls(QRect(bounds), direction is Qt.LayoutDirection.RightToLeft)

    @classmethod
    def in_widget(cls, widget: QWidget) -> Mirror:
        """Return the mirror for the whole of a widget."""
        return cls.of(widget.rect(), widget.layoutDirection())

    def across(self, x: float, width: float = 0.0) -> float:
        """Return where something begins that begins at `x` and is so wide."""
        if not self.turned:
            return x
        return 2 * self.bounds.left() + self.bounds.width() - x - width

    def rect(self, place: QRect) -> QRect:
        """Return a place."""
        left = round(self.across(place.left(), place.width()))
        return QRect(left, place.top(), place.width(), place.height())

    def area(self, place: QRectF) -> QRectF:
        """Return a place that need not begin at a whole pixel."""
        left = self.across(place.left(), place.width())
        return QRectF(left, place.top(), place.width(), place.height())
