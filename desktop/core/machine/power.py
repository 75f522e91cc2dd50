"""Whether the computer runs on its battery, and whether it saves power or gives all it has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from desktop.core import dbus
from desktop.core.machine.battery import read_plugged
from desktop.core.machine.source import NotTold, Source, system32, this_computer
from desktop.core.wording import clean

_BUS_SECONDS: Final = 1.0
_LONGEST: Final = 60
_PMSET: Final = "/usr/bin/pmset"
#: The daemon's newer name and its older one, each with the path of its object.
_PROFILES: Final = (
    ("org.freedesktop.UPower.PowerProfiles", "/org/freedesktop/UPower/PowerProfiles"),
    ("net.hadess.PowerProfiles", "/net/hadess/PowerProfiles"),
)
_CPUFREQ: Final = "sys/devices/system/cpu/cpu0/cpufreq"
#: Windows shows names in the person's language; these are the same everywhere.
_SCHEMES: Final = {
    "381b4222-f694-41f0-9685-ff5bb260df2e": "balanced",
    "8c5e7fda-e8bf-4a96-9a85-a6e23a8c635c": "high performance",
    "a1841308-3541-4fab-bc81-f71556f20b4a": "power saver",
    "e9a42b02-d5df-448d-aa00-03f14749eb61": "ultimate performance",
}
_GUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
#: What `pmset -g` calls "powermode" since macOS 12.
_MAC_MODES: Final = {"0": "automatic", "1": "low power", "2": "high power"}


@dataclass(frozen=True, slots=True)
class Power:
    """The state of power, as benchmarks keep it among their conditions.

    Attributes:
        source: what it runs on; "unknown" where the system does not tell.
        plan: the system's power plan in its own words ("balanced", "power-saver",
            "powersave, balance_performance"), one line of at most 60 letters; empty where the
            system does not tell.
    """

    source: Literal["mains", "battery", "unknown"] = "unknown"
    plan: str = ""


def read_power(source: Source | None = None) -> Power:
    """Look at the state of power; takes up to some seconds where a system answers slowly.

    Args:
        source: the computer; by default this one.
    """
    read = source or this_computer()
    try:
        plan = read_plan(read)
    except NotTold:
        plan = ""
    return Power(read_plugged(read), plan)


def read_plan(source: Source) -> str:
    """Return the power plan that is on.

    Raises:
        NotTold: the system does not tell.
    """
    if source.system == "win32":
        return windows_plan(source.ask((system32("powercfg.exe"), "/getactivescheme")))
    if source.system == "darwin":
        return mac_plan(source.ask((_PMSET, "-g")))
    try:
        return _profile()
    except NotTold:
        return linux_plan(source)


def windows_plan(answer: str) -> str:
    """Return the plan from what `powercfg /getactivescheme` prints.

    Raises:
        NotTold: there is none in it.
    """
    found = _GUID.search(answer)
    if found is None:
        raise NotTold
    known = _SCHEMES.get(found.group().lower())
    # Of one that somebody made there is its name, in brackets behind the number.
    named = answer[found.end() :].strip().removeprefix("(").removesuffix(")")
    plan = _tidy(known or named)
    if not plan:
        raise NotTold
    return plan


def mac_plan(answer: str) -> str:
    """Return the plan from what `pmset -g` prints.

    Raises:
        NotTold: this version of macOS tells none.
    """
    told = dict(line.split()[:2] for line in answer.splitlines() if len(line.split()) > 1)
    if told.get("powermode") in _MAC_MODES:
        return _MAC_MODES[told["powermode"]]
    if told.get("lowpowermode") in ("0", "1"):
        return "low power" if told["lowpowermode"] == "1" else "automatic"
    raise NotTold


def linux_plan(source: Source) -> str:
    """Return the kernel's own way of choosing clocks: the governor and what it prefers.

    Raises:
        NotTold: the kernel does not choose, as in most virtual machines.
    """
    governor = source.text(f"{_CPUFREQ}/scaling_governor")
    try:
        preference = source.text(f"{_CPUFREQ}/energy_performance_preference")
    except NotTold:
        preference = ""
    plan = _tidy(", ".join(part for part in (governor, preference) if part))
    if not plan:
        raise NotTold
    return plan


def _profile() -> str:
    """Return the profile that the desktop's daemon has set."""
    for name, path in _PROFILES:
        try:
            return _ask_daemon(name, path)
        except (OSError, LookupError, TypeError, ImportError):
            continue  # not running, or it says what makes no sense
    raise NotTold


def _ask_daemon(name: str, path: str) -> str:
    from jeepney import DBusAddress, Properties

    daemon = DBusAddress(path, name, name)
    answer = dbus.ask("SYSTEM", Properties(daemon).get("ActiveProfile"), _BUS_SECONDS)
    profile = answer[0][1]
    plan = _tidy(profile) if isinstance(profile, str) else ""
    if not plan:
        raise LookupError("no profile")
    return plan


def _tidy(words: str) -> str:
    return clean(" ".join(words.split()), _LONGEST)
