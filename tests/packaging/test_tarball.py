from __future__ import annotations

import subprocess
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

from linux import tarball

if TYPE_CHECKING:
    import pytest

EPOCH = 1_775_000_000


def build(program: Path, share: Path, target: Path) -> Path:
    return tarball.build(program, share, target, version="1.2.3", epoch=EPOCH, level=0)


def test_it_is_unpacked_and_started(program: Path, share: Path, tmp_path: Path) -> None:
    archive = build(program, share, tmp_path / "out")

    with tarfile.open(archive) as tar:
        tar.extractall(tmp_path / "anywhere", filter="data")
    folder = tmp_path / "anywhere" / "goldcrest-1.2.3-linux-x86_64"
    said = subprocess.run(
        [str(folder / "goldcrest"), "--version"], capture_output=True, text=True, check=True
    )
    assert archive.name == "goldcrest-1.2.3-linux-x86_64.tar.xz"
    assert said.stdout == "goldcrest 1.2.3\n"
    assert (folder / "_internal/libalias.so").readlink() == Path("libgoldcrest.so.1")
    assert (folder / "licences/Qt.txt").exists()
    assert (folder / "share/applications/goldcrest.desktop").exists()
    assert (folder / "share/man/man1/goldcrest.1").exists()
    readme = (folder / "README.txt").read_text(encoding="utf-8")
    assert "Goldcrest 1.2.3" in readme
    assert "cp -r share ~/.local/" in readme


def test_the_readme_adds_it_to_the_menu(program: Path, share: Path, tmp_path: Path) -> None:
    with tarfile.open(build(program, share, tmp_path / "out")) as tar:
        tar.extractall(tmp_path, filter="data")
    folder = tmp_path / "goldcrest-1.2.3-linux-x86_64"
    lines = (folder / "README.txt").read_text(encoding="utf-8").splitlines()
    first = next(index for index, line in enumerate(lines) if "menu:" in line)
    command = lines[first].split("menu:")[1] + " " + lines[first + 1]

    home = tmp_path / "home"
    home.mkdir()
    (home / ".local").mkdir()
    subprocess.run(["sh", "-c", command], cwd=folder, env={"HOME": str(home)}, check=True)

    assert (home / ".local/share/applications/goldcrest.desktop").exists()
    assert (home / ".local/bin/goldcrest").resolve() == folder / "goldcrest"


def test_it_tells_nothing_of_who_packed_it_and_when(
    program: Path, share: Path, tmp_path: Path
) -> None:
    first = build(program, share, tmp_path / "one")
    (program / "goldcrest").touch()

    assert build(program, share, tmp_path / "two").read_bytes() == first.read_bytes()
    with tarfile.open(first) as tar:
        entries = tar.getmembers()
    assert {(one.uid, one.gid, one.uname, one.gname, one.mtime) for one in entries} == {
        (0, 0, "", "", EPOCH)
    }
    modes = {one.name.partition("/")[2]: one.mode for one in entries if not one.issym()}
    assert modes["goldcrest"] == 0o755
    assert modes["_internal/libgoldcrest.so.1"] == 0o755
    assert modes["README.txt"] == 0o644


def test_without_the_program_xz_it_is_packed_as_well(
    program: Path, share: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    archive = build(program, share, tmp_path / "out")

    with tarfile.open(archive) as tar:
        assert "goldcrest-1.2.3-linux-x86_64/goldcrest" in tar.getnames()
    assert [path.name for path in archive.parent.iterdir()] == [archive.name]
