"""An older part of a long chat is shown: keys and buttons are about the chat's real end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from scripted_engine import Script

from desktop.core.store.search_words import Query
from desktop.gui.chat.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.messages import Role
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    MakePage = Callable[..., ChatPage]


def shown(page: ChatPage) -> list[str]:
    return [entry.text for entry in page.transcript.entries]


def is_older(page: ChatPage) -> bool:
    return page.earlier.is_older and not page.is_loading


@pytest.fixture
def page(
    qtbot: QtBot, make_page: MakePage, services: Services, tasks: Tasks, theme: Theme
) -> Iterator[ChatPage]:
    """A page that shows messages 31 to 130 of 700."""
    chat = services.conversations.create("Trip").id
    for number in range(700):
        role: Role = "assistant" if number % 2 else "user"
        text = "The deep fjord." if number == 41 else f"Message {number}"
        message = services.conversations.add_message(chat, role, text)
        if number == 41:
            wanted = message.id
    made, owner = make_page(Script("Another last one.")), QObject()
    passage = Passage(made, services.conversations, tasks, theme, owner)
    passage.lead_to(chat, wanted, Query("fjord"))
    qtbot.waitUntil(lambda: is_older(made) and made.transcript.extraSelections() != [])
    made.activateWindow()
    yield made
    owner.deleteLater()


def test_the_chats_last_reply_is_regenerated(
    page: ChatPage, qtbot: QtBot, services: Services
) -> None:
    assert shown(page)[-1] == "Message 130"

    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+R"))

    qtbot.waitUntil(lambda: shown(page)[-1:] == ["Another last one."])
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert shown(page)[-2] == "Message 698"
    assert not page.earlier.is_older
    assert page.banners.banners == []
    stored = services.conversations.tail(page.conversation or 0, 3)
    assert [each.text for each in stored] == ["Message 697", "Message 698", "Another last one."]


def test_the_chats_last_message_is_edited(page: ChatPage, qtbot: QtBot) -> None:
    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+E"))

    qtbot.waitUntil(lambda: page.composer.text == "Message 698")
    assert shown(page)[-1] == "Message 699"
    assert page.edit_strip.isVisible()


def test_what_waits_for_the_end_of_a_chat_is_not_done_in_another(
    page: ChatPage, qtbot: QtBot, services: Services
) -> None:
    other = services.conversations.create("Other").id
    services.conversations.add_message(other, "user", "Hi")
    services.conversations.add_message(other, "assistant", "Ho")

    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+R"))
    page.open_conversation(other)

    qtbot.waitUntil(lambda: shown(page) == ["Hi", "Ho"] and not page.is_loading)
    qtbot.waitUntil(lambda: page.branches._later is None)
    assert not page.is_streaming
    assert shown(page) == ["Hi", "Ho"]


def test_the_button_leads_to_the_chats_end(page: ChatPage, qtbot: QtBot) -> None:
    bar = page.transcript.verticalScrollBar()
    bar.setValue(bar.maximum())
    # The end of this part is not the newest text.
    assert page.jump.isVisible()

    QTest.mouseClick(page.jump, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: shown(page)[-1:] == ["Message 699"])
    qtbot.waitUntil(lambda: not page.jump.isVisible())
    assert page.transcript.is_following
