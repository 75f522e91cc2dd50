"""Sections, folders, pins and the archive in the list of chats, in the real window."""

from __future__ import annotations

import dataclasses
import time
from typing import TYPE_CHECKING

import pytest
from gui.window_desk import CTRL, NONE, action, click, found, press_in, said, titles, undo
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.main_window import MainWindow

    Open = Callable[..., MainWindow]

MANY = 10_000
#: Generous: it takes about 10 ms, and this machine may be busy.
SECONDS_FOR_MANY = 0.5


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
