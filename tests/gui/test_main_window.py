from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.window_desk import press, titles
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from slow_disk import SlowDisk

from desktop.core.errors import DatabaseTooNew
from desktop.gui.chat.page import ChatPage
from desktop.gui.first_picture import SIDEBAR as WIDTH
from desktop.gui.main_window import MainWindow
from desktop.gui.widgets import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]


def test_the_very_first_start_shows_how_to_begin(open_window: Open) -> None:
    window = open_window()

    assert window.page_name == "first_start"
    assert titles(window) == []
    assert "will be listed here" in window.frame.sidebar.nothing.text()


def test_the_chat_that_was_open_last_is_shown_again(
    open_window: Open, chats: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)

    qtbot.waitUntil(lambda: window.page_name == "chat")
    assert titles(window) == ["Today", "Taxes", "Trip to Norway"]
    assert window.windowTitle() == "Trip to Norway - Goldcrest"
    assert window.frame.sidebar.list.currentIndex().data() == "Trip to Norway"
    assert window.state().conversation == chats[0].id


def test_a_last_chat_that_has_gone_gives_a_new_one(
    open_window: Open, chats: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[1].id + 100)

    qtbot.waitUntil(lambda: window.page_name == "chat")
    assert window.state().conversation is None


def test_a_click_opens_a_chat(open_window: Open, chats: list[Conversation], qtbot: QtBot) -> None:
    window = open_window()
    view = window.frame.sidebar.list
    place = view.chats.place_of(chats[0].id)

    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        view.visualRect(place).topLeft() + QPoint(20, 10),
    )

    qtbot.waitUntil(lambda: window.state().conversation == chats[0].id)
    assert window.windowTitle().startswith("Trip to Norway")


def test_chats_are_chosen_with_the_keyboard(open_window: Open, chats: list[Conversation]) -> None:
    window = open_window(conversation=chats[1].id)
    view = window.frame.sidebar.list
    view.setFocus()

    QTest.keyClick(view, Qt.Key.Key_Down)
    assert window.state().conversation == chats[1].id
    QTest.keyClick(view, Qt.Key.Key_Return)

    assert window.state().conversation == chats[0].id


def test_keys_lead_everywhere(open_window: Open, chats: list[Conversation]) -> None:
    window = open_window(conversation=chats[0].id)

    press(window, "Ctrl+,")
    assert window.page_name == "settings"
    assert window.frame.sidebar.pages["settings"].isChecked()
    assert window.windowTitle() == "Settings - Goldcrest"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.page_name == "chat"
    assert window.state().conversation == chats[0].id

    press(window, "Ctrl+N")
    assert window.state().conversation is None
    assert not window.frame.sidebar.list.currentIndex().isValid()
    focus = window.focusWidget()
    assert isinstance(focus, QPlainTextEdit | QTextEdit)

    press(window, "Ctrl+,")
    press(window, "Ctrl+L")
    assert window.page_name == "chat"
    assert window.focusWidget() is focus


def test_the_sidebars_buttons_lead_to_the_pages(
    open_window: Open, chats: list[Conversation]
) -> None:
    window = open_window(conversation=chats[0].id)
    pages = window.frame.sidebar.pages

    for name in ("models", "speed", "settings"):
        QTest.mouseClick(pages[name], Qt.MouseButton.LeftButton)
        assert window.page_name == name
        QTest.mouseClick(pages[name], Qt.MouseButton.LeftButton)
        assert pages[name].isChecked()


def test_the_sidebar_can_be_hidden_and_that_is_remembered(
    open_window: Open, chats: list[Conversation]
) -> None:
    window = open_window(conversation=chats[0].id)
    assert window.frame.sidebar.width() == WIDTH

    press(window, "Ctrl+B")
    assert not window.frame.sidebar.isVisible()
    assert window.frame.rail.isVisible()
    assert window.state().sidebar is False

    QTest.mouseClick(window.frame.rail.show_button, Qt.MouseButton.LeftButton)
    assert window.frame.sidebar.isVisible()
    assert not window.frame.rail.isVisible()


def test_searching_brings_a_hidden_sidebar_back(
    open_window: Open, chats: list[Conversation]
) -> None:
    window = open_window(conversation=chats[0].id, sidebar=False)
    assert not window.frame.sidebar.isVisible()

    press(window, "Ctrl+F")

    assert window.frame.sidebar.isVisible()
    assert window.focusWidget() is window.frame.sidebar.search


def test_in_a_narrow_window_the_sidebar_lies_over_the_content(
    open_window: Open, chats: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    window.resize(600, 600)
    frame = window.frame
    qtbot.waitUntil(lambda: frame.content.width() == 600 - frame.rail.width())
    content = frame.content.geometry()
    assert not frame.sidebar.isVisible()
    assert frame.rail.isVisible()

    press(window, "Ctrl+B")
    assert frame.sidebar.isVisible()
    assert frame.content.geometry() == content
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not frame.sidebar.isVisible()

    press(window, "Ctrl+B")
    frame.sidebar.list.opened.emit(chats[1].id)
    assert not frame.sidebar.isVisible()

    window.resize(780, 600)
    assert frame.sidebar.isVisible()
    assert not frame.rail.isVisible()
    assert window.state().sidebar is True


def test_the_keyboard_is_in_the_overlay_while_it_is_open_and_goes_back_after(
    open_window: Open, chats: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    window.resize(600, 600)
    frame = window.frame
    qtbot.waitUntil(lambda: frame.content.width() == 600 - frame.rail.width())
    window.focus_composer()
    composer = window.focusWidget()
    assert isinstance(composer, QPlainTextEdit)

    press(window, "Ctrl+B")
    assert frame.sidebar.isAncestorOf(window.focusWidget())
    for _ in range(30):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert frame.sidebar.isAncestorOf(window.focusWidget())

    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not frame.sidebar.isVisible()
    assert window.focusWidget() is composer
    assert frame.rail.isEnabled()
    QTest.keyClicks(window.focusWidget(), "x")
    assert composer.toPlainText() == "x"

    page = window.findChild(ChatPage)
    assert isinstance(page, ChatPage)
    page.header.model.setFocus()
    press(window, "Ctrl+B")
    press(window, "Ctrl+B")
    assert window.focusWidget() is page.header.model

    press(window, "Ctrl+B")
    window.resize(780, 600)
    qtbot.waitUntil(lambda: not frame.narrow)
    assert frame.content.isEnabled()


def test_sidebar_and_rail_stay_unusable_where_nothing_works(
    tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    window = MainWindow()
    window.furnish(tasks, bridge, theme)
    qtbot.addWidget(window)
    window.resize(600, 600)
    window.show_failure(DatabaseTooNew(path="/x", found="2.0", known="1.0"), retry=print)

    window.frame.toggle()
    assert window.frame.overlay_open
    assert window.frame.content.isEnabled()
    window.frame.toggle()
    assert not window.frame.rail.isEnabled()


def test_a_slow_disk_does_not_keep_the_store_waiting(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    disk = SlowDisk(services)
    window = MainWindow()
    window.furnish(tasks, bridge, theme)
    window.open(disk.services)
    qtbot.addWidget(window)
    try:
        window.show()
        # Is the folder there, and what is in it?
        qtbot.waitUntil(lambda: disk.waiting == 2)
        assert services.store_executor.submit(lambda: "saved").result(5) == "saved"
        assert window.page_name == ""
    finally:
        disk.answers.set()
    qtbot.waitUntil(lambda: window.page_name == "first_start")


def test_problems_found_at_the_start_are_said_calmly(
    home: Path, theme: Theme, qtbot: QtBot
) -> None:
    from desktop.app import Services
    from desktop.core.paths import Paths
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks

    paths = Paths.below(home)
    paths.create()
    paths.settings_file.write_text("{", "utf-8")
    paths.database_file.write_bytes(b"no database" * 1000)
    opened = Services.open(paths)
    try:
        tasks, bridge = Tasks(opened.store_executor), Bridge(opened)
        window = MainWindow()
        window.furnish(tasks, bridge, theme)
        window.open(opened)
        qtbot.addWidget(window)
        shown = [banner.title.text() for banner in window.banners.banners]
        qtbot.waitUntil(lambda: window.page_name == "first_start")
        bridge.close()
        tasks.close()
    finally:
        opened.close()

    assert len(shown) == 2
    assert any("settings" in title for title in shown)
    assert any("chats" in title for title in shown)


def test_a_models_folder_that_has_gone_is_said_with_a_way_to_mend_it(
    open_window: Open, services: Services, tmp_path: object, qtbot: QtBot
) -> None:
    services.settings.change(models_folder=f"{tmp_path}/unplugged")
    window = open_window()

    qtbot.waitUntil(lambda: bool(window.banners.banners))
    banner = window.banners.banners[0]
    assert "unplugged" in banner.title.text()
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)

    assert window.page_name == "models"


def test_a_models_folder_that_has_gone_is_said_once(
    open_window: Open, services: Services, tmp_path: object, qtbot: QtBot
) -> None:
    services.settings.change(models_folder=f"{tmp_path}/unplugged")
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.banners.banners))

    window.show_models()

    def told() -> list[str]:
        labels = [label for label in window.findChildren(QLabel) if label.isVisible()]
        return [label.text() for label in labels if "unplugged" in label.text()]

    qtbot.waitUntil(lambda: len(told()) == 1)


def test_a_chat_renamed_in_the_sidebar_has_its_title_above_it_too(
    open_window: Open, chats: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    view = window.frame.sidebar.list

    place = view.chats.place_of(chats[0].id)
    view.chats.setData(place, "Two weeks in Norway")

    page = window.findChild(ChatPage)
    assert isinstance(page, ChatPage)
    qtbot.waitUntil(lambda: page.header.title.text() == "Two weeks in Norway")


def test_without_services_the_window_says_why_and_offers_to_try_again(
    tasks: Tasks, bridge: Bridge, theme: Theme, services: Services, qtbot: QtBot
) -> None:
    window = MainWindow()
    window.furnish(tasks, bridge, theme)
    qtbot.addWidget(window)
    tries: list[str] = []

    window.show_failure(
        DatabaseTooNew(path="/x", found="2.0", known="1.0"), retry=lambda: tries.append("again")
    )
    failure = window.stack.currentWidget()
    assert isinstance(failure, EmptyState)
    assert failure.button is not None
    failure.button.click()
    assert tries == ["again"]
    press(window, "Ctrl+N")
    assert window.page_name == "failure"

    window.open(services)
    qtbot.waitUntil(lambda: window.page_name == "first_start")
    assert window.frame.sidebar.isEnabled()


def test_a_changed_theme_is_worn_at_once(
    open_window: Open, services: Services, theme: Theme, qtbot: QtBot
) -> None:
    window = open_window()

    with qtbot.waitSignal(theme.changed):
        services.settings.change(theme="dark")

    assert theme.name == "dark"
    assert window.state().theme == "dark"


def test_size_and_place_are_remembered_and_a_lost_screen_is_not(
    open_window: Open, chats: list[Conversation]
) -> None:
    assert chats
    window = open_window(width=700, height=500, x=40, y=30)
    assert (window.width(), window.height()) == (700, 500)
    assert (window.state().x, window.state().y) == (40, 30)

    lost = open_window(x=50_000, y=50_000)
    screen = lost.screen().availableGeometry()
    assert screen.contains(lost.pos())


FIELDS = (
    *(QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit),
    QTextEdit,
)


def nameless(window: QWidget) -> list[str]:
    """Return what a screen reader could only call "button" or "text"."""
    found = []
    for widget in window.findChildren(QWidget):
        parts_of_others = isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QLineEdit)
        inside_popup = widget.window() is not window
        shown = widget.isVisibleTo(window) and not inside_popup
        if isinstance(widget, FIELDS) and shown and not parts_of_others:
            name = widget.accessibleName() or getattr(widget, "text", str)()
            if not name:
                found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


@pytest.mark.parametrize("name", ["chat", "models", "speed", "settings", "first_start"])
def test_every_control_has_a_name_for_screen_readers(
    open_window: Open, chats: list[Conversation], name: str
) -> None:
    window = open_window(conversation=chats[0].id)

    window.show_page(name)
    assert nameless(window) == []


@pytest.mark.parametrize("name", ["models", "speed", "settings", "first_start"])
def test_tab_goes_through_a_page_and_comes_back(
    open_window: Open, chats: list[Conversation], name: str
) -> None:
    window = open_window(conversation=chats[0].id)
    window.show_page(name)
    seen: list[QWidget] = []

    for _ in range(300):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        focus = window.focusWidget()
        if focus in seen:
            break
        seen.append(focus)

    page = window.stack.currentWidget()
    assert page is not None
    assert any(page.isAncestorOf(widget) for widget in seen)
    assert any(window.frame.sidebar.isAncestorOf(widget) for widget in seen)
