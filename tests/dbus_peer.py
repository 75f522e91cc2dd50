"""A message bus on a real socket, with somebody on it who says what a test wants (Linux)."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_GREETING = b"OK 0123456789abcdef0123456789abcdef\r\n"


class Bus:
    """A bus at a path; `address` is for DBUS_SYSTEM_BUS_ADDRESS or DBUS_SESSION_BUS_ADDRESS.

    Attributes:
        reply: signature and body of the answer to each call but the greeting; None: an error.
        fault: "silent", "deaf" (no greeting), "hangs up", "garbage", "chatter".
        asked: what it was asked for: the member's name and the body.
    """

    def __init__(self, path: Path) -> None:
        self.address = f"unix:path={path}"
        self.reply: tuple[str, tuple[object, ...]] | None = ("u", (1,))
        self.fault = ""
        self.asked: list[tuple[str, tuple[object, ...]]] = []
        self._closing = threading.Event()
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        self._listener.listen()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        """End it, and the thread behind it."""
        self._closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while not self._closing.is_set():
            try:
                connection = self._listener.accept()[0]
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        from jeepney import Parser

        if self.fault == "deaf":
            self._closing.wait(5)
            return
        words = b""
        while b"BEGIN\r\n" not in words:
            words += (piece := connection.recv(4096))
            if not piece:
                return
            if b"AUTH" in words and words.endswith(b"\r\n") and b"BEGIN" not in words:
                connection.sendall(_GREETING)
        parser = Parser()
        parser.add_data(words.split(b"BEGIN\r\n", 1)[1])
        while True:
            while (message := parser.get_next_message()) is not None:
                if not self._answer(connection, message):
                    return
            if not (piece := connection.recv(4096)):
                return
            parser.add_data(piece)

    def _answer(self, connection: socket.socket, message: object) -> bool:
        from jeepney import HeaderFields, Message, new_error, new_method_return

        assert isinstance(message, Message)
        member = message.header.fields[HeaderFields.member]
        self.asked.append((member, message.body))
        serial = len(self.asked)
        if member == "Hello":
            reply = new_method_return(message, "s", (":1.7",))
            connection.sendall(reply.serialise(serial=serial))
            return True
        if self.fault:
            return self._misbehave(connection)
        if self.reply is None:
            reply = new_error(message, "org.freedesktop.DBus.Error.ServiceUnknown")
        else:
            reply = new_method_return(message, *self.reply)
        connection.sendall(reply.serialise(serial=serial))
        return True

    def _misbehave(self, connection: socket.socket) -> bool:
        from jeepney import DBusAddress, new_signal

        if self.fault == "silent":
            self._closing.wait(5)
        elif self.fault == "garbage":
            connection.sendall(b"\xff" * 200)
        elif self.fault == "chatter":
            place = DBusAddress("/a", "org.example", "org.example")
            signal = new_signal(place, "Noise", "s", ("x" * 4000,)).serialise(serial=9)
            for _ in range(100):
                connection.sendall(signal)
        return False
