"""Joins the sidebar's field, the search and its results with the rest of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.core.store.search_words import Query
from desktop.gui.commands.command import Command
from desktop.gui.errors import show_error
from desktop.gui.finding.asking import Asking
from desktop.gui.finding.hits import Hits, keyboard_stays
from desktop.gui.finding.tidying import Tidying

if TYPE_CHECKING:
    from desktop.core.store.found import Choices, Filters, Found
    from desktop.gui.chat_actions import ChatActions
    from desktop.gui.finding.panel import FindPanel
    from desktop.gui.finding.words import ResultRow
    from desktop.gui.main_window import MainWindow
    from desktop.gui.pages import Parts


class FindDesk(QObject):
    """Searches all chats for what is typed in the sidebar.

    Args:
        parts: what the program works with.
        window: has the sidebar, and shows what was found.
        actions: tells when chats have changed.
    """

    def __init__(self, parts: Parts, window: MainWindow, actions: ChatActions) -> None:
        super().__init__(window)
        self._services, self._tasks, self._theme = parts.services, parts.tasks, parts.theme
        self._window, self._sidebar = window, window.frame.sidebar
        self._panel: FindPanel | None = None
        self._asking = Asking(parts.services.search, parts.tasks, self)
        self._asking.answered.connect(self._show)
        self._asking.failed.connect(self._fail)
        self._hits = Hits(parts.services.search, parts.tasks, window, self)
        for name, by in (("find.next", 1), ("find.previous", -1)):
            Command(name, window, partial(self._step, by))
        self._field = self._sidebar.search
        self._field.textChanged.connect(self._ask)
        self._field.installEventFilter(self)
        self._sidebar.hidden_changed.connect(self._hide)
        self._tidying = Tidying(parts.services.database, parts.tasks, self)
        actions.listed.connect(self._tidying.begin)
        actions.listed.connect(self.refresh)
        if self._field.text():  # typed before the chats were there
            self._ask()

    @property
    def panel(self) -> FindPanel:
        """The results, made when something is searched for the first time."""
        if self._panel is None:
            from desktop.gui.finding.panel import FindPanel

            made = self._panel = FindPanel(self._theme)
            made.opened.connect(self._open)
            made.entered.connect(self._enter)
            made.filter.changed.connect(self._ask)
            made.list.left_upwards.connect(self._back_to_field)
            made.list.escaped.connect(self._give_up)
            made.hide_chats(self._sidebar.hidden_chats)
        return self._panel

    def refresh(self) -> None:
        """Search again for what is shown: chats have changed."""
        if self._sidebar.is_instead(self._panel):
            self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrow down lead from the field to the results, and Enter open them there."""
        if watched is self._field and isinstance(event, QKeyEvent) and self._has_results():
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self.panel.list.enter()
                return True
            enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() == QEvent.Type.KeyPress and event.key() in enter:
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.panel.list.enter_current(backwards=shifted)
                return True
        return super().eventFilter(watched, event)

    def _has_results(self) -> bool:
        return self._sidebar.is_instead(self._panel) and bool(self.panel.list.results.rows)

    def _ask(self) -> None:
        query = Query(self._field.text())
        if not query.text.strip():
            self._asking.drop()
            self._sidebar.show_instead(None)
            return
        if not self._sidebar.is_instead(self._panel):
            self._tasks.run(self._services.search.choices, self._show_choices)
        self._asking.ask(query, self.panel.filter.filters)

    def _show(self, query: Query, found: Found) -> None:
        self.panel.show_found(query, found)
        self._sidebar.show_instead(self.panel)

    def _show_choices(self, choices: Choices) -> None:
        self.panel.filter.choices = choices

    def _fail(self, error: Exception) -> None:
        show_error(self._window.banners, error)

    def _hide(self, conversations: frozenset[int]) -> None:
        if self._panel is not None:
            self._panel.hide_chats(conversations)

    def _query(self) -> tuple[Query, Filters]:
        return Query(self._field.text()), self.panel.filter.filters

    def _open(self, row: ResultRow) -> None:
        query, filters = self._query()
        self._window.show_message(row.conversation, row.message, query)
        if row.message is not None:
            self._hits.begin(row.conversation, query, filters, row.message)

    def _enter(self, row: ResultRow, backwards: bool) -> None:
        """Open a chat that was found, or go on in it where that has been done."""
        with keyboard_stays(self._window):
            is_open = row.conversation == self._window.conversation
            if is_open and self._hits.is_about(row.conversation, *self._query()):
                self._hits.step(-1 if backwards else 1)
            else:
                self._open(row)

    def _step(self, by: int) -> None:
        """Go on in the chat that is open to the next message with what is searched for, or back."""
        chat = self._window.conversation
        if not self._field.text().strip() or chat is None or self._window.page_name != "chat":
            self._window.focus_search()
            return
        if not self._hits.is_about(chat, *self._query()):
            self._hits.begin(chat, *self._query(), None)
        self._hits.step(by)

    def _back_to_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_up(self) -> None:
        self._back_to_field()
        self._field.clear()
