"""Which small model guesses for a large one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from desktop.core import drafts, picker
from desktop.core.catalogue import BUILTIN, Catalogue
from desktop.core.hardware import Hardware
from desktop.core.library import HeaderFacts, Installed

GB = 10**9
FACTS = HeaderFacts(
    architecture="qwen3", context=32_768, kv_bytes_per_token=50_000, vocabulary=151_936
)


def model(name: str, gigabytes: float, facts: HeaderFacts | None = FACTS) -> Installed:
    return Installed(name, None, Path(f"/m/{name}.gguf"), int(gigabytes * GB), facts=facts)


LARGE = model("large", 2.4)
SMALL = model("small", 0.5)


def chosen(*others: Installed, large: Installed = LARGE, memory: float = 32.0) -> Installed | None:
    return drafts.choose(large, [large, *others], 8192, int(memory * GB))


def test_the_smallest_that_is_no_nonsense_is_chosen() -> None:
    nonsense, smaller, bigger = model("n", 0.03), model("s", 0.3), model("b", 0.61)

    assert chosen(SMALL, smaller, bigger, nonsense) is smaller
    assert chosen(bigger) is None
    assert chosen(nonsense) is None
    assert chosen() is None
    # The order in which models are found does not matter.
    twin = model("a-twin", 0.3)
    assert chosen(smaller, twin) is chosen(twin, smaller) is twin


@pytest.mark.parametrize(
    "changes",
    [
        {"vocabulary": 151_935},
        {"vocabulary": None},
        {"architecture": "llama"},
        {"architecture": None},
        {"architecture": "qwen35"},
        {"kind": "mmproj"},
        {"kind": "adapter"},
        {"quantization": "I2_S"},
    ],
)
def test_what_cannot_guess_is_left_alone(changes: dict[str, object]) -> None:
    other = replace(SMALL, facts=replace(FACTS, **changes))  # type: ignore[arg-type]  # as listed

    assert chosen(other) is None
    assert chosen(other, SMALL) is SMALL


def test_neither_files_that_are_not_whole_nor_unread_ones_are_taken() -> None:
    assert chosen(replace(SMALL, state="incomplete")) is None
    assert chosen(replace(SMALL, state="damaged")) is None
    assert chosen(replace(SMALL, copy_of="other")) is None
    assert chosen(replace(SMALL, builtin=True)) is None
    assert chosen(replace(SMALL, facts=None)) is None
    assert chosen(SMALL, large=replace(LARGE, facts=None)) is None


def test_models_for_vectors_do_not_guess() -> None:
    facts = replace(FACTS, architecture="llama-embed")

    assert chosen(model("v", 0.5, facts), large=model("large", 2.4, facts)) is None


def test_a_model_that_cannot_take_a_guess_back_gets_none() -> None:
    facts = replace(FACTS, architecture="lfm2")

    assert chosen(model("small", 0.5, facts), large=model("large", 2.4, facts)) is None


@pytest.mark.parametrize(
    ("large", "small"), [("qwen3moe", "qwen3"), ("qwen3", "qwen3vl"), ("qwen3vlmoe", "qwen3")]
)
def test_kinds_of_a_family_have_the_same_words(large: str, small: str) -> None:
    helper = model("small", 0.5, replace(FACTS, architecture=small))
    helped = model("large", 2.4, replace(FACTS, architecture=large))

    assert chosen(helper, large=helped) is helper


def test_both_together_have_to_fit_comfortably() -> None:
    both = picker.memory_needed(None, LARGE.bytes, 8192, FACTS)
    both += picker.memory_needed(None, SMALL.bytes, 8192, FACTS)

    assert drafts.choose(LARGE, [SMALL], 8192, 2 * both) is SMALL
    assert drafts.choose(LARGE, [SMALL], 8192, 2 * both - 2) is None
    assert drafts.choose(LARGE, [SMALL], 2048, 2 * both - 2) is SMALL
    # On a small computer the system needs more than half.
    old, helper = model("old", 0.2), model("helper", 0.05)
    assert drafts.choose(old, [helper], 512, 3 * GB) is helper
    assert drafts.choose(old, [helper], 512, 3 * GB // 2) is None


ARCHITECTURES = ["qwen3", "qwen3", "qwen3", "qwen3moe", "llama", "mamba", "bert", "unheard", None]
MODELS = st.builds(
    lambda name, size, architecture, vocabulary, builtin: replace(
        model(name, size, replace(FACTS, architecture=architecture, vocabulary=vocabulary)),
        builtin=builtin,
    ),
    st.sampled_from("abcdef"),
    st.sampled_from([0.001, 0.05, 0.2, 0.5, 0.6, 1.0, 2.4, 8.0]),
    st.sampled_from(ARCHITECTURES),
    st.sampled_from([100, 100, 100, 200, None]),
    st.sampled_from([False, False, False, True]),
)


@given(
    MODELS,
    st.lists(MODELS, min_size=12),
    st.sampled_from([512, 8192]),
    st.sampled_from([0, 3 * GB // 2, 3 * GB, 16 * GB, 64 * GB]),
    st.data(),
)
def test_whatever_is_installed_a_draft_is_a_sound_one(
    large: Installed, others: list[Installed], context: int, memory: int, data: st.DataObject
) -> None:
    found = drafts.choose(large, others, context, memory)

    event("one is chosen" if found else "none is chosen")
    if found is None:
        return
    assert found in others
    assert 4 * found.bytes <= large.bytes <= 64 * found.bytes
    assert found.facts is not None
    assert large.facts is not None
    assert found.facts.vocabulary == large.facts.vocabulary is not None
    assert found.facts.runs
    assert found.offered
    assert not found.builtin
    # Both fit whatever else runs: to load it now never changes the answer.
    free = data.draw(st.integers(0, memory))
    needed = sum(
        picker.memory_needed(None, each.bytes, context, each.facts) for each in (large, found)
    )
    machine = Hardware("", 4, 4, 4, memory, free, ())
    assert picker.fit(needed, machine)[0] == "yes"
    assert drafts.choose(large, reversed(others), context, memory) == found


def test_the_picker_tells_the_memory_of_both() -> None:
    machine = Hardware("", 4, 4, 4, 32 * GB, 20 * GB, ())
    installed = [Installed(BUILTIN.id, BUILTIN, Path("/t"), GB, builtin=True), LARGE, SMALL]
    rows = picker.rows(Catalogue(()), installed, {}, machine, 0)
    told = {row.id: row for row in drafts.with_drafts(rows, installed, machine.memory_total)}
    alone = {row.id: row for row in rows}

    small = alone["small"].memory_bytes
    assert small is not None
    assert told["large"].memory_bytes == (alone["large"].memory_bytes or 0) + small
    assert told["large"].fits == "yes"
    assert {key: row for key, row in told.items() if key != "large"} == {
        key: row for key, row in alone.items() if key != "large"
    }
