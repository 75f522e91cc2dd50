"""Spelling, by the real library and the real English dictionary of the system."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from english import need_english
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.spelling.speller import Speller, best_of
from desktop.core.spelling.words import LONGEST, words_in

if TYPE_CHECKING:
    from pathlib import Path

US = ("en_US",)


@pytest.fixture
def speller(tmp_path: Path) -> Speller:
    made = Speller(tmp_path / "spelling")
    need_english(made)
    return made


def test_misspelt_words_are_found(speller: Speller) -> None:
    words = ["hello", "helo", "isn\u2019t", "Norway", "wrld"]
    assert speller.wrong(words, US) == {"helo", "wrld"}
    assert "hello" in speller.suggest("helo", US)
    assert len(speller.suggest("helo", US)) <= 5


def test_added_words_are_right_also_after_a_restart(speller: Speller, tmp_path: Path) -> None:
    assert speller.wrong(["goldcrestian"], US)
    speller.add("Goldcrestian")
    assert not speller.wrong(["goldcrestian", "Goldcrestian"], US)
    assert not Speller(tmp_path / "spelling").wrong(["goldcrestian"], US)


def test_ignored_words_are_right_for_now(speller: Speller, tmp_path: Path) -> None:
    speller.ignore("Goldcrestian")
    assert not speller.wrong(["goldcrestian"], US)
    assert Speller(tmp_path / "spelling").wrong(["goldcrestian"], US)


def test_without_a_dictionary_every_word_is_right(speller: Speller) -> None:
    assert speller.wrong(["helo"], ()) == frozenset()
    assert speller.wrong(["helo"], ("xx_XX",)) == frozenset()
    assert speller.suggest("helo", ("xx_XX",)) == ()


def test_the_languages_are_those_chosen_or_the_persons(speller: Speller) -> None:
    assert speller.chosen("off", ["en-US"]) == ()
    assert speller.chosen("auto", ["en-GB", "en-US"])[0].startswith("en_")
    assert speller.chosen("auto", ["xx-XX"]) == ()
    assert speller.chosen("en_US", ["de-DE"]) == US
    assert speller.chosen("xx_XX", ["en-US"]) == ()


def test_the_best_dictionary_of_a_language() -> None:
    there = ("de_AT", "de_DE", "en_GB", "en_US", "fr")
    assert best_of(there, "de-AT") == "de_AT"
    assert best_of(there, "de-CH") == "de_DE"
    assert best_of(there, "en-AU") == "en_US"
    assert best_of(there, "fr-CA") == "fr"
    assert best_of(there, "es-ES") == ""


def test_without_the_library_there_are_no_languages(tmp_path: Path) -> None:
    # What keeps the library from being found is real: the package asks this variable first.
    code = (
        "from pathlib import Path; from desktop.core.spelling.speller import Speller\n"
        f"speller = Speller(Path({str(tmp_path)!r}))\n"
        "print(speller.is_there(), speller.languages(), speller.wrong(['helo'], ('en_US',)))"
    )
    blocked = tmp_path / "enchant.py"
    blocked.write_text("raise ImportError('The enchant C library was not found')", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": f"{tmp_path}:{':'.join(sys.path)}", "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False () frozenset()"


#: Asks the library in a process of its own, which it would take down.
_ASKS = """
import os, sys
from pathlib import Path
from desktop.core.spelling.speller import Speller
Speller(Path(os.fsdecode(os.fsencode(sys.argv[1]) + b"\\xff"))).languages()
print("still here")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_folder_whose_name_is_no_text_is_harmless(tmp_path: Path) -> None:
    without = {name: value for name, value in os.environ.items() if name != "ENCHANT_CONFIG_DIR"}
    done = subprocess.run(
        [sys.executable, "-c", _ASKS, str(tmp_path)],
        env=without,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout == "still here\n", done.stderr


def test_a_file_of_words_that_is_none_is_harmless(speller: Speller, tmp_path: Path) -> None:
    folder = tmp_path / "spelling"
    folder.mkdir(exist_ok=True)
    (folder / "words.txt").write_bytes(b"\xff\x00\nhelo\n" + b"x" * 100_000)
    assert not Speller(folder).wrong(["helo"], US)
    speller.add("bad\nword")
    assert speller.wrong(["word", "bad"], US) == frozenset()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("See https://exmple.org/pth and me@exmple.org now", ["See", "and", "now"]),
        ("Call `fnction(argmnt)` with {{blnk}} please", ["Call", "with", "please"]),
        ("NASA and iPhone and x2y and snake_case", ["and", "and", "and"]),
        ("It isn't l\u2019été, ok?", ["It", "isn't", "l\u2019été", "ok"]),
        ("/home/usr file.txt C:\\Windws", []),
        ("你好 สวัสดี hello", ["hello"]),
        ("x" * 61 + " word", ["word"]),
    ],
)
def test_what_is_looked_up(line: str, words: list[str]) -> None:
    assert [each.text for each in words_in(line)] == words


@given(st.text(max_size=400))
def test_words_stand_where_they_are_said_to(line: str) -> None:
    for word in words_in(line):
        assert line[word.start : word.start + len(word.text)] == word.text
        assert 1 < len(word.text) <= LONGEST


@pytest.mark.parametrize(
    "line", ["a" * 50_000, "`" * 50_000, "{{" * 30_000, "a." * 30_000, "@" * 50_000]
)
def test_no_line_takes_long(line: str) -> None:
    import time

    start = time.perf_counter()
    list(words_in(line))
    assert time.perf_counter() - start < 1
