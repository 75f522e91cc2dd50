"""Gathers what is known of a reply, of its model and of the computer, and has it explained."""

from __future__ import annotations

import statistics
import time
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from desktop import app_engine
from desktop.core import hardware, picker
from desktop.core.errors import AssistantError
from desktop.core.speed.explain import Explanation, explain
from desktop.core.speed.explain_costs import usual_speed
from desktop.core.speed.explain_facts import (
    Expected,
    Facts,
    OtherSpeed,
    ReplyFacts,
    Setup,
    SmallerModel,
    reply_facts,
)
from desktop.core.speed.explain_machine import read_machine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.app import Services
    from desktop.core.library import Installed
    from desktop.core.speed.explain_facts import Machine
    from desktop.core.store.conversations import Message
    from desktop.core.store.results import Measurement

#: The computer's state says something of a reply that ended so many seconds ago.
_STILL_THE_SAME: Final = 300.0
#: So many replies tell how fast a model usually is; so many at most are looked at.
_ENOUGH, _MOST = 4, 20
#: A model is looked for that is faster where this one is slower than so many times the line.
_NEARLY: Final = 1.5
_DEVICES_SECONDS: Final = 2.0
_CPU: Final = "CPU"


def explain_reply(
    services: Services, message_id: int, look: Callable[[], Machine] = read_machine
) -> Explanation | None:
    """Return why a reply took its time; None where it is gone or was not measured.

    Reads the database and the disk and looks at the computer, up to some seconds: on no GUI thread.

    Args:
        services: what the program works with.
        message_id: the reply's.
        look: looks at the computer; asked only where the reply is fresh.

    Raises:
        AssistantError: the database cannot be read.
    """
    message = services.conversations.message(message_id)
    if message is None or message.stats is None:
        return None
    return explain(gather(services, message, message.stats, look))


class Last(NamedTuple):
    """The newest reply of all chats, and why it took its time.

    Attributes:
        message: the reply.
        chat: the title of its chat.
        explanation: of its speed.
    """

    message: Message
    chat: str
    explanation: Explanation


def explain_last(services: Services, look: Callable[[], Machine] = read_machine) -> Last | None:
    """Explain the newest reply that was measured, see `explain_reply`; None: there is none.

    Raises:
        AssistantError: the database cannot be read.
    """
    message = services.conversations.newest_measured()
    if message is None or message.stats is None:
        return None
    chat = services.conversations.get(message.conversation)
    found = explain(gather(services, message, message.stats, look))
    return Last(message, chat.title if chat is not None else "", found)


def gather(
    services: Services,
    message: Message,
    stats: dict[str, object],
    look: Callable[[], Machine] = read_machine,
) -> Facts:
    """Return all that is known of a reply, whose stored facts may be damaged.

    Raises:
        AssistantError: the database cannot be read.
    """
    reply = reply_facts(stats)
    offered = services.library.offered()
    model = next((each for each in offered if each.name == message.model), None)
    ended = message.created + reply.total_seconds
    # A clock may be set meanwhile, and a reply that went on ends later than it began.
    recent = abs(time.time() - ended) < _STILL_THE_SAME
    facts = Facts(
        reply,
        _expected(services, model, reply, ended),
        _setup(services, model, message, reply),
        look() if recent else None,
    )
    return _with_smaller(services, model, facts)


# --- what was to be expected --------------------------------------------------------------------


def _expected(
    services: Services, model: Installed | None, reply: ReplyFacts, ended: float
) -> Expected:
    comfortable = services.settings.value.comfortable_speed
    if model is None:
        return Expected(comfortable=comfortable)
    history = _history(services, model)
    here = [one for one in history if one.device == reply.device]
    usual, error = _usual(here), 0.0
    if usual is None and reply.on_cpu:
        predicted = services.speeds_of((model,), services.speeds()).get(model.id)
        if predicted is not None and predicted.kind == "predicted":
            usual, error = predicted.tokens_per_second, predicted.error or 0.0
    return Expected(
        tokens_per_second=usual,
        error=error,
        slope=measured_slope(here),
        comfortable=comfortable,
        roofline=_roofline(here),
        elsewhere=_elsewhere(history, reply.device),
        before=_before(here, ended),
    )


def _history(services: Services, model: Installed) -> list[Measurement]:
    """Return what was measured of a model, newest first, also before its content was known."""
    names = dict.fromkeys(name for name in (model.id, model.file_id) if name)
    found = [one for name in names for one in services.results.history(name)]
    return sorted(found, key=lambda one: one.when, reverse=True)


def _usual(measured: Sequence[Measurement]) -> float | None:
    """Return how fast a model usually writes at its best; None where too little was measured.

    A quarter of its replies were at least so fast, or its newest benchmark was.
    """
    benchmark = next((one for one in measured if one.source == "benchmark"), None)
    replies = [one.tokens_per_second for one in measured if one.source == "replies"][:_MOST]
    found = [] if benchmark is None else [benchmark.tokens_per_second]
    if len(replies) >= _ENOUGH:
        found.append(statistics.quantiles(replies, n=4)[2])
    return max(found, default=None)


def measured_slope(measured: Iterable[Measurement]) -> float | None:
    """Return `Expected.slope` by the newest benchmark that was made at two depths; None: none."""
    for one in measured:
        if one.record is None:
            continue
        try:
            times = sorted((int(each["depth"]), _time(each)) for each in one.record["tg"])
            (first, empty), (last, full) = times[0], times[-1]
            if last > first and empty > 0:
                return max(0.0, (full / empty - 1) / (last - first))
        except (ValueError, TypeError, KeyError, IndexError, ZeroDivisionError, OverflowError):
            continue
    return None


def _time(generation: Any) -> float:  # noqa: ANN401 - of a record that may be damaged
    return 1 / float(generation["tokens_per_second"])


def _roofline(measured: Iterable[Measurement]) -> float | None:
    for one in measured:
        share = (one.record or {}).get("roofline_fraction")
        if isinstance(share, float) and 0 < share <= 1:
            return share
    return None


def _elsewhere(history: Sequence[Measurement], device: str) -> OtherSpeed | None:
    """Return the fastest of the other devices that the model was measured on."""
    others = dict.fromkeys(one.device for one in history if one.device not in ("", device))
    found = [
        OtherSpeed(other, "cpu" if other == _CPU else "gpu", speed)
        for other in others
        if (speed := _usual([one for one in history if one.device == other])) is not None
    ]
    return max(found, key=lambda one: one.tokens_per_second, default=None)


def _before(here: Sequence[Measurement], ended: float) -> OtherSpeed | None:
    """Return the speed with the engine before this one; None for a reply that it wrote itself."""
    if not here:
        return None
    now = here[0].engine
    since = min(one.when for one in here if one.engine == now)
    older = [one for one in here if one.engine != now and one.when < since]
    # A second: the reply's own measurement is kept just before or after its end.
    if not older or ended < since - 1:
        return None
    speed = _usual([one for one in older if one.engine == older[0].engine])
    return None if speed is None else OtherSpeed(older[0].engine, "cpu", speed)


def _with_smaller(services: Services, model: Installed | None, facts: Facts) -> Facts:
    """Add a smaller model that would do, where one may be needed."""
    usual = usual_speed(facts)
    short = facts.machine is not None and facts.setup.needed_bytes > facts.machine.memory_total
    if model is None or not (short or usual < _NEARLY * facts.expected.comfortable):
        return facts
    fast = [
        row
        for row in services.rows()
        if not row.builtin and row.fits in ("yes", "tight") and (row.bytes or 0) < model.bytes
        if (row.tokens_per_second or 0.0) >= max(facts.expected.comfortable, usual)
    ]
    best = max(fast, key=lambda row: row.bytes or 0, default=None)
    if best is None:
        return facts
    smaller = SmallerModel(best.name, best.tokens_per_second or 0.0, best.installed)
    return replace(facts, expected=replace(facts.expected, smaller=smaller))


# --- how it is set ------------------------------------------------------------------------------


def _setup(
    services: Services, model: Installed | None, message: Message, reply: ReplyFacts
) -> Setup:
    settings, machine = services.settings.value, hardware.read()
    setup = Setup(
        device=settings.device,
        device_kind="cpu" if reply.on_cpu else "gpu",
        gpus=_gpus(services) if settings.device == "cpu" else (),
        threads=settings.threads,
        cores=min(machine.physical_cores, machine.usable_cores),
        model_name=message.model or "",
        draft_model=settings.draft_model,
        has_earlier=_has_earlier(services, message),
        stays_minutes=settings.unload_after,
    )
    return setup if model is None else _of_model(services, model, setup)


def _of_model(services: Services, model: Installed, setup: Setup) -> Setup:
    loaded = services.engine.state.loaded
    is_loaded = loaded is not None and loaded.path == model.path
    context = services.settings.value.context or app_engine.automatic_context(model)
    needed = picker.memory_needed(model.model, model.bytes, context, model.facts)
    shape = model.model.shape if model.model else None
    kv_bytes = model.facts.kv_bytes_per_token if model.facts else None
    if model.model is not None:
        kv_bytes = picker.kv_bytes_per_token(model.model)
    return replace(
        setup,
        # The output counts as one, as `gpu_layers` does.
        layers=shape.layers + 1 if shape and shape.layers else 0,
        cache_type=loaded.cache_type if loaded is not None and is_loaded else "f16",
        model_bytes=model.bytes,
        needed_bytes=(loaded.needed_bytes if loaded is not None and is_loaded else 0) or needed,
        kv_bytes_per_token=kv_bytes or 0,
        can_switch_thinking=model.thinking is not None,
    )


def _gpus(services: Services) -> tuple[str, ...]:
    """Return the graphics processors with memory of their own that the engine can use."""
    try:
        found = services.engine.devices().result(timeout=_DEVICES_SECONDS)
    except (AssistantError, CancelledError, TimeoutError):
        # The engine is at work, or there are none; none is proposed then.
        return ()
    return tuple(each.description or each.name for each in found if each.kind == "gpu")


def _has_earlier(services: Services, message: Message) -> bool:
    """Return whether there was something before the question that a reply answers."""
    question = services.conversations.message(message.parent) if message.parent else None
    return question is not None and question.parent is not None
