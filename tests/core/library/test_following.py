"""The queue of downloads follows the models folder to wherever it was found again."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from gguf_files import gguf
from hub_server import HubServer

from desktop.app import Services
from desktop.core.errors import FolderMissing
from desktop.core.hub.queue.downloads import Download, Listing, WantedFile
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

REPO, FILE = "maker/repo-GGUF", "model-Q4_K_M.gguf"
CONTENT = gguf(weights=1_000_000)


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer({REPO: {FILE: CONTENT}}) as server:
        yield server


@pytest.fixture
def services(home: Path, hub: HubServer) -> Iterator[Services]:
    opened = Services.open(Paths.below(home), {"HF_ENDPOINT": hub.url, "HOME": str(home)})
    yield opened
    opened.close()


def hear(services: Services, wished: Callable[[Download], bool]) -> threading.Event:
    """Return what is set once the row is as wished."""
    met = threading.Event()

    def listen(news: Download | Listing) -> None:
        if isinstance(news, Download) and wished(news):
            met.set()

    services.downloads.subscribe(listen)
    return met


def start_on(disk: Path, services: Services, hub: HubServer) -> Path:
    """Begin a download into a folder on a disk, and return where it will be."""
    disk.mkdir()
    services.settings.change(models_folder=str(disk))
    place = services.library.path_for(REPO, FILE)
    hub.faults.bytes_per_second = 1_000_000
    came = hear(services, lambda one: one.bytes > 500_000)
    services.downloads.start("m", "Model", [WantedFile(REPO, FILE, None, place, len(CONTENT))])
    assert came.wait(20)
    return place


def test_a_download_goes_on_in_the_folder_that_was_located(
    services: Services, hub: HubServer, tmp_path: Path
) -> None:
    place = start_on(tmp_path / "disk", services, hub)
    services.settings.change(offline=True)
    services.downloads.wake()
    with services.downloads.at_rest():
        (tmp_path / "disk").rename(tmp_path / "mounted elsewhere")
    done = hear(services, lambda one: one.state == "done")
    hub.faults.bytes_per_second = None
    services.settings.change(models_folder=str(tmp_path / "mounted elsewhere"), offline=False)
    assert done.wait(20)

    found = tmp_path / "mounted elsewhere" / place.relative_to(tmp_path / "disk")
    assert found.read_bytes() == CONTENT
    assert services.downloads.snapshot()[0].resumed_from > 0
    assert not (tmp_path / "disk").exists()


def test_what_a_missing_folder_held_is_not_forgotten_and_only_waits_where_it_is_found(
    services: Services, hub: HubServer, tmp_path: Path
) -> None:
    start_on(tmp_path / "disk", services, hub)
    paused = hear(services, lambda one: one.state == "paused" and one.error is None)
    services.downloads.pause("m")
    assert paused.wait(20)
    arrived = services.downloads.snapshot()[0].bytes
    (tmp_path / "disk").rename(tmp_path / "found")
    waits = hear(services, lambda one: isinstance(one.error, FolderMissing))
    services.downloads.resume("m")
    assert waits.wait(20)
    assert services.downloads.snapshot()[0].bytes == arrived

    queued = hear(services, lambda one: one.state == "queued")
    with services.downloads.at_rest():
        services.downloads.relocate(tmp_path / "disk", tmp_path / "found")
        assert queued.wait(20)

        nothing = hear(services, lambda one: one.bytes == 0)
        (tmp_path / "empty").mkdir()
        services.downloads.relocate(tmp_path / "found", tmp_path / "empty")
        assert nothing.wait(20)
    assert arrived > 0


def test_a_folder_that_is_not_the_models_folder_is_not_made_again_either(
    services: Services, tmp_path: Path
) -> None:
    gone = tmp_path / "gone"
    place = gone / REPO / FILE
    waits = hear(services, lambda one: isinstance(one.error, FolderMissing))
    services.downloads.start("m", "Model", [WantedFile(REPO, FILE, None, place)])
    assert waits.wait(20)

    error = services.downloads.snapshot()[0].error
    assert error is not None
    assert error.data == {"path": str(gone)}
    assert not gone.exists()
