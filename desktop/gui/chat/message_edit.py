"""The field in which a message is written."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPixmap, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from desktop.core.language import amount, mark, tr
from desktop.gui import units
from desktop.gui.chat import long_lines
from desktop.gui.chat.texts import LINE_BREAK
from desktop.gui.comfort import scaled
from desktop.gui.library.drop import local_files

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QImage, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop.gui.theme import Theme

PLACEHOLDER: Final = mark("Ask anything. Nothing leaves this computer.")
#: What is pasted must leave the message no longer than that, in characters: several times of what
#: the models read that are made for small computers.
LONGEST_MESSAGE: Final = 1_000_000
_SHORT_PLACEHOLDER: Final = mark("Ask anything")
_MOST_LINES, _LEAST_LINES = 8, 2
#: Of the page's height, what others have in any case, and what share of the rest lines may have.
_OTHERS, _SHARE = 190, 0.33
# Of a line, in characters: it is laid out again at each key.
_PIECE: Final = 1000
# The property of a paragraph's format that says that its line goes on in the one below.
_GOES_ON: Final = long_lines.FOLLOWS + 1


def too_long(text: str) -> tuple[str, str]:
    """Return what is said of a text that was refused, and why."""
    title = tr("This text is too long for a message.")
    return title, tr(
        "It has {count} characters, and a message can have {most}. Paste a part of it. What you"
        " wrote is as it was.",
        count=amount(len(text)),
        most=amount(LONGEST_MESSAGE),
    )


def _image_in(source: QMimeData) -> bytes | QImage | None:
    """Return an image, as a file where it is one: unpacking is done elsewhere."""
    for kind in ("image/png", "image/jpeg"):
        if source.hasFormat(kind):
            return bytes(source.data(kind).data())
    found = source.imageData() if source.hasImage() else None
    return found.toImage() if isinstance(found, QPixmap) else found


class MessageEdit(QPlainTextEdit):
    """Plain text that grows with its lines: Enter sends, Shift+Enter starts a new line.

    A line may be of any length: a long one stands there in pieces, see `long_lines`.

    Attributes:
        sends_plainly: whether Enter alone sends; otherwise only Ctrl+Enter does.

    Args:
        theme: the look.
        parent: the Qt parent.
        piece: how long pieces are made, in characters; by typing they get three times as long.
    """

    sends_plainly = True

    #: The person wants to send what is written.
    entered = Signal()
    #: A key was pressed: its event, which whoever uses it accepts. Nothing else becomes of it then.
    pressed = Signal(object)
    #: The menu is about to open: the menu, and a cursor where it was asked for.
    menu_opening = Signal(object, object)
    #: The keyboard is here, or has gone.
    focused = Signal(bool)
    #: This was not put in, as the message would be longer than can be shown: the text.
    refused = Signal(str)
    #: Files were pasted or dropped: their paths.
    files_given = Signal(object)
    #: An image was pasted or dropped, and no file of it: its bytes, or a QImage.
    image_given = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, piece: int = _PIECE) -> None:
        super().__init__(parent)
        self._piece = piece
        self._opening, self._most_lines = "", _MOST_LINES
        self._text: str | None = None
        # Where something has changed last, whether lines were cut, and whether that goes on.
        self._place, self._is_cut, self._tending = 0, False, False
        theme.dress(self, "chat")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(tr(PLACEHOLDER))
        self.setAccessibleName(tr("Message"))
        # Before anyone else hears of a change and asks for the text.
        self.document().contentsChange.connect(self._changed)
        self.textChanged.connect(self._tend)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def text(self) -> str:
        """What is written."""
        if self._text is None:
            end = self.document().characterCount()
            self._text = self._between(0, end) if self._is_cut else self.toPlainText()
        return self._text

    def set_text(self, text: str) -> None:
        """Put text in place of what is written, the cursor behind it."""
        self._is_cut = False
        if max(map(len, text.splitlines()), default=0) <= self._piece:
            self.setPlainText(text)
        else:
            self.setPlainText("")
            self.setUndoRedoEnabled(False)
            self._insert(text)
            self.setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def replace(self, text: str) -> None:
        """Put text in place of what is written, which one step back brings back again."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        self.setTextCursor(cursor)
        self._insert(text)

    def show_opening(self, words: str) -> None:
        """Say this while nothing is written; "" is as usual."""
        self._opening = words
        self._show_placeholder()

    def _show_placeholder(self) -> None:
        # A second line of it would be cut.
        room = self.viewport().width() - 2 * self.document().documentMargin()
        if self._opening:
            elide = Qt.TextElideMode.ElideRight
            shown = self.fontMetrics().elidedText(self._opening, elide, int(room))
        else:
            fits = self.fontMetrics().horizontalAdvance(tr(PLACEHOLDER)) < room
            shown = tr(PLACEHOLDER) if fits else tr(_SHORT_PLACEHOLDER)
        self.setPlaceholderText(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Send with Enter, or with Ctrl+Enter alone where people want that."""
        if self._is_used(event):
            return
        held, modifier = event.modifiers(), Qt.KeyboardModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        sends = self.sends_plainly or held & modifier.ControlModifier
        if enter and sends and not held & modifier.ShiftModifier:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Let Tab lead to other controls, unless somebody uses it here."""
        key = Qt.Key.Key_Tab if forward else Qt.Key.Key_Backtab
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        return self._is_used(event) or super().focusNextPrevChild(forward)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Open the menu, to which others add."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        self.menu_opening.emit(menu, cursor)
        menu.popup(event.globalPos())

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Put in the text that is pasted or dropped, unless that is too much; hand on files."""
        if files := local_files(source):
            self.files_given.emit(files)
            return
        if not source.hasText() and (image := _image_in(source)) is not None:
            self.image_given.emit(image)
            return
        text = source.text()
        replaced = self.textCursor().selectionEnd() - self.textCursor().selectionStart()
        if len(self.text) - replaced + len(text) > LONGEST_MESSAGE:
            self.refused.emit(text)
        elif text:
            self._insert(text)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Copy long lines as they were written."""
        cursor, data = self.textCursor(), QMimeData()
        data.setText(self._between(cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the height to the lines at the new width."""
        super().resizeEvent(event)
        self._show_placeholder()
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def _is_used(self, event: QKeyEvent) -> bool:
        """Let others use a key; return whether somebody has."""
        event.ignore()
        self.pressed.emit(event)
        used = event.isAccepted()
        event.accept()
        return used

    # --- long lines --------------------------------------------------------------------------

    def _changed(self, position: int, _removed: int, _added: int) -> None:
        self._text, self._place = None, position

    def _insert(self, text: str) -> None:
        """Put text in place of the selection, long lines in pieces; one step to undo."""
        cursor = self.textCursor()
        self._tending = True
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._mend(cursor)
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._write_pieces(lines[0], cursor)
        for is_long, run in groupby(lines[1:], lambda line: len(line) > self._piece):
            # Short lines together: one by one they take three times as long.
            for line in run if is_long else ["\n".join(run)]:
                self._split(cursor, goes_on=False)
                if is_long:
                    self._write_pieces(line, cursor)
                else:
                    cursor.insertText(line)
        self._mend(cursor)
        self._cut(cursor)
        self._tending = False
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _write_pieces(self, line: str, cursor: QTextCursor) -> None:
        for place, piece in enumerate(long_lines.cut(line, self._piece)):
            if place:
                self._split(cursor, goes_on=True)
            cursor.insertText(piece)

    def _tend(self) -> None:
        """See to the pieces of long lines where something has changed, by whatever way."""
        if self._tending:
            return
        self._tending = True
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._place, self.document().characterCount() - 1))
        cursor.joinPreviousEditBlock()
        if self._is_cut:
            self._mend(cursor)
        self._cut(cursor)
        cursor.endEditBlock()
        self._tending = False

    def _mend(self, cursor: QTextCursor) -> None:
        """Let a paragraph, which may have become one of two, fit to those above and below it."""
        block, form = cursor.block(), cursor.blockFormat()
        follows = block.previous().blockFormat().intProperty(_GOES_ON)
        goes_on = int(long_lines.follows(block.next()))
        if (form.intProperty(long_lines.FOLLOWS), form.intProperty(_GOES_ON)) != (follows, goes_on):
            form.setProperty(long_lines.FOLLOWS, follows)
            form.setProperty(_GOES_ON, goes_on)
            cursor.setBlockFormat(form)

    def _cut(self, cursor: QTextCursor) -> None:
        """Cut the paragraph of a cursor if it has grown too long."""
        block = cursor.block()
        if block.length() <= 3 * self._piece:
            return
        maker = QTextCursor(block)
        for number, line in enumerate(block.text().split(LINE_BREAK)):
            if number:
                maker.deleteChar()
                self._split(maker, goes_on=False)
            for place, piece in enumerate(long_lines.cut(line, self._piece)):
                if place:
                    self._split(maker, goes_on=True)
                maker.setPosition(maker.position() + units.count(piece))
        self._mend(maker)

    def _split(self, cursor: QTextCursor, *, goes_on: bool) -> None:
        """Make two paragraphs of one, of the same line or of two; `_mend` the last one then."""
        above, below = cursor.blockFormat(), cursor.blockFormat()
        above.setProperty(_GOES_ON, int(goes_on))
        below.setProperty(long_lines.FOLLOWS, int(goes_on))
        below.setProperty(_GOES_ON, 0)
        cursor.setBlockFormat(above)
        cursor.insertBlock(below)
        self._is_cut |= goes_on

    def _between(self, start: int, end: int) -> str:
        """Return what stands between two positions of the document."""
        found: list[str] = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            if found and not long_lines.follows(block):
                found.append("\n")
            text, first, last = block.text(), start - block.position(), end - block.position()
            if first > 0 or last < block.length() - 1:
                text = units.between(text, max(0, first), last)
            found.append(text)
            block = block.next()
        return "".join(found).replace(LINE_BREAK, "\n")

    def bound(self, height: int) -> None:
        """Become no higher than what goes with a page of this height; more lines scroll."""
        lines = int(_SHARE * (height - scaled(_OTHERS)) / self.fontMetrics().lineSpacing())
        self._most_lines = max(_LEAST_LINES, min(_MOST_LINES, lines))
        self._fit()

    def _fit(self) -> None:
        # This document's layout counts its height in lines.
        lines = round(self.document().size().height())
        shown = max(1, min(self._most_lines, lines))
        margins = 2 * self.document().documentMargin()
        height = round(shown * self.fontMetrics().lineSpacing() + margins) + 2
        scrolls = lines > self._most_lines
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if scrolls
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
