"""Wipes deleted words out of the index of the search, a little at a time."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.store import search_index

if TYPE_CHECKING:
    from desktop.core.store.connection import Database
    from desktop.gui.tasks import Tasks

logger = logging.getLogger(__name__)


class Tidying(QObject):
    """Does so in steps of 20 ms on the store's thread, where replies are saved in between.

    What is left when the program ends is done after the next start.

    Args:
        database: has the index.
        tasks: the way off the GUI thread.
        parent: the Qt parent.
    """

    def __init__(self, database: Database, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database, self._tasks = database, tasks
        self._busy = False

    def begin(self) -> None:
        """Begin, if there is something to wipe out."""
        if not self._busy:
            self._busy = True
            self._step()

    def _step(self) -> None:
        self._tasks.store(lambda: search_index.tidy(self._database), self._go_on, self._give_up)

    def _go_on(self, more: bool) -> None:
        if more:
            self._step()
        else:
            self._busy = False

    def _give_up(self, error: Exception) -> None:
        # Nothing that a person did has failed; it is tried again after the next change.
        logger.info("deleted words stay in the index for now: %s", error)
        self._busy = False
