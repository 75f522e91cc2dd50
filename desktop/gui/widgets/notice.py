"""The words below a row: what went wrong, why it waits, or a question with its answers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.gui.accessible import announce
from desktop.gui.theme import SMALL
from desktop.gui.widgets.buttons import Button, ButtonKind
from desktop.gui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from desktop.gui.theme import Theme

_ICON = 16
_ICONS = {"danger": "triangle-alert", "warning": "triangle-alert", "muted": "info"}


@dataclass(frozen=True, slots=True)
class Answer:
    """A button of a notice.

    Attributes:
        name: what `answered` tells, and the button's object name.
        text: what the button says.
        spoken: what a screen reader says, where the text alone would say little.
        kind: how the button looks.
    """

    name: str
    text: str
    spoken: str = ""
    kind: ButtonKind = "plain"


class Notice(QWidget):
    """A sentence, with an icon unless it is a question, and buttons behind it.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The name of the answer that was given; Esc gives the last one of a question.
    answered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = "danger"
        self._asking = False
        self._answers: tuple[Answer, ...] = ()
        self._buttons: list[Button] = []
        self._icon = QLabel()
        self._words = Label(theme, "", kind="small", wrap=True)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SMALL)
        self._layout.addWidget(self._icon)
        self._layout.addWidget(self._words, 1)
        self._recolour()
        theme.changed.connect(self._recolour)

    def tell(self, sentence: str, role: str = "danger", answers: Sequence[Answer] = ()) -> None:
        """Say something, in the colour of a role: "danger", "warning" or "muted"."""
        self._role = role
        self._show(sentence, answers, asking=False)
        self._recolour()

    def ask(self, question: str, answers: Sequence[Answer]) -> None:
        """Ask before something is done that cannot be undone.

        The last answer is the harmless one: Enter and Esc give it.
        """
        if self._asking and self._words.text() == question:
            return
        self._show(question, answers, asking=True)
        self._buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Say nothing and take no room."""
        self._asking = False
        self._words.setText("")
        self._show_buttons(())
        self.hide()

    def text(self) -> str:
        """Return the words."""
        return self._words.text()

    @property
    def buttons(self) -> list[Button]:
        """The buttons in sight, in reading order."""
        return list(self._buttons)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that the words and buttons need in a given width."""
        taken = sum(button.sizeHint().width() + SMALL for button in self._buttons)
        icon = 0 if self._asking else _ICON + SMALL
        words = self._words.heightForWidth(max(width - icon - taken, 40))
        return max([words, _ICON, *(button.sizeHint().height() for button in self._buttons)])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Answer a question with its harmless answer when Esc is pressed."""
        if event.key() == Qt.Key.Key_Escape and self._asking and self._answers:
            self.answered.emit(self._answers[-1].name)
            return
        super().keyPressEvent(event)

    def _show(self, words: str, answers: Sequence[Answer], *, asking: bool) -> None:
        self._asking, new = asking, words != self._words.text()
        self._words.setText(words)
        self._words.set_role("text" if asking else self._role)
        self.setAccessibleName(words)
        self._icon.setVisible(not asking)
        self._show_buttons(answers)
        self.show()
        if new:
            announce(self, words, urgent=self._role == "danger")

    def _show_buttons(self, answers: Sequence[Answer]) -> None:
        if self._answers == tuple(answers):
            return
        self._answers = tuple(answers)
        for button in self._buttons:
            self._layout.removeWidget(button)
            # Not a child any more: nobody should find a button that is going.
            button.hide()
            button.setObjectName("")
            button.deleteLater()
        self._buttons = [self._button(answer) for answer in answers]
        for button in self._buttons:
            self._layout.addWidget(button)
            # Not left to the layout, which shows it later: it may be given the focus now.
            button.show()

    def _button(self, answer: Answer) -> Button:
        answered = partial(self.answered.emit, answer.name)
        made = Button(self._theme, answer.text, kind=answer.kind, on_click=answered, parent=self)
        made.setObjectName(answer.name)
        if answer.spoken:
            made.setAccessibleName(answer.spoken)
        return made

    def _recolour(self) -> None:
        ratio = self.devicePixelRatioF()
        icon = _ICONS.get(self._role, "info")
        self._icon.setPixmap(self._theme.pixmap(icon, self._role, _ICON, ratio))
