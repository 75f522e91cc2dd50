"""A model in memory with its context: made from a file, checked before, and fed with tokens."""

from __future__ import annotations

import ctypes
import re
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import psutil
from llama_cpp import llama_cpp as llama

from desktop.core import hardware, memory_need
from desktop.core.engine import worker_native, worker_parameters, worker_repack
from desktop.core.engine.process import OUT_OF_MEMORY, last_words
from desktop.core.engine.values import LoadedModel, LoadOptions
from desktop.core.engine.worker_template import ChatTemplate
from desktop.core.engine.worker_threads import ThreadControl
from desktop.core.engine.worker_vocabulary import Vocabulary
from desktop.core.errors import (
    AssistantError,
    BadModel,
    EngineOutOfMemory,
    ModelTooLarge,
    UnknownArchitecture,
)
from desktop.core.gguf import Header, read_header
from desktop.core.gguf_names import numbered

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_native import EngineLog

#: Context of a model that does not say what it was trained with, when none is asked for.
UNKNOWN_CONTEXT = 4096
#: The engine's own tables of a context beyond this alone fill the memory.
MAX_CONTEXT = 2**20
_ABORTED = 2
_ARCHITECTURE = re.compile(r"(?:unknown|unsupported) model architecture: '([^']*)'")
_LOADER = re.compile(r"^\w+: error loading model: ")


class Stopped(Exception):
    """The current job was cancelled."""


class Model:
    """A loaded model.

    Attributes:
        tokens: those whose state its context holds, in order.
        step: so many tokens `feed` takes at once.
        facts: what it is, and how it was loaded.
        vocabulary: its tokens.
        template: its chat template.
        pace: how many threads write.
    """

    def __init__(
        self,
        options: LoadOptions,
        channel: Channel,
        log: EngineLog,
        on_progress: Callable[[float], None],
    ) -> None:
        """Load it.

        Raises:
            AssistantError: the file or the machine does not allow it.
            Stopped: the job was cancelled meanwhile.
        """
        self._model: Any = None
        self._context: Any = None
        self._channel = channel
        self.tokens: list[int] = []
        self.step = worker_parameters.step(options)
        started = time.perf_counter()
        header = read_header(options.path)
        self._maps_file = worker_repack.maps_file(options, header)
        self._need = _check_memory(options, header, wanted(options, header.context or 0))
        log.clear()
        self._open(options, log, on_progress)
        try:
            self._describe(options, log, started)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Free the memory."""
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

        At least the last one is forgotten, since its scores are needed anew.
        """
        same = common_prefix(self.tokens, tokens[:-1])
        if same < len(self.tokens) and not self._roll_back(same):
            self.clear()
            return 0
        return same

    def clear(self) -> None:
        """Forget everything."""
        llama.llama_memory_clear(self._memory, False)
        self.tokens = []

    def feed(self, tokens: list[int]) -> None:
        """Take up to `step` more tokens in; the scores after the last one are then known.

        Raises:
            Stopped: the job was cancelled; what is done stays.
            RuntimeError: the engine failed, which ends the child.
        """
        count = len(tokens)
        self._batch_tokens[:count] = [*tokens]  # as a list of its own: ctypes' type is wider
        status = llama.llama_decode(
            self._context, llama.llama_batch_get_one(self._batch_tokens, count)
        )
        if status == 0:
            self.tokens += tokens
            return
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
        oldest = llama.llama_memory_seq_pos_min(self._memory, 0)
        if oldest > max(0, length - self._window):
            return False
        if not llama.llama_memory_seq_rm(self._memory, 0, length, -1):
            return False
        del self.tokens[length:]
        return True

    # --- loading -----------------------------------------------------------------------------

    def _open(
        self, options: LoadOptions, log: EngineLog, on_progress: Callable[[float], None]
    ) -> None:
        parameters = worker_parameters.of_model(replace(options, map_file=self._maps_file))
        self._devices = worker_native.no_devices()
        parameters.devices = ctypes.cast(self._devices, ctypes.c_void_p)
        told = -1.0

        def progress(fraction: float, _data: object) -> bool:
            nonlocal told
            if fraction - told >= 0.01 or fraction >= 1:  # noqa: PLR2004 - a hundred steps at most
                told = fraction
                on_progress(min(1.0, max(0.0, fraction)))
            return not self._channel.cancelled

        callback = llama.llama_progress_callback(progress)
        parameters.progress_callback = callback
        self._model = _load(options.path, parameters)
        if self._channel.cancelled:
            self.close()
            raise Stopped
        if not self._model:
            self._model = None
            raise explain(options.path, log)

    def _describe(self, options: LoadOptions, log: EngineLog, started: float) -> None:
        model = self._model
        trained: int = llama.llama_model_n_ctx_train(model)
        context = wanted(options, trained)
        threads = worker_parameters.thread_count(options.threads, llama.llama_model_size(model))
        log.clear()
        self._open_context(options, context, threads, log)
        self.vocabulary = Vocabulary(model)
        source: bytes | None = llama.llama_model_chat_template(model, None)
        text = source.decode("utf-8", "replace") if source else None
        self.template = ChatTemplate(text, self.vocabulary.marks)
        self.facts = LoadedModel(
            path=options.path,
            name=self._meta("general.name") or options.path.stem,
            architecture=self._meta("general.architecture"),
            parameters=llama.llama_model_n_params(model),
            bytes=llama.llama_model_size(model),
            context=min(context, llama.llama_n_ctx(self._context)),
            trained_context=trained,
            load_seconds=time.perf_counter() - started,
            memory_bytes=memory_in_use(),
            device="CPU",
            threads=threads,
            variant=log.variant,
            engine=worker_native.engine_name(),
            prompt_threads=worker_parameters.prompt_threads(options, threads),
            micro_batch=self.step,
            cache_type=options.cache_type,
            repack=options.repack,
            needed_bytes=self._need.total,
        )
        self._pace_of(options, threads)

    def _pace_of(self, options: LoadOptions, threads: int) -> None:
        small = self.facts.bytes < worker_parameters.SINGLE_THREAD_BYTES
        found = hardware.read()
        most = max(1, min(found.physical_cores, found.usable_cores))
        self.pace = ThreadControl(threads, most, fixed=options.threads > 0 or small)

    def _open_context(
        self, options: LoadOptions, context: int, threads: int, log: EngineLog
    ) -> None:
        parameters = worker_parameters.of_context(options, context, threads)
        self._context = llama.llama_init_from_model(self._model, parameters)
        if not self._context:
            self._context = None
            raise explain(options.path, log)
        self._memory: Any = llama.llama_get_memory(self._context)
        if not self._memory or not llama.llama_model_has_decoder(self._model):
            raise BadModel(path=str(options.path), reason="it makes no text")
        self._window: int = llama.llama_model_n_swa(self._model)
        self._batch_tokens = (llama.llama_token * self.step)()
        self._stop_with_flag()

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


def _load(path: Path, parameters: Any) -> Any:  # noqa: ANN401 - llama.cpp's structures
    """Load a model; of a split one all parts are named where llama.cpp would not find them."""
    place = numbered(path.name)
    if place is None or place.end == place.end.lower():
        return llama.llama_model_load_from_file(worker_native.stream_path(path), parameters)
    paths = [worker_native.stream_path(path.with_name(name)) for name in place.names]
    names = (ctypes.c_char_p * len(paths))(*paths)
    return llama.llama_model_load_from_splits(names, len(paths), parameters)


def explain(path: Path, log: EngineLog) -> AssistantError:
    """Return why the engine refused, from its log."""
    text = log.text
    if found := _ARCHITECTURE.search(text):
        return UnknownArchitecture(path=str(path), architecture=last_words(found[1])[:80])
    lines = [_LOADER.sub("", line) for line in log.errors.splitlines()]
    telling = [line for line in lines if not line.endswith("failed to load model")]
    reason = last_words("\n".join(telling or lines))[:500]
    if OUT_OF_MEMORY.search(text):
        return EngineOutOfMemory(reason=reason)
    return BadModel(path=str(path), reason=reason)


def memory_in_use() -> int:
    """Return the resident memory of this process, in bytes."""
    resident: int = psutil.Process().memory_info().rss
    return resident


def wanted(options: LoadOptions, trained: int) -> int:
    """Return the context to use: more than the model was trained with makes it talk nonsense."""
    known = [size for size in (options.context, trained) if size > 0]
    return min([*known, MAX_CONTEXT]) if known else UNKNOWN_CONTEXT


def needed(
    options: LoadOptions,
    size: int,
    header: Header,
    context: int,
    step: int = memory_need.MICRO_BATCH,
) -> memory_need.Need:
    """Return the memory that a model of `size` bytes takes with so much context."""
    return memory_need.of_header(
        header,
        size + worker_repack.copied_bytes(options, header),
        context,
        cache_type=options.cache_type,
        micro_batch=step,
        flash_attention=options.flash_attention != "off",
    )


def _check_memory(options: LoadOptions, header: Header, context: int) -> memory_need.Need:
    """Refuse a model that cannot fit, before the machine starts to swap for it."""
    path = options.path
    need = needed(options, _size(path), header, context, worker_parameters.step(options))
    available = hardware.read().memory_available
    if need.growth > available:
        name = header.name or path.stem
        raise ModelTooLarge(name=name, needed_bytes=need.growth, available_bytes=available)
    return need


def _size(path: Path) -> int:
    """Return the bytes of all files of a model; a part that is missing the loader will name."""
    place = numbered(path.name)
    parts = [path.with_name(name) for name in place.names] if place is not None else [path]
    return sum(part.stat().st_size for part in parts if part.is_file())
