from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.hub.transfer.lanes import Lanes

if TYPE_CHECKING:
    from collections.abc import Callable


class Clock:
    """Time and bytes that pass while connections work."""

    def __init__(self, lanes: Lanes) -> None:
        self.lanes = lanes
        self._now, self._received = 1000.0, 0.0

    def run(self, speed: Callable[[int], float], seconds: float) -> list[int]:
        """Return how many connections there were after each tenth of a second."""
        targets = []
        for _ in range(round(seconds * 10)):
            self._received += speed(self.lanes.target) * 0.1
            self._now += 0.1
            targets.append(self.lanes.update(round(self._received), self._now))
        return targets


def run(lanes: Lanes, speed: Callable[[int], float], seconds: float) -> list[int]:
    return Clock(lanes).run(speed, seconds)


def test_connections_are_added_as_long_as_each_makes_it_faster() -> None:
    targets = run(Lanes(4, 2.0), lambda count: 1e6 * count, 30)

    assert targets[0] == 1
    assert sorted(targets) == targets
    assert targets[-1] == 4


@pytest.mark.parametrize("useful", [1, 2, 3])
def test_one_that_brings_nothing_is_given_up(useful: int) -> None:
    targets = run(Lanes(4, 2.0), lambda count: 1e6 * min(count, useful), 30)

    assert max(targets) == useful + 1
    assert targets[-1] == useful


def test_a_little_faster_is_not_worth_it() -> None:
    assert run(Lanes(4, 2.0), lambda count: 1e6 * (1 + count / 10), 20)[-1] == 1


def test_where_much_comes_nobody_waits_for_the_end_of_a_window() -> None:
    fast = run(Lanes(4, 2.0), lambda count: 6e7 * count, 4)

    assert fast[-1] == 4


def test_a_line_that_is_faster_than_the_processor_needs_no_second_one() -> None:
    assert max(run(Lanes(4, 2.0), lambda count: 5e8 * count, 10)) == 1


def test_it_is_tried_again_later() -> None:
    clock = Clock(Lanes(4, 2.0))
    clock.run(lambda _: 1e6, 10)
    targets = clock.run(lambda count: 1e6 * count, 60)

    assert targets[0] == 1
    assert targets[-1] == 4


def test_there_are_never_more_than_allowed() -> None:
    assert max(run(Lanes(1, 2.0), lambda count: 1e6 * count, 20)) == 1


def test_a_server_that_refuses_further_ones_is_not_asked_again() -> None:
    clock = Clock(Lanes(4, 2.0))
    assert clock.run(lambda count: 1e6 * count, 4)[-1] == 2
    clock.lanes.refused(1)

    assert max(clock.run(lambda count: 1e6 * count, 100)) == 1


def test_a_silent_network_comes_to_nothing() -> None:
    assert max(run(Lanes(4, 2.0), lambda _: 0.0, 20)) <= 2
