"""What can be done with a message: the entries of its menu, and of the bar beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.core.language import tr
from desktop.gui.chat import copying, decorations, notes
from desktop.gui.chat.notes import ACTION
from desktop.gui.commands.table import keys_of

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from desktop.gui.chat.entry import Entry
    from desktop.gui.chat.transcript import Transcript

REGENERATE_KEYS: Final = keys_of("chat.regenerate")
EDIT_KEYS: Final = keys_of("chat.edit")
#: Copies what is selected as markdown.
MARKDOWN_KEYS: Final = keys_of("read.markdown")


class Deed(NamedTuple):
    """Something that can be done with a message.

    Attributes:
        action: its name, see `notes`.
        label: what the menu says.
        icon: of the bar.
        keys: that do it for the last message of its kind; "" for none.
        done: whether it is so already, and choosing it takes it back; None: it is no such thing.
    """

    action: str
    label: str
    icon: str
    keys: str = ""
    done: bool | None = None


def deeds(entry: Entry, *, rating: int, pinned: bool) -> tuple[Deed, ...]:
    """Return what can be done with a stored message, the usual things first."""
    pin = notes.UNPIN if pinned else notes.PIN
    common = (
        Deed(notes.FORK, tr("New chat from here"), "git-fork"),
        Deed(pin, tr("Unpin") if pinned else tr("Pin, so that it is always read"), "pin"),
        Deed(notes.DELETE, tr("Delete, with all below"), "trash-2"),
    )
    if entry.person:
        return (Deed(notes.EDIT, tr("Edit"), "pencil", EDIT_KEYS), *common)
    return (
        Deed(notes.REGENERATE, tr("Regenerate"), "refresh-cw", REGENERATE_KEYS),
        Deed(notes.GOOD, tr("Good reply"), "thumbs-up", done=rating > 0),
        Deed(notes.BAD, tr("Bad reply"), "thumbs-down", done=rating < 0),
        *common,
    )


def build(transcript: Transcript, place: QPoint) -> QMenu:
    """Return the menu for a place of the conversation's viewport."""
    menu = QMenu(transcript)
    cursor = transcript.cursorForPosition(place)
    block, link = cursor.block(), transcript.anchorAt(place)
    entry = transcript.entry_at(place)
    _offer_selection(menu, transcript)
    if link and not link.startswith(ACTION):
        menu.addAction(tr("Open link…"), partial(transcript.ask_to_open, link))
        menu.addAction(tr("Copy link address"), partial(copying.copy, link))
    if decorations.is_code(block):
        transcript.code_bar.add_to(menu, block)
    if entry is not None:
        what = tr("Copy message") if entry.person else tr("Copy reply")
        menu.addAction(what, lambda: copying.copy(entry.text))
        if tip := notes.tip(entry.note):
            menu.addAction(tr("Show details"), partial(transcript.details.show, entry.id))
            menu.addAction(tr("Copy details"), lambda: copying.copy(tip))
        add_deeds(menu, transcript, entry)
    menu.addSeparator()
    select_all = menu.addAction(tr("Select all"), transcript.selectAll)
    select_all.setShortcut(QKeySequence.StandardKey.SelectAll)
    return menu


def _offer_selection(menu: QMenu, transcript: Transcript) -> None:
    selected = transcript.textCursor().hasSelection()
    for label, keys, function in (
        (tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), transcript.copy),
        (tr("Copy as markdown"), QKeySequence(MARKDOWN_KEYS), transcript.copy_markdown),
    ):
        action = menu.addAction(label, function)
        action.setShortcut(keys)
        action.setEnabled(selected)
    if selected:
        quoted = transcript.selection_text()
        menu.addAction(tr("Quote in a message"), lambda: transcript.quote_requested.emit(quoted))


def add_deeds(menu: QMenu, transcript: Transcript, entry: Entry) -> None:
    """Add what can be done with a message; nothing for one that the store has not numbered yet."""
    if entry.id <= 0 or not transcript.bar.isEnabled():
        return
    menu.addSeparator()
    rating, pinned = transcript.ratings.get(entry.id, 0), entry.id in transcript.pinned
    for deed in deeds(entry, rating=rating, pinned=pinned):
        name = deed.action
        item = menu.addAction(deed.label, partial(transcript.action_requested.emit, name, entry.id))
        if deed.keys:
            item.setShortcut(QKeySequence(deed.keys))
        if name == notes.REGENERATE and transcript.others:
            menu.addMenu(_of_models(menu, transcript, entry.id))
        if deed.done is not None:
            item.setCheckable(True)
            item.setChecked(deed.done)
    if transcript.aloud is not None:
        transcript.aloud.add_to(menu, entry)


def _of_models(menu: QMenu, transcript: Transcript, reply: int) -> QMenu:
    """Return the menu of the models that may write a reply again."""
    made = QMenu(tr("Regenerate with"), menu)
    for model, name in transcript.others:
        ask = partial(transcript.model_requested.emit, reply, model)
        made.addAction(name.replace("&", "&&"), ask)
    return made
