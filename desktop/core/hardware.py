"""What this computer has, as far as the process may use it."""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import psutil

from desktop.core.cgroups import Limits, read_limits
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_LONGEST_NAME: Final = 80
_PCI_MAKERS: Final = {"0x10de": "NVIDIA GPU", "0x1002": "AMD GPU", "0x8086": "Intel GPU"}
_WINDOWS_CPU: Final = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
_WINDOWS_GPUS: Final = (
    r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"
)


@dataclass(frozen=True, slots=True)
class Hardware:
    """A computer.

    Attributes:
        cpu: the processor's name.
        physical_cores: cores of the machine.
        logical_cores: hardware threads of the machine.
        usable_cores: hardware threads that this process may keep busy: those that it is bound to,
            and no more than a container's quota. At least 1.
        memory_total: bytes, no more than a container's limit.
        memory_available: bytes that can be had now without swapping.
        gpus: names, as far as they can be told without a driver.
    """

    cpu: str
    physical_cores: int
    logical_cores: int
    usable_cores: int
    memory_total: int
    memory_available: int
    gpus: tuple[str, ...]


def read() -> Hardware:
    """Look at this computer; takes some milliseconds."""
    limits = read_limits()
    logical = psutil.cpu_count(logical=True) or os.cpu_count() or 1
    memory = psutil.virtual_memory()
    cpu = cpu_name()
    return Hardware(
        cpu=cpu,
        physical_cores=psutil.cpu_count(logical=False) or logical,
        logical_cores=logical,
        usable_cores=usable_cores(_bound_to(logical), limits),
        memory_total=min(memory.total, limits.memory_bytes or memory.total),
        memory_available=available(memory.available, limits),
        gpus=_gpus(cpu),
    )


def memory_total() -> int:
    """Return this computer's memory in bytes, no more than a container's limit."""
    total: int = psutil.virtual_memory().total
    return min(total, read_limits().memory_bytes or total)


def memory_available() -> int:
    """Return the bytes of memory that can be had now without swapping."""
    return available(psutil.virtual_memory().available, read_limits())


def on_battery() -> bool:
    """Return whether the computer runs on its battery, as far as the system tells."""
    ask: Callable[[], object] | None = getattr(psutil, "sensors_battery", None)
    try:
        found = ask() if ask is not None else None
    except (OSError, RuntimeError, NotImplementedError):
        return False
    return getattr(found, "power_plugged", None) is False


def free_disk(path: Path) -> int:
    """Return the free bytes where `path` is, or would be: of the nearest folder that exists.

    Raises:
        OSError: the disk cannot be asked.
    """
    folder = path.absolute()
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


def usable_cores(bound_to: int, limits: Limits) -> int:
    """Return how many threads can run at full speed; part of a core is not counted."""
    quota = bound_to if limits.cores is None else int(limits.cores)
    return max(1, min(bound_to, quota))


def available(free: int, limits: Limits) -> int:
    """Return how much of the system's free bytes a container's limit leaves."""
    if limits.memory_bytes is None:
        return free
    return max(0, min(free, limits.memory_bytes - (limits.memory_used or 0)))


def cpu_name() -> str:
    """Return the processor's name, or its architecture where the system tells no name."""
    if sys.platform == "win32":
        name = _windows_registry(_WINDOWS_CPU, "ProcessorNameString")
    elif sys.platform == "darwin":
        name = _sysctl("machdep.cpu.brand_string")
    else:
        name = cpu_name_in(_text(Path("/proc/cpuinfo")).splitlines())
    return _tidy(name) or _tidy(platform.processor()) or platform.machine() or "unknown"


def cpu_name_in(lines: Iterable[str]) -> str:
    """Return the processor's name from the lines of /proc/cpuinfo, empty if there is none."""
    for line in lines:
        key, _, value = line.partition(":")
        if key.strip() in ("model name", "Model", "cpu model") and value.strip():
            return value
    return ""


def _bound_to(logical: int) -> int:
    """How many hardware threads the process is bound to; macOS does not bind."""
    affinity: Callable[[], list[int]] | None = getattr(psutil.Process(), "cpu_affinity", None)
    if affinity is None:
        return logical
    try:
        return len(affinity()) or logical
    except (OSError, psutil.Error):
        return logical


def _gpus(cpu: str) -> tuple[str, ...]:
    if sys.platform == "win32":
        found = _windows_gpus()
    elif sys.platform == "darwin":
        found = (f"{cpu} GPU",) if platform.machine() == "arm64" else ()
    else:
        found = linux_gpus(Path("/"))
    return found


def linux_gpus(root: Path) -> tuple[str, ...]:
    """Return the names of GPUs on Linux, from the files that the kernel shows below `root`."""
    named = [
        value
        for information in sorted(root.glob("proc/driver/nvidia/gpus/*/information"))
        for key, _, value in (line.partition(":") for line in _text(information).splitlines())
        if key.strip() == "Model"
    ]
    makers = [
        _PCI_MAKERS.get(_text(vendor).strip(), "")
        for vendor in sorted(root.glob("sys/class/drm/card[0-9]*/device/vendor"))
        if "-" not in vendor.parts[-3]  # card0-HDMI-A-1 is a connector
    ]
    others = [maker for maker in makers if maker and not (named and maker.startswith("NVIDIA"))]
    return tuple(_tidy(name) for name in (*named, *others))


def _windows_gpus() -> tuple[str, ...]:
    found = (
        _windows_registry(rf"{_WINDOWS_GPUS}\{number:04d}", "DriverDesc") for number in range(8)
    )
    return tuple(dict.fromkeys(_tidy(name) for name in found if name))


def _windows_registry(key: str, value: str) -> str:
    found = ""
    if sys.platform == "win32":
        import winreg  # exists on Windows only

        with (
            contextlib.suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened,
        ):
            found = str(winreg.QueryValueEx(opened, value)[0])
    return found


def _sysctl(name: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program of macOS and a fixed name
            ["/usr/sbin/sysctl", "-n", name], capture_output=True, text=True, timeout=2, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout


def _text(path: Path) -> str:
    try:
        return path.read_text(errors="replace")
    except OSError:
        return ""


def _tidy(name: str) -> str:
    return clean(" ".join(name.split()), _LONGEST_NAME)
