from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.core.store.search_words import Query, spaced

if TYPE_CHECKING:
    from collections.abc import Iterator

INDEX = "CREATE VIRTUAL TABLE words USING fts5(text, tokenize='unicode61 remove_diacritics 2')"
#: Letters whose words Unicode's newer versions do not see otherwise than SQLite does.
LETTERS = "ab AB äÄé\"-*()ß北京日ほ서_.'“\n\t0łĀ\u017fΆά\xd7:^+{}"
PIECES = some.sampled_from(["a", "b", " ", "e\u0301", "é", "北", "京", "-", '"'])
TEXTS = some.text(LETTERS, max_size=30) | some.lists(PIECES, max_size=30).map("".join)


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute(INDEX)
        yield connection


def is_found(index: sqlite3.Connection, query: Query, text: str) -> bool:
    index.execute("DELETE FROM words")
    index.execute("INSERT INTO words (text) VALUES (?)", (spaced(text),))
    return bool(index.execute("SELECT 1 FROM words WHERE words MATCH ?", (query.match,)).fetchall())


def marked(query: str, text: str) -> list[str]:
    return [text[first : first + length] for first, length in Query(query).spans(text)]


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("trip norway", "A trip to Norway", True),
        ("trip sweden", "A trip to Norway", False),
        ("nor", "A trip to Norway", True),
        ("nor ", "A trip to Norway", False),
        ("way", "A trip to Norway", False),
        ('"trip to"', "A trip to Norway", True),
        ('"to trip"', "A trip to Norway", False),
        ('"trip to nor', "A trip to Norway", True),
        ('"trip to nor"', "A trip to Norway", False),
        ("“trip to”", "A trip to Norway", True),
        ("trip -norway", "A trip to Norway", False),
        ("trip -sweden", "A trip to Norway", True),
        ('trip -"to norway"', "A trip to Norway", False),
        ('trip -"norway to"', "A trip to Norway", True),
        ("--verbose", "try --verbose", True),
        ("e-mail", "an E-Mail", True),
        ("e-mail", "mail, e", False),
        ("NOT a", "a b", False),
        ("a OR b", "a", False),
        ("a OR b", "b or a", True),
        ("text:a", "text a", True),
        ("muller", "Frau Müller", True),
        ("MÜLLER", "muller", True),
        ("cafe", "cafe\u0301", True),
        ("北京", "我们去北京旅行", True),
        ("京北", "我们去北京旅行", False),
        ("京", "我们去北京旅行", True),
        ("hiking 北京", "北京 for hiking", True),
        ("東京タワー", "昨日東京タワーに行った", True),
        ("서울", "서울에서 만나요", True),
        ("ไทย", "ภาษาไทย", True),
    ],
)
def test_what_people_type_finds_what_they_mean(
    index: sqlite3.Connection, typed: str, text: str, found: bool
) -> None:
    query = Query(typed)

    assert is_found(index, query, text) is found
    assert not found or query.spans(text)


@pytest.mark.parametrize(
    "typed", ["", " ", '"', "-", "- -", "-norway", '""', "*", "🎉", "\0", "()"]
)
def test_without_a_word_there_is_nothing_to_look_for(typed: str) -> None:
    query = Query(typed)

    assert query.is_empty
    assert query.spans("anything 🎉 * \0") == ()


@given(typed=some.text(max_size=60) | TEXTS, text=some.text(max_size=60))
def test_nothing_that_is_typed_is_an_error(
    index: sqlite3.Connection, typed: str, text: str
) -> None:
    query = Query(typed)

    if not query.is_empty:
        index.execute("SELECT rowid FROM words WHERE words MATCH ?", (query.match,)).fetchall()
    end = 0
    for first, length in query.spans(text):
        assert end <= first < first + length <= len(text)
        end = first + length


@given(typed=TEXTS, text=TEXTS)
def test_hits_are_marked_where_the_index_finds_them(
    index: sqlite3.Connection, typed: str, text: str
) -> None:
    query = Query(typed)

    if query.is_empty:
        return
    found = is_found(index, query, text)

    if found:
        assert query.spans(text)
    elif len(typed.split()) == 1 and not set(typed) & set('-"“'):
        assert not query.spans(text)


def test_marks_are_where_the_letters_stand_whatever_their_case_and_accents() -> None:
    assert marked("muller stra", "Müller, MULLER: Straße") == ["Müller", "MULLER", "Stra"]
    assert marked("cafe", "the cafe\u0301s") == ["cafe\u0301"]
    assert marked("北京", "我们去北京旅行") == ["北京"]
    assert marked('"to the sea"', "to the\n  **sea**") == ["to the\n  **sea"]
    assert marked("sea -land", "sea and land") == ["sea"]
    assert marked("art", "start art arts art_x") == ["art", "art", "art"]
    assert marked("art ", "start art arts art_x") == ["art", "art"]


def test_a_capital_of_two_letters_moves_no_mark() -> None:
    assert marked("x", "İİİ x") == ["x"]


def test_a_long_text_asks_for_its_first_words_only(index: sqlite3.Connection) -> None:
    query = Query("word " * 10_000)

    assert len(query.match) < 1000
    assert is_found(index, query, "word")


@given(some.text("ab 中文,กข한é\n", max_size=20))
def test_each_letter_without_spaces_is_a_word_of_its_own(text: str) -> None:
    # What an index holds must be what it is told to forget, whoever made it.
    alone = re.sub("([中文กข한])", r" \1 ", text)

    assert spaced(text) == alone
