"""Specialists in the palette: each begins a new chat."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.language import tr
from desktop.gui.pages import chat_as
from desktop.gui.specialists.icons import known

if TYPE_CHECKING:
    from desktop.core.specialists.folder import Listing
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.commands.items import Item
    from desktop.gui.main_window import MainWindow
    from desktop.gui.pages import Parts


class SpecialistLines(QObject):
    """Knows the specialists for the palette, which never waits for a disk.

    Args:
        window: where chats begin.
        parts: what the program works with.
        parent: the Qt parent.
    """

    #: There are others now than `items` has returned.
    changed = Signal()

    def __init__(self, window: MainWindow, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._parts = window, parts
        self._all: tuple[Specialist, ...] = ()
        self._reading = self._stale = False

    def items(self) -> list[Item]:
        """Return a line for each that is known, and look whether there are others."""
        self._look()
        return [self._item(each) for each in self._all]

    def _look(self) -> None:
        # What is being read may be from before a change.
        self._stale = self._reading
        if not self._reading:
            self._reading = True
            listing = self._parts.services.specialists.listing
            self._parts.tasks.run(listing, self._take, self._not_read)

    def _item(self, specialist: Specialist) -> Item:
        from desktop.gui.commands.items import Item

        return Item(
            f"specialist:{specialist.id}",
            tr("New chat with {name}", name=specialist.name),
            tr("Specialist"),
            known(specialist.icon),
            partial(chat_as, self._window, specialist.id),
            also=f"{specialist.about} {' '.join(specialist.words)}",
        )

    def _take(self, listing: Listing) -> None:
        self._reading = False
        if self._stale:
            self._look()
        if listing.all != self._all:
            self._all = listing.all
            self.changed.emit()

    def _not_read(self, _error: Exception) -> None:
        # The page of specialists says what is wrong.
        self._reading = False
