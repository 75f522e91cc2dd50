"""Measures the loaded model: everything in turn, round after round, medians at the end.

One pass over a prompt gives all prompt speeds and takes the context to each depth at once, since a
deep context is dear on a slow machine. Rounds in turn, because a machine changes while it is
measured; medians, because single runs collapse when something else wants a core.
"""

from __future__ import annotations

import statistics
import time
from collections import defaultdict
from typing import TYPE_CHECKING

from llama_cpp import llama_cpp as llama

from desktop.core.engine import protocol
from desktop.core.engine.measures import BenchOptions, BenchResult, GenerationSpeed, PromptSpeed
from desktop.core.engine.worker_file import memory_in_use

if TYPE_CHECKING:
    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_model import Model

#: Fewer tokens than this are no measurement.
_FEWEST_TOKENS = 4
_WARM_UP_TOKENS = 8


def bench(job: int, options: BenchOptions, model: Model, channel: Channel) -> BenchResult:
    """Measure, and leave the context empty.

    Raises:
        Stopped: the job was cancelled.
    """
    try:
        return _Bench(job, options, model, channel).run()
    finally:
        model.clear()
        model.use_threads(model.pace.threads)


class _Bench:
    def __init__(self, job: int, options: BenchOptions, model: Model, channel: Channel) -> None:
        room = model.facts.context
        self._job = job
        self._options = options
        self._model = model
        self._channel = channel
        self._prompts = sorted({size for size in options.prompts if 0 < size <= room})
        self._depths = sorted({at for at in options.depths if 0 <= at <= room - options.tokens})
        self._deadline = time.perf_counter() + options.seconds_limit
        self._pp: dict[int, list[float]] = defaultdict(list)
        self._tg: dict[int, list[float]] = defaultdict(list)
        self._units = 0
        self._next_token = 1

    @property
    def _late(self) -> bool:
        return time.perf_counter() >= self._deadline

    def run(self) -> BenchResult:
        """Do all rounds that the time allows."""
        self._tell("warm-up")
        self._model.use_threads(self._model.facts.threads)
        self._model.clear()
        self._model.feed(self._tokens(_WARM_UP_TOKENS))
        self._model.feed(self._tokens(1))
        for _ in range(self._options.rounds):
            if self._late:
                break
            self._round()
        facts = self._model.facts
        return BenchResult(
            model=facts,
            pp=tuple(PromptSpeed(n, statistics.median(got)) for n, got in sorted(self._pp.items())),
            tg=tuple(
                GenerationSpeed(
                    depth, self._options.tokens, statistics.median(got), min(got), max(got)
                )
                for depth, got in sorted(self._tg.items())
            ),
            load_seconds=facts.load_seconds,
            memory_bytes=memory_in_use(),
        )

    def _round(self) -> None:
        self._model.clear()
        if 0 in self._depths:
            self._generation(0)
            self._model.clear()
        stops = sorted({*self._prompts, *(depth for depth in self._depths if depth)})
        spent = 0.0
        read = 0
        for stop in stops:
            self._tell(f"pp {stop}")
            while read < stop:
                if self._late:
                    return
                count = min(self._model.step, stop - read)
                spent += self._timed(self._tokens(count))
                read += count
            if stop in self._prompts:
                self._pp[stop].append(stop / spent)
            if stop in self._depths:
                self._generation(stop)
                # Where a model cannot go back, it goes on a little deeper.
                self._model.roll_back(stop)

    def _generation(self, depth: int) -> None:
        self._tell(f"tg {depth}")
        spent = 0.0
        done = 0
        while done < self._options.tokens and not (self._late and done >= _FEWEST_TOKENS):
            spent += self._timed(self._tokens(1))
            done += 1
        self._tg[depth].append(done / spent)

    def _timed(self, tokens: list[int]) -> float:
        started = time.perf_counter()
        self._model.feed(tokens)
        llama.llama_synchronize(self._model.handle)
        return time.perf_counter() - started

    def _tokens(self, count: int) -> list[int]:
        """Return some tokens, others each time: real work does not depend on which."""
        size = self._model.vocabulary.size
        tokens = []
        for _ in range(count):
            self._next_token = (self._next_token * 1_103_515_245 + 12_345) % 2**31
            tokens.append(self._next_token % size)
        return tokens

    def _tell(self, step: str) -> None:
        stops = {*self._prompts, *(depth for depth in self._depths if depth)}
        steps = self._options.rounds * (len(self._depths) + len(stops)) or 1
        gone = 1 - (self._deadline - time.perf_counter()) / max(self._options.seconds_limit, 0.001)
        fraction = max(self._units / steps, gone)
        self._units += step != "warm-up"
        self._channel.send(protocol.Benching(self._job, min(1.0, max(0.0, fraction)), step))
