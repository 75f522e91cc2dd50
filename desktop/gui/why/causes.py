"""Causes of a slow reply, one below the other: what each cost, and what can be done about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core import wording_speed
from desktop.core.language import mark, tr
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Bar, Button, Label

if TYPE_CHECKING:
    from desktop.core.speed.explain import Cause, Explanation
    from desktop.core.speed.explain_facts import Facts
    from desktop.core.wording_speed import Said
    from desktop.gui.theme import Theme

TITLE: Final = mark("Why is it slow?")
GONE: Final = mark("Nothing is known of this reply any more.")
_LOOKING: Final = mark("Looking at the reply and at this computer…")
_BAR: Final = 4
#: More causes than these say nothing new: each of them costs less than those above.
_MOST: Final = 4


class Causes(QWidget):
    """Shows the causes of one reply, or why there are none.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The person wants a cure: its code.
    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        #: Those that lead to cures, from the top.
        self.buttons: list[Button] = []
        #: All of it, as it is read aloud.
        self.spoken = ""
        self._inner: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.show_looking()

    def show_looking(self) -> None:
        """Show that the answer is being looked for."""
        self.show_text(tr(_LOOKING))

    def show_text(self, text: str) -> None:
        """Show a sentence in place of causes: a problem, or that nothing is known."""
        column = self._anew()
        column.addWidget(Label(self._theme, text, kind="small", role="muted", wrap=True))
        self._finish(text)

    def show_explanation(self, explanation: Explanation | None) -> None:
        """Show the causes, or that there are none; None: the reply is gone."""
        if explanation is None:
            self.show_text(tr(GONE))
            return
        causes = explanation.causes[:_MOST]
        column = self._anew()
        if not causes:
            said = wording_speed.none_found(explanation)
            column.addWidget(Label(self._theme, said.title, wrap=True))
            column.addSpacing(TINY)
            column.addWidget(Label(self._theme, said.text, kind="small", role="muted", wrap=True))
            self._finish(str(said))
            return
        whole = wording_speed.whole(explanation)
        column.addWidget(Label(self._theme, whole, kind="small", role="muted", wrap=True))
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

    def _anew(self) -> QVBoxLayout:
        """Begin again, with nothing."""
        if self._inner is not None:
            self._layout.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self.buttons = []
        self._inner = QWidget(self)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._layout.addWidget(self._inner)
        return column

    def _finish(self, spoken: str) -> None:
        self.spoken = spoken
        if self._inner is not None:
            self._inner.show()

    def _add(self, column: QVBoxLayout, found: Cause, facts: Facts) -> str:
        """Add a cause; return it as it is read aloud."""
        said = wording_speed.cause(found, facts)
        share, amount = wording_speed.percent(found.cost), wording_speed.amount(found)
        column.addLayout(self._head(said.title, f"{amount}, {share}"))
        bar = Bar(
            self._theme,
            tr("{cause} {share} of the time", cause=said.title, share=share),
            height=_BAR,
        )
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
            button = Button(self._theme, said.action, on_click=lambda: self.chosen.emit(code))
            button.setAccessibleDescription(said.title)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons.append(button)
        return row
