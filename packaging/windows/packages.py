"""What people install on Windows: the installer, and the same as a zip. Not yet run."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from windows import installer

if TYPE_CHECKING:
    from source import Stamp


def build(program: Path, stamp: Stamp, dist: Path, *, quick: bool) -> list[Path]:
    """Return the packages of a frozen program.

    Args:
        program: its folder.
        stamp: which has its version.
        dist: the folder that they come to.
        quick: without the installer.
    """
    version = stamp["version"]
    name = str(dist / f"goldcrest-{version}-windows-x64")
    packed = Path(shutil.make_archive(name, "zip", program.parent, program.name))
    made = None if quick else installer.build(program, version, dist)
    return [packed] if made is None else [packed, made]
