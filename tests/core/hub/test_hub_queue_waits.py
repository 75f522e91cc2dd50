"""What a row waits for, how long, and what may end that: never a loop, never against the hub."""

from __future__ import annotations

import os
import stat
import sys
import threading
import time
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from core.hub.test_hub_queue_alone import QUICK, SLOW, World, world
from queue_watch import OTHER, Watch, wanted

from desktop.core.errors import (
    AssistantError,
    DiskFailed,
    DiskFull,
    FileTooLarge,
    HubBusy,
    Metered,
    NetworkLogin,
    NoNetwork,
    Offline,
    WrongChecksum,
)
from desktop.core.hub.queue.downloads import Downloads, WantedFile
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.unfinished import partial_path

if TYPE_CHECKING:
    from pathlib import Path

    from hub_server import HubServer

    from desktop.core.hub.transfer.rules import Rules

__all__ = ["world"]  # the fixture


class Attempts:
    """Notes when rows are tried, and may refuse each of them."""

    def __init__(self, error: AssistantError | None = None) -> None:
        self.times: list[float] = []
        self.error = error
        self._changed = threading.Condition()

    def check(self, _: WantedFile) -> None:
        # The queue's own thread asks, too, before it counts what is there: that is no attempt.
        if threading.current_thread().name == "download":
            with self._changed:
                self.times.append(time.monotonic())
                self._changed.notify_all()
        if self.error is not None:
            raise self.error

    def gaps(self, count: int) -> list[float]:
        """Wait for so many attempts, and return the times between them."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.times) >= count, 20)
            return [later - earlier for earlier, later in pairwise(self.times[:count])]


def queue(server: HubServer, rules: Rules, attempts: Attempts) -> tuple[Downloads, Watch]:
    downloads = Downloads(Hub(server.url), rules=rules, patience=QUICK, check=attempts.check)
    return downloads, Watch(downloads)


@pytest.mark.parametrize("after", [0, 100])
def test_a_connection_that_breaks_while_the_hub_is_asked_is_tried_again(
    world: World, destination: Path, content: bytes, after: int
) -> None:
    world.server.faults.api_breaks = after
    downloads, watch = world.queue()
    downloads.start("m", "Model", wanted(destination))
    assert isinstance(watch.state("m", "paused").error, NoNetwork)
    world.server.faults.api_breaks = None

    watch.state("m", "done")
    assert destination.read_bytes() == content


@pytest.mark.parametrize("fault", ["api_page", "login_page"])
def test_a_page_to_sign_in_instead_of_the_hub_is_waited_out(
    world: World, destination: Path, content: bytes, fault: str
) -> None:
    setattr(world.server.faults, fault, b"<html>Welcome to the hotel</html>")
    downloads, watch = world.queue()
    downloads.start("m", "Model", wanted(destination))
    assert isinstance(watch.state("m", "paused").error, NetworkLogin)
    setattr(world.server.faults, fault, None)

    watch.state("m", "done")
    assert destination.read_bytes() == content


def test_being_offline_by_somebody_elses_switch_is_no_loop(
    server: HubServer, rules: Rules, destination: Path
) -> None:
    attempts = Attempts(Offline())
    downloads, watch = queue(server, rules, attempts)
    downloads.start("m", "Model", wanted(destination))
    gaps = attempts.gaps(4)
    attempts.error = None

    watch.state("m", "done")
    assert min(gaps) > 0.9 * QUICK.look_again
    downloads.close()


def test_after_a_wrong_checksum_nothing_counts_as_there(world: World, destination: Path) -> None:
    world.server.faults.wrong_bytes = True
    downloads, watch = world.queue()
    downloads.start("m", "Model", wanted(destination))
    failed = watch.state("m", "failed")

    assert isinstance(failed.error, WrongChecksum)
    assert (failed.bytes, failed.resumed_from) == (0, 0)
    assert list(destination.parent.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_disk_that_fails_is_tried_ever_more_seldom_until_it_works(
    server: HubServer, rules: Rules, destination: Path, content: bytes
) -> None:
    destination.parent.mkdir(parents=True)
    # "No such device", as of a disk that was unplugged.
    os.mknod(partial_path(destination), 0o600 | stat.S_IFSOCK)
    attempts = Attempts()
    downloads, watch = queue(server, rules, attempts)
    downloads.start("m", "Model", wanted(destination))
    waits = watch.state("m", "paused")
    gaps = attempts.gaps(4)
    partial_path(destination).unlink()

    assert isinstance(waits.error, DiskFailed)
    assert not server.file_requests()
    for gap, least in zip(gaps, (1, 2, 4), strict=True):
        assert gap > 0.9 * least * QUICK.look_again
    watch.state("m", "done")
    assert destination.read_bytes() == content
    downloads.close()


@pytest.mark.skipif(sys.platform != "linux", reason="there the size is refused before a byte")
def test_a_file_system_without_files_of_that_size_is_told_and_not_tried_again(
    world: World, destination: Path, content: bytes
) -> None:
    resource = pytest.importorskip("resource")
    downloads, watch = world.queue()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
    try:
        downloads.start("m", "Model", wanted(destination))
        failed = watch.resting("m")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert failed.state == "failed"
    assert isinstance(failed.error, FileTooLarge)
    assert failed.error.data == {"path": str(destination.parent), "bytes": len(content)}
    assert not world.server.file_requests()


# --- what may end a wait ---------------------------------------------------------------------


def test_only_what_a_row_waits_for_wakes_it(world: World, tmp_path: Path) -> None:
    world.server.faults.api_page = b"<html>Welcome to the hotel</html>"
    downloads, watch = world.queue(SLOW)
    downloads.start("m", "Model", wanted(tmp_path / "m"))
    watch.state("m", "paused")
    world.server.faults.api_page = None
    downloads.wake([DiskFull, Offline])
    downloads.wake([])
    # The queue has looked by the time that this one is done.
    downloads.start("n", "Next", wanted(tmp_path / "n", OTHER))
    watch.state("n", "done")
    assert downloads.snapshot()[0].state == "paused"
    downloads.wake([NetworkLogin])

    watch.state("m", "done")


@pytest.mark.parametrize("switch", ["", "offline", "metered"])
def test_nothing_but_a_person_asks_a_hub_before_the_time_that_it_asked_for(
    world: World, tmp_path: Path, switch: str
) -> None:
    world.server.faults.api_status, world.server.faults.retry_after = 429, "600"
    downloads, watch = world.queue()
    downloads.start("m", "Model", wanted(tmp_path / "m"))
    watch.state("m", "paused")
    world.server.faults.api_status = None
    world.server.requests.clear()
    if switch:
        setattr(world, switch, True)
        downloads.wake()
        kind = Offline if switch == "offline" else Metered
        watch.until(lambda one: isinstance(one.error, kind))
        setattr(world, switch, False)
    watch.forget()
    downloads.wake()
    # That another one gets through is no reason either.
    downloads.start("n", "Next", wanted(tmp_path / "n", OTHER))
    watch.state("n", "done")

    assert isinstance(downloads.snapshot()[0].error, HubBusy)
    assert len(world.server.requests) == 3  # two questions and the file, all for the other one
    downloads.resume("m")
    watch.state("m", "done")


def test_a_wait_of_a_503_is_kept_too(world: World, destination: Path) -> None:
    world.server.faults.api_status, world.server.faults.retry_after = 503, "600"
    downloads, watch = world.queue()
    downloads.start("m", "Model", wanted(destination))
    error = watch.state("m", "paused").error

    assert error is not None
    assert error.data["seconds"] == 600
