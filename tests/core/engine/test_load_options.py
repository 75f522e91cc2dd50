"""How a model is loaded: each option is taken, and none changes what a decisive model says."""

from __future__ import annotations

import platform
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import psutil
import pytest
from core.engine.talk import LONG, TINY, Talk, ask

from desktop.core.engine.values import CacheType, LoadOptions
from desktop.core.engine.worker_file import needed
from desktop.core.gguf import read_header

if TYPE_CHECKING:
    from desktop.core.engine.engine import Engine

COUNT = ask("Count from 3 to 9.")
LOAD = LoadOptions(TINY)


@pytest.mark.parametrize(
    "changed",
    [
        {"micro_batch": 16},
        {"micro_batch": 512},
        {"flash_attention": "off"},
        {"flash_attention": "on"},
        {"cache_type": "q8_0"},
        {"repack": False},
        {"map_file": False},
        {"lock_memory": True},
        {"lock_memory": True, "map_file": False},
        {"prompt_threads": 1, "threads": 2},
    ],
    ids=lambda changed: "+".join(f"{name}={value}" for name, value in changed.items()),
)
def test_an_option_is_taken_and_the_model_says_the_same(
    shared_engine: Engine, changed: dict[str, object]
) -> None:
    load = replace(LOAD, **changed)  # type: ignore[arg-type]  # fields of several types
    talk = Talk(shared_engine, COUNT, load)
    talk.wait()
    loaded = shared_engine.load(load).result(LONG)

    assert talk.text == "3 4 5 6 7 8 9"
    for name in changed.keys() & {"micro_batch", "cache_type", "repack", "prompt_threads"}:
        assert getattr(loaded, name) == changed[name]


@pytest.mark.parametrize(("asked", "taken"), [(-5, 16), (0, 16), (100_000, 512)])
def test_a_step_stays_within_what_can_be_cancelled_in_time(
    shared_engine: Engine, asked: int, taken: int
) -> None:
    load = replace(LOAD, micro_batch=asked)
    prompt = Talk(shared_engine, ask("lamp " * 300), load)
    prompt.wait()
    steps = [
        later[0] - earlier[0]
        for earlier, later in zip(prompt.prompt, prompt.prompt[1:], strict=False)
    ]

    assert shared_engine.load(load).result(LONG).micro_batch == taken
    assert max(steps) == min(taken, prompt.prompt[-1][1])


def test_prompts_take_no_more_threads_than_there_are_cores(shared_engine: Engine) -> None:
    loaded = shared_engine.load(replace(LOAD, prompt_threads=500)).result(LONG)

    assert loaded.threads == 1
    assert loaded.prompt_threads == len(psutil.Process().cpu_affinity())


def test_a_smaller_cache_needs_less_memory() -> None:
    header = read_header(TINY)
    full, half, quarter = (
        needed(replace(LOAD, cache_type=kind), 0, header, 2048).growth
        for kind in get_args(CacheType)
    )
    cache = 2048 * (header.kv_bytes_per_token or 0)

    assert full - half == pytest.approx(cache * (1 - 8.5 / 16), abs=1)
    assert full - quarter == pytest.approx(cache * (1 - 4.5 / 16), abs=1)


def test_what_a_model_has_taken_goes_back_when_another_comes(engine: Engine) -> None:
    def taken(context: int) -> int:
        return engine.load(replace(LOAD, context=context)).result(60).memory_bytes

    before = taken(2048)
    for context in (1024, 2040, 1032, 2044):
        taken(context)

    assert taken(2048) < before + 10_000_000


def _large_pages() -> bool:
    """Return whether this system and its C library give them to programs that ask."""
    setting = Path("/sys/kernel/mm/transparent_hugepage/enabled")
    if not setting.is_file() or "[never]" in setting.read_text(encoding="ascii"):
        return False
    library, version = platform.libc_ver()
    return library == "glibc" and tuple(map(int, version.split("."))) >= (2, 35)


@pytest.mark.skipif(not _large_pages(), reason="this system has no large pages on demand")
def test_a_model_lies_in_large_pages(shared_engine: Engine) -> None:
    shared_engine.load(LOAD).result(60)

    memory = Path(f"/proc/{shared_engine.pid}/smaps_rollup").read_text(encoding="ascii")
    large = next(line for line in memory.splitlines() if line.startswith("AnonHugePages:"))
    assert int(large.split()[1]) > 0
