"""What a person chooses for a specialist: blanks of its instructions, each with its choices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.core.language import mark, tr
from desktop.core.specialists.blanks import NAME
from desktop.core.specialists.reading import MOST_FIELDS
from desktop.core.specialists.specialist import Field
from desktop.gui.chat.options.parts import TextBox, note, show_note
from desktop.gui.specialists.parts import LineField, Pair, Part, labelled, on_one_line
from desktop.gui.theme import MEDIUM, SMALL
from desktop.gui.widgets import Button, ElidedLabel

if TYPE_CHECKING:
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.theme import Theme

_LONGEST_NAME: Final = 40
_LONGEST_LABEL: Final = 60
_LONGEST_LINE: Final = 300
_MOST_CHOICES: Final = 100
_BESIDE: Final = 420
_FIRST: Final = Field(
    "language", mark("Language"), (mark("English"), mark("German"), mark("French")), mark("English")
)


def _first(name: str) -> Field:
    """Return what a new thing to choose is at first, in the language in use."""
    choices = tuple(tr(one) for one in _FIRST.choices)
    return Field(name, tr(_FIRST.label), choices, tr(_FIRST.default))


class FieldCard(QFrame):
    """One thing to choose.

    Args:
        theme: the look.
        number: which one it is, from 1 on.
    """

    #: It is something else now.
    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._field = Field("", "", (), "")
        self.label = LineField(
            tr("Choice {number}: label", number=number), _LONGEST_LABEL, tr("Language")
        )
        self.name = LineField(
            tr("Choice {number}: name in the instructions", number=number), _LONGEST_NAME
        )
        self.choices = TextBox(
            theme, tr("Choice {number}: choices, one a line", number=number), lines=3
        )
        self.usual = LineField(tr("Choice {number}: chosen at first", number=number), _LONGEST_LINE)
        self.note = note(theme)
        self.title = ElidedLabel(theme, "", kind="heading")
        self.remove = Button(
            theme, tr("Remove choice {number}", number=number), kind="icon", icon="x", icon_size=16
        )
        self.remove.clicked.connect(self.removed)
        self._build(theme)
        self.label.written.connect(lambda text: self._take(label=text or self._field.name))
        self.name.written.connect(self._take_name)
        self.choices.written.connect(self._take_choices)
        self.usual.written.connect(lambda text: self._take(default=text))

    @property
    def field(self) -> Field:
        """What it is; where no default is written, the first choice is it."""
        default = self._field.default or next(iter(self._field.choices), "")
        return replace(self._field, default=default)

    def show_field(self, field: Field) -> None:
        """Show this one."""
        same = field == self.field
        self._field = field
        if not same:
            self.choices.show_text("\n".join(field.choices))
            self.usual.show_text(field.default)
        self.label.show_text(field.label)
        self.name.show_text(field.name)
        self._show_note()

    def show_taken(self, *, is_taken: bool) -> None:
        """Say that another one has the same name."""
        if is_taken:
            show_note(
                self.note, tr("Another choice has this name: only one of them is kept."), "warning"
            )

    def _take(self, **changes: object) -> None:
        self._field = replace(self._field, **changes)  # type: ignore[arg-type]  # the fields' own
        self._show_note()
        self.changed.emit()

    def _take_name(self, text: str) -> None:
        if NAME.fullmatch(text):
            self._take(name=text)
        else:
            show_note(
                self.note,
                tr(
                    "A name begins with a letter and has letters, digits, - and _ only; "
                    "until then it stays {name}.",
                    name=self._field.name,
                ),
                "warning",
            )

    def _take_choices(self, text: str) -> None:
        lines = (on_one_line(line)[:_LONGEST_LINE] for line in text.splitlines())
        choices = tuple(dict.fromkeys(line for line in lines if line))[:_MOST_CHOICES]
        self._take(choices=choices)

    def _show_note(self) -> None:
        self.title.setText(self._field.label)
        words = tr(
            "What is chosen takes the place of {blank} in instructions.",
            blank=f"{{{{{self._field.name}}}}}",
        )
        show_note(self.note, words)

    def _build(self, theme: Theme) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, SMALL + 4, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(top)
        first = [
            labelled(theme, tr("Label"), self.label),
            labelled(theme, tr("Name in the instructions"), self.name),
        ]
        column.addWidget(Pair(first, _BESIDE))
        column.addWidget(self.note)
        column.addWidget(labelled(theme, tr("Choices, one a line"), self.choices))
        column.addWidget(labelled(theme, tr("Chosen at first"), self.usual))


class Choosing(Part):
    """All of them.

    Args:
        theme: the look.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            tr("Things to choose"),
            tr("Such as the language to translate into. They stand beside the message box."),
        )
        self._cards: list[FieldCard] = []
        self._count = 0
        self.list = QVBoxLayout()
        self.list.setSpacing(SMALL)
        self.add = Button(theme, tr("Add a choice"), icon="plus", on_click=self._add)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch()
        self.column.addLayout(self.list)
        self.column.addLayout(row)

    @property
    def cards(self) -> list[FieldCard]:
        """Those that are shown."""
        return self._cards[: self._count]

    def show_specialist(self, specialist: Specialist) -> None:
        """Show this one."""
        self._show(specialist.fields)

    def flush(self) -> None:
        """Tell what is still being typed."""
        for card in self.cards:
            card.choices.flush()

    def _show(self, fields: tuple[Field, ...]) -> None:
        while len(self._cards) < len(fields):
            self._make()
        self._count = len(fields)
        for number, card in enumerate(self._cards):
            card.setVisible(number < self._count)
        for card, field in zip(self.cards, fields, strict=True):
            card.show_field(field)
        self.add.setVisible(self._count < MOST_FIELDS)

    def _make(self) -> None:
        card = FieldCard(self.theme, len(self._cards) + 1)
        card.changed.connect(self._take)
        card.removed.connect(lambda: self._remove(card))
        self._cards.append(card)
        self.list.addWidget(card)

    def _take(self) -> None:
        names: set[str] = set()
        for card in self.cards:
            card.show_taken(is_taken=card.field.name in names)
            names.add(card.field.name)
        self._tell([card.field for card in self.cards])

    def _tell(self, fields: list[Field]) -> None:
        # As the reader takes them: of those with one name the last.
        self.changed.emit({"fields": tuple({one.name: one for one in fields}.values())})

    def _add(self) -> None:
        fields = [card.field for card in self.cards]
        taken, name, number = {one.name for one in fields}, _FIRST.name, 2
        while name in taken:
            name, number = f"{_FIRST.name}{number}", number + 1
        fields.append(_first(name))
        self._show(tuple(fields))
        self.cards[-1].label.setFocus()
        self.cards[-1].label.selectAll()
        self._tell(fields)

    def _remove(self, gone: FieldCard) -> None:
        self.flush()
        fields = [card.field for card in self.cards if card is not gone]
        self.add.setFocus()
        self._show(tuple(fields))
        self._tell(fields)
