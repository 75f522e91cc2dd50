"""What models write beyond plain markdown: formulas, task lists, footnotes."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_documents import DOCUMENTS

from desktop.gui.chat.blocks import Block, Gap, Kind
from desktop.gui.chat.stream import MarkdownStream, parse_all


def formulas(text: str) -> list[tuple[str, bool]]:
    return [
        (span.formula, span.display)
        for block in parse_all(text)
        for span in block.all_spans
        if span.formula
    ]


def shown(text: str) -> str:
    return "\n".join(block.text for block in parse_all(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$x$", [("x", False)]),
        (r"\(x\)", [("x", False)]),
        (r"a \[ x \] b", [("x", True)]),
        ("a $$x$$ b", [("x", True)]),
        ("the $n$th, ($x$), $a$-$b$", [("n", False), ("x", False), ("a", False), ("b", False)]),
        (r"$a_1*b*c_2$ and $\$5$", [("a_1*b*c_2", False), (r"\$5", False)]),
        ("*an $a*b$*", [("a*b", False)]),
        ("$$\nx\n= y\n- z\n$$", [("x = y - z", True)]),
        ("text:\n\\[\nx\n\\]\nmore", [("x", True)]),
        ("1. one\n\n   $$x$$\n2. \\[y\\].", [("x", True), ("y", True)]),
        ("> \\[\n> x\n> \\]", [("x", True)]),
        ("| $a$ | b |\n|--|--|\n| c | \\(d\\) |", [("a", False), ("d", False)]),
        (r"\[ a \\[2pt] b \]", [(r"a \\[2pt] b", True)]),
        ("## On $x$", [("x", False)]),
    ],
)
def test_formulas_are_found(text: str, found: list[tuple[str, bool]]) -> None:
    assert formulas(text) == found


@pytest.mark.parametrize(
    "text",
    [
        *("5 $ and 6 $", "$5 and $6", "from $5-$6", "$ x$", "$x $", "10$/a, 20$/b", "$"),
        *("$PATH:$HOME", "${A}_${B}", "US$5 or A$7 more", r"\$x\$", r"\\(x\\)", "$$ $$", r"\(\)"),
        *("`$x$`", "``\\(x\\)``", "$a `b$ c`", r"\(a `b\) c`", "$x\ny$"),
        *("```\n$x$\n```", "```tex\n\\[\nx\n\\]\n```", "    $$x$$", "~~~\n$$\nx\n$$\n~~~"),
        *("$$\n\nx\n$$", "\\[\n```\nx\n```\n\\]", "\\[" + "x" * 2000 + "\\]"),
    ],
)
def test_what_is_no_formula_stays_text(text: str) -> None:
    assert formulas(text) == []
    for word in re.findall(r"[\w$]+", text.replace("```tex", "```")):
        assert word.strip("$") in shown(text)


@settings(deadline=None)
@given(st.lists(st.sampled_from(["$", "$x$", "\\(y\\)", "$$", "\\[z\\]", "a ", "\n"])).map("".join))
def test_no_formula_comes_out_of_code(inside: str) -> None:
    assert formulas(f"```\n{inside}\n```") == []
    flat = inside.replace("\n", " ").strip()
    assert formulas(f"a `{flat}` b") == [] or not flat


@settings(deadline=None)
@given(DOCUMENTS)
def test_code_never_has_a_formula(text: str) -> None:
    for block in parse_all(text):
        assert block.kind is not Kind.CODE or not any(span.formula for span in block.spans)
        assert not any(span.code and span.formula for span in block.all_spans)
        assert "\ufdd0" not in block.text


def streamed(text: str) -> list[Block]:
    stream = MarkdownStream()
    for character in text:
        stream.feed(character)
    return stream.blocks


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("so \\[ x = \\frac{1", Kind.TEXT),
        ("\\[\nx\n- y\n= z", Kind.FORMULA),
        ("$$\n**x", Kind.FORMULA),
        ("- a\n\n  \\[\n  x", Kind.FORMULA),
    ],
)
def test_an_unfinished_formula_is_shown_like_code(text: str, kind: Kind) -> None:
    last = streamed(text)[-1]
    assert last.kind is kind
    assert last.spans[-1].code
    assert not last.spans[-1].formula
    assert last.spans[-1].text.endswith(text[-1])


def test_a_dollar_alone_does_not_make_code_of_what_follows() -> None:
    assert not any(span.code for block in streamed("It costs $5 and") for span in block.spans)


# --- task lists ------------------------------------------------------------------------------


def test_tasks_have_boxes() -> None:
    found = parse_all("- [ ] **do**\n- [x] done\n- [X] too\n  - [ ] deep\n- [y] no\n1. [ ] no\n")
    assert [(block.marker, block.text, block.path) for block in found] == [
        ("☐", "do", "l"),
        ("☑", "done", "l"),
        ("☑", "too", "l"),
        ("☐", "deep", "ll"),
        ("•", "[y] no", "l"),
        ("1.", "[ ] no", "l"),
    ]


@pytest.mark.parametrize("end", ["- [", "- [ ", "- [x", "- [ ]", "[^", "[^note", "[^n]"])
def test_a_task_or_footnote_that_begins_does_not_flicker(end: str) -> None:
    assert [block.text for block in streamed(f"a\n\n{end}")] == ["a"]


# --- footnotes -------------------------------------------------------------------------------

NOTED = """\
One[^b] and two[^a], again[^b]. Not[^no].

[^a]: First *note*
[^b]: Second, with

    - a list

Body.
"""


def test_footnotes_stand_at_the_end_in_the_order_of_their_numbers() -> None:
    found = parse_all(NOTED)
    assert found[0].text == "One[1] and two[2], again[1]. Not[^no]."
    assert [(b.text, b.footnote, b.marker) for b in found[1:]] == [
        ("Body.", 0, ""),
        ("Second, with", 1, "1."),
        ("a list ↩", 1, "•"),
        ("First note ↩", 2, "2."),
    ]
    assert found[2].gap is Gap.LARGE


def test_references_and_footnotes_lead_to_each_other() -> None:
    links = [span.link for block in parse_all(NOTED) for span in block.spans if span.link]
    assert links == [
        *("goldcrest:footnote/1", "goldcrest:footnote/2", "goldcrest:footnote/1"),
        *("goldcrest:reference/1", "goldcrest:reference/2"),
    ]
    (first, *_) = (span for span in parse_all(NOTED)[0].spans if span.link)
    assert first.raised


def test_no_message_can_make_such_a_link_itself() -> None:
    found = parse_all("[x](goldcrest:footnote/1) <goldcrest:footnote/1>")
    assert not any(span.link for block in found for span in block.spans)


def test_while_it_is_written_every_reference_may_become_one() -> None:
    stream = MarkdownStream()
    stream.feed("See[^1].\n\nMore.\n\n")
    assert stream.blocks[0].text == "See[1]."
    stream.finish()
    assert stream.is_provisional
    assert parse_all("See[^1].\n\nMore.\n\n")[0].text == "See[^1]."


@settings(deadline=None)
@example("above\n$$\nx\n---\ny $$z$")
@example("`---\ntwo words$$\nx\n$$\n---\n[^1]: $$x$")
@given(DOCUMENTS)
def test_what_is_not_provisional_reads_the_same_in_the_end(text: str) -> None:
    stream = MarkdownStream()
    for start in range(0, len(text), 7):
        stream.feed(text[start : start + 7])
    stream.finish()
    if not stream.is_provisional:
        assert stream.blocks == parse_all(text)
