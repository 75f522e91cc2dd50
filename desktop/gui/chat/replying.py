"""How a manuscript writes replies: stored ones, those that grow, and what their end changes.

All that may take long is a generator whose steps are short. Between two steps anything may happen
to the message: work that is void then ends, which it learns from the record's `turn`.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Final

from desktop.gui.chat.blocks import Kind
from desktop.gui.chat.marking import Marking, Record
from desktop.gui.chat.notes import joined
from desktop.gui.chat.stream import MarkdownStream, pieces, reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.gui.chat.blocks import Block
    from desktop.gui.chat.notes import Note

# What is replaced without a pause, in paragraphs and in characters.
_BLOCKS_AT_ONCE: Final = 40
_CHARACTERS_AT_ONCE: Final = 4000


class Replying(Marking):
    """The part of `Manuscript` for that.

    Attributes:
        at_once: how many paragraphs are replaced without a pause.
    """

    at_once = _BLOCKS_AT_ONCE

    def grow(self, message: int, text: str, note: Note) -> None:
        """Add text to a reply that may grow; nothing happens for any other."""
        record = self._find(message)
        if record is None or record.stream is None:
            return
        record.texts.append(text)
        record.note = note
        if record.fed < len(record.texts) - 1:
            return  # what is under way comes to it
        record.fed += 1
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
            self._remove_thoughts(record)
        record.turn += 1
        record.texts.clear()
        record.fed, record.ends = 0, False
        record.note, record.stream = (), MarkdownStream()
        with self._editing(record):
            self._rewrite(record, 0)

    def finish(self, message: int, note: Note) -> Iterator[None]:
        """Write a reply for good, with the line under it; yields between short steps."""
        record = self._find(message)
        if record is None:
            return
        record.note = note
        if record.stream is None:
            return
        if record.fed < len(record.texts):
            record.ends = True  # what is under way comes to it
            return
        yield from self._finish(record, record.stream, above=False)

    def reopen(self, message: int) -> Iterator[None]:
        """Let a reply grow again until `finish` is called; yields between short steps."""
        record = self._find(message)
        if record is None or record.person or record.stream is not None:
            return
        record.turn += 1
        turn, text = record.turn, "".join(record.texts)
        record.texts, record.fed, record.note = [text], 0, ()
        record.stream = stream = MarkdownStream()
        with self._editing(record):
            self._remove_line(record)
            self._put_line(record)
        for piece in pieces(text):
            stream.feed(piece)
            yield
            if record.turn != turn:
                return
        yield from self._change(record, stream.blocks)
        if record.turn == turn:
            record.fed = 1
            yield from self._catch_up(record, stream)

    def _reply(self, record: Record, *, above: bool = True) -> Iterator[None]:
        """Write a stored reply."""
        turn = record.turn
        self._write_thoughts(record, above=above)
        stream = MarkdownStream()
        for piece in pieces("".join(record.texts)):
            unchanged = len(stream.final)
            stream.feed(piece)
            with self._editing(record, above=above):
                self._remove_line(record)
                self._writer.update(record.written, stream.final, unchanged)
            yield
            if record.turn != turn:
                return
        yield from self._finish(record, stream, above=above)
        yield

    def _under_way(self, record: Record) -> Iterator[None]:
        """Write a reply that may grow, as far as it has come."""
        record.stream = MarkdownStream()
        self._write_thoughts(record)
        with self._editing(record):
            self._rewrite(record, 0)
        return self._catch_up(record, record.stream)

    def _catch_up(self, record: Record, stream: MarkdownStream) -> Iterator[None]:
        """Write what has come of a reply and is not written yet; also its end, if that came."""
        turn = record.turn
        while record.fed < len(record.texts):
            for piece in pieces(record.texts[record.fed]):
                unchanged = len(stream.final)
                stream.feed(piece)
                with self._editing(record, above=False):
                    self._rewrite(record, unchanged)
                yield
                if record.turn != turn:
                    return
            record.fed += 1
        if record.ends:
            record.ends = False
            yield from self._finish(record, stream, above=False)

    def _finish(
        self, record: Record, stream: MarkdownStream, *, above: bool = True
    ) -> Iterator[None]:
        unchanged = len(stream.final)
        stream.finish()
        record.stream, turn = stream, record.turn
        with self._editing(record, above=above):
            self._rewrite(record, unchanged)
        record.stream = None
        if not stream.is_provisional:
            return
        yield
        blocks = yield from reading("".join(record.texts))
        yield
        if record.turn == turn:
            yield from self._change(record, blocks, above=above)

    def _change(
        self, record: Record, blocks: Sequence[Block], *, above: bool = True
    ) -> Iterator[None]:
        """Make a written reply these blocks, a few at a time; what is the same stays."""
        written, turn, first = record.written, record.turn, -1
        place = _same(written.blocks, blocks, 0)
        while end := _meeting(written.blocks, blocks, place, self.at_once):
            first = place if first < 0 else first
            with self._editing(record, above=above):
                self._writer.replace(written, place, blocks[place:end])
            yield
            if record.turn != turn:
                return
            place = _same(written.blocks, blocks, end)
        while place < max(len(blocks), len(written.blocks)):
            first = place if first < 0 else first
            end = place + _few(blocks[place : place + self.at_once])
            with self._editing(record, above=above):
                self._remove_line(record)
                self._writer.update(written, blocks[:end], place)
                self._put_line(record)
            yield
            if record.turn != turn:
                return
            place = end
        if first >= 0:
            self._writer.recolour(written, first)

    def _rewrite(self, record: Record, unchanged: int) -> None:
        """Bring a reply and the line under it up to date."""
        self._remove_line(record)
        if record.stream is not None:
            known = min(unchanged, len(record.written.blocks))
            self._writer.update(record.written, record.stream.blocks, known)
        self._put_line(record)

    def _remove_line(self, record: Record) -> None:
        """Take the line under a reply away, before anything else is done to that."""
        written = record.written
        self._writer.remove(written.start + written.end, written.start + record.length)

    def _put_line(self, record: Record) -> None:
        note = joined(record.place, joined(record.mark, record.note))
        self._writer.write_meta(record.written, note)

    @abstractmethod
    def _write_thoughts(self, record: Record, *, above: bool = True) -> None: ...

    @abstractmethod
    def _remove_thoughts(self, record: Record) -> None: ...


def _same(old: Sequence[Block], new: Sequence[Block], place: int) -> int:
    """Return the first place from there on at which blocks differ."""
    limit = min(len(old), len(new))
    while place < limit and old[place] == new[place]:
        place += 1
    return place


def _meeting(old: Sequence[Block], new: Sequence[Block], place: int, at_once: int) -> int:
    """Return to where blocks can be replaced without those below them; 0: nowhere near.

    What is below a block looks the same as long as the kind of that does; and behind a table stands
    a paragraph that belongs to both.
    """
    limit = min(len(old) - 1, len(new))
    few = place + max(1, _few(new[place : place + at_once]))
    for end in range(few, min(few + _BLOCKS_AT_ONCE, limit) + 1):
        kind = new[end - 1].kind
        if old[end - 1].kind is kind and kind is not Kind.TABLE:
            return end
    return 0


def _few(blocks: Sequence[Block]) -> int:
    """Return how many of these are short enough to be written at once."""
    length = 0
    for number, block in enumerate(blocks):
        length += sum(len(span.text) for span in block.all_spans)
        if length > _CHARACTERS_AT_ONCE:
            return number + 1
    return len(blocks)
