"""Why is it slow: the causes of a reply's time, ranked by what each of them cost.

The rules are a table: a cause, the function that says what it cost, how sure that is, and what can
be done. What people read is in `desktop/core/wording_speed.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from desktop.core.speed import explain_costs as costs
from desktop.core.speed import explain_cures as cures

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.speed.explain_cures import Cure
    from desktop.core.speed.explain_facts import Facts

Code = Literal[
    "slow-disk",
    "loading",
    "queue",
    "summary",
    "reading",
    "small-cache",
    "recalling",
    "thinking",
    "long-chat",
    "drafting",
    "threads",
    "engine-changed",
    "large-model",
    "too-large",
    "device-failed",
    "on-processor",
    "partly-on-device",
    "slower-device",
    "battery",
    "power-plan",
    "heat",
    "other-load",
    "little-memory",
    "unexplained",
]
#: "measured" in this very reply; "estimated" from measurements of ours; "guessed".
Basis = Literal["measured", "estimated", "guessed"]

#: What costs less of the reply's time, or fewer seconds, is not worth a line; what is estimated
#: must stand out of the noise besides.
LEAST_SHARE, LEAST_SECONDS = 0.05, 0.5


@dataclass(frozen=True, slots=True)
class Rule:
    """One cause.

    Attributes:
        code: its name.
        seconds: what it cost; 0 where it does not apply.
        basis: how sure that is.
        cure: what can be done; None where nothing can.
        of_rest: whether it may explain only what the speed lacks that was to be expected: the
            state of the computer says nothing of a reply that was as fast as ever.
    """

    code: Code
    seconds: Callable[[Facts], float]
    basis: Basis
    cure: Callable[[Facts], Cure | None] = cures.none
    of_rest: bool = False


RULES: Final = (
    Rule("slow-disk", costs.slow_disk, "estimated", cures.faster_disk),
    Rule("loading", costs.loading, "measured", cures.stay_loaded),
    Rule("queue", costs.queue, "measured", cures.wait),
    Rule("summary", costs.summary, "measured", cures.new_chat),
    Rule("reading", costs.reading, "measured", cures.less_to_read),
    Rule("small-cache", costs.small_cache, "estimated", cures.full_cache),
    Rule("recalling", costs.recalling, "measured"),
    Rule("thinking", costs.thinking, "measured", cures.no_thinking),
    Rule("long-chat", costs.long_chat, "estimated", cures.less_in_chat),
    Rule("drafting", costs.drafting, "estimated", cures.no_draft_model),
    Rule("threads", costs.threads, "estimated", cures.other_threads),
    Rule("engine-changed", costs.engine_changed, "measured"),
    Rule("large-model", costs.large_model, "estimated", cures.smaller_model),
    Rule("too-large", costs.too_large, "guessed", cures.smaller_model),
    Rule("device-failed", costs.device_failed, "guessed", cures.gpu_again),
    Rule("on-processor", costs.on_processor, "guessed", cures.gpu_on),
    Rule("partly-on-device", costs.partly_on_device, "guessed", cures.smaller_model),
    Rule("slower-device", costs.slower_device, "measured", cures.gpu_off),
    Rule("battery", costs.battery, "guessed", cures.plug_in, of_rest=True),
    Rule("power-plan", costs.power_plan, "guessed", cures.change_plan, of_rest=True),
    Rule("heat", costs.heat, "guessed", cures.cool_down, of_rest=True),
    Rule("other-load", costs.other_load, "estimated", cures.close_programs, of_rest=True),
    Rule("little-memory", costs.little_memory, "guessed", cures.close_programs, of_rest=True),
)


@dataclass(frozen=True, slots=True)
class Cause:
    """One reason why a reply took its time.

    Attributes:
        code: what it is.
        cost: the share of the reply's whole time that it took, 0 to 1; where things are guessed,
            causes may overlap.
        seconds: the same in seconds.
        basis: how sure that is.
        cure: what can be done; None where nothing can.
    """

    code: Code
    cost: float
    seconds: float
    basis: Basis
    cure: Cure | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a reply took its time.

    Attributes:
        facts: from which this follows.
        causes: the largest first; empty where nothing was found.
        enough: whether the reply was long enough to tell its speed of writing.
    """

    facts: Facts
    causes: tuple[Cause, ...]
    enough: bool

    @property
    def as_fast_as_possible(self) -> bool:
        """Whether nothing was found that slowed it down, and it was long enough to tell."""
        return not self.causes and self.enough

    @property
    def roofline(self) -> float | None:
        """The share of what this computer's memory can give; None where it was not measured."""
        return self.facts.expected.roofline


def explain(facts: Facts) -> Explanation:
    """Return the causes of a reply's time that are worth a line, the costliest first."""
    total = facts.reply.total_seconds
    found = [(rule, rule.seconds(facts)) for rule in RULES]
    causes = [
        Cause(rule.code, seconds / total, seconds, rule.basis, rule.cure(facts))
        for rule, seconds in _within(found, costs.rest(facts), total)
        if total > 0 and seconds > 0
    ]
    unexplained = _unexplained(facts, causes, total)
    ranked = sorted([*causes, *unexplained], key=lambda cause: -cause.cost)
    return Explanation(
        facts,
        tuple(each for each in ranked if _is_notable(each)),
        facts.reply.completion_tokens >= costs.ENOUGH_TOKENS,
    )


def _within(
    found: list[tuple[Rule, float]], rest: float | None, total: float
) -> list[tuple[Rule, float]]:
    """Return the costs, those of the computer's state no more than what there is to explain."""
    together = sum(seconds for rule, seconds in found if rule.of_rest)
    share = 1.0 if rest is None or together <= rest else rest / together
    return [
        (rule, min(total, max(0.0, seconds * (share if rule.of_rest else 1.0))))
        for rule, seconds in found
    ]


def _unexplained(facts: Facts, causes: list[Cause], total: float) -> list[Cause]:
    """Return what is still missing from the speed that was to be expected."""
    explaining = {rule.code for rule in RULES if rule.of_rest} | _ALSO_EXPLAIN
    rest = (costs.rest(facts) or 0.0) - sum(
        each.seconds for each in causes if each.code in explaining
    )
    if rest <= costs.NOISE * facts.reply.generation_seconds or total <= 0:
        return []
    return [Cause("unexplained", rest / total, rest, "measured")]


#: These are told whatever was to be expected, and slow writing down as well.
_ALSO_EXPLAIN: Final = frozenset[Code]({"threads", "too-large", "engine-changed"})


def _is_notable(cause: Cause) -> bool:
    least = LEAST_SHARE if cause.basis == "measured" else max(LEAST_SHARE, costs.NOISE)
    return cause.cost >= least and cause.seconds >= LEAST_SECONDS
