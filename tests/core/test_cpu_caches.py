from __future__ import annotations

import struct
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import cpu_caches

if TYPE_CHECKING:
    from pathlib import Path

MIB = 1 << 20


def cache(root: Path, cpu: int, index: int, **files: str) -> None:
    folder = root / f"sys/devices/system/cpu/cpu{cpu}/cache/index{index}"
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text + "\n")


def test_this_machine_tells_something_sensible() -> None:
    found = cpu_caches.last_level_bytes()
    assert found == 0 or 100_000 < found < 1 << 34


def test_a_cache_that_cores_share_counts_once_and_each_of_several_counts(tmp_path: Path) -> None:
    for cpu in range(4):
        cache(tmp_path, cpu, 0, type="Data", level="1", size="48K", shared_cpu_list=str(cpu))
        cache(tmp_path, cpu, 1, type="Instruction", level="1", size="64M", shared_cpu_list="0")
        shared = "0-1" if cpu < 2 else "2-3"
        cache(tmp_path, cpu, 3, type="Unified", level="3", size="32M", shared_cpu_list=shared)

    assert cpu_caches.of_linux(tmp_path) == 64 * MIB


def test_without_a_third_level_the_second_is_the_last(tmp_path: Path) -> None:
    for cpu in range(2):
        cache(tmp_path, cpu, 0, type="Data", level="1", size="32K", shared_cpu_list=str(cpu))
        cache(tmp_path, cpu, 2, type="Unified", level="2", size="512K", shared_cpu_list=str(cpu))

    assert cpu_caches.of_linux(tmp_path) == MIB


@pytest.mark.parametrize("size", ["", "many", "-3K", "9" * 40, "1T", "0K"])
def test_what_is_no_size_is_passed_over(tmp_path: Path, size: str) -> None:
    cache(tmp_path, 0, 0, type="Data", level="1", size="32K", shared_cpu_list="0")
    cache(tmp_path, 0, 3, type="Unified", level="3", size=size, shared_cpu_list="0")

    assert cpu_caches.of_linux(tmp_path) == 32 << 10


@pytest.mark.parametrize("level", ["", "last", "-1", "77", "³"])
def test_what_is_no_level_is_passed_over(tmp_path: Path, level: str) -> None:
    cache(tmp_path, 0, 3, type="Unified", level=level, size="8M", shared_cpu_list="0")

    assert cpu_caches.of_linux(tmp_path) == 0


def test_a_system_that_tells_nothing_has_no_known_cache(tmp_path: Path) -> None:
    assert cpu_caches.of_linux(tmp_path) == 0


def entry(relation: int, level: int, size: int, kind: int, rest: int = 44) -> bytes:
    body = struct.pack("<BBHII", level, 8, 64, size, kind) + bytes(rest)
    return struct.pack("<II", relation, 8 + len(body)) + body


def test_a_windows_table_counts_the_last_level() -> None:
    table = entry(2, 1, 48 << 10, 2) + entry(2, 1, 32 << 10, 1) + entry(0, 3, 99, 0)
    table += entry(2, 3, 16 * MIB, 0) + entry(2, 2, 2 * MIB, 0) + entry(2, 3, 16 * MIB, 0)

    assert cpu_caches.of_windows_table(table) == 32 * MIB
    assert cpu_caches.of_windows_table(b"") == 0


@given(st.binary(max_size=200))
def test_a_table_of_noise_ends(table: bytes) -> None:
    assert cpu_caches.of_windows_table(table) >= 0


@pytest.mark.skipif(sys.platform != "darwin", reason="macOS")
def test_macos_tells_a_cache() -> None:
    assert cpu_caches.last_level_bytes() > 0
