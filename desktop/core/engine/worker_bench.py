"""Measures the loaded model: everything in turn, round after round, medians at the end.

A deep context is dear on a slow machine, so it is filled with copies of a prompt that was read
(worker_beside.py). Where that is not possible, one pass over a prompt gives all prompt speeds and
takes the context to each depth at once. Rounds in turn, because a machine changes while it is
measured; medians, because single runs collapse when something else wants a core. What will not be
done in time is not begun, so that what is cheap can be measured more than once.
"""

from __future__ import annotations

import contextlib
import ctypes
import statistics
import time
from typing import TYPE_CHECKING, Final

from llama_cpp import llama_cpp as llama

from desktop.core import hardware
from desktop.core.engine import protocol, worker_backends
from desktop.core.engine.measures import (
    BenchOptions,
    BenchResult,
    CurvePoint,
    GenerationSpeed,
    PromptSpeed,
)
from desktop.core.engine.worker_beside import Beside, open_beside
from desktop.core.engine.worker_file import memory_in_use
from desktop.core.engine.worker_model import Stopped
from desktop.core.engine.worker_readings import Readings
from desktop.core.engine.worker_sustained import Sustained
from desktop.core.wording import clean

if TYPE_CHECKING:
    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_memory import Keeper
    from desktop.core.engine.worker_model import Model
    from desktop.core.engine.worker_native import EngineLog

#: Fewer tokens than this are no measurement.
_FEWEST_TOKENS: Final = 4
_WARM_UP_TOKENS: Final = 8
#: Writing at one depth in one round takes at most this share of the time, where it can.
_SHARE_OF_WRITING: Final = 0.1
#: A prompt of which reading would take more than this share of the time is shortened.
_SHARE_OF_PROMPT: Final = 0.5
#: Long pieces are read so many times as fast as the few tokens of the warm-up, at least.
_LONGER_IS_FASTER: Final = 3.0
#: Writing deep in a context takes up to so many times as long as at its beginning.
_DEEPER_IS_SLOWER: Final = 2.0
#: The state at a depth is kept for the next round up to this size, if memory has four times that.
_LARGEST_STATE: Final = 256_000_000
#: More rounds add nothing, and all samples are kept.
_MOST_ROUNDS: Final = 1_000
_SECONDS_BETWEEN_NEWS: Final = 0.5


def bench(
    job: int,
    options: BenchOptions,
    model: Model,
    keeper: Keeper,
    channel: Channel,
    log: EngineLog,
) -> BenchResult:
    """Measure beside the chat, or in its place: then its context is empty afterwards.

    Raises:
        Stopped: the job was cancelled, and what was measured is not wanted or not enough.
    """
    began = time.perf_counter()
    beside = open_beside(model, channel, log)
    if beside is None:
        keeper.turn_to(None, [])
        try:
            return _Bench(job, options, model, channel, began).run()
        finally:
            model.clear()
            model.use_threads(model.pace.threads)
    try:
        return _Bench(job, options, beside, channel, began).run()
    finally:
        beside.close()


class _Bench:
    def __init__(
        self, job: int, options: BenchOptions, model: Model, channel: Channel, began: float
    ) -> None:
        room = model.facts.context
        self._job = job
        self._options = options
        self._model = model
        self._channel = channel
        self._tokens_each = options.tokens
        self._prompts = sorted({size for size in options.prompts if 0 < size <= room})
        self._depths = sorted({at for at in options.depths if 0 <= at <= room - options.tokens})
        self._began = began
        #: What can be filled without reading; None: nothing can.
        self._filled = model if isinstance(model, Beside) and model.copies else None
        self._deadline = self._began + options.seconds_limit
        self._readings = Readings()
        self._curve: list[CurvePoint] = []
        #: Tokens and state at each depth that need not be read again.
        self._kept: dict[int, tuple[list[int], bytearray]] = {}
        self._units = 0
        self._next_token = 1
        self._step = "warm-up"
        self._speed = 0.0
        self._told_at = 0.0
        #: What is taken for measuring alone.
        self._spare = model.bytes if isinstance(model, Beside) else 0

    @property
    def _late(self) -> bool:
        return time.perf_counter() >= self._deadline

    def run(self) -> BenchResult:
        """Do all that the time allows."""
        stopped = False
        try:
            self._warm_up()
            for number in range(max(_MOST_ROUNDS, self._options.rounds)):
                if (number and self._late) or self._has_enough(number):
                    break
                self._round(max(0, self._options.rounds - number - 1))
            if self._options.sustained_seconds > 0:
                self._sustain()
        except Stopped:
            if not (self._options.keep and self._readings.has_both):
                raise
            stopped = True
        return self._result(stopped=stopped)

    def _has_enough(self, rounds: int) -> bool:
        spent = time.perf_counter() - self._began
        return rounds >= self._options.rounds and spent >= self._options.least_seconds

    def _result(self, *, stopped: bool) -> BenchResult:
        facts, found = self._model.facts, self._readings
        self._kept.clear()  # it is not what the model needs
        return BenchResult(
            model=facts,
            pp=tuple(
                PromptSpeed(size, statistics.median(got)) for size, got in sorted(found.pp.items())
            ),
            tg=tuple(
                GenerationSpeed(
                    depth, self._tokens_each, statistics.median(got), min(got), max(got)
                )
                for depth, got in sorted(found.tg.items())
            ),
            load_seconds=facts.load_seconds,
            memory_bytes=memory_in_use() - self._spare,
            tests=found.samples(self._tokens_each),
            curve=tuple(self._curve),
            stopped=stopped,
            model_type=_description(self._model),
            driver=_driver(facts.device),
        )

    def _warm_up(self) -> None:
        """Touch all weights, and see what can be measured in the time."""
        self._tell("warm-up")
        self._model.use_threads(self._model.facts.threads)
        self._model.clear()
        self._timed(self._tokens(_WARM_UP_TOKENS))
        few = self._timed(self._tokens(_WARM_UP_TOKENS))
        self._a_read = few / _WARM_UP_TOKENS / _LONGER_IS_FASTER
        self._a_written = min(self._timed(self._tokens(1)) for _ in range(2))
        limit = self._options.seconds_limit
        self._tokens_each = min(
            self._options.tokens,
            max(_FEWEST_TOKENS, round(_SHARE_OF_WRITING * limit / self._a_written)),
        )
        most = max(_WARM_UP_TOKENS, round(_SHARE_OF_PROMPT * limit / self._a_read))
        if self._prompts and self._prompts[0] > most:
            # Copies of a power of two fit into each depth.
            self._prompts = [most if self._filled is None else 1 << (most.bit_length() - 1)]

    def _round(self, left: int) -> None:
        """Measure everything once; `left` more rounds shall follow."""
        self._model.clear()
        if 0 in self._depths:
            self._generation(0)
            self._model.clear()
        # The emptiest context is what models are compared by: it shall have all its rounds, or
        # two where long prompts alone are left to read.
        left = left if self._filled is None else min(left, 1)
        self._reserve = left * self._cost_of_writing(0) if 0 in self._depths else 0.0
        #: Tokens of a prompt that were read in this round from its beginning, and the time of it.
        self._read, self._spent = 0, 0.0
        if self._filled is None:
            self._pass(sorted({*self._prompts, *self._deep}))
        else:
            self._round_with_copies(self._filled)

    @property
    def _deep(self) -> list[int]:
        return [depth for depth in self._depths if depth]

    def _round_with_copies(self, filled: Beside) -> None:
        """Read the shortest prompt, fill each depth with copies of it, and read the longer ones.

        Those come last: reading them takes longest, and tells least that is new.
        """
        self._pass(self._prompts[:1])
        read, spent = self._read, self._spent
        if self._prompts and read == self._prompts[0]:
            filled.take_piece()
        for depth in self._deep:
            if self._fill(filled, depth):
                self._generation(depth)
        if self._deep and not filled.go_back_to_piece():
            return
        self._read, self._spent = read, spent
        if read == next(iter(self._prompts), 0):
            self._pass(self._prompts[1:])

    def _fill(self, filled: Beside, depth: int) -> bool:
        """Bring the context to a depth without reading; return whether there was time for it."""
        cost = _FEWEST_TOKENS * self._a_written * _DEEPER_IS_SLOWER
        if self._filled is None or time.perf_counter() + cost > self._deadline:
            return False
        if self._restore(depth):
            return True
        room = self._model.facts.context - depth - self._tokens_each
        if not filled.fill_with_copies(depth, exactly=room < 1):
            self._filled = None  # the next rounds read
            return False
        if filled.shifts:  # else its state would not be taken for one of so many tokens
            self._keep(depth)
        return True

    def _pass(self, stops: list[int]) -> None:
        """Read on to each of these places, and measure there what is wanted."""
        for stop in stops:
            self._tell(f"pp {stop}")
            if not self._reach(stop):
                continue
            if stop in self._prompts and self._read == stop:
                self._readings.pp[stop].append(stop / self._spent)
            if stop in self._depths and self._filled is None:
                self._keep(stop)
                self._generation(stop)
                if not self._model.roll_back(stop):
                    self._read = -1  # it goes on a little deeper, or from the kept state
                    self._restore(stop)

    def _reach(self, stop: int) -> bool:
        """Bring the context to so many tokens; return whether there was time for it.

        The one place that decides how: by the state that an earlier round has kept, or by reading.
        """
        must = not self._readings.pp and stop == next(iter(self._prompts), 0)
        at = len(self._model.tokens) if self._read < 0 else self._read
        cost = (stop - at) * self._a_read + self._reserve
        if stop in self._depths:
            cost += self._cost_of_writing(stop)
        in_time = time.perf_counter() + cost <= self._deadline
        whole = stop in self._prompts and in_time and self._read >= 0
        if not whole and self._restore(stop):
            self._read = -1  # what follows is not a prompt read from its beginning
            return True
        if at > stop or not (in_time or must):
            return False
        return self._read_to(stop, must=must)

    def _restore(self, depth: int) -> bool:
        """Go to a depth whose state is kept; return whether it is."""
        if depth not in self._kept:
            return False
        try:
            tokens, state = self._kept[depth]
            self._model.restore([*tokens], state)
        except ValueError:
            del self._kept[depth]
            return False
        return True

    def _read_to(self, stop: int, *, must: bool) -> bool:
        at = len(self._model.tokens) if self._read < 0 else self._read
        pieces: list[float] = []
        while at < stop:
            if self._late and not must:
                return False
            count = min(self._model.step, stop - at)
            seconds = self._timed(self._tokens(count))
            at += count
            if self._read >= 0:
                self._read, self._spent = at, self._spent + seconds
            if count == self._model.step or not pieces:
                pieces.append(seconds / count)
            self._a_read, self._speed = seconds / count, count / seconds
            self._tell_speed()
        if stop in self._prompts and self._read == stop:
            self._readings.steps[stop, 0].extend(pieces)
        return True

    def _keep(self, depth: int) -> None:
        """Keep the state at a depth for the rounds to come, where it is cheap enough."""
        if depth in self._kept or self._options.rounds < 2:  # noqa: PLR2004 - no other round
            return
        size = llama.llama_state_seq_get_size(self._model.handle, 0)
        held = sum(len(state) for _, state in self._kept.values())
        if size + held <= min(_LARGEST_STATE, hardware.memory_available() // 4):
            with contextlib.suppress(OSError):
                self._kept[depth] = [*self._model.tokens], self._model.state()

    def _cost_of_writing(self, depth: int) -> float:
        return self._tokens_each * self._a_written * (_DEEPER_IS_SLOWER if depth else 1.0)

    def _generation(self, depth: int) -> None:
        self._tell(f"tg {depth}")
        spent = 0.0
        times: list[float] = []
        while len(times) < self._tokens_each and not (self._late and len(times) >= _FEWEST_TOKENS):
            times.append(self._timed(self._tokens(1)))
            spent += times[-1]
            self._speed = len(times) / spent
            self._tell_speed()
        if depth == 0:
            self._a_written = spent / len(times)
        self._readings.steps[0, depth].extend(times)
        self._readings.tg[depth].append(len(times) / spent)

    def _sustain(self) -> None:
        self._kept.clear()
        self._began = time.perf_counter() - (self._options.seconds_limit)
        self._tell("sustained")

        def hear(point: CurvePoint) -> None:
            self._curve.append(point)
            self._speed = point.tokens_per_second
            self._tell_speed()

        seconds = self._options.sustained_seconds
        Sustained(self._model, self._timed, self._tokens, hear).run(seconds, self._a_read)

    def _timed(self, tokens: list[int]) -> float:
        started = time.perf_counter()
        self._model.feed(tokens)
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
        self._units += step != "warm-up"
        self._step, self._speed = step, 0.0
        self._send()

    def _tell_speed(self) -> None:
        """Tell how fast the step is, now and then."""
        if time.perf_counter() - self._told_at >= _SECONDS_BETWEEN_NEWS:
            self._send()

    def _send(self) -> None:
        self._told_at = time.perf_counter()
        limit, sustained = self._options.seconds_limit, self._options.sustained_seconds
        all_of_it = max(limit + sustained, 0.001)
        fraction = (self._told_at - self._began) / all_of_it
        if self._step != "sustained":
            stops = {*self._prompts, *([] if self._filled else self._deep)}
            steps = self._options.rounds * (len(self._depths) + len(stops)) or 1
            units = max(0, self._units - 1) / steps * limit / all_of_it
            if self._options.least_seconds > 0:
                units = min(units, (self._told_at - self._began) / self._options.least_seconds)
            fraction = min(max(fraction, units), limit / all_of_it)
        fraction = min(1.0, max(0.0, fraction))
        self._channel.send(protocol.Benching(self._job, fraction, self._step, self._speed))


def _description(model: Model) -> str:
    buffer = ctypes.create_string_buffer(256)
    llama.llama_model_desc(llama.llama_get_model(model.handle), buffer, len(buffer))
    return clean(buffer.value.decode("utf-8", "replace"))


def _driver(device: str) -> str:
    """Return the driver of the graphics processor that is so labelled; "": it is none."""
    found = (one for one in worker_backends.devices() if device.startswith(one.name))
    return next((one.driver for one in found), "")
