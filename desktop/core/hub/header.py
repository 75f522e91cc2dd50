"""The header of a GGUF file on the hub, read by ranges before anything is downloaded.

What comes is a stranger's: `gguf.parse_header` bounds what is in it, this file bounds what is
fetched for it: bytes, requests, and time without progress. A line that is slow but steady may take
as long as whoever waits for it has patience.
"""

from __future__ import annotations

import contextlib
import io
import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from desktop.core.errors import BadModel, LineTooSlow, NoNetwork, TruncatedGguf
from desktop.core.gguf import parse_header
from desktop.core.hub.answers import Broken, Wanted, body_start
from desktop.core.hub.session import host_of, library
from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.gguf import Header
    from desktop.core.hub.remote import Hub
    from desktop.core.repo_files import RepoGguf

_MOST_BYTES: Final = 64 << 20
_MOST_REQUESTS: Final = 48
_STALL_SECONDS: Final = 10.0
_ATTEMPTS: Final = 3
#: A line that brings less in so long brings no model either.
_LEAST_BYTES: Final = 64 << 10
_LEAST_SECONDS: Final = 60.0
#: A header without a vocabulary takes some kilobytes, one with some megabytes. The magic and one
#: piece of the parser's, so that no second question is needed for the last bytes of it.
_FIRST_WINDOW: Final = (1 << 20) + 64
_LARGEST_WINDOW: Final = 8 << 20
_WHOLE: Final = 200
#: A shorter way ahead is quicker read than asked for.
_STEP: Final = 1 << 20


class Stopped(Exception):
    """Nobody wants the header any more."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who waits for a header.

    Attributes:
        stopped: asked between pieces; True ends it.
        on_progress: told the bytes that are read, and about how many there are once that shows.
        patience: seconds that it may take at most.
        most_bytes: that are fetched at most, about.
        clock: tells the seconds.
    """

    stopped: Callable[[], bool] = lambda: False
    on_progress: Callable[[int, int | None], None] = lambda _read, _about: None
    patience: float = math.inf
    most_bytes: int = _MOST_BYTES
    clock: Callable[[], float] = time.monotonic


_ANYBODY: Final = Waiting()


def read_header(
    hub: Hub, repo: str, commit: str, file: RepoGguf, waiting: Waiting = _ANYBODY
) -> Header:
    """Return the header of a file on the hub; blocks for seconds, for minutes on a slow line.

    Of a split model only the first part is looked at: it has everything but other tensors.

    Args:
        hub: where the file is.
        repo: "owner/name".
        commit: 40 hex digits, from `repository.list_files`.
        file: from there too.
        waiting: who waits for it, and how long.

    Raises:
        Stopped: `waiting.stopped` said so.
        LineTooSlow: the patience has run out, or next to nothing comes.
        NotGguf: the file is something else.
        TruncatedGguf: it ends inside of the header.
        BadModel: the header contradicts itself, or is larger than any sound one.
        AssistantError: what the network and the hub refuse, see `Hub.locate`.
    """
    hub.require_online()
    part = file.parts[0]
    address = hub.address()
    url = library().hf_hub_url(repo, part.file, revision=commit, endpoint=address)
    wanted = Wanted(repo, part.file, page=hub.page(repo))
    with contextlib.closing(_RangeStream(hub, url, part.bytes, wanted, waiting)) as stream:
        try:
            header = parse_header(cast("BinaryIO", stream), part.bytes, part.file, stream.expect)
        except Broken as broken:
            error = broken.error or NoNetwork(host=host_of(address), reason=broken.reason)
            raise error from broken
    expected = header.expected_bytes
    if expected is not None and part.bytes < expected:
        raise TruncatedGguf(path=part.file, bytes=part.bytes, expected_bytes=expected)
    return header


class _Time:
    """How long somebody waits: in all, and for a line that hardly brings anything."""

    def __init__(self, file: str, waiting: Waiting) -> None:
        self._file, self._clock = file, waiting.clock
        self._since = self._clock()
        self._until = self._since + waiting.patience
        self._before = 0

    def check(self, received: int) -> None:
        """Take note of how many bytes have come by now.

        Raises:
            LineTooSlow: they came too slowly.
        """
        now = self._clock()
        waited = now - self._since >= _LEAST_SECONDS
        if now >= self._until or (waited and received - self._before < _LEAST_BYTES):
            raise LineTooSlow(file=self._file)
        if waited:
            self._since, self._before = now, received


class _RangeStream:
    """A file on the hub that can be read forward and sought ahead, within bounds."""

    def __init__(self, hub: Hub, url: str, size: int, wanted: Wanted, waiting: Waiting) -> None:
        self._hub, self._url, self._size, self._wanted = hub, url, size, wanted
        self._waiting, self._time = waiting, _Time(wanted.file, waiting)
        self._about: int | None = None
        self._window = _FIRST_WINDOW
        self._position = 0
        self._received = self._requests = 0
        self._connection = contextlib.ExitStack()
        self._pieces: Iterator[bytes] = iter(())
        self._held = b""
        # Of the answer under way: where its next byte belongs, and where it ends.
        self._at = self._end = 0
        self._ranges = True

    def read(self, count: int = -1, /) -> bytes:
        """Return the next `count` bytes, fewer at the end of the file only.

        Raises:
            Stopped: nobody wants them any more.
            Broken: the network failed, several times.
            BadModel: too much was asked for.
        """
        end = min(self._position + max(count, 0), self._size)
        taken = bytearray()
        while self._position < end:
            piece = self._take(end - self._position)
            taken += piece
            self._position += len(piece)
            self._waiting.on_progress(self._position, self._about)
        return bytes(taken)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go ahead; what is passed is fetched only where that is quicker."""
        if whence != io.SEEK_CUR or offset < 0:
            raise io.UnsupportedOperation("only forward")
        self._position += offset
        return self._position

    def expect(self, about: int) -> None:
        """Take note of about how long the header is."""
        self._about = about

    def close(self) -> None:
        """Hang up."""
        self._drop()

    def _take(self, most: int) -> bytes:
        """Return some of the bytes at the position, at least one."""
        failures = 0
        while True:
            self._check()
            try:
                if not self._is_near():
                    self._ask()
                if piece := self._next(most):
                    return piece
            except Broken as broken:
                failures += 1
                self._drop()
                if failures >= _ATTEMPTS or broken.error is not None:
                    raise

    def _is_near(self) -> bool:
        """Return whether the answer under way has the position, not too far ahead."""
        if not self._at <= self._position < self._end:
            return False
        return self._position - self._at <= _STEP or not self._ranges

    def _next(self, most: int) -> bytes:
        """Return bytes at the position; nothing where those that came lie before it."""
        if not self._held:
            self._held = next(self._pieces, b"")
            self._received += len(self._held)
            if not self._held:
                raise Broken(mark("the connection ended too early"))
        skipped = min(self._position - self._at, len(self._held))
        piece = self._held[skipped : skipped + min(most, self._end - self._at - skipped)]
        self._held = self._held[skipped + len(piece) :]
        self._at += skipped + len(piece)
        return piece

    def _ask(self) -> None:
        self._drop()
        self._requests += 1
        start, end = self._position, min(self._position + self._window, self._size)
        self._window = min(2 * self._window, _LARGEST_WINDOW)
        reply = self._connection.enter_context(
            self._hub.stream(
                self._url,
                why="look at a model",
                headers={"range": f"bytes={start}-{end - 1}"},
                stall_seconds=_STALL_SECONDS,
            )
        )
        self._at = body_start(reply.answer, start, self._size, self._wanted)
        # A server that does not know ranges sends everything, from the beginning.
        self._ranges = reply.answer.status != _WHOLE
        self._end = end if self._ranges else self._size
        self._pieces = reply.pieces()

    def _drop(self) -> None:
        if self._end and self._at == self._end:
            # Read to its very end, the connection can be used again.
            with contextlib.suppress(Broken):
                next(self._pieces, b"")
        self._connection.close()
        self._connection = contextlib.ExitStack()
        self._pieces, self._held = iter(()), b""
        self._at = self._end = 0

    def _check(self) -> None:
        if self._waiting.stopped():
            raise Stopped
        self._time.check(self._received)
        if self._received > self._waiting.most_bytes or self._requests > _MOST_REQUESTS:
            raise BadModel(
                path=self._wanted.file, reason=mark("the header is larger than any sound one")
            )
