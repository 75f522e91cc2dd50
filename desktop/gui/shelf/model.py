"""The lines of the list of chats for Qt: what is shown, edited, and dragged."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)

from desktop.gui.chat_rows import FOLDERS, PINNED, Row
from desktop.gui.shelf.wishes import Wish
from desktop.gui.widgets import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

CHAT_ROLE: Final = Qt.ItemDataRole.UserRole
HEADER_ROLE: Final = Qt.ItemDataRole.UserRole + 1
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 2

_MIME: Final = "application/x-goldcrest-chats"
_LONGEST_TITLE: Final = 200

Index = QModelIndex | QPersistentModelIndex
Flag = Qt.ItemFlag
_OPEN: Final = Flag.ItemIsEnabled | Flag.ItemIsSelectable | Flag.ItemNeverHasChildren
_FLAGS: Final = {
    "chat": _OPEN | Flag.ItemIsEditable | Flag.ItemIsDragEnabled,
    "folder": _OPEN | Flag.ItemIsEditable | Flag.ItemIsDropEnabled,
    "archive": _OPEN | Flag.ItemIsDropEnabled,
    # Not enabled: the keyboard passes over them. They take what is dropped all the same.
    "heading": Flag.ItemNeverHasChildren | Flag.ItemIsDropEnabled,
    "hint": Flag.ItemNeverHasChildren | Flag.ItemIsDropEnabled,
}
_FACTS: Final[Mapping[int, Callable[[Row], object]]] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.words,
    Qt.ItemDataRole.EditRole: lambda row: row.title,
    Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken,
    Qt.ItemDataRole.ToolTipRole: lambda row: (
        plain_tip(row.title) if row.kind in ("chat", "folder") else None
    ),
    CHAT_ROLE: lambda row: row.conversation,
    HEADER_ROLE: lambda row: row.kind == "heading",
    ROW_ROLE: lambda row: row,
}


class ChatListModel(QStringListModel):
    """The lines of the list; headings can be neither chosen nor edited.

    Qt's own list of strings only says how many lines there are: the view asks that several times
    for each line, which takes ten thousand lines too long in Python.
    """

    #: The person has typed another title: the chat's number and the title.
    renamed = Signal(int, str)
    #: Something is to be done with chats or folders: a Wish.
    wished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[int, int] = {}

    @property
    def rows(self) -> Sequence[Row]:
        """The lines, from top to bottom."""
        return self._rows

    def show_rows(self, rows: list[Row]) -> bool:
        """Show these lines; return whether the list starts anew, which it does not for titles."""
        pairs = zip(rows, self._rows, strict=False)
        changed = [place for place, (new, old) in enumerate(pairs) if new != old]
        same = len(rows) == len(self._rows)
        if same and all(rows[place].key == self._rows[place].key for place in changed):
            self._rows = rows
            for place in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
            return False
        self._rows = rows
        self._places = {row[1]: place for place, row in enumerate(rows) if row[1] is not None}
        self.setStringList([""] * len(rows))
        return True

    def row_at(self, index: Index) -> Row | None:
        """Return a line; None where there is none."""
        there = index.isValid() and index.row() < len(self._rows)
        return self._rows[index.row()] if there else None

    def place_of(self, conversation: int | None) -> QModelIndex:
        """Return where a chat stands; an invalid index when it is not shown."""
        place = self._places.get(conversation) if conversation is not None else None
        return QModelIndex() if place is None else self.index(place)

    def ranges_of(self, chats: Sequence[int]) -> QItemSelection:
        """Return where chats stand, those that are shown, in as few ranges as possible."""
        lines = sorted(place for chat in chats if (place := self._places.get(chat)) is not None)
        found = QItemSelection()
        for begin, place in enumerate(lines):
            if begin and lines[begin - 1] == place - 1:
                continue
            end = begin
            while end + 1 < len(lines) and lines[end + 1] == lines[end] + 1:
                end += 1
            found.select(self.index(place), self.index(lines[end]))
        return found

    def place_of_folder(self, folder: int) -> QModelIndex:
        """Return where a folder stands; likewise."""
        for place, row in enumerate(self._rows):
            if row.kind == "folder" and row.folder == folder:
                return self.index(place)
        return QModelIndex()

    # --- Qt's questions ----------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line's text, its chat's number, whether it is a heading, or all of it."""
        row, fact = self.row_at(index), _FACTS.get(role)
        return fact(row) if row is not None and fact is not None else None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Take the title or name that was typed; one that shows nothing changes nothing."""
        row = self.row_at(index)
        if role != Qt.ItemDataRole.EditRole or row is None:
            return False
        # Loaded when it is first wanted: the window's first picture does not need it.
        from desktop.core.store.folders import tidy_name

        title, name = " ".join(str(value).split())[:_LONGEST_TITLE], tidy_name(str(value))
        if row.kind not in ("chat", "folder") or not name:
            return False
        if row.kind == "folder":
            title = name
        if title == row.title:
            return True
        self._rows[index.row()] = row._replace(title=title)
        self.dataChanged.emit(index, index)
        if row.conversation is not None:
            self.renamed.emit(row.conversation, title)
        else:
            self.wished.emit(Wish("rename_folder", folder=row.folder, name=title))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a line."""
        row = self.row_at(index)
        return Flag.NoItemFlags if row is None else _FLAGS[row.kind]

    # --- dragging ----------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Return what dragging does: it moves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Return what can be dropped here: chats of this list."""
        return [_MIME]

    def mimeData(self, indexes: Collection[Index]) -> QMimeData:  # noqa: N802 - Qt's name
        """Return the chats that are dragged."""
        rows = map(self.row_at, sorted(indexes, key=lambda index: index.row()))
        chats = [row.conversation for row in rows if row is not None and row.conversation]
        data = QMimeData()
        data.setData(_MIME, QByteArray(json.dumps(chats).encode()))
        return data

    def canDropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        """Return whether something can be dropped on a line."""
        return bool(_chats_in(data)) and self._dropped((), parent) is not None

    def dropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        """Ask for what dropping chats on a line means."""
        chats = _chats_in(data)
        wish = self._dropped(chats, parent)
        if wish is None or not chats:
            return False
        self.wished.emit(wish)
        # Not true: the view would take the lines away, which only the store may do.
        return False

    def _dropped(self, chats: tuple[int, ...], place: Index) -> Wish | None:
        row = self.row_at(place)
        if row is None or row.kind == "chat":
            return None
        if row.kind == "archive":
            return Wish("archive", chats)
        if row.kind == "heading" and row.title in (PINNED, FOLDERS):
            return Wish("pin", chats) if row.title == PINNED else None
        return Wish("move", chats, row.folder)


def _chats_in(data: QMimeData) -> tuple[int, ...]:
    try:
        found = json.loads(data.data(_MIME).toStdString() or "[]")
    except ValueError:
        return ()
    sound = isinstance(found, list) and all(isinstance(one, int) for one in found)
    return tuple(found) if sound else ()
