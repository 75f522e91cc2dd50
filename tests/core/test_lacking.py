"""What a Linux system lacks for the window, and how that is said."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import dev
from desktop.core import lacking

if TYPE_CHECKING:
    from pathlib import Path

CURSOR = ["libxcb-cursor.so.0"]
linux = pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")


def release(folder: Path, text: str) -> list[Path]:
    place = folder / "os-release"
    place.write_text(text, "utf-8")
    return [folder / "none", place]


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("ID=debian\n", "sudo apt install libxcb-cursor0"),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', "sudo apt install libxcb-cursor0"),
        ("NAME=x\nID=fedora\n", "sudo dnf install xcb-util-cursor"),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', "sudo dnf install xcb-util-cursor"),
        ("ID=manjaro\nID_LIKE=arch\n", "sudo pacman -S xcb-util-cursor"),
        (
            'ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n',
            "sudo zypper install libxcb-cursor0",
        ),
    ],
)
def test_the_command_is_that_of_the_distribution(tmp_path: Path, text: str, command: str) -> None:
    said = lacking.sentence(CURSOR, release(tmp_path, text))

    assert said == (
        "Goldcrest's window needs libraries that this system lacks: libxcb-cursor.so.0. "
        f"Install them with: {command}"
    )


@pytest.mark.parametrize("text", ["", "ID=nixos\n", "ID\n\x00=\n", "ID=\n"])
def test_elsewhere_the_libraries_are_named(tmp_path: Path, text: str) -> None:
    said = lacking.sentence(CURSOR, release(tmp_path, text))

    assert "lacks: libxcb-cursor.so.0." in said
    assert "sudo" not in said


def test_a_library_of_no_table_is_named_without_a_command(tmp_path: Path) -> None:
    said = lacking.sentence(["libnew.so.1", *CURSOR], release(tmp_path, "ID=debian"))

    assert "lacks: libnew.so.1, libxcb-cursor.so.0." in said
    assert "sudo" not in said


def test_a_package_of_several_libraries_is_installed_once(tmp_path: Path) -> None:
    said = lacking.sentence(
        ["libEGL.so.1", "libxcb-shm.so.0", "libxcb-sync.so.1"], release(tmp_path, "ID=arch")
    )

    assert said.endswith("sudo pacman -S libglvnd libxcb")


def test_what_tells_developers_of_libraries_knows_the_same_ones() -> None:
    known = {**lacking.QT_LIBRARIES, **lacking.XCB_LIBRARIES}

    assert {name: packages.debian for name, packages in known.items()} == dev.SYSTEM_LIBRARIES


@pytest.mark.parametrize(
    ("message", "library"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file", "libEGL.so.1"),
        ("/opt/a b/libxcb-cursor.so.0: file too short", "libxcb-cursor.so.0"),
        ("libglib-2.0.so.0: cannot open shared object file", "libglib-2.0.so.0"),
        ("DLL load failed while importing QtCore: not found.", ""),
        ("", ""),
    ],
)
def test_the_library_is_found_in_the_words_of_the_linker(message: str, library: str) -> None:
    assert lacking.library_in(message) == library


@linux
@pytest.mark.parametrize(
    ("session", "missing"),
    [
        ({"DISPLAY": ":0"}, ["libxcb-cursor.so.0"]),
        (
            {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"},
            ["libwayland-cursor.so.0", "libxcb-cursor.so.0"],
        ),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland-egl;wayland"}, ["libwayland-cursor.so.0"]),
        ({"WAYLAND_DISPLAY": "w", "QT_QPA_PLATFORM": "xcb:x=1"}, ["libxcb-cursor.so.0"]),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, []),
        ({}, []),
    ],
)
def test_what_qt_would_try_is_looked_at(
    tmp_path: Path, session: dict[str, str], missing: list[str]
) -> None:
    libraries = tmp_path / "lib"
    libraries.mkdir()
    for name in ("libwayland-cursor.so.0", "libxcb-cursor.so.0"):
        (libraries / name).touch()
    code = (
        "from desktop.core import lacking\n"
        f"print([name for name in lacking.for_display(environment={session!r})"
        " if name.endswith('cursor.so.0')])"
    )

    shown = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "LD_LIBRARY_PATH": str(libraries)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert shown.stdout.strip() == str(missing)


def test_a_defect_of_the_program_is_not_explained_away() -> None:
    for name in ("desktop.gui.gone", "pygments", None):
        assert lacking.why_not_imported(ModuleNotFoundError("No module", name=name)) == ""
    assert lacking.why_not_imported(ImportError("cannot import name 'x' from 'desktop'")) == ""


def test_a_system_that_is_too_old_is_told_so() -> None:
    message = (
        "/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found "
        "(required by /opt/PySide6/QtCore.abi3.so)"
    )

    said = lacking.why_not_imported(ImportError(message))

    assert "Bring the system up to date" in said
    assert "GLIBC_2.34" in said


def test_on_windows_a_library_without_a_name_is_told() -> None:
    message = "DLL load failed while importing QtCore: The specified module could not be found."

    said = lacking.why_not_imported(
        ImportError(message, name="QtCore", path="C:\\PySide6\\QtCore.pyd")
    )

    assert "cannot be loaded on this system" in said
    assert message in said


def test_without_qt_the_window_says_how_it_is_installed(home: Path) -> None:
    code = (
        "import sys\n"
        "sys.modules['PySide6'] = None\n"
        "sys.argv[1:] = ['window']\n"
        "from desktop.__main__ import main\n"
        "sys.exit(main())"
    )

    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PATH": str(home)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr == (
        "goldcrest: Goldcrest's window is not installed. Install it with: "
        'python -m pip install "goldcrest[gui]". '
        "The chat in the terminal works without it: goldcrest chat\n"
    )
