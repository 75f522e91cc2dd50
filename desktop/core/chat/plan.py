"""What of a chat is sent to the model, and what becomes of the rest: a pure function.

The unit is a turn: a question with its reply. Turns are sent whole or not at all, in their order;
pinned ones always. The question that is to be answered is never left out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal, Protocol

from desktop.core.chat import prompt
from desktop.core.chat.prompt import Turn
from desktop.core.engine.values import ChatMessage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.chat.measure import Measure
    from desktop.core.store.context import Summary

#: What happens when a chat no longer fits: the oldest turns are left out, the model writes a
#: summary that stands for them, or the message is not sent.
Policy = Literal["drop", "summarise", "stop"]
POLICIES: Final[tuple[Policy, ...]] = ("drop", "summarise", "stop")
#: "fits": it can be sent. "refused": the policy is to stop. "pinned": what is pinned alone is too
#: much. "question": the question alone is too long.
Verdict = Literal["fits", "refused", "pinned", "question"]

#: Turns are left out by this share of the budget at a time: with each change at the beginning the
#: model has to read everything again, which must not happen at every message.
_STEPS: Final = 4
#: A summary is expected to have at most this share of the budget.
SUMMARY_SHARE: Final = 6
SUMMARY_HEAD: Final = "Summary of the earlier conversation, which is not shown any more:"


class Past(Turn, Protocol):
    """A message of the history; the store's `Message` is one."""

    @property
    def id(self) -> int:
        """Its number; later messages of a branch have larger ones."""

    @property
    def pinned(self) -> bool:
        """Whether it is always sent."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much there is room for, in tokens.

    Attributes:
        context: all that the model has in view, its reply too.
        reserve: kept free for the reply.
    """

    context: int
    reserve: int

    @property
    def budget(self) -> int:
        """The most that a prompt may have."""
        return self.context - self.reserve


@dataclass(frozen=True, slots=True)
class Shares:
    """What fills the context, in tokens; together they are `context`, unless it does not fit.

    Attributes:
        context: the whole.
        system: instructions, and what the template itself brings.
        history: earlier messages that are sent, and the summary of others.
        question: the message that is being written, or a reply that goes on.
        attachments: files; there are none yet.
        reserve: kept for the reply.
        free: the rest.
        exact: whether the model's own tokenizer has counted; else this is an estimate.
    """

    context: int
    system: int
    history: int
    question: int
    attachments: int
    reserve: int
    free: int
    exact: bool

    @property
    def used(self) -> int:
        """What a prompt has."""
        return self.system + self.history + self.question + self.attachments


@dataclass(frozen=True, slots=True)
class Plan:
    """What is sent.

    Attributes:
        verdict: whether it can be sent at all.
        messages: the system message where there is one, then user and assistant in turn; the
            last one is the user's.
        tokens: of all that, the reply so far among it.
        dropped: the ids of messages that the model does not see.
        summarised: the ids of those for which a summary stands, or will stand.
        to_summarise: messages for which a summary has still to be written, oldest first.
        summary_until: the id of the last message that this summary stands for; 0: none is needed.
        summary: the one that is sent; a new one goes on from it.
        prefix: the reply so far, or its end.
        prefix_cut: whether the beginning of the reply so far has no room.
        shares: what fills the context.
    """

    verdict: Verdict
    messages: tuple[ChatMessage, ...]
    tokens: int
    dropped: frozenset[int]
    summarised: frozenset[int]
    to_summarise: tuple[ChatMessage, ...]
    summary_until: int
    summary: Summary | None
    prefix: str
    prefix_cut: bool
    shares: Shares


@dataclass(frozen=True, slots=True)
class _Unit:
    """A turn: what is sent of it, which messages it is, what it costs."""

    messages: tuple[ChatMessage, ...]
    ids: tuple[int, ...]
    cost: int
    pinned: bool
    # A reply without its question cannot begin a chat.
    whole: bool


@dataclass(frozen=True, slots=True)
class Case:
    """What is to be decided.

    Attributes:
        system: instructions for the model; may be empty.
        history: the chat's branch, oldest message first, the question last. System messages in it
            are added to `system`, empty messages are skipped.
        room: how much there is room for.
        policy: what happens when it is not enough.
        summary: the newest one of this branch, if there is one.
        prefix: what the reply says already, when it is to go on.
        may_summarise: whether a new summary can still be written.
    """

    system: str
    history: Sequence[Past]
    room: Room
    policy: Policy = "drop"
    summary: Summary | None = None
    prefix: str = ""
    may_summarise: bool = True


@dataclass(slots=True)
class _Draft:
    """A plan in the making."""

    kept: list[_Unit]
    over: int = 0
    dropped: list[_Unit] = field(default_factory=list)
    summarised: list[_Unit] = field(default_factory=list)
    fresh: list[_Unit] = field(default_factory=list)
    summary: Summary | None = None
    prefix: str = ""


def contents(case: Case) -> list[str]:
    """Return all texts whose tokens count for a plan, the most important first."""
    units, question = _units(case, None)
    texts = [message.content for unit in reversed(units) for message in reversed(unit.messages)]
    said = [prompt.head(case.system, case.history), question.content, case.prefix]
    return [*said, *([marked(case.summary)] if case.summary else []), *texts]


def marked(summary: Summary) -> str:
    """Return a summary as it is shown to the model."""
    return f"{SUMMARY_HEAD}\n{summary.text}"


def plan(case: Case, measure: Measure) -> Plan:
    """Return what is sent.

    Args:
        case: what is to be decided.
        measure: knows how many tokens texts have.

    Raises:
        ValueError: the history does not end with a message of the user.
    """
    units, question = _units(case, measure)
    system = prompt.head(case.system, case.history)
    fixed = measure.of_chat([ChatMessage("user", question.content)])
    fixed += measure.of_message(system) if system else 0
    pinned = sum(unit.cost for unit in units if unit.pinned and unit.whole)
    draft = _Draft(kept=[unit for unit in units if unit.whole], prefix=case.prefix)
    length = fixed + measure.tokens(case.prefix) + sum(unit.cost for unit in draft.kept)
    draft.over = length - case.room.budget
    refused = draft.over > 0 and case.policy == "stop"
    if draft.over > 0 and not refused:
        _shorten(draft, case, measure)
        if draft.over > 0 and case.prefix:
            _cut_prefix(draft, case.room.budget - fixed - pinned, measure)
    draft.dropped += [unit for unit in units if not unit.whole]
    verdict: Verdict = "fits"
    if refused:
        verdict = "refused"
    elif draft.over > 0:
        verdict = "pinned" if pinned else "question"
    return _finished(case, draft, verdict, system, question, measure)


def counted(found: Plan, prompt_tokens: int) -> Plan:
    """Return a plan with the true number of its tokens."""
    shares = found.shares
    room = Room(shares.context, shares.reserve)
    exact = _shares(room, shares.system, shares.question, prompt_tokens, exact=True)
    return replace(found, tokens=prompt_tokens, shares=exact)


def _units(case: Case, measure: Measure | None) -> tuple[list[_Unit], ChatMessage]:
    """Return the turns of the history, and the question after them."""
    spoken = [turn for turn in case.history if turn.role != "system"]
    groups = prompt.groups(spoken)
    if not groups or groups[-1][0].role != "user":
        raise ValueError("the last message of a prompt is the user's")
    units: list[_Unit] = []
    asked: list[Past] = []
    for group in groups[:-1]:
        if group[0].role == "user":
            asked = group
        else:
            units.append(_unit([*asked, *group], measure))
            asked = []
    return units, prompt.joined(groups[-1])


def _unit(turns: Sequence[Past], measure: Measure | None) -> _Unit:
    messages = tuple(prompt.joined(group) for group in prompt.groups(turns))
    costs = [measure.of_message(one.content) for one in messages] if measure else []
    return _Unit(
        messages,
        tuple(turn.id for turn in turns),
        sum(costs),
        any(turn.pinned for turn in turns),
        whole=messages[0].role == "user",
    )


def _shorten(draft: _Draft, case: Case, measure: Measure) -> None:
    """Leave out turns until it fits, or nothing more can be left out."""
    if case.policy == "summarise":
        _take_summary(draft, case, measure)
    if draft.over <= 0:
        return
    budget = case.room.budget
    if case.policy == "summarise" and case.may_summarise:
        expected = budget // SUMMARY_SHARE - _summary_cost(draft, measure)
        needed = draft.over + max(0, expected)
        draft.fresh = _leave_out(draft, needed, needed + budget // _STEPS)
        draft.summarised += draft.fresh
        return
    step = max(1, budget // _STEPS)
    draft.dropped = _leave_out(draft, draft.over, math.ceil(draft.over / step) * step)


def _take_summary(draft: _Draft, case: Case, measure: Measure) -> None:
    """Let the summary that there is stand for its turns."""
    summary = case.summary
    if summary is None:
        return
    covered = [unit for unit in draft.kept if not unit.pinned and max(unit.ids) <= summary.message]
    saved = sum(unit.cost for unit in covered) - measure.of_message(marked(summary))
    if saved <= 0:
        return
    draft.summary, draft.summarised = summary, covered
    draft.kept = [unit for unit in draft.kept if unit not in covered]
    draft.over -= saved


def _summary_cost(draft: _Draft, measure: Measure) -> int:
    """Return what is counted for a summary already."""
    return measure.of_message(marked(draft.summary)) if draft.summary else 0


def _leave_out(draft: _Draft, needed: int, most: int) -> list[_Unit]:
    """Take out the oldest turns that are not pinned: as many tokens as are needed.

    More are taken out as far as they stay below `most`, so that the next time comes later.
    """
    out: list[_Unit] = []
    gained = 0
    for unit in draft.kept:
        if not unit.pinned:
            if gained >= needed and gained + unit.cost > most:
                break
            out.append(unit)
            gained += unit.cost
    draft.kept = [unit for unit in draft.kept if unit not in out]
    draft.over -= gained
    return out


def _cut_prefix(draft: _Draft, room: int, measure: Measure) -> None:
    """Leave out the beginning of a reply that alone fills the context.

    Nothing else is left by then; a reply that could not go on would be worse.
    """
    text = draft.prefix
    length = measure.tokens(text)
    keep = len(text) * max(0, room) // max(1, length)
    rest = text[len(text) - keep :] if keep else ""
    for mark in ("\n\n", "\n", ". ", " "):
        _, found, after = rest.partition(mark)
        if found and len(after) > len(rest) // 2:
            rest = after
            break
    if rest.strip():
        draft.over -= length - measure.tokens(rest)
        draft.prefix = rest
        # An estimate of the end of a text may be off by what is rounded.
        draft.over = min(draft.over, 0)


def _finished(
    case: Case,
    draft: _Draft,
    verdict: Verdict,
    system: str,
    question: ChatMessage,
    measure: Measure,
) -> Plan:
    whole = "\n\n".join(
        text for text in (system, marked(draft.summary) if draft.summary else "") if text
    )
    messages = (
        *([ChatMessage("system", whole)] if whole else []),
        *(message for unit in draft.kept for message in unit.messages),
        question,
    )
    begun = measure.tokens(draft.prefix)
    tokens = measure.of_chat(messages) + begun
    first = measure.base + (measure.of_message(system) if system else 0)
    last = measure.of_message(question.content) + begun
    until = max((max(unit.ids) for unit in draft.fresh), default=0)
    return Plan(
        verdict=verdict,
        messages=messages,
        tokens=tokens,
        dropped=_ids(draft.dropped),
        summarised=_ids(draft.summarised),
        to_summarise=_to_summarise(draft, until),
        summary_until=until,
        summary=draft.summary,
        prefix=draft.prefix,
        prefix_cut=draft.prefix != case.prefix,
        shares=_shares(case.room, first, last, tokens, exact=False),
    )


def _to_summarise(draft: _Draft, until: int) -> tuple[ChatMessage, ...]:
    """Return what a new summary is made of, besides the one that there is.

    What is pinned among it counts as well: it may not always be.
    """
    since = draft.summary.message if draft.summary else 0
    units = [unit for unit in (*draft.kept, *draft.fresh) if since < max(unit.ids) <= until]
    units.sort(key=lambda unit: unit.ids)
    return tuple(message for unit in units for message in unit.messages)


def _shares(room: Room, system: int, question: int, tokens: int, *, exact: bool) -> Shares:
    return Shares(
        context=room.context,
        system=system,
        history=max(0, tokens - system - question),
        question=question,
        attachments=0,
        reserve=room.reserve,
        free=max(0, room.budget - tokens),
        exact=exact,
    )


def _ids(units: Sequence[_Unit]) -> frozenset[int]:
    return frozenset(number for unit in units for number in unit.ids)
