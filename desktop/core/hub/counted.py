"""The bytes of an answer: counted for the log, and cut where the offline switch goes on."""

from __future__ import annotations

import contextlib
import ssl
from typing import TYPE_CHECKING, Final, cast

import httpx2

from desktop.core.errors import AssistantError
from desktop.core.hub.answers import plain
from desktop.core.language import mark

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterator

    from desktop.core.hub.door import Entry

#: A shorter answer leaves its connection fit for the next request, which is worth more.
_LONG: Final = 32 << 20


class Counted(httpx2.SyncByteStream):
    """The body of one answer, read by one thread: by iterating, or by `read_into` alone.

    Args:
        response: the answer; its body has not been touched yet.
        entry: hears how it ended.
        require_online: raises where the switch is on.
        leave: called when it has been closed.
    """

    def __init__(
        self,
        response: httpx2.Response,
        entry: Entry,
        require_online: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        self._response = response
        self._entry = entry
        self._require_online = require_online
        self._leave = leave
        self._received = 0
        self._closed = False
        self._pieces: Iterator[bytes] | None = None
        self._rest = memoryview(b"")
        self._socket: socket.socket | None = None
        self._left = 0

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in cast("httpx2.SyncByteStream", self._response.stream):
                self._count(len(piece))
                yield piece
        except GeneratorExit:  # the reader wants no more: no failure
            raise
        except BaseException as error:
            self._end(reason_of(error))
            raise

    def read_into(self, buffer: memoryview) -> int:
        """Put what has come into a buffer, waiting for the first byte; 0: that was all.

        The library looks at each 16 kB of a safe connection for as long as it takes to receive
        them. So of a long answer it gets the head and the first bytes, and the rest is taken from
        its socket directly. The connection is of no further use then, and closed with the answer.

        Raises:
            Offline: the switch is on.
            OSError, httpx2.HTTPError: the connection failed, or ended too early.
        """
        if self._socket is not None:
            return self._read_socket(buffer)
        if self._pieces is None:
            self._pieces = iter(self)
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._rest = memoryview(piece)
        count = min(len(self._rest), len(buffer))
        buffer[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        if not self._rest:
            # The library has handed over all that it had received.
            self._take_socket()
        return count

    def close(self) -> None:
        """Give the rest up, and the connection back where it can be used again."""
        if self._closed:
            return
        self._closed = True
        try:
            self._response.close()
        finally:
            self._end(None)
            self._leave()

    def _take_socket(self) -> None:
        left = _length(self._response) - self._received
        if left >= _LONG:
            self._left, self._socket = left, _plain_text_socket(self._response)

    def _read_socket(self, buffer: memoryview) -> int:
        try:
            count = self._receive(buffer[: self._left])
            self._left -= count
            self._count(count)
        except BaseException as error:
            self._end(reason_of(error))
            raise
        return count

    def _receive(self, buffer: memoryview) -> int:
        connection = self._socket
        if connection is None or not buffer:
            return 0
        count = connection.recv_into(buffer)
        if not count:
            raise ConnectionError(mark("the connection ended too early"))
        if count < len(buffer):
            count += self._receive_more(connection, buffer[count:])
        return count

    def _receive_more(self, connection: socket.socket, buffer: memoryview) -> int:
        """Receive what is there already: a safe connection gives 16 kB at once."""
        count, timeout = 0, connection.gettimeout()
        connection.settimeout(0)
        # What goes wrong now goes wrong again at the next reading, with nothing to be lost.
        with contextlib.suppress(OSError):
            while count < len(buffer) and (more := connection.recv_into(buffer[count:])):
                count += more
        connection.settimeout(timeout)
        return count

    def _count(self, count: int) -> None:
        self._received += count
        self._require_online()

    def _end(self, reason: str | None) -> None:
        self._entry.end(self._response.status_code, self._received, reason)


def reason_of(error: BaseException) -> str:
    """Return what the log says of a request that failed."""
    if isinstance(error, AssistantError):
        return error.code
    return plain(error) or type(error).__name__


def _length(response: httpx2.Response) -> int:
    """Return how long an answer is where its length alone ends it; else 0."""
    length = response.headers.get("content-length", "")
    framed = "transfer-encoding" in response.headers
    one = response.extensions.get("http_version") == b"HTTP/1.1"
    return int(length) if one and not framed and length.isascii() and length.isdigit() else 0


def _plain_text_socket(response: httpx2.Response) -> socket.socket | None:
    """Return the socket that gives an answer's bytes as they are meant; None: there is none."""
    stream = response.extensions.get("network_stream")
    if stream is None or isinstance(stream.get_extra_info("ssl_object"), ssl.SSLObject):
        # A safe connection within that to a safe proxy: the socket knows the outer one only.
        return None
    found: socket.socket | None = stream.get_extra_info("socket")
    return found
