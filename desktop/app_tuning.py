"""Which way of running a model proved fastest here, and when that has to be found out again."""

from __future__ import annotations

import math
import threading
import time
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Final, Literal

from desktop import app_predict
from desktop.app_probe import never, nobody
from desktop.core import hardware
from desktop.core.speed.tuning import ANY, Choice, Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.app import Services
    from desktop.core.engine.values import Device, LoadOptions
    from desktop.core.settings import Settings
    from desktop.core.speed.tuning import Tuned
    from desktop.core.store.speeds import Speeds

#: What has changed since something was found; "": nothing.
Change = Literal["", "engine", "processor", "device", "driver"]

_PREFIX: Final = "tuning:"
#: A model as people have it, of which every size is known.
_TYPICAL: Final = "llama32-1b"
_BELIEVED: Final = 3.0
_USUAL_TURN: Final = Turn()


@dataclass(frozen=True, slots=True)
class Found:
    """A choice, and what it gained.

    Attributes:
        choice: the fastest way.
        gain: how many times faster a typical turn was than with llama.cpp's defaults.
        prompt_gain: likewise reading.
        write_gain: likewise writing.
        engine: the engine's version that was tried.
        cpu: the processor's name: a person's folder may come to another computer.
        devices: graphics processors that were tried; without any, nothing is known of them.
        drivers: of those, by their names.
        memory_saved: bytes that the model takes less than with llama.cpp's defaults.
    """

    choice: Choice
    gain: float
    prompt_gain: float
    write_gain: float
    engine: str
    cpu: str = ""
    devices: tuple[str, ...] = ()
    drivers: Mapping[str, str] = field(default_factory=dict)
    memory_saved: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return it as a JSON document."""
        return {
            "choice": self.choice.to_json(),
            "gain": self.gain,
            "prompt_gain": self.prompt_gain,
            "write_gain": self.write_gain,
            "engine": self.engine,
            "cpu": self.cpu,
            "devices": list(self.devices),
            "drivers": dict(self.drivers),
            "memory_saved": self.memory_saved,
        }

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> Found:
        """Return what `to_json` made.

        Raises:
            KeyError, TypeError, ValueError, AttributeError: it is something else.
        """
        found = cls(
            Choice.from_json(document["choice"]),
            gain=float(document["gain"]),
            prompt_gain=float(document["prompt_gain"]),
            write_gain=float(document["write_gain"]),
            engine=str(document["engine"]),
            cpu=str(document["cpu"]),
            devices=tuple(map(str, document["devices"])),
            drivers={str(name): str(each) for name, each in document["drivers"].items()},
            memory_saved=int(document["memory_saved"]),
        )
        gains = (found.gain, found.prompt_gain, found.write_gain)
        if not all(0 < gain < math.inf for gain in gains):
            raise ValueError("a gain is none")
        return found


class _Battery:
    """Whether the computer runs on its battery, asked every few seconds only."""

    def __init__(self) -> None:
        self._known = False
        self._until = 0.0

    def look(self) -> bool:
        """Return it."""
        now = time.monotonic()
        if now >= self._until:
            self._known, self._until = hardware.on_battery(), now + _BELIEVED
        return self._known


class Tunings:
    """What was found for models on this computer, by the power that it ran on.

    Safe to use from any thread; only making it, `keep`, `forget` and
    `restore` wait for the disk.

    Args:
        kept: where it is kept.
        on_battery: whether the computer runs on its battery now.
        engine: the engine's version now: what another one was tried with does not count.
        devices: the graphics processors that are here, as far as they are known; None: not yet.
    """

    def __init__(
        self,
        kept: Speeds,
        on_battery: Callable[[], bool] | None = None,
        engine: str | None = None,
        devices: Callable[[], Sequence[Device] | None] = lambda: None,
    ) -> None:
        self._kept, self._on_battery = kept, on_battery or _Battery().look
        self._engine = version("llama-cpp-python") if engine is None else engine
        self._cpu, self._devices = hardware.cpu_name(), devices
        self._lock = threading.Lock()
        # Also what another engine was tried with: it is told of, but does not count.
        self._known = {
            name: found
            for name, each in kept.all().items()
            if name.startswith(_PREFIX) and (found := _read(each.document)) is not None
        }

    def keep(self, model_id: str, tuned: Tuned, turn: Turn) -> Found:
        """Keep what was found for a model, or with `ANY` for all that have nothing of their own."""
        found = Found(
            tuned.best,
            gain=tuned.gain(turn),
            prompt_gain=tuned.prompt_gain,
            write_gain=tuned.write_gain,
            engine=self._engine,
            cpu=self._cpu,
            devices=tuned.devices,
            drivers=tuned.drivers,
            memory_saved=tuned.memory_saved,
        )
        name = self._name(model_id)
        self._kept.put(name, found.to_json())
        with self._lock:
            self._known[name] = found
        return found

    def own(self, model_id: str) -> Found | None:
        """Return what was found for this very model in the present state of power."""
        found = self._kept_one(self._name(model_id))
        return found if found is not None and self._counts(found) else None

    def old(self, model_id: str) -> Found | None:
        """Return what was found in other circumstances, see `change`, and does not count now."""
        found = self._kept_one(self._name(model_id))
        return found if found is not None and not self._counts(found) else None

    def elsewhere(self, model_id: str) -> Found | None:
        """Return what was found in the other state of power: on the mains, or on the battery."""
        mains, battery = _names(model_id)
        found = self._kept_one(mains if self._name(model_id) == battery else battery)
        return found if found is not None and self._counts(found) else None

    def find(self, model_id: str) -> Found | None:
        """Return what to run a model with: its own, or what suits this computer."""
        return self.own(model_id) or self.own(ANY)

    def apply(self, load: LoadOptions, model_id: str, settings: Settings) -> LoadOptions:
        """Return how to load a model in the fastest way, where the person has not chosen.

        What suits this computer says nothing of the cache of another model, nor whether it fits
        into memory or onto a graphics processor: that is for a model's own search.
        """
        own, any_ = self.own(model_id), self.own(ANY)
        if own is not None:
            return with_choice(load, own, settings)
        if any_ is None:
            return load
        usual = Choice()
        choice = replace(any_.choice, cache_type=usual.cache_type, gpu_layers=usual.gpu_layers)
        return with_choice(load, replace(any_, choice=choice), settings)

    def forget(self, model_id: str) -> Mapping[str, Found]:
        """Forget what was found for a model, or for all with `ANY`, in each state of power.

        Returns:
            what is gone, for `restore`; empty where there was nothing.
        """
        names = _names(model_id)
        for name in names:
            self._kept.drop(name)
        with self._lock:
            return {name: self._known.pop(name) for name in names if name in self._known}

    def restore(self, gone: Mapping[str, Found]) -> None:
        """Bring back what `forget` has returned."""
        for name, found in gone.items():
            self._kept.put(name, found.to_json())
        with self._lock:
            self._known.update(gone)

    def change(self, found: Found) -> Change:
        """Return what is another one than when it was found, so that it does not count."""
        if found.engine != self._engine:
            return "engine"
        if found.cpu != self._cpu:
            return "processor"
        devices = self._devices()
        if devices is None:
            return ""
        drivers = {one.name: one.driver for one in devices}
        if any(name not in drivers for name in found.devices):
            return "device"
        same = all(found.drivers.get(name, "") == drivers[name] for name in found.devices)
        return "" if same else "driver"

    def _counts(self, found: Found) -> bool:
        return not self.change(found)

    def _kept_one(self, name: str) -> Found | None:
        with self._lock:
            return self._known.get(name)

    def _name(self, model_id: str) -> str:
        mains, battery = _names(model_id)
        return battery if self._on_battery() else mains


def _names(model_id: str) -> tuple[str, str]:
    """Return under which names a model's are kept: on the mains, and on the battery."""
    return f"{_PREFIX}mains:{model_id}", f"{_PREFIX}battery:{model_id}"


def _read(document: Mapping[str, Any]) -> Found | None:
    try:
        return Found.from_json(document)
    except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError):
        return None


def tune(
    services: Services,
    model_id: str = ANY,
    turn: Turn = _USUAL_TURN,
    seconds: float = 60.0,
    report: Callable[[float, str], None] = nobody,
    stopped: Callable[[], bool] = never,
) -> Found:
    """Find the fastest way to run a model here, keep it, and run it so from then on.

    Args:
        services: of the program.
        model_id: an id as `app_predict.subject` takes it; `ANY` for this computer.
        turn: what is to be fast.
        seconds: that it takes at most, but for the numbers of all models afterwards.
        report: told the share that is done, and the step.
        stopped: asked now and then.

    Raises:
        app_probe.Stopped: `stopped` said so.
        ValueError: there is no room for a skeleton, or nothing could be timed.
        AssistantError: there is no such model, or the engine cannot be used.
    """
    wanted = app_predict.subject(services, model_id or _TYPICAL)
    plan = wanted.blueprint or app_predict.subject(services, _TYPICAL).blueprint
    if plan is None:
        raise ValueError("not even the sizes of a typical model are known")
    gpus = services.settings.value.device != "cpu"
    tuned = services.prober.tune(
        plan, turn, seconds, report, stopped, gpus=gpus, context=wanted.context
    )
    found = services.tunings.keep(model_id, tuned, turn)
    if model_id == ANY and app_predict.calibration(services) is not None:
        app_predict.calibrate(services, report, stopped)
    return found


def with_choice(load: LoadOptions, found: Found, settings: Settings) -> LoadOptions:
    """Return how to load a model by a choice, as far as the person leaves it to the program."""
    choice, free = found.choice, settings.device == "auto"
    on_gpu = choice.device != "cpu"
    if not free and (on_gpu or settings.device != "cpu"):
        return load  # what suits one device says nothing of another
    if free and found.devices:
        # By name only while it is there: one that has gone must not keep a chat from beginning.
        if on_gpu:
            load = replace(load, first_device=choice.device, gpu_layers=choice.gpu_layers)
        else:
            load = replace(load, device="cpu")
    return replace(
        load,
        variant=choice.variant,
        repack=choice.repack,
        map_file=choice.map_file,
        first_threads=choice.threads,
        prompt_threads=choice.prompt_threads if not settings.threads else 0,
        micro_batch=choice.micro_batch,
        flash_attention=choice.flash_attention,
        cache_type=choice.cache_type,
        spin_limit=choice.spin_limit,
    )
