"""Pieces of code in the document: their lines, wrapping, and what a file of one may be called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTextBlockFormat, QTextCursor

from desktop.gui.chat import decorations, look
from desktop.gui.chat.look import CODE_PADDING, Edge
from desktop.gui.typeset.languages import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument

#: More lines stay wrapped: each step sideways has all of them laid out again, 13 ms for these.
MOST_UNWRAPPED: Final = 400
# A name that the code's first line gives itself, in a comment.
_NAMED: Final = re.compile(
    r"^\W{1,5}(?:file(?:name)?:?\s+)?([\w-]{1,40}\.\w{1,10})\W*$", re.IGNORECASE
)
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)\.", re.IGNORECASE)


def lines(block: QTextBlock) -> Iterator[QTextBlock]:
    """Yield the lines of the code that a line is one of, from the first to the last."""
    block = decorations.code_start(block)
    while decorations.is_code(block):
        yield block
        if Edge(block.blockFormat().intProperty(look.EDGE)) & Edge.LAST:
            return
        block = block.next()


def language_of(block: QTextBlock) -> str:
    """Return the language of code, as its author named it."""
    return block.blockFormat().stringProperty(look.LANGUAGE)


def is_wrapped(block: QTextBlock) -> bool:
    """Return whether long lines of code go on in the next row."""
    return wraps(block.blockFormat())


def wraps(form: QTextBlockFormat) -> bool:
    """Return whether long lines of this format go on in the next row."""
    return not form.nonBreakableLines()


def can_unwrap(block: QTextBlock) -> bool:
    """Return whether code is short enough to be shown without wrapping."""
    return all(number < MOST_UNWRAPPED for number, _ in enumerate(lines(block)))


def set_wrapped(document: QTextDocument, block: QTextBlock, *, wrapped: bool) -> None:
    """Let long lines of code go on in the next row, or not."""
    form = QTextBlockFormat()
    form.setNonBreakableLines(not wrapped)
    form.setTextIndent(0)
    _merge(document, block, form)


def scrolled(block: QTextBlock) -> float:
    """Return by how many pixels code is moved to the left."""
    return -block.blockFormat().textIndent()


def scroll(document: QTextDocument, block: QTextBlock, pixels: float) -> None:
    """Move code that is not wrapped so many pixels to the left of where it begins."""
    if scrolled(block) != pixels:
        form = QTextBlockFormat()
        # Qt knows no margins below zero; each line is a paragraph, so this is the same.
        form.setTextIndent(-pixels)
        _merge(document, block, form)


def keep_unwrapped(form: QTextBlockFormat, above: QTextBlockFormat) -> None:
    """Let a new line of code be like the one above it."""
    if above.nonBreakableLines():
        form.setNonBreakableLines(True)
        form.setTextIndent(above.textIndent())


def overflow(document: QTextDocument, block: QTextBlock) -> float:
    """Return how much wider than its box code is that is not wrapped; 0 where all is in sight."""
    widest, left = 0.0, block.blockFormat().leftMargin()
    for line in lines(block):
        layout = line.layout()
        if layout.lineCount():
            widest = max(widest, layout.lineAt(0).naturalTextWidth())
    return max(0.0, widest + left + CODE_PADDING - document.textWidth())


def suggested_name(alias: str, code: str) -> str:
    """Return a name for a file of code: the one that it gives itself, or "code" and an ending."""
    known = language(alias)
    found = _NAMED.match(code.split("\n", 1)[0].strip())
    if found is not None:
        name = found.group(1)
        if not name.startswith((".", "-")) and not _RESERVED.match(name):
            return name
    return f"code{known.ending}"


def _merge(document: QTextDocument, block: QTextBlock, form: QTextBlockFormat) -> None:
    every = list(lines(block))
    cursor = QTextCursor(document)
    cursor.setPosition(every[0].position())
    cursor.setPosition(every[-1].position(), QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeBlockFormat(form)
