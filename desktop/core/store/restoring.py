"""Putting another database in the place of the one with the chats, which is kept aside.

That is prepared at any time, by a complete copy beside the database, and done by whoever opens the
database next while nobody else uses it. A kill at any moment leaves the old one or the new one in
its place, never none: as long as the copy is there, the change goes on at the next opening.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from desktop.core.disk import sync_folder
from desktop.core.locks import held
from desktop.core.store.connection import primary_code

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

logger = logging.getLogger(__name__)

#: What each file of SQLite's begins with.
MAGIC: Final = b"SQLite format 3\0"
_KEPT: Final = ".before-restore-"
_PATIENCE_SECONDS: Final = 10.0
_POLL_SECONDS: Final = 0.02
_IN_USE: Final = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
#: What SQLite derives from a database's name: its log, and what processes share of that.
_BESIDE: Final = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Restored:
    """How the change ended.

    Attributes:
        done: whether the new database is in its place; else the old one is still in use.
        kept: where the old one is now; None where there was none.
    """

    done: bool
    kept: Path | None = None


def waiting(path: Path) -> Path:
    """Return where the database lies that is to take the place of the one at `path`."""
    return path.with_name(path.name + ".restore")


def kept_aside(path: Path) -> Iterator[Path]:
    """Yield the databases that others took the place of."""
    for one in path.parent.glob(f"{path.name}{_KEPT}*"):
        if not one.name.endswith(_BESIDE):
            yield one


def take_in(path: Path) -> Restored | None:
    """Put the database that is waiting into the place of the one at `path`; None: none waits.

    Waits some seconds for another process that does the same. Whoever opens the old database at
    this very moment goes on with it where it is kept.

    Raises:
        OSError: the system does not let files be renamed; nothing is lost.
    """
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while waiting(path).exists():
        with held(path.parent, alone=True) as free:
            if free:
                return _take_in(path) if waiting(path).exists() else None
        if time.monotonic() > deadline:
            logger.warning("another process holds %s", path.parent)
            return Restored(done=False)
        time.sleep(_POLL_SECONDS)
    return None


def _take_in(path: Path) -> Restored:
    kept = None
    if path.exists():
        if not is_alone(path):
            logger.info("%s is in use, so the backup waits", path)
            return Restored(done=False)
        kept = path.with_name(f"{path.name}{_KEPT}{_moment()}")
        # The log first: with another database in its place, SQLite would take it for that one's.
        _move_log(path, kept)
        path.rename(kept)
    else:
        _move_log(path, path.with_name(f"{path.name}{_KEPT}{_moment()}"))
    waiting(path).replace(path)
    sync_folder(path.parent)
    return Restored(done=True, kept=kept)


def _move_log(path: Path, kept: Path) -> None:
    with suppress(FileNotFoundError):
        path.with_name(f"{path.name}-wal").rename(kept.with_name(f"{kept.name}-wal"))
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


def is_alone(path: Path) -> bool:
    """Tell whether nobody else has the database open; its log becomes part of it.

    One that is too damaged to tell is nobody's.
    """
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            return True  # merely opening it would cost it its log
    try:
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
            # Only the last one that has it open may leave write-ahead logging.
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        return primary_code(error) not in _IN_USE
    return True


def _moment() -> str:
    return datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")


def make_private(path: Path) -> None:
    """Make an empty file that only this person can read: chats are nobody else's business."""
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
