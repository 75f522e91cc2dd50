"""What makes a new chat offer a specialist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout

from desktop.core.language import mark, tr
from desktop.core.specialists.specialist import SHAPES
from desktop.gui.specialists.parts import LineField, Part, labelled
from desktop.gui.theme import SMALL
from desktop.gui.widgets import Label, Switch

if TYPE_CHECKING:
    from desktop.core.specialists.specialist import Shape, Specialist
    from desktop.gui.theme import Theme

_MOST_WORDS: Final = 100
_LONGEST: Final = 3000
_LABELS: Final[dict[Shape, str]] = {
    "code": mark("Or when it looks like code"),
    "long": mark("Or when it is long"),
}


class Offer(Part):
    """Words in a first message, and what it looks like.

    Args:
        theme: the look.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            tr("When a new chat offers it"),
            tr("When the first message has one of these words."),
        )
        self.words = LineField(
            tr("Words, with commas between"), _LONGEST, tr("translate, translation")
        )
        self.switches: dict[Shape, Switch] = {}
        self.column.addWidget(labelled(theme, tr("Words, with commas between"), self.words))
        for shape in SHAPES:
            self._add(shape)
        self.words.written.connect(lambda text: self.changed.emit({"words": words_in(text)}))

    def show_specialist(self, specialist: Specialist) -> None:
        """Show this one."""
        if words_in(self.words.text()) != specialist.words:
            self.words.show_text(", ".join(specialist.words))
        for shape, switch in self.switches.items():
            with QSignalBlocker(switch):
                switch.setChecked(shape in specialist.shapes)

    def _add(self, shape: Shape) -> None:
        switch = self.switches[shape] = Switch(self.theme, tr(_LABELS[shape]))
        switch.toggled.connect(lambda _on: self._take_shapes())
        label = Label(self.theme, tr(_LABELS[shape]), wrap=True)
        label.setBuddy(switch)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(label, 1)
        row.addWidget(switch)
        self.column.addLayout(row)

    def _take_shapes(self) -> None:
        chosen = tuple(shape for shape in SHAPES if self.switches[shape].isChecked())
        self.changed.emit({"shapes": chosen})


def words_in(text: str) -> tuple[str, ...]:
    """Return the words that are written with commas between."""
    parts = (" ".join(part.split()).casefold() for part in text.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))[:_MOST_WORDS]
