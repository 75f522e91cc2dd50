"""Everything that is known of this computer, read at once, and as plain values for JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.machine.battery import Battery, read_battery
from desktop.core.machine.disk import Disk, read_disk
from desktop.core.machine.facts import Unknown, keep
from desktop.core.machine.graphics import EngineDevice, Graphics, graphics, linux_drivers
from desktop.core.machine.memory import Memory, read_memory
from desktop.core.machine.power import Power, read_plan
from desktop.core.machine.processor import Processor, read_processor
from desktop.core.machine.source import Source, this_computer
from desktop.core.machine.thermal import Thermal, read_thermal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.hardware import Hardware


@dataclass(frozen=True, slots=True)
class Machine:
    """A computer, in detail.

    Attributes:
        processor: and its cores.
        usable_cores: hardware threads that this process may keep busy.
        memory: and its modules.
        graphics: processors, those that the engine can use first.
        disk: where the models are.
        battery: how full it is.
        power: what benchmarks keep as a condition.
        thermal: the heat.
        unknown: why `power.plan` is empty.
    """

    processor: Processor
    usable_cores: int
    memory: Memory
    graphics: tuple[Graphics, ...]
    disk: Disk
    battery: Battery
    power: Power
    thermal: Thermal
    unknown: tuple[Unknown, ...] = ()


def read_machine(
    seen: Hardware,
    devices: Sequence[EngineDevice],
    folder: Path,
    source: Source | None = None,
) -> Machine:
    """Look at everything; takes some milliseconds, up to some seconds on a slow system.

    Args:
        seen: what `desktop.core.hardware` has found.
        devices: the graphics processors that the engine can use.
        folder: where the models are.
        source: the computer; by default this one.
    """
    read = source or this_computer()
    unknown: list[Unknown] = []
    plan = keep("plan", lambda: read_plan(read), unknown)
    battery = read_battery(read)
    return Machine(
        processor=read_processor(read),
        usable_cores=seen.usable_cores,
        memory=read_memory(read),
        graphics=graphics(devices, seen.gpus, linux_drivers(read)),
        disk=read_disk(read, folder),
        battery=battery,
        power=Power(battery.power, plan or ""),
        thermal=read_thermal(read),
        unknown=tuple(unknown),
    )


def as_values(machine: Machine) -> dict[str, object]:
    """Return a machine as plain values; what is not known is null, and `unknown` says why."""
    plain = _plain(asdict(machine))
    if not isinstance(plain, dict):
        raise TypeError("a machine has attributes")
    return plain


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {
            str(key): _reasons(part) if key == "unknown" else _plain(part)
            for key, part in value.items()
        }
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return str(value) if isinstance(value, Path) else value


def _reasons(unknown: Sequence[dict[str, str]]) -> dict[str, str]:
    return {each["fact"]: each["reason"] for each in unknown}
