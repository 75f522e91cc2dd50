"""From one message with the words to the next, in the chat that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.finding.test_finding import chat_page, panel_of, type_in
from gui.window_desk import press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.gui.finding.hits import Hits

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.messages import Role
    from desktop.gui.main_window import MainWindow

    Open = Callable[..., MainWindow]

SHIFT = Qt.KeyboardModifier.ShiftModifier
FIRST, SECOND, HIDDEN, LAST = "Fjord 6", "Fjord 391", "A hidden fjord", "The last fjord"


@pytest.fixture(name="talk")
def made_talk(services: Services) -> int:
    """A chat with a word in four messages, one of them on a branch that is not shown."""
    conversations = services.conversations
    chat = conversations.create("Trip").id
    for number in range(420):
        role: Role = "assistant" if number % 2 else "user"
        text = f"Fjord {number}" if number in (6, 391) else f"Message {number}"
        message = conversations.add_message(chat, role, text)
    for text in (HIDDEN, LAST):
        conversations.add_message(chat, "user", text, parent=message.id)
    taxes = conversations.create("Taxes").id
    conversations.add_message(taxes, "user", "A glacier is taxed?")
    return chat


def is_at(window: MainWindow, text: str, said: str) -> bool:
    """Whether a message is shown with its word marked, and the line says which it is."""
    page = chat_page(window)
    marks = page.transcript.extraSelections()
    if len(marks) != 1 or page.is_loading:
        return False
    at = marks[0].cursor.position()
    places = {each.text: page.transcript.place_of(each.id) for each in page.transcript.entries}
    place = places.get(text)
    is_there = place is not None and place[0] <= at <= place[1] + 1
    return is_there and page.find_bar.isVisible() and page.find_bar.label.text() == said


def which(place: int) -> str:
    return f"Message {place} of 4 with “fjord”"


@pytest.mark.usefixtures("talk")
def test_enter_in_the_field_goes_on_through_the_chat_and_back(
    qtbot: QtBot, open_window: Open
) -> None:
    window = open_window(conversation=None)
    type_in(qtbot, window, "fjord")
    assert [row.further for row in panel_of(window).list.results.rows] == ["+3"]
    field = window.frame.sidebar.search

    QTest.keyClick(field, Qt.Key.Key_Return)
    bar = chat_page(window).find_bar
    qtbot.waitUntil(bar.isVisible)
    start = int(bar.label.text().split()[1])
    order = [FIRST, SECOND, HIDDEN, LAST]
    # All of them, wherever it began, far back and on the other branch too; then again the first.
    for step in range(5):
        place = (start - 1 + step) % 4
        qtbot.waitUntil(lambda place=place: is_at(window, order[place], which(place + 1)))  # type: ignore[misc]  # the loop waits for it
        assert window.focusWidget() is field
        QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    place = (start - 1 + 4) % 4
    qtbot.waitUntil(lambda: is_at(window, order[place], which(place + 1)))


def test_f3_searches_in_the_chat_that_is_open(qtbot: QtBot, open_window: Open, talk: int) -> None:
    window = open_window(conversation=talk)
    qtbot.waitUntil(lambda: not chat_page(window).is_loading)
    type_in(qtbot, window, "fjord")
    transcript = chat_page(window).transcript
    transcript.setFocus()

    press(window, "F3")
    qtbot.waitUntil(lambda: is_at(window, LAST, which(4)))
    press(window, "Shift+F3")
    press(window, "Shift+F3")
    qtbot.waitUntil(lambda: is_at(window, SECOND, which(2)))
    assert window.focusWidget() is transcript
    chat_page(window).find_bar.next.click()
    qtbot.waitUntil(lambda: is_at(window, HIDDEN, which(3)))


def test_f3_without_words_leads_to_the_field(open_window: Open, talk: int) -> None:
    window = open_window(conversation=talk)

    press(window, "F3")

    assert window.focusWidget() is window.frame.sidebar.search


def test_what_is_not_in_the_chat_is_said(qtbot: QtBot, open_window: Open, talk: int) -> None:
    window = open_window(conversation=talk)
    type_in(qtbot, window, "glacier")

    press(window, "F3")

    bar = chat_page(window).find_bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.label.text() == "“glacier” is not in this chat."
    assert not bar.next.isEnabled()
    assert window.conversation == talk


def test_one_message_alone_needs_no_line(qtbot: QtBot, open_window: Open, talk: int) -> None:
    window = open_window(conversation=talk)
    type_in(qtbot, window, "glacier")

    QTest.keyClick(window.frame.sidebar.search, Qt.Key.Key_Return)

    page = chat_page(window)
    qtbot.waitUntil(lambda: page.transcript.extraSelections() != [])
    hits = window.findChild(Hits)
    assert isinstance(hits, Hits)
    qtbot.waitUntil(lambda: hits._messages is not None)
    assert not page.find_bar.isVisible()


@pytest.mark.parametrize("way", ["other words", "another chat", "closed"])
def test_the_line_goes(qtbot: QtBot, open_window: Open, talk: int, way: str) -> None:
    window = open_window(conversation=talk)
    type_in(qtbot, window, "fjord")
    press(window, "F3")
    qtbot.waitUntil(lambda: is_at(window, LAST, which(4)))
    page = chat_page(window)

    if way == "other words":
        window.frame.sidebar.search.clear()
    elif way == "another chat":
        window.show_chat(None)
    else:
        page.find_bar.close_button.click()

    assert not page.find_bar.isVisible()
    if way != "another chat":
        assert page.transcript.extraSelections() == []
