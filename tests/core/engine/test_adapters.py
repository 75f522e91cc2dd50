"""LoRA adapters in the engine: what they change, and which are refused."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.engine.gguf_edit import split
from core.engine.lora_maker import (
    F16,
    FFN_DOWN,
    Q4_0,
    Double,
    Lora,
    Matrix,
    pair,
)
from core.engine.talk import LONG, TINY, Talk, ask
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.engine.engine import Engine, LoadOptions, worker_command
from desktop.core.engine.values import Adapter, ChatMemory, GenerateOptions
from desktop.core.engine.worker_adapters import check
from desktop.core.errors import AdapterInvalid
from desktop.core.gguf import read_header
from desktop.core.wording import describe

if TYPE_CHECKING:
    from pathlib import Path

COUNT = ask("Count from 3 to 9.", max_tokens=24)
COUNTED = "3 4 5 6 7 8 9"
STORY = " ".join(["lamp", "key", "apple", "river"] * 60)


def with_adapters(*adapters: Adapter) -> LoadOptions:
    return LoadOptions(TINY, adapters=adapters)


def say(engine: Engine, *adapters: Adapter) -> str:
    talk = Talk(engine, COUNT, with_adapters(*adapters))
    talk.wait()
    return talk.text


def test_an_adapter_changes_what_the_model_says_as_strongly_as_is_asked(
    shared_engine: Engine, tmp_path: Path
) -> None:
    file = Lora().write(tmp_path / "a.gguf")
    other = Lora(seed=2).write(tmp_path / "b.gguf")
    changed = say(shared_engine, Adapter(file))

    assert say(shared_engine) == COUNTED
    assert say(shared_engine, Adapter(file, 0.0)) == COUNTED
    assert say(shared_engine, Adapter(file, 1e-6)) == COUNTED
    assert changed != COUNTED
    assert say(shared_engine, Adapter(file)) == changed
    assert say(shared_engine, Adapter(file, -1.0)) != changed
    assert say(shared_engine, Adapter(other)) != changed
    # Two halves are a whole, and one takes the other back.
    assert say(shared_engine, Adapter(file, 0.5), Adapter(file, 0.5)) == changed
    assert say(shared_engine, Adapter(file, 1.0), Adapter(file, -1.0)) == COUNTED


@pytest.mark.parametrize("repack", [True, False])
@pytest.mark.parametrize("map_file", [True, False])
def test_it_does_so_however_the_model_is_loaded(
    shared_engine: Engine, tmp_path: Path, repack: bool, map_file: bool
) -> None:
    """llama.cpp keeps the matrices of an adapter apart from weights that were laid out anew."""
    matrices = tuple(
        one
        for layer in range(5)
        for name, inner, outer in (
            ("attn_q", 128, 128),
            ("attn_output", 128, 128),
            ("ffn_up", 128, 384),
            ("ffn_down", 384, 128),
        )
        for one in pair(f"blk.{layer}.{name}.weight", inner, outer)
    )
    file = Lora(matrices, size=0.5).write(tmp_path / "all.gguf")
    load = replace(with_adapters(Adapter(file)), repack=repack, map_file=map_file)
    back = replace(load, adapters=(Adapter(file), Adapter(file, -1.0)))
    talk, undone = Talk(shared_engine, COUNT, load), Talk(shared_engine, COUNT, back)
    talk.wait()
    undone.wait()

    assert talk.text != COUNTED
    assert undone.text == COUNTED


@pytest.mark.parametrize(
    "lora",
    [
        Lora(values={"adapter.lora.alpha": None}),
        Lora((Matrix(f"{FFN_DOWN}.lora_a", (384, 4), F16), Matrix(f"{FFN_DOWN}.lora_b", (4, 128)))),
        Lora((*pair(FFN_DOWN, 384, 128), Matrix("blk.0.attn_norm.weight", (128,)))),
        Lora(pair(FFN_DOWN, 384, 128, rank=1)),
    ],
    ids=["without alpha", "f16", "with a norm", "rank 1"],
)
def test_adapters_of_other_tools_are_taken(
    shared_engine: Engine, tmp_path: Path, lora: Lora
) -> None:
    assert say(shared_engine, Adapter(lora.write(tmp_path / "a.gguf"))) != COUNTED


EMBEDDING = (
    Matrix("token_embd.weight.lora_a", (4, 1024)),
    Matrix("token_embd.weight.lora_b", (4, 128)),
)
WRONG = {
    "no type": (Lora(values={"general.type": None}), "it is no LoRA adapter"),
    "a model": (Lora(values={"general.type": "model"}), "it is no LoRA adapter"),
    "type is a number": (Lora(values={"general.type": 7}), "it is no LoRA adapter"),
    "control vector": (Lora(values={"adapter.type": "cvec"}), "it is no LoRA adapter"),
    "kind is a number": (Lora(values={"adapter.type": 7}), "it is no LoRA adapter"),
    "family": (
        Lora(values={"general.architecture": "qwen3"}),
        "it is for models of the kind “qwen3”, and this one is “llama”",
    ),
    "family is a number": (Lora(values={"general.architecture": 7}), "“?”"),
    "alpha of 8 bytes": (Lora(values={"adapter.lora.alpha": Double(4)}), "no plain number"),
    "alpha is a text": (Lora(values={"adapter.lora.alpha": "4"}), "no plain number"),
    "activated": (
        Lora(values={"adapter.alora.invocation_tokens": [1, 2]}),
        "parts of a prompt only",
    ),
    "unknown matrix": (Lora(pair("blk.9.ffn_down.weight", 384, 128)), "it is for another model"),
    "wide": (Lora(pair(FFN_DOWN, 385, 128)), "it is for another model"),
    "high": (Lora(pair(FFN_DOWN, 384, 129)), "it is for another model"),
    "ranks differ": (
        Lora((Matrix(f"{FFN_DOWN}.lora_a", (384, 4)), Matrix(f"{FFN_DOWN}.lora_b", (5, 128)))),
        "it is for another model",
    ),
    "rank 0": (Lora(pair(FFN_DOWN, 384, 128, rank=0)), "it is for another model"),
    "three dimensions": (
        Lora((Matrix(f"{FFN_DOWN}.lora_a", (384, 4, 2)), Matrix(f"{FFN_DOWN}.lora_b", (4, 128)))),
        "it is for another model",
    ),
    "one half": (Lora(pair(FFN_DOWN, 384, 128)[:1]), "it is for another model"),
    "more": (Lora((*pair(FFN_DOWN, 384, 128), Matrix("rope_freqs", (4,)))), "more than LoRA"),
    "nothing": (Lora(()), "it is empty"),
    "type": (
        Lora(
            (Matrix(f"{FFN_DOWN}.lora_a", (384, 4), Q4_0), Matrix(f"{FFN_DOWN}.lora_b", (4, 128)))
        ),
        "its matrices are in Q4_0",
    ),
    "words of a tied table": (Lora(EMBEDDING), "reads and writes by one table"),
}


@pytest.mark.parametrize(("lora", "reason"), WRONG.values(), ids=WRONG)
def test_a_wrong_adapter_is_refused_in_a_sentence(
    shared_engine: Engine, tmp_path: Path, lora: Lora, reason: str
) -> None:
    shared_engine.load(LoadOptions(TINY)).result(LONG)
    pid = shared_engine.pid
    file = lora.write(tmp_path / "wrong.gguf")
    with pytest.raises(AdapterInvalid) as caught:
        shared_engine.load(with_adapters(Adapter(file))).result(LONG)
    assert reason in str(caught.value.data["reason"])
    assert str(file) in describe(caught.value).title
    assert describe(caught.value).advice
    assert shared_engine.pid == pid
    assert say(shared_engine) == COUNTED


def test_a_file_that_is_gone_cut_off_or_something_else_is_told(
    shared_engine: Engine, tmp_path: Path
) -> None:
    sound = Lora().write(tmp_path / "sound.gguf").read_bytes()
    (tmp_path / "cut.gguf").write_bytes(sound[:-40])
    (tmp_path / "head.gguf").write_bytes(sound[:100])
    (tmp_path / "text.gguf").write_text("Dear diary")
    told = {}
    for name in ("gone.gguf", "cut.gguf", "head.gguf", "text.gguf", "."):
        with pytest.raises(AdapterInvalid) as caught:
            shared_engine.load(with_adapters(Adapter(tmp_path / name))).result(LONG)
        told[name] = caught.value.data["reason"]
    assert told["gone.gguf"] == "the file has gone"
    assert set(told.values()) == {"the file has gone", "it is no whole GGUF file"}


@pytest.mark.parametrize("size", [float("nan"), 1e37])
def test_senseless_numbers_make_senseless_text_and_no_more(
    shared_engine: Engine, tmp_path: Path, size: float
) -> None:
    shared_engine.load(LoadOptions(TINY)).result(LONG)
    pid = shared_engine.pid
    say(shared_engine, Adapter(Lora(size=size).write(tmp_path / "a.gguf")))

    assert say(shared_engine) == COUNTED
    assert shared_engine.pid == pid


def test_one_of_strength_zero_must_be_sound_too(shared_engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(AdapterInvalid):
        shared_engine.load(with_adapters(Adapter(tmp_path / "gone.gguf", 0.0))).result(LONG)


def test_a_split_models_matrices_are_those_of_all_parts(
    shared_engine: Engine, tmp_path: Path
) -> None:
    first, second = (tmp_path / f"tiny-0000{number}-of-00002.gguf" for number in (1, 2))
    split(TINY, first, second)
    file = Lora().write(tmp_path / "a.gguf")
    talk = Talk(shared_engine, COUNT, LoadOptions(first, adapters=(Adapter(file),)))
    talk.wait()
    assert talk.text == say(shared_engine, Adapter(file)) != COUNTED


@given(
    shapes=st.lists(st.lists(st.integers(0, 400), max_size=4), min_size=2, max_size=2),
    near=st.lists(st.sampled_from([(0, 384), (1, 4), (2, 4), (3, 128), (0, 4)]), max_size=5),
    name=st.sampled_from([FFN_DOWN, "token_embd.weight", "output_norm.weight", "x", ""]),
)
def test_only_matrices_that_can_be_multiplied_reach_the_engine(
    tmp_path_factory: pytest.TempPathFactory,
    shapes: list[list[int]],
    near: list[tuple[int, int]],
    name: str,
) -> None:
    sizes = [384, 4, 4, 128]
    for place, value in near:
        sizes[place] = value
    one, other = (tuple(sizes[:2]), tuple(sizes[2:])) if near else map(tuple, shapes)
    matrices = (Matrix(f"{name}.lora_a", one), Matrix(f"{name}.lora_b", other))
    file = tmp_path_factory.mktemp("lora") / "a.gguf"
    too_large = any(size > 10**6 for size in map(_elements, (one, other)))
    if too_large:
        return
    Lora(matrices).write(file)
    try:
        (checked,) = check(with_adapters(Adapter(file)), read_header(TINY))
    except AdapterInvalid:
        return
    assert checked.adapter.path == file
    assert (name, (*one, 1, 1)[:2], other) in {
        (FFN_DOWN, (384, rank), (rank, 128)) for rank in range(1, 401)
    } | {("output_norm.weight", (128, rank), (rank, 1)) for rank in range(1, 401)}


def _elements(shape: tuple[int, ...]) -> int:
    count = 1
    for size in shape:
        count *= size
    return count


def chat(path: Path) -> GenerateOptions:
    return replace(ask(STORY), max_tokens=4, memory=ChatMemory(path, "tiny"))


def cached(folder: Path, file: Path, *adapters: Adapter) -> tuple[int, int]:
    """How many tokens of a chat's prompt a new process knew, and how many there are."""
    engine = Engine(worker_command(), folder / "logs")
    try:
        stats = Talk(engine, chat(file), with_adapters(*adapters)).wait()
    finally:
        engine.close()
    return stats.cached_tokens, stats.prompt_tokens


def test_the_state_of_a_chat_is_of_its_adapters_too(tmp_path: Path) -> None:
    one = Lora().write(tmp_path / "one.gguf")
    same = Lora().write(tmp_path / "same.gguf")
    other = Lora(seed=2).write(tmp_path / "other.gguf")
    file = tmp_path / "1.memory"
    assert cached(tmp_path, file, Adapter(one))[0] == 0
    written = file.read_bytes()

    def known(*adapters: Adapter) -> int:
        file.write_bytes(written)
        return cached(tmp_path, file, *adapters)[0]

    assert known() == 0
    assert known(Adapter(other)) == 0
    assert known(Adapter(one, 0.5)) == 0
    assert known(Adapter(one), Adapter(other)) == 0
    # The name of the file does not matter, nor one that does nothing.
    assert known(Adapter(same), Adapter(other, 0.0)) > 200
