"""What downloads leave on the disk: what is kept, what may go after a question, what is rubbish."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from gguf_files import gguf, put
from hub_server import HubServer

from desktop.app import Services
from desktop.core.errors import AlreadyRunning
from desktop.core.hub.queue.downloads import Download, Listing, WantedFile
from desktop.core.hub.transfer.control import Control, Progress, Stopped
from desktop.core.hub.transfer.datafile import DataFile
from desktop.core.hub.transfer.fetch import fetch
from desktop.core.hub.transfer.unfinished import note_path, partial_path
from desktop.core.paths import Paths
from desktop.gui.disk import words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.library import Use

REPO, FILE = "maker/repo-GGUF", "model-Q4_K_M.gguf"
CONTENT = gguf(weights=1_000_000)


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer({REPO: {FILE: CONTENT}}) as server:
        server.faults.bytes_per_second = 2_000_000
        yield server


@pytest.fixture
def services(home: Path, hub: HubServer) -> Iterator[Services]:
    opened = Services.open(Paths.below(home), {"HF_ENDPOINT": hub.url, "HOME": str(home)})
    yield opened
    opened.close()


@pytest.fixture
def place(services: Services) -> Path:
    return services.library.path_for(REPO, FILE)


def begin_and_leave(services: Services, place: Path) -> None:
    """Leave what `goldcrest download` leaves after Ctrl+C."""
    control = Control()

    def on_progress(progress: Progress) -> None:
        if progress.bytes > 500_000:
            control.stop()

    with pytest.raises(Stopped):
        fetch(services.hub.locate(REPO, FILE), place, on_progress=on_progress, control=control)


def begin_in_the_queue(services: Services, place: Path) -> threading.Event:
    """Begin a download, and return what is set once nothing works on it."""
    came, rests = threading.Event(), threading.Event()

    def hear(news: Download | Listing) -> None:
        if isinstance(news, Download):
            if news.bytes > 500_000:
                came.set()
            if not news.active:
                rests.set()

    services.downloads.subscribe(hear)
    services.downloads.start("m", "Model", [WantedFile(REPO, FILE, None, place)])
    assert came.wait(20)
    return rests


def unfinished(services: Services) -> Use:
    (use,) = [use for use in services.disk_use() if use.path.suffix == ".partial"]
    return use


def test_what_a_stopped_download_was_told_to_keep_is_kept(services: Services, place: Path) -> None:
    rests = begin_in_the_queue(services, place)
    services.downloads.cancel("m")
    assert rests.wait(20)

    use = unfinished(services)
    assert (use.kind, use.removable) == ("partial", False)
    with pytest.raises(AlreadyRunning):
        services.give_up(use)
    # Not even where it was looked at before there was a row.
    assert services.clean_up([replace(use, kind="orphan", removable=True)]) == 0
    assert partial_path(place).exists()
    assert note_path(place).exists()


def test_what_a_failed_download_has_is_kept(
    services: Services, place: Path, hub: HubServer
) -> None:
    hub.faults.breaks = [1_000_000]
    rests = begin_in_the_queue(services, place)
    hub.faults.file_status = 403
    assert rests.wait(20)
    assert services.downloads.snapshot()[0].state == "failed"

    assert unfinished(services).kind == "partial"
    assert services.clean_up(services.disk_use()) == 0
    assert partial_path(place).exists()


def test_what_another_run_has_left_goes_only_after_a_question(
    services: Services, place: Path
) -> None:
    begin_and_leave(services, place)
    use = unfinished(services)

    assert (use.kind, use.removable, use.name) == ("unfinished", False, FILE)
    assert 500_000 < use.arrived_bytes < use.total_bytes == len(CONTENT)
    services.clean_up(services.disk_use())
    services.clean_up([replace(use, kind="orphan", removable=True)])
    assert partial_path(place).exists()

    services.give_up(use)
    assert list(place.parent.iterdir()) == []


def test_what_somebody_goes_on_with_is_not_given_up(services: Services, place: Path) -> None:
    begin_and_leave(services, place)
    use = unfinished(services)
    theirs = DataFile(partial_path(place))

    with pytest.raises(AlreadyRunning):
        services.give_up(use)
    assert unfinished(services).kind == "partial"
    theirs.close()
    assert note_path(place).exists()


@pytest.mark.parametrize("journal", [None, b"no journal\n"])
def test_what_no_download_can_use_is_cleaned_up(
    services: Services, place: Path, journal: bytes | None
) -> None:
    put(partial_path(place), bytes(5000))
    if journal is not None:
        put(note_path(place), journal)
    use = unfinished(services)

    assert (use.kind, use.removable) == ("orphan", True)
    assert services.clean_up([use]) == use.bytes
    assert not partial_path(place).parent.exists()


@pytest.mark.parametrize("at", ["the look", "the cleaning"])
def test_what_cannot_be_read_is_no_leftover(services: Services, place: Path, at: str) -> None:
    begin_and_leave(services, place)
    note_path(place).unlink()
    if at == "the cleaning":
        found = unfinished(services)
        assert found.removable
    note_path(place).mkdir()
    use = unfinished(services)

    assert not use.removable
    assert "cannot be read" in words.kind(use)
    assert not words.deletable(use)
    assert services.clean_up([use if at == "the look" else found]) == 0
    assert partial_path(place).exists()


def test_looking_keeps_no_download_from_its_file(services: Services, place: Path) -> None:
    begin_and_leave(services, place)
    over = threading.Event()

    def look() -> None:
        while not over.is_set():
            services.disk_use()

    looking = threading.Thread(target=look)
    looking.start()
    try:
        for _ in range(100):
            DataFile(partial_path(place)).close()
    finally:
        over.set()
        looking.join()
