from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.gguf_names import is_gguf, is_projector_name, numbered, without_suffix


@pytest.mark.parametrize("name", ["a.gguf", "a.GGUF", "a/b.Gguf", "Überall.gGUF", ".gguf"])
def test_the_case_of_the_ending_does_not_count(name: str) -> None:
    assert is_gguf(name)
    assert without_suffix(name) == name[:-5]


@pytest.mark.parametrize("name", ["", "gguf", "a.gguf ", "a.gguf.partial", "a.ggu", "a.ggufs"])
def test_other_endings_are_other_files(name: str) -> None:
    assert not is_gguf(name)
    assert without_suffix(name) == name


@given(st.text(st.sampled_from("a-0123456789ofGgu.")))
def test_numbers_of_parts_are_within_their_count(name: str) -> None:
    place = numbered(name)

    assert place is None or 1 <= place.number <= place.count <= 99_999


@pytest.mark.parametrize("name", ["b/big-00002-of-00003.gguf", "BIG-00002-OF-00003.GGUF"])
def test_the_name_tells_the_place_in_a_split_model_and_the_names_of_all_parts(name: str) -> None:
    place = numbered(name)

    assert place is not None
    assert (place.stem, place.number, place.count) == (name[:-20], 2, 3)
    assert place.names == tuple(name.replace("2", str(number), 1) for number in (1, 2, 3))


@pytest.mark.parametrize(
    "name", ["big.gguf", "big-00000-of-00003.gguf", "big-00004-of-00003.gguf", "-1-of-2.gguf"]
)
def test_numbers_that_make_no_sense_are_just_a_name(name: str) -> None:
    assert numbered(name) is None


def test_a_projector_is_known_by_its_name() -> None:
    assert is_projector_name("model-MMPROJ-f16.GGUF")
    assert not is_projector_name("model.gguf")
