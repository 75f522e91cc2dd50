"""What a reply says, sent as it comes: thoughts apart from the answer, and not without end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from desktop.core import thinking
from desktop.core.engine import protocol
from desktop.core.engine.worker_vocabulary import TextStream

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.engine.values import ChatMessage, GenerateOptions
    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_model import Model
    from desktop.core.thinking import Form


class Speech:
    """Takes the tokens of one reply and sends their text.

    Attributes:
        count: all tokens so far.
        tokens: how many of them were thoughts.
    """

    def __init__(self, job: int, options: GenerateOptions, model: Model, channel: Channel) -> None:
        self._job = job
        self._options = options
        self._model = model
        self._channel = channel
        self._bytes = TextStream()
        self._thoughts = thinking.ThoughtStream(model.thoughts)
        self._longest: int | None = None
        self._ended_itself = False
        self._since = self._until = 0.0
        self.count = self.tokens = 0

    def begin(self, prompt: str) -> str:
        """Take note of how a rendered prompt ends, and return what goes to the model."""
        form = thinking.opened_by(prompt, self._model.thoughts)
        if form is None:
            return prompt
        if self._options.grammar or self._options.json_schema or self._options.prefix:
            # Thoughts would have to follow a grammar, too, and nothing would be left for the
            # answer; an answer that goes on has them behind it.
            return prompt + form.forced
        self._thoughts = thinking.ThoughtStream(self._model.thoughts, form)
        return prompt

    @property
    def seconds(self) -> float:
        """For how long the model has been thinking."""
        return self._until - self._since

    def take(self, token: int, *, ours: bool = False) -> None:
        """Send what is certain after one more token; `ours` says that no model has chosen it."""
        self.count += 1
        thinks = self._thoughts.thinking
        piece = self._model.vocabulary.piece(token, signs=not self._thoughts.answering)
        self._send(self._thoughts.add(self._bytes.add(piece)))
        if thinks or self._thoughts.thinking:
            self._until = time.perf_counter()
            self._since = self._since or self._until
        self.tokens += self._thoughts.thinking and not ours

    def end(self, *, cut: bool) -> None:
        """Send what was held back.

        Args:
            cut: the reply ends in the middle of something. The first bytes of a character are then
                not told, and chosen again where the reply goes on.
        """
        rest = "" if cut else self._bytes.end()
        self._send([*self._thoughts.add(rest), *self._thoughts.end()])

    def close(self, left: int) -> list[int]:
        """End thoughts that have been going on for too long; return the tokens for that, if any.

        Args:
            left: how many tokens more the reply may have.
        """
        form = self._form()
        if form is None:
            return []
        closing = self._model.vocabulary.marked(form.forced)
        if self._longest is None:
            room = left + self.tokens
            budget = self._options.thinking_budget
            self._longest = thinking.longest_thoughts(budget, room, len(closing))
        return self._ended_by(closing, left) if self.tokens >= self._longest else []

    def go_on(self, left: int) -> list[int]:
        """End thoughts with which the model would end its reply; return the tokens for that.

        So it still answers; but it is asked only once.
        """
        form = self._form()
        if form is None or self._ended_itself:
            return []
        self._ended_itself = True
        return self._ended_by(self._model.vocabulary.marked(form.forced), left)

    def _ended_by(self, closing: list[int], left: int) -> list[int]:
        if len(closing) >= left:
            return []
        for token in closing:
            self.take(token, ours=True)
        return closing

    def _form(self) -> Form | None:
        if self._options.grammar or self._options.json_schema:
            return None
        return self._thoughts.form if self._thoughts.thinking else None

    def _send(self, said: Sequence[thinking.Said]) -> None:
        for one in said:
            self._channel.send(protocol.Text(self._job, one.text, self.count, one.thought))


def without_thoughts(
    messages: Sequence[ChatMessage], forms: Sequence[Form]
) -> tuple[ChatMessage, ...]:
    """Return the chat without what the model thought before earlier answers."""
    return tuple(
        type(one)(one.role, thinking.split(one.content, forms)[1])
        if one.role == "assistant"
        else one
        for one in messages
    )
