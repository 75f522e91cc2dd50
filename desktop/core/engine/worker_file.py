"""A model's file: whether it can be loaded, what memory that takes, and why it was refused."""

from __future__ import annotations

import ctypes
import re
from typing import TYPE_CHECKING, Any

import psutil
from llama_cpp import llama_cpp as llama

from desktop.core import hardware, memory_need
from desktop.core.engine import worker_native, worker_parameters, worker_repack
from desktop.core.engine.process import OUT_OF_MEMORY, last_words
from desktop.core.errors import (
    AssistantError,
    BadModel,
    EngineOutOfMemory,
    ModelTooLarge,
    UnknownArchitecture,
    UnknownQuantization,
)
from desktop.core.gguf_names import numbered
from desktop.core.gguf_types import ForeignType, foreign_type

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.engine.values import LoadOptions
    from desktop.core.engine.worker_native import EngineLog
    from desktop.core.gguf import Header

#: Context of a model that does not say what it was trained with, when none is asked for.
UNKNOWN_CONTEXT = 4096
#: The engine's own tables of a context beyond this alone fill the memory.
MAX_CONTEXT = 2**20
_ARCHITECTURE = re.compile(r"(?:unknown|unsupported) model architecture: '([^']*)'")
#: A type of a number beyond all known, or one that was given up.
_TENSOR_TYPE = re.compile(
    r"has invalid ggml type (?P<beyond>\d{1,9})\b|of type (?P<gone>\d{1,9}) .*block size \(0\)"
)
_LOADER = re.compile(r"^\w+: error loading model: ")


def load(path: Path, parameters: Any) -> Any:  # noqa: ANN401 - llama.cpp's structures
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
    if found := _TENSOR_TYPE.search(text):
        return _unread(path, foreign_type(int(found["beyond"] or found["gone"])))
    lines = [_LOADER.sub("", line) for line in log.errors.splitlines()]
    telling = [line for line in lines if not line.endswith("failed to load model")]
    reason = last_words("\n".join(telling or lines))[:500]
    if OUT_OF_MEMORY.search(text):
        return EngineOutOfMemory(reason=reason)
    return BadModel(path=str(path), reason=reason)


def check_weights(path: Path, header: Header) -> None:
    """Refuse a file in whose weights this engine finds no sense, which it would not name."""
    if header.foreign is not None:
        raise _unread(path, header.foreign)


def _unread(path: Path, kind: ForeignType) -> UnknownQuantization:
    return UnknownQuantization(path=str(path), name=kind.name, reader=kind.reader)


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


def check_memory(
    options: LoadOptions, header: Header, context: int, extra: int, most: int | None = None
) -> tuple[memory_need.Need, int]:
    """Refuse a model that cannot fit, before the machine starts to swap for it.

    `extra` is less than 0 where some of it goes into the memory of another device; `most` is what
    another model leaves, which has not taken all of its memory yet.

    Returns:
        What it needs, and the bytes that it leaves.
    """
    path = options.path
    size = max(0, _size(path) + extra)
    need = needed(options, size, header, context, worker_parameters.step(options))
    free = hardware.read().memory_available
    available = free if most is None else min(free, most)
    if need.growth > available:
        name = header.name or path.stem
        raise ModelTooLarge(name=name, needed_bytes=need.growth, available_bytes=available)
    return need, available - need.growth


def _size(path: Path) -> int:
    """Return the bytes of all files of a model; a part that is missing the loader will name."""
    place = numbered(path.name)
    parts = [path.with_name(name) for name in place.names] if place is not None else [path]
    return sum(part.stat().st_size for part in parts if part.is_file())
