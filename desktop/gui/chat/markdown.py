"""Markdown to blocks: a pure function over text from models, which may be anything.

Raw HTML stays visible text, images become links, and only web and mail addresses become links.
Time and depth are bounded: what is too dense to be prose is shown as it came.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

from markdown_it import MarkdownIt

from desktop.gui.chat import rules
from desktop.gui.chat.blocks import Block, Gap, Kind, Span
from desktop.gui.chat.texts import LINE_BREAK, shown
from desktop.gui.chat.walker import Parsed, Walker

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet
    from typing import Any

_MOST_COLUMNS: Final = 16
_MOST_BRACKETS: Final = 250  # each costs the parser about 20 µs where none is closed


def parse(
    text: str,
    *,
    references: dict[str, Any] | None = None,
    footnotes: Mapping[str, int] | None = None,
    labels: AbstractSet[str] | None = None,
    number: int = 0,
    before: Block | None = None,
) -> Parsed:
    """Return the blocks of `text`; any text will do.

    Args:
        text: at most some thousand characters, as `MarkdownStream` cuts them.
        references: link definitions from earlier text.
        footnotes: the numbers of footnotes from earlier text, by label.
        labels: of the footnotes that there are; None: nobody knows yet, so each may be one.
        number: what the first item is counted as when the text begins with an ordered list.
        before: the block that comes before, which decides the space above the first one.
    """
    if _too_dense(text):
        return Parsed(blocks=_spaced(plain(text), before))
    environment: dict[str, Any] = {"references": dict(references or {}), "labels": labels}
    tokens = _parser(tables=_widest_row(text) <= _MOST_COLUMNS).parse(text, environment)
    walker = Walker(text.split("\n"), number, footnotes or {})
    walker.walk(tokens)
    found = walker.found
    found.undecided = min(found.undecided, environment.get("undecided", found.undecided))
    if not found.blocks and not environment["references"] and any(map(str.isalnum, text)):
        found.blocks = plain(text)  # nested deeper than the parser goes
    found.references = environment["references"]
    found.blocks = _spaced(found.blocks, before)
    return found


def plain(text: str) -> list[Block]:
    """Return text as it is, a block for each paragraph, without any markdown."""
    paragraphs = re.split(r"\n[ \t]*\n\s*", shown(text).strip("\n"))
    return [
        Block(Kind.TEXT, (Span(paragraph.replace("\n", LINE_BREAK)),))
        for paragraph in paragraphs
        if paragraph.strip()
    ]


@cache
def _parser(*, tables: bool) -> MarkdownIt:
    found = MarkdownIt("commonmark", {"html": False, "maxNesting": 20})
    rules.add_rules(found)
    return found.enable(["table", "strikethrough"] if tables else ["strikethrough"])


def _too_dense(text: str) -> bool:
    return text.count("[") > _MOST_BRACKETS


def _widest_row(text: str) -> int:
    return max((line.count("|") for line in text.split("\n")), default=0)


def _spaced(blocks: Iterable[Block], before: Block | None) -> list[Block]:
    spaced = []
    for block in blocks:
        gap = _gap(block, before)
        before = block if block.gap is gap else replace(block, gap=gap)
        spaced.append(before)
    return spaced


def _gap(block: Block, before: Block | None) -> Gap:
    if before is None or (block.kind is Kind.CODE and not block.first):
        return Gap.NONE
    if block.kind is Kind.HEADING or (block.footnote and not before.footnote):
        return Gap.LARGE
    in_list = "l" in block.path and "l" in before.path
    if before.kind is Kind.HEADING or (in_list and block.kind is Kind.TEXT):
        return Gap.SMALL
    return Gap.NORMAL
