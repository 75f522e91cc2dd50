"""LoRA adapters: small files that change what a model says, checked before llama.cpp sees them.

An adapter holds two narrow matrices for each of the model's that it changes. llama.cpp believes
most of what it says and aborts the process where that does not fit, so all of it is held against
the model's own header before.
"""

from __future__ import annotations

import ctypes
import hashlib
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from llama_cpp import llama_cpp as llama

from desktop.core.engine import worker_native
from desktop.core.errors import AdapterInvalid, AssistantError, BadModel, ModelFileMissing
from desktop.core.gguf import Header, read_header
from desktop.core.gguf_names import numbered
from desktop.core.gguf_types import TENSOR_TYPES
from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop.core.engine.values import Adapter, LoadOptions
    from desktop.core.engine.worker_native import EngineLog

    Shapes = Mapping[str, tuple[int, ...]]

#: What the tools that make adapters write; not every type can be multiplied with.
_TYPES: Final = frozenset({"F32", "F16", "BF16", "Q8_0"})
_ALPHA: Final = b"adapter.lora.alpha"
_FLOAT: Final = struct.pack("<I", 6)
_EMBEDDING, _OUTPUT = "token_embd.weight", "output.weight"
_IGNORED: Final = "_norm.weight"


@dataclass(frozen=True, slots=True)
class Checked:
    """An adapter that fits its model.

    Attributes:
        adapter: as it was asked for.
        sha256: of the file, which the state of a chat depends on.
    """

    adapter: Adapter
    sha256: str


def check(options: LoadOptions, header: Header) -> tuple[Checked, ...]:
    """Return the adapters to use, each of which fits the model; those of strength 0 are left out.

    Args:
        options: name the model and its adapters.
        header: of the model.

    Raises:
        AdapterInvalid: one does not fit, or cannot be read.
    """
    if not options.adapters:
        return ()
    shapes = _shapes(options.path, header)
    checked = []
    for adapter in options.adapters:
        try:
            found = read_header(adapter.path)
            _fit(found, header, shapes)
            _check_alpha(adapter.path, found)
            with adapter.path.open("rb") as file:
                sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        except ModelFileMissing:
            raise AdapterInvalid(path=str(adapter.path), reason=mark("the file has gone")) from None
        except (_Unfit, OSError) as error:
            raise AdapterInvalid(path=str(adapter.path), reason=_words(error)) from None
        except AssistantError as error:
            reason = str(error.data.get("reason") or mark("it is no whole GGUF file"))
            raise AdapterInvalid(path=str(adapter.path), reason=reason) from None
        if adapter.scale:
            checked.append(Checked(adapter, sha256))
    return tuple(checked)


def size(adapters: tuple[Checked, ...]) -> int:
    """Return the bytes of memory that adapters take."""
    return sum(one.adapter.path.stat().st_size for one in adapters)


def identity(adapters: tuple[Checked, ...]) -> list[list[object]]:
    """Return what tells these adapters from others, in any order: their content and strength."""
    return sorted([one.sha256, one.adapter.scale] for one in adapters)


def load(model: Any, adapters: tuple[Checked, ...], log: EngineLog) -> list[Any]:  # noqa: ANN401 - ctypes pointers
    """Return the adapters as llama.cpp has them; they are freed with the model.

    Before a context is made: it makes room for them.

    Raises:
        AdapterInvalid: llama.cpp refuses one.
    """
    loaded = []
    for one in adapters:
        log.clear()
        handle = llama.llama_adapter_lora_init(model, worker_native.stream_path(one.adapter.path))
        if not handle:
            reason = log.errors.rpartition(": ")[2][:300] or mark("the engine refuses it")
            raise AdapterInvalid(path=str(one.adapter.path), reason=reason)
        loaded.append(handle)
    return loaded


def apply(context: Any, handles: list[Any], adapters: tuple[Checked, ...]) -> None:  # noqa: ANN401 - as above
    """Use loaded adapters in a context.

    Raises:
        BadModel: the context takes none.
    """
    if not handles:
        return
    count = len(handles)
    pointers = (llama.llama_adapter_lora_p_ctypes * count)(*handles)
    scales = (ctypes.c_float * count)(*(one.adapter.scale for one in adapters))
    if llama.llama_set_adapters_lora(context, pointers, count, scales) != 0:
        raise BadModel(path="", reason=mark("the engine does not take the adapters"))


class _Unfit(Exception):
    """What speaks against an adapter, in the middle of a sentence."""


def _words(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _shapes(path: Path, header: Header) -> dict[str, tuple[int, ...]]:
    """Return the shapes of all matrices of a model, of which a split one has some in each part."""
    place = numbered(path.name)
    parts = [read_header(path.with_name(name)) for name in place.names] if place else [header]
    return {
        tensor.name: _whole(tensor.shape)
        for part in parts
        for tensor in part.tensors
        # llama.cpp aborts where it would have to add to these.
        if tensor.type_name != "NVFP4"
    }


def _whole(shape: tuple[int, ...]) -> tuple[int, ...]:
    return (*shape, 1, 1, 1, 1)[:4]


def _fit(adapter: Header, model: Header, shapes: Shapes) -> None:
    """Hold an adapter against the model.

    Raises:
        _Unfit: it does not fit.
    """
    said = adapter.metadata
    if said.get("general.type") != "adapter" or said.get("adapter.type") != "lora":
        raise _Unfit(mark("it is no LoRA adapter"))
    if adapter.architecture != model.architecture:
        made, used = adapter.architecture or "?", model.architecture or "?"
        raise _Unfit(f"it is for models of the kind “{made}”, and this one is “{used}”")
    if any(key.startswith("adapter.alora.") for key in said):
        raise _Unfit(mark("it is to act on parts of a prompt only, which this engine cannot do"))
    pairs: dict[str, dict[str, tuple[int, ...]]] = {}
    for tensor in adapter.tensors:
        name, _, half = tensor.name.rpartition(".")
        if half not in ("lora_a", "lora_b"):
            if tensor.name.endswith(_IGNORED):
                continue
            raise _Unfit(mark("it holds more than LoRA matrices"))
        known = TENSOR_TYPES.get(tensor.type)
        if known is None or known.name not in _TYPES:
            raise _Unfit(f"its matrices are in {tensor.type_name}")
        pairs.setdefault(name, {})[half] = _whole(tensor.shape)
    if not pairs:
        raise _Unfit(mark("it is empty"))
    for name, pair in pairs.items():
        _fit_pair(name, pair, shapes)


def _fit_pair(name: str, pair: Mapping[str, tuple[int, ...]], shapes: Shapes) -> None:
    base, one, other = shapes.get(name), pair.get("lora_a"), pair.get("lora_b")
    if base is None or one is None or other is None:
        raise _Unfit(mark("it is for another model"))
    if name == _EMBEDDING:
        if _OUTPUT not in shapes:
            # llama.cpp multiplies with it once more the other way round, and aborts.
            raise _Unfit(mark("it changes the words of a model that reads and writes by one table"))
        fits = one[0] == other[0] and (base[0], base[1]) == (other[1], one[1])
    else:
        fits = one[1] == other[0] and (base[0], base[1]) == (one[0], other[1])
    if not fits or min(one) < 1 or not one[2:] == other[2:] == base[2:]:
        raise _Unfit(mark("it is for another model"))


def _check_alpha(path: Path, header: Header) -> None:
    """See to it that the strength is stored as llama.cpp reads it: it aborts on another kind.

    Raises:
        _Unfit: it is not.
    """
    if "adapter.lora.alpha" not in header.metadata:
        return
    with path.open("rb") as file:
        head = file.read(header.data_offset)
    key = struct.pack("<Q", len(_ALPHA)) + _ALPHA
    kinds = [rest[: len(_FLOAT)] for rest in head.split(key)[1:]]
    if any(kind != _FLOAT for kind in kinds):
        raise _Unfit(mark("its strength is no plain number"))
