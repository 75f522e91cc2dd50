"""Signals of the system, as Qt signals."""

from __future__ import annotations

import contextlib
import os
import signal
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class SignalWatcher(QObject):
    """Turns SIGINT, SIGTERM and SIGHUP into a Qt signal.

    Python runs signal handlers only between two of its own instructions, and Qt's event loop may
    give it none for hours; a byte in a pipe wakes the loop.
    """

    received = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        read, write, self._drain, self._close = _wake_up_pipe()
        self._notifier = QSocketNotifier(read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._before = signal.set_wakeup_fd(write, warn_on_full_buffer=False)
        names = ("SIGINT", "SIGTERM", "SIGHUP")
        self._signals = [getattr(signal, name) for name in names if hasattr(signal, name)]
        for number in self._signals:
            signal.signal(number, lambda *_: None)

    def close(self) -> None:
        """Give the signals their usual meaning again."""
        self._notifier.setEnabled(False)
        for number in self._signals:
            signal.signal(number, signal.SIG_DFL)
        signal.set_wakeup_fd(self._before)
        self._close()

    def _wake(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._drain()
        self.received.emit()


def _wake_up_pipe() -> tuple[int, int, Callable[[], object], Callable[[], object]]:
    """Return the reading end, the writing end, what empties it, and what closes both."""
    if os.name == "posix":
        read, write = os.pipe()
        for end in (read, write):
            os.set_blocking(end, False)

        def close_pipe() -> None:
            os.close(read)
            os.close(write)

        return read, write, partial(os.read, read, 64), close_pipe
    # Windows can wait for sockets only; elsewhere the module would cost time for nothing.
    import socket

    one, other = socket.socketpair()
    one.setblocking(False)
    other.setblocking(False)

    def close_sockets() -> None:
        one.close()
        other.close()

    return one.fileno(), other.fileno(), partial(one.recv, 64), close_sockets
