from __future__ import annotations

import gzip
import hashlib
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from frozen_stand_in import elf_file
from linux import clean_tree, deb, depends

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")
EPOCH = 1_775_000_000


def build(program: Path, share: Path, target: Path) -> Path:
    return deb.build(program, share, target, version="1.2.3", epoch=EPOCH, level=1)


def listed(package: Path) -> dict[str, tuple[str, str, str]]:
    """Rights, owner and time of each file in a package."""
    shown = subprocess.run(
        ["dpkg-deb", "--contents", str(package)],
        capture_output=True,
        text=True,
        check=True,
        env={"TZ": "UTC", "PATH": "/usr/bin:/bin"},
    ).stdout
    found = {}
    for line in shown.splitlines():
        rights, owner, _size, day, time, name = line.split(maxsplit=5)
        found[name.removeprefix(".")] = (rights, owner, f"{day} {time}")
    return found


def unpacked(package: Path, folder: Path) -> Path:
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(folder)], check=True)
    return folder


def test_everything_lies_where_debian_wants_it(program: Path, share: Path, tmp_path: Path) -> None:
    package = build(program, share, tmp_path / "out")

    assert package.name == "goldcrest_1.2.3_amd64.deb"
    names = set(listed(package))
    assert names >= {
        "/usr/bin/goldcrest -> ../lib/goldcrest/goldcrest",
        "/usr/lib/goldcrest/goldcrest",
        "/usr/lib/goldcrest/_internal/libgoldcrest.so.1",
        "/usr/lib/goldcrest/_internal/libalias.so -> libgoldcrest.so.1",
        "/usr/share/applications/goldcrest.desktop",
        "/usr/share/metainfo/alt.goldcrest.goldcrest.metainfo.xml",
        "/usr/share/mime/packages/goldcrest.xml",
        "/usr/share/icons/hicolor/48x48/apps/goldcrest.png",
        "/usr/share/icons/hicolor/scalable/apps/goldcrest.svg",
        "/usr/share/man/man1/goldcrest.1.gz",
        "/usr/share/doc/goldcrest/copyright",
        "/usr/share/lintian/overrides/goldcrest",
        "/usr/share/doc/goldcrest/changelog.Debian.gz",
        "/usr/share/doc/goldcrest/licences -> ../../../lib/goldcrest/licences",
    }
    assert "/usr/share/man/man1/goldcrest.1" not in names


def test_nothing_starts_by_itself(program: Path, share: Path, tmp_path: Path) -> None:
    package = build(program, share, tmp_path / "out")

    # No /etc/xdg/autostart, no service, no setting that would stay behind.
    assert all(name.startswith("/usr") or name == "/" for name in listed(package))
    assert not any("autostart" in name or "systemd" in name for name in listed(package))


def test_files_belong_to_root_and_bear_one_time(program: Path, share: Path, tmp_path: Path) -> None:
    files = listed(build(program, share, tmp_path / "out"))

    assert {owner for _rights, owner, _time in files.values()} == {"root/root"}
    assert {time for _rights, _owner, time in files.values()} == {"2026-03-31 23:33"}
    assert files["/usr/lib/goldcrest/goldcrest"][0] == "-rwxr-xr-x"
    assert files["/usr/lib/goldcrest/_internal/libgoldcrest.so.1"][0] == "-rw-r--r--"
    assert files["/usr/lib/goldcrest/"][0] == "drwxr-xr-x"


def test_two_builds_are_the_same_byte_for_byte(program: Path, share: Path, tmp_path: Path) -> None:
    first = build(program, share, tmp_path / "one")
    (program / "goldcrest").touch()
    (share / "applications/goldcrest.desktop").chmod(0o600)

    assert build(program, share, tmp_path / "two").read_bytes() == first.read_bytes()


def test_it_declares_what_the_program_does_not_contain(
    program: Path, share: Path, tmp_path: Path
) -> None:
    asking = elf_file(["libc.so.6", "libEGL.so.1"], versions=[("libc.so.6", "GLIBC_2.34")])
    (program / "_internal" / "libmore.so").write_bytes(asking)

    fields = clean_tree.read_fields(build(program, share, tmp_path / "out"))

    assert fields["Depends"] == "libc6 (>= 2.34), libegl1"
    assert "fonts-" in fields["Recommends"]
    assert "hunspell" in fields["Suggests"]
    assert "speech-dispatcher" in fields["Suggests"]
    assert fields["Architecture"] == "amd64"
    assert int(fields["Installed-Size"]) > 0


def test_a_need_that_cannot_be_declared_stops_the_build(
    program: Path, share: Path, tmp_path: Path
) -> None:
    (program / "_internal" / "libmore.so").write_bytes(elf_file(["libnowhere.so.9"]))

    with pytest.raises(depends.UnknownLibrary):
        build(program, share, tmp_path / "out")

    assert not list((tmp_path / "out").iterdir())


def test_the_sums_are_those_of_the_files(program: Path, share: Path, tmp_path: Path) -> None:
    root = unpacked(build(program, share, tmp_path / "out"), tmp_path / "raw")

    lines = (root / "DEBIAN/md5sums").read_text(encoding="utf-8").splitlines()
    sums = {name: total for total, name in (line.split("  ") for line in lines)}
    files = {
        path.relative_to(root).as_posix(): path
        for path in root.rglob("*")
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
    }
    assert sums == {
        name: hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
        for name, path in files.items()
    }


def test_licences_and_changes_can_be_read(program: Path, share: Path, tmp_path: Path) -> None:
    root = unpacked(build(program, share, tmp_path / "out"), tmp_path / "raw")
    documents = root / "usr/share/doc/goldcrest"

    notice = (documents / "copyright").read_text(encoding="utf-8")
    assert notice.startswith(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/"
    )
    assert "Permission is hereby granted" in notice
    assert "@" not in notice
    # An empty line would end the field.
    assert all(line.strip() for line in notice.rpartition("License: Expat\n")[2].splitlines())
    assert (documents / "licences" / "Qt.txt").read_text() == "LGPL\n"
    log = gzip.decompress((documents / "changelog.Debian.gz").read_bytes()).decode()
    assert log.startswith("goldcrest (1.2.3) stable; urgency=medium\n")
    assert " -- The Goldcrest developers <" in log
    assert "Tue, 31 Mar 2026 23:33:20 -0000" in log


def removal(root: Path, action: str) -> subprocess.CompletedProcess[str]:
    script = root / "DEBIAN/postrm"
    return subprocess.run([str(script), action], capture_output=True, text=True, check=False)


def test_removal_says_where_chats_and_models_stay(
    program: Path, share: Path, tmp_path: Path
) -> None:
    root = unpacked(build(program, share, tmp_path / "out"), tmp_path / "raw")

    removed = removal(root, "remove")

    assert removed.returncode == 0
    for folder in (".local/share", ".config", ".cache", ".local/state"):
        assert f"~/{folder}/goldcrest" in removed.stdout
    assert removal(root, "upgrade").stdout == removal(root, "purge").stdout == ""
    script = (root / "DEBIAN/postrm").read_text(encoding="utf-8")
    assert not re.search(r"\brm\b", script)


@pytest.mark.parametrize("version", ["", "v1", "1.0-2", "1 2", "1.0\nPackage: x"])
def test_a_version_that_debian_does_not_take_is_refused(
    program: Path, share: Path, tmp_path: Path, version: str
) -> None:
    with pytest.raises(ValueError, match="version"):
        deb.build(program, share, tmp_path / "out", version=version or "-", epoch=EPOCH)


@pytest.mark.skipif(shutil.which("lintian") is None, reason="lintian is not here")
def test_lintian_finds_no_error(program: Path, share: Path, tmp_path: Path) -> None:
    package = build(program, share, tmp_path / "out")
    # The stand-in's manual is one line, which lintian would tell.
    command = ["lintian", "--fail-on", "error", "--suppress-tags", "bad-whatis-entry", str(package)]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout
