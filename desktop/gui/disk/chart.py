"""The bar that shows what takes how much, with its legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.language import tr
from desktop.core.wording import size
from desktop.gui.accessible import Role, set_role
from desktop.gui.mirror import Mirror
from desktop.gui.theme import LARGE, SMALL, TINY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from desktop.gui.disk.words import Group
    from desktop.gui.theme import Theme

_HEIGHT = 14
_RADIUS = 4
_GAP = 2
_LEAST = 4
_DOT = 8


class Chart(QWidget):
    """A stacked bar of what Goldcrest takes; the legend below it wraps where it is narrow.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, Role.Chart)
        self._theme = theme
        self._sums: Sequence[tuple[Group, int]] = ()
        # Not fixed: the height is another one where the legend wraps.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_sums(self, sums: Sequence[tuple[Group, int]]) -> None:
        """Show the bytes of each group."""
        self._sums = sums
        told = ", ".join(f"{tr(group.title)} {size(count)}" for group, count in sums)
        self.setAccessibleName(
            tr("What takes room: {groups}", groups=told) if told else tr("Nothing takes room")
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size with the legend on one line."""
        return QSize(400, self.heightForWidth(400))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that the legend wraps."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of bar and legend."""
        lines = 1 + max((line for _, _, line in self._legend(width)), default=0)
        return _HEIGHT + SMALL + TINY + lines * self._line_height()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bar and the legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        mirror = Mirror.in_widget(self)
        self._paint_bar(painter, mirror)
        painter.setFont(self._theme.font("small"))
        height = self._line_height()
        for (group, count), (left, width, line) in zip(
            self._sums, self._legend(self.width()), strict=True
        ):
            top = _HEIGHT + SMALL + TINY + line * height
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(group))
            dot = QRectF(left, top + (height - _DOT) / 2, _DOT, _DOT)
            painter.drawEllipse(mirror.area(dot))
            place = QRectF(left + _DOT + TINY + 2, top, width, height)
            painter.setPen(self._theme.role("muted"))
            painter.drawText(
                mirror.area(place), Qt.AlignmentFlag.AlignVCenter, f"{tr(group.title)} "
            )
            place.setLeft(place.left() + self._metrics().horizontalAdvance(f"{tr(group.title)}  "))
            painter.setPen(self._theme.role("text"))
            painter.drawText(mirror.area(place), Qt.AlignmentFlag.AlignVCenter, size(count))
        painter.end()

    def _paint_bar(self, painter: QPainter, mirror: Mirror) -> None:
        whole = QRectF(0, 0, self.width(), _HEIGHT)
        shape = QPainterPath()
        shape.addRoundedRect(whole, _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(whole, self._theme.role("selected"))
        for place, (group, _) in zip(self._places(), self._sums, strict=True):
            painter.fillRect(mirror.area(place), self._colour(group))
        painter.restore()

    def _places(self) -> list[QRectF]:
        """Return where the parts are: none so small that it cannot be seen."""
        total = sum(count for _, count in self._sums)
        room = self.width() - _GAP * max(len(self._sums) - 1, 0)
        widths = [max(_LEAST, room * count / total) for _, count in self._sums] if total else []
        over = sum(widths) - room
        if widths:
            largest = widths.index(max(widths))
            widths[largest] -= over
        places, left = [], 0.0
        for width in widths:
            places.append(QRectF(left, 0, width, _HEIGHT))
            left += width + _GAP
        return places or [QRectF() for _ in self._sums]

    def _legend(self, width: int) -> list[tuple[int, int, int]]:
        """Return left end, width and line of each entry."""
        found, left, line = [], 0, 0
        for group, count in self._sums:
            text = self._metrics().horizontalAdvance(f"{tr(group.title)}  {size(count)}")
            needed = _DOT + TINY + 2 + text
            if left and left + needed > width:
                left, line = 0, line + 1
            found.append((left, text + TINY, line))
            left += needed + LARGE
        return found

    def _colour(self, group: Group) -> QColor:
        colour, ground = self._theme.role(group.role), self._theme.role("surface")
        share = group.strength
        return QColor.fromRgb(
            *(
                round(one * share + other * (1 - share))
                for one, other in (
                    (colour.red(), ground.red()),
                    (colour.green(), ground.green()),
                    (colour.blue(), ground.blue()),
                )
            )
        )

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font("small"))

    def _line_height(self) -> int:
        return self._metrics().height() + TINY
