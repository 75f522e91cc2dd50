from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT, no_administrator
from gguf_files import gguf, put, sha256

from desktop.core.errors import DiskFull, FolderInUse, FolderMissing, FolderReadOnly
from desktop.core.library import Stopped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.library.conftest import Shelf

Contents = dict[str, bytes]


def contents(folder: Path) -> Contents:
    """Return all files below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def fill(shelf: Shelf) -> Contents:
    shelf.own("owner/Small-GGUF/small-Q8_0.gguf", CONTENT)
    shelf.own("a/b/one.gguf", gguf("One", weights=3000))
    shelf.own("a/b/two.gguf.partial", b"half of it")
    shelf.own("a/b/two.gguf.partial.jsonl", b"{}\n")
    shelf.own("z/y/note.txt", b"a note")
    shelf.known()
    return contents(shelf.folder)


def move(shelf: Shelf, target: Path, stop: Callable[[], bool] = lambda: False) -> list[int]:
    told: list[int] = []
    shelf.library.move_folder(target, lambda done, _all: told.append(done), stop)
    shelf.folder = target
    return told


@pytest.fixture
def other_disk() -> Iterator[Path]:
    """A folder on another file system than the temporary one."""
    base = Path("/dev/shm")  # noqa: S108 - the one place that is another disk everywhere on Linux
    if not base.is_dir() or base.stat().st_dev == Path(tempfile.gettempdir()).stat().st_dev:
        pytest.skip("there is no second file system here")
    with tempfile.TemporaryDirectory(dir=base) as name:
        yield Path(name)


def test_the_folder_moves_within_its_disk(shelf: Shelf, tmp_path: Path) -> None:
    before, inode = fill(shelf), (shelf.folder / "a/b/one.gguf").stat().st_ino

    told = move(shelf, tmp_path / "new" / "place")

    assert contents(shelf.folder) == before
    assert contents(tmp_path / "models") == {}
    assert (shelf.folder / "a/b/one.gguf").stat().st_ino == inode
    assert told[-1] == sum(map(len, before.values()))
    assert shelf.ids() == ["a/b/one.gguf", "small"]
    assert shelf.get("small").sha256 == sha256(CONTENT)


def test_the_folder_moves_to_another_disk(shelf: Shelf, other_disk: Path) -> None:
    before = fill(shelf)
    old = shelf.folder
    outside = put(old.parent / "outside.gguf", gguf("Outside", weights=99))
    (old / "a" / "b" / "link.gguf").symlink_to("../../../outside.gguf")

    told = move(shelf, other_disk / "models")

    assert contents(shelf.folder) == {**before, "a/b/link.gguf": outside.read_bytes()}
    assert (shelf.folder / "a" / "b" / "link.gguf").is_symlink()
    assert contents(old) == {}
    assert told[-1] == sum(map(len, before.values()))
    # What is known goes along, so that nothing is hashed again.
    assert shelf.get("small").sha256 == sha256(CONTENT)
    assert shelf.get("a/b/one.gguf").facts is not None


@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_stopping_puts_everything_back(shelf: Shelf, tmp_path: Path, after: int) -> None:
    before = fill(shelf)
    asked: list[None] = []

    def stop() -> bool:
        asked.append(None)
        return len(asked) > after

    try:
        move(shelf, tmp_path / "new" / "place", stop)
    except Stopped:
        assert contents(shelf.folder) == before
        assert not (tmp_path / "new").exists()
    else:
        assert contents(shelf.folder) == before


@pytest.mark.parametrize("after", [0, 1, 2, 3, 4])
def test_stopping_on_the_way_to_another_disk_puts_everything_back(
    shelf: Shelf, other_disk: Path, after: int
) -> None:
    before, old = fill(shelf), shelf.folder
    asked: list[None] = []

    def stop() -> bool:
        asked.append(None)
        return len(asked) > after

    with pytest.raises(Stopped):
        move(shelf, other_disk / "models", stop)

    assert contents(old) == before
    assert list(other_disk.iterdir()) == []


def test_a_disk_that_fills_up_puts_everything_back(shelf: Shelf, other_disk: Path) -> None:
    resource = pytest.importorskip("resource", reason="Windows limits no files")
    before, old = fill(shelf), shelf.folder
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    resource.setrlimit(resource.RLIMIT_FSIZE, (8000, limits[1]))
    try:
        with pytest.raises(DiskFull):
            move(shelf, other_disk / "models")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert contents(old) == before
    assert list(other_disk.iterdir()) == []


def test_a_name_that_is_taken_meanwhile_stays_with_its_owner(
    shelf: Shelf, other_disk: Path
) -> None:
    before, old = fill(shelf), shelf.folder
    blocked = other_disk / "models" / "z"

    def stop() -> bool:
        if not blocked.exists():
            blocked.parent.mkdir(parents=True, exist_ok=True)
            blocked.write_bytes(b"mine")
        return False

    with pytest.raises(FolderInUse):
        move(shelf, other_disk / "models", stop)

    assert contents(old) == before
    assert contents(other_disk) == {"models/z": b"mine"}


def test_other_things_in_the_target_stay(shelf: Shelf, tmp_path: Path) -> None:
    before = fill(shelf)
    put(tmp_path / "new" / "mine.txt", b"mine")

    move(shelf, tmp_path / "new")

    assert contents(tmp_path / "new") == {**before, "mine.txt": b"mine"}


@pytest.mark.parametrize("name", ["models", "models/inside", ".", "taken", "file"])
def test_targets_that_will_not_do_are_refused(shelf: Shelf, tmp_path: Path, name: str) -> None:
    before = fill(shelf)
    put(tmp_path / "taken" / "owner", b"")
    put(tmp_path / "file", b"")

    with pytest.raises(FolderInUse) as caught:
        move(shelf, tmp_path / name)

    assert caught.value.data == {"path": os.path.normpath(tmp_path / name)}
    assert contents(shelf.folder) == before


def test_a_folder_that_has_gone_cannot_be_moved(shelf: Shelf, tmp_path: Path) -> None:
    shelf.folder.rmdir()

    with pytest.raises(FolderMissing):
        move(shelf, tmp_path / "new")


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights on Windows")
def test_a_target_that_may_not_be_written_is_said(shelf: Shelf, open_folder: Path) -> None:
    shelf.folder = open_folder / "models"
    shelf.own("a/b/one.gguf")
    closed = open_folder / "closed"
    closed.mkdir(mode=0o555)
    before = contents(shelf.folder)

    with no_administrator(), pytest.raises(FolderReadOnly):
        move(shelf, closed / "new")

    assert contents(shelf.folder) == before
    shutil.rmtree(closed)
