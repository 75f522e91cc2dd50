from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.store.database_files import fill, titles

from desktop.core.errors import BackupDamaged, DatabaseDamaged, DatabaseTooNew, UnknownBackup
from desktop.core.store.backups import KEPT, Backups
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.restoring import Restored, kept_aside, take_in, waiting

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.store.database import Database

CHECKOUT = Path(__file__).resolve().parents[3]
DAY = 86_400.0
NOON = 1_735_732_800.0  # 2025-01-01 12:00 UTC, on the same day in most places
FILLED = ["Chat 2", "Chat 1", "Chat 0"]


@pytest.fixture
def on(path: Path) -> Callable[[int], Backups]:
    """Backups as they are made on a day."""
    return lambda day: Backups(path, path.parent / "backups", lambda: NOON + day * DAY)


def names(backups: Backups) -> list[str]:
    return sorted(backup.name for backup in backups.list())


def test_one_a_day_is_made_and_the_last_seven_are_kept(
    path: Path, on: Callable[[int], Backups]
) -> None:
    fill(path)
    made = [on(day).make_if_due() for day in range(10)]

    assert all(made)
    assert on(9).make_if_due() is None
    assert names(on(9)) == [f"2025-01-{day:02}" for day in range(4, 11)]
    assert len(names(on(9))) == KEPT
    newest = made[-1]
    assert newest is not None
    assert (newest.name, newest.chats) == ("2025-01-10", 3)
    assert newest.bytes == newest.path.stat().st_size
    assert titles(newest.path) == FILLED


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_nobody_else_may_read_a_backup(path: Path, on: Callable[[int], Backups]) -> None:
    fill(path)
    made = on(0).make_if_due()

    assert made is not None
    assert made.path.stat().st_mode & 0o077 == 0


def test_without_chats_none_is_made(path: Path, on: Callable[[int], Backups]) -> None:
    open_database(path).database.close()

    assert on(0).make_if_due() is None
    assert names(on(0)) == []


def test_todays_copy_is_made_anew_when_that_is_asked_for(
    path: Path, on: Callable[[int], Backups]
) -> None:
    fill(path)
    on(0).make_if_due()
    with closing(open_database(path).database) as database:
        Conversations(database).create("Newer")

    made = on(0).make_now()

    assert made is not None
    assert names(on(0)) == ["2025-01-01"]
    assert titles(made.path) == ["Newer", *FILLED]


def test_todays_copy_stays_where_a_new_one_is_not_good(
    path: Path, on: Callable[[int], Backups]
) -> None:
    fill(path)
    on(0).make_if_due()
    before = on(0).list()
    path.write_bytes(b"no database" * 1_000)

    with pytest.raises(DatabaseDamaged):
        on(0).make_now()

    assert on(0).list() == before
    assert titles(before[0].path) == FILLED


def test_what_is_being_written_is_in_it_as_far_as_it_is_committed(
    path: Path, on: Callable[[int], Backups]
) -> None:
    with closing(open_database(path).database) as database:
        conversations = Conversations(database)
        conversations.create("before")
        with database.transaction() as connection:
            connection.execute("INSERT INTO conversations (title, created, updated) VALUES (1,1,1)")
            made = on(0).make_if_due()
        conversations.create("after")

    assert made is not None
    assert titles(made.path) == ["before"]
    assert not made.path.with_name(made.path.name + "-wal").exists()


def test_a_backup_keeps_nobody_from_writing(path: Path, on: Callable[[int], Backups]) -> None:
    """It reads one state, with a connection of its own, while others write."""
    fill(path, chats=200, letters=2000)
    written: list[int] = []
    done = threading.Event()
    with closing(open_database(path).database) as database:

        def write(database: Database) -> None:
            while not done.is_set():
                written.append(Conversations(database).create("more").id)

        writer = threading.Thread(target=write, args=(database,))
        writer.start()
        made = [on(day).make_if_due() for day in range(3)]
        done.set()
        writer.join()

    assert all(made)
    assert written


def test_a_damaged_database_takes_the_place_of_no_good_backup(
    path: Path, on: Callable[[int], Backups]
) -> None:
    fill(path, chats=60, letters=2000)
    for day in range(KEPT):
        on(day).make_if_due()
    before = names(on(0))
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2 : len(raw) // 2 + 20_000] = b"\x07" * 20_000
    path.write_bytes(raw)
    with pytest.raises(DatabaseDamaged):
        on(KEPT).make_if_due()

    assert names(on(0)) == before
    assert [one.name for one in (path.parent / "backups").iterdir() if "partial" in one.name] == []
    assert open_database(path).problems  # it is looked at thoroughly at the next start


def test_what_a_killed_program_left_behind_goes(path: Path, on: Callable[[int], Backups]) -> None:
    fill(path)
    folder = path.parent / "backups"
    folder.mkdir()
    left = folder / "chats-2024-12-31.sqlite3.partial"
    left.write_bytes(b"x")
    on(0).make_if_due()

    assert not left.exists()
    assert names(on(0)) == ["2025-01-01"]


def test_a_program_that_ends_makes_none(path: Path, on: Callable[[int], Backups]) -> None:
    fill(path)
    backups = on(0)
    backups.stop()

    assert backups.make_if_due() is None
    assert list((path.parent / "backups").iterdir()) == []


def test_restoring_keeps_the_present_chats_aside(path: Path, on: Callable[[int], Backups]) -> None:
    fill(path)
    on(0).make_if_due()
    with closing(open_database(path).database) as database:
        Conversations(database).create("newer")
    chosen = on(1).prepare("2025-01-01")

    assert chosen.chats == 3
    assert titles(path) == FILLED
    (kept,) = kept_aside(path)
    (listed,) = [one for one in on(1).list() if one.path == kept]
    assert (listed.chats, listed.name) == (4, kept.name.removeprefix(path.name + "."))
    on(1).prepare(listed.name)
    assert titles(path) == ["newer", *FILLED]
    assert len(list(kept_aside(path))) == 2


def test_while_somebody_uses_the_database_the_backup_waits(
    path: Path, on: Callable[[int], Backups]
) -> None:
    fill(path)
    on(0).make_if_due()
    with closing(open_database(path).database) as database:
        Conversations(database).create("newer")
        on(1).prepare("2025-01-01")

        assert take_in(path) == Restored(done=False)
        opened = open_database(path)
        assert len(Conversations(opened.database).list()) == 4
        opened.database.close()
    done = take_in(path)

    assert done is not None
    assert done.done
    assert done.kept is not None
    assert take_in(path) is None
    assert titles(path) == FILLED
    assert titles(done.kept) == ["newer", *FILLED]


def test_a_damaged_database_with_its_log_is_kept_aside_too(
    path: Path, on: Callable[[int], Backups]
) -> None:
    fill(path)
    on(0).make_if_due()
    on(0).prepare("2025-01-01")
    path.write_bytes(b"nonsense" * 1000)
    path.with_name(path.name + "-wal").write_bytes(b"log")

    assert titles(path) == FILLED
    (kept,) = kept_aside(path)
    assert kept.read_bytes().startswith(b"nonsense")
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"log"


def test_where_the_database_has_gone_a_backup_takes_its_place(
    path: Path, on: Callable[[int], Backups]
) -> None:
    fill(path)
    on(0).make_if_due()
    on(0).prepare("2025-01-01")
    path.unlink()

    assert titles(path) == FILLED
    assert list(kept_aside(path)) == []


def test_what_cannot_be_restored_is_told_and_changes_nothing(
    path: Path, on: Callable[[int], Backups]
) -> None:
    fill(path)
    made = on(0).make_if_due()
    assert made is not None
    folder = path.parent / "backups"
    (folder / "chats-2024-01-01.sqlite3").write_bytes(b"nonsense")
    with closing(sqlite3.connect(folder / "chats-2024-01-02.sqlite3")) as other:
        other.execute("CREATE TABLE conversations (id)")
    newer = folder / "chats-2024-01-03.sqlite3"
    newer.write_bytes(made.path.read_bytes())
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA user_version = 2000")
    for name, error in (
        ("2023-01-01", UnknownBackup),
        ("2024-01-01", BackupDamaged),
        ("2024-01-02", BackupDamaged),
        ("2024-01-03", DatabaseTooNew),
        ("../../x", UnknownBackup),
    ):
        with pytest.raises(error):
            on(0).prepare(name)

    assert not waiting(path).exists()
    assert titles(path) == FILLED
    assert {one.name: one.chats for one in on(0).list()}["2024-01-01"] is None


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_a_kill_at_any_line_leaves_a_good_database_and_good_backups(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "tests/killed_backups.py", str(tmp_path)],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)

    assert found["wrong"] == {}
    assert found["lines"] > 150
