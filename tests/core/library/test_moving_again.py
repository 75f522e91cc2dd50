"""Moving the own folder to another disk after a kill."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.library.test_moving import contents, fill, move, other_disk
from gguf_files import put

from desktop.core.errors import FolderInUse
from desktop.core.library import Stopped

if TYPE_CHECKING:
    from core.library.conftest import Shelf

__all__ = ["other_disk"]  # the fixture

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows kills otherwise")
HIDDEN = ".goldcrest-moving"
NOTE = ".goldcrest-moved-"


def kill_a_move(shelf: Shelf, new: Path, moment: str, count: int = 1) -> None:
    """Move the folder in another process, which is killed at the `count`th time of a moment."""
    script = f"""
import collections, os, pathlib, signal, sys
from desktop.core.catalogue import Catalogue
from desktop.core.library import Library
from desktop.core.store.database import open_database
from desktop.core.store.files import Files
index = Files(open_database(pathlib.Path({str(new.parent / "db" / "x.sqlite3")!r})).database)
folder, counts = pathlib.Path({str(shelf.folder)!r}), collections.Counter()
def at(moment, _arguments=None):
    counts[moment] += 1
    if moment == {moment!r} and counts[moment] == {count}:
        os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(at)
Library(folder, folder, Catalogue([]), index=index).move_folder(
    pathlib.Path({str(new)!r}), lambda done, total: None, lambda: at("asked"), lambda: at("moved"))
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL


def visible(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder without those that a move has hidden there."""
    hidden = (HIDDEN, NOTE)
    return {name: each for name, each in contents(folder).items() if not name.startswith(hidden)}


@pytest.mark.parametrize(
    ("moment", "count"),
    [
        *(("asked", count) for count in range(1, 8)),
        # The first is the try to rename, then each of the three names is given.
        *(("os.rename", count) for count in range(2, 5)),
        ("moved", 1),
    ],
)
def test_a_kill_loses_nothing_and_it_can_be_done_again(
    shelf: Shelf, other_disk: Path, moment: str, count: int
) -> None:
    before, old, new = fill(shelf), shelf.folder, other_disk / "models"
    kill_a_move(shelf, new, moment, count)
    assert contents(old) == before

    told = move(shelf, new)

    assert contents(new) == before
    assert contents(old) == {}
    assert told[-1] == sum(map(len, before.values()))
    assert sorted(path.name for path in new.iterdir()) == ["a", "owner", "z"]
    assert shelf.ids() == ["a/b/one.gguf", "small"]


def test_links_that_were_moved_before_the_kill_are_known_again(
    shelf: Shelf, other_disk: Path
) -> None:
    fill(shelf)
    put(shelf.folder.parent / "outside.gguf", b"outside")
    (shelf.folder / "a" / "b" / "link.gguf").symlink_to("../../../outside.gguf")
    before, old, new = contents(shelf.folder), shelf.folder, other_disk / "models"
    kill_a_move(shelf, new, "moved")

    move(shelf, new)

    assert contents(new) == before
    assert (new / "a" / "b" / "link.gguf").is_symlink()
    assert contents(old) == {}


@pytest.mark.parametrize("change", ["content", "size", "gone", "link", "folder"])
def test_what_differs_from_what_is_to_be_moved_is_never_taken_for_it(
    shelf: Shelf, other_disk: Path, change: str
) -> None:
    before, old, new = fill(shelf), shelf.folder, other_disk / "models"
    kill_a_move(shelf, new, "os.rename", 4)
    copied = new / "a" / "b" / "one.gguf"
    if change == "content":
        copied.write_bytes(before["a/b/one.gguf"][:-1] + b"!")
    elif change == "size":
        copied.write_bytes(before["a/b/one.gguf"] + b"!")
    elif change == "folder":
        # The way to the one file that there is: to delete it would delete all there is.
        for path in copied.parent.iterdir():
            path.unlink()
        copied.parent.rmdir()
        copied.parent.symlink_to(old / "a" / "b")
    else:
        copied.unlink()
        if change == "link":
            copied.symlink_to(old / "a" / "b" / "one.gguf")
    there = contents(new)
    assert there

    with pytest.raises(FolderInUse):
        move(shelf, new)

    assert contents(old) == before
    assert contents(new) == there


def test_the_same_content_alone_does_not_tell_that_it_was_copied(
    shelf: Shelf, other_disk: Path
) -> None:
    before, new = fill(shelf), other_disk / "models"
    for name, content in before.items():
        put(new / name, content)

    with pytest.raises(FolderInUse):
        move(shelf, new)

    assert contents(shelf.folder) == contents(new) == before


def test_a_folder_that_is_there_by_two_ways_is_not_moved_into_itself(
    shelf: Shelf, other_disk: Path
) -> None:
    before, new = fill(shelf), other_disk / "models"
    kill_a_move(shelf, new, "moved")
    (shelf.folder / HIDDEN).mkdir()

    with pytest.raises(FolderInUse):
        move(shelf, new)

    assert contents(shelf.folder) == before


@pytest.mark.parametrize("after", range(6))
def test_it_can_be_stopped_when_it_is_done_again_and_then_be_done_again(
    shelf: Shelf, other_disk: Path, after: int
) -> None:
    before, old, new = fill(shelf), shelf.folder, other_disk / "models"
    kill_a_move(shelf, new, "os.rename", 3)
    there = visible(new)
    assert 0 < len(there) < len(before)
    asked: list[None] = []

    def stop() -> bool:
        asked.append(None)
        return len(asked) > after

    with pytest.raises(Stopped):
        move(shelf, new, stop)
    assert contents(old) == before
    assert visible(new) == there

    move(shelf, new)

    assert contents(new) == before
    assert contents(old) == {}


def test_a_new_place_that_cannot_be_remembered_is_not_taken_the_second_time_either(
    shelf: Shelf, other_disk: Path
) -> None:
    before, old, new = fill(shelf), shelf.folder, other_disk / "models"
    kill_a_move(shelf, new, "os.rename", 3)
    there = visible(new)

    def refuse() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        shelf.library.move_folder(new, lambda _done, _all: None, lambda: False, refuse)
    assert contents(old) == before
    assert visible(new) == there

    move(shelf, new)

    assert contents(new) == before
