"""How the lines of the list of chats are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.language import amount, tr
from desktop.gui import comfort, direction
from desktop.gui.chat_rows import Row
from desktop.gui.shelf.model import ROW_ROLE
from desktop.gui.theme import RADIUS, SMALL

if TYPE_CHECKING:
    from desktop.gui.theme import Theme

#: All lines are equally high: Qt need not ask for each of ten thousand.
ROW: Final = 34
_COMPACT_ROW: Final = 27
_MENU: Final = 28
_ICON: Final = 16
_DOT: Final = 7
#: Chats in a folder stand below its name.
_INSET: Final = _ICON + 6
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag


class ChatDelegate(QStyledItemDelegate):
    """Draws a line; one under the mouse, or with the focus, shows the button of its menu."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent

    def menu_button(self, line: QRect) -> QRect:
        """Return where a line's menu button is."""
        return self._mirrored(line, QRect(line.right() - _MENU, line.top(), _MENU, line.height()))

    def _mirrored(self, line: QRect, place: QRect) -> QRect:
        """Return where a place of a line lies in the direction of reading."""
        return QStyle.visualRect(self._list.layoutDirection(), line, place)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return a line's height; the list gives the width."""
        return QSize(0, comfort.line_height(ROW, _COMPACT_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        line: QRect = option.rect
        state: State = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == "heading":
            self._paint_heading(painter, line, row.words)
        elif row.kind == "hint":
            room = self._mirrored(line, line.adjusted(_left_of(row), 0, -SMALL, 0))
            self._paint_hint(painter, room, row.words)
        else:
            self._paint_box(painter, line, state)
            if row.kind == "chat":
                self._paint_chat(painter, line, row, menu=_has_menu(state))
            else:
                self._paint_group(painter, line, row, menu=_has_menu(state))
        painter.restore()

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Let the field for the title fill the line."""
        line: QRect = option.rect
        row = index.data(ROW_ROLE)
        left = _left_of(row) - SMALL if isinstance(row, Row) else 0
        editor.setGeometry(self._mirrored(line, line.adjusted(left, 1, 0, -1)))

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return the field in which a title is typed."""
        editor = super().createEditor(parent, option, index)
        row = index.data(ROW_ROLE)
        is_folder = isinstance(row, Row) and row.kind == "folder"
        editor.setAccessibleName(tr("Name of the folder") if is_folder else tr("Title of the chat"))
        return editor

    def _paint_heading(self, painter: QPainter, line: QRect, text: str) -> None:
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.role("muted"))
        place = self._mirrored(line, line.adjusted(SMALL, 0, 0, -4))
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_hint(self, painter: QPainter, room: QRect, text: str) -> None:
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.role("muted"))
        painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_box(self, painter: QPainter, line: QRect, state: State) -> None:
        theme = self._theme
        selected = bool(state & State.State_Selected)
        focused = bool(state & State.State_HasFocus)
        if selected or focused or state & State.State_MouseOver:
            ring = QPen(theme.role("accent"), 2) if focused else QPen(Qt.PenStyle.NoPen)
            if selected and not focused and theme.has_high_contrast:
                ring = QPen(theme.role("text"), 1)
            painter.setPen(ring)
            painter.setBrush(theme.role("selected" if selected else "hover"))
            painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)

    def _paint_chat(self, painter: QPainter, line: QRect, row: Row, *, menu: bool) -> None:
        taken = _MENU if menu else SMALL
        if row.unread:
            self._paint_dot(painter, line, taken)
            taken += _DOT + SMALL
        room = self._mirrored(line, line.adjusted(_left_of(row), 0, -taken, 0))
        self._paint_title(painter, room, row.title, bold=row.unread)
        if menu:
            self._paint_icon(painter, self.menu_button(line).center(), "ellipsis")

    def _paint_group(self, painter: QPainter, line: QRect, row: Row, *, menu: bool) -> None:
        """Draw a folder, or the line of the archive."""
        if row.kind == "archive":
            painter.setPen(self._theme.role("border"))
            painter.drawLine(line.left() + SMALL, line.top(), line.right() - SMALL, line.top())
        icon = "chevron-down" if row.is_open else "chevron-right"
        place = QRect(line.left() + SMALL - 2, line.top(), _ICON, line.height())
        self._paint_icon(painter, self._mirrored(line, place).center(), icon)
        taken = SMALL
        if menu and row.kind == "folder":
            taken = _MENU
            self._paint_icon(painter, self.menu_button(line).center(), "ellipsis")
        elif row.chats:
            taken += self._paint_count(painter, line, amount(row.chats))
        if row.unread:
            self._paint_dot(painter, line, taken)
            taken += _DOT + SMALL
        room = self._mirrored(line, line.adjusted(_left_of(row), 0, -taken, 0))
        muted = row.kind == "archive"
        self._paint_title(painter, room, row.words, bold=row.unread, muted=muted)

    def _paint_title(
        self, painter: QPainter, room: QRect, title: str, *, bold: bool, muted: bool = False
    ) -> None:
        font = self._theme.font("body")
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.role("muted" if muted else "text"))
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(font).elidedText(title, elide, room.width())
        painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignLeft, direction.isolated(shown))

    def _paint_count(self, painter: QPainter, line: QRect, text: str) -> int:
        """Draw how many chats there are; return how much room that takes."""
        font = self._theme.font("small")
        painter.setFont(font)
        painter.setPen(self._theme.role("muted"))
        room = self._mirrored(line, line.adjusted(0, 0, -SMALL - 2, 0))
        painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignRight, text)
        return QFontMetrics(font).horizontalAdvance(text) + SMALL

    def _paint_dot(self, painter: QPainter, line: QRect, taken: int) -> None:
        dot = QRect(0, 0, _DOT, _DOT)
        dot.moveCenter(line.center())
        dot.moveRight(line.right() - taken - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.role("accent"))
        painter.drawEllipse(self._mirrored(line, dot))

    def _paint_icon(self, painter: QPainter, centre: QPoint, name: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        place = QRect(0, 0, _ICON, _ICON)
        place.moveCenter(centre)
        painter.drawPixmap(place, self._theme.pixmap(name, "muted", _ICON, ratio))


def _has_menu(state: State) -> bool:
    return bool(state & (State.State_MouseOver | State.State_HasFocus))


def _left_of(row: Row) -> int:
    """Return where the words of a line begin, in pixels from the edge where reading does."""
    inset = row.folder is not None or row.kind == "archive"
    return SMALL + (_INSET if inset else 0)
