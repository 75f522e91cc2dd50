"""Whose a file is, what others may claim of it, and folders that cannot be looked at."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT, no_administrator
from core.library.other_programs import PROJECTOR, hub_cache, jan, layer, ollama
from gguf_files import gguf, put, sha256

from desktop.core.errors import FolderMissing, OwnedElsewhere

if TYPE_CHECKING:
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


@pytest.mark.parametrize("shared", [".", ".."])
def test_a_folder_that_is_shared_with_another_program_is_the_own(shelf: Shelf, shared: str) -> None:
    shelf.place("lmstudio", Path(shelf.folder, shared).resolve())
    path = shelf.own("a/b/one.gguf")

    assert shelf.known() == ["a/b/one.gguf"]
    shelf.library.delete("a/b/one.gguf")
    assert not path.exists()


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
