"""Numbers and sentences as people read them on the models page. Pure: no Qt, no model knowledge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core import figures
from desktop.core.errors import AssistantError
from desktop.core.language import amount, mark, together, tr, trn
from desktop.core.wording import describe, size

if TYPE_CHECKING:
    from desktop.core.hardware import Hardware
    from desktop.core.picker import Row

_MINUTE = 60.0
_HOUR = 3600.0
_EXACT_BELOW = 100.0
_WHOLE_FROM = 10.0
_GIB = 2**30
_MB, _GB = 1e6, 1e9

#: What a licence allows firms, by the catalogue's word for it.
COMMERCIAL: Final = {
    "yes": mark("commercial use allowed"),
    "limited": mark("commercial use with conditions"),
    "no": mark("not for commercial use"),
}

#: Whether a model fits into the memory: it does, it hardly does, it does not.
FITS: Final = (mark("fits"), mark("tight"), mark("won't fit"))
_KINDS: Final = {"measured": mark("measured"), "predicted": mark("predicted")}

#: Those that the terminal writes, too.
tokens: Final = figures.tokens
parameters: Final = figures.parameters


def terms(commercial: str | None) -> str:
    """Return what a licence allows firms, by the catalogue's word for it; "" where it has none."""
    return tr(COMMERCIAL[commercial]) if commercial in COMMERCIAL else ""


def plain(number: float, digits: int = 6) -> str:
    """Return a number with the decimals that it has: 8, 7.5; no more digits than so many."""
    shown = f"{number:.{digits}g}"
    # What is too large for its digits is written with a power of ten.
    return shown if "e" in shown else amount(number, len(shown.partition(".")[2]))


def bare_speed(tokens_per_second: float) -> str:
    """Return tokens per second as `speed` does, without the unit."""
    return amount(tokens_per_second, 1 if tokens_per_second < _EXACT_BELOW else 0)


def speed(tokens_per_second: float) -> str:
    """Return tokens per second with as many digits as mean something: 0.8, 14.1, 142 t/s."""
    return together(tr("{number} t/s", number=bare_speed(tokens_per_second)))


def predicted(tokens_per_second: float, *, rough: bool = False) -> str:
    """Return a predicted speed; of a rough one no more digits than it is good for: about 14 t/s."""
    if not rough:
        return speed(tokens_per_second)
    digits = 0 if tokens_per_second >= _WHOLE_FROM else 1
    return tr("about {number} t/s", number=amount(tokens_per_second, digits))


def source(row: Row) -> str:
    """Return where a row's speed is from: measured, predicted ±6 %; "" without a speed."""
    if row.speed_kind != "predicted" or not row.speed_error:
        return tr(_KINDS[row.speed_kind]) if row.speed_kind else ""
    return within(row.speed_error * 100)


def within(per_cent: float) -> str:
    """Return that a speed is predicted, and how far off it may be."""
    return tr("predicted ±{percent} %", percent=amount(per_cent))


def line(tokens_per_second: float) -> str:
    """Return the comfortable speed, which people choose in whole numbers mostly: 8 t/s."""
    return together(tr("{number} t/s", number=plain(tokens_per_second)))


def rate(bytes_per_second: float) -> str:
    """Return the speed of a download: 320 KB/s, 11 MB/s."""
    return together(tr("{size}/s", size=size(bytes_per_second)))


def duration(seconds: float) -> str:
    """Return a length of time that is already known: 0.4 s, 12 s, 3 min, 2 h 10 min."""
    if seconds < 10:  # noqa: PLR2004 - a tenth matters only here
        return tr("{seconds} s", seconds=amount(seconds, 1))
    return _rough(seconds)


def time_left(seconds: float) -> str:
    """Return a guess of the time that remains, no finer than it is true: 40 s left, 3 min left."""
    if seconds < 5:  # noqa: PLR2004 - counting the last seconds down only flickers
        return tr("a few seconds left")
    if seconds < _MINUTE:
        return tr("{time} left", time=_rough(round(seconds / 5) * 5))
    return tr("{time} left", time=_rough(seconds))


def _rough(seconds: float) -> str:
    if round(seconds) < _MINUTE:
        return tr("{seconds} s", seconds=amount(seconds))
    minutes = round(seconds / _MINUTE)
    if minutes * _MINUTE < _HOUR:
        return tr("{minutes} min", minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    return (
        tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
        if minutes
        else tr("{hours} h", hours=hours)
    )


def progress(done: int, total: int) -> str:
    """Return how far a download is, in the unit of the whole: 412 of 807 MB, 0.4 of 1.3 GB."""
    whole = size(total)
    if total < _MB:
        part = amount(done / 1e3)
    else:
        part = amount(done / _MB) if total < _GB else amount(done / _GB, 1)
    return tr("{done} of {whole}", done=part, whole=whole)


def hardware(found: Hardware) -> str:
    """Return the computer in one line: 8 cores, 16 GB, no GPU."""
    # A container or an affinity mask may allow fewer cores than there are.
    count = min(found.physical_cores, found.usable_cores)
    cores = trn("{n} core", "{n} cores", count)
    graphics = ", ".join(found.gpus) if found.gpus else tr("no GPU")
    return f"{cores}, {memory(found)}, {graphics}"


def memory(found: Hardware) -> str:
    """Return a computer's memory as its owner knows it.

    Memory is sold in powers of two, and the system keeps some of it for itself: 15.4 of 16 GiB
    are still "16 GB" to its owner.
    """
    whole = max(1, round(found.memory_total / _GIB + 0.3))
    return together(tr("{number} GB", number=amount(whole)))


def benchmark_step(step: str) -> str:
    """Return what the engine measures in words: "pp 512" is "Reading 512 tokens"."""
    kind, _, count = step.partition(" ")
    if kind == "pp":
        return tr("Reading {tokens}", tokens=tokens(int(count)))
    if kind == "tg":
        return (
            tr("Writing")
            if count == "0"
            else tr("Writing, {tokens} into a chat", tokens=tokens(int(count)))
        )
    if kind == "memory":
        return tr("Measuring how fast the memory is")
    words = {
        "loading": tr("Loading the model"),
        "warm-up": tr("Warming up"),
        "first look": tr("Finding out how models run best here, the first time only"),
    }
    return {**words, "sustained": tr("Writing for a minute")}.get(step, step)


def sentence(words: str) -> str:
    """Return a few words from a catalogue as a sentence."""
    return f"{words[:1].upper()}{words[1:].rstrip('.')}." if words else ""


def problem(error: Exception) -> str:
    """Return what went wrong and what to do; a defect, which is reported elsewhere, says little."""
    if isinstance(error, AssistantError):
        return str(describe(error))
    return tr("Something unexpected happened. Try it again.")
