"""Processors of made-up computers of each system, and this one's."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import psutil
import pytest
from core.machine.computers import computer
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import hardware
from desktop.core.machine.cores import Cache, Cores, cpu_list, mac_cores, windows_cores
from desktop.core.machine.facts import reason
from desktop.core.machine.instructions import linux_flags
from desktop.core.machine.processor import ONE_KIND, mac_values, read_processor
from desktop.core.machine.source import NOT_TOLD, NotTold, this_computer

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.machine.source import System

CPUS = "sys/devices/system/cpu"
CPUINFO = """processor\t: 0
model name\t: 12th Gen Intel(R) Core(TM) i5-1235U
flags\t\t: fpu sse4_2 avx f16c fma avx2 avx_vnni
"""
ARM = "processor\t: 0\nFeatures\t: fp asimd asimdhp asimddp sve i8mm bf16\n"
APPLE = """hw.physicalcpu: 8
hw.logicalcpu: 8
hw.nperflevels: 2
hw.perflevel0.physicalcpu: 4
hw.perflevel0.l1dcachesize: 131072
hw.perflevel0.l2cachesize: 16777216
hw.perflevel0.cpusperl2: 4
hw.perflevel1.physicalcpu: 4
hw.perflevel1.l1dcachesize: 65536
hw.perflevel1.l2cachesize: 4194304
hw.perflevel1.cpusperl2: 4
hw.optional.neon: 1
hw.optional.arm.FEAT_DotProd: 1
hw.optional.arm.FEAT_I8MM: 0
machdep.cpu.brand_string: Apple M2
"""
INTEL_MAC = """hw.physicalcpu: 4
hw.logicalcpu: 8
hw.l1dcachesize: 32768
hw.l2cachesize: 262144
hw.l3cachesize: 6291456
hw.cpufrequency: 2800000000
hw.cpufrequency_max: 2800000000
machdep.cpu.brand_string: Intel(R) Core(TM) i7-4980HQ CPU @ 2.80GHz
machdep.cpu.features: FPU SSE4.2 AVX1.0 F16C FMA
machdep.cpu.leaf7_features: BMI2 AVX2
"""


def hybrid() -> dict[str, str]:
    """Two large cores of two threads each, and four small ones."""
    files = {
        "proc/cpuinfo": CPUINFO,
        "sys/devices/cpu_core/cpus": "0-3\n",
        "sys/devices/cpu_atom/cpus": "4-7\n",
    }
    for number in range(8):
        core = f"{number & ~1}-{number | 1}" if number < 4 else str(number)
        cpu = f"{CPUS}/cpu{number}"
        fast = number < 4
        files |= {
            f"{cpu}/topology/core_cpus_list": core,
            f"{cpu}/cpufreq/cpuinfo_max_freq": "4400000" if fast else "3300000",
            f"{cpu}/cpufreq/base_frequency": "1300000" if fast else "900000",
            f"{cpu}/cache/index0/type": "Data",
            f"{cpu}/cache/index0/level": "1",
            f"{cpu}/cache/index0/size": "48K" if fast else "32K",
            f"{cpu}/cache/index0/shared_cpu_list": core,
            f"{cpu}/cache/index1/type": "Instruction",
            f"{cpu}/cache/index2/type": "Unified",
            f"{cpu}/cache/index2/level": "3",
            f"{cpu}/cache/index2/size": "12M",
            f"{cpu}/cache/index2/shared_cpu_list": "0-7",
        }
    return files


def test_this_computers_processor() -> None:
    processor = read_processor(this_computer())

    assert processor.name == hardware.cpu_name()
    assert processor.logical_cores == psutil.cpu_count()
    told = {each.fact for each in processor.unknown}
    for fact in ("base_mhz", "max_mhz", "instruction_sets", "caches", "performance_cores"):
        assert (getattr(processor, fact) is None) == (fact in told)


def test_an_intel_hybrid_on_linux(tmp_path: Path) -> None:
    processor = read_processor(computer(tmp_path, hybrid()))

    assert processor.name == "12th Gen Intel(R) Core(TM) i5-1235U"
    assert (processor.physical_cores, processor.logical_cores) == (6, 8)
    assert (processor.performance_cores, processor.efficiency_cores) == (2, 4)
    assert (processor.base_mhz, processor.max_mhz) == (1300, 4400)
    assert processor.instruction_sets == ("SSE4.2", "AVX", "F16C", "FMA", "AVX2", "AVX_VNNI")
    level_1 = Cache(1, (2 * 48 + 4 * 32) * 1024, 6)
    assert processor.caches == (level_1, Cache(3, 12 << 20, 1))
    assert processor.unknown == ()


def test_large_and_small_cores_of_arm_differ_in_capacity(tmp_path: Path) -> None:
    files = {"proc/cpuinfo": ARM}
    for number, capacity in enumerate((400, 400, 800, 1024)):
        files[f"{CPUS}/cpu{number}/topology/core_cpus_list"] = str(number)
        files[f"{CPUS}/cpu{number}/cpu_capacity"] = str(capacity)
    processor = read_processor(computer(tmp_path, files))

    assert (processor.performance_cores, processor.efficiency_cores) == (2, 2)
    assert processor.instruction_sets == ("NEON", "FP16", "DOTPROD", "I8MM", "BF16", "SVE")
    assert processor.name is None
    assert reason(processor.unknown, "name") == NOT_TOLD


def test_a_virtual_machine_tells_little(tmp_path: Path) -> None:
    files = {"proc/cpuinfo": CPUINFO, f"{CPUS}/cpu0/topology/core_cpus_list": "0"}
    processor = read_processor(computer(tmp_path, files))

    assert (processor.physical_cores, processor.performance_cores) == (1, None)
    assert reason(processor.unknown, "performance_cores") == ONE_KIND
    assert (processor.base_mhz, processor.max_mhz, processor.caches) == (None, None, None)


def test_processors_that_are_switched_off_do_not_count(tmp_path: Path) -> None:
    files = {f"{CPUS}/cpu0/topology/core_cpus_list": "0", f"{CPUS}/cpu1/online": "0"}

    assert read_processor(computer(tmp_path, files)).logical_cores == 1


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_a_system_that_tells_nothing_gives_a_reason_for_each_fact(
    tmp_path: Path, system: System
) -> None:
    processor = read_processor(computer(tmp_path, system=system))

    assert processor.physical_cores is None
    assert {each.fact for each in processor.unknown} == {
        *("name", "physical_cores", "logical_cores", "base_mhz", "max_mhz"),
        *("instruction_sets", "caches"),
    }


def test_a_mac_with_apples_processor(tmp_path: Path) -> None:
    mac = computer(tmp_path, system="darwin", answers={"sysctl hw": APPLE})
    processor = read_processor(mac)

    assert (processor.name, processor.physical_cores) == ("Apple M2", 8)
    assert (processor.performance_cores, processor.efficiency_cores) == (4, 4)
    assert processor.instruction_sets == ("NEON", "DOTPROD")
    assert processor.caches == (Cache(1, 4 * 196608, 8), Cache(2, 20 << 20, 2))
    assert processor.max_mhz is None


def test_a_mac_with_intels_processor(tmp_path: Path) -> None:
    mac = computer(tmp_path, system="darwin", answers={"sysctl hw": INTEL_MAC})
    processor = read_processor(mac)

    assert processor.instruction_sets == ("SSE4.2", "AVX", "F16C", "FMA", "AVX2")
    assert (processor.logical_cores, processor.performance_cores) == (8, None)
    assert processor.base_mhz == 2800
    assert processor.caches == (*(Cache(1, 131072, 4), Cache(2, 1 << 20, 4), Cache(3, 6291456, 1)),)


def core_record(*, threads: int, efficiency: int) -> bytes:
    body = struct.pack("<BB20xH", int(threads > 1), efficiency, 1) + bytes(16)
    return struct.pack("<II", 0, 8 + len(body)) + body


def cache_record(level: int, size: int, what: int) -> bytes:
    body = struct.pack("<BBHII", level, 8, 64, size, what) + bytes(36)
    return struct.pack("<II", 2, 8 + len(body)) + body


def test_windows_tells_of_large_and_small_cores_and_caches() -> None:
    records = [core_record(threads=2, efficiency=1)] * 2 + [
        core_record(threads=1, efficiency=0)
    ] * 4
    records += [cache_record(1, 49152, 2), cache_record(1, 32768, 1), cache_record(3, 12 << 20, 0)]
    found = windows_cores(b"".join(records))

    assert found == Cores(6, 8, 2, 4, (Cache(1, 49152, 1), Cache(3, 12 << 20, 1)))


def test_windows_tells_of_one_kind_of_core() -> None:
    assert windows_cores(core_record(threads=2, efficiency=0) * 4) == Cores(4, 8)


@given(st.binary(max_size=300))
def test_no_records_of_windows_are_too_strange(data: bytes) -> None:
    try:
        found = windows_cores(data)
    except NotTold:
        return
    assert 1 <= found.physical <= found.logical


@given(st.text())
def test_no_words_of_a_system_are_too_strange(text: str) -> None:
    linux_flags(text)
    for parse in (cpu_list, lambda told: mac_cores(mac_values(told))):
        try:
            parse(text)
        except NotTold:
            continue


@given(st.sets(st.integers(0, 4095), min_size=1, max_size=40))
def test_lists_of_processors_are_read(numbers: set[int]) -> None:
    assert cpu_list(",".join(map(str, numbers))) == numbers
