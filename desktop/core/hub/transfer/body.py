"""The bytes of a part of a file over one connection, in a form that can be left at any moment."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.core.hub.answers import Answer
    from desktop.core.hub.remote import Hub
    from desktop.core.hub.stream import Reply
    from desktop.core.hub.transfer.rate import RateLimit

_OK, _PARTIAL = 200, 206
# A limit that is changed meanwhile counts after so long.
_PATIENCE_SECONDS = 0.1
# So much is read and written at once where it has come already: the fewer the pieces, the less the
# interpreter has to do. A kill costs one of them at most.
_PIECE = 1 << 20
_LEAST = 4 << 10
_EVEN_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Head:
    """The head of the answer. It is of no use before `FileBody.go` has been called.

    Attributes:
        url: the address that answered, after all redirects.
    """

    answer: Answer
    url: str


@dataclass(frozen=True, slots=True)
class Ended:
    """Nothing more comes from a connection.

    Attributes:
        error: why, or None: the answer is whole. Broken, an AssistantError, or a defect.
        written: it is not the network's fault, but that of the place the bytes were written to.
    """

    error: Exception | None
    written: bool = False


class Arrivals:
    """What several threads have to say to the one that takes it, in the order of each."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._things: deque[tuple[object, object]] = deque()
        self._woken = False

    def put(self, source: object, thing: object) -> None:
        """Bring something; never waits."""
        with self._changed:
            self._things.append((source, thing))
            self._changed.notify()

    def take(self, timeout: float) -> deque[tuple[object, object]]:
        """Return all that has come, or nothing after `timeout` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._things or self._woken, timeout)
            taken, self._things = self._things, deque()
            self._woken = False
            return taken

    def wake(self) -> None:
        """Have whoever waits look again."""
        with self._changed:
            self._woken = True
            self._changed.notify()


@dataclass(frozen=True, slots=True)
class Asked:
    """What a connection is opened for.

    Attributes:
        url: where to ask: the hub's own address, or one that it redirected to before.
        home: the hub's own address.
        headers: the range that is wanted, and from which state of the file.
        stall_seconds: this long without a byte counts as a broken connection.
    """

    url: str
    home: str
    headers: Mapping[str, str]
    stall_seconds: float


class FileBody:
    """One request for bytes of a file, made, read and written down by a thread of its own.

    So whoever wants them can stop at any moment: a name look-up, a handshake and a silent server
    cannot be interrupted from outside, only left behind. `arrivals` gets a `Head`, after which
    `go` or `close` must be called, and in any case an `Ended`.

    Args:
        hub: the way to the bytes.
        asked: what to ask for.
        arrivals: hears what happens.
        write: (position, bytes) takes the bytes, which are only lent; called on the thread, never
            after `close`.
        limit: how fast it may be.

    Attributes:
        position: in the file, of the next byte: those before are written.
        received: bytes that have come.
    """

    def __init__(
        self,
        hub: Hub,
        asked: Asked,
        arrivals: Arrivals,
        write: Callable[[int, memoryview], None],
        limit: RateLimit,
    ) -> None:
        self._hub = hub
        self._asked = asked
        self._arrivals = arrivals
        self._write = write
        self._limit = limit
        # Held while bytes are written, so that nothing is written once it is closed.
        self._lock = threading.Lock()
        self._reply: Reply | None = None
        self._may_go = threading.Event()
        self._closed = threading.Event()
        self._end = 0
        self._sized = False
        self.position = 0
        self.received = 0
        threading.Thread(target=self._run, name="download-connection", daemon=True).start()

    def go(self, start: int, end: int, *, sized: bool) -> None:
        """Have the bytes of the answer written.

        Args:
            start: position in the file of the first one.
            end: position behind the last one that is wanted.
            sized: the answer says how long it is, so that it ends by itself.
        """
        self.position, self._end, self._sized = start, end, sized
        self._may_go.set()

    def close(self) -> None:
        """Hang up; waits for what is being written, the thread then ends by itself."""
        with self._lock:
            self._closed.set()
            self._may_go.set()
            reply, self._reply = self._reply, None
            if reply is not None:
                reply.hang_up()

    def _run(self) -> None:
        ended = Ended(None)
        try:
            self._request()
        except _Unwritten as problem:
            ended = Ended(problem.error, written=True)
        except Exception as problem:  # noqa: BLE001 - raised again in the thread that waits
            ended = Ended(problem)
        self._arrivals.put(self, ended)

    def _request(self) -> None:
        asked = self._asked
        with self._hub.stream(
            asked.url,
            why="download",
            headers=asked.headers,
            home=asked.home,
            stall_seconds=asked.stall_seconds,
        ) as reply:
            try:
                if self._begin(reply):
                    self._read(reply)
            finally:
                # From here on the connection may serve another request.
                with self._lock:
                    self._reply = None

    def _begin(self, reply: Reply) -> bool:
        with self._lock:
            if self._closed.is_set():
                return False
            self._reply = reply
        self._arrivals.put(self, Head(reply.answer, reply.url))
        if reply.answer.status not in (_OK, _PARTIAL):
            return False
        self._may_go.wait()
        return not self._closed.is_set()

    def _read(self, reply: Reply) -> None:
        buffer = memoryview(bytearray(_PIECE))
        while count := reply.read_into(buffer[: self._piece()]):
            wanted = buffer[: min(count, self._end - self.position)]
            if not wanted or not self._take(wanted):
                return
            if self.position == self._end and not self._sized:
                # It may never end. One that ends by itself can be used for another request.
                return
            self._pay(len(wanted))

    def _piece(self) -> int:
        """Return how much to read at once: with a limit less, so that it comes evenly."""
        rate = self._limit.bytes_per_second
        return _PIECE if rate is None else min(max(int(rate * _EVEN_SECONDS), _LEAST), _PIECE)

    def _take(self, piece: memoryview) -> bool:
        with self._lock:
            if self._closed.is_set():
                return False
            try:
                self._write(self.position, piece)
            except Exception as problem:
                raise _Unwritten(problem) from problem
            self.position += len(piece)
            self.received += len(piece)
            return True

    def _pay(self, count: int) -> None:
        """Read no more before as much time has passed as the limit asks for these bytes."""
        left = self._limit.spend(count)
        until, changes = time.monotonic() + left, self._limit.changes
        while left > 0 and changes == self._limit.changes:
            if self._closed.wait(min(left, _PATIENCE_SECONDS)):
                return
            left = until - time.monotonic()


class _Unwritten(Exception):
    def __init__(self, error: Exception) -> None:
        super().__init__(str(error))
        self.error = error
