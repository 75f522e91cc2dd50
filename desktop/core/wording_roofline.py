"""The words about what the memory gives, and about energy; for the window and the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.energy import Energy

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
        return (
            "This model is read faster than your memory gives: a part of it comes from the"
            " processor's cache."
        )
    return f"This model reaches {fraction:.0%} of what your memory can give."


def advice(fraction: float) -> str:
    """Return what follows from such a share; "" where nothing does."""
    if fraction >= _NEAR:
        return "Memory is the limit: only a smaller model or a smaller quantization writes faster."
    if fraction < _FAR:
        return (
            "Memory is not the limit: other programs, the number of threads or the engine's build"
            " hold it back."
        )
    return ""


def bandwidth(found: Bandwidth) -> str:
    """Return what the memory gives, and how sure that is."""
    threads = "1 thread reads" if found.threads == 1 else f"{found.threads} threads read"
    words = f"Memory gives {found.bytes_per_second / _GB:.1f} GB/s when {threads} it."
    if found.exceeds_cache:
        return words
    if not found.cache_bytes:
        return f"{words} The processor's cache is not known and may have helped."
    return f"{words} The processor's cache of {found.cache_bytes / _MB:,.0f} MB may have helped."


def energy(found: Energy | NoEnergy, tokens: int) -> str:
    """Return the energy of a token, with what it counts; or why it is not known."""
    if not isinstance(found, Energy):
        return _REASONS.get(found.reason, _REASONS["failed"])
    each = found.per_token(tokens)
    if each is None:
        return _REASONS["nothing"]
    return f"{_joules(each)} for each token ({found.watts:.1f} W), {_SOURCES[found.source]}."


def _joules(joules: float) -> str:
    return f"{joules:.1f} J" if joules >= 1 else f"{joules * 1000:.0f} mJ"


_WITH_IDLE: Final = "what it takes at rest included"
_SOURCES: Final = {
    "processor": f"of the processor alone, {_WITH_IDLE}",
    "battery": f"of the whole computer with its screen, {_WITH_IDLE}",
    "graphics": f"of the graphics processor alone, {_WITH_IDLE}",
    "processor and graphics": f"of both processors, {_WITH_IDLE}",
}
_REASONS: Final = {
    "no-source": "Energy is not known: this computer does not tell it.",
    "not-allowed": "Energy is not known: the system tells it to administrators only.",
    "plugged-in": "Energy is not known: this computer tells it only while it runs on its battery.",
    "too-short": "Energy is not known: the measurement was too short.",
    "too-long": "Energy is not known: the system's counter may have begun anew more than once.",
    "nothing": "Energy is not known: nothing was written.",
    "failed": "Energy is not known: the system did not answer.",
}
