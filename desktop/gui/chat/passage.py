"""Leads to a message that was searched for, and marks the words in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.gui import units

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.store.search_words import Query
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.theme import Theme

#: Where on the page the hit stands, counted from above.
_FROM_TOP: Final = 0.3
_MOST_MARKS: Final = 500


@dataclass(slots=True)
class _Wanted:
    """What is looked for.

    Attributes:
        conversation: the chat.
        message: in it.
        query: the words.
        asked: whether earlier messages were asked for, to get there.
        turned: whether the branch was asked for on which it is.
        reached: whether it was shown; the person may scroll where they want from then on.
    """

    conversation: int
    message: int
    query: Query
    asked: bool = False
    turned: bool = False
    reached: bool = False


class Passage(QObject):
    """Scrolls the chat page to a message as soon as it stands there, however far back it is.

    Args:
        page: the chat page; what leads away from the chat takes the marks away, too.
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(self, page: ChatPage, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._theme = page, theme
        self._wanted: _Wanted | None = None
        # Later: while messages are written one after the other, there may be more to come.
        page.transcript.written.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def lead_to(self, conversation: int, message: int, query: Query) -> None:
        """Open a chat at a message, with the words marked that were looked for."""
        self._unmark()
        self._wanted = _Wanted(conversation, message, query)
        self._page.open_conversation(conversation)
        self._look()

    def clear(self) -> None:
        """Take the marks away, and lead nowhere any more."""
        self._wanted = None
        self._unmark()

    def _look(self) -> None:
        wanted, page = self._wanted, self._page
        if wanted is None or page.is_loading:
            return
        if page.conversation != wanted.conversation:
            self.clear()
            return
        place = page.transcript.place_of(wanted.message)
        if place is not None:
            self._show(wanted, *place)
        elif not wanted.asked and wanted.message < (page.earlier.first or 0):
            wanted.asked = True
            page.earlier.ask(back_to=wanted.message)
        elif not wanted.turned:
            # It is on another branch: that is shown, or it is said that the message is gone.
            wanted.turned = True
            wanted.asked = False
            page.branches.show(wanted.message)

    def _show(self, wanted: _Wanted, start: int, end: int) -> None:
        view = self._page.transcript
        marks = list(self._marks(wanted.query, start, end))
        view.setExtraSelections(marks)
        if wanted.reached:
            return
        wanted.reached = True
        cursor = QTextCursor(view.document())
        cursor.setPosition(marks[0].cursor.selectionStart() if marks else start)
        # The keyboard goes on from there.
        view.setTextCursor(cursor)
        bar = view.verticalScrollBar()
        above = round(view.viewport().height() * _FROM_TOP)
        bar.setValue(bar.value() + view.cursorRect(cursor).top() - above)

    def _marks(self, query: Query, start: int, end: int) -> Iterator[QTextEdit.ExtraSelection]:
        """Yield the words in a part of the document, paragraph by paragraph."""
        document = self._page.transcript.document()
        block, left = document.findBlock(start), _MOST_MARKS
        while block.isValid() and block.position() <= end and left > 0:
            text = block.text()
            for first, length in units.of_spans(text, query.spans(text, left)):
                left -= 1
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(document)
                mark.cursor.setPosition(block.position() + first)
                mark.cursor.setPosition(
                    block.position() + first + length, QTextCursor.MoveMode.KeepAnchor
                )
                mark.format.setBackground(self._theme.role("soft_accent"))
                mark.format.setForeground(self._theme.role("accent"))
                yield mark
            block = block.next()

    def _unmark(self) -> None:
        self._page.transcript.setExtraSelections([])
