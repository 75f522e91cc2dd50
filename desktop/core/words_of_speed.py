"""The words about benchmarks, for the window and the terminal alike; the facts are in speed/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core import wording_roofline
from desktop.core.language import mark
from desktop.core.wording import clean

if TYPE_CHECKING:
    from desktop.core.speed.history import Regression
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
    "power": "power",
    "power_plan": "the power plan",
    "engine": "the engine",
    "variant": "the engine's build for this processor",
    "driver": "the graphics driver",
    "program": "Goldcrest",
}


def of_noise(noise: Noise) -> str:
    """Return what to say about how steady a benchmark was; "": nothing."""
    told = _joined([_CAUSES[cause] for cause in noise.causes])
    if noise.noisy:
        why = f": {told}" if told else "; the cause is not known"
        return f"These numbers are unsteady{why}. Measure again when it is quiet."
    return f"Mind that {told} meanwhile." if told else ""


def of_throttling(record: BenchmarkRecord) -> str:
    """Return what the curve of a minute tells; "" where there is none."""
    if record.throttling is None:
        return ""
    seconds = max(point.seconds for point in record.curve)
    whole = seconds > _NEARLY_A_MINUTE
    if not record.throttled:
        return f"It kept its speed for {'the whole minute' if whole else f'{seconds:.0f} seconds'}."
    told = (
        f"It became {record.throttling:.0%} slower in the course of"
        f" {'a minute' if whole else f'{seconds:.0f} seconds'}"
    )
    if {"other-load", "host"} & set(record.noise.causes):
        return f"{told}, for which other work on this computer may be the reason."
    return f"{told}, as computers do when they get warm."


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
    what = "Writing" if found.kind == "writing" else "Reading"
    results = "result" if found.earlier == 1 else f"{found.earlier} results"
    told = (
        f"{what} is {found.slower:.0%} slower than in the earlier {results} under equal conditions"
        f" ({found.now:.1f} instead of {found.usual:.1f} tokens/s)."
    )
    if found.changes:
        since = _joined(
            [
                f"{_CHANGES.get(one.what, one.what)} ({clean(one.before, _LONGEST)} → "
                f"{clean(one.now, _LONGEST)})"
                for one in found.changes
            ]
        )
        return f"{told} Changed since: {since}."
    return f"{told} Nothing that is known has changed since{', but it is unsteady' * found.noisy}."


def _joined(parts: list[str]) -> str:
    if len(parts) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"
