"""The speed page: a real engine measures the built-in model, and what came out is shown."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

import pytest
from core.speed.results_made import record
from models_desk import ID, TINY, Desk, words
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QPushButton, QWidget
from speed_made import look

from desktop import app_first_look
from desktop.core.store.results import Results
from desktop.gui.hardware.page import HardwarePage
from desktop.gui.models.page import ModelsPage
from desktop.gui.plots.share_card import HEIGHT, WIDTH
from desktop.gui.speed.page import SpeedPage
from desktop.gui.speed.runs import FIRST_LOOK

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.gui.main_window import MainWindow


@pytest.fixture
def page(desk: Desk) -> SpeedPage:
    return make(desk)


def make(desk: Desk, width: int = 900) -> SpeedPage:
    made = SpeedPage(desk.services, desk.tasks, desk.bridge, desk.theme)
    desk.qtbot.addWidget(made)
    made.resize(width, 900)
    made.show()
    desk.until(desk.button(made, "startBenchmark").isEnabled)
    return made


def start(page: QWidget) -> QPushButton:
    found = page.findChild(QPushButton, "startBenchmark")
    assert found is not None
    return found


def figure(page: QWidget, name: str) -> str:
    found = page.findChild(QLabel, f"benchmark-{name}")
    assert found is not None
    return found.text() if found.isVisible() else ""


def measure(desk: Desk, page: SpeedPage) -> None:
    start(page).click()
    desk.until(lambda: not page.runs.running and figure(page, "write") != "")
    desk.until(page.history.export.isEnabled)


def choose_file(desk: Desk, path: Path, kind: str = "") -> None:
    """Do in the dialog that is open what a person does."""
    desk.until(lambda: any(each.isVisible() for each in dialogs()))
    dialog = next(each for each in dialogs() if each.isVisible())
    if kind:
        dialog.selectNameFilter(next(each for each in dialog.nameFilters() if kind in each))
    dialog.fileSelected.emit(str(path))
    dialog.close()


def says(page: SpeedPage, words_: str) -> bool:
    return words_ in page.history.notice.text()


def dialogs() -> list[QFileDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog)]


def test_quick_measures_stores_and_shows_what_there_is_to_say(desk: Desk, page: SpeedPage) -> None:
    told: list[str] = []
    page.runs.progressed.connect(lambda _share, step: told.append(step))
    measure(desk, page)

    assert figure(page, "write").endswith("t/s")
    assert figure(page, "read").endswith("t/s")
    assert figure(page, "memory").endswith("MB")
    desk.until(lambda: "Writing, 1,024 tokens into a chat" in words(page.bench))
    said = words(page.bench)
    assert "tells little" in said  # the self-test model
    assert "Reading 512 tokens" in said
    assert "CPU" in said
    assert "Energy is not known" in said or "for each token" in said
    assert "of what your memory can give" in said or "from the processor's cache" in said
    assert any(step.startswith("memory") for step in told)
    assert {"warm-up", "tg 0", "pp 128", "tg 1024"} <= set(told)
    assert "tiny" in desk.services.results.speeds()
    assert "Measure again" in start(page).text()


def test_what_was_measured_is_in_the_history_and_there_after_a_restart(
    desk: Desk, page: SpeedPage
) -> None:
    measure(desk, page)
    desk.until(lambda: page.history.plot.stops() == 1)
    assert "History of" in page.history.title.text()
    again = make(desk)
    desk.until(lambda: figure(again, "write") != "")
    assert figure(again, "write") == figure(page, "write")
    assert again.history.plot.stops() == 1


def test_sustained_draws_a_curve_while_it_runs_and_stop_keeps_what_was_measured(
    desk: Desk, page: SpeedPage
) -> None:
    desk.button(page, "mode-sustained").click()
    start(page).click()
    assert start(page).text() == "Stop"
    desk.until(lambda: page.bench.curve.stops() >= 2)
    assert page.bench.curve.isVisible()
    assert page.bench.live.text().endswith("t/s")
    start(page).click()
    desk.until(lambda: not page.runs.running)

    desk.until(lambda: figure(page, "write") != "")
    assert "It was stopped early" in words(page.bench)
    assert page.bench.curve.isVisible()
    assert page.bench.curve.stops() >= 1
    (kept,) = desk.services.results.history("tiny")
    assert kept.record is not None
    assert kept.record["stopped"] is True
    assert kept.record["curve"]


def test_stop_at_once_keeps_nothing_and_another_can_follow(desk: Desk, page: SpeedPage) -> None:
    with desk.qtbot.captureExceptions() as raised:
        start(page).click()
        start(page).click()
        assert not start(page).isEnabled()
        desk.until(lambda: not page.runs.running)
        desk.settle()
    assert not raised
    assert "Nothing was stored" in words(page.bench)
    assert "tiny" not in desk.services.results.speeds()
    measure(desk, page)


def test_esc_in_the_card_stops_it(desk: Desk, page: SpeedPage) -> None:
    start(page).click()
    QTest.keyClick(start(page), Qt.Key.Key_Escape)
    desk.until(lambda: not page.runs.running)
    assert "Nothing was stored" in words(page.bench)


def test_a_model_that_cannot_be_measured_is_explained(desk: Desk) -> None:
    # A sound file of a kind that no engine knows.
    look(desk.services)
    place = desk.services.library.path_for("someone/strange-GGUF", "strange.gguf")
    place.parent.mkdir(parents=True)
    place.write_bytes(TINY.read_bytes().replace(b"llama", b"strng"))
    page = make(desk)
    page.start("someone/strange-GGUF/strange.gguf")
    desk.until(lambda: "strng" in words(page.bench))
    assert start(page).isEnabled()
    assert not page.runs.running


def test_the_chooser_offers_what_is_installed_and_prefers_what_tells_most(desk: Desk) -> None:
    desk.install()
    page = make(desk)
    chooser = page.findChild(QComboBox, "benchmarkModel")
    assert chooser is not None
    assert {chooser.itemData(index) for index in range(chooser.count())} == {"tiny", ID}
    assert chooser.currentData() == ID  # the self-test tells little


def test_a_slower_result_is_pointed_out_with_its_reason(desk: Desk) -> None:
    days = count(1_700_000_000, 86_400)
    results = Results(desk.services.database, lambda: next(days))
    for speed in (20.0, 20.4, 12.0):
        results.add_benchmark("tiny", replace(record(speed), model="tiny").to_json())
    page = make(desk)
    desk.until(lambda: figure(page, "write") != "")
    assert "41% slower than in the earlier 2 results" in words(page.bench)
    assert page.history.plot.stops() == 3
    assert any(point.flagged for point in page.history.plot.data.series[0].points)


def test_results_are_exported_off_the_window(desk: Desk, page: SpeedPage, tmp_path: Path) -> None:
    measure(desk, page)
    for name, kind in (("out.csv", "CSV"), ("out.json", "JSON")):
        page.history.export.click()
        choose_file(desk, tmp_path / name, kind)
        desk.until(partial(says, page, name))
    rows = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert {"n_prompt", "n_gen", "avg_ts"} <= set(rows[0])
    assert (tmp_path / "out.csv").read_text("utf-8").startswith('"')


def test_where_a_file_cannot_be_written_it_is_said(
    desk: Desk, page: SpeedPage, tmp_path: Path
) -> None:
    measure(desk, page)
    (tmp_path / "file").write_text("in the way")
    page.history.export.click()
    choose_file(desk, tmp_path / "file" / "out.csv")
    desk.until(page.history.notice.isVisible)
    desk.until(lambda: bool(page.history.notice.text()))
    assert "Saved" not in page.history.notice.text()


def test_the_share_card_is_a_picture_of_the_fastest_models(desk: Desk, tmp_path: Path) -> None:
    desk.install()
    desk.measure(ID, 31.0)
    page = make(desk)
    assert page.history.share.isEnabled()
    page.history.share.click()
    choose_file(desk, tmp_path / "card.png")
    desk.until(lambda: "card.png" in page.history.notice.text())
    picture = QImage(str(tmp_path / "card.png"))
    assert (picture.width(), picture.height()) == (WIDTH, HEIGHT)


@pytest.mark.parametrize("width", [460, 720, 1020])
def test_nothing_is_cut_off(desk: Desk, width: int) -> None:
    desk.measure("tiny", 20.0)
    page = make(desk, width)
    desk.until(lambda: figure(page, "write") != "")
    QApplication.sendPostedEvents()
    for each in page.findChildren(QLabel):
        if each.isVisible():
            right = each.mapTo(page, each.rect().topRight()).x()
            assert right < width, each.text()


def test_every_control_has_a_name(desk: Desk, page: SpeedPage) -> None:
    measure(desk, page)
    controls = [
        each
        for each in page.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) > 6
    for each in controls:
        told = QAccessible.queryAccessibleInterface(each)
        assert told.text(QAccessible.Text.Name), each


def test_the_models_page_measures_here_and_the_picker_shows_the_speed(
    open_window: Callable[..., MainWindow], desk: Desk
) -> None:
    window = open_window()
    window.show_page("models")
    models = window.findChild(ModelsPage)
    assert models is not None
    desk.until(desk.button(models, "benchmarkComputer").isEnabled)
    desk.button(models, "benchmarkComputer").click()

    assert window.page_name == "speed"
    assert window.windowTitle() == "Speed - Goldcrest"
    page = window.findChild(SpeedPage)
    assert page is not None
    desk.until(lambda: page.runs.running)
    # Leaving the page does not stop it, and coming back shows it.
    window.show_page("models")
    assert page.runs.running
    window.show_page("speed")
    assert start(page).text() == "Stop"
    desk.until(lambda: figure(page, "write") != "")
    window.show_page("models")
    desk.until(lambda: desk.row(models, "tiny").text.speed_note == "measured")


def test_a_row_of_the_picker_measures_its_model_here(
    open_window: Callable[..., MainWindow], desk: Desk
) -> None:
    desk.install()
    window = open_window()
    window.show_page("speed")
    page = window.findChild(SpeedPage)
    assert page is not None
    desk.until(lambda: page.bench.chosen() == ID)
    window.show_page("models")
    models = window.findChild(ModelsPage)
    assert models is not None
    desk.until(lambda: desk.has(models, "benchmarkComputer") and bool(models.row_ids()))
    models.benchmark_requested.emit("tiny")
    desk.until(lambda: "tiny" in desk.services.results.speeds())
    assert page.bench.chosen() == "tiny"


def test_the_line_about_the_computer_leads_to_the_hardware_and_back(
    open_window: Callable[..., MainWindow], desk: Desk
) -> None:
    window = open_window()
    window.show_page("speed")
    page = window.findChild(SpeedPage)
    assert page is not None
    desk.until(page.computer.isVisible)
    assert "core" in page.computer.text()
    page.computer.click()
    assert window.page_name == "hardware"
    hardware = window.findChild(HardwarePage)
    assert hardware is not None
    desk.button(hardware, "backToSpeed").click()
    assert window.page_name == "speed"


def test_a_key_leads_to_the_page(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == "speed"


def test_where_nothing_was_measured_the_history_says_so_and_takes_no_room(
    desk: Desk, page: SpeedPage
) -> None:
    desk.until(lambda: "Nothing has been measured" in words(page.history))
    assert not page.history.plot.isVisible()
    assert not page.history.export.isEnabled()


def test_the_first_look_is_stopped_with_the_benchmark(desk: Desk) -> None:
    desk.install()
    made = make(desk)
    seen: list[str] = []
    made.runs.progressed.connect(lambda _share, step: seen.append(step))
    made.bench.start(ID)
    desk.until(lambda: FIRST_LOOK in seen)
    start(made).click()
    desk.until(lambda: not made.runs.running)
    assert app_first_look.is_due(desk.services)
    assert desk.services.results.history(ID) == ()
