"""Every page in the smallest window with large fonts: nothing is cut, and all can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.cut import faults
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.errors import HomeReadOnly
from desktop.gui.chat.page import ChatPage
from desktop.gui.errors import failure_page
from desktop.gui.widgets import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.main_window import MainWindow
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]

WIDTH, HEIGHT, POINTS = 420, 400, 14
WAIT_MS = 20_000
PAGES = (
    "models",
    "search",
    "downloads",
    "speed",
    "hardware",
    "disk",
    "privacy",
    "settings",
    "keeping",
    "about",
    "licences",
    "doctor",
    "first_start",
)


@pytest.fixture
def window(qapp: QApplication, open_window: Open, qtbot: QtBot) -> Iterator[MainWindow]:
    before = QApplication.font()
    font = QApplication.font()
    font.setPointSize(POINTS)
    qapp.setFont(font)
    made = open_window(width=WIDTH, height=HEIGHT)
    qtbot.waitUntil(lambda: made.page_name == "first_start")
    assert made.size() == QSize(WIDTH, HEIGHT)
    yield made
    qapp.setFont(before)


def whole(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until all that is read has come, and nothing is wrong with it."""
    found: list[str] = []

    def fits() -> bool:
        found[:] = faults(window)
        return not found

    try:
        qtbot.waitUntil(fits, timeout=WAIT_MS)
    except qtbot.TimeoutError:
        pytest.fail("\n".join(found))


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_whole(window: MainWindow, qtbot: QtBot, name: str) -> None:
    window.show_page(name)
    whole(window, qtbot)
    assert window.size() == QSize(WIDTH, HEIGHT)


def test_chats_are_whole(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    window.chat_with("tiny")
    page = window.findChild(ChatPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.choice is not None)
    assert page.welcome.isVisible()
    whole(window, qtbot)
    chat = services.conversations.create("A title that is rather long for this window")
    services.conversations.add_message(chat.id, "user", "What?")
    window.show_chat(chat.id)
    qtbot.waitUntil(lambda: page.transcript.isVisible() and not page.is_loading)
    whole(window, qtbot)
    page.options.open()
    whole(window, qtbot)
    page.options.button.click()
    qtbot.waitUntil(lambda: not page.composer.gauge.isHidden())
    page.composer.gauge.click()
    card = page.composer.gauge.card
    assert card is not None
    assert faults(card) == []
    card.close()
    window.frame.toggle()
    assert window.frame.overlay_open
    whole(window, qtbot)


def test_a_temporary_chat_is_whole(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.sidebar.new_temporary_asked.emit()
    qtbot.waitUntil(lambda: window.page_name == "temporary")
    whole(window, qtbot)


def test_what_stops_the_program_is_whole(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    error = HomeReadOnly(path="/home/somebody/.local/share/goldcrest")
    window.add_page("failure", failure_page(theme, error, lambda: None))
    window.show_page("failure")
    whole(window, qtbot)


def test_what_is_cut_is_found(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(200, 200)
    cut, beyond, over = (Label(theme, "Some words") for _ in range(3))
    for label, place in (
        (cut, QRect(0, 0, 20, 30)),
        (beyond, QRect(150, 40, 100, 30)),
        (over, QRect(0, 10, 100, 30)),
    ):
        label.setParent(page)
        label.setGeometry(place)
    page.show()
    told = faults(page)
    assert len(told) == 3
    assert [word in "".join(told) for word in ("is cut", "lies outside", "overlap")] == [True] * 3
