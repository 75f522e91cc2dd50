"""Asking the hub what there is, off the GUI thread: the newest question counts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.hub.search import search

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.hub.search import Found, SearchQuery
    from desktop.gui.tasks import Tasks

#: A hub that does not answer must not take all threads of the pool.
_MOST_QUESTIONS = 2


class Searching(QObject):
    """One search at a time, with more of its results on demand.

    Args:
        services: whose hub is asked.
        tasks: the way off the GUI thread.
        parent: the Qt parent.
    """

    #: The first results of the newest question: Found.
    found = Signal(object)
    #: Further results of it: Found.
    more = Signal(object)
    #: The hub did not answer the newest question: an exception.
    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._hub, self._tasks = services.hub, tasks
        self._query: SearchQuery | None = None
        self._after: str | None = None
        self._number = 0
        self._under_way = 0
        self._waits = False

    @property
    def has_more(self) -> bool:
        """Whether there are further results to ask for."""
        return self._after is not None

    def ask(self, query: SearchQuery) -> None:
        """Ask another question; the answers to earlier ones are dropped."""
        self._query, self._after = query, None
        self._number += 1
        self._ask(None)

    def drop(self) -> None:
        """Tell no answer to what was asked, and ask nothing more of it."""
        self._query, self._after, self._waits = None, None, False
        self._number += 1

    def ask_more(self) -> None:
        """Ask for further results, unless that is under way or there are none."""
        after, self._after = self._after, None
        if after is not None:
            self._ask(after)

    def _ask(self, after: str | None) -> None:
        query, hub = self._query, self._hub
        if query is None:
            return
        if self._under_way >= _MOST_QUESTIONS:
            self._waits = True
            return
        self._under_way += 1
        number = self._number
        self._tasks.run(
            lambda: search(hub, query, after),
            partial(self._have, number, after),
            partial(self._have_not, number, after),
        )

    def _have(self, number: int, after: str | None, found: Found) -> None:
        self._ended()
        if number == self._number:
            self._after = found.after
            (self.found if after is None else self.more).emit(found)

    def _have_not(self, number: int, after: str | None, error: Exception) -> None:
        self._ended()
        if number == self._number:
            # So that scrolling asks once more.
            self._after = after
            self.failed.emit(error)

    def _ended(self) -> None:
        self._under_way -= 1
        if self._waits:
            self._waits = False
            self._ask(None)
