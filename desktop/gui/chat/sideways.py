"""What is wider than the column: tables and formulas that are moved sideways, as code is."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QScrollBar

from desktop.core.language import tr
from desktop.gui.chat import look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable, QTextTableFormat
    from PySide6.QtWidgets import QTextBrowser

_HEIGHT: Final = 10
_STEP: Final = 40
_CARET_ROOM: Final = 24
#: So many parts of a long table are moved with one, on each side: more would take too long.
_NEAR: Final = 2


class WideTable:
    """A table, which is moved by its left margin; a long one is written in parts.

    Args:
        document: in which it stands.
        table: one of its parts.
    """

    def __init__(self, document: QTextDocument, table: QTextTable) -> None:
        self._document, self._table = document, table
        above, below = ([*islice(_parts(document, table, way), _NEAR)] for way in (-1, 1))
        self._parts = [*reversed(above), table, *below]

    @property
    def left(self) -> float:
        """Where it begins while it is not moved."""
        return self._table.format().doubleProperty(look.LEFT)

    @property
    def box(self) -> QRectF:
        """Where it is in the document, as far as it lies within the column."""
        layout, form = self._document.documentLayout(), _form(self._table)
        rects = [layout.frameBoundingRect(part) for part in self._parts]
        # What Qt tells of a frame begins below its upper margin, and is higher by both.
        bottom = rects[-1].bottom() - form.topMargin() - form.bottomMargin()
        right = self._document.textWidth()
        return QRectF(QPointF(self.left, rects[0].top()), QPointF(right, bottom))

    @property
    def moved(self) -> float:
        """By how many pixels it is moved to the left."""
        return self.left - _form(self._table).leftMargin()

    @property
    def hidden(self) -> float:
        """How much wider it is than the column."""
        widest = max(table_width(part) for part in self._parts)
        return max(0.0, self.left + widest - self._document.textWidth())

    def move(self, pixels: float) -> None:
        """Move it so many pixels to the left of where it begins."""
        if pixels == self.moved:
            return
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for part in self._parts:
            form = _form(part)
            form.setLeftMargin(self.left - pixels)
            part.setFormat(form)
        cursor.endEditBlock()


class WideFormula:
    """A formula in a paragraph of its own, which is moved by its indent.

    Args:
        document: in which it stands.
        block: the paragraph.
    """

    def __init__(self, document: QTextDocument, block: QTextBlock) -> None:
        self._document, self._block = document, block

    @property
    def box(self) -> QRectF:
        """Where it is in the document, as far as it lies within the column."""
        rect = self._document.documentLayout().blockBoundingRect(self._block)
        rect.setLeft(self._block.blockFormat().leftMargin())
        rect.setRight(self._document.textWidth())
        return rect

    @property
    def moved(self) -> float:
        """By how many pixels it is moved to the left."""
        return -self._block.blockFormat().textIndent()

    @property
    def hidden(self) -> float:
        """How much wider it is than the column."""
        layout = self._block.layout()
        if not layout.lineCount():
            return 0.0
        widest = layout.lineAt(0).naturalTextWidth()
        return max(0.0, widest + self.box.left() - self._document.textWidth())

    def move(self, pixels: float) -> None:
        """Move it so many pixels to the left of where it begins."""
        if pixels != self.moved:
            form = QTextBlockFormat()
            form.setTextIndent(-pixels)
            QTextCursor(self._block).mergeBlockFormat(form)


def _form(table: QTextTable) -> QTextTableFormat:
    return table.format().toTableFormat()


def _parts(document: QTextDocument, table: QTextTable, way: int) -> Iterator[QTextTable]:
    """Yield the parts of a table above one, or below it, the nearest first."""
    part = table
    while True:
        beside = part.firstPosition() - 1 if way < 0 else part.lastPosition() + 1
        # An empty paragraph parts them.
        between = document.findBlock(beside)
        next_one = between.previous() if way < 0 else between.next()
        if between.text() or not next_one.isValid():
            return
        # The stubs do not say so, but there is None outside of tables.
        found: QTextTable | None = QTextCursor(next_one).currentTable()
        if found is None or found.columns() != part.columns() or not table_width(found):
            return
        yield found
        part = found


def table_width(table: QTextTable) -> float:
    """Return how wide a table is that has a width of its own, in pixels; 0 for all others."""
    width = _form(table).width()
    return width.rawValue() if width.type() is width.Type.FixedLength else 0.0


def wide_at(cursor: QTextCursor) -> WideTable | WideFormula | None:
    """Return what can be moved sideways at a place of a document; None where all is in sight."""
    document, block = cursor.document(), cursor.block()
    # The stubs do not say so, but there is None outside of tables.
    table: QTextTable | None = cursor.currentTable()
    found: WideTable | WideFormula | None = None
    if table is not None:
        found = WideTable(document, table)
    elif block.blockFormat().boolProperty(look.WIDE) and block.blockFormat().nonBreakableLines():
        found = WideFormula(document, block)
    return found if found is not None and found.hidden >= 1 else None


class SideBar(QScrollBar):
    """A scroll bar under what is wider than the column, below the mouse or the text cursor.

    Args:
        view: the conversation.
    """

    def __init__(self, view: QTextBrowser) -> None:
        super().__init__(Qt.Orientation.Horizontal, view.viewport())
        self._view = view
        self._wide: WideTable | WideFormula | None = None
        self.setAccessibleName(tr("Scroll sideways"))
        self.setSingleStep(_STEP)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        self.valueChanged.connect(self._move)
        view.cursorPositionChanged.connect(self._follow_caret)

    def follow(self, place: QPoint) -> None:
        """Go to what is at a place of the viewport; hide where all is in sight."""
        wide = wide_at(self._view.cursorForPosition(place))
        if wide is not None and not self._in_view(wide).contains(place):
            wide = None
        self._show(wide)

    def wheel(self, pixels: int, place: QPoint) -> bool:
        """Move what is at a place of the viewport; return whether something there can be moved."""
        self.follow(place)
        if self.isVisible():
            self.setValue(self.value() - pixels)
        return self.isVisible()

    def _follow_caret(self) -> None:
        if not self._view.hasFocus() or self._view.textCursor().hasSelection():
            return
        self._show(wide_at(self._view.textCursor()))
        caret, room = self._view.cursorRect().center().x(), self._view.viewport().width()
        if self.isVisible() and not _CARET_ROOM < caret < room - _CARET_ROOM:
            self.setValue(self.value() + caret - room // 2)

    def _in_view(self, wide: WideTable | WideFormula) -> QRectF:
        return wide.box.translated(0, -self._view.verticalScrollBar().value())

    def _show(self, wide: WideTable | WideFormula | None) -> None:
        self._wide = wide
        if wide is None:
            self.hide()
            return
        box = self._in_view(wide)
        self.blockSignals(True)
        self.setRange(0, round(wide.hidden))
        self.setPageStep(round(box.width()))
        self.setValue(round(wide.moved))
        self.blockSignals(False)
        # Below it, where nothing is written.
        top = min(round(box.bottom()) + 1, self._view.viewport().height() - _HEIGHT)
        self.setGeometry(round(box.left()), top, round(box.width()), _HEIGHT)
        self.show()
        self.raise_()

    def _move(self, value: int) -> None:
        if self._wide is not None:
            self._wide.move(value)
