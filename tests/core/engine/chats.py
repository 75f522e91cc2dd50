"""Chats with an engine that goes on, beside one that begins anew with each reply."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.engine.talk import Talk, ask

from desktop.core.engine.values import ChatMemory, LoadOptions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.core.engine.engine import Engine, ReplyStats
    from desktop.core.engine.values import GenerateOptions

#: So long are replies; the synthetic models never end one by themselves.
TOKENS = 12
#: Beyond every window, and beyond what the caches of sliding layers hold: 256 tokens.
STORY = " ".join(f"the {word} in a window" for word in ["lamp", "key", "apple", "river"] * 6)
_LOADS = itertools.count()


def options(path: Path, context: int = 4096) -> LoadOptions:
    """Return how to load a model for comparisons.

    Without flash attention, whose sums are less exact: there the split of a prompt into batches
    changes scores so little that replies stay the same; see test_equal_scores.py.
    """
    return LoadOptions(path, context=context, flash_attention="off")


@dataclass
class Desk:
    """One engine that knows what was said before, and one that never does."""

    engine: Engine
    other: Engine
    path: Path

    def say(
        self, *words: str, memory: Path | None = None, tokens: int = TOKENS
    ) -> tuple[str, ReplyStats]:
        """Answer with what is known; user and assistant take turns in `words`."""
        asked = self.asked(words, memory, tokens)
        talk = Talk(self.engine, asked, options(self.path))
        stats = talk.wait()
        return talk.text, stats

    def asked(
        self, words: Sequence[str], memory: Path | None = None, tokens: int = TOKENS
    ) -> GenerateOptions:
        """Return what is asked for a reply to a chat, which may have a file."""
        plain = ask(*words, max_tokens=tokens)
        if memory is None:
            return plain
        return replace(plain, memory=ChatMemory(memory, self.path.name))

    def fresh(self, *words: str, tokens: int = TOKENS) -> str:
        """Answer the same with a model that was loaded for this one reply."""
        # Another context is another load.
        load = options(self.path, context=4096 - 256 * (next(_LOADS) % 2))
        talk = Talk(self.other, ask(*words, max_tokens=tokens), load)
        assert talk.wait().cached_tokens == 0
        return talk.text
