"""What belongs to another program stays that program's, wherever the own models folder is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT
from core.library.other_programs import hub_cache, jan, ollama
from core.library.test_importing import do
from core.library.test_moving import contents, move
from gguf_files import gguf, put

from desktop.app import Services
from desktop.core.errors import FolderShared, MoveRefused, OwnedElsewhere
from desktop.core.library import Place
from desktop.core.library.whose import Owners
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

    from core.library.conftest import Shelf

    from desktop.core.library import Source

links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
ONE, TWO = gguf("One"), gguf("Two", weights=100)
#: Where the own folder may lie, seen from LM Studio's.
SHARED = ["same", "inside", pytest.param("link", marks=links), pytest.param("linked", marks=links)]


def share(shelf: Shelf, tmp_path: Path, how: str) -> Path:
    """Let the own folder be one that LM Studio uses; return LM Studio's."""
    theirs = shelf.place("lmstudio", tmp_path / "lm")
    theirs.mkdir()
    shelf.folder = {"same": theirs, "inside": theirs / "mine", "link": tmp_path / "link"}.get(
        how, shelf.folder
    )
    if how == "inside":
        shelf.folder.mkdir()
    elif how == "link":
        shelf.folder.symlink_to(theirs)
    elif how == "linked":
        (theirs / "a").mkdir()
        (shelf.folder / "a").symlink_to(theirs / "a")
    return theirs


@pytest.mark.parametrize("how", SHARED)
def test_models_of_another_program_are_used_and_not_deleted(
    shelf: Shelf, tmp_path: Path, how: str
) -> None:
    theirs = share(shelf, tmp_path, how)
    path = shelf.own("a/b/one.gguf", ONE)
    inside = "mine/" if how == "inside" else ""

    assert shelf.known() == [f"lmstudio:{inside}a/b/one.gguf"]
    (model,) = shelf.library.installed()[1:]
    assert (model.source, model.state, model.offered) == ("lmstudio", "ready", True)
    with pytest.raises(OwnedElsewhere) as caught:
        shelf.library.delete(model.id)

    assert caught.value.data == {"name": "one", "owner": "LM Studio"}
    assert path.exists()
    assert list(theirs.rglob("*.gguf"))


@pytest.mark.parametrize("how", SHARED[:3])
def test_what_is_put_into_the_folder_of_another_program_is_found(
    shelf: Shelf, tmp_path: Path, how: str
) -> None:
    share(shelf, tmp_path, how)

    downloaded = put(shelf.library.path_for("owner/Small-GGUF", "small-Q8_0.gguf"), CONTENT)
    imported = do(shelf, put(tmp_path / "two.gguf", TWO))

    assert imported.source == "lmstudio"
    assert imported.path.read_bytes() == TWO
    shelf.known()
    assert shelf.library.resolve("small").path.samefile(downloaded)
    assert len(shelf.ids()) == 2


@pytest.mark.parametrize("how", ["same", "around"])
def test_a_folder_with_another_programs_models_is_not_moved(
    shelf: Shelf, tmp_path: Path, how: str
) -> None:
    theirs = shelf.place("lmstudio", shelf.folder if how == "same" else shelf.folder / "lm")
    put(theirs / "a" / "b" / "one.gguf", ONE)
    shelf.own("notes.txt", b"mine")
    before = contents(shelf.folder)

    with pytest.raises(FolderShared) as caught:
        move(shelf, tmp_path / "new")

    assert caught.value.data == {"path": str(theirs), "owner": "LM Studio"}
    assert contents(shelf.folder) == before
    assert not (tmp_path / "new").exists()


@links
def test_a_link_to_another_programs_folder_does_not_keep_the_own_one_from_moving(
    shelf: Shelf, tmp_path: Path
) -> None:
    theirs = share(shelf, tmp_path, "linked")
    put(theirs / "a" / "b" / "one.gguf", ONE)

    move(shelf, tmp_path / "new")

    assert contents(theirs) == {"a/b/one.gguf": ONE}
    assert shelf.known() == ["lmstudio:a/b/one.gguf"]


def test_a_sound_model_takes_no_place_of_another_programs_unfinished_one(
    shelf: Shelf, tmp_path: Path
) -> None:
    shelf.place("lmstudio", shelf.folder)
    damaged = CONTENT[:-1]
    path = shelf.own("owner/Small-GGUF/small-Q8_0.gguf", damaged)

    model = do(shelf, put(tmp_path / "small.gguf", CONTENT))

    assert path.read_bytes() == damaged
    assert model.path.read_bytes() == CONTENT


@pytest.mark.parametrize("name", ["maker/repo/one.gguf", "maker/repo/one-00001-of-00002.gguf"])
def test_nothing_is_moved_out_of_another_programs_folder(
    home: Path, tmp_path: Path, name: str
) -> None:
    path = put(tmp_path / "person" / ".lmstudio" / "models" / name, ONE)
    put(path.with_name("one-00002-of-00002.gguf"), TWO)
    services = Services.open(Paths.below(home), {"HOME": str(tmp_path / "person")})
    try:
        # Its models are not even looked for.
        services.settings.change(find_elsewhere=False)
        with pytest.raises(MoveRefused) as caught:
            services.library.import_file(path, "move", lambda *_: None, lambda: False)
        assert caught.value.data == {"path": str(path.parent), "owner": "LM Studio"}
        copied = services.library.import_file(path, "copy", lambda *_: None, lambda: False)
        assert copied.source == "own"
    finally:
        services.close()
    assert path.exists()


def test_models_of_others_that_are_not_wanted_are_theirs_all_the_same(
    home: Path, tmp_path: Path
) -> None:
    theirs = tmp_path / "person" / ".lmstudio" / "models"
    path = put(theirs / "maker" / "repo" / "one.gguf", ONE)
    services = Services.open(Paths.below(home), {"HOME": str(tmp_path / "person")})
    try:
        services.settings.change(find_elsewhere=False, models_folder=str(theirs))
        services.library.learn()
        with pytest.raises(OwnedElsewhere):
            services.library.delete("lmstudio:maker/repo/one.gguf")
    finally:
        services.close()
    assert path.exists()


def test_in_each_programs_folder_its_own_files_are_told_from_others(tmp_path: Path) -> None:
    base = tmp_path / "programs"
    theirs: dict[Source, Path] = {
        "jan": jan(base / "jan", "one", ONE),
        "ollama": ollama(base / "ollama", "one:1b", ONE),
        "huggingface": hub_cache(base / "huggingface", "x/y", "one.gguf", ONE),
        "gpt4all": put(base / "gpt4all" / "one.gguf", ONE),
        "llamacpp": put(base / "llamacpp" / "one.gguf", ONE),
        "lmstudio": put(base / "lmstudio" / "x" / "y" / "one.gguf", ONE),
    }
    owners = Owners([Place(source, base / source) for source in theirs])

    assert {source: owners.of(path) for source, path in theirs.items()} == {
        source: source for source in theirs
    }
    downloaded = {source: owners.of(base / source / "x" / "y" / "one.gguf") for source in theirs}
    # What those programs look at, or might: where they do not look it is Goldcrest's.
    assert downloaded == {
        "jan": "jan",
        "ollama": None,
        "huggingface": None,
        "gpt4all": None,
        "llamacpp": None,
        "lmstudio": "lmstudio",
    }
    assert owners.of(tmp_path / "one.gguf") is None
    assert owners.of(base / "lmstudio" / ".hidden" / "one.gguf") is None
