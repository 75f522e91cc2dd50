from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.paths import Paths
from desktop.core.specialists.folder import Specialists
from desktop.core.specialists.offering import offer, shapes

SHIPPED = Specialists(
    Paths.from_environment().assets / "specialists", Paths.from_environment().assets / "none"
).listing()
LONG = "The minutes of the meeting begin with a word of thanks. " * 60


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please translate this into German: good morning", "translate"),
        ("Übersetze das bitte: good morning", "translate"),
        ("Traduis cette phrase en anglais", "translate"),
        ("请帮我翻译这句话到英文吧", "translate"),
        (LONG, "summarise"),
        (f"{LONG}\n\nTranslate that into French.", "translate"),
        ("def f(x):\n    return x\n\nclass A:\n    pass", "explain-code"),
        ("Write a python script that renames files", "write-code"),
        ("Give me ideas for a birthday party", "brainstorm"),
        ("What is the capital of France?", None),
        ("Tell me about the notable people of Bergen", None),
        ("hi", None),
        ("", None),
    ],
)
def test_the_specialist_that_fits_is_offered(text: str, expected: str | None) -> None:
    found = offer(text, SHIPPED.all)

    assert (found.id if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("for (let i = 0; i < 3; i++) {\n  go(i);\n}", {"code"}),
        ("SELECT name FROM people\nWHERE age > 3;", {"code"}),
        ("```\nanything\n```", {"code"}),
        ("Dear Sir; I write to you.\n\nYours,\nA reader who has waited long.", set()),
        (LONG, {"long"}),
    ],
)
def test_what_a_text_looks_like(text: str, expected: set[str]) -> None:
    assert shapes(text) == expected


@given(st.text(max_size=400))
def test_nothing_that_is_written_is_a_problem(text: str) -> None:
    found = offer(text, SHIPPED.all)

    assert found is None or found in SHIPPED.all
