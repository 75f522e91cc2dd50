"""The connections of one file: which block comes over which, and what happens when one breaks."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import AssistantError
from desktop.core.hub.answers import Broken, Wanted, body_start
from desktop.core.hub.transfer.body import Ended, FileBody, Head
from desktop.core.hub.transfer.lanes import Lanes
from desktop.core.hub.transfer.patience import Patience
from desktop.core.hub.transfer.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.hub.remote import RemoteFile
    from desktop.core.hub.transfer.blocks import Run
    from desktop.core.hub.transfer.body import Arrivals, Asked
    from desktop.core.hub.transfer.control import Control
    from desktop.core.hub.transfer.partial import Partial
    from desktop.core.hub.transfer.rules import Rules

_WHOLE = 200
# So much is asked for at once: few requests, each of which opens a connection, and yet the file
# fills from its front.
_MOST_BLOCKS = 8
_FEWEST_BLOCKS = 2
_GOOD_DEAL = 64 << 10


@dataclass(slots=True)
class _Stream:
    """One connection, and what it brings.

    Attributes:
        direct: it went past the hub itself.
        begun: the answer has come, and is right.
    """

    body: FileBody
    asked: Asked
    run: Run
    direct: bool
    begun: bool = False

    @property
    def is_through(self) -> bool:
        """Whether it has brought all that was asked for."""
        return self.begun and self.body.position >= self.run.end


class Streams:
    """The connections; used by one thread.

    Args:
        write: (position, bytes) takes what they bring, on their threads; the bytes are only lent.
    """

    def __init__(
        self,
        remote: RemoteFile,
        partial: Partial,
        control: Control,
        rules: Rules,
        arrivals: Arrivals,
        write: Callable[[int, memoryview], None],
    ) -> None:
        self._remote = remote
        self._partial = partial
        self._control = control
        self._rules = rules
        self._arrivals = arrivals
        self._write = write
        self._wanted = Wanted(remote.repo, remote.file, page=remote.hub.page(remote.repo))
        self._streams: dict[FileBody, _Stream] = {}
        self._route = Route(remote.url, rules.stall_seconds)
        self._lanes = Lanes(rules.most_connections, rules.window_seconds)
        self._patience = Patience(remote, rules, partial.blocks.bytes)
        self._has_ranges = True
        self._received = 0

    @property
    def received(self) -> int:
        """Bytes that have come over all of them."""
        return self._received + sum(body.received for body in self._streams)

    @property
    def begun(self) -> int:
        """How many connections bring bytes."""
        return sum(stream.begun for stream in self._streams.values())

    def open_more(self) -> None:
        """Open as many connections as are worth having, for blocks that are missing."""
        if self._patience.waits:
            return
        wished = self._wished()
        while len(self._streams) < wished:
            with self._partial.lock:
                run = self._partial.blocks.claim(self._blocks_of_a_run())
            if run is None:
                return
            asked = self._route.asked(run.start, run.end, self._remote.bytes)
            limit = self._control.limit
            body = FileBody(self._remote.hub, asked, self._arrivals, self._write, limit)
            self._streams[body] = _Stream(body, asked, run, self._route.is_direct)

    def hear(self, body: FileBody, thing: object) -> None:
        """Hear what has happened to a connection.

        Raises:
            AssistantError: nothing more will come.
        """
        stream = self._streams.get(body)
        if stream is not None and isinstance(thing, Head):
            try:
                self._begin(stream, thing)
            except (Broken, AssistantError) as error:
                self._failed(stream, error)
        elif stream is not None and isinstance(thing, Ended):
            self._ended(stream, thing)

    def lost(self) -> None:
        """Take note that blocks have been emptied."""
        self._patience.lost(self._partial.blocks.bytes)

    def close(self) -> None:
        """Hang up everywhere; returns at once."""
        for stream in tuple(self._streams.values()):
            self._drop(stream)

    def _wished(self) -> int:
        target = self._lanes.update(self.received, time.monotonic())
        return target if self._may_be_many() else 1

    def _may_be_many(self) -> bool:
        return (
            self._has_ranges
            and self._partial.blocks.count >= _FEWEST_BLOCKS
            and not self._control.limit.bytes_per_second
        )

    def _blocks_of_a_run(self) -> int:
        blocks = self._partial.blocks
        if not self._has_ranges or self._rules.most_connections <= 1:
            return blocks.count
        # Short towards the end, so that all connections are through at about the same time.
        fair = blocks.free_count() // (2 * self._lanes.target)
        return min(max(fair, 1), _MOST_BLOCKS)

    def _begin(self, stream: _Stream, head: Head) -> None:
        if self._route.is_changed(stream.asked, head):
            self._drop(stream)
            return
        run = stream.run
        begin = body_start(head.answer, run.start, self._remote.bytes, self._wanted, run.end)
        if head.answer.status == _WHOLE and (run.start, run.end) != (0, self._remote.bytes):
            self._take_whole(stream)
        self._route.answered(head)
        stream.begun = True
        sized = "content-length" in head.answer.headers
        stream.body.go(begin, stream.run.end, sized=sized)

    def _take_whole(self, stream: _Stream) -> None:
        """Go on with one connection, which brings the file from its start.

        What is there stays, and is passed over: the hash tells in the end whether it was right.
        """
        self._has_ranges = False
        for other in tuple(self._streams.values()):
            if other is not stream:
                self._drop(other)
        with self._partial.lock:
            stream.run = self._partial.blocks.claim_all()

    def _ended(self, stream: _Stream, ended: Ended) -> None:
        error = ended.error
        if error is not None and (ended.written or not isinstance(error, Broken | AssistantError)):
            raise error
        if stream.is_through:
            self._drop(stream)
        else:
            self._failed(stream, error or Broken("the connection ended too early"))

    def _failed(self, stream: _Stream, error: Exception) -> None:
        self._drop(stream)
        self._partial.note()
        if stream.direct:
            # Its address may have run out. This does not count: the hub is asked at once.
            self._route.failed()
        elif self._streams:
            # The network works, then. One that brought a good deal is simply opened again.
            if stream.body.received < _GOOD_DEAL:
                self._lanes.refused(len(self._streams))
        elif isinstance(error, Broken):
            self._patience.failed(error, self._partial.blocks.bytes)
        else:
            raise error

    def _drop(self, stream: _Stream) -> None:
        del self._streams[stream.body]
        stream.body.close()
        self._received += stream.body.received
        with self._partial.lock:
            self._partial.blocks.release(stream.run)
