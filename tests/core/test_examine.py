from __future__ import annotations

import io
from typing import Final

import pytest
from gguf_maker import Value, llama, make

from desktop.core.examine import Examined, examine, is_known, purpose_of
from desktop.core.gguf import parse_header
from desktop.core.hardware import Hardware
from desktop.core.memory_need import CHILD_BYTES
from desktop.core.repo_files import Part, RepoGguf, quantization_of

GB: Final = 10**9
COMPUTER: Final = Hardware("Test", 4, 4, 4, 16 * GB, 14 * GB, ())


def look(content: bytes, size: int = GB, *, licence: str | None = None, parts: int = 1) -> Examined:
    header = parse_header(io.BytesIO(content), len(content), "test.gguf")
    name = "test-Q5_0.gguf"
    file = RepoGguf(name, quantization_of(name), size, (Part(name, size, None),) * parts)
    return examine(header, file, COMPUTER, 4096, licence=licence)


def test_a_sound_chat_model_is_told_with_everything_that_matters() -> None:
    found = look(llama())

    assert found.runs
    assert (found.architecture, found.known, found.purpose) == ("llama", True, "chat")
    assert (found.name, found.quantization, found.context) == ("Small test", "Q4_K_M", 8192)
    assert (found.template, found.thinking, found.licence) == (True, False, "apache-2.0")
    assert found.kv_bytes_per_token == 4 * 2 * 2 * 2 * 32
    heads, step = 8, 128
    least = GB + 4096 * (found.kv_bytes_per_token + heads * step * 6) + CHILD_BYTES
    assert least < found.memory_bytes < least + 10_000_000
    assert (found.fits, found.reason, found.loaded_context) == ("yes", None, 4096)


def test_an_automatic_context_is_what_suits_the_model_here() -> None:
    content = llama()
    header = parse_header(io.BytesIO(content), len(content), "test.gguf")
    file = RepoGguf("test.gguf", None, GB, (Part("test.gguf", GB, None),))

    assert examine(header, file, COMPUTER, 0).loaded_context == 8192


def test_an_architecture_that_the_engine_does_not_know_is_said_in_a_sentence() -> None:
    found = look(make(architecture="zephyrion"))

    assert not found.known
    assert not found.runs
    assert found.reason is not None
    assert "zephyrion" in found.reason


def test_a_first_part_tells_the_size_of_the_model_only_where_it_says_it() -> None:
    assert look(llama()).parameters == 64
    assert look(llama(), parts=2).parameters is None
    assert look(llama(general__parameter_count=7_000_000), parts=2).parameters == 7_000_000
    # Less than the part itself has is nobody's size.
    assert look(llama(general__parameter_count=63), parts=2).parameters is None


def test_a_header_that_names_no_quantization_leaves_it_to_the_files_name() -> None:
    assert look(make()).quantization == "Q5_0"


def test_no_more_context_is_counted_than_the_model_has() -> None:
    short = look(make({".context_length": 512}))

    assert short.loaded_context == 512
    assert short.memory_bytes < look(make()).memory_bytes


@pytest.mark.parametrize(
    ("number", "name", "words"),
    [
        (36, "I2_S", "which only bitnet.cpp reads."),
        (138, "IQ3_K", "which only ik_llama.cpp reads."),
        (99, "type 99", "which this version of Goldcrest cannot read."),
    ],
)
def test_weights_that_the_engine_cannot_read_are_named_and_do_not_run(
    number: int, name: str, words: str
) -> None:
    # Other programs have numbers of their own for the whole file, too: 40 is something else here.
    found = look(make({"general.file_type": 40}, tensors=1, tensor_type=number))

    assert not found.known
    assert found.quantization == name
    assert found.reason == f"Its weights are in {name}, {words}"


@pytest.mark.parametrize(
    ("values", "architecture", "purpose"),
    [
        ({}, "bert", "embedding"),
        ({"general.type": "adapter"}, "llama", "other"),
        ({"general.type": "mmproj"}, "llama", "other"),
        ({"general.type": "model"}, "llama", "chat"),
        ({}, "eagle3", "other"),
    ],
)
def test_what_cannot_chat_is_told_apart(
    values: dict[str, Value], architecture: str, purpose: str
) -> None:
    found = look(make(values, architecture=architecture))

    assert found.purpose == purpose
    assert found.runs == (purpose == "chat")
    assert (found.reason is None) == (purpose == "chat")


@pytest.mark.parametrize(
    ("template", "thinking"),
    [
        ("{% if enable_thinking %}<think>{% endif %}", True),
        ("{{ message.reasoning_content }}", True),
        ("{{ message.content }}", False),
    ],
)
def test_the_template_tells_whether_it_can_think(template: str, thinking: bool) -> None:
    assert look(make({"tokenizer.chat_template": template})).thinking is thinking


def test_without_a_template_nothing_is_known_of_thinking() -> None:
    found = look(make())

    assert (found.template, found.thinking) == (False, None)


def test_a_model_that_does_not_fit_is_told_with_the_reason() -> None:
    found = look(llama(), size=20 * GB)

    assert found.fits == "no"
    assert found.known
    assert not found.runs
    assert found.reason is not None
    assert "this computer has" in found.reason


def test_the_hubs_licence_counts_where_the_header_names_none() -> None:
    assert look(make(), licence="mit").licence == "mit"
    assert look(llama(), licence="mit").licence == "apache-2.0"


def test_no_architecture_is_no_known_one() -> None:
    found = look(make(architecture=None))

    assert (found.known, found.architecture) == (False, None)
    assert is_known(None) is None
    assert is_known("qwen3") is True
    assert is_known("zephyrion") is False
    assert purpose_of("nomic-bert") == "embedding"


def test_hostile_words_of_a_header_are_shown_on_one_line() -> None:
    found = look(make({"general.license": "mit\x1b[2J\n" * 50}))

    assert found.licence is not None
    assert found.licence.isprintable()
    assert len(found.licence) <= 60
