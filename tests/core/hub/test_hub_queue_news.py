from __future__ import annotations

import threading
import time
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from queue_watch import OTHER, Watch, wanted

from desktop.core.hub.queue.downloads import Download, Downloads, Listing
from desktop.core.hub.queue.pace import Pace
from desktop.core.hub.remote import Hub

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hub_server import HubServer

    from desktop.core.hub.transfer.rules import Rules


@pytest.fixture
def downloads(server: HubServer, rules: Rules) -> Iterator[Downloads]:
    downloads = Downloads(Hub(server.url), rules=rules)
    yield downloads
    downloads.close()


@pytest.fixture
def watch(downloads: Downloads) -> Watch:
    return Watch(downloads)


def test_listeners_may_call_the_queue_and_other_threads_meanwhile(
    downloads: Downloads, watch: Watch, tmp_path: Path
) -> None:
    seen: list[tuple[Download, ...]] = []

    def listen(news: Download | Listing) -> None:
        asking = threading.Thread(target=lambda: seen.append(downloads.snapshot()))
        asking.start()
        asking.join(5)
        if isinstance(news, Download) and (news.key, news.state) == ("first", "done"):
            downloads.start("second", "Other", wanted(tmp_path / "second", OTHER))

    downloads.subscribe(listen)
    downloads.start("first", "Other", wanted(tmp_path / "first", OTHER))

    assert watch.resting("second").state == "done"
    assert len(seen) >= len(watch.told) - 1


def test_a_broken_listener_disturbs_nobody(
    downloads: Downloads, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: Download | Listing) -> None:
        raise ValueError("a defect in a view")

    downloads.subscribe(broken)
    watch = Watch(downloads)
    downloads.start("m", "Other", wanted(tmp_path / "m", OTHER))

    assert watch.resting("m").state == "done"
    assert "a defect in a view" in caplog.text


def test_who_unsubscribes_hears_nothing_more(
    downloads: Downloads, watch: Watch, tmp_path: Path
) -> None:
    deaf = Watch(downloads)
    deaf.unsubscribe()
    downloads.start("m", "Other", wanted(tmp_path / "m", OTHER))
    watch.resting("m")

    assert deaf.told == []


def test_news_are_few_in_order_and_know_speed_and_time(
    downloads: Downloads, watch: Watch, destination: Path, server: HubServer, content: bytes
) -> None:
    server.faults.bytes_per_second = 3_000_000
    began = time.monotonic()
    downloads.start("m", "Model", wanted(destination))
    watch.resting("m")
    seconds = time.monotonic() - began
    running = [one for one in watch.told if one.state == "running" and one.bytes]

    assert 5 <= len(running) <= 10 * seconds + 5
    assert [one.bytes for one in running] == sorted(one.bytes for one in running)
    middle = running[len(running) // 2]
    assert 500_000 < middle.bytes_per_second < 4_000_000
    assert middle.seconds_left is not None
    assert 0 < middle.seconds_left < 1.5 * len(content) / 3_000_000


def test_speed_falls_while_nothing_comes(
    downloads: Downloads, watch: Watch, destination: Path, server: HubServer
) -> None:
    server.faults.stall_after = 1_000_000
    downloads.start("m", "Model", wanted(destination))
    fast = watch.until(lambda one: one.bytes == 1_000_000)
    slow = watch.until(
        lambda one: one.state == "running" and 0 < one.bytes_per_second < fast.bytes_per_second / 2
    )

    assert slow.bytes == 1_000_000
    assert slow.seconds_left is not None


class Clock:
    """A clock that stands still until it is told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_time_left_does_not_jump_when_the_speed_does() -> None:
    clock = Clock()
    pace, done, total = Pace(0, clock), 0.0, 200_000_000
    left: list[float] = []
    for tenth in range(600):
        clock.now += 0.1
        # 1 MB a second, with ten seconds at a third of it and some without a byte.
        done += 100_000 * (1 / 3 if 200 <= tenth < 300 else 0 if 400 <= tenth < 410 else 1)
        shown = pace.update(int(done), total)[1]
        assert shown is not None
        left.append(shown)

    steps = [later / earlier for earlier, later in pairwise(left[20:])]
    assert min(steps) > 0.97
    assert max(steps) < 1.03
    assert left[-1] == pytest.approx((total - done) / 1_000_000, rel=0.25)


def test_no_time_is_told_while_nobody_can_know_it() -> None:
    clock = Clock()
    pace = Pace(0, clock)
    clock.now = 1.0
    assert pace.update(0, 100) == (0.0, None)
    clock.now = 2.0
    assert pace.update(1000, None)[1] is None
