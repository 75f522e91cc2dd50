"""What the engine's tests have in common: a model, a chat, a reply."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.engine.engine import ChatMessage, GenerateOptions, LoadOptions
from desktop.core.sampling import Sampling

if TYPE_CHECKING:
    from desktop.core.engine.engine import Engine, ReplyStats

TINY = Path(__file__).parents[3] / "desktop" / "assets" / "models" / "goldcrest-tiny-q8_0.gguf"
GREEDY = Sampling(temperature=0)
LONG = 60.0


def ask(*words: str, max_tokens: int = 0, system: str = "") -> GenerateOptions:
    """A greedy chat in which user and assistant take turns, the user first."""
    roles = ("user", "assistant")
    turns = [ChatMessage(roles[at % 2], text) for at, text in enumerate(words)]
    if system:
        turns.insert(0, ChatMessage("system", system))
    return GenerateOptions(tuple(turns), GREEDY, max_tokens=max_tokens)


class Talk:
    """One reply: its text as it came, and how it ended."""

    def __init__(
        self, engine: Engine, options: GenerateOptions, load: LoadOptions | None = None
    ) -> None:
        self.pieces: list[str] = []
        self.thoughts: list[str] = []
        self.counts: list[int] = []
        self.prompt: list[tuple[int, int]] = []
        self.left: list[float | None] = []
        self.begun = threading.Event()
        self.reading = threading.Event()
        self.job = engine.generate(
            load or LoadOptions(TINY),
            options,
            self._on_text,
            self._on_prompt,
            on_thought=self._on_thought,
        )

    @property
    def text(self) -> str:
        return "".join(self.pieces)

    @property
    def thought(self) -> str:
        return "".join(self.thoughts)

    def wait(self) -> ReplyStats:
        return self.job.result.result(LONG)

    def _on_text(self, text: str, tokens: int) -> None:
        self.pieces.append(text)
        self.counts.append(tokens)
        self.begun.set()

    def _on_thought(self, text: str, tokens: int) -> None:
        self.thoughts.append(text)
        self.counts.append(tokens)

    def _on_prompt(self, done: int, total: int, seconds_left: float | None) -> None:
        self.prompt.append((done, total))
        self.left.append(seconds_left)
        self.reading.set()
