"""What the child that reads documents may say, and what makes no sense."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.documents import wire
from desktop.core.documents.values import Cut, Picture
from desktop.core.errors import AssistantError
from desktop.core.wording import describe

GOOD: dict[str, Any] = {
    "end": True,
    "kind": "pdf",
    "language": "",
    "encoding": "",
    "pages": 3,
    "scanned": 0,
    "cut": ["pages", 2, 3],
    "picture": ["PNG", 30, 20],
}
_ODD = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9)
    | st.sampled_from(["pdf", "pages", "document-damaged", "document-bomb", "hub-offline"])
)  # fmt: skip
_ANY = st.recursive(_ODD, lambda one: st.lists(one, max_size=4) | st.dictionaries(st.text(), one))


def line(value: object) -> bytes:
    return json.dumps(value).encode() + b"\n"


def test_facts_are_heard() -> None:
    found = wire.answer(line({"facts": GOOD}))

    assert isinstance(found, wire.Facts)
    assert (found.cut, found.picture) == (Cut("pages", 2, 3), Picture("PNG", 30, 20))


@pytest.mark.parametrize(
    "wrong",
    [
        *({"cut": ["pages"]}, {"cut": []}, {"cut": 0}, {"cut": ["pages", 1, 2, 3]}, {"cut": "abc"}),
        *({"picture": [""]}, {"picture": False}, {"picture": ["PNG\n", 1, 1]}),
        *({"language": "c\n~~~~"}, {"language": "c" * 99}, {"encoding": 7}, {"pages": -1}),
    ],
)
def test_facts_that_make_no_sense_are_nonsense(wrong: dict[str, object]) -> None:
    with pytest.raises(wire.Nonsense):
        wire.answer(line({"facts": GOOD | wrong}))


@given(st.sampled_from(["want", "part", "facts", "failed", "else"]), _ANY)
def test_whatever_is_said_is_an_answer_or_nonsense(key: str, value: object) -> None:
    facts = GOOD | value if key == "facts" and isinstance(value, dict) else value
    try:
        found = wire.answer(line({key: facts}))
    except wire.Nonsense:
        return
    if isinstance(found, AssistantError):
        assert describe(found).title


@given(st.sampled_from(sorted(GOOD)), _ANY)
def test_each_fact_may_be_anything(key: str, value: object) -> None:
    try:
        found = wire.answer(line({"facts": GOOD | {key: value}}))
    except wire.Nonsense:
        return
    assert isinstance(found, wire.Facts)
    assert found.cut is None or isinstance(found.cut, Cut)
    assert found.picture is None or isinstance(found.picture, Picture)
