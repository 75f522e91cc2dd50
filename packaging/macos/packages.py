"""What people install on macOS: the disk image. Not yet run."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from macos import dmg
from macos.info import NAME

if TYPE_CHECKING:
    from pathlib import Path

    from source import Stamp


def build(program: Path, stamp: Stamp, dist: Path, *, quick: bool) -> list[Path]:
    """Return the packages of a frozen program.

    Args:
        program: its folder, beside which PyInstaller's BUNDLE has left Goldcrest.app.
        stamp: which has its version.
        dist: the folder that they come to.
        quick: without any.
    """
    if quick:
        return []
    app = program.with_name(f"{NAME}.app")
    licences = program / "licences"
    if licences.is_dir():
        target = app / "Contents" / "Resources" / "licences"
        shutil.copytree(licences, target, dirs_exist_ok=True)
    return [dmg.build(app, stamp["version"], dist)]
