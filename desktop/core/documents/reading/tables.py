"""CSV and TSV as tables of markdown, which small models read best."""

from __future__ import annotations

import csv
from itertools import islice
from typing import TYPE_CHECKING, Final

from desktop.core.documents.reading import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.core.documents.reading.report import Report
    from desktop.core.documents.reading.source import Source

_DELIMITERS: Final = ",;\t|"
_TRIED_ROWS: Final = 50
_TRIED: Final = 64 * 1024
_LONGEST_CELL: Final = 1_000_000
#: Each part repeats the heading, so that its cells can be told apart.
_ROWS: Final = 200
_MOST_COLUMNS: Final = 500


def read(source: Source, report: Report) -> None:
    """Tell the rows, some hundred at a time."""
    csv.field_size_limit(_LONGEST_CELL)
    text, rest = plain.load(source, report, both_ends=False)
    try:
        _tell(text, report)
    except csv.Error:
        # Such as a quotation mark that is never closed: it is a text, but no table.
        if report.has_text:
            report.stop("damaged")
        report.add_pieces(text)
    if rest is not None:
        report.stop("length")


def _tell(text: str, report: Report) -> None:
    rows = _rows(text, _delimiter(text))
    heading = next(rows, None)
    first = 1
    while heading is not None and (some := list(islice(rows, _ROWS))):
        last = first + len(some) - 1
        report.add("\n".join((*markdown(heading, some), "\n")), f"Rows {first}-{last}")
        first = last + 1
    if heading is not None and first == 1:
        report.add("\n".join((*markdown(heading, ()), "\n")))


def markdown(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table, as wide as its heading or a longer row needs it."""
    rows = list(rows)
    width = min(max(len(heading), *(len(row) for row in rows), 1), _MOST_COLUMNS)
    yield _line(heading, width)
    yield "|" + " --- |" * width
    for row in rows:
        yield _line(row, width)


def _line(row: Sequence[str], width: int) -> str:
    cells = [" ".join(cell.replace("|", "\\|").split()) for cell in row[:width]]
    return "| " + " | ".join(cells + [""] * (width - len(cells))) + " |"


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    reader = csv.reader(lines.splitlines(keepends=True), delimiter=delimiter)
    return (row for row in reader if any(row))


def _delimiter(text: str) -> str:
    """Return what parts the columns: what gives most rows the same number of them, above one."""

    def merit(delimiter: str) -> tuple[float, int]:
        try:
            widths = [len(row) for row in islice(_rows(text[:_TRIED], delimiter), _TRIED_ROWS)]
        except csv.Error:
            return 0, 0
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=0)
        return (widths.count(usual) / len(widths), usual) if usual > 1 else (0, 0)

    return max(_DELIMITERS, key=merit)
