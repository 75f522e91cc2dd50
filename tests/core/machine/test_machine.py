"""Everything at once: heat, graphics, the words and the values for JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from core.machine.computers import computer
from core.machine.test_memory_facts import MEMINFO, UDEV
from core.machine.test_power import LAPTOP
from core.machine.test_processor import CPUS, hybrid
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import hardware
from desktop.core.engine.values import Device
from desktop.core.machine.disk_speed import DiskSpeed
from desktop.core.machine.graphics import Graphics, graphics, linux_drivers
from desktop.core.machine.reading import as_values, read_machine
from desktop.core.machine.source import NotTold
from desktop.core.machine.thermal import mac_speed_limit, read_thermal
from desktop.core.machine.words import Line, Section, as_text, reading, sections

SEEN = hardware.Hardware(
    cpu="A CPU",
    physical_cores=6,
    logical_cores=8,
    usable_cores=4,
    memory_total=16 << 30,
    memory_available=8 << 30,
    gpus=(),
)
GPU = Device("Vulkan0", "Testing RX 1", "gpu", "Mesa 1", 8 << 30, 6 << 30)
HEAT = {
    f"{CPUS}/cpu0/thermal_throttle/core_throttle_count": "3",
    f"{CPUS}/cpu0/thermal_throttle/package_throttle_count": "12",
    f"{CPUS}/cpu1/thermal_throttle/package_throttle_count": "12",
    "sys/class/thermal/thermal_zone0/type": "acpitz",
    "sys/class/thermal/thermal_zone0/temp": "99000",
    "sys/class/thermal/thermal_zone1/type": "x86_pkg_temp",
    "sys/class/thermal/thermal_zone1/temp": "61500",
    "sys/class/thermal/thermal_zone2/type": "cpu-thermal",
    "sys/class/thermal/thermal_zone2/temp": "-274000",
}


def laptop(root: Path) -> tuple[Section, ...]:
    files = hybrid() | LAPTOP | HEAT | {"proc/meminfo": MEMINFO, "run/udev/data/+dmi:id": UDEV}
    return sections(read_machine(SEEN, [GPU], root, computer(root, files)))


def said(found: tuple[Section, ...], title: str) -> dict[str, str]:
    lines = next(section.lines for section in found if section.title == title)
    return {line.label: line.value for line in lines}


def test_a_laptop_in_words(tmp_path: Path) -> None:
    found = laptop(tmp_path)

    assert said(found, "Processor") == {
        "Name": "12th Gen Intel(R) Core(TM) i5-1235U",
        "Cores": "6 cores (2 performance, 4 efficiency), 8 threads; Goldcrest may use 4 of 8",
        "Clock": "1.3 GHz, for a while up to 4.4 GHz",
        "Instruction sets": "SSE4.2, AVX, F16C, FMA, AVX2, AVX_VNNI",
        "Caches": "L1 224 KB, L3 12 MB",
    }
    assert said(found, "Memory") == {
        "Size": "16 GB, 8.6 GB free",
        "Kind": "DDR4",
        "Speed": "2,667 MT/s",
        "Modules": "2 x 8 GB on 2 channels",
        "Swap": "1.9 GB, 488 MB in use",
    }
    assert said(found, "Graphics") == {
        "Name": "Testing RX 1",
        "Use": "Models can run on it, as Vulkan0",
        "Memory": "8 GB, 6 GB free",
        "Driver": "Mesa 1",
    }
    assert said(found, "Battery and power") == {
        "Power": "On battery",
        "Battery": "63 % full",
        "Flow": "11.2 W out",
        "Power plan": "powersave, balance_power",
        "Temperature": "62 °C",
        "Heat": "Slowed down 12 times since the start",
    }


def test_what_is_not_known_says_why(tmp_path: Path) -> None:
    found = sections(read_machine(SEEN, [], tmp_path, computer(tmp_path)))
    lines = [line for section in found for line in section.lines]

    assert Line("Size, kind, speed, modules, swap", "Not told by this system", known=False) in lines
    assert Line("Name", "None was found", known=False) in lines
    assert all(line.value for line in lines)
    assert all(line.label for line in lines)


def test_until_the_engine_answers_nothing_is_said_of_what_it_can_use(tmp_path: Path) -> None:
    seen = replace(SEEN, gpus=("Intel GPU",))
    machine = read_machine(seen, [], tmp_path, computer(tmp_path))
    waiting, told = sections(machine, engine_asked=False), sections(machine)

    assert said(waiting, "Graphics")["Use"] == "The engine has not answered yet"
    assert said(told, "Graphics")["Use"] == "Models cannot run on it here"


def test_plain_text_for_the_clipboard(tmp_path: Path) -> None:
    text = as_text(laptop(tmp_path))

    assert text.startswith("Processor\n  Name: 12th Gen Intel(R) Core(TM) i5-1235U\n  Cores: 6")
    assert "\n\nMemory\n  Size: 16 GB, 8.6 GB free\n" in text
    assert "<" not in text


@pytest.mark.parametrize(
    ("speed", "words"),
    [
        (
            DiskSpeed(2.1e9, 256_000_000, 0.1, from_disk=True, temporary=True),
            "2.1 GB a second, measured with 256 MB of a temporary file",
        ),
        (
            DiskSpeed(9e7, 450_000_000, 5.0, from_disk=False, temporary=False),
            "90 MB a second, measured with 450 MB of a model; some of it may have come from memory",
        ),
    ],
)
def test_the_speed_of_the_disk_in_words(speed: DiskSpeed, words: str) -> None:
    assert reading(speed) == words


def test_this_computer_as_json() -> None:
    machine = read_machine(hardware.read(), [GPU], Path.cwd())
    told = json.loads(json.dumps(as_values(machine)))

    assert told["processor"]["name"] == hardware.cpu_name()
    assert told["graphics"][0]["name"] == "Testing RX 1"
    assert told["power"]["source"] in ("mains", "battery", "unknown")
    for part in ("processor", "memory", "disk", "battery", "thermal"):
        assert all(isinstance(why, str) for why in told[part]["unknown"].values())
        missing = {name for name, value in told[part].items() if value is None}
        assert not missing - told[part]["unknown"].keys() - {"available", "swap_used", "watts"}


def test_graphics_that_the_engine_cannot_use_are_named_with_their_driver(tmp_path: Path) -> None:
    files = {
        "sys/class/drm/card0/device/vendor": "0x8086",
        "sys/class/drm/card0-HDMI-A-1/status": "connected",
        "sys/bus/pci/drivers/i915/uevent": "",
    }
    linux = computer(tmp_path, files)
    (tmp_path / "sys/class/drm/card0/device/driver").symlink_to(
        tmp_path / "sys/bus/pci/drivers/i915"
    )

    assert linux_drivers(linux) == ("i915",)
    assert graphics([], ["Intel GPU"], linux_drivers(linux)) == (
        Graphics("Intel GPU", driver="i915"),
    )
    assert graphics([replace(GPU, description="Intel Arc")], ["Intel GPU"])[1:] == ()


def test_the_version_of_nvidias_driver_is_told(tmp_path: Path) -> None:
    files = {
        "proc/driver/nvidia/version": "NVRM version: NVIDIA UNIX Kernel Module  550.54.14  x\n",
        "sys/drivers/nvidia/uevent": "",
        "sys/class/drm/card0/device/vendor": "0x10de",
    }
    linux = computer(tmp_path, files)
    (tmp_path / "sys/class/drm/card0/device/driver").symlink_to(tmp_path / "sys/drivers/nvidia")

    assert linux_drivers(linux) == ("NVIDIA 550.54.14",)


def test_amds_processors_tell_their_heat_by_a_sensor(tmp_path: Path) -> None:
    files = {
        "sys/class/hwmon/hwmon0/name": "nvme",
        "sys/class/hwmon/hwmon0/temp1_input": "88000",
        "sys/class/hwmon/hwmon1/name": "k10temp",
        "sys/class/hwmon/hwmon1/temp1_input": "54250",
    }

    assert read_thermal(computer(tmp_path, files)).celsius == 54.2


@pytest.mark.parametrize(
    ("answer", "limit"),
    [
        ("Note: No thermal warning level has been recorded\n", 100),
        ("\tCPU_Scheduler_Limit \t= 100\n\tCPU_Speed_Limit \t= 55\n", 55),
    ],
)
def test_a_mac_tells_to_what_it_holds_its_speed(tmp_path: Path, answer: str, limit: int) -> None:
    mac = computer(tmp_path, system="darwin", answers={"-g therm": answer})

    assert read_thermal(mac).speed_limit == limit


@given(st.text())
def test_no_answer_about_heat_is_too_strange(answer: str) -> None:
    try:
        assert 0 < mac_speed_limit(answer) <= 100
    except NotTold:
        return
