"""What people do with downloads, carried out off the GUI thread, in the same order."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.app import Services
    from desktop.gui.tasks import Tasks

    OnError = Callable[[Exception], object]


class Commands(QObject):
    """Tells the queue what to do, one thing after the other.

    The queue writes its file with most of them, and a disk may be slow: none is done on the GUI
    thread. On a pool alone, a pause and the resume after it could change places.

    Args:
        services: whose downloads.
        tasks: the way off the GUI thread.
        parent: the Qt parent.
    """

    def __init__(self, services: Services, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._downloads = services.downloads
        self._waiting: deque[tuple[Callable[[], object], OnError]] = deque()
        self._busy = False

    def start_model(self, model_id: str, on_error: OnError) -> None:
        """Queue the download of a model of the catalogue."""
        self._do(lambda: self._services.start_download(model_id), on_error)

    def pause(self, key: str, on_error: OnError) -> None:
        """Pause a download."""
        self._do(lambda: self._downloads.pause(key), on_error)

    def resume(self, key: str, on_error: OnError, *, anyway: bool = False) -> None:
        """Go on with a download that is paused or over; `anyway` also where it is metered."""
        self._do(lambda: self._downloads.resume(key, anyway=anyway), on_error)

    def cancel(self, key: str, on_error: OnError, *, keep: bool) -> None:
        """Give a download up, and keep what has arrived or not."""
        self._do(lambda: self._downloads.cancel(key, keep_partial=keep), on_error)

    def remove(self, key: str, on_error: OnError) -> None:
        """Delete what a download that is over has left, and take it from the list.

        Where that cannot be deleted it stays on the list.
        """

        def work() -> None:
            self._downloads.cancel(key, keep_partial=False)
            self._downloads.forget(key)

        self._do(work, on_error)

    def move(self, key: str, position: int, on_error: OnError) -> None:
        """Give a download another place in the queue."""
        self._do(lambda: self._downloads.move(key, position), on_error)

    def forget(self, key: str, on_error: OnError) -> None:
        """Take a download that is over from the list."""
        self._do(lambda: self._downloads.forget(key), on_error)

    def pause_all(self, on_error: OnError) -> None:
        """Pause every download."""
        self._do(self._downloads.pause_all, on_error)

    def resume_all(self, on_error: OnError) -> None:
        """Go on with every paused download."""
        self._do(self._downloads.resume_all, on_error)

    def _do(self, work: Callable[[], object], on_error: OnError) -> None:
        self._waiting.append((work, on_error))
        if not self._busy:
            self._next()

    def _next(self) -> None:
        self._busy = bool(self._waiting)
        if self._waiting:
            work, on_error = self._waiting.popleft()
            self._tasks.run(work, lambda _: self._next(), partial(self._failed, on_error))

    def _failed(self, on_error: OnError, error: Exception) -> None:
        self._next()
        on_error(error)
