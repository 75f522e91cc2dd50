"""What is known of this computer in words: for the window, the terminal and the clipboard."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.language import amount, mark, together, tr, trn, within
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

PROCESSOR: Final = mark("Processor")
MEMORY: Final = mark("Memory")
GRAPHICS: Final = mark("Graphics")
DISK: Final = mark("Disk")
POWER: Final = mark("Battery and power")

_KIB, _MIB, _GIB = 1 << 10, 1 << 20, 1 << 30
_WATTS_OF_REST: Final = 0.1
_MANY: Final = 100
_KINDS: Final = {
    "SSD": "SSD",
    "HDD": mark("Hard disk"),
    "network": mark("On the network"),
    "memory": mark("In memory: what is there is gone after a restart"),
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
        title: which part, in English: it goes through `tr` where it is shown.
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
        "\n".join([tr(section.title), *(f"  {line.label}: {line.value}" for line in section.lines)])
        for section in found
    )
    return "\n\n".join(parts) + "\n"


# --- processor ----------------------------------------------------------------------------------


def _processor(found: Processor, usable: int) -> list[Line]:
    sets = found.instruction_sets
    more = [each for each in found.unknown if each.fact == "more_instruction_sets"]
    lines = [
        _line(tr("Name"), found.name, found.unknown, "name"),
        _line(tr("Cores"), _cores(found, usable), found.unknown, "physical_cores"),
        _line(tr("Clock"), _clock(found), found.unknown, "max_mhz"),
        _line(tr("Instruction sets"), ", ".join(sets or ()), found.unknown, "instruction_sets"),
    ]
    lines += [Line(tr("More of them"), _sentence(tr(each.reason)), known=False) for each in more]
    lines.append(_line(tr("Caches"), _caches(found.caches or ()), found.unknown, "caches"))
    return lines


def _cores(found: Processor, usable: int) -> str:
    if found.physical_cores is None:
        return ""
    told = trn("{n} core", "{n} cores", found.physical_cores)
    logical = found.logical_cores or found.physical_cores
    if found.performance_cores and found.efficiency_cores:
        told = tr(
            "{cores} ({performance} performance, {efficiency} efficiency)",
            cores=told,
            performance=found.performance_cores,
            efficiency=found.efficiency_cores,
        )
    if logical != found.physical_cores:
        told += f", {trn('{n} thread', '{n} threads', logical)}"
    if usable < logical:
        told = tr("{cores}; Goldcrest may use {n} of {total}", cores=told, n=usable, total=logical)
    return told


def _clock(found: Processor) -> str:
    base, most = found.base_mhz, found.max_mhz
    if base and most and most > base:
        return tr(
            "{base} GHz, for a while up to {most} GHz",
            base=amount(base / 1e3, 1),
            most=amount(most / 1e3, 1),
        )
    if base:
        return together(tr("{n} GHz", n=amount(base / 1e3, 1)))
    return tr("Up to {n} GHz", n=amount(most / 1e3, 1)) if most else ""


def _caches(caches: Sequence[Cache]) -> str:
    return ", ".join(f"L{each.level} {_binary(each.bytes)}" for each in caches)


# --- memory -------------------------------------------------------------------------------------


def _memory(found: Memory) -> list[Line]:
    return [
        _line(tr("Size"), _amount(found), found.unknown, "total"),
        _line(tr("Kind"), found.kind or "", found.unknown, "kind"),
        _line(
            tr("Speed"),
            together(f"{amount(found.speed)} MT/s") if found.speed else "",
            found.unknown,
            "speed",
        ),
        _line(tr("Modules"), _modules(found), found.unknown, "modules"),
        _line(tr("Swap"), _swap(found), found.unknown, "swap_total"),
    ]


def _amount(found: Memory) -> str:
    if found.total is None or found.available is None:
        return ""
    # As its owner knows it: the system keeps a part of it for itself.
    return tr(
        "{n} GB, {free} free",
        n=amount(max(1, round(found.total / _GIB + 0.3))),
        free=_binary(found.available),
    )


def _modules(found: Memory) -> str:
    if not found.modules:
        return ""
    sizes = Counter(module.bytes for module in found.modules)
    told = ", ".join(f"{count} x {_binary(each)}" for each, count in sorted(sizes.items()))
    if not found.channels:
        return told
    return trn(
        "{modules} on {n} channel", "{modules} on {n} channels", found.channels, modules=told
    )


def _swap(found: Memory) -> str:
    if found.swap_total is None:
        return ""
    if not found.swap_total:
        return tr("None")
    return tr(
        "{size}, {used} in use",
        size=_binary(found.swap_total),
        used=_binary(found.swap_used or 0),
    )


# --- graphics and disk --------------------------------------------------------------------------


def _graphics(found: Sequence[Graphics], *, asked: bool) -> list[Line]:
    waiting = tr("The engine has not answered yet")
    if not found:
        return [Line(tr("Name"), tr("None was found") if asked else waiting, known=False)]
    lines: list[Line] = []
    for each in found:
        lines.append(Line(tr("Name"), each.name))
        if each.device is None:
            told = tr("Models cannot run on it here") if asked else waiting
            lines.append(Line(tr("Use"), told, known=False))
        else:
            lines.append(
                Line(tr("Use"), tr("Models can run on it, as {device}", device=each.device))
            )
        if each.memory_total is not None and each.memory_free is not None:
            lines.append(Line(tr("Memory"), _of_its_own(each)))
        lines.append(_line(tr("Driver"), each.driver, (), "driver"))
    return lines


def _of_its_own(found: Graphics) -> str:
    words = mark("{size}, {free} free")
    if found.shared:
        words = mark("{size}, {free} free, shared with the processor")
    return tr(words, size=_binary(found.memory_total or 0), free=_binary(found.memory_free or 0))


def _disk(found: Disk, speed: DiskSpeed | None) -> list[Line]:
    room = ""
    if found.total is not None and found.free is not None:
        room = tr("{free} of {total} free", free=size(found.free), total=size(found.total))
    lines = [
        Line(tr("Folder"), clean(str(found.folder))),
        _line(tr("Kind"), tr(_KINDS.get(found.kind or "", "")), found.unknown, "kind"),
        _line(tr("File system"), found.file_system or "", found.unknown, "file_system"),
        _line(tr("Room"), room, found.unknown, "total"),
    ]
    if speed is not None:
        lines.append(Line(tr("Reading"), reading(speed)))
    return lines


def reading(speed: DiskSpeed) -> str:
    """Return how fast the disk was: "2.1 GB a second, 256 MB of a temporary file"."""
    words = mark("{speed} a second, measured with {size} of a model")
    if speed.temporary:
        words = mark("{speed} a second, measured with {size} of a temporary file")
    told = tr(words, speed=size(speed.bytes_per_second), size=size(speed.bytes))
    if speed.from_disk:
        return told
    return tr("{told}; some of it may have come from memory", told=told)


# --- battery, power and heat --------------------------------------------------------------------


def _power(found: Battery, machine: Machine) -> list[Line]:
    source = {"mains": tr("Plugged in"), "battery": tr("On battery")}.get(machine.power.source, "")
    battery = tr("{n} % full", n=found.percent) if found.percent is not None else ""
    if reason(found.unknown, "percent") == NO_BATTERY:
        battery = tr("None")
    lines = [
        _line(tr("Power"), source, (), "source"),
        _line(tr("Battery"), battery, found.unknown, "percent"),
    ]
    if found.percent is not None:
        lines.append(_line(tr("Flow"), _flow(found.watts), found.unknown, "watts"))
    return [*lines, _line(tr("Power plan"), machine.power.plan, machine.unknown, "plan")]


def _flow(watts: float | None) -> str:
    if watts is None:
        return ""
    if abs(watts) < _WATTS_OF_REST:
        return tr("Nothing flows in or out")
    if watts > 0:
        return tr("{n} W in", n=amount(watts, 1))
    return tr("{n} W out", n=amount(-watts, 1))


def _heat(found: Thermal) -> list[Line]:
    lines = []
    if found.celsius is not None:
        lines.append(Line(tr("Temperature"), f"{amount(found.celsius)} °C"))
    if found.throttled is not None:
        times = trn(
            "Slowed down {n} time since the start",
            "Slowed down {n} times since the start",
            found.throttled,
        )
        lines.append(
            Line(tr("Heat"), times if found.throttled else tr("Never slowed down since the start"))
        )
    elif found.speed_limit is not None:
        held = tr("Held to {n} % of its speed", n=found.speed_limit)
        lines.append(Line(tr("Heat"), held if found.speed_limit < 100 else tr("Not slowed down")))  # noqa: PLR2004 - per cent
    return lines or [_line(tr("Heat"), "", found.unknown, "throttled")]


# --- small words --------------------------------------------------------------------------------


def _joined(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Say only once why facts that stand together are not known: "Kind, speed, modules"."""
    found: list[Line] = []
    for line in lines:
        last = found[-1] if found else line
        if found and not line.known and not last.known and line.value == last.value:
            found[-1] = Line(f"{last.label}, {within(line.label)}", line.value, known=False)
        else:
            found.append(line)
    return tuple(found)


def _line(label: str, value: str | None, unknown: Iterable[Unknown], fact: str) -> Line:
    if value:
        return Line(label, value)
    return Line(label, _sentence(tr(reason(unknown, fact))), known=False)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _binary(count: float) -> str:
    """Return a size of memory, which is made in powers of two, as people know it: 12 MB, 8 GB."""
    for unit, name in ((_GIB, mark("{n} GB")), (_MIB, mark("{n} MB"))):
        if count >= unit:
            # Whole ones are the sizes of what can be bought, and many need no tenths.
            digits = 0 if count >= _MANY * unit else 1
            digits = 0 if f"{count / unit:.1f}".endswith(".0") else digits
            return together(tr(name, n=amount(count / unit, digits)))
    return together(tr("{n} KB", n=amount(count / _KIB)))
