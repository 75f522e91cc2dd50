"""The installer of Windows, compiled from goldcrest.iss by Inno Setup 6. Not yet run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import icons

from windows.version_info import numbers

SCRIPT: Final = Path(__file__).resolve().parent / "goldcrest.iss"
#: Where it is installed when it is not on the PATH, newest first; for one person or for all.
_PLACES: Final = (
    ("ProgramFiles", "Inno Setup 7"),
    ("ProgramFiles(x86)", "Inno Setup 7"),
    ("ProgramFiles(x86)", "Inno Setup 6"),
    ("ProgramFiles", "Inno Setup 6"),
    ("LOCALAPPDATA", "Programs/Inno Setup 6"),
)


def build(program: Path, version: str, out: Path) -> Path | None:
    """Return the installer of a frozen program; None where there is no Inno Setup.

    Args:
        program: the folder with goldcrest.exe, goldcrest-window.exe and _internal.
        version: of the program.
        out: the folder that it comes to.

    Raises:
        FileNotFoundError: an executable is not there.
        subprocess.CalledProcessError: the script does not compile; the compiler has said why.
    """
    for name in ("goldcrest.exe", "goldcrest-window.exe"):
        if not (program / name).is_file():
            raise FileNotFoundError(program / name)
    compiler = find_compiler()
    if compiler is None:
        print("goldcrest: no installer was made: Inno Setup 6 is not here", file=sys.stderr)
        return None
    with tempfile.TemporaryDirectory() as folder:
        icon = Path(folder) / "goldcrest.ico"
        icons.write(icon)
        subprocess.run(command(compiler, program, version, out, icon), check=True)
    return out / f"{base_name(version)}.exe"


def command(compiler: Path, program: Path, version: str, out: Path, icon: Path) -> list[str]:
    """Return what compiles the script, with all that it has to be told."""
    told = {
        "Version": version,
        "Numbers": ".".join(str(number) for number in numbers(version)),
        "Program": str(program.absolute()),
        "Icon": str(icon.absolute()),
    }
    defines = [f"/D{name}={value}" for name, value in told.items()]
    places = [f"/O{out.absolute()}", f"/F{base_name(version)}"]
    return [str(compiler), "/Qp", *defines, *places, str(SCRIPT)]


def base_name(version: str) -> str:
    """Return the name of the installer's file, without its ending."""
    return f"goldcrest-{version}-windows-x64-setup"


def find_compiler() -> Path | None:
    """Return Inno Setup's compiler; None where it is not installed."""
    found = shutil.which("iscc")
    if found is not None:
        return Path(found)
    for variable, folder in _PLACES:
        compiler = Path(os.environ.get(variable, "")) / folder / "ISCC.exe"
        if os.environ.get(variable) and compiler.is_file():
            return compiler
    return None
