"""Results as a history has them, for tests."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop.core.speed.conditions import Conditions
from desktop.core.speed.history import Result
from desktop.core.speed.noise import Noise
from desktop.core.speed.record import (
    BenchmarkRecord,
    GenerationReading,
    ModelFile,
    PromptReading,
    RoundReadings,
)

CONDITIONS = Conditions(
    engine="llama.cpp 1", variant="zen4", device="CPU", cpu="A", threads=4, prompt_threads=4,
    micro_batch=128, cache_type="f16", repack=True, flash_attention="off", gpu_layers=0,
    drafting=False, program="1.0", power="mains", power_plan="balanced", other_load=0.0,
)  # fmt: skip


def record(writing: float, reading: float = 100.0, **changed: Any) -> BenchmarkRecord:  # noqa: ANN401 - fields of `Conditions`
    """Return a record with these speeds under the usual conditions but for what is changed."""
    conditions = replace(CONDITIONS, **changed)
    return BenchmarkRecord(
        model="a-1b",
        engine=conditions.engine,
        variant=conditions.variant,
        device=conditions.device,
        threads=conditions.threads or 0,
        pp=(PromptReading(128, reading),),
        tg=(GenerationReading(0, 32, writing, writing * 0.99, writing * 1.01),),
        load_seconds=1.0,
        memory_bytes=1_000_000,
        tests=(
            RoundReadings(128, 0, 0, (reading, reading), 0.01),
            RoundReadings(0, 32, 0, (writing * 0.99, writing, writing * 1.01), 0.01),
        ),
        conditions=conditions,
        noise=Noise(),
        file=ModelFile("a.gguf", "llama 1B Q4_0", 700, 1000),
    )


def noisy(record_: BenchmarkRecord) -> BenchmarkRecord:
    """Return the record as one of a disturbed measurement."""
    return replace(record_, noise=Noise(noisy=True, tokens_spread=0.5))


def past(*records: BenchmarkRecord) -> list[Result]:
    """Return results a day apart, given oldest first, newest first."""
    return [Result(86_400.0 * day, one) for day, one in enumerate(records)][::-1]
