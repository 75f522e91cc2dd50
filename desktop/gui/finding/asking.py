"""Searching all chats while somebody types, off the GUI thread: the newest question counts."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.core.store.found import Filters, Found
    from desktop.core.store.search import Search
    from desktop.core.store.search_words import Query
    from desktop.gui.tasks import Tasks

#: Nobody leafs through more, and each letter that is typed would cost more time.
MOST_CHATS: Final = 50


class Asking(QObject):
    """One question at a time: another one, or `drop`, cancels the one before.

    Args:
        search: what searches.
        tasks: the way off the GUI thread.
        parent: the Qt parent.
    """

    #: The answer to the newest question: its Query, and Found.
    answered = Signal(object, object)
    #: There is no answer to the newest question: an exception.
    failed = Signal(object)

    def __init__(self, search: Search, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search, self._tasks = search, tasks
        self._cancelled = threading.Event()

    def ask(self, query: Query, filters: Filters) -> None:
        """Ask another question."""
        self.drop()
        cancelled = self._cancelled = threading.Event()
        self._tasks.run(
            lambda: self._search.chats(query, filters, MOST_CHATS, cancelled.is_set),
            partial(self._answer, cancelled, query),
            partial(self._fail, cancelled),
        )

    def drop(self) -> None:
        """Cancel what was asked; no answer to it will come."""
        self._cancelled.set()

    def _answer(self, cancelled: threading.Event, query: Query, found: Found) -> None:
        if not cancelled.is_set():
            self.answered.emit(query, found)

    def _fail(self, cancelled: threading.Event, error: Exception) -> None:
        if not cancelled.is_set():
            self.failed.emit(error)
