"""What is known of each model's speed: measured, foretold, and how well."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import pytest

from desktop import app_honesty, app_pairs, app_predict
from desktop.core.speed.calibration import Calibration
from desktop.core.speed.predict import Costs, Prediction

if TYPE_CHECKING:
    from desktop.app import Services

COSTS = Costs(0.05, 1e-5, 1.0, 1e-4, 128, 0.08)
KINDS = ("Q4_K", "Q5_K", "Q6_K", "Q8_0", "Q4_0", "Q5_0")
CALIBRATION = Calibration(
    write=dict.fromkeys(KINDS, 5e-11),
    read=dict.fromkeys(KINDS, 5e-12),
    write_layer=1e-5,
    read_layer=1e-7,
    write_attention=1e-12,
    read_attention=1e-13,
)


def predict(
    services: Services, model: str, speed: float = 20.0, setup: dict[str, object] | None = None
) -> Prediction:
    """Keep an exact prediction."""
    costs = COSTS.scaled(20 / speed, 20 / speed)
    found = Prediction.of(costs, context=4096, memory_bytes=1, method="exact", seconds=1.0)
    engine: dict[str, object] = {
        "engine": f"llama.cpp 1 (llama-cpp-python {version('llama-cpp-python')})",
        "repack": True,
        "micro_batch": 128,
        "cache_type": "f16",
    }
    app_pairs.keep_pair(services, model)
    services.kept_speeds.add_prediction(model, found.to_json() | {"setup": engine | (setup or {})})
    return found


def measure(services: Services, model: str, speed: float) -> None:
    """Keep a benchmark."""
    record: dict[str, Any] = {
        "model": model,
        "engine": "llama.cpp",
        "variant": "haswell",
        "device": "CPU",
        "threads": 2,
        "pp": [{"tokens": 512, "tokens_per_second": 100.0}],
        "tg": [{"depth": 0, "tokens": 32, "tokens_per_second": speed, "low": speed, "high": speed}],
        "load_seconds": 1.0,
        "memory_bytes": 10**9,
    }
    services.results.add_benchmark(model, record)


def test_at_first_nothing_is_known(services: Services) -> None:
    known = app_honesty.knowledge(services)
    assert known["llama32-1b"] == app_honesty.Known()
    assert services.speeds() == {}
    assert app_honesty.pairs(services) == ()
    assert app_honesty.typical_error(()) is None


def test_a_calibration_tells_the_speed_of_every_model(services: Services) -> None:
    services.kept_speeds.put("calibration", CALIBRATION.to_json())
    speeds = services.speeds()
    chat = [m.id for m in services.catalogue.models if m.kind == "chat" and m.bytes]
    assert set(speeds) == set(chat)
    assert {speed.kind for speed in speeds.values()} == {"predicted"}
    assert all(0 < (speed.error or 0) < 1 for speed in speeds.values())
    assert speeds["qwen3-0.6b"].tokens_per_second > 3 * speeds["qwen3-4b-2507"].tokens_per_second
    assert all(row.speed_kind == "predicted" for row in services.rows() if row.id in speeds)


def test_an_exact_prediction_comes_before_a_quick_one(services: Services) -> None:
    services.kept_speeds.put("calibration", CALIBRATION.to_json())
    found = predict(services, "llama32-1b", 12.0)
    known = app_honesty.knowledge(services)["llama32-1b"]
    assert known.predicted == found
    assert known.when is not None
    assert not known.stale
    assert services.speeds()["llama32-1b"].tokens_per_second == pytest.approx(12)


def test_what_was_measured_comes_first_and_both_are_told(services: Services) -> None:
    found = predict(services, "llama32-1b", 14.2)
    measure(services, "llama32-1b", 13.8)
    known = app_honesty.knowledge(services)["llama32-1b"]
    assert known.predicted == found
    assert known.measured is not None
    assert known.speed is not None
    assert (known.speed.kind, known.speed.tokens_per_second) == ("measured", 13.8)

    (pair,) = app_honesty.pairs(services)
    assert pair.predicted == pytest.approx(14.2)
    assert pair.measured == 13.8
    assert pair.error == pytest.approx(14.2 / 13.8 - 1)
    assert app_honesty.typical_error([pair]) == pytest.approx(pair.error)


def test_a_pair_outlives_the_next_prediction(services: Services) -> None:
    predict(services, "llama32-1b", 14.2)
    measure(services, "llama32-1b", 13.8)
    predict(services, "llama32-1b", 13.9)
    found = app_honesty.pairs(services)
    assert [(round(pair.predicted, 1), pair.measured) for pair in found] == [(14.2, 13.8)]
    measure(services, "llama32-1b", 14.0)
    assert len(app_honesty.pairs(services)) == 2


def test_what_was_measured_before_proves_nothing(services: Services) -> None:
    measure(services, "llama32-1b", 13.8)
    clock = services.kept_speeds._clock
    services.kept_speeds._clock = lambda: clock() + 10
    predict(services, "llama32-1b", 14.2)
    assert app_honesty.pairs(services) == ()


def test_models_that_ran_tell_of_those_that_did_not(services: Services) -> None:
    services.kept_speeds.put("calibration", CALIBRATION.to_json())
    before = services.speeds()
    # This computer is half as fast as it was while it was calibrated.
    for model in ("llama32-1b", "qwen3-1.7b", "gemma3-1b"):
        measure(services, model, before[model].tokens_per_second / 2)
    after = services.speeds()
    other = "qwen3-4b-2507"
    assert after[other].tokens_per_second == pytest.approx(before[other].tokens_per_second / 2)
    assert (after[other].error or 1) < (before[other].error or 0)
    assert after["llama32-1b"].kind == "measured"


@pytest.mark.parametrize(
    "setup",
    [
        {"engine": "llama.cpp 1 (llama-cpp-python 0.0.1)"},
        {"engine": None},
        {"repack": False},
        {"micro_batch": 512},
        {"cache_type": "q8_0"},
    ],
    ids=str,
)
def test_another_way_of_running_makes_a_prediction_stale(
    services: Services, setup: dict[str, object]
) -> None:
    predict(services, "llama32-1b", setup=setup)
    assert app_honesty.knowledge(services)["llama32-1b"].stale


def test_kept_nonsense_is_passed_over(services: Services) -> None:
    services.kept_speeds.add_prediction("llama32-1b", {"method": "exact"})
    services.kept_speeds.put("pairs", {"pairs": [1, {"model_id": "a"}, {"measured": 0}]})
    services.kept_speeds.put("calibration", {"write": 3})
    assert app_honesty.knowledge(services)["llama32-1b"] == app_honesty.Known()
    assert app_honesty.pairs(services) == ()
    assert app_predict.calibration(services) is None
