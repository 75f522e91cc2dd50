from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.speed.results_made import CONDITIONS, noisy, past, record
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.speed.export import as_csv, export, format_of, rows
from desktop.core.speed.history import Result
from desktop.core.speed.record import BenchmarkRecord, ModelFile

if TYPE_CHECKING:
    from desktop.core.speed.conditions import Conditions

# What `llama-bench -o json` of the pinned engine prints, but for what means nothing here.
LLAMA_BENCH = {
    "build_commit", "build_number", "cpu_info", "gpu_info", "backends", "model_filename",
    "model_type", "model_size", "model_n_params", "n_batch", "n_ubatch", "n_threads", "type_k",
    "type_v", "n_gpu_layers", "flash_attn", "repack", "n_prompt", "n_gen", "n_depth", "test_time",
    "avg_ns", "stddev_ns", "avg_ts", "stddev_ts", "samples_ns", "samples_ts",
}  # fmt: skip
wild = st.text(st.characters(codec=None), max_size=30) | st.sampled_from(
    ["=1+1", "@SUM(A1)", "+a", "-2", "\t=x", '=HYPERLINK("http://evil")', 'a,b"c\nd', "\x1b[2J"]
)


def test_each_test_has_a_row_with_llama_benchs_names() -> None:
    found = rows(Result(1_800_000_000.0, record(20, 100)))
    assert [(row["n_prompt"], row["n_gen"], row["n_depth"]) for row in found] == [
        (128, 0, 0),
        (0, 32, 0),
    ]
    assert set(found[0]) >= LLAMA_BENCH
    written = found[1]
    assert written["test_time"] == "2027-01-15T08:00:00Z"
    assert (written["model_filename"], written["model_type"]) == ("a.gguf", "llama 1B Q4_0")
    assert (written["type_k"], written["type_v"], written["flash_attn"]) == ("f16", "f16", 0)
    assert (written["n_threads"], written["n_ubatch"], written["repack"]) == (4, 128, True)
    assert written["avg_ts"] == pytest.approx(20)
    assert written["stddev_ts"] == pytest.approx(0.2)
    assert written["samples_ns"] == [1616161616, 1600000000, 1584158416]
    assert written["backends"] == "CPU"


def test_a_graphics_processor_is_told_as_llama_bench_does() -> None:
    one = record(20, device="Vulkan0 (a card)", gpu_layers=17)
    row = rows(Result(0.0, one))[0]
    assert (row["backends"], row["gpu_info"]) == ("Vulkan", "Vulkan0 (a card)")
    assert row["n_gpu_layers"] == 17


def test_a_result_of_an_older_version_has_rows_all_the_same() -> None:
    found = rows(Result(0.0, replace(record(20), tests=())))
    assert [row["samples_ts"] for row in found] == [[100.0], [20]]
    assert [row["stddev_ts"] for row in found] == [0.0, 0.0]


def strange(name: str, kind: str, conditions: Conditions) -> BenchmarkRecord:
    made = replace(record(20), model=name, engine=kind, variant=name, device=kind)
    return replace(made, conditions=conditions, file=ModelFile(name, kind, 1, 2))


@given(wild, wild, wild)
def test_no_cell_of_csv_is_a_formula_or_more_than_a_line(name: str, kind: str, plan: str) -> None:
    conditions = replace(CONDITIONS, power_plan=plan, cpu=kind, driver=name)
    text = export(past(strange(name, kind, conditions), record(3)), "csv")
    read = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len(read) == 5  # a heading and two results of two tests
    assert len({len(line) for line in read}) == 1
    for cell in (cell for line in read for cell in line):
        assert cell.isprintable()
        assert not cell.lstrip().startswith(("=", "+", "-", "@", "|", "%"))


@given(st.lists(st.tuples(st.floats(0.001, 1e6), st.floats(0.001, 1e6)), max_size=5))
def test_csv_and_json_hold_the_same_and_all_of_it(speeds: list[tuple[float, float]]) -> None:
    found = past(*[record(writing, reading) for writing, reading in speeds])
    documents = json.loads(export(found, "json"))
    lines = list(csv.DictReader(io.StringIO(export(found, "csv"), newline="")))
    assert [row for one in found for row in rows(one)] == documents
    assert len(lines) == len(documents) == 2 * len(speeds)
    for line, document in zip(lines, documents, strict=True):
        assert set(line) == set(document) - {"samples_ns", "samples_ts"}
        assert float(line["avg_ts"]) == document["avg_ts"]
        for name in ("n_prompt", "n_gen", "n_depth", "n_threads", "avg_ns"):
            assert int(line[name]) == document[name]
        assert line["model_type"] == document["model_type"]
        assert line["noisy"] == str(int(document["noisy"]))


def test_nothing_to_export_is_a_heading_and_an_empty_list() -> None:
    assert json.loads(export([], "json")) == []
    assert len(as_csv([]).splitlines()) == 1


def test_disturbed_results_are_marked() -> None:
    assert all(row["noisy"] for row in rows(Result(0.0, noisy(record(2)))))


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.csv", "csv"), ("B.JSON", "json"), ("a.txt", None), ("csv", None), ("", None)],
)
def test_the_ending_of_a_file_chooses_the_format(name: str, kind: str | None) -> None:
    assert format_of(name) == kind


def test_a_time_beyond_the_calendar_is_left_out() -> None:
    assert rows(Result(1e18, record(1)))[0]["test_time"] == ""
