"""Opening the database file, whatever happened to it."""

from __future__ import annotations

import logging
import os
import re
import sqlite3
import time
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.disk import as_disk_error
from desktop.core.errors import (
    AssistantError,
    DatabaseDamaged,
    DatabaseFailed,
    DiskFull,
    FolderReadOnly,
    HomeReadOnly,
)
from desktop.core.store import restoring, search_index
from desktop.core.store.connection import (
    Database,
    DatabaseClosed,
    primary_code,
    roll_back,
    sqlite_errors,
    suspect_marker,
    writing,
)
from desktop.core.store.headers import (
    APPLICATION_ID,
    judge_header,
    judge_version,
    log_of,
    refuse_newer,
)
from desktop.core.store.migrations import MIGRATIONS, SEARCHED, Migration, Version

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Database", "DatabaseClosed", "Opened", "open_database", "open_in_memory"]

logger = logging.getLogger(__name__)

_BUSY_MS = 5000
#: What SQLite says where only the index of words is damaged, which is made anew by itself.
INDEX_COMPLAINT = re.compile("fts5|virtual table|vtable", re.IGNORECASE)
#: Checked at each opening up to this size, which takes some milliseconds; larger files only
#: after an unclean end or after damage was met.
CHECKED_ALWAYS_BYTES = 8 << 20


@dataclass(frozen=True, slots=True)
class Opened:
    """An open database.

    Attributes:
        database: ready to use.
        problems: DatabaseDamaged, where an empty database took the place of a damaged one.
    """

    database: Database
    problems: tuple[AssistantError, ...]


def open_database(
    path: Path,
    *,
    migrations: Sequence[Migration] = MIGRATIONS,
    checked_always_bytes: int = CHECKED_ALWAYS_BYTES,
) -> Opened:
    """Open the database, making or bringing it up to date first.

    A damaged file is kept aside as `<name>.damaged-<time>`, and an empty database takes its
    place. Before an older schema is changed, the file is copied to `<name>.before-<version>`,
    which names the new version.

    A backup that waits to be restored takes the file's place first; see `restoring`.

    Small files are checked each time. Larger ones, where that would be felt, are checked when
    the last program that used them did not close them, and when it met damage while reading.

    Args:
        path: the file; its folder is made where it is missing.
        migrations: the steps to the newest schema, oldest first.
        checked_always_bytes: the largest file that counts as small.

    Raises:
        DatabaseTooNew: a newer Goldcrest made it; nothing was changed.
        DiskFull, FolderReadOnly: the file or the copy cannot be written.
        DatabaseFailed: the system does not give the file out.
    """
    refuse_newer(path, migrations)
    with _os_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        restoring.take_in(path)
        try:
            return Opened(_open(path, migrations, checked_always_bytes), ())
        except DatabaseDamaged as error:
            logger.info("%s", error)
        kept = _keep_aside(path)
        problem = DatabaseDamaged(path=str(path), kept_as=str(kept))
        return Opened(_open(path, migrations, checked_always_bytes), (problem,))


def open_in_memory() -> Database:
    """Make an empty database that is never written to a disk, and is gone when it is closed."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        _prepare(connection)
        # Else large sorts would go through files of their own.
        connection.execute("PRAGMA temp_store = MEMORY")
        with writing(connection):
            for migration in MIGRATIONS:
                migration.apply(connection)
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    # A name below which nothing can be made, not even the mark of damage.
    return Database(Path(os.devnull) / "memory", connection)


def _open(path: Path, migrations: Sequence[Migration], checked_always_bytes: int) -> Database:
    suspect = _ended_uncleanly(path) or suspect_marker(path).exists()
    judge_header(path, migrations)
    if not path.exists():
        path.touch(mode=0o600)  # chats are nobody else's business
    with sqlite_errors(path):
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            with _misread_as_damage(path):
                _prepare(connection)
                thorough = suspect or path.stat().st_size <= checked_always_bytes
                _judge(path, connection, migrations, thorough=thorough)
            _use_wal(connection)
            _migrate(path, connection, migrations)
            indexed = _version(connection) >= SEARCHED
            if indexed:
                _mend_index(path, connection)
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
    suspect_marker(path).unlink(missing_ok=True)
    return Database(path, connection, search_index.catch_up if indexed else None)


def _prepare(connection: sqlite3.Connection) -> None:
    # Bytes that a failing disk has changed are shown as a question mark, not as a crash.
    connection.text_factory = _decoded
    # trusted_schema and cell_size_check: the file may have been prepared or damaged.
    # secure_delete: a deleted chat is overwritten, not only forgotten.
    # synchronous: a kill loses nothing; a power cut at worst the last moments.
    for pragma in (
        f"busy_timeout = {_BUSY_MS}",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "secure_delete = ON",
        "synchronous = NORMAL",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _mend_index(path: Path, connection: sqlite3.Connection) -> None:
    """Bring the index of words up to date, where there is room; chats can be read without it."""
    try:
        with sqlite_errors(path):
            search_index.mend(connection, suspect=suspect_marker(path).exists())
    except (DiskFull, FolderReadOnly) as error:
        logger.info("the index of words is left as it is until there is room: %s", error)


def _decoded(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _judge(
    path: Path,
    connection: sqlite3.Connection,
    migrations: Sequence[Migration],
    *,
    thorough: bool,
) -> None:
    """Refuse a newer, a damaged or another program's database.

    All is read in one transaction: another process may be making the tables at this moment.
    """
    connection.execute("BEGIN")
    try:
        found = _version(connection)
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        columns = _columns(connection)
        if found.pragma and application == APPLICATION_ID:
            judge_version(path, found, migrations)
            sound = _columns_of(found, migrations) <= columns
            if sound and thorough:
                sound = _is_sound(path, connection)
        else:
            sound = not found.pragma and not columns
    finally:
        roll_back(connection)
    if not sound:
        raise DatabaseDamaged(path=str(path), kept_as=None)


def _columns(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """Return all columns, each with the name of its table.

    Those of the index of words are SQLite's own affair and differ between its versions; that one
    is made anew where it is damaged.
    """
    return set(
        connection.execute(
            "SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c"
            " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE 'words%'"
        )
    )


def _columns_of(version: Version, migrations: Sequence[Migration]) -> set[tuple[str, str]]:
    """Return the columns that a database of that version has at least."""
    with closing(sqlite3.connect(":memory:")) as model:
        for migration in migrations:
            if migration.version <= version:
                migration.apply(model)
        return _columns(model)


def _is_sound(path: Path, connection: sqlite3.Connection) -> bool:
    """Check the file; an index of words that is damaged is made anew later and does not count.

    SQLite checks that one as well from 3.44 on.
    """
    try:
        found = [result for (result,) in connection.execute("PRAGMA quick_check(20)")]
    except sqlite3.OperationalError as error:
        found = [str(error)]
        if not INDEX_COMPLAINT.search(found[0]):
            raise
    of_index = [result for result in found if INDEX_COMPLAINT.search(result)]
    faults = [result for result in found if result != "ok" and result not in of_index]
    if of_index:
        with suppress(OSError):
            suspect_marker(path).touch()
    if faults or of_index:
        logger.info("%s: %d faults, %d of the index", path, len(faults), len(of_index))
    return not faults


def _ended_uncleanly(path: Path) -> bool:
    """Tell whether the last program was killed, or another one is using the file now.

    Whoever closes a database last empties and deletes its write-ahead log.
    """
    try:
        return log_of(path).stat().st_size > 0
    except OSError:
        return False


def _use_wal(connection: sqlite3.Connection) -> None:
    """Switch to write-ahead logging, where the file system can do it.

    SQLite does not wait by itself for another process that does the same at the same moment.
    """
    deadline = time.monotonic() + _BUSY_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _version(connection: sqlite3.Connection) -> Version:
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return Version.from_pragma(number)


def _migrate(path: Path, connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    newest = migrations[-1].version
    if _version(connection) >= newest:
        return
    with writing(connection):
        # Read again: another process may have migrated before this one got its turn.
        before = _version(connection)
        if before.pragma and before < newest:
            _copy(path, path.with_name(f"{path.name}.before-{newest}"))
        for migration in migrations:
            if migration.version > before:
                migration.apply(connection)
                connection.execute(f"PRAGMA user_version = {migration.version.pragma}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _copy(path: Path, copy: Path) -> None:
    """Copy the database as it was before the transaction that the caller has begun."""
    unfinished = copy.with_name(copy.name + ".partial")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(unfinished)) as target:
        source.backup(target)
    unfinished.replace(copy)


def _keep_aside(path: Path) -> Path:
    """Rename the damaged file and its log, whose names SQLite derives from the file's."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    kept = path.with_name(f"{path.name}.damaged-{moment}")
    path.rename(kept)
    if _ended_uncleanly(path):
        log_of(path).rename(log_of(kept))
    log_of(path).unlink(missing_ok=True)
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    return kept


@contextmanager
def _os_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        known = as_disk_error(error, path)
        if isinstance(known, FolderReadOnly):
            known = HomeReadOnly(**known.data)
        raise known or DatabaseFailed(path=str(path), reason=str(error)) from error


@contextmanager
def _misread_as_damage(path: Path) -> Iterator[None]:
    """Take any complaint about our plainest queries for damage.

    SQLite has no code of its own for a schema that it cannot read, and Python fails to decode
    its complaint where that quotes the damaged bytes.
    """
    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if isinstance(error, sqlite3.Error) and primary_code(error) != sqlite3.SQLITE_ERROR:
            raise
        logger.info("%s: %s", path, error)
        raise DatabaseDamaged(path=str(path), kept_as=None) from error
