"""Temporary chats in the real window: marked, listed nowhere, on no disk, kept if asked for."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from gui.window_desk import action, press, titles
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from unreadable import LONG as LONG_TEXT
from unreadable import long_texts

from desktop.app import Services
from desktop.core.paths import Paths
from desktop.core.store.unsent import Edit
from desktop.gui.bridge import Bridge
from desktop.gui.chat.page import ChatPage
from desktop.gui.main_window import MainWindow
from desktop.gui.tasks import Tasks
from desktop.gui.temporary import KEYS
from desktop.gui.temporary_page import WORDS, TemporaryPage
from desktop.gui.widgets import Label
from desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.store.conversations import Conversation
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]

#: The built-in model says it again.
BIRDS = "blue birds sing at night"
SAID = f"Repeat: {BIRDS}"
LONG = "lamp key apple river " * 40
UNSENT = "quills of a hedgehog"


def begin(window: MainWindow) -> TemporaryPage:
    press(window, KEYS)
    page = window.stack.currentWidget()
    assert isinstance(page, TemporaryPage)
    return page


def say(page: TemporaryPage, text: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.chat.choice is not None)
    page.chat.composer.set_text(text)
    QTest.keyClick(page.chat.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: page.chat.conversation is not None and not page.chat.is_streaming, timeout=30_000
    )


def traces(folder: Path, *texts: str) -> list[str]:
    """The files below a folder that hold one of these texts, in any usual encoding."""
    needles = [text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-32-le")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(one in path.read_bytes() for one in needles)]


def test_it_is_marked_and_has_a_page_of_its_own(
    open_window: Open, chats: list[Conversation]
) -> None:
    window = open_window(conversation=chats[0].id)
    page = begin(window)

    assert window.windowTitle() == "Temporary chat - Goldcrest"
    assert WORDS in [label.text() for label in page.findChildren(Label)]
    assert window.focusWidget() is page.chat.composer.edit
    assert window.frame.sidebar.temporary.isVisible()
    assert window.frame.sidebar.temporary.isChecked()
    assert not page.keep.isEnabled()
    # The chat that was open is what the next start shows.
    assert window.state().conversation == chats[0].id


def test_the_menu_beside_new_chat_begins_one(open_window: Open, chats: list[Conversation]) -> None:
    window = open_window(conversation=chats[0].id)
    menu = window.frame.sidebar.menu_of_beginnings()

    action(menu, "New temporary chat").trigger()
    assert window.page_name == "temporary"
    action(menu, "New chat").trigger()
    assert window.page_name == "chat"
    assert window.state().conversation is None


@pytest.mark.parametrize("temporary", [True, False])
def test_nothing_of_it_is_on_the_disk_afterwards(
    home: Path, tmp_path: Path, theme: Theme, qtbot: QtBot, temporary: bool
) -> None:
    services = Services.open(Paths.below(home))
    tasks, bridge = Tasks(services.store_executor), Bridge(services)
    window = MainWindow()
    window.furnish(tasks, bridge, theme, WindowState(780, 600))
    window.open(services)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.page_name != "")
    page = chat_of(window, temporary=temporary)
    qtbot.waitUntil(lambda: page.choice is not None)
    # So long that the engine writes down what it knows of a usual chat.
    for message in (LONG, SAID):
        page.composer.set_text(message)
        QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not page.composer.text, timeout=30_000)
        qtbot.waitUntil(lambda: not page.is_streaming, timeout=30_000)
    assert page.transcript.entries[-1].text == BIRDS
    QTest.keyClicks(page.composer.edit, UNSENT)
    page.unsent.flush()
    # What it knows of a usual chat is written down at the latest now.
    services.engine.save().result(30)
    if temporary:
        window.new_chat()
        window.banners.banners[-1].dismiss()
    window.close()
    bridge.close()
    tasks.close()
    services.close()

    # The usual chat shows that they would be found.
    assert bool(traces(tmp_path, BIRDS, LONG[:40], UNSENT)) != temporary
    assert bool(list(home.rglob("*.memory"))) != temporary


def chat_of(window: MainWindow, *, temporary: bool) -> ChatPage:
    if temporary:
        return begin(window).chat
    window.new_chat()
    page = window.stack.currentWidget()
    assert isinstance(page, ChatPage)
    return page


def test_it_is_in_no_list_and_keeps_no_speed(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    before = titles(window)
    page = begin(window)
    say(page, SAID, qtbot)

    assert titles(window) == before
    assert len(services.conversations.list(archived=True)) == len(chats)
    assert services.results.history("tiny") == ()
    assert services.unsent.read(None) == ""


def test_leaving_it_can_be_undone_for_a_moment(
    open_window: Open, chats: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    page = begin(window)
    say(page, SAID, qtbot)
    window.show_chat(chats[1].id)

    assert window.page_name == "chat"
    assert not window.frame.sidebar.temporary.isVisible()
    banner = window.banners.banners[-1]
    assert banner.title.text() == "The temporary chat was closed. Nothing of it is kept."
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is page
    assert page.chat.transcript.entries[-1].text == BIRDS
    say(page, "Repeat: green apple", qtbot)
    assert page.chat.transcript.entries[-1].text == "green apple"


def test_it_is_gone_when_the_moment_is_over(
    open_window: Open, chats: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    page = begin(window)
    say(page, SAID, qtbot)
    window.show_chat(chats[1].id)

    with qtbot.waitSignal(page.destroyed):
        window.banners.banners[-1].dismiss()
    assert not window.findChildren(TemporaryPage)


def test_one_without_words_goes_without_a_word(
    open_window: Open, chats: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    page = begin(window)
    with qtbot.waitSignal(page.destroyed):
        window.show_chat(chats[1].id)

    assert not window.banners.banners


def test_other_pages_are_no_other_chat(
    open_window: Open, chats: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    page = begin(window)
    QTest.keyClicks(page.chat.composer.edit, "half a sen")

    press(window, "Ctrl+,")
    assert window.page_name == "settings"
    assert window.frame.sidebar.temporary.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is page
    press(window, "Ctrl+,")
    QTest.mouseClick(window.frame.sidebar.temporary, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is page
    assert page.chat.composer.text == "half a sen"
    assert not window.banners.banners
    # The key begins another one; what was written can be had back.
    press(window, KEYS)
    other = window.stack.currentWidget()
    assert isinstance(other, TemporaryPage)
    assert other is not page
    assert other.is_empty
    QTest.mouseClick(window.banners.banners[-1].buttons[0], Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is page
    qtbot.waitUntil(lambda: len(window.findChildren(TemporaryPage)) == 1)


def test_it_is_kept_when_that_is_asked_for(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    page = begin(window)
    say(page, SAID, qtbot)
    QTest.keyClicks(page.chat.composer.edit, "and next")
    file = services.paths.data / "notes.txt"
    file.write_text("Two zebras and a fox.\n")
    page.chat.files.add([file])
    qtbot.waitUntil(lambda: [one.state for one in page.chat.files.items] == ["ready"])

    assert page.keep.isEnabled()
    with qtbot.waitSignal(page.destroyed):
        page.keep.click()
    qtbot.waitUntil(lambda: window.page_name == "chat")
    qtbot.waitUntil(lambda: SAID in titles(window))

    chat = services.conversations.list()[0]
    assert window.state().conversation == chat.id
    assert [one.text for one in services.conversations.messages(chat.id)] == [SAID, BIRDS]
    usual = window.stack.currentWidget()
    assert isinstance(usual, ChatPage)
    qtbot.waitUntil(lambda: usual.composer.text == "and next")
    qtbot.waitUntil(lambda: [entry.text for entry in usual.transcript.entries] == [SAID, BIRDS])
    assert [one.name for one in usual.files.items] == ["notes.txt"]
    assert not window.banners.banners
    assert not window.frame.sidebar.temporary.isVisible()


def test_a_disk_that_cannot_keep_it_leaves_it_there(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    page = begin(window)
    say(page, SAID, qtbot)
    with services.database.reading() as connection:
        connection.execute("PRAGMA query_only = ON")
    page.keep.click()
    qtbot.waitUntil(lambda: len(window.banners.banners) == 1)
    with services.database.reading() as connection:
        connection.execute("PRAGMA query_only = OFF")

    assert window.stack.currentWidget() is page
    page.keep.click()
    qtbot.waitUntil(lambda: len(services.conversations.list()) == len(chats) + 1)


@pytest.mark.parametrize("editing", [False, True])
def test_what_is_typed_while_it_is_being_kept_comes_along(
    open_window: Open,
    chats: list[Conversation],
    services: Services,
    qtbot: QtBot,
    editing: bool,
) -> None:
    window = open_window(conversation=chats[0].id)
    page = begin(window)
    say(page, SAID, qtbot)
    QTest.keyClicks(page.chat.composer.edit, "and next")
    if editing:
        page.chat.transcript.action_requested.emit("edit", page.chat.transcript.entries[0].id)
    slow = threading.Event()
    services.store_executor.submit(slow.wait, 20)
    page.keep.click()
    QTest.keyClicks(page.chat.composer.edit, ", please")
    # Nothing is said meanwhile that would be lost.
    QTest.keyClick(page.chat.composer.edit, Qt.Key.Key_Return)
    QTest.keySequence(page.chat.composer.edit, QKeySequence("Ctrl+R"))
    QTest.keyClick(page.chat.composer.edit, Qt.Key.Key_Escape)
    assert not page.keep.isEnabled()
    assert not page.chat.is_streaming
    slow.set()
    qtbot.waitUntil(lambda: window.page_name == "chat")

    usual = window.stack.currentWidget()
    assert isinstance(usual, ChatPage)
    assert usual.composer.text == (f"{SAID}, please" if editing else "and next, please")
    assert usual.edit_strip.isVisible() == editing
    chat = services.conversations.list()[0].id
    first = services.conversations.messages(chat)[0].id
    services.store_executor.submit(lambda: None).result(10)
    assert services.unsent.read(chat) == ("and next" if editing else "and next, please")
    kept = Edit(first, f"{SAID}, please") if editing else None
    assert services.unsent.read_edit(chat) == kept
    qtbot.waitUntil(lambda: [one.text for one in usual.transcript.entries] == [SAID, BIRDS])
    assert usual.composer.text == (f"{SAID}, please" if editing else "and next, please")


def test_it_is_kept_though_another_chat_is_opened_meanwhile(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    page = begin(window)
    say(page, SAID, qtbot)
    slow = threading.Event()
    services.store_executor.submit(slow.wait, 20)
    page.keep.click()
    QTest.keyClicks(page.chat.composer.edit, "typed meanwhile")
    window.show_chat(chats[1].id)
    # It is not true that nothing of it is kept.
    assert not window.banners.banners
    with qtbot.waitSignal(page.destroyed):
        slow.set()
    qtbot.waitUntil(lambda: SAID in titles(window))

    assert window.state().conversation == chats[1].id
    chat = services.conversations.list()[0].id
    qtbot.waitUntil(lambda: services.unsent.read(chat) == "typed meanwhile")


def test_where_that_fails_it_comes_back_with_what_was_typed(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    page = begin(window)
    say(page, SAID, qtbot)
    with services.database.reading() as connection:
        connection.execute("PRAGMA query_only = ON")
    slow = threading.Event()
    services.store_executor.submit(slow.wait, 20)
    page.keep.click()
    QTest.keyClicks(page.chat.composer.edit, "typed meanwhile")
    window.show_chat(chats[1].id)
    slow.set()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is page)
    with services.database.reading() as connection:
        connection.execute("PRAGMA query_only = OFF")

    assert len(window.banners.banners) == 1
    assert page.keep.isEnabled()
    assert page.chat.composer.text == "typed meanwhile"
    say(page, "Repeat: green apple", qtbot)
    assert page.chat.transcript.entries[-1].text == "green apple"


def test_it_is_kept_with_what_is_being_written_or_not_at_all(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    page = begin(window)
    say(page, SAID, qtbot)
    page.chat.composer.set_text(LONG_TEXT)
    with long_texts(services.database):
        page.keep.click()
        qtbot.waitUntil(lambda: len(window.banners.banners) == 1)
    assert len(services.conversations.list()) == len(chats)

    page.keep.click()
    qtbot.waitUntil(lambda: window.page_name == "chat")
    assert len(services.conversations.list()) == len(chats) + 1
    assert services.unsent.read(services.conversations.list()[0].id) == LONG_TEXT


def test_closing_the_window_while_it_is_being_kept_keeps_it(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    page = begin(window)
    say(page, SAID, qtbot)
    slow = threading.Event()
    services.store_executor.submit(slow.wait, 20)
    page.keep.click()
    with qtbot.waitSignal(page.destroyed):
        window.close()
    slow.set()

    qtbot.waitUntil(lambda: len(services.conversations.list()) == len(chats) + 1)


def test_closing_the_window_ends_it_in_mid_reply(
    open_window: Open, chats: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    page = begin(window)
    qtbot.waitUntil(lambda: page.chat.choice is not None)
    page.chat.composer.set_text("Sing.")
    QTest.keyClick(page.chat.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: bool(page.chat.transcript.entries and page.chat.transcript.entries[-1].text),
        timeout=30_000,
    )
    with qtbot.waitSignal(page.destroyed):
        window.close()

    assert window.state().conversation == chats[0].id
