"""What can be set for a chat in the terminal."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest

from desktop.core.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Goldcrest

COUNT = "Count from 1 to 5."


def test_an_answer_can_be_held_to_a_grammar(goldcrest: Goldcrest, home: Path) -> None:
    home.mkdir(exist_ok=True)
    grammar, wrong = home / "answer.gbnf", home / "wrong.gbnf"
    grammar.write_text('root ::= "green" | "blue"')
    wrong.write_text("root ::= nothing-of-that-name")
    way = ("chat", "-m", "tiny", "--temperature", "0")
    shown = goldcrest(*way, "--grammar", str(grammar), "Sing.")
    refused = goldcrest(*way, "--grammar", str(wrong), "Sing.")
    both = goldcrest(*way, "--grammar", str(grammar), "--json-schema", str(grammar), "Sing.")

    assert shown.out.strip() in ("green", "blue")
    assert (refused.code, both.code) == (1, 2)
    assert "Correct the JSON schema or the grammar" in refused.err


@pytest.mark.parametrize(
    ("option", "value"),
    [("--context", "100"), ("--thinking-budget", "-1"), ("--overflow", "explode")],
)
def test_what_a_chat_cannot_be_set_to_is_wrong_usage(
    goldcrest: Goldcrest, option: str, value: str
) -> None:
    assert goldcrest("chat", "-m", "tiny", option, value, "Sing.").code == 2


def test_a_short_context_is_kept_to(goldcrest: Goldcrest) -> None:
    way = ("chat", "-m", "tiny", "--temperature", "0")
    long = "word " * 600
    assert goldcrest(*way, "--context", "2048", "--max-tokens", "1", long).code == 0
    refused = goldcrest(*way, "--context", "512", "--max-tokens", "1", long)
    assert refused.code == 1
    assert "512" in refused.err


def test_what_is_set_for_a_conversation_is_kept_with_it(goldcrest: Goldcrest, home: Path) -> None:
    options = ("--context", "1024", "--no-thinking", "--thinking-budget", "50")
    more = ("--overflow", "drop", "--seed", "7", "--system", "Be brief.")
    goldcrest("chat", "-m", "tiny", *options, *more, stdin=f"{COUNT}\n{COUNT}\n")
    with sqlite3.connect(Paths.below(home).database_file) as database:
        kept = [
            json.loads(row[0]) for row in database.execute("SELECT settings FROM conversations")
        ]
    database.close()

    assert kept == [
        {
            "context": 1024,
            "thinking": False,
            "thinking_budget": 50,
            "overflow": "drop",
            "system": "Be brief.",
            "seed": 7,
        }
    ]


def test_what_is_wrong_with_a_file_is_said_once(goldcrest: Goldcrest, home: Path) -> None:
    gone = goldcrest("chat", "--json-schema", str(home / "gone.json"), "Sing.")
    adapter = goldcrest("chat", "-m", "tiny", "--lora", str(home / "gone.gguf"), "Sing.")

    assert (gone.code, adapter.code) == (2, 1)
    assert gone.err.count("gone.json") == 1
    assert "Errno" not in gone.err
    assert adapter.err.count("the file has gone") == 1
