"""The steps of a relay: what is asked after each reply, by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.chat.chat_settings import SAMPLING_BOUNDS, ChatSettings
from desktop.core.language import mark, tr
from desktop.core.specialists.reading import LONGEST_INSTRUCTIONS, MOST_STEPS
from desktop.core.specialists.specialist import Step
from desktop.gui.chat.options.parts import Cell, TextBox, note, show_note
from desktop.gui.specialists import words
from desktop.gui.specialists.basics import fill_models
from desktop.gui.specialists.parts import (
    Fold,
    LineField,
    Pair,
    Part,
    labelled,
    mind_endless_words,
    show_text,
)
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Button, DecimalField, ElidedLabel, Select

if TYPE_CHECKING:
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.specialists.reading import Found
    from desktop.gui.theme import Theme

_LONGEST_NAME: Final = 60
_BESIDE: Final = 420
_NO_MODEL: Final = mark("The one that answered before")
_WAYS: Final = {"before": None, "on": True, "off": False}
_FIRST: Final = Step(
    mark("Check"),
    mark("Check your text, and list its mistakes as short bullet points. Do not rewrite it yet."),
)
_NEXT: Final = Step(
    mark("Improve"), mark("Write the text again without these mistakes. Write only the text.")
)


class StepOwn(QWidget):
    """What is set for one step alone: instructions, model, thinking, temperature.

    Args:
        theme: the look.
        number: which step it is, from 1 on.
    """

    #: Fields of `Step`, as a dict.
    changed = Signal(object)

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._step = Step("", "")
        self._found: Found | None = None
        self.system = TextBox(theme, tr("Step {number}: instructions", number=number), lines=3)
        self.system.setPlaceholderText(tr("As before"))
        mind_endless_words(self.system)
        self.model = Select(theme, tr("Step {number}: model", number=number), [(tr(_NO_MODEL), "")])
        self.thinking = Select(
            theme,
            tr("Step {number}: thinking", number=number),
            [(tr("As before"), "before"), (tr("Think first"), "on"), (tr("Answer at once"), "off")],
        )
        least, most = SAMPLING_BOUNDS["temperature"]
        self.temperature = DecimalField(
            theme,
            tr("Step {number}: temperature", number=number),
            minimum=least - 0.1,
            maximum=most,
            step=0.1,
        )
        # Below the least value it is as in the step before.
        self.temperature.setSpecialValueText(tr("As before"))
        self.warmth = Cell(
            theme, tr("Temperature"), self.temperature, lambda: self._set(temperature=None)
        )
        self.way = Cell(theme, tr("Thinking"), self.thinking, lambda: self._set(thinking=None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(labelled(theme, tr("Instructions"), self.system))
        column.addWidget(labelled(theme, tr("Model"), self.model))
        column.addWidget(Pair([self.way, self.warmth], _BESIDE))
        self._connect()

    def show_step(self, step: Step, found: Found | None) -> None:
        """Show this one."""
        self._step, self._found = step, found
        settings = step.settings
        show_text(self.system, settings.system)
        with QSignalBlocker(self.model):
            fill_models(self.model, found, tr(_NO_MODEL), step.model)
        with QSignalBlocker(self.thinking), QSignalBlocker(self.temperature):
            self.thinking.choose(
                next(name for name, way in _WAYS.items() if way is settings.thinking)
            )
            warmth = settings.temperature
            self.temperature.setValue(self.temperature.minimum() if warmth is None else warmth)
        self.way.show_set(is_set=settings.thinking is not None)
        self.warmth.show_set(is_set=settings.temperature is not None)

    def flush(self) -> None:
        """Tell what is still being typed."""
        self.system.flush()
        self.temperature.interpretText()

    def _connect(self) -> None:
        self.system.written.connect(lambda text: self._set(system=text[:LONGEST_INSTRUCTIONS]))
        self.model.currentIndexChanged.connect(
            lambda _: self.changed.emit({"model": self.model.currentData() or ""})
        )
        self.thinking.currentIndexChanged.connect(
            lambda _: self._set(thinking=_WAYS[self.thinking.currentData()])
        )
        self.temperature.valueChanged.connect(
            lambda value: self._set(temperature=round(value, 2) if value >= 0 else None)
        )

    def _set(self, **changes: object) -> None:
        settings = replace(self._step.settings, **changes)  # type: ignore[arg-type]  # the controls'
        self.changed.emit({"settings": settings})


class StepCard(QFrame):
    """One step.

    Args:
        theme: the look.
        number: which one it is, from 1 on.
    """

    #: It is something else now.
    changed = Signal()
    #: It is to stand so many places further down.
    moved = Signal(int)
    removed = Signal()

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._theme, self._number = theme, number
        self._found: Found | None = None
        self.step = _FIRST
        self.title = ElidedLabel(theme, "", kind="heading")
        self.name = LineField(
            tr("Step {number}: name", number=number), _LONGEST_NAME, tr("One or two words")
        )
        self.ask = TextBox(theme, tr("Step {number}: message", number=number), lines=3)
        mind_endless_words(self.ask)
        self.note = note(theme)
        self.own = Fold(theme, tr("Set for this step alone"), lambda: StepOwn(theme, number))
        self.up = self._icon_button(tr("Move step {number} up", number=number), "chevron-up")
        self.down = self._icon_button(tr("Move step {number} down", number=number), "chevron-down")
        self.remove = self._icon_button(tr("Remove step {number}", number=number), "x")
        self._build(theme)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.removed)
        self.name.written.connect(lambda text: self._take({"name": text}))
        self.ask.written.connect(self._take_ask)
        self.own.filled.connect(self._fill_own)

    def show_step(self, step: Step, found: Found | None, count: int) -> None:
        """Show this one, of so many."""
        if step != self.step:
            self.own.set_open(is_open=step.settings != ChatSettings() or bool(step.model))
        self.step, self._found = step, found
        self.name.show_text(step.name)
        show_text(self.ask, step.ask)
        self.up.setEnabled(self._number > 1)
        self.down.setEnabled(self._number < count)
        show_note(self.note, "")
        self._show_state()

    def flush(self) -> None:
        """Tell what is still being typed."""
        self.ask.flush()
        if isinstance(self.own.content, StepOwn):
            self.own.content.flush()

    def _take(self, changes: dict[str, object]) -> None:
        self.step = replace(self.step, **changes)  # type: ignore[arg-type]  # the controls' own
        self._show_state()
        self.changed.emit()

    def _take_ask(self, text: str) -> None:
        if text.strip():
            show_note(self.note, "")
            self._take({"ask": text[:LONGEST_INSTRUCTIONS]})
        else:
            show_note(
                self.note, tr("It needs a message; until then it keeps the old one."), "warning"
            )

    def _fill_own(self, own: StepOwn) -> None:
        own.changed.connect(self._take)
        own.show_step(self.step, self._found)

    def _show_state(self) -> None:
        self.title.setText(words.step_title(self._number, self.step))
        if isinstance(self.own.content, StepOwn):
            self.own.content.show_step(self.step, self._found)

    def _icon_button(self, name: str, icon: str) -> Button:
        return Button(self._theme, name, kind="icon", icon=icon, icon_size=16)

    def _build(self, theme: Theme) -> None:
        top = QHBoxLayout()
        top.setSpacing(TINY)
        top.addWidget(self.title, 1)
        for button in (self.up, self.down, self.remove):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, SMALL + TINY, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(top)
        column.addWidget(labelled(theme, tr("Name"), self.name))
        column.addWidget(labelled(theme, tr("Message"), self.ask))
        column.addWidget(self.note)
        column.addWidget(self.own)


class Relay(Part):
    """All steps.

    Args:
        theme: the look.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            tr("Relay"),
            tr("Steps that are asked by themselves after a reply, each in the same chat."),
        )
        self._found: Found | None = None
        self._cards: list[StepCard] = []
        self._count = 0
        self.list = QVBoxLayout()
        self.list.setSpacing(SMALL)
        self.add = Button(theme, tr("Add a step"), icon="plus", on_click=self._add)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch()
        self.column.addLayout(self.list)
        self.column.addLayout(row)

    @property
    def cards(self) -> list[StepCard]:
        """Those that are shown."""
        return self._cards[: self._count]

    def show_found(self, found: Found) -> None:
        """Offer the models that there are."""
        self._found = found
        self._show([card.step for card in self.cards])

    def show_specialist(self, specialist: Specialist) -> None:
        """Show this one."""
        self._show(list(specialist.steps))

    def flush(self) -> None:
        """Tell what is still being typed."""
        for card in self.cards:
            card.flush()

    def _show(self, steps: list[Step]) -> None:
        while len(self._cards) < len(steps):
            self._make()
        self._count = len(steps)
        for number, card in enumerate(self._cards):
            card.setVisible(number < self._count)
        for card, step in zip(self.cards, steps, strict=True):
            card.show_step(step, self._found, self._count)
        self.add.setVisible(self._count < MOST_STEPS)

    def _make(self) -> None:
        card = StepCard(self.theme, len(self._cards) + 1)
        card.changed.connect(self._take)
        card.moved.connect(lambda places: self._move(card, places))
        card.removed.connect(lambda: self._remove(card))
        self._cards.append(card)
        self.list.addWidget(card)

    def _take(self) -> None:
        self.changed.emit({"steps": tuple(card.step for card in self.cards)})

    def _add(self) -> None:
        self.flush()
        steps = [card.step for card in self.cards]
        new = _NEXT if steps else _FIRST
        self._show([*steps, replace(new, name=tr(new.name), ask=tr(new.ask))])
        self.cards[-1].name.setFocus()
        self.cards[-1].name.selectAll()
        self._take()

    def _move(self, card: StepCard, places: int) -> None:
        self.flush()
        steps = [one.step for one in self.cards]
        at = self.cards.index(card)
        to = at + places
        steps[at], steps[to] = steps[to], steps[at]
        self._show(steps)
        # The keyboard goes along, so that it can be moved on.
        moved = self.cards[to]
        button = moved.up if places < 0 else moved.down
        other = moved.down if places < 0 else moved.up
        (button if button.isEnabled() else other).setFocus()
        self._take()

    def _remove(self, gone: StepCard) -> None:
        self.flush()
        steps = [card.step for card in self.cards if card is not gone]
        self.add.setVisible(True)
        self.add.setFocus()
        self._show(steps)
        self._take()
