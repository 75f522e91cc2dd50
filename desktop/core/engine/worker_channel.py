"""The child's side of the pipes: requests in, events out, and the flag that stops a decode."""

from __future__ import annotations

import ctypes
import os
import queue
import sys
import threading
from typing import TYPE_CHECKING

from desktop.core.engine import protocol
from desktop.core.engine.codec import ProtocolError

if TYPE_CHECKING:
    from collections.abc import Iterator


def claim_pipes() -> tuple[int, int]:
    """Return descriptors for requests and events, and give 0 and 1 to nobody.

    A native library may print to descriptor 1 at any time, which must not end up between two
    messages: it goes to stderr from here on.
    """
    requests, events = os.dup(0), os.dup(1)
    if sys.stderr is None:  # a Windows program without a console has none
        sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115 - for the life of the process
    sys.stdout = sys.stderr
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    if sys.platform == "win32":
        import msvcrt

        for descriptor in (requests, events):
            msvcrt.setmode(descriptor, os.O_BINARY)
    return requests, events


class Channel:
    """Requests come in on a thread of their own, so that a cancel is seen while decoding.

    `flag` is one byte and its end: a C string of length one once the current job is cancelled.
    llama.cpp asks after every step whether to stop, through `strlen` of that string: C all the
    way, since a Python function would have to wait for the interpreter 277 times a token.
    """

    def __init__(self, requests: int, events: int) -> None:
        self.flag = ctypes.create_string_buffer(2)
        self._requests_fd = requests
        self._events_fd = events
        self._requests: queue.SimpleQueue[protocol.Request] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._current = 0
        self._done = 0
        self._cancelled: set[int] = set()
        self._write_lock = threading.Lock()

    @property
    def cancelled(self) -> bool:
        """Whether the current job shall end."""
        return self.flag.raw[:1] != b"\0"

    def start(self) -> None:
        """Begin to listen."""
        threading.Thread(target=self._listen, name="requests", daemon=True).start()

    def send(self, event: protocol.Event) -> None:
        """Write one event. A program that has gone needs no more of them: the child ends."""
        view = memoryview(protocol.encode(event))
        with self._write_lock:
            try:
                while view:
                    view = view[os.write(self._events_fd, view) :]
            except OSError:
                os._exit(0)

    def alive(self) -> None:
        """Tell the program that the current job is at work before it reads."""
        self.send(protocol.Reading(self._current, 0, 1))

    def requests(self) -> Iterator[protocol.Request]:
        """Yield each request as the current job, without end: the end is that of the process."""
        while True:
            request = self._requests.get()
            with self._lock:
                self._current = request.job
                self._raise_flag(up=request.job in self._cancelled)
            yield request
            with self._lock:
                self._current, self._done = 0, request.job
                self._cancelled.discard(request.job)
                self._raise_flag(up=False)

    def _raise_flag(self, *, up: bool) -> None:
        self.flag[0] = b"\1" if up else b"\0"

    def _listen(self) -> None:
        buffer = bytearray()
        while piece := self._read():
            buffer += piece
            if b"\n" in piece:  # a line with pictures is long, and is not searched again and again
                *lines, buffer = buffer.split(b"\n")
                for line in lines:
                    self._take(bytes(line))
            if len(buffer) > protocol.MAX_LINE:
                break
        # The program has gone or wants no more. No matter what the main thread is doing in C.
        os._exit(0)

    def _read(self) -> bytes:
        try:
            return os.read(self._requests_fd, 65536)
        except OSError:
            return b""

    def _take(self, line: bytes) -> None:
        try:
            request = protocol.decode_request(line)
        except ProtocolError as error:
            sys.stderr.write(f"not understood: {error!a}\n")
            return
        if not isinstance(request, protocol.Cancel):
            self._requests.put(request)
            return
        with self._lock:
            if request.job > self._done:  # job numbers grow
                self._cancelled.add(request.job)
            if request.job == self._current:
                self._raise_flag(up=True)
