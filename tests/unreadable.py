"""A database from which long texts cannot be read for a while, as on a disk that fails."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.store.connection import Database

#: Longer than what can be read.
LONG = "Once upon a time there was a wren. " * 1_000
_LIMIT = 20_000


@contextmanager
def long_texts(database: Database) -> Iterator[None]:
    """Let nothing be read or written that is as long as `LONG`."""
    what = sqlite3.SQLITE_LIMIT_LENGTH
    with database.reading() as connection:
        before = connection.setlimit(what, _LIMIT)
    try:
        yield
    finally:
        with database.reading() as connection:
            connection.setlimit(what, before)
