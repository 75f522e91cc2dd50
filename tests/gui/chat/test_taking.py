"""What of files is sent, for any files and any room."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.documents.chunk import passages
from desktop.core.documents.values import Document, Part
from desktop.gui.chat.attaching.reading import of_text
from desktop.gui.chat.attaching.taking import Share, Wish, ranges, take

LINE = "The river runs on and on past the hill.\n"


def document(name: str, lines: int, parts: int = 1) -> Document:
    made = tuple(Part(LINE * lines, page=number + 1) for number in range(parts))
    return Document(name, "pdf", 9, "0" * 64, made, pages=parts)


def wish(name: str, lines: int, pages: int = 1, **more: object) -> Wish:
    made = document(name, lines, pages)
    return Wish(made, passages(made), **more)  # type: ignore[arg-type]  # each test names one


def ways(shares: tuple[Share, ...]) -> list[str]:
    return [one.file.taken for one in shares]


def test_all_is_sent_where_it_fits_or_nobody_knows() -> None:
    wishes = [wish("a", 10), wish("b", 500)]

    assert ways(take(wishes, "", None)) == ways(take(wishes, "", 10_000)) == ["all", "all"]


def test_the_long_one_is_cut_and_the_short_one_is_not() -> None:
    shares = take([wish("long", 5000), wish("short", 5)], "river", 2000)

    assert ways(shares) == ["passages", "all"]
    assert 1000 < sum(one.tokens for one in shares) <= 2000


def test_what_people_choose_goes_before_what_fits() -> None:
    shares = take([wish("a", 100, 9, mode="all"), wish("b", 5000)], "river", 300)

    assert ways(shares) == ["all", "passages"]
    assert shares[1].file.text == ""


def test_parts_have_their_pages() -> None:
    [share] = take([wish("a", 3, 20, mode="parts", parts=frozenset({0, 1, 2, 9}))], "", 10)

    assert (share.file.count, share.file.of, share.file.where) == (4, 20, "1-3, 10")
    assert "[Page 10]" in share.file.text
    assert "[Page 4]" not in share.file.text


@given(
    st.lists(st.integers(1, 400), min_size=1, max_size=5),
    st.integers(0, 20_000),
    st.sampled_from(["", "river hill", "nothing of it"]),
)
def test_no_files_take_more_than_the_room(lengths: list[int], room: int, question: str) -> None:
    shares = take([wish(str(place), one) for place, one in enumerate(lengths)], question, room)

    assert len(shares) == len(lengths)
    assert sum(one.tokens for one in shares) <= max(room, 0)


@pytest.mark.parametrize(
    ("pages", "shown"),
    [
        ([], ""),
        ([4], "4"),
        ([3, 1, 2, 2], "1-3"),
        ([1, 3, 5], "1, 3, 5"),
        (list(range(1, 40, 2)), "1, 3, 5, 7, 9, 11, …"),
    ],
)
def test_pages_in_short(pages: list[int], shown: str) -> None:
    assert ranges(pages) == shown


def test_a_pasted_text_is_in_parts_that_make_it_up() -> None:
    read = of_text("A line\r\nand half a sign \ud800\0.\n" * 1000, "Pasted text")

    assert len(read.document.parts) > 1
    assert read.document.text == "A line\nand half a sign ?.\n" * 1000
