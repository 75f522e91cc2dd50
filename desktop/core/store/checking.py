"""Checking the database while it is in use."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final

from desktop.core.store.connection import sqlite_errors
from desktop.core.store.database import INDEX_COMPLAINT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_MOST: Final = 20
#: Steps of SQLite's machine between two questions whether to go on; some milliseconds.
_STEPS: Final = 100_000


def faults(path: Path, go_on: Callable[[], bool]) -> tuple[str, ...]:
    """Return what SQLite finds wrong with a database, the first twenty; nothing is changed.

    Args:
        path: the file, which may be open elsewhere.
        go_on: asked often; once it says False, what was not found by then is not.

    Raises:
        DatabaseDamaged, DatabaseFailed, HomeReadOnly: it cannot be read.
    """
    # With no name of a file, SQLite would make an empty one.
    address = f"{path.absolute().as_uri()}?mode=ro"
    with sqlite_errors(path), closing(sqlite3.connect(address, uri=True)) as connection:
        connection.set_progress_handler(lambda: int(not go_on()), _STEPS)
        try:
            found = [str(row[0]) for row in connection.execute(f"PRAGMA quick_check({_MOST})")]
        except sqlite3.OperationalError as error:
            if not go_on():
                return ()
            if not INDEX_COMPLAINT.search(str(error)):
                raise
            found = []
    return tuple(one for one in found if one != "ok" and not INDEX_COMPLAINT.search(one))
