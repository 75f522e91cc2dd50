"""Work off the GUI thread, answers on it.

There are two ways off: a pool of threads for short jobs, and the serial store executor for
everything that touches the database. There is one way back: a queued call on the GUI thread.
Nothing in `gui/` waits for a future.
"""

from __future__ import annotations

import sys
import threading
from concurrent.futures import CancelledError, Future
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.core.errors import AssistantError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor, ThreadPoolExecutor

Result = TypeVar("Result")

# Six of them may wait for a hub that does not answer: see gui/search.
_POOL_SIZE = 8
# Qt calls Python for each event and each widget that it paints, and each call waits for the
# interpreter for as long as another thread may keep it: 5 ms by default, a dozen times a picture.
_TURN_SECONDS = 0.0005


class GuiCalls(QObject):
    """Runs functions on the GUI thread, asked for from any thread.

    Make it on the GUI thread. Calls run in the order in which they were asked for. Those asked for
    after `close` are dropped, and so are calls whose widget has been deleted meanwhile.
    """

    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._closed = False
        self._asked.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def call(self, function: Callable[[], object]) -> None:
        """Run `function` on the GUI thread soon. Safe on every thread, never waits."""
        # The lock keeps `close` from deleting the C++ half between the question and the signal.
        with self._lock:
            if not self._closed and shiboken6.isValid(self):
                self._asked.emit(function)

    def close(self) -> None:
        """Drop what is asked for from now on."""
        with self._lock:
            self._closed = True

    @Slot(object)
    def _run(self, function: Callable[[], object]) -> None:
        if not self._closed and is_alive(function):
            function()


def is_alive(function: Callable[..., object]) -> bool:
    """Return whether `function` may still be called: the QObject that it works for exists.

    That is the object of a method, also of one wrapped by `partial`, and the `self` that a lambda
    or an inner function was written with.
    """
    if isinstance(function, partial):
        return is_alive(function.func)
    owner = getattr(function, "__self__", None)
    code, cells = getattr(function, "__code__", None), getattr(function, "__closure__", None)
    if owner is None and code is not None and cells and "self" in code.co_freevars:
        owner = cells[code.co_freevars.index("self")].cell_contents
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


class Tasks(QObject):
    """Runs functions on worker threads and hands their results back on the GUI thread.

    Callbacks of a deleted widget (see `is_alive`) are dropped, so a page may go away while its
    work is under way. An exception that is no `AssistantError` is a defect: `on_error` is still
    called, so that the page does not stay busy, and then it is raised on the GUI thread, where
    the exception hook reports it.

    From the first one on, all threads of the program take short turns, so that the window does not
    wait for those that compute.

    Args:
        store_executor: the serial executor that owns the database; `Services.store_executor`.
            It may be set later through the attribute of that name.
        parent: the Qt parent.
    """

    def __init__(
        self, store_executor: Executor | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN_SECONDS)
        self.store_executor = store_executor
        self._calls = GuiCalls(self)
        self._pool: ThreadPoolExecutor | None = None
        self._closed = False

    def run(
        self,
        function: Callable[[], Result],
        on_done: Callable[[Result], object] | None = None,
        on_error: Callable[[Exception], object] | None = None,
    ) -> Future[Result]:
        """Run `function` on the pool; its result or exception comes back on the GUI thread.

        Returns:
            what the event loop's end may wait for; nothing else may. Cancelled after `close`.
        """
        if self._closed:
            dropped: Future[Result] = Future()
            dropped.cancel()
            return dropped
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(_POOL_SIZE, thread_name_prefix="gui-task")
        future = self._pool.submit(function)
        self.follow(future, on_done, on_error)
        return future

    def store(
        self,
        function: Callable[[], Result],
        on_done: Callable[[Result], object] | None = None,
        on_error: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run `function` on the serial store executor, after all that was asked of it before.

        Raises:
            RuntimeError: there is no store executor yet.
        """
        if self.store_executor is None:
            raise RuntimeError("the store is not open yet")
        self.follow(self.store_executor.submit(function), on_done, on_error)

    def follow(
        self,
        future: Future[Result],
        on_done: Callable[[Result], object] | None = None,
        on_error: Callable[[Exception], object] | None = None,
    ) -> None:
        """Hand over what a core future (a model's load, a benchmark's job) ends with.

        A future that was cancelled, or whose work was, calls neither function.
        """
        future.add_done_callback(
            lambda done: self._calls.call(lambda: _deliver(done, on_done, on_error))
        )

    def close(self) -> None:
        """Drop waiting jobs, those asked for from now on, and all callbacks.

        Jobs under way end by themselves.
        """
        self._closed = True
        self._calls.close()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)


def _deliver(
    future: Future[Any],
    on_done: Callable[[Any], object] | None,
    on_error: Callable[[Exception], object] | None,
) -> None:
    if future.cancelled():
        return
    try:
        # The future is done: this returns at once.
        result = future.result(timeout=0)
    except CancelledError:  # its work was cancelled under way; whoever did so knows
        return
    except Exception as error:  # not swallowed: handed to the caller, and defects are raised
        if on_error is not None and is_alive(on_error):
            on_error(error)
        if on_error is None or not isinstance(error, AssistantError):
            raise
        return
    if on_done is not None and is_alive(on_done):
        on_done(result)
