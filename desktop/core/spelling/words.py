"""The words of a text that a dictionary may know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Longer words are not looked up: no language's dictionary has them.
LONGEST: Final = 60
#: What opens and closes a block of code, at the start of a line.
FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
# Code in a line, and blanks to be filled in.
_PASSED: Final = re.compile(r"`[^`]*`|\{\{[^{}]*\}\}")
_PART: Final = re.compile(r"\S+")
# Addresses, paths and names with signs in them are no words of a language.
_SIGNS: Final = re.compile(r"[/\\_#@]|\w\.\w")
_LONGEST_PART: Final = 200
_WORD: Final = re.compile("[^\\W\\d_]+(?:['\u2019][^\\W\\d_]+)*")
# Scripts whose words have no blanks between them, or that dictionaries do not list by words.
_OTHER: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


class Word(NamedTuple):
    """A word, and where it begins in its line, in characters."""

    text: str
    start: int


def words_in(line: str) -> Iterator[Word]:
    """Yield the words of a line that is no code.

    Left out is what no dictionary knows: addresses, paths, code between backticks, abbreviations
    in capitals, names with digits or capitals inside, single letters and very long words.
    """
    # As many blanks: each word stays where it is.
    plain = _PASSED.sub(lambda found: " " * len(found.group()), line)
    for part in _PART.finditer(plain):
        if len(part.group()) > _LONGEST_PART or _SIGNS.search(part.group()):
            continue
        for found in _WORD.finditer(plain, *part.span()):
            if _is_plain(found.group(), plain[max(0, found.start() - 1) : found.end() + 1]):
                yield Word(found.group(), found.start())


def _is_plain(text: str, around: str) -> bool:
    """Return whether a word is one that a dictionary may know; around it are its neighbours."""
    if not 1 < len(text) <= LONGEST or _OTHER.search(text):
        return False
    return not any(map(str.isupper, text[1:])) and not any(map(str.isdigit, around))
