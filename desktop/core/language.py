"""The language that people read: texts of the program in it, and numbers as it writes them.

The program is written in English. `tr` and `trn` give a text in the language in use; `mark` stands
around texts in tables, which are read before the language is known and go through `tr` when they
are shown. The names are known to Qt's `lupdate`, which collects the texts (tools/translations.py).
A translation comes from strangers: it is plain text, and its blanks are filled in with nothing but
the values that are given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MOST: Final = 1e15
_BLANK: Final = re.compile(r"\{(\w+)\}")
_CODE: Final = re.compile(r"[a-z]{2,3}(_[A-Za-z]{2,4})?")


@dataclass(frozen=True, slots=True)
class Language:
    """A language, with what the program says in it.

    Attributes:
        code: as in "de" or "zh_CN".
        texts: translations by the English text and what was noted on it ("" for nothing).
        counted: likewise for texts with a number, all their forms; by the English singular and
            plural.
        form: which of the forms belongs to a number.
        decimal: the mark before decimals.
        group: the mark between thousands.
        right_to_left: whether it is read from the right.
    """

    code: str = "en"
    texts: Mapping[tuple[str, str], str] = field(default_factory=dict)
    counted: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    form: Callable[[int], int] = lambda number: int(number != 1)
    decimal: str = "."
    group: str = ","
    right_to_left: bool = False


ENGLISH: Final = Language()
_in_use = ENGLISH


def use(language: Language) -> None:
    """Speak a language from now on; what is shown already stays as it is."""
    global _in_use  # noqa: PLW0603 - one program speaks one language, like the C library's locale
    _in_use = language


def in_use() -> Language:
    """Return the language that is spoken."""
    return _in_use


def tr(text: str, note: str = "", /, **values: object) -> str:
    """Return a text of the program in the language in use.

    Args:
        text: in English, a literal, with blanks such as "{name}".
        note: tells translators which of two meanings it has; a literal, too.
        values: what stands in the blanks.
    """
    found = _in_use.texts.get((text, note), text)
    return _fill(found, values) if values else found


def trn(one: str, many: str, number: int, /, **values: object) -> str:
    """Return a text with a number, in the form that belongs to it.

    Args:
        one: in English, a literal, for the number 1; "{n}" stands for the number.
        many: likewise for others.
        number: which.
        values: what stands in other blanks.
    """
    forms = _in_use.counted.get((one, many))
    if forms:
        found = forms[min(max(_in_use.form(abs(number)), 0), len(forms) - 1)]
    else:
        found = one if number == 1 else many
    return _fill(found, {"n": amount(number), **values})


def is_code(text: str) -> bool:
    """Return whether a text is a language's code, as in "de" or "zh_CN"."""
    return _CODE.fullmatch(text) is not None


def mark(text: str, note: str = "", /) -> str:
    """Return the text as it is: it goes through `tr` where it is shown."""
    del note
    return text


def blanks(text: str) -> frozenset[str]:
    """Return the names of a text's blanks."""
    return frozenset(_BLANK.findall(text))


def within(text: str) -> str:
    """Return a sentence, or a label, as it stands within another one: begun with a small letter.

    German writes nouns with capitals, and whole sentences behind a colon too.
    """
    return text if _in_use.code.startswith("de") else text[:1].lower() + text[1:]


def amount(number: float, decimals: int = 0) -> str:
    """Return a number as the language writes it, thousands apart."""
    # Nobody reads more digits, and the sentence around them is to stay one.
    plain = f"{number:,.{decimals}f}" if abs(number) < _MOST else f"{number:.3g}"
    if _in_use.decimal == "." and _in_use.group == ",":
        return plain
    return plain.replace(",", "\0").replace(".", _in_use.decimal).replace("\0", _in_use.group)


def together(text: str) -> str:
    """Return a number with its unit so that it keeps its order in a sentence read from the right.

    A Latin unit would else go to the other side of its number: "MB 386".
    """
    return f"\u2068{text}\u2069" if _in_use.right_to_left else text


def _fill(text: str, values: Mapping[str, object]) -> str:
    """Put values into the blanks that have their names; anything else stays as it stands."""

    def value(match: re.Match[str]) -> str:
        name = match[1]
        return str(values[name]) if name in values else match[0]

    return _BLANK.sub(value, text)
