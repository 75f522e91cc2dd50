"""One window for one home: a second start raises the first one's window and goes."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QTimer, Signal

from desktop.core import handover

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER = b"raised\n"
_PATIENCE_MS, _RETRY_MS = 2000, 100
_LONGEST_ANSWER = 64
#: Others that are listened to at a time; the one that has been silent longest goes first.
_MOST_CLIENTS = 16


class SingleInstance(QObject):
    """The lock that one window holds, and the socket through which others ask it to show up.

    Args:
        folder: the data folder, which exists; each has a window of its own.
        parent: the Qt parent.
    """

    #: Another start asks for the window.
    raise_asked = Signal()
    #: Another start asks for quick ask.
    quick_asked = Signal()
    #: Another start brings files to be offered: their paths, a tuple. It comes with `raise_asked`.
    files_asked = Signal(object)
    #: The answer to `ask_other`: whether the other window showed itself.
    answered = Signal(bool)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(folder / "window.lock"))
        # A lock is stale only when its process has gone, however long the window has been open.
        self._lock.setStaleLockTime(0)
        method = QCryptographicHash.Algorithm.Sha256
        digest = QCryptographicHash.hash(os.fsencode(folder.resolve()), method).toHex()
        self._name = f"goldcrest-{digest.toStdString()[:20]}"
        self._server: QLocalServer | None = None
        self._clients: list[QLocalSocket] = []
        self._socket: QLocalSocket | None = None
        self._finished, self._asking = False, handover.RAISE

    def acquire(self) -> bool:
        """Return whether this is the first window; if so, `listen` is to follow.

        A folder in which no lock can be made counts as the first: the rest of the program says
        what is wrong with it.
        """
        first = self._lock.tryLock(0)
        if first:
            _tell_the_installer()
        return first or (self._lock.error() != QLockFile.LockError.LockFailedError)

    def listen(self) -> None:
        """Answer other starts from now on. Until then they wait, as long as their patience goes."""
        # Imported here: the first picture does not wait for the network library.
        from PySide6.QtNetwork import QLocalServer

        # What a killed program left behind; the lock says that nobody uses it.
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._serve)
        self._server.listen(self._name)

    def ask_other(self, *, quick: bool = False, files: Sequence[Path] = ()) -> None:
        """Ask the window that holds the lock to show itself; `answered` tells how it went.

        Args:
            quick: quick ask is to be shown instead.
            files: that the other window is to offer for adding.
        """
        from PySide6.QtNetwork import QLocalSocket

        _let_others_come_to_front()
        self._asking = handover.message(quick=quick, files=files)
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._ask)
        self._socket.readyRead.connect(self._hear)
        self._socket.errorOccurred.connect(self._try_later)
        QTimer.singleShot(_PATIENCE_MS, self, self._give_up)
        self._connect()

    def release(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _serve(self) -> None:
        if self._server is not None:
            client = self._server.nextPendingConnection()
            client.setReadBufferSize(handover.LONGEST_MESSAGE)
            client.readyRead.connect(self._answer)
            self._clients.append(client)
            if len(self._clients) > _MOST_CLIENTS:
                self._clients.pop(0).abort()
            # It may have spoken before it was listened to.
            self._answer()

    def _answer(self) -> None:
        # Slots that knew their socket would keep it alive into its destructor.
        for client in tuple(self._clients):
            length = handover.length(bytes(client.peek(handover.LONGEST_LINE).data()))
            if length is None or client.bytesAvailable() < length:
                continue  # the rest is still to come
            asked = handover.read(_read(client, length))
            if asked is not None:
                (self.quick_asked if asked.quick else self.raise_asked).emit()
                client.write(_ANSWER)
                client.flush()
            client.disconnectFromServer()
            if asked is not None and asked.files:
                # After the answer: the other start need not wait for a page to be made.
                self.files_asked.emit(asked.files)
        self._clients = [client for client in self._clients if client.isOpen()]

    def _ask(self) -> None:
        if self._socket is None:
            return
        from desktop.core.local_peer import is_ours

        if is_ours(int(self._socket.socketDescriptor())):
            self._socket.write(self._asking)
            return
        # Somebody else on this computer has taken the name, to read which files are opened.
        self._socket.abort()
        self._finish(done=False)

    def _hear(self) -> None:
        if self._socket is not None:
            self._finish(done=_ANSWER in _read(self._socket, _LONGEST_ANSWER))

    def _connect(self) -> None:
        if self._socket is not None and not self._finished:
            self._socket.connectToServer(self._name)

    def _try_later(self) -> None:
        # The first window takes its lock a moment before it listens.
        QTimer.singleShot(_RETRY_MS, self, self._connect)

    def _give_up(self) -> None:
        self._finish(done=False)

    def _finish(self, *, done: bool) -> None:
        if not self._finished:
            self._finished = True
            self.answered.emit(done)


def _read(socket: QLocalSocket, most: int) -> bytes:
    return bytes(socket.read(most).data())


def _tell_the_installer() -> None:
    # The uninstaller of Windows waits until nothing has this name (packaging/windows). The system
    # takes it away with the process.
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.CreateMutexW(None, False, "Goldcrest.Window")


def _let_others_come_to_front() -> None:
    # Windows gives that right to what the person has just started, and lets it be passed on.
    if sys.platform == "win32":
        import ctypes

        anybody = -1
        ctypes.windll.user32.AllowSetForegroundWindow(anybody)
