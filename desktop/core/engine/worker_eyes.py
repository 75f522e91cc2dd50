"""The door to llama.cpp's library for pictures: a projector, images unpacked, and vectors of them.

An image comes from a stranger and is unpacked in C, so it is checked before (core/pictures.py),
and all of it is done here, in the sealed child. Sounds and videos, which the library knows too,
never reach it: it guesses by the first bytes, and those were looked at.
"""

from __future__ import annotations

import ctypes
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from llama_cpp import llama_cpp as llama

from desktop.core.engine import worker_native
from desktop.core.engine.process import last_words
from desktop.core.errors import PictureDamaged, ProjectorInvalid
from desktop.core.gguf import read_header
from desktop.core.gguf_cache import is_count

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_native import EngineLog
    from desktop.core.pictures import Image

#: The most tokens of an image, where the model leaves it open: more cost minutes on a processor.
_MOST_TOKENS: Final = 1024
#: Of those whose tokens look at each other in both directions, they must go in one step.
_MOST_AT_ONCE: Final = 512
_BOTH_WAYS: Final = frozenset({"gemma3", "gemma4v", "gemma4uv", "deepseek4v"})
_TYPE_KEYS: Final = ("clip.projector_type", "clip.vision.projector_type")
#: Where the library asks for a number without looking whether it is one, and aborts.
_NUMBERS: Final = tuple(
    f"clip.vision.{name}"
    for name in (
        *("embedding_length", "feed_forward_length", "block_count", "projection_dim"),
        *("attention.head_count", "image_size", "patch_size", "projector.scale_factor"),
    )
)
#: After so many nodes of the graph it is asked whether to stop.
_NODES: Final = 8
_SIGN_OF_LIFE_SECONDS: Final = 1.0
_TEXT, _IMAGE = 0, 1
_LEAST_TOKENS: Final = 16

Vectors = Any
"""An array of 32-bit floats, one row for each token."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one piece of an image is for the model.

    Attributes:
        handle: the library's; None where it is only marks around an image.
        marks: tokens of the vocabulary, instead.
        tokens: how many an image takes of the context.
        positions: how many it counts there: fewer, where its tokens lie beside each other.
    """

    handle: Any
    marks: tuple[int, ...]
    tokens: int = 0
    positions: int = 0


def size(path: Path | None) -> int:
    """Return the bytes of memory that a projector takes, with what it computes in."""
    if path is None:
        return 0
    size = path.stat().st_size if path.is_file() else 0
    return size + size // 4


class Eyes:
    """A projector, for one loaded model; `close` it.

    Args:
        path: of the GGUF file.
        model: llama.cpp's own.
        context: tokens of the model's context; an image takes half of it at most.
        threads: that look at images.
        channel: says whether to stop.
        log: llama.cpp's.

    Attributes:
        both_ways: whether the tokens of an image go in one step.
        largest: how many that may be.
        flat: whether each token of an image has a position of its own.

    Raises:
        ProjectorInvalid: it is no projector for images of this model.
    """

    def __init__(
        self,
        path: Path,
        model: Any,  # noqa: ANN401 - a ctypes pointer
        context: int,
        threads: int,
        channel: Channel,
        log: EngineLog,
    ) -> None:
        said = read_header(path).metadata
        for key in _NUMBERS:
            if key in said and not is_count(said[key]):
                raise ProjectorInvalid(path=str(path), reason=f"its {key} makes no sense")
        kinds = [said.get(key) for key in _TYPE_KEYS]
        limit = _MOST_AT_ONCE if _BOTH_WAYS.intersection(map(str, kinds)) else _MOST_TOKENS
        self.largest = max(_LEAST_TOKENS, min(limit, context // 2))
        self._library = _library(path)
        self._channel = channel
        self._nodes = 0
        self._told = 0.0
        self._alive: Callable[[], None] = lambda: None
        self._width: int = llama.llama_model_n_embd_inp(model)
        parameters = self._parameters(threads)
        log.clear()
        log.hear_pictures(self._library)
        self._handle = self._library.mtmd_init_from_file(
            worker_native.stream_path(path), model, parameters
        )
        if not self._handle:
            raise ProjectorInvalid(path=str(path), reason=last_words(log.errors)[:300])
        if not self._library.mtmd_support_vision(self._handle):
            self.close()
            raise ProjectorInvalid(path=str(path), reason="it is not for pictures")
        self.both_ways = bool(self._library.mtmd_decode_use_non_causal(self._handle, None))
        self.flat = not self._library.mtmd_decode_use_mrope(self._handle)

    def close(self) -> None:
        """Free the memory."""
        if self._handle:
            self._library.mtmd_free(self._handle)
            self._handle = None

    def look(self, image: Image) -> list[Part]:
        """Unpack an image and cut it as the model wants it; free the parts with `forget`.

        Raises:
            PictureDamaged: it cannot be unpacked, or not be shown.
        """
        raw = (ctypes.c_uint8 * len(image.data)).from_buffer_copy(image.data)
        bitmap = self._library.mtmd_helper_bitmap_init_from_buf(self._handle, raw, len(raw), False)
        if not bitmap:
            raise PictureDamaged(name=image.name)
        chunks = self._library.mtmd_input_chunks_init()
        try:
            marker = self._library.mtmd_default_marker()
            text = self._library.mtmd_input_text(marker, len(marker), False, True)
            bitmaps = (ctypes.c_void_p * 1)(bitmap)
            status = self._library.mtmd_tokenize(
                self._handle, chunks, ctypes.byref(text), bitmaps, 1
            )
            if status != 0:
                raise PictureDamaged(name=image.name)
            count = self._library.mtmd_input_chunks_size(chunks)
            parts = [
                self._part(self._library.mtmd_input_chunks_get(chunks, at)) for at in range(count)
            ]
        finally:
            self._library.mtmd_bitmap_free(bitmap)
            self._library.mtmd_input_chunks_free(chunks)
        if not self._fit(parts):
            self.forget(parts)
            raise PictureDamaged(name=image.name)
        return parts

    def forget(self, parts: list[Part]) -> None:
        """Free what `look` returned."""
        for part in parts:
            if part.handle:
                self._library.mtmd_input_chunk_free(part.handle)

    def vectors(self, part: Part, alive: Callable[[], None]) -> Vectors:
        """Return what the model sees of a part; None where the job was cancelled.

        Args:
            part: of an image.
            alive: is called now and then: this takes a while.

        Raises:
            RuntimeError: the library failed, which ends the child.
        """
        self._alive, self._nodes = alive, 0
        status = self._library.mtmd_encode_chunk(self._handle, part.handle)
        if self._channel.cancelled:
            return None
        if status != 0:
            raise RuntimeError(f"mtmd_encode_chunk returned {status}")
        found = self._library.mtmd_get_output_embd(self._handle)
        return np.ctypeslib.as_array(found, (part.tokens, self._width)).copy()

    def feed(self, part: Part, vectors: Vectors, context: Any, position: int, step: int) -> bool:  # noqa: ANN401 - a ctypes pointer
        """Have a context take in a part from a position on; return whether it has."""
        after = llama.llama_pos(0)
        status: int = self._library.mtmd_helper_decode_image_chunk(
            self._handle,
            context,
            part.handle,
            vectors.ctypes.data_as(ctypes.POINTER(ctypes.c_float)),
            position,
            0,
            self.largest if self.both_ways else step,
            ctypes.byref(after),
            self._library.mtmd_helper_post_decode_callback(),
            None,
        )
        return status == 0 and after.value == position + part.positions

    def _part(self, chunk: Any) -> Part:  # noqa: ANN401 - a ctypes pointer
        kind = self._library.mtmd_input_chunk_get_type(chunk)
        if kind == _TEXT:
            count = ctypes.c_size_t(0)
            tokens = self._library.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(count))
            return Part(None, tuple(tokens[: count.value]))
        return Part(
            self._library.mtmd_input_chunk_copy(chunk) if kind == _IMAGE else None,
            (),
            self._library.mtmd_input_chunk_get_n_tokens(chunk),
            self._library.mtmd_input_chunk_get_n_pos(chunk),
        )

    def _fit(self, parts: list[Part]) -> bool:
        """Whether these are images of a sensible size, with marks."""
        seen = [part for part in parts if part.handle]
        sound = all(0 < part.positions <= part.tokens for part in seen)
        small = not self.both_ways or all(part.tokens <= self.largest for part in seen)
        return bool(seen) and sound and small and all(one.handle or one.marks for one in parts)

    def _parameters(self, threads: int) -> Any:  # noqa: ANN401 - a ctypes structure
        parameters = self._library.mtmd_context_params_default()
        parameters.use_gpu = False
        parameters.print_timings = False
        parameters.n_threads = threads
        parameters.warmup = False
        parameters.image_max_tokens = self.largest
        # The library keeps the address only, so the object must stay.
        self._callback = llama.ggml_backend_sched_eval_callback(self._look_up)
        parameters.cb_eval = self._callback
        return parameters

    def _look_up(self, _tensor: object, ask: bool, _data: object) -> bool:
        """Say after which nodes to look up, and then whether to go on."""
        if ask:
            self._nodes += 1
            return self._nodes % _NODES == 0
        now = time.monotonic()
        if now - self._told >= _SIGN_OF_LIFE_SECONDS:
            self._told = now
            self._alive()
        return not self._channel.cancelled


def _library(path: Path) -> Any:  # noqa: ANN401 - an untyped module
    """Return the library, which is loaded with the first projector."""
    try:
        from llama_cpp import mtmd_cpp
    except (ImportError, OSError, RuntimeError, AttributeError) as error:
        raise ProjectorInvalid(
            path=str(path), reason=f"this engine was built without pictures: {error}"[:300]
        ) from error
    return mtmd_cpp
