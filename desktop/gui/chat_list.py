"""The list of chats in the sidebar: its lines, how they are drawn, what can be done with one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.gui.chat_rows import Row
from desktop.gui.theme import RADIUS, SMALL
from desktop.gui.widgets import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

    from desktop.gui.theme import Theme

CHAT_ROLE = Qt.ItemDataRole.UserRole
HEADER_ROLE = Qt.ItemDataRole.UserRole + 1

_ROW, _HEADER = 34, 32
_MENU = 28
_ROOT = QModelIndex()
_LONGEST_TITLE = 200

Index = QModelIndex | QPersistentModelIndex


class ChatListModel(QAbstractListModel):
    """The lines of the list; headings can be neither chosen nor edited."""

    #: The person has typed another title: the chat's number and the title.
    renamed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        """Show these lines; where only titles differ the list does not start anew."""
        if [row.conversation for row in rows] != [row.conversation for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        changed = [
            place
            for place, (new, old) in enumerate(zip(rows, self._rows, strict=True))
            if new != old
        ]
        self._rows = rows
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))

    def place_of(self, conversation: int | None) -> QModelIndex:
        """Return where a chat stands; an invalid index when it is not shown."""
        for place, row in enumerate(self._rows):
            if conversation is not None and row.conversation == conversation:
                return self.index(place)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line's text, its chat's number, or whether it is a heading."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.title) if row.conversation is not None else None
        if role == CHAT_ROLE:
            return row.conversation
        if role == HEADER_ROLE:
            return row.conversation is None
        return None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Take the title that was typed; an empty one changes nothing."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row = self._rows[index.row()]
        title = " ".join(str(value).split())[:_LONGEST_TITLE]
        if row.conversation is None or not title:
            return False
        if title != row.title:
            self._rows[index.row()] = Row(title, row.conversation)
            self.dataChanged.emit(index, index)
            self.renamed.emit(row.conversation, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a line."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].conversation is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemNeverHasChildren
        )


class ChatDelegate(QStyledItemDelegate):
    """Draws a line; a chat under the mouse, or with the focus, shows the button of its menu."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @staticmethod
    def menu_button(line: QRect) -> QRect:
        """Return where a line's menu button is."""
        return QRect(line.right() - _MENU, line.top(), _MENU, line.height())

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return a line's height; the list gives the width."""
        return QSize(0, _HEADER if index.data(HEADER_ROLE) else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a heading or a chat."""
        line: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(HEADER_ROLE):
            self._paint_heading(painter, line, str(index.data()))
        else:
            self._paint_chat(painter, line, state, str(index.data()))
        painter.restore()

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Let the field for the title fill the line."""
        line: QRect = option.rect
        editor.setGeometry(line.adjusted(0, 1, 0, -1))

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return the field in which a title is typed."""
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName("Title of the chat")
        return editor

    def _paint_heading(self, painter: QPainter, line: QRect, text: str) -> None:
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.role("muted"))
        place = line.adjusted(SMALL, 0, 0, -4)
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_chat(
        self, painter: QPainter, line: QRect, state: QStyle.StateFlag, title: str
    ) -> None:
        theme = self._theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        box = line.adjusted(1, 1, -1, -1)
        if selected or hovered or focused:
            ring = QPen(theme.role("accent"), 2) if focused else QPen(Qt.PenStyle.NoPen)
            painter.setPen(ring)
            painter.setBrush(theme.role("selected" if selected else "hover"))
            painter.drawRoundedRect(box, RADIUS - 1, RADIUS - 1)
        menu = hovered or focused
        room = line.adjusted(SMALL, 0, -(_MENU if menu else SMALL), 0)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.role("text"))
        shown = QFontMetrics(painter.font()).elidedText(
            title, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if menu:
            ratio = painter.device().devicePixelRatioF()
            button = QRect(0, 0, 16, 16)
            button.moveCenter(self.menu_button(line).center())
            painter.drawPixmap(button, theme.pixmap("ellipsis", "muted", 16, ratio))


class ChatList(QListView):
    """The chats. Enter or a click opens one, F2 or a double click renames, Delete deletes.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The chat's number.
    opened = Signal(int)
    #: The chat's number.
    delete_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.chats = ChatListModel(self)
        self._selected: int | None = None
        # What came while a title was being typed; None when nothing did.
        self._held: list[Row] | None = None
        self.setModel(self.chats)
        self._delegate = ChatDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Chats")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.clicked.connect(self._open)
        self.chats.renamed.connect(self._keep_title)
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: list[Row]) -> None:
        """Show these lines; while a title is being typed they wait until it is finished."""
        typed = self.currentIndex().data(CHAT_ROLE) if self.is_editing else None
        # There is nothing to wait for when the chat itself has gone.
        if typed is not None and any(row.conversation == typed for row in rows):
            self._held = rows
            return
        self._held = None
        self.chats.show_rows(rows)

    def select(self, conversation: int | None) -> None:
        """Show which chat is open, without opening it; None for a new one."""
        self._selected = conversation
        if self.is_editing:
            # Another current line would end the typing.
            return
        place = self.chats.place_of(conversation)
        if place.isValid():
            self.setCurrentIndex(place)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    @property
    def is_editing(self) -> bool:
        """Whether a title is being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    def rename(self, conversation: int) -> None:
        """Let the person type another title, if the chat is still listed."""
        place = self.chats.place_of(conversation)
        if place.isValid():
            self.setCurrentIndex(place)
            self.edit(place)

    def menu_for(self, index: QModelIndex) -> QMenu:
        """Return the menu of what can be done with a chat."""
        # The list may change while the menu is open: a place in it would be another chat's then.
        conversation: int = index.data(CHAT_ROLE)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename = QAction(self._theme.icon("pencil", size=16), "Rename", menu)
        rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        rename.triggered.connect(lambda: self.rename(conversation))
        delete = QAction(self._theme.icon("trash-2", "danger", 16), "Delete", menu)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.triggered.connect(lambda: self.delete_asked.emit(conversation))
        menu.addAction(rename)
        menu.addAction(delete)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open with Enter, delete with Delete; F2 and the arrows are the list's own."""
        index = self.currentIndex()
        if not self.is_editing and index.isValid():
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                self._open(index)
                return
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.delete_asked.emit(index.data(CHAT_ROLE))
                return
            if event.key() == Qt.Key.Key_F2:
                self.edit(index)
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the menu when its button was hit."""
        position = event.position().toPoint()
        index = self.indexAt(position)
        if (
            event.button() == Qt.MouseButton.LeftButton
            and index.data(CHAT_ROLE) is not None
            and self._delegate.menu_button(self.visualRect(index)).contains(position)
        ):
            self._show_menu(index, position)
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Open the menu of the chat under the mouse, or of the current one by the keyboard."""
        by_key = event.reason() == event.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.data(CHAT_ROLE) is not None:
            self._show_menu(index, self.visualRect(index).center() if by_key else event.pos())

    def closeEditor(  # noqa: N802 - Qt's name
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        """Show what waited for the end of the typing."""
        super().closeEditor(editor, hint)
        if self._held is not None and not self.is_editing:
            rows, self._held = self._held, None
            self.chats.show_rows(rows)
            self.select(self._selected)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the menu button away."""
        super().leaveEvent(event)
        self.viewport().update()

    def _keep_title(self, conversation: int, title: str) -> None:
        """Let lines that wait have the title just typed, which the store gets only now."""
        if self._held is not None:
            self._held = [
                replace(row, title=title) if row.conversation == conversation else row
                for row in self._held
            ]

    def _show_menu(self, index: QModelIndex, position: QPoint) -> None:
        self.menu_for(index).popup(self.viewport().mapToGlobal(position))

    def _open(self, index: QModelIndex) -> None:
        conversation = index.data(CHAT_ROLE)
        if conversation is not None:
            self.opened.emit(conversation)
