"""How the parts of a conversation look: formats for the text document, made once per theme."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, IntFlag
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desktop.gui.chat.blocks import Block, Gap, Kind, Span
from desktop.gui.chat.long_lines import reads_from_right
from desktop.gui.chat.margins import BUBBLE_PADDING, bubble_margins
from desktop.gui.comfort import scaled
from desktop.gui.direction import line_end
from desktop.gui.typeset.jobs import CLASSES

if TYPE_CHECKING:
    from desktop.gui.theme import Theme

#: The widest a line of the conversation gets, in pixels, with text of the desktop's size.
COLUMN: Final = 760
#: Room inside the rounded background of code.
CODE_PADDING: Final = 12
#: The strip above code, for its language and the button that copies it.
CODE_HEAD: Final = 26
#: What a table's cell has on its right.
CELL_PADDING: Final = 20

_INDENT: Final = 26
_QUOTE_INDENT: Final = 18
# Times the font's size, as typographers count. Qt counts from the font's own line height, which
# differs much between fonts.
_LINE_HEIGHT: Final = 1.6
_CODE_LINE_HEIGHT: Final = 1.5
_CELL_LINE_HEIGHT: Final = 1.45
_GAPS: Final = {Gap.NONE: 0, Gap.SMALL: 4, Gap.NORMAL: 12, Gap.LARGE: 22}
_HEADINGS: Final = {1: 1.3, 2: 1.2, 3: 1.1}
_CODE_SIZE: Final = 1.05  # of the theme's monospaced font, as chat text is of its common one
_THOUGHT_SIZE: Final = 0.94
#: Formulas on a line of their own stand a little in from the text.
_FORMULA_INDENT: Final = 20
_CODE_ROLES: Final = {
    **{name: f"code_{name}" for name in ("keyword", "string", "number", "comment", "name", "type")},
    "added": "good",
    "removed": "danger",
}
_MEASURED_LINES: Final = 200
_MEASURED_CHARACTERS: Final = 300


class Paint(IntEnum):
    """What is painted behind a paragraph."""

    NOTHING = 0
    CODE = 1
    BUBBLE = 2
    RULE = 3


class Edge(IntFlag):
    """Which ends of its background a paragraph is."""

    NONE = 0
    FIRST = 1
    LAST = 2


# Properties of our own on formats, read again when the document is painted or moved sideways.
PAINT: Final = int(QTextFormat.Property.UserProperty) + 1
EDGE: Final = int(QTextFormat.Property.UserProperty) + 2
PATH: Final = int(QTextFormat.Property.UserProperty) + 3
LANGUAGE: Final = int(QTextFormat.Property.UserProperty) + 4
META: Final = int(QTextFormat.Property.UserProperty) + 5
THOUGHT: Final = int(QTextFormat.Property.UserProperty) + 6
LEFT: Final = int(QTextFormat.Property.UserProperty) + 7
WIDE: Final = int(QTextFormat.Property.UserProperty) + 8


@dataclass(frozen=True, slots=True)
class _Base:
    """What a run of text starts from, before bold and the like."""

    font: QFont
    colour: QColor
    quiet: bool = False
    marked: bool = False


class Look:
    """Formats in the colours and fonts of the theme in use; make a new one after a change."""

    def __init__(self, theme: Theme) -> None:
        self.text = theme.role("text")
        self.muted = theme.role("muted")
        self.accent = theme.role("accent")
        self.danger = theme.role("danger")
        self.border = theme.role("border")
        self.bubble = theme.role("hover")
        self.code_background = theme.role("code_background")
        self.code_classes = [_coloured(theme, _CODE_ROLES.get(name, "")) for name in CLASSES]
        self.chat_font = theme.font("chat")
        self._mono = theme.font("mono")
        _scale(self._mono, _CODE_SIZE)
        self.small_font = theme.font("small")
        self._headings = {level: _heading(self.chat_font, level) for level in range(1, 7)}
        self._formats: dict[tuple[object, ...], QTextCharFormat] = {}
        self._metrics = QFontMetricsF(self.chat_font)
        self._thought_font = QFont(self.chat_font)
        _scale(self._thought_font, _THOUGHT_SIZE)
        self._thought_metrics = QFontMetricsF(self._thought_font)
        self._text_line = _percent(self.chat_font, _LINE_HEIGHT)
        self._cell_line = _percent(self.chat_font, _CELL_LINE_HEIGHT)
        self._code_line = _percent(self._mono, _CODE_LINE_HEIGHT)

    def characters(self, span: Span, base: str = "text") -> QTextCharFormat:
        """Return the format of a span.

        Args:
            span: whose style is wanted; its text does not matter.
            base: "text", "h1" to "h6", "code", "head" (of a table), "thought", "meta", "problem",
                "footnote", "quiet", in which links look like "meta" but for a line under them, or
                "facts", without that line.
        """
        key = (base, span.style)
        found = self._formats.get(key)
        if found is None:
            found = self._make(span, self._base(base))
            # Each address and tip is its own; keeping them all would never end.
            if not span.link and not span.tip:
                self._formats[key] = found
        return found

    def paragraph(self, block: Block, before: Block | None) -> QTextBlockFormat:
        """Return the format of a block of a reply that follows `before`."""
        code = block.kind is Kind.CODE
        form = _lines(self._code_line if code else self._text_line)
        top = _GAPS[block.gap]
        if not code or block.first:
            top += _room_below(before)
        left = indent(block.path)
        if block.path:
            form.setProperty(PATH, block.path)
        if code:
            form.setProperty(PAINT, int(Paint.CODE))
            form.setProperty(EDGE, _edge(first=block.first, last=block.last))
            form.setProperty(LANGUAGE, block.language)
            left += CODE_PADDING
            form.setRightMargin(CODE_PADDING)
            form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            top += CODE_HEAD + 4 if block.first else 0
        elif block.kind is Kind.FORMULA:
            form.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
            left += _FORMULA_INDENT
            form.setProperty(WIDE, not block.marker)  # which has the indent for itself
        elif block.kind is Kind.RULE:
            form.setProperty(PAINT, int(Paint.RULE))
        elif block.kind is Kind.HEADING:
            form.setHeadingLevel(block.level)
        from_right = block.path and not code and reads_from_right(block.text)
        if block.marker:
            # The marker is text in front of a tab, so that it is copied and read aloud too.
            form.setTextIndent(-scaled(_INDENT))
            # Qt swaps the two where a text is read from the right.
            tab = QTextOption.TabType.RightTab if from_right else QTextOption.TabType.LeftTab
            form.setTabPositions([QTextOption.Tab(scaled(_INDENT), tab)])
        (form.setRightMargin if from_right else form.setLeftMargin)(left)
        form.setTopMargin(top)
        return form

    def person(self, column: float, width: float, *, first: bool, last: bool) -> QTextBlockFormat:
        """Return the format of a line of the person's message.

        Args:
            column: the width of the conversation.
            width: of the message's text, as `text_width` gives it.
            first: whether it is the message's first line.
            last: whether it is the last one.
        """
        form = _lines(self._text_line)
        form.setProperty(PAINT, int(Paint.BUBBLE))
        form.setProperty(EDGE, _edge(first=first, last=last))
        left, right = bubble_margins(column, width)
        form.setLeftMargin(left)
        form.setRightMargin(right)
        if first:
            form.setTopMargin(BUBBLE_PADDING + 18)
        return form

    def meta(self, before: Block | None) -> QTextBlockFormat:
        """Return the format of the small line under a reply."""
        form = _lines(self._text_line)
        form.setTopMargin(6 + _room_below(before))
        form.setBottomMargin(8)
        form.setProperty(META, 1)
        return form

    def place(self) -> QTextBlockFormat:
        """Return the format of the small line under a person's message."""
        form = _lines(self._text_line)
        form.setAlignment(line_end())
        form.setTopMargin(BUBBLE_PADDING + 4)
        form.setLeftMargin(BUBBLE_PADDING / 2)
        form.setRightMargin(BUBBLE_PADDING / 2)
        form.setProperty(META, 1)
        return form

    def thought_head(self) -> QTextBlockFormat:
        """Return the format of the line that opens a reply's thoughts, under the bubble above."""
        form = _lines(self._text_line)
        form.setBottomMargin(8)
        form.setProperty(THOUGHT, 1)
        self.after_person(form)
        return form

    def thought(self) -> QTextBlockFormat:
        """Return the format of a paragraph of thoughts, which have a bar on their left."""
        form = _lines(self._text_line)
        form.setProperty(THOUGHT, 1)
        form.setProperty(PATH, "q")
        form.setLeftMargin(indent("q"))
        # Margins that meet count once, and the bar reaches up over the upper one.
        form.setTopMargin(10)
        form.setBottomMargin(10)
        return form

    def thought_width(self, text: str) -> float:
        """Return how wide a line of thoughts is."""
        return self._thought_metrics.horizontalAdvance(text)

    def after_person(self, form: QTextBlockFormat) -> None:
        """Move the first block of a reply away from the bubble above it."""
        form.setTopMargin(form.topMargin() + BUBBLE_PADDING + 10)

    def thin(self) -> QTextBlockFormat:
        """Return the format of an empty paragraph that nobody should see."""
        form = QTextBlockFormat()
        form.setLineHeight(1.0, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return form

    def head(self) -> QTextBlockFormat:
        """Return the format of the line above the first message."""
        form = _lines(self._text_line)
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        form.setTopMargin(8)
        return form

    def table(self, top: float, left: float) -> QTextTableFormat:
        """Return the format of a table, with lines between rows only."""
        form = QTextTableFormat()
        form.setBorder(0)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setBorderCollapse(True)
        form.setCellSpacing(0)
        form.setCellPadding(0)
        form.setTopMargin(top)
        form.setLeftMargin(left)
        form.setProperty(LEFT, float(left))
        form.setBottomMargin(14)
        return form

    def cell(self, *, head: bool) -> QTextTableCellFormat:
        """Return the format of a table's cell."""
        form = QTextTableCellFormat()
        form.setBottomBorder(1)
        form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBottomBorderBrush(QBrush(self.muted if head else self.border))
        form.setTopPadding(5)
        form.setBottomPadding(2)
        form.setLeftPadding(0)
        form.setRightPadding(CELL_PADDING)
        return form

    def cell_paragraph(self, alignment: str) -> QTextBlockFormat:
        """Return the format of the text in a table's cell."""
        form = _lines(self._cell_line)
        form.setAlignment(
            {
                "right": Qt.AlignmentFlag.AlignRight,
                "center": Qt.AlignmentFlag.AlignHCenter,
            }.get(alignment, Qt.AlignmentFlag.AlignLeft)
        )
        return form

    def text_width(self, text: str) -> float:
        """Return the width of the widest line of a message, looking at the first lines only."""
        lines = text.split("\n", _MEASURED_LINES)[:_MEASURED_LINES]
        return max(
            (self._metrics.horizontalAdvance(line[:_MEASURED_CHARACTERS]) for line in lines),
            default=0.0,
        )

    def _base(self, name: str) -> _Base:
        if name.startswith("h") and name[1:].isdigit():
            return _Base(self._headings[int(name[1:])], self.text)
        return {
            "code": _Base(self._mono, self.text),
            "head": _Base(_heading(self.chat_font, 4), self.text),
            "meta": _Base(self.small_font, self.muted),
            "quiet": _Base(self.small_font, self.muted, quiet=True, marked=True),
            "facts": _Base(self.small_font, self.muted, quiet=True),
            "thought": _Base(self._thought_font, self.muted),
            "footnote": _Base(self._thought_font, self.muted),
            "problem": _Base(self.small_font, self.danger),
        }.get(name, _Base(self.chat_font, self.text))

    def _make(self, span: Span, base: _Base) -> QTextCharFormat:
        form = QTextCharFormat()
        font = QFont(base.font)
        if span.code:
            font.setFamilies(self._mono.families())
            _scale(font, 0.92)
        if span.bold:
            font.setWeight(QFont.Weight.DemiBold)
        font.setItalic(span.italic)
        font.setStrikeOut(span.struck)
        form.setFont(font)
        form.setForeground(self.accent if span.link and not base.quiet else base.colour)
        if span.code:
            form.setBackground(self.bubble)
        if span.raised:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        if span.link:
            form.setAnchor(True)
            form.setAnchorHref(span.link)
            form.setFontUnderline(base.marked or span.link.startswith("http"))
        if span.tip:
            form.setToolTip(span.tip)
        return form


def indent(path: str) -> int:
    """Return how far a block in these containers is moved to the right."""
    return sum(scaled(_INDENT) if container == "l" else scaled(_QUOTE_INDENT) for container in path)


def _lines(height: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form


def _percent(font: QFont, lines: float) -> float:
    """Return in percent of the font's own line height what is `lines` times its size."""
    return max(100.0, 100 * lines * QFontInfo(font).pixelSize() / QFontMetricsF(font).height())


def _room_below(before: Block | None) -> int:
    """Return the room that the background or the last line of the block above takes below it."""
    if before is None:
        return 0
    return {Kind.CODE: CODE_PADDING, Kind.TABLE: 8, Kind.FORMULA: 6}.get(before.kind, 0)


def _coloured(theme: Theme, role: str) -> QTextCharFormat:
    """Return a colour alone: a font of its own could move the lines below."""
    form = QTextCharFormat()
    if role:
        form.setForeground(theme.role(role))
    return form


def _edge(*, first: bool, last: bool) -> int:
    return int((Edge.FIRST if first else Edge.NONE) | (Edge.LAST if last else Edge.NONE))


def _heading(font: QFont, level: int) -> QFont:
    heading = QFont(font)
    _scale(heading, _HEADINGS.get(level, 1.0))
    heading.setWeight(QFont.Weight.DemiBold)
    return heading


def _scale(font: QFont, factor: float) -> None:
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    else:
        font.setPixelSize(round(font.pixelSize() * factor))
