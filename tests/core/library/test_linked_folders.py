"""Folders of the own models folder that are links, to a larger disk for example."""

from __future__ import annotations

import itertools
import sys
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT
from core.library.test_moving import contents, move, other_disk
from gguf_files import gguf, put

from desktop.core.library.scan import walk
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

    from core.library.conftest import Shelf

__all__ = ["other_disk"]  # the fixture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
ONE, TWO = gguf("One"), gguf("Two", weights=100)


def link(shelf: Shelf, name: str, folder: Path) -> Path:
    """Link a folder into the own one."""
    folder.mkdir(parents=True, exist_ok=True)
    (shelf.folder / name).parent.mkdir(parents=True, exist_ok=True)
    (shelf.folder / name).symlink_to(folder)
    return folder


def test_what_is_downloaded_into_a_linked_folder_is_a_model(shelf: Shelf, tmp_path: Path) -> None:
    big = link(shelf, "owner", tmp_path / "big" / "owner")
    path = put(shelf.library.path_for("owner/Small-GGUF", "small-Q8_0.gguf"), CONTENT)

    assert shelf.known() == ["small"]
    assert (shelf.get("small").path, shelf.get("small").source) == (path, "own")
    assert shelf.library.delete("small").freed_bytes == len(CONTENT)
    assert contents(big) == {}
    assert big.is_dir()


def test_the_whole_folder_may_be_a_link(shelf: Shelf, tmp_path: Path) -> None:
    link(shelf, "../link", tmp_path / "big")
    shelf.folder = shelf.folder.parent / "link"
    link(shelf, "owner", tmp_path / "bigger")
    put(tmp_path / "bigger" / "repo" / "one.gguf", ONE)
    put(tmp_path / "big" / "a" / "b" / "two.gguf", TWO)

    assert shelf.known() == ["a/b/two.gguf", "owner/repo/one.gguf"]


def test_each_file_comes_once_by_whatever_ways_it_is_reached(shelf: Shelf, tmp_path: Path) -> None:
    big = tmp_path / "big"
    put(big / "repo" / "one.gguf", ONE)
    put(big / "other" / "two.gguf", TWO)
    shelf.own("a/b/three.gguf", gguf("Three", weights=70))
    # Its part comes before it; the part alone would hide what else is there.
    link(shelf, "again/repo", big / "repo")
    link(shelf, "owner", big)
    link(shelf, "twice", big)
    link(shelf, "inside", shelf.folder / "a")
    link(shelf, "self", shelf.folder)
    link(shelf, "above", tmp_path)
    (big / "repo" / "back").symlink_to(big)
    (big / "up").symlink_to(shelf.folder)
    (shelf.folder / "circle").symlink_to(shelf.folder / "circle")
    (shelf.folder / "gone").symlink_to(tmp_path / "gone")

    assert len(list(walk(shelf.folder, links=True))) == 3
    assert shelf.known() == ["a/b/three.gguf", "again/repo/one.gguf", "owner/other/two.gguf"]


def test_links_lead_no_deeper_than_folders_do(shelf: Shelf, tmp_path: Path) -> None:
    # Each is another folder, so nothing but the depth ends it.
    folders = [tmp_path / "chain" / str(number) for number in range(30)]
    for number, folder in enumerate(folders):
        put(folder / f"{number}.gguf", gguf(weights=10 + number))
    for here, there in itertools.pairwise(folders):
        (here / "next").symlink_to(there)
    link(shelf, "first", folders[0])

    assert len(shelf.known()) == 10


def test_a_linked_folder_is_moved_as_the_link_that_it_is(
    shelf: Shelf, tmp_path: Path, other_disk: Path
) -> None:
    big = link(shelf, "owner", tmp_path / "big" / "owner")
    put(big / "repo" / "one.gguf", ONE)
    shelf.known()

    move(shelf, other_disk / "models")

    assert (other_disk / "models" / "owner").readlink() == big
    assert contents(big) == {"repo/one.gguf": ONE}
    assert shelf.ids() == ["owner/repo/one.gguf"]
    assert shelf.get("owner/repo/one.gguf").facts is not None


def test_what_is_unfinished_in_a_linked_folder_is_told_and_cleaned_up(
    shelf: Shelf, tmp_path: Path
) -> None:
    big = link(shelf, "owner", tmp_path / "big" / "owner")
    left = put(big / "repo" / "lost.gguf.partial", bytes(5000))
    paths = Paths.below(tmp_path / "home")

    uses = [use for use in shelf.library.disk_use(paths) if use.kind == "orphan"]
    shelf.library.clean_up(uses)

    assert [use.path for use in uses] == [shelf.folder / "owner" / "repo" / left.name]
    assert contents(big) == {}
