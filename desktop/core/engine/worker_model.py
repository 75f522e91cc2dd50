"""A model in memory with its context: made from a file, checked before, and fed with tokens."""

from __future__ import annotations

import ctypes
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from llama_cpp import llama_cpp as llama

from desktop.core import hardware, thinking
from desktop.core.engine import (
    worker_adapters,
    worker_file,
    worker_native,
    worker_parameters,
    worker_placement,
    worker_repack,
)
from desktop.core.engine.values import LoadedModel, LoadOptions, TemplateProblem
from desktop.core.engine.worker_checkpoints import Checkpoints
from desktop.core.engine.worker_fallback import ModelTemplate
from desktop.core.engine.worker_speculate import Experience
from desktop.core.engine.worker_switch import ThinkingSwitch
from desktop.core.engine.worker_template import RenderingStopped
from desktop.core.engine.worker_threads import ThreadControl
from desktop.core.engine.worker_vocabulary import Vocabulary
from desktop.core.errors import BadModel
from desktop.core.gguf import read_header

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_companion import Companion
    from desktop.core.engine.worker_native import EngineLog

_ABORTED = 2


class Stopped(Exception):
    """The current job was cancelled."""


class Model:
    """A loaded model.

    Attributes:
        tokens: those whose state its context holds, in order.
        step: so many tokens `feed` takes at once.
        facts: what it is, and how it was loaded.
        vocabulary: its tokens.
        template: makes its prompts.
        pace: how many threads write.
        thoughts: how it may mark what it thinks before it answers.
        switch: how it is told whether to think.
        checkpoints: the ways back in its context.
        adapters: what tells those in use from others, for the state of a chat.
        experience: what drafting has learned of it.
        unsent: so many tokens come before what is no part of the chat yet, or never; None: nothing.
        companion: a small model that drafts, and its name, or why there is none.
        need: the memory that it takes, by its header.
        leaves: bytes of memory that are free for others once it has taken all that it needs.
    """

    unsent: int | None = None
    #: Whether the scores after the last token are there.
    _scored = False

    def __init__(
        self,
        options: LoadOptions,
        channel: Channel,
        log: EngineLog,
        on_progress: Callable[[float], None],
        most: int | None = None,
    ) -> None:
        """Load it, into at most `most` bytes of memory where that is known.

        Raises:
            AssistantError: the file or the machine does not allow it.
            Stopped: the job was cancelled meanwhile.
        """
        self._model: Any = None
        self._context: Any = None
        self._channel = channel
        self.tokens: list[int] = []
        self.companion: tuple[Companion | None, str] = None, ""
        self.step = worker_parameters.step(options)
        started = time.perf_counter()
        header = read_header(options.path)
        worker_file.check_weights(options.path, header)
        used = worker_adapters.check(options, header)
        self.adapters = worker_adapters.identity(used)
        self._maps_file = worker_repack.maps_file(options, header)
        context = worker_file.wanted(options, header.context or 0)
        self._place = worker_placement.place(options, header, context, self.step)
        options = worker_parameters.settled(options, on_gpu=self._place.layers > 0)
        extra = worker_adapters.size(used) - self._place.bytes
        self.need, self.leaves = worker_file.check_memory(options, header, context, extra, most)
        log.clear()
        self._open(options, log, on_progress)
        try:
            handles = worker_adapters.load(self._model, used, log)
            self._describe(options, log, started)
            worker_adapters.apply(self._context, handles, used)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Free the memory."""
        if self.companion[0] is not None:
            self.companion[0].close()
            self.companion = None, ""
        if self._context is not None:
            llama.llama_free(self._context)
            self._context = None
        if self._model is not None:
            llama.llama_model_free(self._model)
            self._model = None

    @property
    def handle(self) -> Any:  # noqa: ANN401 - a ctypes pointer
        """The context, for the sampler."""
        return self._context

    @property
    def cancelled(self) -> bool:
        """Whether the current job shall end."""
        return self._channel.cancelled

    # --- feeding -----------------------------------------------------------------------------

    def keep_prefix(self, tokens: list[int]) -> int:
        """Forget what does not begin `tokens`; return how many of them are still known.

        At least the last one is forgotten, since its scores are needed anew, unless it was the
        last thing that was taken in.
        """
        if self._scored and tokens == self.tokens:
            return len(tokens)
        same = common_prefix(self.tokens, tokens[:-1])
        if not self.roll_back(same):
            self._go_back(same)
        return len(self.tokens)

    def reusable(self, tokens: list[int]) -> int:
        """Return how many of them `keep_prefix` would keep."""
        same = common_prefix(self.tokens, tokens[:-1])
        free = self.checkpoints.go_back_freely(same, len(self.tokens))
        return same if free else self.checkpoints.best(same)

    def clear(self) -> None:
        """Forget everything."""
        llama.llama_memory_clear(self._memory, False)
        self.tokens = []
        self._scored = False
        self.checkpoints.cut(0)

    def forget_unsent(self) -> None:
        """Forget a message that was read while it was written: it was not sent."""
        if self.unsent is not None and not self.roll_back(self.unsent):
            self._go_back(self.unsent)
        self.unsent = None

    def feed(self, tokens: list[int], *, scored: bool = False) -> None:
        """Take up to `step` more tokens in; the scores after the last one are then known.

        Args:
            tokens: to take in.
            scored: whether the scores after each of them are wanted.

        Raises:
            Stopped: the job was cancelled; what is done stays.
            RuntimeError: the engine failed, which ends the child.
        """
        count = len(tokens)
        self._batch_tokens[:count] = [*tokens]  # as a list of its own: ctypes' type is wider
        batch = llama.llama_batch_get_one(self._batch_tokens, count)
        if scored:
            batch.logits = ctypes.cast(self._all_scored, ctypes.POINTER(ctypes.c_int8))
        status = llama.llama_decode(self._context, batch)
        self._scored = status == 0
        if self._scored:
            self.tokens += tokens
            # A graphics processor is not done when it was told what to do; times must be true.
            llama.llama_synchronize(self._context)
            return
        if self.checkpoints.recurrent:
            # Some layers have taken the step and others have not, which llama.cpp does not undo.
            self._go_back(len(self.tokens))
        else:
            # Finished parts of the step stay in the context: ask how far it came.
            known = llama.llama_memory_seq_pos_max(self._memory, 0) + 1
            self.tokens = [*self.tokens, *tokens][: max(0, known)]
        if status == _ABORTED:
            raise Stopped
        raise RuntimeError(f"llama_decode returned {status}")

    def state(self) -> bytearray:
        """Return llama.cpp's own bytes for all tokens that the context holds."""
        size = llama.llama_state_seq_get_size(self._context, 0)
        buffer = bytearray(size)
        view = (ctypes.c_uint8 * size).from_buffer(buffer)
        if llama.llama_state_seq_get_data(self._context, view, size, 0) != size:
            raise OSError(None, "the engine does not give its state")
        return buffer

    def restore(self, tokens: list[int], state: bytearray) -> None:
        """Take in what `state` returned for these tokens; the scores are not known by that.

        The bytes must be exactly those: llama.cpp aborts the process on others.

        Raises:
            ValueError: they are refused; the context is empty.
        """
        self.clear()
        view = (ctypes.c_uint8 * len(state)).from_buffer(state)
        taken = llama.llama_state_seq_set_data(self._context, view, len(state), 0)
        if not taken or llama.llama_memory_seq_pos_max(self._memory, 0) + 1 != len(tokens):
            self.clear()
            raise ValueError("the engine does not take it")
        self.tokens = tokens
        self._scored = False

    def keep_pace(self, seconds: float) -> None:
        """Take note of how long a token took, and write the next with as many threads as suit."""
        before = self.pace.threads
        if self.pace.took(seconds) != before:
            self.use_threads(self.pace.threads)

    def use_threads(self, threads: int) -> None:
        """Write the next tokens with so many threads."""
        llama.llama_set_n_threads(self._context, threads, self.facts.prompt_threads)

    def roll_back(self, length: int) -> bool:
        """Forget all after the first `length` tokens; return whether that was possible."""
        return length >= len(self.tokens) or self._roll_back(length)

    def _roll_back(self, length: int) -> bool:
        """Forget the end of the context. Hybrid and sliding-window models cannot always."""
        if length == 0:
            self.clear()
            return True
        # With a sliding window, what the tokens after `length` still look at may be gone.
        ways = self.checkpoints
        if not (ways.recurrent or ways.go_back_freely(length, len(self.tokens))):
            return False
        if not llama.llama_memory_seq_rm(self._memory, 0, length, -1):
            return False
        del self.tokens[length:]
        self._scored = False
        ways.cut(length)
        return True

    def _go_back(self, length: int) -> None:
        """Forget all after the last checkpoint within the first `length` tokens."""
        kept = self.checkpoints.go_back(length)
        self._scored = False
        if kept:
            del self.tokens[kept:]
        else:
            self.clear()

    # --- loading -----------------------------------------------------------------------------

    def _open(
        self, options: LoadOptions, log: EngineLog, on_progress: Callable[[float], None]
    ) -> None:
        mapped = replace(options, map_file=self._maps_file)
        parameters = worker_parameters.of_model(mapped, self._place.layers)
        parameters.devices = ctypes.cast(self._place.pointers, ctypes.c_void_p)
        told = -1.0

        def progress(fraction: float, _data: object) -> bool:
            nonlocal told
            if fraction - told >= 0.01 or fraction >= 1:  # noqa: PLR2004 - a hundred steps at most
                told = fraction
                on_progress(min(1.0, max(0.0, fraction)))
            return not self._channel.cancelled

        callback = llama.llama_progress_callback(progress)
        parameters.progress_callback = callback
        self._model = worker_file.load(options.path, parameters)
        if self._channel.cancelled:
            self.close()
            raise Stopped
        if not self._model:
            self._model = None
            raise worker_file.explain(options.path, log)

    def _describe(self, options: LoadOptions, log: EngineLog, started: float) -> None:
        model = self._model
        trained: int = llama.llama_model_n_ctx_train(model)
        context = worker_file.wanted(options, trained)
        threads = worker_parameters.thread_count(options, llama.llama_model_size(model))
        log.clear()
        self._open_context(options, context, threads, log)
        template, problem = self._open_vocabulary()
        self.facts = LoadedModel(
            path=options.path,
            name=self._meta("general.name") or options.path.stem,
            architecture=self._meta("general.architecture"),
            parameters=llama.llama_model_n_params(model),
            bytes=llama.llama_model_size(model),
            context=min(context, llama.llama_n_ctx(self._context)),
            trained_context=trained,
            load_seconds=time.perf_counter() - started,
            memory_bytes=worker_file.memory_in_use(),
            device=self._place.label,
            threads=threads,
            variant=log.variant,
            engine=worker_native.engine_name(),
            prompt_threads=worker_parameters.prompt_threads(options, threads),
            micro_batch=self.step,
            cache_type=options.cache_type,
            repack=options.repack,
            gpu_layers=self._place.layers,
            flash_attention=worker_parameters.flash_attention(options, log.text),
            template=template,
            template_problem=problem,
            needed_bytes=self.need.total,
        )
        self._pace_of(options, threads)

    def _open_vocabulary(self) -> tuple[str, TemplateProblem]:
        """Make ready what turns chats into tokens; return the template's name and problem."""
        vocabulary = llama.llama_model_get_vocab(self._model)
        if llama.llama_vocab_type(vocabulary) == llama.LLAMA_VOCAB_TYPE_NONE:
            raise BadModel(path="", reason="it has no vocabulary")
        self.vocabulary = Vocabulary(self._model)
        self.template = self._template()
        model = self._model
        keeps_all = llama.llama_model_is_recurrent(model) or llama.llama_model_is_hybrid(model)
        self.experience = Experience(self.step, self.vocabulary.size, possible=not keeps_all)
        return self.template.name, self.template.problem

    def _template(self) -> ModelTemplate:
        source: bytes | None = llama.llama_model_chat_template(self._model, None)
        text = source.decode("utf-8", "replace") if source else None
        template = ModelTemplate(text, self.vocabulary.marks, self.vocabulary.holds)
        try:
            template.check(lambda: self._channel.cancelled)
        except RenderingStopped:
            raise Stopped from None
        own = text if text and template.name == "own" else ""
        self.thoughts = thinking.forms_of(own, self.vocabulary.names)
        self.vocabulary.look_for(self.thoughts)
        self.switch = ThinkingSwitch(own, self._meta("general.architecture"))
        return template

    def _pace_of(self, options: LoadOptions, threads: int) -> None:
        small = self.facts.bytes < worker_parameters.SINGLE_THREAD_BYTES
        found = hardware.read()
        most = max(1, min(found.physical_cores, found.usable_cores))
        self.pace = ThreadControl(threads, most, fixed=options.threads > 0 or small)

    def _open_context(
        self, options: LoadOptions, context: int, threads: int, log: EngineLog
    ) -> None:
        parameters = self._parameters(options, context, threads)
        self._context = llama.llama_init_from_model(self._model, parameters)
        if not self._context:
            self._context = None
            raise worker_file.explain(options.path, log)
        self._memory: Any = llama.llama_get_memory(self._context)
        if not self._memory or not llama.llama_model_has_decoder(self._model):
            raise BadModel(path=str(options.path), reason="it makes no text")
        self.checkpoints = Checkpoints(self._model, self._context)
        self._batch_tokens = (llama.llama_token * self.step)()
        self._all_scored = (ctypes.c_int8 * self.step)(*[1] * self.step)
        self._stop_with_flag()

    def _parameters(self, options: LoadOptions, context: int, threads: int) -> Any:  # noqa: ANN401 - a ctypes structure
        """Return llama.cpp's parameters of the context."""
        on_gpu = self._place.layers > 0
        return worker_parameters.of_context(options, context, threads, on_gpu=on_gpu)

    def _stop_with_flag(self) -> None:
        self._stop = worker_native.stop_when_set()
        flag = ctypes.cast(self._channel.flag, ctypes.c_void_p)
        llama.llama_set_abort_callback(self._context, self._stop, flag)

    def _meta(self, key: str) -> str:
        buffer = ctypes.create_string_buffer(256)
        length = llama.llama_model_meta_val_str(self._model, key.encode(), buffer, len(buffer))
        text = buffer.value.decode("utf-8", "replace") if length > 0 else ""
        return "".join(char for char in text if char.isprintable()).strip()


def common_prefix(known: Sequence[int], wanted: Sequence[int]) -> int:
    """Return how many tokens two lists begin with alike."""
    count = 0
    for one, other in zip(known, wanted, strict=False):
        if one != other:
            break
        count += 1
    return count
