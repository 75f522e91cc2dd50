"""Numbers and sentences as people read them on the models page. Pure: no Qt, no model knowledge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core import figures
from desktop.core.errors import AssistantError
from desktop.core.wording import describe, size

if TYPE_CHECKING:
    from desktop.core.hardware import Hardware
    from desktop.core.picker import Row

_MINUTE = 60.0
_HOUR = 3600.0
_EXACT_BELOW = 100.0
_WHOLE_FROM = 10.0
_GIB = 2**30

#: What a licence allows firms, by the catalogue's word for it.
COMMERCIAL: Final = {
    "yes": "commercial use allowed",
    "limited": "commercial use with conditions",
    "no": "not for commercial use",
}

#: Those that the terminal writes, too.
tokens: Final = figures.tokens
parameters: Final = figures.parameters


def speed(tokens_per_second: float) -> str:
    """Return tokens per second with as many digits as mean something: 0.8, 14.1, 142 t/s."""
    digits = 1 if tokens_per_second < _EXACT_BELOW else 0
    return f"{tokens_per_second:,.{digits}f} t/s"


def predicted(tokens_per_second: float, *, rough: bool = False) -> str:
    """Return a predicted speed; of a rough one no more digits than it is good for: about 14 t/s."""
    if not rough:
        return speed(tokens_per_second)
    return f"about {tokens_per_second:,.{0 if tokens_per_second >= _WHOLE_FROM else 1}f} t/s"


def mark(row: Row) -> str:
    """Return where a row's speed is from: measured, predicted ±6 %; "" without a speed."""
    if row.speed_kind != "predicted" or not row.speed_error:
        return row.speed_kind or ""
    return f"predicted ±{row.speed_error * 100:.0f} %"


def line(tokens_per_second: float) -> str:
    """Return the comfortable speed, which people choose in whole numbers mostly: 8 t/s."""
    return f"{tokens_per_second:g} t/s"


def rate(bytes_per_second: float) -> str:
    """Return the speed of a download: 320 KB/s, 11 MB/s."""
    return f"{size(bytes_per_second)}/s"


def duration(seconds: float) -> str:
    """Return a length of time that is already known: 0.4 s, 12 s, 3 min, 2 h 10 min."""
    if seconds < 10:  # noqa: PLR2004 - a tenth matters only here
        return f"{seconds:.1f} s"
    return _rough(seconds)


def time_left(seconds: float) -> str:
    """Return a guess of the time that remains, no finer than it is true: 40 s left, 3 min left."""
    if seconds < 5:  # noqa: PLR2004 - counting the last seconds down only flickers
        return "a few seconds left"
    if seconds < _MINUTE:
        return f"{_rough(round(seconds / 5) * 5)} left"
    return f"{_rough(seconds)} left"


def _rough(seconds: float) -> str:
    if round(seconds) < _MINUTE:
        return f"{seconds:.0f} s"
    minutes = round(seconds / _MINUTE)
    if minutes * _MINUTE < _HOUR:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def progress(done: int, total: int) -> str:
    """Return how far a download is, in the unit of the whole: 412 of 807 MB, 0.4 of 1.3 GB."""
    whole = size(total)
    unit = whole.rpartition(" ")[2]
    part = {"GB": f"{done / 1e9:.1f}", "MB": f"{done / 1e6:.0f}"}.get(unit, f"{done / 1e3:.0f}")
    return f"{part} of {whole}"


def hardware(found: Hardware) -> str:
    """Return the computer in one line: 8 cores, 16 GB, no GPU."""
    # A container or an affinity mask may allow fewer cores than there are.
    count = min(found.physical_cores, found.usable_cores)
    cores = "1 core" if count == 1 else f"{count} cores"
    graphics = ", ".join(found.gpus) if found.gpus else "no GPU"
    return f"{cores}, {memory(found)}, {graphics}"


def memory(found: Hardware) -> str:
    """Return a computer's memory as its owner knows it.

    Memory is sold in powers of two, and the system keeps some of it for itself: 15.4 of 16 GiB
    are still "16 GB" to its owner.
    """
    return f"{max(1, round(found.memory_total / _GIB + 0.3))} GB"


def benchmark_step(step: str) -> str:
    """Return what the engine measures in words: "pp 512" is "Reading 512 tokens"."""
    kind, _, count = step.partition(" ")
    if kind == "pp":
        return f"Reading {tokens(int(count))}"
    if kind == "tg":
        return "Writing" if count == "0" else f"Writing, {tokens(int(count))} into a chat"
    if kind == "memory":
        return "Measuring how fast the memory is"
    words = {
        "loading": "Loading the model",
        "warm-up": "Warming up",
        "first look": "Finding out how models run best here, the first time only",
    }
    return {**words, "sustained": "Writing for a minute"}.get(step, step)


def sentence(words: str) -> str:
    """Return a few words from a catalogue as a sentence."""
    return f"{words[:1].upper()}{words[1:].rstrip('.')}." if words else ""


def problem(error: Exception) -> str:
    """Return what went wrong and what to do; a defect, which is reported elsewhere, says little."""
    if isinstance(error, AssistantError):
        return str(describe(error))
    return "Something unexpected happened. Try it again."
