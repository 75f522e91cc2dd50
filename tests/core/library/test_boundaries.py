"""Whose a file is, what others may claim of it, and folders that cannot be looked at."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT, no_administrator
from core.library.other_programs import PROJECTOR, hub_cache, jan, layer, ollama
from gguf_files import gguf, put, sha256

from desktop.core.errors import FolderMissing, FolderUnreadable, OwnedElsewhere
from desktop.core.wording import describe

if TYPE_CHECKING:
    from pathlib import Path

    from core.library.conftest import Shelf

links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
CLIP = gguf("Eyes", architecture="clip")


def test_what_another_program_keeps_in_the_own_folder_stays_its_own(shelf: Shelf) -> None:
    data = shelf.place("jan", shelf.folder / "jan")
    path = jan(data, "model", gguf("Jan's"))
    loose = put(data / "models" / "loose" / "loose.gguf")

    assert shelf.known() == ["jan:loose/loose.gguf", "jan:model"]
    for id_ in shelf.ids():
        with pytest.raises(OwnedElsewhere):
            shelf.library.delete(id_)
    assert path.exists()
    assert loose.exists()


@links
def test_a_claim_that_the_size_disproves_counts_for_nothing(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("huggingface", tmp_path / "hub")
    link = hub_cache(top, "x/y", "fake.gguf", CONTENT)
    put(link.resolve(), gguf("Fake", weights=999))

    assert shelf.known() == ["huggingface:x/y/fake.gguf"]
    assert shelf.get("huggingface:x/y/fake.gguf").sha256 is None


def test_a_projector_that_has_gone_belongs_to_nobody(shelf: Shelf, tmp_path: Path) -> None:
    store = shelf.place("ollama", tmp_path / "ollama")
    data = shelf.place("jan", tmp_path / "jan")
    ollama(store, "eyes:4b", gguf("One"), layer(PROJECTOR, CLIP))
    jan(data, "two", gguf("Two"), mmproj_path="llamacpp/models/two/mmproj.gguf")

    assert shelf.known() == ["jan:two", "ollama:eyes:4b"]
    assert [shelf.get(id_).projector for id_ in shelf.ids()] == [None, None]

    put(store / "blobs" / f"sha256-{sha256(CLIP)}", CLIP)
    put(data / "llamacpp" / "models" / "two" / "mmproj.gguf", CLIP)

    assert all(shelf.get(id_).projector for id_ in shelf.known())


@links
def test_deleting_a_linked_projector_leaves_the_file(shelf: Shelf, tmp_path: Path) -> None:
    eyes = put(tmp_path / "eyes.gguf", CLIP)
    shelf.own("a/b/one.gguf")
    (shelf.folder / "a" / "b" / "mmproj-F16.gguf").symlink_to(eyes)
    shelf.known()

    shelf.library.delete("a/b/one.gguf")

    assert eyes.exists()
    assert list(shelf.folder.iterdir()) == []


@pytest.mark.parametrize("name", ["relative", "x" * 300, "x" * 5000, "\udcff", "~"])
def test_folders_of_any_name_are_missing_at_worst(shelf: Shelf, tmp_path: Path, name: str) -> None:
    shelf.more.append(str(tmp_path / name))
    shelf.folder = tmp_path / name

    assert shelf.known() == []
    assert isinstance(shelf.library.problem, FolderMissing)
    assert shelf.library.duplicates() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights on Windows")
@pytest.mark.parametrize("rights", [0o000, 0o400, 0o300], ids=["none", "names", "no names"])
def test_a_folder_that_may_not_be_read_is_no_empty_one(
    shelf: Shelf, open_folder: Path, rights: int
) -> None:
    closed = open_folder / "models"
    put(closed / "a" / "b" / "one.gguf")
    closed.chmod(rights)
    shelf.more.append(str(closed))
    shelf.folder = closed

    with no_administrator():
        problems = shelf.library.problems
        with pytest.raises(FolderUnreadable):
            shelf.library.path_for("owner/repo", "one.gguf")
        with pytest.raises(FolderUnreadable):
            shelf.library.resolve("small")

    closed.chmod(0o755)
    assert [type(problem) for problem in problems] == [FolderUnreadable] * 2
    assert "cannot be read" in describe(problems[0]).title
    assert shelf.library.problem is None


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights on Windows")
def test_folders_behind_a_closed_one_are_missing(shelf: Shelf, open_folder: Path) -> None:
    inside = open_folder / "closed" / "models"
    inside.mkdir(parents=True)
    inside.parent.chmod(0)
    shelf.more.append(str(inside))
    shelf.folder = inside

    with no_administrator():
        problems = shelf.library.problems

    inside.parent.chmod(0o755)
    assert [type(problem) for problem in problems] == [FolderMissing, FolderMissing]
