"""Which model answers in the chat that is shown, and how that follows the person's wishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.gui.chat.models import Choices, find_choices

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.app import Services
    from desktop.core.hub.queue.downloads import Download
    from desktop.core.picker import Speed
    from desktop.core.settings import Settings
    from desktop.gui.bridge import Bridge
    from desktop.gui.chat.models import Choice
    from desktop.gui.tasks import Tasks


class Answering(QObject):
    """Looks for models and chooses the one that answers.

    In order: the one that the person wants in this chat, the one that the chat has had so far, and
    for a new chat the one that the settings name.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: tells when the settings change.
        parent: the Qt parent.
    """

    #: Another model answers, or others can be chosen.
    changed = Signal()
    #: Looking or saving went wrong: the exception.
    failed = Signal(object)

    def __init__(
        self, services: Services, tasks: Tasks, bridge: Bridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._new_chat = True
        # The id that the person wants in this chat, the name that the chat remembers.
        self._wanted = self._so_far = ""
        self._default = services.settings.value.default_model
        self._looks = self._newest = 0
        self.choices = Choices()
        self.choice: Choice | None = None
        bridge.settings_changed.connect(self._follow_settings)
        bridge.download_changed.connect(self._follow_download)
        bridge.library_changed.connect(self._follow_library)

    def begin(self, *, new_chat: bool) -> None:
        """Another chat is shown, or a new one: what was wanted was wanted in the chat before."""
        self._new_chat, self._wanted, self._so_far = new_chat, "", ""
        if new_chat:
            self._choose()

    def has_begun(self) -> None:
        """The new chat has its first message: it keeps its model from now on."""
        if self._new_chat and self.choice is not None:
            self._new_chat, self._wanted = False, self.choice.id

    def go_on_with(self, name: str) -> None:
        """Let the model answer that the chat remembers, unless the person wants another one."""
        self._so_far = name
        self._choose()

    def set_model(self, model_id: str) -> None:
        """Let this model answer, also when it has only just arrived and is still to be found."""
        self._wanted = model_id
        self._choose()
        self.look()

    def choose_by_hand(self, model_id: str) -> None:
        """Let this model answer, here and in new chats."""
        self.set_model(model_id)
        # The serial executor keeps this and the changes on the settings page in their order.
        self._tasks.store(
            lambda: self._services.settings.change(default_model=model_id),
            None,
            self._fail,
        )

    def look(self) -> None:
        """Look for models and their speeds, which may have changed."""
        self._looks += 1
        number = self._looks
        self._tasks.store(
            self._services.speeds, lambda speeds: self._look_at_disk(number, speeds), self._fail
        )

    def _look_at_disk(self, number: int, speeds: Mapping[str, Speed]) -> None:
        # The disk may be slow: the thread of the store has replies to save.
        self._tasks.run(
            lambda: find_choices(self._services, speeds),
            lambda choices: self._show(number, choices),
            self._fail,
        )

    def _show(self, number: int, choices: Choices) -> None:
        if number < self._newest:
            # A later look was faster.
            return
        self._newest = number
        self.choices = choices
        self._choose()

    def _choose(self) -> None:
        found = self.choices.find(self._wanted) or self.choices.named(self._so_far)
        self.choice = found or self.choices.first()
        self.changed.emit()

    def _follow_settings(self, settings: Settings) -> None:
        if settings.default_model == self._default:
            return
        self._default = settings.default_model
        if self._new_chat:
            # The newest wish counts; in a chat that has begun it is about other chats.
            self._wanted = ""
        self.look()

    def _follow_download(self, download: Download) -> None:
        if download.state == "done":
            self._follow_library()

    def _follow_library(self) -> None:
        page = self.parent()
        if not isinstance(page, QWidget) or page.isVisible():
            self.look()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
