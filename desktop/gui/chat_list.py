"""The list of chats in the sidebar: what can be done in it by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QListView, QMenu, QWidget

from desktop.core.language import tr
from desktop.gui.shelf import held
from desktop.gui.shelf.delegate import ChatDelegate
from desktop.gui.shelf.menus import (
    ARCHIVE_KEYS,
    EXPORT_KEYS,
    MARK_KEYS,
    MOVE_KEYS,
    PIN_KEYS,
    Menus,
)
from desktop.gui.shelf.model import CHAT_ROLE, HEADER_ROLE, ChatListModel
from desktop.gui.shelf.wishes import Wish, archiving, marking, numbers, pinning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent

    from desktop.core.store.shelf import Folder
    from desktop.gui.chat_rows import Row
    from desktop.gui.theme import Theme

__all__ = ["CHAT_ROLE", "HEADER_ROLE", "ChatList", "ChatListModel"]

_OPEN_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_EXTEND: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_CHOOSE: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect
_LEAVE: Final = QItemSelectionModel.SelectionFlag.NoUpdate
_COVERED: Final = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class ChatList(QListView):
    """The chats. Enter or a click opens one, F2 or a double click renames, Delete deletes.

    Several are chosen with Ctrl or Shift, by mouse or keyboard; see `menus.py` for the other keys.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The chat's number.
    opened = Signal(int)
    #: Something is to be done with chats or folders: a Wish.
    wished = Signal(object)
    #: A folder is to be opened or closed, or the archive: its number or None, and which of both.
    fold_asked = Signal(object, bool)
    #: Other chats are chosen: their lines.
    chosen_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chats = ChatListModel(self)
        self.folders: Sequence[Folder] = ()
        self._selected: int | None = None
        self._extends = False
        # What came while a title was being typed; None when nothing did.
        self._held: list[Row] | None = None
        self.menus = Menus(theme, self, self.wished.emit)
        self.setModel(self.chats)
        self._delegate = ChatDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self.clicked.connect(self._clicked)
        self.chats.renamed.connect(self._keep_title)
        self.chats.wished.connect(self.wished)
        self.chats.wished.connect(self._keep_name)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        theme.changed.connect(self.viewport().update)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Chats"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        # On a line, not between two.
        self.setDragDropOverwriteMode(True)

    # --- what is shown -----------------------------------------------------------------------

    def show_rows(self, rows: list[Row]) -> None:
        """Show these lines; while a title is being typed they wait until it is finished."""
        typed = self._row() if self.is_editing else None
        # There is nothing to wait for when the chat itself has gone.
        if typed is not None and any(row.key == typed.key for row in rows):
            self._held = rows
            return
        self._held = None
        chosen, current, line = numbers(self.chosen()), self._row(), self.currentIndex().row()
        if self.chats.show_rows(rows):
            self._restore(chosen, current, line)

    def select(self, conversation: int | None) -> None:
        """Show which chat is open, without opening it; None for a new one.

        Whoever walks through the list by keyboard stays where they are, until they leave it.
        """
        self._selected = conversation
        if not (self.hasFocus() and self._row() is not None):
            self._rest()

    @property
    def selected(self) -> int | None:
        """The chat that was selected last."""
        return self._selected

    def chosen(self) -> list[Row]:
        """Return the lines of the chats that are chosen, from top to bottom."""
        selection = self.selectionModel().selection()
        places = map(selection.at, range(selection.count()))
        ranges = sorted((one.top(), one.bottom()) for one in places)
        rows = (row for top, bottom in ranges for row in self.chats.rows[top : bottom + 1])
        return [row for row in rows if row.conversation is not None]

    def choose_none(self) -> None:
        """Go back from several chosen chats to the one that is open."""
        self._show_selected()

    @property
    def is_editing(self) -> bool:
        """Whether a title is being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    def rename(self, conversation: int) -> None:
        """Let the person type another title, if the chat is still listed."""
        self._edit(self.chats.place_of(conversation))

    def rename_folder(self, folder: int) -> None:
        """Let the person type another name, if the folder is still listed."""
        self._edit(self.chats.place_of_folder(folder))

    # --- menus -------------------------------------------------------------------------------

    def menu_for(self, index: QModelIndex) -> QMenu:
        """Return the menu of what can be done with a line, or with all chosen chats."""
        # The list may change while the menu is open: a place in it would be another chat's then.
        row = self.chats.row_at(index)
        if row is None or row.kind in ("heading", "archive"):
            return self.menus.of_list()
        if row.kind == "folder":
            folder = row.folder or 0
            return self.menus.of_folder(row, lambda: self.rename_folder(folder))
        chosen = self.chosen()
        if len(chosen) > 1 and row in chosen:
            return self.menus.of_chats(chosen, self.folders)
        number = row.conversation or 0
        return self.menus.of_chats([row], self.folders, lambda: self.rename(number))

    def show_folders(self, position: QPoint) -> None:
        """Open the menu of folders for the chosen chats, at a place on the screen."""
        if chosen := self._for_keys():
            self._popup(self.menus.of_folders(chosen, self.folders), position)

    def show_folders_below(self, widget: QWidget) -> None:
        """Open it below a button."""
        self.show_folders(widget.mapToGlobal(widget.rect().bottomLeft()))

    # --- Qt's events -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what the keys of the list mean; the arrows are the list's own."""
        if self.is_editing or not (self._do_key(event) or self._do_combination(event)):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the menu when its button was hit."""
        position = event.position().toPoint()
        index = self.indexAt(position)
        row = self.chats.row_at(index)
        self._extends = bool(event.modifiers() & _EXTEND)
        if (
            event.button() == Qt.MouseButton.LeftButton
            and row is not None
            and row.kind in ("chat", "folder")
            and self._delegate.menu_button(self.visualRect(index)).contains(position)
        ):
            self._popup(self.menu_for(index), self.viewport().mapToGlobal(position))
            return
        if event.button() == Qt.MouseButton.RightButton and row is not None:
            # What is chosen stays so, and the chat below the mouse is not opened.
            event.accept()
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Open the menu of the line under the mouse, or of the current one by the keyboard."""
        by_key = event.reason() == event.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        position = self.visualRect(index).center() if by_key else event.pos()
        self._popup(self.menu_for(index), self.viewport().mapToGlobal(position))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Rename a chat; the second click on a folder does not undo what the first one did."""
        row = self.chats.row_at(self.indexAt(event.position().toPoint()))
        if row is not None and row.is_open is not None:
            self._extends = True
            event.accept()
            return
        super().mouseDoubleClickEvent(event)

    def closeEditor(  # noqa: N802 - Qt's name
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        """Show what waited for the end of the typing."""
        super().closeEditor(editor, hint)
        if self._held is not None and not self.is_editing:
            rows, self._held = self._held, None
            self.show_rows(rows)
            self.select(self._selected)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show again which chat is open; a menu, or another window, only covers the list."""
        super().focusOutEvent(event)
        if event.reason() not in _COVERED:
            self._rest()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the menu button away."""
        super().leaveEvent(event)
        self.viewport().update()

    # --- inside ------------------------------------------------------------------------------

    def _row(self) -> Row | None:
        return self.chats.row_at(self.currentIndex())

    def _for_keys(self) -> list[Row]:
        """Return the lines that a key is about: the chosen chats, else the current one."""
        chosen, row = self.chosen(), self._row()
        if len(chosen) > 1 or row is None or row.kind != "chat":
            return chosen if len(chosen) > 1 else []
        return [row]

    def _do_key(self, event: QKeyEvent) -> bool:
        row, key = self._row(), event.key()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if key == Qt.Key.Key_Escape and len(self.chosen()) > 1:
            self.choose_none()
            return True
        if plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            # Several may be chosen where no line is the current one.
            self._delete(row)
            return True
        if row is None or not plain:
            return False
        if key in _OPEN_KEYS:
            self._open(row)
        elif key == Qt.Key.Key_F2:
            self._edit(self.currentIndex())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(row, is_open=key == Qt.Key.Key_Right)
        else:
            return False
        return True

    def _do_combination(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination())
        chosen = self._for_keys()
        for keys, wish in ((PIN_KEYS, pinning), (ARCHIVE_KEYS, archiving), (MARK_KEYS, marking)):
            if pressed == QKeySequence(keys):
                if chosen:
                    self.wished.emit(wish(chosen))
                return True
        if pressed == QKeySequence(EXPORT_KEYS):
            if len(chosen) == 1:
                self.wished.emit(Wish("export", numbers(chosen)))
            return True
        if pressed == QKeySequence(MOVE_KEYS):
            place = self.visualRect(self.currentIndex()).center()
            self.show_folders(self.viewport().mapToGlobal(place))
            return True
        return False

    def _delete(self, row: Row | None) -> None:
        if chosen := self._for_keys():
            self.wished.emit(Wish("delete", numbers(chosen)))
        elif row is not None and row.kind == "folder":
            self.wished.emit(Wish("delete_folder", folder=row.folder))

    def _fold(self, row: Row, *, is_open: bool) -> None:
        if row.is_open is not None:
            if row.is_open != is_open:
                self.fold_asked.emit(row.folder, is_open)
        elif row.folder is not None and not is_open:
            # From a chat to the folder that it is in.
            place = self.chats.place_of_folder(row.folder)
            self.selectionModel().setCurrentIndex(place, _CHOOSE)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.chats.row_at(index)
        if row is not None and not self._extends:
            self._open(row)

    def _open(self, row: Row) -> None:
        if row.conversation is not None:
            self.opened.emit(row.conversation)
        elif row.is_open is not None:
            self.fold_asked.emit(row.folder, not row.is_open)

    def _edit(self, place: QModelIndex) -> None:
        row = self.chats.row_at(place)
        if row is not None and row.kind in ("chat", "folder"):
            self.selectionModel().setCurrentIndex(place, _CHOOSE)
            self.edit(place)

    def _restore(self, chosen: Sequence[int], current: Row | None, line: int) -> None:
        """Choose again what was chosen before the list began anew.

        Args:
            chosen: the chats that were.
            current: the line that was the current one.
            line: where that stood.
        """
        picked = self.chats.ranges_of(chosen) if len(chosen) > 1 else QItemSelection()
        if not picked.isEmpty():
            self.selectionModel().select(picked, _CHOOSE)
        else:
            self._show_selected()
        if current is None or not self.hasFocus():
            return
        # Whoever walks by keyboard stays where they are.
        same = (line for line, row in enumerate(self.chats.rows) if row.key == current.key)
        if (found := next(same, None)) is not None:
            how = _CHOOSE if picked.isEmpty() else _LEAVE
            self.selectionModel().setCurrentIndex(self.chats.index(found), how)
        elif picked.isEmpty() and (near := self._near(line)).isValid():
            # It has gone, by their own key perhaps, which goes on from there.
            self.selectionModel().setCurrentIndex(near, _CHOOSE)

    def _near(self, line: int) -> QModelIndex:
        """Return the chat or folder that stands there now, else the next one above."""
        stops = [at for at, row in enumerate(self.chats.rows) if row.kind in ("chat", "folder")]
        there = [at for at in stops if at >= line] or stops[-1:]
        return self.chats.index(there[0]) if there else QModelIndex()

    def _rest(self) -> None:
        # Another current line would end the typing, and what was chosen is about to be used.
        if not self.is_editing and len(self.chosen()) <= 1:
            self._show_selected()

    def _show_selected(self) -> None:
        place = self.chats.place_of(self._selected)
        if place.isValid():
            self.selectionModel().setCurrentIndex(place, _CHOOSE)
        else:
            self.clearSelection()
            self.selectionModel().setCurrentIndex(QModelIndex(), _LEAVE)

    def _tell_chosen(self) -> None:
        self.chosen_changed.emit(self.chosen())

    def _keep_title(self, conversation: int, title: str) -> None:
        """Let lines that wait have the title just typed, which the store gets only now."""
        if self._held is not None:
            self._held = held.with_title(self._held, conversation, title)

    def _keep_name(self, wish: Wish) -> None:
        """Let them have the name of a folder, likewise."""
        if self._held is not None:
            self._held = held.with_name(self._held, wish)

    @staticmethod
    def _popup(menu: QMenu, position: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(position)
