"""Files on the models page: adding, checking and repairing them, copies, folders that are gone."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from models_desk import ID, TINY, Desk, words
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QRadioButton,
    QWidget,
)

from desktop.core.errors import FolderMissing, FolderUnreadable
from desktop.gui.library.drop import DropZone
from desktop.gui.library.missing import MissingFolders
from desktop.gui.library.panel import Panel
from desktop.gui.models.listing import Filter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.gui.models.page import ModelsPage


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """A model that is somewhere on this computer: another content than the hub's."""
    return other_model(tmp_path / "brought" / "my-model.gguf", 1)


def other_model(path: Path, number: int) -> Path:
    """Write a model whose last weight is another one."""
    content = bytearray(TINY.read_bytes())
    content[-1] ^= number
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def dragged(paths: Sequence[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enter(page: ModelsPage, data: QMimeData) -> bool:
    """Drag something over the page; return whether it would take it."""
    event = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page, event)
    return event.isAccepted()


def drop(page: ModelsPage, paths: Sequence[Path]) -> None:
    """Drag files over the page and let go."""
    data = dragged(paths)
    assert enter(page, data)
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page, event)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction


def panel(page: ModelsPage) -> Panel:
    found = page.findChild(Panel, "addPanel")
    assert found is not None
    return found


def choose(page: ModelsPage, way: str) -> None:
    found = page.findChild(QRadioButton, f"add-{way}")
    assert found is not None
    found.click()


def paths_here(desk: Desk) -> list[Path]:
    return [each.path for each in desk.services.library.installed() if not each.builtin]


@pytest.mark.parametrize("way", ["copy", "move", "link"])
def test_a_file_that_is_dropped_becomes_a_model_the_way_that_is_chosen(
    desk: Desk, brought: Path, way: str
) -> None:
    page = desk.models_page()
    page.show_filter(Filter.INSTALLED)
    drop(page, [brought])
    desk.until(lambda: "Add my-model, 1 MB?" in words(panel(page)))
    choose(page, way)
    desk.button(page, "addNow").click()
    desk.until(lambda: "was added" in words(panel(page)))
    (here,) = paths_here(desk)
    desk.until(lambda: len(page.row_ids()) == 2)
    assert brought.exists() == (way != "move")
    assert here.is_symlink() == (way == "link")
    with desk.qtbot.waitSignal(page.chat_requested) as asked:
        desk.button(page, "addChat").click()
    assert asked.args is not None
    assert asked.args[0] in page.row_ids()
    assert not panel(page).isVisible()


def test_several_files_are_added_one_after_the_other_and_one_that_fails_stops_none(
    desk: Desk, tmp_path: Path
) -> None:
    good = [other_model(tmp_path / "in" / f"m{number}.gguf", number) for number in (1, 2)]
    bad = tmp_path / "in" / "broken.gguf"
    bad.write_bytes(b"no model at all")
    page = desk.models_page()
    drop(page, [good[0], bad, good[1]])
    desk.until(lambda: "Add m1, broken and m2" in words(panel(page)))
    desk.button(page, "addNow").click()
    desk.until(lambda: "broken was not added" in words(panel(page)))
    assert "m1 and m2 were added" in words(panel(page))
    assert len(paths_here(desk)) == 2


def test_what_is_here_already_is_not_added_twice(desk: Desk, tmp_path: Path) -> None:
    desk.install()
    again = tmp_path / "again.gguf"
    shutil.copyfile(TINY, again)
    page = desk.models_page()
    drop(page, [again])
    desk.until(lambda: desk.has(page, "addNow"))
    desk.button(page, "addNow").click()
    desk.until(lambda: "already" in words(panel(page)))
    assert len(paths_here(desk)) == 1


def test_adding_can_be_declined_with_escape(desk: Desk, brought: Path) -> None:
    page = desk.models_page()
    drop(page, [brought])
    desk.until(lambda: desk.has(page, "addNow"))
    controls = [each for each in panel(page).findChildren(QAbstractButton) if each.isVisible()]
    assert len(controls) == 5
    for each in controls:
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        each.grab()
    QTest.keyClick(panel(page), Qt.Key.Key_Escape)
    assert not panel(page).isVisible()
    assert paths_here(desk) == []


def test_a_file_of_another_kind_is_explained(desk: Desk, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("hello", "utf-8")
    page = desk.models_page()
    drop(page, [note])
    desk.until(lambda: "That is no model" in words(panel(page)))


def test_a_folder_that_is_dropped_can_be_looked_into_from_then_on(
    desk: Desk, brought: Path
) -> None:
    page = desk.models_page()
    drop(page, [brought.parent])
    desk.until(lambda: desk.has(page, "addFolders"))
    desk.button(page, "addFolders").click()
    desk.until(lambda: desk.services.settings.value.more_folders == (str(brought.parent),))
    desk.services.library.learn()
    page.refresh()
    page.show_filter(Filter.INSTALLED)
    desk.until(lambda: len(page.row_ids()) == 2)
    row = desk.row(page, next(each for each in page.row_ids() if each != "tiny"))
    assert row.text.origin == "from your folder"
    assert not desk.has(row, "delete")


def test_a_frame_shows_that_files_can_be_dropped(desk: Desk, brought: Path) -> None:
    page = desk.models_page()
    zone = page.findChild(DropZone)
    assert zone is not None
    data = dragged([brought])
    assert enter(page, data)
    assert zone.isVisible()
    zone.grab()
    QApplication.sendEvent(page, QDragLeaveEvent())
    assert not zone.isVisible()


def test_text_that_is_dragged_is_left_alone(desk: Desk) -> None:
    page = desk.models_page()
    data = QMimeData()
    data.setText("hello")
    data.setUrls([QUrl("https://example.org/model.gguf")])
    enter(page, data)
    zone = page.findChild(DropZone)
    assert zone is not None
    assert not zone.isVisible()


def test_the_button_opens_a_dialog_for_files(desk: Desk) -> None:
    page = desk.models_page()
    desk.button(page, "addModel").click()
    dialog = page.window().findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    dialog.reject()


# --- the details --------------------------------------------------------------------------------


def section(page: ModelsPage, model_id: str = ID) -> QWidget:
    page.open_details(model_id)
    found = page.findChild(QWidget, "fileSection")
    assert found is not None
    return found


def test_the_details_tell_where_the_file_is_and_check_it(desk: Desk) -> None:
    place = desk.install()
    page = desk.models_page()
    section(page)
    assert place.name in words(page)
    desk.button(page, "checkFile").click()
    desk.until(lambda: "as its maker published it" in words(page))


def test_damage_is_found_without_asking_and_repaired_from_the_row(desk: Desk) -> None:
    place = desk.install()
    other_model(place, 1)
    page = desk.models_page()
    row = desk.row(page)
    desk.until(lambda: desk.has(row, "repair"))
    assert row.text.note == "Not what its maker published: repair it, or use it as it is"
    desk.button(row, "repair").click()
    desk.until(lambda: place.exists() and place.read_bytes() == TINY.read_bytes())
    desk.until(lambda: desk.has(row, "chat"))
    desk.until(lambda: "damaged" not in words(page).lower())


def test_a_check_shows_the_damage_and_the_repair_fetches_it_again(desk: Desk) -> None:
    place = desk.install()
    other_model(place, 1)
    page = desk.models_page()
    section(page)
    desk.button(page, "checkFile").click()
    desk.until(lambda: "damaged" in words(section(page)))
    desk.until(lambda: desk.button(section(page), "repairFile").isVisible())
    desk.button(section(page), "repairFile").click()
    desk.until(lambda: place.exists() and place.read_bytes() == TINY.read_bytes())
    desk.until(lambda: desk.has(desk.row(page), "chat"))


def test_another_file_in_the_place_of_a_model_can_be_used_as_it_is(desk: Desk) -> None:
    place = desk.install()
    other_model(place, 1)
    page = desk.models_page()
    desk.until(lambda: desk.has(desk.row(page), "repair"))
    desk.button(section(page), "acceptFile").click()
    desk.until(lambda: desk.has(desk.row(page), "chat"))
    desk.until(lambda: not desk.has(section(page), "acceptFile"))
    assert desk.services.library.resolve(ID).accepted
    desk.button(section(page), "checkFile").click()
    desk.until(lambda: "chose to use as it is" in words(page))


def test_the_question_before_deleting_a_link_says_that_it_frees_nothing(
    desk: Desk, brought: Path
) -> None:
    desk.services.library.import_file(brought, "link", lambda *_: None, lambda: False)
    page = desk.models_page()
    page.show_filter(Filter.INSTALLED)
    row = desk.row(page, next(each for each in page.row_ids() if each != "tiny"))
    row.ask_delete()
    assert "It frees nothing: the file itself stays where it is." in words(row)


def test_a_check_ends_when_its_file_has_gone(desk: Desk) -> None:
    place = desk.install()
    page = desk.models_page()
    section(page)
    place.unlink()
    desk.button(page, "checkFile").click()
    desk.until(lambda: desk.has(desk.row(page), "download"))


def test_the_header_tells_what_the_catalogue_does_not_know(desk: Desk) -> None:
    place = desk.services.library.folder / "someone" / "else-GGUF" / "else-q8_0.gguf"
    other_model(place, 3)
    desk.services.library.learn()
    page = desk.models_page()
    page.open_details("someone/else-GGUF/else-q8_0.gguf")
    shown = words(page)
    assert "llama" in shown
    assert "Chat template" in shown


# --- copies -------------------------------------------------------------------------------------


def test_a_copy_is_no_row_of_its_own_and_the_waste_is_told(desk: Desk) -> None:
    place = desk.install()
    copy = desk.services.library.folder / "someone" / "copy-GGUF" / "copy.gguf"
    copy.parent.mkdir(parents=True)
    copy.write_bytes(place.read_bytes())
    desk.services.library.identify(lambda: None, lambda: False)
    page = desk.models_page()
    page.show_filter(Filter.INSTALLED)
    assert set(page.row_ids()) == {"tiny", ID}
    assert desk.row(page).text.note.endswith("1 MB could be freed")
    section(page)
    assert "copy.gguf" in words(page)


# --- folders that are gone ----------------------------------------------------------------------


def take_folder_away(desk: Desk) -> Path:
    desk.install()
    folder = desk.services.library.folder
    away = folder.with_name("elsewhere")
    folder.rename(away)
    return away


def test_a_missing_models_folder_can_be_located(desk: Desk) -> None:
    away = take_folder_away(desk)
    page = desk.models_page()
    assert "cannot be found" in words(page)
    desk.button(page, "locateFolder").click()
    dialog = page.window().findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(away))
    dialog.reject()
    desk.until(lambda: "cannot be found" not in words(page))
    desk.until(lambda: desk.has(desk.row(page), "chat"))
    assert desk.services.settings.value.models_folder == str(away)


def test_a_folder_that_may_not_be_read_is_told(desk: Desk, tmp_path: Path) -> None:
    own, further = str(desk.services.library.folder), str(tmp_path / "usb")
    missing = MissingFolders(desk.services, desk.tasks, desk.theme)
    desk.qtbot.addWidget(missing)
    missing.show()
    missing.show_missing([FolderMissing(path=own)])
    assert "The models folder" in words(missing)
    assert "cannot be found" in words(missing)
    closed = [FolderUnreadable(path=path, reason="Permission denied") for path in (own, further)]
    missing.show_missing(closed)
    assert words(missing).count("cannot be read") == 2
    assert words(missing).count("Allow reading it") == 2
    assert "cannot be found" not in words(missing)
    missing.show_missing([])
    assert not missing.isVisible()


def test_goldcrests_own_folder_can_be_used_instead(desk: Desk) -> None:
    desk.services.settings.change(models_folder=str(desk.services.paths.data / "unplugged"))
    page = desk.models_page()
    desk.until(lambda: "cannot be found" in words(page))
    desk.button(page, "useOwnFolder").click()
    desk.until(lambda: "cannot be found" not in words(page))
    assert desk.services.settings.value.models_folder == ""


def test_a_further_folder_that_has_gone_can_be_forgotten(desk: Desk, tmp_path: Path) -> None:
    gone = tmp_path / "usb"
    desk.services.settings.change(more_folders=(str(gone),))
    page = desk.models_page()
    desk.until(lambda: "usb" in words(page))
    missing = page.findChild(MissingFolders)
    assert missing is not None
    desk.button(missing, "forgetFolder").click()
    desk.until(lambda: not missing.isVisible())
    assert desk.services.settings.value.more_folders == ()
