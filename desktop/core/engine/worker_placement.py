"""Where a model goes: on the CPU, or with how many layers on which graphics processor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core import gpu_fit
from desktop.core.engine import worker_backends, worker_native, worker_parameters
from desktop.core.errors import DeviceUnavailable

if TYPE_CHECKING:
    from desktop.core.engine.values import LoadOptions
    from desktop.core.gguf import Header

#: Larger than any number of layers; llama.cpp takes all that there are.
_MOST_LAYERS = 10_000


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a model goes.

    Attributes:
        label: the device for people.
        layers: how many go to it, the output counted as one.
        bytes: the weights that thereby need none of the computer's own memory.
        pointers: ggml's list of devices; must live until the model is loaded.
    """

    label: str
    layers: int
    bytes: int
    pointers: Any


def place(options: LoadOptions, header: Header, context: int, step: int) -> Placement:
    """Return where to put a model. `options.device` is "cpu" or a device of this child.

    Raises:
        DeviceUnavailable: this child has no such device.
    """
    # No layers alone would still send prompts to a GPU; an empty list of devices does not.
    on_cpu = Placement("CPU", 0, 0, worker_native.no_devices())
    if options.device in ("cpu", "auto"):
        return on_cpu
    found = worker_backends.devices()
    device = next((one for one in found if one.name == options.device), None)
    pointers = worker_backends.pointers(options.device)
    if device is None or pointers is None:
        names = ", ".join(one.name for one in found)
        raise DeviceUnavailable(device=options.device[:40], available=names)
    layers = min(options.gpu_layers, _MOST_LAYERS)
    if layers < 0:
        layers = gpu_fit.layers_that_fit(
            header,
            device.memory_free,
            context=context,
            cache_share=worker_parameters.CACHE_SHARE[options.cache_type],
            micro_batch=step,
        )
    layers = min(layers, (header.layers or 0) + 1)
    if layers == 0:
        return on_cpu
    away = gpu_fit.offloaded_bytes(header, layers) if device.kind == "gpu" else 0
    return Placement(f"{device.name}: {device.description}", layers, away, pointers)
