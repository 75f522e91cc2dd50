"""The words about benchmarks, for the window and the terminal alike; the facts are in speed/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core import wording_roofline
from desktop.core.language import amount, mark, tr, trn
from desktop.core.wording import clean, joined

if TYPE_CHECKING:
    from desktop.core.speed.history import Change, Regression
    from desktop.core.speed.noise import Cause, Noise
    from desktop.core.speed.record import BenchmarkRecord

_LONGEST: Final = 60
#: A minute ends with a token.
_NEARLY_A_MINUTE: Final = 55.0
_CAUSES: Final[dict[Cause, str]] = {
    "other-load": mark("other programs were busy"),
    "host": mark("the computer that this virtual machine runs on was busy"),
    "thermal": mark("the processor slowed down because it was hot"),
    "swap": mark("memory ran short and was moved to the disk"),
    "battery": mark("the computer ran on its battery"),
}
_CHANGES: Final = {
    "power": mark("power"),
    "power_plan": mark("the power plan"),
    "engine": mark("the engine"),
    "variant": mark("the engine's build for this processor"),
    "driver": mark("the graphics driver"),
    "program": "Goldcrest",
}


def of_noise(noise: Noise) -> str:
    """Return what to say about how steady a benchmark was; "": nothing."""
    told = joined([tr(_CAUSES[cause]) for cause in noise.causes])
    if noise.noisy and told:
        return tr(
            "These numbers are unsteady: {causes}. Measure again when it is quiet.", causes=told
        )
    if noise.noisy:
        return tr(
            "These numbers are unsteady; the cause is not known. Measure again when it is quiet."
        )
    return tr("Mind that {causes} meanwhile.", causes=told) if told else ""


def of_throttling(record: BenchmarkRecord) -> str:
    """Return what the curve of a minute tells; "" where there is none."""
    if record.throttling is None:
        return ""
    seconds = max(point.seconds for point in record.curve)
    whole = seconds > _NEARLY_A_MINUTE
    n = amount(seconds)
    if not record.throttled and whole:
        return tr("It kept its speed for the whole minute.")
    if not record.throttled:
        return tr("It kept its speed for {n} seconds.", n=n)
    percent = amount(100 * record.throttling)
    if whole:
        told = tr("It became {percent}% slower in the course of a minute", percent=percent)
    else:
        told = tr("It became {percent}% slower in the course of {n} seconds", percent=percent, n=n)
    if {"other-load", "host"} & set(record.noise.causes):
        return tr("{told}, for which other work on this computer may be the reason.", told=told)
    return tr("{told}, as computers do when they get warm.", told=told)


def of_memory(record: BenchmarkRecord) -> str:
    """Return what share of the memory's speed a model reaches, and what follows; "" if unknown."""
    share = record.roofline_fraction
    if share is None:
        return ""
    return " ".join(filter(None, (wording_roofline.share(share), wording_roofline.advice(share))))


def of_energy(record: BenchmarkRecord) -> str:
    """Return what a token takes, or why that is not known; "" where nobody looked."""
    spent = record.energy
    return "" if spent is None else wording_roofline.energy(spent.energy, spent.tokens)


def of_regression(found: Regression) -> str:
    """Return that a result is slower than earlier ones, and what has changed since."""
    writing = found.kind == "writing"
    facts = {
        "percent": amount(100 * found.slower),
        "now": amount(found.now, 1),
        "usual": amount(found.usual, 1),
    }
    told = _slower_writing(found, facts) if writing else _slower_reading(found, facts)
    if found.changes:
        since = joined([_change(one) for one in found.changes])
        return f"{told} {tr('Changed since: {list}.', list=since)}"
    if found.noisy:
        same = tr("Nothing that is known has changed since, but it is unsteady.")
    else:
        same = tr("Nothing that is known has changed since.")
    return f"{told} {same}"


def _slower_writing(found: Regression, facts: dict[str, str]) -> str:
    return trn(
        "Writing is {percent}% slower than in the earlier result under equal conditions ({now}"
        " instead of {usual} tokens/s).",
        "Writing is {percent}% slower than in the earlier {n} results under equal conditions ({now}"
        " instead of {usual} tokens/s).",
        found.earlier,
        **facts,
    )


def _slower_reading(found: Regression, facts: dict[str, str]) -> str:
    return trn(
        "Reading is {percent}% slower than in the earlier result under equal conditions ({now}"
        " instead of {usual} tokens/s).",
        "Reading is {percent}% slower than in the earlier {n} results under equal conditions ({now}"
        " instead of {usual} tokens/s).",
        found.earlier,
        **facts,
    )


def _change(one: Change) -> str:
    what = tr(_CHANGES.get(one.what, one.what))
    return f"{what} ({clean(one.before, _LONGEST)} → {clean(one.now, _LONGEST)})"
