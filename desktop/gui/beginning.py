"""How the window begins: with what the person saw last, or with how to get a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.language import tr
from desktop.gui.errors import show_error
from desktop.gui.shelf import listing

if TYPE_CHECKING:
    from desktop.core.errors import AssistantError
    from desktop.core.library import Installed
    from desktop.gui.chat_actions import ChatActions
    from desktop.gui.main_window import MainWindow
    from desktop.gui.pages import Parts
    from desktop.gui.shelf.listing import Listing
    from desktop.gui.widgets.banner import Banner


class Beginning(QObject):
    """Reads the chats and models, then shows the first page; says what was found damaged.

    Args:
        parts: what the pages work with.
        window: which begins.
        actions: show the list of chats.
        conversation: the chat that was open when the program ended; None: none was.
    """

    def __init__(
        self, parts: Parts, window: MainWindow, actions: ChatActions, conversation: int | None
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._last = window, actions, conversation
        self._services, self._tasks = parts.services, parts.tasks
        self._folder_banner: Banner | None = None
        services = parts.services
        for problem in services.problems:
            show_error(window.banners, problem)
        self._tasks.run(lambda: services.library.problem, self._show_folder_problem)
        self._tasks.store(lambda: listing.read(services), self._look_for_models, self._not_read)

    def dismiss_folder_problem(self) -> None:
        """Take away what is said about the models folder."""
        if self._folder_banner is not None:
            self._folder_banner.dismiss()
            self._folder_banner = None

    def _look_for_models(self, found: Listing) -> None:
        # The disk may be slow: the thread of the store has replies to save.
        installed = self._services.library.installed
        self._tasks.run(installed, lambda models: self._begin(found, models), self._not_read)

    def _begin(self, found: Listing, installed: tuple[Installed, ...]) -> None:
        self._actions.show(found)
        if not found.chats and all(model.builtin for model in installed):
            self._window.show_page("first_start")
        else:
            known = any(chat.id == self._last for chat in found.chats)
            self._window.show_chat(self._last if known else None)
            self._window.focus_composer()
        self._window.begun.emit()

    def _show_folder_problem(self, problem: AssistantError | None) -> None:
        if problem is not None and self._window.page_name != "models":
            self._folder_banner = show_error(
                self._window.banners, problem, actions=[(tr("Locate…"), self._window.show_models)]
            )

    def _not_read(self, error: Exception) -> None:
        show_error(self._window.banners, error)
        self._window.show_chat(None)
        self._window.begun.emit()
