from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core.store.database import Database, open_database
from desktop.core.store.results import Results

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Clock:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path / "goldcrest.sqlite3").database) as database:
        yield database


@pytest.fixture
def results(database: Database) -> Results:
    return Results(database, Clock())


def benchmark(speed: float, threads: int = 2) -> dict[str, Any]:
    return {
        "model": "qwen3-1.7b",
        "engine": "llama.cpp b7000",
        "variant": "zen4",
        "device": "CPU",
        "threads": threads,
        "pp": [
            {"tokens": 128, "tokens_per_second": speed * 5},
            {"tokens": 512, "tokens_per_second": speed * 6},
        ],
        "tg": [
            {
                "depth": depth,
                "tokens": 32,
                "tokens_per_second": speed - depth / 1000,
                "low": speed * 0.9,
                "high": speed * 1.1,
            }
            for depth in (1024, 0)
        ],
        "load_seconds": 1.5,
        "memory_bytes": 1_469_000_000,
        "roofline_fraction": None,
    }


def reply(
    results: Results,
    speed: float,
    *,
    tokens: int = 100,
    prompt: float | None = None,
    threads: int = 2,
    model: str = "qwen3-1.7b",
) -> None:
    results.add_reply_speed(
        model,
        tokens_per_second=speed,
        prompt_tokens_per_second=prompt,
        completion_tokens=tokens,
        device="CPU",
        threads=threads,
        engine="llama.cpp b7000",
    )


def test_nothing_measured_gives_no_speeds(results: Results) -> None:
    assert results.speeds() == {}
    assert results.history("qwen3-1.7b") == ()


def test_the_newest_benchmark_counts(results: Results) -> None:
    results.add_benchmark("qwen3-1.7b", benchmark(10))
    results.add_benchmark("qwen3-1.7b", benchmark(20))
    results.add_benchmark("tiny", benchmark(500))

    speeds = results.speeds()

    assert set(speeds) == {"qwen3-1.7b", "tiny"}
    speed = speeds["qwen3-1.7b"]
    assert speed.tokens_per_second == 20
    assert speed.prompt_tokens_per_second == 120
    assert speed.error == pytest.approx(0.1)
    assert (speed.source, speed.when) == ("benchmark", 1_800_000_002.0)


def test_without_a_benchmark_the_first_long_reply_counts(results: Results) -> None:
    reply(results, 99, tokens=31)
    assert results.speeds() == {}

    reply(results, 12, tokens=32, prompt=80)

    speed = results.speeds()["qwen3-1.7b"]
    assert (speed.tokens_per_second, speed.prompt_tokens_per_second) == (12, 80)
    assert (speed.error, speed.source) == (None, "replies")


def test_three_newer_replies_outweigh_a_benchmark(results: Results) -> None:
    for _ in range(5):
        reply(results, 1)
    results.add_benchmark("qwen3-1.7b", benchmark(20))
    assert results.speeds()["qwen3-1.7b"].tokens_per_second == 20
    reply(results, 8)
    reply(results, 12)
    assert results.speeds()["qwen3-1.7b"].source == "benchmark"

    reply(results, 9)

    speed = results.speeds()["qwen3-1.7b"]
    assert (speed.tokens_per_second, speed.source) == (9, "replies")
    assert speed.error == pytest.approx(2 / 9)
    assert speed.prompt_tokens_per_second == 120


def test_a_new_benchmark_counts_at_once(results: Results) -> None:
    for _ in range(10):
        reply(results, 8)
    results.add_benchmark("qwen3-1.7b", benchmark(20))

    assert results.speeds()["qwen3-1.7b"].tokens_per_second == 20


def test_only_the_newest_five_replies_count(results: Results) -> None:
    for speed in (100, 100, 100, 100, 1, 2, 3, 4, 5):
        reply(results, speed)

    assert results.speeds()["qwen3-1.7b"].tokens_per_second == 3


def test_replies_with_other_threads_are_not_mixed(results: Results) -> None:
    for _ in range(4):
        reply(results, 10, threads=1)
    reply(results, 19, threads=2)

    assert results.speeds()["qwen3-1.7b"].tokens_per_second == 19


def test_each_model_has_its_own_replies(results: Results) -> None:
    reply(results, 5, model="a")
    for _ in range(20):
        reply(results, 7, model="b")

    speeds = {model: speed.tokens_per_second for model, speed in results.speeds().items()}
    assert speeds == {"a": 5, "b": 7}


def test_the_history_has_everything_newest_first(results: Results) -> None:
    results.add_benchmark("qwen3-1.7b", benchmark(20))
    reply(results, 9, tokens=3)
    results.add_benchmark("tiny", benchmark(500))

    newest, oldest = results.history("qwen3-1.7b")

    assert (newest.source, newest.tokens_per_second, newest.record) == ("replies", 9, None)
    assert (oldest.source, oldest.record) == ("benchmark", benchmark(20))
    assert (oldest.device, oldest.threads, oldest.engine) == ("CPU", 2, "llama.cpp b7000")


def test_models_with_a_benchmark_are_known_the_newest_measured_first(results: Results) -> None:
    assert results.benchmarked() == ()
    for model in ("a", "b", "a", "c", "b"):
        results.add_benchmark(model, benchmark(20))
    reply(results, 9, model="only-replies")

    assert results.benchmarked() == ("b", "c", "a")


def test_what_a_benchmark_depends_on_is_kept_with_it(results: Results) -> None:
    conditions = {"power": "battery", "other_load": 0.25, "repack": True, "threads": 2}
    record = {**benchmark(20), "conditions": conditions, "curve": [{"seconds": 1.0}]}
    results.add_benchmark("tiny", record)

    assert results.history("tiny")[0].record == record


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"tg": [], "pp": []},
        {**benchmark(5), "tg": [{"depth": 0}]},
        {**benchmark(5), "pp": None},
        {**benchmark(5), "threads": "two"},
    ],
)
def test_a_benchmark_without_a_speed_is_passed_over(
    results: Results, record: dict[str, Any]
) -> None:
    results.add_benchmark("qwen3-1.7b", record)

    assert results.speeds() == {}
    assert results.history("qwen3-1.7b") == ()


def test_a_benchmark_without_its_spread_has_no_error(results: Results) -> None:
    record = benchmark(5)
    for one in record["tg"]:
        del one["low"]
    results.add_benchmark("qwen3-1.7b", record)

    assert results.speeds()["qwen3-1.7b"].error is None


def test_results_are_there_after_opening_again(tmp_path: Path) -> None:
    path = tmp_path / "again" / "goldcrest.sqlite3"
    with closing(open_database(path).database) as database:
        Results(database).add_benchmark("tiny", benchmark(500))
    with closing(open_database(path).database) as database:
        assert Results(database).speeds()["tiny"].tokens_per_second == 500
