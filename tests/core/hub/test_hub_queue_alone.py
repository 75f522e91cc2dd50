"""What the queue does without being asked: waiting for what is missing, and going on."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from queue_watch import OTHER, Watch, wanted

from desktop.core.errors import (
    AssistantError,
    DiskFull,
    DownloadInterrupted,
    FolderMissing,
    HubBusy,
    HubFailed,
    HubForbidden,
    HubNotFound,
    HubUnauthorized,
    Metered,
    NoNetwork,
    Offline,
    WrongChecksum,
)
from desktop.core.hub.queue.downloads import Downloads, Patience, WantedFile
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.unfinished import partial_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hub_server import HubServer

    from desktop.core.hub.transfer.rules import Rules

NOWHERE = "http://127.0.0.1:9"
QUICK = Patience(first_probe=0.02, longest_probe=0.1, look_again=0.05, metered=0.03)
#: Nothing is looked at again within a test.
SLOW = Patience(first_probe=1000, longest_probe=1000, look_again=1000, metered=1000)


class World:
    """What surrounds a queue, changed by a test at any moment."""

    def __init__(self, server: HubServer, rules: Rules) -> None:
        self.server = server
        self.endpoint = server.url
        self.offline = False
        self.metered = False
        self.free = 1 << 40
        self.folder_gone = False
        self.rules = replace(rules, free_space=lambda _: self.free)
        self.queues: list[Downloads] = []

    def queue(self, patience: Patience = QUICK) -> tuple[Downloads, Watch]:
        downloads = Downloads(
            Hub(lambda: self.endpoint, offline=lambda: self.offline),
            metered=lambda: self.metered,
            check=self._check,
            rules=self.rules,
            patience=patience,
        )
        self.queues.append(downloads)
        return downloads, Watch(downloads)

    def _check(self, file: WantedFile) -> None:
        if self.folder_gone and file.destination.name == "gone":
            raise FolderMissing(path=str(file.destination.parent))


@pytest.fixture
def world(server: HubServer, rules: Rules) -> Iterator[World]:
    world = World(server, rules)
    yield world
    for queue in world.queues:
        queue.close()


def test_it_goes_on_when_the_network_is_back(
    world: World, destination: Path, content: bytes
) -> None:
    world.endpoint = NOWHERE
    downloads, watch = world.queue()
    downloads.start("m", "Model", wanted(destination))
    waits = watch.state("m", "paused")
    world.endpoint = world.server.url

    assert isinstance(waits.error, NoNetwork)
    assert watch.state("m", "done").error is None
    assert destination.read_bytes() == content


def test_while_it_tries_again_it_says_what_is_wrong(world: World, destination: Path) -> None:
    world.endpoint = NOWHERE
    downloads, watch = world.queue()
    downloads.start("m", "Model", wanted(destination))
    watch.state("m", "paused")
    world.server.faults.api_status = 503
    world.endpoint = world.server.url
    watch.until(lambda one: isinstance(one.error, HubFailed))

    # Neither "running" nor "queued" flickers up between the failures.
    assert watch.states("m") == ["queued", "running", "paused"]


def test_the_delay_grows_up_to_a_bound(world: World, destination: Path) -> None:
    world.server.faults.api_status = 503
    downloads, _ = world.queue(Patience(first_probe=0.1, longest_probe=0.4))
    times: list[float] = []
    enough = threading.Event()

    def count() -> None:
        seen = 0
        while len(times) < 5 and not enough.wait(0.005):
            if (now := len(world.server.requests)) > seen:
                seen = now
                times.append(time.monotonic())
        enough.set()

    downloads.start("m", "Model", wanted(destination))
    threading.Thread(target=count).start()
    assert enough.wait(20)

    gaps = [later - earlier for earlier, later in pairwise(times)]
    for gap, least in zip(gaps, (0.1, 0.2, 0.4, 0.4), strict=True):
        assert gap > 0.9 * least
    assert gaps[-1] < 2


def test_waking_it_tries_at_once(world: World, destination: Path) -> None:
    world.endpoint = NOWHERE
    downloads, watch = world.queue(SLOW)
    downloads.start("m", "Model", wanted(destination))
    watch.state("m", "paused")
    world.endpoint = world.server.url
    downloads.wake()

    watch.state("m", "done")


def test_where_one_gets_through_the_others_follow(world: World, tmp_path: Path) -> None:
    world.endpoint = NOWHERE
    downloads, watch = world.queue(SLOW)
    downloads.start("a", "A", wanted(tmp_path / "a"))
    downloads.start("b", "B", wanted(tmp_path / "b", OTHER))
    watch.state("a", "paused")
    watch.state("b", "paused")
    world.endpoint = world.server.url
    downloads.resume("a")

    watch.state("a", "done")
    watch.state("b", "done")


def test_a_connection_that_breaks_again_and_again_is_tried_later(
    world: World, destination: Path, content: bytes
) -> None:
    world.server.faults.breaks = [1_000_000] + [0] * 4
    downloads, watch = world.queue(SLOW)
    downloads.start("m", "Model", wanted(destination))
    waits = watch.state("m", "paused")
    world.server.faults.breaks = []
    downloads.wake()
    last = watch.state("m", "done")

    assert isinstance(waits.error, DownloadInterrupted)
    assert 0 < waits.bytes <= last.resumed_from < len(content)
    assert destination.read_bytes() == content


def test_the_place_goes_to_the_next_meanwhile(world: World, tmp_path: Path) -> None:
    world.folder_gone = True
    downloads, watch = world.queue()
    downloads.start("first", "First", wanted(tmp_path / "gone", OTHER))
    downloads.start("second", "Second", wanted(tmp_path / "second", OTHER))

    assert isinstance(watch.state("first", "paused").error, FolderMissing)
    watch.state("second", "done")
    world.folder_gone = False
    watch.state("first", "done")


def test_offline_nothing_is_asked_and_it_goes_on_afterwards(
    world: World, destination: Path
) -> None:
    world.offline = True
    downloads, watch = world.queue(SLOW)
    downloads.start("m", "Model", wanted(destination))
    assert isinstance(watch.state("m", "paused").error, Offline)
    assert not world.server.requests
    assert "running" not in watch.states("m")
    world.offline = False
    downloads.wake()

    assert watch.state("m", "done").error is None


@pytest.mark.parametrize("kind", ["offline", "metered"])
def test_what_is_under_way_stops_for_the_switch_and_goes_on(
    world: World, destination: Path, content: bytes, kind: str
) -> None:
    world.server.faults.bytes_per_second = 1_000_000
    downloads, watch = world.queue(SLOW)
    downloads.start("m", "Model", wanted(destination))
    watch.under_way("m")
    setattr(world, kind, True)
    downloads.wake()
    waits = watch.state("m", "paused")
    assert isinstance(waits.error, Offline if kind == "offline" else Metered)
    assert partial_path(destination).exists()
    world.server.faults.bytes_per_second = None
    setattr(world, kind, False)
    downloads.wake()

    assert watch.state("m", "done").resumed_from > 0
    assert destination.read_bytes() == content


def test_a_metered_connection_is_noticed_without_a_word(world: World, destination: Path) -> None:
    world.server.faults.bytes_per_second = 1_000_000
    downloads, watch = world.queue()
    downloads.start("m", "Model", wanted(destination))
    watch.under_way("m")
    world.metered = True
    assert isinstance(watch.state("m", "paused").error, Metered)
    world.server.faults.bytes_per_second = None
    world.metered = False

    watch.state("m", "done")


def test_a_person_may_use_a_metered_connection_for_one(world: World, tmp_path: Path) -> None:
    world.metered = True
    downloads, watch = world.queue()
    for key in "ab":
        downloads.start(key, key, wanted(tmp_path / key, OTHER))
        watch.state(key, "paused")
    downloads.resume("b", anyway=True)

    watch.state("b", "done")
    assert [one.state for one in downloads.snapshot()] == ["paused", "done"]
    downloads.resume("a")
    assert isinstance(downloads.snapshot()[0].error, Metered | None)
    assert not (tmp_path / "a").exists()


def test_a_full_disk_is_told_and_it_goes_on_when_there_is_room(
    world: World, destination: Path, content: bytes
) -> None:
    world.free = 5
    downloads, watch = world.queue()
    downloads.start("m", "Model", wanted(destination, size=len(content)))
    full = watch.state("m", "paused").error
    assert isinstance(full, DiskFull)
    assert full.data["needed_bytes"] == len(content)
    assert full.data["free_bytes"] == 5
    assert not world.server.requests
    world.free = 1 << 40

    assert watch.state("m", "done").error is None


@pytest.mark.parametrize(
    ("status", "error"),
    [(401, HubUnauthorized), (403, HubForbidden), (404, HubNotFound), (400, HubFailed)],
)
def test_what_only_a_person_can_mend_has_failed(
    world: World, destination: Path, status: int, error: type[AssistantError]
) -> None:
    world.server.faults.api_status = status
    downloads, watch = world.queue()
    downloads.start("m", "Model", wanted(destination))
    failed = watch.resting("m")
    asked = len(world.server.requests)
    downloads.start("n", "Next", wanted(destination.with_name("n"), "unknown.gguf"))
    watch.resting("n")
    downloads.wake()

    assert (failed.state, type(failed.error)) == ("failed", error)
    world.server.faults.api_status = None
    assert len([one for one in downloads.snapshot() if one.state == "failed"]) == 2
    downloads.resume("m")
    assert watch.state("m", "done").error is None
    assert asked


def test_a_wrong_checksum_has_failed_and_leaves_no_file(world: World, destination: Path) -> None:
    world.server.faults.wrong_bytes = True
    downloads, watch = world.queue()
    downloads.start("m", "Model", wanted(destination))
    failed = watch.resting("m")

    assert failed.state == "failed"
    assert isinstance(failed.error, WrongChecksum)
    assert not destination.exists()


def test_a_busy_hub_is_given_the_time_that_it_asks_for(world: World, destination: Path) -> None:
    world.server.faults.api_status, world.server.faults.retry_after = 429, "900"
    downloads, watch = world.queue()
    downloads.start("m", "Model", wanted(destination))
    assert isinstance(watch.state("m", "paused").error, HubBusy)
    asked = len(world.server.requests)
    downloads.start("n", "Next", wanted(destination.with_name("n"), OTHER))
    watch.state("n", "paused")

    assert {request.path for request in world.server.requests[asked:]} <= {
        request.path for request in world.server.requests[:asked]
    }
    assert watch.states("m") == ["queued", "running", "paused"]
