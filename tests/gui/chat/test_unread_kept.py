"""What was kept of a chat and cannot be read for a while: nothing takes its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.chat.options_desk import panel_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scripted_engine import Script
from unreadable import LONG, long_texts

from desktop.core.chat.chat_settings import ChatSettings, read, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.tasks import Tasks
    from desktop.gui.widgets import Banner

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]


def chat_in(services: Services) -> int:
    chat = services.conversations.create("A chat").id
    services.conversations.add_message(chat, "user", "Hello")
    return chat


def told(page: ChatPage, qtbot: QtBot) -> Banner:
    """What says that something could not be read."""
    qtbot.waitUntil(lambda: len(page.banners.banners) == 1)
    (banner,) = page.banners.banners
    assert "cannot be used at the moment" in banner.title.text()
    return banner


def stored(tasks: Tasks, qtbot: QtBot) -> None:
    """Wait until what the store was asked for is done, and has been heard of."""
    done: list[None] = []
    tasks.store(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_a_message_that_could_not_be_read_is_not_written_over(
    services: Services, make_page: MakePage, tasks: Tasks, qtbot: QtBot
) -> None:
    chat = chat_in(services)
    services.unsent.keep(chat, LONG)
    page = make_page()
    with long_texts(services.database):
        page.open_conversation(chat)
        banner = told(page, qtbot)
        for letter in "more":
            QTest.keyClicks(page.composer.edit, letter)
            page.unsent.flush()
        stored(tasks, qtbot)
        page.open_conversation(None)
        page.open_conversation(chat)
        stored(tasks, qtbot)
        assert page.composer.text == "more"
    assert services.unsent.read(chat) == LONG

    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)

    both = f"{LONG}\n\nmore"
    qtbot.waitUntil(lambda: page.composer.text == both)
    qtbot.waitUntil(lambda: services.unsent.read(chat) == both)


def test_who_goes_on_typing_has_it_read_without_asking(
    services: Services, make_page: MakePage, qtbot: QtBot
) -> None:
    chat = chat_in(services)
    services.unsent.keep(chat, LONG)
    page = make_page()
    with long_texts(services.database):
        page.open_conversation(chat)
        told(page, qtbot)
    QTest.keyClicks(page.composer.edit, "more")

    qtbot.waitUntil(lambda: services.unsent.read(chat) == f"{LONG}\n\nmore")
    qtbot.waitUntil(lambda: page.composer.text == f"{LONG}\n\nmore")


def test_sending_does_not_write_over_it_either(
    services: Services, make_page: MakePage, send: Send, tasks: Tasks, qtbot: QtBot
) -> None:
    chat = chat_in(services)
    services.unsent.keep(chat, LONG)
    page = make_page(Script("ok"))
    with long_texts(services.database):
        page.open_conversation(chat)
        told(page, qtbot)
    send(page, "Something else")
    qtbot.waitUntil(lambda: page.transcript.entries[-1].text == "ok")
    qtbot.waitUntil(lambda: not page.is_streaming)

    qtbot.waitUntil(lambda: page.composer.text == LONG)
    stored(tasks, qtbot)
    assert services.unsent.read(chat) == LONG


def test_the_file_of_a_new_chat_is_not_written_over(
    services: Services, make_page: MakePage, tasks: Tasks, qtbot: QtBot
) -> None:
    path = services.paths.unsent_file
    path.parent.mkdir(parents=True, exist_ok=True)
    # A link in a circle: it can be replaced, and not be read.
    path.symlink_to(path.name)
    page = make_page()
    banner = told(page, qtbot)
    QTest.keyClicks(page.composer.edit, "new")
    page.unsent.flush()
    stored(tasks, qtbot)
    assert path.is_symlink()
    path.unlink()
    path.write_text("old", encoding="utf-8")

    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: page.composer.text == "old\n\nnew")
    qtbot.waitUntil(lambda: path.read_text(encoding="utf-8") == "old\n\nnew")


def test_settings_that_could_not_be_read_are_not_written_over(
    services: Services, make_page: MakePage, tasks: Tasks, qtbot: QtBot
) -> None:
    chat = chat_in(services)
    settings = ChatSettings(system=LONG, temperature=0.3)
    services.chat_settings.change(chat, lambda _: write(settings))
    page = make_page(Script("ok"))
    panel = panel_of(page, qtbot)
    with long_texts(services.database):
        page.open_conversation(chat)
        banner = told(page, qtbot)
        # Nothing is said with other instructions, either.
        QTest.keyClicks(page.composer.edit, "Hello")
        assert not page.composer.button.isEnabled()
        assert not panel.writing.isEnabled()
        page.options.desk.change({"temperature": 0.9})
        page.options.desk.reset()
        stored(tasks, qtbot)
        qtbot.waitUntil(lambda: page.banners.banners == [banner])
    assert read(services.chat_settings.read(chat)) == settings

    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: page.options.ready)
    assert page.options.desk.settings == settings
    assert page.composer.button.isEnabled()
    page.options.desk.change({"temperature": 0.9})
    stored(tasks, qtbot)
    assert read(services.chat_settings.read(chat)) == ChatSettings(system=LONG, temperature=0.9)


def test_settings_are_read_again_while_a_message_is_written(
    services: Services, make_page: MakePage, qtbot: QtBot
) -> None:
    chat = chat_in(services)
    services.chat_settings.change(chat, lambda _: write(ChatSettings(system=LONG)))
    page = make_page(Script("ok"))
    with long_texts(services.database):
        page.open_conversation(chat)
        told(page, qtbot)
    QTest.keyClicks(page.composer.edit, "Hello")

    qtbot.waitUntil(page.composer.button.isEnabled)
    assert page.options.desk.settings.system == LONG
