"""What all plots share: theme, cursor by mouse and keys, tip, and the words for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui.accessible import Role, announce, set_role
from desktop.gui.plots.tip import paint_tip
from desktop.gui.theme import RADIUS, SMALL

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from desktop.gui.plots.data import Table
    from desktop.gui.plots.tip import Tip
    from desktop.gui.theme import Theme

_RING = 2


class Plot(QWidget):
    """The base of all plots; a subclass says what it shows and paints it.

    The cursor moves from point to point: with the mouse, and with the arrow keys, Home and End
    once the plot has the focus; Esc takes it away. What stands there is in the tip and in the
    accessible description, which is `spoken` otherwise.

    Args:
        theme: the look.
        title: what the plot is about, for screen readers.
        parent: the Qt parent.
    """

    #: It says something else from now on: `spoken` and `table` are new.
    described = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, Role.Chart)
        self._theme = theme
        self._at: int | None = None
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    @property
    def spoken(self) -> str:
        """What the plot shows, in a sentence or two."""
        raise NotImplementedError

    def table(self) -> Table:
        """Return the numbers as text."""
        raise NotImplementedError

    def stops(self) -> int:
        """Return how many places the cursor can be at."""
        raise NotImplementedError

    def tip(self, at: int) -> Tip:
        """Return what stands at one of the places."""
        raise NotImplementedError

    def nearest(self, place: QPointF) -> int | None:
        """Return the place that the mouse means, None for none."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Draw everything but cursor, tip and focus."""
        raise NotImplementedError

    def paint_cursor(self, painter: QPainter, at: int) -> None:
        """Point out the place where the cursor is."""
        raise NotImplementedError

    @property
    def at(self) -> int | None:
        """Where the cursor is; None while there is none."""
        return self._at

    @property
    def at_text(self) -> str:
        """What stands where the cursor is, "" while there is none."""
        return "" if self._at is None else self.tip(self._at).spoken

    def move_to(self, at: int | None) -> None:
        """Put the cursor to a place, the last one where there are not so many; None: away."""
        at = None if at is None or not self.stops() else max(0, min(at, self.stops() - 1))
        if at != self._at:
            self._at = at
            self._describe()
            self.update()

    def show_changed(self) -> None:
        """Follow new data; subclasses call it."""
        if self._at is not None:
            self._at = min(self._at, self.stops() - 1) if self.stops() else None
        self._describe()
        self.updateGeometry()
        self.update()
        self.described.emit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size at which lines can be compared."""
        return QSize(480, 240)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size that still says something."""
        return QSize(160, 140)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the plot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small"))
        if self.stops():
            self.paint(painter)
        else:
            self._paint_empty(painter)
        if self._at is not None:
            self.paint_cursor(painter, self._at)
            room = QRectF(self.rect()).adjusted(SMALL, SMALL, -SMALL, -SMALL)
            paint_tip(painter, self.tip(self._at), room, self._theme)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.role("accent"), _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the cursor; other keys are the page's."""
        last = self.stops() - 1
        before = self._at
        places = {
            Qt.Key.Key_Left: last if before is None else before - 1,
            Qt.Key.Key_Right: 0 if before is None else before + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and before is not None:
            self.move_to(None)
        elif key in places and last >= 0 and not event.modifiers() & _WITH_OTHERS:
            self.move_to(places[key])
            self._announce()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the cursor to the mouse."""
        self.move_to(self.nearest(event.position()) if self.stops() else None)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the cursor away with the mouse."""
        super().leaveEvent(event)
        self.move_to(None)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the cursor away with the focus."""
        super().focusOutEvent(event)
        self.move_to(None)
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.at_text or self.spoken)

    def _announce(self) -> None:
        """Have a screen reader read what stands there: a new description alone is not read."""
        announce(self, self.at_text)

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.role("muted"))
        room = QRectF(self.rect()).adjusted(SMALL, SMALL, -SMALL, -SMALL)
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, where | Qt.TextFlag.TextWordWrap, self.spoken)


_WITH_OTHERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
