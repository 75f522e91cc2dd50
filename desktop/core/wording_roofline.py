"""The words about what the memory gives, and about energy; for the window and the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.energy import Energy
from desktop.core.language import amount, mark, tr, trn

if TYPE_CHECKING:
    from desktop.core.energy import NoEnergy
    from desktop.core.speed.roofline import Bandwidth

_GB: Final = 1e9
_MB: Final = 1e6
#: From here on more of anything but memory hardly helps.
_NEAR: Final = 0.6
#: Below this something else takes most of the time.
_FAR: Final = 0.3


def share(fraction: float) -> str:
    """Return what share of the memory's speed a model reaches."""
    if fraction > 1:
        return tr(
            "This model is read faster than your memory gives: a part of it comes from the"
            " processor's cache."
        )
    return tr(
        "This model reaches {percent}% of what your memory can give.",
        percent=amount(100 * fraction),
    )


def advice(fraction: float) -> str:
    """Return what follows from such a share; "" where nothing does."""
    if fraction >= _NEAR:
        return tr(
            "Memory is the limit: only a smaller model or a smaller quantization writes faster."
        )
    if fraction < _FAR:
        return tr(
            "Memory is not the limit: other programs, the number of threads or the engine's build"
            " hold it back."
        )
    return ""


def bandwidth(found: Bandwidth) -> str:
    """Return what the memory gives, and how sure that is."""
    words = trn(
        "Memory gives {speed} GB/s when {n} thread reads it.",
        "Memory gives {speed} GB/s when {n} threads read it.",
        found.threads,
        speed=amount(found.bytes_per_second / _GB, 1),
    )
    if found.exceeds_cache:
        return words
    if not found.cache_bytes:
        helped = tr("The processor's cache is not known and may have helped.")
    else:
        size = amount(found.cache_bytes / _MB)
        helped = tr("The processor's cache of {size} MB may have helped.", size=size)
    return f"{words} {helped}"


def energy(found: Energy | NoEnergy, tokens: int) -> str:
    """Return the energy of a token, with what it counts; or why it is not known."""
    if not isinstance(found, Energy):
        return tr(_REASONS.get(found.reason, _REASONS["failed"]))
    each = found.per_token(tokens)
    if each is None:
        return tr(_REASONS["nothing"])
    return tr(
        _ENERGIES[found.source],
        energy=_joules(each),
        watts=amount(found.watts, 1),
    )


def _joules(joules: float) -> str:
    return f"{amount(joules, 1)} J" if joules >= 1 else f"{amount(joules * 1000)} mJ"


_ENERGIES: Final = {
    "processor": mark(
        "{energy} for each token ({watts} W), of the processor alone, what it takes at rest"
        " included."
    ),
    "battery": mark(
        "{energy} for each token ({watts} W), of the whole computer with its screen, what it takes"
        " at rest included."
    ),
    "graphics": mark(
        "{energy} for each token ({watts} W), of the graphics processor alone, what it takes at"
        " rest included."
    ),
    "processor and graphics": mark(
        "{energy} for each token ({watts} W), of both processors, what it takes at rest included."
    ),
}
_REASONS: Final = {
    "no-source": mark("Energy is not known: this computer does not tell it."),
    "not-allowed": mark("Energy is not known: the system tells it to administrators only."),
    "plugged-in": mark(
        "Energy is not known: this computer tells it only while it runs on its battery."
    ),
    "too-short": mark("Energy is not known: the measurement was too short."),
    "too-long": mark(
        "Energy is not known: the system's counter may have begun anew more than once."
    ),
    "nothing": mark("Energy is not known: nothing was written."),
    "failed": mark("Energy is not known: the system did not answer."),
}
