"""Energy by made-up trees and made-up answers of the system's programs."""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import wording_roofline
from desktop.core.energy import Energy, Meter, NoEnergy, Reason, Source
from desktop.core.energy_sources import (
    AppleBattery,
    Kind,
    LinuxBattery,
    Nvidia,
    Rapl,
    WindowsBattery,
    answer_of,
    find,
    rapl,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

LARGEST = 262_143_328_850
LONG = 60.0
#: Of Linux: nobody may read it, not even the administrator that some tests run as.
CLOSED = "/proc/sys/vm/compact_memory"


def nobody(_command: Sequence[str]) -> None:
    """The system has no such program."""


def tree(root: Path, folder: str, **files: str) -> Path:
    place = root / folder
    place.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (place / name).write_text(text + "\n")
    return place


def package(root: Path, number: int, micro: int, **more: str) -> Path:
    files = {"name": f"package-{number}", "max_energy_range_uj": str(LARGEST)}
    files |= {"energy_uj": str(micro), **more}
    return tree(root, f"sys/class/powercap/intel-rapl:{number}", **files)


def battery(root: Path, name: str = "BAT0", **files: str) -> Path:
    return tree(root, f"sys/class/power_supply/{name}", type="Battery", **files)


@dataclass
class Clock:
    """A clock that stands until it is moved."""

    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Steps:
    """A gauge that moves the clock by itself, a second at each look, and waits at its end."""

    clock: Clock
    told: list[float | Reason]
    seen: threading.Event = field(default_factory=threading.Event)
    kind: Kind = "battery"
    period: float = 0.0

    def watts(self) -> float | Reason:
        if not self.told:
            self.seen.set()
            self.period = LONG
            return 30.0
        self.clock.now += 1
        return self.told.pop(0)


# --- processors ------------------------------------------------------------------------------


def test_packages_are_counted_and_nothing_that_is_a_part_or_a_sum_of_them(tmp_path: Path) -> None:
    first, second = package(tmp_path, 0, 1_000_000), package(tmp_path, 1, 5_000_000)
    package(tmp_path, 2, 7, name="psys")
    tree(tmp_path, "sys/class/powercap/intel-rapl:0:0", name="core", energy_uj="1")
    tree(
        tmp_path,
        "sys/class/powercap/intel-rapl-mmio:0",
        name="package-0",
        energy_uj="1",
        max_energy_range_uj="9",
    )
    found = rapl(tmp_path)

    assert found == [Rapl(first, LARGEST), Rapl(second, LARGEST)]


def test_the_span_between_two_values_is_joules(tmp_path: Path) -> None:
    clock = Clock()
    counters = [Rapl(package(tmp_path, number, 1_000_000), LARGEST) for number in (0, 1)]
    meter = Meter(counters, clock=clock)
    meter.start()
    package(tmp_path, 0, 31_000_000)
    package(tmp_path, 1, 11_000_000)
    clock.now += 4
    found = meter.stop()

    assert found == Energy(40.0, "processor", 4.0)
    assert isinstance(found, Energy)
    assert found.watts == 10.0
    assert found.per_token(80) == 0.5
    assert found.per_token(0) is None


@given(st.integers(1, LARGEST), st.integers(0, LARGEST), st.integers(0, LARGEST))
def test_a_counter_that_begins_anew_loses_nothing(largest: int, start: int, spent: int) -> None:
    counter = Rapl(None, largest)  # type: ignore[arg-type]  # nothing is read
    first, spent = start % largest, spent % largest
    last = (first + spent) % largest

    assert counter.joules(first, last) == pytest.approx(spent / 1e6)


def test_a_span_in_which_it_may_have_begun_anew_twice_is_not_told(tmp_path: Path) -> None:
    clock = Clock()
    meter = Meter([Rapl(package(tmp_path, 0, 0), 65_000_000_000)], clock=clock)
    for seconds, ends in ((120.0, Energy), (140.0, NoEnergy)):
        meter.start()
        clock.now += seconds
        assert isinstance(meter.stop(), ends)
    assert meter.stop() != Energy(0, "processor", 0)


@pytest.mark.skipif(sys.platform != "linux", reason="counters of Linux")
def test_counters_for_administrators_say_so(tmp_path: Path) -> None:
    place = package(tmp_path, 0, 1)
    (place / "energy_uj").unlink()
    (place / "energy_uj").symlink_to(CLOSED)
    battery(tmp_path, status="Charging", power_now="1")

    assert rapl(tmp_path) == NoEnergy("not-allowed")
    meter = find("linux", tmp_path, nobody)
    meter.start()
    assert meter.stop() == NoEnergy("not-allowed")


@pytest.mark.parametrize("text", ["", "-5", "1e9", "x", "9" * 30, "²"])
def test_a_counter_without_a_number_is_none(tmp_path: Path, text: str) -> None:
    package(tmp_path, 0, 1, energy_uj=text)

    assert rapl(tmp_path) == NoEnergy("no-source")


def test_a_counter_that_goes_away_is_a_failure(tmp_path: Path) -> None:
    clock = Clock()
    place = package(tmp_path, 0, 1)
    meter = Meter([Rapl(place, LARGEST)], clock=clock)
    meter.start()
    (place / "energy_uj").unlink()
    clock.now += 1

    assert meter.stop() == NoEnergy("failed")


def test_an_instant_is_too_short_and_so_is_a_span_that_never_began(tmp_path: Path) -> None:
    meter = Meter([Rapl(package(tmp_path, 0, 1), LARGEST)], clock=Clock())
    assert meter.stop() == NoEnergy("too-short")
    meter.start()
    assert meter.stop() == NoEnergy("too-short")


# --- batteries -------------------------------------------------------------------------------


def test_a_battery_tells_power_or_current_and_voltage(tmp_path: Path) -> None:
    one = battery(tmp_path, status="Discharging", power_now="12500000")
    two = battery(
        tmp_path, "BAT1", status="Discharging", current_now="-1000000", voltage_now="11000000"
    )
    idle = battery(tmp_path, "BAT2", status="Not charging", power_now="99000000")

    assert LinuxBattery((one,)).watts() == 12.5
    assert LinuxBattery((two,)).watts() == 11.0
    assert LinuxBattery((one, two, idle)).watts() == 23.5


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"status": "Charging", "power_now": "9"}, "plugged-in"),
        ({"status": "Full"}, "plugged-in"),
        ({"status": "Discharging"}, "no-source"),
        ({"status": "Discharging", "power_now": "0"}, "no-source"),
        ({"status": "Discharging", "power_now": "9" * 15}, "failed"),
        ({"status": "Discharging", "current_now": "5"}, "no-source"),
    ],
)
def test_a_battery_that_does_not_tell_says_why(
    tmp_path: Path, files: dict[str, str], reason: str
) -> None:
    assert LinuxBattery((battery(tmp_path, **files),)).watts() == reason


def test_a_mouse_is_not_the_computer(tmp_path: Path) -> None:
    battery(tmp_path, "hid0", scope="Device", status="Discharging", power_now="1000")
    tree(tmp_path, "sys/class/power_supply/AC", type="Mains", online="1")
    meter = find("linux", tmp_path, nobody)
    meter.start()

    assert meter.stop() == NoEnergy("no-source")


def test_a_battery_is_looked_at_meanwhile_and_its_power_is_averaged() -> None:
    clock = Clock()
    gauge = Steps(clock, [10.0, 20.0, 20.0])
    meter = Meter((), [gauge], clock=clock)
    meter.start()
    assert gauge.seen.wait(LONG)
    found = meter.stop()

    # A second of 15 W on average and one of 20 W; the clock stands at the last look.
    assert isinstance(found, Energy)
    assert found.source == "battery"
    assert found.seconds == 3.0
    assert found.joules == pytest.approx(3.0 * 17.5)


def test_a_plug_put_in_meanwhile_ends_it() -> None:
    clock = Clock()
    gauge = Steps(clock, [10.0, "plugged-in"])
    meter = Meter((), [gauge], clock=clock)
    meter.start()
    before = [thread for thread in threading.enumerate() if thread.name == "energy"]
    for thread in before:
        thread.join(LONG)

    assert meter.stop() == NoEnergy("plugged-in")


def test_one_look_is_too_few() -> None:
    clock = Clock()
    gauge = Steps(clock, [])
    meter = Meter((), [gauge], clock=clock)
    meter.start()
    assert gauge.seen.wait(LONG)
    clock.now += 10

    assert meter.stop() == NoEnergy("too-short")


APPLE = """+-o AppleSmartBattery  <class AppleSmartBattery, id 0x1, registered>
    {
      "ExternalConnected" = No
      "InstantAmperage" = 18446744073709550616
      "Amperage" = 18446744073709550816
      "BatteryData" = {"Voltage"=4100,"Amperage"=7}
      "Voltage" = 12500
    }
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (APPLE, 12.5),
        (APPLE.replace('"InstantAmperage" = 18446744073709550616', ""), 10.0),
        (APPLE.replace("= No", "= Yes"), "plugged-in"),
        (APPLE.replace('"Voltage" = 12500', ""), "no-source"),
        ("", "no-source"),
        (None, "failed"),
    ],
)
def test_a_macbooks_battery(text: str | None, expected: object) -> None:
    assert AppleBattery(lambda _command: text).watts() == pytest.approx(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("True 12500\r\n", 12.5),
        ("True 12500\r\nTrue 500\r\nFalse 0\r\n", 13.0),
        ("False 0\r\n", "plugged-in"),
        ("True -5\r\n", "plugged-in"),
        ("True 0\r\n", "no-source"),
        ("", "no-source"),
        (None, "failed"),
    ],
)
def test_a_battery_on_windows(text: str | None, expected: object) -> None:
    asked: list[Sequence[str]] = []

    def ask(command: Sequence[str]) -> str | None:
        asked.append(command)
        return text

    assert WindowsBattery(ask).watts() == pytest.approx(expected)
    assert asked[0][0].endswith(r"\System32\WindowsPowerShell\v1.0\powershell.exe")


# --- graphics processors, and which of all this is taken ---------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("71.25\n", 71.25),
        ("71.25\n8.75\n", 80.0),
        ("[N/A]\n", "no-source"),
        ("nan\n", "no-source"),
        ("9999999\n", "failed"),
        (None, "failed"),
    ],
)
def test_a_graphics_processor(text: str | None, expected: object) -> None:
    assert Nvidia(lambda _command: text).watts() == pytest.approx(expected)


def answers(said: dict[str, str]) -> Callable[[Sequence[str]], str | None]:
    return lambda command: said.get(command[0])


def taken(meter: Meter) -> list[Kind]:
    return [each.kind for each in meter._counters] + [each.kind for each in meter._gauges]


def test_what_is_exact_is_taken_before_what_has_to_be_looked_at(tmp_path: Path) -> None:
    battery(tmp_path, status="Discharging", power_now="12500000")
    assert taken(find("linux", tmp_path, nobody)) == ["battery"]
    package(tmp_path, 0, 1)
    assert taken(find("linux", tmp_path, nobody)) == ["processor"]
    # The processor alone would say too little of work that is done elsewhere.
    assert taken(find("linux", tmp_path, nobody, gpu=True)) == ["battery"]
    driver = answers({"nvidia-smi": "50\n"})
    assert taken(find("linux", tmp_path, driver, gpu=True)) == ["processor", "graphics"]
    assert taken(find("linux", tmp_path, driver)) == ["processor"]


def test_a_computer_that_is_plugged_in_says_so(tmp_path: Path) -> None:
    battery(tmp_path, status="Charging", power_now="1")
    for meter in (
        find("linux", tmp_path, nobody),
        find("darwin", tmp_path, answers({"/usr/sbin/ioreg": APPLE.replace("= No", "= Yes")})),
        find("win32", tmp_path, lambda _command: "False 0"),
    ):
        meter.start()
        assert meter.stop() == NoEnergy("plugged-in")


def test_other_systems_take_their_battery(tmp_path: Path) -> None:
    assert taken(find("darwin", tmp_path, answers({"/usr/sbin/ioreg": APPLE}))) == ["battery"]
    assert taken(find("win32", tmp_path, lambda _command: "True 9000")) == ["battery"]


def test_this_computer_gives_energy_or_a_reason() -> None:
    meter = find()
    meter.start()
    threading.Event().wait(0.3)
    found = meter.stop()

    assert isinstance(found, NoEnergy) or found.joules >= 0
    assert wording_roofline.energy(found, 10)


def test_a_program_is_bounded_and_its_failure_is_none() -> None:
    assert answer_of((sys.executable, "-c", "print(5)")) in ("5\n", "5\r\n")
    assert answer_of((sys.executable, "-c", "raise SystemExit(3)")) is None
    assert answer_of(("no-such-program-anywhere",)) is None
    long = answer_of((sys.executable, "-c", "print('x' * 3_000_000)"))
    assert long is not None
    assert len(long) == 1 << 20


# --- words -----------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", get_args(Reason))
def test_every_reason_has_words(reason: Reason) -> None:
    words = wording_roofline.energy(NoEnergy(reason), 10)

    assert words.startswith("Energy is not known: ")
    others = {wording_roofline.energy(NoEnergy(each), 10) for each in get_args(Reason)}
    assert len(others) == len(get_args(Reason))


@pytest.mark.parametrize("source", get_args(Source))
def test_every_source_says_that_rest_is_included(source: Source) -> None:
    words = wording_roofline.energy(Energy(20.0, source, 4.0), 80)

    assert words.startswith("250 mJ for each token (5.0 W), of ")
    assert words.endswith("what it takes at rest included.")
    assert wording_roofline.energy(Energy(200.0, source, 4.0), 80).startswith("2.5 J for each")
    assert "nothing was written" in wording_roofline.energy(Energy(20.0, source, 4.0), 0)
