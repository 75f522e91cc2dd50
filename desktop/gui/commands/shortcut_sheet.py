"""The list of all shortcuts, from the same table that makes them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from desktop.core.fuzzy import match
from desktop.core.language import mark, tr
from desktop.gui.commands.rows import Row, RowList
from desktop.gui.commands.sheet import Sheet
from desktop.gui.commands.table import TABLE, Entry, shown_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.settings import Settings
    from desktop.gui.main_window import MainWindow
    from desktop.gui.pages import Parts

_HINT: Final = mark("{keys} finds every action by its name     Esc close")


class ShortcutSheet(Sheet):
    """Shows every key, grouped by where it works.

    Args:
        window: what it lies over.
        parts: what the program works with.
    """

    def __init__(self, window: MainWindow, parts: Parts) -> None:
        prompt = tr("Search keyboard shortcuts")
        hint = tr(_HINT, keys=shown_keys(TABLE["palette"])[0])
        super().__init__(window, parts.theme, tr("Keyboard shortcuts"), prompt, hint)
        self._settings = parts.services.settings
        self.list = RowList(parts.theme, tr("Keyboard shortcuts"), self)
        self.fill(self.list)
        self.nothing.setText(tr("No shortcut is called that."))
        self.field.textChanged.connect(self._search)

    def present(self) -> None:
        """Open it, with the keys as they are set now."""
        self._search()
        super().present()

    def _search(self) -> None:
        rows = rows_for(self.field.text(), self._settings.value)
        self.nothing.setVisible(not rows)
        # Nothing is chosen here; the arrows walk through the lines.
        self.list.show_rows(rows, at=None)
        if self.isVisible():
            self.fit()


def rows_for(query: str, settings: Settings) -> Sequence[Row]:
    """Return the lines of the shortcuts that fit a query, under their headings."""
    rows: list[Row] = []
    for group, entries in groupby(TABLE.values(), key=lambda entry: entry.group):
        found = [row for entry in entries if (row := _row(query, entry, settings)) is not None]
        if found:
            rows += [Row(tr(group), heading=True), *found]
    return rows


def keys_now(entry: Entry, settings: Settings) -> tuple[str, ...]:
    """Return the keys of an action as they are set, as the platform writes them."""
    if settings.send_keys == "ctrl-enter" and entry.id in _WITH_CTRL:
        return _WITH_CTRL[entry.id]
    return tuple(shown_keys(entry))


#: What differs where Ctrl+Enter sends.
_WITH_CTRL: Final = {
    "write.send": ("Ctrl+Enter",),
    "write.line": ("Enter", "Shift+Enter"),
}


def _row(query: str, entry: Entry, settings: Settings) -> Row | None:
    keys = keys_now(entry, settings)
    if not keys and not entry.note:
        return None
    title, note = tr(entry.label), tr(entry.note) if entry.note else ""
    found = match(query, title)
    if found is not None:
        return Row(title, found.places, "", note, keys)
    # "ctrl+k" asks what that does.
    wanted = query.casefold().replace(" ", "")
    # Whoever knows it in English finds it, too.
    if any(wanted in key.casefold() for key in keys) or match(query, entry.label) is not None:
        return Row(title, (), "", note, keys)
    return None
