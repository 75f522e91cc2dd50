from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from core.store.database_files import fill, kept_aside, titles

from desktop.core.errors import (
    DatabaseTooNew,
)
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.migrations import MIGRATIONS, Migration, Version

if TYPE_CHECKING:
    from pathlib import Path


def add_notes(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE notes (text)")


def fail_half_way(connection: sqlite3.Connection) -> None:
    connection.execute("DROP TABLE messages")
    connection.execute("INSERT INTO nowhere VALUES (1)")


NEWEST = MIGRATIONS[-1].version
MINOR = (*MIGRATIONS, Migration(Version(1, 900), add_notes))
MAJOR = (*MIGRATIONS, Migration(Version(2, 0), add_notes))


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (number,) = connection.execute("PRAGMA user_version").fetchone()
        return int(number)


def test_an_older_database_is_copied_and_then_migrated(path: Path) -> None:
    fill(path)
    before = path.read_bytes()

    open_database(path, migrations=MAJOR).database.close()

    copy = path.with_name(path.name + ".before-2.0")
    assert version(path) == 2000
    assert version(copy) == NEWEST.pragma
    assert copy.stat().st_size == len(before)
    assert titles(copy) == ["Chat 2", "Chat 1", "Chat 0"]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT * FROM notes").fetchall() == []
        assert connection.execute("SELECT count(*) FROM messages").fetchone() == (6,)


def test_a_new_or_current_database_is_not_copied(path: Path) -> None:
    open_database(path, migrations=MAJOR).database.close()
    open_database(path, migrations=MAJOR).database.close()

    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    fill(path)
    broken = (*MIGRATIONS, Migration(Version(1, 900), fail_half_way))

    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        open_database(path, migrations=broken)

    assert titles(path) == ["Chat 2", "Chat 1", "Chat 0"]
    assert version(path) == NEWEST.pragma


def test_a_newer_major_version_is_refused_and_untouched(path: Path) -> None:
    fill(path)
    open_database(path, migrations=MAJOR).database.close()
    before = path.read_bytes()

    with pytest.raises(DatabaseTooNew) as caught:
        open_database(path)

    assert caught.value.data == {"path": str(path), "found": "2.0", "known": str(NEWEST)}
    assert path.read_bytes() == before
    assert kept_aside(path.parent) == []


def test_a_newer_major_version_in_a_log_left_over_is_refused(path: Path, tmp_path: Path) -> None:
    fill(path)
    opened = open_database(path, migrations=MAJOR)
    copy = tmp_path / "copy" / path.name
    copy.parent.mkdir()
    for name in (path.name, path.name + "-wal"):
        shutil.copy(path.with_name(name), copy.with_name(name))
    opened.database.close()

    assert version(copy) == 2000
    with pytest.raises(DatabaseTooNew):
        open_database(copy)

    assert kept_aside(copy.parent) == []
    opened = open_database(copy, migrations=MAJOR)
    assert len(Conversations(opened.database).list()) == 3
    opened.database.close()


def test_a_newer_minor_version_is_used_as_it_is(path: Path) -> None:
    fill(path)
    open_database(path, migrations=MINOR).database.close()

    assert len(titles(path)) == 3
    assert version(path) == 1900


def test_chats_of_the_first_version_stay_and_get_the_later_tables(path: Path) -> None:
    opened = open_database(path, migrations=MIGRATIONS[:1])
    Conversations(opened.database).create("Old")
    opened.database.close()
    assert version(path) == 1000

    opened = open_database(path)
    with opened.database.reading() as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    opened.database.close()

    assert titles(path) == ["Old"]
    assert {"connections", "files"} <= tables
    assert titles(path.with_name(f"{path.name}.before-{NEWEST}")) == ["Old"]


def test_versions_only_grow() -> None:
    versions = [migration.version for migration in MIGRATIONS]

    assert versions == sorted(set(versions))


@pytest.mark.parametrize("number", [1000, 1001, 2000, 12_034])
def test_versions_come_back_from_the_file_as_they_were(number: int) -> None:
    assert Version.from_pragma(number).pragma == number
