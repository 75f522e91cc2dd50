"""Which models can answer, and the button that chooses one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from desktop.core.language import tr
from desktop.core.wording import clean
from desktop.gui.models.formats import speed
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.app import Services
    from desktop.core.library import Installed
    from desktop.core.picker import Speed
    from desktop.core.sampling import Sampling
    from desktop.gui.theme import Theme

_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """A model that is on this computer.

    Attributes:
        installed: the file and what is known of it.
        tokens_per_second: how fast it answers here; None before it was measured.
        others: all models here, of which one may guess for it.
    """

    installed: Installed
    tokens_per_second: float | None = None
    others: tuple[Installed, ...] = field(default=(), compare=False, repr=False)

    @property
    def id(self) -> str:
        """The model's id."""
        return self.installed.id

    @property
    def name(self) -> str:
        """The name to show; a file's name may be anything."""
        return clean(self.installed.name, _LONGEST_NAME)

    @property
    def speed(self) -> str:
        """Its speed in words, empty where it is not known."""
        return speed(self.tokens_per_second) if self.tokens_per_second else ""

    @property
    def sampling(self) -> Sampling:
        """How it chooses tokens: the maker's values, else common ones."""
        return self.installed.sampling

    @property
    def thinking(self) -> bool | None:
        """Whether it thinks before it answers, where that can be chosen: it does not."""
        return self.installed.thinking


@dataclass(frozen=True, slots=True)
class Choices:
    """The models that can answer, the built-in one last, and the one that does by default."""

    all: tuple[Choice, ...] = ()
    default: str = ""

    def find(self, model_id: str) -> Choice | None:
        """Return the model with an id."""
        return next((choice for choice in self.all if choice.id == model_id), None)

    def named(self, name: str) -> Choice | None:
        """Return the model with a name, as a chat remembers it."""
        return next((choice for choice in self.all if choice.installed.name == name), None)

    def first(self) -> Choice | None:
        """Return the model that answers unless the person chooses another one."""
        return self.find(self.default) or next(iter(self.all), None)


def find_choices(services: Services, speeds: Mapping[str, Speed]) -> Choices:
    """Look at the disk for models that can chat; neither on the GUI thread nor the store's.

    Args:
        services: what the program works with.
        speeds: how fast models are here, by id.
    """
    offered = services.library.offered()
    known = services.speeds_of(offered, speeds)
    found = [
        Choice(each, known[each.id].tokens_per_second if each.id in known else None, offered)
        for each in offered
    ]
    found.sort(key=lambda choice: (choice.installed.builtin, choice.name.lower()))
    return Choices(tuple(found), services.default_model().id)


class ModelButton(Button):
    """Shows which model answers, and a menu of the others.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The person wants another model to answer: its id.
    chosen = Signal(str)
    #: The person wants models that are not here yet.
    more_requested = Signal()
    #: The person wants several models to answer the next message.
    several_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Model"), kind="quiet", icon="chevron-down", parent=parent)
        # The chevron belongs behind the text.
        way = Qt.LayoutDirection
        is_left_to_right = QApplication.layoutDirection() is way.LeftToRight
        self.setLayoutDirection(way.RightToLeft if is_left_to_right else way.LeftToRight)
        self._choices: Sequence[Choice] = ()
        self._current: Choice | None = None
        self.clicked.connect(self._open)

    def show_choices(self, choices: Sequence[Choice], current: Choice | None) -> None:
        """Show the model that answers now, and offer these."""
        self._choices, self._current = choices, current
        if current is None:
            self.set_text(tr("Choose a model"))
            return
        # A wide space parts name and number; the text stays one label for screen readers.
        self.set_text("\u2002".join(part for part in (current.name, current.speed) if part))
        self.setAccessibleName(
            f"{tr('Model: {model}', model=current.name)} {current.speed}".rstrip()
        )
        self.setToolTip(tr("Choose which model answers"))

    def build_menu(self) -> QMenu:
        """Return the menu of models."""
        menu = QMenu(self)
        menu.setLayoutDirection(QApplication.layoutDirection())
        group = QActionGroup(menu)
        for choice in self._choices:
            # What follows a tab is shown at the right edge.
            text = f"{choice.name}\t{choice.speed}".replace("&", "&&")
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(self._current is not None and choice.id == self._current.id)
            action.setData(choice.id)
            group.addAction(action)
        group.triggered.connect(lambda action: self.chosen.emit(str(action.data())))
        menu.addSeparator()
        several = menu.addAction(tr("Ask several models…"), self.several_requested.emit)
        several.setEnabled(len(self._choices) > 1)
        menu.addAction(tr("Get more models…"), self.more_requested.emit)
        return menu

    def _open(self) -> None:
        menu = self.build_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self.mapToGlobal(self.rect().bottomRight())
        corner.setX(corner.x() - menu.sizeHint().width())
        menu.popup(corner)
