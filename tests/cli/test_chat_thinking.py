"""Thoughts at the command line, by a variant of the tiny model that thinks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.engine.thinkers import thinker

if TYPE_CHECKING:
    from cli.conftest import Goldcrest

ROOT = Path(__file__).parents[2]
COUNT = "Count from 3 to 9."


@pytest.fixture
def model(tmp_path: Path) -> str:
    return str(thinker(tmp_path / "thinker.gguf", _4="<think>", _6="</think>"))


def ask(model: str, *more: str) -> tuple[str, ...]:
    return ("chat", "-m", model, "--temperature", "0", *more)


def test_thoughts_have_a_place_of_their_own_in_json(goldcrest: Goldcrest, model: str) -> None:
    shown = goldcrest(*ask(model, "--json", COUNT))
    assert (shown.document["thinking"], shown.document["text"]) == ("5", "7 8 9")
    assert shown.err == ""


def test_thoughts_stay_out_of_what_is_piped_on(goldcrest: Goldcrest, model: str) -> None:
    shown = goldcrest(*ask(model, COUNT))
    assert (shown.out, shown.err) == ("7 8 9\n", "")


def test_a_conversation_keeps_its_thoughts(goldcrest: Goldcrest, model: str) -> None:
    talked = goldcrest(*ask(model), stdin=f"{COUNT}\n")
    assert talked.out == "7 8 9\n"
    (chat,) = goldcrest("chats", "list", "--json").document
    reply = goldcrest("chats", "show", str(chat["id"]), "--json").document["messages"][1]
    assert (reply["thinking"], reply["text"]) == ("5", "7 8 9")
    assert reply["stats"]["thinking_tokens"] == 4


def test_thoughts_can_be_held_to_a_budget(goldcrest: Goldcrest, tmp_path: Path) -> None:
    endless = str(thinker(tmp_path / "endless.gguf", _4="<think>"))
    shown = goldcrest(*ask(endless, "--json", "--thinking-budget", "3", COUNT)).document
    # A blank, 5, a blank: the last one is not shown.
    assert shown["thinking"] == "5"
    assert shown["text"]


def test_a_terminal_shows_thoughts_dimmed(goldcrest: Goldcrest, model: str) -> None:
    pytest.importorskip("termios", reason="Windows has no such terminals")
    leader, follower = os.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *ask(model, COUNT)],
        stdout=subprocess.PIPE,
        stderr=follower,
        cwd=ROOT,
        env={**os.environ, "GOLDCREST_HOME": str(goldcrest.home)},
        timeout=60,
        check=True,
    )
    os.close(follower)
    shown = os.read(leader, 100_000).decode().replace("\r\n", "\n")
    os.close(leader)
    # Once they are there, no progress line that is over takes them away again.
    assert shown.rpartition("\r\x1b[K")[2] == "\x1b[2m5\x1b[0m\n\n"
    assert done.stdout == b"7 8 9\n"
