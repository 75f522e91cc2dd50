"""`LoadOptions` in llama.cpp's own terms: the parameters of a model and of its context."""

from __future__ import annotations

import re
from dataclasses import replace
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
#: A text of which a vector is made goes through the model in one step, whatever its length.
LONGEST_TEXT: Final = 2048
_FLASH_ATTENTION: Final[dict[FlashAttention, int]] = {"auto": -1, "off": 0, "on": 1}
_CACHE_TYPES: Final[dict[CacheType, int]] = {
    "f16": llama.GGML_TYPE_F16,
    "q8_0": llama.GGML_TYPE_Q8_0,
    "q4_0": llama.GGML_TYPE_Q4_0,
}
_SETTLED: Final = re.compile(r"Flash Attention (?:not supported, set to )?(enabled|disabled)")


def settled(options: LoadOptions, *, on_gpu: bool) -> LoadOptions:
    """Return the options with what "auto" means for flash attention.

    On a processor it writes slower the longer a chat is (1.5 times at 4,000 tokens) and rounds in
    half precision; only long prompts are read somewhat faster with it. A smaller cache needs it,
    and a text that goes through the model in one step would need a table of all its pairs.
    """
    if options.flash_attention != "auto" or on_gpu or options.role == "embedding":
        return options
    return replace(options, flash_attention="off" if options.cache_type == "f16" else "on")


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


def of_timing(options: LoadOptions, context: int, threads: int, *, on_gpu: bool) -> Any:  # noqa: ANN401 - as above
    """Return how to make a context as a chat has it, with a second sequence to copy from."""
    parameters = of_context(options, context, threads, on_gpu=on_gpu)
    parameters.n_seq_max = 2
    parameters.kv_unified = True
    return parameters


def of_embedding(options: LoadOptions, tokens: int, threads: int, texts: int) -> Any:  # noqa: ANN401 - as above
    """Return how to make the context for vectors of so many texts of so many tokens together."""
    parameters = of_context(options, tokens, threads, on_gpu=False)
    parameters.n_batch = parameters.n_ubatch = tokens
    parameters.n_seq_max = texts
    parameters.kv_unified = True
    parameters.embeddings = True
    parameters.pooling_type = llama.LLAMA_POOLING_TYPE_UNSPECIFIED
    return parameters


def step(options: LoadOptions) -> int:
    """Return the tokens in one step of reading.

    Larger steps than 128 read prompts no faster on a CPU, and answer a cancel later.
    """
    return min(max(options.micro_batch, _SMALLEST_STEP), _LARGEST_STEP)


def thread_count(options: LoadOptions, size: int) -> int:
    """Return the threads to use: as many as wanted, but never more than there are cores.

    More threads than cores make ggml many times slower. By default physical cores count, of
    which this process or its container may be allowed only some. Very small models get one:
    their steps are so short that waiting for each other costs more than the work.

    Args:
        options: how many are wanted, or how many proved best here.
        size: bytes of weights.
    """
    found = hardware.read()
    wanted = options.threads or options.first_threads
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
