from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.connections import Connection
from desktop.core.store.connections import MOST, Connections
from desktop.core.store.database import Database, open_database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = st.text(st.characters(), max_size=20)


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = open_database(path).database
    yield opened
    opened.close()


@pytest.fixture
def log(database: Database) -> Connections:
    return Connections(database)


def request(path: str = "/a") -> Connection:
    return Connection(0, 1_700_000_000.5, "hub.test", path, "search")


def test_an_entry_is_there_before_its_request_has_ended(log: Connections) -> None:
    number = log.begin(request())
    (under_way,) = log.list()
    log.end(number, 206, 1234, None)
    (ended,) = log.list()

    assert under_way == Connection(number, 1_700_000_000.5, "hub.test", "/a", "search")
    assert ended == Connection(
        number, 1_700_000_000.5, "hub.test", "/a", "search", status=206, received=1234
    )


def test_a_failure_is_kept_with_its_reason(log: Connections) -> None:
    log.end(log.begin(request()), None, 0, "refused")

    assert log.list()[0].error == "refused"
    assert log.list()[0].status is None


def test_the_newest_come_first_and_page_by_page(log: Connections) -> None:
    for name in "abcde":
        log.begin(request(name))
    first = log.list(limit=2)
    second = log.list(limit=2, before=first[-1].id)

    assert [entry.path for entry in (*first, *second)] == ["e", "d", "c", "b"]
    assert log.count() == 5


def test_only_the_newest_are_kept(log: Connections, database: Database) -> None:
    first = log.begin(request("first"))
    with database.transaction() as connection:  # as if so many had come meanwhile
        connection.execute(
            "UPDATE sqlite_sequence SET seq = ? WHERE name = 'connections'", (first + MOST - 2,)
        )
    log.begin(request("second"))
    assert log.count() == 2

    log.begin(request("third"))

    assert [entry.path for entry in log.list()] == ["third", "second"]


def test_clearing_leaves_nothing_not_even_the_end_of_what_is_under_way(log: Connections) -> None:
    old = log.begin(request())
    log.clear()
    new = log.begin(request("/new"))
    log.end(old, 200, 5, None)

    assert new != old
    assert [(entry.path, entry.status) for entry in log.list()] == [("/new", None)]


def test_every_change_is_told_until_nobody_listens(log: Connections) -> None:
    told: list[int] = []
    stop = log.subscribe(lambda: told.append(log.count()))
    number = log.begin(request())
    log.end(number, 200, 0, None)
    log.clear()
    stop()
    stop()
    log.begin(request())

    assert told == [1, 1, 0]


def test_two_processes_share_the_log(log: Connections, path: Path) -> None:
    other = open_database(path).database
    Connections(other).begin(request("/other"))
    log.begin(request("/this"))
    other.close()

    assert [entry.path for entry in log.list()] == ["/this", "/other"]


def test_what_was_edited_by_hand_is_still_an_entry(log: Connections, database: Database) -> None:
    number = log.begin(request())
    with database.transaction() as connection:
        connection.execute(
            "UPDATE connections SET created = 9e18, status = 'x', received = -1.5, host = x'ff'"
        )
    (found,) = log.list()

    assert found.id == number
    assert datetime.fromtimestamp(found.when, UTC).year < 9000
    assert (found.status, found.received, len(found.host)) == (0, -1, 1)


@given(host=TEXT, address=TEXT, error=TEXT)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_text_can_be_kept(log: Connections, host: str, address: str, error: str) -> None:
    number = log.begin(Connection(0, 1.0, host, address, "search"))
    log.end(number, 200, 1, error)
    kept = log.list(limit=1)[0]

    assert kept.id == number
    assert kept.host == host.encode("utf-8", "replace").decode()
