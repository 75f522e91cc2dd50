"""“/” opens the prompts; what is chosen is put in, and Tab leads through its blanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from scripted_engine import Script

from desktop.core.prompts.prompt import Prompt
from desktop.gui.chat.writing.offers import Offer

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]

Key = Qt.Key


@pytest.fixture
def page(make_page: MakePage, services: Services) -> ChatPage:
    services.prompts.save(Prompt("Greet", "Greet {{who}} in {{language}}, dear {{who}}."))
    services.prompts.save(Prompt("Plain", "No blank here."))
    page = make_page(Script("Hello"), Script("Again"))
    page.activateWindow()
    page.composer.edit.setFocus()
    return page


def type_in(page: ChatPage, text: str) -> None:
    QTest.keyClicks(page.composer.edit, text)


def press(page: ChatPage, key: Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(page.composer.edit, key, held or Qt.KeyboardModifier.NoModifier)


def open_menu(page: ChatPage, qtbot: QtBot, more: str = "") -> None:
    type_in(page, "/")
    qtbot.waitUntil(lambda: page.writing.menu.is_open)
    type_in(page, more)


def titles(page: ChatPage) -> list[str]:
    return [each.offer.title for each in page.writing.menu.found]


def test_it_lists_the_prompts_and_filters_while_typing(page: ChatPage, qtbot: QtBot) -> None:
    open_menu(page, qtbot)
    assert titles(page)[:2] == ["Plain", "Greet"]
    assert titles(page)[-1] == "Manage prompts…"
    type_in(page, "grt")
    assert titles(page)[0] == "Greet"
    press(page, Key.Key_Backspace)
    assert page.writing.menu.is_open


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab])
def test_a_key_puts_it_in_with_the_first_blank_selected(
    page: ChatPage, qtbot: QtBot, key: Key
) -> None:
    open_menu(page, qtbot, "gree")
    press(page, key)
    edit = page.composer.edit
    assert page.composer.text == "Greet {{who}} in {{language}}, dear {{who}}."
    assert edit.textCursor().selectedText() == "{{who}}"
    assert not page.writing.menu.is_open
    assert page.talk.running is None
    type_in(page, "Ada")
    press(page, Key.Key_Tab)
    assert edit.textCursor().selectedText() == "{{language}}"
    press(page, Key.Key_Tab)
    assert edit.textCursor().selectedText() == "{{who}}"
    press(page, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert edit.textCursor().selectedText() == "{{language}}"
    type_in(page, "French")
    press(page, Key.Key_Tab)
    type_in(page, "you")
    assert page.composer.text == "Greet Ada in French, dear you."
    press(page, Key.Key_Tab)
    assert QApplication.focusWidget() is not edit
    edit.undo()


def test_undo_gives_back_what_was_typed(page: ChatPage, qtbot: QtBot) -> None:
    open_menu(page, qtbot, "plain")
    press(page, Key.Key_Return)
    assert page.composer.text == "No blank here."
    page.composer.edit.undo()
    assert page.composer.text == "/plain"


def test_esc_closes_it_and_leaves_the_text(page: ChatPage, qtbot: QtBot) -> None:
    open_menu(page, qtbot, "gr")
    press(page, Key.Key_Escape)
    assert not page.writing.menu.is_open
    assert page.composer.text == "/gr"
    type_in(page, "e")
    assert not page.writing.menu.is_open
    assert page.composer.edit.accessibleDescription() == ""


def test_arrows_and_the_mouse_choose(page: ChatPage, qtbot: QtBot) -> None:
    open_menu(page, qtbot)
    popup = page.writing.menu.popup
    assert popup is not None
    press(page, Key.Key_Down)
    assert popup.list.current == 1
    assert page.composer.edit.accessibleDescription() == "Greet"
    press(page, Key.Key_Up)
    place = popup.list.visualRect(popup.list.lines.index(0)).center()
    QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.composer.text == "No blank here."


@pytest.mark.parametrize("text", ["usr/bin/x is", "  ", "zzzz"])
def test_what_is_no_prompt_is_a_message(page: ChatPage, qtbot: QtBot, text: str) -> None:
    open_menu(page, qtbot, "qqq")
    assert not page.writing.menu.is_open
    page.composer.edit.clear()
    type_in(page, "a/")
    assert not page.writing.menu.is_open
    page.composer.set_text("/" + text)
    assert not page.writing.menu.is_open


def test_enter_before_the_prompts_are_read_waits_for_them(page: ChatPage, qtbot: QtBot) -> None:
    type_in(page, "/plain")
    press(page, Key.Key_Return)
    qtbot.waitUntil(lambda: page.composer.text == "No blank here.")
    assert page.talk.running is None


def test_an_unfilled_blank_is_held_back_once(page: ChatPage, qtbot: QtBot) -> None:
    open_menu(page, qtbot, "gree")
    press(page, Key.Key_Return)
    type_in(page, "Ada")
    press(page, Key.Key_Return)
    assert page.talk.running is None
    assert page.banners.banners[-1].title.text() == "“language” is not filled in."
    assert page.composer.edit.textCursor().selectedText() == "{{language}}"
    press(page, Key.Key_Return)
    qtbot.waitUntil(lambda: page.conversation is not None and page.talk.running is None)
    assert page.transcript.entries[0].text == "Greet Ada in {{language}}, dear {{who}}."


def test_ones_own_blanks_are_sent_as_they_are(page: ChatPage, qtbot: QtBot) -> None:
    page.composer.set_text("What is {{mustache}}?")
    press(page, Key.Key_Return)
    qtbot.waitUntil(lambda: page.conversation is not None and page.talk.running is None)
    assert page.transcript.entries[0].text == "What is {{mustache}}?"


def test_with_ctrl_enter_to_send_enter_still_chooses(page: ChatPage, qtbot: QtBot) -> None:
    page.composer.edit.sends_plainly = False
    open_menu(page, qtbot, "plain")
    press(page, Key.Key_Return)
    assert page.composer.text == "No blank here."
    press(page, Key.Key_Return)
    assert page.composer.text == "No blank here.\n"
    press(page, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.conversation is not None and page.talk.running is None)


def test_manage_asks_for_the_page(page: ChatPage, qtbot: QtBot) -> None:
    open_menu(page, qtbot, "manage")
    with qtbot.waitSignal(page.page_requested) as asked:
        press(page, Key.Key_Return)
    assert asked.args == ["prompts"]
    assert page.composer.text == ""


def test_other_sources_may_join(page: ChatPage, qtbot: QtBot) -> None:
    page.writing.menu.sources.append(lambda: [Offer("specialist", "tutor", "Tutor")])
    open_menu(page, qtbot, "tutor")
    with qtbot.waitSignal(page.writing.menu.chosen) as chosen:
        press(page, Key.Key_Return)
    assert chosen.args[0].id == "tutor"


def test_a_damaged_file_of_prompts_is_told(
    page: ChatPage, services: Services, qtbot: QtBot
) -> None:
    services.paths.prompts_file.write_text("[[prompt", "utf-8")
    open_menu(page, qtbot)
    assert titles(page) == ["Manage prompts…"]
    assert "prompts.toml" in page.banners.banners[-1].title.text()


def test_what_is_written_becomes_a_prompt(page: ChatPage, services: Services, qtbot: QtBot) -> None:
    page.composer.set_text("Tell me a story about {{animal}}.")
    menu = context_menu(page)
    action = next(each for each in menu.actions() if each.text() == "Save as prompt")
    action.trigger()
    menu.close()
    qtbot.waitUntil(lambda: services.prompts.all()[0].text == "Tell me a story about {{animal}}.")
    qtbot.waitUntil(lambda: bool(page.banners.banners))
    assert page.banners.banners[-1].title.text().startswith("Saved as prompt “Tell me a story")


def test_nothing_is_no_prompt(page: ChatPage) -> None:
    menu = context_menu(page)
    assert not menu.actions()[-1].isEnabled()
    menu.close()


def context_menu(page: ChatPage) -> QMenu:
    from PySide6.QtGui import QContextMenuEvent

    edit = page.composer.edit
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, QPoint(4, 4), edit.mapToGlobal(QPoint(4, 4)))
    QApplication.sendEvent(edit.viewport(), event)
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_it_fits_into_the_smallest_window(page: ChatPage, qtbot: QtBot) -> None:
    page.resize(420, 400)
    open_menu(page, qtbot)
    popup = page.writing.menu.popup
    assert popup is not None
    assert page.rect().contains(popup.geometry())
