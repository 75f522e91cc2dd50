"""Blocks back to markdown, for what is copied of a conversation.

A whole message is copied as it was written. Of a part of one every paragraph, list item, line of
code and row of a table that is selected is written as markdown that reads the same; what the
selection cuts through is cut.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from desktop.gui import units
from desktop.gui.chat import long_lines
from desktop.gui.chat.blocks import Block, Kind
from desktop.gui.chat.bubbles import shown_text
from desktop.gui.chat.texts import FOOTNOTE, LINE_BREAK, REFERENCE
from desktop.gui.chat.walker import BULLET, DONE, TO_DO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.gui.chat.blocks import Span, Spans, Table
    from desktop.gui.chat.marking import Record
    from desktop.gui.chat.writer import Written

_SPECIAL: Final = re.compile(r"([\\`*_<>$~&])")
# What begins a line and would make something else of it.
_AT_START: Final = re.compile(r"^(\s*)([-+#=|]|\d{1,9}(?=[.)](?:\s|$)))", re.MULTILINE)
_TASKS: Final = {TO_DO: "[ ] ", DONE: "[x] "}
_RULES: Final = {"left": "---", "center": ":-:", "right": "--:"}
_SHORTEST_FENCE: Final = 3
_BACKTICKS: Final = re.compile(r"`+")


def markdown_between(records: Sequence[Record], start: int, end: int) -> str:
    """Return the markdown of all that is selected between two positions of the document."""
    parts = []
    for record in records:
        written = record.written
        first, last = (
            written.start + 1,
            written.start + (record.length if record.person else written.end),
        )
        if last < start or first >= end:
            continue
        text = "".join(record.texts).strip("\n")
        if start <= first and end >= last:
            parts.append(text)
        elif record.person:
            lines = shown_text(record.texts)
            parts.append(long_lines.between(lines, record.cuts, start - first, end - first))
        else:
            parts.append(to_markdown([*_selected(written, start, end)]))
    return "\n\n".join(part for part in parts if part)


def to_markdown(blocks: Sequence[Block]) -> str:
    """Return markdown that is understood as these blocks."""
    lines: list[str] = []
    before: Block | None = None
    outer: list[str] = []
    fence = ""
    for index, block in enumerate(blocks):
        outer = _containers(block, outer)
        prefix = "".join(outer)
        follows = before is not None and block.kind is Kind.CODE and not block.first
        if before is not None and not follows:
            tight = bool(block.marker) and "l" in before.path and not _apart(before)
            quoted = "".join(outer[: _shared(block, before)]) if tight is False else ""
            lines += [] if tight else [quoted.rstrip()]
        if block.kind is Kind.CODE:
            opens = block.first or before is None
            fence = _fence(blocks[index:]) if opens else fence
            written = _code_line(block, fence, opens=opens)
        else:
            written = _block(block)
        lines += _indented(written, prefix, _marker(block))
        before = block
    return "\n".join(lines)


def _apart(block: Block) -> bool:
    return block.kind is not Kind.TEXT or bool(block.footnote)


def _shared(block: Block, before: Block) -> int:
    """Return how many containers two blocks have in common, going by their kinds."""
    shared = 0
    for ours, theirs in zip(block.path, before.path, strict=False):
        if ours != theirs:
            break
        shared += 1
    return shared


def _containers(block: Block, outer: list[str]) -> list[str]:
    """Return what each line of a block begins with, one piece for each container around it."""
    kept = []
    for depth, kind in enumerate(block.path):
        innermost = depth == len(block.path) - 1
        if kind == "q":
            kept.append("> ")
        elif innermost and block.marker:
            kept.append(" " * (len(_marker(block))))
        else:
            known = outer[depth] if depth < len(outer) and outer[depth].isspace() else "  "
            kept.append(known)
    return kept


def _marker(block: Block) -> str:
    if not block.marker:
        return ""
    if block.footnote:
        return f"[^{block.footnote}]: "
    bullet = block.marker == BULLET or block.marker in _TASKS
    return "- " if bullet else f"{block.marker} "


def _indented(lines: list[str], prefix: str, marker: str) -> list[str]:
    if not marker or not lines:
        return [(prefix + line).rstrip() for line in lines]
    # The marker stands in the place of the innermost item's spaces.
    beginning = prefix[: len(prefix) - len(marker)] + marker
    return [
        (beginning + lines[0]).rstrip(),
        *((prefix + line).rstrip() for line in lines[1:]),
    ]


def _fence(blocks: Sequence[Block]) -> str:
    """Return what the code that comes first is put between: nothing in it ends it."""
    mark = "~" if "`" in blocks[0].language else "`"
    lines: list[str] = []
    for block in blocks:
        if block.kind is not Kind.CODE or (lines and block.first):
            break
        lines.append(block.text)
    longest = max((len(run) for run in re.findall(f"{mark}+", "\n".join(lines))), default=0)
    return mark * max(_SHORTEST_FENCE, longest + 1)


def _code_line(block: Block, fence: str, *, opens: bool) -> list[str]:
    lines = [f"{fence}{block.language}"] if opens else []
    lines.append(block.text)
    return [*lines, fence] if block.last else lines


def _block(block: Block) -> list[str]:
    if block.kind is Kind.RULE:
        return ["---"]
    if block.table is not None:
        return _table(block.table)
    text = _inline(block.spans)
    if block.kind is Kind.HEADING:
        return [f"{'#' * block.level} {text}".replace("\n", " ")]
    if block.kind is Kind.FORMULA:
        return text.split("\n")
    text = _AT_START.sub(_escaped_start, text)
    return f"{_TASKS.get(block.marker, '')}{text}".split("\n")


def _escaped_start(match: re.Match[str]) -> str:
    space, mark = match.groups()
    return f"{space}{mark}\\" if mark.isdigit() else f"{space}\\{mark}"


def _table(table: Table) -> list[str]:
    def row(cells: Iterable[str]) -> str:
        return f"| {' | '.join(cells)} |"

    def cells(spans: tuple[Spans, ...]) -> list[str]:
        return [_inline(cell).replace("|", r"\|").replace("\n", " ") for cell in spans]

    header = cells(table.header) if table.header else [""] * len(table.alignments)
    rules = [_RULES.get(alignment, "---") for alignment in table.alignments]
    return [row(header), row(rules), *(row(cells(one)) for one in table.rows)]


def _inline(spans: Spans) -> str:
    """Return spans with marks around each run of them that is bold, italic or struck."""
    parts: list[str] = []
    opened: list[str] = []
    gap = ""
    # A backslash before a bracket begins a formula, so brackets are left alone where they may.
    together = "".join(span.text for span in spans)
    brackets = any(mark in together for mark in ("](", "]:", "[^"))
    for index, span in enumerate(spans):
        text = _span(span, brackets=brackets)
        bare = text.strip()
        if not bare:
            gap += text
            continue
        before, _, after = text.partition(bare)
        wanted = _marks(spans[index:])
        kept = len(list(takewhile(wanted.__contains__, opened)))
        parts += reversed(opened[kept:])
        opening = [mark for mark in wanted if mark not in opened[:kept]]
        # Marks stand beside words, never beside spaces.
        parts += [gap, before, *opening, bare]
        opened, gap = [*opened[:kept], *opening], after
    return "".join([*parts, *reversed(opened)]).strip(" ").replace(LINE_BREAK, "\n")


def _marks(spans: Spans) -> list[str]:
    """Return the marks of the first span, the one that goes on longest first."""

    def length(mark: str) -> int:
        return len(list(takewhile(lambda span: _has(span, mark), spans)))

    return sorted((mark for mark in ("**", "*", "~~") if _has(spans[0], mark)), key=length)[::-1]


def _has(span: Span, mark: str) -> bool:
    return {"**": span.bold, "*": span.italic, "~~": span.struck}[mark]


def _span(span: Span, *, brackets: bool) -> str:
    """Return a span as if it were neither bold, italic nor struck; `brackets`: escape those."""
    if span.formula:
        return span.text
    if span.link.startswith(FOOTNOTE):
        return f"[^{span.link.removeprefix(FOOTNOTE)}]"
    if span.link.startswith(REFERENCE):
        return ""
    bare = span.text.strip()
    if not bare:
        return span.text
    before, _, after = span.text.partition(bare)
    text = _code(bare) if span.code else _escaped(bare, brackets=brackets)
    if span.link:
        plain = bare == span.link
        text = f"<{span.link}>" if plain else f"[{text}]({_address(span.link)})"
    return f"{before}{text}{after}"


def _escaped(text: str, *, brackets: bool) -> str:
    text = _SPECIAL.sub(r"\\\1", text)
    return text.replace("[", "&#91;") if brackets else text


def _address(link: str) -> str:
    return f"<{link}>" if "(" in link or ")" in link else link


def _code(text: str) -> str:
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    ticks = "`" * (longest + 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{space}{text}{space}{ticks}"


# --- what is selected ------------------------------------------------------------------------


def _selected(written: Written, start: int, end: int) -> Iterator[Block]:
    """Yield the blocks of a message that are selected, those at the ends cut."""
    found: list[Block] = []
    for place, block in enumerate(written.blocks):
        first, last = written.begin_of(place), written.end_of(place)
        if last < start or first >= end:
            continue
        if block.table is None and (start > first or end < last):
            marker = len(block.marker) + 1 if block.marker else 0
            cut = _cut(block, start - first - marker, end - first - marker)
            found.append(replace(cut, marker="") if start > first + marker else cut)
        else:
            found.append(block)
    if found and found[-1].kind is Kind.CODE:
        found[-1] = replace(found[-1], last=True)
    if found and found[0].kind is Kind.CODE:
        found[0] = replace(found[0], first=True)
    yield from found


def _cut(block: Block, start: int, end: int) -> Block:
    """Return a block with the characters from `start` to `end` alone; a formula stays whole."""
    spans: list[Span] = []
    position = 0
    for span in block.spans:
        # A formula has its picture behind it.
        length = units.count(span.text) + (1 if span.formula else 0)
        first, last = max(0, start - position), min(length, end - position)
        if first < last:
            spans.append(
                span if span.formula else replace(span, text=units.between(span.text, first, last))
            )
        position += length
    return replace(block, spans=tuple(spans))
