"""A reply that goes on where it was cut, in the middle of a character too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.engine.talk import Talk, ask

if TYPE_CHECKING:
    from desktop.core.engine.engine import Engine

#: Characters of two and of four tokens.
BOUND = replace(ask("Say it."), grammar='root ::= "a" "😀" "b😀c" "é" "d"')


def test_a_cut_at_any_token_loses_nothing_and_makes_no_broken_character(
    shared_engine: Engine,
) -> None:
    whole = Talk(shared_engine, BOUND)
    tokens = whole.wait().completion_tokens
    assert (whole.text, tokens) == ("a😀b😀céd", 14)
    for length in range(1, tokens):
        first = Talk(shared_engine, replace(BOUND, max_tokens=length))
        assert first.wait().completion_tokens == length
        rest = Talk(shared_engine, replace(BOUND, prefix=first.text))
        rest.wait()
        assert "\ufffd" not in first.text
        assert first.text + rest.text == whole.text
