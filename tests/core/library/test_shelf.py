from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT
from gguf_files import gguf, put, sha256
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.library.shelf import numbered, projector_for

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


def test_other_names_of_one_file_are_no_copies(shelf: Shelf) -> None:
    path = shelf.own("a/b/one.gguf")
    (path.parent / "two.gguf").hardlink_to(path)

    assert len(shelf.known()) == 1
    assert shelf.library.duplicates() == ()


@given(st.text(st.sampled_from("a-0123456789of.gu")))
def test_numbers_of_parts_are_within_their_count(name: str) -> None:
    place = numbered(name)

    assert place is None or 1 <= place.number <= place.count <= 99_999


def test_the_name_tells_the_place_in_a_split_model() -> None:
    place = numbered("big-00002-of-00003.gguf")

    assert place is not None
    assert (place.stem, place.number, place.count) == ("big", 2, 3)
    for name in ("big.gguf", "big-00000-of-00003.gguf", "big-00004-of-00003.gguf", "-1-of-2.gguf"):
        assert numbered(name) is None
