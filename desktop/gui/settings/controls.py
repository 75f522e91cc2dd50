"""One control for each kind of setting; all of them speak the same small language."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.core.language import tr
from desktop.gui.theme import SMALL
from desktop.gui.widgets import DecimalField, NumberField, Select, Switch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.settings import Setting, Value
    from desktop.core.translations import Choice
    from desktop.gui.settings.dictionaries import Dictionaries
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

FIELD_WIDTH = 200
# Over a range as wide as that of the context length single steps lead nowhere.
_WIDE_RANGE = 1000
_TEXT_WIDTH = 280
_LONGEST_TEXT = 4096


class Control(QWidget):
    """Shows the value of a setting and lets people change it.

    Args:
        setting: what is set.
        parent: the Qt parent.
    """

    #: The person has chosen another value.
    chosen = Signal(object)

    #: What of it stands below, in the whole width; None for most controls.
    below: QWidget | None = None

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SMALL)

    @abstractmethod
    def show_value(self, value: Value) -> None:
        """Show this value; that is no choice of the person's."""

    def show_models(self, models: Sequence[tuple[str, str]]) -> None:
        """Take the installed models, (name, id) each; most controls do not care."""

    def show_languages(self, languages: Sequence[Choice]) -> None:
        """Take the languages that there are beside English; most controls do not care."""

    def show_dictionaries(self, found: Dictionaries) -> None:
        """Take the dictionaries that the system has; most controls do not care."""


class ChoiceControl(Control):
    """One of some values."""

    def __init__(self, theme: Theme, setting: Setting) -> None:
        super().__init__(setting)
        labels = [tr(label) for label in setting.choice_labels] or setting.choices
        pairs = list(zip(labels, setting.choices, strict=True))
        self.field = Select(theme, tr(setting.label), pairs)
        self.field.setMinimumWidth(FIELD_WIDTH)
        self._row.addWidget(self.field)
        self.field.currentIndexChanged.connect(self._choose)

    def show_value(self, value: Value) -> None:
        """Show this value; that is no choice of the person's."""
        with QSignalBlocker(self.field):
            self.field.choose(value)

    def _choose(self) -> None:
        self.chosen.emit(self.field.currentData())


class ModelControl(Control):
    """One of the installed models, or none in particular."""

    def __init__(self, theme: Theme, setting: Setting) -> None:
        super().__init__(setting)
        self._value = ""
        self._models: Sequence[tuple[str, str]] = ()
        self.field = Select(theme, tr(setting.label))
        self.field.setMinimumWidth(FIELD_WIDTH)
        self.field.setMaximumWidth(FIELD_WIDTH + 80)
        self._row.addWidget(self.field)
        self.field.currentIndexChanged.connect(self._choose)

    def show_value(self, value: Value) -> None:
        """Show this value; that is no choice of the person's."""
        self._value = str(value)
        self._fill()

    def show_models(self, models: Sequence[tuple[str, str]]) -> None:
        """Offer these models."""
        self._models = models
        self._fill()

    def _fill(self) -> None:
        none = tr(self.setting.default_label) or tr("None")
        entries = [(none, ""), *self._models]
        if self._value not in {identity for _name, identity in entries}:
            # Its disk may be back tomorrow: the choice is kept and said.
            name = tr("{model} (not installed)", model=self._value)
            entries.append((name, self._value))
        with QSignalBlocker(self.field):
            self.field.clear()
            for name, identity in entries:
                self.field.addItem(name, identity)
            self.field.choose(self._value)

    def _choose(self) -> None:
        self._value = str(self.field.currentData())
        self.chosen.emit(self._value)


class _NumberControl(Control):
    """A number that can be typed; what is being typed is not written over.

    Args:
        setting: what is set.
        field: shows the number.
    """

    def __init__(self, setting: Setting, field: NumberField | DecimalField) -> None:
        super().__init__(setting)
        self.field = field
        self._typing = self._outdated = False
        field.setMinimumWidth(FIELD_WIDTH)
        if setting.unit:
            field.setSuffix(f" {tr(setting.unit)}")
        self._row.addWidget(field)
        field.lineEdit().textEdited.connect(self._typed)
        field.editingFinished.connect(self._finished)
        field.valueChanged.connect(self._choose)

    def show_value(self, value: Value) -> None:
        """Show this value; that is no choice of the person's."""
        if self._typing:
            self._outdated = value != self.field.value()
            return
        with QSignalBlocker(self.field):
            self._set(value)

    @abstractmethod
    def _set(self, value: Value) -> None:
        """Put a value into the field."""

    def _typed(self) -> None:
        self._typing = True

    def _choose(self, value: float) -> None:
        self._typing = self._outdated = False
        self.chosen.emit(value)

    def _finished(self) -> None:
        # The field tells no change where it ends as it began, but the setting may have changed.
        if self._outdated:
            self._choose(self.field.value())
        self._typing = False


class IntegerControl(_NumberControl):
    """A whole number."""

    field: NumberField

    def __init__(self, theme: Theme, setting: Setting) -> None:
        minimum, maximum = int(setting.minimum or 0), int(setting.maximum or 0)
        step = max(1, int(setting.least or minimum)) if maximum - minimum > _WIDE_RANGE else 1
        step = setting.step or step
        field = NumberField(theme, tr(setting.label), minimum=minimum, maximum=maximum, step=step)
        if setting.default_label and setting.default == minimum:
            field.setSpecialValueText(tr(setting.default_label))
        elif setting.zero_label and not minimum:
            field.setSpecialValueText(tr(setting.zero_label))
        super().__init__(setting, field)

    def _set(self, value: Value) -> None:
        self.field.setValue(cast("int", value))

    def _choose(self, value: float) -> None:
        least = self.setting.least
        if least is not None and 0 < value < least:
            value = int(least)
            with QSignalBlocker(self.field):
                self.field.setValue(value)
        super()._choose(value)


class DecimalControl(_NumberControl):
    """A number with one decimal."""

    field: DecimalField

    def __init__(self, theme: Theme, setting: Setting) -> None:
        minimum, maximum = setting.minimum or 0.0, setting.maximum or 0.0
        field = DecimalField(theme, tr(setting.label), minimum=minimum, maximum=maximum)
        if setting.default_label and setting.default == minimum:
            field.setSpecialValueText(tr(setting.default_label))
        super().__init__(setting, field)

    def _set(self, value: Value) -> None:
        self.field.setValue(cast("float", value))


class SwitchControl(Control):
    """On or off."""

    def __init__(self, theme: Theme, setting: Setting) -> None:
        super().__init__(setting)
        self.field = Switch(theme, tr(setting.label))
        self._row.addWidget(self.field)
        self.field.toggled.connect(self.chosen.emit)

    def show_value(self, value: Value) -> None:
        """Show this value; that is no choice of the person's."""
        with QSignalBlocker(self.field):
            self.field.setChecked(bool(value))
        self.field.update()


class TextControl(Control):
    """A line of text, taken when it is complete: on Enter, or on leaving the field.

    Args:
        setting: what is set.
    """

    def __init__(self, _theme: Theme, setting: Setting) -> None:
        super().__init__(setting)
        self._value = ""
        self.field = QLineEdit()
        self.field.setAccessibleName(tr(setting.label))
        self.field.setPlaceholderText(tr(setting.default_label))
        self.field.setMaxLength(_LONGEST_TEXT)
        self.field.setMinimumWidth(_TEXT_WIDTH)
        self._row.addWidget(self.field)
        self.field.editingFinished.connect(self._finished)

    def show_value(self, value: Value) -> None:
        """Show this value, unless another one is being typed; that is no choice of the person's."""
        self._value = str(value)
        if not (self.field.isModified() and self.field.hasFocus()):
            self.field.setText(self._value)

    def _finished(self) -> None:
        # What is pasted may hold characters that nobody sees.
        text = "".join(character for character in self.field.text() if character.isprintable())
        text = text.strip()
        self.field.setText(text)  # not modified any more
        self._take(text)

    def _take(self, text: str) -> None:
        if text != self._value:
            self._value = text
            self.chosen.emit(text)


_KINDS: dict[str, Callable[[Theme, Setting], Control]] = {
    "choice": ChoiceControl,
    "model": ModelControl,
    "integer": IntegerControl,
    "number": DecimalControl,
    "switch": SwitchControl,
    "text": TextControl,
}


def control_for(theme: Theme, tasks: Tasks, setting: Setting) -> Control:
    """Return the control for a setting of any kind."""
    if setting.kind == "dictionary":
        from desktop.gui.settings.dictionaries import DictionaryControl

        return DictionaryControl(theme, setting)
    if setting.kind in ("folder", "folders"):
        from desktop.gui.settings.folders import FolderControl, FoldersControl

        kind = FolderControl if setting.kind == "folder" else FoldersControl
        return kind(theme, tasks, setting)
    if setting.kind == "language":
        from desktop.gui.settings.languages import LanguageControl

        return LanguageControl(theme, setting)
    if setting.kind == "keys":
        from desktop.gui.settings.keys import KeysControl

        return KeysControl(theme, tasks, setting)
    return _KINDS[setting.kind](theme, setting)
