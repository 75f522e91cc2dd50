"""How texts are encoded: what says so, what can be guessed, and what is no text at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.core.documents.reading.letters import NotText, decode, encoding_of

if TYPE_CHECKING:
    from core.documents.conftest import Reader

SAMPLES = {
    "cp1252": "Der Käufer trägt die Kosten; „Müller & Söhne“. Prix : 20 €, l’été à Orléans.",
    "koi8_r": "Съешь же ещё этих мягких французских булок, да выпей чаю. Москва - столица России.",
    "cp1251": "Съешь же ещё этих мягких французских булок, да выпей чаю. Москва — столица России.",
    "gb18030": "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心。",
    "cp932": "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。",
    "cp949": "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.",
    "big5": "人人生而自由，在尊嚴和權利上一律平等。他們賦有理性和良心。",
    "cp1250": "Příliš žluťoučký kůň úpěl ďábelské ódy. Zażółć gęślą jaźń.",
    "cp1253": "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια.",
}
UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be")


@pytest.mark.parametrize("times", [1, 50])
@pytest.mark.parametrize("encoding", SAMPLES)
def test_what_older_programs_wrote_is_guessed(encoding: str, times: int) -> None:
    text = f"{SAMPLES[encoding]}\n" * times
    data = text.encode(encoding)

    assert decode(data, encoding_of(data)) == text


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("sample", ["cp1252", "koi8_r", "gb18030", "cp932"])
def test_every_form_of_unicode_is_known_with_a_mark_and_without(encoding: str, sample: str) -> None:
    text = f"{SAMPLES[sample]}\n" * 9
    data = text.encode(encoding)

    assert decode(data, encoding_of(data)) == text


def test_a_few_words_of_western_europe_are_enough() -> None:
    assert encoding_of("naïve café\n".encode("cp1252")) == "cp1252"


def test_the_letter_that_tells_may_come_late(read: Reader) -> None:
    found = read("late.txt", b"plain words\n" * 40_000 + "Käse für Zoë\n".encode("cp1252"))

    assert found.text.endswith("plain words\nKäse für Zoë\n")
    assert found.encoding == "cp1252"


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 99, b"\x7fELF\2\1\1" + bytes(99), b"\1\2\3\4\5\6\7 words" * 9]
)
def test_what_is_no_text_is_none(data: bytes) -> None:
    with pytest.raises(NotText):
        encoding_of(data)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_text_or_none(data: bytes) -> None:
    try:
        decode(data, encoding_of(data))
    except NotText:
        assume(False)


@given(st.text(max_size=300), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_unicode_comes_back_whole(text: str, encoding: str) -> None:
    assume(not any(character < " " and character not in "\t\n\r" for character in text))
    assume("\x7f" not in text)
    assume(not text.startswith("\ufeff"))
    data = text.encode(encoding)

    assert decode(data, encoding_of(data)) == text
