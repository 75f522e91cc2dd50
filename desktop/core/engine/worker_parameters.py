"""`LoadOptions` in llama.cpp's own terms: the parameters of a model and of its context."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from llama_cpp import llama_cpp as llama

from desktop.core import hardware

if TYPE_CHECKING:
    from desktop.core.engine.values import CacheType, FlashAttention, LoadOptions

#: Below this size of its weights a model runs faster on one thread than on two.
SINGLE_THREAD_BYTES: Final = 32_000_000
#: Beyond this a step takes so long that a cancel would not be answered in time.
_LARGEST_STEP: Final = 512
_SMALLEST_STEP: Final = 16
_FLASH_ATTENTION: Final[dict[FlashAttention, int]] = {"auto": -1, "off": 0, "on": 1}
_CACHE_TYPES: Final[dict[CacheType, int]] = {
    "f16": llama.GGML_TYPE_F16,
    "q8_0": llama.GGML_TYPE_Q8_0,
    "q4_0": llama.GGML_TYPE_Q4_0,
}
_SETTLED: Final = re.compile(r"Flash Attention (?:not supported, set to )?(enabled|disabled)")
#: What the cache takes of the memory that it takes in f16: bits of a value and its share of scales.
CACHE_SHARE: Final[dict[CacheType, float]] = {"f16": 1.0, "q8_0": 8.5 / 16, "q4_0": 4.5 / 16}


def of_model(options: LoadOptions, gpu_layers: int) -> Any:  # noqa: ANN401 - a ctypes structure
    """Return how to load a model; devices and progress are the caller's."""
    parameters = llama.llama_model_default_params()
    parameters.n_gpu_layers = gpu_layers
    parameters.split_mode = llama.LLAMA_SPLIT_MODE_NONE
    parameters.use_extra_bufts = options.repack
    mapped, locked = llama.LLAMA_LOAD_MODE_MMAP, llama.LLAMA_LOAD_MODE_MLOCK
    parameters.load_mode = (mapped if options.map_file else 0) | (
        locked if options.lock_memory else 0
    )
    return parameters


def of_context(options: LoadOptions, context: int, threads: int, *, on_gpu: bool) -> Any:  # noqa: ANN401 - as above
    """Return how to make the context of one chat."""
    parameters = llama.llama_context_default_params()
    parameters.n_ctx = context
    parameters.n_batch = parameters.n_ubatch = step(options)
    parameters.n_seq_max = 1
    parameters.n_threads = threads
    parameters.n_threads_batch = prompt_threads(options, threads)
    parameters.flash_attn_type = _FLASH_ATTENTION[options.flash_attention]
    parameters.type_k = parameters.type_v = _CACHE_TYPES[options.cache_type]
    parameters.offload_kqv = parameters.op_offload = on_gpu
    # Layers with a sliding window keep the window: going back further is for checkpoints.
    parameters.swa_full = False
    parameters.no_perf = True
    return parameters


def flash_attention(options: LoadOptions, log: str) -> str:
    """Return what became of it, from what llama.cpp said while it made the context: on, off, ""."""
    said = _SETTLED.findall(log)
    if said:
        return "on" if said[-1] == "enabled" else "off"
    return "" if options.flash_attention == "auto" else options.flash_attention


def step(options: LoadOptions) -> int:
    """Return the tokens in one step of reading.

    Larger steps than 128 read prompts no faster on a CPU, and answer a cancel later.
    """
    return min(max(options.micro_batch, _SMALLEST_STEP), _LARGEST_STEP)


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


def prompt_threads(options: LoadOptions, threads: int) -> int:
    """Return the threads for reading prompts."""
    if options.prompt_threads <= 0:
        return threads
    return min(options.prompt_threads, hardware.read().usable_cores)
