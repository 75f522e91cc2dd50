"""The Debian package around a frozen program.

The program lies in /usr/lib/goldcrest, with a link to it in /usr/bin. Icons, file types and the
menu are made known by dpkg's triggers, so there is nothing to do when it is installed; when it is
removed, one script says where people's chats and models stay.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from email.utils import formatdate
from pathlib import Path
from typing import Final

from source import ROOT

from linux import depends, integration
from linux.facts import HERE, MAINTAINER, NAME

#: Debian's name for what `facts.ARCHITECTURE` is.
ARCHITECTURE: Final = "amd64"
LIBRARY: Final = f"usr/lib/{NAME}"
DOCUMENTS: Final = f"usr/share/doc/{NAME}"
#: Without a font letters are boxes; apt installs this unless it is told not to.
RECOMMENDS: Final = ("fonts-dejavu-core | fonts-noto-core", "xdg-utils")
#: Checking spelling, reading aloud, keeping the access token.
SUGGESTS: Final = (
    "libenchant-2-2",
    "hunspell-en-us | hunspell-dictionary",
    "speech-dispatcher",
    "gnome-keyring | kwalletmanager",
)
_DESCRIPTION: Final = """\
Goldcrest downloads small language models, shows how fast this computer runs
them before the download, and lets people chat with them. Nothing that is
written leaves the computer.
.
Without a model of its own choice it comes with a tiny one, which only proves
that everything works."""
#: What a version may consist of, with a digit first; no hyphen, since we have no revisions.
_VERSION: Final = re.compile(r"[0-9][A-Za-z0-9.+~]*")


def build(
    program: Path,
    share: Path,
    target: Path,
    *,
    version: str,
    epoch: int,
    level: int = 6,
) -> Path:
    """Make the package.

    Args:
        program: the frozen program's folder, with the executable `goldcrest` in it.
        share: as `integration.write_share` makes it.
        target: the folder that the package goes into.
        version: of the program.
        epoch: the time that all files get, in seconds since 1970.
        level: of the compression, 0 to 9.

    Returns:
        the package, `goldcrest_VERSION_amd64.deb`.

    Raises:
        depends.UnknownLibrary: the program needs a library that no package here holds.
        subprocess.CalledProcessError: dpkg-deb failed; why is on stderr.
    """
    if not _VERSION.fullmatch(version):
        raise ValueError(f"{version!r} cannot be the version of a Debian package")
    target.mkdir(parents=True, exist_ok=True)
    package = target / f"{NAME}_{version}_{ARCHITECTURE}.deb"
    with tempfile.TemporaryDirectory(dir=target) as place:
        root = Path(place) / "root"
        lay_out(program, share, root, version=version, epoch=epoch)
        _write_control(root, program, version)
        _settle(root, epoch)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build"]
        command += [str(root), str(package)]
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return package


def lay_out(program: Path, share: Path, root: Path, *, version: str, epoch: int) -> None:
    """Put everything that will be installed below a folder, as it will lie below /."""
    (root / LIBRARY).parent.mkdir(parents=True)
    shutil.copytree(program, root / LIBRARY, symlinks=True)
    start = root / "usr" / "bin" / NAME
    start.parent.mkdir()
    # The program finds its libraries by the real place of its executable.
    start.symlink_to(f"../lib/{NAME}/{NAME}")
    shutil.copytree(share, root / "usr" / "share")
    manual = root / "usr" / "share" / integration.MAN
    if manual.exists():
        _compress(manual, manual.with_name(manual.name + ".gz"))
        manual.unlink()
    # What lintian would tell that cannot be otherwise, with the reason.
    overrides = root / "usr" / "share" / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides)
    documents = root / DOCUMENTS
    documents.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").split("\n", 3)[3]
    notice = (HERE / "copyright").read_text(encoding="utf-8")
    (documents / "copyright").write_text(
        notice.replace("@LICENCE@\n", _folded(licence)), encoding="utf-8"
    )
    if (program / "licences").is_dir():
        (documents / "licences").symlink_to(f"../../../lib/{NAME}/licences")
    _write_changes(documents, version, epoch)


def _write_changes(documents: Path, version: str, epoch: int) -> None:
    """Write Debian's log of the package, which points to the list of changes beside it."""
    changes = ROOT / "CHANGELOG.md"
    _compress(changes, documents / "changelog.gz")
    entry = (
        f"{NAME} ({version}) stable; urgency=medium\n\n"
        f"  * Goldcrest {version}; what changed is told in changelog.gz.\n\n"
        f" -- {MAINTAINER}  {formatdate(epoch)}\n"
    )
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as plain:
        plain.write(entry)
        plain.flush()
        _compress(Path(plain.name), documents / "changelog.Debian.gz")


def _folded(text: str) -> str:
    """Return a text as a field of a control file holds it."""
    lines = (f" {line}".rstrip() if line.strip() else " ." for line in text.strip().splitlines())
    return "\n".join(lines) + "\n"


def _compress(plain: Path, target: Path) -> None:
    """Compress a file without its name and time, which would differ between two builds."""
    with target.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(plain.read_bytes())


def _write_control(root: Path, program: Path, version: str) -> None:
    """Write the package's own files: what it needs, what it holds, what is said at its end."""
    installed = _installed_kib(root)
    place = root / "DEBIAN"
    place.mkdir()
    control = control_file(depends.needs(program), version=version, installed=installed)
    (place / "control").write_text(control, encoding="utf-8")
    sums = [
        f"{_md5(path)}  {path.relative_to(root).as_posix()}\n"
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink() and place not in path.parents
    ]
    (place / "md5sums").write_text("".join(sums), encoding="utf-8")
    shutil.copyfile(HERE / "postrm", place / "postrm")


def control_file(found: depends.Needs, *, version: str, installed: int) -> str:
    """Return the control file.

    Args:
        found: libraries that the program does not contain.
        version: the package's.
        installed: size of all files, in KiB.

    Raises:
        depends.UnknownLibrary: one of them is in no package that is known.
    """
    suggested = [*SUGGESTS, *(name for name in depends.suggests(found) if name not in SUGGESTS)]
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": ARCHITECTURE,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(installed),
        "Depends": ", ".join(depends.depends(found)),
        "Recommends": ", ".join(RECOMMENDS),
        "Suggests": ", ".join(suggested),
        "Section": "utils",
        "Priority": "optional",
        "Description": f"offline assistant with small language models\n{_folded(_DESCRIPTION)}",
    }
    return "".join(f"{name}: {value.rstrip()}\n" for name, value in fields.items() if value)


def _installed_kib(root: Path) -> int:
    """Return what Debian calls the installed size: each file in whole KiB, 1 for all else."""
    total = 0
    for path in root.rglob("*"):
        plain = path.is_file() and not path.is_symlink()
        total += (path.stat().st_size + 1023) // 1024 if plain else 1
    return total


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _settle(root: Path, epoch: int) -> None:
    """Give all files the rights and times that do not depend on who builds, and when."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path == root / "DEBIAN" / "postrm" or _is_program(path)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _is_program(path: Path) -> bool:
    """Whether a file can be started; libraries often may be, and need not."""
    return bool(path.stat().st_mode & 0o100) and ".so" not in path.name
