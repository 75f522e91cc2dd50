"""The hardware page on real parts: this computer, and the real disk in a home of its own."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from models_desk import WAIT_MS
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.core import hardware
from desktop.core.machine.disk_speed import MOST_WRITTEN, RESERVE
from desktop.core.machine.words import Line, Section
from desktop.gui.hardware.cards import Fact, FactCard
from desktop.gui.hardware.link import ComputerLink
from desktop.gui.hardware.page import HardwarePage
from desktop.gui.models.page import ModelsPage
from desktop.gui.widgets import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.main_window import MainWindow
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

CARDS = ("Processor", "Memory", "Graphics", "Disk", "Battery and power")


@pytest.fixture
def page(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> HardwarePage:
    made = HardwarePage(services, tasks, bridge, theme)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitUntil(lambda: bool(facts(made)), timeout=WAIT_MS)
    return made


@pytest.fixture
def roomy(services: Services) -> None:
    if shutil.disk_usage(services.library.folder).free < MOST_WRITTEN + RESERVE:
        pytest.skip("the disk is nearly full")


def facts(page: QWidget) -> dict[str, str]:
    shown = (each for each in page.findChildren(Fact) if each.isVisible())
    return {each.name.text(): each.value.text() for each in shown}


def button(parent: QWidget, name: str) -> QPushButton:
    found = parent.findChild(QPushButton, name)
    assert found is not None, f"no button {name}"
    return found


def test_this_computer_is_shown_part_by_part(page: HardwarePage, services: Services) -> None:
    cards = [each for each in page.findChildren(FactCard) if each.isVisible()]

    assert [each.accessibleName() for each in cards] == list(CARDS)
    assert facts(cards[0])["Name"] == hardware.cpu_name()
    assert "GB" in facts(cards[1])["Size"]
    assert facts(cards[3])["Folder"] == str(services.library.folder)
    assert " free" in facts(cards[3])["Room"]
    assert all(facts(page).values())


def test_the_engine_is_asked_for_graphics_processors(
    page: HardwarePage, services: Services, qtbot: QtBot
) -> None:
    card = next(each for each in page.findChildren(FactCard) if each.accessibleName() == CARDS[2])
    devices = services.engine.devices().result(timeout=WAIT_MS / 1000)
    names = [device.description for device in devices] or [*hardware.read().gpus, "None was found"]

    qtbot.waitUntil(lambda: facts(card).get("Name") in names, timeout=WAIT_MS)


def test_what_is_not_known_says_why_in_muted_small_print(theme: Theme, qtbot: QtBot) -> None:
    card = FactCard(theme, "Memory")
    qtbot.addWidget(card)
    why = Line("Kind", "Needs administrator rights", known=False)
    card.show_section(Section("Memory", (Line("Size", "16 GB"), why)))
    card.show()
    size, kind = (each.value for each in card.findChildren(Fact))

    assert (kind.text(), kind.property("role")) == ("Needs administrator rights", "muted")
    assert kind.font().pointSizeF() < size.font().pointSizeF()
    assert kind.accessibleName() == "Kind: Needs administrator rights"


def test_a_fact_that_becomes_known_is_shown_as_one(theme: Theme, qtbot: QtBot) -> None:
    card = FactCard(theme, "Memory")
    qtbot.addWidget(card)
    card.show()
    for line in (Line("Kind", "Not told", known=False), Line("Kind", "DDR5")):
        card.show_section(Section("Memory", (line,)))
    qtbot.waitUntil(lambda: facts(card) == {"Kind": "DDR5"})
    (value,) = (each.value for each in card.findChildren(Fact) if each.isVisible())

    assert (value.text(), value.property("role")) == ("DDR5", "text")
    assert value.font().pointSizeF() == theme.font("body").pointSizeF()


def test_what_a_system_tells_is_never_taken_for_markup(theme: Theme, qtbot: QtBot) -> None:
    card = FactCard(theme, "Graphics")
    qtbot.addWidget(card)
    card.show_section(Section("Graphics", (Line("Name", "<b>GPU</b>\n\x1b[31m"),)))
    value = card.findChildren(Fact)[0].value

    assert value.textFormat() is Qt.TextFormat.PlainText
    assert value.text() == "<b>GPU</b>  [31m"


def test_everything_is_copied_as_plain_text(page: HardwarePage) -> None:
    copy = button(page, "copyHardware")
    copy.click()
    text = QApplication.clipboard().text()

    assert copy.text() == "Copied"
    assert f"Name: {hardware.cpu_name()}" in text
    assert all(f"{title}\n" in text for title in CARDS)


@pytest.mark.usefixtures("roomy")
def test_the_disk_is_measured_and_nothing_stays(
    page: HardwarePage, services: Services, qtbot: QtBot
) -> None:
    before = sorted(services.library.folder.iterdir())
    measure = button(page, "measureDisk")
    assert "Reading" not in facts(page)
    measure.click()
    assert measure.text() == "Stop"
    assert page.disk_test.bar.isVisible()

    qtbot.waitUntil(lambda: "a second, measured" in facts(page).get("Reading", ""), timeout=WAIT_MS)
    assert measure.text() == "Measure again"
    assert not page.disk_test.bar.isVisible()
    assert sorted(services.library.folder.iterdir()) == before
    button(page, "copyHardware").click()
    assert "Reading: " in QApplication.clipboard().text()


@pytest.mark.usefixtures("roomy")
@pytest.mark.parametrize("way", ["button", "Esc"])
def test_a_measurement_can_be_stopped(
    page: HardwarePage, services: Services, qtbot: QtBot, way: str
) -> None:
    before = sorted(services.library.folder.iterdir())
    measure = button(page, "measureDisk")
    measure.click()
    if way == "Esc":
        QTest.keyClick(measure, Qt.Key.Key_Escape)
    else:
        measure.click()

    qtbot.waitUntil(lambda: "was stopped" in page.disk_test.notice.text(), timeout=WAIT_MS)
    assert measure.isEnabled()
    assert measure.text() == "Measure the disk"
    assert "Reading" not in facts(page)
    assert sorted(services.library.folder.iterdir()) == before


def test_a_folder_that_has_gone_is_told_below_the_button(
    page: HardwarePage, services: Services, qtbot: QtBot
) -> None:
    shutil.rmtree(services.library.folder)
    button(page, "measureDisk").click()

    qtbot.waitUntil(lambda: "cannot be found" in page.disk_test.notice.text(), timeout=WAIT_MS)
    assert button(page, "measureDisk").text() == "Measure the disk"


@pytest.mark.parametrize("width", [428, 460, 720, 1280])
def test_nothing_is_wider_than_the_page(page: HardwarePage, width: int) -> None:
    page.resize(width, 600)
    QApplication.sendPostedEvents()
    for each in page.findChildren(Label):
        if each.isVisible():
            right = each.mapTo(page, each.rect().topRight()).x()
            assert right < width, each.text()


def test_every_control_has_a_name_and_tab_goes_from_top_to_bottom(
    page: HardwarePage, qtbot: QtBot
) -> None:
    back = button(page, "backToSpeed")
    back.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is back)
    walked: list[QWidget] = [back]
    for _ in range(2):
        QTest.keyClick(walked[-1], Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget() or page)

    assert [each.objectName() for each in walked] == ["backToSpeed", "copyHardware", "measureDisk"]
    for each in walked:
        interface = QAccessible.queryAccessibleInterface(each)
        assert interface.text(QAccessible.Text.Name)


def test_the_line_about_the_computer_leads_here_and_back(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    window.show_page("models")
    models = window.findChild(ModelsPage)
    assert models is not None
    link = models.findChild(ComputerLink)
    assert link is not None
    qtbot.waitUntil(link.isVisible, timeout=WAIT_MS)
    assert "core" in link.text()
    link.click()

    assert window.page_name == "hardware"
    assert window.windowTitle() == "Hardware - Goldcrest"
    page = window.findChild(HardwarePage)
    assert page is not None
    qtbot.waitUntil(lambda: "Name" in facts(page), timeout=WAIT_MS)
    button(page, "backToSpeed").click()
    assert window.page_name == "speed"


def test_a_long_name_is_shortened_where_there_is_no_room(theme: Theme, qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    link = ComputerLink(theme)
    link.setParent(place)
    link.show_computer("8 cores, 16 GB, NVIDIA GeForce RTX 4060 Laptop GPU of some length")
    place.show()
    link.resize(160, link.height())

    assert link.minimumSizeHint().width() > 160  # what the words would take
    assert link.minimumWidth() <= 160
    assert "NVIDIA" in link.accessibleName()
    assert not link.grab().isNull()
