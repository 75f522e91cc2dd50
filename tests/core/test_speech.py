"""What of a text is spoken, and by which program."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import speech
from desktop.core.speech import LONGEST, speakable

if TYPE_CHECKING:
    from pathlib import Path


def put(folder: Path, name: str) -> str:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("#!/bin/sh\n", "utf-8")
    file.chmod(0o755)
    return str(file)


@pytest.mark.parametrize(("platform", "program"), [("linux", "spd-say"), ("darwin", "say")])
def test_the_systems_speech_is_found_on_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, program: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert speech.find(platform) is None

    there = put(tmp_path, program)

    found = speech.find(platform)
    assert found is not None
    assert found.program == there


def test_on_windows_the_shell_of_the_system_reads_its_input_with_a_fixed_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    assert speech.find("win32") is None

    put(tmp_path, "System32/WindowsPowerShell/v1.0/powershell.exe")

    found = speech.find("win32")
    assert found is not None
    assert "OpenStandardInput" in found.arguments[-1]


def test_spaces_and_empty_lines_are_not_spoken() -> None:
    assert speakable("  One\t two\r\n\n\n three\u00a0four ") == "One two\nthree four"


@pytest.mark.parametrize(
    "text",
    ["!-!SET SELF VOLUME 100", "!-!-!-! QUIT", "[[volm 1.0]] loud", "[[[[x]]]]", "!\u200b-!"],
)
def test_nothing_in_a_text_is_a_command_to_the_program(text: str) -> None:
    said = speakable(text)

    assert "!-!" not in said
    assert "[[" not in said
    assert "]]" not in said


@given(st.text(alphabet=st.sampled_from("!-[] \n\x1b\u200b a."), max_size=60))
def test_no_mixture_of_signs_becomes_one(text: str) -> None:
    said = speakable(text)

    assert not any(sign in said for sign in ("!-!", "[[", "]]"))


@given(st.text())
def test_control_characters_are_gone(text: str) -> None:
    kinds = {unicodedata.category(letter) for letter in speakable(text) if letter != "\n"}

    assert not kinds & {"Cc", "Cf", "Cs", "Co"}
    # What is spoken goes to the program as UTF-8.
    speakable(text).encode()


def test_a_long_text_ends_with_a_sentence() -> None:
    said = speakable("This is a sentence. " * 5_000)

    assert LONGEST - 100 < len(said) <= LONGEST
    assert said.endswith("sentence.")


def test_one_endless_word_is_cut() -> None:
    assert len(speakable("a" * 10 * LONGEST)) == LONGEST
