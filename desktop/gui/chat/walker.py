"""The parser's tokens to blocks."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from desktop.gui.chat.blocks import Block, Kind, Span, Table
from desktop.gui.chat.inline import formula_span, spans_of
from desktop.gui.chat.rules import GROWING
from desktop.gui.chat.texts import REFERENCE, shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markdown_it.token import Token

    from desktop.gui.chat.blocks import Spans

BULLET: Final = "•"
#: Markers of the items of a task list: still to be done, and done.
TO_DO: Final = "☐"
DONE: Final = "☑"
#: Leads from a note back to where it is referred to.
BACK: Final = "↩"
_DEEPEST_PATH: Final = 6
_LONGEST_LANGUAGE: Final = 24
_TASK: Final = re.compile(r"\[([ xX])\][ \t]+")


@dataclass(slots=True)
class Parsed:
    """One piece of text understood.

    Attributes:
        blocks: what to show.
        openings: for each top-level block and each item of a top-level list the line it begins
            in and how many blocks lie before it, and its number in an ordered list (else 0).
        references: link definitions seen, by label, with the line after each.
        open_fence: the opening line of a code block that has not ended, or empty.
        table_head: the first two lines of a table that the text ends in, or empty.
        footnotes: for each label seen the number of the footnote and the line where it was seen.
        defined: for each footnote defined here the line where it is.
        undecided: the line from which on later text may make a formula of it all.
    """

    blocks: list[Block] = field(default_factory=list)
    openings: list[Opening] = field(default_factory=list)
    references: dict[str, Any] = field(default_factory=dict)
    open_fence: str = ""
    table_head: str = ""
    footnotes: dict[str, tuple[int, int]] = field(default_factory=dict)
    defined: dict[str, int] = field(default_factory=dict)
    undecided: int = sys.maxsize


@dataclass(frozen=True, slots=True)
class Opening:
    """Where a top-level block or list item begins; see `Parsed.openings`."""

    line: int
    blocks_before: int
    number: int


@dataclass(slots=True)
class _List:
    ordered: bool
    number: int


class Walker:
    """Turns the parser's tokens into blocks; one for each text."""

    def __init__(self, lines: Sequence[str], number: int, footnotes: Mapping[str, int]) -> None:
        self.found = Parsed()
        self._footnotes = dict(footnotes)
        self._footnote = 0
        self._line = 0
        self._lines = lines
        self._number = number
        self._path: list[str] = []
        self._lists: list[_List] = []
        self._marker = ""
        self._level = 0

    def walk(self, tokens: Sequence[Token]) -> None:
        """Put into `found` what the tokens say."""
        position = 0
        while position < len(tokens):
            token = tokens[position]
            self._note_opening(token)
            if token.type == "table_open":
                end = _closing(tokens, position)
                self._table(token, tokens[position:end])
                position = end
            else:
                self._token(token)
            position += 1

    def _note_opening(self, token: Token) -> None:
        if token.map is None or token.nesting < 0:
            return
        is_item = token.type == "list_item_open" and token.level == 1
        if token.level == 0 or is_item:
            number = self._lists[-1].number if is_item and self._lists[-1].ordered else 0
            self.found.openings.append(Opening(token.map[0], len(self.found.blocks), number))

    def _token(self, token: Token) -> None:
        if token.map is not None:
            self._line = token.map[0]
        handle = {
            "bullet_list_open": self._open_list,
            "bullet_list_close": self._close_list,
            "ordered_list_open": self._open_list,
            "ordered_list_close": self._close_list,
            "list_item_open": self._open_item,
            "list_item_close": self._close_item,
            "blockquote_open": self._quote,
            "blockquote_close": self._quote,
            "heading_open": self._heading,
            "heading_close": self._heading,
            "inline": self._text,
            "formula_block": self._formula,
            "note_open": self._open_footnote,
            "note_close": self._close_footnote,
            "fence": self._code,
            "code_block": self._code,
            "hr": self._rule,
        }.get(token.type)
        if handle is not None:
            handle(token)

    def _quote(self, token: Token) -> None:
        if token.nesting > 0:
            self._path.append("q")
        else:
            self._path.pop()

    def _heading(self, token: Token) -> None:
        self._level = int(token.tag[1:]) if token.nesting > 0 else 0

    def _rule(self, _token: Token) -> None:
        self._add(Block(Kind.RULE))

    def _close_list(self, _token: Token) -> None:
        self._lists.pop()

    def _open_list(self, token: Token) -> None:
        ordered = token.type == "ordered_list_open"
        start = int(token.attrGet("start") or 1) if ordered else 0
        if ordered and self._number and not self._path and not self.found.blocks:
            start = self._number
        self._lists.append(_List(ordered, start))

    def _open_item(self, _token: Token) -> None:
        inner = self._lists[-1]
        if self._marker:  # an item that holds nothing but a list: its marker must still be seen
            self._add(Block(Kind.TEXT))

        self._marker = f"{inner.number}." if inner.ordered else BULLET
        inner.number += 1
        self._path.append("l")

    def _close_item(self, _token: Token) -> None:
        if self._marker:
            self._add(Block(Kind.TEXT))
        self._path.pop()

    def _text(self, token: Token) -> None:
        spans = spans_of(token, self._numbered)
        if not spans and not self._marker:
            return
        if self._marker == BULLET and (task := _TASK.match(spans[0].text if spans else "")):
            self._marker = TO_DO if task.group(1) == " " else DONE
            rest = replace(spans[0], text=spans[0].text[task.end() :])
            spans = (rest, *spans[1:]) if rest.text else spans[1:]
        kind = Kind.HEADING if self._level else Kind.TEXT
        self._add(Block(kind, spans, level=self._level))

    def _formula(self, token: Token) -> None:
        if GROWING in token.content:
            self.found.undecided = min(self.found.undecided, self._line)
        tail = str(token.meta["tail"])
        spans = (formula_span(token), *((Span(tail),) if tail else ()))
        self._add(Block(Kind.FORMULA, spans))

    # --- footnotes ---------------------------------------------------------------------------

    def _numbered(self, label: str) -> int:
        """Return the number of a footnote: they are counted as they are first met."""
        number = self._footnotes.setdefault(label, len(self._footnotes) + 1)
        self.found.footnotes.setdefault(label, (number, self._line))
        return number

    def _open_footnote(self, token: Token) -> None:
        self._footnote = self._numbered(token.content)
        self.found.defined[token.content] = self._line
        self._marker = f"{self._footnote}."
        self._path.append("l")

    def _close_footnote(self, _token: Token) -> None:
        if self._marker:
            self._add(Block(Kind.TEXT))
        blocks = self.found.blocks
        link = Span(BACK, link=f"{REFERENCE}{self._footnote}")
        if blocks[-1].kind is Kind.TEXT:
            blocks[-1] = replace(blocks[-1], spans=(*blocks[-1].spans, Span(" "), link))
        else:
            self._add(Block(Kind.TEXT, (link,)))
        self._path.pop()
        self._footnote = 0

    def _code(self, token: Token) -> None:
        if self._marker:
            self._add(Block(Kind.TEXT))
        lines = shown(token.content).removesuffix("\n").split("\n")
        language = shown(token.info.strip().split(" ")[0])[:_LONGEST_LANGUAGE]
        for index, line in enumerate(lines):
            self._add(
                Block(
                    Kind.CODE,
                    (Span(line),) if line else (),
                    language=language,
                    first=index == 0,
                    last=index == len(lines) - 1,
                )
            )
        if token.type == "fence" and self._unclosed(token):
            self.found.open_fence = f"{token.markup}{language}"

    def _unclosed(self, token: Token) -> bool:
        start, end = token.map or (0, 0)
        if any(line.strip() for line in self._lines[end:]):
            return False
        last = self._lines[end - 1].strip(" \t>")
        return end - start == 1 or not (
            last.startswith(token.markup) and not last.strip(token.markup[0])
        )

    def _table(self, opening: Token, tokens: Sequence[Token]) -> None:
        rows: list[tuple[Spans, ...]] = []
        cells: list[Spans] = []
        alignments: list[str] = []
        for token in tokens:
            if token.map is not None:
                self._line = token.map[0]
            if token.type == "tr_close":
                rows.append(tuple(cells))
                cells = []
            elif token.type == "inline":
                cells.append(spans_of(token, self._numbered))
            elif token.type == "th_open":
                style = str(token.attrGet("style") or "")
                alignments.append(style.removeprefix("text-align:") or "left")
        width = len(alignments)
        body = tuple((*row[:width], *((),) * (width - len(row))) for row in rows[1:])
        if self._marker:
            self._add(Block(Kind.TEXT))
        self._add(Block(Kind.TABLE, table=Table(tuple(alignments), rows[0], body)))
        start, end = opening.map or (0, 0)
        if not self._path and not any(line.strip() for line in self._lines[end:]):
            self.found.table_head = "\n".join(self._lines[start : start + 2])

    def _add(self, block: Block) -> None:
        path = "".join(self._path)[:_DEEPEST_PATH]
        self.found.blocks.append(
            replace(block, path=path, marker=self._marker, footnote=self._footnote)
        )
        self._marker = ""


def _closing(tokens: Sequence[Token], position: int) -> int:
    """Return where the table that opens at `position` ends; tables do not nest."""
    while tokens[position].type != "table_close":
        position += 1
    return position
