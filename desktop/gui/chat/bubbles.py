"""The person's messages in the document: each line is a paragraph, a long one several."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor

from desktop.gui.chat import long_lines
from desktop.gui.chat.blocks import Span
from desktop.gui.chat.margins import bubble_margins
from desktop.gui.chat.texts import without_breaks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextDocument

    from desktop.gui.chat.look import Look
    from desktop.gui.chat.marking import Record

_LINES_AT_ONCE: Final = 40
_CHARACTERS_AT_ONCE: Final = 4000


@dataclass(slots=True)
class Paragraph:
    """A line of a message, or a piece of one.

    Attributes:
        text: its characters.
        follows: whether it goes on with the one above.
        from_right: whether a line that is in pieces is written from the right.
        first: whether the message begins with it.
        last: whether the message ends with it.
    """

    text: str
    follows: bool
    from_right: bool
    first: bool = False
    last: bool = False


def shown_text(texts: Sequence[str]) -> str:
    """Return the part of a person's message that is shown: not the empty lines at its ends."""
    return "".join(texts).replace("\r\n", "\n").strip("\n")


def paragraphs(text: str) -> Iterator[list[Paragraph]]:
    """Yield the paragraphs of a message, as many at a time as are quickly written."""
    few, length = list[Paragraph](), 0
    for paragraph in _paragraphs(text):
        # The first of more, so that the last one of all is known.
        if len(few) >= _LINES_AT_ONCE or length > _CHARACTERS_AT_ONCE:
            yield few
            few, length = [], 0
        few.append(paragraph)
        length += len(paragraph.text)
    few[-1].last = True
    yield few


def _paragraphs(text: str) -> Iterator[Paragraph]:
    first = True
    for line in without_breaks(text).split("\n"):
        is_long = len(line) > long_lines.LONGEST
        from_right = is_long and long_lines.reads_from_right(line)
        for number, piece in enumerate(long_lines.cut(line)):
            yield Paragraph(piece, number > 0, from_right, first=first)
            first = False


def write(
    document: QTextDocument, record: Record, few: Sequence[Paragraph], look: Look, column: float
) -> None:
    """Write paragraphs behind those of a message that are written, and note where lines are cut."""
    characters = look.characters(Span(""))
    cursor = QTextCursor(document)
    cursor.setPosition(record.written.start + record.length)
    for paragraph in few:
        form = look.person(column, record.width, first=paragraph.first, last=paragraph.last)
        if paragraph.follows:
            long_lines.mark(form)
            record.cuts.append(cursor.position() - record.written.start - 1)
            if paragraph.from_right:
                form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        cursor.insertBlock(form, characters)
        cursor.insertText(paragraph.text, characters)


def fit(document: QTextDocument, record: Record, column: float) -> None:
    """Adapt a message to a column of another width."""
    form = QTextBlockFormat()
    left, right = bubble_margins(column, record.width)
    form.setLeftMargin(left)
    form.setRightMargin(right)
    cursor = QTextCursor(document)
    cursor.setPosition(record.written.start + 1)
    cursor.setPosition(record.written.start + record.bubble, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeBlockFormat(form)
