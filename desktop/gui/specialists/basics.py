"""What a specialist is called, and which model it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, QSize

from desktop.core.language import tr
from desktop.core.wording import clean
from desktop.gui.chat.options.parts import note, show_note
from desktop.gui.specialists import icons, words
from desktop.gui.specialists.parts import LineField, Pair, Part, labelled
from desktop.gui.widgets import Select

if TYPE_CHECKING:
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.specialists.reading import Found
    from desktop.gui.theme import Theme

_LONGEST_NAME: Final = 60
_LONGEST_LINE: Final = 300
_LONGEST_OPENING: Final = 120
_ICON: Final = 16
_BESIDE: Final = 420


class Basics(Part):
    """Name, icon, one sentence, and the words in the empty message box.

    Args:
        theme: the look.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.name = LineField(tr("Name"), _LONGEST_NAME, tr("One or two words"))
        self.icon = Select(theme, tr("Icon"), [(tr(label), name) for name, label in icons.CHOICES])
        self.icon.setIconSize(QSize(_ICON, _ICON))
        self.about = LineField(tr("What it does"), _LONGEST_LINE, tr("One sentence, for the list"))
        self.opening = LineField(
            tr("In the empty message box"),
            _LONGEST_OPENING,
            tr("Ask anything. Nothing leaves this computer."),
        )
        self.note = note(theme)
        controls = [labelled(theme, tr("Name"), self.name), labelled(theme, tr("Icon"), self.icon)]
        self.column.addWidget(Pair(controls, _BESIDE, (5, 3)))
        self.column.addWidget(self.note)
        self.column.addWidget(labelled(theme, tr("What it does"), self.about))
        self.column.addWidget(labelled(theme, tr("In the empty message box"), self.opening))
        show_note(self.note, "")
        self.name.written.connect(self._take_name)
        self.about.written.connect(lambda text: self.changed.emit({"about": text}))
        self.opening.written.connect(lambda text: self.changed.emit({"opening": text}))
        self.icon.currentIndexChanged.connect(
            lambda _: self.changed.emit({"icon": self.icon.currentData()})
        )
        self._recolour()
        theme.changed.connect(self._recolour)

    def show_specialist(self, specialist: Specialist) -> None:
        """Show this one."""
        self.name.show_text(specialist.name)
        self.about.show_text(specialist.about)
        self.opening.show_text(specialist.opening)
        with QSignalBlocker(self.icon):
            self.icon.choose(icons.known(specialist.icon))
        show_note(self.note, "")

    def _take_name(self, text: str) -> None:
        show_note(
            self.note, "" if text else tr("It needs a name; until then it keeps the old one.")
        )
        self.changed.emit({"name": text})

    def _recolour(self) -> None:
        for place, (name, _) in enumerate(icons.CHOICES):
            self.icon.setItemIcon(place, self.theme.icon(name, size=_ICON))


class ModelPart(Part):
    """Which model answers.

    Args:
        theme: the look.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._found: Found | None = None
        self._chosen = ""
        self.choice = Select(theme, tr("Model"), [(tr(words.NO_MODEL), "")])
        self.note = note(theme)
        self.column.addWidget(labelled(theme, tr("Model"), self.choice))
        self.column.addWidget(self.note)
        show_note(self.note, "")
        self.choice.currentIndexChanged.connect(self._take)

    def show_found(self, found: Found) -> None:
        """Offer the models that there are."""
        self._found = found
        self._fill()

    def show_specialist(self, specialist: Specialist) -> None:
        """Show this one."""
        self._chosen = specialist.model
        self._fill()

    def _take(self) -> None:
        self._chosen = str(self.choice.currentData() or "")
        self._show_note()
        self.changed.emit({"model": self._chosen})

    def _fill(self) -> None:
        with QSignalBlocker(self.choice):
            fill_models(self.choice, self._found, tr(words.NO_MODEL), self._chosen)
        self._show_note()

    def _show_note(self) -> None:
        found = self._found
        gone = found is not None and self._chosen and found.model(self._chosen) is None
        show_note(
            self.note, tr("This model is not on this computer now.") if gone else "", "warning"
        )


def fill_models(choice: Select, found: Found | None, none: str, chosen: str) -> None:
    """Offer the models that there are, and the chosen one even where it has gone.

    Args:
        choice: where they are chosen.
        found: what there is.
        none: what it is called to choose none.
        chosen: the id of the one that is chosen, "" for none.
    """
    entries = [(none, "")]
    if found is not None:
        entries += [(clean(one.name, _LONGEST_NAME), one.id) for one in found.models]
    if chosen not in {data for _, data in entries}:
        name = found.named(chosen).name if found is not None else clean(chosen, _LONGEST_NAME)
        entries.append((tr("{name} (not here)", name=name), chosen))
    choice.clear()
    for label, data in entries:
        choice.addItem(label, data)
    choice.choose(chosen)
