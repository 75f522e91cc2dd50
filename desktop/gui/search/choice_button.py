"""One file to choose: what it is called, how large it is, what it needs; one of some is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from desktop.gui.mirror import Mirror
from desktop.gui.theme import MEDIUM, RADIUS, SMALL, TINY

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent

    from desktop.gui.theme import Theme

_RING = 16
_DOT = 8
_INSET = 12
_ABOVE = 9
_BETWEEN = 2
_LEAST_WIDTH = 220
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class ChoiceText:
    """What a file to choose says.

    Attributes:
        title: its group, or its quantization.
        kind: the quantization, where the title is not that already.
        badge: "Recommended" or nothing.
        size: of the file.
        needs: memory and fit, and the speed where it is known.
        role: the colour role of `needs`.
        meaning: what people get; empty in a short row.
        known: whether it has been downloaded already, in a word.
    """

    title: str
    kind: str
    badge: str
    size: str
    needs: str
    role: str
    meaning: str = ""
    known: str = ""

    @property
    def spoken(self) -> str:
        """The whole for a screen reader."""
        parts = (self.title, self.badge, self.kind, self.size, self.needs, self.meaning, self.known)
        return ", ".join(part for part in parts if part)


class ChoiceButton(QRadioButton):
    """A radio button that looks like a card; without a meaning it is one line high.

    Args:
        theme: the look.
        text: what it says.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, text: ChoiceText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._take_fonts()
        self.setAccessibleName(text.spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._take_fonts)

    def _take_fonts(self) -> None:
        self._strong, self._small = self._theme.font("heading"), self._theme.font("small")
        self._line = QFontMetrics(self._strong).height()
        self._little = QFontMetrics(self._small).height()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of its lines."""
        lines = self._line + (_BETWEEN + self._little if self._text.meaning else 0)
        above = _ABOVE if self._text.meaning else _ABOVE - 2
        return QSize(_LEAST_WIDTH, lines + 2 * above)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: it does not shrink."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Let all of it be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the card, the ring and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._card(painter)
        above = _ABOVE if self._text.meaning else _ABOVE - 2
        left = _INSET + _RING + SMALL + 2
        right = self.width() - _INSET
        self._ring(painter, above + self._line / 2)
        first = QRect(left, above, right - left, self._line)
        taken = QFontMetrics(self._strong).horizontalAdvance(self._text.size) + MEDIUM
        self._write(painter, first, self._text.size, self._strong, "text", _RIGHT)
        first.setWidth(first.width() - taken)
        self._titles(painter, first)
        if self._text.meaning:
            second = QRect(left, above + self._line + _BETWEEN, right - left, self._little)
            self._write(painter, second, self._text.needs, self._small, self._text.role, _RIGHT)
            taken = QFontMetrics(self._small).horizontalAdvance(self._text.needs) + SMALL
            second.setWidth(second.width() - taken)
            self._write(painter, second, self._text.meaning, self._small, "muted")
        painter.end()

    def _card(self, painter: QPainter) -> None:
        theme, chosen = self._theme, self.isChecked()
        edge = 1.5 if chosen else 1.0
        if self.hasFocus():
            edge = 2.0
        strong = chosen or self.hasFocus()
        painter.setPen(QPen(theme.role("accent" if strong else "border"), edge))
        hovered = self.underMouse() and not chosen
        painter.setBrush(theme.role("soft_accent" if chosen else "hover" if hovered else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _ring(self, painter: QPainter, middle: float) -> None:
        role = self._theme.role("accent" if self.isChecked() else "muted")
        centre = QPointF(Mirror.in_widget(self).across(_INSET + _RING / 2), middle)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(role, 1.5))
        painter.drawEllipse(centre, _RING / 2 - 1, _RING / 2 - 1)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(role)
            painter.drawEllipse(centre, _DOT / 2, _DOT / 2)

    def _titles(self, painter: QPainter, place: QRect) -> None:
        text = self._text
        end = self._write(painter, place, text.title, self._strong, "text")
        quiet = text.kind if text.meaning else text.needs
        for words, role in (
            (text.badge, "accent"),
            (text.known, "good"),
            (quiet, "muted" if text.meaning else text.role),
        ):
            if words:
                room = QRect(place)
                room.setLeft(end + SMALL + TINY)
                end = self._write(painter, room, words, self._small, role)

    def _write(
        self,
        painter: QPainter,
        place: QRect,
        words: str,
        font: QFont,
        role: str,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> int:
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(place.width(), 0))
        painter.setFont(font)
        painter.setPen(self._theme.role(role))
        painter.drawText(Mirror.in_widget(self).rect(place), align, shown)
        return place.left() + metrics.horizontalAdvance(shown)
