from __future__ import annotations

import logging
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.library.header_facts import HeaderFacts
from desktop.core.library.index import Entry, Stamp
from desktop.core.store.database import open_database
from desktop.core.store.files import MOST_FILES, Files
from desktop.core.store.migrations import MIGRATIONS, Version

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.store.database import Database

FACTS = HeaderFacts("llama", "Small", 64, 4096, "Q4_K_M", 128, template=True, licence="mit")
FULL = Entry(
    "/m/a.gguf", Stamp(5, 7, 2**64 - 1), FACTS, "", "0" * 64, ("1", "2"), "0" * 64, accepted=True
)
BARE = Entry("/m/ü.gguf", Stamp(0, 0, 0), problem="not-gguf")


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = open_database(path)
    yield opened.database
    opened.database.close()


def test_what_is_known_of_files_is_kept(database: Database) -> None:
    files = Files(database)
    files.put([FULL, BARE])

    assert dict(files.entries()) == {FULL.path: FULL, BARE.path: BARE}
    assert dict(Files(database).entries()) == dict(files.entries())

    newer = Entry(FULL.path, Stamp(6, 8, 1))
    files.put([newer])
    files.forget([BARE.path, "/never/there"])

    assert dict(files.entries()) == dict(Files(database).entries()) == {FULL.path: newer}


def test_what_another_program_learns_is_seen(path: Path, database: Database) -> None:
    files = Files(database)
    files.put([BARE])
    before = files.entries()
    other = open_database(path)
    Files(other.database).put([FULL])
    other.database.close()

    assert set(files.entries()) == {FULL.path, BARE.path}
    assert set(before) == {BARE.path}


def test_the_oldest_are_forgotten_when_there_are_too_many(database: Database) -> None:
    clock = iter(range(10))
    files = Files(database, clock=lambda: next(clock))
    files.put([FULL])
    files.put([Entry(f"/m/{number}.gguf", Stamp(1, 1, 1)) for number in range(MOST_FILES)])

    assert len(Files(database).entries()) == MOST_FILES
    assert FULL.path not in Files(database).entries()


@pytest.mark.parametrize(
    "change",
    [
        "facts = '{'",
        "facts = '[]'",
        "facts = '{}'",
        """facts = json_set(facts, '$.context', 'many')""",
        """facts = json_set(facts, '$.template', 1)""",
        """facts = json_set(facts, '$.more', 1)""",
        "marks = '5'",
        "size = 'large'",
        "inode = 'x'",
    ],
)
def test_rows_that_somebody_changed_are_passed_over(
    path: Path, database: Database, change: str
) -> None:
    Files(database).put([FULL, BARE])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"UPDATE files SET {change} WHERE path = '{FULL.path}'")  # noqa: S608 - a test's
        connection.commit()

    assert dict(Files(database).entries()) == {BARE.path: BARE}


def test_a_database_that_fails_costs_only_what_it_remembers(
    path: Path, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    files = Files(database)
    files.put([BARE])
    database.close()

    with caplog.at_level(logging.CRITICAL):
        files.put([FULL])
        files.forget([BARE.path])
        assert dict(files.entries()) == {FULL.path: FULL}

    opened = open_database(path)
    assert dict(Files(opened.database).entries()) == {BARE.path: BARE}
    opened.database.close()


def test_an_older_database_gets_the_table(path: Path) -> None:
    open_database(path, migrations=MIGRATIONS[:1]).database.close()

    opened = open_database(path)
    Files(opened.database).put([FULL])

    assert opened.problems == ()
    assert len(Files(opened.database).entries()) == 1
    opened.database.close()


def test_what_an_older_program_knew_stays_but_headers_are_read_again(path: Path) -> None:
    older = open_database(path, migrations=[each for each in MIGRATIONS if each.version.minor < 3])
    with older.database.transaction() as connection:
        connection.execute(
            "INSERT INTO files (path, size, mtime_ns, inode, facts, problem, sha256, stored)"
            " VALUES ('/m/a.gguf', 5, 7, '9', '{}', '', '00', 1)"
        )
    older.database.close()

    opened = open_database(path)

    known = Entry("/m/a.gguf", Stamp(5, 7, 9), sha256="00")
    assert dict(Files(opened.database).entries()) == {known.path: known}
    opened.database.close()


TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@settings(max_examples=25, deadline=None)
@given(
    st.builds(
        HeaderFacts,
        architecture=st.none() | TEXT,
        parameters=st.none() | st.integers(0, 2**63),
        template=st.booleans(),
        licence=st.none() | TEXT,
    ),
    TEXT.filter(bool),
)
def test_all_facts_come_back(facts: HeaderFacts, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        opened = open_database(Path(folder, "goldcrest.sqlite3"))
        entry = Entry(name, Stamp(1, 2, 3), facts)
        Files(opened.database).put([entry])
        kept = dict(Files(opened.database).entries())
        opened.database.close()

    assert kept == {name: entry}


def test_headers_are_read_again_for_the_vocabulary_and_hashes_stay(path: Path) -> None:
    before = next(at for at, each in enumerate(MIGRATIONS) if each.version == Version(1, 5))
    opened = open_database(path, migrations=MIGRATIONS[:before])
    Files(opened.database).put([FULL])
    opened.database.close()

    opened = open_database(path)
    entries = dict(Files(opened.database).entries())
    opened.database.close()

    assert entries == {FULL.path: replace(FULL, facts=None)}
