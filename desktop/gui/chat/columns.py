"""How wide the columns of a table are: all words whole, and within the text where that will do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont, QFontMetricsF, QTextLength

from desktop.gui.chat.look import LEFT

if TYPE_CHECKING:
    from PySide6.QtGui import QTextTable, QTextTableFormat

    from desktop.gui.chat.blocks import Spans, Table

#: What is looked at: the rest of a long table is like its beginning.
_ROWS: Final = 20
_CHARACTERS: Final = 200
#: No word makes its column wider than this share of the table.
_WIDEST_WORD: Final = 0.45
_FORMULA_WIDTH: Final = 0.4
#: So many characters a line are easy to read in a column that need not be narrower.
_EASY_CHARACTERS: Final = 24
_PLACES_TO_BREAK: Final = re.compile(r"[\s/-]")


def fit(made: QTextTable, table: Table, room: float, font: QFont, padding: float) -> None:
    """Share the room among the columns of a table that is too wide for it.

    Where not even its words have room, it becomes wider, and can be moved sideways. Left alone, Qt
    gives all long columns the same width, and breaks words of the short ones.

    Args:
        made: the table in the document.
        table: what is in it.
        room: how wide it may be.
        font: of its text.
        padding: what each cell has beside its text.
    """
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    metrics, of_head = QFontMetricsF(font), QFontMetricsF(bold)
    columns = len(table.alignments)
    words, whole = [padding] * columns, [padding] * columns
    for number, row in enumerate((table.header, *table.rows[:_ROWS])):
        for column, cell in enumerate(row):
            word, text = _widths(cell, metrics if number else of_head)
            words[column] = max(words[column], min(word + padding, room * _WIDEST_WORD))
            whole[column] = max(whole[column], text + padding)
    form = made.format().toTableFormat()
    wider = 0.0
    if sum(whole) <= room:
        form.setWidth(QTextLength())
        form.clearColumnWidthConstraints()
    elif sum(words) > room:
        easy = metrics.averageCharWidth() * _EASY_CHARACTERS + padding
        pairs = zip(words, whole, strict=True)
        wider = _set(form, [max(word, min(text, easy)) for word, text in pairs]) - room
    else:
        _set(form, _shares(words, whole, room), QTextLength.Type.PercentageLength)
    # It may have been moved further than it is wide now.
    form.setLeftMargin(max(form.leftMargin(), form.doubleProperty(LEFT) - wider))
    if form != made.format().toTableFormat():
        made.setFormat(form)


def _set(
    form: QTextTableFormat,
    widths: list[float],
    kind: QTextLength.Type = QTextLength.Type.FixedLength,
) -> float:
    """Give the columns these widths, and the table their sum, which is returned."""
    form.setWidth(QTextLength(kind, sum(widths)))
    form.setColumnWidthConstraints([QTextLength(kind, width) for width in widths])
    return sum(widths)


def _shares(words: list[float], whole: list[float], room: float) -> list[float]:
    """Return for each column its share in percent: room for its words, then for its text."""
    left = room - sum(words)
    if left <= 0:
        return [100 * word / sum(words) for word in words]
    wanted = [text - word for word, text in zip(words, whole, strict=True)]
    each = min(1.0, left / max(1.0, sum(wanted)))
    widths = [word + more * each for word, more in zip(words, wanted, strict=True)]
    return [100 * width / sum(widths) for width in widths]


def _widths(cell: Spans, metrics: QFontMetricsF) -> tuple[float, float]:
    """Return how wide the longest word of a cell is, and all of its text in one line."""
    text = "".join(
        # Of a formula the source says little about its width.
        "x" * max(1, round(len(span.formula) * _FORMULA_WIDTH)) if span.formula else span.text
        for span in cell
    )[:_CHARACTERS]
    longest = max(_PLACES_TO_BREAK.split(text), key=len)
    # Half a pixel too little would break a word.
    return metrics.horizontalAdvance(longest) + 2, metrics.horizontalAdvance(text) + 2
