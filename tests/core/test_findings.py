from __future__ import annotations

from dataclasses import replace
from typing import Final

from desktop.core.examine import Examined
from desktop.core.findings import Finding, findings
from desktop.core.hardware import Hardware

GB: Final = 10**9
COMPUTER: Final = Hardware("Test", 4, 4, 4, 16 * GB, 9 * GB, ())
SOUND: Final = Examined(
    architecture="qwen3",
    known=True,
    purpose="chat",
    name="Small",
    context=32_768,
    quantization="Q4_K_M",
    template=True,
    thinking=True,
    licence="apache-2.0",
    parameters=1_700_000_000,
    kv_bytes_per_token=1000,
    loaded_context=8192,
    memory_bytes=2 * GB,
    fits="yes",
    reason=None,
)


def told(**changes: object) -> list[Finding]:
    return list(findings(replace(SOUND, **changes), COMPUTER))  # type: ignore[arg-type]  # real fields


def test_a_sound_file_tells_everything_that_matters() -> None:
    assert told() == [
        Finding("good", "Runs on this engine (qwen3)"),
        Finding("good", "Fits: needs 2.0 GB for 8,192 tokens of context"),
        Finding("plain", "1.7 billion parameters, Q4_K_M"),
        Finding("good", "Brings its chat template"),
        Finding("plain", "Reads up to 32,768 tokens at a time"),
        Finding("plain", "Can think before it answers"),
        Finding("plain", "Licence: Apache 2.0"),
    ]


def test_what_a_file_does_not_tell_is_said_too() -> None:
    words = [
        each.words
        for each in told(
            parameters=None,
            quantization=None,
            template=False,
            context=None,
            thinking=None,
            licence=None,
        )
    ]

    assert words[2:] == [
        "Does not say how many parameters it has, quantization not named",
        "Has no chat template, so its answers may be odd",
        "Does not say how much it reads at a time",
        "Does not say whether it thinks before it answers",
        "Names no licence",
    ]


def test_memory_that_is_short_is_told_with_what_is_there() -> None:
    tight, large = told(fits="tight", reason="Tight.")[1], told(fits="no", reason="Large.")[1]

    assert tight.tone == "warning"
    assert tight.words.endswith("; 9.0 GB are free, so close other programs")
    assert large.tone == "bad"
    assert large.words.startswith("Won't fit: needs 2.0 GB")
    assert large.words.endswith("; this computer has 16.0 GB")


def test_what_cannot_chat_says_why_and_promises_nothing() -> None:
    first, *others = told(known=False, reason="This engine cannot run it.")

    assert first == Finding("bad", "This engine cannot run it")
    assert others[0].tone == "plain"
    assert told(purpose="embedding", template=False, reason="No chats.")[3] == Finding(
        "plain", "Has no chat template"
    )


def test_a_strangers_words_are_shown_on_one_line() -> None:
    for finding in told(architecture="evil\x1b[2J\nname" * 90, licence="x\ny" * 90):
        assert finding.words.isprintable()
        assert len(finding.words) < 160
