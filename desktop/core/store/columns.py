"""Values out of columns of the database; SQLite keeps whatever somebody has put there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The end of the 28th of December 9999, UTC, in milliseconds since 1970. In the last days of that
#: year some place of the world, or what Python tries to find its clock, is beyond all calendars.
LATEST: Final = 253_402_041_599_000

#: The largest number that a row can have.
LARGEST_ID: Final = (1 << 63) - 1

_BOUND: Final = 1 << 63
_MOST_DIGITS: Final = 20


def moment(value: object) -> int:
    """Return a time out of a column as one that every calendar has."""
    return min(max(value, 0), LATEST) if isinstance(value, int) else 0


def seconds(value: object) -> float:
    """Return a time out of a column as seconds since 1970."""
    return moment(value) / 1000


def is_id(number: int) -> bool:
    """Tell whether a row may have this number: SQLite's have 64 bits, and ours begin with 1."""
    return 0 < number <= LARGEST_ID


def quoted(name: str) -> str:
    """Return a column's name as SQL has it, whoever chose it."""
    return '"' + name.replace('"', '""') + '"'


def insertion(table: str, names: Sequence[str]) -> str:
    """Return the SQL that inserts a row with these columns into a table of ours."""
    marks = ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({', '.join(map(quoted, names))}) VALUES ({marks})"  # noqa: S608


def object_in(text: object) -> dict[str, object] | None:
    """Return the JSON object in a column; None where there is none, or a damaged one."""
    if not isinstance(text, str):
        return None
    try:
        value = json.loads(text, parse_int=whole_number)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def whole_number(digits: str) -> int | None:
    """Return a number that JSON writes without a point; None for one that nobody can count to.

    Python's have no bound, but break whatever makes a float of them.
    """
    number = int(digits) if len(digits) <= _MOST_DIGITS else None
    return number if number is not None and is_bounded(number) else None


def is_bounded(number: int) -> bool:
    """Tell whether a whole number is one of 64 bits."""
    return -_BOUND <= number < _BOUND
