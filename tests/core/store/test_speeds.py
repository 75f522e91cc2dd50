"""Documents about this computer's speed, kept by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.store.database import open_database
from desktop.core.store.speeds import Speeds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.store.connection import Database

names = st.text(max_size=20)
documents = st.dictionaries(
    st.text(max_size=8),
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    max_size=4,
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "a.sqlite3").database
    yield opened
    opened.close()


@given(st.lists(st.tuples(st.booleans(), names, documents), max_size=8))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_newest_of_each_name_is_kept(
    database: Database, steps: list[tuple[bool, str, dict[str, object]]]
) -> None:
    speeds = Speeds(database)
    with database.transaction() as connection:
        connection.execute("DELETE FROM speeds")  # of the example before
    predictions: dict[str, object] = {}
    facts: dict[str, object] = {}
    for is_prediction, name, document in steps:
        if is_prediction:
            speeds.add_prediction(name, document)
        else:
            speeds.put(name, document)
        told = name.encode("utf-8", "replace").decode()
        (predictions if is_prediction else facts)[told] = document
    found = {name: kept.document for name, kept in speeds.predictions().items()}
    assert found == predictions
    for name, fact in facts.items():
        kept = speeds.get(name)
        assert kept is not None
        assert kept.document == fact


def test_it_tells_when(database: Database) -> None:
    speeds = Speeds(database, clock=lambda: 1234.5)
    speeds.put("calibration", {"a": 1})
    kept = speeds.get("calibration")
    assert kept is not None
    assert kept.when == 1234.5
    assert speeds.get("other") is None


@pytest.mark.parametrize("text", ["", "no JSON", "[1]", "3", "{" * 5000])
def test_what_is_damaged_counts_as_missing(database: Database, text: str) -> None:
    speeds = Speeds(database)
    speeds.put("calibration", {"a": 1})
    speeds.add_prediction("a", {"a": 1})
    with database.transaction() as connection:
        connection.execute("UPDATE speeds SET document = ?", (text,))
    assert speeds.get("calibration") is None
    assert speeds.predictions() == {}


def test_what_no_document_can_hold_is_refused(database: Database) -> None:
    with pytest.raises(ValueError, match="JSON"):
        Speeds(database).put("a", {"x": float("nan")})


def test_one_fact_is_forgotten_without_the_others(database: Database) -> None:
    speeds = Speeds(database)
    speeds.add_prediction("a", {"b": 1})
    speeds.put("a", {"c": 2})
    speeds.put("d", {"e": 3})
    speeds.drop("a")
    speeds.drop("never kept")
    assert set(speeds.all()) == {"d"}
    assert set(speeds.predictions()) == {"a"}
