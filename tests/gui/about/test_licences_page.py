"""The page of licences: a list that is searched, and the full text of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.gui.about.licences import LicencesPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme


@pytest.fixture
def page(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> LicencesPage:
    made = LicencesPage(services, tasks, bridge, theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: bool(made.found) and bool(made.text.toPlainText()))
    return made


def titles(page: LicencesPage) -> list[str]:
    lines = page.list.lines
    return [str(lines.index(row).data()) for row in range(lines.rowCount())]


def search(page: LicencesPage, words: str) -> None:
    page.search.clear()
    QTest.keyClicks(page.search, words)


def test_goldcrest_comes_first_with_its_own_licence(page: LicencesPage) -> None:
    assert titles(page)[0] == "Goldcrest"
    assert "PySide6_Essentials" in titles(page)
    assert page.text.toPlainText().startswith("MIT License")


def test_the_chosen_one_is_shown_with_its_full_text(page: LicencesPage, qtbot: QtBot) -> None:
    search(page, "qt")
    page.list.setCurrentIndex(page.list.lines.index(titles(page).index("Qt")))

    qtbot.waitUntil(lambda: "GNU LESSER GENERAL PUBLIC LICENSE" in page.text.toPlainText())
    assert page.name.text().startswith("Qt 6.")
    assert "LGPL-3.0-only" in page.about.text()
    assert "you may put your own builds of them in their place" in page.about.text()
    assert page.home.text() == "https://www.qt.io"


def test_it_is_found_by_name_and_by_licence(page: LicencesPage) -> None:
    search(page, "numpy")
    assert titles(page)[0] == "numpy"
    search(page, "selectolax")
    assert titles(page) == ["selectolax", "Lexbor"]
    search(page, "ofl-1.1")
    assert titles(page) == ["STIX Two Math"]
    search(page, "zzzz")
    assert titles(page) == []
    assert page.nothing.isVisible()


def test_a_long_text_is_whole_and_begins_at_its_beginning(page: LicencesPage, qtbot: QtBot) -> None:
    search(page, "pdfium and its parts")

    text = page.found[0].text()
    assert len(text) > 100_000
    qtbot.waitUntil(lambda: page.text.toPlainText() == text)
    assert page.text.verticalScrollBar().value() == 0


def test_walking_quickly_shows_the_text_of_the_last_one(page: LicencesPage, qtbot: QtBot) -> None:
    page.list.setFocus()
    for _ in range(30):
        QTest.keyClick(page.list, Qt.Key.Key_Down)

    last = page.shown
    assert last is page.found[30]
    text = last.text()
    qtbot.waitUntil(lambda: page.text.toPlainText() == text)


def test_in_a_narrow_window_the_text_takes_the_place_of_the_list(
    page: LicencesPage, qtbot: QtBot
) -> None:
    page.resize(420, 400)
    qtbot.waitUntil(lambda: page.text.isHidden() or not page.text.isVisible())
    page.list.setFocus()

    QTest.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.text.isVisible() and not page.list.isVisible())
    QTest.keyClick(page.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.list.isVisible() and not page.text.isVisible())


def test_what_could_be_markup_is_shown_as_it_is(page: LicencesPage) -> None:
    for label in (page.name, page.about, page.home):
        assert label.textFormat() == Qt.TextFormat.PlainText
