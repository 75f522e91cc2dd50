"""The memory of made-up computers of each system, and of this one."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from core.machine.computers import computer
from core.machine.test_smbios import END, device
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import hardware
from desktop.core.machine.facts import reason
from desktop.core.machine.memory import mac_modules, read_memory, udev_modules
from desktop.core.machine.smbios import Module
from desktop.core.machine.source import NEEDS_RIGHTS, NOT_TOLD, NotTold, this_computer

if TYPE_CHECKING:
    from pathlib import Path

GIB = 1 << 30
_NOBODY = 65534
MEMINFO = """MemTotal:       16000000 kB
MemFree:          500000 kB
MemAvailable:    9000000 kB
SwapCached:            0 kB
SwapTotal:       2000000 kB
SwapFree:        1500000 kB
"""
UDEV = """I:1234
E:MEMORY_ARRAY_NUM_DEVICES=4
E:MEMORY_DEVICE_0_SIZE=8589934592
E:MEMORY_DEVICE_0_LOCATOR=ChannelA-DIMM0
E:MEMORY_DEVICE_0_BANK_LOCATOR=BANK 0
E:MEMORY_DEVICE_0_TYPE=DDR4
E:MEMORY_DEVICE_0_SPEED_MTS=3200
E:MEMORY_DEVICE_0_CONFIGURED_SPEED_MTS=2667
E:MEMORY_DEVICE_1_PRESENT=0
E:MEMORY_DEVICE_2_SIZE=8589934592
E:MEMORY_DEVICE_2_LOCATOR=ChannelB-DIMM0
E:MEMORY_DEVICE_2_TYPE=DDR4
E:MEMORY_DEVICE_2_SPEED_MTS=3200
"""
APPLE = json.dumps(
    {
        "SPMemoryDataType": [
            {
                "dimm_manufacturer": "Hynix",
                "dimm_type": "LPDDR5",
                "SPMemoryDataType": "16 GB",
            }
        ]
    }
)
INTEL_MAC = json.dumps(
    {
        "SPMemoryDataType": [
            {
                "_items": [
                    {
                        "_name": "BANK 0/ChannelA-DIMM0",
                        "dimm_size": "8 GB",
                        "dimm_speed": "2667 MHz",
                        "dimm_type": "DDR4",
                    },
                    {
                        "_name": "BANK 2/ChannelB-DIMM0",
                        "dimm_size": "empty",
                        "dimm_speed": "empty",
                        "dimm_type": "empty",
                    },
                ],
                "_name": "global_name",
            }
        ]
    }
)


def test_this_computer_has_memory() -> None:
    memory = read_memory(this_computer())

    assert memory.total == hardware.memory_total()
    assert memory.available is not None
    assert 0 < memory.available <= memory.total
    assert memory.swap_total is not None


def test_linux_tells_amounts_and_udev_the_modules(tmp_path: Path) -> None:
    memory = read_memory(
        computer(tmp_path, {"proc/meminfo": MEMINFO, "run/udev/data/+dmi:id": UDEV})
    )

    assert memory.total == 16_000_000 * 1024
    assert memory.available == 9_000_000 * 1024
    assert (memory.swap_total, memory.swap_used) == (2_000_000 * 1024, 500_000 * 1024)
    assert (memory.kind, memory.speed, memory.channels) == ("DDR4", 2667, 2)
    assert [module.bytes for module in memory.modules] == [8 * GIB, 8 * GIB]
    assert memory.unknown == ()


def test_a_container_has_less_memory(tmp_path: Path) -> None:
    files = {
        "proc/meminfo": MEMINFO,
        "proc/self/cgroup": "0::/app\n",
        "sys/fs/cgroup/app/memory.max": "2000000000\n",
        "sys/fs/cgroup/app/memory.current": "500000000\n",
    }
    memory = read_memory(computer(tmp_path, files))

    assert (memory.total, memory.available) == (2_000_000_000, 1_500_000_000)


def test_without_udev_the_firmwares_table_is_read(tmp_path: Path) -> None:
    table = device("DIMM_A1", "BANK 0") + device("DIMM_B1", "BANK 1") + END
    memory = read_memory(computer(tmp_path, {"sys/firmware/dmi/tables/DMI": table}))

    assert (memory.kind, memory.speed, memory.channels) == ("DDR5", 4800, 2)
    assert reason(memory.unknown, "total") == NOT_TOLD


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="Windows keeps it elsewhere")
def test_a_table_that_is_for_the_administrator_is_said_to_be(tmp_path: Path) -> None:
    linux = computer(tmp_path, {"proc/meminfo": MEMINFO, "sys/firmware/dmi/tables/DMI": END})
    (tmp_path / "sys/firmware/dmi/tables/DMI").chmod(0)
    me = os.geteuid()
    if me == 0:
        os.seteuid(_NOBODY)  # root may read everything
    try:
        memory = read_memory(linux)
    finally:
        os.seteuid(me)

    assert memory.kind is None
    assert reason(memory.unknown, "kind") == NEEDS_RIGHTS


def test_a_mac_with_apples_processor_names_the_kind(tmp_path: Path) -> None:
    mac = computer(tmp_path, system="darwin", answers={"SPMemoryDataType -json": APPLE})
    memory = read_memory(mac)

    assert (memory.kind, memory.speed) == ("LPDDR5", None)
    assert reason(memory.unknown, "speed") == NOT_TOLD
    assert reason(memory.unknown, "total") == NOT_TOLD  # it is not this computer


def test_a_mac_with_intels_processor_names_the_slots() -> None:
    place = "BANK 0/ChannelA-DIMM0"
    expected = Module(8 * GIB, "DDR4", 2667, place, channel="bank 0/channela")

    assert mac_modules(INTEL_MAC) == (expected,)


def test_a_computer_that_tells_nothing_has_a_reason_for_each_fact(tmp_path: Path) -> None:
    memory = read_memory(computer(tmp_path, system="win32"))

    assert {each.fact for each in memory.unknown} == {
        *("total", "swap_total", "modules", "kind", "speed", "channels")
    }


@given(st.text() | st.from_regex(r"E:MEMORY_DEVICE_\d_(SIZE|TYPE|LOCATOR)=.*"))
def test_no_facts_of_udev_are_too_strange(data: str) -> None:
    for module in udev_modules(data):
        assert module.place.isprintable()
        assert module.bytes > 0


JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["_items", "dimm_size", "dimm_type"]), inner, max_size=3)
    ),
)


@given(st.text() | JSON.map(lambda value: json.dumps({"SPMemoryDataType": value})))
def test_no_answer_of_a_mac_is_too_strange(answer: str) -> None:
    try:
        found = mac_modules(answer)
    except NotTold:
        return
    assert len(found) <= 256
