"""The page of prompts: with the real file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget

from desktop.core.prompts.prompt import Prompt
from desktop.core.prompts.writing import write
from desktop.gui.prompts.page import PromptsPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme
    from desktop.gui.widgets.banner import Banner


@pytest.fixture
def page(
    qtbot: QtBot, services: Services, tasks: Tasks, bridge: Bridge, theme: Theme
) -> PromptsPage:
    made = PromptsPage(services, tasks, bridge, theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitUntil(lambda: len(made.shown) > 0)
    return made


def names(page: PromptsPage) -> list[str]:
    return [each.name for each in page.shown]


def undo(banner: Banner) -> None:
    next(each for each in banner.buttons if each.text() == "Undo").click()


def test_those_of_goldcrest_are_there_and_the_first_is_shown(
    page: PromptsPage, services: Services
) -> None:
    assert names(page) == [each.name for each in services.prompts.all()]
    assert page.editor.shown == services.prompts.all()[0]
    assert page.editor.text.toPlainText() == services.prompts.all()[0].text


def test_what_is_typed_is_kept_and_reading_it_again_moves_no_cursor(
    page: PromptsPage, services: Services, qtbot: QtBot
) -> None:
    page.editor.text.setFocus()
    QTest.keyClicks(page.editor.text, "Please! ")
    place = page.editor.text.textCursor().position()
    qtbot.waitUntil(lambda: services.prompts.all()[0].text.startswith("Please! "))
    qtbot.waitUntil(lambda: page._all[0].text.startswith("Please! "))
    assert page.editor.text.textCursor().position() == place
    page.editor.name.setFocus()
    page.editor.name_it()
    QTest.keyClicks(page.editor.name, "Polite")
    qtbot.waitUntil(lambda: names(page)[0] == "Polite")
    assert services.prompts.all()[0].name == "Polite"


def test_a_new_one_is_named_at_once(page: PromptsPage, services: Services, qtbot: QtBot) -> None:
    page.activateWindow()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Insert)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.editor.name)
    QTest.keyClicks(page.editor.name, "Mine")
    page.hide()
    qtbot.waitUntil(lambda: services.prompts.all()[0].name == "Mine")


def test_a_deleted_one_comes_back(page: PromptsPage, services: Services, qtbot: QtBot) -> None:
    before = services.prompts.all()
    page.list.setCurrentIndex(page.list.lines.index(2))
    assert page.editor.shown == before[2]
    page.editor.delete.click()
    qtbot.waitUntil(lambda: len(page.shown) == len(before) - 1)
    undo(page.banners.banners[-1])
    qtbot.waitUntil(lambda: len(page.shown) == len(before))
    assert services.prompts.all() == before
    assert page.editor.shown == before[2]


def test_all_deleted_says_so_and_they_can_be_brought_back(
    page: PromptsPage, services: Services, qtbot: QtBot
) -> None:
    before = services.prompts.all()
    for left in range(len(before) - 1, -1, -1):
        page.editor.delete.click()
        qtbot.waitUntil(lambda left=left: len(page.shown) == left)  # type: ignore[misc]  # as above
    assert page.nothing.text() == "There are no prompts yet."
    assert not page.editor.isEnabled()
    page.ours.click()
    qtbot.waitUntil(lambda: len(page.shown) == len(before))
    assert services.prompts.all() == before


def test_the_search_finds_by_some_letters(page: PromptsPage) -> None:
    QTest.keyClicks(page.search, "trnsl")
    assert names(page) == ["Translate"]
    assert page.editor.shown is not None
    assert page.editor.shown.name == "Translate"
    QTest.keyClicks(page.search, "qqq")
    assert page.nothing.text() == "No prompt has such a name."


def test_prompts_come_from_a_file_and_go_to_one(
    page: PromptsPage, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    strange = '[[prompt]]\nname = "<b>Bold</b>"\ntext = "<script>"\n[[prompt]]\nname = 3\n'
    (tmp_path / "in.toml").write_text(strange, "utf-8")
    page.deeds.take_in(tmp_path / "in.toml")
    qtbot.waitUntil(lambda: "<b>Bold</b>" in names(page))
    assert page.banners.banners[-1].title.text() == "1 prompt was added."
    assert "prompt 2" in page.banners.banners[-1].text.text()
    page.deeds.hand_out(tmp_path / "out.toml")
    qtbot.waitUntil((tmp_path / "out.toml").exists)
    assert (tmp_path / "out.toml").read_text("utf-8") == write(services.prompts.all())


def test_a_file_that_is_none_is_told(page: PromptsPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "in.toml").write_bytes(b"\x00\xff")
    page.deeds.take_in(tmp_path / "in.toml")
    qtbot.waitUntil(lambda: bool(page.banners.banners))
    assert "in.toml" in page.banners.banners[-1].title.text()


def test_a_damaged_file_of_ones_own_is_told_and_stays(
    page: PromptsPage, services: Services, qtbot: QtBot
) -> None:
    services.paths.prompts_file.write_text("[[", "utf-8")
    page.refresh()
    qtbot.waitUntil(page.problem.isVisible)
    assert "prompts.toml" in page.problem.text()
    page.deeds.new()
    qtbot.waitUntil(lambda: bool(page.banners.banners))
    assert services.paths.prompts_file.read_text("utf-8") == "[["


def test_a_taken_name_gets_a_number(page: PromptsPage, services: Services, qtbot: QtBot) -> None:
    second = services.prompts.all()[1].name
    page.editor.name_it()
    page.editor.name.selectAll()
    QTest.keyClicks(page.editor.name, second)
    qtbot.waitUntil(lambda: page.editor.name.text() == f"{second} 2")
    assert services.prompts.all()[0].name == f"{second} 2"


def test_a_narrow_page_shows_one_at_a_time(page: PromptsPage, qtbot: QtBot) -> None:
    assert page.minimumSizeHint().width() <= 300
    window = QStackedWidget()
    window.addWidget(page)
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    window.resize(360, 400)
    qtbot.waitUntil(lambda: page.width() == 360)
    assert not page.editor.isVisible()
    window.activateWindow()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(page.editor.isVisible)
    assert not page.list.isVisible()
    QTest.keyClick(page.editor.text, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    page.setParent(None)  # both are closed at the end


def test_every_control_has_a_name(page: PromptsPage) -> None:
    for control in page.findChildren(QAbstractButton):
        assert control.accessibleName() or control.text()
    assert page.editor.name.accessibleName() == "Name"
    assert page.editor.text.accessibleName() == "Text"


def test_what_others_change_is_seen_at_the_next_showing(
    page: PromptsPage, services: Services, qtbot: QtBot
) -> None:
    page.hide()
    services.prompts.save(Prompt("From the chat", "Text"))
    page.show()
    qtbot.waitUntil(lambda: "From the chat" in names(page))


def test_a_word_without_an_end_is_not_wrapped_at_words(
    page: PromptsPage, services: Services
) -> None:
    """Qt takes time for it by the square of its length."""
    anywhere = QTextOption.WrapMode.WrapAnywhere
    assert page.editor.text.wordWrapMode() != anywhere
    page.editor.show_prompt(services.prompts.save(Prompt("Endless", "\u05d0" * 20_000)))
    assert page.editor.text.wordWrapMode() == anywhere
    page.editor.show_prompt(services.prompts.save(Prompt("Short", "short")))

    assert page.editor.text.wordWrapMode() != anywhere
