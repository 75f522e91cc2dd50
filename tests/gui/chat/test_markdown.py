from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_documents import DOCUMENTS, MARKED_UP

from desktop.gui.chat.blocks import Block, Gap, Kind, Span
from desktop.gui.chat.markdown import parse, plain
from desktop.gui.chat.stream import MarkdownStream, parse_all, pieces
from desktop.gui.chat.texts import safe_link, without_breaks


def blocks(text: str) -> list[Block]:
    return parse_all(text)


def texts(text: str) -> list[str]:
    return [block.text for block in blocks(text)]


def links(text: str) -> list[str]:
    return [span.link for block in blocks(text) for span in block.spans if span.link]


def test_each_kind_of_block_is_recognised() -> None:
    kinds = [block.kind for block in blocks(MARKED_UP)]
    text, code = Kind.TEXT, Kind.CODE
    assert kinds == [
        *(Kind.HEADING, text, text, text, text, text, text),
        *(code, code, Kind.TABLE, Kind.RULE, text),
    ]


def test_styles_of_runs() -> None:
    (block,) = blocks("a **b *c*** `d` ~~e~~")
    assert block.spans == (
        Span("a "),
        Span("b ", bold=True),
        Span("c", bold=True, italic=True),
        Span(" "),
        Span("d", code=True),
        Span(" "),
        Span("e", struck=True),
    )


def test_list_items_have_markers_and_depth() -> None:
    found = blocks("3. three\n4. four\n   - deep\n\n     more")
    assert [(block.marker, block.path, block.text) for block in found] == [
        ("3.", "l", "three"),
        ("4.", "l", "four"),
        ("•", "ll", "deep"),
        ("", "ll", "more"),
    ]


def test_numbering_goes_on_although_the_source_repeats_a_number() -> None:
    stream = MarkdownStream()
    for number in range(40):
        stream.feed(f"1. item {number}\n")
    stream.finish()
    assert [block.marker for block in stream.blocks] == [f"{n}." for n in range(1, 41)]


def test_an_empty_item_keeps_its_marker() -> None:
    assert [block.marker for block in blocks("-\n- x")] == ["•", "•"]


def test_a_line_break_stays_one() -> None:
    assert texts("one\ntwo") == ["one\u2028two"]


def test_code_knows_its_language_and_its_ends() -> None:
    found = blocks("```py\na\n\nb\n```")
    assert [(b.text, b.first, b.last, b.language) for b in found] == [
        ("a", True, False, "py"),
        ("", False, False, "py"),
        ("b", False, True, "py"),
    ]


def test_a_table_has_cells_and_alignments() -> None:
    (block,) = blocks("| a | b |\n|:-:|--:|\n| 1 |\n| 2 | **3** |")
    assert block.table is not None
    assert block.table.alignments == ("center", "right")
    assert [cell[0].text for cell in block.table.header] == ["a", "b"]
    assert block.table.rows == (
        ((Span("1"),), ()),
        ((Span("2"),), (Span("3", bold=True),)),
    )


def test_a_table_of_far_too_many_columns_stays_text() -> None:
    wide = "|" + "a|" * 40 + "\n|" + "-|" * 40 + "\n"
    assert [block.kind for block in blocks(wide)] == [Kind.TEXT]


def test_html_is_shown_and_not_obeyed() -> None:
    shown = "".join(texts("<script>alert(1)</script>\n\n<b>x</b> <img src=x onerror=y>"))
    assert "<script>alert(1)</script>" in shown
    assert "<b>x</b>" in shown
    assert "<img src=x onerror=y>" in shown


def test_an_image_becomes_a_link_with_its_description() -> None:
    (block,) = blocks("![a bird](https://e.example/bird.png)")
    assert block.spans == (Span("a bird", link="https://e.example/bird.png"),)


@pytest.mark.parametrize(
    "text",
    [
        "[x](javascript:alert(1))",
        "[x](file:///etc/passwd)",
        "[x](data:text/html,hi)",
        "[x](goldcrest:models/1)",
        "[x](ftp://e.example)",
        "![x](file:///etc/passwd)",
        "<vbscript:x>",
        "[x](//e.example)",
    ],
)
def test_only_web_and_mail_addresses_become_links(text: str) -> None:
    assert links(text) == []
    assert "".join(texts(text))


def test_bare_addresses_become_links_without_their_full_stop() -> None:
    assert links("See https://a.example/b(c)_d, or <mailto:x@y.example>. `https://no.example`") == [
        "https://a.example/b(c)_d",
        "mailto:x@y.example",
    ]


def test_a_link_defined_at_the_end_works_at_the_beginning() -> None:
    text = "See [this][1].\n\n" + "Filler.\n\n" * 20 + "[1]: https://a.example\n"
    assert links(text) == ["https://a.example"]


def test_gaps() -> None:
    gaps = [block.gap for block in blocks("p\n\n- a\n- b\n\n## h\n\np\n\n```\nx\ny\n```")]
    assert gaps == [
        *(Gap.NONE, Gap.NORMAL, Gap.SMALL, Gap.LARGE, Gap.SMALL, Gap.NORMAL, Gap.NONE),
    ]


def test_characters_that_qt_takes_for_its_own_are_replaced() -> None:
    assert texts("a\x00b\u2029c\ufdd0d") == ["a\ufffdb\ufffdc\ufffdd"]
    assert without_breaks("a\rb\u2029c") == "a\nb\ufffdc"


@given(st.text())
def test_any_address_is_safe_or_empty(text: str) -> None:
    found = safe_link(text)
    assert found in ("", text)
    assert not found or found.lower().startswith(("http:", "https:", "mailto:"))


# --- while it is written ---------------------------------------------------------------------


@settings(deadline=None)
@given(DOCUMENTS, st.data())
def test_written_in_pieces_it_is_the_same_as_at_once(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=12)))
    stream = MarkdownStream()
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        stream.feed(text[start:end])
    stream.finish()
    whole = MarkdownStream()
    whole.feed(text)
    whole.finish()
    assert stream.blocks == whole.blocks


@settings(deadline=None)
@given(DOCUMENTS.filter(lambda text: "]:" not in text))
def test_cut_into_blocks_it_is_the_same_as_parsed_in_one_go(text: str) -> None:
    stream = MarkdownStream()
    for character in text:
        stream.feed(character)
    stream.finish()
    assert stream.blocks == (parse(text).blocks or plain(text))


@given(DOCUMENTS)
def test_what_is_final_never_changes(text: str) -> None:
    stream = MarkdownStream()
    final: list[Block] = []
    for piece in (text[start : start + 5] for start in range(0, len(text), 5)):
        stream.feed(piece)
        assert stream.final[: len(final)] == final
        final = list(stream.final)
    stream.finish()
    assert stream.final[: len(final)] == final


@settings(deadline=None)
@given(st.text(max_size=2000) | DOCUMENTS)
def test_any_text_can_be_shown(text: str) -> None:
    for block in blocks(text):
        assert len(block.path) <= 6
        assert "\n" not in block.text
        assert "\u2029" not in block.text
        if block.table is not None:
            width = len(block.table.alignments)
            assert all(len(row) == width for row in (block.table.header, *block.table.rows))


@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z", "P", "S"]), min_size=1))
def test_plain_words_come_out_as_they_went_in(text: str) -> None:
    assert "".join(texts(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        *("[" * 10_000, "![" * 5_000, "[a](" * 3_000, "[a][" * 3_000),
        *(">" * 10_000, "> " * 5_000 + "x", "- " * 5_000, "1. " * 4_000),
        *("*" * 10_000, "*a " * 4_000, "a* " * 4_000, "*a_ " * 3_000, "***a" * 3_000, "_" * 9_000),
        *("`" * 10_000, "".join("`" * n + "a" for n in range(150)), "~~a" * 4_000),
        *("<" * 10_000, "<a " * 4_000, "&" * 10_000, "\\" * 10_000, "\n" * 10_000),
        "a|b\n-|-\n" + "a|b\n" * 2_500,
        "|a" * 500 + "\n" + "|-" * 500 + "\n" + "|a\n" * 300,
        "[a]: b\n" * 2_000,
        "[a]: <" * 2_000,
        "https://" * 2_000,
        "https://a." + ")" * 9_000,
        "".join("  " * n + "- a\n" for n in range(200)),
    ],
    ids=lambda text: repr(text[:8]),
)
def test_text_made_to_be_slow_is_not(text: str) -> None:
    stream = MarkdownStream()
    slowest = 0.0
    for piece in pieces(text):
        # Processor time: other programs on the machine do not count.
        began = time.process_time()
        stream.feed(piece)
        slowest = max(slowest, time.process_time() - began)
    stream.finish()
    assert stream.blocks or not text.strip()
    assert slowest < 0.5


def test_text_nested_deeper_than_anyone_reads_is_still_shown() -> None:
    assert "x" in "".join(texts("> " * 60 + "x"))


def test_a_long_code_block_stays_one_block() -> None:
    lines = [f"line {number}" for number in range(2_000)]
    text = "```py\n" + "\n".join(lines) + "\n```\n\nafter"
    found = blocks(text)
    assert [block.text for block in found] == [*lines, "after"]
    assert [index for index, block in enumerate(found) if block.first] == [0]
    assert [index for index, block in enumerate(found) if block.last] == [len(lines) - 1]


def test_a_long_table_goes_on_with_its_columns() -> None:
    rows = [f"| row {number} | value {number} |" for number in range(400)]
    found = blocks("| a | b |\n|---|--:|\n" + "\n".join(rows) + "\n\nafter")
    tables = [block.table for block in found if block.table]
    assert found[-1].text == "after"
    assert len(tables) > 1
    assert all(table.alignments == ("left", "right") for table in tables)
    assert [bool(table.header) for table in tables] == [True] + [False] * (len(tables) - 1)
    assert [row[0][0].text for table in tables for row in table.rows] == [
        f"row {number}" for number in range(400)
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Things:\n-", ["Things:"]),  # would flash as a heading
        ("a\n\n1", ["a"]),
        ("a\n\n1.", ["a"]),
        ("a\n\n#", ["a"]),
        ("a\n\n| x | y |", ["a"]),
        ("a\n\n| x | y |\n|--", ["a"]),
        ("this is **bo", ["this is bo"]),
        ("this is **", ["this is "]),
        ("this is **bold*", ["this is bold"]),
        ("use `foo", ["use foo"]),
        ("use `", ["use "]),
        ("```\n**x", ["**x"]),
        ("```\n-", ["-"]),
        ("2 ** 3", ["2 ** 3"]),
    ],
)
def test_an_unfinished_end_does_not_flicker(text: str, shown: list[str]) -> None:
    stream = MarkdownStream()
    stream.feed(text)
    assert [block.text.rstrip() for block in stream.blocks] == [each.rstrip() for each in shown]


@pytest.mark.parametrize("text", ["a\n\n-", "a\n\n| x |", "**", "x `"])
def test_the_end_shows_what_was_held_back(text: str) -> None:
    stream = MarkdownStream()
    stream.feed(text)
    stream.finish()
    assert stream.blocks == parse(text).blocks
