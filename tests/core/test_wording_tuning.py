"""What is said of the fastest way to run a model."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import wording_tuning
from desktop.core.speed.tuning import Choice, Space, Turn

USUAL = Space((), 1, 1).usual()
BUILDS = (
    *("x64", "sse42", "sandybridge", "ivybridge", "piledriver", "haswell", "alderlake"),
    *("skylakex", "cannonlake", "cascadelake", "icelake", "cooperlake", "zen4", "sapphirerapids"),
    *("armv8.0_1", "armv8.2_1", "armv8.2_2", "armv8.2_3", "armv8.6_1", "armv8.6_2"),
    *("armv9.2_1", "armv9.2_2", "apple_m1", "apple_m2_m3", "apple_m4"),
)


@dataclass(frozen=True)
class Gained:
    choice: Choice
    gain: float = 1.0
    prompt_gain: float = 1.0
    write_gain: float = 1.0
    memory_saved: int = 0


counts = st.integers(min_value=0, max_value=1 << 40)
gains = st.floats(min_value=0.001, max_value=1e6) | st.floats()
choices = st.builds(
    Choice,
    variant=st.sampled_from(("", *BUILDS)) | st.text(max_size=60),
    repack=st.booleans(),
    map_file=st.booleans(),
    threads=counts,
    prompt_threads=counts,
    micro_batch=st.integers(min_value=1, max_value=1 << 40),
    flash_attention=st.sampled_from(("auto", "on", "off")),
    cache_type=st.sampled_from(("f16", "q8_0", "q4_0")),
    spin_limit=counts,
    device=st.sampled_from(("cpu", "Vulkan0", "")) | st.text(max_size=60),
    gpu_layers=st.integers(min_value=-1, max_value=1 << 40),
)
founds = st.builds(Gained, choices, gains, gains, gains, st.integers(-(1 << 40), 1 << 40))

#: For each field, what has to be said where it is not as llama.cpp has it.
NAMED = {
    "repack": "without repacking",
    "map_file": "in memory of its own",
    "threads": "thread",
    "prompt_threads": "for reading",
    "micro_batch": "steps of",
    "flash_attention": "flash attention",
    "cache_type": "cache",
    "spin_limit": "give up waiting",
    "device": " on ",
}


@given(founds)
def test_whatever_was_found_is_a_sentence_of_one_line(found: Gained) -> None:
    for words in (wording_tuning.sentence(found), wording_tuning.before(found)):
        assert words.endswith(".")
        assert words.replace("\xa0", " ").isprintable()
        assert "  " not in words
        assert len(words) < 500


@given(founds)
def test_what_differs_from_the_defaults_is_named(found: Gained) -> None:
    words = wording_tuning.sentence(found)
    assert words.startswith(wording_tuning.build(found.choice.variant))
    for field, named in NAMED.items():
        if getattr(found.choice, field) != getattr(USUAL, field):
            assert named in words, field
    if found.choice.device != "cpu" and found.choice.gpu_layers != -1:
        assert "layer" in words
    if found.choice.threads:
        assert f"{found.choice.threads:,}" in words


@given(gains)
def test_a_loss_is_never_told_as_a_gain(gain: float) -> None:
    told = wording_tuning.gains(gain, 1.0)
    if not math.isfinite(gain) or gain <= 0:
        assert "not known" in told
    elif abs(gain - 1) < 0.02:
        assert told == "as fast as with llama.cpp's own settings"
    elif abs(gain - 1) > 0.04:
        assert ("faster" in told) == (gain > 1)
        assert ("slower" in told) == (gain < 1)


@pytest.mark.parametrize(
    ("prompt", "write", "words"),
    [
        (1.9, 1.01, "prompts 1.9 times faster, writing the same"),
        (1.34, 0.88, "prompts 1.3 times faster, writing 12\xa0% slower"),
        (1.0, 1.08, "prompts the same, writing 8\xa0% faster"),
        (1.01, 0.99, "as fast as with llama.cpp's own settings"),
        (250.0, 1.0, "prompts more than 100 times faster, writing the same"),
        (1.5, 1.5, "prompts and writing 1.5 times faster"),
        (float("nan"), 1.0, "prompts not known, writing the same"),
    ],
)
def test_gains_and_losses_in_words(prompt: float, write: float, words: str) -> None:
    assert wording_tuning.gains(prompt, write) == words


def test_memory_is_told_where_it_counts() -> None:
    same = "as fast as with llama.cpp's own settings"
    assert wording_tuning.gains(1.9, 1.0, 440_000_000) == (
        "prompts 1.9 times faster, writing the same, 440 MB less memory"
    )
    assert wording_tuning.gains(1.0, 1.0, -1_240_000_000) == f"{same}, 1.2 GB more memory"
    assert wording_tuning.gains(1.0, 1.0, 19_000_000) == same
    assert wording_tuning.gains(1.0, 1.0, -19_000_000) == same


def test_the_sentence_of_a_processor() -> None:
    choice = replace(
        USUAL,
        variant="icelake",
        repack=False,
        threads=4,
        prompt_threads=8,
        micro_batch=128,
        flash_attention="auto",
    )
    assert wording_tuning.sentence(Gained(choice, 1.4, 1.9, 1.0)) == (
        "AVX-512 (VBMI, VNNI) without repacking: prompts 1.9 times faster, writing the same. Also"
        " 4 threads for writing and 8 for reading, steps of 128 tokens and flash attention where"
        " it pays."
    )


def test_the_sentence_of_a_graphics_processor() -> None:
    choice = replace(USUAL, variant="haswell", device="Vulkan0", gpu_layers=14, cache_type="q8_0")
    assert wording_tuning.sentence(Gained(choice, 3.0, 4.0, 2.0)) == (
        "AVX2 on Vulkan0 with 14 layers there: prompts 4.0 times faster, writing 2.0 times faster."
        " Also a cache of half the size."
    )


def test_every_field_of_a_choice_has_words() -> None:
    assert {*NAMED, "variant", "gpu_layers"} == set(Choice.__dataclass_fields__)


def test_nothing_more_is_said_where_nothing_differs() -> None:
    found = Gained(replace(USUAL, variant="haswell"))
    assert wording_tuning.sentence(found) == "AVX2: as fast as with llama.cpp's own settings."


@pytest.mark.parametrize(
    ("gain", "much"),
    [(1.43, "1.4 times as long"), (1.06, "6\xa0% longer"), (1.0, "as long"), (0.9, "10\xa0% less")],
)
def test_what_it_was_before(gain: float, much: str) -> None:
    words = wording_tuning.before(Gained(USUAL, gain))
    assert words.endswith(f"a typical turn takes {much}.")
    assert "steps of 512 tokens" in words


def test_builds_that_differ_have_names_that_differ() -> None:
    names = [wording_tuning.build(variant) for variant in BUILDS]
    assert len(set(names)) == len(names)
    assert wording_tuning.build("skylakex") == "AVX-512"
    assert wording_tuning.build("sapphirerapids") == "AMX"
    assert "BF16" in wording_tuning.build("zen4")
    assert wording_tuning.build("riscv64_v") == "riscv64_v"
    assert wording_tuning.build("a\x1b[31m\nb") == "a [31m b"
    assert wording_tuning.build("\x1b\n") == "A build without a name"


def test_what_people_may_weigh_has_the_usual_turn_in_it() -> None:
    usual = Turn()
    assert usual.prompt in dict(wording_tuning.QUESTIONS).values()
    assert usual.reply in dict(wording_tuning.ANSWERS).values()
    for choices_ in (wording_tuning.QUESTIONS, wording_tuning.ANSWERS):
        tokens = [count for _, count in choices_]
        assert tokens == sorted(tokens)
