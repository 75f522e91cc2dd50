"""Translations of the program: files of Qt Linguist (.ts), the program's own and people's.

Read as strangers' files: bounded, without entities, and for their text alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from desktop.core.errors.language import TranslationInvalid
from desktop.core.language import Language, blanks, is_code
from desktop.core.plurals import forms, rule

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_LARGEST_FILE: Final = 4 * 1024 * 1024
_MOST_TEXTS: Final = 20_000
_LONGEST_TEXT: Final = 4_000
_DONE: Final = (None, "")
#: A blank of a prompt; see `desktop.core.specialists.blanks`.
_NAMED: Final = re.compile(r"\{\{ ?[^\W\d][\w-]{0,39} ?\}\}")
#: Entities and usual attributes can fill the memory, and Qt Linguist writes none.
_DECLARES: Final = re.compile(r"<!(?!--|\[CDATA\[|DOCTYPE TS>)")
# Nothing below a text moves the cursor, rings, or turns the direction of what follows.
_HIDDEN: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Choice:
    """A language that can be chosen.

    Attributes:
        code: as in "de" or "zh_CN".
        path: its file.
        is_own: whether the person added it.
    """

    code: str
    path: Path
    is_own: bool


def choices(shipped: Path, own: Path) -> tuple[Choice, ...]:
    """Return the languages that there are beside English, by their codes; reads two folders.

    A person's own file stands in for the shipped one of the same language.

    Args:
        shipped: the program's folder of .ts files.
        own: the person's, which need not be there.
    """
    found: dict[str, Choice] = {}
    for folder, is_own in ((shipped, False), (own, True)):
        for path in sorted(folder.glob("*.ts")) if folder.is_dir() else ():
            # A pipe, for example, would keep whoever opens it waiting.
            if is_code(path.stem) and path.stem != "en" and path.is_file():
                found[path.stem] = Choice(path.stem, path, is_own)
    return tuple(found[code] for code in sorted(found))


def best(wanted: Iterable[str], there: Iterable[str]) -> str:
    """Return the first of the wanted languages that is there, or "en".

    Args:
        wanted: codes such as "de-AT" or "zh_Hans_CN", the dearest first.
        there: codes such as "de" or "zh_CN".
    """
    known = {"en", *there}
    for code in wanted:
        parts = code.replace("-", "_").split("_")
        if "Hans" in parts and "zh_CN" in known:
            return "zh_CN"
        for candidate in ("_".join(parts), f"{parts[0]}_{parts[-1]}", parts[0]):
            if candidate in known:
                return candidate
    return "en"


def read(path: Path, code: str, decimal: str = ".", group: str = ",") -> Language:
    """Return a language from a file of Qt Linguist.

    Texts that are not finished, are too long, lack a form, or have other blanks than the English
    ones are left in English.

    Args:
        path: the file.
        code: of the language.
        decimal: the mark before decimals.
        group: the mark between thousands.

    Raises:
        TranslationInvalid: it is no such file, or too large.
    """
    texts: dict[tuple[str, str], str] = {}
    counted: dict[tuple[str, str], tuple[str, ...]] = {}
    for message in _messages(path):
        key = message.findtext("source") or "", message.findtext("comment") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type") not in _DONE:
            continue
        if message.get("numerus") == "yes":
            found = tuple(_text(form) for form in translation.findall("numerusform"))
            if len(found) == forms(code) and all(fits(one, *key) for one in found):
                counted[key] = found
        elif fits(text := _text(translation), key[0]):
            texts[key] = text
    return Language(code, texts, counted, rule(code), decimal, group)


def fits(translation: str, source: str, plural: str = "") -> bool:
    """Return whether a translation says something, and has the blanks that it should.

    Args:
        translation: of a text, or one form of it.
        source: in English; the singular of a text with a number.
        plural: of a text with a number; a form may do without the number.
    """
    # What is named in a prompt is for people, who read it: as many, in words of their own.
    own, others = _NAMED.subn("", plural or source), _NAMED.subn("", translation)
    asked, there = blanks(own[0]), blanks(others[0])
    wanted = there | {"n"} == asked | {"n"} if plural else there == asked
    return wanted and bool(translation) and own[1] == others[1]


def _text(element: ET.Element) -> str:
    # What is within a text, as <byte/> for a control character, is nothing that people read.
    text = "" if len(element) else element.text or ""
    return _HIDDEN.sub("", text) if len(text) <= _LONGEST_TEXT else ""


def _messages(path: Path) -> list[ET.Element]:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
        text = data.decode("utf-8-sig")
        if len(data) > _LARGEST_FILE or _DECLARES.search(text):
            raise TranslationInvalid(path=str(path))
        root = ET.fromstring(text)  # noqa: S314 - nothing is declared, and expat bounds the rest
    except (OSError, ET.ParseError, ValueError) as error:
        raise TranslationInvalid(path=str(path)) from error
    messages = root.findall("context/message")
    if root.tag != "TS" or len(messages) > _MOST_TEXTS:
        raise TranslationInvalid(path=str(path))
    return messages
