"""Larger and smaller text by keys and wheel, and the whole screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.window_desk import press
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from desktop.gui.chat.page import ChatPage
from desktop.gui.comfort import Comfort
from desktop.gui.commands.zoom import STEPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.main_window import MainWindow
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]

CONTROL = Qt.KeyboardModifier.ControlModifier
PAD = CONTROL | Qt.KeyboardModifier.KeypadModifier


@pytest.fixture(autouse=True)
def as_it_was(theme: Theme, qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, Comfort("light"))


@pytest.fixture
def window(open_window: Open, chats: list[Conversation], qtbot: QtBot) -> MainWindow:
    made = open_window(conversation=chats[0].id)
    qtbot.waitUntil(lambda: made.page_name == "chat")
    made.activateWindow()
    made.focus_composer()
    return made


def turn(page: ChatPage, by: int, held: Qt.KeyboardModifier = CONTROL) -> None:
    window, view = page.window(), page.transcript.viewport()
    place = QPointF(view.mapTo(window, view.rect().center()))
    # To the window of the platform, which hands it to what lies there, as it comes from a mouse.
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, by), QPoint(), held)


def chat_page(window: MainWindow) -> ChatPage:
    page = window.stack.currentWidget()
    assert isinstance(page, ChatPage)
    return page


@pytest.mark.parametrize(
    ("key", "held", "wanted"),
    [
        (Qt.Key.Key_Plus, CONTROL, 110),
        (Qt.Key.Key_Equal, CONTROL, 110),
        (Qt.Key.Key_Plus, PAD, 110),
        (Qt.Key.Key_Minus, CONTROL, 90),
        (Qt.Key.Key_Minus, PAD, 90),
    ],
)
def test_keys_change_the_size_of_text(
    window: MainWindow,
    services: Services,
    theme: Theme,
    qtbot: QtBot,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
    wanted: int,
) -> None:
    QTest.keyClick(window.focusWidget(), key, held)

    qtbot.waitUntil(lambda: services.settings.value.font_size == wanted)
    qtbot.waitUntil(lambda: theme.comfort.font_size == wanted)


@pytest.mark.parametrize("held", [CONTROL, PAD])
def test_ctrl_0_gives_the_usual_size(
    window: MainWindow, services: Services, qtbot: QtBot, held: Qt.KeyboardModifier
) -> None:
    services.settings.change(font_size=175)

    QTest.keyClick(window.focusWidget(), Qt.Key.Key_0, held)

    qtbot.waitUntil(lambda: services.settings.value.font_size == 100)


def test_quick_steps_add_up_and_end_at_the_bounds(
    window: MainWindow, services: Services, theme: Theme, qtbot: QtBot
) -> None:
    for _ in range(3):
        press(window, "Ctrl++")
    qtbot.waitUntil(lambda: services.settings.value.font_size == 150)

    for _ in range(12):
        press(window, "Ctrl+-")
    qtbot.waitUntil(lambda: services.settings.value.font_size == STEPS[0])
    qtbot.waitUntil(lambda: theme.comfort.font_size == STEPS[0])


def test_a_size_between_steps_goes_to_the_next_one(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    services.settings.change(font_size=137)

    press(window, "Ctrl++")

    qtbot.waitUntil(lambda: services.settings.value.font_size == 150)


def test_the_wheel_over_the_conversation_does_too(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    page = chat_page(window)
    turn(page, 60)
    turn(page, 60)
    qtbot.waitUntil(lambda: services.settings.value.font_size == 110)

    turn(page, -120)
    qtbot.waitUntil(lambda: services.settings.value.font_size == 100)

    turn(page, 120, Qt.KeyboardModifier.NoModifier)
    assert services.settings.value.font_size == 100


def test_f11_fills_the_screen_and_that_is_remembered(window: MainWindow, open_window: Open) -> None:
    press(window, "F11")

    assert window.isFullScreen()
    state = window.state()
    assert state.full_screen
    press(window, "F11")
    assert not window.isFullScreen()
    assert not window.state().full_screen

    again = open_window(full_screen=state.full_screen)
    assert again.isFullScreen()


def test_a_maximised_window_is_maximised_again(window: MainWindow) -> None:
    window.showMaximized()

    press(window, "F11")
    assert window.state().full_screen
    assert window.state().maximized

    press(window, "F11")
    assert window.isMaximized()


def test_esc_leaves_full_screen_only_where_it_means_nothing_else(window: MainWindow) -> None:
    press(window, "F11")
    press(window, "Ctrl+K")
    assert window.commands.palette is not None

    QTest.keyClick(window.commands.palette.field, Qt.Key.Key_Escape)
    assert window.isFullScreen()

    window.show_page("settings")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.page_name == "chat"
    assert window.isFullScreen()

    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.isFullScreen()
