"""Times models side by side: skeletons, which have no vocabulary and say nothing.

Everything is done in turn, round by round, because a machine changes while it is measured: what is
compared must have been done in the same seconds.
"""

from __future__ import annotations

import ctypes
import statistics
import time
from collections import defaultdict
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Final

from llama_cpp import llama_cpp as llama

from desktop.core.engine import protocol, worker_parameters
from desktop.core.engine.measures import ProbeOptions, ProbeResult, Timing
from desktop.core.engine.worker_model import Model, Stopped

if TYPE_CHECKING:
    from desktop.core.engine.values import LoadOptions, TemplateProblem
    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_native import EngineLog

#: A context is filled with copies of a piece of so many tokens.
_PIECE: Final = 128
_WARM_UP: Final = 2
_LEAST_ROUNDS: Final = 2
#: Every so many rounds prompts are read, and the context is filled.
_READ_EVERY: Final = 2
_DEEP_EVERY: Final = 4
#: Tokens that are fed: a skeleton's table holds no more of them.
_FED: Final = 512
#: Where the context must be read to be filled, no more than this is.
_MOST_READ: Final = 512
_QUARTERS: Final = 4


class TimedModel(Model):
    """A model that only works, and whose context can be filled without reading."""

    _piece: bytearray | None = None
    #: What was read where copies are not possible, by its length.
    _read: tuple[int, bytearray] | None = None

    def warm_up(self, prompt: int) -> None:
        """Read and write a little, which takes longer at first, and keep a piece to copy."""
        if prompt:
            self._piece = self._state_after(_PIECE)
        for _ in range(_WARM_UP):
            self.feed(self.some(1))

    def fill(self, depth: int) -> int:
        """Have about `depth` tokens in the context, and return how many there are.

        What they are does not change how long the next ones take, so a piece is read once, and put
        into the context as often as it takes. A model whose memory does not allow that reads less.
        """
        self.clear()
        if depth < _PIECE:
            return 0
        if self._copy(depth // _PIECE):
            self.tokens = [0] * (depth // _PIECE * _PIECE)
        else:
            self.clear()
            self._read_or_restore(min(depth, _MOST_READ))
        # Copies are turned to their places with the next step, which must not be timed.
        self.feed(self.some(1))
        return len(self.tokens)

    def some(self, count: int) -> list[int]:
        """Return tokens that the table has; which ones does not matter."""
        most = min(_FED, llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(self._model)))
        return [(at * 7 + count) % most for at in range(count)]

    def _copy(self, count: int) -> bool:
        # Copies that cannot be turned to their places lie on top of each other, which makes as
        # much work; but with a sliding window the earlier ones would then never make room.
        shifts = llama.llama_memory_can_shift(self._memory)
        if self.checkpoints.window and not shifts:
            return False
        if self._piece is None:
            self._piece = self._state_after(_PIECE)
        for number in range(count):
            view = (ctypes.c_uint8 * len(self._piece)).from_buffer(self._piece)
            if not llama.llama_state_seq_set_data(self._context, view, len(self._piece), 1):
                return False
            if number and shifts:
                llama.llama_memory_seq_add(self._memory, 1, 0, -1, number * _PIECE)
            llama.llama_memory_seq_cp(self._memory, 1, 0, -1, -1)
            llama.llama_memory_seq_rm(self._memory, 1, -1, -1)
        return True

    def _read_or_restore(self, depth: int) -> None:
        if self._read is None or self._read[0] != depth:
            self._read = depth, self._state_after(depth)
        self.restore([0] * depth, self._read[1])

    def _state_after(self, length: int) -> bytearray:
        self.clear()
        while len(self.tokens) < length:
            self.feed(self.some(min(self.step, length - len(self.tokens))))
        state = self.state()
        self.clear()
        return state

    def _open_vocabulary(self) -> tuple[str, TemplateProblem]:
        return "own", ""

    def _parameters(self, options: LoadOptions, context: int, threads: int) -> Any:  # noqa: ANN401 - a ctypes structure
        on_gpu = self._place.layers > 0
        return worker_parameters.of_timing(options, context, threads, on_gpu=on_gpu)


def probe(request: protocol.Probe, channel: Channel, log: EngineLog) -> ProbeResult:
    """Load the models, time them, and free them.

    Raises:
        AssistantError: one of them cannot be loaded.
        Stopped: the job was cancelled.
    """
    with ExitStack() as models:
        loaded: list[TimedModel] = []
        for options in request.loads:
            most = loaded[-1].leaves if loaded else None
            model = TimedModel(options, channel, log, lambda _share: None, most)
            models.callback(model.close)
            loaded.append(model)
        return _Probe(request.job, request.options, loaded, channel).run()


class _Probe:
    def __init__(
        self, job: int, options: ProbeOptions, models: list[TimedModel], channel: Channel
    ) -> None:
        self._job, self._options = job, options
        self._models, self._channel = models, channel
        self._single: dict[tuple[int, str, int], list[list[float]]] = defaultdict(list)

    def run(self) -> ProbeResult:
        """Do all rounds that the time allows, and two at least."""
        for model in self._models:
            model.use_threads(model.facts.threads)
            model.warm_up(self._options.prompt)
        deadline = time.perf_counter() + self._options.seconds_limit
        for number in range(self._options.rounds):
            if number >= _LEAST_ROUNDS and time.perf_counter() >= deadline:
                break
            share = number / self._options.rounds
            self._channel.send(protocol.Benching(self._job, share, f"round {number + 1}"))
            self._round(number)
        return ProbeResult(
            models=tuple(model.facts for model in self._models),
            timings=tuple(self._timing(*key) for key in sorted(self._single)),
        )

    def _round(self, number: int) -> None:
        # Reading takes long and always as long; and what lies deep changes less still.
        depths = self._options.depths if number % _DEEP_EVERY == 0 else self._options.depths[:1]
        for depth in depths:
            for place, model in enumerate(self._models):
                if self._channel.cancelled:
                    raise Stopped
                step = min(self._options.prompt, model.step)
                room = model.facts.context - self._options.tokens - step - 1
                if depth > room or (depth and place >= (self._options.deep_models or place + 1)):
                    continue
                filled = model.fill(depth)
                # Writing first: a step would have left many more tokens than a few words do.
                self._time(place, "write", filled, 1, self._options.tokens)
                if step and number % _READ_EVERY == 0:
                    self._time(place, "read", filled, step, 1)

    def _time(self, place: int, kind: str, depth: int, tokens: int, times: int) -> None:
        model, found = self._models[place], []
        for _ in range(times):
            started = time.perf_counter()
            model.feed(model.some(tokens))
            found.append(time.perf_counter() - started)
        if found:
            self._single[place, kind, depth].append(found)

    def _timing(self, place: int, kind: str, depth: int) -> Timing:
        rounds = self._single[place, kind, depth]
        model = self._models[place]
        return Timing(
            model=place,
            kind="read" if kind == "read" else "write",
            depth=depth,
            tokens=min(self._options.prompt, model.step) if kind == "read" else 1,
            seconds=tuple(statistics.median(each) for each in rounds),
            spread=_spread([single for each in rounds for single in each]),
        )


def _spread(found: list[float]) -> float:
    if len(found) < _QUARTERS:
        return (max(found) - min(found)) / statistics.median(found)
    low, middle, high = statistics.quantiles(found, n=_QUARTERS)
    return (high - low) / middle
