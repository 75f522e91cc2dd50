"""What a computer would know of the speed of models, made for tests."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.engine.values import LoadOptions
from desktop.core.speed.calibration import Calibration, models
from desktop.core.speed.predict import Costs, Method, Prediction, Sample
from desktop.core.speed.tuning import ANY, Choice, Tuned, Turn

if TYPE_CHECKING:
    from desktop.app import Services


def setup() -> dict[str, Any]:
    """Return how models were run for what is not out of date: as they are run by default."""
    load = LoadOptions(Path("model.gguf"))
    return {
        "engine": f"llama.cpp, llama-cpp-python {version('llama-cpp-python')}",
        "variant": "haswell",
        "device": "CPU",
        "threads": 2,
        "repack": load.repack,
        "micro_batch": load.micro_batch,
        "cache_type": load.cache_type,
        "flash_attention": load.flash_attention,
    }


def calibration(bytes_per_second: float = 10e9) -> Calibration:
    """Return what a computer with that much bandwidth would be found to be."""

    def samples() -> list[tuple[Sample, ...]]:
        found: list[tuple[Sample, ...]] = []
        for plan in models():
            size = sum(plan.bytes_by_type().values())
            work = sum(plan.work_by_type().values())
            write = size / bytes_per_second + plan.layers * 1e-5
            read = 128 * work / (6 * bytes_per_second)
            found.append(
                (
                    Sample("write", 0, 1, (write,)),
                    Sample("write", 3840, 1, (write * 1.4,)),
                    Sample("read", 0, 128, (read,)),
                    Sample("read", 3840, 128, (read * 1.4,)),
                )
            )
        return found

    return Calibration.of(samples())


def calibrate(services: Services, bytes_per_second: float = 10e9) -> None:
    """Let a program know its computer, as after "tell the speed of every model"."""
    document = calibration(bytes_per_second).to_json()
    services.kept_speeds.put("calibration", document | {"setup": setup()})


def prediction(
    speed: float = 14.2, *, band: float = 0.06, context: int = 8192, method: Method = "exact"
) -> Prediction:
    """Return a prediction of a speed."""
    costs = Costs(1 / speed, 0.4 / speed / 8192, 1.0, 0.0001, 128, band)
    return Prediction.of(
        costs, context=context, memory_bytes=1_800_000_000, method=method, seconds=6.5
    )


def foretell(services: Services, model_id: str, found: Prediction) -> None:
    """Let a program have made a prediction."""
    services.kept_speeds.add_prediction(model_id, found.to_json() | {"setup": setup()})


def look(services: Services) -> None:
    """Let a program have had its first look at the computer: it runs models as it did."""
    calibrate(services)
    costs = Costs(0.1, 0.0, 1.0, 0.0, 128, 0.1)
    usual = Choice(micro_batch=LoadOptions(Path("model.gguf")).micro_batch)
    services.tunings.keep(ANY, Tuned(usual, usual, costs, costs, 1), Turn())
