"""The list of shortcuts tells the truth: what is in it works, and what works is in it."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from gui.window_desk import press
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.settings import Settings
from desktop.gui.chat.details_card import DetailsCard
from desktop.gui.chat.entry import Entry as Message
from desktop.gui.chat.links import LinkCard
from desktop.gui.chat.message_menu import build
from desktop.gui.chat.page import ChatPage
from desktop.gui.commands import table
from desktop.gui.commands.command import Command
from desktop.gui.commands.shortcut_sheet import keys_now, rows_for
from desktop.gui.commands.table import TABLE, sequences, shown_keys
from desktop.gui.pages import TITLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.core.store.conversations import Conversation
    from desktop.gui.main_window import MainWindow

    Open = Callable[..., MainWindow]

#: Keys that no `Command` has: a menu carries them, or the widget reads them itself. Each has its
#: test with the real key: here, or where it says.
IN_MENUS = {"list.rename", "list.pin", "list.archive", "list.mark", "list.move", "list.export"} | {
    *("list.delete", "read.copy", "read.markdown", "read.all", "connections.copy"),
}
READ_BY_WIDGETS = {
    # A command of a window of its own.
    "quick.go-on": "tests/gui/quick/test_quick_ask.py",
    "back": "test_esc_closes_then_leads_back",
    "attach.choose": "tests/gui/chat/test_attached_files.py",
    "attach.leave": "tests/gui/chat/test_attached_files.py",
    "write.send": "tests/gui/test_comfort.py",
    "write.line": "tests/gui/test_comfort.py",
    "write.earlier": "tests/gui/chat/test_recalling.py",
    "write.later": "tests/gui/chat/test_recalling.py",
    "write.prompts": "tests/gui/chat/test_slash_menu.py",
    "write.blank": "tests/gui/chat/test_slash_menu.py",
    "write.blank-before": "tests/gui/chat/test_slash_menu.py",
    "list.open": "tests/gui/test_chat_list.py",
    "list.fold": "tests/gui/test_chats_order.py",
}


@pytest.fixture
def window(open_window: Open, chats: list[Conversation], qtbot: QtBot) -> MainWindow:
    """A window in which everything was shown that has keys."""
    made = open_window(conversation=chats[0].id, width=1200, height=800)
    qtbot.waitUntil(lambda: made.page_name == "chat")
    for page in TITLES:
        if page != "temporary":
            made.show_page(page)
    made.show_page("chat")
    for card in (LinkCard(made._theme, made), DetailsCard(made._theme, made)):
        card.hide()
    made.activateWindow()
    return made


def menus(window: MainWindow) -> Iterator[QMenu]:
    sidebar = window.frame.sidebar
    yield sidebar.menu_of_beginnings()
    rows = [row for row in sidebar.list.chats.rows if row.kind == "chat"]
    yield sidebar.list.menus.of_chats(rows[:1], (), lambda: None)
    page = window.stack.currentWidget()
    assert isinstance(page, ChatPage)
    page.transcript.append_message(Message(1, person=True, text="A question"))
    page.transcript.append_message(Message(2, person=False, text="An answer"))
    for entry in page.transcript.entries:
        rect = page.transcript.message_rect(entry.id)
        yield build(page.transcript, QPoint(round(rect.center().x()), round(rect.center().y())))


def keys_in(window: MainWindow) -> dict[str, set[str]]:
    """Every key sequence of the window, with the ids under which it is kept; "" for none."""
    found: dict[str, set[str]] = {}
    for shortcut in window.findChildren(QShortcut):
        for key in QShortcut.keys(shortcut):
            found.setdefault(key.toString(), set()).add(shortcut.objectName())
    made = [*menus(window), window]
    for holder in made:
        for action in (*holder.actions(), *holder.findChildren(QAction)):
            for key in action.shortcuts():
                found.setdefault(key.toString(), set()).add("menu")
    return found


def test_every_key_in_the_window_is_in_the_table(window: MainWindow) -> None:
    known = {key.toString() for entry in TABLE.values() for key in sequences(entry)}

    there = keys_in(window)

    assert set(there) <= known
    for key, names in there.items():
        for name in names - {"menu"}:
            assert name in TABLE, f"{key}: a shortcut that is no Command"
            assert key in [each.toString() for each in sequences(TABLE[name])]


def test_every_key_in_the_table_is_in_the_window(window: MainWindow) -> None:
    there = keys_in(window)

    for entry in TABLE.values():
        if entry.id in READ_BY_WIDGETS:
            continue
        wanted = "menu" if entry.id in IN_MENUS else entry.id
        for key in sequences(entry):
            assert wanted in there.get(key.toString(), set()), f"{entry.id}: {key.toString()}"


def test_no_two_keys_clash_where_both_work() -> None:
    for one, other in combinations(TABLE.values(), 2):
        shared = {key.toString() for key in sequences(one)} & {
            key.toString() for key in sequences(other)
        }
        # Esc means the innermost thing, which has tests of its own.
        shared -= {"Esc"}
        together = one.where == other.where or table.WINDOW in (one.where, other.where)
        assert not (shared and together), f"{one.id} and {other.id}: {shared}"


def test_every_line_with_a_function_is_a_command(window: MainWindow) -> None:
    bound = {each.entry.id for each in window.findChildren(Command)}

    assert set(TABLE) - bound == IN_MENUS | set(READ_BY_WIDGETS) | {"read.zoom"}


@pytest.mark.parametrize("keys", ["F1", "Ctrl+/"])
def test_a_key_shows_the_list_and_closes_it(window: MainWindow, keys: str) -> None:
    window.focus_composer()
    before = window.focusWidget()

    press(window, keys)

    sheet = window.commands.shortcuts
    assert sheet is not None
    assert sheet.isVisible()
    assert sheet.field.hasFocus()
    shown = [row.title for row in sheet.list.lines.rows]
    assert {entry.group for entry in TABLE.values()} <= set(shown)
    for entry in TABLE.values():
        assert (entry.label in shown) == bool(entry.keys or entry.note)

    press(window, keys)

    assert not sheet.isVisible()
    assert window.focusWidget() is before


def test_the_list_is_searched_by_name_and_by_key(window: MainWindow) -> None:
    press(window, "F1")
    sheet = window.commands.shortcuts
    assert sheet is not None

    sheet.field.setText("sidebar")
    assert [row.title for row in sheet.list.lines.rows] == ["View", "Show or hide the sidebar"]

    sheet.field.setText("ctrl + k")
    assert "Find an action" in sheet.list.lines.rows[1].title

    sheet.field.setText("qqqq")
    assert not sheet.list.lines.rows
    assert sheet.nothing.isVisible()


def test_the_list_says_which_keys_send_now() -> None:
    plain, other = Settings(), Settings(send_keys="ctrl-enter")

    assert keys_now(TABLE["write.send"], plain) == ("Enter",)
    assert keys_now(TABLE["write.line"], plain) == ("Shift+Enter",)
    assert keys_now(TABLE["write.send"], other) == ("Ctrl+Enter",)
    assert keys_now(TABLE["write.line"], other) == ("Enter", "Shift+Enter")
    assert rows_for("send", other)[1].keys == ("Ctrl+Enter",)


def test_keys_are_written_as_the_platform_does() -> None:
    native = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
    assert shown_keys(TABLE["palette"]) == [native]
    # Each once, whatever the platform adds to F11.
    assert shown_keys(TABLE["full-screen"]).count("F11") == 1
    assert sequences(TABLE["read.copy"]) == [QKeySequence(QKeySequence.StandardKey.Copy)]


def test_a_key_without_a_line_is_a_defect(window: MainWindow) -> None:
    with pytest.raises(KeyError):
        Command("no-such-action", window, lambda: None)


@pytest.mark.parametrize("keys", ["Ctrl+M", "Ctrl+,", "Ctrl+J", "Ctrl+T"])
def test_keys_of_pages_work_wherever_the_keyboard_is(window: MainWindow, keys: str) -> None:
    window.focus_composer()
    wanted = next(entry.id for entry in TABLE.values() if keys in entry.keys)

    press(window, keys)

    assert f"page.{window.page_name}" == wanted


def test_esc_closes_then_leads_back(window: MainWindow) -> None:
    press(window, "F1")
    sheet = window.commands.shortcuts
    assert sheet is not None
    QTest.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()

    window.show_page("settings")
    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert window.page_name == "chat"
    focus = window.focusWidget()
    assert isinstance(focus, QWidget)
    assert focus.accessibleName() == "Message"


def test_esc_leads_back_to_the_message_from_one_card_over_another(window: MainWindow) -> None:
    window.focus_composer()
    edit = window.focusWidget()
    press(window, "F1")
    press(window, "Ctrl+K")
    palette = window.commands.palette
    assert palette is not None
    assert palette.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)

    assert edit is not None
    assert window.focusWidget() is edit
