"""A hub on loopback: speaks what huggingface_hub asks, and misbehaves on purpose.

    with HubServer({"owner/repo": {"model.gguf": path_or_bytes}}) as hub:
        ...  # HF_ENDPOINT=hub.url

`cdn=True` sends the bytes from a second port, by redirect, as the real hub does. With `tls` it
speaks https. `hub.faults` may be changed at any moment. Standard library only.
"""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
from http.server import ThreadingHTTPServer
from typing import TYPE_CHECKING, Self

from hub_handler import Handler
from hub_state import Commit, Commits, Faults, Request, Stored

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from hub_state import Content

__all__ = ["Commit", "Faults", "HubServer", "Request", "Stored"]


class HubServer:
    """The server; `url` is for HF_ENDPOINT, `requests` holds what has been asked."""

    def __init__(
        self,
        repos: Mapping[str, Mapping[str, Content]],
        *,
        cdn: bool = False,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.faults = Faults()
        self.requests: list[Request] = []
        self.sent_bytes = 0
        self.pouring = 0
        #: What the search tells of repositories (`hub_search.card`), these need have no files.
        self.cards: dict[str, dict[str, object]] = {}
        #: What is answered at any address that ends in `/releases/latest`.
        self.release: dict[str, object] = {}
        self.closing = threading.Event()
        self.lock = threading.Lock()
        self._commits = Commits()
        for repo, files in repos.items():
            self._commits.add(repo, {name: Stored.of(content) for name, content in files.items()})
        self._hub = Server(self, cdn=False, tls=tls)
        self._cdn = Server(self, cdn=True, tls=tls) if cdn else None

    def __enter__(self) -> Self:
        for server in self._servers():
            server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def url(self) -> str:
        """The address of the hub itself."""
        return self._hub.url

    @property
    def cdn_url(self) -> str | None:
        """The address that the bytes come from, where that is another one."""
        return self._cdn.url if self._cdn else None

    def close(self) -> None:
        """Stop; connections that are open break."""
        self.closing.set()
        for server in self._servers():
            server.stop()

    def upload(self, repo: str, file: str, content: Content) -> str:
        """Put another file into a repository and return the new commit."""
        return self._commits.add(repo, {**self.newest(repo).files, file: Stored.of(content)})

    def newest(self, repo: str) -> Commit:
        """Return the state of the main branch."""
        return self._commits.newest(repo)

    def file_requests(self) -> list[Request]:
        """Return the requests that asked for bytes, at the place where they come from."""
        return [
            request
            for request in self.requests
            if request.cdn or ("/resolve/" in request.path and self._cdn is None)
        ]

    def find(self, repo: str, revision: str) -> Commit | str:
        """Return a commit, or the hub's code for what is missing."""
        return self._commits.find(repo, revision)

    def _servers(self) -> list[Server]:
        return [self._hub, self._cdn] if self._cdn else [self._hub]


class Server(ThreadingHTTPServer):
    """The hub itself, or the second host that sends the bytes."""

    daemon_threads = False

    def __init__(self, hub: HubServer, *, cdn: bool, tls: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        if tls is not None:
            # The handshake is left to the thread of the connection.
            self.socket = tls.wrap_socket(
                self.socket, server_side=True, do_handshake_on_connect=False
            )
        self.hub = hub
        self.cdn = cdn
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self.server_port}"
        self._open: set[socket.socket] = set()
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02})

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.shutdown()
        self._thread.join()
        with self.hub.lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        self.server_close()

    def process_request_thread(self, request: object, client_address: object) -> None:
        assert isinstance(request, socket.socket)
        with self.hub.lock:
            self._open.add(request)
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self.hub.lock:
                self._open.discard(request)

    def handle_error(self, request: object, client_address: object) -> None:
        # Clients hang up, that is what many tests are about.
        if not isinstance(sys.exception(), OSError):
            assert isinstance(request, socket.socket)
            super().handle_error(request, client_address)
