"""From a saved question to what the model is sent: counted, planned, and summarised if need be."""

from __future__ import annotations

import logging
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from desktop.core.chat.planning import Planning
from desktop.core.chat.summarising import Summarising
from desktop.core.store.context import Summary
from desktop.core.store.conversations import MessageGone

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.chat.cases import Case, Plan
    from desktop.core.chat.measure import Measure
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.chat.reply_engine import ReplyEngine
    from desktop.core.errors import GpuFailed
    from desktop.core.store.context import ChatContexts

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Told:
    """Who hears of what; the last three on the engine's thread.

    Attributes:
        later: does something on the store's thread.
        on_loading: gets the share of the file that is loaded.
        on_summary: gets how many messages are summarised, and the share that is done.
        on_restart: hears it where the CPU has to do instead of a graphics processor.
    """

    later: Callable[[Callable[[], None]], None]
    on_loading: Callable[[float], None]
    on_summary: Callable[[int, float], None]
    on_restart: Callable[[GpuFailed], None]


class Preparing:
    """Prepares one reply; all steps are on the store's thread.

    Args:
        engine: counts and writes summaries.
        contexts: where summaries are kept.
        measure: what is known of the model's tokens.
        request: what is to be answered.
        case: what is to be decided.
        told: who is told of it.
        date: the day that the model is told is today; see `GenerateOptions`.

    Attributes:
        result: the plan; fails with an AssistantError of the engine or the database, is cancelled
            by `stop`.
    """

    def __init__(
        self,
        engine: ReplyEngine,
        contexts: ChatContexts,
        measure: Measure,
        request: ReplyRequest,
        case: Case,
        told: Told,
        date: str,
    ) -> None:
        self.result: Future[Plan] = Future()
        self.case = case
        self._engine = engine
        self._contexts = contexts
        self._measure = measure
        self._request = request
        self._told = told
        self._date = date
        self._step: Planning | Summarising | None = None
        self._stopped = False

    def start(self) -> None:
        """Begin, or go on with what is known by now."""
        planning = Planning(
            self._engine,
            self._measure,
            self._request,
            self.case,
            self._told.later,
            may_load=True,
            on_loading=self._told.on_loading,
            on_restart=self._told.on_restart,
            date=self._date,
        )
        # All its steps are on the store's thread already.
        planning.result.add_done_callback(lambda result: self._guard(partial(self._take, result)))
        self._guard(partial(self._begin, planning))

    def stop(self) -> None:
        """End it; from any thread."""
        self._stopped = True
        if self._step is not None:
            self._step.stop()

    def _begin(self, step: Planning | Summarising) -> None:
        self._step = step
        if self._stopped:
            raise CancelledError
        step.start()

    def _guard(self, action: Callable[[], None]) -> None:
        """Do a step; whatever goes wrong, whoever waits hears of it."""
        try:
            action()
        except CancelledError:
            self.result.cancel()
            self.result.set_running_or_notify_cancel()
        except BaseException as error:  # noqa: BLE001 - as said
            self.result.set_exception(error)

    def _take(self, result: Future[Plan]) -> None:
        found = result.result(timeout=0)
        if not found.to_summarise or found.verdict != "fits":
            self.result.set_result(found)
            return
        room = replace(self.case.room, context=found.shares.context, reserve=found.shares.reserve)
        self.case = replace(self.case, room=room)
        before = found.summary.text if found.summary else ""
        number = len(found.summarised)
        summarising = Summarising(
            self._engine,
            self._measure,
            self._request,
            room,
            before,
            found.to_summarise,
            self._told.later,
            lambda fraction: self._told.on_summary(number, fraction),
            on_restart=self._told.on_restart,
        )
        self._told.on_summary(number, 0.0)
        summarising.result.add_done_callback(
            lambda text: self._guard(partial(self._keep, text, found.summary_until))
        )
        self._begin(summarising)

    def _keep(self, result: Future[str], until: int) -> None:
        text = result.result(timeout=0)
        # A summary that fails or is too long does not lead to another one.
        self.case = replace(self.case, may_summarise=False)
        if text:
            summary = Summary(until, text)
            try:
                self._contexts.keep_summary(summary)
            except MessageGone:
                logger.info("a summary was not kept: its chat has been deleted")
                raise CancelledError from None
            self.case = replace(self.case, summary=summary)
        self.start()
