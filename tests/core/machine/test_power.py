"""Battery, mains and power plan, from what Linux, macOS and Windows say."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from core.machine.computers import computer
from dbus_peer import Bus
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.machine.battery import (
    NO_BATTERY,
    mac_percent,
    mac_watts,
    read_battery,
    windows_watts,
)
from desktop.core.machine.facts import Unknown
from desktop.core.machine.power import Power, mac_plan, read_plan, read_power, windows_plan
from desktop.core.machine.source import NOT_TOLD, NotTold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BATTERY = "sys/class/power_supply/BAT0"
CHARGER = "sys/class/power_supply/AC"
CPUFREQ = "sys/devices/system/cpu/cpu0/cpufreq"
LAPTOP = {
    f"{BATTERY}/type": "Battery\n",
    f"{BATTERY}/status": "Discharging\n",
    f"{BATTERY}/capacity": "63\n",
    f"{BATTERY}/power_now": "11250000\n",
    f"{CHARGER}/type": "Mains\n",
    f"{CHARGER}/online": "0\n",
    f"{CPUFREQ}/scaling_governor": "powersave\n",
    f"{CPUFREQ}/energy_performance_preference": "balance_power\n",
}
PMSET_BATT = (
    "Now drawing from 'Battery Power'\n"
    " -InternalBattery-0 (id=4653155)\t87%; discharging; 5:12 remaining present: true\n"
)
PMSET = """System-wide power settings:
Currently in use:
 standby              1
 Sleep On Power Button 1
 hibernatefile        /var/vm/sleepimage
 powernap             1
 lowpowermode         1
 sleep                1 (sleep prevented by powerd)
"""
IOREG = """+-o AppleSmartBattery  <class AppleSmartBattery, id 0x1000001d3, registered>
    {
      "AppleRawCurrentCapacity" = 3901
      "InstantAmperage" = 18446744073709550616
      "BatteryData" = {"Voltage"=1,"InstantAmperage"=2}
      "Voltage" = 12000
    }
"""
POWERCFG = "Power Scheme GUID: 8c5e7fda-e8bf-4a96-9a85-a6e23a8c635c  (Höchstleistung)\r\n"


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    made = Bus(tmp_path / "bus")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", made.address)
    yield made
    made.close()


def test_this_computer_has_a_state_of_power() -> None:
    power = read_power()

    assert power.source in ("mains", "battery", "unknown")
    assert power.plan.isprintable()


def test_a_linux_laptop_on_its_battery(tmp_path: Path) -> None:
    laptop = computer(tmp_path, LAPTOP)

    assert read_power(laptop) == Power("battery", "powersave, balance_power")
    battery = read_battery(laptop)
    assert (battery.percent, battery.power, battery.watts) == (63, "battery", -11.2)
    assert battery.unknown == ()


def test_a_charger_that_is_in_counts_even_when_the_battery_empties(tmp_path: Path) -> None:
    laptop = computer(tmp_path, LAPTOP | {f"{CHARGER}/online": "1"})

    assert read_power(laptop).source == "mains"


def test_a_battery_that_tells_current_and_voltage(tmp_path: Path) -> None:
    files = {name: text for name, text in LAPTOP.items() if "power_now" not in name}
    files |= {
        f"{BATTERY}/status": "Charging",
        f"{BATTERY}/current_now": "-2000000",
        f"{BATTERY}/voltage_now": "15000000",
    }

    assert read_battery(computer(tmp_path, files)).watts == 30.0


def test_the_battery_of_a_mouse_is_not_the_computers(tmp_path: Path) -> None:
    files = {
        "sys/class/power_supply/hid-mouse/type": "Battery",
        "sys/class/power_supply/hid-mouse/scope": "Device",
        "sys/class/power_supply/hid-mouse/status": "Discharging",
        "sys/class/power_supply/hid-mouse/capacity": "5",
    }
    battery = read_battery(computer(tmp_path, files))

    assert (battery.percent, battery.power) == (None, "mains")
    assert battery.unknown == (Unknown("percent", NO_BATTERY),)


def test_a_linux_that_tells_nothing(tmp_path: Path) -> None:
    nothing = computer(tmp_path)

    assert read_power(nothing) == Power("unknown", "")
    assert read_battery(nothing).unknown == (Unknown("percent", NOT_TOLD),)


@pytest.mark.parametrize(
    "nonsense",
    [{f"{BATTERY}/power_now": "9" * 19}, {f"{BATTERY}/power_now": "eleven", CHARGER: ""}],
)
def test_a_driver_that_tells_nonsense_leaves_the_rest(
    tmp_path: Path, nonsense: dict[str, str]
) -> None:
    files = LAPTOP | {name: text for name, text in nonsense.items() if name != CHARGER}
    battery = read_battery(computer(tmp_path, files))

    assert (battery.percent, battery.watts) == (63, None)
    assert battery.unknown == (Unknown("watts", NOT_TOLD),)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")
def test_the_profile_of_the_desktop_comes_before_the_governor(tmp_path: Path, bus: Bus) -> None:
    bus.reply = ("v", (("s", "power-saver"),))

    assert read_plan(computer(tmp_path, LAPTOP)) == "power-saver"
    assert bus.asked[-1] == ("Get", ("org.freedesktop.UPower.PowerProfiles", "ActiveProfile"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")
@pytest.mark.parametrize("reply", [None, ("v", (("u", 3),)), ("v", (("s", ""),)), ("s", ("x",))])
def test_a_daemon_that_makes_no_sense_leaves_the_governor(
    tmp_path: Path, bus: Bus, reply: tuple[str, tuple[object, ...]] | None
) -> None:
    bus.reply = reply

    assert read_plan(computer(tmp_path, LAPTOP)) == "powersave, balance_power"


def test_a_mac_on_its_battery(tmp_path: Path) -> None:
    answers = {"-g batt": PMSET_BATT, "pmset -g": PMSET, "ioreg": IOREG}
    mac = computer(tmp_path, system="darwin", answers=answers)

    assert read_power(mac) == Power("battery", "low power")
    battery = read_battery(mac)
    assert (battery.percent, battery.watts) == (87, -12.0)


def test_a_mac_without_a_battery(tmp_path: Path) -> None:
    mac = computer(tmp_path, system="darwin", answers={"batt": "Now drawing from 'AC Power'\n"})

    assert read_power(mac) == Power("mains", "")
    assert read_battery(mac).unknown == (Unknown("percent", NO_BATTERY),)


@pytest.mark.parametrize(
    ("told", "plan"),
    [(" powermode 2\n lowpowermode 0\n", "high power"), (" lowpowermode 0\n", "automatic")],
)
def test_the_modes_of_a_mac(told: str, plan: str) -> None:
    assert mac_plan(told) == plan


@pytest.mark.parametrize(
    ("told", "plan"),
    [
        (POWERCFG, "high performance"),
        ("Power Scheme GUID: 381B4222-F694-41F0-9685-FF5BB260DF2E (Balanced)", "balanced"),
        ("GUID: 11111111-2222-3333-4444-555555555555  (Quiet at night)\r\n", "Quiet at night"),
    ],
)
def test_the_plans_of_windows_have_the_same_names_in_all_languages(
    tmp_path: Path, told: str, plan: str
) -> None:
    windows = computer(tmp_path, system="win32", answers={"powercfg.exe /getactive": told})

    assert read_plan(windows) == plan


@pytest.mark.parametrize(
    ("told", "watts"),
    [
        ('{"ChargeRate":0,"DischargeRate":9120}', -9.1),
        ('[{"ChargeRate":20000,"DischargeRate":0},{"ChargeRate":500,"DischargeRate":0}]', 20.5),
    ],
)
def test_the_flow_of_windows(told: str, watts: float) -> None:
    assert windows_watts(told) == watts


@given(st.text())
def test_no_answer_of_a_system_is_too_strange(answer: str) -> None:
    for parse in (windows_plan, mac_plan, mac_percent, mac_watts, windows_watts):
        try:
            found: object = parse(answer)
        except NotTold as missing:
            found = missing.reason
        assert str(found).isprintable()
