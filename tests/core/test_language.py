"""What the program says in the language in use, and what strangers' translations cannot do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from desktop.core import language
from desktop.core.language import ENGLISH, Language, amount, blanks, mark, tr, trn
from desktop.core.plurals import forms, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = some.text("abcxyz_", min_size=1, max_size=4)
#: Numbers by form, from CLDR's charts; those of Qt where it has fewer forms.
SAMPLES: dict[str, tuple[tuple[int, ...], ...]] = {
    "de": ((1,), (0, 2, 16, 100, 1_000, 1_000_000)),
    "es": ((1,), (0, 2, 16, 100, 1_000)),
    "fr": ((0, 1), (2, 17, 100, 1_000)),
    "zh_CN": ((0, 1, 2, 15, 100, 1_000_000),),
    "ru": ((1, 21, 31, 101, 1001), (2, 3, 4, 22, 104), (0, 5, 11, 12, 14, 19, 100, 1_000_000)),
    "pl": ((1,), (2, 3, 4, 22, 24, 102), (0, 5, 11, 12, 14, 21, 101, 1_000_000)),
    "cs": ((1,), (2, 3, 4), (0, 5, 19, 22, 100)),
    "sl": ((1, 101, 201), (2, 102), (3, 4, 103, 104), (0, 5, 11, 100)),
    "lt": ((1, 21, 101), (2, 9, 22, 102), (0, 10, 11, 20, 30, 100)),
    "ro": ((1,), (0, 2, 16, 101, 102), (20, 35, 100, 1_000)),
    "ar": ((0,), (1,), (2,), (3, 10, 103, 110), (11, 26, 111), (100, 102, 200, 1_000)),
}


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language.use(ENGLISH)


def german(texts: dict[tuple[str, str], str] | None = None) -> Language:
    counted = {("{n} chat", "{n} chats"): ("{n} Gespräch", "{n} Gespräche")}
    return Language("de", texts or {}, counted, rule("de"), ",", ".")


def test_without_a_language_the_program_speaks_english() -> None:
    assert tr("Delete {name}", name="a") == "Delete a"
    assert [trn("{n} chat", "{n} chats", n) for n in (0, 1, 2, 1_234)] == [
        *("0 chats", "1 chat", "2 chats", "1,234 chats"),
    ]


def test_a_text_is_translated_by_its_words_and_its_note() -> None:
    language.use(german({("Open", ""): "Öffnen", ("Open", "of a door"): "Offen"}))

    assert (tr("Open"), tr("Open", "of a door")) == ("Öffnen", "Offen")
    assert tr("Close") == "Close"
    assert mark("Open") == mark("Open", "of a door") == "Open"
    assert [trn("{n} chat", "{n} chats", n) for n in (1, 1_234)] == [
        "1 Gespräch",
        "1.234 Gespräche",
    ]
    assert trn("{n} file", "{n} files", 2) == "2 files"


def test_other_values_stand_in_a_text_with_a_number() -> None:
    assert trn("{n} chat of {name}", "{n} chats of {name}", 2, name="{n}") == "2 chats of {n}"


@pytest.mark.parametrize(
    "hostile",
    [
        "{x.__class__}",
        "{x!r}",
        "{x:>999999999}",
        "{x[0]}",
        "{0}",
        "{}",
        "%(x)s",
        "$x",
        "{{x}}",
        "{",
    ],
)
def test_a_translation_gets_nothing_but_the_values_in_blanks(hostile: str) -> None:
    language.use(german({("Hello {x}", ""): hostile}))

    assert tr("Hello {x}", x="y") == hostile.replace("{{x}}", "{y}")


def test_markup_stays_text() -> None:
    language.use(german({("Hello {x}", ""): "<b>{x}</b>&amp;"}))

    assert tr("Hello {x}", x="<i>") == "<b><i></b>&amp;"


@given(text=some.text(), values=some.dictionaries(NAMES, some.text(max_size=5), max_size=4))
@example(text="{a}{b}", values={"a": "{b}", "b": "{a}"})
def test_blanks_are_filled_once_and_the_rest_stays(text: str, values: dict[str, str]) -> None:
    language.use(german({("x", ""): text}))
    whole = "".join(f"|{{{name}}}" for name in values)

    assert tr("x", **values) == text or blanks(text)
    language.use(german({("x", ""): whole}))
    assert tr("x", **values) == "".join(f"|{value}" for value in values.values())


@pytest.mark.parametrize(
    ("decimal", "group", "shown"),
    [
        (".", ",", "-1,234,567.9"),
        (",", ".", "-1.234.567,9"),
        (",", "\u202f", "-1\u202f234\u202f567,9"),
    ],
)
def test_numbers_are_written_as_the_language_does(decimal: str, group: str, shown: str) -> None:
    language.use(Language("xx", decimal=decimal, group=group))

    assert amount(-1_234_567.89, 1) == shown
    assert amount(7) == "7"
    assert amount(1e255, 1) == "1e+255"


@given(some.integers(-(10**12), 10**12), some.integers(0, 4))
def test_an_amount_is_the_number_that_it_was(number: int, decimals: int) -> None:
    language.use(german())

    shown = amount(number, decimals)

    assert float(shown.replace(".", "").replace(",", ".")) == number


@pytest.mark.parametrize(
    ("code", "form", "number"),
    [
        (code, form, n)
        for code, all_ in SAMPLES.items()
        for form, some_ in enumerate(all_)
        for n in some_
    ],
)
def test_plural_rules_are_those_of_cldr(code: str, form: int, number: int) -> None:
    assert forms(code) == len(SAMPLES[code])
    assert rule(code)(number) == form


@given(code=some.sampled_from([*SAMPLES, "lv", "ga", "mk", "is", "hy", "sk"]), n=some.integers(0))
def test_every_number_has_a_form(code: str, n: int) -> None:
    assert 0 <= rule(code)(n) < forms(code)


def test_a_language_with_too_few_forms_still_says_something() -> None:
    language.use(Language("ru", {}, {("{n} chat", "{n} chats"): ("{n} чат",)}, rule("ru")))

    assert trn("{n} chat", "{n} chats", 5) == "5 чат"
    assert trn("{n} chat", "{n} chats", -1) == "-1 чат"
