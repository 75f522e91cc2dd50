"""Models with ternary weights, and with weights that only other programs read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.engine.gguf_edit import split
from core.engine.talk import LONG, TINY, Talk, ask
from core.engine.ternary_maker import TQ1_0, TQ2_0, write

from desktop.core.engine.engine import Engine, LoadOptions
from desktop.core.errors import UnknownQuantization
from desktop.core.gguf import read_header
from desktop.core.wording import describe

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE = ["Hello", "You", "live", "from", "time", "cost", "When", "my"]


@pytest.mark.parametrize("repack", [True, False])
@pytest.mark.parametrize(("kind", "name"), [(TQ1_0, "TQ1_0"), (TQ2_0, "TQ2_0")])
def test_ternary_models_run(
    shared_engine: Engine, tmp_path: Path, kind: int, name: str, repack: bool
) -> None:
    file = write(TINY, tmp_path / "ternary.gguf", SENTENCE, kind)
    load = LoadOptions(file, repack=repack)
    talk = Talk(shared_engine, ask("my time", max_tokens=20), load)
    stats = talk.wait()

    assert {tensor.type_name for tensor in read_header(file).tensors} == {"F32", name}
    assert talk.text == "".join(SENTENCE)
    assert stats.finish_reason == "stop"


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (36, "are in I2_S, which only bitnet.cpp reads."),
        (38, "are in TL1, which only bitnet.cpp reads."),
        (33, "are in Q4_0_8_8, which only an old llama.cpp reads."),
        (139, "are in IQ4_K, which only ik_llama.cpp reads."),
        (9999, "are in type 9999, which this version of Goldcrest cannot read."),
    ],
)
def test_weights_of_other_programs_are_told_by_name(
    shared_engine: Engine, tmp_path: Path, number: int, told: str
) -> None:
    file = write(TINY, tmp_path / "odd.gguf", SENTENCE, TQ2_0, stored=number)
    with pytest.raises(UnknownQuantization) as caught:
        shared_engine.load(LoadOptions(file)).result(LONG)
    words = describe(caught.value)
    assert words.title == f"The weights in {file} {told}"
    assert "Q4_K_M" in words.advice
    assert Talk(shared_engine, ask("Count from 3 to 9.")).wait().finish_reason == "stop"


@pytest.mark.parametrize(("number", "name"), [(36, "I2_S"), (139, "IQ4_K")])
def test_those_in_a_later_part_of_a_split_model_are_told_too(
    shared_engine: Engine, tmp_path: Path, number: int, name: str
) -> None:
    whole = write(TINY, tmp_path / "odd.gguf", SENTENCE, TQ2_0, stored=number)
    first, second = (tmp_path / f"odd-0000{number}-of-00002.gguf" for number in (1, 2))
    split(whole, first, second)
    with pytest.raises(UnknownQuantization) as caught:
        shared_engine.load(LoadOptions(first)).result(LONG)
    assert caught.value.data["name"] == name
