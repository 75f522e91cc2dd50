"""The frozen program: one folder that needs no Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import source

import dev

#: What a frozen program is packaged as, unless a package says otherwise.
_KINDS = {"win32": "windows", "darwin": "macos"}


def freeze(python: Path, stamp: source.Stamp, dist: Path, work: Path) -> Path:
    """Make the program below `dist` and return its folder, with the licences of all it holds.

    What the packaged program knows of itself is left in `work` as well: `as-packaged` is the source
    with the data that it has, for the list of its parts.

    Args:
        python: of the environment that has the program's packages and PyInstaller.
        stamp: from which source.
        dist: where the folder `goldcrest` comes to, in the place of an older one.
        work: for what PyInstaller keeps meanwhile.
    """
    work.mkdir(parents=True, exist_ok=True)
    noted = work / "build.json"
    source.write_stamp(noted, stamp, _KINDS.get(sys.platform, "tarball"))
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(dist), "--workpath", str(work / "pyinstaller")]
    run([*command, str(source.ROOT / "packaging/pyinstaller.spec")], GOLDCREST_STAMP=str(noted))
    program = dist / "goldcrest"
    if sys.platform == "linux":
        _strip_python(program)
        run([str(python), str(source.ROOT / "tools/system_licences.py"), str(program)])
    as_packaged = work / "as-packaged"
    shutil.rmtree(as_packaged, ignore_errors=True)
    source.copy(as_packaged)
    assets = Path("desktop/assets")
    shutil.copytree(data_folder(program) / assets, as_packaged / assets, dirs_exist_ok=True)
    write = "import pathlib, sys; from desktop.core.components_files import write_all;"
    write += "write_all(pathlib.Path(sys.argv[1]))"
    run([str(python), "-c", write, str(program / "licences")], PYTHONPATH=str(as_packaged))
    return program


def data_folder(program: Path) -> Path:
    """Return where a frozen program has its files of data."""
    return program / "_internal"


def _strip_python(program: Path) -> None:
    """Take out what only debuggers read, of a Python that was compiled with it."""
    inside = data_folder(program)
    files = [*inside.glob("libpython3*.so*"), *inside.glob("python3.*/lib-dynload/*.so")]
    if shutil.which("strip") and files:
        run(["strip", "--strip-unneeded", *map(str, files)])


def run(command: list[str], **environment: str) -> None:
    """Run a step, whose own words say enough when it fails."""
    done = subprocess.run(command, cwd=source.ROOT, env={**os.environ, **environment}, check=False)
    if done.returncode != 0:
        raise dev.stop(f"{Path(command[0]).name} failed; see above")
