"""What the engine child measures beyond the plain rounds of test_engine.py."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING

import pytest
from core.engine.talk import LONG, TINY

from benchmarks.synthetic_model import Shape, write
from desktop.core.engine.measures import BenchOptions, BenchResult
from desktop.core.engine.values import LoadOptions
from desktop.core.engine.worker_readings import spread

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.engine.engine import Engine

LOAD = LoadOptions(TINY, 2048)


@pytest.fixture(scope="module")
def engine(shared_engine: Engine) -> Engine:
    return shared_engine


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> LoadOptions:
    """Load a model whose long prompts take far longer than the tests below give."""
    shape = Shape(layers=8, embedding=512, feed_forward=2048, heads=8, weights="Q4_0", context=8192)
    path = write(tmp_path_factory.mktemp("models") / "slow.gguf", shape)
    return LoadOptions(path, 8192, device="cpu", threads=1)


def measure(engine: Engine, load: LoadOptions, options: BenchOptions) -> BenchResult:
    return engine.bench(load, options, lambda _share, _step: None).result.result(LONG)


def test_all_samples_of_a_round_come_along(engine: Engine) -> None:
    options = BenchOptions(prompts=(32, 200), depths=(0, 300), tokens=8, rounds=3)
    result = measure(engine, LOAD, options)
    assert [(one.prompt, one.tokens, one.depth) for one in result.tests] == [
        (32, 0, 0),
        (200, 0, 0),
        (0, 8, 0),
        (0, 8, 300),
    ]
    for one in result.tests:
        assert len(one.tokens_per_second) == 3
        assert all(speed > 0 for speed in one.tokens_per_second)
    written = next(one for one in result.tests if one.depth == 300)
    assert result.tg[1].tokens_per_second == sorted(written.tokens_per_second)[1]
    assert (result.tg[1].low, result.tg[1].high) == (
        min(written.tokens_per_second),
        max(written.tokens_per_second),
    )
    assert result.model_type.startswith("llama")
    assert result.driver == ""
    assert result.curve == ()
    assert not result.stopped


def test_more_rounds_follow_on_a_fast_machine(engine: Engine) -> None:
    options = BenchOptions(prompts=(32,), depths=(0,), tokens=4, rounds=2, least_seconds=0.5)
    result = measure(engine, LOAD, options)
    assert all(len(one.tokens_per_second) > 2 for one in result.tests)


def test_what_the_time_does_not_allow_is_left_out_but_never_all(
    engine: Engine, slow: LoadOptions
) -> None:
    engine.load(slow).result(LONG)
    options = BenchOptions(prompts=(32, 8000), depths=(0, 4096), seconds_limit=0.4)
    result = measure(engine, slow, options)
    assert result.tg[0].depth == 0  # what is deep is not read, so there may be time for it
    assert [one.tokens <= 32 for one in result.pp] == [True]


def test_with_hardly_any_time_both_speeds_are_still_measured(
    engine: Engine, slow: LoadOptions
) -> None:
    engine.load(slow).result(LONG)
    result = measure(engine, slow, BenchOptions(depths=(0, 1024, 4096), seconds_limit=0.001))
    assert len(result.pp) == 1
    assert 8 <= result.pp[0].tokens < 128
    assert [(one.depth, one.tokens) for one in result.tg] == [(0, 4)]


def test_a_depth_is_read_once_and_then_restored(engine: Engine, slow: LoadOptions) -> None:
    # Reading so far again would take as long again; a round from the kept state does not.
    engine.load(slow).result(LONG)
    reading: list[str] = []
    options = BenchOptions(prompts=(32,), depths=(0, 700), tokens=4, rounds=4, seconds_limit=30)
    speeds: list[float] = []
    job = engine.bench(slow, options, lambda _share, step: reading.append(step), speeds.append)
    result = job.result.result(LONG)
    deep = next(one for one in result.tests if one.depth == 700)
    assert len(deep.tokens_per_second) == 4
    assert max(deep.tokens_per_second) < 3 * min(deep.tokens_per_second)
    assert reading.count("tg 700") == 4


@pytest.mark.parametrize("family", ["llama", "qwen35", "lfm2", "gemma3"])
@pytest.mark.parametrize("rounds", [1, 3])
def test_models_that_cannot_go_back_are_measured_at_each_depth(
    engine: Engine, synthetic: Callable[..., Path], family: str, rounds: int
) -> None:
    # The last depth and its tokens just fit: what is written at the first must not add to it.
    options = BenchOptions(prompts=(32, 64), depths=(0, 100, 224), tokens=32, rounds=rounds)
    result = measure(engine, LoadOptions(synthetic(family), 256), options)
    assert [one.depth for one in result.tg] == [0, 100, 224]
    assert {len(one.tokens_per_second) for one in result.tests} == {rounds}


def test_the_curve_has_about_a_point_a_second_and_prompts_are_not_in_it(engine: Engine) -> None:
    options = BenchOptions(prompts=(32,), depths=(0,), tokens=4, rounds=1, sustained_seconds=3.2)
    shares: list[tuple[float, str]] = []
    speeds: list[float] = []
    job = engine.bench(
        LOAD, options, lambda share, step: shares.append((share, step)), speeds.append
    )
    result = job.result.result(LONG)
    assert 2 <= len(result.curve) <= 5
    seconds = [point.seconds for point in result.curve]
    assert seconds == sorted(seconds)
    assert 3 < seconds[-1] < 5
    # Short chats begin again and again: the context never fills, so the speed stays of one kind.
    assert all(point.tokens_per_second > 0 for point in result.curve)
    assert shares[-1][1] == "sustained"
    told = [share for share, step in shares if step == "sustained"]
    assert told == sorted(told)
    assert speeds
    assert all(speed > 0 for speed in speeds)


def stop_when(engine: Engine, options: BenchOptions, wanted: Callable[[str], bool]) -> BenchResult:
    begun = threading.Event()

    def hear(_share: float, step: str) -> None:
        if wanted(step):
            begun.set()

    job = engine.bench(LOAD, options, hear)
    assert begun.wait(LONG)
    job.cancel()
    return job.result.result(LONG)


def test_a_stop_keeps_what_was_measured_where_that_is_wanted(engine: Engine) -> None:
    options = BenchOptions(
        prompts=(32,), depths=(0,), tokens=8, rounds=2, sustained_seconds=1000, keep=True
    )
    result = stop_when(engine, options, lambda step: step == "sustained")
    assert result.stopped
    assert [len(one.tokens_per_second) for one in result.tests] == [2, 2]
    assert measure(engine, LOAD, BenchOptions(rounds=1)).stopped is False


def test_a_stop_before_there_is_one_reading_of_each_keeps_nothing(
    engine: Engine, slow: LoadOptions
) -> None:
    begun = threading.Event()
    options = BenchOptions(prompts=(8192,), depths=(0,), rounds=1, seconds_limit=100_000, keep=True)
    job = engine.bench(slow, options, lambda _share, step: begun.set() if "pp" in step else None)
    assert begun.wait(LONG)
    job.cancel()
    with pytest.raises(CancelledError):
        job.result.result(LONG)


def test_where_it_is_not_wanted_a_stop_keeps_nothing(engine: Engine) -> None:
    options = BenchOptions(prompts=(32,), depths=(0,), rounds=1, sustained_seconds=1000)
    with pytest.raises(CancelledError):
        stop_when(engine, options, lambda step: step == "sustained")


def test_the_spread_of_times_is_that_of_their_middle_half() -> None:
    assert spread([1.0, 1.0, 1.0, 1.0, 50.0]) == 0.0
    assert spread([1.0, 2.0, 3.0, 4.0, 5.0]) == pytest.approx(2 / 3)
    assert spread([1.0]) == spread([]) == 0.0
