"""The queue of downloads follows the models folder to wherever it was found again."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from gguf_files import gguf
from hub_server import HubServer
from queue_watch import Watch

from desktop.app import Services
from desktop.app_models import _Following, _keep_in_sight
from desktop.core.errors import FolderMissing
from desktop.core.hub.queue.downloads import Download, Downloads, Listing, Patience, WantedFile
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.rules import Rules
from desktop.core.paths import Paths
from desktop.core.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.core.settings import Value

REPO, FILE, OTHER = "maker/repo-GGUF", "model-Q4_K_M.gguf", "other.gguf"
CONTENT = gguf(weights=1_000_000)


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer({REPO: {FILE: CONTENT, OTHER: CONTENT[::-1]}}) as server:
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


def test_what_has_begun_stays_when_another_folder_is_chosen_and_its_model_is_found(
    services: Services, hub: HubServer, tmp_path: Path
) -> None:
    place = start_on(tmp_path / "disk", services, hub)
    other = WantedFile(REPO, OTHER, None, services.library.path_for(REPO, OTHER))
    services.downloads.start("n", "Next", [other])
    (tmp_path / "other").mkdir()
    moved = hear(services, lambda one: one.key == "n" and "other" in one.path.parts)
    done = hear(services, lambda one: one.key == "m" and one.state == "done")
    next_done = hear(services, lambda one: one.key == "n" and one.state == "done")
    services.settings.change(models_folder=str(tmp_path / "other"))
    assert moved.wait(20)
    hub.faults.bytes_per_second = None
    assert done.wait(20)
    assert next_done.wait(20)

    last = services.downloads.snapshot()[0]
    assert (last.path, last.resumed_from > 0) == (place, True)
    assert place.read_bytes() == CONTENT
    # What had not begun went along.
    assert (tmp_path / "other" / REPO / OTHER).read_bytes() == CONTENT[::-1]
    # The library looks where the first one is, too.
    assert services.settings.value.more_folders == (str(tmp_path / "disk"),)
    services.library.learn()
    assert place in [model.path for model in services.library.installed()]


def test_what_has_begun_waits_for_its_disk_whatever_folder_is_chosen_meanwhile(
    services: Services, hub: HubServer, tmp_path: Path
) -> None:
    services.downloads.begin()
    place = start_on(tmp_path / "disk", services, hub)
    paused = hear(services, lambda one: one.state == "paused")
    services.downloads.pause("m")
    assert paused.wait(20)
    services.close()
    (tmp_path / "disk").rename(tmp_path / "unplugged")
    hub.faults.bytes_per_second = None

    again = Services.open(services.paths, {"HF_ENDPOINT": hub.url, "HOME": str(tmp_path)})
    try:
        listed = hear(again, lambda one: one.key == "m")
        again.downloads.begin()
        assert listed.wait(20)
        # Nobody can see now what the disk holds.
        with again.downloads.at_rest():
            again.downloads.follow(services.paths.models)
        again.settings.change(models_folder="")
        assert again.downloads.snapshot()[0].path == place
        (tmp_path / "unplugged").rename(tmp_path / "disk")
        done = hear(again, lambda one: one.state == "done")
        again.downloads.resume("m")
        assert done.wait(20)
        assert again.downloads.snapshot()[0].resumed_from > 0
        assert place.read_bytes() == CONTENT
    finally:
        again.close()


def test_a_home_that_is_found_elsewhere_goes_on_where_it_was(
    services: Services, hub: HubServer, tmp_path: Path
) -> None:
    services.downloads.begin()
    hub.faults.bytes_per_second = 1_000_000
    came = hear(services, lambda one: one.bytes > 500_000)
    for key, file in (("m", FILE), ("n", OTHER)):
        place = services.library.path_for(REPO, file)
        services.downloads.start(key, key, [WantedFile(REPO, file, None, place)])
    assert came.wait(20)
    services.close()
    hub.faults.bytes_per_second = None
    services.paths.data.parent.rename(tmp_path / "stick")

    environment = {"HF_ENDPOINT": hub.url, "HOME": str(tmp_path)}
    again = Services.open(Paths.below(tmp_path / "stick"), environment)
    try:
        done = [
            hear(again, lambda one: one.key == "m" and one.state == "done"),
            hear(again, lambda one: one.key == "n" and one.state == "done"),
        ]
        again.downloads.begin()
        assert all(each.wait(20) for each in done)
        first, second = again.downloads.snapshot()
        assert first.resumed_from > 0
        assert first.path == tmp_path / "stick" / "models" / REPO / FILE
        assert first.path.read_bytes() == CONTENT
        assert second.path.read_bytes() == CONTENT[::-1]
    finally:
        again.close()
    assert not services.paths.data.parent.exists()


def test_only_a_setting_that_matters_ends_a_wait(hub: HubServer, tmp_path: Path) -> None:
    # Nothing is tried again by itself within this test.
    patience = Patience(first_probe=1000, longest_probe=1000, look_again=1000)
    downloads = Downloads(Hub(hub.url), rules=Rules(reserve=0), patience=patience)
    watch, settings = Watch(downloads), Settings()
    following = _Following(downloads, lambda: tmp_path, settings)
    hub.faults.api_status = 503
    downloads.start("m", "Model", [WantedFile(REPO, FILE, None, tmp_path / FILE)])
    watch.state("m", "paused")
    hub.faults.api_status = None
    following.look(replace(settings, theme="dark", parallel_downloads=2, offline=True))
    # The queue has looked by the time that this one is done.
    downloads.start("n", "Next", [WantedFile(REPO, OTHER, None, tmp_path / OTHER)])
    watch.state("n", "done")
    assert downloads.snapshot()[0].state == "paused"
    following.look(replace(settings, theme="dark", parallel_downloads=2, proxy="none"))

    watch.state("m", "done")
    downloads.close()


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


def test_a_folder_too_many_is_told_in_the_log(
    services: Services, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    many = tuple(str(tmp_path / str(number)) for number in range(100))
    services.settings.change(offline=True, more_folders=many)
    place = tmp_path / "elsewhere" / REPO / FILE
    services.downloads.start("m", "Model", [WantedFile(REPO, FILE, None, place)])
    with caplog.at_level("WARNING"):
        _keep_in_sight(services.settings, services.library, services.downloads, place)

    assert services.settings.value.more_folders == many
    assert "at most 100 folders" in caplog.text
    assert str(tmp_path / "elsewhere") in caplog.text


def test_two_folders_that_join_at_once_are_both_kept(services: Services, tmp_path: Path) -> None:
    place = tmp_path / "elsewhere" / REPO / FILE
    services.settings.change(offline=True)
    services.downloads.start("m", "Model", [WantedFile(REPO, FILE, None, place)])
    joining = threading.Thread(
        target=_keep_in_sight,
        args=(services.settings, services.library, services.downloads, place),
    )

    def change(now: Settings) -> dict[str, Value]:
        # It comes while this one has read the folders, and has not written them.
        joining.start()
        return {"more_folders": (*now.more_folders, str(tmp_path / "another"))}

    services.settings.update(change)
    joining.join(20)

    both = (str(tmp_path / "another"), str(tmp_path / "elsewhere"))
    assert services.settings.value.more_folders == both
