"""Has the loaded model write for a minute as in chats, for the curve of its speed.

Each chat is short, so that its growing context, which slows writing down, is the same in every
part of the minute: what changes over the curve is the machine.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from desktop.core.engine.measures import CurvePoint

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.engine.worker_model import Model

_SECONDS_OF_POINT: Final = 1.0
_SECONDS_OF_CHAT: Final = 5.0
_MOST_TOKENS: Final = 256
#: A question is so long, or shorter where reading it would take more than about a second.
_QUESTION: Final = 64
_SHORTEST_QUESTION: Final = 4
_SECONDS_OF_QUESTION: Final = 1.0


class Sustained:
    """Writes for a while.

    Args:
        model: to write with.
        timed: feeds tokens and returns the seconds that took.
        tokens: makes so many of them.
        hear: gets each point of the curve.
    """

    def __init__(
        self,
        model: Model,
        timed: Callable[[list[int]], float],
        tokens: Callable[[int], list[int]],
        hear: Callable[[CurvePoint], None],
    ) -> None:
        self._model = model
        self._timed = timed
        self._tokens = tokens
        self._hear = hear
        self._written, self._spent = 0, 0.0

    def run(self, seconds: float, a_read: float) -> None:
        """Write for so many seconds; reading a token takes `a_read` of them.

        Raises:
            Stopped: the job was cancelled.
        """
        self._started = time.perf_counter()
        end = self._started + seconds
        fitting = int(_SECONDS_OF_QUESTION / a_read)
        room = self._model.facts.context // 2
        question = max(1, min(_QUESTION, max(_SHORTEST_QUESTION, fitting), self._model.step, room))
        while time.perf_counter() < end:
            self._model.clear()
            self._timed(self._tokens(question))
            self._chat(min(end, time.perf_counter() + _SECONDS_OF_CHAT), question)
        self._finish_point()

    def _chat(self, end: float, question: int) -> None:
        most = min(_MOST_TOKENS, self._model.facts.context - question)
        for _ in range(most):
            self._spent += self._timed(self._tokens(1))
            self._written += 1
            if self._spent >= _SECONDS_OF_POINT:
                self._finish_point()
            if time.perf_counter() >= end:
                return

    def _finish_point(self) -> None:
        if self._written:
            since = time.perf_counter() - self._started
            self._hear(CurvePoint(since, self._written / self._spent))
            self._written, self._spent = 0, 0.0
