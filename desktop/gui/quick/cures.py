"""What is done about a slow reply of quick ask: mostly in the main window, which comes to front."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from desktop.gui.main_window import MainWindow
    from desktop.gui.quick.window import QuickAsk


class QuickCures:
    """Stands for the window where a cure is followed.

    Args:
        quick: where the reply was slow.
        window: the main window.
    """

    def __init__(self, quick: QuickAsk, window: MainWindow) -> None:
        self._quick, self._window = quick, window
        self.stack: QStackedWidget = window.stack

    def show_page(self, name: str) -> None:
        """Show a page of the main window; for the chat's options, this chat."""
        if name == "chat":
            self._quick.go_on.click()
            return
        self._window.come_to_front()
        self._window.show_page(name)

    def new_chat(self) -> None:
        """Begin anew, here."""
        self._quick.anew.click()
