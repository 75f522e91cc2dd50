from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.thinking import (
    FORMS,
    MOST_BLANKS,
    THINK,
    Form,
    Said,
    ThoughtStream,
    forms_of,
    longest_thoughts,
    opened_by,
    split,
)

LONGEST_MARK = max(len(mark) for form in FORMS for mark in (*form.marks, *form.around))
MARKS = [mark for form in FORMS for mark in (*form.marks, *form.around)]
parts = st.sampled_from(
    [
        *MARKS,
        *(mark[:3] for mark in MARKS),
        *(mark[3:] for mark in MARKS),
        "\n",
        " ",
        "a",
        "```",
        "é",
    ]
)
replies = st.lists(parts | st.text(max_size=3), max_size=14).map("".join)
blanks = st.text(" \n\t", max_size=2 * MOST_BLANKS)
insides = st.none() | st.sampled_from(FORMS)


def joined(said: list[Said]) -> tuple[str, str]:
    thoughts = "".join(one.text for one in said if one.thought)
    return thoughts, "".join(one.text for one in said if not one.thought)


def run(pieces: list[str], inside: Form | None = None) -> tuple[str, str]:
    stream = ThoughtStream(FORMS, inside)
    said = [one for piece in pieces for one in stream.add(piece)]
    return joined([*said, *stream.end()])


@given(replies, blanks, replies, insides, st.data())
def test_where_a_reply_is_cut_makes_no_difference(
    before: str, middle: str, after: str, inside: Form | None, data: st.DataObject
) -> None:
    text = before + middle + after
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pieces = [text[a:b] for a, b in itertools.pairwise([0, *cuts, len(text)])]
    whole = run([text], inside)
    assert run(pieces, inside) == whole
    assert run(list(text), inside) == whole


@given(st.lists(parts | st.text("0123456789 \n", max_size=5)).map("".join), insides)
def test_nothing_but_marks_and_blanks_is_lost(text: str, inside: Form | None) -> None:
    # No mark has a digit.
    said = "".join(run([text], inside))
    assert [one for one in said if one.isdigit()] == [one for one in text if one.isdigit()]


@given(st.text("ab \n<", max_size=30), st.text("cd <\n", max_size=30), st.sampled_from(FORMS))
def test_what_a_model_writes_as_it_was_taught_is_told_apart(
    thoughts: str, answer: str, form: Form
) -> None:
    text = f"{form.opening}\n{thoughts}\n{form.closings[0]}\n\n{answer}"
    assert run([text]) == (thoughts.strip(), answer.lstrip())
    assert run([text.removeprefix(form.opening)], form) == (thoughts.strip(), answer.lstrip())


@given(st.lists(replies | blanks, max_size=10), insides)
def test_little_is_held_back_and_thoughts_come_first(
    pieces: list[str], inside: Form | None
) -> None:
    stream = ThoughtStream(FORMS, inside)
    said: list[Said] = []
    for piece in pieces:
        said += stream.add(piece)
        assert stream.held <= MOST_BLANKS + LONGEST_MARK
    kinds = [one.thought for one in [*said, *stream.end()]]
    assert kinds == sorted(kinds, reverse=True)


@given(st.text(max_size=40).filter(lambda text: not text.lstrip().startswith(("<", "[", "H"))))
def test_a_reply_without_thoughts_comes_through_as_it_is(text: str) -> None:
    assert run([text]) == ("", text)


@pytest.mark.parametrize(
    ("text", "thoughts", "answer"),
    [
        ("<think>a</think>b", "a", "b"),
        ("\n<think>\n\n</think>\n\nb", "", "b"),
        ("<think>a <think> b</think>c </think>", "a <think> b", "c </think>"),
        ("<think><think>a</think>b", "a", "b"),
        ("<think></think><think>a</think>b", "a", "b"),
        ("<think>never closed", "never closed", ""),
        ("<think>cut </thi", "cut </thi", ""),
        ("</think>\n\nb", "", "b"),
        ("Use `<think>a</think>` so:\n```\n<think>\n```", "", None),
        ("<think>a</think>b\n```\n<think>c</think>\n```", "a", "b\n```\n<think>c</think>\n```"),
        ("<think>a</think><response>b</response>", "a", "b"),
        ("<response>b</response>", "", None),
        ("<thinker>b", "", None),
        ("<|channel>thought\na<channel|>b", "a", "b"),
        ("<|channel>thought\n<channel|>b", "", "b"),
        (
            "<|channel|>analysis<|message|>a<|end|><|start|>assistant<|channel|>final<|message|>b",
            "a",
            "b",
        ),
        ("<|channel|>final<|message|>b", "", "b"),
        ("Here is my thought process: a\n\nHere is my response: b", "a", "b"),
    ],
)
def test_replies_as_models_write_them(text: str, thoughts: str, answer: str | None) -> None:
    assert split(text, FORMS) == (thoughts, text if answer is None else answer)


def test_no_mark_begins_like_another_which_would_make_the_cut_matter() -> None:
    starts = [mark for form in FORMS for mark in form.marks] + [THINK.around[0]]
    assert not [(a, b) for a in starts for b in starts if a != b and a.startswith(b)]


@pytest.mark.parametrize(
    ("end", "form"),
    [
        ("<|im_start|>assistant\n<think>\n", THINK),
        ("<|im_start|>assistant\n", None),
        ("<|im_start|>assistant\n<think>\n\n</think>\n\n", None),
        ("<|Bot|><think>", THINK),
        ("<|Bot|></think>", None),
        ("<|turn>model\n<|channel>thought\n<channel|>", None),
    ],
)
def test_the_end_of_a_prompt_says_whether_the_reply_begins_with_thoughts(
    end: str, form: Form | None
) -> None:
    assert opened_by(f"<|im_start|>user\nHello<|im_end|>\n{end}", FORMS) is form


def test_only_forms_that_a_model_knows_are_looked_for() -> None:
    assert forms_of("") == (THINK,)
    gemma = forms_of("{{- '<|channel>thought\\n<channel|>' -}}")
    assert [form.opening for form in gemma] == ["<think>", "<|channel>thought"]
    assert forms_of("", {"<|START_THINKING|>"})[1].opening == "<|START_THINKING|>"
    assert split("Here is my thought process: a", forms_of("")) == (
        "",
        "Here is my thought process: a",
    )


@pytest.mark.parametrize(
    ("budget", "room", "most"),
    [
        (0, 4000, 2996),
        (100, 4000, 100),
        (5000, 4000, 2996),
        (0, 800, 540),  # a quarter would be less than the answer's least
        (0, 100, 46),
        (0, 3, 1),
    ],
)
def test_thoughts_leave_room_for_the_answer(budget: int, room: int, most: int) -> None:
    assert longest_thoughts(budget, room, closing=4) == most
