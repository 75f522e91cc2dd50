"""Benchmarks as the window and the commands start them: the real engine, the real database."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop import __version__, app_bench
from desktop.core import hardware
from desktop.core.speed import history, machine_state

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.speed.record import BenchmarkRecord

LONG = 60.0


class Curve:
    """Hears of a sustained benchmark, until its curve has begun."""

    def __init__(self, services: Services) -> None:
        self.steps: list[str] = []
        self.speeds: list[float] = []
        self.heard = threading.Event()
        self._begun = threading.Event()
        self.running = services.benchmark(
            "tiny", self._hear, mode="sustained", on_speed=self._hear_speed
        )
        assert self._begun.wait(LONG)

    def _hear(self, _fraction: float, step: str) -> None:
        self.steps.append(step)
        if step == "sustained":
            self._begun.set()

    def _hear_speed(self, tokens_per_second: float) -> None:
        self.speeds.append(tokens_per_second)
        if self._begun.is_set():
            self.heard.set()


def kept(services: Services) -> list[BenchmarkRecord]:
    return [one.record for one in history.results(services.results.history("tiny"))]


def measure(services: Services, threads: int | None = None) -> BenchmarkRecord:
    return services.benchmark("tiny", lambda *_: None, threads=threads).record.result(LONG)


def test_a_benchmark_knows_its_conditions_and_is_stored_with_them(services: Services) -> None:
    record = measure(services)

    told = record.conditions
    assert (told.cpu, told.program) == (hardware.cpu_name(), __version__)
    assert (told.threads, told.device, told.engine) == (record.threads, "CPU", record.engine)
    assert told.other_load is None or 0 <= told.other_load <= 1
    assert told.load_meanwhile is not None
    assert told.swap_growth is not None
    assert {(one.prompt, one.depth) for one in record.tests} >= {(128, 0), (512, 0), (0, 1024)}
    assert kept(services) == [record]


def test_the_work_of_the_engine_itself_is_not_that_of_others(services: Services) -> None:
    """It keeps a core busy, or its share of one, of which nothing may count as disturbance."""
    curve = Curve(services)
    began = machine_state.look(None)
    assert curve.heard.wait(LONG)  # for a second or so
    everyone = machine_state.between(began, machine_state.look(None)).other_load
    curve.running.stop()
    told = curve.running.record.result(LONG).conditions.load_meanwhile

    assert told is not None
    assert everyone is not None
    assert everyone - told > 0.2 / hardware.read().logical_cores


def test_stop_keeps_what_was_measured_and_says_so(services: Services) -> None:
    curve = Curve(services)
    curve.running.stop()
    record = curve.running.record.result(LONG)

    assert record.stopped
    assert record.tokens_per_second
    assert record.prompt_tokens_per_second
    assert kept(services) == [record]
    assert services.results.speeds()["tiny"].tokens_per_second == record.tokens_per_second
    assert curve.steps[-1] == "sustained"


def test_cancel_keeps_nothing_although_something_was_measured(services: Services) -> None:
    curve = Curve(services)
    curve.running.cancel()
    with pytest.raises(CancelledError):
        curve.running.record.result(LONG)

    assert kept(services) == []
    assert measure(services).stopped is False


def test_live_speeds_are_told(services: Services) -> None:
    curve = Curve(services)
    assert curve.heard.wait(LONG)
    curve.running.cancel()

    assert all(speed > 1 for speed in curve.speeds)


def test_a_trial_is_not_stored_but_compared_with_its_like(services: Services) -> None:
    usual = measure(services)
    trial = measure(services, threads=1)

    assert kept(services)[0] == usual
    assert len(kept(services)) == 1
    assert trial.threads == 1


def test_a_record_is_compared_with_the_earlier_ones_and_not_with_itself(
    services: Services,
) -> None:
    record = measure(services)
    assert app_bench.regression(services.results, record) is None

    fast = tuple(replace(one, tokens_per_second=1e6) for one in record.tg)
    services.results.add_benchmark("tiny", replace(record, tg=fast).to_json())
    found = app_bench.regression(services.results, record)

    assert found is not None
    assert (found.kind, found.usual, found.earlier) == ("writing", 1e6, 1)
