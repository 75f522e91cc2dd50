"""The conversation's context menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.gui.chat import copying, decorations, notes
from desktop.gui.chat.notes import ACTION, PIN, UNPIN

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from desktop.gui.chat.entry import Entry
    from desktop.gui.chat.transcript import Transcript

#: Copies what is selected as markdown.
MARKDOWN_KEYS: Final = "Ctrl+Shift+C"


def build(view: Transcript, place: QPoint) -> QMenu:
    """Return the menu for a place of the viewport."""
    menu = QMenu(view)
    cursor = view.cursorForPosition(place)
    link, entry = view.anchorAt(place), view.entry_at(cursor.position())
    selected = view.textCursor().hasSelection()
    for label, keys, function in (
        ("Copy", QKeySequence(QKeySequence.StandardKey.Copy), view.copy),
        ("Copy as markdown", QKeySequence(MARKDOWN_KEYS), view.copy_markdown),
    ):
        action = menu.addAction(label, function)
        action.setShortcut(keys)
        action.setEnabled(selected)
    if link and not link.startswith(ACTION):
        menu.addAction("Open link…", partial(view.ask_to_open, link))
        menu.addAction("Copy link address", partial(copying.copy, link))
    if decorations.is_code(cursor.block()):
        view.code_bar.add_to(menu, cursor.block())
    if entry is not None:
        _offer_message(menu, view, entry)
    menu.addSeparator()
    select_all = menu.addAction("Select all", view.selectAll)
    select_all.setShortcut(QKeySequence.StandardKey.SelectAll)
    return menu


def _offer_message(menu: QMenu, view: Transcript, entry: Entry) -> None:
    what = "Copy message" if entry.person else "Copy reply"
    menu.addAction(what, partial(copying.copy, entry.text))
    if entry.id > 0:
        action, label = PIN, "Pin, so that it is always read"
        if view.is_pinned(entry.id):
            action, label = UNPIN, "Unpin"
        menu.addAction(label, lambda: view.action_requested.emit(action, entry.id))
    if tip := notes.tip(entry.note):
        menu.addAction("Copy details", partial(copying.copy, tip))
