"""Joins the sidebar's field, the search and its results with the rest of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.core.store.search_words import Query
from desktop.gui.errors import show_error
from desktop.gui.finding.asking import Asking
from desktop.gui.finding.tidying import Tidying

if TYPE_CHECKING:
    from desktop.core.store.found import Choices, Found
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
        """Let the arrow down lead from the field to the results, and Enter open the first."""
        if watched is self._field and isinstance(event, QKeyEvent) and self._has_results():
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self.panel.list.enter()
                return True
            enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() == QEvent.Type.KeyPress and event.key() in enter:
                self.panel.list.open_current()
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

    def _open(self, row: ResultRow) -> None:
        self._window.show_message(row.conversation, row.message, Query(self._field.text()))

    def _back_to_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_up(self) -> None:
        self._back_to_field()
        self._field.clear()
