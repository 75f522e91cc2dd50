"""Blocks into the text document: what has not changed stays, the rest is written again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from desktop.gui.chat.blocks import Block, Kind, Span
from desktop.gui.chat.look import Look, indent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextDocument, QTextTable

    from desktop.gui.chat.blocks import Spans, Table


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
    """

    start: int
    blocks: list[Block] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    end: int = 0
    open: bool = False
    person_above: bool = False


class Writer:
    """Writes replies into one document.

    Positions are handed in and out; nothing is remembered here, so messages may be written in
    any order. Callers join changes with `beginEditBlock`.
    """

    def __init__(self, document: QTextDocument, look: Look) -> None:
        self._document = document
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

    def write_meta(self, written: Written, spans: Sequence[tuple[Span, str]]) -> int:
        """Write the small line under a reply.

        Args:
            written: the reply above it.
            spans: the line's runs, each with "meta", "quiet" or "problem".

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
        self.remove(written.start + written.offsets[keep], written.start + written.end)
        written.end = written.offsets[keep]
        del written.blocks[keep:]
        del written.offsets[keep:]
        written.open = bool(written.blocks) and written.blocks[-1].kind is Kind.TABLE

    def _append(self, written: Written, blocks: Sequence[Block]) -> None:
        if not blocks:
            return
        cursor = self._at(written.start + written.end)
        for block in blocks:
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
        self._insert_spans(cursor, block.spans, base)

    def _insert_spans(self, cursor: QTextCursor, spans: Spans, base: str) -> None:
        for span in spans:
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
        self._fill(made, table, 0)
        cursor.setPosition(made.lastPosition() + 1)
        cursor.setBlockFormat(self.look.thin())
        written.open = True

    def _fill(self, made: QTextTable, table: Table, first_row: int) -> None:
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
                self._insert_spans(cursor, spans, "head" if head else "text")

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
        self._fill(made, new, kept + heads)
        written.blocks[-1] = block
        written.end = made.lastPosition() + 1 - written.start
        return True


def _base(block: Block) -> str:
    if block.kind is Kind.HEADING:
        return f"h{block.level}"
    return "code" if block.kind is Kind.CODE else "text"
