"""What is known of model files: their headers and hashes, so that none is read twice."""

from __future__ import annotations

import json
import logging
import threading
import time
from dataclasses import asdict, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop.core.errors import AssistantError
from desktop.core.library.header_facts import HeaderFacts
from desktop.core.library.index import Entry, Stamp
from desktop.core.store.connection import DatabaseClosed
from desktop.core.store.messages import storable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from desktop.core.store.database import Database

logger = logging.getLogger(__name__)

#: More files than anybody has; beyond, what was stored longest ago is forgotten.
MOST_FILES = 50_000

_COLUMNS = "path, size, mtime_ns, inode, facts, problem, sha256, marks, promised, accepted"
_PUT = f"""
    INSERT OR REPLACE INTO files ({_COLUMNS}, stored)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""  # noqa: S608 - only our own constants are put in
_TRIM = """
    DELETE FROM files WHERE path IN (SELECT path FROM files ORDER BY stored DESC LIMIT -1 OFFSET ?)
"""


class Files:
    """The `FileIndex` in a database; may be used from any thread, and waits for the disk.

    A fault of the database is logged and costs what it would have remembered, nothing else.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock
        self._lock = threading.Lock()
        self._known: dict[str, Entry] = {}
        self._version: int | None = None

    def entries(self) -> Mapping[str, Entry]:
        """Return all entries by path; a snapshot that nobody changes."""
        with self._lock:
            try:
                self._refresh()
            except AssistantError as error:
                logger.warning("what is known of model files cannot be read: %r", error)
            except DatabaseClosed:
                logger.debug("the program ends while it looks at model files")
            return MappingProxyType(self._known)

    def put(self, entries: Iterable[Entry]) -> None:
        """Keep these, in place of what was known of the same paths."""
        new = [replace(entry, path=storable(entry.path)) for entry in entries]
        now = round(self._clock() * 1000)
        with self._lock:
            try:
                self._refresh()
                with self._database.transaction() as connection:
                    connection.executemany(_PUT, [(*_row(entry), now) for entry in new])
                    connection.execute(_TRIM, (MOST_FILES,))
            except AssistantError as error:
                logger.warning("what was learnt of model files cannot be kept: %r", error)
            except DatabaseClosed:
                logger.debug("the program ends while it looks at model files")
            # A copy: somebody may be reading the mapping given out before.
            self._known = {**self._known, **{entry.path: entry for entry in new}}

    def forget(self, paths: Iterable[str]) -> None:
        """Forget these paths."""
        gone = {storable(path) for path in paths}
        with self._lock:
            try:
                self._refresh()
                with self._database.transaction() as connection:
                    connection.executemany(
                        "DELETE FROM files WHERE path = ?", [(path,) for path in gone]
                    )
            except AssistantError as error:
                logger.warning("what is known of model files cannot be forgotten: %r", error)
            except DatabaseClosed:
                logger.debug("the program ends while it looks at model files")
            self._known = {path: entry for path, entry in self._known.items() if path not in gone}

    def _refresh(self) -> None:
        """Read the table, unless no other process has changed the database since."""
        with self._database.reading() as connection:
            (version,) = connection.execute("PRAGMA data_version").fetchone()
            if version == self._version:
                return
            rows = connection.execute(f"SELECT {_COLUMNS} FROM files").fetchall()  # noqa: S608 - ours
        self._known = {entry.path: entry for row in rows if (entry := _entry(row)) is not None}
        self._version = version


def _row(entry: Entry) -> tuple[object, ...]:
    facts = None if entry.facts is None else json.dumps(asdict(entry.facts))
    marks = json.dumps(entry.marks) if entry.marks else None
    size, mtime_ns, inode = entry.stamp
    return (
        entry.path,
        size,
        mtime_ns,
        str(inode),
        facts,
        entry.problem,
        entry.sha256,
        marks,
        entry.promised,
        entry.accepted,
    )


def _entry(row: tuple[object, ...]) -> Entry | None:
    """Return what a row holds; None where it is damaged."""
    path, size, mtime_ns, inode, facts, problem, sha256, marks, promised, accepted = row
    try:
        return Entry(
            path=str(path),
            stamp=Stamp(int(str(size)), int(str(mtime_ns)), int(str(inode))),
            facts=None if facts is None else HeaderFacts.from_json(json.loads(str(facts))),
            problem=str(problem),
            sha256=None if sha256 is None else str(sha256),
            marks=() if marks is None else tuple(str(mark) for mark in json.loads(str(marks))),
            promised=None if promised is None else str(promised),
            accepted=bool(accepted),
        )
    except (ValueError, TypeError, RecursionError):
        return None
