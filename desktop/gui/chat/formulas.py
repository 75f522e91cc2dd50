"""Formulas in the conversation: pictures on the baseline, with their source as hidden text.

The source stands in the document in front of its picture, too small to be seen. So it is what
screen readers read and what a search finds; and while a formula is not set yet, or cannot be, it is
shown like code. Either way the same positions are taken: setting one changes nothing but formats.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPixmap,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)

from desktop.gui import units
from desktop.gui.chat.blocks import Span
from desktop.gui.chat.look import WIDE
from desktop.gui.chat.texts import LINE_BREAK
from desktop.gui.typeset.jobs import FormulaJob

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from PySide6.QtCore import QObject, QRect
    from PySide6.QtGui import QTextBlock, QTextDocument, QTextFragment

    from desktop.gui.chat.look import Look
    from desktop.gui.typeset.jobs import Formula
    from desktop.gui.typeset.typesetter import Typesetter

#: What stands for a picture in the text.
OBJECT: Final = "\ufffc"
_TYPE: Final = int(QTextFormat.ObjectTypes.UserObject.value) + 1
_PROPERTY: Final = int(QTextFormat.Property.UserProperty.value) + 20
#: The source of a formula, on its text and its picture.
_SOURCE: Final = _PROPERTY
_LATEX: Final = _PROPERTY + 1
_DISPLAY: Final = _PROPERTY + 2
#: Set on text and picture once there is a picture.
_IS_SET: Final = _PROPERTY + 3
# In pixels: how large it is, what it takes of a line, and how far it reaches above the baseline.
_WIDTH: Final = _PROPERTY + 4
_HEIGHT: Final = _PROPERTY + 5
_TAKEN: Final = _PROPERTY + 6
_ABOVE: Final = _PROPERTY + 7
#: What it stands in, while it waits to be set.
_BASE: Final = _PROPERTY + 8
_BOLD: Final = _PROPERTY + 9
_ITALIC: Final = _PROPERTY + 10

#: The x-height of the formulas' font, as a share of its size. It is made to look as large as text.
_X_HEIGHT: Final = 0.473
_LARGEST_SCALE: Final = 1.15
#: How small a formula becomes, at least, to fit into the column.
_LEAST_SHARE: Final = 0.8
_LARGEST_FONT: Final = 500
_MOST_PIXELS: Final = 6 * 1024 * 1024


class Formulas(QPyTextObject):
    """Writes formulas into one document and draws them.

    Args:
        document: gets a handler for them.
        typesetter: sets them.
        parent: the Qt parent.
    """

    def __init__(self, document: QTextDocument, typesetter: Typesetter, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._typesetter = typesetter
        self._pictures: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._pixels = 0
        self._fonts: dict[tuple[str, int], QFont] = {}
        document.documentLayout().registerHandler(_TYPE, self)

    def write(self, cursor: QTextCursor, span: Span, base: str, look: Look) -> FormulaJob | None:
        """Write a formula, set or as its source.

        Args:
            cursor: where.
            span: the formula.
            base: what it stands in; see `Look.characters`.
            look: the formats.

        Returns:
            what is to be waited for, if it is not known yet how it looks.
        """
        job = FormulaJob(span.formula, span.display)
        found = self._typesetter.formula(job)
        form = look.characters(Span("", bold=span.bold, italic=span.italic), base)
        if found is not None:
            self._write_set(cursor, span.text, job, found, form)
            return None
        waiting = QTextCharFormat(look.characters(Span("", code=True), base))
        _mark(waiting, span.text, job)
        waiting.setProperty(_BASE, base)
        waiting.setProperty(_BOLD, span.bold)
        waiting.setProperty(_ITALIC, span.italic)
        cursor.insertText(span.text, waiting)
        waiting = QTextCharFormat(form)
        _mark(waiting, span.text, job)
        waiting.setObjectType(_TYPE)
        waiting.setProperty(_BASE, base)
        cursor.insertText(OBJECT, waiting)
        return None if self._typesetter.known(job) else job

    def settle(self, first: int, last: int, jobs: AbstractSet[FormulaJob], look: Look) -> None:
        """Put pictures in the place of sources between two positions of the document."""
        document = self._document
        block = document.findBlock(first)
        while block.isValid() and block.position() <= last:
            for text, picture in _waiting(block):
                form = text.charFormat()
                job = _job_of(form)
                found = self._typesetter.formula(job) if job in jobs else None
                if found is None:
                    continue
                cursor = QTextCursor(document)
                cursor.setPosition(text.position())
                end = picture.position() + picture.length()
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                around = Span("", bold=form.boolProperty(_BOLD), italic=form.boolProperty(_ITALIC))
                base = look.characters(around, form.stringProperty(_BASE))
                self._write_set(cursor, form.stringProperty(_SOURCE), job, found, base)
            block = block.next()

    # --- what Qt asks ------------------------------------------------------------------------

    def intrinsicSize(  # noqa: N802 - Qt's name
        self, document: QTextDocument, position: int, form: QTextFormat
    ) -> QSizeF:
        """Return what a formula takes of its line; never more than the column is wide."""
        if not form.boolProperty(_IS_SET):
            return QSizeF(0, 0)
        share = _share(document, position, form)
        return QSizeF(form.doubleProperty(_WIDTH) * share, form.doubleProperty(_TAKEN) * share)

    def drawObject(  # noqa: N802 - Qt's name
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        form: QTextFormat,
    ) -> None:
        """Draw a formula onto the baseline of its line."""
        if not form.boolProperty(_IS_SET):
            return
        characters = form.toCharFormat()
        share = _share(document, position, form)
        size = QSizeF(form.doubleProperty(_WIDTH) * share, form.doubleProperty(_HEIGHT) * share)
        ratio = max(1.0, painter.deviceTransform().m11())
        picture = self._picture(_job_of(form), size, ratio, characters.foreground().color())
        if picture is None:
            return  # asked for again, and drawn when it is there
        top = _baseline(document, position, rect) - form.doubleProperty(_ABOVE) * share
        # On whole pixels of the screen, so that thin lines are sharp.
        place = QPointF(round(rect.left() * ratio) / ratio, round(top * ratio) / ratio)
        painter.drawPixmap(place, picture)

    # --- inside ------------------------------------------------------------------------------

    def _write_set(
        self,
        cursor: QTextCursor,
        source: str,
        job: FormulaJob,
        found: Formula,
        base: QTextCharFormat,
    ) -> None:
        hidden = QTextCharFormat()
        font = QFont(base.font())
        font.setPixelSize(1)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 1)
        hidden.setFont(font)
        hidden.setForeground(QColor(0, 0, 0, 0))
        _mark(hidden, source, job)
        hidden.setProperty(_IS_SET, True)
        # A line break would leave an empty line.
        cursor.insertText(source.replace(LINE_BREAK, " "), hidden)
        form = QTextCharFormat(base)
        form.setObjectType(_TYPE)
        _mark(form, source, job)
        form.setProperty(_IS_SET, True)
        size = font_scale(base.font())
        ascent, descent = found.ascent * size, found.descent * size
        self._align(form, base.font(), ascent, descent)
        form.setProperty(_WIDTH, found.width * size)
        form.setProperty(_HEIGHT, ascent + descent)
        form.setProperty(_ABOVE, ascent)
        cursor.insertText(OBJECT, form)
        if cursor.blockFormat().boolProperty(WIDE):
            # In one line with its hidden source, so that both are moved together.
            one_line = QTextBlockFormat()
            one_line.setNonBreakableLines(True)
            cursor.mergeBlockFormat(one_line)

    def _align(self, form: QTextCharFormat, font: QFont, ascent: float, descent: float) -> None:
        """Let the line give a picture the room that it needs above and below the baseline.

        Qt has no way to say so. But of what is aligned in the middle it takes a quarter of the
        x-height more to be above the baseline than below, so a font with the right one does it.
        A formula takes as much as text at least: alone in its line it stands where text would.
        """
        metrics = QFontMetricsF(font)  # a whole number would be no double of Qt's
        above, below = max(ascent, metrics.ascent()), max(descent, metrics.descent())
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        if above <= below:
            form.setProperty(_TAKEN, 2 * below)
            return
        form.setFont(self._font_with(font, round(2 * (above - below))))
        form.setProperty(_TAKEN, above + below)

    def _font_with(self, font: QFont, x_height: int) -> QFont:
        """Return a font in the size that has a certain x-height."""
        key = (font.family(), x_height)
        if key not in self._fonts:
            found = QFont(font)
            size = max(1, x_height)
            found.setPixelSize(size)
            while QFontMetrics(found).xHeight() < x_height and size < _LARGEST_FONT:
                size += 1
                found.setPixelSize(size)
            self._fonts[key] = found
        return self._fonts[key]

    def _picture(
        self, job: FormulaJob, size: QSizeF, ratio: float, colour: QColor
    ) -> QPixmap | None:
        width, height = round(size.width() * ratio), round(size.height() * ratio)
        key = (job, width, height, colour.rgba())
        if key in self._pictures:
            self._pictures.move_to_end(key)
            return self._pictures[key]
        found = self._typesetter.formula(job)
        if found is None:
            return None
        picture = _draw(found, max(1, width), max(1, height), colour)
        picture.setDevicePixelRatio(ratio)
        self._pictures[key] = picture
        self._pixels += picture.width() * picture.height()
        while self._pixels > _MOST_PIXELS and len(self._pictures) > 1:
            old = self._pictures.popitem(last=False)[1]
            self._pixels -= old.width() * old.height()
        return picture


def font_scale(font: QFont) -> float:
    """Return the size in pixels in which formulas go with text in a font."""
    metrics, size = QFontMetrics(font), QFontInfo(font).pixelSize()
    scale = metrics.xHeight() / max(1, size) / _X_HEIGHT
    return size * min(_LARGEST_SCALE, max(1.0, scale))


def typed(block: QTextBlock, start: int, end: int) -> str:
    """Return what is selected of a paragraph, with the source of each formula in its place.

    Args:
        block: the paragraph.
        start: the first position in it that is selected.
        end: the position after the last one.
    """
    whole = block.text()
    if OBJECT not in whole:
        return units.between(whole, start, end)
    parts = []
    for fragment in _fragments(block):
        first = fragment.position() - block.position()
        text = units.between(fragment.text(), max(0, start - first), max(0, end - first))
        form = fragment.charFormat()
        if not text or not form.hasProperty(_SOURCE):
            parts.append(text)
        elif form.boolProperty(_IS_SET):
            # Of what is set the picture counts: nobody sees how much of the text is selected.
            parts.append(form.stringProperty(_SOURCE) if OBJECT in text else "")
        else:
            parts.append(text.replace(OBJECT, ""))
    return "".join(parts)


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    fragments = block.begin()
    while not fragments.atEnd():
        yield fragments.fragment()
        fragments += 1


def _waiting(block: QTextBlock) -> list[tuple[QTextFragment, QTextFragment]]:
    """Return text and picture of each formula in a paragraph that is not set."""
    if OBJECT not in block.text():
        return []
    found: list[tuple[QTextFragment, QTextFragment]] = []
    before: QTextFragment | None = None
    for fragment in _fragments(block):
        form = fragment.charFormat()
        waits = form.hasProperty(_SOURCE) and not form.boolProperty(_IS_SET)
        if waits and form.objectType() == _TYPE and before is not None:
            found.append((before, fragment))
        before = fragment if waits and form.objectType() != _TYPE else None
    return found


def _mark(form: QTextCharFormat, source: str, job: FormulaJob) -> None:
    form.setProperty(_SOURCE, source)
    form.setProperty(_LATEX, job.source)
    form.setProperty(_DISPLAY, job.display)


def _job_of(form: QTextFormat) -> FormulaJob:
    return FormulaJob(form.stringProperty(_LATEX), form.boolProperty(_DISPLAY))


def _share(document: QTextDocument, position: int, form: QTextFormat) -> float:
    """Return how much smaller than it should be a formula is, so that it fits into its line.

    By itself it stays readable: what is wider than the column can be moved sideways.
    """
    width = form.doubleProperty(_WIDTH)
    around = document.findBlock(position).blockFormat()
    room = document.textWidth() - around.leftMargin() - around.rightMargin() - 1
    least = _LEAST_SHARE if around.boolProperty(WIDE) else 0.0
    return min(1.0, max(least, max(1.0, room) / width)) if width > 0 else 1.0


def _baseline(document: QTextDocument, position: int, rect: QRectF | QRect) -> float:
    """Return where the baseline of the line is that a formula is in; Qt centres it in the line."""
    block = document.findBlock(position)
    line = block.layout().lineForTextPosition(position - block.position())
    return QRectF(rect).center().y() + (line.ascent() - line.descent()) / 2


def _draw(formula: Formula, width: int, height: int, colour: QColor) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    picture = QPixmap(width, height)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg = formula.svg.replace(b"currentColor", colour.name().encode())
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return picture
