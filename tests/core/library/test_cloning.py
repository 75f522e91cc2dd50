"""Copies that share their content, on a file system that can do that: XFS, made for the test."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.library.test_importing import do
from core.library.test_moving import contents
from gguf_files import gguf, put

from desktop.core.library.work import clone
from desktop.core.locks import claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.library.conftest import Shelf

#: The smallest that XFS takes is 300 MB; it is a file with holes.
_BYTES = 320_000_000
LARGE = gguf("Large", weights=5_000_000)


def run(*command: str) -> str:
    """Run a command of the system; return what it says where it fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        return f"{command[0]}: {error.strerror}"
    return done.stderr.strip() or f"{command[0]} fails" if done.returncode else ""


@pytest.fixture(scope="module")
def sharing_disk() -> Iterator[Path]:
    """A folder on a file system of which files can share their content."""
    with tempfile.TemporaryDirectory() as name, contextlib.ExitStack() as ways:
        top = Path(name) / "disk"
        top.mkdir()
        if sys.platform == "darwin":  # its own file system can
            yield top
            return
        if sys.platform != "linux" or os.geteuid() != 0:
            pytest.skip("only an administrator of Linux can make such a file system")
        image = Path(name) / "image"
        with image.open("wb") as file:
            file.truncate(_BYTES)
        mkfs = shutil.which("mkfs.xfs", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
        wrong = run(mkfs or "mkfs.xfs", "-q", str(image)) or run(
            "mount", "-o", "loop", str(image), str(top)
        )
        if wrong:
            pytest.skip(f"no such file system can be made here: {wrong}")
        ways.callback(run, "umount", str(top))
        yield top


@pytest.fixture
def disk(sharing_disk: Path) -> Iterator[Path]:
    """An empty folder on it."""
    with tempfile.TemporaryDirectory(dir=sharing_disk) as name:
        yield Path(name)


def taken(folder: Path) -> int:
    """Return the bytes that are taken on the disk of a folder."""
    os.sync()
    usage = os.statvfs(folder)
    return (usage.f_blocks - usage.f_bfree) * usage.f_frsize


def test_a_clone_has_the_content_and_takes_no_room(disk: Path) -> None:
    source, target = put(disk / "one.gguf", LARGE), disk / "clone.gguf"
    before = taken(disk)

    assert clone(source, target)

    assert target.read_bytes() == LARGE
    assert taken(disk) - before < len(LARGE) / 10
    # It is a file of its own: what is written to one is not in the other.
    with target.open("r+b") as file:
        file.write(b"other")
    assert source.read_bytes() == LARGE
    with claimed(target) as free:
        assert free


def test_a_clone_takes_nobodys_place(disk: Path) -> None:
    source, target = put(disk / "one.gguf", LARGE), put(disk / "there.gguf", b"mine")

    assert not clone(source, target)

    assert target.read_bytes() == b"mine"


def test_between_disks_nothing_is_shared_and_nothing_left(disk: Path, tmp_path: Path) -> None:
    assert not clone(put(tmp_path / "one.gguf", LARGE), disk / "one.gguf")
    assert not clone(disk / "gone.gguf", disk / "one.gguf")

    assert list(disk.iterdir()) == []


def test_an_imported_copy_shares_the_content(shelf: Shelf, disk: Path) -> None:
    shelf.folder = disk / "models"
    shelf.folder.mkdir()
    source = put(disk / "large.gguf", LARGE)
    before = taken(disk)

    model = do(shelf, source, "copy")

    assert contents(shelf.folder) == {"imported/large/large.gguf": LARGE}
    assert source.read_bytes() == LARGE
    assert taken(disk) - before < len(LARGE) / 10
    assert (model.state, model.source) == ("ready", "own")
    # Nothing was read, so nothing is known of its content yet.
    assert model.sha256 is None
    assert shelf.library.delete(model.id).freed_bytes == len(LARGE)
    assert source.read_bytes() == LARGE


def test_what_was_compared_first_is_known_of_the_clone(shelf: Shelf, disk: Path) -> None:
    shelf.folder = disk / "models"
    other = gguf("Large", weights=5_000_000, fill=b"other")
    shelf.own("a/b/other.gguf", other)
    source = put(disk / "large.gguf", LARGE)
    assert len(other) == len(LARGE)

    model = do(shelf, source, "copy")

    assert model.sha256 is not None
    assert model.path.read_bytes() == LARGE
