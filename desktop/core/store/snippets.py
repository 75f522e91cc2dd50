"""The part of a text that shows why it was found: one line, with the places of the hits."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.store.search_words import Query, Spans

#: The letters of a snippet where nobody asks for more or fewer.
WIDTH: Final = 160

_BEFORE: Final = 24
#: A text is looked through for the best place so far, and beyond that for any place.
_LOOKED_AT: Final = 20_000
_MOST_HITS: Final = 40
_CUT: Final = "…"
# Blanks and the lines of tables; marks of markdown that say nothing without their effect; what has
# no letter of its own, such as signs that turn the direction of text around.
_GAPS: Final = re.compile(
    r"^[ \t]*\#{1,6}[ \t]+|(?P<blank>(?:[\s|]|:?-{2,}:?(?=[ \t]*(?:\||$)))+)|\*\*|`+"
    "|[\x00-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\U000e0000-\U000e007f]+",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Snippet:
    """Plain text of one line.

    Attributes:
        text: without control characters, and without most marks of markdown.
        spans: where the words that were looked for stand in it: start and length, in order.
    """

    text: str
    spans: Spans = ()


def snippet(query: Query, text: str, width: int = WIDTH) -> Snippet:
    """Return about `width` letters of a text, with as many different hits as there are near."""
    hits = query.spans(text[:_LOOKED_AT], _MOST_HITS) or query.spans(text, 1)
    start = _start(text, hits, width)
    # Blanks and marks that go away make room for more.
    end = min(len(text), start + 2 * width)
    line, place = _plain(text[start:end])
    cut = len(line) > width or end < len(text)
    line = (line[:width] if cut else line).rstrip()
    before = _CUT if start else ""
    spans = [
        (place(first - start) + len(before), place(first + length - start))
        for first, length in hits
        if first >= start and first + length <= end
    ]
    return Snippet(
        f"{before}{line}{_CUT if cut else ''}",
        tuple(
            (first, last + len(before) - first)
            for first, last in spans
            if first < last + len(before) <= len(before) + len(line)
        ),
    )


def _start(text: str, hits: Spans, width: int) -> int:
    """Return where to begin: shortly before the place with the most different hits."""
    if not hits:
        return 0

    words = [text[first : first + length].casefold() for first, length in hits]
    best, most, end = hits[0][0], 0, 0
    for place, (first, _) in enumerate(hits):
        while end < len(hits) and sum(hits[end]) <= first + width - _BEFORE:
            end += 1
        different = len(set(words[place:end]))
        if different > most:
            best, most = first, different
    start = max(0, best - _BEFORE)
    if not start:
        return 0
    blank = re.compile(r"\s").search(text, start, best)
    return blank.end() if blank else start


def _plain(text: str) -> tuple[str, Callable[[int], int]]:
    """Return `text` as one plain line, and what tells for a place in it the place in the line."""
    line, known = "", 0
    ends, shifts = [0], [0]
    for gap in _GAPS.finditer(text):
        line += text[known : gap.start()]
        if gap["blank"] and line and not line.endswith(" "):
            line += " "
        known = gap.end()
        ends.append(known)
        shifts.append(known - len(line))
    line += text[known:]

    def place(of: int) -> int:
        return min(len(line), of - shifts[bisect_right(ends, of) - 1])

    return line, place
