"""Unread marks and the titles that models make, in the real window."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from gui.chat.model_files import install
from gui.window_desk import click, found, press, press_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scripted_engine import Script, ScriptedEngine

from desktop.core.chat.replies import Chats
from desktop.gui.bridge import Bridge
from desktop.gui.chat.page import ChatPage
from desktop.gui.main_window import MainWindow
from desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]


@dataclasses.dataclass
class Talk:
    """A window whose engine plays a script, and a first message in it that waits in the middle."""

    window: MainWindow
    page: ChatPage
    engine: ScriptedEngine
    chat: int

    def spoken(self) -> object:
        place = self.window.frame.sidebar.list.chats.place_of(self.chat)
        return place.data(Qt.ItemDataRole.AccessibleTextRole)

    def say(self, text: str) -> None:
        self.page.composer.set_text(text)
        QTest.keyClick(self.page.composer.edit, Qt.Key.Key_Return)


@pytest.fixture
def talk(services: Services, tasks: Tasks, theme: Theme, qtbot: QtBot) -> Iterator[Talk]:
    engine = ScriptedEngine(Script("one two three", pause_at=1))
    chats = Chats(
        services.conversations,
        services.results,
        engine,
        services.store_executor,
        titled=lambda: True,
    )
    scripted = dataclasses.replace(services, engine=engine, chats=chats)  # type: ignore[arg-type]  # plays the engine's part
    services.conversations.create("Other")
    bridge = Bridge(scripted)
    window = MainWindow()
    window.furnish(tasks, bridge, theme, WindowState(780, 600))
    window.open(scripted)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.page_name == "chat")
    page = window.findChild(ChatPage)
    assert isinstance(page, ChatPage)
    qtbot.waitUntil(lambda: page.choice is not None)
    made = Talk(window, page, engine, 0)
    made.say("Hello")
    qtbot.waitUntil(lambda: engine.paused.is_set() and page.conversation is not None)
    made.chat = page.conversation or 0
    yield made
    engine.close()
    bridge.close()


def unread(services: Services) -> list[int]:
    return [chat.id for chat in services.conversations.list() if chat.unread]


def test_a_reply_that_ends_out_of_sight_is_news_until_its_chat_is_opened(
    talk: Talk, services: Services, qtbot: QtBot
) -> None:
    other = next(chat.id for chat in services.conversations.list() if chat.title == "Other")
    talk.window.show_chat(other)
    with qtbot.waitSignal(talk.page.replies.ended):
        talk.engine.go_on.set()

    qtbot.waitUntil(lambda: talk.spoken() == "Hello, unread")
    click(talk.window.frame.sidebar.list, talk.chat)
    qtbot.waitUntil(lambda: talk.spoken() == "Hello")
    assert not unread(services)


def test_a_reply_that_ends_in_sight_is_no_news(
    talk: Talk, services: Services, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(talk.page.replies.ended):
        talk.engine.go_on.set()
    services.store_executor.submit(lambda: None).result(10)

    assert not unread(services)


def test_a_reply_that_ends_behind_another_page_is_news_until_the_chat_is_shown_again(
    talk: Talk, services: Services, qtbot: QtBot
) -> None:
    talk.window.show_page("settings")
    with qtbot.waitSignal(talk.page.replies.ended):
        talk.engine.go_on.set()
    qtbot.waitUntil(lambda: talk.spoken() == "Hello, unread")
    press(talk.window, "Ctrl+L")

    qtbot.waitUntil(lambda: not unread(services))


def test_the_title_that_a_model_makes_appears_in_the_list_and_above_the_chat(
    talk: Talk, services: Services, qtbot: QtBot
) -> None:
    talk.engine.go_on.set()
    qtbot.waitUntil(lambda: not talk.page.is_streaming)
    talk.page.set_model(install(services, "Real"))
    qtbot.waitUntil(lambda: talk.page.choice is not None and talk.page.choice.name == "Real")
    assert not talk.engine.asides
    talk.engine.title = "All about foxes"
    talk.say("Again")

    qtbot.waitUntil(lambda: talk.spoken() == "All about foxes")
    assert talk.page.header.title.text() == "All about foxes"
    assert talk.window.windowTitle() == "All about foxes - Goldcrest"


def test_a_chat_is_marked_by_hand_and_read_by_opening_it(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=five[0].id)
    view = window.frame.sidebar.list
    view.setFocus()

    press_in(view, "Ctrl+U")
    qtbot.waitUntil(lambda: found(services, five[0]).unread)
    qtbot.waitUntil(lambda: bool(view.chats.row_at(view.chats.place_of(five[0].id)).unread))  # type: ignore[union-attr]  # it is listed
    window.show_chat(five[1].id)
    window.show_chat(five[0].id)

    qtbot.waitUntil(lambda: not found(services, five[0]).unread)
