from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.test_screen_reader_pages import right
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.core.logs.reports import Reports
from desktop.gui.comfort import Comfort
from desktop.gui.reports.card import ReportsCard

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.logs.reports import ReportKind
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    MakeCard = Callable[..., ReportsCard]


@pytest.fixture
def reports(tmp_path: Path) -> Reports:
    return Reports(tmp_path / "reports")


@pytest.fixture
def make_card(reports: Reports, tasks: Tasks, theme: Theme, qtbot: QtBot) -> MakeCard:
    def make(*kinds: ReportKind, width: int = 600) -> ReportsCard:
        for kind in kinds:
            reports.keep(kind, ["what happened"])
        card = ReportsCard(reports, tasks, theme)
        qtbot.addWidget(card)
        card.resize(width, 700)
        with qtbot.waitExposed(card):
            card.show()
        qtbot.waitUntil(lambda: len(card.rows) == len(kinds))
        return card

    return make


def words(card: ReportsCard) -> list[str]:
    return [row.layout().itemAt(0).widget().text() for row in card.rows]  # type: ignore[union-attr]  # it has


def button(card: ReportsCard, row: int, text: str) -> QPushButton:
    (found,) = [one for one in card.rows[row].findChildren(QPushButton) if one.text() == text]
    return found


def test_without_a_crash_there_is_nothing_to_do(make_card: MakeCard) -> None:
    card = make_card()
    assert card.words.isVisible()
    assert not card.all.isVisible()
    assert not card.folder.isVisible()


def test_each_report_says_what_crashed(make_card: MakeCard, reports: Reports, qtbot: QtBot) -> None:
    card = make_card("engine", "window-error", "window-fault", "command-fault", "command-error")
    assert [line.partition("   ")[2].partition(",")[0] for line in words(card)] == [
        "A command met an error",
        "A command was ended by a fault",
        "The window was closed by a fault",
        "The window met an error",
        "The engine was ended by a fault",
    ]
    (reports.folder / "20260102-030405-of-later.txt").write_text("x")
    card.refresh()
    qtbot.waitUntil(lambda: len(card.rows) == 6)
    assert words(card)[-1].startswith("2026-01-02 03:04   Something crashed")
    right(card, qtbot)


def test_a_report_is_shown_and_copied(make_card: MakeCard, reports: Reports, qtbot: QtBot) -> None:
    card = make_card("engine")
    button(card, 0, "Show").click()
    qtbot.waitUntil(lambda: card.dialog is not None)
    dialog = card.dialog
    assert dialog is not None
    right(dialog, qtbot)
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == reports.read(reports.list()[0].path)
    dialog.close()


def test_one_is_deleted_and_comes_back(make_card: MakeCard, reports: Reports, qtbot: QtBot) -> None:
    card = make_card("engine", "window-error")
    kept = reports.list()
    button(card, 0, "Delete").click()
    qtbot.waitUntil(lambda: len(card.rows) == 1)
    assert card.notice.text() == "1 report was deleted."
    assert reports.list() == kept[1:]
    card.notice.buttons[0].click()
    qtbot.waitUntil(lambda: len(card.rows) == 2)
    assert {one.path for one in reports.list()} == {one.path for one in kept}


def test_all_are_deleted_after_a_question(
    make_card: MakeCard, reports: Reports, qtbot: QtBot
) -> None:
    card = make_card("engine", "engine", "engine")
    card.all.click()
    assert card.notice.text() == "Delete 3 reports?"
    card.notice.buttons[1].click()
    assert len(reports.list()) == 3
    card.all.click()
    right(card, qtbot)
    card.notice.buttons[0].click()
    qtbot.waitUntil(lambda: not card.rows)
    assert reports.list() == ()
    assert card.words.isVisible()


def test_a_report_that_has_gone_meanwhile_is_said_so(
    make_card: MakeCard, reports: Reports, qtbot: QtBot
) -> None:
    card = make_card("engine")
    reports.delete(reports.list()[0].path)
    button(card, 0, "Show").click()
    qtbot.waitUntil(lambda: "cannot be read" in card.notice.text())
    qtbot.waitUntil(lambda: not card.rows)


@pytest.mark.parametrize("size", [100, 200])
def test_it_fits_into_a_narrow_window(
    make_card: MakeCard, theme: Theme, qapp: QApplication, size: int
) -> None:
    theme.apply(qapp, Comfort(font_size=size))
    card = make_card("engine", "window-fault", width=340)
    assert card.minimumSizeHint().width() <= 340
    theme.apply(qapp, "light")
