"""What a typical turn is, in words: how long a question, how long an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.core import wording_tuning
from desktop.core.language import mark, tr
from desktop.core.speed.tuning import Turn
from desktop.gui.theme import SMALL
from desktop.gui.widgets import Button, Label, Select

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.gui.theme import Theme

_MORE, _LESS = mark("Weigh it otherwise"), mark("Weigh it as usual")
_USUAL: Final = Turn()


class Weighing(QWidget):
    """Asks what is to be fast; closed, it is a turn as usual.

    Args:
        theme: the look.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.question = _choice(theme, tr("Question"), wording_tuning.QUESTIONS, _USUAL.prompt)
        self.question.setObjectName("tuneQuestion")
        self.answer = _choice(theme, tr("Answer"), wording_tuning.ANSWERS, _USUAL.reply)
        self.answer.setObjectName("tuneAnswer")
        self.toggle = Button(theme, tr(_MORE), icon="sliders-horizontal", kind="quiet")
        self.toggle.setObjectName("weigh")
        self.toggle.clicked.connect(self._toggle)
        self._fields = QWidget()
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(SMALL)
        for row, select in enumerate((self.question, self.answer)):
            label = Label(theme, select.accessibleName(), role="muted")
            label.setBuddy(select)
            grid.addWidget(label, row, 0)
            grid.addWidget(select, row, 1)
        grid.setColumnStretch(1, 1)
        self._fields.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.toggle, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._fields)

    def turn(self) -> Turn:
        """Return what is to be fast."""
        if self._fields.isHidden():
            return _USUAL
        return Turn(int(self.question.currentData()), int(self.answer.currentData()))

    def _toggle(self) -> None:
        closed = self._fields.isHidden()
        self._fields.setVisible(closed)
        self.toggle.set_text(tr(_LESS if closed else _MORE))
        if closed:
            self.question.choose(_USUAL.prompt)
            self.answer.choose(_USUAL.reply)


def _choice(theme: Theme, name: str, choices: Sequence[tuple[str, int]], usual: int) -> Select:
    made = Select(theme, name, [(tr(told), tokens) for told, tokens in choices])
    made.choose(usual)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return made
