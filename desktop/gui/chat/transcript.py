"""The conversation: one read-only text view, so that selecting, links and reading aloud just work.

Messages are written in slices, and of a reply that still grows only the last part is written
again; the GUI thread is never busy for long, however much there is to show. Two things remain that
grow with that: another width has Qt lay out all of it, and another theme completes what is being
written when it comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.language import tr
from desktop.gui.chat import decorations, message_menu
from desktop.gui.chat.code_bar import CodeBar
from desktop.gui.chat.details_card import Details
from desktop.gui.chat.formulas import Formulas
from desktop.gui.chat.highlighting import Highlighter
from desktop.gui.chat.link_following import LinkFollower, encoded
from desktop.gui.chat.look import Look
from desktop.gui.chat.manuscript import Manuscript
from desktop.gui.chat.message_bar import MessageBar
from desktop.gui.chat.notes import ACTION, DETAILS, EARLIER
from desktop.gui.chat.shown_messages import ShownMessages
from desktop.gui.chat.sideways import SideBar
from desktop.gui.chat.slices import Slices
from desktop.gui.chat.texts import FOOTNOTE, REFERENCE, safe_link
from desktop.gui.chat.thoughts import THOUGHTS
from desktop.gui.theme import LARGE
from desktop.gui.typeset.jobs import FormulaJob
from desktop.gui.typeset.typesetter import Typesetter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QWheelEvent,
    )

    from desktop.gui.chat.entry import Entry
    from desktop.gui.chat.links import LinkCard
    from desktop.gui.chat.notes import Note
    from desktop.gui.theme import Theme

_EXACTLY: Final = QKeySequence.SequenceMatch.ExactMatch


class Transcript(ShownMessages):
    """Shows messages; newest last.

    Args:
        theme: the look.
        parent: the Qt parent.
        typesetter: sets formulas and reads code; by default one of its own.
    """

    #: The person wants to see messages before the first one shown.
    earlier_requested = Signal()
    #: The person wants to open a link of a message, whose address was shown: web or mail.
    link_activated = Signal(str)
    #: All messages that were to be shown stand there.
    written = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        typesetter: Typesetter | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.typesetter = typesetter or Typesetter(parent=self)
        self._slices = Slices(self)
        self._slices.ended.connect(self.written)
        self._setup()
        self.highlighter = Highlighter(
            self.document(), self.typesetter, self._positions_in_sight, self
        )
        self._manuscript = Manuscript(
            self.document(),
            Look(theme),
            self._column,
            lambda above: self._in_place(above=above),
            Formulas(self.document(), self.typesetter, self),
            self.highlighter,
        )
        self._links = LinkFollower(theme, self, self._manuscript.footnote)
        self._links.opened.connect(self.link_activated)
        self.details = Details(theme, self)
        self.code_bar = CodeBar(theme, self, self._steady)
        self.side_bar = SideBar(self)
        self.bar = MessageBar(theme, self)
        theme.changed.connect(self._restyle)
        self.typesetter.answered.connect(self._settle)

    def _setup(self) -> None:
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("Conversation"))
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.anchorClicked.connect(self._anchor_clicked)
        self.verticalScrollBar().valueChanged.connect(self._moved)

    def _moved(self) -> None:
        for bar in (self.code_bar, self.side_bar, self.bar):
            bar.hide()
        self.highlighter.moved()

    # --- what is shown -----------------------------------------------------------------------

    @property
    def entries(self) -> list[Entry]:
        """The messages shown (or just being written), oldest first."""
        return self._manuscript.entries

    @property
    def is_busy(self) -> bool:
        """Whether messages are still being written."""
        return self._slices.is_busy

    def clear_messages(self) -> None:
        """Show nothing."""
        self._slices.drop()
        self._manuscript.clear()
        self._set_following(following=True)

    def show_messages(
        self, entries: Sequence[Entry], *, more: bool, at: int = 0, top: float = LARGE
    ) -> None:
        """Show a conversation; comes back at once and goes on in slices.

        Args:
            entries: the newest messages, oldest first.
            more: whether there are earlier ones, for which the person can ask.
            at: the message that is to be in sight, and is shown first; by default the end is.
            top: where in the viewport that message begins.
        """
        self.clear_messages()
        if all(entry.id != at for entry in entries):
            self.prepend_messages(entries, more=more)
            return
        self._take_note(entries, more=more)
        self._set_following(following=False)
        self._slices.add(self._around(entries, at, top))

    def prepend_messages(self, entries: Sequence[Entry], *, more: bool) -> None:
        """Show messages from before the first one; what is in sight stays where it is."""
        self._take_note(entries, more=more)
        self._slices.add(self._manuscript.prepend(entries))

    def _take_note(self, entries: Sequence[Entry], *, more: bool) -> None:
        self._manuscript.more = more
        self.ratings |= {each.id: each.rating for each in entries if each.rating}

    def _around(self, entries: Sequence[Entry], message: int, top: float) -> Iterator[None]:
        bar = self.verticalScrollBar()
        value = bar.value()
        for below in self._manuscript.around(entries, message):
            rect = self._manuscript.rect_of(message)
            # Where the person scrolls meanwhile, they stay.
            if below and rect is not None and bar.value() == value:
                bar.setValue(max(0, round(rect.top() - top)))
                value = bar.value()
            yield
        self._set_following(following=self._at_bottom())

    def append_message(self, entry: Entry) -> None:
        """Show a new message at the end, and go there. A reply may grow until it is finished."""
        self._slices.add_first(self._manuscript.append(entry))
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
        self._manuscript.cut(message)

    def set_places(self, places: Callable[[int], Note]) -> None:
        """Say of some messages which of several in the same place each of them is."""
        self._slices.add(self._manuscript.place(places))

    def reopen(self, message: int) -> None:
        """Let a reply that was complete grow again."""
        self._slices.add_first(self._manuscript.reopen(message))
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
        self._slices.add_first(self._steadily(self._manuscript.finish(message, note)))

    def toggle_thoughts(self, message: int) -> None:
        """Open the thoughts above a reply, or close them; what is above them stays in place."""
        self._set_following(following=False)
        self._slices.add_first(self._toggle(message, by_keyboard=self.textCursor().hasSelection()))

    def _toggle(self, message: int, *, by_keyboard: bool) -> Iterator[None]:
        yield from self._manuscript.toggle(message)
        link = self._manuscript.thought_link(message)
        if link is not None and by_keyboard:
            # The link stays chosen, and can be chosen again.
            self.setTextCursor(link)
        self._set_following(following=self._at_bottom())

    def _fit(self, column: int) -> None:
        self._manuscript.fit(column)

    def _settle(self, answers: Mapping[object, object]) -> None:
        """Show formulas that are set by now."""
        jobs = frozenset(job for job in answers if isinstance(job, FormulaJob))
        if jobs:
            self._slices.add(self._steadily(self._manuscript.settle(jobs)))
            self.viewport().update()

    def _steadily(self, work: Iterator[None]) -> Iterator[None]:
        """Do work that changes what is written, also above what is in sight."""
        more = True
        while more:
            with self._steady():
                more = next(work, self) is not self
            yield

    # --- what changes later ------------------------------------------------------------------

    def _restyle(self) -> None:
        """Write everything again in the colours of the theme now in use."""
        self._slices.complete()
        manuscript = self._manuscript
        growing, more = manuscript.growing, manuscript.more
        entries = [entry for entry in manuscript.entries if entry not in growing]
        following, top = self._following, self.entry_at(QPoint(0, 0))
        rect = self.message_rect(top.id) if top is not None else QRectF()
        manuscript.look = Look(self._theme)
        if following or top is None or rect.isNull():
            self.show_messages(entries, more=more)
        else:
            self.show_messages(entries, more=more, at=top.id, top=rect.top())
        for entry in growing:
            self._slices.add_first(manuscript.append(entry))

    # --- painting, mouse, keyboard -----------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint bubbles and code boxes, then the text on them."""
        painter = QPainter(self.viewport())
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        area = QRectF(event.rect()).translated(0, scrolled)
        decorations.paint(painter, self.document(), self._manuscript.look, area)
        painter.end()
        for part in decorations.parts(self.document(), event.rect(), scrolled):
            super().paintEvent(QPaintEvent(part))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done with the message and the code under the mouse."""
        super().mouseMoveEvent(event)
        for bar in (self.code_bar, self.side_bar, self.bar):
            bar.follow(event.position().toPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Move what is wider than the column sideways, and everything else up and down."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # The window makes all text larger or smaller; a text browser only its own.
            event.ignore()
            return
        moved = event.angleDelta()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        sideways = moved.x() or (moved.y() if shifted else 0)
        place = self.viewport().mapFromGlobal(event.globalPosition().toPoint())
        bars = self.code_bar, self.side_bar
        if not sideways or not any(bar.wheel(sideways // 2, place) for bar in bars):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy as markdown too."""
        pressed = QKeySequence(event.keyCombination())
        if pressed.matches(QKeySequence(message_menu.MARKDOWN_KEYS)) == _EXACTLY:
            self.copy_markdown()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, onwards: bool) -> bool:  # noqa: N802 - Qt's name
        """Go from the code under the text cursor to what can be done with it, and back."""
        buttons = self.code_bar.buttons
        if self.hasFocus():
            if onwards and self.code_bar.is_by_caret:
                buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
                return True
            return super().focusNextPrevChild(onwards)
        if not onwards and buttons[0].hasFocus():
            self.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        # From a button on: a text browser would go to the next link.
        return QWidget.focusNextPrevChild(self, onwards)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Load nothing: what a model writes fetches nothing from anywhere."""
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show a text cursor only to those who came here by keyboard."""
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        self.setCursorWidth(0 if by_mouse else 1)
        super().focusInEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the bars away with the mouse."""
        super().leaveEvent(event)
        self.code_bar.leave()
        self.side_bar.hide()
        self.bar.hide()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer to copy the selection, the code, the link or the message under the mouse."""
        place = event.pos()
        if event.reason() == event.Reason.Keyboard:
            place = self.cursorRect().center()
        made = self.build_menu(place)
        made.exec(self.viewport().mapToGlobal(place))
        made.deleteLater()

    def build_menu(self, place: QPoint) -> QMenu:
        """Return the menu for a place of the viewport."""
        return message_menu.build(self, place)

    # --- links -------------------------------------------------------------------------------

    @property
    def link_card(self) -> LinkCard | None:
        """What asks whether to open a link, while it does."""
        return self._links.card

    def ask_to_open(self, address: str) -> None:
        """Show where a link leads, with a way to go there."""
        self._links.ask(address)

    def _anchor_clicked(self, url: QUrl) -> None:
        address = encoded(url)
        if address == EARLIER:
            self.earlier_requested.emit()
        elif address.startswith((FOOTNOTE, REFERENCE)):
            self._links.jump(address)
        elif address.startswith(ACTION):
            name, _, message = address.removeprefix(ACTION).partition("/")
            if name == THOUGHTS:
                self.toggle_thoughts(int(message or 0))
                return
            if name == DETAILS:
                self.details.show(int(message or 0))
                return
            self.action_requested.emit(name, int(message or 0))
        elif safe_link(address):
            self.ask_to_open(address)
