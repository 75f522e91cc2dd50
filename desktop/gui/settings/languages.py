"""The control for the language: each has its name in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker

from desktop.core.language import tr
from desktop.gui.settings.controls import FIELD_WIDTH, Control
from desktop.gui.speaking import name_of
from desktop.gui.widgets import Select

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.settings import Setting, Value
    from desktop.core.translations import Choice
    from desktop.gui.theme import Theme


class LanguageControl(Control):
    """One of the languages that there are, or that of the system."""

    def __init__(self, theme: Theme, setting: Setting) -> None:
        super().__init__(setting)
        self._value = ""
        self._there: Sequence[Choice] = ()
        self.field = Select(theme, tr(setting.label))
        self.field.setMinimumWidth(FIELD_WIDTH)
        self._row.addWidget(self.field)
        self.field.currentIndexChanged.connect(self._choose)

    def show_value(self, value: Value) -> None:
        """Show this value; that is no choice of the person's."""
        self._value = str(value)
        self._fill()

    def show_languages(self, languages: Sequence[Choice]) -> None:
        """Offer these languages, beside English."""
        self._there = languages
        self._fill()

    def _fill(self) -> None:
        entries = [(tr(self.setting.default_label), ""), (name_of("en"), "en")]
        entries += [(_name(one), one.code) for one in self._there]
        if self._value not in {code for _name, code in entries}:
            entries.append((tr("{name} (not there)", name=name_of(self._value)), self._value))
        with QSignalBlocker(self.field):
            self.field.clear()
            for name, code in entries:
                self.field.addItem(name, code)
            self.field.choose(self._value)

    def _choose(self) -> None:
        self._value = str(self.field.currentData())
        self.chosen.emit(self._value)


def _name(choice: Choice) -> str:
    name = name_of(choice.code)
    if choice.is_own:
        return tr("{name} (your own file {file})", name=name, file=choice.path.name)
    return name
