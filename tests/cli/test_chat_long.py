"""Chats in the terminal that grow longer than the model reads: never silently."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cli.conftest import Goldcrest

LINES = "Count from 1 to 40.\n" * 5


def settle(goldcrest: Goldcrest, policy: str) -> None:
    file = goldcrest.home / "config" / "settings.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"context": 512, "context_policy": policy}), "utf-8")


@pytest.mark.parametrize("policy", ["drop", "stop"])
def test_what_is_left_out_is_said_on_stderr(goldcrest: Goldcrest, policy: str) -> None:
    settle(goldcrest, policy)

    talked = goldcrest("chat", "-m", "tiny", "--temperature", "0", stdin=LINES)

    answers = [line for line in talked.out.splitlines() if line.startswith("1 2 3")]
    if policy == "drop":
        assert "oldest messages were not read: they no longer fit." in talked.err
        assert (len(answers), talked.code) == (5, 0)
    else:
        assert "goldcrest: This chat has grown too long" in talked.err
        assert 0 < len(answers) < 5
        assert talked.code == 1
    listed = goldcrest("chats", "list", "--json").document
    assert listed[0]["message_count"] == 10


def test_a_summary_is_announced(goldcrest: Goldcrest) -> None:
    settle(goldcrest, "summarise")

    talked = goldcrest("chat", "-m", "tiny", "--temperature", "0", stdin=LINES)

    assert "Summarising the " in talked.err
    assert talked.code == 0
