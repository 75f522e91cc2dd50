"""What people type to search: the question for the index, and where its words stand in a text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

#: Stands for the role of a title in the index.
TITLE: Final = "title"

_MOST_LETTERS: Final = 300
_MOST_PHRASES: Final = 16

# Scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese. Korean
# does, but its words have endings that a search for the bare word must not miss.
_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u312f\u31a0-\u31bf"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff"
)
_UNSPACED_LETTER: Final = re.compile(f"[{_UNSPACED}]")
_UNSPACED_RUN: Final = re.compile(f"[{_UNSPACED}]{{1,4096}}")
# What the index takes for letters, and the accents that it passes over.
_LETTER: Final = "[^\\W_]"
_ACCENTS: Final = "[\u0300-\u0331]"
# Letters of those scripts are compared as others that are no letters: a word ends beside them.
_UNSPACED_PLAIN: Final = "[\U000f0000-\U0010ffff]"
_TOKEN: Final = re.compile(f"{_UNSPACED_PLAIN}|(?:{_LETTER}{_ACCENTS}*)+")
_BETWEEN: Final = "[\\W_]*"
_QUOTES: Final = '"“”„«»'
_ITEM: Final = re.compile(
    f"(?P<minus>-?)(?:[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<closed>[{_QUOTES}]?)"
    f"|(?P<word>[^\\s{_QUOTES}]+))"
)

_BASIC: Final = 0xFFFF

Spans = tuple[tuple[int, int], ...]


def spaced(text: str) -> str:
    """Return `text` with spaces around the letters of scripts that have none between words.

    Each of them is a word of its own in the index, and a word of several is a phrase.
    """
    if text.isascii():
        return text
    # Faster than one letter at a time; all at once would keep others from the interpreter.
    return _UNSPACED_RUN.sub(lambda run: f" {'  '.join(run.group())} ", text)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words that stand side by side.

    Attributes:
        words: in the letters that are compared, without accents and capitals.
        typed: as it was typed, with spaces around letters of scripts without.
        begins: whether the last word may go on.
    """

    words: tuple[str, ...]
    typed: str
    begins: bool

    @property
    def match(self) -> str:
        quoted = self.typed.replace('"', " ").strip()
        return f'"{quoted}"{" *" if self.begins else ""}'

    @property
    def pattern(self) -> str:
        last = len(self.words) - 1
        return _BETWEEN.join(
            _word_pattern(word, begins=self.begins and place == last)
            for place, word in enumerate(self.words)
        )


@dataclass(frozen=True)
class Query:
    """What somebody types: all words must occur, "a phrase" as it stands, -word must not.

    The last word may still be growing, so longer ones that begin with it count as well. Any text
    can be asked; nothing in it is an operator but quotes and a minus before a word.

    Attributes:
        text: as it was typed.
    """

    text: str
    _wanted: tuple[_Phrase, ...] = field(init=False, repr=False, compare=False)
    _unwanted: tuple[_Phrase, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        wanted, unwanted = _phrases(self.text)
        object.__setattr__(self, "_wanted", wanted)
        object.__setattr__(self, "_unwanted", unwanted)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for, not even a letter or a digit."""
        return not self._wanted

    @property
    def match(self) -> str:
        """The question in the language of SQLite's index; "" where there is nothing to ask."""
        wanted = " AND ".join(phrase.match for phrase in self._wanted)
        return f"({wanted})" + "".join(f" NOT {phrase.match}" for phrase in self._unwanted)

    def spans(self, text: str, most: int = 1000) -> Spans:
        """Return where the wanted words stand in a text: start and length of each, in order."""
        if self._pattern is None:
            return ()
        found = []
        for hit in self._pattern.finditer(text.translate(_PLAIN)):
            found.append((hit.start(), hit.end() - hit.start()))
            if len(found) == most:
                break
        return tuple(found)

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        if not self._wanted:
            return None
        patterns = {phrase.pattern for phrase in self._wanted}
        # Of two that begin at the same place the longer one is shown.
        return re.compile("|".join(sorted(patterns, key=len, reverse=True)))


def _phrases(text: str) -> tuple[tuple[_Phrase, ...], tuple[_Phrase, ...]]:
    """Return what must occur and what must not."""
    # SQLite would end the question at a NUL, and cannot be given half characters.
    text = re.sub("[\x00-\x1f\ud800-\udfff]", " ", text[:_MOST_LETTERS])
    wanted: list[_Phrase] = []
    unwanted: list[_Phrase] = []
    for item in list(_ITEM.finditer(text))[:_MOST_PHRASES]:
        minus, word, phrase = item["minus"], item["word"], item["phrase"]
        # A second minus is none: options of commands begin with two.
        without = bool(minus) and not (word or "").startswith("-")
        last = item.end() == len(text) and not item["closed"] and not without
        typed = spaced(phrase if word is None else word)
        words = tuple(_TOKEN.findall(typed.translate(_PLAIN)))
        bare = tuple(re.sub(_ACCENTS, "", one) for one in words)
        if bare:
            (unwanted if without else wanted).append(_Phrase(bare, typed, last))
    return tuple(wanted), tuple(unwanted)


def _word_pattern(word: str, *, begins: bool) -> str:
    first, *others = (re.escape(letter) for letter in word)
    if re.match(_UNSPACED_PLAIN, word):
        return first
    rest = "".join(f"{_ACCENTS}*{letter}" for letter in others)
    # Asked after the first letter, which is found fastest: that no other one stands before it.
    start = f"(?<!{_LETTER}{first})(?<!{_ACCENTS}{first})"
    return f"{first}{start}{rest}{_ACCENTS}*{'' if begins else f'(?!{_LETTER})'}"


class _Plain(dict[int, int]):
    """Maps letters to small ones without accents, one to one, as the index compares them."""

    def __missing__(self, code: int) -> int:
        letter = chr(code)
        if _UNSPACED_LETTER.match(letter):
            self[code] = plain = (0x100000 if code <= _BASIC else 0xF0000) + (code & _BASIC)
            return plain
        bare = unicodedata.normalize("NFD", letter)
        if bare[0].isascii() and bare[0].isalpha() and _are_accents(bare[1:]):
            letter = bare[0]
        small = letter.lower()
        self[code] = plain = ord(small) if len(small) == 1 else code
        return plain


def _are_accents(text: str) -> bool:
    return all(unicodedata.combining(letter) for letter in text)


_PLAIN: Final = _Plain()
