"""Lines that are longer than Qt can lay out at once: pieces of one, which are read as one.

Qt lays out a paragraph as a whole, and what that takes grows with the square of its length. So a
long line becomes several paragraphs, of which all but the first say that they go on with the one
above. Whoever takes text out of a document leaves out what parts them.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextFormat

from desktop.gui import units

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock, QTextBlockFormat

#: How many characters a paragraph of a message has at most.
LONGEST: Final = 2000
#: The property of a paragraph's format that says that it goes on with the one above.
FOLLOWS: Final = int(QTextFormat.Property.UserProperty) + 7
_LOOKED_AT: Final = 2000


def cut(line: str, longest: int = LONGEST) -> Iterator[str]:
    """Yield the pieces of a line, none of them longer than that.

    They end behind a space, or where a line may be broken, or else between two letters.
    """
    start = 0
    while len(line) - start > longest:
        piece = _first(line[start : start + longest])
        start += len(piece)
        yield piece
    yield line[start:]


def _first(text: str) -> str:
    """Return most of a text, up to where it is best cut."""
    space = text.rfind(" ", len(text) // 2)
    if space > 0:
        return text[: space + 1]
    length = units.count(text)
    for kind in (
        QTextBoundaryFinder.BoundaryType.Line,
        QTextBoundaryFinder.BoundaryType.Grapheme,
    ):
        finder = QTextBoundaryFinder(kind, text)
        # The end counts as a place, but what comes behind it may belong to it.
        finder.setPosition(length)
        if (place := finder.toPreviousBoundary()) > length // 2:
            return units.first(text, place)
    return text


def reads_from_right(line: str) -> bool:
    """Return whether the first letter of a line is of a script that is written from the right."""
    for character in line[:_LOOKED_AT]:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def mark(form: QTextBlockFormat) -> None:
    """Let a paragraph of this format go on with the one above."""
    form.setProperty(FOLLOWS, 1)


def follows(block: QTextBlock) -> bool:
    """Return whether a paragraph goes on with the one above."""
    return bool(block.blockFormat().intProperty(FOLLOWS))


def between(text: str, cuts: Sequence[int], start: int, end: int) -> str:
    """Return a part of a text that stands in a document.

    Args:
        text: the whole of it.
        cuts: where a cut stands between two pieces, in order.
        start: of the part; both count in positions of the document from the text's beginning.
        end: of the part.
    """
    first, last = (max(0, place) - bisect_left(cuts, max(0, place)) for place in (start, end))
    return units.between(text, first, last)


def whole(block: QTextBlock) -> tuple[str, list[int], QTextBlock]:
    """Return the line that a paragraph begins.

    Returns:
        the line, where in it each piece but the first begins, as Qt counts, and the paragraph
        below it.
    """
    pieces, cuts, length = [block.text()], list[int](), 0
    below = block.next()
    while below.isValid() and follows(below):
        length += units.count(pieces[-1])
        cuts.append(length)
        pieces.append(below.text())
        below = below.next()
    return "".join(pieces), cuts, below
