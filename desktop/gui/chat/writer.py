"""Blocks into the text document: what has not changed stays, the rest is written again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from desktop.gui.chat import codes, columns
from desktop.gui.chat.blocks import Block, Kind, Span
from desktop.gui.chat.look import CELL_PADDING, Look, indent
from desktop.gui.chat.texts import FOOTNOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextDocument, QTextTable

    from desktop.gui.chat.blocks import Spans, Table
    from desktop.gui.chat.formulas import Formulas
    from desktop.gui.chat.highlighting import Highlighter
    from desktop.gui.typeset.jobs import FormulaJob


@dataclass(slots=True)
class Written:
    """What of one message stands in the document, and where.

    Attributes:
        start: the document position after which the message begins (the end of what is above).
        blocks: the blocks that are written.
        offsets: for each block the position, counted from `start`, after which it begins.
        end: the position, counted from `start`, after the last block.
        open: whether an empty paragraph waits at the end, as Qt leaves one behind a table.
        person_above: whether the person's message stands above.
        waiting: for the places of blocks among `blocks` the formulas in them that are not set yet.
        codes: the places of blocks that begin a piece of code.
        unwrapped: the place of code that was taken away and was not wrapped, or -1.
    """

    start: int
    blocks: list[Block] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    end: int = 0
    open: bool = False
    person_above: bool = False
    waiting: dict[int, set[FormulaJob]] = field(default_factory=dict)
    codes: list[int] = field(default_factory=list)
    unwrapped: int = -1

    def begin_of(self, place: int) -> int:
        """Return the position in the document where a block begins."""
        # Behind a table a paragraph waits; everywhere else a block begins a new one.
        waits = place > 0 and self.blocks[place - 1].kind is Kind.TABLE
        return self.start + self.offsets[place] + (0 if waits else 1)

    def end_of(self, place: int) -> int:
        """Return the position in the document where a block ends."""
        ends = self.offsets[place + 1] if place + 1 < len(self.offsets) else self.end
        return self.start + ends

    def place_of(self, address: str) -> int | None:
        """Return the position in the document of what an address of a footnote leads to."""
        number = address.rpartition("/")[2]
        for place, block in enumerate(self.blocks):
            if address.startswith(FOOTNOTE):
                found = str(block.footnote) == number
            else:
                found = any(span.link == FOOTNOTE + number for span in block.all_spans)
            if found:
                return self.begin_of(place)
        return None


class Writer:
    """Writes replies into one document.

    Positions are handed in and out; nothing is remembered here, so messages may be written in
    any order. Callers join changes with `beginEditBlock`.
    """

    def __init__(
        self, document: QTextDocument, look: Look, formulas: Formulas, highlighter: Highlighter
    ) -> None:
        self._document = document
        self._formulas, self._highlighter = formulas, highlighter
        self.look = look

    def update(self, written: Written, blocks: Sequence[Block], unchanged: int = 0) -> None:
        """Make the document show `blocks` where `written` stands.

        The small line under the reply must have been taken away before.

        Args:
            written: brought up to date.
            blocks: all blocks of the message.
            unchanged: how many of them are known to be as written.
        """
        same = unchanged
        limit = min(len(blocks), len(written.blocks))
        while same < limit and blocks[same] == written.blocks[same]:
            same += 1
        if same < len(written.blocks):
            last = same == len(written.blocks) - 1 and same < len(blocks)
            if last and self._grow_table(written, blocks[same]):
                same += 1
            else:
                self._cut(written, same)
        self._append(written, blocks[same:])

    def replace(self, written: Written, first: int, blocks: Sequence[Block]) -> None:
        """Write as many blocks anew, from the place `first` on, above others that stay.

        The last of them must be of the kind that it was, and no table. `recolour` comes later.
        """
        last = first + len(blocks)
        below, offsets = written.blocks[last:], written.offsets[last:]
        places = [place for place in written.codes if place >= last]
        waiting = {place: jobs for place, jobs in written.waiting.items() if place >= last}
        end, opened = written.end, written.open
        written.end = offsets[0]
        self._cut(written, first)
        self._write(written, blocks)
        moved = written.end - offsets[0]
        written.blocks += below
        written.offsets += [offset + moved for offset in offsets]
        written.codes += places
        written.waiting |= waiting
        written.end, written.open = end + moved, opened

    def recolour(self, written: Written, first: int) -> None:
        """Colour the code anew in what was replaced from the place `first` on."""
        self._highlighter.look_at(written, first, self.look)

    def write_meta(self, written: Written, spans: Sequence[tuple[Span, str]]) -> int:
        """Write the small line under a reply.

        Args:
            written: the reply above it.
            spans: the line's runs, each with a base of `Look.characters`.

        Returns:
            the position after it.
        """
        cursor = self._at(written.start + written.end)
        before = written.blocks[-1] if written.blocks else None
        form = self.look.meta(before)
        if written.person_above and before is None:
            self.look.after_person(form)
        base = self.look.characters(Span(""), "meta")
        if written.open:
            cursor.setBlockFormat(form)
            cursor.setBlockCharFormat(base)
        else:
            cursor.insertBlock(form, base)
        for span, kind in spans:
            cursor.insertText(span.text, self.look.characters(span, kind))
        return cursor.position()

    def write_place(self, position: int, spans: Sequence[tuple[Span, str]]) -> None:
        """Write the small line under a person's message, which ends at a position."""
        cursor = self._at(position)
        cursor.insertBlock(self.look.place(), self.look.characters(Span(""), "meta"))
        for span, kind in spans:
            cursor.insertText(span.text, self.look.characters(span, kind))

    def remove(self, start: int, end: int) -> None:
        """Take away what stands between two positions."""
        if start == end:
            return
        cursor = self._at(start)
        form = cursor.blockFormat()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        # An empty paragraph takes over the format of the one that is joined to it.
        if cursor.blockFormat() != form:
            cursor.setBlockFormat(form)

    def _at(self, position: int) -> QTextCursor:
        cursor = QTextCursor(self._document)
        cursor.setPosition(position)
        return cursor

    def _cut(self, written: Written, keep: int) -> None:
        form = self._at(written.end_of(keep)).blockFormat()
        written.unwrapped = keep if written.blocks[keep].first and not codes.wraps(form) else -1
        self.remove(written.start + written.offsets[keep], written.start + written.end)
        written.end = written.offsets[keep]
        del written.blocks[keep:]
        del written.offsets[keep:]
        for place in [place for place in written.waiting if place >= keep]:
            del written.waiting[place]
        while written.codes and written.codes[-1] >= keep:
            written.codes.pop()
        written.open = bool(written.blocks) and written.blocks[-1].kind is Kind.TABLE

    def _append(self, written: Written, blocks: Sequence[Block]) -> None:
        if blocks:
            first = len(written.blocks)
            self._write(written, blocks)
            self._highlighter.look_at(written, first, self.look)

    def _write(self, written: Written, blocks: Sequence[Block]) -> None:
        cursor = self._at(written.start + written.end)
        for block in blocks:
            if block.first:
                written.codes.append(len(written.blocks))
            before = written.blocks[-1] if written.blocks else None
            written.offsets.append(cursor.position() - written.start)
            if block.table is not None:
                self._insert_table(cursor, written, block, before)
            else:
                self._insert_text(cursor, written, block, before)
            written.blocks.append(block)
        written.end = cursor.position() - written.start

    def _insert_text(
        self, cursor: QTextCursor, written: Written, block: Block, before: Block | None
    ) -> None:
        form = self.look.paragraph(block, before)
        if before is None and written.person_above:
            self.look.after_person(form)
        if block.kind is Kind.CODE and not block.first:
            codes.keep_unwrapped(form, cursor.blockFormat())
        elif block.first and written.unwrapped == len(written.blocks):
            form.setNonBreakableLines(True)
        base = _base(block)
        characters = self.look.characters(Span(""), base)
        if written.open:
            cursor.setBlockFormat(form)
            cursor.setBlockCharFormat(characters)
            written.open = False
        else:
            cursor.insertBlock(form, characters)
        if block.marker:
            cursor.insertText(f"{block.marker}\t", characters)
        self._insert_spans(cursor, written, block.spans, base)

    def _insert_spans(self, cursor: QTextCursor, written: Written, spans: Spans, base: str) -> None:
        for span in spans:
            if span.formula:
                if waits := self._formulas.write(cursor, span, base, self.look):
                    written.waiting.setdefault(len(written.blocks), set()).add(waits)
                continue
            cursor.insertText(span.text, self.look.characters(span, base))

    def _insert_table(
        self, cursor: QTextCursor, written: Written, block: Block, before: Block | None
    ) -> None:
        table = block.table
        if table is None:
            return
        if written.open:
            cursor.setBlockFormat(self.look.thin())
        form = self.look.paragraph(block, before)
        if before is None and written.person_above:
            self.look.after_person(form)
        rows = [table.header, *table.rows] if table.header else list(table.rows)
        made = cursor.insertTable(
            len(rows),
            len(table.alignments),
            self.look.table(form.topMargin(), indent(block.path)),
        )
        self._fill(made, written, table, 0)
        self._fit(made, block, self._document.textWidth())
        cursor.setPosition(made.lastPosition() + 1)
        cursor.setBlockFormat(self.look.thin())
        written.open = True

    def _fill(self, made: QTextTable, written: Written, table: Table, first_row: int) -> None:
        """Write the cells of the rows from `first_row` on, the head counted as a row."""
        heads = 1 if table.header else 0
        for row in range(first_row, len(table.rows) + heads):
            head = row < heads
            cells = table.header if head else table.rows[row - heads]
            for column, spans in enumerate(cells):
                cell = made.cellAt(row, column)
                cell.setFormat(self.look.cell(head=head))
                cursor = cell.firstCursorPosition()
                cursor.setBlockFormat(self.look.cell_paragraph(table.alignments[column]))
                self._insert_spans(cursor, written, spans, "head" if head else "text")

    def fit_tables(self, written: Written, width: float) -> None:
        """Share another width anew among the columns of a message's tables."""
        for place, block in enumerate(written.blocks):
            if block.table is not None:
                made: QTextTable | None = self._at(written.end_of(place) - 1).currentTable()
                if made is not None:
                    self._fit(made, block, width)

    def _fit(self, made: QTextTable, block: Block, width: float) -> None:
        if block.table is not None:
            room = width - indent(block.path)
            columns.fit(made, block.table, room, self.look.chat_font, CELL_PADDING)

    def _grow_table(self, written: Written, block: Block) -> bool:
        """Add rows to the last table instead of writing it again; return whether that will do."""
        old, new = written.blocks[-1].table, block.table
        if old is None or new is None or old.header != new.header or not old.rows:
            return False
        kept, heads = len(old.rows) - 1, 1 if old.header else 0
        if old.alignments != new.alignments or old.rows[:kept] != new.rows[:kept]:
            return False
        if not kept + heads:
            return False  # a table without rows would go away
        # The stubs do not say so, but there is None outside of tables.
        made: QTextTable | None = self._at(written.start + written.end - 1).currentTable()
        if made is None:
            return False
        made.removeRows(kept + heads, made.rows() - kept - heads)
        made.appendRows(len(new.rows) - kept)
        waiting = written.waiting.pop(len(written.blocks) - 1, set())
        written.blocks.pop()
        self._fill(made, written, new, kept + heads)
        self._fit(made, block, self._document.textWidth())
        if waiting:
            written.waiting.setdefault(len(written.blocks), set()).update(waiting)
        written.blocks.append(block)
        written.end = made.lastPosition() + 1 - written.start
        return True


def _base(block: Block) -> str:
    if block.kind is Kind.HEADING:
        return f"h{block.level}"
    if block.kind is Kind.CODE:
        return "code"
    return "footnote" if block.footnote else "text"
