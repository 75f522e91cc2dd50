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
    worker_eyes,
    worker_file,
    worker_native,
    worker_parameters,
    worker_placement,
    worker_repack,
)
from desktop.core.engine.values import LoadedModel, LoadOptions, TemplateProblem
from desktop.core.engine.worker_checkpoints import Checkpoints
from desktop.core.engine.worker_context import ModelContext, Stopped
from desktop.core.engine.worker_eyes import Eyes
from desktop.core.engine.worker_fallback import ModelTemplate
from desktop.core.engine.worker_sight import Sight
from desktop.core.engine.worker_speculate import Experience
from desktop.core.engine.worker_switch import ThinkingSwitch
from desktop.core.engine.worker_template import RenderingStopped
from desktop.core.engine.worker_threads import ThreadControl
from desktop.core.engine.worker_vocabulary import Vocabulary
from desktop.core.errors import BadModel
from desktop.core.gguf import read_header

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_companion import Companion
    from desktop.core.engine.worker_native import EngineLog

__all__ = ["Model", "Stopped"]


class Model(ModelContext):
    """A loaded model.

    Attributes:
        facts: what it is, and how it was loaded.
        vocabulary: its tokens.
        template: makes its prompts.
        pace: how many threads write.
        thoughts: how it may mark what it thinks before it answers.
        switch: how it is told whether to think.
        adapters: what tells those in use from others, for the state of a chat.
        experience: what drafting has learned of it.
        companion: a small model that drafts, and its name, or why there is none.
        need: the memory that it takes, by its header.
        leaves: bytes of memory that are free for others once it has taken all that it needs.
    """

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
        super().__init__(channel, worker_parameters.step(options))
        self._model: Any = None
        self.companion: tuple[Companion | None, str] = None, ""
        started = time.perf_counter()
        header = read_header(options.path)
        worker_file.check_weights(options.path, header)
        used = worker_adapters.check(options, header)
        self.adapters = worker_adapters.identity(used)
        self._maps_file = worker_repack.maps_file(options, header)
        context = worker_file.wanted(options, header.context or 0)
        self._place = worker_placement.place(options, header, context, self.step)
        options = worker_parameters.settled(options, on_gpu=self._place.layers > 0)
        extra = worker_adapters.size(used) - self._place.bytes + worker_eyes.size(options.projector)
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
        if self.sight is not None:
            self.sight.close()
            self.sight = None
        if self._context is not None:
            llama.llama_free(self._context)
            self._context = None
        if self._model is not None:
            llama.llama_model_free(self._model)
            self._model = None

    def keep_pace(self, seconds: float) -> None:
        """Take note of how long a token took, and write the next with as many threads as suit."""
        before = self.pace.threads
        if self.pace.took(seconds) != before:
            self.use_threads(self.pace.threads)

    def use_threads(self, threads: int) -> None:
        """Write the next tokens with so many threads."""
        llama.llama_set_n_threads(self._context, threads, self.facts.prompt_threads)

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
        if options.projector is not None:
            eyes = Eyes(options.projector, model, context, threads, self._channel, log)
            self.sight = Sight(eyes, self._channel.alive)
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
            sees=self.sight is not None,
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
        at_once = self.sight.at_once if self.sight is not None else 0
        parameters.n_batch = parameters.n_ubatch = max(parameters.n_ubatch, at_once)
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
