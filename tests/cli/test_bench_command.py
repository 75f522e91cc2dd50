"""`goldcrest bench`: what is measured, kept, compared and written to files."""

from __future__ import annotations

import csv
import json
import os
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core.store.database import open_database
from desktop.core.store.results import Results

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Goldcrest


def stored(home: Path) -> list[dict[str, Any]]:
    """The benchmarks of the built-in model, newest first."""
    path = next(home.rglob("*.sqlite3"))
    with closing(open_database(path).database) as database:
        found = Results(database).history("tiny")
    return [dict(one.record) for one in found if one.record is not None]


def store(home: Path, record: dict[str, Any]) -> None:
    path = next(home.rglob("*.sqlite3"))
    with closing(open_database(path).database) as database:
        Results(database).add_benchmark("tiny", record)


def test_a_benchmark_tells_what_it_depends_on_and_how_steady_it_was(
    goldcrest: Goldcrest, home: Path
) -> None:
    record = goldcrest("bench", "tiny", "--quick", "--json").document

    conditions = record["conditions"]
    assert conditions["engine"] == record["engine"]
    assert (conditions["threads"], conditions["device"]) == (record["threads"], "CPU")
    assert conditions["power"] in ("mains", "battery", "unknown")
    assert 0 <= conditions["load_meanwhile"] <= 1
    assert conditions["cpu"]
    assert conditions["program"]
    assert set(record["noise"]) == {"noisy", "tokens_spread", "rounds_spread", "causes"}
    assert record["file"]["name"].endswith(".gguf")
    assert (record["mode"], record["stopped"], record["curve"]) == ("quick", False, [])
    assert record["regression"] is None
    assert stored(home) == [{key: record[key] for key in record if key != "regression"}]


def test_a_result_that_is_slower_than_before_is_pointed_out_with_what_changed(
    goldcrest: Goldcrest, home: Path
) -> None:
    first = goldcrest("bench", "tiny", "--json").document
    earlier = {key: first[key] for key in first if key != "regression"}
    for reading in earlier["tg"]:
        reading["tokens_per_second"] *= 1000
    earlier["conditions"]["engine"] = "llama.cpp of old"
    earlier["noise"]["noisy"] = first["noise"]["noisy"] = False
    store(home, earlier)
    store(home, earlier)

    shown = goldcrest("bench", "tiny")
    again = goldcrest("bench", "tiny", "--json").document["regression"]

    assert "slower than in the earlier" in shown.out
    assert "the engine (llama.cpp of old → " in shown.out
    assert again["kind"] == "writing"
    assert again["slower"] > 0.9
    assert again["changes"][0]["what"] == "engine"


def test_the_history_lists_what_was_measured(goldcrest: Goldcrest, tmp_path: Path) -> None:
    assert "Nothing has been measured yet." in goldcrest("bench", "--history").out
    assert goldcrest("bench", "--history", "--json").document == []
    record = goldcrest("bench", "tiny", "--json").document
    path = tmp_path / "all.json"

    shown = goldcrest("bench", "--history", "tiny", "--export", str(path))
    listed = goldcrest("bench", "--history", "--json").document

    heading, line = shown.out.splitlines()[:2]
    assert heading.split()[:2] == ["WHEN", "MODEL"]
    assert "tiny" in line
    assert "t/s" in line
    assert [one["tg"] for one in listed] == [record["tg"]]
    assert listed[0]["when"].endswith("+00:00")
    rows = json.loads(path.read_text(encoding="utf-8"))
    assert len(rows) == len(record["tests"])
    assert rows[0]["test_time"][:19] == listed[0]["when"][:19]


def test_the_history_of_a_model_that_nobody_knows_is_an_error(goldcrest: Goldcrest) -> None:
    shown = goldcrest("bench", "--history", "no-such-model")

    assert shown.code == 1
    assert "no-such-model" in shown.err


def test_a_benchmark_is_written_to_a_file_for_other_programs(
    goldcrest: Goldcrest, tmp_path: Path
) -> None:
    path = tmp_path / "new folder" / "results.csv"

    record = goldcrest("bench", "tiny", "--json", "--export", str(path)).document

    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(int(row["n_prompt"]), int(row["n_gen"])) for row in rows] == [
        (test["prompt"], test["tokens"]) for test in record["tests"]
    ]
    assert {row["model"] for row in rows} == {"tiny"}


@pytest.mark.parametrize("arguments", [["--export", "a.txt"], ["--quick", "--sustained"]])
def test_wrong_usage_of_bench_exits_2(goldcrest: Goldcrest, arguments: list[str]) -> None:
    assert goldcrest("bench", "tiny", *arguments).code == 2


def test_a_file_that_cannot_be_written_is_one_line(goldcrest: Goldcrest, tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()

    shown = goldcrest("bench", "--history", "--export", str(tmp_path / "folder.csv"))

    assert shown.code == 1
    assert "folder.csv" in shown.err
    assert shown.err.count("\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="terminals and signals are POSIX's")
def test_an_interrupted_benchmark_keeps_nothing(goldcrest: Goldcrest, home: Path) -> None:
    """Ctrl-C in the middle of the minute, when enough for a record is measured already."""
    until = ["sustained", "t/s"]
    shown = goldcrest.interrupted("bench", "tiny", "--sustained", until=until)

    assert shown.code == 130
    assert shown.out == ""
    assert stored(home) == []
