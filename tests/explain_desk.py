"""Replies to explain: one that went well, and what differs from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.core.speed.explain import Cause, Explanation, explain
from desktop.core.speed.explain_facts import Expected, Facts, Machine, ReplyFacts, Setup

if TYPE_CHECKING:
    from desktop.core.speed.explain import Code

#: 20 tokens a second for 10 s after half a second: nothing to complain of.
REPLY = ReplyFacts(
    prompt_tokens=60,
    completion_tokens=200,
    ttft_seconds=0.5,
    prompt_seconds=0.4,
    generation_seconds=10.0,
    tokens_per_second=20.0,
    device="CPU",
    threads=2,
    flash_attention="off",
)
EXPECTED = Expected(tokens_per_second=20.0)
SETUP = Setup(cores=2, model_name="Tern 2B", stays_minutes=15)
MACHINE = Machine(cores=2, memory_total=16 * 10**9, memory_available=8 * 10**9)
GOOD = Facts(REPLY, EXPECTED, SETUP, MACHINE)
#: The same at half of its speed, so that there is something to explain.
SLOW = replace(GOOD, expected=replace(EXPECTED, tokens_per_second=40.0))


def reply(facts: Facts = GOOD, **changes: Any) -> Facts:  # noqa: ANN401 - of any field
    return replace(facts, reply=replace(facts.reply, **changes))


def expected(facts: Facts = GOOD, **changes: Any) -> Facts:  # noqa: ANN401
    return replace(facts, expected=replace(facts.expected, **changes))


def setup(facts: Facts = GOOD, **changes: Any) -> Facts:  # noqa: ANN401
    return replace(facts, setup=replace(facts.setup, **changes))


def machine(facts: Facts = SLOW, **changes: Any) -> Facts:  # noqa: ANN401
    return replace(facts, machine=replace(facts.machine or MACHINE, **changes))


def codes(facts: Facts) -> list[str]:
    return [cause.code for cause in explain(facts).causes]


def find(facts: Facts, code: Code) -> Cause | None:
    return next((cause for cause in explain(facts).causes if cause.code == code), None)


def only(facts: Facts) -> Cause:
    (cause,) = explain(facts).causes
    return cause


def explained(facts: Facts) -> Explanation:
    return explain(facts)
