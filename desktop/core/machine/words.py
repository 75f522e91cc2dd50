"""What is known of this computer in words: for the window, the terminal and the clipboard."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.machine.battery import NO_BATTERY
from desktop.core.machine.facts import reason
from desktop.core.wording import clean, size

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.core.machine.battery import Battery
    from desktop.core.machine.cores import Cache
    from desktop.core.machine.disk import Disk
    from desktop.core.machine.disk_speed import DiskSpeed
    from desktop.core.machine.facts import Unknown
    from desktop.core.machine.graphics import Graphics
    from desktop.core.machine.memory import Memory
    from desktop.core.machine.processor import Processor
    from desktop.core.machine.reading import Machine
    from desktop.core.machine.thermal import Thermal

PROCESSOR: Final = "Processor"
MEMORY: Final = "Memory"
GRAPHICS: Final = "Graphics"
DISK: Final = "Disk"
POWER: Final = "Battery and power"

_KIB, _MIB, _GIB = 1 << 10, 1 << 20, 1 << 30
_WATTS_OF_REST: Final = 0.1
_MANY: Final = 100
_KINDS: Final = {
    "SSD": "SSD",
    "HDD": "Hard disk",
    "network": "On the network",
    "memory": "In memory: what is there is gone after a restart",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A fact.

    Attributes:
        label: what it is, "Clock".
        value: the fact; where it is not known the reason, with a capital letter.
        known: whether it is known.
    """

    label: str
    value: str
    known: bool = True


@dataclass(frozen=True, slots=True)
class Section:
    """Facts of one part of the computer.

    Attributes:
        title: which part.
        lines: at least one.
    """

    title: str
    lines: tuple[Line, ...]


def sections(
    machine: Machine, speed: DiskSpeed | None = None, *, engine_asked: bool = True
) -> tuple[Section, ...]:
    """Return everything, in the order in which it is read: one section for each part.

    Args:
        machine: what is known.
        speed: of the disk, once it has been measured.
        engine_asked: whether the engine has told by now which graphics processors it can use.
    """
    power = _power(machine.battery, machine) + _heat(machine.thermal)
    return (
        Section(PROCESSOR, _joined(_processor(machine.processor, machine.usable_cores))),
        Section(MEMORY, _joined(_memory(machine.memory))),
        Section(GRAPHICS, tuple(_graphics(machine.graphics, asked=engine_asked))),
        Section(DISK, _joined(_disk(machine.disk, speed))),
        Section(POWER, _joined(power)),
    )


def as_text(found: Iterable[Section]) -> str:
    """Return sections as plain text, for the clipboard."""
    parts = (
        "\n".join([section.title, *(f"  {line.label}: {line.value}" for line in section.lines)])
        for section in found
    )
    return "\n\n".join(parts) + "\n"


# --- processor ----------------------------------------------------------------------------------


def _processor(found: Processor, usable: int) -> list[Line]:
    sets = found.instruction_sets
    more = [each for each in found.unknown if each.fact == "more_instruction_sets"]
    lines = [
        _line("Name", found.name, found.unknown, "name"),
        _line("Cores", _cores(found, usable), found.unknown, "physical_cores"),
        _line("Clock", _clock(found), found.unknown, "max_mhz"),
        _line("Instruction sets", ", ".join(sets or ()), found.unknown, "instruction_sets"),
    ]
    lines += [Line("More of them", _sentence(each.reason), known=False) for each in more]
    lines.append(_line("Caches", _caches(found.caches or ()), found.unknown, "caches"))
    return lines


def _cores(found: Processor, usable: int) -> str:
    if found.physical_cores is None:
        return ""
    told = _count(found.physical_cores, "core")
    logical = found.logical_cores or found.physical_cores
    if found.performance_cores and found.efficiency_cores:
        told += f" ({found.performance_cores} performance, {found.efficiency_cores} efficiency)"
    if logical != found.physical_cores:
        told += f", {_count(logical, 'thread')}"
    if usable < logical:
        told += f"; Goldcrest may use {usable} of {logical}"
    return told


def _clock(found: Processor) -> str:
    base, most = found.base_mhz, found.max_mhz
    if base and most and most > base:
        return f"{base / 1e3:.1f} GHz, for a while up to {most / 1e3:.1f} GHz"
    if base or most:
        return f"{'' if base else 'Up to '}{(base or most or 0) / 1e3:.1f} GHz"
    return ""


def _caches(caches: Sequence[Cache]) -> str:
    return ", ".join(f"L{each.level} {_binary(each.bytes)}" for each in caches)


# --- memory -------------------------------------------------------------------------------------


def _memory(found: Memory) -> list[Line]:
    return [
        _line("Size", _amount(found), found.unknown, "total"),
        _line("Kind", found.kind or "", found.unknown, "kind"),
        _line("Speed", f"{found.speed:,} MT/s" if found.speed else "", found.unknown, "speed"),
        _line("Modules", _modules(found), found.unknown, "modules"),
        _line("Swap", _swap(found), found.unknown, "swap_total"),
    ]


def _amount(found: Memory) -> str:
    if found.total is None or found.available is None:
        return ""
    # As its owner knows it: the system keeps a part of it for itself.
    return f"{max(1, round(found.total / _GIB + 0.3))} GB, {_binary(found.available)} free"


def _modules(found: Memory) -> str:
    if not found.modules:
        return ""
    sizes = Counter(module.bytes for module in found.modules)
    told = ", ".join(f"{count} x {_binary(each)}" for each, count in sorted(sizes.items()))
    return f"{told} on {_count(found.channels, 'channel')}" if found.channels else told


def _swap(found: Memory) -> str:
    if found.swap_total is None:
        return ""
    if not found.swap_total:
        return "None"
    return f"{_binary(found.swap_total)}, {_binary(found.swap_used or 0)} in use"


# --- graphics and disk --------------------------------------------------------------------------


def _graphics(found: Sequence[Graphics], *, asked: bool) -> list[Line]:
    waiting = "The engine has not answered yet"
    if not found:
        return [Line("Name", "None was found" if asked else waiting, known=False)]
    lines: list[Line] = []
    for each in found:
        lines.append(Line("Name", each.name))
        if each.device is None:
            told = "Models cannot run on it here" if asked else waiting
            lines.append(Line("Use", told, known=False))
        else:
            lines.append(Line("Use", f"Models can run on it, as {each.device}"))
        if each.memory_total is not None and each.memory_free is not None:
            told = f"{_binary(each.memory_total)}, {_binary(each.memory_free)} free"
            shared = ", shared with the processor" if each.shared else ""
            lines.append(Line("Memory", told + shared))
        lines.append(_line("Driver", each.driver, (), "driver"))
    return lines


def _disk(found: Disk, speed: DiskSpeed | None) -> list[Line]:
    room = ""
    if found.total is not None and found.free is not None:
        room = f"{size(found.free)} of {size(found.total)} free"
    lines = [
        Line("Folder", clean(str(found.folder))),
        _line("Kind", _KINDS.get(found.kind or "", ""), found.unknown, "kind"),
        _line("File system", found.file_system or "", found.unknown, "file_system"),
        _line("Room", room, found.unknown, "total"),
    ]
    if speed is not None:
        lines.append(Line("Reading", reading(speed)))
    return lines


def reading(speed: DiskSpeed) -> str:
    """Return how fast the disk was: "2.1 GB a second, 256 MB of a temporary file"."""
    of = "a temporary file" if speed.temporary else "a model"
    told = f"{size(speed.bytes_per_second)} a second, measured with {size(speed.bytes)} of {of}"
    return told if speed.from_disk else f"{told}; some of it may have come from memory"


# --- battery, power and heat --------------------------------------------------------------------


def _power(found: Battery, machine: Machine) -> list[Line]:
    source = {"mains": "Plugged in", "battery": "On battery"}.get(machine.power.source, "")
    battery = f"{found.percent} % full" if found.percent is not None else ""
    if reason(found.unknown, "percent") == NO_BATTERY:
        battery = "None"
    lines = [
        _line("Power", source, (), "source"),
        _line("Battery", battery, found.unknown, "percent"),
    ]
    if found.percent is not None:
        lines.append(_line("Flow", _flow(found.watts), found.unknown, "watts"))
    return [*lines, _line("Power plan", machine.power.plan, machine.unknown, "plan")]


def _flow(watts: float | None) -> str:
    if watts is None:
        return ""
    if abs(watts) < _WATTS_OF_REST:
        return "Nothing flows in or out"
    return f"{abs(watts):.1f} W {'in' if watts > 0 else 'out'}"


def _heat(found: Thermal) -> list[Line]:
    lines = []
    if found.celsius is not None:
        lines.append(Line("Temperature", f"{found.celsius:.0f} °C"))
    if found.throttled is not None:
        times = f"Slowed down {_count(found.throttled, 'time')} since the start"
        lines.append(
            Line("Heat", times if found.throttled else "Never slowed down since the start")
        )
    elif found.speed_limit is not None:
        held = f"Held to {found.speed_limit} % of its speed"
        lines.append(Line("Heat", held if found.speed_limit < 100 else "Not slowed down"))  # noqa: PLR2004 - per cent
    return lines or [_line("Heat", "", found.unknown, "throttled")]


# --- small words --------------------------------------------------------------------------------


def _joined(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Say only once why facts that stand together are not known: "Kind, speed, modules"."""
    found: list[Line] = []
    for line in lines:
        last = found[-1] if found else line
        if found and not line.known and not last.known and line.value == last.value:
            found[-1] = Line(f"{last.label}, {line.label.lower()}", line.value, known=False)
        else:
            found.append(line)
    return tuple(found)


def _line(label: str, value: str | None, unknown: Iterable[Unknown], fact: str) -> Line:
    if value:
        return Line(label, value)
    return Line(label, _sentence(reason(unknown, fact)), known=False)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _binary(count: float) -> str:
    """Return a size of memory, which is made in powers of two, as people know it: 12 MB, 8 GB."""
    for unit, name in ((_GIB, "GB"), (_MIB, "MB")):
        if count >= unit:
            # Whole ones are the sizes of what can be bought, and many need no tenths.
            digits = 0 if count >= _MANY * unit else 1
            return f"{count / unit:.{digits}f} {name}".replace(".0 ", " ")
    return f"{count / _KIB:.0f} KB"


def _count(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number:,} {noun}s"
