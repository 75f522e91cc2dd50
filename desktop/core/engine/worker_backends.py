"""llama.cpp's backends: which ones are installed, which are loaded, and the devices they found.

In a build with all CPU variants they are plug-ins in the package's own folder, and nobody loads
them for us. llama.cpp by itself would load all it finds, those of graphics processors too, and look
beside the Python executable, in the current folder and where an environment variable points:
places where anybody may have put something. A plain build has its backends built in.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from desktop.core.engine import worker_native
from desktop.core.engine.values import Device
from desktop.core.engine.worker_drivers import driver_of
from desktop.core.errors import VariantUnavailable
from desktop.core.wording import clean

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.engine.start import Start
    from desktop.core.engine.values import DeviceKind

#: The backends of graphics processors by the names of their plug-ins.
_GPU_KINDS: Final = ("cuda", "hip", "metal", "musa", "opencl", "sycl", "vulkan")
_PLUGIN: Final = re.compile(r"(?:lib)?ggml-([a-z]+)(?:-([a-z0-9_]{1,40}))?\.(?:so|dll|dylib)")
#: ggml's numbers for kinds of devices.
_KINDS: Final[dict[int, DeviceKind]] = {1: "gpu", 2: "igpu"}
_MOST_DEVICES: Final = 16
_LONGEST_TEXT: Final = 80


def load(start: Start) -> tuple[str, ...]:
    """Load what a child starts with; return the CPU variants that this machine can run.

    Raises:
        VariantUnavailable: the wished one is not among them.
    """
    variants = {} if _count() else _variants()
    if start.variant and start.variant not in variants:
        available = ", ".join(variants) or "the one that is built in"
        raise VariantUnavailable(variant=start.variant, available=available)
    if start.gpu:
        for name, variant, path in _plugins():
            if name in _GPU_KINDS and not variant:
                _load(path)
    # As llama.cpp has it: graphics processors first, so that the CPU stands last in its list.
    if variants:
        _load(variants[start.variant or next(iter(variants))])
    elif not _count() or start.gpu:
        for name, variant, path in _plugins():
            if name == "cpu" and not variant:
                _load(path)
    return tuple(variants)


def has_any() -> bool:
    """Whether a processor of any kind can be used."""
    return _count() > 0


def gpu_kinds() -> tuple[str, ...]:
    """Return the kinds of GPU backends that are installed, loaded or not."""
    found = {name for name, variant, _ in _plugins() if name in _GPU_KINDS and not variant}
    built_in = {device.name.rstrip("0123456789").lower() for device in devices()}
    return tuple(sorted(found | built_in))


def devices() -> tuple[Device, ...]:
    """Return the graphics processors that the loaded backends have found."""
    return tuple(_device(pointer) for pointer in _gpus())


def pointers(name: str) -> Any:  # noqa: ANN401 - a ctypes array
    """Return the list of one device for `llama_model_params.devices`; None: it is not there."""
    library = _library()
    for pointer in _gpus():
        if _text(library.ggml_backend_dev_name(pointer)) == name:
            return (ctypes.c_void_p * 2)(pointer, None)
    return None


def _gpus() -> list[int]:
    library = _library()
    found = [library.ggml_backend_dev_get(index) for index in range(_count())]
    return [one for one in found if library.ggml_backend_dev_type(one) in _KINDS][:_MOST_DEVICES]


def _device(pointer: int) -> Device:
    library = _library()
    free, total = ctypes.c_size_t(0), ctypes.c_size_t(0)
    library.ggml_backend_dev_memory(pointer, ctypes.byref(free), ctypes.byref(total))
    name = _text(library.ggml_backend_dev_name(pointer))
    description = _text(library.ggml_backend_dev_description(pointer))
    return Device(
        name=name,
        description=description,
        kind=_KINDS[library.ggml_backend_dev_type(pointer)],
        driver=driver_of(name, description),
        memory_total=total.value,
        memory_free=min(free.value, total.value),
    )


def _variants() -> dict[str, Path]:
    """Return the CPU variants that run here, the fastest by llama.cpp's own reckoning first."""
    scored = []
    for name, variant, path in _plugins():
        if name == "cpu" and variant and (score := _score(path)) > 0:
            scored.append((-score, variant, path))
    return {variant: path for _, variant, path in sorted(scored)}


def _score(path: Path) -> int:
    """Return what a plug-in says of itself on this machine; 0: it cannot run here."""
    try:
        library = ctypes.CDLL(str(path))
    except OSError:
        return 0
    try:
        return int(library.ggml_backend_score())
    except AttributeError:
        return 0
    finally:
        _unload(library)


def _unload(library: ctypes.CDLL) -> None:
    """Give back the memory of a plug-in that was only asked; ctypes has no public way."""
    import _ctypes

    if sys.platform == "win32":
        _ctypes.FreeLibrary(library._handle)  # noqa: SLF001 - as above
    else:
        _ctypes.dlclose(library._handle)  # noqa: SLF001 - as above


def _plugins() -> list[tuple[str, str, Path]]:
    """Return name, variant and path of each plug-in of the package's own folder."""
    folder = worker_native.library_folder()
    if not folder.is_dir():
        return []
    found = [(_PLUGIN.fullmatch(path.name), path) for path in sorted(folder.iterdir())]
    return [(match[1], match[2] or "", path) for match, path in found if match and path.is_file()]


def _load(path: Path) -> None:
    _library().ggml_backend_load(os.fsencode(path))


def _count() -> int:
    return int(_library().ggml_backend_dev_count())


@cache
def _library() -> Any:  # noqa: ANN401 - a ctypes library
    """Return the registry's library with the calls that are used here, which have types."""
    library = worker_native.registry()
    base = library
    beside = worker_native.library_folder() / "ggml-base.dll"
    if beside.exists():  # Windows finds a symbol in its own library only
        base = ctypes.CDLL(str(beside))
    pointer, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    places = ctypes.POINTER(ctypes.c_size_t)
    for name, owner, result, *arguments in (
        ("count", library, ctypes.c_size_t),
        ("get", library, pointer, ctypes.c_size_t),
        ("name", base, text, pointer),
        ("description", base, text, pointer),
        ("type", base, number, pointer),
        ("memory", base, None, pointer, places, places),
    ):
        function = getattr(owner, f"ggml_backend_dev_{name}")
        function.argtypes, function.restype = arguments, result
        setattr(library, f"ggml_backend_dev_{name}", function)
    library.ggml_backend_load.argtypes, library.ggml_backend_load.restype = [text], pointer
    return library


def _text(raw: bytes | None) -> str:
    return clean((raw or b"").decode("utf-8", "replace"), _LONGEST_TEXT)
