"""The results of a search, in the place of the sidebar's chats."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.core.wording import clean
from desktop.gui.finding import words
from desktop.gui.finding.filter_button import FilterButton
from desktop.gui.finding.result_list import ResultList
from desktop.gui.theme import SMALL, TINY
from desktop.gui.widgets import Button, ElidedLabel, Label

if TYPE_CHECKING:
    from desktop.core.store.found import Found
    from desktop.core.store.search_words import Query
    from desktop.gui.theme import Theme

_LONGEST_QUERY = 60


class FindPanel(QWidget):
    """How much was found, the filter, the results, or what to try where there are none.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: A ResultRow is to be opened.
    opened = Signal(object)
    #: Enter was pressed for a ResultRow, and whether with Shift.
    entered = Signal(object, bool)
    #: Another answer is shown.
    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = ElidedLabel(theme, kind="small", role="muted")
        self.filter = FilterButton(theme)
        self.filtered = ElidedLabel(theme, kind="small", role="accent")
        self.clear_filter = Button(theme, tr("Clear"), kind="quiet", on_click=self.filter.clear)
        self.clear_filter.setAccessibleName(tr("Clear the filter"))
        self.list = ResultList(theme)
        self.nothing = Label(theme, "", wrap=True)
        self.hint = Label(theme, tr(words.HINT), kind="small", role="muted", wrap=True)
        self._empty = QWidget()
        self._shown: tuple[Query, Found] | None = None
        self._hidden: frozenset[int] = frozenset()
        self._build()
        self.list.opened.connect(self.opened)
        self.list.entered.connect(self.entered)
        self.filter.changed.connect(self._show_filter)
        self._show_filter()

    def show_found(self, query: Query, found: Found) -> None:
        """Show what was found."""
        anew = self._shown is None or self._shown[0] != query
        self._shown = query, found
        self._refresh(anew=anew)
        self.shown.emit()

    @property
    def asked_for(self) -> str:
        """What was typed for that which is shown; "" before the first answer."""
        return self._shown[0].text if self._shown is not None else ""

    def hide_chats(self, conversations: frozenset[int]) -> None:
        """Leave out these chats: they are being deleted."""
        self._hidden = conversations
        self._refresh(anew=False)

    def _refresh(self, *, anew: bool) -> None:
        if self._shown is None:
            return
        query, found = self._shown
        rows = words.rows_of(found, datetime.now().astimezone(), self._hidden)
        self.list.show_rows(rows, anew=anew)
        self.heading.setText(words.heading(len(rows), more=found.more) if rows else "")
        self.nothing.setText(
            tr("Nothing found for “{query}”.", query=clean(query.text.strip(), _LONGEST_QUERY))
        )
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def _show_filter(self) -> None:
        filtered = self.filter.words
        self.filtered.setText(filtered)
        for part in (self.filtered, self.clear_filter):
            part.setVisible(bool(filtered))

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY)
        top = QHBoxLayout()
        top.setContentsMargins(SMALL, 0, 0, 0)
        top.addWidget(self.heading, 1)
        top.addWidget(self.filter)
        layout.addLayout(top)
        below = QHBoxLayout()
        below.setContentsMargins(SMALL, 0, 0, 0)
        below.addWidget(self.filtered, 1)
        below.addWidget(self.clear_filter)
        layout.addLayout(below)
        layout.addWidget(self.list, 1)
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        empty.setSpacing(SMALL)
        empty.addWidget(self.nothing)
        empty.addWidget(self.hint)
        empty.addStretch(1)
        self._empty.hide()
        layout.addWidget(self._empty, 1)
