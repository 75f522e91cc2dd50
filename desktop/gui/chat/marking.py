"""What a manuscript does to a message that is complete: marks, other lines under it, new ids."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop.gui.chat.entry import Entry
from desktop.gui.chat.stream import MarkdownStream, pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager

    from desktop.gui.chat.notes import Note
    from desktop.gui.chat.thoughts import Thoughts
    from desktop.gui.chat.writer import Written


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

    _records: list[Record]
    _marks: Callable[[int], Note]

    def reopen(self, message: int) -> None:
        """Let a reply grow again until `finish` is called."""
        record = self._find(message)
        if record is None or record.person or record.stream is not None:
            return
        record.stream = MarkdownStream()
        for piece in pieces("".join(record.texts)):
            record.stream.feed(piece)
        record.note = ()
        with self._editing(record):
            self._rewrite(record, 0)

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

    def _remark(self) -> Iterator[None]:
        for record in reversed(list(self._records)):
            wanted = () if record.person else self._marks(record.id)
            if record.mark != wanted:
                record.mark = wanted
                self._write_note(record)
                yield

    def _write_note(self, record: Record) -> None:
        known = 0 if record.stream is None else len(record.stream.final)
        with self._editing(record):
            self._rewrite(record, known)

    @abstractmethod
    def _find(self, message: int) -> Record | None: ...

    @abstractmethod
    def _editing(self, record: Record, *, above: bool = True) -> AbstractContextManager[None]: ...

    @abstractmethod
    def _rewrite(self, record: Record, unchanged: int) -> None: ...


def no_mark(_message: int) -> Note:
    """Return no mark."""
    return ()
