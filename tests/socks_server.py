"""A SOCKS5 proxy on loopback (RFC 1928 and 1929) that leads every name to one server.

    with SocksServer(hub.url) as proxy:
        ...  # ALL_PROXY=f"socks5://{proxy.address}"

It tells what it was asked for, and refuses on purpose. Nothing takes longer than `_LONGEST`, and
no more is held than one piece for each direction. Standard library only.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import sys
import threading
from dataclasses import dataclass, field
from socketserver import BaseRequestHandler, ThreadingTCPServer
from typing import TYPE_CHECKING, Literal, Self
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 20.0
_PIECE = 64 * 1024
_NONE, _LOGIN, _NO_METHOD = 0, 2, 255
_KINDS: dict[int, Literal["ipv4", "name", "ipv6"]] = {1: "ipv4", 3: "name", 4: "ipv6"}
SUCCEEDED, NOT_ALLOWED = 0, 2


@dataclass(frozen=True)
class Asked:
    """Where somebody wanted to go, and whether they left it to the proxy to look the name up."""

    kind: Literal["ipv4", "name", "ipv6"]
    host: str
    port: int


@dataclass
class SocksServer:
    """The proxy; `address` is its host and port.

    Attributes:
        target: the address that everybody is led to, whatever they ask for.
        login: the name and password that it wants; None: it takes everybody.
        answer: the reply to the wish to connect.
        says: it says this instead of all that, and hangs up.
        asked: what it was asked for.
        logins: the names and passwords that it was told.
        accepted: how many connections there were.
    """

    target: str
    login: tuple[str, str] | None = None
    answer: int = SUCCEEDED
    says: bytes | None = None
    asked: list[Asked] = field(default_factory=list)
    logins: list[tuple[str, str]] = field(default_factory=list)
    accepted: int = 0
    _open: set[socket.socket] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._server = _Server(self)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}
        )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        self._server.server_close()  # waits for the threads

    @property
    def address(self) -> str:
        """Host and port."""
        return "{}:{}".format(*self._server.server_address)

    @contextlib.contextmanager
    def holding(self, connection: socket.socket) -> Iterator[None]:
        """Have a connection cut when the server stops."""
        connection.settimeout(_LONGEST)
        with self._lock:
            self._open.add(connection)
        try:
            yield
        finally:
            with self._lock:
                self._open.discard(connection)


class _Server(ThreadingTCPServer):
    daemon_threads = False

    def __init__(self, proxy: SocksServer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.proxy = proxy

    def handle_error(self, request: object, client_address: object) -> None:
        # Whoever speaks something else, or hangs up, is left alone.
        if not isinstance(sys.exception(), OSError | EOFError):
            assert isinstance(request, socket.socket)
            super().handle_error(request, client_address)


class _Handler(BaseRequestHandler):
    server: _Server
    request: socket.socket

    def handle(self) -> None:
        proxy = self.server.proxy
        proxy.accepted += 1
        with proxy.holding(self.request):
            if self._let_in() and self._hear() and proxy.answer == SUCCEEDED:
                self._lead()

    def _let_in(self) -> bool:
        """Agree on a method, and ask for name and password where they are wanted."""
        version, count = self._take(2)
        if self.server.proxy.says is not None:
            self.request.sendall(self.server.proxy.says)
        if self.server.proxy.says is not None or version != 5:
            return False
        login = self.server.proxy.login
        wanted = _NONE if login is None else _LOGIN
        found = wanted in self._take(count)
        self.request.sendall(bytes([5, wanted if found else _NO_METHOD]))
        if not found or login is None:
            return found
        self._take(1)
        told = (self._take(self._take(1)[0]).decode(), self._take(self._take(1)[0]).decode())
        self.server.proxy.logins.append(told)
        self.request.sendall(bytes([1, told != login]))
        return told == login

    def _hear(self) -> bool:
        """Note where the client wants to go, and answer."""
        _, command, _, kind = self._take(4)
        if _KINDS[kind] == "name":
            host = self._take(self._take(1)[0]).decode()
        else:
            family, size = (socket.AF_INET, 4) if kind == 1 else (socket.AF_INET6, 16)
            host = socket.inet_ntop(family, self._take(size))
        [port] = struct.unpack("!H", self._take(2))
        self.server.proxy.asked.append(Asked(_KINDS[kind], host, port))
        self.request.sendall(bytes([5, self.server.proxy.answer, 0, 1]) + bytes(6))
        return command == 1

    def _lead(self) -> None:
        """Carry bytes both ways until one side has ended."""
        parts = urlsplit(self.server.proxy.target)
        target = (parts.hostname or "", parts.port or 0)
        with (
            socket.create_connection(target, _LONGEST) as other,
            self.server.proxy.holding(other),
        ):
            back = threading.Thread(target=_carry, args=(other, self.request))
            back.start()
            _carry(self.request, other)
            back.join()

    def _take(self, count: int) -> bytes:
        taken = b""
        while len(taken) < count:
            piece = self.request.recv(count - len(taken))
            if not piece:
                raise EOFError
            taken += piece
        return taken


def _carry(source: socket.socket, target: socket.socket) -> None:
    """Pass on what comes; at the end, or when either side breaks, both have ended."""
    with contextlib.suppress(OSError):
        while piece := source.recv(_PIECE):
            target.sendall(piece)
    for each in (source, target):
        with contextlib.suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)
