"""The frozen program as one archive: unpack it anywhere, and start it.

Nothing is installed; a README beside the program says how it comes into the menu.
"""

from __future__ import annotations

import io
import lzma
import shutil
import subprocess
import tarfile
from typing import IO, TYPE_CHECKING, Final

from linux.facts import ARCHITECTURE, NAME

if TYPE_CHECKING:
    from pathlib import Path

_README: Final = f"""\
Goldcrest {{version}}

Start the program:           ./{NAME}
Add it to your menu:         mkdir -p ~/.local/bin && ln -sf "$PWD/{NAME}" ~/.local/bin/ &&
                             cp -r share ~/.local/
Its manual:                  man share/man/man1/{NAME}.1
What it needs of the system: ./{NAME} says what is missing.
Remove it:                   delete this folder, and what you added to the menu. Chats and models
                             are in ~/.local/share/{NAME}, settings in ~/.config/{NAME}.

Licences of all that is in here are in the folder licences.
"""


def name_of(version: str) -> str:
    """Return what the archive, and the one folder in it, is called without its ending."""
    return f"{NAME}-{version}-linux-{ARCHITECTURE}"


def build(
    program: Path,
    share: Path,
    target: Path,
    *,
    version: str,
    epoch: int,
    level: int = 9,
) -> Path:
    """Make the archive; twice from the same files it is the same, byte for byte.

    Args:
        program: the frozen program's folder, with the executable `goldcrest` in it.
        share: as `integration.write_share` makes it.
        target: the folder that the archive goes into.
        version: of the program.
        epoch: the time that all files get, in seconds since 1970.
        level: of the compression, 0 to 9.

    Returns:
        the archive, `goldcrest-VERSION-linux-x86_64.tar.xz`.
    """
    target.mkdir(parents=True, exist_ok=True)
    folder = name_of(version)
    archive = target / f"{folder}.tar.xz"
    plain = target / f"{folder}.tar"
    with plain.open("wb") as file, tarfile.open(fileobj=file, mode="w") as tar:
        _add_tree(tar, program, folder, epoch)
        _add_tree(tar, share, f"{folder}/share", epoch)
        readme = _README.format(version=version).encode()
        entry = tarfile.TarInfo(f"{folder}/README.txt")
        entry.size = len(readme)
        tar.addfile(_settled(entry, epoch), io.BytesIO(readme))
    _compress(plain, archive, level)
    return archive


def _add_tree(tar: tarfile.TarFile, folder: Path, name: str, epoch: int) -> None:
    """Add a folder with all below it, in the order of their names."""
    for path in [folder, *sorted(folder.rglob("*"))]:
        below = path.relative_to(folder).as_posix()
        entry = tar.gettarinfo(path, name if below == "." else f"{name}/{below}")
        if entry.islnk():  # a file twice in the folder stays two files
            entry.type, entry.size, entry.linkname = tarfile.REGTYPE, path.stat().st_size, ""
        content: IO[bytes] | None = path.open("rb") if entry.isreg() else None
        try:
            tar.addfile(_settled(entry, epoch), content)
        finally:
            if content is not None:
                content.close()


def _settled(entry: tarfile.TarInfo, epoch: int) -> tarfile.TarInfo:
    """Take from an entry what would tell who packed it, and when."""
    entry.mtime = epoch
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    if not entry.issym():
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry


def _compress(plain: Path, archive: Path, level: int) -> None:
    """Compress a file and delete it."""
    archive.unlink(missing_ok=True)
    if shutil.which("xz"):
        # Any number of threads above one gives the same bytes.
        subprocess.run(["xz", "--threads=2", f"-{level}", str(plain)], check=True)
        return
    with plain.open("rb") as file, lzma.open(archive, "wb", preset=level) as packed:
        shutil.copyfileobj(file, packed)
    plain.unlink()
