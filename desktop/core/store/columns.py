"""Values out of columns of the database, whatever somebody has put there."""

from __future__ import annotations

from typing import Final

#: The end of the 30th of December 9999, UTC, in milliseconds since 1970: what is later is no date somewhere in the world.
LATEST: Final = 253_402_214_399_000


def moment(value: object) -> int:
    """Return a time out of a column as one that every calendar has."""
    # A column of SQLite holds whatever somebody has put into it.
    return min(max(value, 0), LATEST) if isinstance(value, int) else 0


def seconds(value: object) -> float:
    """Return a time out of a column as seconds since 1970."""
    return moment(value) / 1000
