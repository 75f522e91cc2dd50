from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import words_of_speed
from desktop.core.speed.benchmark import BenchmarkRecord, Plan, quick, sustained
from desktop.core.speed.conditions import Conditions
from desktop.core.speed.noise import Noise
from desktop.core.speed.record import ModelFile

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
    assert quick(4096) == Plan((128, 512), (0, 1024), 32, 3, 9.4)


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
        "energy",
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


def test_the_sustained_plan_is_the_quick_one_and_a_minute() -> None:
    assert sustained(8192).sustained_seconds == 60.0
    assert replace(sustained(8192), sustained_seconds=0.0) == quick(8192)
    assert quick(8192).depths == (0, 1024, 4096)


# What the engine tells beyond the least.
FULL_RESULT: dict[str, Any] = {
    **RESULT,
    "model": {
        **RESULT["model"],
        "bytes": 1000,
        "parameters": 2000,
        "prompt_threads": 3,
        "micro_batch": 128,
        "cache_type": "f16",
        "repack": True,
        "gpu_layers": 0,
        "flash_attention": "off",
    },
    "tests": (
        {"prompt": 128, "tokens": 0, "depth": 0, "tokens_per_second": (80.0,), "spread": 0.5},
        {"prompt": 0, "tokens": 32, "depth": 0, "tokens_per_second": (14.1, 9.0), "spread": 0.02},
    ),
    "curve": tuple(
        {"seconds": float(second), "tokens_per_second": 20.0 if second < 30 else 15.0}
        for second in range(1, 61)
    ),
    "stopped": False,
    "model_type": "llama 1B Q4_0",
    "driver": "a driver",
}


def test_a_record_holds_how_the_model_was_loaded_and_what_the_program_knows() -> None:
    known = Conditions(power="battery", other_load=0.25, program="9")
    told = BenchmarkRecord.from_result("a-1b", FULL_RESULT, known).conditions
    assert (told.power, told.other_load, told.program) == ("battery", 0.25, "9")
    assert (told.threads, told.prompt_threads, told.micro_batch) == (4, 3, 128)
    assert (told.cache_type, told.repack, told.flash_attention) == ("f16", True, "off")
    assert (told.driver, told.gpu_layers, told.drafting) == ("a driver", 0, False)


def test_a_record_says_itself_whether_it_was_disturbed() -> None:
    found = BenchmarkRecord.from_result("a-1b", FULL_RESULT, Conditions(power="battery")).noise
    assert found.noisy
    assert found.causes == ("battery",)
    # Steps of a prompt differ by their place in it: only those of writing are noise.
    assert found.tokens_spread == 0.02
    assert found.rounds_spread == pytest.approx(5.1 / 11.55)


def test_throttling_is_what_the_last_quarter_lost_against_the_first() -> None:
    record = BenchmarkRecord.from_result("a-1b", FULL_RESULT)
    assert record.mode == "sustained"
    assert record.throttling == pytest.approx(0.25)
    assert record.throttled
    assert record.to_json()["throttling"] == record.throttling
    assert "25% slower" in words_of_speed.of_throttling(record)
    steady = replace(record, curve=tuple(replace(p, tokens_per_second=9.0) for p in record.curve))
    assert steady.throttling == 0.0
    assert not steady.throttled
    assert "kept its speed" in words_of_speed.of_throttling(steady)


def test_what_slowed_down_a_curve_is_not_always_heat() -> None:
    busy = BenchmarkRecord.from_result("a-1b", FULL_RESULT, Conditions(load_meanwhile=0.5))
    assert "other work on this computer" in words_of_speed.of_throttling(busy)
    quiet = replace(busy, noise=Noise())
    assert words_of_speed.of_throttling(quiet).endswith(
        "a minute, as computers do when they get warm."
    )
    early = tuple(replace(p, seconds=p.seconds / 4) for p in quiet.curve)
    assert "15 seconds" in words_of_speed.of_throttling(replace(quiet, curve=early))


def test_a_curve_that_is_too_short_tells_nothing() -> None:
    record = BenchmarkRecord.from_result("a", {**FULL_RESULT, "curve": FULL_RESULT["curve"][:7]})
    assert record.throttling is None
    assert words_of_speed.of_throttling(record) == ""


def test_all_of_a_record_comes_back_from_json() -> None:
    record = BenchmarkRecord.from_result("a-1b", FULL_RESULT, Conditions(power="mains"))
    assert BenchmarkRecord.from_json(json.loads(json.dumps(record.to_json()))) == record
    assert record.file == ModelFile("a.gguf", "llama 1B Q4_0", 1000, 2000)


def test_an_old_record_reads_with_the_conditions_that_it_has() -> None:
    old = BenchmarkRecord.from_result("a-1b", RESULT).to_json()
    for name in list(old)[10:]:
        del old[name]
    record = BenchmarkRecord.from_json(old)
    assert (record.conditions.device, record.conditions.threads) == ("CPU", 4)
    assert record.conditions.power == "unknown"
    assert (record.mode, record.stopped, record.tests, record.curve) == ("quick", False, (), ())
    assert not record.noise.noisy


@given(
    st.dictionaries(
        st.sampled_from(
            ["mode", "stopped", "tests", "curve", "conditions", "noise", "file", "energy"]
        ),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(
                        ["prompt", "tokens", "tokens_per_second", "seconds", "spread", "name"]
                    ),
                    inner,
                    max_size=4,
                )
            ),
            max_leaves=10,
        ),
    )
)
def test_damage_in_what_was_added_later_costs_only_that(damaged: dict[str, Any]) -> None:
    whole = BenchmarkRecord.from_result("a-1b", RESULT)
    record = BenchmarkRecord.from_json({**whole.to_json(), **damaged})
    assert (record.pp, record.tg) == (whole.pp, whole.tg)
    json.dumps(record.to_json(), allow_nan=False)


@pytest.mark.parametrize(
    "damaged",
    [
        {"threads": "4"},
        {"device": 3},
        {"tg": [{"depth": 0, "tokens": 1, "tokens_per_second": "x", "low": 1, "high": 1}]},
        {"memory_bytes": float("nan")},
    ],
)
def test_damage_in_what_every_version_wrote_is_refused(damaged: dict[str, Any]) -> None:
    whole = BenchmarkRecord.from_result("a-1b", RESULT).to_json()
    with pytest.raises(TypeError):
        BenchmarkRecord.from_json({**whole, **damaged})
