"""The section about how words are chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRegularExpression, QSignalBlocker
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from desktop.core.chat.asking import usual_sampling
from desktop.core.chat.chat_settings import MOST_SEED, SAMPLING_BOUNDS, ChatSettings
from desktop.core.language import mark, tr
from desktop.gui.chat.options.parts import Cell, Section, beside, note
from desktop.gui.widgets import DecimalField, NumberField

if TYPE_CHECKING:
    from desktop.gui.chat.options.known import Known
    from desktop.gui.theme import Theme

#: The fields of `ChatSettings` with their names, what they do, and what an arrow key adds.
_NUMBERS: Final = (
    (
        "temperature",
        mark("Temperature"),
        mark("0 always takes the likeliest word; more is livelier."),
        0.1,
    ),
    (
        "top_p",
        mark("Top-p"),
        mark("Of the likeliest words, as many as make up this share; 1 is all."),
        0.05,
    ),
    ("top_k", mark("Top-k"), mark("So many of the likeliest words; 0 is all."), 5),
    (
        "min_p",
        mark("Min-p"),
        mark("No word below this share of the likeliest one; 0 is off."),
        0.01,
    ),
    (
        "repeat_penalty",
        mark("Repetition"),
        mark("Over 1 keeps from saying the same again; 1 is off."),
        0.05,
    ),
)
_SEED_TIP: Final = mark("The same number throws the same dice for each reply.")


class Writing(Section):
    """Temperature and its kin: what the maker recommends, unless it is changed here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Writing"))
        self._known: Known | None = None
        self._settings = ChatSettings()
        self.fields: dict[str, DecimalField | NumberField] = {}
        self.cells: dict[str, Cell] = {}
        for name, label, tip, step in _NUMBERS:
            self._add(name, tr(label), tr(tip), step)
        self.seed = QLineEdit()
        self.seed.setAccessibleName(tr("Seed"))
        self.seed.setPlaceholderText(tr("Random"))
        self.seed.setToolTip(tr(_SEED_TIP))
        digits = QRegularExpression(r"\d{0,10}")
        self.seed.setValidator(QRegularExpressionValidator(digits, self.seed))
        self.seed.editingFinished.connect(self._take_seed)
        self.cells["seed"] = Cell(theme, tr("Seed"), self.seed, partial(self._reset, "seed"))
        cells = list(self.cells.values())
        for one, other in zip(cells[::2], cells[1::2], strict=True):
            self.column.addLayout(beside(one, other))
        self.note = note(theme, tr("What is not changed here is as the model's maker recommends."))
        self.column.addWidget(self.note)

    def show_settings(self, settings: ChatSettings) -> None:
        """Show these settings."""
        self.follow(settings)

    def follow(self, settings: ChatSettings) -> None:
        """Show what is set, and the maker's values, which may differ while the model thinks."""
        self._settings = settings
        usual = usual_sampling(self._known.model, settings) if self._known else None
        for name, field in self.fields.items():
            value = getattr(settings, name)
            self.cells[name].show_set(is_set=value is not None)
            shown = getattr(usual, name) if value is None and usual else value
            field.setEnabled(shown is not None)
            if shown is not None:
                with QSignalBlocker(field):
                    field.setValue(shown)
        self.cells["seed"].show_set(is_set=settings.seed is not None)
        if not self.seed.hasFocus() or not self.seed.isModified():
            self.seed.setText("" if settings.seed is None else str(settings.seed))

    def show_model(self, known: Known) -> None:
        """Show what its maker recommends."""
        self._known = known
        self.follow(self._settings)

    def flush(self) -> None:
        """Tell what is still being typed."""
        for field in self.fields.values():
            field.interpretText()
        if self.seed.isModified():
            self._take_seed()

    def _add(self, name: str, label: str, tip: str, step: float) -> None:
        least, most = SAMPLING_BOUNDS[name]
        field: DecimalField | NumberField
        if name == "top_k":
            field = NumberField(
                self.theme, label, minimum=int(least), maximum=int(most), step=int(step)
            )
        else:
            field = DecimalField(self.theme, label, minimum=least, maximum=most, step=step)
            field.setDecimals(2)
        field.setToolTip(tip)
        field.valueChanged.connect(lambda value: self.changed.emit({name: value}))
        self.fields[name] = field
        self.cells[name] = Cell(self.theme, label, field, partial(self._reset, name))

    def _reset(self, name: str) -> None:
        self.changed.emit({name: None})

    def _take_seed(self) -> None:
        text = self.seed.text()
        seed = min(int(text), MOST_SEED) if text else None
        self.seed.setText("" if seed is None else str(seed))  # not modified any more
        if seed != self._settings.seed:
            self.changed.emit({"seed": seed})
