"""Taking text out of the conversation: plain selections, and a button on each piece of code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor

from desktop.gui.chat import decorations, look
from desktop.gui.chat.look import Paint
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextTable
    from PySide6.QtWidgets import QTextBrowser

    from desktop.gui.theme import Theme

_DONE_MS: Final = 1500
_PARAGRAPH_GAP: Final = 6


def plain_selection(cursor: QTextCursor) -> str:
    """Return what is selected as one would type it: cells parted by tabs, code as it is."""
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = document.findBlock(start)
    # Thoughts are no part of a reply, but can be copied by themselves.
    passed_over = not (_is_thought(block) and _is_thought(document.findBlock(max(start, end - 1))))
    parts: list[str] = []
    row: tuple[int, int] | None = None
    while block.isValid() and block.position() < end:
        if _is_thin(block) or (passed_over and _is_thought(block)):
            block = block.next()
            continue
        here = _row(block)
        if parts:
            parts.append(_between(block, row, here))
        text = block.text()[max(0, start - block.position()) : end - block.position()]
        parts.append(_typed(block, text))
        row = here
        block = block.next()
    return "".join(parts)


def _between(block: QTextBlock, above: tuple[int, int] | None, here: tuple[int, int] | None) -> str:
    """Return what parts a paragraph from the one above it."""
    if here is not None and above is not None and here[0] == above[0]:
        return "\t" if here == above else "\n"
    return "\n\n" if here is not None or _stands_apart(block) else "\n"


def _row(block: QTextBlock) -> tuple[int, int] | None:
    """Return which row of which table a block is in."""
    cursor = QTextCursor(block)
    # The stubs do not say so, but there is None outside of tables.
    table: QTextTable | None = cursor.currentTable()
    return None if table is None else (table.firstPosition(), table.cellAt(cursor).row())


def _typed(block: QTextBlock, text: str) -> str:
    if block.blockFormat().textIndent() < 0:
        # A marker is parted from its text by a tab; a space is what one would type.
        text = text.replace("\t", " ", 1)
    return text.replace("\u2028", "\n")


def _stands_apart(block: QTextBlock) -> bool:
    form = block.blockFormat()
    if Paint(form.intProperty(look.PAINT)) in (Paint.CODE, Paint.BUBBLE):
        return bool(form.intProperty(look.EDGE) & look.Edge.FIRST)
    return form.topMargin() >= _PARAGRAPH_GAP


def _is_thought(block: QTextBlock) -> bool:
    return bool(block.blockFormat().intProperty(look.THOUGHT))


def _is_thin(block: QTextBlock) -> bool:
    return not block.text() and block.blockFormat().lineHeight() == 1.0


def copy(text: str) -> None:
    """Put text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


class CopyButton(Button):
    """A small button on the code under the mouse, or under the text cursor.

    Args:
        theme: the look.
        view: the conversation.
    """

    def __init__(self, theme: Theme, view: QTextBrowser) -> None:
        super().__init__(
            theme, "Copy code", kind="icon", icon="copy", icon_size=16, parent=view.viewport()
        )
        self._view = view
        self._block: QTextBlock | None = None
        self._back = QTimer(self, singleShot=True, interval=_DONE_MS)
        self._back.timeout.connect(lambda: self.set_icon("copy"))
        self.setFixedSize(26, 24)
        self.clicked.connect(self._copy)
        self.hide()
        view.cursorPositionChanged.connect(self._follow_cursor)

    def follow(self, place: QPoint) -> None:
        """Go to the code at a place of the viewport; hide where there is none."""
        self._show_at(self._view.cursorForPosition(place).block(), place)

    def _follow_cursor(self) -> None:
        if self._view.hasFocus() and not self._view.textCursor().hasSelection():
            self._show_at(self._view.textCursor().block(), None)

    def _show_at(self, block: QTextBlock, place: QPoint | None) -> None:
        if not decorations.is_code(block):
            self.hide()
            return
        box = decorations.code_rect(self._view.document(), block)
        box.translate(0, -self._view.verticalScrollBar().value())
        if place is not None and not box.contains(place):
            self.hide()
            return
        if block != self._block:
            self._block = block
            self.set_icon("copy")
        top = max(round(box.top()) + 3, 4)
        self.move(round(box.right()) - self.width() - 4, top)
        self.show()
        self.raise_()

    def _copy(self) -> None:
        if self._block is None or not self._block.isValid():
            return
        copy(decorations.code_text(self._block))
        self.set_icon("check")
        self._back.start()
