"""Getting ready while a message is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.engine.values import LoadOptions
    from desktop.core.library import Installed
    from desktop.gui.tasks import Tasks


class WarmUp(QObject):
    """Has the model loaded and the chat read, once for each message that is begun.

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

    def wish(self, model: Installed, request: ReplyRequest, *, begun: bool) -> None:
        """Get ready for a message to this model in this chat, unless that was done already.

        A chat that was only opened is read where the model is loaded; a model is loaded for it
        once a message is `begun`.
        """
        if request == self._ready_for or not self._services.settings.value.warm_up:
            return
        loaded = self._services.engine.state.loaded
        here = loaded is not None and loaded.path == request.load.path.absolute()
        # With another context or other adapters it would have to be loaded again.
        if not begun and not (here and request.load == self._in_use):
            return
        self._ready_for, self._in_use = request, request.load
        # One after the other: the last wish counts.
        self._tasks.store(lambda: self._services.warm(model, request))

    def begin_anew(self, sent: ReplyRequest) -> None:
        """A message was sent: the next one is another matter."""
        self._ready_for, self._in_use = None, sent.load
