"""The menus of chats and of folders in the list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.core.language import mark, tr, trn
from desktop.gui.commands.table import keys_of
from desktop.gui.shelf.wishes import Wish, archiving, marking, numbers, pinning

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.store.shelf import Folder
    from desktop.gui.chat_rows import Row
    from desktop.gui.theme import Theme

    Tell = Callable[[Wish], object]

#: The keys of what is done with the chosen chats, while the list has the keyboard. Letters alone
#: lead to the chats that begin with them.
PIN_KEYS: Final = keys_of("list.pin")
ARCHIVE_KEYS: Final = keys_of("list.archive")
MARK_KEYS: Final = keys_of("list.mark")
MOVE_KEYS: Final = keys_of("list.move")
EXPORT_KEYS: Final = keys_of("list.export")

_WORDS: Final = {
    "pin": (mark("Pin"), "pin"),
    "unpin": (mark("Unpin"), "pin-off"),
    "archive": (mark("Archive"), "archive"),
    "bring_back": (mark("Bring back from archive"), "archive-restore"),
    "mark_unread": (mark("Mark as unread"), "circle-dot"),
    "mark_read": (mark("Mark as read"), "circle-dot"),
}


def words_for(wish: Wish) -> tuple[str, str]:
    """Return what a button says that does this, and its icon; for those that switch a mark."""
    words, icon = _WORDS[wish.act]
    return tr(words), icon


class Menus:
    """Makes menus for a list of chats.

    Args:
        theme: the look.
        parent: the list.
        tell: hears what is wished.
    """

    def __init__(self, theme: Theme, parent: QWidget, tell: Tell) -> None:
        self._theme, self._parent, self._tell = theme, parent, tell

    def of_chats(
        self,
        chats: Sequence[Row],
        folders: Sequence[Folder],
        rename: Callable[[], object] | None = None,
    ) -> QMenu:
        """Return the menu of what can be done with chats; `rename` only where it is one."""
        menu = self._menu()
        if rename is not None:
            self._add(menu, tr("Rename"), "pencil", rename, keys_of("list.rename"))
        for wish, keys in (
            (pinning(chats), PIN_KEYS),
            (archiving(chats), ARCHIVE_KEYS),
            (marking(chats), MARK_KEYS),
        ):
            self._add(menu, *words_for(wish), partial(self._tell, wish), keys)
        menu.addMenu(self.of_folders(chats, folders, menu))
        chosen = numbers(chats)
        if len(chosen) == 1:
            export = partial(self._tell, Wish("export", chosen))
            self._add(menu, tr("Export…"), "download", export, EXPORT_KEYS)
        menu.addSeparator()
        words = (
            tr("Delete")
            if len(chosen) == 1
            else trn("Delete {n} chat", "Delete {n} chats", len(chosen))
        )
        self._add(
            menu,
            words,
            "trash-2",
            partial(self._tell, Wish("delete", chosen)),
            keys_of("list.delete"),
        )
        return menu

    def of_folders(
        self, chats: Sequence[Row], folders: Sequence[Folder], parent: QMenu | None = None
    ) -> QMenu:
        """Return the menu of the folders that chats can be moved to."""
        menu = QMenu(tr("Move to folder"), parent) if parent is not None else self._menu()
        menu.setIcon(self._theme.icon("folder-input", size=16))
        menu.menuAction().setShortcut(QKeySequence(MOVE_KEYS))
        chosen, inside = numbers(chats), {row.folder for row in chats}
        for folder in folders:
            move = Wish("move", chosen, folder.id)
            name = folder.name.replace("&", "&&")
            action = self._add(menu, name, "folder", partial(self._tell, move))
            action.setEnabled(inside != {folder.id})
        if folders:
            menu.addSeparator()
        new, none = Wish("move_to_new", chosen), Wish("move", chosen)
        self._add(menu, tr("New folder"), "folder-plus", partial(self._tell, new))
        if inside != {None}:
            self._add(menu, tr("No folder"), "x", partial(self._tell, none))
        return menu

    def of_folder(self, folder: Row, rename: Callable[[], object]) -> QMenu:
        """Return the menu of what can be done with a folder."""
        menu = self._menu()
        self._add(menu, tr("Rename"), "pencil", rename, keys_of("list.rename"))
        menu.addSeparator()
        delete = Wish("delete_folder", folder=folder.folder)
        words = tr("Delete folder, keep its chats") if folder.chats else tr("Delete folder")
        self._add(menu, words, "trash-2", partial(self._tell, delete), keys_of("list.delete"))
        return menu

    def of_list(self) -> QMenu:
        """Return the menu of the list itself, where there is no chat."""
        menu = self._menu()
        new = Wish("move_to_new")
        self._add(menu, tr("New folder"), "folder-plus", partial(self._tell, new))
        return menu

    def _menu(self) -> QMenu:
        menu = QMenu(self._parent)
        menu.setObjectName("chats-menu")
        return menu

    def _add(
        self, menu: QMenu, text: str, icon: str, act: Callable[[], object], keys: str = ""
    ) -> QAction:
        role = "danger" if icon == "trash-2" else "text"
        action = QAction(self._theme.icon(icon, role, 16), text, menu)
        if keys:
            action.setShortcut(QKeySequence(keys))
        # `triggered` would pass on whether it is checked to whoever takes that.
        action.triggered.connect(lambda _checked: act())
        menu.addAction(action)
        return action
