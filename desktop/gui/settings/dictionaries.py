"""The control for the language in which spelling is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QSignalBlocker

from desktop.core.language import tr
from desktop.core.spelling.speller import AUTOMATIC, OFF
from desktop.gui.chat.writing.languages import name_of, preferred
from desktop.gui.settings.controls import Control
from desktop.gui.widgets import Label, Select

if TYPE_CHECKING:
    from desktop.core.settings import Setting, Value
    from desktop.core.spelling.speller import Speller
    from desktop.gui.theme import Theme

_FIELD_WIDTH: Final = 200


class Dictionaries(NamedTuple):
    """What the system has.

    Attributes:
        is_there: whether words can be looked up at all.
        languages: of its dictionaries, as in "en_US".
        automatic: those that are used unless one is chosen.
    """

    is_there: bool
    languages: tuple[str, ...]
    automatic: tuple[str, ...]


def read(speller: Speller) -> Dictionaries:
    """Return what the system has; waits for the disk."""
    automatic = speller.chosen(AUTOMATIC, preferred())
    return Dictionaries(speller.is_there(), speller.languages(), automatic)


class DictionaryControl(Control):
    """Off, automatic, or one of the languages that there is a dictionary of.

    Args:
        theme: the look.
        setting: what is set.
    """

    def __init__(self, theme: Theme, setting: Setting) -> None:
        super().__init__(setting)
        self._value = ""
        self._found: Dictionaries | None = None
        self.field = Select(theme, tr(setting.label))
        self.field.setMinimumWidth(_FIELD_WIDTH)
        self.field.setMaximumWidth(_FIELD_WIDTH + 80)
        #: Says why nothing is checked.
        self.why = Label(theme, "", kind="small", role="warning", wrap=True)
        self.why.hide()
        self.below = self.why
        self._row.addWidget(self.field)
        self.field.currentIndexChanged.connect(self._choose)

    def show_value(self, value: Value) -> None:
        """Show this value; that is no choice of the person's."""
        self._value = str(value)
        self._fill()

    def show_dictionaries(self, found: Dictionaries) -> None:
        """Offer these."""
        self._found = found
        self._fill()

    def _fill(self) -> None:
        languages = () if self._found is None else self._found.languages
        entries = [(tr("Automatic"), AUTOMATIC), (tr("Off"), OFF)]
        entries += [(name_of(each), each) for each in languages]
        if self._value not in {value for _, value in entries}:
            # Its dictionary may be installed again tomorrow: the choice is kept and said.
            name = name_of(self._value)
            entries.append((tr("{name} (not installed)", name=name), self._value))
        with QSignalBlocker(self.field):
            self.field.clear()
            for name, value in entries:
                self.field.addItem(name, value)
            self.field.choose(self._value)
        self._explain()

    def _choose(self) -> None:
        self._value = str(self.field.currentData())
        self._explain()
        self.chosen.emit(self._value)

    def _explain(self) -> None:
        why = "" if self._found is None else _why_not(self._value, self._found)
        self.why.setText(why)
        self.why.setVisible(bool(why))


def _why_not(value: str, found: Dictionaries) -> str:
    """Return why no spelling is checked; "" where it is, or where nobody wants it."""
    if value == OFF:
        return ""
    if not found.is_there:
        return tr(
            "Nothing is checked: Enchant, which looks words up, is not on this computer."
            " On Linux, install libenchant-2-2 and a dictionary such as hunspell-en-us."
        )
    if not found.languages:
        return tr(
            "Nothing is checked: this computer has no dictionary."
            " Install one of your language, such as hunspell-en-us."
        )
    if value == AUTOMATIC and not found.automatic:
        return tr("Nothing is checked: there is no dictionary of your language. Choose another.")
    if value not in (AUTOMATIC, *found.languages):
        return tr("Nothing is checked: this dictionary is not on this computer.")
    return ""
