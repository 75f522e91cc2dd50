from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.speed.benchmark import BenchmarkRecord, Plan, quick

# What dataclasses.asdict makes of an engine's BenchResult.
RESULT: dict[str, Any] = {
    "model": {
        "path": "/models/a.gguf",
        "name": "A",
        "engine": "llama.cpp (llama-cpp-python 0.3.36)",
        "variant": "haswell",
        "device": "CPU",
        "threads": 4,
    },
    "pp": (
        {"tokens": 128, "tokens_per_second": 80.0},
        {"tokens": 512, "tokens_per_second": 95.5},
    ),
    "tg": (
        {"depth": 1024, "tokens": 32, "tokens_per_second": 12.0, "low": 11.0, "high": 12.5},
        {"depth": 0, "tokens": 32, "tokens_per_second": 14.1, "low": 13.9, "high": 14.4},
    ),
    "load_seconds": 1.25,
    "memory_bytes": 1_469_000_000,
}


def test_the_quick_plan_of_an_ordinary_context_measures_both_prompts_and_depths() -> None:
    assert quick(4096) == Plan((128, 512), (0, 1024), 32, 3, 10.0)


def test_what_does_not_fit_into_the_context_is_left_out() -> None:
    plan = quick(512)
    assert plan.prompts == (128, 512)
    assert plan.depths == (0,)


def test_a_context_of_one_token_cannot_be_measured() -> None:
    with pytest.raises(ValueError, match="context of 1 "):
        quick(1)


@given(st.integers(min_value=2, max_value=200_000))
def test_every_plan_fits_its_context_and_measures_both_speeds(context: int) -> None:
    plan = quick(context)
    assert plan.prompts
    assert plan.depths
    assert plan.tokens > 0
    assert all(0 < length <= context for length in plan.prompts)
    assert all(depth + plan.tokens <= context for depth in plan.depths)


def test_the_record_has_the_documented_shape() -> None:
    record = BenchmarkRecord.from_result("a-1b", RESULT).to_json()
    assert list(record)[:10] == [
        "model",
        "engine",
        "variant",
        "device",
        "threads",
        "pp",
        "tg",
        "load_seconds",
        "memory_bytes",
        "roofline_fraction",
    ]
    assert set(list(record)[10:]) == {
        *("mode", "stopped", "tests", "curve", "throttling", "conditions", "noise", "file"),
    }
    assert record["model"] == "a-1b"
    assert record["pp"][1] == {"tokens": 512, "tokens_per_second": 95.5}
    assert set(record["tg"][0]) == {"depth", "tokens", "tokens_per_second", "low", "high"}
    assert record["roofline_fraction"] is None


def test_the_record_comes_back_from_json_and_ignores_what_a_newer_version_added() -> None:
    record = BenchmarkRecord.from_result("a-1b", RESULT)
    written = json.loads(json.dumps({**record.to_json(), "power_state": "battery"}))
    assert BenchmarkRecord.from_json(written) == record


def test_the_speeds_for_the_picker_are_the_emptiest_context_and_the_longest_prompt() -> None:
    record = BenchmarkRecord.from_result("a-1b", RESULT)
    assert record.tokens_per_second == 14.1
    assert record.prompt_tokens_per_second == 95.5


def test_a_benchmark_stopped_before_its_first_reading_has_no_speeds() -> None:
    record = BenchmarkRecord.from_result("a-1b", {**RESULT, "pp": (), "tg": ()})
    assert record.tokens_per_second is None
    assert record.prompt_tokens_per_second is None
