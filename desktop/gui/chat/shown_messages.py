"""What is known of the messages in a conversation's view, and what people want done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRectF, Signal

from desktop.gui.chat import copying
from desktop.gui.chat.column import ColumnBrowser

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.gui.chat.aloud import ReadAloud
    from desktop.gui.chat.entry import Entry
    from desktop.gui.chat.manuscript import Manuscript
    from desktop.gui.chat.notes import Note


class ShownMessages(ColumnBrowser):
    """The part of `Transcript` for that.

    Args:
        parent: the Qt parent.

    Attributes:
        pinned: the messages that the model always reads.
        others: models that may answer in place of the one that does, with their ids and names.
        aloud: reads replies aloud; None where nothing does.
        ratings: what the person thinks of messages: 1 is good, -1 is bad; others have none.
    """

    #: Something is to be done with a message: its name, see `notes`, and the message's id.
    action_requested = Signal(str, int)
    #: A reply is to be written again by another model: the message's id and the model's.
    model_requested = Signal(int, str)
    #: The person wants to quote this text in a message.
    quote_requested = Signal(str)

    _manuscript: Manuscript

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pinned: frozenset[int] = frozenset()
        self.others: tuple[tuple[str, str], ...] = ()
        self.ratings: dict[int, int] = {}
        self.aloud: ReadAloud | None = None

    def is_growing(self, message: int) -> bool:
        """Return whether a message may still grow."""
        return any(each.id == message for each in self._manuscript.growing)

    def note_of(self, message: int) -> Note:
        """Return the line under a reply; empty where none is shown."""
        entries = self._manuscript.entries
        return next((each.note for each in entries if each.id == message), ())

    def text_width(self, text: str) -> float:
        """Return how wide a person's message is, in pixels."""
        return self._manuscript.look.text_width(text)

    def selection_text(self) -> str:
        """Return what is selected, as plain text."""
        return copying.plain_selection(self.textCursor())

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Copy plain text, with lists, code and tables as one would type them."""
        data = QMimeData()
        data.setText(self.selection_text())
        return data

    def copy_markdown(self) -> None:
        """Put the source of what is selected on the clipboard; see `sources`."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            copying.copy(self._manuscript.markdown(cursor.selectionStart(), cursor.selectionEnd()))

    def place_of(self, message: int) -> tuple[int, int] | None:
        """Return where in the document a message begins and ends; None: it is not shown."""
        return self._manuscript.place_of(message)

    def entry_at(self, place: QPoint) -> Entry | None:
        """Return the message at a place of the viewport."""
        return self._manuscript.entry_at(self.cursorForPosition(place).position())

    def last_lines(self, message: int) -> list[QRectF]:
        """Return where the letters of a message's last paragraph are: the line under a reply."""
        place = self.place_of(message)
        if place is None:
            return []
        block = self.document().findBlock(place[1])
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        corner.setY(corner.y() - self.verticalScrollBar().value())
        lines = block.layout()
        found = (lines.lineAt(number) for number in range(lines.lineCount()))
        return [line.naturalTextRect().translated(corner) for line in found]

    def message_rect(self, message: int) -> QRectF:
        """Return where a message is, in the viewport's coordinates; null where it is not shown."""
        rect = self._manuscript.rect_of(message)
        return rect.translated(0, -self.verticalScrollBar().value()) if rect else QRectF()
