"""One message to several models: their replies side by side, and going on with one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.model_files import install
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scripted_engine import Script

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]


@pytest.fixture
def two(services: Services) -> None:
    """Two models more than the built-in one."""
    install(services, "Wren")
    install(services, "Tern")


def asked(page: ChatPage, *names: str) -> None:
    """Wish for several models, and choose these."""
    menu = page.header.model.build_menu()
    next(each for each in menu.actions() if each.text().startswith("Ask several")).trigger()
    menu.deleteLater()
    assert page.several.strip.isVisible()
    for button in page.several.strip.buttons:
        if button.isChecked() != (button.text() in names):
            button.click()


def text_of(page: ChatPage, column: int) -> str:
    return page.several.view.columns[column].transcript.document().toPlainText()


def settled(page: ChatPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_streaming and not page.is_loading)


@pytest.mark.usefixtures("two")
def test_models_answer_side_by_side_and_one_goes_on(
    make_page: MakePage, send: Send, qtbot: QtBot, services: Services
) -> None:
    page = make_page(Script("I am Tern."), Script("I am Wren."), Script("And more."))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    asked(page, "Tern", "Wren")
    send(page, "Who are you?")
    view = page.several.view
    assert view.isVisible()
    assert view.question.text() == "Who are you?"
    settled(page, qtbot)
    assert [each.name.text() for each in view.columns] == ["Tern", "Wren"]
    assert "I am Tern." in text_of(page, 0)
    assert "I am Wren." in text_of(page, 1)
    # What leads on from a reply, and what can be done with it, waits until it is the chat's.
    assert "Why is it slow?" not in text_of(page, 0)
    first = view.columns[0].transcript
    first.bar.follow(first.message_rect(first.entries[0].id).center().toPoint())
    assert not first.bar.isVisible()
    # Until one is chosen nothing else is sent.
    page.composer.set_text("Go on")
    assert not page.composer.button.isEnabled()
    QTest.mouseClick(view.columns[0].button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.transcript.isVisible() and not page.is_loading)
    said = [each.text for each in page.transcript.entries]
    assert said == ["Who are you?", "I am Tern."]
    qtbot.waitUntil(lambda: "1/2" in page.transcript.document().toPlainText())
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    settled(page, qtbot)
    qtbot.waitUntil(
        lambda: [each.text for each in page.transcript.entries][2:] == ["Go on", "And more."]
    )
    assert len(services.conversations.list()) == 1


@pytest.mark.usefixtures("two")
def test_three_at_most_and_two_at_least(make_page: MakePage, send: Send, qtbot: QtBot) -> None:
    page = make_page(Script("one"))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    page.several.wish()
    buttons = page.several.strip.buttons
    assert [each.isChecked() for each in buttons] == [True, True, False]
    buttons[0].click()
    buttons[1].click()
    assert len(page.several.strip.chosen()) == 0
    send(page, "Hello")
    # Nobody is asked, and nothing is lost.
    assert page.composer.text == "Hello"
    assert page.transcript.entries == []
    page.several.strip.cancel.click()
    assert not page.several.strip.isVisible()
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert page.transcript.entries[-1].text == "one"


def test_with_one_model_there_is_nothing_to_compare(make_page: MakePage) -> None:
    page = make_page(Script("one"))
    menu = page.header.model.build_menu()
    several = next(each for each in menu.actions() if each.text().startswith("Ask several"))
    assert not several.isEnabled()
    menu.deleteLater()


@pytest.mark.usefixtures("two")
def test_all_are_stopped_and_what_was_written_stays(
    make_page: MakePage, send: Send, qtbot: QtBot, services: Services
) -> None:
    page = make_page(Script("one two", pause_at=1), Script("three"))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    asked(page, "Tern", "Wren")
    send(page, "Who are you?")
    engine = page.engine  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: engine.paused.is_set() and page.conversation is not None)
    qtbot.waitUntil(lambda: "one" in text_of(page, 0))
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Escape)
    engine.go_on.set()
    settled(page, qtbot)
    assert page.several.view.columns[0].button.isEnabled()
    assert not page.several.view.columns[1].button.isEnabled()
    conversation = page.conversation
    assert conversation is not None
    page.open_conversation(None)
    assert not page.several.is_shown
    page.open_conversation(conversation)
    settled(page, qtbot)
    qtbot.waitUntil(lambda: "2/2" in page.transcript.document().toPlainText())
    assert len(services.conversations.messages(conversation)) == 2


@pytest.mark.usefixtures("two")
def test_of_a_long_message_the_beginning_is_shown(
    make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    page = make_page(Script("I am Tern."), Script("I am Wren."))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    asked(page, "Tern", "Wren")
    send(page, "0123456789" * 1_000)
    assert page.several.view.question.text() == "0123456789" * 40 + "…"
    settled(page, qtbot)
    assert "I am Wren." in text_of(page, 1)
