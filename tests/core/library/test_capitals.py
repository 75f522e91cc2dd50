"""Models whose names end in .GGUF, as some programs and people write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.library.other_programs import COMMIT, jan
from gguf_files import gguf, put

from desktop.core.errors import ModelFileMissing, UnknownModel
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

    from core.library.conftest import Shelf

    from desktop.core.library import How

ONE, TWO, THREE = gguf("One"), gguf("Two", weights=100), gguf("Three", weights=200)
CLIP = gguf("Eyes", architecture="clip", file_type=1)


def test_own_models_are_found_resolved_and_deleted(shelf: Shelf) -> None:
    path = shelf.own("owner/repo/One-Q4_K_M.GGUF", ONE)
    eyes = shelf.own("owner/repo/MMPROJ-F16.GGUF", CLIP)
    shelf.own("Loose.Gguf", TWO)

    assert shelf.ids() == shelf.known() == ["Loose.Gguf", "owner/repo/One-Q4_K_M.GGUF"]
    model = shelf.library.resolve(str(path))
    assert (model.id, model.name) == ("owner/repo/One-Q4_K_M.GGUF", "One-Q4_K_M")
    assert model.projector == eyes
    shelf.library.delete(model.id)
    assert not path.exists()
    assert not eyes.exists()


def test_models_of_others_are_found(shelf: Shelf, tmp_path: Path) -> None:
    put(shelf.place("lmstudio", tmp_path / "lm") / "a" / "b" / "ONE.GGUF", ONE)
    hub = shelf.place("huggingface", tmp_path / "hub")
    put(hub / "models--owner--repo" / "snapshots" / COMMIT / "two.GGUF", TWO)
    named = put(tmp_path / "downloads" / "three.Gguf", THREE)
    jan(shelf.place("jan", tmp_path / "jan"), "mine", ONE, model_path=str(named)).unlink()
    put(shelf.place("gpt4all", tmp_path / "gpt4all") / "four.GGUF", gguf("Four"))
    put(tmp_path / "gpt4all" / "incomplete-five.GGUF", gguf("Five"))
    six = put(tmp_path / "more" / "six.GGUF", gguf("Six"))
    shelf.more.append(str(six.parent))

    assert set(shelf.known()) == {
        str(six),
        "gpt4all:four.GGUF",
        "huggingface:owner/repo/two.GGUF",
        "jan:mine",
        "lmstudio:a/b/ONE.GGUF",
    }


def test_a_split_model_is_one_and_its_missing_part_is_known_by_name(shelf: Shelf) -> None:
    paths = [
        shelf.own(f"a/b/BIG-0000{number}-OF-00002.GGUF", gguf("Big", weights=10 * number))
        for number in (1, 2)
    ]

    assert shelf.known() == ["a/b/BIG-00001-OF-00002.GGUF"]
    model = shelf.get("a/b/BIG-00001-OF-00002.GGUF")
    assert (model.name, model.state, model.files) == ("BIG", "ready", tuple(paths))

    paths[1].unlink()
    found = shelf.library.verify(model.id, lambda _done, _all: None, lambda: False)

    assert (found.state, found.path) == ("damaged", paths[1])


def test_each_way_to_write_the_names_of_parts_is_a_model_of_its_own(shelf: Shelf) -> None:
    first = shelf.own("a/b/big-00001-of-00002.gguf", ONE)
    if first.with_suffix(".GGUF").exists():
        pytest.skip("this file system takes both for one name")
    shelf.own("a/b/big-00002-of-00002.gguf", TWO)
    shelf.own("a/b/big-00001-of-00002.GGUF", THREE)

    assert [(each, shelf.get(each).state) for each in shelf.known()] == [
        ("a/b/big-00001-of-00002.GGUF", "incomplete"),
        ("a/b/big-00001-of-00002.gguf", "ready"),
    ]


@pytest.mark.parametrize("how", ["copy", "move"])
def test_an_import_takes_all_parts_and_the_projector(
    shelf: Shelf, tmp_path: Path, how: How
) -> None:
    for name, content in (("B-00001-of-00002", ONE), ("B-00002-of-00002", TWO), ("MMPROJ", CLIP)):
        put(tmp_path / "disk" / f"{name}.GGUF", content)

    model = shelf.library.import_file(
        tmp_path / "disk" / "B-00002-of-00002.GGUF", how, lambda _done, _all: None, lambda: False
    )

    assert model.id == "imported/B/B-00001-of-00002.gguf"
    assert [path.read_bytes() for path in model.files] == [ONE, TWO]
    assert model.projector == model.path.with_name("MMPROJ.gguf")


def test_a_projector_stays_with_the_models_that_are_not_imported(
    shelf: Shelf, tmp_path: Path
) -> None:
    eyes = put(tmp_path / "disk" / "mmproj.gguf", CLIP)
    path = put(tmp_path / "disk" / "one.gguf", ONE)
    put(tmp_path / "disk" / "TWO.GGUF", TWO)

    shelf.library.import_file(path, "move", lambda _done, _all: None, lambda: False)

    assert eyes.exists()


def test_a_download_has_a_place(shelf: Shelf) -> None:
    place = shelf.library.path_for("owner/repo", "q4/One.GGUF")

    assert place == shelf.folder / "owner" / "repo" / "q4" / "One.GGUF"
    with pytest.raises(UnknownModel):
        shelf.library.path_for("owner/repo", "GGUF")


def test_a_path_elsewhere_is_a_model_too(shelf: Shelf, tmp_path: Path) -> None:
    path = put(tmp_path / "mine" / "own.GGUF", ONE)

    assert shelf.library.resolve(str(path)).path == path
    with pytest.raises(ModelFileMissing):
        shelf.library.resolve(str(path.with_name("gone.GGUF")))


def test_an_unfinished_download_takes_room_until_it_is_cleaned_up(
    shelf: Shelf, tmp_path: Path
) -> None:
    paths = Paths.below(tmp_path / "home")
    lost = shelf.own("a/b/LOST.GGUF.partial", bytes(9000))
    wanted = shelf.own("a/b/NEXT.GGUF.partial", bytes(9000))
    queued = [wanted.with_suffix("")]

    uses = shelf.library.disk_use(paths, queued)
    shelf.library.clean_up(uses, queued)

    told = {(use.kind, use.name) for use in uses if use.bytes}
    assert told == {("orphan", "LOST.GGUF"), ("partial", "NEXT.GGUF")}
    assert not lost.exists()
    assert wanted.exists()
