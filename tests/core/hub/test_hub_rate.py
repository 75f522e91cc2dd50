from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.hub.transfer.rate import RateLimit, SpeedMeter


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@given(st.integers(1, 10**9), st.lists(st.integers(1, 1 << 20), min_size=1, max_size=50))
def test_a_limited_flow_keeps_its_rate(rate: int, pieces: list[int]) -> None:
    clock = Clock()
    limit = RateLimit(rate, clock)
    for piece in pieces:
        clock.now += limit.spend(piece)

    assert clock.now - 100.0 == pytest.approx(sum(pieces) / rate, rel=1e-6, abs=1e-6)


def test_idle_time_is_not_saved_up_for_a_burst() -> None:
    clock = Clock()
    limit = RateLimit(1000, clock)
    clock.now += 60

    assert limit.spend(500) == pytest.approx(0.5)


def test_without_a_limit_nothing_waits() -> None:
    assert RateLimit(None).spend(10**12) == 0


def test_speed_is_right_from_the_start_and_follows_slowly() -> None:
    clock = Clock()
    meter = SpeedMeter(5000, clock)
    done = 5000
    speeds = []
    for second in range(20):
        clock.now += 1
        done += 1000 if second < 10 else 3000
        speeds.append(meter.update(done))

    assert speeds[:10] == pytest.approx([1000] * 10)
    assert speeds[9] < speeds[10] < 2000
    assert speeds[-1] == pytest.approx(3000, rel=0.1)


def test_speed_falls_while_nothing_comes_and_survives_a_new_start_of_the_file() -> None:
    clock = Clock()
    meter = SpeedMeter(0, clock)
    clock.now += 1
    full = meter.update(1000)
    clock.now += 4
    stalled = meter.update(1000)
    clock.now += 1
    anew = meter.update(0)

    assert full == pytest.approx(1000)
    assert 0 < stalled < 500
    assert 0 <= anew < stalled


def test_no_time_is_no_speed() -> None:
    clock = Clock()

    assert SpeedMeter(0, clock).update(10) == 0
