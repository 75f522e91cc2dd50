"""What was predicted and found out about this computer's speed: JSON documents by name."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.store.messages import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

    from desktop.core.store.database import Database


@dataclass(frozen=True, slots=True)
class Kept:
    """A document, and when it was kept, in seconds since 1970."""

    when: float
    document: Mapping[str, Any]


class Speeds:
    """The documents in a database; may be used from any thread, and waits for the disk.

    Every method raises DiskFull, FolderReadOnly, DatabaseDamaged or DatabaseFailed where the
    database cannot be read or written. A document that is damaged counts as missing.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock

    def add_prediction(self, model_id: str, document: Mapping[str, Any]) -> None:
        """Keep the newest prediction of a model, in place of an older one."""
        self._put("prediction", model_id, document)

    def predictions(self) -> Mapping[str, Kept]:
        """Return the prediction of each model, by its id."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT name, created, document FROM speeds WHERE kind = 'prediction'"
            ).fetchall()
        return {str(name): kept for name, *row in rows if (kept := _kept(*row)) is not None}

    def put(self, name: str, document: Mapping[str, Any]) -> None:
        """Keep a fact about this computer, such as "calibration", in place of an older one."""
        self._put("machine", name, document)

    def get(self, name: str) -> Kept | None:
        """Return what was kept under a name."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT created, document FROM speeds WHERE kind = 'machine' AND name = ?",
                (storable(name),),
            ).fetchone()
        return None if row is None else _kept(*row)

    def drop(self, name: str) -> None:
        """Forget what was kept under a name, if anything was."""
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM speeds WHERE kind = 'machine' AND name = ?", (storable(name),)
            )

    def all(self) -> Mapping[str, Kept]:
        """Return all that was kept by name, but for predictions."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT name, created, document FROM speeds WHERE kind = 'machine'"
            ).fetchall()
        return {str(name): kept for name, *row in rows if (kept := _kept(*row)) is not None}

    def _put(self, kind: str, name: str, document: Mapping[str, Any]) -> None:
        text = json.dumps(dict(document), allow_nan=False)
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO speeds (kind, name, created, document) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (kind, name) DO UPDATE SET created = excluded.created,"
                " document = excluded.document",
                (kind, storable(name), round(self._clock() * 1000), text),
            )


def _kept(created: object, text: object) -> Kept | None:
    try:
        document = json.loads(str(text))
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or not isinstance(created, int):
        return None
    return Kept(created / 1000, document)


def create(connection: sqlite3.Connection) -> None:
    """Make the table; a step of the migrations."""
    connection.execute(
        """
        CREATE TABLE speeds (
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            created INTEGER NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (kind, name)
        ) WITHOUT ROWID
        """
    )
