"""How a reply was written, for those who want to know: the tool tip of the line under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.language import amount, tr, trn
from desktop.core.notices import template_notice
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_COUNTS: Final = 8
_LARGEST: Final = 1e12
_MOST_TOKENS: Final = 10**9
_LONGEST: Final = 200


def details(facts: Mapping[str, object]) -> str:
    """Return some lines on the engine's settings, of facts that may come from a damaged file."""
    lines = [
        *(_build(facts), _steps(facts), _flash(facts), _layers(facts), _times(facts)),
        *(_reused(facts), _drafted(facts), _draft(facts), _template(facts)),
    ]
    # A tool tip takes what looks like markup for it.
    return "\n".join(line for line in lines if line).replace("<", "(")


def number(facts: Mapping[str, object], name: str) -> float:
    """Return a fact that may come from a damaged file; 0 where it is no sensible number."""
    value = facts.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0.0
    return value if 0 <= value < _LARGEST else 0.0


def reused(facts: Mapping[str, object]) -> tuple[int, int]:
    """Return how many tokens of the prompt were known before, and of how many; 0, 0: unknown."""
    known, prompt = facts.get("cached_tokens"), facts.get("prompt_tokens")
    # Exactly int: what a damaged file holds is not shown.
    if type(known) is int and type(prompt) is int and 0 < known < prompt <= _MOST_TOKENS:
        return known, prompt
    return 0, 0


def _reused(facts: Mapping[str, object]) -> str:
    known, prompt = reused(facts)
    said = trn(
        "Prompt: {known} of {n} token were known from before",
        "Prompt: {known} of {n} tokens were known from before",
        prompt,
        known=amount(known),
    )
    return said if known else ""


def _drafted(facts: Mapping[str, object]) -> str:
    drafted, right = int(number(facts, "drafted_tokens")), int(number(facts, "accepted_tokens"))
    said = trn(
        "Drafting: {right} of {n} guessed tokens was right",
        "Drafting: {right} of {n} guessed tokens were right",
        drafted,
        right=amount(right),
    )
    return said if drafted else ""


def _template(facts: Mapping[str, object]) -> str:
    notice = template_notice(facts.get("template"), facts.get("template_problem"))
    return notice and f"{notice[0].upper()}{notice[1:]}"


def _build(facts: Mapping[str, object]) -> str:
    variant = facts.get("variant")
    if not isinstance(variant, str) or not variant:
        return ""
    repack = facts.get("repack")
    name = clean(variant, 40)
    if repack is True:
        return tr("Engine build {name}, weights laid out anew for it", name=name)
    return tr("Engine build {name}, weights as in the file", name=name)


def _steps(facts: Mapping[str, object]) -> str:
    reading, step = int(number(facts, "prompt_threads")), int(number(facts, "micro_batch"))
    if not reading or not step:
        return ""
    writing = int(number(facts, "threads"))
    return trn(
        "Threads: {writing} writing, {reading} reading, {n} token in a step",
        "Threads: {writing} writing, {reading} reading, {n} tokens in a step",
        step,
        writing=amount(writing),
        reading=amount(reading),
    )


def _flash(facts: Mapping[str, object]) -> str:
    found = facts.get("flash_attention")
    said = {"on": tr("Flash attention: on"), "off": tr("Flash attention: off")}
    return said.get(found, "") if isinstance(found, str) else ""


def _layers(facts: Mapping[str, object]) -> str:
    layers = int(number(facts, "gpu_layers"))
    return tr("Layers on the graphics processor: {layers}", layers=amount(layers)) if layers else ""


def _draft(facts: Mapping[str, object]) -> str:
    """Return which small model could guess, or why none did."""
    found = facts.get("draft_model")
    if not isinstance(found, str) or not found:
        return ""
    return tr("Small model: {model}", model=clean(found, _LONGEST))


def _times(facts: Mapping[str, object]) -> str:
    """Return what the threads that were tried took: it is why their number is what it is."""
    found = facts.get("thread_times")
    if not isinstance(found, list | tuple):
        return ""
    parts = []
    for one in found[:_MOST_COUNTS]:
        if not isinstance(one, dict):
            continue
        threads, seconds = int(number(one, "threads")), number(one, "seconds")
        if threads and seconds:
            took = amount(seconds * 1000, 1)
            parts.append(tr("{time} ms with {threads}", time=took, threads=amount(threads)))
    return tr("A token took: {times}", times=", ".join(parts)) if parts else ""
