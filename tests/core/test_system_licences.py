"""The licences of the system's libraries that a packaged program brings along."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import system_licences
from system_licences import Unaccounted, libraries, licence_of, write

from desktop.core.components import FOLDER, components

pytestmark = pytest.mark.skipif(
    not shutil.which("dpkg-query") or not Path("/sbin/ldconfig").exists(),
    reason="it asks the packages of a Debian system",
)


def program(folder: Path, *names: str) -> Path:
    inside = folder / "goldcrest" / "_internal"
    inside.mkdir(parents=True)
    for name in names:
        (inside / name).touch()
    return inside.parent


def test_only_libraries_of_the_system_are_looked_at(tmp_path: Path) -> None:
    made = program(
        tmp_path,
        *("libz.so.1", "libQt6Core.so.6", "libggml-base.so.0", "libicuuc.so.73", "libpdfium.so"),
        *("libgfortran-040039e1-0352e75f.so.5.0.0", "libpython3.11.so.1.0", "base_library.zip"),
    )

    assert libraries(made) == ["libz.so.1"]


def test_each_is_listed_with_its_text_and_those_it_refers_to(tmp_path: Path) -> None:
    made = program(tmp_path, "libz.so.1", "libgcc_s.so.1")
    folder = tmp_path / "licences"
    shutil.copytree(FOLDER, folder)

    write(made, folder)

    found = {each.name: each for each in components(folder)}
    assert "Jean-loup Gailly" in found["zlib1g (libz.so.1)"].text()
    gcc = found["libgcc-s1 (libgcc_s.so.1)"]
    assert gcc.licence
    assert "GCC RUNTIME LIBRARY EXCEPTION" in gcc.text().upper()
    assert "GNU GENERAL PUBLIC LICENSE" in gcc.text()
    assert "Version 3, 29 June 2007" in gcc.text()


def test_a_library_from_nowhere_is_not_passed_over(tmp_path: Path) -> None:
    made = program(tmp_path, "libnobodyknows.so.1")

    with pytest.raises(Unaccounted, match="libnobodyknows"):
        write(made, tmp_path / "licences")


def test_licences_are_named_but_for_those_of_the_packaging() -> None:
    text = (
        "Files: *\nLicense: Zlib\n\nFiles: x.c\nLicense: MIT or GPL-2\n\n"
        "Files: debian/*\nLicense: GPL-3\n"
    )

    assert licence_of(text) == "Zlib, MIT or GPL-2"
    assert licence_of("You may copy it.") == "Several, see the text"
    assert system_licences.TABLE == "bundled.toml"
