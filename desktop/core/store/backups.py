"""A copy of the database for each day on which chats were used, the last seven of them.

They are plain SQLite files: a hundred thousand messages are 85 MB, copied and checked in a third of
a second; packed they would be two fifths as large, and take four times as long.
"""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from desktop.core.disk import as_disk_error, disk_full, sync_folder
from desktop.core.errors import (
    BackupDamaged,
    DatabaseDamaged,
    DatabaseFailed,
    DatabaseTooNew,
    UnknownBackup,
)
from desktop.core.locks import held
from desktop.core.store.connection import sqlite_errors, suspect_marker
from desktop.core.store.headers import APPLICATION_ID
from desktop.core.store.migrations import MIGRATIONS, Version
from desktop.core.store.restoring import kept_aside, make_private, waiting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

logger = logging.getLogger(__name__)

#: So many days are kept.
KEPT: Final = 7
_PREFIX, _ENDING, _PARTIAL = "chats-", ".sqlite3", ".partial"
_PAGES_AT_A_TIME: Final = 2048
#: Free beside a copy, so that the chats themselves still have room.
_ROOM_LEFT_BYTES: Final = 64 << 20
_BUSY_SECONDS: Final = 5.0


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the database.

    Attributes:
        name: by which it is restored: its day, as in "2025-01-31", or when it was put aside.
        path: the file.
        made: seconds since 1970.
        bytes: how long it is.
        chats: how many are in it; None where it cannot be read.
    """

    name: str
    path: Path
    made: float
    bytes: int
    chats: int | None


class _Stopped(Exception):
    """The program ends."""


class Backups:
    """Makes, lists and restores copies of a database. May be used from any thread.

    It reads the database through a connection of its own, so nobody who writes replies waits.

    Args:
        database_file: the database.
        folder: where the copies are; made with the first one.
        clock: the time, seconds since 1970.
    """

    def __init__(
        self, database_file: Path, folder: Path, clock: Callable[[], float] = time.time
    ) -> None:
        self._path = database_file
        self._folder = folder
        self._clock = clock
        self._stopped = False

    def make_if_due(self) -> Backup | None:
        """Make today's copy, unless there is one, or there are no chats; the one call a day.

        Takes about a second for 200 MB; `stop` ends it early.

        Returns:
            the new copy, which has been checked; None where none was made.

        Raises:
            DiskFull, FolderReadOnly: the copy has no place; the older ones stay.
            DatabaseDamaged, DatabaseFailed: the database cannot be copied; likewise.
        """
        return None if self._file(self._today()).exists() else self._make_of_chats(replace=False)

    def make_now(self) -> Backup | None:
        """Make a copy; once it is checked it takes the place of today's, where there is one.

        Returns and raises as `make_if_due`; None where there are no chats, or where a copy is being
        made already.
        """
        return self._make_of_chats(replace=True)

    def _make_of_chats(self, *, replace: bool) -> Backup | None:
        with self._errors():
            with _reading(self._path) as connection:
                (any_chat,) = connection.execute(
                    "SELECT EXISTS (SELECT 1 FROM conversations)"
                ).fetchone()
            # Else seven empty days would take the place of all that was kept.
            return self._make(replace=replace) if any_chat else None

    def list(self) -> tuple[Backup, ...]:
        """Return all copies, and the databases that a copy took the place of; newest first."""
        found = [_backup(path, path.name[len(_PREFIX) : -len(_ENDING)]) for path in self._made()]
        beginning = len(self._path.name) + 1
        found += [_backup(path, path.name[beginning:]) for path in kept_aside(self._path)]
        return tuple(sorted(filter(None, found), key=lambda one: one.made, reverse=True))

    def prepare(self, name: str) -> Backup:
        """Have a copy take the place of the database when that is opened next.

        See `restoring.take_in`, which does it and keeps the present one aside.

        Raises:
            UnknownBackup: there is none of that name.
            BackupDamaged: it cannot be read.
            DatabaseTooNew: a newer Goldcrest made it.
            DiskFull, FolderReadOnly, DatabaseFailed: it cannot be copied beside the database.
        """
        chosen = next((one for one in self.list() if one.name == name), None)
        if chosen is None:
            raise UnknownBackup(name=name)
        partial_copy = self._path.with_name(f"{waiting(self._path).name}{_PARTIAL}")
        with self._errors():
            _judge(chosen.path, chosen)
            self._has_room(chosen.bytes, self._path)
            try:
                make_private(partial_copy)
                _copy_whole(chosen.path, partial_copy)
                _judge(partial_copy, chosen)
                _sync(partial_copy)
                partial_copy.replace(waiting(self._path))
                sync_folder(self._path.parent)
            except BaseException:
                partial_copy.unlink(missing_ok=True)
                raise
        return chosen

    def stop(self) -> None:
        """End a copy under way soon, and make no other."""
        self._stopped = True

    def _make(self, *, replace: bool) -> Backup | None:
        self._folder.mkdir(parents=True, exist_ok=True)
        with held(self._folder, alone=True) as free:
            target = self._file(self._today())
            if not free or (target.exists() and not replace):
                return None
            for left_over in self._folder.glob(f"{_PREFIX}*{_PARTIAL}"):
                left_over.unlink(missing_ok=True)
            self._has_room(self._path.stat().st_size, target)
            partial_copy = target.with_name(target.name + _PARTIAL)
            try:
                make_private(partial_copy)
                self._copy(partial_copy)
                if _fault(partial_copy) is not None:
                    suspect_marker(self._path).touch()
                    raise DatabaseDamaged(path=str(self._path), kept_as=None)
                _sync(partial_copy)
                partial_copy.replace(target)
            except _Stopped:
                return None
            finally:
                partial_copy.unlink(missing_ok=True)
            sync_folder(self._folder)
            self._forget_oldest(target)
        return _backup(target, self._today())

    def _copy(self, target: Path) -> None:
        with closing(sqlite3.connect(target)) as copy:
            with _reading(self._path) as source:
                source.backup(copy, pages=_PAGES_AT_A_TIME, progress=self._go_on)
            # One file, without a log beside it.
            copy.execute("PRAGMA journal_mode = DELETE")

    def _go_on(self, _status: int, _remaining: int, _total: int) -> None:
        if self._stopped:
            raise _Stopped

    def _forget_oldest(self, newest: Path) -> None:
        older = sorted((path for path in self._made() if path != newest), reverse=True)
        for path in older[KEPT - 1 :]:
            path.unlink(missing_ok=True)

    def _made(self) -> Iterator[Path]:
        for path in self._folder.glob(f"{_PREFIX}*{_ENDING}"):
            if path.is_file():
                yield path

    def _has_room(self, needed: int, target: Path) -> None:
        if shutil.disk_usage(target.parent).free < needed + _ROOM_LEFT_BYTES:
            raise disk_full(target, needed_bytes=needed + _ROOM_LEFT_BYTES)

    def _today(self) -> str:
        # As the person counts days.
        return f"{datetime.fromtimestamp(self._clock(), tz=UTC).astimezone():%Y-%m-%d}"

    def _file(self, day: str) -> Path:
        return self._folder / f"{_PREFIX}{day}{_ENDING}"

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            with sqlite_errors(self._path):
                yield
        except OSError as error:
            known = as_disk_error(error, self._path)
            raise known or DatabaseFailed(path=str(self._path), reason=str(error)) from error


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Yield a connection that sees one state of the database, whoever writes meanwhile."""
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    with closing(connection):
        connection.execute("PRAGMA query_only = ON")
        connection.execute("BEGIN")
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        yield connection


def _copy_whole(source: Path, target: Path) -> None:
    """Copy a database that nobody uses, with what its log holds where it has one."""
    with (
        closing(sqlite3.connect(target)) as copy,
        closing(sqlite3.connect(source, isolation_level=None)) as connection,
    ):
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


def _judge(path: Path, chosen: Backup) -> None:
    fault = _fault(path)
    if isinstance(fault, Version):
        known = MIGRATIONS[-1].version
        raise DatabaseTooNew(path=str(chosen.path), found=str(fault), known=str(known))
    if fault is not None:
        logger.info("%s is damaged", path)
        raise BackupDamaged(name=chosen.name, path=str(chosen.path))


def _fault(path: Path) -> str | Version | None:
    """Return what is wrong with a copy, or its version where that is too new; None: it is good."""
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA query_only = ON")
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (number,) = connection.execute("PRAGMA user_version").fetchone()
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            connection.execute("SELECT count(*) FROM conversations").fetchone()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return str(error)
    version = Version.from_pragma(number)
    if application != APPLICATION_ID or found != "ok":
        return f"{application}: {found}"
    return version if version.major > MIGRATIONS[-1].version.major else None


def _backup(path: Path, name: str) -> Backup | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return Backup(name, path, status.st_mtime, status.st_size, _count(path))


def _count(path: Path) -> int | None:
    """Return how many chats are in a copy, without making files beside it."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            (count,) = connection.execute("SELECT count(*) FROM conversations").fetchone()
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    return int(count)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
