"""What the pictures of the picker show: speeds as a laptop of four cores would have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import speed_made

from desktop.core.speed.benchmark import BenchmarkRecord

if TYPE_CHECKING:
    from desktop.app import Services

#: Bytes of weights that such a laptop reads in a second.
_BANDWIDTH: Final = 21e9
#: Tokens per second with so many tokens in the chat, as they were measured.
_MEASURED: Final = {
    "llama32-1b": ((0, 22.4), (1024, 21.3), (4096, 18.8)),
    "qwen35-2b": ((0, 13.8), (1024, 13.5), (4096, 12.7)),
}
#: What was foretold of models for which that was done exactly.
_FORETOLD: Final = {"qwen35-2b": 14.2, "lfm25-1.2b": 24.0}
DETAILS: Final = "qwen35-2b"
COMPARED: Final = ("llama32-1b", "qwen35-2b", "qwen3-4b-2507")


def fill(services: Services) -> None:
    """Put predictions and measurements into a program's database."""
    speed_made.calibrate(services, _BANDWIDTH)
    known = {model.id for model in services.catalogue.models}
    for model_id, speed in _FORETOLD.items():
        if model_id in known:
            speed_made.foretell(services, model_id, speed_made.prediction(speed, context=8192))
    for model_id, readings in _MEASURED.items():
        services.results.add_benchmark(model_id, _record(model_id, readings).to_json())


def _record(model_id: str, readings: tuple[tuple[int, float], ...]) -> BenchmarkRecord:
    first = readings[0][1]
    return BenchmarkRecord.from_json(
        {
            "model": model_id,
            "engine": "llama.cpp",
            "variant": "haswell",
            "device": "CPU",
            "threads": 4,
            "pp": [
                {"tokens": tokens, "tokens_per_second": first * times}
                for tokens, times in ((128, 6.9), (512, 7.4))
            ],
            "tg": [
                {
                    "depth": depth,
                    "tokens": 32,
                    "tokens_per_second": speed,
                    "low": speed * 0.98,
                    "high": speed * 1.02,
                }
                for depth, speed in readings
            ],
            "load_seconds": 1.4,
            "memory_bytes": 1_790_000_000,
        }
    )
