"""The card that says why a reply was slow: causes, what each cost, and what can be done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core import wording_speed
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Bar, Button, Label, SectionTitle

if TYPE_CHECKING:
    from desktop.core.speed.explain import Cause, Explanation
    from desktop.core.speed.explain_facts import Facts
    from desktop.core.wording_speed import Said
    from desktop.gui.theme import Theme

TITLE: Final = "Why is it slow?"
_LOOKING: Final = "Looking at the reply and at this computer…"
_GONE: Final = "Nothing is known of this reply any more."
_WIDTH: Final = 420
_BAR: Final = 4
#: More causes than these say nothing new: each of them costs less than those above.
_MOST: Final = 4


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
        self.setAccessibleName(TITLE)
        self.setFixedWidth(_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.buttons: list[Button] = []
        self._inner: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        self._layout.setSpacing(0)
        self.show_looking()
        self._recolour()
        theme.changed.connect(self._recolour)

    def open_near(self, near: QRect, room: QRect) -> None:
        """Open beside a place, within some room; both in the screen's coordinates."""
        self._near, self._room = near, room
        self._place()
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_looking(self) -> None:
        """Show that the answer is being looked for."""
        column = self._anew("")
        column.addWidget(Label(self._theme, _LOOKING, kind="small", role="muted", wrap=True))
        self._finish(_LOOKING)

    def show_problem(self, text: str) -> None:
        """Show why there is no answer."""
        column = self._anew("")
        column.addWidget(Label(self._theme, text, kind="small", role="muted", wrap=True))
        self._finish(text)

    def show_explanation(self, explanation: Explanation | None) -> None:
        """Show the causes, or that there are none; None: the reply is gone."""
        if explanation is None:
            self.show_problem(_GONE)
            return
        causes = explanation.causes[:_MOST]
        if not causes:
            said = wording_speed.none_found(explanation)
            column = self._anew("")
            column.addWidget(Label(self._theme, said.title, wrap=True))
            column.addSpacing(TINY)
            column.addWidget(Label(self._theme, said.text, kind="small", role="muted", wrap=True))
            self._finish(str(said))
            return
        whole = wording_speed.whole(explanation)
        column = self._anew(whole)
        spoken = [whole]
        offered: set[str] = set()
        for each in causes:
            column.addSpacing(MEDIUM)
            # What helps against two of them is said once.
            again = each.cure is not None and each.cure.code in offered
            once = replace(each, cure=None) if again else each
            spoken.append(self._add(column, once, explanation.facts))
            if each.cure is not None:
                offered.add(each.cure.code)
        self._finish("\n".join(spoken))

    # --- inside ------------------------------------------------------------------------------

    def _anew(self, below_title: str) -> QVBoxLayout:
        """Begin the card again, with a title."""
        if self._inner is not None:
            self._layout.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self.buttons = []
        self._inner = QWidget(self)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionTitle(self._theme, TITLE))
        column.addSpacing(TINY)
        if below_title:
            column.addWidget(Label(self._theme, below_title, kind="small", role="muted", wrap=True))
        self._layout.addWidget(self._inner)
        return column

    def _finish(self, spoken: str) -> None:
        self.setAccessibleDescription(spoken)
        if self._inner is not None:
            self._inner.show()
        self._layout.activate()
        self._place()

    def _add(self, column: QVBoxLayout, found: Cause, facts: Facts) -> str:
        """Add a cause; return it as it is read aloud."""
        said = wording_speed.cause(found, facts)
        share, amount = wording_speed.percent(found.cost), wording_speed.amount(found)
        column.addLayout(self._head(said.title, f"{amount}, {share}"))
        bar = Bar(self._theme, f"{said.title} {share} of the time", height=_BAR)
        bar.set_fraction(found.cost)
        column.addSpacing(TINY // 2)
        column.addWidget(bar)
        column.addSpacing(TINY // 2)
        column.addLayout(self._foot(said, found))
        return f"{said} {amount}, {share}."

    def _head(self, title: str, cost: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        number = Label(self._theme, cost, role="muted")
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        row.addWidget(Label(self._theme, title, wrap=True), 1)
        row.addWidget(number)
        return row

    def _foot(self, said: Said, found: Cause) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        text = " ".join(part for part in (said.text, said.advice) if part)
        words = Label(self._theme, text, kind="small", role="muted", wrap=True)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
        if said.action and found.cure is not None:
            code = found.cure.code
            button = Button(self._theme, said.action, on_click=lambda: self._choose(code))
            button.setAccessibleDescription(said.title)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons.append(button)
        return row

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
        left = max(room.left(), min(near.left(), room.right() - self.width()))
        self.move(left, top)

    def _recolour(self) -> None:
        surface, border = (self._theme.role(role).name() for role in ("surface", "border"))
        self.setStyleSheet(
            f"QFrame#why-card {{ background: {surface}; border: 1px solid {border};"
            " border-radius: 8px; }"
        )
