from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.local_names import local_path
from desktop.core.repo_files import Part, RepoFiles, assemble, is_repo, quantization_of

SHA = "ab" * 32
NAMES = st.from_regex(
    r"[a-zA-Z0-9_./ -]{0,20}(-0000[0-9]-of-0000[0-9])?(\.(gguf|GGUF))?", fullmatch=True
)


def part(file: str, size: int = 100) -> Part:
    return Part(file, size, SHA)


@pytest.mark.parametrize(
    ("name", "quantization"),
    [
        ("Qwen3-0.6B-Q4_K_M.gguf", "Q4_K_M"),
        ("llama-2-7b.Q5_1.gguf", "Q5_1"),
        ("gemma-3-1b-it-q4_0.gguf", "Q4_0"),
        ("Model.i1-IQ3_XXS.gguf", "IQ3_XXS"),
        ("UD-Q4_K_XL/Model-UD-Q4_K_XL-00001-of-00002.gguf", "UD-Q4_K_XL"),
        ("BF16/Model-00001-of-00003.gguf", "BF16"),
        ("model-fp16.gguf", "F16"),
        ("gpt-oss-20b-MXFP4.gguf", "MXFP4"),
        ("Model-TQ1_0.gguf", "TQ1_0"),
        ("Q8-is-in-the-name-Q6_K.gguf", "Q6_K"),
        ("Model-Q4_K_M.GGUF", "Q4_K_M"),
        ("model.gguf", None),
        ("Qwen3.gguf", None),
    ],
)
def test_the_quantization_is_told_from_the_name(name: str, quantization: str | None) -> None:
    assert quantization_of(name) == quantization


def test_the_parts_of_a_split_model_are_one_model_in_their_order() -> None:
    [model] = assemble(part(f"big-Q8_0-0000{n}-of-00003.gguf", n) for n in (3, 1, 2))

    assert model.name == "big-Q8_0-00001-of-00003.gguf"
    assert [each.bytes for each in model.parts] == [1, 2, 3]
    assert model.bytes == 6
    assert model.title == "big-Q8_0"


@pytest.mark.parametrize(
    "files",
    [
        ["big-00001-of-00002.gguf"],
        ["big-00001-of-00002.gguf", "big-00002-of-00003.gguf"],
        ["big-00000-of-00001.gguf"],
        ["big-00001-of-99999.gguf"],
    ],
)
def test_a_split_model_that_lacks_a_part_is_none(files: list[str]) -> None:
    assert assemble(part(file) for file in files) == ()


def test_the_case_of_the_ending_does_not_count() -> None:
    names = ("Tiny.GGUF", "MMPROJ-F16.GGUF", "big-00001-of-00002.GGUF", "big-00002-of-00002.GGUF")
    files = RepoFiles("a/b", "0" * 40, assemble(part(name) for name in names))

    assert [(model.title, len(model.parts)) for model in files.models] == [("Tiny", 1), ("big", 2)]
    assert files.projector is not None
    assert files.projector.title == "MMPROJ-F16"


def test_what_is_no_model_is_left_out() -> None:
    files = ["README.md", "imatrix.gguf", "my-lora-F16.gguf", "../up-Q4_0.gguf", "a//b.gguf"]

    assert assemble(part(file) for file in files) == ()


def test_any_name_is_offered_and_has_an_id_of_its_own() -> None:
    names = ["Modell (Größe) [v2]=x@y, z-Q4_0.gguf", "a/b/c/d/e/f.gguf", "what?.gguf", "what:.gguf"]
    files = RepoFiles("a/b", "0" * 40, assemble(part(name) for name in names))

    assert {model.name for model in files.models} == set(names)
    keys = [files.key(model) for model in files.models]
    assert len(set(keys)) == 4
    assert keys == [local_path("a/b", model.name) for model in files.models]


def test_a_projector_is_no_model_and_half_precision_is_the_one_to_take() -> None:
    names = ("mmproj-F32.gguf", "model-Q4_0.gguf", "mmproj-model-f16.gguf", "mmproj-Q8_0.gguf")
    files = RepoFiles("a/b", "0" * 40, assemble(part(name) for name in names))

    assert [model.name for model in files.models] == ["model-Q4_0.gguf"]
    assert files.projector is not None
    assert files.projector.name == "mmproj-model-f16.gguf"


def test_a_repository_has_an_owner_and_a_name() -> None:
    assert is_repo("unsloth/Qwen3-GGUF")
    for name in ("Qwen3", "a/b/c", "../b", "a/..b", "", None, 7, "a /b", "a/b\n"):
        assert not is_repo(name)


@given(st.lists(st.tuples(NAMES, st.integers(1, 10**12)), max_size=30))
def test_whatever_the_names_every_model_is_whole_and_has_a_place(
    files: list[tuple[str, int]],
) -> None:
    given = {Part(name, size, None) for name, size in files}

    for model in assemble(given):
        assert set(model.parts) <= given
        assert model.bytes == sum(each.bytes for each in model.parts)
        for each in model.parts:
            assert each.file.lower().endswith(".gguf")
            assert not {"", ".", ".."} & set(each.file.split("/"))
