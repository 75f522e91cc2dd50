from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from queue_watch import REPO, Watch, wanted

from desktop.core.errors import DiskFull
from desktop.core.hub.queue.disk import Claim, missing_bytes, shortages, there_bytes
from desktop.core.hub.queue.downloads import Downloads, Patience, WantedFile
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.rules import Rules
from desktop.core.hub.transfer.unfinished import partial_path

if TYPE_CHECKING:
    from hub_server import HubServer

GB = 1_000_000_000
RULES = Rules(reserve=1 << 30, free_space=lambda _: 10 * GB)


def claim(folder: Path, key: str, size: int | None, *, works: bool = False) -> Claim:
    return Claim(key, (WantedFile(REPO, key, None, folder / "deep" / key, size),), works)


def test_each_row_needs_room_beside_those_before_it_and_the_reserve(tmp_path: Path) -> None:
    rows = [claim(tmp_path, "a", 4 * GB), claim(tmp_path, "b", 6 * GB), claim(tmp_path, "c", GB)]
    refused = shortages(rows, RULES)

    # The second does not fit beside the first; the third does, because the second waits.
    assert list(refused) == ["b"]
    assert refused["b"].data == {
        "path": str(tmp_path),
        "needed_bytes": 10 * GB + (1 << 30),
        "free_bytes": 10 * GB,
    }


def test_what_is_under_way_counts_first_and_is_never_refused(tmp_path: Path) -> None:
    rows = [claim(tmp_path, "new", 4 * GB), claim(tmp_path, "old", 9 * GB, works=True)]

    assert list(shortages(rows, RULES)) == ["new"]
    assert not shortages([claim(tmp_path, "old", 90 * GB, works=True)], RULES)


def test_sizes_that_nobody_knows_and_files_that_are_there_need_nothing(tmp_path: Path) -> None:
    full = replace(RULES, free_space=lambda _: 0)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "there").write_bytes(b"12345")

    assert not shortages([claim(tmp_path, "unknown", None)], full)
    assert not shortages([claim(tmp_path, "there", 5)], full)
    assert there_bytes(claim(tmp_path, "there", 5).files[0]) == 5
    # A file of another size is not this one, and will be replaced.
    assert missing_bytes(claim(tmp_path, "there", 7).files[0]) == 7
    assert there_bytes(claim(tmp_path, "there", 7).files[0]) == 0


def test_a_disk_that_cannot_be_looked_at_is_left_to_the_transfer(tmp_path: Path) -> None:
    def fail(_: Path) -> int:
        raise OSError("the disk does not answer")

    assert not shortages([claim(tmp_path, "a", GB)], replace(RULES, free_space=fail))


def test_each_disk_has_its_own_room(tmp_path: Path) -> None:
    other = Path("/dev/shm")  # noqa: S108 - another file system, where nothing is written
    if not other.is_dir() or other.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second file system here")
    rows = [claim(tmp_path, "a", 6 * GB), claim(other, "b", 6 * GB), claim(other, "c", 6 * GB)]

    assert list(shortages(rows, RULES)) == ["c"]


def test_what_has_arrived_counts(
    server: HubServer, rules: Rules, destination: Path, content: bytes
) -> None:
    server.faults.bytes_per_second = 2_000_000
    downloads = Downloads(Hub(server.url), rules=rules)
    watch = Watch(downloads)
    downloads.start("m", "Model", wanted(destination))
    watch.until(lambda one: one.bytes > len(content) // 2)
    downloads.pause("m")
    files = watch.state("m", "paused").files

    assert partial_path(destination).exists()
    assert len(content) // 3 < there_bytes(files[0]) < len(content)
    assert missing_bytes(files[0]) < len(content)
    downloads.close()


def test_the_queue_refuses_what_does_not_fit_with_the_sum(
    server: HubServer, rules: Rules, tmp_path: Path, content: bytes
) -> None:
    size = len(content)
    free = [size * 3 // 2]
    server.faults.bytes_per_second = 1_000_000
    downloads = Downloads(
        Hub(server.url),
        rules=replace(rules, free_space=lambda _: free[0]),
        patience=Patience(look_again=1000),
    )
    watch = Watch(downloads)
    downloads.start("a", "A", wanted(tmp_path / "a", size=size))
    downloads.start("b", "B", wanted(tmp_path / "b", size=size))
    error = watch.state("b", "paused").error

    assert isinstance(error, DiskFull)
    assert size < error.data["needed_bytes"] <= 2 * size  # type: ignore[operator]  # a number
    assert downloads.snapshot()[0].state == "running"
    free[0] = 10 * size
    server.faults.bytes_per_second = None
    downloads.wake()
    watch.state("a", "done")
    watch.state("b", "done")
    downloads.close()


def test_a_wake_while_the_room_is_looked_at_is_not_lost(
    server: HubServer, rules: Rules, tmp_path: Path, content: bytes
) -> None:
    size, looked = len(content), []

    def free(_path: Path) -> int:
        looked.append(1)
        if len(looked) > 1:
            return 10 * size
        downloads.wake()  # the room comes just after it was looked at
        return 1

    downloads = Downloads(
        Hub(server.url),
        rules=replace(rules, free_space=free),
        patience=Patience(look_again=1000),
    )
    watch = Watch(downloads)
    downloads.start("a", "A", wanted(tmp_path / "a", size=size))
    watch.state("a", "done")
    downloads.close()
