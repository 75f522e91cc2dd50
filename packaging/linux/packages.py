"""What people install on Linux: the Debian package, the archive, an AppImage where its tool is."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import source
from freeze import data_folder, run

import dev
from linux import appimage, clean_root, deb, integration, tarball


def build(program: Path, stamp: source.Stamp, dist: Path, *, quick: bool) -> list[Path]:
    """Return the packages of a frozen program.

    Args:
        program: its folder.
        stamp: from which source it was made.
        dist: the folder that they come to.
        quick: packed lightly, and not yet installed anywhere.

    Raises:
        SystemExit: the Debian package does not do what it should in a clean system.
    """
    if missing := dev.missing(dev.PACKING_FILES):
        dev.install_or_name(missing, "Packing and its checks need programs of the system")
    version, epoch, level = stamp["version"], source.seconds(stamp), 0 if quick else 6
    interpreter = dev.python_of(source.ROOT / ".venv-package")
    with tempfile.TemporaryDirectory(dir=dist) as place:
        share = Path(place) / "share"
        integration.write_share(share, interpreter=interpreter, version=version, epoch=epoch)
        run(["desktop-file-validate", str(share / integration.ENTRY)])
        run(["appstreamcli", "validate", "--no-net", str(share / integration.METAINFO)])
        _stamp(program, stamp, "tarball")
        results = [tarball.build(program, share, dist, version=version, epoch=epoch, level=level)]
        if shutil.which(appimage.TOOL):
            _stamp(program, stamp, "appimage")
            image = appimage.build(program, share, dist, version=version, epoch=epoch)
            results += [image] if image else []
        if shutil.which("dpkg-deb"):
            _stamp(program, stamp, "deb")
            made = deb.build(program, share, dist, version=version, epoch=epoch, level=level)
            results.append(made)
            if not quick and clean_root.main([str(made)]) != 0:
                raise dev.stop("the Debian package did not pass its checks; see above")
    return results


def _stamp(program: Path, stamp: source.Stamp, package: str) -> None:
    """Have the program know what it is packaged as."""
    source.write_stamp(data_folder(program) / source.STAMP, stamp, package)
