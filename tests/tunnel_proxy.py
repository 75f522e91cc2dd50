"""A proxy on loopback that is itself reached by TLS, and tunnels to wherever it is asked to.

    with TunnelProxy(context) as proxy:
        ...  # HTTPS_PROXY=proxy.url

Standard library only.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import ssl

_PIECE = 64 * 1024
_LONGEST = 30.0


class TunnelProxy:
    """The proxy; `asked` holds where the tunnels led."""

    def __init__(self, tls: ssl.SSLContext) -> None:
        self.asked: list[str] = []
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.asked = self.asked
        self._server.socket = tls.wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.url = f"https://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}
        )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    asked: list[str]

    def handle_error(self, request: object, client_address: object) -> None:
        """Stay silent: tunnels end by breaking."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Stay silent."""

    def do_CONNECT(self) -> None:
        found = re.fullmatch(r"127\.0\.0\.1:(\d{1,5})", self.path)
        if found is None:
            self.send_error(403)
            return
        self.server.asked.append(self.path)
        with socket.create_connection(("127.0.0.1", int(found[1])), _LONGEST) as target:
            self.send_response(200)
            self.end_headers()
            back = threading.Thread(target=_pour, args=(target, self.connection))
            back.start()
            _pour(self.connection, target)
            back.join()
        self.close_connection = True


def _pour(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(_PIECE):
            target.sendall(piece)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)
