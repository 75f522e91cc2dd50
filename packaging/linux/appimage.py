"""The AppImage: one file that is the whole program. Its folder is made here in full.

    python3 packaging/linux/appimage.py PROGRAM SHARE OUTPUT

The last step is the work of appimagetool, where that is on the PATH. Not yet run with the real one.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import source

from linux import integration
from linux.facts import ARCHITECTURE, NAME

TOOL = "appimagetool"


def lay_out(program: Path, share: Path, folder: Path) -> None:
    """Make the AppDir.

    Args:
        program: the frozen program's folder, with the executable `goldcrest` in it.
        share: as `integration.write_share` makes it, with its pictures.
        folder: the AppDir; one that is there already is replaced.
    """
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(program, folder / "usr" / "lib" / NAME, symlinks=True)
    shutil.copytree(share, folder / "usr" / "share")
    start = folder / "usr" / "bin" / NAME
    start.parent.mkdir()
    start.symlink_to(f"../lib/{NAME}/{NAME}")
    # What the runtime starts; with all arguments, and no script between.
    (folder / "AppRun").symlink_to(f"usr/lib/{NAME}/{NAME}")
    (folder / f"{NAME}.desktop").symlink_to(f"usr/share/{integration.ENTRY}")
    picture = f"usr/share/icons/hicolor/256x256/apps/{NAME}.png"
    (folder / f"{NAME}.png").symlink_to(picture)
    (folder / ".DirIcon").symlink_to(picture)


def build(
    program: Path,
    share: Path,
    target: Path,
    *,
    version: str,
    epoch: int,
    runtime: Path | None = None,
) -> Path | None:
    """Make the AppDir, and the AppImage where its tool is here.

    Args:
        program: the frozen program's folder.
        share: as `integration.write_share` makes it.
        target: the folder that both go into.
        version: of the program.
        epoch: the time that all files get, in seconds since 1970.
        runtime: the AppImage runtime; where None, the tool downloads one.

    Returns:
        the AppImage; None where appimagetool is not on the PATH, which is said on stderr.

    Raises:
        subprocess.CalledProcessError: appimagetool failed; why is on stderr.
    """
    target.mkdir(parents=True, exist_ok=True)
    folder = target / f"{NAME}.AppDir"
    lay_out(program, share, folder)
    tool = shutil.which(TOOL)
    if tool is None:
        said = f"goldcrest: {folder} is ready; {TOOL} is not on the PATH, so it is not packed"
        print(said, file=sys.stderr)
        return None
    image = target / f"{NAME}-{version}-{ARCHITECTURE}.AppImage"
    with_runtime = [] if runtime is None else ["--runtime-file", str(runtime)]
    environment = {**os.environ, "ARCH": ARCHITECTURE, "SOURCE_DATE_EPOCH": str(epoch)}
    command = [tool, "--no-appstream", *with_runtime, str(folder), str(image)]
    subprocess.run(command, check=True, env=environment)
    return image


def main(arguments: list[str]) -> int:
    """Make the AppDir, and the AppImage where that is possible."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    for name in ("program", "share", "output"):
        reader.add_argument(name, type=Path)
    chosen = reader.parse_args(arguments)
    version, epoch = source.version(), source.epoch()
    build(chosen.program, chosen.share, chosen.output, version=version, epoch=epoch)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
