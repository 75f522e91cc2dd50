from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from models_desk import FILE, ID, REPO, Desk, words
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desktop.gui.models.listing import Filter, Order
from desktop.gui.models.model_list import ModelList
from desktop.gui.models.page import ModelsPage
from desktop.gui.models.row import ModelRow

if TYPE_CHECKING:
    from desktop.core.library import Installed


def installed_ids(desk: Desk) -> set[str]:
    found: tuple[Installed, ...] = desk.services.library.installed()
    return {each.id for each in found}


def test_the_page_lists_the_recommended_models_by_tier(desk: Desk) -> None:
    page = desk.models_page()
    ids = page.row_ids()
    assert ID in ids
    assert "tiny" not in ids  # the self-test is no recommendation
    tiers = [desk.services.catalogue.get(each).tier for each in ids]
    assert tiers == sorted(tiers, key=["nano", "1B", "2B", "3B", "4B"].index)
    assert "core" in desk.button(page, "thisComputer").text()


def test_the_tabs_choose_what_is_listed(desk: Desk) -> None:
    page = desk.models_page()
    desk.button(page, "filter-installed").click()
    assert page.row_ids() == ["tiny"]
    desk.button(page, "filter-all").click()
    everything = page.row_ids()
    assert "tiny" in everything
    older = page.findChild(QCheckBox, "showOlder")
    assert older is not None
    assert older.isVisible()
    older.click()
    desk.until(lambda: len(page.row_ids()) > len(everything))
    assert desk.services.settings.value.show_older_models


def test_the_order_can_be_chosen(desk: Desk) -> None:
    page = desk.models_page()
    chooser = page.findChild(QComboBox, "order")
    assert chooser is not None
    chooser.setCurrentIndex(chooser.findData(Order.SIZE))
    sizes = [desk.services.catalogue.get(each).bytes or 0 for each in page.row_ids()]
    assert sizes == sorted(sizes)
    chooser.setCurrentIndex(chooser.findData(Order.NAME))
    names = [desk.services.catalogue.get(each).name.casefold() for each in page.row_ids()]
    assert names == sorted(names)


def test_a_download_runs_in_its_row_and_ends_installed(desk: Desk) -> None:
    desk.hub.faults.bytes_per_second = 2_000_000
    page = desk.models_page()
    row = desk.row(page)
    desk.button(row, "download").click()
    desk.until(lambda: desk.has(row, "cancel"))
    desk.until(lambda: row.text.percent != "")
    assert row.text.progress is not None
    assert " of " in row.text.amount
    desk.hub.faults.bytes_per_second = None
    desk.until(lambda: desk.has(row, "chat") and desk.has(row, "delete"))
    assert ID in installed_ids(desk)


def test_a_model_can_be_deleted_right_after_its_download(desk: Desk) -> None:
    page = desk.models_page()
    row = desk.row(page)
    desk.button(row, "download").click()
    desk.until(lambda: desk.has(row, "delete"))
    desk.button(row, "delete").click()
    desk.button(row, "confirmDelete").click()
    desk.until(lambda: desk.has(row, "download"))
    assert ID not in installed_ids(desk)


def test_a_cancelled_download_can_go_on_from_where_it_was(desk: Desk) -> None:
    desk.hub.faults.bytes_per_second = 200_000
    page = desk.models_page()
    row = desk.row(page)
    desk.button(row, "download").click()
    desk.until(lambda: row.text.percent not in ("", "0 %"))
    desk.button(row, "cancel").click()
    assert "have arrived" in words(row)
    desk.button(row, "keepPart").click()
    desk.until(lambda: desk.has(row, "download"))
    assert desk.button(row, "download").text() == "Continue"
    assert ID not in installed_ids(desk)
    desk.hub.faults.bytes_per_second = None
    desk.button(row, "download").click()
    desk.until(lambda: desk.has(row, "chat"))
    assert any("range" in each.headers for each in desk.hub.requests if each.path.endswith(FILE))


def test_a_download_pauses_and_goes_on_in_its_row(desk: Desk) -> None:
    desk.hub.faults.bytes_per_second = 200_000
    page = desk.models_page()
    row = desk.row(page)
    desk.button(row, "download").click()
    desk.until(lambda: row.text.percent not in ("", "0 %"))
    desk.button(row, "pause").click()
    desk.until(lambda: desk.has(row, "resume"))
    assert row.text.time_left == "paused"
    assert row.text.progress
    desk.hub.faults.bytes_per_second = None
    desk.button(row, "resume").click()
    desk.until(lambda: desk.has(row, "chat"))


def test_a_cancelled_download_can_be_thrown_away(desk: Desk) -> None:
    desk.hub.faults.bytes_per_second = 200_000
    page = desk.models_page()
    row = desk.row(page)
    desk.button(row, "download").click()
    desk.until(lambda: row.text.percent not in ("", "0 %"))
    QTest.keyClick(row, Qt.Key.Key_Delete)
    desk.button(row, "goOn").click()
    assert desk.has(row, "pause")
    desk.button(row, "cancel").click()
    desk.button(row, "deletePart").click()
    desk.until(lambda: desk.has(row, "download"))
    desk.until(lambda: desk.button(row, "download").text() == "Download")
    folder = desk.services.library.path_for(REPO, FILE).parent
    assert not [each for each in folder.glob("*") if each.is_file()]


def test_offline_a_row_says_what_its_download_waits_for(desk: Desk) -> None:
    desk.services.settings.change(offline=True)
    page = desk.models_page()
    row = desk.row(page)
    desk.button(row, "download").click()
    desk.until(lambda: desk.has(row, "resume"))
    assert "Goldcrest is offline" in words(row)
    assert not desk.button(row, "resume").isEnabled()
    desk.services.settings.change(offline=False)
    desk.services.downloads.wake()
    desk.until(lambda: desk.has(row, "chat"))


def test_a_failed_download_says_so_in_its_row_and_can_be_tried_again(desk: Desk) -> None:
    desk.hub.faults.api_status = 404
    page = desk.models_page()
    row = desk.row(page)
    desk.button(row, "download").click()
    desk.until(lambda: row.text.error != "")
    assert "no file" in words(row)
    assert desk.button(row, "download").text() == "Retry"
    desk.hub.faults.api_status = None
    desk.button(row, "download").click()
    desk.until(lambda: desk.has(row, "chat"))
    assert "no file" not in words(row)


def test_what_arrives_damaged_is_not_installed(desk: Desk) -> None:
    desk.hub.faults.wrong_bytes = True
    page = desk.models_page()
    row = desk.row(page)
    desk.button(row, "download").click()
    desk.until(lambda: row.text.error != "")
    assert "damaged" in words(row)
    assert ID not in installed_ids(desk)


def test_the_second_press_of_a_double_click_does_not_cancel(desk: Desk) -> None:
    desk.hub.faults.bytes_per_second = 200_000
    page = desk.models_page()
    page.show_filter(Filter.ALL)
    row = desk.row(page)
    button = desk.button(row, "download")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.has(row, "cancel"))
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    desk.until(lambda: row.text.percent not in ("", "0 %"))
    assert desk.has(row, "cancel")


def test_delete_asks_in_the_row_and_can_be_declined(desk: Desk) -> None:
    place = desk.install()
    page = desk.models_page()
    row = desk.row(page)
    desk.button(row, "delete").click()
    assert "Delete Small test" in words(row)
    desk.button(row, "keep").click()
    assert not desk.has(row, "confirmDelete")
    assert place.exists()
    desk.button(row, "delete").click()
    desk.button(row, "confirmDelete").click()
    desk.until(lambda: desk.has(row, "download"))
    assert not place.exists()


def test_the_built_in_model_cannot_be_deleted(desk: Desk) -> None:
    page = desk.models_page()
    row = desk.row(page, "tiny")
    assert desk.has(row, "chat")
    assert not desk.has(row, "delete")
    row.ask_delete()
    assert not desk.has(row, "confirmDelete")
    assert "Only proves that everything works" in row.accessibleName()


def test_chat_asks_for_a_chat_with_that_model(desk: Desk) -> None:
    page = desk.models_page()
    with desk.qtbot.waitSignal(page.chat_requested) as asked:
        desk.button(desk.row(page, "tiny"), "chat").click()
    assert asked.args == ["tiny"]


def test_a_click_opens_the_details_and_escape_closes_them(desk: Desk) -> None:
    page = desk.models_page()
    row = desk.row(page)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().topLeft())
    details = page.findChild(QWidget, "modelDetails")
    assert details is not None
    desk.until(details.isVisible)
    for expected in ("Small test", "Small and honest.", "Q8_0", FILE, "sha256"):
        assert expected in words(details)
    QTest.keyClick(row, Qt.Key.Key_Escape)
    assert not details.isVisible()


def test_a_narrow_page_shows_the_details_in_place_of_the_list(desk: Desk) -> None:
    page = desk.models_page(640, 600)
    page.open_details(ID)
    details = page.findChild(QWidget, "modelDetails")
    assert details is not None
    assert details.isVisible()
    assert not desk.row(page).isVisible()
    desk.button(page, "closeDetails").click()
    assert desk.row(page).isVisible()


def test_the_keyboard_reaches_every_row_and_acts(desk: Desk) -> None:
    page = desk.models_page()
    page.show_filter(Filter.ALL)
    first, second = page.row_ids()[:2]
    desk.row(page, first).setFocus()
    desk.until(lambda: desk.row(page, first).hasFocus())
    QTest.keyClick(desk.row(page, first), Qt.Key.Key_Down)
    assert desk.row(page, second).hasFocus()
    QTest.keyClick(desk.row(page, second), Qt.Key.Key_End)
    assert desk.row(page, page.row_ids()[-1]).hasFocus()
    desk.row(page, "tiny").setFocus()
    with desk.qtbot.waitSignal(page.chat_requested) as asked:
        QTest.keyClick(desk.row(page, "tiny"), Qt.Key.Key_Return)
    assert asked.args == ["tiny"]


def test_a_download_of_a_folder_that_has_gone_is_explained(desk: Desk) -> None:
    page = desk.models_page()
    desk.services.settings.change(models_folder=str(desk.services.paths.data / "unplugged"))
    desk.until(lambda: "cannot be found" in words(page))
    assert "tiny" in {row.id for row in desk.services.rows()}


def test_tab_comes_to_one_row_only(desk: Desk) -> None:
    page = desk.models_page()
    page.show_filter(Filter.ALL)
    buttons = [button for row in page.findChildren(ModelRow) for button in row.controls()]

    reached = [each for each in buttons if each.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert len({each if isinstance(each, ModelRow) else each.parent() for each in reached}) == 1


def test_a_row_that_tab_comes_to_is_in_sight(desk: Desk) -> None:
    page = desk.models_page(height=360)
    row = desk.row(page, page.row_ids()[0])
    row.set_current(True)
    scroll_bar = page.findChildren(ModelList)[0].verticalScrollBar()
    scroll_bar.setValue(scroll_bar.maximum())
    assert row.visibleRegion().isEmpty()

    row.setFocus(Qt.FocusReason.TabFocusReason)

    desk.until(lambda: row.visibleRegion().boundingRect().height() == row.height())


@pytest.mark.parametrize("details", [False, True])
def test_every_control_has_a_name(desk: Desk, *, details: bool) -> None:
    desk.install()
    page = desk.models_page()
    page.show_filter(Filter.ALL)
    desk.button(desk.row(page), "delete").click()
    if details:
        page.open_details(ID)
    controls = [each for each in page.findChildren(QWidget) if _is_control(each)]
    assert len(controls) > 10
    for each in controls:
        told = QAccessible.queryAccessibleInterface(each)
        assert told.text(QAccessible.Text.Name), each


def _is_control(widget: QWidget) -> bool:
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_the_order_follows_a_measurement(desk: Desk) -> None:
    desk.install()
    page = desk.models_page()
    tier = desk.services.catalogue.get(ID).tier
    same = [each for each in page.row_ids() if desk.services.catalogue.get(each).tier == tier]
    other = next(each for each in same if each != ID)
    desk.measure(other, 0.1)
    desk.measure(ID, 50.0)
    desk.bridge.measured.emit(ID)
    desk.until(lambda: desk.row(page).text.speed_note == "measured")
    ids = page.row_ids()
    assert ids.index(ID) < ids.index(other)


def test_a_benchmark_is_asked_for_once_it_is_known_what_there_is(desk: Desk) -> None:
    page = ModelsPage(desk.services, desk.tasks, desk.bridge, desk.theme)
    desk.qtbot.addWidget(page)
    page.show()
    asked: list[str] = []
    page.benchmark_requested.connect(asked.append)
    button = desk.button(page, "benchmarkComputer")
    assert not button.isEnabled()
    desk.until(button.isEnabled)
    button.click()
    page.show_filter(Filter.ALL)
    desk.until(lambda: page.findChild(ModelRow, "model-tiny") is not None)
    desk.button(desk.row(page, "tiny"), "benchmark").click()
    assert asked == ["", "tiny"]
