"""Taking text out of the conversation, as one would type it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication, QTextCursor

from desktop.gui.chat import long_lines, look
from desktop.gui.chat.formulas import typed
from desktop.gui.chat.look import Paint
from desktop.gui.chat.notes import ACTION
from desktop.gui.chat.texts import FOOTNOTE

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextTable

_PARAGRAPH_GAP: Final = 6
_SEPARATOR: Final = " · "
#: Which of several replies one is, with the marks that lead to the others.
_PLACE: Final = re.compile(r"[\u2039\u203a\s]*(\d+/\d+)?[\u2039\u203a\s]*")


def plain_selection(cursor: QTextCursor) -> str:
    """Return what is selected as one would type it: cells parted by tabs, code as it is.

    What nobody wrote, such as the ways that lead from a reply or back from a footnote, is left out
    unless it is selected by itself.
    """
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = document.findBlock(start)
    # Thoughts are no part of a reply, but can be copied by themselves.
    passed_over = not (_is_thought(block) and _is_thought(document.findBlock(max(start, end - 1))))
    parts: list[str] = []
    row: tuple[int, int] | None = None
    while block.isValid() and block.position() < end:
        if _is_thin(block) or (passed_over and _is_thought(block)):
            block = block.next()
            continue
        first, last = max(0, start - block.position()), end - block.position()
        alone = block.position() <= start and end < block.position() + block.length()
        text = typed(block, first, last) if alone else _written(block, first, last)
        if block.text() and not text:
            block = block.next()
            continue
        here = _row(block)
        if parts:
            parts.append(_between(block, row, here))
        parts.append(_typed(block, text))
        row = here
        block = block.next()
    return "".join(parts)


def _written(block: QTextBlock, start: int, end: int) -> str:
    """Return what is selected of a paragraph without what the program put there."""
    parts, known, ours = [], start, 0
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        fragments += 1
        if _leads_on(fragment.charFormat().anchorHref()):
            ours += 1
            first = fragment.position() - block.position()
            parts.append(typed(block, known, max(known, min(first, end))))
            known = max(known, first + fragment.length())
    text = "".join([*parts, typed(block, known, max(known, end))])
    if _is_note(block):
        pieces = (part.strip() for part in text.split(_SEPARATOR))
        return _SEPARATOR.join(part for part in pieces if not _PLACE.fullmatch(part))
    return text.rstrip() if ours else text


def _leads_on(address: str) -> bool:
    """Return whether a link is one of ours that no message has: not the mark of a footnote."""
    return address.startswith(ACTION) and not address.startswith(FOOTNOTE)


def _between(block: QTextBlock, above: tuple[int, int] | None, here: tuple[int, int] | None) -> str:
    """Return what parts a paragraph from the one above it."""
    if here is not None and above is not None and here[0] == above[0]:
        return "\t" if here == above else "\n"
    if long_lines.follows(block):
        return ""
    return "\n\n" if here is not None or _stands_apart(block) else "\n"


def _row(block: QTextBlock) -> tuple[int, int] | None:
    """Return which row of which table a block is in."""
    cursor = QTextCursor(block)
    # The stubs do not say so, but there is None outside of tables.
    table: QTextTable | None = cursor.currentTable()
    return None if table is None else (table.firstPosition(), table.cellAt(cursor).row())


def _typed(block: QTextBlock, text: str) -> str:
    form = block.blockFormat()
    if form.textIndent() < 0 and Paint(form.intProperty(look.PAINT)) is not Paint.CODE:
        # A marker is parted from its text by a tab; a space is what one would type.
        text = text.replace("\t", " ", 1)
    return text.replace("\u2028", "\n")


def _stands_apart(block: QTextBlock) -> bool:
    form = block.blockFormat()
    if Paint(form.intProperty(look.PAINT)) in (Paint.CODE, Paint.BUBBLE):
        return bool(form.intProperty(look.EDGE) & look.Edge.FIRST)
    return form.topMargin() >= _PARAGRAPH_GAP


def _is_thought(block: QTextBlock) -> bool:
    return bool(block.blockFormat().intProperty(look.THOUGHT))


def _is_note(block: QTextBlock) -> bool:
    return bool(block.blockFormat().intProperty(look.META))


def _is_thin(block: QTextBlock) -> bool:
    return not block.text() and block.blockFormat().lineHeight() == 1.0


def copy(text: str) -> None:
    """Put text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
