"""Every page as a screen reader is told of it: names, kinds, and the order of things.

The main path over the real bus is in tests/test_screen_reader.py.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from downloads_desk import download
from gui import spoken
from hub_search import card
from hub_server import HubServer
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop.app import Services
from desktop.core.errors import HomeReadOnly
from desktop.core.hub.queue.downloads import Listing
from desktop.core.paths import Paths
from desktop.core.wording import describe
from desktop.gui.accessible import Role, read_in_order
from desktop.gui.chat.page import ChatPage
from desktop.gui.dialogs import CrashDialog, SentenceDialog
from desktop.gui.downloads.row import DownloadRow
from desktop.gui.errors import failure_page
from desktop.gui.models.row import ModelRow
from desktop.gui.pages import Parts
from desktop.gui.quick.window import QuickAsk
from desktop.gui.search.page import SearchPage
from desktop.gui.widgets import BannerArea, Button

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QAccessible
    from pytestqt.qtbot import QtBot

    from desktop.core.store.conversations import Conversation
    from desktop.gui.bridge import Bridge
    from desktop.gui.main_window import MainWindow
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]

WAIT_MS = 20_000
REPO = "maker/Good-1B-GGUF"
WIDE, NARROW = (1280, 860), (420, 400)
PAGES = (
    *("models", "specialists", "search", "speed", "downloads", "disk", "hardware", "privacy"),
    *("settings", "keeping", "about", "licences", "doctor", "first_start"),
)


@pytest.fixture
def services(home: Path, tiny_model: Path) -> Iterator[Services]:
    files = {REPO: {"good-Q4_K_M.gguf": tiny_model, "good-Q8_0.gguf": tiny_model}}
    paths = Paths.below(home)
    paths.create()
    with HubServer(files) as hub:
        hub.cards = {REPO: card(REPO, trending=9, parameters=1_197_440, architecture="llama")}
        opened = Services.open(paths, {**os.environ, "HF_ENDPOINT": hub.url})
        yield opened
        opened.close()


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def window(
    request: pytest.FixtureRequest, open_window: Open, chats: list[Conversation], qtbot: QtBot
) -> MainWindow:
    width, height = request.param
    made = open_window(width=width, height=height)
    qtbot.waitUntil(lambda: bool(chats) and len(list(made.frame.sidebar.chats())) == len(chats))
    return made


def shown(window: MainWindow) -> QWidget:
    page = window.stack.currentWidget()
    assert page is not None
    return page


def wrong(widget: QWidget) -> list[str]:
    """Return all that is wrong with what a screen reader is told of a widget."""
    return [
        *(f"no name or kind: {each}" for each in spoken.faults(widget)),
        *(f"Tab: {each}" for each in spoken.out_of_order(spoken.stops(widget))),
        *(f"read: {each}" for each in spoken.children_out_of_order(widget)),
    ]


def right(widget: QWidget, qtbot: QtBot) -> None:
    """Wait until all that is read has come, and nothing is wrong with it."""
    found: list[str] = []

    def is_right() -> bool:
        found[:] = wrong(widget)
        return not found

    try:
        qtbot.waitUntil(is_right, timeout=WAIT_MS)
    except qtbot.TimeoutError:
        pytest.fail("\n".join(found))


def told(widget: QWidget) -> list[tuple[QAccessible.Role, str]]:
    return [(each.role, each.name) for each in spoken.things(widget)]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_told_right(window: MainWindow, qtbot: QtBot, name: str) -> None:
    window.show_page(name)
    right(window, qtbot)
    assert any(each.focusable for each in spoken.things(shown(window)))
    areas = window.findChildren(BannerArea)
    for area in areas:
        area.show_message("It failed.", details="why", actions=[("Try again", lambda: None)])
    seen = [area for area in areas if area.isVisible()]
    qtbot.waitUntil(lambda: all(each.banners[0].buttons[0].isVisible() for each in seen))
    right(window, qtbot)


def test_models_are_a_list_in_the_order_in_which_they_are_seen(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_page("models")
    qtbot.waitUntil(lambda: len(window.findChildren(ModelRow)) > 9, timeout=WAIT_MS)
    page = shown(window)
    qtbot.waitUntil(lambda: not wrong(page), timeout=WAIT_MS)

    assert (Role.List, "Models") in told(page)
    rows = [each for each in spoken.things(page) if each.role == Role.ListItem]
    assert len(rows) > 9
    assert [each.place.top() for each in rows] == sorted(each.place.top() for each in rows)
    first = window.findChildren(ModelRow)[0]
    first.opened.emit(first.model_id)
    right(window, qtbot)


def test_what_was_found_and_its_files_are_told_right(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("search")
    page = window.stack.currentWidget()
    assert isinstance(page, SearchPage)
    results = page.results
    qtbot.waitUntil(lambda: results.results.rowCount() > 0, timeout=WAIT_MS)
    right(window, qtbot)
    results.clicked.emit(results.results.index(0))
    qtbot.waitUntil(lambda: "good-Q8_0" in str(told(page)) or "Q8_0" in str(told(page)))
    right(window, qtbot)


def test_downloads_in_every_state_are_told_right(
    window: MainWindow, bridge: Bridge, qtbot: QtBot
) -> None:
    window.show_page("downloads")
    error = HomeReadOnly(path="/home/somebody")
    rows = (
        download("a"),
        download("b", "queued"),
        download("c", "paused"),
        download("d", "failed", error=error),
        download("e", "done", bytes=800_000_000),
    )
    bridge.downloads_listed.emit(Listing(tuple(each.key for each in rows)))
    for each in rows:
        bridge.download_changed.emit(each)
    qtbot.waitUntil(lambda: len(window.findChildren(DownloadRow)) == len(rows), timeout=WAIT_MS)
    right(window, qtbot)
    items = [each.name for each in spoken.things(window) if each.role == Role.ListItem]
    assert [any(f"Model {letter}" in name for name in items) for letter in "ABCDE"] == [True] * 5


def test_a_chat_is_told_right(
    window: MainWindow, services: Services, chats: list[Conversation], qtbot: QtBot
) -> None:
    services.conversations.add_message(chats[0].id, "user", "What?")
    answer = "That.\n\n```python\nprint(1)\n```\n"
    services.conversations.add_message(chats[0].id, "assistant", answer)
    window.show_chat(chats[0].id)
    page = window.findChild(ChatPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.transcript.isVisible() and not page.is_loading, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.choice is not None)
    right(window, qtbot)
    assert "Conversation" in {name for _, name in told(page)}
    page.options.open()
    right(window, qtbot)
    page.options.button.click()
    window.frame.reveal()
    right(window, qtbot)


def test_a_new_and_a_temporary_chat_are_told_right(window: MainWindow, qtbot: QtBot) -> None:
    window.chat_with("tiny")
    right(window, qtbot)
    window.frame.sidebar.new_temporary_asked.emit()
    qtbot.waitUntil(lambda: window.page_name == "temporary")
    right(window, qtbot)


def test_what_lies_over_the_window_is_told_right(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.open_palette()
    palette = window.commands.palette
    assert palette is not None
    palette.field.setText("mo")
    right(palette, qtbot)
    palette.dismiss()
    window.commands.open_shortcuts()
    assert window.commands.shortcuts is not None
    right(window.commands.shortcuts, qtbot)


def test_quick_ask_is_told_right(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    quick = QuickAsk(Parts(services, tasks, bridge, theme))
    qtbot.waitUntil(lambda: quick.chat.choice is not None)
    with qtbot.waitExposed(quick):
        quick.ask()
    right(quick, qtbot)
    chat = services.conversations.create("Asked")
    services.conversations.add_message(chat.id, "user", "What?")
    quick.chat.open_conversation(chat.id)
    quick.chat.conversation_changed.emit(chat.id)
    qtbot.waitUntil(quick.go_on.isVisible)
    right(quick, qtbot)
    quick.close_for_good()


def test_dialogs_and_failures_are_told_right(
    window: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    error = HomeReadOnly(path="/home/somebody")
    for dialog in (CrashDialog(theme, "A report"), SentenceDialog(theme, describe(error))):
        qtbot.addWidget(dialog)
        dialog.show()
        right(dialog, qtbot)
        dialog.close()
    window.banners.show_message("It failed.", "Try again.", tone="danger", details="why")
    window.banners.show_message("It is done.", actions=[("Undo", lambda: None)])
    kinds = {Role.AlertMessage, Role.Notification}
    qtbot.waitUntil(lambda: kinds <= {role for role, _ in told(window)})
    right(window, qtbot)
    window.add_page("failure", failure_page(theme, error, lambda: None))
    window.show_page("failure")
    right(window, qtbot)


def test_what_is_wrong_is_found(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(300, 200)
    below, above, bare = Button(theme, "Below"), Button(theme, "Above"), QWidget()
    bare.setFocusPolicy(Button(theme, "").focusPolicy())
    for widget, place in (
        (below, QRect(0, 100, 100, 30)),
        (above, QRect(0, 10, 100, 30)),
        (bare, QRect(0, 150, 100, 30)),
    ):
        widget.setParent(page)
        widget.setGeometry(place)
    page.show()
    found = wrong(page)
    assert [part.split(":")[0] for part in found] == ["no name or kind", "Tab", "read"]

    bare.hide()
    QWidget.setTabOrder(above, below)
    read_in_order((above, below))
    assert wrong(page) == []
