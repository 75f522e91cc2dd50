"""The connection to the database: transactions for all threads, and SQLite's errors as ours."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from desktop.core.disk import disk_full
from desktop.core.errors import DatabaseDamaged, DatabaseFailed, HomeReadOnly

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_READ_ONLY = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_FAILED = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_NOLFS,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_TOOBIG,
}


class DatabaseClosed(RuntimeError):
    """The database was used after it had been closed: a defect, or the program is ending."""


class Database:
    """One connection to the database file, for all threads of this process.

    Other processes may use the same file at the same time; a writer waits up to five seconds
    for another one.

    Args:
        path: the file.
        connection: to it, in no transaction.
        before_commit: the last step of every transaction.

    Attributes:
        path: the file.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        before_commit: Callable[[sqlite3.Connection], object] | None = None,
    ) -> None:
        self.path = path
        self._before_commit = before_commit
        self._connection: sqlite3.Connection | None = connection
        self._lock = threading.RLock()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection for changes that are all saved at the end, or none of them.

        Raises:
            DiskFull, FolderReadOnly, DatabaseDamaged, DatabaseFailed: the file's or the
                system's fault; nothing was changed.
            DatabaseClosed: `close` has been called.
        """
        with self._using() as connection, writing(connection):
            yield connection
            if self._before_commit is not None:
                self._before_commit(connection)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection for queries that all see the same state.

        Raises:
            DatabaseDamaged, DatabaseFailed: the file's or the system's fault.
            DatabaseClosed: `close` has been called.
        """
        with self._using() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                roll_back(connection)

    def close(self) -> None:
        """Close the file; waits for a transaction under way. May be called more than once."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.close()

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            if self._connection is None:
                raise DatabaseClosed
            with sqlite_errors(self.path):
                yield self._connection


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """Save what is changed inside all together, or none of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        roll_back(connection)
        raise


def roll_back(connection: sqlite3.Connection) -> None:
    """End a transaction without a change."""
    # After some errors, a full disk for one, SQLite has rolled back by itself.
    if connection.in_transaction:
        connection.execute("ROLLBACK")


@contextmanager
def sqlite_errors(path: Path) -> Iterator[None]:
    """Turn what is the disk's or the file's fault into its error; our own mistakes pass."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = primary_code(error)
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
            # Messages are added only after those that they refer to have been found.
            code = sqlite3.SQLITE_CORRUPT
        if code == sqlite3.SQLITE_FULL:
            raise disk_full(path) from error
        if code in _READ_ONLY:
            raise HomeReadOnly(path=str(path.parent)) from error
        if code in _DAMAGED:
            with suppress(OSError):
                suspect_marker(path).touch()
            raise DatabaseDamaged(path=str(path), kept_as=None) from error
        if code in _FAILED:
            raise DatabaseFailed(path=str(path), reason=str(error)) from error
        raise


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's code without its details; 0 where Python itself raised the error."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def suspect_marker(path: Path) -> Path:
    """Return the file whose presence says that damage was met while the database was used."""
    return path.with_name(path.name + ".suspect")
