r"""What markdown has no rule for and models write all the same: formulas and footnotes.

A formula is what stands between `$` and `$`, `$$` and `$$`, `\(` and `\)` or `\[` and `\]`; prices
and code are none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.ruler import RuleOptionsType
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

#: Stands before the end that is put to a formula which is still being written.
GROWING: Final = "\ufdd0"
#: The end that belongs to each beginning.
CLOSERS: Final = {"$": "$", "$$": "$$", r"\(": r"\)", r"\[": r"\]"}
_DISPLAYED: Final = ("$$", r"\[")
_LONGEST: Final = 1500
_LABEL: Final = re.compile(r"\[\^([^\s\[\]^]{1,32})\]")
_CLOSE: Final = {
    "$": re.compile(r"\\.|\$|\n", re.DOTALL),
    "$$": re.compile(r"\\.|\$\$", re.DOTALL),
    r"\(": re.compile(r"\\.", re.DOTALL),
    r"\[": re.compile(r"\\.", re.DOTALL),
}
_MARKS: Final = re.compile(r"\\\\|\\[\[\]()]|\$\$")
_BLANK_LINE: Final = re.compile(r"\n[ \t>]*\n")
_NOTE_INDENT: Final = 4


def add_rules(parser: MarkdownIt) -> None:
    """Teach a parser formulas and footnotes."""
    parser.inline.ruler.before("escape", "formula", _formula)
    parser.inline.ruler.before("link", "note_reference", _note_reference)
    ends: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    parser.block.ruler.before("fence", "formula_block", _formula_block, ends)
    parser.block.ruler.before("reference", "note", _note, ends)


def open_formula(text: str) -> str:
    """Return the end that a formula at the end of `text` still lacks; empty where none is open."""
    blank = [match.end() for match in _BLANK_LINE.finditer(text)]
    begun = ""
    start = 0
    for match in _MARKS.finditer(text, blank[-1] if blank else 0):
        mark = match.group()
        if not begun and mark in CLOSERS:
            begun, start = mark, match.end()
        elif begun and mark == CLOSERS[begun]:
            begun = ""
    content = text[start:]
    if not begun or len(content) > _LONGEST or "`" in content or not content.strip():
        return ""
    return CLOSERS[begun]


def _find_close(text: str, opener: str, start: int, end: int) -> int:
    """Return where the end of a formula is that begins before `start`, or -1."""
    for match in _CLOSE[opener].finditer(text, start, min(end, start + _LONGEST)):
        if match.group() == CLOSERS[opener]:
            return match.start()
        if match.group() == "\n":
            return -1
    return -1


def _is_formula(content: str) -> bool:
    return bool(content.strip()) and "`" not in content


def _formula(state: StateInline, silent: bool) -> bool:
    text, position = state.src, state.pos
    opener = text[position : position + 2]
    if opener not in CLOSERS:
        opener = opener[:1]
    if opener not in CLOSERS:
        return False
    start = position + len(opener)
    close = _find_close(text, opener, start, state.posMax)
    if close < 0 or not _is_formula(text[start:close]):
        return False
    end = close + len(opener)
    if opener == "$" and not _stands_free(text, position, start, close):
        return False
    if not silent:
        token = state.push("formula", "math", 0)
        token.content, token.markup = text[start:close], opener
        token.meta = {"display": opener in _DISPLAYED}
    state.pos = end
    return True


def _stands_free(text: str, position: int, start: int, close: int) -> bool:
    """Return whether single dollars are no prices or variables: pandoc's rules, and two more."""
    before = text[position - 1 : position] if position else ""
    after = text[close + 1 : close + 2]
    return not (
        text[start].isspace()
        or text[close - 1].isspace()
        or after.isdigit()
        or before.isalnum()  # 10$ and 20$
        or after.isupper()  # $PATH:$HOME
        or after in ("{", "_", "$")
    )


def _formula_block(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    if state.is_code_block(first):
        return False
    opener = _line(state, first)[:2]
    if opener not in _DISPLAYED:
        return False
    parts: list[str] = []
    length = 0
    for number in range(first, last):
        line = _line(state, number)[2 if number == first else 0 :]
        outside = number > first and (not line.strip() or state.sCount[number] < state.blkIndent)
        length += len(line)
        if outside or length > _LONGEST:
            return False
        close = _find_close(line, opener, 0, len(line))
        if close >= 0:
            parts.append(line[:close])
            break
        parts.append(line)
    else:
        # Its end may still be written.
        _leave_open(state, first)
        return False
    if state.eMarks[number] >= len(state.src):
        # What may still be written behind its end can make it none.
        _leave_open(state, first)
    content, tail = "\n".join(parts), line[close + 2 :].strip()
    if not _is_formula(content) or tail not in ("", ".", ",", ";", ":"):
        return False
    if not silent:
        token = state.push("formula_block", "math", 0)
        token.block, token.map = True, [first, number + 1]
        token.content, token.markup = content, opener
        token.meta = {"display": True, "tail": tail}
        state.line = number + 1
    return True


def _leave_open(state: StateBlock, line: int) -> None:
    """Say that what begins in a line may be something else when more is written."""
    state.env["undecided"] = min(line, state.env.get("undecided", line))


def _note_reference(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "[":
        return False
    found = _LABEL.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    known = state.env.get("labels")
    if known is not None and found.group(1) not in known:
        return False
    if not silent:
        state.push("note_reference", "sup", 0).content = found.group(1)
    state.pos = found.end()
    return True


def _note(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """Read `[^label]: text`, and what is indented below it."""
    line = _line(state, first)
    # A paragraph inside of something ends here too, but a note is no part of anything.
    inside = state.level > 0 and not (silent and state.sCount[first] < state.blkIndent)
    if inside or not line.startswith("[^") or state.is_code_block(first):
        return False
    found = _LABEL.match(line)
    if found is None or line[found.end() : found.end() + 1] != ":":
        return False
    if silent:
        return True
    opening = state.push("note_open", "li", 1)
    opening.content = found.group(1)
    marks, shift = state.bMarks[first], state.tShift[first]
    count, parent = state.sCount[first], state.parentType
    text = line[found.end() + 1 :]
    state.bMarks[first] = marks + shift + found.end() + 1
    state.tShift[first] = len(text) - len(text.lstrip(" \t"))
    state.blkIndent += _NOTE_INDENT
    state.sCount[first] = state.blkIndent
    state.parentType = "footnote"
    state.md.block.tokenize(state, first, last)
    state.parentType, state.blkIndent = parent, state.blkIndent - _NOTE_INDENT
    state.bMarks[first], state.tShift[first], state.sCount[first] = marks, shift, count
    opening.map = [first, state.line]
    state.push("note_close", "li", -1)
    return True


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]
