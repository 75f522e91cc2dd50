"""What an engine does beside replies: measuring, vectors of texts, reading ahead."""

from __future__ import annotations

import base64
import binascii
import logging
import time
from concurrent.futures import CancelledError
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from desktop.core.engine import protocol
from desktop.core.engine.jobs import (
    Ears,
    Heard,
    Job,
    call,
    give_up,
    ignore,
    raise_if_cancelled,
    refuse_flood,
)
from desktop.core.engine.part import EnginePart, Way
from desktop.core.engine.values import Embeddings
from desktop.core.errors import AssistantError, EngineCrashed
from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.core.engine.measures import (
        BandwidthOptions,
        BandwidthResult,
        BenchOptions,
        BenchResult,
    )
    from desktop.core.engine.values import GenerateOptions, LoadOptions, ReplyStats

_log = logging.getLogger(__name__)

#: So many texts, and characters, go to the child at once; one text may be longer.
_TEXTS_AT_ONCE: Final = 64
_CHARACTERS_AT_ONCE: Final = 1_000_000
#: More of one text than this is far beyond every model.
_LONGEST_TEXT: Final = 4_000_000
_BYTES_OF_FLOAT: Final = 4
_MOST_DIMENSIONS: Final = 1 << 16


class _Part(Job[Any]):
    """A part of other work, which ends with that at the latest."""

    def __init__(self, wake: Callable[[], None], ended: Callable[[], bool]) -> None:
        super().__init__(wake)
        self._ended = ended

    @property
    def cancelled(self) -> bool:
        """Whether someone asked for an end."""
        return super().cancelled or self._ended()


class Warming:
    """Reading ahead for a message that a person is about to send.

    Attributes:
        load: the model that it is for.
        job: the whole of it; cancelled when nobody wants it any more.
        loading: the first part of it.
        on_loading: who hears of that.
    """

    def __init__(self, load: LoadOptions, job: Job[int], wake: Callable[[], None]) -> None:
        self.load = load
        self.job = job
        self.on_loading: Callable[[float], None] | None = None
        self._wake = wake
        # A message for the same model goes on with the loading, though nothing is read ahead then.
        self._taken_over = False
        self.loading = _Part(wake, lambda: job.cancelled and not self._taken_over)
        self._reading = self.next_reading()

    def make_way(self, way: Way, job: Job[Any]) -> None:
        """End it for other work, a job of that kind, or interrupt it."""
        if not way.brief:
            wanted = way.load and replace(way.load, path=way.load.path.absolute())
            self._taken_over = wanted == self.load
            hear = way.on_loading
            self.on_loading = hear and (lambda share: None if job.cancelled else hear(share))
            self.job.cancel()
        self._reading.cancel()

    def next_reading(self) -> Job[Any]:
        """Return the part that is read until something else is to be done."""
        self._reading = _Part(self._wake, lambda: self.job.cancelled)
        return self._reading


class SideJobs(EnginePart):
    """What `Engine` does beside replies."""

    _warming: Warming | None
    _aside: Job[Any] | None

    def bench(
        self,
        load: LoadOptions,
        options: BenchOptions,
        on_progress: Callable[[float, str], None],
        on_speed: Callable[[float], None] | None = None,
    ) -> Job[BenchResult]:
        """Measure a model. The result of a cancelled job raises `CancelledError`.

        With `options.keep` a cancelled job has a result all the same, where something of each was
        measured by then. `on_progress` gets the share that is done, and the step: "loading",
        "warm-up", "tg DEPTH", "pp TOKENS" or "sustained"; `on_speed` the latest speed of that step
        in tokens per second, if there is one yet.
        """
        tell = on_speed or ignore
        return self._submit(lambda job: self._bench(job, load, options, on_progress, tell))

    def bandwidth(
        self,
        options: BandwidthOptions,
        on_progress: Callable[[float, str], None] = ignore,
    ) -> Job[BandwidthResult]:
        """Measure what the memory gives, in the child but without a model.

        The result of a cancelled job raises `CancelledError`. `on_progress` gets the share that is
        done, and the step: "memory THREADS".
        """
        return self._submit(lambda job: self._bandwidth(job, options, on_progress))

    def embed(
        self,
        load: LoadOptions,
        texts: Sequence[str],
        *,
        cut: bool = False,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> Job[Embeddings]:
        """Make a vector of each text, loading the model first where it is not.

        The result fails with `TextTooLong` where a text is longer than the model takes at a time
        and must not be `cut`. That of a cancelled job raises `CancelledError`. `on_progress` gets
        how many texts are done, of how many.
        """
        fixed = tuple(texts)
        return self._submit(lambda job: self._embed(job, load, fixed, cut, on_progress or ignore))

    def warm(self, load: LoadOptions, options: GenerateOptions) -> Job[int]:
        """Load a model and read a chat while its next message is being written.

        The last message of `options` is the one to come, as far as it is written. The result is
        the number of tokens that are known then. Other work does not wait: a reply ends it, and
        goes on from what was read. Nothing is done where the engine is at work already.
        """
        load = replace(load, path=load.path.absolute())
        return self._submit(lambda job: self._warm(job, load, options), Way(load), warming=load)

    def aside(
        self, load: LoadOptions, options: GenerateOptions, on_text: Callable[[str, int], None]
    ) -> Job[ReplyStats]:
        """Write something about a chat that is no part of it, such as a title; loads no model.

        Other work does not wait: whatever is more than a moment's cancels it. Nothing is done, and
        the result is cancelled, where the engine is at work already or has not this model loaded.
        """
        load = replace(load, path=load.path.absolute())
        fixed = replace(options, aside=True)
        return self._submit(
            lambda job: self._write_aside(job, load, fixed, on_text), Way(load), aside=True
        )

    def _bench(
        self,
        job: Job[BenchResult],
        load: LoadOptions,
        options: BenchOptions,
        on_progress: Callable[[float, str], None],
        on_speed: Callable[[float], None],
    ) -> BenchResult:
        def hear(event: protocol.Event) -> None:
            if isinstance(event, protocol.Benching):
                call(on_progress, event.fraction, event.step)
                if event.tokens_per_second > 0:
                    call(on_speed, event.tokens_per_second)

        started = time.monotonic()
        model = self._load(job, load, lambda _fraction: on_progress(0.0, "loading"))
        spent = time.monotonic() - started
        self._set("benchmarking", model)
        left = max(options.seconds_limit - spent, options.seconds_limit / 2)
        request = protocol.Bench(next(self._ids), replace(options, seconds_limit=left))
        if options.keep:
            job.when_late(None)
        try:
            answer = self._converse(request, protocol.Benched, job, hear, "measuring")
        except AssistantError as error:
            self._blames(error, load, None)  # nothing takes its place, but it is remembered
            raise
        return answer.result

    def _bandwidth(
        self,
        job: Job[BandwidthResult],
        options: BandwidthOptions,
        on_progress: Callable[[float, str], None],
    ) -> BandwidthResult:
        def hear(event: protocol.Event) -> None:
            if isinstance(event, protocol.Benching):
                call(on_progress, event.fraction, event.step)

        raise_if_cancelled(job)
        self._have_child(job)
        # A model that is loaded stays so, and so does the chat in it.
        self._set("benchmarking", self.state.loaded)
        request = protocol.Bandwidth(next(self._ids), options)
        return self._converse(request, protocol.BandwidthFound, job, hear, "measuring").result

    def _makes_way(
        self, job: Job[Any], way: Way, warming: LoadOptions | None, *, aside: bool
    ) -> bool:
        """Have what need not be done make way; return whether the job may begin. Under the lock."""
        # One that was given up while it waited has told its end.
        beside = None if self._aside is None or self._aside.result.done() else self._aside
        gives_way = self._warming is not None or beside is not None
        busy = not gives_way and self.state.phase not in ("stopped", "idle")
        if (warming is not None and busy) or (aside and (busy or gives_way)):
            give_up(job.result)
            return False
        if beside is not None and not way.brief:
            beside.cancel()
        if self._warming is not None:
            self._warming.make_way(way, job)
        if warming is not None:
            self._warming = Warming(warming, job, self._wake)
        if aside:
            self._aside = job
        return True

    def _write_aside(
        self,
        job: Job[ReplyStats],
        load: LoadOptions,
        options: GenerateOptions,
        on_text: Callable[[str, int], None],
    ) -> ReplyStats:
        heard, ears = Heard(), Ears(on_text, ignore, None, ignore)

        def hear(event: protocol.Event) -> None:
            if not job.told:  # else a cancelled one that the child is not done with yet
                heard.take(event, ears)

        try:
            raise_if_cancelled(job)
            model = self.state.loaded
            if model is None or self._link is None or load != self._options:
                raise CancelledError
            refuse_flood(options, model)
            self._set("generating", model)
            request = protocol.Generate(next(self._ids), options)
            return self._converse(request, protocol.Finished, job, hear, "generating").stats
        except AssistantError as error:
            self._blames(error, load, None)  # nothing takes its place, but it is remembered
            raise
        finally:
            if self._aside is job:
                self._aside = None

    def _embed(
        self,
        job: Job[Embeddings],
        load: LoadOptions,
        texts: tuple[str, ...],
        cut: bool,
        on_progress: Callable[[int, int], None],
    ) -> Embeddings:
        try:
            return self._embed_all(job, load, texts, cut, on_progress)
        except AssistantError as error:
            if not self._blames(error, load, None):
                raise
        return self._embed_all(job, load, texts, cut, on_progress)

    def _embed_all(
        self,
        job: Job[Embeddings],
        load: LoadOptions,
        texts: tuple[str, ...],
        cut: bool,
        on_progress: Callable[[int, int], None],
    ) -> Embeddings:
        model = self._load(job, load, None)
        self._set("embedding", model)
        found: list[bytes] = []
        tokens: list[int] = []
        dimensions = 0
        for piece in _pieces(texts):
            raise_if_cancelled(job)
            request = protocol.Embed(next(self._ids), piece, cut)
            answer = self._told_place(request, job, len(tokens))
            dimensions = answer.dimensions
            found.append(_unpacked(answer, len(piece)))
            tokens += answer.tokens
            call(on_progress, len(tokens), len(texts))
        return Embeddings(dimensions, b"".join(found), tuple(tokens))

    def _told_place(self, request: protocol.Embed, job: Job[Any], before: int) -> protocol.Embedded:
        try:
            return self._converse(request, protocol.Embedded, job, ignore, "embedding")
        except AssistantError as error:
            if isinstance(place := error.data.get("place"), int):
                error.data["place"] = before + place
            raise

    def _warm(self, job: Job[int], load: LoadOptions, options: GenerateOptions) -> int:
        warming = self._warming
        if warming is None or warming.job is not job:
            raise CancelledError
        try:
            raise_if_cancelled(job)

            def hear(fraction: float) -> None:
                if warming.on_loading is not None:
                    call(warming.on_loading, fraction)

            refuse_flood(options, self._load(warming.loading, load, hear))
            return self._read_ahead(job, warming, options)
        except AssistantError as error:
            # Whatever it is, the message itself meets it again, and then it is told.
            _log.info("nothing was read ahead: %s", error)
            self._blames(error, load, None)
            return 0
        finally:
            if self._warming is warming:
                self._warming = None

    def _read_ahead(self, job: Job[int], warming: Warming, options: GenerateOptions) -> int:
        loaded = self._options
        while True:
            reading = warming.next_reading()
            # What came before this is done now; what comes from now on interrupts it.
            while not self._inbox.empty():
                self._take_in(0)
            while self._pending and not job.cancelled:
                self._do(self._pending.popleft())
            raise_if_cancelled(job)
            if self._options is None or self._options != loaded:
                raise CancelledError
            self._set("warming", self.state.loaded)
            request = protocol.Warm(next(self._ids), options)
            with suppress(CancelledError):
                return self._converse(
                    request, protocol.Warmed, reading, ignore, "generating"
                ).tokens


def _pieces(texts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the texts in bundles that are short enough for one message."""
    bundle: list[str] = []
    room = _CHARACTERS_AT_ONCE
    for text in texts:
        short = text[:_LONGEST_TEXT]
        if bundle and (len(bundle) == _TEXTS_AT_ONCE or len(short) > room):
            yield tuple(bundle)
            bundle, room = [], _CHARACTERS_AT_ONCE
        bundle.append(short)
        room -= len(short)
    if bundle:
        yield tuple(bundle)


def _unpacked(answer: protocol.Embedded, count: int) -> bytes:
    """Return the numbers of so many vectors; a child that has gone mad is not believed."""
    try:
        raw = base64.b64decode(answer.vectors, validate=True)
    except binascii.Error:
        raw = b""
    sound = 0 < answer.dimensions <= _MOST_DIMENSIONS and len(answer.tokens) == count
    if not sound or len(raw) != count * answer.dimensions * _BYTES_OF_FLOAT:
        raise EngineCrashed(cause=mark("it gave vectors that make no sense"), reason="")
    return raw
