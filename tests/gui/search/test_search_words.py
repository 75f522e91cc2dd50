from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest

from desktop.core.examine import Examined
from desktop.core.findings import findings
from desktop.core.hardware import Hardware
from desktop.core.hub.search import FoundRepo
from desktop.gui.search import words

GB: Final = 10**9
COMPUTER: Final = Hardware("Test", 4, 4, 4, 16 * GB, 14 * GB, ())
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
    parameters=GB,
    kv_bytes_per_token=1000,
    loaded_context=4096,
    memory_bytes=2 * GB,
    fits="yes",
    reason=None,
)


def row(**facts: object) -> words.RowText:
    found = FoundRepo("maker/Model-GGUF", "maker", **facts)  # type: ignore[arg-type]  # real fields
    return words.row(found, COMPUTER, 4096, installed=False)


@pytest.mark.parametrize(
    ("number", "shown"),
    [(0, "0"), (950, "950"), (1000, "1.0k"), (12_345, "12k"), (4_123_456, "4.1M")],
)
def test_large_numbers_are_short(number: int, shown: str) -> None:
    assert words.count(number) == shown


@pytest.mark.parametrize(
    ("parameters", "shown"),
    [
        (500_000, "1M"),
        (22_713_216, "23M"),
        (596_049_920, "0.6B"),
        (1_000_000_000, "1B"),
        (8_030_000_000, "8B"),
        (235 * GB, "235B"),
    ],
)
def test_sizes_are_written_as_makers_do(parameters: int, shown: str) -> None:
    assert words.billions(parameters) == shown


def test_days_are_written_as_people_do() -> None:
    assert words.day("2026-10-31") == "31 Oct 2026"


@pytest.mark.parametrize(
    ("parameters", "fit", "dimmed"),
    [(2 * GB, "fits", False), (22 * GB, "tight", False), (80 * GB, "won't fit", True)],
)
def test_a_row_says_whether_it_fits(parameters: int, fit: str, dimmed: bool) -> None:
    text = row(parameters=parameters, architecture="qwen3")

    assert (text.fit, text.dimmed) == (fit, dimmed)
    assert text.share is not None


def test_a_row_without_facts_claims_nothing() -> None:
    text = row()

    assert (text.size, text.needs, text.fit, text.share, text.dimmed) == ("", "", "", None, False)
    assert text.spoken == "Model-GGUF, maker."


def test_marks_say_what_people_must_know() -> None:
    assert row(gated=True).mark == "consent needed"
    assert row(architecture="bert").mark == "for search, not for chats"
    found = FoundRepo("maker/Model-GGUF", "maker", gated=True)
    assert words.row(found, COMPUTER, 4096, installed=True).mark == "installed"


def test_a_strangers_words_are_shown_on_one_line() -> None:
    text = words.row(FoundRepo("a/b", "evil\x1b[2J\nname"), COMPUTER, 4096, installed=False)

    assert text.by.isprintable()


def test_the_checks_are_the_findings_in_their_colours() -> None:
    checks = words.checks(SOUND, COMPUTER)

    assert [check.words for check in checks] == [
        finding.words for finding in findings(SOUND, COMPUTER)
    ]
    assert [(check.icon, check.role) for check in checks[:3]] == [
        ("check", "good"),
        ("check", "good"),
        ("info", "muted"),
    ]
    refused = replace(SOUND, known=False, template=False, fits="no", reason="Cannot run.")
    assert words.checks(refused, COMPUTER)[0] == words.Check("x", "danger", "Cannot run")


def test_languages_begin_with_english_and_end_somewhere() -> None:
    codes = ("ar", "zh", "cs", "da", "nl", "en", "fi", "fr")
    found = FoundRepo("a/b", "a", languages=codes)

    facts = dict(words.about(found))

    assert facts["Languages"] == "English, Arabic, Chinese, Czech, Danish, Dutch and 2 more"
