from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.store.database_files import fill, kept_aside, titles
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import (
    AssistantError,
    DatabaseDamaged,
    DatabaseFailed,
    DatabaseTooNew,
    DiskFull,
    HomeReadOnly,
)
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import Database, DatabaseClosed, open_database
from desktop.core.store.migrations import MIGRATIONS
from desktop.core.store.results import Results
from desktop.core.store.search import Query, Search

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CHECKOUT = Path(__file__).resolve().parents[3]


def test_a_new_database_is_private_and_complete(path: Path) -> None:
    opened = open_database(path)

    with opened.database.reading() as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA user_version").fetchone() == (
            MIGRATIONS[-1].version.pragma,
        )
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    opened.database.close()

    assert opened.problems == ()
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_what_was_written_is_there_after_opening_again(path: Path) -> None:
    fill(path)

    assert titles(path) == ["Chat 2", "Chat 1", "Chat 0"]


def test_an_empty_file_becomes_a_database(path: Path) -> None:
    path.parent.mkdir()
    path.touch()

    assert titles(path) == []


def test_a_failed_transaction_changes_nothing(path: Path) -> None:
    database = open_database(path).database
    conversations = Conversations(database)

    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO conversations (title, created, updated) VALUES ('', 0, 0)")
        raise RuntimeError

    with pytest.raises(RuntimeError), database.transaction() as connection:
        fail(connection)

    assert conversations.list() == ()
    conversations.create("usable still")
    database.close()


def test_a_closed_database_says_so(path: Path) -> None:
    database = open_database(path).database
    database.close()
    database.close()

    with pytest.raises(DatabaseClosed):
        Conversations(database).list()
    with pytest.raises(DatabaseClosed):
        Conversations(database).create()


# --- damage ----------------------------------------------------------------------------------


def garbage(path: Path) -> None:
    path.write_bytes(b"These are no chats. " * 500)


def shorter_than_a_header(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0")


def truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def flip_bytes_in_every_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for start in range(4096, len(content), 4096):
        content[start : start + 40] = bytes(255 - byte for byte in content[start : start + 40])
    path.write_bytes(content)


def another_programs_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
        connection.commit()


def a_renamed_column(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"stats TEXT", b"stuts TEXT"))


def a_schema_that_is_no_text(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"stats TEXT", b"sta\xd7( TEXT"))


def a_version_before_the_first(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(60)
        file.write(b"\0\0\0\1")


def a_version_far_ahead(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(60)
        file.write(b"\x70\0\0\1")


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    "damage",
    [
        garbage,
        shorter_than_a_header,
        truncate,
        flip_bytes_in_every_page,
        another_programs_database,
        a_renamed_column,
        a_schema_that_is_no_text,
        a_version_before_the_first,
        a_version_far_ahead,
        a_folder,
    ],
)
def test_a_damaged_file_is_kept_aside_and_a_fresh_one_made(
    path: Path, damage: Callable[[Path], None]
) -> None:
    fill(path, chats=40)
    damage(path)
    content = path.read_bytes() if path.is_file() else None

    opened = open_database(path)

    (problem,) = opened.problems
    assert isinstance(problem, DatabaseDamaged)
    kept = Path(str(problem.data["kept_as"]))
    assert kept_aside(path.parent) == [kept]
    if content is not None:
        assert kept.read_bytes() == content
    conversations = Conversations(opened.database)
    assert conversations.list() == ()
    conversations.create("new")
    opened.database.close()
    assert titles(path) == ["new"]


def test_the_log_of_a_damaged_file_is_kept_beside_it(path: Path) -> None:
    fill(path)
    garbage(path)
    wal = path.with_name(path.name + "-wal")
    wal.write_bytes(b"a log")

    opened = open_database(path)
    opened.database.close()

    kept = Path(str(opened.problems[0].data["kept_as"]))
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"a log"


def test_damage_met_while_reading_is_found_at_the_next_start(path: Path) -> None:
    fill(path, chats=20)
    content = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'messages'"
        ).fetchone()
    content[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    path.write_bytes(content)

    # As a large file, which is not checked at every start.
    opened = open_database(path, checked_always_bytes=0)
    assert opened.problems == ()
    conversations = Conversations(opened.database)
    with pytest.raises(DatabaseDamaged):
        conversations.messages(1)
    opened.database.close()

    opened = open_database(path, checked_always_bytes=0)
    assert [type(problem) for problem in opened.problems] == [DatabaseDamaged]
    assert Conversations(opened.database).list() == ()
    opened.database.close()
    assert titles(path) == []


def test_a_large_file_is_checked_after_an_unclean_end(path: Path, tmp_path: Path) -> None:
    fill(path)
    opened = open_database(path, checked_always_bytes=0)
    Conversations(opened.database).create("only in the log")
    copy = tmp_path / "copy" / path.name
    copy.parent.mkdir()
    for name in (path.name, path.name + "-wal"):
        shutil.copy(path.with_name(name), copy.with_name(name))
    with opened.database.reading() as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'messages'"
        ).fetchone()
    opened.database.close()
    with copy.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)

    opened = open_database(copy, checked_always_bytes=0)

    assert [type(problem) for problem in opened.problems] == [DatabaseDamaged]
    opened.database.close()


def exercise(database: Database) -> None:
    conversations, results = Conversations(database), Results(database)
    conversations.recover()
    for chat in conversations.list():
        conversations.get(chat.id)
        for message in conversations.messages(chat.id):
            conversations.message(message.id)
        conversations.rename(chat.id, "renamed")
    chat = conversations.create("new")
    conversations.add_message(chat.id, "user", "hello")
    conversations.delete(1)
    with closing(Search(database)) as search:
        search.chats(Query("hello chat"))
        search.chats(Query("x"))
    results.speeds()
    results.history("tiny")


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "goldcrest.sqlite3"
    fill(path, chats=30, letters=3000)
    opened = open_database(path)
    Results(opened.database).add_benchmark("tiny", {"tg": [], "pp": []})
    opened.database.close()
    return path.read_bytes()


@given(
    flips=st.lists(
        st.tuples(st.just(0.0) | st.floats(0, 1, exclude_max=True), st.binary(max_size=64))
    ),
    length=st.just(1.0) | st.floats(0.01, 1),
    checked=st.sampled_from([0, 1 << 30]),
)
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_any_damage_is_our_error_or_none(
    sound: bytes, flips: list[tuple[float, bytes]], length: float, checked: int
) -> None:
    content = bytearray(sound[: int(len(sound) * length)])
    for place, flip in flips:
        start = int(place * len(content))
        content[start : start + len(flip)] = flip
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "goldcrest.sqlite3")
        path.write_bytes(content)
        try:
            opened = open_database(path, checked_always_bytes=checked)
            with closing(opened.database) as database:
                exercise(database)
        except AssistantError as error:
            assert isinstance(error, DatabaseDamaged | DatabaseTooNew)  # noqa: PT017 - or none


# --- killed programs -------------------------------------------------------------------------


def test_a_log_left_by_a_kill_is_taken_in(path: Path, tmp_path: Path) -> None:
    opened = open_database(path)
    Conversations(opened.database).create("only in the log")
    copy = tmp_path / "copy" / path.name
    copy.parent.mkdir()
    for name in (path.name, path.name + "-wal"):
        shutil.copy(path.with_name(name), copy.with_name(name))
    opened.database.close()

    assert copy.with_name(path.name + "-wal").stat().st_size > 0
    assert titles(copy) == ["only in the log"]


def test_half_a_log_loses_only_its_end(path: Path, tmp_path: Path) -> None:
    opened = open_database(path)
    conversations = Conversations(opened.database)
    for number in range(50):
        conversations.create(f"Chat {number}")
    copy = tmp_path / "copy" / path.name
    copy.parent.mkdir()
    shutil.copy(path, copy)
    wal = path.with_name(path.name + "-wal").read_bytes()
    copy.with_name(copy.name + "-wal").write_bytes(wal[: len(wal) * 3 // 4])
    opened.database.close()

    found = titles(copy)

    assert 0 < len(found) < 50
    assert found == [f"Chat {number}" for number in reversed(range(len(found)))]


# --- full, read-only, busy -------------------------------------------------------------------


def test_a_full_disk_is_said_and_what_was_saved_stays(path: Path) -> None:
    database = open_database(path).database
    conversations = Conversations(database)
    chat = conversations.create("before")
    message = conversations.add_message(chat.id, "assistant", "saved", status="streaming")
    with database.reading() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        # SQLite answers as on a full disk, without filling one.
        connection.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(DiskFull) as caught:
        conversations.append_text(message.id, "z" * 100_000)

    assert isinstance(caught.value.data["free_bytes"], int)
    with database.reading() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    conversations.append_text(message.id, " again")
    assert [one.text for one in conversations.messages(chat.id)] == ["saved again"]
    database.close()


def test_a_database_that_may_not_be_written_is_said(path: Path) -> None:
    database = open_database(path).database
    with database.reading() as connection:
        connection.execute("PRAGMA query_only = ON")

    with pytest.raises(HomeReadOnly):
        Conversations(database).create()

    database.close()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")

    with pytest.raises(HomeReadOnly):
        open_database(tmp_path / "data" / "goldcrest.sqlite3")


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "read-only"
    fill(folder / "goldcrest.sqlite3")
    for one in (folder / "goldcrest.sqlite3", folder):
        one.chmod(0o500)
    if os.access(folder, os.W_OK):
        pytest.skip("this user may write everywhere")
    yield folder
    folder.chmod(0o700)


def test_in_a_read_only_folder_no_database_is_made(read_only: Path) -> None:
    with pytest.raises(HomeReadOnly):
        open_database(read_only / "another.sqlite3")


def test_a_read_only_folder_is_said_when_the_database_is_there(read_only: Path) -> None:
    with pytest.raises(HomeReadOnly):
        open_database(read_only / "goldcrest.sqlite3")


def test_a_database_that_another_program_keeps_is_said(path: Path) -> None:
    database = open_database(path).database
    with database.reading() as connection:
        connection.execute("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseFailed) as caught:
            Conversations(database).create()

    assert "locked" in str(caught.value.data["reason"])
    Conversations(database).create()
    database.close()


# --- several at once -------------------------------------------------------------------------


def test_many_threads_may_use_one_database(path: Path) -> None:
    database = open_database(path).database
    conversations = Conversations(database)

    def work(number: int) -> None:
        chat = conversations.create(f"{number}")
        for _ in range(20):
            conversations.add_message(chat.id, "user", "hello")
            assert conversations.messages(chat.id)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)

    assert [chat.message_count for chat in conversations.list()] == [20] * 6
    database.close()


WRITER = """
import sys
from pathlib import Path
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database

sys.stdin.readline()
opened = open_database(Path(sys.argv[1]))
assert opened.problems == (), opened.problems
conversations = Conversations(opened.database)
for number in range(50):
    chat = conversations.create(f"{sys.argv[2]} {number}")
    conversations.add_message(chat.id, "user", "hello")
opened.database.close()
"""


def test_many_programs_may_make_and_use_one_database_at_once(path: Path) -> None:
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), name],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for name in "abcd"
    ]
    for program in programs:
        assert program.stdin is not None
        program.stdin.write(b"go\n")
        program.stdin.flush()
    said = [program.communicate(timeout=60)[1] for program in programs]

    assert said == [b""] * 4
    assert sorted(titles(path)) == sorted(f"{name} {one}" for name in "abcd" for one in range(50))
    assert kept_aside(path.parent) == []


# --- migrations ------------------------------------------------------------------------------
