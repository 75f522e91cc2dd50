"""A second context on the loaded model, to measure in.

The chat's own context stays as it is meanwhile. And this one can be filled without reading: what
the tokens are does not change how long the next ones take, so the state of a piece that was read
is put into it as often as it takes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from llama_cpp import llama_cpp as llama

from desktop.core import hardware
from desktop.core.engine import worker_parameters
from desktop.core.engine.values import LoadOptions
from desktop.core.engine.worker_context import ModelContext
from desktop.core.engine.worker_probe import TimedModel
from desktop.core.errors import AssistantError

if TYPE_CHECKING:
    from desktop.core.engine.values import FlashAttention
    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_model import Model
    from desktop.core.engine.worker_native import EngineLog

#: It takes at most this share of the memory that is free.
_SHARE_OF_FREE: Final = 2
_SETTLED: Final[dict[str, FlashAttention]] = {"on": "on", "off": "off"}


class Beside(TimedModel):
    """What measures beside the chat: the same weights, a context of its own.

    Attributes:
        bytes: of memory that it takes while it is there.

    Raises:
        AssistantError: the engine does not make a context.
    """

    def __init__(self, model: Model, channel: Channel, log: EngineLog) -> None:
        ModelContext.__init__(self, channel, model.step)  # and not Model's: nothing is loaded
        self._model = llama.llama_get_model(model.handle)
        self.vocabulary, self.pace = model.vocabulary, model.pace
        self.bytes = model.need.cache
        #: How many tokens a piece has, and its state.
        self._copied: tuple[int, bytearray] | None = None
        told = model.facts
        options = LoadOptions(
            path=told.path,
            context=told.context,
            threads=told.threads,
            prompt_threads=told.prompt_threads,
            micro_batch=told.micro_batch,
            cache_type=told.cache_type,
            flash_attention=_SETTLED.get(told.flash_attention, "auto"),
        )
        self._open_context(options, told.context, told.threads, log)
        self.facts = replace(told, context=min(told.context, llama.llama_n_ctx(self._context)))

    def close(self) -> None:
        """Free the context; the weights are the model's."""
        if self._context is not None:
            llama.llama_free(self._context)
            self._context = None

    def take_piece(self) -> None:
        """Keep what the context holds now, to fill it with copies of that."""
        self._copied = len(self.tokens), self.state()

    def go_back_to_piece(self) -> bool:
        """Hold the piece alone; return whether that was possible."""
        if self._copied is None:
            return False
        length, state = self._copied
        try:
            self.restore([0] * length, state)
        except ValueError:
            return False
        return True

    def fill_with_copies(self, depth: int, *, exactly: bool) -> bool:
        """Have `depth` tokens in the context, or one more; return whether that was possible.

        Args:
            depth: how many.
            exactly: whether there is no room for one more.
        """
        if self._copied is None:
            return False
        length, state = self._copied
        self.clear()
        count = (depth - exactly) // length
        if count and not self._put(state, length, count):
            self.clear()
            return False
        self.tokens = [0] * (count * length)
        # Copies are turned to their places with the next step, which must not be timed.
        left = max(1, depth - count * length)
        while left > 0:
            self.feed(self.some(min(self.step, left)))
            left -= self.step
        return True

    def _put(self, state: bytearray, length: int, count: int) -> bool:
        if not self.put_copies(state, length, count):
            return False
        last = (count if self.shifts else 1) * length - 1
        return bool(llama.llama_memory_seq_pos_max(self._memory, 0) == last)

    def _parameters(self, options: LoadOptions, context: int, threads: int) -> Any:  # noqa: ANN401 - a ctypes structure
        return worker_parameters.of_timing(options, context, threads, on_gpu=False)


def open_beside(model: Model, channel: Channel, log: EngineLog) -> Beside | None:
    """Return a context to measure in; None where the chat's own has to do.

    That is on a graphics processor, whose memory may be full without anybody telling, and which
    reads quickly; with adapters, which belong to a context; and where memory is short.
    """
    if model.facts.gpu_layers or model.adapters:
        return None
    if (model.need.cache + model.need.work) * _SHARE_OF_FREE > hardware.read().memory_available:
        return None
    try:
        return Beside(model, channel, log)
    except AssistantError:
        return None
