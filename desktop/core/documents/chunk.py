"""Cuts a document into passages that make sense by themselves; pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.documents.values import Document

#: Bytes of UTF-8 that a token has about, over languages and scripts.
_BYTES_A_TOKEN: Final = 4
#: A heading begins a new passage once the one before it is filled so far.
_FILLED: Final = 0.5
_LINE: Final = re.compile(r"[^\n]*\n|[^\n]+")
_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING: Final = re.compile(r" {0,3}(#{1,6})[ \t]+(.*)")
#: Where a text that has no lines is cut, the best first: after a sentence, after a word.
_CUTS: Final = (
    re.compile(r".*\n", re.DOTALL),
    re.compile(r".*(?:[.!?…][\"'”’)]*\s+|[。！？])", re.DOTALL),  # noqa: RUF001 - Chinese
    re.compile(r".*\s", re.DOTALL),
)


@dataclass(frozen=True, slots=True)
class Passage:
    """Some lines of a document.

    Attributes:
        text: `document.text[start:end]`.
        start: where it begins in the document's text.
        end: where it ends.
        title: the heading above it; "" where there is none.
        page: the page that it is on; 0 where there are none.
    """

    text: str
    start: int
    end: int
    title: str = ""
    page: int = 0


def tokens(text: str) -> int:
    """Return about how many tokens a text has; nobody asked a tokenizer."""
    return -(-len(text.encode("utf-8", "replace")) // _BYTES_A_TOKEN)


def passages(document: Document, most_tokens: int = 300) -> tuple[Passage, ...]:
    """Return a document in passages that follow one another without a gap.

    Args:
        document: what was read.
        most_tokens: the longest passage, by `tokens`.
    """
    found: list[Passage] = []
    offset = 0
    for part in document.parts:
        title = part.title
        for start, end in spans(part.text, most_tokens):
            text = part.text[start:end]
            headings = _headings(text)
            title = headings[0] if headings and _HEADING.match(text.lstrip()) else title
            found.append(Passage(text, offset + start, offset + end, title, part.page))
            title = headings[-1] if headings else title
        offset += len(part.text)
    return tuple(found)


def spans(text: str, most_tokens: int) -> list[tuple[int, int]]:
    """Return where the passages of a text begin and end; together they are all of it."""
    most = max(1, most_tokens) * _BYTES_A_TOKEN
    found: list[tuple[int, int]] = []
    start = end = size = 0
    heading = -1  # where headings stand at the end of the passage, for they belong to the next
    for begin, stop, is_heading in _blocks(text):
        length = _size(text[begin:stop])
        full = size + length > most or (is_heading and size > _FILLED * most)
        if full and start < end:
            at = heading if start < heading else end
            at = at if _size(text[at:stop]) <= most or length > most else end
            found.append((start, at))
            start, size = at, _size(text[at:end])
        if length > most:
            if start < begin:
                found.append((start, begin))
            *whole, (start, _) = _pieces(text, begin, stop, most)
            found += whole
            size = _size(text[start:stop])
        else:
            size += length
        end = stop
        heading = (begin if heading < start else heading) if is_heading else -1
    return [*found, (start, end)] if start < end else found


def _size(text: str) -> int:
    return len(text.encode("utf-8", "replace"))


def _headings(text: str) -> list[str]:
    return [match[2].strip() for line in text.split("\n") if (match := _HEADING.match(line))]


def _blocks(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield paragraphs with the blank lines after them, code with its fences, and headings."""
    start = 0
    fence = ""
    blank = heading = False
    for match in _LINE.finditer(text):
        line, begin = match[0], match.start()
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence) and not line[mark.end() :].strip():
                fence, blank = "", True  # what comes next stands by itself
            continue
        empty = not line.strip()
        opens = mark is not None
        if begin > start and not empty and (blank or heading or opens or _HEADING.match(line)):
            yield start, begin, heading
            start = begin
        if not empty:
            heading = bool(_HEADING.match(line))
        blank = empty
        fence = mark[1] if mark else ""
    if start < len(text):
        yield start, len(text), heading


def _pieces(text: str, start: int, end: int, most: int) -> list[tuple[int, int]]:
    """Return a block that is too long in pieces, cut where it hurts least."""
    found = []
    while start < end:
        window = text[start : min(end, start + most)]
        fits = window.encode("utf-8", "replace")[:most].decode("utf-8", "ignore")
        count = max(1, len(fits))
        if start + count < end:
            cuts = (match.end() for cut in _CUTS if (match := cut.match(fits)))
            count = next((at for at in cuts if at > count // 2), count)
        found.append((start, start + count))
        start += count
    return found
