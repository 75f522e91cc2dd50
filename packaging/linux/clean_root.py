"""Installs the Debian package where nothing else is, runs it, and removes it again.

    python3 packaging/linux/clean_root.py PACKAGE.deb [--tree] [--bind FOLDER] [--drive COMMAND...]

As root on Debian the place is a minimal Debian 12 made with debootstrap, where apt installs the
package with what it depends on and nothing more. Elsewhere, or with --tree, it is a clean tree of
folders: there, each library that a file needs must be in the package or in one that it declares.

    --bind FOLDER      the folder appears in the root as /mnt/bound, for reading
    --drive COMMAND    everything after it is run in the root as an ordinary person, too: a driver
                       of the window, for which Python, Xvfb and AT-SPI are installed by then

Exit status 0: everything passed.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from source import ROOT

from linux import clean_steps, clean_tree
from linux.clean_steps import Report
from linux.facts import NAME

sys.path.append(str(ROOT))

from dev import cache_folder, install_or_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_RELEASE: Final = "bookworm"
_PERSON: Final = "person"
#: Where `--bind` puts the folder.
BOUND: Final = Path("/mnt/bound")
#: Set in the process that has mounts of its own.
_INSIDE: Final = "GOLDCREST_CLEAN_ROOT"
#: What a desktop would have, to see that it finds the program.
_DESKTOP: Final = ("desktop-file-utils", "shared-mime-info", "man-db")
#: What a driver of the window may need: a screen that nobody sees, and AT-SPI.
_DRIVER: Final = ("at-spi2-core", "dbus-daemon", "python3-jeepney", "python3-xlib", "xvfb")
_APT: Final = ("apt-get", "--yes", "--quiet=2", "--no-install-recommends")


@dataclass(frozen=True)
class Source:
    """A package archive of Debian, as the running system's apt knows it."""

    address: str
    release: str
    component: str


class NotPossible(Exception):
    """A root cannot be made here; the text says why."""


def main(arguments: Sequence[str]) -> int:
    """Check a package, and return the exit status."""
    reader = argparse.ArgumentParser(description="Check a Debian package in a clean place.")
    reader.add_argument("package", type=Path)
    reader.add_argument("--tree", action="store_true")
    reader.add_argument("--bind", type=Path)
    reader.add_argument("--drive", nargs=argparse.REMAINDER, default=[])
    chosen = reader.parse_args(arguments)
    package = chosen.package.resolve(strict=True)
    bind = chosen.bind.resolve(strict=True) if chosen.bind else None
    if not chosen.tree:
        try:
            return check_in_root(package, bind=bind, drive=chosen.drive)
        except NotPossible as reason:
            print(f"goldcrest: no clean root can be made ({reason}); checking in a clean tree")
    return clean_tree.check(package, drive=chosen.drive)


def check_in_root(package: Path, *, bind: Path | None = None, drive: Sequence[str] = ()) -> int:
    """Check a package in a minimal Debian, and return 0 where all passed, else 1.

    The work is done by a child with mounts of its own, so that the system undoes them whatever
    becomes of it.

    Raises:
        NotPossible: this is not root, or not Debian, or the system refuses.
    """
    if sys.platform != "linux" or os.geteuid() != 0:
        raise NotPossible("only root can")
    own_mounts = ["unshare", "--mount", "--propagation", "private"]
    if os.environ.get(_INSIDE):
        with clean_root() as root:
            return _check(root, package, bind, drive)
    sources = debian_sources()
    if not sources:
        raise NotPossible("apt knows no Debian archive")
    if shutil.which("debootstrap") is None:
        try:
            install_or_name(["debootstrap"], "Making a clean root needs debootstrap")
        except SystemExit as error:
            raise NotPossible(str(error)) from None
    tried = [*own_mounts, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    if subprocess.run(tried, capture_output=True, check=False).returncode != 0:
        raise NotPossible("the system refuses mounts")
    base = base_tarball(sources)
    print(f"goldcrest: checking {package.name} in a clean Debian 12 ({base})", flush=True)
    command = [*own_mounts, sys.executable, str(Path(__file__).resolve()), str(package)]
    command += ["--bind", str(bind)] if bind else []
    command += ["--drive", *drive] if drive else []
    environment = {**os.environ, _INSIDE: "1"}
    return _to_its_end(command, environment)


def _to_its_end(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run a command, and return its exit status; Ctrl-C, which it hears itself, ends it in order.

    Killed meanwhile, it would leave its root behind, and what runs in there.
    """
    with subprocess.Popen(command, env=environment) as child:
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:
                continue


# --- the root --------------------------------------------------------------------------------


def debian_sources() -> list[Source]:
    """Return the archives of Debian that this system takes packages from, those of Debian 12.

    From another Debian only the address of the main one is taken.
    """
    if shutil.which("apt-get") is None:
        return []
    wanted = ("$(ORIGIN)", "$(CODENAME)", "$(REPO_URI)", "$(RELEASE)", "$(COMPONENT)")
    command = ["apt-get", "indextargets", "--format", "|".join(wanted), "Identifier: Packages"]
    asked = subprocess.run(command, capture_output=True, text=True, check=False)
    rows = [line.split("|") for line in asked.stdout.splitlines() if line.startswith("Debian|")]
    rows = [row for row in rows if len(row) == len(wanted) and "main" in row[4]]
    ours = [row for row in rows if row[1].startswith(_RELEASE)]
    if ours:
        # Every architecture is named apart.
        return list(dict.fromkeys(Source(row[2], row[3], row[4]) for row in ours))
    return [Source(row[2], _RELEASE, "main") for row in rows if "security" not in row[1]][:1]


def base_tarball(sources: Sequence[Source]) -> Path:
    """Return an archive of the minimal Debian 12, made now unless the cache has it.

    Raises:
        NotPossible: debootstrap failed.
    """
    archive = cache_folder() / f"{_RELEASE}-minbase-amd64.tar.gz"
    if archive.exists():
        return archive
    archive.parent.mkdir(parents=True, exist_ok=True)
    print("goldcrest: making a minimal Debian 12 once", flush=True)
    main_one = next((one for one in sources if one.release == _RELEASE), sources[0])
    with tempfile.TemporaryDirectory(dir=archive.parent) as place:
        root, packed = Path(place) / "root", Path(place) / "packed.tar.gz"
        # debootstrap mounts /proc in there; with mounts of its own none is left behind.
        command = ["unshare", "--mount", "--propagation", "private", "debootstrap"]
        command += ["--variant=minbase", _RELEASE, str(root), main_one.address]
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        if made.returncode != 0:
            raise NotPossible(f"debootstrap failed: {made.stdout[-500:]}{made.stderr[-500:]}")
        pack = ["tar", "--create", "--one-file-system", "--numeric-owner", "-C", str(root)]
        pack += ["--use-compress-program=gzip -1", "--file", str(packed), "."]
        subprocess.run(pack, check=True)
        packed.rename(archive)
    return archive


@contextmanager
def clean_root() -> Iterator[Path]:
    """Unpack a minimal Debian, mount what programs expect, and take all away at the end."""
    place = Path(tempfile.mkdtemp(prefix="goldcrest-root-"))
    root = place / "root"
    root.mkdir()
    mounted: list[Path] = []
    try:
        sources = debian_sources()
        archive = base_tarball(sources)
        unpack = ["tar", "--extract", "--numeric-owner", "-C", str(root), "--file", str(archive)]
        subprocess.run(unpack, check=True)
        for kind, where in (("proc", "proc"), ("bind", "dev"), ("tmpfs", "dev/shm")):
            _mount(kind, root / where, mounted)
        _settle(root, sources)
        yield root
    finally:
        for path in reversed(mounted):
            subprocess.run(["umount", "--lazy", str(path)], check=False)
        # Deleting below what is still mounted would delete the system's own files.
        if str(place) not in Path("/proc/self/mountinfo").read_text(encoding="utf-8"):
            shutil.rmtree(place, ignore_errors=True)


def _mount(kind: str, where: Path, mounted: list[Path], source: Path | None = None) -> None:
    where.mkdir(parents=True, exist_ok=True)
    if kind == "bind":
        command = ["mount", "--rbind", str(source or Path("/") / where.name), str(where)]
    else:
        command = ["mount", "-t", kind, kind, str(where)]
    subprocess.run(command, check=True)
    mounted.append(where)


def _settle(root: Path, sources: Sequence[Source]) -> None:
    """Let apt in the root reach what apt outside reaches, and start no services."""
    lines = [f"deb {one.address} {one.release} {one.component}\n" for one in sources]
    (root / "etc/apt/sources.list").write_text("".join(lines), encoding="utf-8")
    dump = subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=False)
    proxies = re.findall(r"^Acquire::\S*(?:Proxy|proxy)\S* .*;$", dump.stdout, re.MULTILINE)
    (root / "etc/apt/apt.conf.d/99proxy").write_text("\n".join(proxies) + "\n", encoding="utf-8")
    for name in ("etc/resolv.conf", "etc/hosts"):
        if (Path("/") / name).exists():
            shutil.copyfile(Path("/") / name, root / name)
    policy = root / "usr/sbin/policy-rc.d"
    policy.write_text("#!/bin/sh\nexit 101\n", encoding="utf-8")
    policy.chmod(0o755)


# --- the checks ------------------------------------------------------------------------------


@dataclass(frozen=True)
class InRoot:
    """The root as a `clean_steps.Place`."""

    root: Path

    @property
    def home(self) -> Path:
        """The person's `GOLDCREST_HOME`, seen from outside."""
        return self.root / "home" / _PERSON / "kept"

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command as the person."""
        home = f"/home/{_PERSON}"
        values = {
            "HOME": home,
            "GOLDCREST_HOME": f"{home}/kept",
            "LANG": "C.UTF-8",
            "PATH": "/usr/local/bin:/usr/bin:/bin",
        }
        if command[0] != NAME:
            values["QT_QPA_PLATFORM"] = "offscreen"
        inside = ["chroot", f"--userspec={_PERSON}:{_PERSON}", str(self.root), "env", "-i"]
        inside += [f"{name}={value}" for name, value in values.items()]
        return _run(["sh", "-c", 'cd / && exec "$@"', "sh", *inside, *command])

    def as_root(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command as root, with the proxy of this process and no more of it."""
        passed = {
            name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")
        }
        values = {
            **passed,
            "DEBIAN_FRONTEND": "noninteractive",
            "LANG": "C.UTF-8",
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        }
        inside = ["chroot", str(self.root), "env", "-i"]
        return _run([*inside, *(f"{name}={value}" for name, value in values.items()), *command])


def _run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL,
        check=False, timeout=600,
    )  # fmt: skip


def _check(root: Path, package: Path, bind: Path | None, drive: Sequence[str]) -> int:
    place, report = InRoot(root), Report()
    mounted: list[Path] = []
    try:
        if bind is not None:
            _mount("bind", root / BOUND.relative_to("/"), mounted, bind)
            subprocess.run(["mount", "-o", "remount,bind,ro", str(mounted[0])], check=True)
        installed = _install(place, report, package)
        if installed:
            version = place.as_root("dpkg-query", "-W", "-f=${Version}", NAME).stdout
            clean_steps.check_linked(place, report)
            clean_steps.check_program(place, report, version)
            clean_steps.check_files(place, report)
            if drive and report.ran(
                "apt-get install of a driver", _apt(place, "install", *_DRIVER)
            ):
                clean_steps.check_driven(place, report, drive)
            _check_desktop(place, report)
            _remove(place, report, installed)
    finally:
        for path in mounted:
            subprocess.run(["umount", "--lazy", str(path)], check=False)
    return clean_steps.summary(report)


def _apt(place: InRoot, *command: str) -> subprocess.CompletedProcess[str]:
    """Run apt with the packages that earlier runs fetched; what is new is kept for later ones."""
    kept = cache_folder() / f"{_RELEASE}-packages"
    kept.mkdir(parents=True, exist_ok=True)
    archives = place.root / "var/cache/apt/archives"
    known = {path.name for path in kept.glob("*.deb")}
    for name in known:
        shutil.copyfile(kept / name, archives / name)
    done = place.as_root(*_APT, "-o", "APT::Keep-Downloaded-Packages=true", *command)
    for path in archives.glob("*.deb"):
        if path.name not in known:
            fresh = kept / f"{path.name}.{os.getpid()}"
            shutil.copyfile(path, fresh)
            fresh.rename(kept / path.name)
        path.unlink()
    return done


def _install(place: InRoot, report: Report, package: Path) -> list[Path]:
    """Install the package and return its files, none where that failed."""
    inside = place.root / "opt" / package.name
    shutil.copyfile(package, inside)
    if not report.ran("apt-get update", place.as_root(*_APT, "update")):
        return []
    done = _apt(place, "install", f"/opt/{package.name}")
    if not report.ran("apt-get install, with what it depends on alone", done):
        return []
    place.as_root("useradd", "--create-home", "--shell", "/bin/sh", _PERSON)
    listed = place.as_root("dpkg", "--listfiles", NAME).stdout.splitlines()
    paths = [place.root / line.lstrip("/") for line in listed if line.strip("/.")]
    return [path for path in paths if path.is_symlink() or not path.is_dir()]


def _check_desktop(place: InRoot, report: Report) -> None:
    """Give the root what a desktop has, and look whether it finds the program."""
    if not report.ran("apt-get install of a desktop's tools", _apt(place, "install", *_DESKTOP)):
        return
    entry = f"/usr/share/applications/{NAME}.desktop"
    report.ran("desktop-file-validate", place.run("desktop-file-validate", entry))
    for name, told, where in (
        ("*.gguf", "the file type is known", "usr/share/mime/globs"),
        (f"{NAME}.desktop", "it opens files of that type", "usr/share/applications/mimeinfo.cache"),
    ):
        file = place.root / where
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        lines = [line for line in text.splitlines() if "application/x-gguf" in line]
        report.step(told, any(name in line for line in lines), f"{where}: {lines}")
    done = place.run("man", "--warnings", NAME)
    found = "GOLDCREST" in done.stdout and not done.stderr
    report.step("man goldcrest", found, done.stdout[:500] + done.stderr)


def _remove(place: InRoot, report: Report, installed: Sequence[Path]) -> None:
    """Remove the package in both ways, and look what is left."""
    person = [path for path in place.home.rglob("*") if path.is_file()]
    kept = {path: path.read_bytes() for path in person}
    done = place.as_root(*_APT, "remove", NAME)
    report.ran("apt-get remove", done)
    clean_steps.check_removed(report, place, installed, done.stdout + done.stderr, kept)
    types = place.root / "usr/share/mime/globs"
    gone = "x-gguf" not in (types.read_text(encoding="utf-8") if types.exists() else "")
    report.step("the file type is forgotten", gone)
    report.ran("apt-get purge", place.as_root(*_APT, "purge", NAME))
    status = place.as_root("dpkg-query", "-W", NAME)
    report.step("dpkg knows it no more", status.returncode != 0, status.stdout)
    left = [
        str(path)
        for name in ("etc", "root", "usr", "var/cache", "var/lib")
        for path in (place.root / name).rglob(f"*{NAME}*")
    ]
    report.step("nothing else of its name is left", not left, f"{left}")
    report.step("the person's files are still there", all(path.exists() for path in kept))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
