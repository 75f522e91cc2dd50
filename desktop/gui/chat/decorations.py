"""What is painted behind the text: bubbles, code boxes, quote bars, rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPen

from desktop.gui.chat import look
from desktop.gui.chat.look import Edge, Paint
from desktop.gui.chat.margins import BUBBLE_PADDING
from desktop.gui.theme import RADIUS
from desktop.gui.typeset.languages import shown_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

    from desktop.gui.chat.look import Look

_BUBBLE_RADIUS: Final = 16
_BAR_WIDTH: Final = 3
_BAR_REACH: Final = 4  # up to the bar above, over what a line's height has beyond its letters
_LINE_GAP: Final = 4
_BEYOND: Final = 64  # further than any corner radius, for backgrounds that go on out of sight


@dataclass(slots=True)
class _Run:
    """Neighbouring paragraphs in sight with one background."""

    paint: Paint
    rect: QRectF
    starts: bool
    ends: bool
    language: str


def paint(painter: QPainter, document: QTextDocument, look_in_use: Look, area: QRectF) -> None:
    """Paint what lies behind the text in `area`, both in the document's coordinates."""
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    run: _Run | None = None
    for block, rect in visible_blocks(document, area):
        form = block.blockFormat()
        kind = Paint(form.intProperty(look.PAINT))
        path = form.stringProperty(look.PATH)
        if "q" in path:
            _paint_bars(painter, look_in_use, block, rect, path)
        if kind is Paint.RULE:
            _paint_rule(painter, look_in_use, rect)
        edge = Edge(form.intProperty(look.EDGE))
        if run is not None and (kind is not run.paint or Edge.FIRST in edge):
            _paint_run(painter, look_in_use, run)
            run = None
        if kind in (Paint.CODE, Paint.BUBBLE):
            box = _box(document, block, rect, kind)
            if run is None:
                language = form.stringProperty(look.LANGUAGE)
                run = _Run(kind, box, Edge.FIRST in edge, Edge.LAST in edge, language)
            else:
                run.rect = run.rect.united(box)
                run.ends = Edge.LAST in edge
    if run is not None:
        _paint_run(painter, look_in_use, run)


def visible_blocks(document: QTextDocument, area: QRectF) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the paragraphs that reach into `area`, and where they are, from top to bottom."""
    layout = document.documentLayout()
    above = QPointF(area.left(), area.top() - look.CODE_HEAD - BUBBLE_PADDING)
    position = layout.hitTest(above, Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, position))
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > area.bottom() + look.CODE_HEAD + BUBBLE_PADDING:
            return
        yield block, rect
        block = block.next()


def parts(document: QTextDocument, rect: QRect, scrolled: int) -> Iterator[QRect]:
    """Cut what is painted so that code which is not wrapped stays within its box.

    Args:
        document: the conversation.
        rect: what is to be painted, in the viewport's coordinates, as are the parts.
        scrolled: how far the viewport's top is below the document's.
    """
    top = rect.top()
    for box in _unwrapped_boxes(document, QRectF(rect).translated(0, scrolled)):
        inside = box.translated(0, -scrolled).toAlignedRect() & rect
        above = QRect(rect.left(), top, rect.width(), inside.top() - top)
        # Qt takes an empty part for the whole.
        yield from (part for part in (above, inside) if part.isValid())
        top = max(top, inside.bottom() + 1)
    if top <= rect.bottom():
        yield QRect(rect.left(), top, rect.width(), rect.bottom() + 1 - top)


def _unwrapped_boxes(document: QTextDocument, area: QRectF) -> list[QRectF]:
    """Return where code in `area` is that may be wider than its box, from top to bottom.

    Text must not be painted beyond it.
    """
    boxes: list[QRectF] = []
    for block, rect in visible_blocks(document, area):
        if not is_code(block) or not block.blockFormat().nonBreakableLines():
            continue
        box = _box(document, block, rect, Paint.CODE).adjusted(1, 0, -1, 0)
        if boxes and boxes[-1].left() == box.left() and boxes[-1].bottom() > box.top() - _LINE_GAP:
            boxes[-1] = boxes[-1].united(box)
        else:
            boxes.append(box)
    return boxes


def code_rect(document: QTextDocument, block: QTextBlock) -> QRectF:
    """Return the box around the code that `block` is a line of."""
    layout = document.documentLayout()
    first = code_start(block)
    top = _box(document, first, layout.blockBoundingRect(first), Paint.CODE)
    return top.united(_box(document, block, layout.blockBoundingRect(block), Paint.CODE))


def code_start(block: QTextBlock) -> QTextBlock:
    """Return the first line of the code that `block` is a line of."""
    while not Edge(block.blockFormat().intProperty(look.EDGE)) & Edge.FIRST:
        before = block.previous()
        if Paint(before.blockFormat().intProperty(look.PAINT)) is not Paint.CODE:
            return block  # the rest of code that was too long for one piece
        block = before
    return block


def code_text(block: QTextBlock) -> str:
    """Return the whole code that `block` is a line of."""
    block = code_start(block)
    lines = [block.text()]
    while not Edge(block.blockFormat().intProperty(look.EDGE)) & Edge.LAST:
        block = block.next()
        if Paint(block.blockFormat().intProperty(look.PAINT)) is not Paint.CODE:
            break
        lines.append(block.text())
    return "\n".join(lines) + "\n"


def is_code(block: QTextBlock) -> bool:
    """Return whether a paragraph is a line of code."""
    return Paint(block.blockFormat().intProperty(look.PAINT)) is Paint.CODE


def _box(document: QTextDocument, block: QTextBlock, rect: QRectF, kind: Paint) -> QRectF:
    form = block.blockFormat()
    edge = Edge(form.intProperty(look.EDGE))
    padding = BUBBLE_PADDING if kind is Paint.BUBBLE else look.CODE_PADDING
    left = form.leftMargin() - padding
    top, bottom = rect.top(), rect.bottom()
    if Edge.FIRST in edge:
        top -= look.CODE_HEAD + 4 if kind is Paint.CODE else padding - 4
    if Edge.LAST in edge:
        # The line's height beyond its letters is below them, so less padding looks even.
        bottom += padding - (3 if kind is Paint.CODE else 4)
    right = document.textWidth() - form.rightMargin() + padding
    return QRectF(left, top, right - left, bottom - top)


def _paint_run(painter: QPainter, look_in_use: Look, run: _Run) -> None:
    rect = run.rect.adjusted(0, 0 if run.starts else -_BEYOND, 0, 0 if run.ends else _BEYOND)
    if run.paint is Paint.BUBBLE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look_in_use.bubble)
        radius = min(_BUBBLE_RADIUS, rect.height() / 2)
        painter.drawRoundedRect(rect, radius, radius)
        return
    painter.setPen(QPen(look_in_use.border, 1))
    painter.setBrush(look_in_use.code_background)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    if run.starts and run.language:
        painter.setPen(look_in_use.muted)
        painter.setFont(look_in_use.small_font)
        strip = QRectF(rect.left() + look.CODE_PADDING, rect.top(), rect.width(), look.CODE_HEAD)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        middle |= Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(strip.adjusted(0, 3, 0, 3), middle, shown_name(run.language))


def _paint_bars(
    painter: QPainter, look_in_use: Look, block: QTextBlock, rect: QRectF, path: str
) -> None:
    top = rect.top()
    before = block.previous().blockFormat().stringProperty(look.PATH)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look_in_use.border)
    for left in _quote_bars(path):
        joined = left in _quote_bars(before)
        start = top - (block.blockFormat().topMargin() + _BAR_REACH if joined else 0)
        bar = QRectF(left, start, _BAR_WIDTH, rect.bottom() - start)
        if not block.blockFormat().leftMargin():
            # Its text is read from the right, and so moved in from there.
            bar.moveRight(block.document().textWidth() - left)
        painter.drawRect(bar)


def _paint_rule(painter: QPainter, look_in_use: Look, rect: QRectF) -> None:
    painter.setPen(QPen(look_in_use.border, 1))
    middle = round(rect.center().y()) + 0.5
    painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))


def _quote_bars(path: str) -> list[int]:
    """Return where the vertical bars of the quotes around a block are."""
    return [look.indent(path[:depth]) for depth, container in enumerate(path) if container == "q"]
