"""The check-up page on real parts, with an engine that answers by heart where it is tried often."""

from __future__ import annotations

import dataclasses
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import core.engine.variant_child
import pytest
from gui import cut, spoken
from models_desk import WAIT_MS
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app_engine import open_engine
from desktop.core.checkup.check import Checked, Finding
from desktop.core.errors import DiskFailed
from desktop.gui.comfort import Comfort
from desktop.gui.doctor.page import DoctorPage
from desktop.gui.doctor.row import CheckRow
from desktop.gui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.main_window import MainWindow
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

TESTS = Path(__file__).parents[2]
CHILD = Path(core.engine.variant_child.__file__)
posix = pytest.mark.skipif(os.name != "posix", reason="the child's faults are signals")


@pytest.fixture
def page_with(
    services: Services,
    tasks: Tasks,
    bridge: Bridge,
    theme: Theme,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[..., DoctorPage]]:
    """Return a function: the builds of an engine to the page, which tries them."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(TESTS.parent), str(TESTS)]))
    engines = []

    def make(*builds: str) -> DoctorPage:
        command = (sys.executable, str(CHILD), *builds)
        engines.append(open_engine(services.paths, services.settings, command))
        tried = dataclasses.replace(services, engine=engines[-1])
        page = DoctorPage(tried, tasks, bridge, theme)
        qtbot.addWidget(page)
        page.resize(900, 900)
        page.show()
        return page

    yield make
    for engine in engines:
        engine.close()


def states(page: DoctorPage) -> dict[str, str]:
    return {name: row.state for name, row in page.rows.items()}


@posix
def test_everything_is_checked_and_the_report_can_be_copied(
    page_with: Callable[..., DoctorPage], services: Services, tiny_model: Path, qtbot: QtBot
) -> None:
    page = page_with("good", "dead")
    novel = "Zqxnovel"
    shutil.copy(tiny_model, services.library.folder / f"{novel}.gguf")
    assert set(states(page).values()) == {"waiting"}
    assert not page.copy.isEnabled()

    with qtbot.waitSignal(page.finished, timeout=60_000):
        page.button.click()
        assert page.button.text() == "Stop"
        assert page.bar.isVisible()

    found = states(page)
    assert found.pop("variants") == "problem"
    assert set(found.values()) <= {"fine", "note"}, found
    assert page.summary.text() == "1 check has found a problem."
    assert "build “dead” does not work" in page.rows["variants"].text.text()
    assert page.rows["variants"].fix.isVisible()
    assert page.rows["variants"].details.isVisible()
    assert not page.bar.isVisible()
    page.copy.click()
    qtbot.waitUntil(lambda: page.copy.text() == "Copied", timeout=WAIT_MS)
    report = QApplication.clipboard().text()
    assert "Engine builds for this processor: Problem" in report
    assert "dead: it crashed (SIGILL)" in report
    assert "Qt " in report
    assert novel.lower() not in report.lower()
    assert str(services.paths.data) not in report


@posix
def test_a_check_up_can_be_stopped_and_begun_again(
    page_with: Callable[..., DoctorPage], qtbot: QtBot
) -> None:
    page = page_with("hang")
    page.button.setFocus()
    page.button.click()
    qtbot.waitUntil(lambda: page.rows["engine"].state == "running", timeout=WAIT_MS)
    with qtbot.waitSignal(page.finished, timeout=WAIT_MS):
        QTest.keyClick(page.button, Qt.Key.Key_Escape)

    assert states(page)["versions"] == "fine"
    assert states(page)["engine"] == states(page)["disk"] == "stopped"
    assert page.summary.text().startswith("The check-up was stopped.")
    assert page.button.text() == "Check everything again"
    assert page.button.isEnabled()
    assert page.copy.isEnabled()


def test_models_are_verified_alone(
    page_with: Callable[..., DoctorPage], services: Services, tiny_model: Path, qtbot: QtBot
) -> None:
    shutil.copy(tiny_model, services.library.folder / "mine.gguf")
    page = page_with("good")
    with qtbot.waitSignal(page.finished, timeout=WAIT_MS):
        page.models.click()

    found = states(page)
    assert found.pop("models") == "fine"
    assert set(found.values()) == {"waiting"}
    row = page.rows["models"]
    assert not row.details.isVisible()
    row.more.click()
    assert "mine: 1 MB, read whole, with nothing to compare it with yet" in row.details.text()
    assert row.details.isVisible()
    row.more.click()
    assert not row.details.isVisible()


def test_a_row_says_its_outcome_to_those_who_do_not_see_it(theme: Theme, qtbot: QtBot) -> None:
    row = CheckRow(theme, "Folders")
    qtbot.addWidget(row)
    row.show()
    row.show_checked(Checked("folders", "Folders", Finding.of([DiskFailed(path="<b>")]), 0.3))

    assert row.picture.accessibleName() == "Problem"
    assert row.text.text() == "<b> cannot be read or written at the moment."
    assert row.text.textFormat() is Qt.TextFormat.PlainText
    assert row.fix.isVisible()
    row.begin()
    assert not row.fix.isVisible()
    assert row.picture.accessibleName() == "Checking now"


LONG = "The engine does not work on this computer, and what it says of that is rather long. " * 2


def test_the_picture_of_an_outcome_grows_with_the_text(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    row = CheckRow(theme, "Folders")
    qtbot.addWidget(row)
    before = row.picture.pixmap().deviceIndependentSize().width()

    theme.apply(qapp, Comfort("light", font_size=200))

    assert row.picture.pixmap().deviceIndependentSize().width() == 2 * before
    assert row.picture.width() >= 2 * before
    theme.apply(qapp, Comfort("light"))


def test_what_was_found_is_whole_in_a_narrow_window_and_told_right(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(width=420, height=400)
    window.show_page("doctor")
    page = window.findChild(DoctorPage)
    assert page is not None
    for name, row in page.rows.items():
        finding = Finding(
            "problem", LONG, LONG, (LONG, "zen4 (in use): right, 915 tokens a second")
        )
        row.show_checked(Checked(name, "Models", finding, 75.3))

    assert all(row.details.isVisible() for row in page.rows.values())
    qtbot.waitUntil(lambda: not cut.faults(window), timeout=WAIT_MS)
    assert not spoken.faults(window)
    assert not spoken.out_of_order(spoken.stops(window))
    assert not spoken.children_out_of_order(window)


class Folders(QObject):
    """Opens folders in place of the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_folder_of_logs_is_opened(
    page_with: Callable[..., DoctorPage], services: Services
) -> None:
    folders = Folders()
    QDesktopServices.setUrlHandler("file", folders, "open")  # type: ignore[arg-type]  # the stub asks for bytes, Qt takes a name
    try:
        page_with("good").logs.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")

    assert folders.opened == [str(services.paths.logs)]


def test_the_page_is_reached_from_the_settings_and_leads_back(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window()
    window.show_page("settings")
    settings = window.findChild(SettingsPage)
    assert settings is not None
    settings.doctor.click()
    assert window.page_name == "doctor"
    page = window.findChild(DoctorPage)
    assert page is not None
    page.page_requested.emit("settings")
    assert window.page_name == "settings"
