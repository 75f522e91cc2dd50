from __future__ import annotations

import os
import sys
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT
from core.library.test_moving import contents, fill, move, other_disk
from core.library.test_moving_again import visible
from gguf_files import gguf, put, sha256

from desktop.core.library import Moved, Stopped

if TYPE_CHECKING:
    from core.library.conftest import Shelf

__all__ = ["other_disk"]  # the fixture

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
NEW = gguf("New", weights=123)


def refuse() -> None:
    raise Stopped


def test_what_is_added_while_it_is_copied_stays(shelf: Shelf, other_disk: Path) -> None:
    before, old = fill(shelf), shelf.folder

    def stop() -> bool:
        put(old / "a" / "b" / "added.gguf", NEW)
        return False

    # It comes from another program, once the list of what is to be moved was made.
    moved = shelf.library.move_folder(other_disk / "models", lambda _done, _all: None, stop)

    assert contents(other_disk / "models") == before
    assert contents(old) == {"a/b/added.gguf": NEW}
    assert moved == Moved(old, (PurePath("a/b/added.gguf"),))


def test_what_grows_after_it_was_copied_stays(shelf: Shelf, other_disk: Path) -> None:
    before, old = fill(shelf), shelf.folder
    partial, copied = old / "a/b/two.gguf.partial", other_disk / "models" / "z"

    def stop() -> bool:
        if any(path.name == "small-Q8_0.gguf" for path in other_disk.rglob("*")):
            partial.write_bytes(b"half of it and more")
        return False

    moved = shelf.library.move_folder(copied.parent, lambda _done, _all: None, stop)

    assert set(contents(copied.parent)) == set(before)
    assert contents(old) == {"a/b/two.gguf.partial": b"half of it and more"}
    assert moved.left == (PurePath("a/b/two.gguf.partial"),)


def test_what_comes_while_everything_gets_new_names_is_told(shelf: Shelf, tmp_path: Path) -> None:
    before, old = fill(shelf), shelf.folder

    def stop() -> bool:
        # Only once its folder has its new name.
        if not (old / "a").exists():
            put(old / "a" / "b" / "added.gguf", NEW)
        return False

    moved = shelf.library.move_folder(tmp_path / "new", lambda _done, _all: None, stop)

    assert contents(tmp_path / "new") == before
    assert moved.left == (PurePath("a/b/added.gguf"),)


@posix
def test_linked_folders_and_odd_files_are_not_lost(shelf: Shelf, other_disk: Path) -> None:
    before, old = fill(shelf), shelf.folder
    far = put(old.parent / "far" / "repo" / "far.gguf", NEW).parent
    (old / "linked").symlink_to(far.parent)
    (old / "a" / "linked").symlink_to("../../far/repo")
    os.mkfifo(old / "a" / "pipe.gguf")

    move(shelf, other_disk / "models")

    assert (shelf.folder / "linked" / "repo" / "far.gguf").read_bytes() == NEW
    assert (shelf.folder / "a" / "linked" / "far.gguf").read_bytes() == NEW
    assert {name for name in contents(shelf.folder) if "linked" not in name} == set(before)
    assert [path.name for path in old.rglob("*") if not path.is_dir()] == ["pipe.gguf"]


@posix
@pytest.mark.parametrize("far", [False, True])
def test_links_lead_where_they_led(
    shelf: Shelf, tmp_path: Path, other_disk: Path, far: bool
) -> None:
    fill(shelf)
    old = shelf.folder
    put(old.parent / "outside.gguf", NEW)
    links = {
        "relative, inside": "one.gguf",
        "absolute, inside": str(old / "a" / "b" / "one.gguf"),
        "relative, outside": "../../../outside.gguf",
        "absolute, outside": str(old.parent / "outside.gguf"),
    }
    for name, leads_to in links.items():
        (old / "a" / "b" / name).symlink_to(leads_to)
    before, new = contents(old), (other_disk if far else tmp_path) / "deeper" / "new"

    with pytest.raises(Stopped):
        shelf.library.move_folder(new, lambda _done, _all: None, lambda: False, refuse)
    assert {name: str((old / "a" / "b" / name).readlink()) for name in links} == links
    move(shelf, new)

    assert contents(shelf.folder) == before
    assert contents(old) == {}
    assert (shelf.folder / "a" / "b" / "relative, inside").readlink() == Path("one.gguf")


@pytest.mark.parametrize("far", [False, True])
def test_what_was_known_of_other_content_does_not_go_along(
    shelf: Shelf, tmp_path: Path, other_disk: Path, far: bool
) -> None:
    fill(shelf)
    path = shelf.get("small").path
    assert shelf.get("small").sha256 == sha256(CONTENT)
    put(path, CONTENT[:-1] + b"!")

    move(shelf, (other_disk if far else tmp_path) / "new")

    assert shelf.get("small").sha256 is None
    shelf.known()
    assert shelf.get("small").state == "damaged"


def test_the_new_folder_counts_before_the_old_one_is_deleted(
    shelf: Shelf, other_disk: Path
) -> None:
    before, old, new = fill(shelf), shelf.folder, other_disk / "models"
    seen = []

    shelf.library.move_folder(
        new,
        lambda _done, _all: None,
        lambda: False,
        lambda: seen.append((contents(old), visible(new))),
    )

    assert seen == [(before, before)]
    assert (contents(old), contents(new)) == ({}, before)


@pytest.mark.parametrize("far", [False, True])
def test_a_place_that_cannot_be_remembered_is_not_taken(
    shelf: Shelf, tmp_path: Path, other_disk: Path, far: bool
) -> None:
    before, new = fill(shelf), (other_disk if far else tmp_path) / "new"

    with pytest.raises(Stopped):
        shelf.library.move_folder(new, lambda _done, _all: None, lambda: False, refuse)

    assert contents(shelf.folder) == before
    assert not new.exists()


@posix
def test_the_new_place_is_on_the_disk_before_the_old_one_is_deleted(
    shelf: Shelf, other_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(shelf)
    synced: set[tuple[int, int]] = set()
    real = os.fsync

    def fsync(descriptor: int) -> None:
        status = os.fstat(descriptor)
        synced.add((status.st_dev, status.st_ino))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    move(shelf, other_disk / "models")

    for path in (shelf.folder, *shelf.folder.rglob("*")):
        status = path.stat()
        assert (status.st_dev, status.st_ino) in synced, path
