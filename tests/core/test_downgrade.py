"""What a newer Goldcrest has written is refused with a sentence, and nothing is touched."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from samples_of_versions import VERSIONS, make_newer, snapshot, unpack, unpack_all

from desktop.app import Services
from desktop.cli.main import run
from desktop.core.errors import DatabaseTooNew
from desktop.core.paths import Paths
from desktop.core.store.database import open_database
from desktop.core.store.restoring import waiting

if TYPE_CHECKING:
    from pathlib import Path

NEWEST = VERSIONS[-1]


@pytest.fixture
def newer(home: Path) -> Paths:
    """A home in which a Goldcrest of the next major number was."""
    paths = Paths.below(home)
    unpack_all(NEWEST, paths)
    make_newer(paths.database_file)
    return paths


def leave_in_log(path: Path, folder: Path) -> None:
    """Leave the newer version in the log alone, as a program does that is killed."""
    unpack(NEWEST, folder / "running.sqlite3")
    with closing(sqlite3.connect(folder / "running.sqlite3", isolation_level=None)) as running:
        running.execute("PRAGMA journal_mode = WAL")
        running.execute("PRAGMA user_version = 2000")
        running.execute("CREATE TABLE later (text)")
        shutil.copy(folder / "running.sqlite3", path)
        shutil.copy(folder / "running.sqlite3-wal", f"{path}-wal")


def test_a_command_says_it_and_touches_nothing(
    newer: Paths, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(home)

    code = run(["chats", "list"])

    said = capsys.readouterr()
    assert code == 1
    assert said.out == ""
    assert said.err == (
        "goldcrest: Your chats were written by a newer version of Goldcrest. Install that version"
        " again, or begin anew in another folder, which GOLDCREST_HOME names. Nothing was"
        " changed.\n"
    )
    assert snapshot(home) == before
    assert newer.database_file.exists()


def test_neither_is_what_would_have_been_mended(newer: Paths, home: Path) -> None:
    newer.settings_file.write_text("{ damaged")
    (newer.data / "downloads.json").write_text("[ damaged")
    shutil.copy(newer.database_file, waiting(newer.database_file))
    before = snapshot(home)

    with pytest.raises(DatabaseTooNew):
        Services.open(newer)

    assert snapshot(home) == before


def test_a_newer_version_that_is_still_in_the_log_is_seen(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = Paths.below(home)
    paths.data.mkdir(parents=True)
    leave_in_log(paths.database_file, tmp_path)
    before = snapshot(home)

    code = run(["chats", "list"])

    assert code == 1
    assert "a newer version of Goldcrest" in capsys.readouterr().err
    assert snapshot(home) == before


@pytest.mark.parametrize("harm", ["salts", "half a page", "magic", "no log"])
def test_a_log_that_counts_for_nothing_refuses_nothing(
    harm: str, tmp_path: Path, home: Path
) -> None:
    path = Paths.below(home).database_file
    path.parent.mkdir(parents=True)
    leave_in_log(path, tmp_path)
    log = path.with_name(path.name + "-wal")
    content = bytearray(log.read_bytes())
    match harm:
        case "salts":
            content[16] ^= 0xFF
        case "half a page":
            del content[32 + 24 + 2000 :]
        case "magic":
            content[0] ^= 0xFF
        case _:
            content.clear()
    log.write_bytes(content)

    opened = open_database(path)
    opened.database.close()

    assert opened.problems == ()


def test_a_copy_that_waits_to_be_restored_is_refused_where_it_is_newer(
    home: Path, tmp_path: Path
) -> None:
    paths = Paths.below(home)
    unpack_all(NEWEST, paths)
    make_newer(unpack(NEWEST, tmp_path / "newer.sqlite3"))
    shutil.copy(tmp_path / "newer.sqlite3", waiting(paths.database_file))
    before = snapshot(home)

    with pytest.raises(DatabaseTooNew):
        Services.open(paths)

    assert snapshot(home) == before


def test_a_newer_minor_version_is_used(home: Path) -> None:
    paths = Paths.below(home)
    unpack_all(NEWEST, paths)
    with closing(sqlite3.connect(paths.database_file)) as connection:
        connection.execute("CREATE TABLE later (text)")
        connection.execute("PRAGMA user_version = 1999")

    with closing(Services.open(paths)) as services:
        assert services.problems == ()
        assert "Sourdough" in [chat.title for chat in services.conversations.list()]

    with closing(sqlite3.connect(paths.database_file)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1999,)
