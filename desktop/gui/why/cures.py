"""What the window does about a cause: it goes where something can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    class Window(Protocol):
        """What cures ask of the window."""

        stack: QStackedWidget

        def show_page(self, name: str) -> None:
            """Show another page."""

        def new_chat(self) -> None:
            """Begin a new chat."""


#: Cures that are a setting: its name.
SETTINGS: Final = {
    "faster-disk": "models_folder",
    "stay-loaded": "unload_after",
    "no-draft-model": "draft_model",
    "threads": "threads",
    "gpu-on": "device",
    "gpu-again": "device",
    "gpu-off": "device",
}


def follow(window: Window, code: str) -> None:
    """Do what a cure means, or go where it can be done; nothing where no page can help."""
    if code == "new-chat":
        window.new_chat()
    elif code == "no-thinking":
        _open_options(window)
    elif code == "smaller-model":
        window.show_page("models")
    elif code in SETTINGS:
        window.show_page("settings")
        show_setting(window, SETTINGS[code])


def _open_options(window: Window) -> None:
    from desktop.gui.chat.page import ChatPage

    window.show_page("chat")
    page = window.stack.currentWidget()
    if isinstance(page, ChatPage):
        page.options.open()


def show_setting(window: Window, key: str) -> None:
    """Go to a setting of the settings page, where that is shown."""
    from desktop.gui.settings.page import SettingsPage

    page = window.stack.currentWidget()
    if isinstance(page, SettingsPage):
        page.show_setting(key)
