from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from frozen_stand_in import elf_file, frozen
from linux import depends

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = {"libc.so.6": "libc6", "libEGL.so.1": "libegl1", "libcups.so.2": "libcups2"}


def package_of(library: str) -> str:
    try:
        return PACKAGES[library]
    except KeyError:
        raise depends.UnknownLibrary(library) from None


def put(program: Path, name: str, content: bytes) -> None:
    file = program / "_internal" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def test_what_the_program_contains_is_not_asked_for(tmp_path: Path) -> None:
    program = frozen(tmp_path / "p", ["libc.so.6", "libown.so.1", "libnamed.so.2", "libalias.so"])
    put(program, "libown.so.1", elf_file([]))
    put(program, "other-file.so", elf_file([], soname="libnamed.so.2"))

    assert depends.depends(depends.needs(program), package_of) == ["libc6"]


def test_the_newest_c_library_that_a_file_wants_is_asked_for(tmp_path: Path) -> None:
    program = frozen(tmp_path / "p")
    for number, version in enumerate(("GLIBC_2.9", "GLIBC_2.36", "GLIBC_PRIVATE", "GLIBC_2.17")):
        put(program, f"lib{number}.so", elf_file([], versions=[("libc.so.6", version)]))

    found = depends.needs(program)

    assert found.glibc == (2, 36)
    assert depends.depends(found, package_of) == ["libc6 (>= 2.36)"]


def test_a_library_that_no_package_holds_is_told_with_who_asks(tmp_path: Path) -> None:
    program = frozen(tmp_path / "p", ["libnowhere.so.9"])

    with pytest.raises(depends.UnknownLibrary, match=r"libnowhere.*libgoldcrest"):
        depends.depends(depends.needs(program), package_of)


def test_what_only_a_plug_in_wants_that_qt_does_without_is_suggested(tmp_path: Path) -> None:
    program = frozen(tmp_path / "p")
    plugin = "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so"
    put(program, plugin, elf_file(["libcups.so.2", "libunknown.so.1"]))

    found = depends.needs(program)

    assert depends.depends(found, package_of) == ["libc6"]
    assert depends.suggests(found, package_of) == ["libcups2"]


def test_what_a_needed_plug_in_wants_is_asked_for(tmp_path: Path) -> None:
    program = frozen(tmp_path / "p")
    put(program, "PySide6/Qt/plugins/platforms/libqxcb.so", elf_file(["libEGL.so.1"]))

    assert "libegl1" in depends.depends(depends.needs(program), package_of)


def test_with_qt_also_what_it_loads_by_name_is_asked_for(tmp_path: Path) -> None:
    program = frozen(tmp_path / "p")
    put(program, "PySide6/Qt/lib/libQt6Gui.so.6", elf_file([]))
    put(program, "libxcb-cursor.so.0", elf_file([]))

    found = depends.depends(depends.needs(program))

    assert "libgl1" in found
    assert "libxcb-cursor0" not in found


@pytest.mark.parametrize("library", sorted(depends.DATA))
def test_a_library_in_the_program_still_needs_its_data(tmp_path: Path, library: str) -> None:
    program = frozen(tmp_path / "p")
    put(program, library, elf_file([]))

    assert depends.DATA[library] in depends.depends(depends.needs(program), package_of)


def test_libraries_known_by_name_need_not_be_installed() -> None:
    assert depends.debian_package("libwayland-cursor.so.0") == "libwayland-cursor0"
    assert depends.debian_package("libpthread.so.0") == "libc6"
    with pytest.raises(depends.UnknownLibrary):
        depends.debian_package("libno-such-library.so.1")
