"""Markdown that is still being written: only the block that can still change is parsed again.

A top-level block, or an item of a top-level list, is final as soon as the first line of a later
one is complete. What is final is never touched again, so the work for each piece of a reply does
not grow with the reply.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from desktop.gui.chat.blocks import Gap, Kind
from desktop.gui.chat.markdown import parse, plain
from desktop.gui.chat.rules import GROWING, open_formula
from desktop.gui.chat.walker import Opening, Parsed

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from desktop.gui.chat.blocks import Block

_LONGEST_TAIL: Final = 3000
_LONGEST_HEAD: Final = 1000
_PIECE: Final = 1000
# The start of a line that may still turn out to be a list, a heading, a rule, an underline, a task
# or a footnote.
_UNDECIDED: Final = re.compile(
    r"[ \t]*(?:[-=*_#`~>+|:. ]|\d{1,9}[.)]?$)[-=*_#`~>+|:. ]*$"
    r"|[ \t]*[-*+][ \t]+\[[ xX]?\]?[ \t]*$|\[(?:\^[^\s\]]{0,32}\]?)?$"
)
_TABLE_HEAD: Final = re.compile(r"(?:^|\n)[ \t]*\|[^\n]*(?:\n[ \t|:-]*)?$")


class MarkdownStream:
    """The blocks of a text that grows at its end.

    Attributes:
        final: blocks that no later text changes.
        tail: the blocks after them, as far as the text goes.
    """

    def __init__(
        self,
        references: dict[str, Any] | None = None,
        labels: AbstractSet[str] | None = None,
    ) -> None:
        self.final: list[Block] = []
        self.tail: list[Block] = []
        self._references: dict[str, Any] = dict(references or {})
        self._known = frozenset(self._references)
        self._labels = labels
        self._footnotes: dict[str, int] = {}
        self._defined: set[str] = set()
        self._source = ""
        self._beginning = ""
        self._number = 0
        self._prefix = ""

    @property
    def blocks(self) -> list[Block]:
        """All blocks so far."""
        return [*self.final, *self.tail]

    def feed(self, text: str) -> None:
        """Append `text`."""
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        self._source += text
        if len(self._beginning) < _LONGEST_TAIL:
            self._beginning += text
        found = self._cut_at_opening()
        while len(self._source) > _LONGEST_TAIL:
            self._cut_anywhere()
            found = self._cut_at_opening()
        self.tail = found.blocks

    def finish(self) -> None:
        """Say that the text is complete: what was held back is shown as it is."""
        if self._source:
            found = self._parse(self._source)
            self.final += found.blocks
            self._keep_definitions(found, self._source.count("\n") + 2)
        # Nothing but markup, such as ">>>": better seen than not.
        self.final = self.final or plain(self._beginning)
        self.tail = []
        self._source = ""

    @property
    def is_provisional(self) -> bool:
        """Whether the whole text reads otherwise than it did when it was written.

        So it is where a link or a footnote was defined later than it was used, or not at all,
        and where footnotes do not stand at the end.
        """
        return self.again is not None or not _are_arranged(self.final)

    @property
    def again(self) -> MarkdownStream | None:
        """What understands the text better: it knows the links and footnotes; None if this did."""
        undefined = self._labels is None and not self._defined.issuperset(self._footnotes)
        if self._known.issuperset(self._references) and not undefined:
            return None
        return MarkdownStream(self._references, frozenset(self._defined))

    def _parse(self, source: str) -> Parsed:
        prefix = f"{self._prefix}\n" if self._prefix else ""
        found = parse(
            prefix + source,
            references=self._references,
            footnotes=self._footnotes,
            labels=self._labels,
            number=self._number,
            before=self.final[-1] if self.final else None,
        )
        if prefix:
            _undo_prefix(found, self._prefix.count("\n") + 1)
        return found

    def _shown(self) -> str:
        held = 0 if self._prefix.startswith(("`", "~")) else _held(self._source)
        return _closed(self._source[: len(self._source) - held])

    def _cut_at_opening(self) -> Parsed:
        """Understand the source; what lies before its last opening becomes final.

        Returns:
            what remains in the source.
        """
        found = self._parse(shown) if (shown := self._shown()) else Parsed()
        # The line after an opening may still make a table of it, so that one must be there too.
        complete = min(self._source.count("\n") - 1, found.undecided)
        last = max(
            (opening for opening in found.openings if 0 < opening.line < complete),
            key=lambda opening: opening.line,
            default=None,
        )
        if last is None:
            return found
        self.final += found.blocks[: last.blocks_before]
        self._number = last.number
        self._prefix = ""
        self._keep_definitions(found, last.line)
        self._source = self._source[_line_start(self._source, last.line) :]
        return Parsed(blocks=found.blocks[last.blocks_before :])

    def _cut_anywhere(self) -> None:
        """Make final what a block that is too long begins with, at a line or a word if it can."""
        cut = self._source.rfind("\n", 1, _LONGEST_TAIL) + 1
        if not cut:
            cut = self._source.rfind(" ", 1, _LONGEST_TAIL) + 1 or _LONGEST_TAIL
        found = self._parse(self._source[:cut])
        if found.open_fence and found.blocks:
            found.blocks[-1] = replace(found.blocks[-1], last=False)
        self.final += found.blocks
        self._number = 0
        self._prefix = found.open_fence or found.table_head
        self._keep_definitions(found, self._source.count("\n", 0, cut))
        self._source = self._source[cut:]

    def _keep_definitions(self, found: Parsed, before_line: int) -> None:
        for label, reference in found.references.items():
            if reference.get("map", (0, 0))[1] <= before_line:
                self._references.setdefault(label, reference)
        for label, (number, line) in found.footnotes.items():
            if line < before_line:
                self._footnotes.setdefault(label, number)
        self._defined.update(label for label, line in found.defined.items() if line < before_line)


def _undo_prefix(found: Parsed, lines: int) -> None:
    """Take out what was repeated for the parser so that it knew what the text goes on with."""
    removed = 0
    if found.blocks and found.blocks[0].kind is Kind.CODE:
        found.blocks[0] = replace(found.blocks[0], first=False, gap=Gap.NONE)
    elif found.blocks and (table := found.blocks[0].table) is not None:
        if table.rows:
            found.blocks[0] = replace(found.blocks[0], table=replace(table, header=()))
        else:
            del found.blocks[0]
            removed = 1
    found.footnotes = {
        label: (number, line - lines) for label, (number, line) in found.footnotes.items()
    }
    found.undecided -= lines
    found.openings = [
        Opening(opening.line - lines, opening.blocks_before - removed, opening.number)
        for opening in found.openings
        if opening.line >= lines
    ]


def _line_start(text: str, line: int) -> int:
    position = 0
    for _ in range(line):
        position = text.find("\n", position) + 1
    return position


def _held(source: str) -> int:
    """Return how many characters at the end are better not shown yet.

    "Things:" followed by "-" would flash as a heading before it becomes a list, and the first
    row of a table as a line of bars.
    """
    if _in_code(source):
        return 0
    start = source.rfind("\n") + 1
    head = _TABLE_HEAD.search(source, max(0, start - _LONGEST_HEAD))
    if head is not None:
        above = source[source.rfind("\n", 0, head.start()) + 1 : head.start()]
        # Under a row that is there already, this is a row like others.
        return 0 if above.lstrip().startswith("|") else len(source) - head.start()
    if source[start:] and _UNDECIDED.match(source, start):
        return len(source) - start
    return 0


_FENCE: Final = re.compile(r"^[ \t>]*(?:```|~~~)", re.MULTILINE)
_CODE: Final = re.compile(r"(`+)(?:(?!\1).)*\1")
_MOST_BACKTICKS: Final = 20


def _in_code(source: str) -> bool:
    return len(_FENCE.findall(source)) % 2 == 1


def _closed(source: str) -> str:
    """Close what the last line has opened, so that bold text is bold while it is written."""
    if not _in_code(source) and (close := open_formula(source)):
        return f"{source.rstrip()}{GROWING}{close}"
    start = source.rfind("\n") + 1
    line = source[start:]
    if not line or line.count("`") > _MOST_BACKTICKS or _in_code(source):
        return source
    bare = _CODE.sub("", line)
    if "`" in bare:
        return source.rstrip("`") if line.endswith("`") else source + "`"
    for mark in ("**", "~~"):
        if bare.count(mark) % 2:
            return _close_mark(source.rstrip(), bare[bare.rfind(mark) + 2 :], mark)
    return source


def _close_mark(source: str, after: str, mark: str) -> str:
    if not after:
        return source.removesuffix(mark)
    if after[0].isspace():
        return source
    return source.removesuffix(mark[0]) + mark


def pieces(text: str) -> Iterator[str]:
    """Return a stored text in pieces that are quick to understand one by one."""
    for start in range(0, len(text), _PIECE):
        yield text[start : start + _PIECE]


def parse_all(text: str) -> list[Block]:
    """Return the blocks of a whole text: later definitions included, footnotes at its end."""
    steps = reading(text)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            blocks: list[Block] = end.value
            return blocks


def reading(text: str) -> Generator[None, None, list[Block]]:
    """Return the same as `parse_all`; yields between short steps."""
    stream = MarkdownStream()
    yield from _fed(stream, text)
    again = stream.again
    if again is not None:
        yield from _fed(again, text)
        stream = again
    yield
    return _arranged(stream.final)


def _fed(stream: MarkdownStream, text: str) -> Iterator[None]:
    for piece in pieces(text):
        stream.feed(piece)
        yield
    stream.finish()


def _arranged(blocks: list[Block]) -> list[Block]:
    """Return the blocks with the footnotes behind all others, in the order of their numbers."""
    if _are_arranged(blocks):
        return blocks
    body = [block for block in blocks if not block.footnote]
    footnotes = sorted((block for block in blocks if block.footnote), key=_footnote)
    if body:
        first = replace(footnotes[0], gap=Gap.LARGE)
        footnotes = [first, *(_inside(block) for block in footnotes[1:])]
        body = [replace(body[0], gap=Gap.NONE), *body[1:]]
    return [*body, *footnotes]


def _are_arranged(blocks: Sequence[Block]) -> bool:
    # What is no footnote has the number 0.
    return all(above.footnote <= below.footnote for above, below in pairwise(blocks))


def _footnote(block: Block) -> int:
    return block.footnote


def _inside(footnote: Block) -> Block:
    return replace(footnote, gap=Gap.SMALL) if footnote.gap is Gap.LARGE else footnote
