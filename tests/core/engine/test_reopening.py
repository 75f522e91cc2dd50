"""Chats of models that cannot go back by themselves, reopened in another process."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.engine.chats import STORY, TOKENS, options
from core.engine.talk import LONG, Talk, ask

from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.values import ChatMemory

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.mark.parametrize("name", ["qwen35", "gemma3"])
def test_they_go_on_where_they_were_and_keep_their_ways_back(
    synthetic: Callable[..., Path], tmp_path: Path, name: str
) -> None:
    load, memory = options(synthetic(name)), ChatMemory(tmp_path / "1.memory", name)
    words, known = [STORY], 0
    for _ in range(3):
        engine = Engine(worker_command(), tmp_path / "logs")
        talk = Talk(engine, replace(ask(*words, max_tokens=TOKENS), memory=memory), load)
        stats = talk.wait()
        again = Talk(engine, replace(ask(*words, max_tokens=TOKENS), memory=memory), load)
        cached = again.wait().cached_tokens
        assert again.text == talk.text
        assert cached >= stats.prompt_tokens - 32  # a checkpoint is about there
        assert stats.cached_tokens >= known
        known = stats.prompt_tokens
        assert engine.save().result(LONG) > 0
        engine.close()
        words += [talk.text, "and then"]
