"""What the commands print: JSON or text on stdout, progress on stderr."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING

from desktop.core.wording import clean, size

if TYPE_CHECKING:
    from collections.abc import Sequence

_SECONDS_BETWEEN_UPDATES = 0.2
_SHORTEST_BAR, _LONGEST_BAR = 8, 30


def document(value: object) -> None:
    """Print one JSON document; in it stands the code of what could steer a terminal."""
    written = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    print(
        written
        if written.isascii()
        else "".join(
            one if one.isprintable() or one == "\n" else json.dumps(one)[1:-1] for one in written
        )
    )


def text(value: str, *, end: str = "\n") -> None:
    """Print a stranger's text: line breaks and tabs are kept, other control characters not."""
    sys.stdout.write(printable(value) + end)
    sys.stdout.flush()


def printable(value: str) -> str:
    """Return `value` without what could steer a terminal."""
    return "".join(
        character if character.isprintable() or character in "\n\t" else "\N{REPLACEMENT CHARACTER}"
        for character in value
    )


def table(rows: Sequence[Sequence[str]], *, right: Sequence[int] = ()) -> None:
    """Print rows in columns; the first row is the heading, `right` names right-aligned columns."""
    cleaned = [[clean(cell, 60) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in cleaned) for column in range(len(cleaned[0]))]
    for row in cleaned:
        cells = [
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())


class Progress:
    """One line on stderr that is written over; silent where nobody looks at a terminal."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._last = 0.0
        self._open = False

    def update(self, line: str, longest: int = 100) -> None:
        """Show `line`, at most five times a second."""
        now = time.monotonic()
        if self._shown and now - self._last >= _SECONDS_BETWEEN_UPDATES:
            self._last, self._open = now, True
            sys.stderr.write(f"\r\x1b[K{clean(line, longest)}")
            sys.stderr.flush()

    def bar(self, name: str, fraction: float, words: str) -> None:
        """Show a name, a bar and words on one line as wide as the terminal, as `update` does.

        Args:
            name: of what is under way; shortened where there is no room for it.
            fraction: how much of the bar is full, 0 to 1.
            words: how far it is; never shortened for the others.
        """
        self.update(progress_line(name, fraction, words, _width()), _width())

    def end(self) -> None:
        """Clear the line, where there is one: something else may stand there by now."""
        if self._open:
            self._open = False
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


class Counter(Progress):
    """The bar of work on files: how many of all bytes are done.

    Args:
        name: of what is worked on.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def show(self, done: int, total: int) -> None:
        """Show how many bytes are done."""
        share = done / total if total else 1.0
        self.bar(self._name, share, f"{share:4.0%}, {size(done)} of {size(total)}")


def say(line: str) -> None:
    """Print a line for the person on stderr, away from what a script reads."""
    print(printable(line), file=sys.stderr, flush=True)


def progress_line(name: str, fraction: float, words: str, width: int) -> str:
    """Return a name, a bar and words in at most `width` characters; the words come first."""
    room = width - len(words) - 4
    name = clean(name, max(min(room - _SHORTEST_BAR, len(name)), 1)) if room > 0 else ""
    cells = min(room - len(name), _LONGEST_BAR)
    if cells < _SHORTEST_BAR:
        return clean(f"{name}  {words}" if len(name) + 2 < room else words, width)
    full = round(min(max(fraction, 0.0), 1.0) * cells)
    return f"{name}  {'█' * full}{'░' * (cells - full)}  {words}"


def _width() -> int:
    """Return how many characters fit on a line of the terminal without its moving on."""
    try:
        return max(os.get_terminal_size(sys.stderr.fileno()).columns - 1, 20)
    except (OSError, ValueError):
        return 79
