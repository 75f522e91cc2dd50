"""What of a chat is sent to the model, and what becomes of the rest: a pure function.

The unit is a turn: a question with its reply. Turns are sent whole or not at all, in their order;
pinned ones always. The question that is to be answered is never left out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from desktop.core.chat import prompt
from desktop.core.chat.cases import Case, Plan, Room, Shares, Verdict
from desktop.core.engine.values import ChatMessage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.core.chat.cases import Past
    from desktop.core.chat.measure import Measure
    from desktop.core.store.context import Summary

#: Turns are left out by this share of the budget at a time: with each change at the beginning the
#: model has to read everything again, which must not happen at every message.
_STEPS: Final = 4
#: A summary is expected to have at most this share of the budget.
SUMMARY_SHARE: Final = 6
SUMMARY_HEAD: Final = "Summary of the earlier conversation, which is not shown any more:"


@dataclass(frozen=True, slots=True)
class _Unit:
    """A turn: what is sent of it, which messages it is, what it costs."""

    messages: tuple[ChatMessage, ...]
    ids: tuple[int, ...]
    cost: int
    pinned: bool
    # A reply without its question cannot begin a chat.
    whole: bool


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


def contents(case: Case) -> Iterator[str]:
    """Yield all texts whose tokens count for a plan, the most important first."""
    *groups, question = _groups(case)
    yield prompt.head(case.system, case.history)
    yield prompt.joined(question).content
    yield case.words
    yield case.prefix
    if case.summary:
        yield marked(case.summary)
    for group in reversed(groups):
        yield prompt.joined(group).content


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
    fixed = measure.of_chat([question])
    fixed += measure.of_message(system) if system else 0
    pinned = sum(unit.cost for unit in units if unit.pinned and unit.whole)
    draft = _Draft(kept=[unit for unit in units if unit.whole], prefix=case.prefix)
    length = fixed + measure.tokens(case.prefix) + sum(unit.cost for unit in draft.kept)
    draft.over = length - case.room.budget
    # A first message is too long by itself, and no chat has grown.
    refused = draft.over > 0 and case.policy == "stop" and bool(draft.kept)
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
    parts = shares.system, shares.question, shares.attachments
    exact = _shares(room, *parts, prompt_tokens, exact=True)
    return replace(found, tokens=prompt_tokens, shares=exact)


def _groups(case: Case) -> list[list[Past]]:
    """Return what was said in turn, the question last."""
    groups = prompt.groups(turn for turn in case.history if turn.role != "system")
    if not groups or groups[-1][0].role != "user":
        raise ValueError("the last message of a prompt is the user's")
    return groups


def _units(case: Case, measure: Measure) -> tuple[list[_Unit], ChatMessage]:
    """Return the turns of the history, and the question after them."""
    *groups, question = _groups(case)
    units: list[_Unit] = []
    asked: list[Past] = []
    for group in groups:
        if group[0].role == "user":
            asked = group
        else:
            units.append(_unit([asked, group] if asked else [group], measure))
            asked = []
    return units, prompt.joined(question)


def _unit(groups: Sequence[Sequence[Past]], measure: Measure) -> _Unit:
    messages = tuple(prompt.joined(group) for group in groups)
    return _Unit(
        messages,
        tuple(turn.id for group in groups for turn in group),
        sum(map(measure.of_turn, messages)),
        any(turn.pinned for group in groups for turn in group),
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
    covered: list[_Unit] = []
    others: list[_Unit] = []
    for unit in draft.kept:
        stands = not unit.pinned and max(unit.ids) <= summary.message
        (covered if stands else others).append(unit)
    saved = sum(unit.cost for unit in covered) - measure.of_message(marked(summary))
    if saved <= 0:
        return
    draft.summary, draft.summarised, draft.kept = summary, covered, others
    draft.over -= saved


def _summary_cost(draft: _Draft, measure: Measure) -> int:
    """Return what is counted for a summary already."""
    return measure.of_message(marked(draft.summary)) if draft.summary else 0


def _leave_out(draft: _Draft, needed: int, most: int) -> list[_Unit]:
    """Take out the oldest turns that are not pinned: as many tokens as are needed.

    More are taken out as far as they stay below `most`, so that the next time comes later.
    """
    out: list[_Unit] = []
    kept: list[_Unit] = []
    gained = 0
    enough = False
    for unit in draft.kept:
        enough = enough or (gained >= needed and gained + unit.cost > most and not unit.pinned)
        if unit.pinned or enough:
            kept.append(unit)
        else:
            out.append(unit)
            gained += unit.cost
    draft.kept = kept
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
    files = _of_files(case, measure)
    last = measure.of_turn(question) + begun - files
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
        shares=_shares(case.room, first, last, files, tokens, exact=False),
    )


def _to_summarise(draft: _Draft, until: int) -> tuple[ChatMessage, ...]:
    """Return what a new summary is made of, besides the one that there is.

    What is pinned among it counts as well: it may not always be.
    """
    since = draft.summary.message if draft.summary else 0
    units = [unit for unit in (*draft.kept, *draft.fresh) if since < max(unit.ids) <= until]
    units.sort(key=lambda unit: unit.ids)
    return tuple(message for unit in units for message in unit.messages)


def _of_files(case: Case, measure: Measure) -> int:
    """Return how many tokens of the last message are its files."""
    if not case.words:
        return 0
    last = case.history[-1]
    texts = max(0, measure.tokens(last.text) - measure.tokens(case.words))
    return texts + measure.of_images(last.images)


def _shares(
    room: Room, system: int, question: int, files: int, tokens: int, *, exact: bool
) -> Shares:
    # A template may add less around the first message than around others.
    system = max(0, system)
    files = max(0, min(files, tokens - system))
    question = max(0, min(question, tokens - system - files))
    return Shares(
        context=room.context,
        system=system,
        history=max(0, tokens - system - question - files),
        question=question,
        attachments=files,
        reserve=room.reserve,
        free=max(0, room.budget - tokens),
        exact=exact,
    )


def _ids(units: Sequence[_Unit]) -> frozenset[int]:
    return frozenset(number for unit in units for number in unit.ids)
