"""The messages in the text document: where each one stands, and how they are written there."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor, QTextFrameFormat

from desktop.core.language import tr
from desktop.gui.chat import bubbles
from desktop.gui.chat.blocks import Span
from desktop.gui.chat.look import Look, indent
from desktop.gui.chat.marking import Record, no_mark
from desktop.gui.chat.notes import EARLIER
from desktop.gui.chat.replying import Replying
from desktop.gui.chat.thoughts import Thoughts, ThoughtWriter
from desktop.gui.chat.writer import Writer, Written
from desktop.gui.theme import LARGE, SMALL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from PySide6.QtGui import QTextDocument

    from desktop.gui.chat.entry import Entry
    from desktop.gui.chat.formulas import Formulas
    from desktop.gui.chat.highlighting import Highlighter


class Manuscript(Replying):
    """Writes messages into a document, newest last.

    The document begins with one paragraph that leads to earlier messages, or is not seen; each
    message follows what stands above it. Positions are numbers, moved along when something is
    written above.

    Args:
        document: belongs to this object from now on.
        look: the formats.
        column: returns the width of the text.
        in_place: makes a context in which the document may change, above what is in sight or
            not, without moving it.
        formulas: writes formulas.
        highlighter: colours code.
    """

    def __init__(
        self,
        document: QTextDocument,
        look: Look,
        column: Callable[[], int],
        in_place: Callable[[bool], AbstractContextManager[None]],
        formulas: Formulas,
        highlighter: Highlighter,
    ) -> None:
        self._document = document
        self._column = column
        self._in_place = in_place
        self._formulas, self._highlighter = formulas, highlighter
        self._writer = Writer(document, look, formulas, highlighter)
        self._thought_writer = ThoughtWriter(document)
        self._records: list[Record] = []
        self._marks = self._places = no_mark
        self.more = False
        self.clear()

    @property
    def look(self) -> Look:
        """The formats in use; others take effect for what is written from then on."""
        return self._writer.look

    @look.setter
    def look(self, look: Look) -> None:
        self._writer.look = look

    @property
    def entries(self) -> list[Entry]:
        """The messages, oldest first."""
        return [record.entry for record in self._records]

    @property
    def growing(self) -> list[Entry]:
        """The messages that may still grow."""
        return [record.entry for record in self._records if record.stream is not None]

    def entry_at(self, position: int) -> Entry | None:
        """Return the message that stands at a position of the document."""
        for record in reversed(self._records):
            if record.start < position:
                return record.entry
        return None

    def place_of(self, message: int) -> tuple[int, int] | None:
        """Return where a message begins and ends, without thoughts; None: it is not shown."""
        record = self._find(message)
        if record is None:
            return None
        return record.written.start + 1, record.written.start + record.length

    def clear(self) -> None:
        """Take everything away."""
        self._records.clear()
        self._highlighter.clear()
        self._marks = self._places = no_mark
        self.more = False
        self._document.clear()
        self._document.setDefaultFont(self.look.chat_font)
        frame = QTextFrameFormat()
        frame.setTopMargin(SMALL)
        # Room for the bar of the last message.
        frame.setBottomMargin(LARGE)
        self._document.rootFrame().setFrameFormat(frame)
        self._write_head()

    def prepend(self, entries: Sequence[Entry]) -> Iterator[None]:
        """Write messages above all others, the newest first; yields between short steps."""
        for entry in reversed(entries):
            record = self._new(entry, self._head_end())
            self._records.insert(0, record)
            yield from self._write(record)
        with self._in_place(True):
            self._write_head()
        yield from self._remark()

    def around(self, entries: Sequence[Entry], message: int) -> Iterator[bool]:
        """Write messages above all others, one of them first, then those below it.

        Yields between short steps whether that one and what is below it are still being written.
        """
        place = next(place for place, entry in enumerate(entries) if entry.id == message)
        record = self._new(entries[place], self._head_end())
        self._records.insert(0, record)
        for _ in self._write(record):
            yield True
        for entry in entries[place + 1 :]:
            if record.gone:
                break  # and all below it with it
            above, start = record, record.written.start + record.length
            record = self._new(entry, start)
            self._records.insert(self._records.index(above) + 1, record)
            for _ in self._write(record, above=False):
                yield True
        for _ in self.prepend(entries[:place]):
            yield False

    def append(self, entry: Entry) -> Iterator[None]:
        """Write a message below all others. A reply may grow until `finish` is called.

        Its place is there at once; what returns writes it, and yields between short steps.
        """
        record = self._new(entry, self._end())
        self._records.append(record)
        return self._person(record) if record.person else self._under_way(record)

    # --- thoughts ----------------------------------------------------------------------------

    def think(self, message: int, text: str, label: str) -> None:
        """Add to the thoughts above a reply that may grow, and change the line that opens them."""
        record = self._find(message)
        if record is None or record.stream is None:
            return
        thoughts = record.thoughts = record.thoughts or Thoughts(message)
        thoughts.growing, thoughts.label = True, label
        thoughts.add(text, self._column() - indent("q"), self.look)
        if not thoughts.opened:
            self._write_thoughts(record)
            return
        with self._editing_thoughts(record) as start:
            self._thought_writer.relabel(thoughts, start, self.look)
            for piece in thoughts.pieces():
                self._thought_writer.extend(thoughts, start, self.look, piece)

    def end_thoughts(self, message: int, label: str) -> None:
        """Say that the thoughts above a reply are complete; `label` is the line that opens them."""
        record = self._find(message)
        thoughts = record.thoughts if record else None
        if record is None or thoughts is None:
            return
        label = label or thoughts.label
        if (label, False) == (thoughts.label, thoughts.growing):
            return
        thoughts.label, thoughts.growing = label, False
        if not thoughts.opened:
            self._write_thoughts(record)
            return
        with self._editing_thoughts(record) as start:
            self._thought_writer.relabel(thoughts, start, self.look)

    def toggle(self, message: int) -> Iterator[None]:
        """Show all thoughts above a reply, or no more of them; yields between short steps."""
        record = self._find(message)
        thoughts = record.thoughts if record else None
        if record is None or thoughts is None:
            return
        thoughts.opened = not thoughts.opened
        self._write_thoughts(record, above=False)
        if thoughts.opened:
            for piece in thoughts.pieces():
                with self._editing_thoughts(record, above=False) as start:
                    self._thought_writer.extend(thoughts, start, self.look, piece)
                yield

    def thought_link(self, message: int) -> QTextCursor | None:
        """Return a cursor that selects the line that opens the thoughts above a reply."""
        record = self._find(message)
        if record is None or record.thoughts is None:
            return None
        cursor = QTextCursor(self._document)
        cursor.setPosition(record.start + 1)
        cursor.setPosition(record.start + record.thoughts.head, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _remove_thoughts(self, record: Record) -> None:
        if record.thoughts is not None:
            with self._editing_thoughts(record) as start:
                self._writer.remove(start, start + record.thoughts.length)
            record.thoughts, record.written.person_above = None, True

    def _write_thoughts(self, record: Record, *, above: bool = True) -> None:
        if record.thoughts is not None:
            first = not record.thoughts.length
            with self._editing_thoughts(record, above=above) as start:
                self._thought_writer.write(record.thoughts, start, self.look)
            record.written.person_above = False
            if first and record.length:
                with self._editing(record):
                    self._rewrite(record, 0)

    @contextmanager
    def _editing_thoughts(self, record: Record, *, above: bool = True) -> Iterator[int]:
        """Join changes of the thoughts above a reply, and move along all that stands below."""
        length = record.length
        with self._editing(record, above=above):
            yield record.start
        record.written.start += record.length - length
        record.length = length

    def fit(self, column: int) -> None:
        """Adapt the person's messages and tables to a column of another width."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for record in self._records:
            if not record.person:
                self._writer.fit_tables(record.written, column)
                continue
            bubbles.fit(self._document, record, column)
        cursor.endEditBlock()

    # --- places ------------------------------------------------------------------------------

    def _find(self, message: int) -> Record | None:
        for record in reversed(self._records):
            if record.id == message:
                return record
        return None

    def _new(self, entry: Entry, start: int) -> Record:
        width = self.look.text_width(entry.text) if entry.person else 0.0
        written = Written(start, person_above=not entry.person)
        texts = [entry.text] if entry.text else []
        mark = () if entry.person else self._marks(entry.id)
        thoughts = None
        if entry.thinking and not entry.person:
            thoughts = Thoughts(entry.id, entry.thought, [entry.thinking])
        return Record(
            entry.id,
            entry.person,
            written,
            entry.note,
            texts,
            width=width,
            mark=mark,
            place=self._places(entry.id),
            thoughts=thoughts,
        )

    def _head_end(self) -> int:
        return self._document.firstBlock().length() - 1

    def _end(self) -> int:
        if not self._records:
            return self._head_end()
        last = self._records[-1]
        return last.written.start + last.length

    @contextmanager
    def _editing(self, record: Record, *, above: bool = True) -> Iterator[None]:
        """Join changes of one message, and move along what stands below it.

        What is in sight moves with it, unless it is not `above`.
        """
        below = record is not self._records[-1]
        with self._in_place(above and below):
            length = self._document.characterCount()
            cursor = QTextCursor(self._document)
            cursor.beginEditBlock()
            try:
                yield
            finally:
                cursor.endEditBlock()
            added = self._document.characterCount() - length
            record.length += added
            if below and added:
                for other in self._records[self._records.index(record) + 1 :]:
                    other.written.start += added

    # --- writing -----------------------------------------------------------------------------

    def _write_head(self) -> None:
        before = self._head_end()
        cursor = QTextCursor(self._document)
        cursor.setPosition(before, QTextCursor.MoveMode.KeepAnchor)
        if self.more:
            cursor.setBlockFormat(self.look.head())
            span = Span(tr("Show earlier messages"), link=EARLIER)
            cursor.insertText(span.text, self.look.characters(span, "meta"))
        else:
            cursor.removeSelectedText()
            cursor.setBlockFormat(self.look.thin())
        added = self._head_end() - before
        for record in self._records:
            record.written.start += added

    def _write(self, record: Record, *, above: bool = True) -> Iterator[None]:
        """Write a stored message."""
        write = self._person if record.person else self._reply
        return write(record, above=above)

    def _person(self, record: Record, *, above: bool = True) -> Iterator[None]:
        turn = record.turn
        for few in bubbles.paragraphs(bubbles.shown_text(record.texts)):
            with self._editing(record, above=above):
                bubbles.write(self._document, record, few, self.look, self._column())
            record.bubble = record.length
            yield
            if record.turn != turn:
                return
        if record.place or record.note:
            self._write_place(record)
