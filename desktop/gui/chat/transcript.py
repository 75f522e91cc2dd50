"""The conversation: one read-only text view, so that selecting, links and reading aloud just work.

Messages are written in slices, and of a reply that still grows only the last part is written
again; the GUI thread is never busy for long, however much there is to show.
"""

from __future__ import annotations

import html
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QCursor, QPainter
from PySide6.QtWidgets import QMenu, QTextBrowser, QToolTip

from desktop.core.wording import clean
from desktop.gui.chat import decorations, message_menu
from desktop.gui.chat.copying import CopyButton, plain_selection
from desktop.gui.chat.look import COLUMN, Look
from desktop.gui.chat.manuscript import Manuscript
from desktop.gui.chat.markdown import safe_link
from desktop.gui.chat.message_bar import MessageBar
from desktop.gui.chat.notes import ACTION, EARLIER
from desktop.gui.chat.quiet_bar import QuietBar
from desktop.gui.chat.shown_messages import ShownMessages
from desktop.gui.chat.slices import Slices
from desktop.gui.chat.thoughts import THOUGHTS
from desktop.gui.theme import LARGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from desktop.gui.chat.entry import Entry
    from desktop.gui.chat.notes import Note
    from desktop.gui.theme import Theme

_AT_BOTTOM: Final = 24
_NARROWEST: Final = 120


class Transcript(ShownMessages):
    """Shows messages; newest last.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The person wants to see messages before the first one shown.
    earlier_requested = Signal()
    #: The person follows a link of a message: an http, https or mailto address.
    link_activated = Signal(str)
    #: Whether the newest text is in sight has changed.
    following_changed = Signal(bool)
    #: All messages that were to be shown stand there.
    written = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._following = True
        self._moving = False
        self._rest = 0.0
        self._slices = Slices(self)
        self._slices.ended.connect(self.written)
        self._setup()
        self._manuscript = Manuscript(
            self.document(), Look(theme), self._column, lambda above: self._in_place(above=above)
        )
        self.copy_button = CopyButton(theme, self)
        self.bar = MessageBar(theme, self)
        theme.changed.connect(self._restyle)

    def _setup(self) -> None:
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        # Always there, so that the column is as wide before it is needed as after.
        self.setVerticalScrollBar(QuietBar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName("Conversation")
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._anchor_clicked)
        self.highlighted.connect(self._show_address)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)

    # --- what is shown -----------------------------------------------------------------------

    @property
    def entries(self) -> list[Entry]:
        """The messages shown (or just being written), oldest first."""
        return self._manuscript.entries

    @property
    def is_busy(self) -> bool:
        """Whether messages are still being written."""
        return self._slices.is_busy

    @property
    def is_following(self) -> bool:
        """Whether the newest text is in sight and stays so while more comes."""
        return self._following

    def place_of(self, message: int) -> tuple[int, int] | None:
        """Return where in the document a message begins and ends; None: it is not shown."""
        return self._manuscript.place_of(message)

    def clear_messages(self) -> None:
        """Show nothing."""
        self._slices.drop()
        self._manuscript.clear()
        self._set_following(following=True)

    def show_messages(self, entries: Sequence[Entry], *, more: bool) -> None:
        """Show a conversation, its end first; comes back at once and goes on in slices.

        Args:
            entries: the newest messages, oldest first.
            more: whether there are earlier ones, for which the person can ask.
        """
        self.clear_messages()
        self.prepend_messages(entries, more=more)

    def prepend_messages(self, entries: Sequence[Entry], *, more: bool) -> None:
        """Show messages from before the first one; what is in sight stays where it is."""
        self._manuscript.more = more
        self.ratings |= {each.id: each.rating for each in entries if each.rating}
        self._slices.start(self._manuscript.prepend(entries))

    def append_message(self, entry: Entry) -> None:
        """Show a new message at the end, and go there. A reply may grow until it is finished."""
        self._manuscript.append(entry)
        self.go_to_end()

    def append_thought(self, message: int, text: str, thought: str) -> None:
        """Let the thoughts above a reply grow, under their new line."""
        self._manuscript.think(message, text, thought)

    def append_text(self, message: int, text: str, note: Note, thought: str = "") -> None:
        """Let a reply grow; nothing happens when it is not shown."""
        self._manuscript.end_thoughts(message, thought)
        self._manuscript.grow(message, text, note)

    def take_from(self, message: int) -> None:
        """Take a message away with all below it."""
        self._slices.complete()
        self._manuscript.cut(message)

    def set_places(self, places: Callable[[int], Note]) -> None:
        """Say of some messages which of several in the same place each of them is."""
        self._slices.add(self._manuscript.place(places))

    def show_entry(self, message: int) -> None:
        """Scroll so that a message begins in sight, near the top."""
        self._slices.complete()
        top = self._manuscript.rect_of(message)
        if top is not None:
            self._set_following(following=False)
            self.verticalScrollBar().setValue(max(0, round(top.top()) - LARGE))

    def reopen(self, message: int) -> None:
        """Let a reply that was complete grow again."""
        self._slices.complete()
        self._manuscript.reopen(message)
        self.go_to_end()

    def set_note(self, message: int, note: Note) -> None:
        """Show another line under a reply."""
        self._manuscript.set_note(message, note)

    def renumber(self, numbers: Mapping[int, int]) -> None:
        """Give messages the ids that they have in the store by now."""
        self._manuscript.renumber(numbers)

    def set_marks(self, marks: Callable[[int], Note], pinned: frozenset[int]) -> None:
        """Say of some messages that the model reads them otherwise, and which are pinned."""
        self.pinned = pinned
        self._slices.add(self._manuscript.mark(marks))

    def restart(self, message: int) -> None:
        """Take back what a reply said so far; nothing happens when it is not shown."""
        self._manuscript.restart(message)

    def finish(self, message: int, note: Note, thought: str = "") -> None:
        """Say that a reply is complete: what had to wait for its end is shown now."""
        self._manuscript.end_thoughts(message, thought)
        self._manuscript.finish(message, note)

    def toggle_thoughts(self, message: int) -> None:
        """Open the thoughts above a reply, or close them; what is above them stays in place."""
        self._set_following(following=False)
        self._slices.start(self._toggle(message, by_keyboard=self.textCursor().hasSelection()))

    def _toggle(self, message: int, *, by_keyboard: bool) -> Iterator[None]:
        yield from self._manuscript.toggle(message)
        link = self._manuscript.thought_link(message)
        if link is not None and by_keyboard:
            # The link stays chosen, and can be chosen again.
            self.setTextCursor(link)
        bar = self.verticalScrollBar()
        self._set_following(following=bar.value() >= bar.maximum() - _AT_BOTTOM)

    # --- scrolling ---------------------------------------------------------------------------

    def go_to_end(self) -> None:
        """Show the newest text and stay with it."""
        self._set_following(following=True)
        self._to_bottom()

    def _to_bottom(self) -> None:
        self._moving = True
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
        self._moving = False

    def _scrolled(self, value: int) -> None:
        self.copy_button.hide()
        self.bar.hide()
        if not self._moving:
            at_bottom = value >= self.verticalScrollBar().maximum() - _AT_BOTTOM
            self._set_following(following=at_bottom)

    def _range_changed(self) -> None:
        if self._following and not self._moving:
            self._to_bottom()

    def _set_following(self, *, following: bool) -> None:
        if following != self._following:
            self._following = following
            self.following_changed.emit(following)

    @contextmanager
    def _in_place(self, *, above: bool) -> Iterator[None]:
        """Keep what is in sight where it is while the document changes above it or at its end."""
        bar = self.verticalScrollBar()
        layout = self.document().documentLayout()
        value = bar.value()
        height = layout.documentSize().height() if above else 0.0
        self._moving = True
        try:
            yield
        finally:
            if self._following:
                bar.setValue(bar.maximum())
            elif above:
                # Heights are no whole numbers; what is rounded off must not add up.
                moved = layout.documentSize().height() - height + self._rest
                bar.setValue(value + round(moved))
                self._rest = moved - round(moved)
            else:
                bar.setValue(value)
            self._moving = False

    # --- column ------------------------------------------------------------------------------

    def _column(self) -> int:
        """Return the width of the text: the same with and without the scroll bar."""
        bar = self.verticalScrollBar().sizeHint().width()
        return max(_NARROWEST, min(COLUMN, self.width() - 2 * LARGE - bar))

    def _place_column(self) -> None:
        """Centre the column; the text on top, or the end, stays in sight."""
        column = self._column()
        changed = column != self.viewport().width()
        top = self.cursorForPosition(QPoint(0, 0))
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width()
        left = max(0, (self.width() - column) // 2)
        self._moving = True
        if changed:
            self._manuscript.fit(column)
        self.setViewportMargins(left, 0, max(0, self.width() - column - left - taken), 0)
        if self._following:
            bar.setValue(bar.maximum())
        elif changed:
            bar.setValue(bar.value() + self.cursorRect(top).top())
        self._moving = False

    def _restyle(self) -> None:
        """Write everything again in the colours of the theme now in use."""
        self._slices.complete()
        manuscript = self._manuscript
        entries, growing, more = manuscript.entries, manuscript.growing, manuscript.more
        following, value = self._following, self.verticalScrollBar().value()
        manuscript.look = Look(self._theme)
        self.show_messages([entry for entry in entries if entry not in growing], more=more)
        for entry in growing:
            self.append_message(entry)
        if not following:
            self._slices.complete()
            self.verticalScrollBar().setValue(value)

    # --- painting, mouse, keyboard -----------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint bubbles and code boxes, then the text on them."""
        painter = QPainter(self.viewport())
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        area = QRectF(event.rect()).translated(0, scrolled)
        decorations.paint(painter, self.document(), self._manuscript.look, area)
        painter.end()
        super().paintEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the column centred, and scroll also where the mouse is beside it."""
        if event.type() == event.Type.Resize:
            self._place_column()
        elif event.type() == event.Type.Wheel:
            self.wheelEvent(event)  # type: ignore[arg-type]  # its type says what it is
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Offer to copy the code under the mouse."""
        super().mouseMoveEvent(event)
        self.copy_button.follow(event.position().toPoint())
        self.bar.follow(event.position().toPoint())

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Load nothing: what a model writes fetches nothing from anywhere."""
        return None

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Copy plain text, with lists, code and tables as one would type them."""
        data = QMimeData()
        data.setText(plain_selection(self.textCursor()))
        return data

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show a text cursor only to those who came here by keyboard."""
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        self.setCursorWidth(0 if by_mouse else 1)
        super().focusInEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the copy button away with the mouse."""
        super().leaveEvent(event)
        self.copy_button.hide()
        self.bar.hide()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer to copy the selection, the code, the link or the message under the mouse."""
        place = event.pos()
        if event.reason() == event.Reason.Keyboard:
            place = self.cursorRect().center()
        menu = self.build_menu(place)
        menu.exec(self.viewport().mapToGlobal(place))
        menu.deleteLater()

    def build_menu(self, place: QPoint) -> QMenu:
        """Return the menu for a place of the viewport."""
        return message_menu.build(self, place)

    def _anchor_clicked(self, url: QUrl) -> None:
        address = url.toString()
        if address == EARLIER:
            self.earlier_requested.emit()
        elif address.startswith(ACTION):
            name, _, message = address.removeprefix(ACTION).partition("/")
            if name == THOUGHTS:
                self.toggle_thoughts(int(message or 0))
                return
            self.action_requested.emit(name, int(message or 0))
        elif safe_link(address):
            self.link_activated.emit(address)

    def _show_address(self, url: QUrl) -> None:
        """Show where a link leads before it is followed, by mouse or keyboard."""
        address = url.toString()
        if not address or address.startswith(ACTION):
            QToolTip.hideText()
            return
        QToolTip.showText(QCursor.pos(), html.escape(clean(address)), self)
