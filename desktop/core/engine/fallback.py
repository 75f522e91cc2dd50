"""Which graphics processor a model gets, and what is remembered of those that failed.

A driver that crashes would do so at each message. So what failed is written down, as model, device,
driver and engine, and is left alone until one of them changes or a person asks for it again.
"""

from __future__ import annotations

import json
import logging
import re
import threading
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.disk import write_atomically
from desktop.core.errors import (
    AssistantError,
    BadModel,
    DeviceUnavailable,
    EngineCrashed,
    EngineHung,
    EngineMissing,
    EngineOutOfMemory,
    GpuFailed,
)
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.core.engine.values import Device, LoadOptions

_log = logging.getLogger(__name__)

#: These draw and compute on the CPU, slower than the engine's own code for it.
_SOFTWARE: Final = re.compile(
    r"llvmpipe|lavapipe|softpipe|swiftshader|basic render|software", re.IGNORECASE
)
#: What a faulty driver can come out as. A file that is broken fails on the CPU as well, and is
#: then nobody's fault but its own.
_OF_DEVICES: Final = (
    BadModel,
    DeviceUnavailable,
    EngineCrashed,
    EngineHung,
    EngineMissing,
    EngineOutOfMemory,
)
_LARGEST_FILE: Final = 256 * 1024
_MOST_FAILURES: Final = 100
_LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class Failure:
    """What failed together.

    Attributes:
        model: the file's name and size; "" stands for the search for devices itself.
        device: name and description.
        driver: of the device.
        engine: name and version.
        reason: the code of the error.
    """

    model: str
    device: str
    driver: str
    engine: str
    reason: str

    @property
    def what(self) -> tuple[str, ...]:
        """All but the reason."""
        return (self.model, self.device, self.driver, self.engine)


class Failures:
    """The failures of this computer, in a small file; safe to lose. For any thread.

    Args:
        path: of the file; None keeps them as long as the program runs.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._unsaved: list[Failure] = []

    def all(self) -> tuple[Failure, ...]:
        """Return them, oldest first; reads the disk, since another Goldcrest may have written."""
        with self._lock:
            return tuple(self._read())

    def has(self, failure: Failure) -> bool:
        """Whether the same has failed before, for whatever reason."""
        return any(one.what == failure.what for one in self.all())

    def remember(self, failure: Failure) -> None:
        """Write one down."""
        with self._lock:
            kept = [one for one in self._read() if one.what != failure.what]
            self._write([*kept, failure][-_MOST_FAILURES:])

    def forget(self, model: str | None = None) -> int:
        """Forget those of a model, or all, and return how many that were."""
        with self._lock:
            known = self._read()
            kept = [one for one in known if model is not None and one.model != model]
            if len(kept) < len(known):
                self._write(kept)
            return len(known) - len(kept)

    def _read(self) -> list[Failure]:
        if self._path is None:
            return self._unsaved
        try:
            with self._path.open("rb") as file:
                raw = file.read(_LARGEST_FILE + 1)
        except FileNotFoundError:
            return self._unsaved
        except OSError as error:
            _log.warning("what graphics processors failed at cannot be read: %s", error)
            return self._unsaved
        return [*_parse(raw), *self._unsaved]

    def _write(self, failures: list[Failure]) -> None:
        self._unsaved = failures if self._path is None else []
        if self._path is None:
            return
        text = json.dumps({"version": 1, "failures": [asdict(one) for one in failures]}, indent=1)
        try:
            write_atomically(self._path, text)
        except (AssistantError, OSError) as error:
            _log.warning("what graphics processors failed at cannot be written: %s", error)
            self._unsaved = failures


def _parse(raw: bytes) -> list[Failure]:
    """Return what a file says; one that was damaged says nothing."""
    try:
        document = json.loads(raw) if len(raw) <= _LARGEST_FILE else None
    except (ValueError, RecursionError):
        document = None
    entries = document.get("failures") if isinstance(document, dict) else None
    if not isinstance(entries, list):
        _log.warning("what graphics processors failed at is damaged, and taken as nothing")
        return []
    names = Failure.__annotations__.keys()
    return [
        Failure(**{name: clean(entry[name], _LONGEST) for name in names})
        for entry in entries[:_MOST_FAILURES]
        if isinstance(entry, dict)
        and entry.keys() == names
        and all(isinstance(value, str) for value in entry.values())
    ]


class Gpus:
    """Chooses the device of each model, and knows what has failed. Of the engine's thread alone.

    Attributes:
        devices: those of this computer; None: nobody has looked yet.
        in_use: the one that the child works with; None: the CPU alone.
    """

    def __init__(self, failures: Failures) -> None:
        self.devices: tuple[Device, ...] | None = None
        self.in_use: Device | None = None
        self._failures = failures
        self._pending: Failure | None = None
        self._untold = ""

    def wanted(self, options: LoadOptions) -> bool:
        """Whether these options can mean anything but the CPU."""
        return options.device != "cpu" and options.gpu_layers != 0

    def choose(self, options: LoadOptions, engine: str) -> Device | None:
        """Return the device for a model; None: the CPU.

        A device that failed with this model is left alone, by whatever name it is wished. Right
        after a failure it is the CPU's turn, even where there are two devices.

        Raises:
            DeviceUnavailable: there is none of the name that was wished.
        """
        if self._pending is not None:
            return None
        found = self.devices or ()
        if options.device in ("auto", "gpu"):
            usable = candidates(found, integrated=options.device == "gpu")
            if options.device == "auto":
                first = [one for one in found if one.name == options.first_device]
                usable = [*first, *(one for one in usable if one not in first)]
        else:
            usable = [one for one in found if one.name == options.device]
            if not usable:
                names = ", ".join(one.name for one in found)
                raise DeviceUnavailable(device=options.device[:40], available=names)
        model = model_key(options.path)
        for device in usable:
            if not self._failures.has(Failure(model, label(device), device.driver, engine, "")):
                return device
        return None

    def blames(
        self,
        error: AssistantError,
        path: Path,
        engine: str,
        tell: Callable[[GpuFailed], None] | None,
    ) -> bool:
        """Return whether a failure is the device's, so that the CPU should be tried.

        `tell` hears of it; without, the next reply does.
        """
        device = self.in_use
        missing = isinstance(error, DeviceUnavailable)
        if not missing and (device is None or not isinstance(error, _OF_DEVICES)):
            return False  # and the model is where it was
        self.in_use = None
        name = label(device) if device else str(error.data.get("device"))
        _log.warning("%s failed: %s", name, error)
        if device is not None and not missing:
            self._pending = Failure(model_key(path), name, device.driver, engine, error.code)
        self._untold = name
        if tell is not None:
            tell(GpuFailed(device=name, reason=error.code))
        return True

    def cpu_works(self) -> None:
        """Take note that the CPU has loaded what a device failed with: that was its fault."""
        if self._pending is not None:
            self._failures.remember(self._pending)
        self._pending = None

    def cpu_failed(self) -> None:
        """Take note that the CPU failed as well."""
        self._pending, self._untold = None, ""

    def told(self) -> str:
        """Return the device whose failure the reply that just ended has to tell of, once."""
        name, self._untold = self._untold, ""
        return name

    @property
    def looking_fails(self) -> bool:
        """Whether the search for devices has crashed before."""
        return self._failures.has(_LOOKING)

    def looked(self, devices: tuple[Device, ...] | None) -> None:
        """Take what was found; None: the search failed, and is not repeated unasked."""
        self.devices = devices or ()
        if devices is None:
            self._failures.remember(_LOOKING)
        elif self.looking_fails:
            self._failures.forget("")


_LOOKING: Final = Failure("", "", "", "", "search")


def candidates(devices: Sequence[Device], *, integrated: bool) -> list[Device]:
    """Return the devices worth using, those with memory of their own and most of it first.

    Args:
        devices: of this computer.
        integrated: whether those count that share the computer's memory. They are seldom faster
            than the CPU at writing, so only a person or a measurement chooses them.
    """
    real = [one for one in devices if not _SOFTWARE.search(f"{one.description} {one.driver}")]
    usable = [one for one in real if integrated or one.kind == "gpu"]
    return sorted(usable, key=lambda one: (one.kind != "gpu", -one.memory_free))


def label(device: Device) -> str:
    """Return a device's name for people."""
    return clean(f"{device.name}: {device.description}", _LONGEST)


def model_key(path: Path) -> str:
    """Return what stands for a model's content: the file's name and size."""
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    return clean(f"{path.name} {size}", _LONGEST)
