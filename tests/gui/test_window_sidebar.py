from __future__ import annotations

from typing import TYPE_CHECKING

from gui.window_desk import action, titles
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
)

from desktop.gui.chat_list import CHAT_ROLE
from desktop.gui.shelf.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.main_window import MainWindow

    Open = Callable[..., MainWindow]


def test_renaming_with_f2_is_stored(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[1].id)
    view = window.frame.sidebar.list
    view.setFocus()

    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleName()
    QTest.keyClicks(editor, "Taxes 2026")
    QTest.keyClick(editor, Qt.Key.Key_Return)

    def stored() -> str | None:
        found = services.conversations.get(chats[1].id)
        return found.title if found else None

    qtbot.waitUntil(lambda: stored() == "Taxes 2026")
    qtbot.waitUntil(lambda: window.windowTitle() == "Taxes 2026 - Goldcrest")


def test_a_deleted_chat_comes_back_with_undo(
    open_window: Open, chats: list[Conversation], services: Services
) -> None:
    window = open_window(conversation=chats[1].id)
    view = window.frame.sidebar.list
    view.setFocus()

    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert titles(window) == ["Today", "Trip to Norway"]
    assert window.state().conversation is None
    QTest.mouseClick(window.banners.banners[-1].buttons[0], Qt.MouseButton.LeftButton)

    assert titles(window) == ["Today", "Taxes", "Trip to Norway"]
    assert services.conversations.get(chats[1].id) is not None


def test_a_deleted_chat_leaves_the_store_when_its_banner_goes(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)

    window.frame.sidebar.list.wished.emit(Wish("delete", (chats[1].id,)))
    assert window.state().conversation == chats[0].id
    assert services.conversations.get(chats[1].id) is not None
    window.banners.banners[-1].dismiss()

    qtbot.waitUntil(lambda: services.conversations.get(chats[1].id) is None)
    assert titles(window) == ["Today", "Trip to Norway"]


def test_closing_the_window_carries_out_a_deletion(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)

    window.frame.sidebar.list.wished.emit(Wish("delete", (chats[1].id,)))
    window.close()

    qtbot.waitUntil(lambda: services.conversations.get(chats[1].id) is None)


def test_a_chat_that_was_deleted_elsewhere_leaves_the_list(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    services.conversations.delete(chats[1].id)

    window.frame.sidebar.rename_asked.emit(chats[1].id, "Ghost")

    qtbot.waitUntil(lambda: titles(window) == ["Today", "Trip to Norway"])


def test_the_menu_of_a_chat_renames_and_deletes(
    open_window: Open, chats: list[Conversation]
) -> None:
    window = open_window(conversation=chats[0].id)
    view = window.frame.sidebar.list
    place = view.chats.place_of(chats[1].id)

    action(view.menu_for(place), "Rename").trigger()
    assert view.state() == QAbstractItemView.State.EditingState
    action(view.menu_for(place), "Delete").trigger()

    assert titles(window) == ["Today", "Trip to Norway"]


def test_the_menu_of_a_chat_means_that_chat_though_the_list_has_changed_meanwhile(
    open_window: Open, chats: list[Conversation], services: Services
) -> None:
    window = open_window(conversation=chats[0].id)
    view = window.frame.sidebar.list
    menu = view.menu_for(view.chats.place_of(chats[1].id))
    rename, delete = action(menu, "Rename"), action(menu, "Delete")
    asked: list[Wish] = []
    view.wished.connect(asked.append)

    # Another chat has become the newest, so each line has moved.
    newest = services.conversations.create("Newest")
    window.frame.sidebar.show_chats([newest, *chats])

    rename.trigger()
    assert view.currentIndex().data(CHAT_ROLE) == chats[1].id
    delete.trigger()
    assert asked == [Wish("delete", (chats[1].id,))]


def test_a_title_can_be_typed_to_its_end_though_chats_come_and_change(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    sidebar = window.frame.sidebar
    view = sidebar.list
    view.rename(chats[1].id)
    editor = view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Taxes")

    newest = services.conversations.create("Newest")
    sidebar.show_chats([newest, *chats])
    # A reply that ends says which chat is open.
    sidebar.select(chats[0].id)

    assert view.is_editing
    assert editor.text() == "Taxes"
    shown: list[list[str]] = []
    view.chats.modelReset.connect(lambda: shown.append(titles(window)))
    QTest.keyClicks(editor, " 2026")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.is_editing)
    # Not for a moment with the title that it had before.
    assert set(shown[0]) == {"Today", "Newest", "Taxes 2026", "Trip to Norway"}
    # Keys go on from the chat that was renamed.
    assert view.currentIndex().data(CHAT_ROLE) == chats[1].id
    qtbot.waitUntil(
        lambda: getattr(services.conversations.get(chats[1].id), "title", "") != "Taxes"
    )
