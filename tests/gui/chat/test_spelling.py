"""Misspelt words are underlined, by the real dictionary of the system."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from english import need_english
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.theme import Theme


@pytest.fixture
def page(make_page: Callable[..., ChatPage], services: Services) -> ChatPage:
    need_english(services.speller)
    services.settings.change(spell_check="en_US")
    return make_page()


def marked(page: ChatPage) -> list[str]:
    return [each.cursor.selectedText() for each in page.composer.edit.extraSelections()]


def menu_at(page: ChatPage, word: str) -> QMenu:
    edit = page.composer.edit
    edit.setTextCursor(edit.document().find(word))
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, QPoint(4, 4), edit.mapToGlobal(QPoint(4, 4)))
    QApplication.sendEvent(edit.viewport(), event)
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def choose(menu: QMenu, text: str) -> None:
    next(each for each in menu.actions() if each.text() == text).trigger()
    menu.close()


def test_misspelt_words_are_underlined(page: ChatPage, qtbot: QtBot, theme: Theme) -> None:
    page.composer.set_text("Helo wrld, this is `a cmmand` at https://exmple.org/pth")
    qtbot.waitUntil(lambda: marked(page) == ["Helo", "wrld"])
    selections = page.composer.edit.extraSelections()
    form = selections[0].format
    assert form.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    assert form.underlineColor() == theme.role("danger")
    page.composer.edit.clear()
    page.composer.set_text("Hello world")
    qtbot.waitUntil(lambda: marked(page) == [])


def test_code_is_passed_over(page: ChatPage, qtbot: QtBot) -> None:
    page.composer.set_text("Helo\n```\nfnction argmnt\n```\nwrld \U0001f600 mre")
    qtbot.waitUntil(lambda: marked(page) == ["Helo", "wrld", "mre"])


def test_the_word_at_the_cursor_is_still_being_written(page: ChatPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.composer.edit.setFocus()
    qtbot.waitUntil(page.composer.edit.hasFocus)
    QTest.keyClicks(page.composer.edit, "Helo wrl")
    qtbot.waitUntil(lambda: marked(page) == ["Helo"])
    QTest.keyClicks(page.composer.edit, " ")
    qtbot.waitUntil(lambda: marked(page) == ["Helo", "wrl"])


def test_a_suggestion_takes_its_place_and_can_be_undone(page: ChatPage, qtbot: QtBot) -> None:
    page.composer.set_text("Say helo now")
    qtbot.waitUntil(lambda: marked(page) == ["helo"])
    menu = menu_at(page, "helo")
    qtbot.waitUntil(lambda: "hello" in [each.text() for each in menu.actions()])
    texts = [each.text() for each in menu.actions()]
    assert texts.index("Add to dictionary") <= 5
    choose(menu, "hello")
    assert page.composer.text == "Say hello now"
    page.composer.edit.undo()
    assert page.composer.text == "Say helo now"


@pytest.mark.parametrize("way", ["Add to dictionary", "Ignore"])
def test_a_word_can_be_kept(page: ChatPage, services: Services, qtbot: QtBot, way: str) -> None:
    page.composer.set_text("Goldcrestian wrld")
    qtbot.waitUntil(lambda: marked(page) == ["Goldcrestian", "wrld"])
    choose(menu_at(page, "Goldcrestian"), way)
    qtbot.waitUntil(lambda: marked(page) == ["wrld"])
    kept = services.paths.spelling / "words.txt"
    assert kept.exists() == (way == "Add to dictionary")


def test_a_right_word_has_no_such_menu(page: ChatPage, qtbot: QtBot) -> None:
    page.composer.set_text("Hello wrld")
    qtbot.waitUntil(lambda: marked(page) == ["wrld"])
    menu = menu_at(page, "Hello")
    assert "Ignore" not in [each.text() for each in menu.actions()]
    menu.close()


def test_it_follows_the_setting(page: ChatPage, services: Services, qtbot: QtBot) -> None:
    page.composer.set_text("Helo")
    qtbot.waitUntil(lambda: marked(page) == ["Helo"])
    services.settings.change(spell_check="off")
    qtbot.waitUntil(lambda: marked(page) == [])
    services.settings.change(spell_check="en_US")
    qtbot.waitUntil(lambda: marked(page) == ["Helo"])


def test_words_in_pieces_of_a_long_line_are_found_but_not_parted_ones(
    page: ChatPage, qtbot: QtBot
) -> None:
    line = "x" * 5_000 + " wrld " + "good words " * 300
    page.composer.set_text(line)
    edit = page.composer.edit
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    edit.setTextCursor(edit.document().find("wrld"))
    edit.ensureCursorVisible()
    qtbot.waitUntil(lambda: marked(page) == ["wrld"])


def test_a_megabyte_does_not_stop_the_window(page: ChatPage, qtbot: QtBot) -> None:
    page.composer.set_text("Helo wrld and more words here\n" * 33_000)
    qtbot.waitUntil(lambda: len(marked(page)) >= 2)
    assert len(page.writing.spelling._known) < 20
    took = []
    for _ in range(5):
        start = time.perf_counter()
        page.writing.spelling.look()
        took.append(time.perf_counter() - start)
    assert min(took) < 0.02


def test_the_library_is_not_loaded_before_somebody_writes() -> None:
    import subprocess
    import sys

    code = (
        "import sys, desktop.app, desktop.gui.chat.page;"
        "sys.exit('enchant' in sys.modules or 'desktop.gui.chat.writing.popup' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
