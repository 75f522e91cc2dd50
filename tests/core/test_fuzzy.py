from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.fuzzy import folded, match


def best(query: str, *lines: str) -> str:
    found = {line: match(query, line) for line in lines}
    return max((each, line) for line, each in found.items() if each is not None)[1]


def marked(query: str, line: str) -> str:
    found = match(query, line)
    assert found is not None
    return "".join(line[place] for place in found.places)


@pytest.mark.parametrize(
    ("query", "line"),
    [
        ("nc", "New chat"),
        ("chn", "Chat with Norway"),
        ("NORWAY", "Trip to Norway"),
        ("cafe", "Café in Oslo"),
        ("new chat", "New chat"),
        ("ß", "Straße"),
    ],
)
def test_letters_are_found_in_their_order(query: str, line: str) -> None:
    found = match(query, line)

    assert found is not None
    wanted = "".join(folded(query).split())
    assert "".join(folded(line)[place] for place in found.places) == wanted


def test_letters_in_another_order_are_not_found() -> None:
    assert match("cn", "New chat") is None
    assert match("newest", "New chat") is None


def test_nothing_typed_fits_everything_without_a_mark() -> None:
    assert match("  ", "New chat") == (0.0, ())


def test_starts_of_words_and_letters_side_by_side_come_first() -> None:
    assert best("nc", "Pencil", "New chat") == "New chat"
    assert best("speed", "Sort pages; end each day", "Speed") == "Speed"
    assert best("set", "Same text", "Settings") == "Settings"
    assert best("dis", "Models: find", "Disk use") == "Disk use"


def test_the_marks_are_on_the_letters_that_people_mean() -> None:
    found = match("nc", "open New chat")

    assert found is not None
    assert found.places == (5, 9)
    assert marked("use", "Disk use") == "use"


@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_is_typed_each_letter_that_is_marked_is_one_of_it(query: str, line: str) -> None:
    found = match(query, line)

    if found is not None:
        wanted = "".join(folded(query[:64]).split())
        assert "".join(folded(line)[place] for place in found.places) == wanted
        assert list(found.places) == sorted(set(found.places))
        assert all(place < len(line) for place in found.places)


@given(st.text(min_size=1, max_size=30))
def test_a_line_is_found_by_itself(line: str) -> None:
    assert match(line, line) is not None


def test_nobody_waits_for_a_line_that_is_made_to_be_slow() -> None:
    begun = time.perf_counter()

    match("a" * 63 + "b", "a" * 10_000)
    match("a" * 64, "a " * 5_000)

    assert time.perf_counter() - begun < 0.2
