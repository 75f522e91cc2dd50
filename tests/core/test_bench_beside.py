"""What is found out beside a benchmark: the memory's speed, energy, the state of power."""

from __future__ import annotations

import time
from concurrent.futures import CancelledError
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from core.speed.results_made import record

from desktop import app_bench, app_bench_beside
from desktop.core import energy_sources, hardware
from desktop.core.energy import Energy, NoEnergy
from desktop.core.machine.power import read_power
from desktop.core.speed import roofline
from desktop.core.speed.record import BenchmarkRecord, CurvePoint
from desktop.core.store.speeds import Speeds

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.app import Services

LONG = 60.0


def measure(services: Services) -> tuple[BenchmarkRecord, list[tuple[float, str]]]:
    told: list[tuple[float, str]] = []
    job = services.benchmark("tiny", lambda share, step: told.append((share, step)))
    return job.record.result(LONG), told


def test_the_memory_is_measured_once_a_session_and_the_share_of_it_is_told(
    services: Services,
) -> None:
    first, told = measure(services)
    second, told_again = measure(services)

    assert any(step.startswith("memory") for _, step in told)
    assert not any(step.startswith("memory") for _, step in told_again)
    kept = services.kept_speeds.get("bandwidth")
    assert kept is not None
    bandwidth = roofline.Bandwidth.from_json(kept.document)
    assert bandwidth is not None
    assert bandwidth.bytes_per_second > 1e9
    for found in (first, second):
        assert found.roofline_fraction is not None
        assert found.roofline_fraction > 0
    # About its weights are read for each token.
    speed = first.tokens_per_second
    assert speed is not None
    assert first.roofline_fraction is not None
    needed = first.roofline_fraction * bandwidth.bytes_per_second / speed
    assert first.file.bytes * 0.5 < needed < first.file.bytes * 2


def test_progress_rises_over_both_parts(services: Services) -> None:
    _, told = measure(services)
    shares = [share for share, step in told if step != "loading"]
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)


def test_the_whole_still_takes_ten_seconds_at_most(services: Services) -> None:
    began = time.monotonic()
    measure(services)
    assert time.monotonic() - began < 10.5


def test_another_session_or_other_conditions_measure_anew(services: Services) -> None:
    record_, _ = measure(services)
    now = record_.conditions
    assert app_bench_beside.known_bandwidth(services.kept_speeds, now) is not None

    other = replace(now, power="battery")
    assert app_bench_beside.known_bandwidth(services.kept_speeds, other) is None
    yesterday = Speeds(services.database, clock=lambda: time.time() - 2 * 86_400)
    kept = services.kept_speeds.get("bandwidth")
    assert kept is not None
    yesterday.put("bandwidth", kept.document)
    assert app_bench_beside.known_bandwidth(services.kept_speeds, now) is None
    services.kept_speeds.put("bandwidth", {"bytes_per_second": "much"})
    assert app_bench_beside.known_bandwidth(services.kept_speeds, now) is None


def test_on_a_graphics_processor_there_is_no_share(services: Services, tiny_model: Path) -> None:
    found, _ = measure(services)
    known = app_bench_beside.known_bandwidth(services.kept_speeds, found.conditions)
    assert app_bench_beside.share(found, tiny_model, known) == found.roofline_fraction
    on_gpu = replace(found, conditions=replace(found.conditions, gpu_layers=4))
    assert app_bench_beside.share(on_gpu, tiny_model, known) is None
    assert app_bench_beside.share(found, tiny_model.with_name("gone.gguf"), known) is None


def test_the_state_of_power_is_that_of_the_hardware_page() -> None:
    told = app_bench.present_conditions(None)
    found = read_power()
    assert (told.power, told.power_plan) == (found.source, found.plan)
    assert told.cpu == hardware.cpu_name()


def test_stop_while_the_memory_is_measured_ends_it_with_nothing(services: Services) -> None:
    job = services.benchmark("tiny", lambda *_: None)
    job.stop()
    with pytest.raises(CancelledError):
        job.record.result(LONG)
    assert services.results.history("tiny") == ()
    assert measure(services)[0].stopped is False


def test_energy_or_the_reason_is_kept_with_the_record(services: Services) -> None:
    found, _ = measure(services)
    assert found.energy is not None
    (kept,) = services.results.history("tiny")
    assert kept.record is not None
    assert BenchmarkRecord.from_json(kept.record) == found


class Counters:
    """The processor's counters, as files."""

    def __init__(self, root: Path) -> None:
        self.file = root / "sys/class/powercap/intel-rapl:0"
        self.file.mkdir(parents=True)
        (self.file / "name").write_text("package-0\n")
        (self.file / "max_energy_range_uj").write_text("262143328850\n")
        self.total = 1_000_000
        self.add(0)

    def add(self, joules: float) -> None:
        self.total += round(joules * 1e6)
        (self.file / "energy_uj").write_text(f"{self.total}\n")


def spend(writing: app_bench_beside.Writing, counters: Counters, step: str) -> None:
    """Let a step pass that takes 5 J, and some time."""
    writing.hear(step)
    counters.add(5.0)
    end = time.monotonic() + 0.25
    while time.monotonic() < end:
        pass


def found_meter(writing: app_bench_beside.Writing) -> None:
    """Let it find what tells of energy, which it does beside its work."""
    writing.hear("warm-up")
    end = time.monotonic() + LONG
    while not writing.is_ready and time.monotonic() < end:
        pass


def test_only_the_energy_of_writing_counts(services: Services, tmp_path: Path) -> None:
    counters = Counters(tmp_path)
    find = partial(energy_sources.find, "linux", tmp_path)
    writing = app_bench_beside.Writing(services.engine, "quick", find)
    found_meter(writing)
    for step in ("tg 0", "pp 128", "tg 0", "tg 1024"):
        spend(writing, counters, step)
    writing.end()
    spent = writing.spent(record(20.0))

    assert isinstance(spent.energy, Energy)
    assert spent.energy.joules == pytest.approx(10.0)
    assert spent.energy.source == "processor"
    # 20 tokens a second for half a second.
    assert spent.tokens == pytest.approx(20.0 * spent.energy.seconds, abs=1)
    assert spent.joules_per_token == pytest.approx(1.0, rel=0.2)


def test_of_a_minute_its_own_speed_counts(services: Services, tmp_path: Path) -> None:
    counters = Counters(tmp_path)
    find = partial(energy_sources.find, "linux", tmp_path)
    writing = app_bench_beside.Writing(services.engine, "sustained", find)
    found_meter(writing)
    spend(writing, counters, "sustained")
    writing.end()
    minute = replace(record(40.0), curve=(CurvePoint(1, 10.0), CurvePoint(2, 10.0)))

    spent = writing.spent(minute)
    assert isinstance(spent.energy, Energy)
    assert spent.tokens == max(1, round(10 * spent.energy.seconds))


def test_without_a_source_the_reason_is_told(services: Services, tmp_path: Path) -> None:
    find = partial(energy_sources.find, "linux", tmp_path)
    writing = app_bench_beside.Writing(services.engine, "quick", find)
    found_meter(writing)
    writing.hear("tg 0")
    writing.end()
    assert writing.spent(record(20.0)).energy == NoEnergy("no-source")


def test_what_was_over_before_anything_was_found_was_too_short(services: Services) -> None:
    writing = app_bench_beside.Writing(services.engine, "quick")
    assert writing.spent(record(20.0)).energy == NoEnergy("too-short")
