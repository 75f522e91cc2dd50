"""What a message consists of once its markdown is understood: a flat list of blocks.

Flat, because a text document is flat too, and because two versions of a reply that still grows
can then be compared block by block: only what differs at the end is laid out again.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Kind(Enum):
    """What a block is."""

    TEXT = "text"
    HEADING = "heading"
    CODE = "code"
    RULE = "rule"
    TABLE = "table"
    FORMULA = "formula"


class Gap(Enum):
    """The space above a block."""

    NONE = 0
    SMALL = 1
    NORMAL = 2
    LARGE = 3


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style.

    Attributes:
        text: plain characters; a line break inside a paragraph is U+2028.
        link: an http, https or mailto address, or empty; or one of ours, from a footnote or to it.
        tip: what a tool tip says of it.
        raised: whether it is small and above the line, as what refers to a footnote.
        formula: LaTeX, where the text is the source of a formula with its delimiters.
        display: whether that formula is set as one on a line of its own.
    """

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    struck: bool = False
    link: str = ""
    tip: str = ""
    raised: bool = False
    formula: str = ""
    display: bool = False

    @property
    def style(self) -> tuple[bool | str, ...]:
        """Everything but the text."""
        plain = (self.bold, self.italic, self.code, self.struck, self.raised)
        return (*plain, self.link, self.tip, self.formula, self.display)


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; every row has as many cells as `alignments` has entries.

    Attributes:
        alignments: "left", "center" or "right" for each column.
        header: the cells of the head, empty where a long table goes on after a cut.
        rows: the cells of the body.
    """

    alignments: tuple[str, ...]
    header: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, line of code, rule, table or formula.

    Attributes:
        kind: what it is.
        spans: its text; a line of code has one span at most.
        level: 1 to 6 for a heading.
        path: the containers around it from outside in, "l" a list item and "q" a quote.
        marker: the bullet or number where a list item begins.
        gap: the space above.
        language: of the code, as its author named it.
        first: the first line of its code.
        last: the last line of its code.
        table: the table itself.
        footnote: the number of the footnote that it belongs to, or 0.
    """

    kind: Kind
    spans: Spans = ()
    level: int = 0
    path: str = ""
    marker: str = ""
    gap: Gap = Gap.NONE
    language: str = ""
    first: bool = False
    last: bool = False
    table: Table | None = None
    footnote: int = 0

    @property
    def text(self) -> str:
        """The characters without their styles."""
        return "".join(span.text for span in self.spans)

    @property
    def all_spans(self) -> Iterator[Span]:
        """The runs of text, those in the cells of a table too."""
        yield from self.spans
        if self.table is not None:
            for row in (self.table.header, *self.table.rows):
                for cell in row:
                    yield from cell
