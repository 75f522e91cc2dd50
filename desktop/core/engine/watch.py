"""How long the engine child may be silent, and what is done about it."""

from __future__ import annotations

import time
from concurrent.futures import CancelledError
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from desktop.core.engine import protocol
from desktop.core.engine.process import Outcome
from desktop.core.errors import from_wire

if TYPE_CHECKING:
    from desktop.core.engine.jobs import Job
    from desktop.core.engine.process import Child

Doing = Literal["starting", "loading", "generating", "embedding", "measuring", "saving"]

#: How often the engine thread looks up while a job runs and nothing comes.
TICK = 0.25


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds of silence after which the child counts as hung.

    `load` is long because a model is mapped in one uninterruptible step, minutes from a slow disk.
    A graphics processor that hangs will not come back, and its steps are short; only the first one
    may take a while, since a driver translates programs for it.

    Whoever cancels hears of the end after `answer` at the latest, also where the child is in such a
    step: one that loads is ended then, for it knows nothing yet; any other has until `cancel`.
    """

    start: float = 60
    load: float = 900
    template: float = 15
    silence: float = 180
    cancel: float = 2
    answer: float = 0.05
    look: float = 15
    gpu_load: float = 120
    gpu: float = 30

    @property
    def on_gpu(self) -> Patience:
        """With a child that uses a graphics processor."""
        load, silence = min(self.load, self.gpu_load), min(self.silence, self.gpu)
        return replace(self, load=load, silence=silence)


class Watch:
    """Looks after one request: passes a cancellation on, and ends a child that is silent."""

    def __init__(
        self, child: Child, request: int, job: Job[Any], patience: Patience, doing: Doing
    ) -> None:
        self._child = child
        self._id = request
        self._job = job
        self._patience = patience
        self._doing = doing
        self._in_template = doing == "generating"
        self._silent = 0.0
        self._since = time.monotonic()
        self._cancelled_at: float | None = None
        self._told = False
        self.template_is_late = False

    def is_over(self, event: protocol.Event, answer: type) -> bool:
        """Return whether the child is done with this request, in whatever way."""
        ends = (answer, protocol.Failed, protocol.Cancelled)
        return getattr(event, "job", 0) == self._id and isinstance(event, ends)

    def concerns(self, event: protocol.Event) -> bool:
        """Return whether the event belongs to this request.

        Raises:
            AssistantError: it does, and says that the request failed.
            CancelledError: likewise, that it ended as it was asked to.
        """
        if getattr(event, "job", 0) != self._id:
            return False
        if isinstance(event, protocol.Failed):
            raise from_wire(event.code, dict(event.data))
        if isinstance(event, protocol.Cancelled):
            raise CancelledError
        return True

    @property
    def _limit(self) -> float:
        if self._in_template:
            return self._patience.template
        limits = {"starting": self._patience.start, "loading": self._patience.load}
        return limits.get(self._doing, self._patience.silence)

    @property
    def tick(self) -> float:
        """Seconds until the next look, at the latest."""
        if self._cancelled_at is None or self._told:
            return TICK
        return max(0.0, self._cancelled_at + self._patience.answer - time.monotonic())

    def look(self, *, heard: bool = False) -> None:
        """Do what is due; `heard` says that the child has just spoken."""
        now = time.monotonic()
        # A computer that slept must not count as a child that was silent: a step of the clock
        # counts for two ticks at most.
        self._silent = 0.0 if heard else self._silent + min(now - self._since, 2 * TICK)
        self._since = now
        self._in_template = self._in_template and not heard
        if self._job.cancelled:
            self._cancel(now)
        if self._silent > self._limit:
            self.template_is_late = self._in_template
            self._child.end(Outcome("hung", seconds=self._silent, doing=self._doing))

    def _cancel(self, now: float) -> None:
        if self._cancelled_at is None:
            self._cancelled_at = now
            if self._id:
                self._child.send(protocol.Cancel(self._id))
            return
        waited = now - self._cancelled_at
        if waited >= self._patience.answer and not self._told:
            self._told = True
            self._job.tell_late()
        if not self._id:  # a start is short, and worth keeping
            return
        limit = self._patience.answer if self._doing == "loading" else self._patience.cancel
        if waited >= limit:
            self._child.end(Outcome("cancelled"))
