"""The card that says why a reply was slow, beside the line that asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.why.causes import TITLE, Causes
from desktop.gui.widgets import SectionTitle

if TYPE_CHECKING:
    from desktop.core.speed.explain import Explanation
    from desktop.gui.theme import Theme
    from desktop.gui.widgets import Button

_WIDTH: Final = 420


class WhyCard(QFrame):
    """Shows the causes; it lies over the window until a click elsewhere or Esc.

    Args:
        theme: the look.
        parent: what it belongs to.
    """

    #: The person wants a cure: its code.
    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._near = QRect()
        self._room = QRect()
        self.setObjectName("why-card")
        self.setAccessibleName(tr(TITLE))
        self.setFixedWidth(_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._causes = Causes(theme)
        self._causes.chosen.connect(self._choose)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        self._layout.setSpacing(TINY)
        self._layout.addWidget(SectionTitle(theme, tr(TITLE)))
        self._layout.addWidget(self._causes)
        self.show_looking()
        self._recolour()
        theme.changed.connect(self._recolour)

    @property
    def buttons(self) -> list[Button]:
        """Those that lead to cures, from the top."""
        return self._causes.buttons

    def open_near(self, near: QRect, room: QRect) -> None:
        """Open beside a place, within some room; both in the screen's coordinates."""
        self._near, self._room = near, room
        self._place()
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_looking(self) -> None:
        """Show that the answer is being looked for."""
        self._causes.show_looking()
        self._finish()

    def show_problem(self, text: str) -> None:
        """Show why there is no answer."""
        self._causes.show_text(text)
        self._finish()

    def show_explanation(self, explanation: Explanation | None) -> None:
        """Show the causes, or that there are none; None: the reply is gone."""
        self._causes.show_explanation(explanation)
        self._finish()

    # --- inside ------------------------------------------------------------------------------

    def _finish(self) -> None:
        self.setAccessibleDescription(self._causes.spoken)
        self._layout.activate()
        self._place()

    def _choose(self, code: str) -> None:
        self.close()
        self.chosen.emit(code)

    def _place(self) -> None:
        """Take a place above what it is about, or below where there is no room."""
        height = self._layout.totalHeightForWidth(_WIDTH)
        self.setFixedHeight(max(height, self._layout.totalMinimumSize().height()))
        near, room = self._near, self._room
        if near.isNull() and room.isNull():
            return
        top = near.top() - SMALL - self.height()
        if top < room.top():
            top = near.bottom() + SMALL
        top = max(room.top(), min(top, room.bottom() - self.height()))
        left = near.left()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = near.right() + 1 - self.width()
        left = max(room.left(), min(left, room.right() - self.width()))
        self.move(left, top)

    def _recolour(self) -> None:
        surface, border = (self._theme.role(role).name() for role in ("surface", "border"))
        self.setStyleSheet(
            f"QFrame#why-card {{ background: {surface}; border: 1px solid {border};"
            " border-radius: 8px; }"
        )
