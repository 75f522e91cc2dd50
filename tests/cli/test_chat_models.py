"""`goldcrest chat` with models that are not as they should be."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.engine.gguf_edit import edit
from core.engine.lora_maker import Lora
from core.engine.talk import TINY
from core.engine.ternary_maker import TQ2_0, write

from desktop.cli.adapters import adapter
from desktop.core.engine.values import Adapter

if TYPE_CHECKING:
    from cli.conftest import Goldcrest

COUNT = "Count from 1 to 5."
COUNTED = "1 2 3 4 5"


@pytest.mark.parametrize(
    ("template", "notice"),
    [
        ("{% for", "This model's chat template is broken; ChatML was used instead."),
        ("", "This model has no chat template; ChatML was used."),
    ],
)
def test_a_template_that_had_to_be_replaced_is_told_once(
    goldcrest: Goldcrest, tmp_path: Path, template: str, notice: str
) -> None:
    model = str(edit(TINY, tmp_path / "odd.gguf", tokenizer__chat_template=template))
    way = ("chat", "-m", model, "--temperature", "0")
    once = goldcrest(*way, COUNT)
    talk = goldcrest(*way, stdin=f"{COUNT}\n{COUNT}\n")

    assert (once.code, once.out) == (0, COUNTED + "\n")
    assert once.err.count(notice) == 1
    assert talk.out == f"{COUNTED}\n" * 2
    assert talk.err.count(notice) == 1


def test_nothing_is_told_of_a_model_as_it_should_be(goldcrest: Goldcrest) -> None:
    assert "template" not in goldcrest("chat", "-m", "tiny", "--temperature", "0", COUNT).err


def test_an_adapter_changes_the_answer_as_strongly_as_is_asked(
    goldcrest: Goldcrest, tmp_path: Path
) -> None:
    file = Lora().write(tmp_path / "a.gguf")
    way = ("chat", "-m", "tiny", "--temperature", "0", "--max-tokens", "20")
    changed = goldcrest(*way, "--lora", str(file), COUNT)
    undone = goldcrest(*way, "--lora", str(file), "--lora", f"{file}:-1", COUNT)
    talk = goldcrest(*way, "--lora", str(file), stdin=f"{COUNT}\n")

    assert changed.code == 0
    assert changed.out != COUNTED + "\n"
    assert undone.out == COUNTED + "\n"
    assert talk.out == changed.out


def test_an_adapter_of_another_model_is_one_line(goldcrest: Goldcrest, tmp_path: Path) -> None:
    file = Lora(values={"general.architecture": "qwen3"}).write(tmp_path / "a.gguf")
    shown = goldcrest("chat", "-m", "tiny", "--lora", str(file), COUNT)

    assert shown.code == 1
    assert shown.err.count("\n") == 1
    assert "it is for models of the kind “qwen3”, and this one is “llama”" in shown.err


@pytest.mark.parametrize("scale", ["nan", "inf", "-4.1", "99"])
def test_a_senseless_strength_is_a_usage_error(scale: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        adapter(f"a.gguf:{scale}")


def test_colons_in_names_are_told_from_strengths(tmp_path: Path) -> None:
    odd = tmp_path / "a:2"
    odd.write_bytes(b"")
    named = {text: adapter(text) for text in ("/x/a.gguf", "/x/a:b.gguf", "/x/a:b:0.5", str(odd))}

    assert named["/x/a.gguf"] == Adapter(Path("/x/a.gguf").absolute())
    assert named["/x/a:b.gguf"] == Adapter(Path("/x/a:b.gguf").absolute())
    assert named["/x/a:b:0.5"] == Adapter(Path("/x/a:b").absolute(), 0.5)
    assert named[str(odd)] == Adapter(odd)


def test_weights_of_another_program_are_told_before_they_are_copied(
    goldcrest: Goldcrest, tmp_path: Path
) -> None:
    file = write(TINY, tmp_path / "odd.gguf", ["Hello"], TQ2_0, stored=36)
    for command in (("import", str(file)), ("chat", "-m", str(file), COUNT)):
        shown = goldcrest(*command)
        assert shown.code == 1
        assert f"The weights in {file} are in I2_S, which only bitnet.cpp reads." in shown.err
