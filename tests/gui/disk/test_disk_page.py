"""The disk page on real parts: a real library in a home of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gguf_files import spoil
from models_desk import TINY, WAIT_MS, words
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from desktop.core.hub.queue.downloads import WantedFile
from desktop.core.hub.transfer.journal import Identity, Record, create
from desktop.core.hub.transfer.unfinished import note_path, partial_path
from desktop.core.library.inventory import items
from desktop.core.library.leaving import write_note
from desktop.gui.accessible import tab_neighbour
from desktop.gui.disk.moving import Moving
from desktop.gui.disk.page import DiskPage
from desktop.gui.disk.rows import UseRow
from desktop.gui.library.panel import Panel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.settings import Settings
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme


class Opened(QObject):
    """Notes which folders the system is asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.folders: list[str] = []

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        self.folders.append(url.toLocalFile())


def model(services: Services, name: str, number: int = 0) -> Path:
    """Put a model into the models folder; those with other numbers have other contents."""
    path = services.library.folder / "someone" / f"{name}-GGUF" / f"{name}.gguf"
    path.parent.mkdir(parents=True)
    content = bytearray(TINY.read_bytes())
    content[-1] ^= number
    path.write_bytes(content)
    return path


@pytest.fixture
def open_page(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> Callable[[], DiskPage]:
    def make() -> DiskPage:
        page = DiskPage(services, tasks, bridge, theme)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        qtbot.waitUntil(lambda: "Goldcrest takes" in words(page), timeout=WAIT_MS)
        return page

    return make


def button(parent: QWidget, name: str) -> QPushButton:
    found = parent.findChild(QPushButton, name)
    assert found is not None, f"no button {name}"
    return found


def row(page: DiskPage, name: str) -> UseRow:
    return next(each for each in page.findChildren(UseRow) if each.use.name == name)


def names(page: DiskPage) -> list[str]:
    return [each.use.name for each in page.findChildren(UseRow) if each.isVisible()]


def panel(page: DiskPage, name: str) -> Panel:
    found = page.findChild(Panel, name)
    assert found is not None
    return found


def test_everything_that_takes_room_is_listed_largest_first(
    services: Services, open_page: Callable[[], DiskPage]
) -> None:
    model(services, "one")
    page = open_page()

    sizes = [each.use.bytes for each in page.findChildren(UseRow)]

    assert "one" in names(page)
    assert sizes == sorted(sizes, reverse=True)
    assert "are free on the disk" in words(page)
    assert str(services.library.folder) in words(page)


def test_a_model_is_deleted_after_a_question(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot
) -> None:
    path = model(services, "one")
    page = open_page()
    button(row(page, "one"), "removeUse").click()
    assert "Delete one from this computer? It frees 1 MB" in words(row(page, "one"))
    button(row(page, "one"), "keep").click()
    assert path.exists()
    button(row(page, "one"), "removeUse").click()
    button(row(page, "one"), "confirmRemove").click()

    qtbot.waitUntil(lambda: "one" not in names(page), timeout=WAIT_MS)
    assert not path.exists()


def test_a_copy_of_a_model_can_be_deleted(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot
) -> None:
    paths = [model(services, "one"), model(services, "two")]
    services.library.identify(lambda: None, lambda: False)
    page = open_page()
    assert "1 MB can be freed" in words(page)
    button(page, "deleteCopy").click()
    button(page, "confirmCopy").click()

    qtbot.waitUntil(lambda: "can be freed" not in words(page), timeout=WAIT_MS)
    assert [path.exists() for path in paths].count(True) == 1


def test_all_models_are_checked(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot
) -> None:
    model(services, "one", 1)
    damaged = model(services, "two", 2)
    services.library.verify("someone/two-GGUF/two.gguf", lambda *_: None, lambda: False)
    spoil(damaged)
    page = open_page()
    button(page, "checkAll").click()

    outcome = panel(page, "checkPanel")
    qtbot.waitUntil(lambda: "1 of 2 models is damaged: two" in words(outcome), timeout=WAIT_MS)
    with qtbot.waitSignal(page.page_requested) as asked:
        button(page, "seeModels").click()
    assert asked.args == ["models"]


def test_the_models_folder_moves_after_a_question(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot, tmp_path: Path
) -> None:
    old = model(services, "one")
    target = tmp_path / "large disk"
    target.mkdir()
    page = open_page()
    button(page, "moveFolder").click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    moving = panel(page, "movePanel")
    qtbot.waitUntil(lambda: "Move the models, 1 MB, to" in words(moving), timeout=WAIT_MS)
    button(page, "moveNow").click()

    qtbot.waitUntil(lambda: "The models are in" in words(moving), timeout=WAIT_MS)
    assert not old.exists()
    assert services.library.folder == target
    assert any(each.name == "one" for each in services.library.installed())
    qtbot.waitUntil(lambda: str(target) in words(page), timeout=WAIT_MS)


def test_a_move_that_fails_leaves_everything_and_says_why(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot
) -> None:
    old = model(services, "one")
    page = open_page()
    moving = page.findChild(Moving)
    assert moving is not None
    taken = services.paths.data / "taken"
    taken.write_text("a file, not a folder", "utf-8")
    moving.offer(taken)
    shown = panel(page, "movePanel")
    qtbot.waitUntil(lambda: "Move the models" in words(shown), timeout=WAIT_MS)
    button(page, "moveNow").click()

    qtbot.waitUntil(lambda: "were not moved" in words(shown), timeout=WAIT_MS)
    assert old.exists()
    assert button(page, "moveFolder").isEnabled()


def test_a_folder_with_an_unfinished_download_moves_with_it(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot, tmp_path: Path
) -> None:
    model(services, "one")
    services.settings.change(offline=True)
    place = services.library.path_for("someone/new-GGUF", "new.gguf")
    wanted = WantedFile("someone/new-GGUF", "new.gguf", None, place)
    services.downloads.start("new", "New", (wanted,))
    page = open_page()
    qtbot.waitUntil(lambda: services.downloads.snapshot()[0].state == "paused", timeout=WAIT_MS)
    moving = page.findChild(Moving)
    assert moving is not None
    target = tmp_path / "large disk"
    target.mkdir()
    moving.offer(target)
    shown = panel(page, "movePanel")

    qtbot.waitUntil(lambda: "A download rests meanwhile" in words(shown), timeout=WAIT_MS)
    button(page, "moveNow").click()
    qtbot.waitUntil(lambda: "The models are in" in words(shown), timeout=WAIT_MS)
    assert services.downloads.snapshot()[0].path.is_relative_to(target)


def test_what_an_unfinished_download_left_goes_only_after_a_question(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot
) -> None:
    place = services.library.path_for("someone/left-GGUF", "left.gguf")
    place.parent.mkdir(parents=True)
    partial_path(place).write_bytes(bytes(3_000_000))
    known = Identity("someone/left-GGUF", "left.gguf", 4_000_000, "0" * 64)
    create(note_path(place), Record(known, 1 << 26, filled={0: 3_000_000}, synced={0: 3_000_000}))
    page = open_page()

    assert "Unfinished download, 3 of 4 MB" in words(row(page, "left.gguf"))
    assert not panel(page, "leftovers").isVisible()
    button(row(page, "left.gguf"), "removeUse").click()
    assert "The 3 of 4 MB that have arrived would have to be downloaded again." in words(
        row(page, "left.gguf")
    )
    button(row(page, "left.gguf"), "confirmRemove").click()

    qtbot.waitUntil(lambda: "left.gguf" not in names(page), timeout=WAIT_MS)
    assert list(place.parent.iterdir()) == []


def test_what_came_while_the_models_were_moved_is_told_by_name(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot, tmp_path: Path
) -> None:
    model(services, "one")
    folder = services.library.folder
    page = open_page()
    moving = page.findChild(Moving)
    assert moving is not None

    # Another program puts it there once everything has been moved.
    def arrive(_settings: Settings) -> None:
        (folder / "late.gguf").write_bytes(b"late")

    services.settings.subscribe(arrive)
    moving.offer(tmp_path / "new")
    shown = panel(page, "movePanel")
    qtbot.waitUntil(lambda: "Move the models" in words(shown), timeout=WAIT_MS)
    button(page, "moveNow").click()

    qtbot.waitUntil(lambda: "The models are in" in words(shown), timeout=WAIT_MS)
    assert f"late.gguf is still in {folder}" in words(shown)


def test_old_copies_that_a_killed_move_has_left_are_cleaned_up(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot, tmp_path: Path
) -> None:
    old = tmp_path / "old"
    old.mkdir()
    for folder in (old, services.library.folder):
        (folder / "one.gguf").write_bytes(TINY.read_bytes())
    write_note(old, services.library.folder, items(old, services.library.folder))
    page = open_page()
    assert "copies of models in their old folder" in words(panel(page, "leftovers"))
    assert f"Left in {old} when" in words(row(page, "Old copies of models"))
    button(page, "cleanUp").click()

    qtbot.waitUntil(lambda: not panel(page, "leftovers").isVisible(), timeout=WAIT_MS)
    assert list(old.iterdir()) == []
    assert [path.name for path in services.library.folder.iterdir()] == ["one.gguf"]


def test_leftovers_are_cleaned_up(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot
) -> None:
    left = services.library.path_for("someone/left-GGUF", "left.gguf.gguf")
    left.parent.mkdir(parents=True)
    partial = left.with_name("left.gguf.partial")
    partial.write_bytes(bytes(3_000_000))
    page = open_page()
    assert "3 MB of leftovers" in words(panel(page, "leftovers"))
    button(page, "cleanUp").click()

    qtbot.waitUntil(lambda: not panel(page, "leftovers").isVisible(), timeout=WAIT_MS)
    assert not partial.exists()
    assert "left.gguf" not in names(page)


def test_a_question_outlives_news_of_the_disk(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot
) -> None:
    model(services, "one")
    page = open_page()
    asked = row(page, "one")
    button(asked, "removeUse").click()
    model(services, "two", 1)
    page.refresh()

    qtbot.waitUntil(lambda: "two" in names(page), timeout=WAIT_MS)
    assert row(page, "one") is asked
    assert button(asked, "confirmRemove").isVisible()


def test_a_missing_folder_is_a_state_and_not_an_error(
    services: Services, open_page: Callable[[], DiskPage]
) -> None:
    services.settings.change(models_folder=str(services.paths.data / "unplugged"))
    page = open_page()

    assert "cannot be found" in words(page)
    assert button(page, "locateFolder").isVisible()
    assert not button(page, "moveFolder").isEnabled()


def test_the_page_leads_back_to_the_models(open_page: Callable[[], DiskPage], qtbot: QtBot) -> None:
    page = open_page()
    with qtbot.waitSignal(page.page_requested) as asked:
        button(page, "backToModels").click()
    assert asked.args == ["models"]


def test_every_control_has_a_name(services: Services, open_page: Callable[[], DiskPage]) -> None:
    model(services, "one")
    model(services, "two")
    services.library.identify(lambda: None, lambda: False)
    page = open_page()
    controls = [
        each
        for each in page.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) >= 5
    for each in controls:
        told = QAccessible.queryAccessibleInterface(each)
        assert told.text(QAccessible.Text.Name), each


def test_what_a_move_asks_comes_into_sight(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(12):
        model(services, f"model-{number}", number)
    page = open_page()
    target = tmp_path / "elsewhere"
    target.mkdir()
    moving = page.findChild(Moving)
    assert moving is not None

    moving.offer(target)

    qtbot.waitUntil(lambda: not panel(page, "movePanel").visibleRegion().isEmpty(), timeout=WAIT_MS)


def test_of_many_copies_the_largest_are_listed(
    services: Services, open_page: Callable[[], DiskPage]
) -> None:
    for number in range(25):
        for name in ("one", "two"):
            model(services, f"{name}-{number}", number)
    services.library.identify(lambda: None, lambda: False)

    page = open_page()

    buttons = [each for each in page.findChildren(QPushButton) if each.objectName() == "deleteCopy"]
    assert len(buttons) == 40
    assert "5 more are shown once these have gone." in words(page)


@pytest.mark.parametrize("inside", ["", "deeper"])
def test_the_models_folder_is_not_moved_into_itself(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot, inside: str
) -> None:
    model(services, "one")
    page = open_page()
    moving = page.findChild(Moving)
    assert moving is not None

    moving.offer(services.library.folder / inside)

    told = panel(page, "movePanel")
    qtbot.waitUntil(lambda: "are in that folder already" in words(told), timeout=WAIT_MS)
    assert told.findChild(QPushButton, "moveNow") is None
    button(told, "moveNotNow").click()
    assert not told.isVisible()


def test_tab_goes_from_top_to_bottom(
    services: Services, open_page: Callable[[], DiskPage], qtbot: QtBot
) -> None:
    for name in ("one", "two"):
        model(services, name)
    services.library.identify(lambda: None, lambda: False)
    page = open_page()

    def tops() -> list[int]:
        found, control = [], tab_neighbour(page)
        while control is not None and control is not page:
            if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                found.append(control.mapTo(page, control.rect().center()).y())
            control = tab_neighbour(control)
        return found

    qtbot.waitUntil(lambda: tops() == sorted(tops()), timeout=5_000)
    assert len(tops()) > 5


def test_all_folders_can_be_shown_and_how_they_are_removed_is_told(
    open_page: Callable[[], DiskPage], services: Services
) -> None:
    page = open_page()
    places = page.findChild(QWidget, "places")
    assert places is not None
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "note")  # type: ignore[arg-type]  # the stub asks for bytes, Qt takes a name
    buttons = places.findChildren(QPushButton, "showPlace")

    try:
        for button in buttons:
            button.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")

    paths = services.paths
    folders = [paths.config, paths.data, paths.cache, paths.logs]
    assert opened.folders == [str(folder) for folder in folders]
    assert all(str(folder) in words(places) for folder in folders)
    assert "goldcrest purge" in words(places)
    assert [button.accessibleName() for button in buttons] == [
        "Show the folder: Settings",
        "Show the folder: Chats and measurements",
        "Show the folder: Cache",
        "Show the folder: Logs",
    ]
