"""What lies in a further folder is only used, by whatever way the own one leads to it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT
from core.library.test_moving import contents, move
from core.library.test_whose import share
from gguf_files import gguf, put

from desktop.core.errors import (
    FolderShared,
    ModelFileMissing,
    MoveRefused,
    OwnedElsewhere,
    UnknownModel,
)
from desktop.core.paths import Paths
from desktop.core.wording import describe

if TYPE_CHECKING:
    from pathlib import Path

    from core.library.conftest import Shelf

links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
ONE = gguf("One")


@pytest.fixture
def more(shelf: Shelf, tmp_path: Path) -> Path:
    """A further folder."""
    folder = tmp_path / "more"
    folder.mkdir()
    shelf.more.append(str(folder))
    return folder


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.below(tmp_path / "home")


@links
@pytest.mark.parametrize("inside", ["", "deep/in it", ".hidden"])
@pytest.mark.parametrize("by_link", [False, True])
def test_a_link_into_it_makes_nothing_in_it_an_own_model(
    shelf: Shelf, more: Path, tmp_path: Path, inside: str, by_link: bool
) -> None:
    path = put(more / inside / "repo" / "one.gguf", ONE)
    (shelf.folder / "owner").symlink_to(more / inside)
    if by_link:
        # The setting names it by a link, too.
        (tmp_path / "link").symlink_to(more)
        shelf.more[:] = [str(tmp_path / "link")]

    (id_,) = shelf.known()

    model = shelf.get(id_)
    assert model.path.samefile(path)
    assert (model.source, model.state, model.repairable, model.frees) == ("folder", "ready", 0, 0)
    for name in (id_, "owner/repo/one.gguf", str(path)):
        with pytest.raises((OwnedElsewhere, UnknownModel, ModelFileMissing)):
            shelf.library.delete(name)
    assert contents(more) == {path.relative_to(more).as_posix(): ONE}


@links
@pytest.mark.parametrize("whose", ["folder", "lmstudio"])
def test_what_others_have_begun_is_no_leftover(
    shelf: Shelf, more: Path, tmp_path: Path, paths: Paths, whose: str
) -> None:
    theirs = more if whose == "folder" else share(shelf, tmp_path, "linked") / "a"
    names = ("one.gguf.importing", "two.gguf.partial", "two.gguf.partial.jsonl")
    for name in names:
        put(theirs / "repo" / name, bytes(5000))
    (shelf.folder / "owner").symlink_to(theirs)
    named = shelf.more.copy()

    assert [use for use in shelf.library.disk_use(paths) if use.bytes] == []

    # Not even where it was looked at before the folder was named.
    shelf.more.clear()
    before = shelf.library.disk_use(paths)
    shelf.more.extend(named)
    assert shelf.library.clean_up(before) == 0
    assert len(contents(theirs)) == len(names)


def test_what_is_in_the_own_folder_is_own_though_a_further_one_is_around_it(
    shelf: Shelf, tmp_path: Path, paths: Paths
) -> None:
    shelf.more.extend([str(tmp_path), str(shelf.folder)])
    path = shelf.own("owner/Small-GGUF/small-Q8_0.gguf", CONTENT)
    left = shelf.own("a/b/lost.gguf.partial", bytes(5000))

    assert shelf.known() == ["small"]
    assert shelf.get("small").source == "own"
    shelf.library.clean_up(shelf.library.disk_use(paths))
    shelf.library.delete("small")
    assert not left.exists()
    assert not path.exists()


def test_a_further_folder_within_the_own_one_stays(shelf: Shelf, tmp_path: Path) -> None:
    inside = shelf.folder / "kept"
    path = put(inside / "b" / "one.gguf", ONE)
    shelf.own("a/b/two.gguf", gguf("Two", weights=100))
    shelf.more.append(str(inside))

    assert shelf.known() == [str(path), "a/b/two.gguf"]
    with pytest.raises(FolderShared) as caught:
        move(shelf, tmp_path / "new")

    assert caught.value.data == {"path": str(inside)}
    assert "further" in describe(caught.value).title
    assert path.exists()


def test_nothing_is_taken_out_of_it(shelf: Shelf, more: Path) -> None:
    path = put(more / ".hidden" / "one.gguf", ONE)

    with pytest.raises(MoveRefused):
        shelf.library.import_file(path, "move", lambda *_: None, lambda: False)

    assert path.read_bytes() == ONE


@links
@pytest.mark.parametrize("made", [os.symlink, os.link])
def test_another_name_of_a_file_in_it_can_go_and_the_file_stays(
    shelf: Shelf, more: Path, made: object
) -> None:
    assert callable(made)
    path = put(more / "one.gguf", ONE)
    name = shelf.folder / "owner" / "repo" / "one.gguf"
    name.parent.mkdir(parents=True)
    made(path, name)
    shelf.known()

    # To repair it would change what the other name holds.
    assert not shelf.get("owner/repo/one.gguf").repairable
    shelf.library.delete("owner/repo/one.gguf")

    assert not name.exists()
    assert path.read_bytes() == ONE


@links
def test_a_projector_in_it_stays_when_its_last_own_model_goes(
    shelf: Shelf, more: Path, tmp_path: Path
) -> None:
    eyes = put(more / "mmproj-F16.gguf", gguf("Eyes", architecture="clip"))
    put(tmp_path / "big" / "one.gguf", ONE)
    (more / ".hidden").mkdir()
    eyes = eyes.rename(more / ".hidden" / eyes.name)
    (more / ".hidden" / "b").symlink_to(tmp_path / "big")
    (shelf.folder / "owner").mkdir()
    (shelf.folder / "owner" / "repo").symlink_to(more / ".hidden")
    shelf.known()
    model = shelf.get("owner/repo/b/one.gguf")
    assert (model.source, model.repairable) == ("own", False)
    assert model.projector is not None
    assert model.projector.samefile(eyes)

    shelf.library.delete("owner/repo/b/one.gguf")

    assert eyes.exists()


@links
def test_a_projector_with_another_name_is_not_repaired(shelf: Shelf, more: Path) -> None:
    eyes = put(more / "mmproj-F16.gguf", gguf("Eyes", architecture="clip"))
    model = shelf.own("owner/repo/one.gguf", ONE)
    (model.parent / eyes.name).symlink_to(eyes)
    shelf.known()

    assert shelf.get("owner/repo/one.gguf").projector == model.parent / eyes.name
    assert not shelf.get("owner/repo/one.gguf").repairable


def test_owned_elsewhere_is_told_of_a_folder_named_since(shelf: Shelf) -> None:
    path = shelf.own("owner/repo/one.gguf", ONE)
    shelf.known()
    shelf.more.append(str(path.parent))

    with pytest.raises(OwnedElsewhere):
        shelf.library.delete(shelf.known()[0])

    assert path.exists()
