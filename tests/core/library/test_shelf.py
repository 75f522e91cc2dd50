from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT, SMALL
from gguf_files import gguf, put, sha256

from desktop.core.catalogue import Catalogue
from desktop.core.library.shelf import Known, projector_for

if TYPE_CHECKING:
    from pathlib import Path

    from core.library.conftest import Shelf

CLIP = gguf("Eyes", architecture="clip", file_type=1)


def parts(count: int) -> list[bytes]:
    return [gguf("Big", weights=10 * number) for number in range(1, count + 1)]


def test_a_split_model_is_one(shelf: Shelf) -> None:
    paths = [
        shelf.own(f"owner/repo/big-Q4_K_M-{number:05}-of-00003.gguf", content)
        for number, content in enumerate(parts(3), 1)
    ]

    assert shelf.known() == ["owner/repo/big-Q4_K_M-00001-of-00003.gguf"]
    (model,) = shelf.library.installed()[1:]
    assert model.path == paths[0]
    assert model.name == "big-Q4_K_M"
    assert model.parts == model.files == tuple(paths)
    assert model.bytes == sum(path.stat().st_size for path in paths)
    assert (model.state, model.offered) == ("ready", True)
    assert model.facts is not None
    assert model.facts.parameters == 60


@pytest.mark.parametrize("missing", [1, 2, 3])
def test_a_split_model_that_lacks_a_part_is_not_offered(
    shelf: Shelf, tmp_path: Path, missing: int
) -> None:
    top = shelf.place("lmstudio", tmp_path / "lm")
    for number, content in enumerate(parts(3), 1):
        if number != missing:
            put(top / "a" / "b" / f"big-{number:05}-of-00003.gguf", content)

    assert len(shelf.known()) == 1
    (model,) = shelf.library.installed()[1:]
    assert (model.state, model.offered, len(model.parts)) == ("incomplete", False, 2)
    assert model.facts is None or model.facts.parameters is None


def test_an_own_file_that_was_cut_is_incomplete(shelf: Shelf) -> None:
    shelf.own("a/b/cut.gguf", gguf()[:-1])
    shelf.own("a/b/text.gguf", b"this is no model")

    assert shelf.known() == ["a/b/cut.gguf", "a/b/text.gguf"]
    assert shelf.get("a/b/cut.gguf").state == "incomplete"
    assert shelf.get("a/b/text.gguf").state == "damaged"
    assert shelf.library.offered() == (shelf.get("tiny"),)


def test_a_projector_belongs_to_the_models_of_its_folder(shelf: Shelf) -> None:
    projector = shelf.own("owner/repo/mmproj-model-f16.gguf", CLIP)
    shelf.own("owner/repo/mmproj-model-f32.gguf", gguf("Eyes", architecture="clip", weights=90))
    shelf.own("owner/repo/eyes-Q4_K_M.gguf")
    shelf.own("owner/repo/eyes-Q8_0.gguf")
    shelf.own("owner/repo/UD/eyes-Q2_K.gguf")
    shelf.own("owner/other/other.gguf")

    assert len(shelf.known()) == 4
    found = {each.path.name: each.projector for each in shelf.library.installed()}
    assert found["eyes-Q4_K_M.gguf"] == found["eyes-Q8_0.gguf"] == projector
    assert found["eyes-Q2_K.gguf"] == projector
    assert found["other.gguf"] is None


def test_a_projector_is_known_by_its_header_too(shelf: Shelf) -> None:
    path = shelf.own("owner/repo/vision-f16.gguf", CLIP)
    shelf.own("owner/repo/model.gguf", gguf("Model"))

    assert shelf.known() == ["owner/repo/model.gguf"]
    assert shelf.get("owner/repo/model.gguf").projector == path


def test_what_helps_models_is_none(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("lmstudio", tmp_path / "lm")
    put(top / "a" / "b" / "lora.gguf", gguf("Style", kind="adapter"))
    put(top / "a" / "b" / "imatrix.gguf", gguf("Table", kind="imatrix"))

    assert shelf.known() == []


@pytest.mark.parametrize(
    ("model", "projectors", "alone", "expected"),
    [
        ("/m/one-Q4.gguf", ["/m/mmproj-F16.gguf"], False, "/m/mmproj-F16.gguf"),
        ("/m/one-Q4.gguf", ["/m/mmproj-two-F16.gguf"], False, None),
        ("/m/one-Q4.gguf", ["/m/mmproj-two-F16.gguf"], True, "/m/mmproj-two-F16.gguf"),
        (
            "/m/one-Q4.gguf",
            ["/m/mmproj-two-F16.gguf", "/m/one-mmproj-BF16.gguf"],
            True,
            "/m/one-mmproj-BF16.gguf",
        ),
        ("/m/one.gguf", ["/m/mmproj-Q8_0.gguf", "/m/mmproj-F16.gguf"], True, "/m/mmproj-F16.gguf"),
        ("/m/one.gguf", [], True, None),
    ],
)
def test_projectors_go_by_name(
    model: str, projectors: list[str], alone: bool, expected: str | None
) -> None:
    assert projector_for(model, projectors, alone=alone) == expected


def test_quantizations_come_from_the_name_where_the_header_has_none(shelf: Shelf) -> None:
    shelf.own("a/b/one-IQ3_XXS.gguf", gguf(file_type=None))

    shelf.known()
    facts = shelf.get("a/b/one-IQ3_XXS.gguf").facts
    assert facts is not None
    assert facts.quantization == "IQ3_XXS"


def test_a_known_file_at_another_place_is_the_known_model(shelf: Shelf) -> None:
    shelf.own("imported/mine/mine.gguf", CONTENT)

    assert shelf.ids() == ["imported/mine/mine.gguf"]
    assert shelf.known() == ["small"]
    assert shelf.get("small").sha256 == sha256(CONTENT)


def test_a_known_file_with_other_content_is_damaged(shelf: Shelf) -> None:
    shelf.own("owner/Small-GGUF/small-Q8_0.gguf", gguf("Small 1B", template=True, fill=b"wrong"))

    assert shelf.known() == ["small"]
    assert (shelf.get("small").state, shelf.get("small").offered) == ("damaged", False)


def test_copies_tell_what_they_are_copies_of_and_what_deleting_them_frees(
    shelf: Shelf, tmp_path: Path
) -> None:
    content, other = gguf("Same", fill=b"1"), gguf("Other", weights=500)
    top = shelf.place("lmstudio", tmp_path / "lm")
    shelf.own("a/b/one.gguf", content)
    shelf.own("a/b/two.gguf", content)
    put(top / "a" / "b" / "two.gguf", other)
    shelf.own("a/c/other.gguf", other)
    shelf.own("a/c/unlike.gguf", gguf("Same", fill=b"2"))

    assert len(shelf.known()) == 5
    large, small = shelf.library.duplicates()
    assert [each.id for each in large.models] == ["a/c/other.gguf", "lmstudio:a/b/two.gguf"]
    assert (large.bytes, large.reclaimable_bytes) == (len(other), len(other))
    assert [each.id for each in small.models] == ["a/b/one.gguf", "a/b/two.gguf"]
    assert (small.sha256, small.reclaimable_bytes) == (sha256(content), len(content))
    offered = {each.id for each in shelf.library.offered()}
    assert offered == {"tiny", "a/b/one.gguf", "a/c/other.gguf", "a/c/unlike.gguf"}


def test_a_split_model_that_is_there_twice_is_told(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("lmstudio", tmp_path / "lm")
    total = sum(len(content) for content in parts(3))
    for number, content in enumerate(parts(3), 1):
        shelf.own(f"a/b/big-{number:05}-of-00003.gguf", content)
        shelf.own(f"a/c/other-{number:05}-of-00003.gguf", content)
        put(top / "a" / "b" / f"theirs-{number:05}-of-00003.gguf", content)
    # The same parts in another order are another model.
    for number, content in enumerate(reversed(parts(3)), 1):
        shelf.own(f"a/d/big-{number:05}-of-00003.gguf", content)

    shelf.known()

    (found,) = shelf.library.duplicates()
    assert [each.id for each in found.models] == [
        "a/b/big-00001-of-00003.gguf",
        "a/c/other-00001-of-00003.gguf",
        "lmstudio:a/b/theirs-00001-of-00003.gguf",
    ]
    assert (found.bytes, found.reclaimable_bytes) == (total, 2 * total)
    assert found.sha256 == "+".join(sha256(content) for content in parts(3))
    deleted = shelf.library.delete("a/c/other-00001-of-00003.gguf")
    assert (deleted.freed_bytes, deleted.shared) == (total, True)


def test_a_split_model_that_lacks_a_part_is_no_copy(shelf: Shelf) -> None:
    for number, content in enumerate(parts(3), 1):
        shelf.own(f"a/b/big-{number:05}-of-00003.gguf", content)
        if number != 3:
            shelf.own(f"a/c/big-{number:05}-of-00003.gguf", content)

    shelf.known()

    assert shelf.library.duplicates() == ()


def test_a_known_split_model_of_another_program_counts_as_installed(
    shelf: Shelf, tmp_path: Path
) -> None:
    first, *_ = contents = parts(2)
    file = "big-00001-of-00002.gguf"
    big = replace(SMALL, id="big", file=file, bytes=len(first), sha256=sha256(first))
    shelf.library.known = Known(Catalogue([big]))
    top = shelf.place("lmstudio", tmp_path / "lm")
    for number, content in enumerate(contents, 1):
        put(top / "a" / "b" / f"theirs-{number:05}-of-00002.gguf", content)

    assert shelf.known() == ["big"]
    assert shelf.get("big").source == "lmstudio"

    for number, content in enumerate(contents, 1):
        shelf.own(f"owner/Small-GGUF/big-{number:05}-of-00002.gguf", content)
    assert shelf.known() == ["big", "lmstudio:a/b/theirs-00001-of-00002.gguf"]
    assert shelf.get("big").source == "own"


def test_what_deleting_frees_is_what_no_other_name_keeps(shelf: Shelf, tmp_path: Path) -> None:
    content = gguf("One", weights=300)
    outside = [put(tmp_path / f"{number}.gguf", content) for number in (1, 2)]
    copy = shelf.own("a/copy/copy.gguf", content)
    for name in ("hard", "soft"):
        (shelf.folder / "a" / name).mkdir()
    (shelf.folder / "a" / "hard" / "hard.gguf").hardlink_to(outside[0])
    (shelf.folder / "a" / "soft" / "soft.gguf").symlink_to(outside[1])
    eyes = shelf.own("a/copy/mmproj-F16.gguf", CLIP)

    shelf.known()
    frees = {each.path.name: each.frees for each in shelf.library.installed()}
    total = copy.stat().st_size + eyes.stat().st_size
    assert frees == {
        "copy.gguf": total,
        "hard.gguf": 0,
        "soft.gguf": 0,
        shelf.get("tiny").path.name: 0,
    }
    (found,) = shelf.library.duplicates()
    assert found.reclaimable_bytes == total
    for id_ in ("a/copy/copy.gguf", "a/hard/hard.gguf", "a/soft/soft.gguf"):
        assert shelf.library.delete(id_).freed_bytes == frees[id_.rpartition("/")[2]]
    assert all(path.exists() for path in outside)


def test_a_projector_that_two_models_have_goes_with_neither(shelf: Shelf) -> None:
    shelf.own("owner/repo/mmproj-F16.gguf", CLIP)
    shelf.own("owner/repo/eyes-Q4_K_M.gguf")
    large = shelf.own("owner/repo/eyes-Q8_0.gguf", gguf("Eyes", weights=900))
    shelf.known()

    assert shelf.get("owner/repo/eyes-Q8_0.gguf").frees == large.stat().st_size


@pytest.mark.parametrize(
    ("key", "repo"),
    [
        ("owner/repo/one.gguf", "owner/repo"),
        ("owner/repo/Q4/one.gguf", "owner/repo"),
        ("owner/one.gguf", ""),
        ("one.gguf", ""),
        ("imported/one/one.gguf", ""),
    ],
)
def test_what_lies_in_the_folder_of_a_repository_can_be_fetched_again(
    shelf: Shelf, tmp_path: Path, key: str, repo: str
) -> None:
    # Where the folder itself lies says nothing.
    shelf.folder = tmp_path / "imported" / "models"
    shelf.own(key)

    (model,) = shelf.library.installed()[1:]
    assert (model.repo, model.repairable) == (repo, bool(repo))


def test_other_names_of_one_file_are_no_copies(shelf: Shelf) -> None:
    path = shelf.own("a/b/one.gguf")
    (path.parent / "two.gguf").hardlink_to(path)

    assert len(shelf.known()) == 1
    assert shelf.library.duplicates() == ()
