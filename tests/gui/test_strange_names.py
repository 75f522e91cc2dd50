"""Names of chats and folders come from strangers: what they show is what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.window_desk import action, titles

from desktop.gui.shelf.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.main_window import MainWindow

    Open = Callable[..., MainWindow]

#: Would be drawn with its end turned around, as a picture.
TURNED = "invoice\u202egpj.exe"
PLAIN = "invoice gpj.exe"


def test_names_that_turn_text_around_are_shown_plainly_everywhere(
    open_window: Open, services: Services, qtbot: QtBot
) -> None:
    folder = services.shelf.make_folder(f"Folder {TURNED}")
    inside, other = services.conversations.create(TURNED), services.conversations.create("Taxes")
    services.shelf.move([inside.id], folder.id)
    window = open_window()
    qtbot.waitUntil(lambda: PLAIN in titles(window))
    window.show_chat(inside.id)
    qtbot.waitUntil(lambda: window.windowTitle() == f"{PLAIN} - Goldcrest")

    assert f"Folder {PLAIN}" in titles(window)
    assert "\u202e" not in "".join(titles(window))
    sidebar = window.frame.sidebar
    menu = sidebar.list.menu_for(sidebar.list.chats.place_of(other.id))
    assert action(menu, f"Folder {PLAIN}") is not None
    sidebar.wished.emit(Wish("delete_folder", folder=folder.id))
    qtbot.waitUntil(lambda: bool(window.banners.banners))
    assert window.banners.banners[-1].title.text() == (
        f"The folder “Folder {PLAIN}” was deleted. Its chat is kept."
    )
