"""The log of connections: every request that left this computer, the newest ten thousand."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from desktop.core.connections import Connection
from desktop.core.store.columns import LARGEST_ID
from desktop.core.store.messages import storable

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.store.database import Database

#: How many entries are kept.
MOST: Final = 10_000

# A file edited by hand may hold anything; a date after the year 9000 is none.
_COLUMNS = (
    "id, min(max(CAST(created AS INTEGER), 0), 220000000000000) / 1000.0,"
    " CAST(host AS TEXT), CAST(path AS TEXT), CAST(why AS TEXT),"
    " CAST(status AS INTEGER), CAST(received AS INTEGER), CAST(error AS TEXT)"
)


class Connections:
    """The log in a database; may be used from any thread, and waits for the disk.

    Every method raises DiskFull, FolderReadOnly, DatabaseDamaged or DatabaseFailed where the
    database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._listeners: dict[object, Callable[[], object]] = {}

    def begin(self, connection: Connection) -> int:
        """Write down a request before it is made, and return its number; see `ConnectionLog`."""
        with self._database.transaction() as database:
            number = database.execute(
                "INSERT INTO connections (created, host, path, why) VALUES (?, ?, ?, ?)",
                (
                    round(connection.when * 1000),
                    storable(connection.host),
                    storable(connection.path),
                    storable(connection.why),
                ),
            ).lastrowid
            # Numbers are given once and in order.
            database.execute("DELETE FROM connections WHERE id <= ?", ((number or 0) - MOST,))
        self._tell()
        return number or 0

    def end(self, number: int, status: int | None, received: int, error: str | None) -> None:
        """Complete an entry; nothing happens where it has been cleared meanwhile."""
        with self._database.transaction() as database:
            database.execute(
                "UPDATE connections SET status = ?, received = ?, error = ? WHERE id = ?",
                (status, received, None if error is None else storable(error), number),
            )
        self._tell()

    def list(self, limit: int = MOST, before: int | None = None) -> tuple[Connection, ...]:
        """Return the newest entries first, at most `limit`, those with smaller numbers only."""
        with self._database.reading() as database:
            rows = database.execute(
                f"SELECT {_COLUMNS} FROM connections WHERE id < ? ORDER BY id DESC LIMIT ?",  # noqa: S608 - only our own constant is put in
                (LARGEST_ID if before is None else before, limit),
            ).fetchall()
        return tuple(Connection(*row) for row in rows)

    def count(self) -> int:
        """Return how many entries there are."""
        with self._database.reading() as database:
            (count,) = database.execute("SELECT count(*) FROM connections").fetchone()
        return int(count)

    def clear(self) -> None:
        """Delete all entries."""
        with self._database.transaction() as database:
            database.execute("DELETE FROM connections")
        self._tell()

    def subscribe(self, listener: Callable[[], object]) -> Callable[[], None]:
        """Have `listener` called after each change, on the thread that changed the log.

        Returns:
            what ends the subscription; may be called more than once.
        """
        token = object()
        with self._lock:
            self._listeners[token] = listener

        def unsubscribe() -> None:
            with self._lock:
                self._listeners.pop(token, None)

        return unsubscribe

    def _tell(self) -> None:
        with self._lock:
            listeners = tuple(self._listeners.values())
        for listener in listeners:
            listener()
