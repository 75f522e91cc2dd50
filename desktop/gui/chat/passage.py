"""Leads to a message that was searched for, and marks the words in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.core.language import tr
from desktop.gui import units
from desktop.gui.chat import history, long_lines
from desktop.gui.errors import show_error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.store.conversations import Conversations
    from desktop.core.store.search_words import Query
    from desktop.gui.chat.find_bar import FindBar
    from desktop.gui.chat.history import Part
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.chat.replies import Running
    from desktop.gui.main_window import MainWindow
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme
    from desktop.gui.widgets import Banner

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
        asked: whether the part of the chat was asked for in which it is.
        turned: whether the branch was asked for on which it is.
        waiting: whether what was asked for is still to come.
        reached: whether it was shown; the person may scroll where they want from then on.
    """

    conversation: int
    message: int
    query: Query
    asked: bool = False
    turned: bool = False
    waiting: bool = False
    reached: bool = False


class Passage(QObject):
    """Scrolls the chat page to a message as soon as it stands there, however far back it is.

    A part of a chat that is far from its end is shown alone, with a way to the end. A reply that
    begins leads there, too.

    Args:
        page: the chat page; what leads away from the chat takes the marks away, too.
        conversations: where the chats are.
        tasks: the way off the GUI thread.
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(
        self,
        page: ChatPage,
        conversations: Conversations,
        tasks: Tasks,
        theme: Theme,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._theme = page, theme
        self._conversations, self._tasks = conversations, tasks
        self._wanted: _Wanted | None = None
        # What says that an older part is shown, unless it was closed.
        self._banner: Banner | None = None
        # Later: while messages are written one after the other, there may be more to come.
        page.transcript.written.connect(self._look, Qt.ConnectionType.QueuedConnection)
        page.branches.changed.connect(self._turn)
        page.replies.started.connect(self._follow_reply)
        page.earlier.older_changed.connect(self._say)
        page.earlier.newest_requested.connect(self.clear)

    def listen_to(self, window: MainWindow) -> None:
        """Follow what is searched for in a window."""
        window.frame.sidebar.search.textChanged.connect(self.clear)

    @property
    def bar(self) -> FindBar:
        """The line above the conversation that leads through what was found."""
        return self._page.find_bar

    def lead_to(self, conversation: int, message: int, query: Query) -> None:
        """Open a chat at a message, with the words marked that were looked for."""
        self._unmark()
        page = self._page
        if page.several.is_shown and page.conversation == conversation:
            # Several replies stand in front of the chat; they stay where they are kept.
            page.open_conversation(None)
        elif page.earlier.is_older and page.transcript.place_of(message) is None:
            page.reload()
        self._wanted = _Wanted(conversation, message, query)
        page.open_conversation(conversation)
        self._look()

    def clear(self) -> None:
        """Take the marks away, and lead nowhere any more."""
        self._wanted = None
        self._unmark()

    def _look(self) -> None:
        wanted, page = self._wanted, self._page
        if wanted is None or wanted.waiting or page.is_loading:
            return
        if page.conversation != wanted.conversation:
            self.clear()
            return
        place = page.transcript.place_of(wanted.message)
        if place is not None:
            self._show(wanted, *place)
        elif wanted.asked:
            self._miss(wanted)
        else:
            self._fetch(wanted)

    def _fetch(self, wanted: _Wanted) -> None:
        wanted.asked = wanted.waiting = True
        first = self._page.earlier.first or 0
        self._tasks.store(
            lambda: history.around(self._conversations, wanted.conversation, wanted.message, first),
            lambda part: self._insert(wanted, part),
            lambda error: show_error(self._page.banners, error),
        )

    def _insert(self, wanted: _Wanted, part: Part | None) -> None:
        page = self._page
        if wanted is not self._wanted or page.conversation != wanted.conversation:
            return
        wanted.waiting = False
        if part is None:
            self._miss(wanted)
            return
        page.earlier.begin(wanted.conversation, part.first, older=not part.joins)
        if part.joins:
            page.transcript.prepend_messages(part.entries, more=part.more)
        else:
            page.transcript.show_messages(part.entries, more=part.more)

    def _follow_reply(self, running: Running) -> None:
        """A reply that begins stands at the end of the chat."""
        page = self._page
        if not page.earlier.is_older or running.conversation != page.conversation:
            return
        if page.several.is_shown:
            # The end of the chat is read as soon as one of the replies is chosen.
            page.earlier.begin(page.conversation, page.earlier.first)
            self.clear()
        else:
            page.earlier.ask_for_newest()

    def _say(self, older: bool) -> None:
        """Say that an older part is shown, or no more."""
        if self._banner is not None:
            self._banner.dismiss()
        if older:
            self._banner = self._page.banners.show_message(
                tr("This is an older part of the chat."),
                actions=[(tr("Go to the newest"), self._page.earlier.ask_for_newest)],
            )
            self._banner.dismissed.connect(self._lose_banner)

    def _lose_banner(self) -> None:
        self._banner = None

    def _miss(self, wanted: _Wanted) -> None:
        """Show the branch on which the message is; where it is gone, that is said there."""
        if wanted.turned:
            self._wanted = None
            return
        wanted.turned = wanted.waiting = True
        self._page.branches.show(wanted.message)

    def _turn(self) -> None:
        """Another branch is shown, and is being read."""
        if self._wanted is not None:
            self._wanted.asked = self._wanted.waiting = False

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
            position = block.position()
            # Lines that are cut for Qt alone are searched as a whole.
            text, cuts, block = long_lines.whole(block)
            for first, length in units.of_spans(text, query.spans(text, left)):
                left -= 1
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(document)
                mark.cursor.setPosition(position + first + bisect_right(cuts, first))
                last = first + length
                mark.cursor.setPosition(
                    position + last + bisect_left(cuts, last), QTextCursor.MoveMode.KeepAnchor
                )
                mark.format.setBackground(self._theme.role("soft_accent"))
                mark.format.setForeground(self._theme.role("accent"))
                yield mark

    def _unmark(self) -> None:
        self._page.transcript.setExtraSelections([])
