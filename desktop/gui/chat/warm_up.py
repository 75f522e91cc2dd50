"""Getting ready while a message is being written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.engine.values import LoadOptions
    from desktop.core.library import Installed
    from desktop.gui.tasks import Tasks

#: Whoever stops writing for so long may be done, or looks for a word.
PAUSE_MS: Final = 400


class WarmUp(QObject):
    """Has the model loaded and the chat read once a message is begun, and the message at pauses.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        parent: the Qt parent.
    """

    def __init__(self, services: Services, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._ready_for: ReplyRequest | None = None
        self._in_use: LoadOptions | None = None
        self._wanted: tuple[Installed, ReplyRequest] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read_message)

    def wish(self, model: Installed, request: ReplyRequest, *, ahead: bool = True) -> None:
        """Get ready for a message to this model in this chat, which has the text so far.

        A chat that was only opened is read where the model is loaded; a model is loaded for it
        once a message is begun. Without `ahead` the message itself is not read, as what stands
        before it in the prompt is still to come.
        """
        self._pause.stop()
        if not self._services.settings.value.warm_up:
            return
        if request.text and ahead:
            self._wanted = model, request
            self._pause.start()
        chat = replace(request, text="")
        if self._ready_for is not None and chat == replace(self._ready_for, text=""):
            return
        # With another context or other adapters it would have to be loaded again.
        if not request.text and not (self._has(request.load) and request.load == self._in_use):
            return
        self._get_ready(model, chat)

    def begin_anew(self, sent: ReplyRequest) -> None:
        """A message was sent: the next one is another matter."""
        self._pause.stop()
        self._ready_for, self._in_use = None, sent.load

    def _read_message(self) -> None:
        """Read what is written so far, once what came before it is read."""
        if self._wanted is None or self._wanted[1] == self._ready_for:
            return
        model, request = self._wanted
        phase = self._services.engine.state.phase
        if phase in ("loading", "warming"):
            self._pause.start()
        elif phase == "idle" and self._has(request.load):
            self._get_ready(model, request)

    def _has(self, load: LoadOptions) -> bool:
        """Return whether this model is loaded."""
        loaded = self._services.engine.state.loaded
        return loaded is not None and loaded.path == load.path.absolute()

    def _get_ready(self, model: Installed, request: ReplyRequest) -> None:
        self._ready_for, self._in_use = request, request.load
        # One after the other: the last wish counts.
        self._tasks.store(lambda: self._services.warm(model, request))
