"""Rows whose disk is out of reach: nothing of them counts as lost, and they take no room."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.hub.test_hub_queue_alone import QUICK, SLOW, World, world
from core.hub.traces import interrupted
from queue_watch import OTHER, Watch, wanted

from desktop.core.errors import FolderMissing
from desktop.core.hub.queue.downloads import Downloads, Patience, WantedFile
from desktop.core.hub.queue.rows import Entry, row
from desktop.core.hub.queue.state import to_text
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.unfinished import note_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hub_server import HubServer

    from desktop.core.hub.remote import RemoteFile
    from desktop.core.hub.transfer.fetch import Fetched
    from desktop.core.hub.transfer.rules import Rules

__all__ = ["world"]  # the fixture

ARRIVED = 1_234_567


class Looks:
    """How often a queue has counted what is there: it then asks for the limit of its speed."""

    def __init__(self) -> None:
        self._times = 0
        self._changed = threading.Condition()

    def limit_rate(self) -> None:
        with self._changed:
            self._times += 1
            self._changed.notify_all()

    def wait(self) -> None:
        """Wait until it has done so once."""
        with self._changed:
            assert self._changed.wait_for(lambda: self._times > 0, 10)


def paused_row(state: Path, files: tuple[WantedFile, ...]) -> None:
    """Leave what a run leaves in which a person paused a row that had begun."""
    shown = replace(row("m", "Model", files, "paused"), begun=True)
    state.write_text(to_text([Entry(shown)]))


@pytest.mark.parametrize("patience", [SLOW, QUICK])
def test_what_has_arrived_is_counted_once_its_disk_is_there(
    server: HubServer,
    remote: RemoteFile,
    destination: Path,
    rules: Rules,
    tmp_path: Path,
    get: Callable[[RemoteFile], Fetched],
    patience: Patience,
) -> None:
    interrupted(server, remote, get, ARRIVED)
    disk = tmp_path / "models"
    disk.rename(tmp_path / "disconnected")

    def check(_: WantedFile) -> None:
        if not disk.is_dir():
            raise FolderMissing(path=str(disk))

    state, looks = tmp_path / "downloads.json", Looks()
    paused_row(state, wanted(destination))
    downloads = Downloads(
        Hub(server.url),
        state_file=state,
        rules=rules,
        patience=patience,
        check=check,
        limit_rate=looks.limit_rate,
    )
    watch = Watch(downloads)
    downloads.begin()
    looks.wait()
    shown = watch.state("m", "paused")
    assert (shown.bytes, shown.begun) == (0, True)

    (tmp_path / "disconnected").rename(disk)
    if patience is SLOW:
        downloads.wake()
    watch.until(lambda one: one.bytes == ARRIVED)
    downloads.close()
    assert '"begun": true' in state.read_text()


def test_what_cannot_be_read_is_not_counted_as_nothing(
    server: HubServer,
    remote: RemoteFile,
    destination: Path,
    rules: Rules,
    tmp_path: Path,
    get: Callable[[RemoteFile], Fetched],
) -> None:
    interrupted(server, remote, get, ARRIVED)
    note_path(destination).rename(tmp_path / "journal")
    note_path(destination).mkdir()
    state = tmp_path / "downloads.json"
    paused_row(state, wanted(destination))
    looks = Looks()
    downloads = Downloads(
        Hub(server.url),
        state_file=state,
        rules=rules,
        patience=SLOW,
        limit_rate=looks.limit_rate,
    )
    watch = Watch(downloads)
    downloads.begin()
    looks.wait()
    watch.state("m", "paused")
    note_path(destination).rmdir()
    (tmp_path / "journal").rename(note_path(destination))
    downloads.wake()
    watch.until(lambda one: one.bytes == ARRIVED)
    downloads.close()
    assert not any(one.bytes == 0 and not one.begun for one in watch.told)


@pytest.mark.parametrize("size", [10_000_000, 40_000_000])
def test_a_row_whose_disk_is_missing_takes_no_room_of_another_disk(
    world: World, tmp_path: Path, size: int
) -> None:
    world.folder_gone, world.free = True, 10_000_001
    downloads, watch = world.queue(SLOW)
    with downloads.at_rest():
        downloads.start("a", "A", wanted(tmp_path / "disk" / "gone", size=size))
        downloads.start("b", "B", wanted(tmp_path / "b", OTHER, size=len(b"another file")))

    assert isinstance(watch.state("a", "paused").error, FolderMissing)
    watch.state("b", "done")
    assert "paused" not in watch.states("b")
