"""The disk image of macOS, with the program signed. Not yet run.

Without anything set, the signature is ad hoc: it holds the program together, as Apple's processors
demand, and says nothing about who made it. With these variables it becomes a real one:

    GOLDCREST_SIGN_AS         the certificate, "Developer ID Application: NAME (TEAM)"; PyInstaller
                              has to be given the same, for it signs what is inside
    GOLDCREST_NOTARY_PROFILE  what `xcrun notarytool store-credentials` was told to call the access
                              to Apple's check, without which downloads are not opened
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from macos.info import NAME

if TYPE_CHECKING:
    from collections.abc import Mapping

ENTITLEMENTS: Final = Path(__file__).resolve().parent / "entitlements.plist"
#: Instead of the name of a certificate: the signature of nobody.
AD_HOC: Final = "-"
#: Something that indexes a new disk may hold on to it for a moment.
_TRIES: Final = 3


def build(app: Path, version: str, out: Path) -> Path:
    """Return the disk image with a program, to be dragged into the applications folder.

    Args:
        app: Goldcrest.app; its signature is made anew, as something may have been put into it.
        version: of the program.
        out: the folder that the image comes to.

    Raises:
        subprocess.CalledProcessError: a step has failed, and has said why.
    """
    image = out / f"goldcrest-{version}-macos-{platform.machine()}.dmg"
    identity = os.environ.get("GOLDCREST_SIGN_AS", AD_HOC)
    _run(sign_command(app, identity))
    _run(["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)])
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(app, Path(folder) / app.name, symlinks=True)
        (Path(folder) / "Applications").symlink_to("/Applications")
        _run(image_command(Path(folder), image), tries=_TRIES)
    _run(["hdiutil", "verify", "-quiet", str(image)])
    if identity != AD_HOC:
        _run(["codesign", "--sign", identity, "--timestamp", str(image)])
    for command in notary_commands(image, os.environ):
        _run(command)
    return image


def sign_command(app: Path, identity: str) -> list[str]:
    """Return what signs a program from outside; PyInstaller has signed all that is inside.

    The hardened runtime goes with a real certificate only: with the signature of nobody it refuses
    the program's own libraries.
    """
    command = ["codesign", "--force", "--sign", identity]
    if identity != AD_HOC:
        command += ["--timestamp", "--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
    return [*command, str(app)]


def image_command(folder: Path, image: Path) -> list[str]:
    """Return what makes a disk image of a folder, packed as small as macOS can."""
    command = ["hdiutil", "create", "-quiet", "-ov", "-volname", NAME, "-srcfolder", str(folder)]
    return [*command, "-fs", "HFS+", "-format", "ULMO", str(image)]


def notary_commands(image: Path, environment: Mapping[str, str]) -> list[list[str]]:
    """Return what has an image checked by Apple, and puts the result in; nothing if not told."""
    profile = environment.get("GOLDCREST_NOTARY_PROFILE")
    if not profile:
        return []
    submit = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"]
    return [submit, ["xcrun", "stapler", "staple", str(image)]]


def _run(command: list[str], *, tries: int = 1) -> None:
    for left in reversed(range(tries)):
        if subprocess.run(command, check=left == 0).returncode == 0:
            return
