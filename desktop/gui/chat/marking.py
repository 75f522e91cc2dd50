"""What a manuscript does to messages that stand: marks, ids, formulas, and what is copied."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTextCursor

from desktop.gui.chat.entry import Entry
from desktop.gui.chat.notes import joined
from desktop.gui.chat.sources import markdown_between

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from collections.abc import Set as AbstractSet
    from contextlib import AbstractContextManager

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QTextDocument

    from desktop.gui.chat.formulas import Formulas
    from desktop.gui.chat.look import Look
    from desktop.gui.chat.notes import Note
    from desktop.gui.chat.stream import MarkdownStream
    from desktop.gui.chat.thoughts import Thoughts
    from desktop.gui.chat.writer import Writer, Written
    from desktop.gui.typeset.jobs import FormulaJob


_FORMULAS_AT_ONCE: Final = 12


@dataclass(slots=True)
class Record:
    """An entry and where it stands."""

    id: int
    person: bool
    written: Written
    note: Note
    texts: list[str] = field(default_factory=list)
    length: int = 0
    width: float = 0.0
    mark: Note = ()
    place: Note = ()
    #: Of a person's message, how much of `length` its words take; the rest is its place.
    bubble: int = 0
    #: Where its long lines are cut, counted from its beginning in the document.
    cuts: list[int] = field(default_factory=list)
    #: How many of the texts of a reply that may grow are written, and whether they are all.
    fed: int = 0
    ends: bool = False
    #: What was begun in an earlier turn is void.
    turn: int = 0
    gone: bool = False
    stream: MarkdownStream | None = None
    thoughts: Thoughts | None = None

    @property
    def start(self) -> int:
        """The position after which it begins."""
        return self.written.start - (self.thoughts.length if self.thoughts else 0)

    @property
    def entry(self) -> Entry:
        """The message as it is now."""
        entry = Entry(self.id, self.person, "".join(self.texts), self.note)
        thoughts = self.thoughts
        return replace(entry, thinking=thoughts.text, thought=thoughts.label) if thoughts else entry


class Marking(ABC):
    """The part of `Manuscript` for that; the rest of it is named here as far as it is needed."""

    _document: QTextDocument
    _formulas: Formulas
    _records: list[Record]
    _marks: Callable[[int], Note]
    _places: Callable[[int], Note]
    _writer: Writer

    def markdown(self, start: int, end: int) -> str:
        """Return the markdown of what stands between two positions of the document."""
        return markdown_between(self._records, start, end)

    def footnote(self, address: str, position: int) -> int | None:
        """Return where the footnote or reference is to which a link of a message leads.

        Args:
            address: of the link.
            position: of the link, in the document.
        """
        for record in reversed(self._records):
            if record.start < position:
                return record.written.place_of(address)
        return None

    def settle(self, jobs: AbstractSet[FormulaJob]) -> Iterator[None]:
        """Set formulas of which is known by now how they look; yields between short steps."""
        for record in reversed(list(self._records)):
            waiting = record.written.waiting
            places = [place for place, waits in waiting.items() if waits & jobs]
            # Each change has what stands below it laid out again, so not one by one.
            for start in range(0, len(places), _FORMULAS_AT_ONCE):
                cursor = QTextCursor(self._document)
                cursor.beginEditBlock()
                for place in places[start : start + _FORMULAS_AT_ONCE]:
                    self._settle(record.written, place, jobs)
                cursor.endEditBlock()
                yield

    def _settle(self, written: Written, place: int, jobs: AbstractSet[FormulaJob]) -> None:
        waits = written.waiting.get(place)
        if waits is None:
            return  # taken back meanwhile
        first = written.start + written.offsets[place]
        self._formulas.settle(first, written.end_of(place), jobs, self.look)
        waits -= jobs
        if not waits:
            del written.waiting[place]

    def set_note(self, message: int, note: Note) -> None:
        """Write another line under a reply."""
        record = self._find(message)
        if record is not None and not record.person and record.note != note:
            record.note = note
            self._write_note(record)

    def renumber(self, numbers: Mapping[int, int]) -> None:
        """Give messages the ids that they have in the store."""
        for record in self._records:
            record.id = numbers.get(record.id, record.id)

    def mark(self, marks: Callable[[int], Note]) -> Iterator[None]:
        """Write something before the line under some replies, the newest first; in short steps."""
        self._marks = marks
        return self._remark()

    def place(self, places: Callable[[int], Note]) -> Iterator[None]:
        """Write under some messages which of several each of them is; in short steps."""
        self._places = places
        return self._remark()

    def rect_of(self, message: int) -> QRectF | None:
        """Return where a message is in the document; None where it is not shown."""
        record = self._find(message)
        if record is None:
            return None
        layout = self._document.documentLayout()
        block = self._document.findBlock(record.start + 1)
        end = record.written.start + record.length
        rect = layout.blockBoundingRect(block)
        last = self._document.findBlock(end)
        return rect.united(layout.blockBoundingRect(last))

    def cut(self, message: int) -> None:
        """Take a message away with all below it; nothing happens when it is not shown."""
        found = self._find(message)
        if found is None:
            return
        at = self._records.index(found)
        last = self._records[-1]
        with self._in_place(False):
            self._writer.remove(found.start, last.written.start + last.length)
            for record in self._records[at:]:
                record.gone, record.turn = True, record.turn + 1
            del self._records[at:]

    def _remark(self) -> Iterator[None]:
        for record in reversed(list(self._records)):
            mark = () if record.person else self._marks(record.id)
            place = self._places(record.id)
            if (record.mark, record.place) != (mark, place):
                record.mark, record.place = mark, place
                self._write_note(record)
                yield

    def _write_place(self, record: Record) -> None:
        """Write the line under a person's message again, or take it away."""
        with self._editing(record):
            at = record.written.start + record.bubble
            self._writer.remove(at, record.written.start + record.length)
            if line := joined(record.note, record.place):
                self._writer.write_place(at, line)

    def _write_note(self, record: Record) -> None:
        if record.person:
            self._write_place(record)
            return
        known = 0 if record.stream is None else len(record.stream.final)
        with self._editing(record):
            self._rewrite(record, known)

    _in_place: Callable[[bool], AbstractContextManager[None]]

    @property
    @abstractmethod
    def look(self) -> Look:
        """The formats in use."""

    @abstractmethod
    def _find(self, message: int) -> Record | None: ...

    @abstractmethod
    def _editing(self, record: Record, *, above: bool = True) -> AbstractContextManager[None]: ...

    @abstractmethod
    def _rewrite(self, record: Record, unchanged: int) -> None: ...


def no_mark(_message: int) -> Note:
    """Return no mark."""
    return ()
