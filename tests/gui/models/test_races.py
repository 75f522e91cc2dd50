"""What happens on the models page while something else is under way."""

from __future__ import annotations

import dataclasses
import threading
from typing import TYPE_CHECKING

import pytest
from models_desk import ID, REPO, TINY, Desk, words
from slow_disk import SlowDisk

from desktop.core.errors import ModelArriving, ModelBusy
from desktop.core.hub.queue.downloads import WantedFile
from desktop.gui.models import removal
from desktop.gui.models.listing import Filter

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = 20.0


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    made = threading.Event()
    yield made
    made.set()


def test_a_model_at_work_is_not_deleted_and_the_row_says_why(
    desk: Desk, gate: threading.Event
) -> None:
    place = desk.install()
    page = desk.models_page()
    row = desk.row(page)
    at_work = threading.Event()

    def hold(_fraction: float, step: str) -> None:
        if step == "warm-up":
            at_work.set()
            gate.wait(LONG)

    job = desk.services.benchmark(ID, hold)
    assert at_work.wait(LONG)
    desk.button(row, "delete").click()
    desk.button(row, "confirmDelete").click()
    desk.until(lambda: "Small test is at work" in words(row))
    assert place.exists()
    job.cancel()
    gate.set()
    desk.services.engine.unload().result(LONG)
    desk.button(row, "delete").click()
    desk.button(row, "confirmDelete").click()
    desk.until(lambda: desk.has(row, "download"))
    assert not place.exists()


def test_a_model_whose_work_begins_just_now_is_not_deleted(
    desk: Desk, gate: threading.Event
) -> None:
    place = desk.install()
    services = desk.services
    options = services.load_options(services.library.resolve(ID))
    services.engine.load(options).result(LONG)
    begun = threading.Event()

    def hold(_fraction: float) -> None:
        begun.set()
        gate.wait(LONG)

    services.engine.load(options, hold)
    assert begun.wait(LONG)
    assert services.engine.state.phase == "idle"
    with pytest.raises(ModelBusy):
        removal.delete(services, ID, patience=0.05)
    assert place.exists()


def test_a_model_of_which_a_part_is_still_on_its_way_is_not_deleted(desk: Desk) -> None:
    services, names = desk.services, [f"big-0000{number}-of-00002.gguf" for number in (1, 2)]
    services.settings.change(offline=True)
    places = [services.library.path_for(REPO, name) for name in names]
    places[0].parent.mkdir(parents=True)
    places[0].write_bytes(TINY.read_bytes())
    files = [WantedFile(REPO, *pair) for pair in zip(names, (None, None), places, strict=True)]
    services.downloads.start("big", "Big", files)
    model = next(each.id for each in services.library.installed() if each.path == places[0])

    with pytest.raises(ModelArriving):
        removal.delete(services, model)
    assert places[0].exists()
    services.downloads.cancel("big")
    removal.delete(services, model)
    assert not places[0].exists()


def test_a_download_that_fails_while_the_page_reads_stays_failed(desk: Desk) -> None:
    desk.hub.faults.api_status = 404
    disk = SlowDisk(desk.services)
    disk.answers.set()
    page = dataclasses.replace(desk, services=disk.services).models_page()
    row = desk.row(page)
    # Before the disk stops: the page may be reading already, and then that look is the one.
    before = disk.waiting
    disk.answers.clear()
    page.refresh()
    desk.until(lambda: disk.waiting > before)
    disk.services.start_download(ID)
    desk.until(lambda: row.text.error != "")
    disk.answers.set()
    desk.meet_pool()
    assert "no file" in words(row)
    assert desk.button(row, "download").text() == "Retry"


def test_the_last_choice_of_older_models_is_the_one_kept(desk: Desk, gate: threading.Event) -> None:
    page = desk.models_page()
    page.show_filter(Filter.ALL)
    settings = desk.services.settings
    desk.services.store_executor.submit(gate.wait, LONG)
    desk.tasks.store(lambda: settings.change(show_older_models=False))  # as the settings page does
    desk.check(page, "showOlder").click()
    desk.meet_pool()
    gate.set()
    desk.settle()
    assert settings.value.show_older_models


def test_a_choice_that_cannot_be_saved_is_said_until_it_is_read(desk: Desk) -> None:
    page = desk.models_page()
    page.show_filter(Filter.ALL)
    folder = desk.services.paths.config
    folder.rename(folder.with_name("away"))
    folder.write_text("in the way", "utf-8")
    older = desk.check(page, "showOlder")
    older.click()
    desk.until(lambda: str(folder) in words(page))
    desk.measure("tiny", 123.0)
    page.refresh()
    desk.until(lambda: desk.row(page, "tiny").text.speed_note == "measured")
    assert str(folder) in words(page)
    assert not older.isChecked()


def test_a_folder_that_is_back_is_no_longer_missed(desk: Desk) -> None:
    page = desk.models_page()
    folder = desk.services.paths.data / "unplugged"
    desk.services.settings.change(models_folder=str(folder))
    desk.until(lambda: "cannot be found" in words(page))
    folder.mkdir()
    page.refresh()
    desk.until(lambda: "cannot be found" not in words(page))
