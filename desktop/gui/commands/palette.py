"""The palette: a few letters lead to any action, page, chat, model or setting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from desktop.core.language import mark, tr
from desktop.gui.commands import items
from desktop.gui.commands.items import Found, Item, pick
from desktop.gui.commands.rows import Row, RowList
from desktop.gui.commands.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex

    from desktop.core.library import Installed
    from desktop.gui.commands.window import WindowCommands
    from desktop.gui.main_window import MainWindow
    from desktop.gui.pages import Parts

_PROMPT: Final = mark("What do you want to do?")
_HINT: Final = mark("↑ ↓ choose     Enter do it     Esc close")


class Palette(Sheet):
    """Lists what can be done, and does what is chosen.

    Args:
        window: where it is done.
        parts: what the program works with.
        commands: know what was done last, and what else is offered.
    """

    def __init__(self, window: MainWindow, parts: Parts, commands: WindowCommands) -> None:
        super().__init__(window, parts.theme, tr("Find an action"), tr(_PROMPT), tr(_HINT))
        self._window, self._parts, self._commands = window, parts, commands
        self._models: Sequence[Installed] = ()
        self._items: list[Item] = []
        self._all_chats: list[Item] | None = None
        self.found: Sequence[Found] = ()
        self.list = RowList(parts.theme, tr("What can be done"), self)
        self.fill(self.list)
        self.field.textChanged.connect(self._search)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._clicked)
        self.list.selectionModel().currentChanged.connect(self._tell)
        commands.sources_changed.connect(self._collect_again)

    def present(self) -> None:
        """Open it, with what can be done now."""
        self._all_chats = None
        self._collect()
        super().present()
        # After the first picture, with which another thread would compete.
        QTimer.singleShot(0, self, self._look_for_models)

    def chosen(self) -> None:
        """Do what is chosen."""
        if not 0 <= self.list.current < len(self.found):
            return
        item = self.found[self.list.current].item
        self.dismiss()
        if item.kind != items.CHAT:
            self._commands.use(item.id)
        # After the keyboard is back: what is done may depend on where it is.
        QTimer.singleShot(0, self._window, item.run)

    # --- inside ------------------------------------------------------------------------------

    def _collect(self) -> None:
        """Ask again what can be done."""
        window = self._window
        extra = [item for source in self._commands.sources for item in source()]
        self._items = [
            *items.of_commands(window),
            *items.of_chats(window, items.FEW_CHATS),
            *items.of_models(window, self._models),
            *extra,
            *items.of_settings(window),
        ]
        self._search()

    def _look_for_models(self) -> None:
        # The disk may be slow.
        installed = self._parts.services.library.installed
        self._parts.tasks.run(installed, self._take_models, lambda _: None)

    def _take_models(self, models: tuple[Installed, ...]) -> None:
        if models != self._models and self.isVisible():
            self._models = models
            self._collect_again()

    def _collect_again(self) -> None:
        if self.isVisible():
            chosen = self.list.current
            self._collect()
            # People may have walked on meanwhile; what is new comes behind what they see.
            self.list.setCurrentIndex(self.list.lines.index(max(chosen, 0)))

    def _search(self) -> None:
        query = self.field.text()
        listed = self._items
        if query.strip():
            if self._all_chats is None:
                self._all_chats = items.of_chats(self._window)
            listed = [each for each in listed if each.kind != items.CHAT] + self._all_chats
        self.found = pick(query, listed, self._commands.recent)
        if query.strip():
            self.found = [*self.found, self._elsewhere(query.strip())]
        rows = [_row(each) for each in self.found]
        self.nothing.setVisible(not rows)
        self.list.show_rows(rows)
        if self.isVisible():
            self.fit()

    def _elsewhere(self, query: str) -> Found:
        """Return the line that looks for the words in all messages."""
        title = tr("Search all messages for “{query}”", query=query)
        run = partial(self._search_messages, query)
        return Found(Item("search-messages", title, "", "search", run), ())

    def _search_messages(self, query: str) -> None:
        self._window.focus_search()
        self._window.frame.sidebar.search.setText(query)

    def _clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.chosen()

    def _tell(self, index: QModelIndex) -> None:
        """Say to screen readers what is chosen: the keyboard stays in the field."""
        if index.isValid():
            self.field.setAccessibleDescription(self.list.lines.rows[index.row()].spoken)


def _row(found: Found) -> Row:
    item = found.item
    # Most lines are actions, and saying so at each would be noise.
    note = "" if item.keys or item.kind == items.ACTION else items.kind_of(item)
    keys = (item.keys,) if item.keys else ()
    return Row(item.title, found.places, item.icon, note, keys)
