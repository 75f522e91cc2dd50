"""What tells of energy: the processor's counters, the battery, a graphics processor's driver.

Everything here is read from files or from the answers of the system's own programs, which are
bounded in time and length, and what makes no sense counts as not told.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING, Final, Literal, Protocol

from desktop.core.energy import Meter, NoEnergy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.energy import Reason

    #: Runs a program and returns what it says; None where it fails, or takes too long.
    Ask = Callable[[Sequence[str]], str | None]

Kind = Literal["processor", "battery", "graphics"]

_ROOT: Final = Path("/")
_MICRO: Final = 1e-6
#: A program of the system that takes longer does not answer.
_PATIENCE: Final = 5.0
_LONGEST_ANSWER: Final = 1 << 20
#: No counter is larger, and no computer of one person takes more than this.
_MOST_COUNT: Final = 1 << 63
_MOST_WATTS: Final = 5000.0
#: By a counter's power at most; a span in which it could begin anew twice is not told.
_MOST_PACKAGE_WATTS: Final = 500.0
#: The packages themselves: not their parts (0:0), not "psys", and not the same by another way.
_PACKAGE: Final = re.compile(r"intel-rapl:\d{1,3}")

_NVIDIA: Final = ("--query-gpu=power.draw", "--format=csv,noheader,nounits")
_IOREG: Final = ("/usr/sbin/ioreg", "-r", "-w", "0", "-n", "AppleSmartBattery")
_POWERSHELL: Final = r"System32\WindowsPowerShell\v1.0\powershell.exe"
_RATES: Final = (
    "Get-CimInstance -Namespace root/wmi -ClassName BatteryStatus |"
    ' ForEach-Object { "$($_.Discharging) $($_.DischargeRate)" }'
)
#: At the beginning of a line: inside other values the same names mean other things.
_APPLE: Final = re.compile(
    r'^[|\s]*"(InstantAmperage|Amperage|Voltage|ExternalConnected)" = (\w{1,20})$', re.MULTILINE
)
_NUMBER: Final = re.compile(r"\d{1,7}(?:\.\d{1,6})?")


class Counter(Protocol):
    """Counts microjoules by itself, from a smallest to a largest value and then anew."""

    @property
    def kind(self) -> Kind:
        """What of the computer it counts."""

    @property
    def longest_seconds(self) -> float:
        """The span in which it begins anew at most once."""

    def read(self) -> int | None:
        """Return its value; None: it cannot be read."""

    def joules(self, first: int, last: int) -> float:
        """Return the energy between two values."""


class Gauge(Protocol):
    """Tells the power of the moment."""

    @property
    def kind(self) -> Kind:
        """What of the computer it is of."""

    @property
    def period(self) -> float:
        """Seconds between two looks."""

    def watts(self) -> float | Reason:
        """Return the power, or why it is not known."""


def find(
    system: str = sys.platform, root: Path = _ROOT, ask: Ask | None = None, *, gpu: bool = False
) -> Meter:
    """Return a meter of what this computer tells now; found anew after each change of its plug.

    Takes seconds where programs are asked: on macOS, Windows, and for graphics processors.

    Args:
        system: as `sys.platform` has it.
        root: of the file system.
        ask: runs a program.
        gpu: whether work on a graphics processor with memory of its own is to be measured.
    """
    run = ask or answer_of
    packages = rapl(root) if system == "linux" else NoEnergy("no-source")
    counters: Sequence[Counter] = () if isinstance(packages, NoEnergy) else packages
    nvidia = Nvidia(run, system == "win32")
    graphics = [nvidia] if gpu and not isinstance(nvidia.watts(), str) else []
    if counters and (graphics or not gpu):
        return Meter(counters, graphics)
    battery = _battery(system, root, run)
    watts = battery.watts() if battery is not None else "no-source"
    if battery is not None and not isinstance(watts, str):
        return Meter((), [battery])
    if graphics:
        return Meter((), graphics)
    if counters:  # of a device that does not tell; the processor alone would say too little
        return Meter(missing=NoEnergy("no-source"))
    missing = packages if isinstance(packages, NoEnergy) else NoEnergy("no-source")
    if missing.reason == "no-source" and isinstance(watts, str):
        missing = NoEnergy(watts)
    return Meter(missing=missing)


def answer_of(command: Sequence[str]) -> str | None:
    """Run a program of the system; return the beginning of what it says, None where it fails."""
    try:
        done = subprocess.run(  # noqa: S603 - fixed programs of the system
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError):
        return None
    if done.returncode:
        return None
    return done.stdout[:_LONGEST_ANSWER].decode("utf-8", "replace")


# --- the processor ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rapl:
    """One processor package on Linux, of Intel or AMD.

    Attributes:
        folder: of the package.
        largest: its largest value, after which it begins anew.
    """

    folder: Path
    largest: int
    kind: Kind = "processor"

    @property
    def longest_seconds(self) -> float:
        """The span in which it begins anew at most once."""
        return self.largest * _MICRO / _MOST_PACKAGE_WATTS

    def read(self) -> int | None:
        """Return its value in microjoules; None: it cannot be read."""
        try:
            return _count(self.folder / "energy_uj")
        except OSError:
            return None

    def joules(self, first: int, last: int) -> float:
        """Return the energy between two values; a smaller one comes after the largest."""
        return (last - first if last >= first else self.largest - first + last) * _MICRO


def rapl(root: Path) -> Sequence[Rapl] | NoEnergy:
    """Return the packages of this computer, or why they tell nothing."""
    found: list[Rapl] = []
    closed = False
    for folder in sorted(root.glob("sys/class/powercap/intel-rapl:*")):
        if not _PACKAGE.fullmatch(folder.name) or not _text(folder / "name").startswith("package"):
            continue
        try:
            largest = _count(folder / "max_energy_range_uj")
            value = _count(folder / "energy_uj")
        except PermissionError:
            closed = True
            continue
        except OSError:
            continue
        if largest and value is not None:
            found.append(Rapl(folder, largest))
    if closed:  # some without the others would be wrong
        return NoEnergy("not-allowed")
    return found or NoEnergy("no-source")


# --- the battery -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LinuxBattery:
    """All batteries of the computer, by the kernel's files."""

    folders: tuple[Path, ...]
    kind: Kind = "battery"
    period: float = 1.0

    def watts(self) -> float | Reason:
        """Return what they give together, or why that is not known."""
        status = [_text(folder / "status").lower() for folder in self.folders]
        if "discharging" not in status:
            return "plugged-in"
        giving = [
            _power(folder)
            for folder, each in zip(self.folders, status, strict=True)
            if each == "discharging"
        ]
        return _sensible(None if None in giving else sum(filter(None, giving)))


@dataclass(frozen=True, slots=True)
class AppleBattery:
    """A MacBook's battery, by what `ioreg` tells everyone."""

    ask: Ask
    kind: Kind = "battery"
    period: float = 2.0

    def watts(self) -> float | Reason:
        """Return what it gives, or why that is not known."""
        text = self.ask(_IOREG)
        if text is None:
            return "failed"
        told = dict(reversed(_APPLE.findall(text)))  # the first of each counts
        if not told:
            return "no-source"
        if told.get("ExternalConnected") == "Yes":
            return "plugged-in"
        current = _signed(told.get("InstantAmperage")) or _signed(told.get("Amperage"))
        volts = _signed(told.get("Voltage"))
        if current is None or volts is None:
            return "no-source"
        return _sensible(abs(current) * volts * _MICRO)


@dataclass(frozen=True, slots=True)
class WindowsBattery:
    """The batteries by what Windows' management tells; asking takes about a second."""

    ask: Ask
    kind: Kind = "battery"
    period: float = 5.0

    def watts(self) -> float | Reason:
        """Return what they give together, or why that is not known."""
        program = _of_windows(_POWERSHELL)
        text = self.ask((program, "-NoProfile", "-NonInteractive", "-Command", _RATES))
        if text is None:
            return "failed"
        lines = [line.split() for line in text.splitlines() if line.strip()]
        rates = [
            int(line[1])
            for line in lines
            if len(line) == 2 and line[0] == "True" and _NUMBER.fullmatch(line[1])  # noqa: PLR2004 - two words
        ]
        if not lines:
            return "no-source"
        return _sensible(sum(rates) / 1000) if rates else "plugged-in"


def _battery(system: str, root: Path, ask: Ask) -> Gauge | None:
    if system == "darwin":
        return AppleBattery(ask)
    if system == "win32":
        return WindowsBattery(ask)
    folders = tuple(
        folder
        for folder in sorted(root.glob("sys/class/power_supply/*"))
        if _text(folder / "type") == "Battery" and _text(folder / "scope") != "Device"
    )
    return LinuxBattery(folders) if folders else None


def _power(folder: Path) -> float | None:
    """Return the watts that a battery gives; some tell them, others current and voltage."""
    power = _signed(_text(folder / "power_now"))
    if power is not None:
        return abs(power) * _MICRO
    current = _signed(_text(folder / "current_now"))
    volts = _signed(_text(folder / "voltage_now"))
    return None if current is None or volts is None else abs(current) * volts * _MICRO * _MICRO


# --- a graphics processor --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Nvidia:
    """NVIDIA's graphics processors together, by their driver's own program."""

    ask: Ask
    on_windows: bool = False
    kind: Kind = "graphics"
    period: float = 1.0

    def watts(self) -> float | Reason:
        """Return what they take together, or why that is not known."""
        program = _of_windows(r"System32\nvidia-smi.exe") if self.on_windows else "nvidia-smi"
        text = self.ask((program, *_NVIDIA))
        if text is None:
            return "failed"
        told = [line.strip() for line in text.splitlines() if line.strip()]
        numbers = [float(each) for each in told if _NUMBER.fullmatch(each)]
        return _sensible(sum(numbers)) if numbers else "no-source"


# --- small things ----------------------------------------------------------------------------


def _of_windows(name: str) -> str:
    """Return the whole path of a program: Windows would look in the current folder first."""
    return str(PureWindowsPath(os.environ.get("SYSTEMROOT", r"C:\Windows")) / name)


def _sensible(watts: float | None) -> float | Reason:
    """Return what can be the power of a computer; nothing at all means that none is told."""
    if watts is None or watts <= 0:
        return "no-source"
    return watts if watts <= _MOST_WATTS else "failed"


def _count(path: Path) -> int | None:
    text = path.read_text(errors="replace").strip()
    good = text.isascii() and text.isdecimal() and len(text) < 20  # noqa: PLR2004 - digits of 64 bits
    return int(text) if good and int(text) < _MOST_COUNT else None


def _signed(text: str | None) -> int | None:
    """Return a whole number; one of 64 bits may be a negative one in disguise."""
    digits = (text or "").removeprefix("-")
    if not digits.isascii() or not digits.isdecimal() or len(digits) > 20:  # noqa: PLR2004 - of 64 bits
        return None
    number = int(digits)
    if number >= _MOST_COUNT:
        number -= 2 * _MOST_COUNT
    return -number if text != digits else number


def _text(path: Path) -> str:
    try:
        return path.read_text(errors="replace").strip()
    except OSError:
        return ""
