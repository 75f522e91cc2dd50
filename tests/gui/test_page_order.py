"""Tab goes through the whole window, what is at the top of a chat too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.gui.chat.page import ChatPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.gui.main_window import MainWindow


def test_tab_comes_to_the_model_and_the_conversation(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    window.chat_with("tiny")
    qtbot.waitUntil(lambda: window.findChild(ChatPage) is not None)
    page = window.findChild(ChatPage)
    assert isinstance(page, ChatPage)
    qtbot.waitUntil(lambda: page.choice is not None)
    window.show_page("chat")
    page.composer.edit.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.composer.edit)
    walked = []
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
        if walked[-1] is page.composer.edit:
            break
    assert page.header.model in walked
    assert walked.index(page.options.button) == walked.index(page.header.model) + 1
    assert walked[-1] is page.composer.edit
