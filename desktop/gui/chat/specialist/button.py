"""The button before the message that shows the specialist in use, and a menu of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.core.language import tr
from desktop.gui import comfort
from desktop.gui.commands.table import keys_of
from desktop.gui.specialists.icons import USUAL, known
from desktop.gui.widgets import Button, plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.theme import Theme

#: A longer list is better looked at on its page.
MOST_LISTED: Final = 30
_LONGEST_SHOWN: Final = 16
#: A narrower composer shows the icon alone, in pixels at the usual text size.
_NAMED_FROM: Final = 560
_UNBOUNDED: Final = 16_777_215  # as Qt has it


class SpecialistButton(Button):
    """Shows which specialist has the chat.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The person wants this specialist: its id; "" is none.
    chosen = Signal(str)
    #: The person wants to see all of them.
    all_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", kind="quiet", icon=USUAL, parent=parent)
        self._name, self._named = "", True
        self.show_specialist("", "")

    def show_specialist(self, name: str, icon: str) -> None:
        """Show the one in use; an empty name is none."""
        self._name = name
        self.set_icon(known(icon) if name else USUAL)
        self.set_icon_role("accent" if name else "text")
        self._tell()

    def fit(self, width: int) -> None:
        """Say its name only where a composer of this width has room for it."""
        self._named = width >= comfort.scaled(_NAMED_FROM)
        self._tell()

    def build_menu(self, specialists: Sequence[Specialist], current: str) -> QMenu:
        """Return the menu of these, the one with the id `current` marked; "" is none."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        nobody = menu.addAction(tr("No specialist"))
        menu.addSeparator()
        listed = [(nobody, "")]
        for each in _few(specialists, current):
            action = menu.addAction(each.name.replace("&", "&&"))
            # Where there is an icon, there is no room for a mark.
            role = "accent" if each.id == current else "text"
            action.setIcon(self._theme.icon(known(each.icon), role, comfort.scaled(16)))
            listed.append((action, each.id))
        for action, specialist_id in listed:
            action.setCheckable(True)
            action.setChecked(specialist_id == current)
            action.setData(specialist_id)
            group.addAction(action)
        group.triggered.connect(self._choose)
        menu.addSeparator()
        menu.addAction(tr("All specialists…"), self.all_requested.emit)
        return menu

    def open_menu(self, specialists: Sequence[Specialist], current: str) -> None:
        """Show the menu of these."""
        menu = self.build_menu(specialists, current)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))

    def _tell(self) -> None:
        name = self._name
        words = tr("Specialist: {name}", name=name) if name else tr("Choose a specialist")
        shown = name if len(name) <= _LONGEST_SHOWN else f"{name[:_LONGEST_SHOWN].rstrip()}…"
        self.setText(shown.replace("&", "&&") if self._named else "")
        # A button without words is no wider than others of that kind.
        alone = not self.text()
        self.setMaximumWidth(self.sizeHint().height() if alone else _UNBOUNDED)
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(_with_keys(words)))


def _few(specialists: Sequence[Specialist], current: str) -> list[Specialist]:
    """Return those that the menu has room for, among them the one in use."""
    few = list(specialists[:MOST_LISTED])
    return few + [each for each in specialists[MOST_LISTED:] if each.id == current]


def _with_keys(words: str) -> str:
    keys = QKeySequence(keys_of("chat.specialist"))
    return f"{words} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"
