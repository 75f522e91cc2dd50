"""The palette: what it lists, how it is used by keyboard, and that it does what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.window_desk import press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.core.settings import SETTINGS
from desktop.gui.commands import items
from desktop.gui.commands.items import Item, pick
from desktop.gui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.commands.palette import Palette
    from desktop.gui.main_window import MainWindow

    Open = Callable[..., MainWindow]


@pytest.fixture
def window(open_window: Open, chats: list[Conversation], qtbot: QtBot) -> MainWindow:
    made = open_window(conversation=chats[0].id, width=1100, height=760)
    qtbot.waitUntil(lambda: made.page_name == "chat")
    made.activateWindow()
    made.focus_composer()
    return made


def opened(window: MainWindow) -> Palette:
    press(window, "Ctrl+K")
    palette = window.commands.palette
    assert palette is not None
    assert palette.isVisible()
    return palette


def titles(palette: Palette) -> list[str]:
    return [found.item.title for found in palette.found]


def type_in(palette: Palette, text: str) -> None:
    QTest.keyClicks(palette.field, text)


def enter(palette: Palette) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Return)


def item(name: str, title: str, kind: str = items.ACTION, also: str = "") -> Item:
    return Item(name, title, kind, "x", lambda: None, also=also)


def test_it_lists_what_can_be_done_now(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window)
    qtbot.waitUntil(lambda: any(each.startswith("Chat with") for each in titles(palette)))

    listed = titles(palette)

    assert {"New chat", "Full screen", "Options of this chat", "Models"} <= set(listed)
    assert {"Trip to Norway", "Taxes"} <= set(listed)
    assert {setting.label for setting in SETTINGS} <= set(listed)
    # There is no reply to write again in an empty chat, and the palette is open already.
    assert "Write the last reply again" not in listed
    assert not [each for each in listed if each.startswith("Find an action")]


def test_what_belongs_to_another_page_is_not_offered(window: MainWindow) -> None:
    window.show_page("settings")

    assert "Options of this chat" not in titles(opened(window))


def test_letters_find_and_are_marked(window: MainWindow) -> None:
    palette = opened(window)

    type_in(palette, "nch")

    row = palette.list.lines.rows[0]
    assert row.title == "New chat"
    assert [row.title[place] for place in row.places] == ["N", "c", "h"]
    assert palette.list.current == 0
    assert "New chat" in palette.field.accessibleDescription()


def test_arrows_and_enter_do_it_with_the_keyboard_in_the_field(
    window: MainWindow, qtbot: QtBot
) -> None:
    palette = opened(window)
    type_in(palette, "s")
    wanted = titles(palette).index("Settings")
    for _ in range(wanted):
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.field.hasFocus()

    enter(palette)

    qtbot.waitUntil(lambda: window.page_name == "settings")
    assert not palette.isVisible()


def test_esc_gives_the_keyboard_back(window: MainWindow) -> None:
    before = window.focusWidget()
    palette = opened(window)
    type_in(palette, "abc")

    QTest.keyClick(palette.field, Qt.Key.Key_Escape)

    assert not palette.isVisible()
    assert window.focusWidget() is before
    # The next time it begins anew.
    assert opened(window).field.text() == ""


def test_ctrl_k_closes_it_again_and_a_click_beside_it_does(window: MainWindow) -> None:
    palette = opened(window)
    press(window, "Ctrl+K")
    assert not palette.isVisible()

    palette = opened(window)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomRight())
    assert not palette.isVisible()


def test_it_closes_when_the_keyboard_goes_elsewhere(window: MainWindow) -> None:
    palette = opened(window)

    press(window, "Ctrl+L")

    assert not palette.isVisible()
    focus = window.focusWidget()
    assert isinstance(focus, QWidget)
    assert focus.accessibleName() == "Message"


def test_a_chat_is_opened(window: MainWindow, chats: list[Conversation], qtbot: QtBot) -> None:
    palette = opened(window)
    type_in(palette, "taxe")

    enter(palette)

    qtbot.waitUntil(lambda: window.state().conversation == chats[1].id)
    # Chats have an order of their own, in the sidebar.
    assert not window.commands.recent


def test_a_setting_is_brought_into_sight_with_the_keyboard(
    window: MainWindow, qtbot: QtBot
) -> None:
    palette = opened(window)
    type_in(palette, "text size")

    enter(palette)

    qtbot.waitUntil(lambda: window.page_name == "settings")
    page = window.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.controls["font_size"].isAncestorOf(window.focusWidget()))


def test_a_setting_is_found_by_its_choices(window: MainWindow) -> None:
    palette = opened(window)

    type_in(palette, "high contrast")

    assert titles(palette)[0] == "Theme"


def test_a_model_begins_a_chat(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    model = services.library.installed()[0]
    palette = opened(window)
    qtbot.waitUntil(lambda: f"Chat with {model.name}" in titles(palette))
    type_in(palette, "chat with")

    enter(palette)

    qtbot.waitUntil(lambda: window.state().conversation is None)
    assert window.commands.recent[0].startswith("model:")


def test_words_that_are_nowhere_lead_to_the_search(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window)
    type_in(palette, "zzqq")
    assert titles(palette) == ["Search all messages for “zzqq”"]

    enter(palette)

    field = window.frame.sidebar.search
    qtbot.waitUntil(lambda: field.text() == "zzqq")
    assert field.hasFocus()


def test_what_was_done_last_comes_first_also_after_a_restart(
    window: MainWindow, qtbot: QtBot, open_window: Open
) -> None:
    palette = opened(window)
    type_in(palette, "disk use")
    enter(palette)
    qtbot.waitUntil(lambda: window.page_name == "disk")

    assert titles(opened(window))[0] == "Disk use"
    state = window.state()
    assert state.recent == ("page.disk",)
    window.close()

    again = open_window(recent=state.recent, conversation=state.conversation)
    qtbot.waitUntil(lambda: again.page_name == "chat")
    assert titles(opened(again))[0] == "Disk use"


def test_others_can_add_lines(window: MainWindow, qtbot: QtBot) -> None:
    done: list[str] = []
    more = Item("specialist:tutor", "Ask the tutor", "Specialist", "star", lambda: done.append("x"))
    window.commands.sources.append(lambda: [more])
    palette = opened(window)
    type_in(palette, "ask tut")
    assert palette.list.lines.rows[0].note == "Specialist"

    enter(palette)

    qtbot.waitUntil(lambda: bool(done))
    assert window.commands.recent == ["specialist:tutor"]


def test_before_the_services_are_there_nothing_opens(window: MainWindow) -> None:
    window.commands._parts = None

    press(window, "Ctrl+K")

    assert window.commands.palette is None


def test_used_last_and_kind_decide_between_lines_that_fit_alike() -> None:
    lines = [item("chat:1", "Speed test", items.CHAT), item("page.speed", "Speed", items.PAGE)]

    assert pick("speed", lines, [])[0].item.id == "page.speed"
    assert pick("", lines, ["page.speed"])[0].item.id == "page.speed"
    two = [item("a", "Open that"), item("b", "Open this")]
    assert pick("open", two, ["b"])[0].item.id == "b"


def test_letters_far_apart_in_a_help_text_are_no_find() -> None:
    lines = [item("s", "Threads", items.SETTING, also="How many processor cores a model uses")]

    assert pick("processor", lines, [])
    assert not pick("hmpc", lines, [])
