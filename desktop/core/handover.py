"""What a second start says to the window that is open: come to the front, quick ask, open files.

Pure. A message is one line, and after `open N` the N bytes of the files' paths, a zero byte after
each. Whoever may use the socket can write anything into it, so all of it is bounded and checked.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Files of one message; one more is let through, so that it can be said that there were more.
MOST_FILES: Final = 100
#: Longer than any path that a system opens.
LONGEST_PATH: Final = 4096
#: Of the first line, with its end.
LONGEST_LINE: Final = 16
LONGEST_MESSAGE: Final = LONGEST_LINE + (MOST_FILES + 1) * (LONGEST_PATH + 1)

RAISE: Final = b"raise\n"
QUICK: Final = b"quick\n"
_OPEN: Final = b"open"
_END: Final = b"\0"


class Asked(NamedTuple):
    """What a message asks for.

    Attributes:
        quick: quick ask instead of the window.
        files: to be offered for adding; absolute.
    """

    quick: bool = False
    files: tuple[Path, ...] = ()


def message(*, quick: bool = False, files: Sequence[Path] = ()) -> bytes:
    """Return the message that asks for this; files whose paths are too long are left out."""
    if quick:
        return QUICK
    paths = [os.fsencode(path.absolute()) for path in files]
    fit = [path for path in paths if len(path) <= LONGEST_PATH][: MOST_FILES + 1]
    if not fit:
        return RAISE
    told = b"".join(path + _END for path in fit)
    return b"%s %d\n%s" % (_OPEN, len(told), told)


def length(head: bytes) -> int | None:
    """Return how many bytes the message has that begins like this.

    Args:
        head: what has come of it; the first `LONGEST_LINE` bytes are enough.

    Returns:
        None while its first line is not whole; 0 where it is no message.
    """
    line, ended, _ = head[:LONGEST_LINE].partition(b"\n")
    if not ended:
        return None if len(head) < LONGEST_LINE else 0
    if line + ended in (RAISE, QUICK):
        return len(line) + 1
    word, _, number = line.partition(b" ")
    if word != _OPEN or not number.isdigit():
        return 0
    whole = len(line) + 1 + int(number)
    return whole if whole <= LONGEST_MESSAGE else 0


def read(whole: bytes) -> Asked | None:
    """Return what a message asks for; None where it is none."""
    if len(whole) != length(whole):
        return None
    if whole in (RAISE, QUICK):
        return Asked(quick=whole == QUICK)
    told = whole.partition(b"\n")[2]
    *paths, rest = told.split(_END)
    if rest or not 0 < len(paths) <= MOST_FILES + 1:
        return None
    if not all(0 < len(path) <= LONGEST_PATH for path in paths):
        return None
    try:
        files = tuple(Path(os.fsdecode(path)) for path in paths)
    except UnicodeDecodeError:  # Windows has only text for names
        return None
    return Asked(files=files) if all(file.is_absolute() for file in files) else None
