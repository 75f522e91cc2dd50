"""The line above the composer that chooses which models answer a message side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import mark, tr
from desktop.gui.theme import SMALL
from desktop.gui.widgets import Button, Flow, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.gui.chat.models import Choice
    from desktop.gui.theme import Theme

FEWEST, MOST = 2, 3
_TURNS: Final = mark("Ask two or three models the same. They answer one after the other.")
_TOGETHER: Final = mark("Ask two or three models the same. They answer at the same time.")
#: A list of more models would take the room of the conversation; the others come by their name.
_MOST_SHOWN: Final = 8


class SeveralStrip(QWidget):
    """Offers models to ask; hidden while only one answers.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The person wants one model to answer, as usual.
    cancelled = Signal()
    #: Other models are chosen.
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("severalStrip")
        self._theme = theme
        self._choices: tuple[Choice, ...] = ()
        self.buttons: list[Button] = []
        self._row = Flow(spacing=SMALL // 2)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        self.words = Label(theme, tr(_TURNS), kind="small", role="muted", wrap=True)
        head.addWidget(self.words, 1)
        self.cancel = Button(theme, tr("Cancel"), kind="quiet", on_click=self.cancelled.emit)
        head.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SMALL // 2)
        layout.setSpacing(SMALL // 2)
        layout.addLayout(head)
        layout.addLayout(self._row)
        self.hide()

    def offer(self, choices: Sequence[Choice], current: Choice | None) -> None:
        """Show which models there are; the one that answers, and the next one, are chosen."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        own = [each for each in choices if current is not None and each.id == current.id]
        others = [each for each in choices if each not in own]
        self._choices = tuple((own + others)[:_MOST_SHOWN])
        self.buttons = [self._button(each) for each in self._choices]
        for number, button in enumerate(self.buttons):
            button.setChecked(number < FEWEST)
            self._row.addWidget(button)
        self._show_full()

    def show_together(self, *, together: bool) -> None:
        """Say whether the chosen models answer at the same time."""
        self.words.setText(tr(_TOGETHER) if together else tr(_TURNS))

    def chosen(self) -> tuple[Choice, ...]:
        """Return the models to ask, in the order in which they are shown."""
        both = zip(self._choices, self.buttons, strict=True)
        return tuple(choice for choice, button in both if button.isChecked())

    def _button(self, choice: Choice) -> Button:
        made = Button(self._theme, choice.name, kind="plain", on_click=self._show_full)
        made.setCheckable(True)
        return made

    def _show_full(self) -> None:
        full = len(self.chosen()) >= MOST
        for button in self.buttons:
            button.setEnabled(button.isChecked() or not full)
        self.changed.emit()
