"""A thin bar: the progress of something, or a number beside others of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desktop.gui import comfort

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent

    from desktop.gui.theme import Theme

_STEPS = 1000
_HEIGHT = 6
_SWEEP_MS = 40
_SWEEP_STEP = 0.02
_SEGMENT = 0.25
#: Opacity of a bar where nothing moves at the moment.
CALM = 0.4


class Bar(QProgressBar):
    """A thin horizontal bar from 0 to 1, drawn in a colour role, with a mark if there is one.

    It is a progress bar to screen readers. With `set_fraction(None)` it says that something goes
    on without saying how far it is.

    Args:
        theme: the look.
        name: what the bar shows, for screen readers ("Download of Qwen3.5 2B").
        role: the colour of the filled part.
        height: of the bar itself in pixels; the mark stands out by 3 on both sides.
        parent: the Qt parent.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        role: str = "accent",
        height: int = _HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._height = height
        self._mark: float | None = None
        self._busy = self._calm = False
        self._sweep = 0.0
        self._timer = QTimer(self, interval=_SWEEP_MS)
        self._timer.timeout.connect(self._advance)
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_fraction(self, fraction: float | None) -> None:
        """Show how far it is, 0 to 1 (clipped), or None: busy for an unknown time."""
        self._busy = fraction is None
        if fraction is not None:
            self.setValue(round(min(1.0, max(0.0, fraction)) * _STEPS))
        self._animate()
        self.update()

    def set_mark(self, fraction: float | None) -> None:
        """Show a thin line across the bar, such as the comfortable speed; None takes it away."""
        self._mark = fraction
        self.update()

    def set_calm(self, calm: bool) -> None:
        """Draw the filled part paler: nothing moves at the moment."""
        self._calm = calm
        self.update()

    def set_role(self, role: str) -> None:
        """Fill the bar in the colour of another role."""
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size with room for the mark."""
        return QSize(120, self._height + 6)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size at which lengths can be compared."""
        return QSize(32, self._height + 6)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Start moving where it is unknown how far it is."""
        super().showEvent(event)
        self._animate()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Stop moving: nobody sees it."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw groove, filled part and mark."""
        painter = QPainter(self)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # It fills in the direction of reading.
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - self._height) / 2
        groove = QRectF(0, top, self.width(), self._height)
        radius = self._height / 2
        painter.setBrush(self._theme.role("selected"))
        painter.drawRoundedRect(groove, radius, radius)
        painter.setBrush(self._theme.role(self._role if self.isEnabled() else "muted"))
        pale = self._calm or (self._busy and comfort.is_calm())
        painter.setOpacity(CALM if pale else 1.0)
        painter.drawRoundedRect(self._filled(groove), radius, radius)
        painter.setOpacity(1.0)
        if self._mark is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            x = round(self._mark * (self.width() - 1))
            painter.fillRect(x, round(top) - 3, 1, self._height + 6, self._theme.role("muted"))

    def _filled(self, groove: QRectF) -> QRectF:
        if self._busy and comfort.is_calm():
            # Nothing slides: the whole is pale, see `paintEvent`.
            return groove
        if self._busy:
            left = self._sweep * (1 + _SEGMENT) - _SEGMENT
            start, end = max(0.0, left), min(1.0, left + _SEGMENT)
            return QRectF(
                groove.left() + start * groove.width(),
                groove.top(),
                max(0.0, end - start) * groove.width(),
                groove.height(),
            )
        width = self.value() / _STEPS * groove.width()
        # Anything above zero shows at least as a dot.
        width = max(width, groove.height()) if self.value() else 0.0
        return QRectF(groove.left(), groove.top(), width, groove.height())

    def _animate(self) -> None:
        if self._busy and self.isVisible() and not comfort.is_calm():
            self._timer.start()
        else:
            self._timer.stop()

    def _restyle(self) -> None:
        """Colours may differ, or whether anything moves."""
        self._animate()
        self.update()

    def _advance(self) -> None:
        self._sweep = (self._sweep + _SWEEP_STEP) % 1.0
        self.update()
