"""The battery: how full, whether the charger is in, and how fast it fills or empties."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import psutil

from desktop.core.language import mark
from desktop.core.machine.facts import Unknown, keep
from desktop.core.machine.source import NotTold, Source, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Plugged = Literal["mains", "battery", "unknown"]

NO_BATTERY: Final = mark("there is no battery")
_SUPPLIES: Final = "sys/class/power_supply"
_MOST_SUPPLIES: Final = 32
#: More than any laptop's battery gives or takes: nonsense.
_MOST_WATTS: Final = 1000.0
_FULL: Final = 100
_MICRO: Final = 1e6
_MILLI: Final = 1e3
_RATES: Final = (
    "Get-CimInstance -Namespace root/wmi -ClassName BatteryStatus |"
    " Select-Object ChargeRate,DischargeRate | ConvertTo-Json -Compress"
)
_IOREG: Final = ("/usr/sbin/ioreg", "-rn", "AppleSmartBattery")
_PMSET: Final = ("/usr/bin/pmset", "-g", "batt")
_MAC_PERCENT: Final = re.compile(r"\t(\d{1,3})%;")
_MAC_FACT: Final = re.compile(r'^ *"(Voltage|InstantAmperage)" = (\d{1,20})$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Battery:
    """A battery, or several together.

    Attributes:
        percent: how full, 0 to 100; None where there is no battery, which its reason then says.
        power: what the computer runs on.
        watts: what flows in; negative: out.
        unknown: why the others are None.
    """

    percent: int | None
    power: Plugged
    watts: float | None
    unknown: tuple[Unknown, ...] = ()


def read_battery(source: Source) -> Battery:
    """Look at the battery; takes up to some seconds where the system answers slowly."""
    unknown: list[Unknown] = []
    percent = keep("percent", lambda: _percent(source), unknown)
    watts = None
    if percent is not None:
        watts = keep("watts", lambda: _watts(source), unknown)
    return Battery(percent, read_plugged(source), watts, tuple(unknown))


def read_plugged(source: Source) -> Plugged:
    """Return what the computer runs on; without a battery that can be only the mains."""
    try:
        if source.system == "linux":
            return _linux_plugged(source)
        if source.system == "darwin":
            return "battery" if "'Battery Power'" in source.ask(_PMSET) else "mains"
        found = _windows_battery(source)
    except NotTold:
        return "unknown"
    if found is None:
        return "mains"
    return "unknown" if found[1] is None else "mains" if found[1] else "battery"


def _percent(source: Source) -> int:
    if source.system == "linux":
        return _linux_percent(source)
    if source.system == "darwin":
        return mac_percent(source.ask(_PMSET))
    found = _windows_battery(source)
    if found is None:
        raise NotTold(NO_BATTERY)
    return min(_FULL, max(0, found[0]))


def _watts(source: Source) -> float:
    if source.system == "linux":
        return _linux_watts(source)
    if source.system == "darwin":
        return mac_watts(source.ask(_IOREG))
    return windows_watts(source.powershell(_RATES))


# --- Linux --------------------------------------------------------------------------------------


def _supplies(source: Source, kind: str) -> Iterator[str]:
    """Yield the folders of the computer's own supplies of a kind: "Battery", "Mains" or "USB"."""
    folder = source.root / _SUPPLIES
    try:
        names = sorted(each.name for each in folder.iterdir())[:_MOST_SUPPLIES]
    except OSError as error:
        raise NotTold from error
    for name in names:
        path = f"{_SUPPLIES}/{name}"
        # A mouse or a headset says "Device".
        if _text(source, f"{path}/type") == kind and _text(source, f"{path}/scope") != "Device":
            yield path


def _linux_percent(source: Source) -> int:
    full = [whole(source.text(f"{path}/capacity")) for path in _supplies(source, "Battery")]
    if not full:
        raise NotTold(NO_BATTERY)
    return min(_FULL, max(0, round(sum(full) / len(full))))


def _linux_plugged(source: Source) -> Plugged:
    states = {_text(source, f"{path}/status") for path in _supplies(source, "Battery")}
    online = {
        _text(source, f"{path}/online")
        for kind in ("Mains", "USB")
        for path in _supplies(source, kind)
    }
    # A weak charger is in, and the battery empties all the same: it is plugged in.
    if "1" in online or not states:
        return "mains"
    if "Discharging" in states:
        return "battery"
    return "mains" if states & {"Charging", "Full", "Not charging"} else "unknown"


def _linux_watts(source: Source) -> float:
    return _sane(sum(_linux_flow(source, path) for path in _supplies(source, "Battery")))


def _linux_flow(source: Source, path: str) -> float:
    try:
        watts = abs(source.number(f"{path}/power_now")) / _MICRO
    except NotTold:
        # Many batteries tell current and voltage in its place.
        amperes = abs(source.number(f"{path}/current_now")) / _MICRO
        watts = amperes * source.number(f"{path}/voltage_now") / _MICRO
    # Whether the number has a sign depends on the driver.
    return -watts if _text(source, f"{path}/status") == "Discharging" else watts


def _text(source: Source, name: str) -> str:
    try:
        return source.text(name)
    except NotTold:
        return ""


# --- macOS and Windows --------------------------------------------------------------------------


def mac_percent(answer: str) -> int:
    """Return how full the battery is from what `pmset -g batt` prints.

    Raises:
        NotTold: there is none.
    """
    found = _MAC_PERCENT.search(answer)
    if found is None:
        raise NotTold(NO_BATTERY)
    return min(_FULL, int(found.group(1)))


def mac_watts(answer: str) -> float:
    """Return what flows into the battery from what `ioreg` prints, in millivolts and -amperes.

    Raises:
        NotTold: it does not say.
    """
    told = {name: int(number) for name, number in _MAC_FACT.findall(answer)}
    try:
        amperage, voltage = told["InstantAmperage"], told["Voltage"]
    except KeyError as error:
        raise NotTold from error
    if amperage >= 1 << 63:  # what flows out is printed as an unsigned number of 64 bits
        amperage -= 1 << 64
    return _sane(amperage * voltage / _MILLI / _MILLI)


def windows_watts(answer: str) -> float:
    """Return what flows into the batteries from Windows' own words, JSON in milliwatts.

    Raises:
        NotTold: it does not say.
    """
    try:
        told = json.loads(answer)
        batteries = told if isinstance(told, list) else [told]
        flow = sum(int(each["ChargeRate"]) - int(each["DischargeRate"]) for each in batteries)
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise NotTold from error
    return _sane(flow / _MILLI)


def _windows_battery(source: Source) -> tuple[int, bool | None] | None:
    """Return how full the battery is and whether the charger is in; None without a battery."""
    ask: Callable[[], object] | None = getattr(psutil, "sensors_battery", None)
    if ask is None or not source.is_this_computer:
        raise NotTold
    try:
        found = ask()
    except (OSError, RuntimeError, NotImplementedError) as error:
        raise NotTold from error
    if found is None:
        return None
    plugged = getattr(found, "power_plugged", None)
    return round(getattr(found, "percent", 0)), plugged


def _sane(watts: float) -> float:
    if abs(watts) > _MOST_WATTS:
        raise NotTold
    return round(watts, 1)
