from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from desktop.core.store.search_words import Query
from desktop.core.store.snippets import snippet


def shown(query: str, text: str, width: int = 60) -> str:
    """The snippet with its hits in brackets."""
    made = snippet(Query(query), text, width)
    line, known = "", 0
    for first, length in made.spans:
        line += made.text[known:first] + "[" + made.text[first : first + length] + "]"
        known = first + length
    return line + made.text[known:]


def test_a_short_text_is_shown_whole() -> None:
    assert shown("norway", "A trip to Norway") == "A trip to [Norway]"


def test_a_long_text_is_cut_around_its_hit() -> None:
    text = "before " * 100 + "the fjord is deep" + " after" * 100

    assert shown("fjord", text, 50) == "…before before the [fjord] is deep after after after…"


def test_the_place_with_most_of_the_words_is_shown() -> None:
    text = "deep" + " water" * 80 + " and the deep fjord" + " water" * 80

    assert "[deep] [fjord]" in shown("deep fjord", text)


def test_it_is_one_line_without_marks_and_controls() -> None:
    text = "# Norway\n\n**bold**  `code`\x1b[31m\u202ered\n```python\nprint(norway)\n```"

    assert shown("norway", text, 80) == "[Norway] bold code[31mred python print([norway])"


def test_a_table_is_read_along_its_lines() -> None:
    text = "| a | b |\n|:---|---:|\n| fjord | --x -- y |"

    assert shown("fjord", text, 80) == "a b [fjord] --x -- y"


def test_marks_inside_a_hit_go_away_with_the_hit_in_its_place() -> None:
    assert shown('"deep fjord"', "the **deep** `fjord`\nhere") == "the [deep fjord] here"


def test_a_text_without_the_words_begins_at_its_beginning() -> None:
    assert shown("x", "word " * 100, 10) == "word word…"


def test_a_hit_far_behind_is_found() -> None:
    assert "[fjord]" in shown("fjord", "water " * 50_000 + "fjord")


TEXTS = some.text(some.sampled_from("ab \n*`#|-é北\u0301\x1b\u202e_"), max_size=400)


@given(query=some.sampled_from(["a", "b ", "ab", '"a b"', "北"]), text=TEXTS)
def test_every_mark_lies_in_the_snippet(query: str, text: str) -> None:
    made = snippet(Query(query), text, 40)

    assert len(made.text) <= 42
    assert made.text.isprintable() or set(made.text) <= set(text) | {"…", " "}
    assert not set(made.text) & {"\n", "\x1b", "\u202e"}
    end = 0
    for first, length in made.spans:
        assert end <= first < first + length <= len(made.text)
        end = first + length
    if Query(query).spans(text):
        assert made.spans
