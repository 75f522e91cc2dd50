"""The messages in the text document: where each one stands, and how they are written there."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTextCursor, QTextFrameFormat

from desktop.gui.chat.blocks import Span
from desktop.gui.chat.look import Look, bubble_left, indent
from desktop.gui.chat.marking import Marking, Record, no_mark
from desktop.gui.chat.notes import EARLIER, joined
from desktop.gui.chat.stream import MarkdownStream, parse_all, pieces
from desktop.gui.chat.texts import without_breaks
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
    from desktop.gui.chat.notes import Note

_LINES_AT_ONCE: Final = 40


class Manuscript(Marking):
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
            yield from self._person(record) if record.person else self._reply(record)
        with self._in_place(True):
            self._write_head()
        yield from self._remark()

    def append(self, entry: Entry) -> None:
        """Write a message below all others. A reply may grow until `finish` is called."""
        record = self._new(entry, self._end())
        self._records.append(record)
        if record.person:
            for _ in self._person(record):
                pass
            return
        self._write_thoughts(record)
        record.stream = MarkdownStream()
        for piece in pieces(entry.text):
            record.stream.feed(piece)
        with self._editing(record):
            self._rewrite(record, 0)

    def grow(self, message: int, text: str, note: Note) -> None:
        """Add text to a reply that may grow; nothing happens for any other."""
        record = self._find(message)
        if record is None or record.stream is None:
            return
        record.texts.append(text)
        record.note = note
        unchanged = len(record.stream.final)
        record.stream.feed(text)
        with self._editing(record, above=False):
            self._rewrite(record, unchanged)

    def restart(self, message: int) -> None:
        """Take back all text of a reply that may grow, and its thoughts."""
        record = self._find(message)
        if record is None or record.stream is None:
            return
        if record.thoughts is not None:
            with self._editing_thoughts(record) as start:
                self._writer.remove(start, start + record.thoughts.length)
            record.thoughts, record.written.person_above = None, True
        record.texts.clear()
        record.note, record.stream = (), MarkdownStream()
        with self._editing(record):
            self._rewrite(record, 0)

    def finish(self, message: int, note: Note) -> None:
        """Write a reply for good, with the line under it."""
        record = self._find(message)
        if record is None:
            return
        record.note = note
        if record.stream is not None:
            self._finish(record, record.stream)

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
            left = bubble_left(column, record.width)
            block = self._document.findBlock(record.written.start + 1)
            end = record.written.start + record.bubble
            while block.isValid() and block.position() <= end:
                form = block.blockFormat()
                form.setLeftMargin(left)
                cursor.setPosition(block.position())
                cursor.setBlockFormat(form)
                block = block.next()
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
            span = Span("Show earlier messages", link=EARLIER)
            cursor.insertText(span.text, self.look.characters(span, "meta"))
        else:
            cursor.removeSelectedText()
            cursor.setBlockFormat(self.look.thin())
        added = self._head_end() - before
        for record in self._records:
            record.written.start += added

    def _person(self, record: Record) -> Iterator[None]:
        text = "".join(record.texts).replace("\r\n", "\n").strip("\n")
        lines = without_breaks(text).split("\n")
        look, column = self.look, self._column()
        characters = look.characters(Span(""))
        for start in range(0, len(lines), _LINES_AT_ONCE):
            with self._editing(record):
                cursor = QTextCursor(self._document)
                cursor.setPosition(record.written.start + record.length)
                for index in range(start, min(start + _LINES_AT_ONCE, len(lines))):
                    first, last = index == 0, index == len(lines) - 1
                    form = look.person(column, record.width, first=first, last=last)
                    cursor.insertBlock(form, characters)
                    cursor.insertText(lines[index], characters)
            yield
        record.bubble = record.length
        if record.place:
            self._write_place(record)

    def _reply(self, record: Record) -> Iterator[None]:
        self._write_thoughts(record)
        stream = MarkdownStream()
        for piece in pieces("".join(record.texts)):
            unchanged = len(stream.final)
            stream.feed(piece)
            with self._editing(record):
                self._writer.update(record.written, stream.final, unchanged)
            yield
        self._finish(record, stream)
        yield

    def _finish(self, record: Record, stream: MarkdownStream) -> None:
        unchanged = len(stream.final)
        stream.finish()
        if stream.is_provisional:
            stream.final = parse_all("".join(record.texts))
            unchanged = 0
        above, record.stream = record.stream is None, stream
        with self._editing(record, above=above):
            self._rewrite(record, unchanged)
        record.stream = None

    def _rewrite(self, record: Record, unchanged: int) -> None:
        """Bring a reply and the line under it up to date."""
        written = record.written
        self._writer.remove(written.start + written.end, written.start + record.length)
        if record.stream is not None:
            known = min(unchanged, len(written.blocks))
            self._writer.update(written, record.stream.blocks, known)
        self._writer.write_meta(written, joined(record.place, joined(record.mark, record.note)))
