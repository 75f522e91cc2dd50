"""Several chats at once, chosen, and moved by dragging, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.window_desk import CTRL, SHIFT, action, click, found, press_in, said, titles, undo
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.gui.shelf.selection import SelectionBar
from desktop.gui.shelf.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.main_window import MainWindow

    Open = Callable[..., MainWindow]


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
