"""Walks through the messages of the open chat in which the words of a search stand."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QObject, Qt

from desktop.gui.errors import show_error
from desktop.gui.finding import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.core.store.found import Filters
    from desktop.core.store.search import Search
    from desktop.core.store.search_words import Query
    from desktop.gui.chat.find_bar import FindBar
    from desktop.gui.main_window import MainWindow
    from desktop.gui.tasks import Tasks


class _About(NamedTuple):
    """What is looked for, and where."""

    conversation: int
    query: Query
    filters: Filters


@contextmanager
def keyboard_stays(window: MainWindow) -> Iterator[None]:
    """Leave the keyboard where it is while a chat is shown: one can go on from there."""
    # Nothing may have it, whatever the stubs say.
    before = cast("QWidget | None", window.focusWidget())
    yield
    if before is not None and before.isVisible():
        before.setFocus(Qt.FocusReason.OtherFocusReason)


class Hits(QObject):
    """Knows them all, whichever branch they are on, from the oldest to the newest.

    Args:
        search: what finds them.
        tasks: the way off the GUI thread.
        window: shows them.
        parent: the Qt parent.
    """

    def __init__(self, search: Search, tasks: Tasks, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._search, self._tasks, self._window = search, tasks, window
        self._about: _About | None = None
        # None: the answer is still to come.
        self._messages: tuple[int, ...] | None = None
        self._at: int | None = None
        # How far to go when it has come; 0: they were not asked for by a key or button.
        self._steps = 0
        self._bar: FindBar | None = None
        window.state_changed.connect(self._follow)
        window.frame.sidebar.search.textChanged.connect(self.clear)

    def is_about(self, conversation: int, query: Query, filters: Filters) -> bool:
        """Return whether it walks through this."""
        return self._about == (conversation, query, filters)

    def begin(self, conversation: int, query: Query, filters: Filters, at: int | None) -> None:
        """Look for all of them; the message `at` is shown already, None: none is."""
        self.clear()
        about = self._about = _About(conversation, query, filters)
        self._at = at
        self._tasks.run(
            lambda: self._search.in_chat(conversation, query, filters),
            partial(self._take, about),
            self._fail,
        )

    def step(self, by: int) -> None:
        """Go on to the next one, or back: by 1 or -1. After the last comes the first."""
        self._steps += by
        if self._messages is not None:
            self._go()

    def clear(self) -> None:
        """Walk no more."""
        self._about = self._messages = self._at = None
        self._steps = 0
        if self._bar is not None:
            self._bar.hide()

    # --- inside ------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Another chat is open, perhaps."""
        if self._about is not None and self._about.conversation != self._window.conversation:
            self.clear()

    def _take(self, about: _About, messages: tuple[int, ...]) -> None:
        if about is not self._about:
            return
        self._messages = messages
        if self._steps:
            self._go()
        elif len(messages) > 1:
            self._tell(about, messages)

    def _go(self) -> None:
        about, messages, steps = self._about, self._messages, self._steps
        self._steps = 0
        if about is None or messages is None:
            return
        if messages:
            # A chat is open at its end: there it begins.
            at = messages.index(self._at) + steps if self._at in messages else -1
            self._at = messages[at % len(messages)]
            with keyboard_stays(self._window):
                self._window.show_message(about.conversation, self._at, about.query)
        self._tell(about, messages)

    def _tell(self, about: _About, messages: tuple[int, ...]) -> None:
        passage = self._window.passage
        if passage is None:
            return
        if self._bar is not passage.bar:
            self._bar = passage.bar
            self._bar.step_asked.connect(self.step)
            self._bar.closed.connect(self.clear)
            self._bar.closed.connect(passage.clear)
        place = messages.index(self._at) + 1 if self._at in messages else 0
        said = words.place(place, len(messages), about.query.text)
        self._bar.tell(said, leads=len(messages) > 1)

    def _fail(self, error: Exception) -> None:
        self.clear()
        show_error(self._window.banners, error)
