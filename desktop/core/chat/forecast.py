"""What will happen to a message before it is sent: how full the context is, what is left out."""

from __future__ import annotations

from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from desktop.core.chat.cases import Draft
from desktop.core.chat.places import before
from desktop.core.chat.plan import plan
from desktop.core.chat.planning import Planning, case_of, date_of
from desktop.core.chat.sight import look
from desktop.core.store.database import DatabaseClosed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.chat.cases import Case, Plan, Shares, Verdict
    from desktop.core.chat.desk import Desk
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.store.context import Summary
    from desktop.core.store.conversations import Message

#: Stands for a message of which nothing is written yet.
_NOTHING = "."


@dataclass(frozen=True, slots=True)
class Forecast:
    """What will become of a message.

    Attributes:
        verdict: whether it can be sent; see `cases.Verdict`.
        shares: what fills the context.
        dropped: the ids of messages that the model will not see.
        summarised: the ids of those for which a summary will stand.
        pinned: the ids of messages that are always sent.
        writes_summary: whether the model has to write a summary first.
    """

    verdict: Verdict
    shares: Shares
    dropped: frozenset[int]
    summarised: frozenset[int]
    pinned: frozenset[int]
    writes_summary: bool


class Outlook:
    """Makes forecasts, one at a time; loads no model for that.

    Args:
        desk: what replies are written with.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._date = ""
        self._key: tuple[object, ...] = ()
        self._known: tuple[Sequence[Message], Summary | None] = ((), None)

    def look(self, request: ReplyRequest) -> Future[Forecast]:
        """Return what will become of a request; its text may be empty.

        The result fails with an AssistantError where the chat cannot be read, and is cancelled
        when the program ends.
        """
        result: Future[Forecast] = Future()
        self._later(partial(self._guard, result, lambda: self._begin(request, result)))
        return result

    def _begin(self, request: ReplyRequest, result: Future[Forecast]) -> None:
        history, summary = self._history(request)
        newest = history[-1].id if history else 0
        text = request.text if request.text.strip() else _NOTHING
        draft = Draft(request.as_read(text), newest + 1, images=request.images)
        request = look(request, history, draft)
        measure = self._desk.measures.of(request)
        state = self._desk.engine.state
        loaded = state.loaded
        here = loaded is not None and loaded.path == request.load.path.absolute()
        if loaded is not None and here and loaded.trained_context > 0:
            # Whatever it is loaded with now: for the message it will be as the request says.
            context = min(request.load.context, loaded.trained_context)
            request = replace(request, load=replace(request.load, context=context))
        case = case_of(request, [*history, draft], summary)
        if state.phase != "idle" or not here:
            # Whoever types does not wait for the engine, and needs no model for it.
            result.set_result(_forecast(plan(case, measure), case))
            return
        planning = Planning(self._desk.engine, measure, request, case, self._later, date=self._date)
        planning.result.add_done_callback(
            lambda done: self._guard(
                result, lambda: result.set_result(_forecast(done.result(timeout=0), case))
            )
        )
        planning.start()

    def _history(self, request: ReplyRequest) -> tuple[Sequence[Message], Summary | None]:
        """Return what is before a message, and its summary; read again only after a change."""
        conversation = request.conversation_id
        found = None if conversation is None else self._desk.conversations.get(conversation)
        self._date = date_of(found)
        if found is None:
            return (), None
        changes = (self._desk.contexts.changes, self._desk.trees.changes)
        key = (found, changes, request.edits, request.answers)
        if key != self._key:
            self._known = before(self._desk, request)
            self._key = key
        return self._known

    def _later(self, action: Callable[[], None]) -> None:
        try:
            self._desk.executor.submit(action)
        except RuntimeError:
            # The program ends.
            action()

    def _guard(self, result: Future[Forecast], action: Callable[[], None]) -> None:
        try:
            action()
        except (CancelledError, DatabaseClosed):
            result.cancel()
            result.set_running_or_notify_cancel()
        except BaseException as error:  # noqa: BLE001 - whoever waits hears of it
            result.set_exception(error)


def _forecast(found: Plan, case: Case) -> Forecast:
    return Forecast(
        verdict=found.verdict,
        shares=found.shares,
        dropped=found.dropped,
        summarised=found.summarised,
        pinned=frozenset(turn.id for turn in case.history if turn.pinned),
        writes_summary=bool(found.to_summarise) and found.verdict == "fits",
    )
