"""What a person waited for before the first word of a reply."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from desktop.core.chat.messages import (
    ReplyLoading,
    ReplyRestarted,
    ReplySummarising,
    ReplyText,
    ReplyThought,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.chat.messages import ChatEvent


class Waits:
    """Follows a reply's events; begins when it is made, which is when the message is sent.

    Args:
        clock: tells the time in seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since = clock()
        self._first: float | None = None
        self._step: tuple[type[ChatEvent], float] | None = None
        self._loading = self._summary = 0.0

    def follow(self, event: ChatEvent) -> None:
        """Take over what happens now. Events come one after the other, on any thread."""
        now = self._clock()
        kind = type(event)
        if self._step is not None and self._step[0] is not kind:
            # A step lasts until something else happens.
            self._end_step(now)
        if self._step is None and kind in (ReplyLoading, ReplySummarising):
            self._step = kind, now
        if kind is ReplyRestarted:
            self._first = None
        elif kind in (ReplyThought, ReplyText) and self._first is None:
            self._first = now

    def facts(self) -> dict[str, float]:
        """Return what is kept with the reply, in seconds; 0: it did not happen."""
        waited = 0.0 if self._first is None else self._first - self._since
        return {
            "loading_seconds": self._loading,
            "summary_seconds": self._summary,
            "waited_seconds": waited,
        }

    def _end_step(self, now: float) -> None:
        if self._step is None:
            return
        kind, began = self._step
        self._step = None
        if kind is ReplyLoading:
            self._loading += now - began
        else:
            self._summary += now - began
