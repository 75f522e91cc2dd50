"""Tab goes through the whole window, what is at the top of a chat too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop.gui.accessible import tab_neighbour
from desktop.gui.chat.page import ChatPage
from desktop.gui.finding.panel import FindPanel
from desktop.gui.finding.result_list import ResultList
from desktop.gui.shelf.selection import SelectionBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.core.store.conversations import Conversation
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
    for _ in range(30):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
        if walked[-1] is page.composer.edit:
            break
    assert page.header.model in walked
    assert walked[-2] is page.attaching.button
    assert walked.index(page.options.button) == walked.index(page.header.model) + 1
    assert walked[-1] is page.composer.edit


def test_tab_goes_from_the_search_to_the_chats_and_then_to_the_pages(
    open_window: Callable[..., MainWindow], chats: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window()
    sidebar = window.frame.sidebar
    qtbot.waitUntil(lambda: bool(chats) and sidebar.list.isVisible())
    sidebar.search.setFocus()
    qtbot.waitUntil(sidebar.search.hasFocus)

    def walk(steps: int) -> list[QWidget | None]:
        walked = []
        for _ in range(steps):
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
            walked.append(QApplication.focusWidget())
        return walked

    assert walk(1 + len(sidebar.pages)) == [sidebar.list, *sidebar.pages.values()]
    # The same once something was found, and while several chats are chosen.
    sidebar.search.setFocus()
    QTest.keyClicks(sidebar.search, "trip")
    qtbot.waitUntil(lambda: len(window.findChildren(ResultList)) > 0)
    panel = window.findChild(FindPanel)
    assert panel is not None
    qtbot.waitUntil(panel.list.isVisible)
    walked = walk(8)
    assert panel.list in walked
    assert walked.index(panel.list) < walked.index(sidebar.pages["models"])
    sidebar.search.clear()
    sidebar.list.selectAll()
    bar = window.findChild(SelectionBar)
    qtbot.waitUntil(lambda: bar is not None and bar.isVisible())
    assert bar is not None
    sidebar.search.setFocus()
    buttons = [bar.pin, bar.archive, bar.move_to, bar.delete, bar.clear]
    assert walk(7) == [*buttons, sidebar.list, sidebar.pages["models"]]


def test_what_comes_after_a_widget_outlives_it(qtbot: QtBot) -> None:
    class Told(QWidget):
        def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
            return QSize(30, 30)

    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    one, other = Told(), Told()
    for each in (one, other):
        each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(each)
    assert tab_neighbour(one) is other
    assert tab_neighbour(other) is window
    assert tab_neighbour(window, before=True) is other

    other.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(other))

    # Qt asks it for its size again; taken for a child of what went, it would be forgotten.
    assert shiboken6.isValid(window)
    assert row.minimumSize().width() < 60
