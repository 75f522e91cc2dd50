from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from frozen_stand_in import elf_file
from hypothesis import example, given
from hypothesis import strategies as st
from linux import elf

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these are files of Linux")


def test_it_reads_what_a_file_asks_for(tmp_path: Path) -> None:
    file = tmp_path / "lib.so"
    wanted = [("libc.so.6", "GLIBC_2.34"), ("libm.so.6", "GLIBC_2.2.5")]
    file.write_bytes(elf_file(["libc.so.6", "libX.so"], soname="libY.so.2", versions=wanted))

    asked = elf.read(file)

    assert asked.needed == ("libc.so.6", "libX.so")
    assert asked.soname == "libY.so.2"
    assert list(asked.versions) == wanted


def test_it_agrees_with_binutils_on_the_interpreter() -> None:
    program = Path(sys.executable).resolve()
    try:
        shown = subprocess.run(
            ["objdump", "-p", str(program)], capture_output=True, text=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("objdump is not here")
    lines = [line.split() for line in shown.splitlines() if line.strip().startswith("NEEDED")]

    asked = elf.read(program)

    assert list(asked.needed) == [line[1] for line in lines]
    assert all(version in shown for _library, version in asked.versions)


def test_a_text_is_no_elf_file(tmp_path: Path) -> None:
    file = tmp_path / "text"
    file.write_text("text")

    assert not elf.is_elf(file)
    with pytest.raises(elf.NoElf):
        elf.read(file)


WHOLE = elf_file(["libc.so.6"], soname="a.so", versions=[("libc.so.6", "GLIBC_2.34")])


# An offset that no memory has.
@example(end=58, place=39, value=128)
@given(st.integers(6, len(WHOLE) - 1), st.integers(6, len(WHOLE) - 1), st.integers(0, 255))
def test_a_damaged_file_is_told_or_read_never_worse(
    tmp_path_factory: pytest.TempPathFactory, end: int, place: int, value: int
) -> None:
    damaged = bytearray(WHOLE[:end])
    if place < end:
        damaged[place] = value
    file = tmp_path_factory.getbasetemp() / "damaged.so"
    file.write_bytes(bytes(damaged))

    try:
        asked = elf.read(file)
    except elf.NoElf:
        return
    assert isinstance(asked, elf.Asks)
