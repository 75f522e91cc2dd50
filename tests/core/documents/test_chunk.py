"""Passages: together they are the text, none is too long, and what belongs together stays so."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.documents.chunk import passages, spans, tokens
from desktop.core.documents.values import Document, Part

LINES = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        ["", "", "# Heading", "## Another", "```", "~~~~ python", "```", "- item", "| a |"]
    ),
    st.text(alphabet="abc .!?。", min_size=50, max_size=400),
)
TEXTS = st.lists(LINES, max_size=40).map("\n".join)


def document(*parts: Part) -> Document:
    return Document("a.txt", "text", 0, "", parts)


def cut(text: str, most: int) -> list[str]:
    return [text[start:end] for start, end in spans(text, most)]


@given(TEXTS, st.integers(1, 60))
def test_passages_cover_the_text_in_order_and_within_bounds(text: str, most: int) -> None:
    found = spans(text, most)

    assert "".join(text[start:end] for start, end in found) == text
    assert all(start < end for start, end in found)
    assert all(tokens(text[start:end]) <= most for start, end in found)


@given(st.lists(TEXTS.filter(bool), max_size=5), st.integers(1, 60))
def test_passages_of_parts_stand_where_they_say(texts: list[str], most: int) -> None:
    whole = document(*(Part(text, page=number) for number, text in enumerate(texts, 1)))
    found = passages(whole, most)

    assert all(whole.text[one.start : one.end] == one.text for one in found)
    assert "".join(one.text for one in found) == whole.text
    assert [one.page for one in found] == sorted(one.page for one in found)


def test_paragraphs_stay_whole() -> None:
    one, two, three = ("word " * 15 + "\n\n" for _ in range(3))

    assert cut(one + two + three, 40) == [one + two, three]


def test_a_heading_goes_with_what_it_heads() -> None:
    before, after = "word " * 30 + "\n\n", "more " * 12 + "\n"

    assert cut(before + "# Title\n\n" + after, 45) == [before, "# Title\n\n" + after]


def test_code_is_not_cut_where_it_fits() -> None:
    text, code = "word " * 20 + "\n\n", "```python\na = 1\n\n# no heading\n\nb = 2\n```\n"

    assert cut(text + code + text, 30) == [text, code, text]


def test_what_is_too_long_is_cut_after_lines_sentences_and_words() -> None:
    lines = "".join(f"line number {number}\n" for number in range(20))
    sentences = "This is one sentence. " * 20
    words = "word " * 100

    assert all(piece.endswith("\n") for piece in cut(lines, 20))
    assert all(piece.endswith(". ") for piece in cut(sentences, 20))
    assert all(piece.endswith("word ") for piece in cut(words, 20))
    assert max(map(len, cut("x" * 500, 20))) == 80


def test_chinese_costs_more_and_ends_after_sentences() -> None:
    found = cut("人人生而自由在尊严和权利上一律平等。" * 20, 40)

    assert all(piece.endswith("。") for piece in found)
    assert all(tokens(piece) <= 40 for piece in found)


def test_each_passage_knows_its_heading_and_page() -> None:
    text = "# One\n\n" + "word " * 60 + "\n\n" + "word " * 60 + "\n\n# Two\n\nEnd\n"
    found = passages(document(Part(text), Part("Last\n", "Sheet", 7)), 80)

    assert [(one.title, one.page) for one in found] == [
        ("One", 0),
        ("One", 0),
        ("Two", 0),
        ("Sheet", 7),
    ]
