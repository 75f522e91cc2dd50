"""`goldcrest chat` with models that are not as they should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.engine.gguf_edit import edit
from core.engine.talk import TINY

if TYPE_CHECKING:
    from pathlib import Path

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
