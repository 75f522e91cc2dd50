"""What the memory gives, measured in a real child."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from concurrent.futures import CancelledError

import numpy as np
import psutil
import pytest
from core.engine.talk import LONG, TINY, Talk, ask
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import cpu_caches
from desktop.core.engine import worker_bandwidth
from desktop.core.engine.engine import Engine, LoadOptions
from desktop.core.engine.measures import BandwidthOptions
from desktop.core.errors import EngineCrashed

SHORT = BandwidthOptions((2, 1), 0.3)
#: Nothing reads faster than this, and no memory is slower than that.
SLOWEST, FASTEST = 50e6, 5e12
#: Without other work on the machine it is 0.1.
SOON = 0.5


def test_the_memory_is_measured_without_a_model(shared_engine: Engine) -> None:
    steps: list[tuple[float, str]] = []
    job = shared_engine.bandwidth(SHORT, lambda share, step: steps.append((share, step)))
    result = job.result.result(LONG)

    assert [each.threads for each in result.readings] == [1, 2]
    assert all(SLOWEST < each.bytes_per_second < FASTEST for each in result.readings)
    best = max(result.readings, key=lambda each: each.bytes_per_second)
    assert (result.threads, result.bytes_per_second) == (best.threads, best.bytes_per_second)
    assert 4 << 20 <= result.buffer_bytes <= 1 << 30
    assert result.cache_bytes == cpu_caches.last_level_bytes()
    if result.exceeds_cache:
        assert result.buffer_bytes >= 4 * result.cache_bytes
    assert result.method in ("memcmp", "dot")
    assert [step for _, step in steps] == ["memory 1", "memory 1", "memory 2"]
    shares = [share for share, _ in steps]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] <= 1


def test_it_keeps_its_time_and_gives_the_memory_back(shared_engine: Engine) -> None:
    shared_engine.bandwidth(SHORT).result.result(LONG)
    assert shared_engine.pid is not None
    child = psutil.Process(shared_engine.pid)
    before = child.memory_info().rss
    started = time.monotonic()
    shared_engine.bandwidth(BandwidthOptions(seconds_limit=1.0)).result.result(LONG)

    assert time.monotonic() - started < 5  # 1.1 on a machine without other work
    assert child.memory_info().rss < before + (32 << 20)


def test_a_number_of_threads_beyond_reason_is_bounded(shared_engine: Engine) -> None:
    options = BandwidthOptions((0, 1, 2**40), -1.0)
    result = shared_engine.bandwidth(options).result.result(LONG)

    assert [each.threads for each in result.readings] == [1, 1024]


def test_a_loaded_model_and_its_chat_stay(shared_engine: Engine) -> None:
    talk = Talk(shared_engine, ask("Count to five."))
    first = talk.wait()
    loaded = shared_engine.state.loaded
    phases: list[str] = []
    unsubscribe = shared_engine.subscribe(lambda state: phases.append(state.phase))
    shared_engine.bandwidth(SHORT).result.result(LONG)
    unsubscribe()

    assert phases == ["benchmarking", "idle"]
    assert loaded is not None
    assert shared_engine.state.loaded == loaded
    again = Talk(shared_engine, ask("Count to five.")).wait()
    assert again.completion_tokens == first.completion_tokens
    assert again.cached_tokens > 0


@pytest.mark.parametrize("told", [1, 2], ids=["filling", "reading"])
def test_it_is_cancelled_soon(shared_engine: Engine, told: int) -> None:
    begun = threading.Event()
    steps: list[str] = []

    def on_progress(_share: float, step: str) -> None:
        steps.append(step)
        if len(steps) == told:
            begun.set()

    job = shared_engine.bandwidth(BandwidthOptions((1,), 20.0), on_progress)
    assert begun.wait(LONG)
    pid = shared_engine.pid
    asked = time.monotonic()
    job.cancel()
    with pytest.raises(CancelledError):
        job.result.result(LONG)
    assert time.monotonic() - asked < SOON
    shared_engine.load(LoadOptions(TINY)).result(LONG)
    assert time.monotonic() - asked < 10
    assert shared_engine.pid == pid  # the child itself has stopped


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_a_child_that_dies_while_it_measures_is_told_and_replaced(engine: Engine) -> None:
    def kill(_share: float, step: str) -> None:
        if step == "memory 1" and engine.pid is not None:
            os.kill(engine.pid, signal.SIGSEGV)

    with pytest.raises(EngineCrashed):
        engine.bandwidth(BandwidthOptions((1,), 20.0), kill).result.result(LONG)
    assert engine.bandwidth(SHORT).result.result(LONG).bytes_per_second > SLOWEST


@given(
    st.lists(st.integers(-5, 2**62), max_size=9).map(tuple),
    st.integers(1, 512),
    st.integers(1, 512),
)
def test_the_numbers_of_threads_are_few_and_rise(
    wanted: tuple[int, ...], usable: int, physical: int
) -> None:
    found = worker_bandwidth.counts(wanted, usable, physical)

    assert 1 <= len(found) <= 6
    assert list(found) == sorted(set(found))
    assert all(1 <= each <= 1024 for each in found)
    if not wanted:
        assert found[0] == 1
        assert found[-1] == usable


@given(st.integers(0, 2**36), st.integers(0, 2**44))
def test_the_buffer_is_beyond_the_cache_but_not_much_of_what_is_free(cache: int, free: int) -> None:
    size = worker_bandwidth.buffer_bytes(cache, free)

    assert 4 << 20 <= size <= 1 << 30
    assert size <= max(4 << 20, free // 4)
    if free >= 4 << 30 and 0 < cache <= 256 << 20:
        assert size >= 4 * cache


@pytest.mark.parametrize("at", [3, 4099, 65_535, 65_539, 131_071])  # the high byte of a number
def test_what_reads_reads_all_of_a_piece(at: int) -> None:
    buffer = np.full(3 << 16, 0x3F, np.uint8)
    for make in (worker_bandwidth.reads_by_memcmp, worker_bandwidth.reads_by_dot):
        read = make(buffer)
        assert read is not None
        before = read(0, 2 << 16)
        buffer[at] ^= 0x40
        assert read(0, 2 << 16) != before
        buffer[at] ^= 0x40
        buffer[(2 << 16) + 3] ^= 0x40  # behind the piece
        assert read(0, 2 << 16) == before
        buffer[(2 << 16) + 3] ^= 0x40
