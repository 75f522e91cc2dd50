"""From a chat to a plan on exact numbers, where the model is there to count; asks the engine.

The plan needs the tokens of each message before it is known what is sent, and a template may do
anything with them. So the parts are counted, a plan is made, and what it would send is counted as
a whole; where that is not what was expected, the plan is made again.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from concurrent.futures import CancelledError, Future
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from desktop.core.chat.cases import POLICIES, Case, Plan, Room
from desktop.core.chat.measure import Measure, to_count
from desktop.core.chat.plan import contents, counted, plan
from desktop.core.chat.sight import without
from desktop.core.engine.values import ChatMessage, GenerateOptions
from desktop.core.errors import (
    AssistantError,
    ChatFull,
    EngineHung,
    EngineStopped,
    PinsTooLong,
)
from desktop.core.store.columns import LATEST

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.core.chat.cases import Past
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.chat.reply_engine import ReplyEngine
    from desktop.core.engine.values import TokenCounts
    from desktop.core.errors import ContextFull, GpuFailed
    from desktop.core.store.context import Summary
    from desktop.core.store.conversations import Conversation

logger = logging.getLogger(__name__)

#: Without a limit of its own a reply gets this share of the context: a quarter.
_REPLY_SHARE: Final = 4
_MOST_ROUNDS: Final = 4
_MOST_MODELS: Final = 4
#: A chat of one message, to see what a template adds.
_PROBE: Final = "x"
#: Images of more bytes together are not sent to the engine again for each look at a message.
_LIGHT: Final = 2_000_000


class Measures:
    """What is known of the tokens of the models that were used last."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[Path, bool | None], Measure] = OrderedDict()

    def of(self, request: ReplyRequest) -> Measure:
        """Return what is known of the model that a request names."""
        key = (request.load.path, request.thinking)
        found = self._known.pop(key, None) or Measure()
        self._known[key] = found
        while len(self._known) > _MOST_MODELS:
            self._known.popitem(last=False)
        return found


def room_of(request: ReplyRequest, context: int) -> Room:
    """Return how long a prompt may be, so that there is room for a reply."""
    wanted = request.max_tokens or context // _REPLY_SHARE
    return Room(context, min(wanted, context // 2))


def options_of(request: ReplyRequest) -> GenerateOptions:
    """Return how the engine is asked for the reply, but for what is sent."""
    return GenerateOptions(
        messages=(),
        sampling=request.sampling,
        max_tokens=request.max_tokens,
        thinking=request.thinking,
        thinking_budget=request.thinking_budget,
        grammar=request.grammar,
        json_schema=request.json_schema,
    )


def date_of(chat: Conversation | None) -> str:
    """Return the day on which a chat began, as people here call it; "": today."""
    # The store has the ends of what calendars have in the place of a damaged time.
    if chat is None or not 0 < chat.created < LATEST / 1000:
        return ""
    return datetime.fromtimestamp(chat.created).astimezone().date().isoformat()


def case_of(
    request: ReplyRequest, history: Sequence[Past], summary: Summary | None, prefix: str = ""
) -> Case:
    """Return what is to be decided for a request."""
    policy = next((one for one in POLICIES if one == request.overflow), POLICIES[0])
    room = room_of(request, request.load.context)
    history = without(history) if request.unseen else history
    words = (request.text if request.text.strip() else ".") if request.attachments else ""
    return Case(request.system, history, room, policy, summary, prefix, words=words)


def refusal(found: Plan) -> AssistantError | None:
    """Return why a plan cannot be sent; None: it can, or the engine shall say it."""
    kinds = {"refused": ChatFull, "pinned": PinsTooLong}
    kind = kinds.get(found.verdict)
    room = found.shares.context - found.shares.reserve
    return kind(prompt_tokens=found.tokens, room=room) if kind else None


def shorter(request: ReplyRequest, case: Case, found: Plan, error: ContextFull) -> Case | None:
    """Return what is to be decided after a prompt has proved too long; None: nothing helps."""
    tokens, context = error.data.get("prompt_tokens"), error.data.get("context")
    if not isinstance(tokens, int) or not isinstance(context, int) or tokens <= 0:
        return None
    if case.policy == "stop":
        return None
    budget = room_of(request, context).budget * found.tokens // tokens
    return replace(case, room=Room(context, context - budget), may_summarise=False)


class Planning:
    """One plan in the making.

    Args:
        engine: counts.
        measure: what is known already, and what is learnt.
        request: what is to be answered.
        case: what is to be decided; its room is that of the request until the context is known.
        later: does something on the store's thread, where all steps are done.
        may_load: whether the model is loaded for it; without it an estimate may have to do.
        on_loading: gets the share of the file that is loaded.
        on_restart: hears it where the CPU has to do instead of a graphics processor.
        date: see `GenerateOptions`.

    Attributes:
        result: the plan; fails with EngineStopped or EngineHung, is cancelled by `stop`.
    """

    def __init__(
        self,
        engine: ReplyEngine,
        measure: Measure,
        request: ReplyRequest,
        case: Case,
        later: Callable[[Callable[[], None]], None],
        *,
        may_load: bool = False,
        on_loading: Callable[[float], None] | None = None,
        on_restart: Callable[[GpuFailed], None] | None = None,
        date: str = "",
    ) -> None:
        self.result: Future[Plan] = Future()
        self._engine = engine
        self._measure = measure
        self._request = request
        self._case = case
        self._later = later
        self._may_load = may_load
        self._on_loading = on_loading
        self._on_restart = on_restart
        self._date = date
        self._counting: Future[TokenCounts | None] | None = None
        self._rounds = 0
        self._stopped = False
        self._best: Plan | None = None

    def start(self) -> None:
        """Begin, on the store's thread."""
        context = self._case.room.context
        texts = [*to_count(contents(self._case), self._measure, context)]
        if self._measure.alone is None:
            texts.append(_PROBE)
            self._ask((ChatMessage("user", _PROBE),), "", texts, self._learn)
        else:
            self._ask((), "", texts, self._learn)

    def stop(self) -> None:
        """End it; from any thread."""
        self._stopped = True
        if self._counting is not None:
            self._counting.cancel()

    def _ask(
        self,
        messages: tuple[ChatMessage, ...],
        prefix: str,
        texts: list[str],
        then: Callable[[list[str], TokenCounts], None],
    ) -> None:
        options = replace(
            options_of(self._request), messages=messages, prefix=prefix, date=self._date
        )
        self._counting = self._engine.count(
            self._request.load,
            options,
            tuple(texts),
            may_load=self._may_load,
            on_loading=self._on_loading,
            on_restart=self._on_restart,
        )
        step = partial(self._take, self._counting, texts, then)
        if self._counting.done():
            step()
        else:
            self._counting.add_done_callback(lambda _: self._later(step))

    def _take(
        self,
        counting: Future[TokenCounts | None],
        texts: list[str],
        then: Callable[[list[str], TokenCounts], None],
    ) -> None:
        try:
            self._go_on(counting, texts, then)
        except CancelledError:
            self.result.cancel()
            self.result.set_running_or_notify_cancel()
        except BaseException as error:  # noqa: BLE001 - whoever waits for the plan hears of it
            self.result.set_exception(error)

    def _go_on(
        self,
        counting: Future[TokenCounts | None],
        texts: list[str],
        then: Callable[[list[str], TokenCounts], None],
    ) -> None:
        if self._stopped:
            raise CancelledError
        try:
            counts = counting.result(timeout=0)
        except (EngineStopped, EngineHung):
            raise
        except AssistantError as error:
            # What is wrong will be told by the reply itself, which the engine may still manage.
            logger.info("tokens were not counted: %s", error)
            counts = None
        if counts is None:
            self.result.set_result(self._best or plan(self._case, self._measure))
            return
        then(texts, counts)

    def _learn(self, texts: list[str], counts: TokenCounts) -> None:
        """Take over what the parts have."""
        self._measure.learn(texts, counts.texts)
        if counts.prompt:
            self._measure.alone = counts.prompt - counts.texts[-1]
        if self._may_load:
            # Else the model may be loaded otherwise than the request wants it.
            room = _room(self._request, self._case.room, counts.context)
            self._case = replace(self._case, room=room)
        self._see()

    def _see(self) -> None:
        """Count the images that are new to the model, one at a time, the newest first."""
        measure = self._measure
        images = [one for turn in reversed(self._case.history) for one in turn.images]
        image = next((one for one in images if not measure.knows_image(one)), None)
        loaded = self._engine.state.loaded
        sees = self._may_load or (loaded is not None and loaded.sees)
        if image is not None and measure.alone is not None and sees:
            alone = measure.alone + measure.tokens(_PROBE)

            def take(_texts: list[str], counts: TokenCounts) -> None:
                measure.learn_image(image, max(0, counts.prompt - alone))
                self._see()

            self._ask((ChatMessage("user", _PROBE, (image,)),), "", [], take)
            return
        found = plan(self._case, measure)
        heavy = sum(len(one.data) for one in images) > _LIGHT
        if not self._may_load and images and (heavy or not sees):
            self.result.set_result(found)
        else:
            self._check(found)

    def _check(self, found: Plan) -> None:
        """Count what would be sent as a whole."""
        self._rounds += 1

        def take(_texts: list[str], counts: TokenCounts) -> None:
            self._compare(found, counts.prompt)

        self._ask(found.messages, found.prefix, [], take)

    def _compare(self, found: Plan, tokens: int) -> None:
        exact = counted(found, tokens)
        budget = self._case.room.budget
        if tokens <= budget and found.verdict != "fits":
            exact = replace(exact, verdict="fits")
        if tokens <= budget:
            self._best = exact
        self._adjust(found, tokens)
        again = plan(self._case, self._measure)
        same = again.messages == found.messages and again.prefix == found.prefix
        if same and tokens > budget and found.verdict == "fits" and self._measure.alone is not None:
            # The template does something that no sum foresees.
            self._measure.alone += tokens - budget
            again = plan(self._case, self._measure)
            same = again.messages == found.messages
        if same or self._rounds >= _MOST_ROUNDS:
            self.result.set_result(exact if same else self._best or exact)
            return
        self._check(again)

    def _adjust(self, found: Plan, tokens: int) -> None:
        """Learn from a whole prompt what the template adds for each message."""
        others = len(found.messages) - 1
        if others and self._measure.alone is not None:
            texts = [one.content for one in found.messages] + [found.prefix]
            rest = tokens - self._measure.alone - sum(map(self._measure.tokens, texts))
            rest -= sum(self._measure.of_images(one.images) for one in found.messages)
            self._measure.learn_frame(-(-rest // others))


def _room(request: ReplyRequest, before: Room, context: int) -> Room:
    """Return the room in the context that is in use, no larger than was wanted."""
    if context == before.context:
        return before
    return room_of(request, context)
