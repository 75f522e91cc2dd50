"""A model in memory with its context: made from a file, checked before, and fed with tokens."""

from __future__ import annotations

import ctypes
import re
import time
from typing import TYPE_CHECKING, Any

import psutil
from llama_cpp import llama_cpp as llama

from desktop.core import hardware
from desktop.core.engine import worker_native
from desktop.core.engine.process import OUT_OF_MEMORY, last_words
from desktop.core.engine.values import LoadedModel, LoadOptions
from desktop.core.engine.worker_template import ChatTemplate
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
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_native import EngineLog

#: Tokens in one step. Larger steps read prompts no faster, but answer a cancel later.
STEP = 128
#: What the engine takes beside weights and KV cache, at the least.
OVERHEAD_BYTES = 100_000_000
#: Below this size of its weights a model runs faster on one thread than on two.
SINGLE_THREAD_BYTES = 32_000_000
#: Context of a model that does not say what it was trained with, when none is asked for.
UNKNOWN_CONTEXT = 4096
#: The engine's own tables of a context beyond this alone fill the memory.
MAX_CONTEXT = 2**20
_ABORTED = 2
_ARCHITECTURE = re.compile(r"(?:unknown|unsupported) model architecture: '([^']*)'")
_LOADER = re.compile(r"^\w+: error loading model: ")
_FLASH_ATTENTION_AUTO = -1  # on wherever the model and the device can
_MAP_FILE = 1  # LLAMA_LOAD_MODE_MMAP


class Stopped(Exception):
    """The current job was cancelled."""


class Model:
    """A loaded model. `tokens` are those whose state its context holds, in order."""

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
        started = time.perf_counter()
        header = read_header(options.path)
        _check_memory(options.path, header, _wanted(options, header.context or 0))
        log.clear()
        self._open(options.path, log, on_progress)
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

    # --- feeding -----------------------------------------------------------------------------

    def keep_prefix(self, tokens: list[int]) -> int:
        """Forget what does not begin `tokens`; return how many of them are still known.

        At least the last one is forgotten, since its scores are needed anew.
        """
        same = 0
        for known, wanted in zip(self.tokens, tokens[:-1], strict=False):
            if known != wanted:
                break
            same += 1
        if same < len(self.tokens) and not self._roll_back(same):
            self.clear()
            return 0
        return same

    def clear(self) -> None:
        """Forget everything."""
        llama.llama_memory_clear(self._memory, False)
        self.tokens = []

    def feed(self, tokens: list[int]) -> None:
        """Take up to `STEP` more tokens in; the scores after the last one are then known.

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

    def _open(self, path: Path, log: EngineLog, on_progress: Callable[[float], None]) -> None:
        parameters = llama.llama_model_default_params()
        self._devices = worker_native.no_devices()
        parameters.devices = ctypes.cast(self._devices, ctypes.c_void_p)
        parameters.n_gpu_layers = 0
        parameters.load_mode = _MAP_FILE
        told = -1.0

        def progress(fraction: float, _data: object) -> bool:
            nonlocal told
            if fraction - told >= 0.01 or fraction >= 1:  # noqa: PLR2004 - a hundred steps at most
                told = fraction
                on_progress(min(1.0, max(0.0, fraction)))
            return not self._channel.cancelled

        callback = llama.llama_progress_callback(progress)
        parameters.progress_callback = callback
        self._model = _load(path, parameters)
        if self._channel.cancelled:
            self.close()
            raise Stopped
        if not self._model:
            self._model = None
            raise explain(path, log)

    def _describe(self, options: LoadOptions, log: EngineLog, started: float) -> None:
        model = self._model
        trained: int = llama.llama_model_n_ctx_train(model)
        wanted = _wanted(options, trained)
        threads = thread_count(options.threads, llama.llama_model_size(model))
        log.clear()
        self._open_context(options.path, wanted, threads, log)
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
            context=min(wanted, llama.llama_n_ctx(self._context)),
            trained_context=trained,
            load_seconds=time.perf_counter() - started,
            memory_bytes=memory_in_use(),
            device="CPU",
            threads=threads,
            variant=log.variant,
            engine=worker_native.engine_name(),
        )

    def _open_context(self, path: Path, context: int, threads: int, log: EngineLog) -> None:
        parameters = llama.llama_context_default_params()
        parameters.n_ctx = context
        parameters.n_batch = parameters.n_ubatch = STEP
        parameters.n_seq_max = 1
        parameters.n_threads = parameters.n_threads_batch = threads
        parameters.flash_attn_type = _FLASH_ATTENTION_AUTO
        parameters.offload_kqv = parameters.op_offload = False
        parameters.no_perf = True
        self._context = llama.llama_init_from_model(self._model, parameters)
        if not self._context:
            self._context = None
            raise explain(path, log)
        self._memory: Any = llama.llama_get_memory(self._context)
        if not self._memory or not llama.llama_model_has_decoder(self._model):
            raise BadModel(path=str(path), reason="it makes no text")
        self._window: int = llama.llama_model_n_swa(self._model)
        self._batch_tokens = (llama.llama_token * STEP)()
        self._stop = worker_native.stop_when_set()
        flag = ctypes.cast(self._channel.flag, ctypes.c_void_p)
        llama.llama_set_abort_callback(self._context, self._stop, flag)

    def _meta(self, key: str) -> str:
        buffer = ctypes.create_string_buffer(256)
        length = llama.llama_model_meta_val_str(self._model, key.encode(), buffer, len(buffer))
        text = buffer.value.decode("utf-8", "replace") if length > 0 else ""
        return "".join(char for char in text if char.isprintable()).strip()


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


def thread_count(wanted: int, size: int) -> int:
    """Return the threads to use: as many as wanted, but never more than there are cores.

    More threads than cores make ggml many times slower. By default physical cores count, of
    which this process or its container may be allowed only some. Very small models get one:
    their steps are so short that waiting for each other costs more than the work.

    Args:
        wanted: 0 for automatic.
        size: bytes of weights.
    """
    found = hardware.read()
    if wanted > 0:
        return min(wanted, found.usable_cores)
    if size < SINGLE_THREAD_BYTES:
        return 1
    return max(1, min(found.physical_cores, found.usable_cores))


def memory_in_use() -> int:
    """Return the resident memory of this process, in bytes."""
    resident: int = psutil.Process().memory_info().rss
    return resident


def _wanted(options: LoadOptions, trained: int) -> int:
    """Return the context to use: more than the model was trained with makes it talk nonsense."""
    known = [size for size in (options.context, trained) if size > 0]
    return min([*known, MAX_CONTEXT]) if known else UNKNOWN_CONTEXT


def needed_bytes(size: int, header: Header, context: int) -> int:
    """Return the least memory that a model of `size` bytes takes with its cache."""
    cache = 0 if _is_hybrid(header) else (header.kv_bytes_per_token or 0) * context
    return size + cache + OVERHEAD_BYTES


def _check_memory(path: Path, header: Header, context: int) -> None:
    """Refuse a model that cannot fit, before the machine starts to swap for it."""
    needed = needed_bytes(path.stat().st_size, header, context)
    available = hardware.read().memory_available
    if needed > available:
        name = header.name or path.stem
        raise ModelTooLarge(name=name, needed_bytes=needed, available_bytes=available)


def _is_hybrid(header: Header) -> bool:
    """Return whether some layers keep no cache: the header's estimate is far too high then."""
    signs = (".ssm.", ".shortconv.", ".full_attention_interval")
    return any(sign in key for key in header.metadata for sign in signs)
