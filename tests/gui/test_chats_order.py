"""Sections, folders, pins, archive, unread marks and several chats at once, in the real window."""

from __future__ import annotations

import dataclasses
import time
from typing import TYPE_CHECKING

import pytest
from gui.chat.model_files import install
from gui.window_desk import action, press, titles
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu
from scripted_engine import Script, ScriptedEngine

from desktop.core.chat.replies import Chats
from desktop.gui.bridge import Bridge
from desktop.gui.chat.page import ChatPage
from desktop.gui.main_window import MainWindow
from desktop.gui.shelf.selection import SelectionBar
from desktop.gui.shelf.wishes import Wish
from desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.chat_list import ChatList
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]

MANY = 10_000
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
#: Generous: it takes about 10 ms, and this machine may be busy.
SECONDS_FOR_MANY = 0.5


def click(view: ChatList, chat: int, keys: Qt.KeyboardModifier = NONE) -> None:
    place = view.visualRect(view.chats.place_of(chat)).topLeft() + QPoint(30, 10)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def found(services: Services, chat: Conversation) -> Conversation:
    conversation = services.conversations.get(chat.id)
    assert conversation is not None
    return conversation


def undo(window: MainWindow) -> None:
    QTest.mouseClick(window.banners.banners[-1].buttons[0], Qt.MouseButton.LeftButton)


def said(window: MainWindow) -> str:
    return window.banners.banners[-1].title.text() if window.banners.banners else ""


@pytest.fixture
def five(services: Services) -> list[Conversation]:
    return [services.conversations.create(f"Chat {letter}") for letter in "ABCDE"]


# --- sections --------------------------------------------------------------------------------


def test_pinned_chats_folders_days_and_the_archive_have_sections(
    open_window: Open, services: Services, five: list[Conversation]
) -> None:
    work, empty = services.shelf.make_folder("Work"), services.shelf.make_folder("Empty")
    services.shelf.pin([five[0].id], pinned=True)
    services.shelf.move([five[1].id], work.id)
    services.shelf.archive([five[2].id], archived=True)
    window = open_window()

    days = ["Today", "Chat E", "Chat D", "Archived"]
    assert titles(window) == [
        *("Pinned", "Chat A", "Folders", "Empty", "Drag chats here", "Work", "Chat B"),
        *days,
    ]
    assert empty.id in {row.folder for row in window.frame.sidebar.list.chats.rows}


def test_the_archive_opens_and_closes(
    open_window: Open, services: Services, five: list[Conversation]
) -> None:
    services.shelf.archive([five[0].id, five[1].id], archived=True)
    window = open_window(conversation=five[4].id)
    view = window.frame.sidebar.list
    line = view.chats.index(len(titles(window)) - 1)
    place = view.visualRect(line).center()
    assert titles(window)[-1] == "Archived"

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert titles(window)[-3:] == ["Archived", "Chat B", "Chat A"]
    click(view, five[0].id)
    assert window.state().conversation == five[0].id

    view.setFocus()
    view.setCurrentIndex(view.chats.index(titles(window).index("Archived")))
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert titles(window)[-1] == "Archived"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert titles(window)[-1] == "Chat A"


def test_folders_are_closed_and_opened_by_keys_and_stay_so(
    open_window: Open, services: Services, five: list[Conversation]
) -> None:
    work = services.shelf.make_folder("Work")
    services.shelf.move([five[0].id], work.id)
    window = open_window(conversation=five[4].id)
    view = window.frame.sidebar.list
    view.setFocus()
    view.setCurrentIndex(view.chats.place_of(five[0].id))

    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex() == view.chats.place_of_folder(work.id)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert "Chat A" not in titles(window)
    # The keyboard is where it was, and not at the chat that is open.
    assert view.currentIndex() == view.chats.place_of_folder(work.id)
    assert window.state().closed_folders == (work.id,)

    again = open_window(**dataclasses.asdict(window.state()))
    assert "Chat A" not in titles(again)
    view = again.frame.sidebar.list
    view.setFocus()
    view.setCurrentIndex(view.chats.place_of_folder(work.id))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert "Chat A" in titles(again)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert "Chat A" not in titles(again)


def test_a_double_click_on_a_folder_neither_renames_it_nor_undoes_the_first_click(
    open_window: Open, services: Services, five: list[Conversation]
) -> None:
    work = services.shelf.make_folder("Work")
    services.shelf.move([five[0].id], work.id)
    window = open_window()
    view = window.frame.sidebar.list
    place = view.visualRect(view.chats.place_of_folder(work.id)).center()

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, place)

    assert not view.is_editing
    assert "Chat A" not in titles(window)


def test_a_closed_folder_says_that_a_chat_in_it_has_news(
    open_window: Open, services: Services, five: list[Conversation]
) -> None:
    work = services.shelf.make_folder("Work")
    services.shelf.move([five[0].id], work.id)
    services.shelf.mark([five[0].id], unread=True)
    window = open_window(conversation=five[4].id, closed_folders=(work.id,))
    view = window.frame.sidebar.list
    place = view.chats.place_of_folder(work.id)

    role = Qt.ItemDataRole.AccessibleTextRole
    assert place.data(role) == "Folder Work, 1 chat, closed, unread"
    view.fold_asked.emit(work.id, True)
    assert view.chats.place_of_folder(work.id).data(role) == "Folder Work, 1 chat, open"
    assert view.chats.place_of(five[0].id).data(role) == "Chat A, unread"


# --- one chat --------------------------------------------------------------------------------


def test_a_chat_is_pinned_and_unpinned_by_key(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=five[0].id)
    view = window.frame.sidebar.list
    view.setFocus()

    press_in(view, "Ctrl+P")
    qtbot.waitUntil(lambda: titles(window)[:2] == ["Pinned", "Chat A"])
    assert found(services, five[0]).pinned
    press_in(view, "Ctrl+P")
    qtbot.waitUntil(lambda: titles(window)[0] == "Today")


def test_an_archived_chat_comes_back_with_undo(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=five[0].id)
    view = window.frame.sidebar.list
    view.setFocus()

    press_in(view, "Ctrl+E")
    qtbot.waitUntil(lambda: said(window) == "“Chat A” was archived.")
    assert titles(window)[-1] == "Archived"
    assert found(services, five[0]).archived
    undo(window)

    qtbot.waitUntil(lambda: titles(window)[-1] == "Chat A")
    assert not found(services, five[0]).archived


@pytest.mark.parametrize("by_key", [True, False])
def test_one_chat_is_exported_by_menu_and_by_key(
    open_window: Open,
    services: Services,
    five: list[Conversation],
    qtbot: QtBot,
    tmp_path: Path,
    *,
    by_key: bool,
) -> None:
    services.conversations.add_message(five[0].id, "user", "Which fjord?")
    window = open_window(conversation=five[0].id)
    view = window.frame.sidebar.list
    view.setFocus()

    if by_key:
        press_in(view, "Ctrl+S")
    else:
        action(view.menu_for(view.chats.place_of(five[0].id)), "Export…").trigger()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "fjords.md"))
    dialog.close()

    qtbot.waitUntil(lambda: said(window) == "Saved as fjords.md.")
    assert "Which fjord?" in (tmp_path / "fjords.md").read_text(encoding="utf-8")


def test_several_chats_are_not_exported_as_one(open_window: Open, five: list[Conversation]) -> None:
    window = open_window(conversation=five[0].id)
    view = window.frame.sidebar.list
    click(view, five[0].id)
    click(view, five[1].id, CTRL)

    menu = view.menu_for(view.chats.place_of(five[0].id))
    press_in(view, "Ctrl+S")

    assert "Export…" not in [each.text() for each in menu.actions()]
    assert window.findChild(QFileDialog) is None


def test_a_chat_moves_to_a_folder_by_menu_and_back_with_undo(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    work = services.shelf.make_folder("R&D")
    window = open_window(conversation=five[0].id)
    view = window.frame.sidebar.list

    menu = view.menu_for(view.chats.place_of(five[0].id))
    action(menu, "R&&D").trigger()
    qtbot.waitUntil(lambda: said(window) == "“Chat A” was moved to “R&D”.")
    assert found(services, five[0]).folder == work.id
    inside = view.menu_for(view.chats.place_of(five[0].id))
    assert not action(inside, "R&&D").isEnabled()
    undo(window)
    qtbot.waitUntil(lambda: titles(window)[2] == "Drag chats here")
    assert found(services, five[0]).folder is None

    action(view.menu_for(view.chats.place_of(five[0].id)), "R&&D").trigger()
    qtbot.waitUntil(lambda: found(services, five[0]).folder == work.id)
    qtbot.waitUntil(lambda: "Drag chats here" not in titles(window))
    action(view.menu_for(view.chats.place_of(five[0].id)), "No folder").trigger()
    qtbot.waitUntil(lambda: said(window) == "“Chat A” was taken out of the folder.")


def test_moving_to_a_new_folder_asks_for_its_name_in_place(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=five[0].id)
    view = window.frame.sidebar.list

    action(view.menu_for(view.chats.place_of(five[0].id)), "New folder").trigger()
    qtbot.waitUntil(lambda: view.is_editing)
    editor = view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleName() == "Name of the folder"
    QTest.keyClicks(editor, "Garden")
    QTest.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: [one.name for one in services.shelf.folders()] == ["Garden"])
    assert found(services, five[0]).folder == services.shelf.folders()[0].id
    undo(window)
    qtbot.waitUntil(lambda: services.shelf.folders() == ())
    assert found(services, five[0]).folder is None


def test_undo_leaves_a_new_folder_to_those_that_came_after(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=five[0].id)
    view = window.frame.sidebar.list
    action(view.menu_for(view.chats.place_of(five[0].id)), "New folder").trigger()
    qtbot.waitUntil(lambda: found(services, five[0]).folder is not None)
    (folder,) = services.shelf.folders()
    services.shelf.move([five[1].id], folder.id)
    qtbot.waitUntil(lambda: bool(window.banners.banners))

    undo(window)
    qtbot.waitUntil(lambda: found(services, five[0]).folder is None)

    assert found(services, five[1]).folder == folder.id


@pytest.mark.parametrize("name", ["\u200b", "\u2060 \u200b"])
def test_a_name_that_shows_nothing_changes_nothing(
    open_window: Open, services: Services, five: list[Conversation], name: str
) -> None:
    work = services.shelf.make_folder("Work")
    window = open_window(conversation=five[0].id)
    chats = window.frame.sidebar.list.chats

    assert not chats.setData(chats.place_of_folder(work.id), name)
    assert not chats.setData(chats.place_of(five[0].id), name)
    services.store_executor.submit(lambda: None).result(10)
    assert services.shelf.folders() == (work,)
    assert found(services, five[0]).title == "Chat A"
    # An emoji of several signs is a good title.
    family = "Us \U0001f468\u200d\U0001f469\u200d\U0001f467"
    assert chats.setData(chats.place_of(five[0].id), family)
    assert family in titles(window)


def test_the_list_makes_an_empty_folder(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=five[0].id)
    view = window.frame.sidebar.list

    action(view.menu_for(QModelIndex()), "New folder").trigger()

    qtbot.waitUntil(lambda: [one.name for one in services.shelf.folders()] == ["New folder"])
    assert not window.banners.banners


def test_a_folders_name_that_is_taken_is_said_and_the_old_one_stays(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    services.shelf.make_folder("Home")
    work = services.shelf.make_folder("Work")
    window = open_window(conversation=five[0].id)
    view = window.frame.sidebar.list
    view.setFocus()
    view.setCurrentIndex(view.chats.place_of_folder(work.id))

    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "home")
    QTest.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "named Home already" in said(window))
    assert "Work" in titles(window)
    assert "home" not in titles(window)


@pytest.mark.parametrize("by_key", [True, False])
def test_a_deleted_folder_leaves_its_chats_and_comes_back_with_undo(
    open_window: Open,
    services: Services,
    five: list[Conversation],
    qtbot: QtBot,
    by_key: bool,
) -> None:
    work = services.shelf.make_folder("Work")
    services.shelf.move([five[0].id, five[1].id], work.id)
    window = open_window(conversation=five[4].id)
    view = window.frame.sidebar.list
    view.setFocus()
    view.setCurrentIndex(view.chats.place_of_folder(work.id))

    if by_key:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    else:
        action(view.menu_for(view.currentIndex()), "Delete folder, keep its chats").trigger()
    words = "The folder “Work” was deleted. Its 2 chats are kept."
    qtbot.waitUntil(lambda: said(window) == words)
    assert titles(window) == ["Today", *(f"Chat {letter}" for letter in "EDCBA")]
    undo(window)

    qtbot.waitUntil(lambda: titles(window)[:2] == ["Folders", "Work"])
    assert found(services, five[1]).folder == services.shelf.folders()[0].id


@pytest.mark.parametrize("title", ["Peas", "Eggs", "Unripe"])
def test_letters_lead_to_a_chat_and_do_nothing_else(
    open_window: Open, services: Services, title: str
) -> None:
    chat, other = (services.conversations.create(one) for one in (title, "Another"))
    window = open_window(conversation=other.id)
    view = window.frame.sidebar.list
    view.setFocus()

    QTest.keyClicks(view, title[0].lower())

    assert view.currentIndex() == view.chats.place_of(chat.id)
    for one in (chat, other):
        assert found(services, one) == one


# --- several chats ---------------------------------------------------------------------------


def test_several_chats_are_chosen_by_mouse_without_being_opened(
    open_window: Open, five: list[Conversation]
) -> None:
    window = open_window(conversation=five[0].id)
    view = window.frame.sidebar.list
    click(view, five[1].id, CTRL)
    assert [row.title for row in view.chosen()] == ["Chat B", "Chat A"]
    click(view, five[4].id, SHIFT)
    assert len(view.chosen()) >= 4
    assert window.state().conversation == five[0].id
    # A plain click goes on as ever.
    click(view, five[2].id)
    assert [row.title for row in view.chosen()] == ["Chat C"]
    assert window.state().conversation == five[2].id


def test_several_chats_are_chosen_by_keyboard(open_window: Open, five: list[Conversation]) -> None:
    window = open_window(conversation=five[4].id)
    view = window.frame.sidebar.list
    view.setFocus()

    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert [row.title for row in view.chosen()] == ["Chat E", "Chat D", "Chat C"]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert [row.title for row in view.chosen()] == ["Chat E"]
    assert window.page_name == "chat"
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert len(view.chosen()) == 5


def test_the_bar_says_how_many_and_does_it_for_all(
    open_window: Open, five: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=five[4].id)
    view = window.frame.sidebar.list
    bar = window.frame.sidebar.findChild(SelectionBar)
    assert isinstance(bar, SelectionBar)
    assert not bar.isVisible()
    for chat in five[:2]:
        click(view, chat.id, CTRL)
    assert bar.count.text() == "3 selected"
    assert all(button.accessibleName() for button in (bar.pin, bar.archive, bar.delete))

    bar.pin.click()
    qtbot.waitUntil(lambda: titles(window)[:4] == ["Pinned", "Chat E", "Chat B", "Chat A"])
    # They are still chosen, and the same button goes back.
    assert bar.pin.accessibleName() == "Unpin"
    bar.pin.click()
    qtbot.waitUntil(lambda: titles(window)[0] == "Today")
    bar.archive.click()
    qtbot.waitUntil(lambda: said(window) == "3 chats were archived.")
    undo(window)
    qtbot.waitUntil(lambda: len(titles(window)) == 6)
    bar.clear.click()
    assert not bar.isVisible()
    assert [row.title for row in view.chosen()] == ["Chat E"]


def test_several_chats_are_deleted_and_come_back_together(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=five[4].id)
    view = window.frame.sidebar.list
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)

    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert said(window) == "2 chats were deleted."
    assert titles(window) == ["Today", "Chat C", "Chat B", "Chat A"]
    assert window.state().conversation is None
    undo(window)
    assert len(titles(window)) == 6

    view.wished.emit(Wish("delete", (five[0].id, five[1].id)))
    window.banners.banners[-1].dismiss()
    qtbot.waitUntil(lambda: len(services.conversations.list()) == 3)


def test_several_chats_move_by_the_menu_of_any_of_them(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    work = services.shelf.make_folder("Work")
    window = open_window(conversation=five[4].id)
    view = window.frame.sidebar.list
    click(view, five[0].id, CTRL)

    menu = view.menu_for(view.chats.place_of(five[0].id))
    assert [one.text() for one in menu.actions() if one.text().startswith(("Re", "Del"))] == [
        "Delete 2 chats"
    ]
    action(menu, "Work").trigger()
    qtbot.waitUntil(lambda: said(window) == "2 chats were moved to “Work”.")
    assert {found(services, chat).folder for chat in (five[0], five[4])} == {work.id}
    # The menu of another one is about that alone.
    assert action(view.menu_for(view.chats.place_of(five[1].id)), "Delete").isEnabled()


def test_what_is_chosen_stays_chosen_when_the_list_changes(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=five[4].id)
    view = window.frame.sidebar.list
    click(view, five[0].id, CTRL)
    services.conversations.create("Newest")

    assert window._actions is not None
    window._actions.refresh()
    qtbot.waitUntil(lambda: "Newest" in titles(window))
    window.frame.sidebar.select(five[4].id)

    assert [row.title for row in view.chosen()] == ["Chat E", "Chat A"]


def test_the_key_for_folders_opens_their_menu(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    services.shelf.make_folder("Work")
    window = open_window(conversation=five[4].id)
    view = window.frame.sidebar.list
    view.setFocus()

    press_in(view, "Ctrl+Shift+M")
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action(menu, "Work").trigger()
    menu.close()

    qtbot.waitUntil(lambda: found(services, five[4]).folder is not None)


# --- dragging --------------------------------------------------------------------------------


def test_chats_are_dropped_on_folders_sections_and_the_archive(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    work = services.shelf.make_folder("Work")
    services.shelf.pin([five[4].id], pinned=True)
    services.shelf.archive([five[3].id], archived=True)
    window = open_window(conversation=five[4].id)
    model = window.frame.sidebar.list.chats
    moved = Qt.DropAction.MoveAction

    def drop(chat: Conversation, on: str) -> bool:
        data = model.mimeData([model.place_of(chat.id)])
        line = model.index(titles(window).index(on))
        fits = model.canDropMimeData(data, moved, -1, -1, line)
        assert not model.dropMimeData(data, moved, -1, -1, line)
        return fits

    assert drop(five[0], "Work")
    qtbot.waitUntil(lambda: found(services, five[0]).folder == work.id)
    qtbot.waitUntil(lambda: "Drag chats here" not in titles(window))
    assert drop(five[0], "Today")
    qtbot.waitUntil(lambda: found(services, five[0]).folder is None)
    assert drop(five[1], "Pinned")
    qtbot.waitUntil(lambda: found(services, five[1]).pinned)
    assert drop(five[2], "Archived")
    qtbot.waitUntil(lambda: found(services, five[2]).archived)
    assert not drop(five[1], "Folders")
    assert not drop(five[1], "Chat A")
    assert model.flags(model.place_of(five[0].id)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.place_of_folder(work.id)) & Qt.ItemFlag.ItemIsDragEnabled


# --- news ------------------------------------------------------------------------------------


@dataclasses.dataclass
class Talk:
    """A window whose engine plays a script, and a first message in it that waits in the middle."""

    window: MainWindow
    page: ChatPage
    engine: ScriptedEngine
    chat: int

    def spoken(self) -> object:
        place = self.window.frame.sidebar.list.chats.place_of(self.chat)
        return place.data(Qt.ItemDataRole.AccessibleTextRole)

    def say(self, text: str) -> None:
        self.page.composer.set_text(text)
        QTest.keyClick(self.page.composer.edit, Qt.Key.Key_Return)


@pytest.fixture
def talk(services: Services, tasks: Tasks, theme: Theme, qtbot: QtBot) -> Iterator[Talk]:
    engine = ScriptedEngine(Script("one two three", pause_at=1))
    chats = Chats(
        services.conversations,
        services.results,
        engine,
        services.store_executor,
        titled=lambda: True,
    )
    scripted = dataclasses.replace(services, engine=engine, chats=chats)  # type: ignore[arg-type]  # plays the engine's part
    services.conversations.create("Other")
    bridge = Bridge(scripted)
    window = MainWindow(scripted, tasks, bridge, theme, state=WindowState(780, 600))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.page_name == "chat")
    page = window.findChild(ChatPage)
    assert isinstance(page, ChatPage)
    qtbot.waitUntil(lambda: page.choice is not None)
    made = Talk(window, page, engine, 0)
    made.say("Hello")
    qtbot.waitUntil(lambda: engine.paused.is_set() and page.conversation is not None)
    made.chat = page.conversation or 0
    yield made
    engine.close()
    bridge.close()


def unread(services: Services) -> list[int]:
    return [chat.id for chat in services.conversations.list() if chat.unread]


def test_a_reply_that_ends_out_of_sight_is_news_until_its_chat_is_opened(
    talk: Talk, services: Services, qtbot: QtBot
) -> None:
    other = next(chat.id for chat in services.conversations.list() if chat.title == "Other")
    talk.window.show_chat(other)
    with qtbot.waitSignal(talk.page.replies.ended):
        talk.engine.go_on.set()

    qtbot.waitUntil(lambda: talk.spoken() == "Hello, unread")
    click(talk.window.frame.sidebar.list, talk.chat)
    qtbot.waitUntil(lambda: talk.spoken() == "Hello")
    assert not unread(services)


def test_a_reply_that_ends_in_sight_is_no_news(
    talk: Talk, services: Services, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(talk.page.replies.ended):
        talk.engine.go_on.set()
    services.store_executor.submit(lambda: None).result(10)

    assert not unread(services)


def test_a_reply_that_ends_behind_another_page_is_news_until_the_chat_is_shown_again(
    talk: Talk, services: Services, qtbot: QtBot
) -> None:
    talk.window.show_page("settings")
    with qtbot.waitSignal(talk.page.replies.ended):
        talk.engine.go_on.set()
    qtbot.waitUntil(lambda: talk.spoken() == "Hello, unread")
    press(talk.window, "Ctrl+L")

    qtbot.waitUntil(lambda: not unread(services))


def test_the_title_that_a_model_makes_appears_in_the_list_and_above_the_chat(
    talk: Talk, services: Services, qtbot: QtBot
) -> None:
    talk.engine.go_on.set()
    qtbot.waitUntil(lambda: not talk.page.is_streaming)
    talk.page.set_model(install(services, "Real"))
    qtbot.waitUntil(lambda: talk.page.choice is not None and talk.page.choice.name == "Real")
    assert not talk.engine.asides
    talk.engine.title = "All about foxes"
    talk.say("Again")

    qtbot.waitUntil(lambda: talk.spoken() == "All about foxes")
    assert talk.page.header.title.text() == "All about foxes"
    assert talk.window.windowTitle() == "All about foxes - Goldcrest"


def test_a_chat_is_marked_by_hand_and_read_by_opening_it(
    open_window: Open, services: Services, five: list[Conversation], qtbot: QtBot
) -> None:
    window = open_window(conversation=five[0].id)
    view = window.frame.sidebar.list
    view.setFocus()

    press_in(view, "Ctrl+U")
    qtbot.waitUntil(lambda: found(services, five[0]).unread)
    qtbot.waitUntil(lambda: bool(view.chats.row_at(view.chats.place_of(five[0].id)).unread))  # type: ignore[union-attr]  # it is listed
    window.show_chat(five[1].id)
    window.show_chat(five[0].id)

    qtbot.waitUntil(lambda: not found(services, five[0]).unread)


# --- for everybody, and at any size ----------------------------------------------------------


def test_screen_readers_hear_what_a_line_is(
    open_window: Open, services: Services, five: list[Conversation]
) -> None:
    services.shelf.pin([five[0].id], pinned=True)
    window = open_window(conversation=five[0].id)
    spoken = QAccessible.queryAccessibleInterface(window.frame.sidebar.list)

    names = [spoken.child(number).text(QAccessible.Text.Name) for number in range(4)]
    assert names == ["Pinned", "Chat A, pinned", "Today", "Chat E"]


def test_ten_thousand_chats_are_shown_and_chosen_quickly(
    open_window: Open, services: Services, qtbot: QtBot
) -> None:
    now = round(time.time() * 1000)
    with services.database.transaction() as connection:
        connection.executemany(
            "INSERT INTO conversations (title, created, updated) VALUES (?, ?, ?)",
            [(f"Chat {number}", now - number, now - number) for number in range(MANY)],
        )
    window = open_window()
    qtbot.waitUntil(lambda: len(titles(window)) > MANY, timeout=20_000)
    sidebar = window.frame.sidebar
    chats = services.conversations.list(archived=True)
    sidebar.list.selectAll()
    started = time.perf_counter()
    sidebar.show_chats([dataclasses.replace(chats[-1], updated=time.time()), *chats[:-1]])
    chosen = sidebar.list.chosen()
    took = time.perf_counter() - started

    assert len(chosen) == MANY
    assert took < SECONDS_FOR_MANY


def press_in(view: ChatList, keys: str) -> None:
    """Press keys in the list, as a combination, which `QTest.keySequence` gives to the window."""
    names = keys.split("+")
    modifiers = NONE
    for name in names[:-1]:
        modifiers |= {"Ctrl": CTRL, "Shift": SHIFT}[name]
    QTest.keyClick(view, getattr(Qt.Key, f"Key_{names[-1]}"), modifiers)
