"""The graphics processors: those that the engine can use, and others that are here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from desktop.core.machine.source import NotTold, Source
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

_CARDS: Final = "sys/class/drm"
_MOST_CARDS: Final = 16
_LONGEST: Final = 80


class EngineDevice(Protocol):
    """What the engine tells of a graphics processor: its `Device`."""

    @property
    def name(self) -> str:
        """The engine's name of it, such as "Vulkan0"."""

    @property
    def description(self) -> str:
        """The maker's name of it."""

    @property
    def kind(self) -> str:
        """Either "gpu" or "igpu"."""

    @property
    def driver(self) -> str:
        """Name and version of its driver, or empty."""

    @property
    def memory_total(self) -> int:
        """Bytes."""

    @property
    def memory_free(self) -> int:
        """Bytes."""


@dataclass(frozen=True, slots=True)
class Graphics:
    """A graphics processor.

    Attributes:
        name: the maker's name of it.
        device: the engine's name of it ("Vulkan0"); None where the engine cannot use it.
        shared: whether it uses the computer's memory; None where that is not known.
        driver: name and version; empty where it is not told.
        memory_total: bytes; None where it is not known.
        memory_free: bytes, likewise.
    """

    name: str
    device: str | None = None
    shared: bool | None = None
    driver: str = ""
    memory_total: int | None = None
    memory_free: int | None = None


def graphics(
    devices: Sequence[EngineDevice], seen: Sequence[str], drivers: Sequence[str] = ()
) -> tuple[Graphics, ...]:
    """Join what the engine can use with what the system names.

    Args:
        devices: from the engine; may be empty.
        seen: names of the system, `hardware.Hardware.gpus`, whether the engine can use them or not.
        drivers: the kernel's drivers, see `linux_drivers`; told where there is one for each name.
    """
    usable = [
        Graphics(
            name=_tidy(device.description) or _tidy(device.name),
            device=_tidy(device.name),
            shared=device.kind == "igpu",
            driver=_tidy(device.driver),
            memory_total=device.memory_total,
            memory_free=device.memory_free,
        )
        for device in devices
    ]
    known = " ".join(device.description.lower() for device in devices)
    told = drivers if len(drivers) == len(seen) else [""] * len(seen)
    others = [
        Graphics(_tidy(name), driver=_tidy(driver))
        for name, driver in zip(seen, told, strict=True)
        if name.strip() and name.split()[0].lower() not in known
    ]
    return (*usable, *others)


def linux_drivers(source: Source) -> tuple[str, ...]:
    """Return the kernel's driver of each card: "i915", or "NVIDIA 550.54.14" where that is told."""
    if source.system != "linux":
        return ()
    try:
        cards = sorted(each.name for each in (source.root / _CARDS).iterdir())
    except OSError:
        return ()
    cards = [name for name in cards if name.startswith("card") and name[4:].isdecimal()]
    links = (source.root / _CARDS / name / "device" / "driver" for name in cards[:_MOST_CARDS])
    found = [link.resolve().name for link in links if link.exists()]
    return tuple(_version(source) if name == "nvidia" else _tidy(name) for name in found)


def _version(source: Source) -> str:
    """Return the version that NVIDIA's driver tells: "NVRM version: ... Module  550.54.14 ..."."""
    try:
        line = source.text("proc/driver/nvidia/version").partition("\n")[0]
    except NotTold:
        return "nvidia"
    version = next((word for word in line.split() if word[:1].isdigit() and "." in word), "")
    return f"NVIDIA {_tidy(version)}" if version else "nvidia"


def _tidy(words: str) -> str:
    return clean(" ".join(words.split()), _LONGEST)
