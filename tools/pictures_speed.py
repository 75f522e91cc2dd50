"""The results that are in the picture of the speed page: numbers that no computer measured."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from pictures_hub import sparse

from desktop.core.energy import NoEnergy
from desktop.core.engine.values import ReplyStats
from desktop.core.speed.conditions import Conditions
from desktop.core.speed.noise import Noise
from desktop.core.speed.record import (
    BenchmarkRecord,
    CurvePoint,
    GenerationReading,
    ModelFile,
    PromptReading,
    RoundReadings,
)
from desktop.core.speed.spent import Spent
from desktop.core.store.results import Results

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.speed.conditions import PowerSource

_MB = 10**6
_TITLE, _MODEL = "A garden for a small balcony", "Lark 2B Instruct"
_STATS = ReplyStats(
    finish_reason="stop",
    prompt_tokens=2900,
    cached_tokens=1400,
    completion_tokens=240,
    ttft_seconds=21.6,
    prompt_seconds=21.4,
    generation_seconds=22.6,
    tokens_per_second=10.6,
    prompt_tokens_per_second=70.1,
    device="CPU",
    threads=4,
)
_DAY = 86_400
_FIRST = 1_777_000_000
_FILE = "maple/Lark-2B-Instruct-GGUF/lark-2b-instruct-Q4_K_M.gguf"
_OTHERS = (("birch/Wren-1B-GGUF/wren-1b-Q4_K_M.gguf", "Wren 1B", 720, 22.4),)
_SPEEDS = (13.1, 13.2, 13.0, 13.2, 14.0, 14.2, 14.1, 14.1, 14.3, 11.9, 14.1)
_BATTERY = 9
_ENGINE = "llama.cpp 0.5.0 (llama-cpp-python 0.3.36)"
_CONDITIONS = Conditions(
    engine=_ENGINE,
    variant="alderlake",
    device="CPU",
    cpu="Intel Core i7-1265U",
    threads=4,
    prompt_threads=8,
    micro_batch=128,
    cache_type="f16",
    repack=True,
    flash_attention="off",
    gpu_layers=0,
    drafting=False,
    program="1.0",
    power="mains",
    power_plan="balanced",
    other_load=0.02,
)


def fill(services: Services) -> str:
    """Put a model into the models folder, and its results into the store; return its id."""
    path = sparse(services.library.folder / _FILE, 1240 * _MB, "Lark 2B Instruct")
    for file, name, size, _ in _OTHERS:
        sparse(services.library.folder / file, size * _MB, name)
    services.library.learn()
    found = {one.path: one.id for one in services.library.installed()}
    times = iter(_FIRST + place * _DAY for place in range(100))
    results = Results(services.database, lambda: next(times))
    for place, speed in enumerate(_SPEEDS):
        results.add_benchmark(found[path], _record(found[path], place, speed).to_json())
    for file, _, _, speed in _OTHERS:
        other = found[services.library.folder / file]
        results.add_benchmark(other, _record(other, 0, speed).to_json())
    _reply(services)
    return found[path]


def _reply(services: Services) -> None:
    """Put a long chat into the store whose last reply had much to read."""
    stats = asdict(_STATS)
    chats = services.conversations
    first = chats.add_exchange(None, "Sow what in May?", title=_TITLE, model=_MODEL)
    chats.finish(first.reply.id, "complete", stats)
    last = chats.add_exchange(first.reply.conversation, "And in June?", title="", model=_MODEL)
    chats.finish(last.reply.id, "complete", stats)


def _record(model: str, place: int, speed: float) -> BenchmarkRecord:
    last = place == len(_SPEEDS) - 1
    depths = {0: speed, 1024: speed * 0.93, 4096: speed * 0.78}
    prompts = {128: speed * 5.2, 512: speed * 4.8}
    power: PowerSource = "battery" if place == _BATTERY else "mains"
    return BenchmarkRecord(
        model=model,
        engine=_ENGINE,
        variant=_CONDITIONS.variant,
        device="CPU",
        threads=4,
        pp=tuple(PromptReading(tokens, found) for tokens, found in prompts.items()),
        tg=tuple(
            GenerationReading(depth, 32, found, found * 0.985, found * 1.01)
            for depth, found in depths.items()
        ),
        load_seconds=0.9,
        memory_bytes=1_790 * _MB,
        roofline_fraction=0.71,
        mode="sustained" if last else "quick",
        tests=tuple(
            RoundReadings(tokens, 0, 0, (found * 0.99, found, found * 1.01), 0.02)
            for tokens, found in prompts.items()
        ),
        curve=_curve(speed) if last else (),
        conditions=replace(_CONDITIONS, power=power),
        noise=Noise(causes=("battery",)) if power == "battery" else Noise(),
        file=ModelFile("lark-2b-instruct-Q4_K_M.gguf", "llama 2B Q4_K - Medium", 1240 * _MB),
        energy=Spent(NoEnergy("not-allowed")),
    )


def _curve(speed: float) -> tuple[CurvePoint, ...]:
    """Return a minute in which the computer gets warm."""
    steps = (0.0, 0.1, -0.15, 0.05, -0.1, 0.12)
    return tuple(
        CurvePoint(
            float(second),
            speed - (1.9 if second > 26 else 0.6 if second > 18 else 0.0) + steps[second % 6],
        )
        for second in range(1, 61)
    )
