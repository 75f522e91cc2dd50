from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import psutil
import pytest

from desktop.core.speed.conditions import Conditions
from desktop.core.speed.machine_state import (
    Moment,
    between,
    look,
    other_load,
    throttle_count,
    with_meanwhile,
)

if TYPE_CHECKING:
    from pathlib import Path

START = Moment(
    when=100.0, busy=50.0, stolen=1.0, total=200.0, own={0: 5.0, 7: 10.0}, swapped=0, throttled=2
)


def test_the_work_of_others_is_what_is_left_after_ours() -> None:
    # Two seconds of four cores: five busy, of which this program did one and the child two.
    after = replace(START, when=102.0, busy=55.0, total=208.0, own={0: 6.0, 7: 12.0})
    assert between(START, after).other_load == pytest.approx(2 / 8)


def test_a_child_that_started_meanwhile_has_done_all_its_work_since() -> None:
    after = replace(START, when=102.0, busy=54.0, total=208.0, own={0: 5.0, 9: 3.0})
    assert between(START, after).other_load == pytest.approx(1 / 8)


def test_time_that_a_host_took_swap_and_heat_are_told() -> None:
    after = replace(START, when=102.0, total=208.0, stolen=3.0, swapped=4096, throttled=5)
    found = between(START, after)
    assert (found.stolen, found.swap_growth, found.throttle_events) == (0.25, 4096, 3)
    told = with_meanwhile(Conditions(threads=2), found)
    assert (told.threads, told.stolen, told.throttle_events) == (2, 0.25, 3)


def test_too_short_a_time_tells_no_load() -> None:
    found = between(START, replace(START, when=100.01, busy=50.02, total=200.04))
    assert (found.other_load, found.stolen) == (None, None)


def test_counters_that_run_backwards_tell_nothing_strange() -> None:
    after = replace(START, when=102.0, busy=40.0, total=208.0, stolen=0.0, throttled=None)
    found = between(START, after)
    assert (found.other_load, found.stolen, found.throttle_events) == (0.0, 0.0, None)


def test_a_busy_process_of_another_is_seen_and_our_own_is_not() -> None:
    spin = [sys.executable, "-c", "print(flush=True)\nwhile True: pass"]
    with subprocess.Popen(spin, stdout=subprocess.PIPE) as busy:
        try:
            assert busy.stdout is not None
            busy.stdout.readline()
            cores = psutil.cpu_count() or 1
            theirs = psutil.Process(busy.pid)
            before = look(busy.pid), look(None)
            began, spent = time.monotonic(), sum(theirs.cpu_times()[:2])
            # Our own work, which is not that of others either, beside half a second of theirs.
            while (worked := sum(theirs.cpu_times()[:2]) - spent) < 0.5:
                pass
            share = worked / (time.monotonic() - began) / cores
            ours, others = between(before[0], look(busy.pid)), between(before[1], look(None))
        finally:
            busy.kill()
    assert ours.other_load is not None
    assert others.other_load is not None
    # On a busy machine it has had little of it.
    assert others.other_load - ours.other_load > share / 2


def test_the_load_of_this_moment_is_a_share() -> None:
    found = other_load(os.getpid())
    assert found is None or 0 <= found <= 1


def test_throttling_is_counted_over_all_cores(tmp_path: Path) -> None:
    assert throttle_count(tmp_path) is None
    for core, count in enumerate(("3\n", "4\n", "nonsense")):
        folder = tmp_path / f"devices/system/cpu/cpu{core}/thermal_throttle"
        folder.mkdir(parents=True)
        (folder / "core_throttle_count").write_text(count)
    assert throttle_count(tmp_path) == 7
