"""Long work on files, with progress and a way to stop it, on a thread of its own."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.core.library.work import Stopped

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks

    #: Told of bytes done and bytes in all; safe on every thread.
    OnProgress = Callable[[int, int], None]
    #: Says whether the work has to stop; asked often.
    Stop = Callable[[], bool]

Result = TypeVar("Result")


#: The window hears of progress at most this often, in seconds.
_INTERVAL = 0.1


class Job(QObject):
    """Runs one piece of work after the other, away from the pool that short questions need.

    Work is told to stop when somebody asks, when the program ends, and when this object goes; it
    then puts back what it had begun, and the process waits for that.

    Args:
        tasks: brings the end of the work back.
        bridge: brings its progress back.
        parent: the Qt parent.
    """

    #: Bytes done and bytes in all; each is more than an int of C++ holds.
    progressed = Signal(object, object)
    #: The work began or ended: whether it runs.
    running_changed = Signal(bool)

    def __init__(self, tasks: Tasks, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._bridge = tasks, bridge
        self._executor: ThreadPoolExecutor | None = None
        self._stop = threading.Event()
        self.running = False
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)
        # The method of an object that is going could not be called any more; its event can.
        self.destroyed.connect(self._stop.set)

    @property
    def stopping(self) -> bool:
        """Whether the work was asked to stop."""
        return self._stop.is_set()

    def start(
        self,
        work: Callable[[OnProgress, Stop], Result],
        on_done: Callable[[Result], object],
        on_error: Callable[[Exception], object],
        on_stopped: Callable[[], object],
    ) -> bool:
        """Begin, unless something runs already.

        Args:
            work: gets where to tell its progress, and what says whether it has to stop.
            on_done: called on the GUI thread with what it returns.
            on_error: called on the GUI thread with what it raises.
            on_stopped: called on the GUI thread when it stopped because it was asked to.

        Returns:
            whether it has begun.
        """
        if self.running:
            return False
        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, thread_name_prefix="gui-job")
        self._stop.clear()
        self._set_running(True)
        stop, tell = self._stop.is_set, self._teller()

        def run() -> Callable[[], object]:
            try:
                result = work(tell, stop)
            except Stopped:
                return on_stopped
            return partial(on_done, result)

        self._tasks.follow(self._executor.submit(run), self._ended, partial(self._failed, on_error))
        return True

    def stop(self) -> None:
        """Ask the work to stop; its end is told as ever."""
        self._stop.set()

    def _ended(self, tell: Callable[[], object]) -> None:
        self._set_running(False)
        tell()

    def _failed(self, tell: Callable[[Exception], object], error: Exception) -> None:
        self._set_running(False)
        tell(error)

    def _set_running(self, running: bool) -> None:
        self.running = running
        self.running_changed.emit(running)

    def _teller(self) -> OnProgress:
        bridge, last = self._bridge, float("-inf")

        def tell(done: int, total: int) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _INTERVAL or done >= total:
                last = now
                bridge.call(lambda: self.progressed.emit(done, total))

        return tell
