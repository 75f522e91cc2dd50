"""Ranges, ticks and labels of axes. Pure: numbers in, numbers and words out."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from desktop.core import figures
from desktop.core.language import amount, in_use, tr
from desktop.gui.models import formats
from desktop.gui.plots import calendar_ticks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: What an axis counts: a plain number; tokens per second; tokens of context; seconds that have
#: passed; moments, in seconds since 1970, in the local time zone.
Kind = Literal["number", "speed", "tokens", "seconds", "time"]

#: No plot has a use for more, and sums of such numbers are still exact enough to draw.
LARGEST: Final = 1e15
#: Less than this between two values, absolutely and of their size, counts as none.
_SAME = 1e-9
_DECIMAL = (1, 2, 5)
_LEAST_TICKS = 3
_K, _M = 1024, 1024**2
_MINUTE, _HOUR = 60, 3600
_CLOCK_STEPS = (
    *(1, 2, 5, 10, 15, 30),
    *(_MINUTE * count for count in (1, 2, 5, 10, 15, 30)),
    *(_HOUR * count for count in (1, 2, 3, 6, 12, 24)),
)
_EXACT_BELOW = 100.0


@dataclass(frozen=True, slots=True)
class Scale:
    """The range of an axis and its ticks.

    Attributes:
        low: where it begins.
        high: where it ends, more than `low`.
        ticks: rising, none outside the range.
        logarithmic: whether equal ratios are equally far apart.
    """

    low: float
    high: float
    ticks: tuple[float, ...]
    logarithmic: bool = False

    def share(self, value: float) -> float:
        """Return where a value stands: 0 at the beginning, 1 at the end."""
        if not self.logarithmic:
            return (value - self.low) / (self.high - self.low)
        low = math.log(self.low)
        return (math.log(value) - low) / (math.log(self.high) - low)


def checked(value: float) -> float:
    """Return a number that a plot can show.

    Raises:
        ValueError: it is infinite, not a number, or beyond `LARGEST`.
    """
    if not math.isfinite(value) or abs(value) > LARGEST:
        raise ValueError(f"no plot can show {value!r}")
    return float(value)


def scale(kind: Kind, values: Iterable[float], most: int, *, loose: bool = False) -> Scale:
    """Return a range that covers the values, with round ticks.

    Without values it goes from 0 to 1; where all are equal it is widened around them.

    Args:
        kind: what is counted, which decides what is round.
        values: what must be inside, in any order.
        most: the most ticks; at least 3, which a range around zero needs.
        loose: begin and end at a tick instead of at the outermost values.

    Raises:
        ValueError: a value is infinite or not a number, or `most` is less than 3.
    """
    _check_most(most)
    low, high = _ends(values)
    if kind == "time":
        low, high = calendar_ticks.bounds(low, high)
        return Scale(low, high, calendar_ticks.ticks(low, high, most))
    return _linear(kind, low, high, most, loose=loose)


def logarithmic(values: Iterable[float], most: int) -> Scale:
    """Return a logarithmic range that covers positive values, with room at both ends.

    Raises:
        ValueError: a value is not positive, infinite or not a number, or `most` is less than 3.
    """
    _check_most(most)
    found = [checked(value) for value in values] or [1.0, 10.0]
    if min(found) < _SAME:
        raise ValueError(f"no logarithmic axis shows {min(found)!r}")
    room = (max(found) / min(found)) ** 0.06 * 1.05
    low, high = min(found) / room, max(found) * room
    for mantissas in ((1, 2, 5), (1, 3), (1,)):
        ticks = tuple(_mantissa_ticks(low, high, mantissas))
        if _LEAST_TICKS <= len(ticks) <= most:
            return Scale(low, high, ticks, logarithmic=True)
    decades = tuple(_mantissa_ticks(low, high, (1,)))
    if len(decades) > most:
        stride = math.ceil(len(decades) / most)
        return Scale(low, high, decades[::stride], logarithmic=True)
    # Less than two decades: where they are narrow, round differences say more.
    return Scale(low, high, _linear("number", low, high, most).ticks, logarithmic=True)


def tick_label(kind: Kind, value: float, ticks: tuple[float, ...]) -> str:
    """Return what stands at a tick: as short as it can be and still differ from its neighbours."""
    if kind == "tokens":
        return tokens_label(value)
    if kind == "seconds":
        return _seconds_label(value, ticks)
    if kind == "time":
        return calendar_ticks.label(value, ticks)
    gaps = [second - first for first, second in pairwise(ticks)]
    if not gaps or max(gaps) > min(gaps) * 1.5:
        return formats.plain(value, 10)
    step = min(gaps)
    digits = max(0, -math.floor(math.log10(step) + _SAME))
    # Without the sign of a negative zero.
    return amount(value + 0.0, min(digits, 9))


def exact(kind: Kind, value: float) -> str:
    """Return a value with its unit, as exact as it means something: 14.1 t/s, 4,096 tokens."""
    if kind == "speed":
        return formats.speed(value)
    if kind == "tokens":
        return figures.tokens(round(value))
    if kind == "seconds":
        return (
            formats.duration(value)
            if value > 0
            else tr("{seconds} s", seconds=formats.plain(value, 2))
        )
    if kind == "time":
        return calendar_ticks.moment(value)
    return amount(value) if abs(value) >= _EXACT_BELOW else formats.plain(value, 3)


def as_set(kind: Kind, value: float) -> str:
    """Return a value that a person chose, mostly a whole number: 8 t/s."""
    return formats.line(value) if kind == "speed" else exact(kind, value)


def tokens_label(value: float) -> str:
    """Return a length of context as people say it: 0, 512, 1k, 4k, 1.5k, 1M (powers of two)."""
    if abs(value) >= _M:
        return tr("{number}M", "million", number=_short(value / _M))
    if abs(value) >= _K:
        return tr("{number}k", "thousand", number=_short(value / _K))
    return _short(value)


def _short(value: float) -> str:
    """Return four digits of a number, without a mark between thousands."""
    return formats.plain(value, 4).replace(in_use().group, "")


def _check_most(most: int) -> None:
    if most < _LEAST_TICKS:
        raise ValueError(f"an axis of {most} ticks says nothing")


def _linear(kind: Kind, low: float, high: float, most: int, *, loose: bool = False) -> Scale:
    """Return the scale with the smallest round step that has few enough ticks."""
    for step in _steps(kind, (high - low) / most):
        first, last = _inner(low, high, step)
        if loose:
            first, last = first - (first * step > low), last + (last * step < high)
        if last - first < most:
            ticks = tuple(_times(step, count) for count in range(first, last + 1))
            if loose:
                # A rounded product may lie a hair inside.
                return Scale(min(low, ticks[0]), max(high, ticks[-1]), ticks)
            return Scale(low, high, tuple(tick for tick in ticks if low <= tick <= high))
    raise AssertionError("steps grow until few enough fit")


def _ends(values: Iterable[float]) -> tuple[float, float]:
    found = [checked(value) for value in values]
    if not found:
        return 0.0, 1.0
    low, high = min(found), max(found)
    size = max(abs(low), abs(high))
    if high - low > max(_SAME, _SAME * size):
        return low, high
    room = size * 0.1 if size > _SAME else 1.0
    # A speed or a length that is alone stands over zero, not in the middle of nowhere.
    return (low - room if low < 0 else max(0.0, low - room)), high + room


def _steps(kind: Kind, least: float) -> Iterator[float]:
    """Yield round steps, rising, from about `least` on without an end."""
    if kind == "tokens":
        power = max(0, math.floor(math.log2(max(least, 1.0))))
        while True:
            yield float(2**power)
            power += 1
    if kind == "seconds" and least >= 1 / 2:
        yield from (float(step) for step in _CLOCK_STEPS if step >= least / 2)
        day = 24 * _HOUR
        yield from (day * step for step in _steps("number", max(1.0, least / day)))
        return
    exponent = math.floor(math.log10(least)) - 1
    while True:
        for digit in _DECIMAL:
            yield _power(digit, exponent)
        exponent += 1


def _power(digit: float, exponent: int) -> float:
    """Return digit times ten to a power, the nearest number to it where the power is negative."""
    return digit * 10.0**exponent if exponent >= 0 else digit / 10.0**-exponent


def _times(step: float, count: int) -> float:
    """Return a multiple of a step without the dust of floating point: 3 times 0.1 is 0.3."""
    return float(f"{count * step:.15g}") if step < 1 else count * step


def _inner(low: float, high: float, step: float) -> tuple[int, int]:
    """Return the first and the last multiple of a step that are inside."""
    dust = _SAME * 0.1
    return math.ceil(low / step - dust), math.floor(high / step + dust)


def _mantissa_ticks(low: float, high: float, mantissas: tuple[int, ...]) -> Iterator[float]:
    exponent = math.floor(math.log10(low))
    while 10.0**exponent <= high:
        for digit in mantissas:
            if low <= (value := _power(digit, exponent)) <= high:
                yield value
        exponent += 1


def _seconds_label(value: float, ticks: tuple[float, ...]) -> str:
    if value and all(_is_whole(tick / _HOUR) for tick in ticks):
        return tr("{hours} h", hours=amount(value / _HOUR))
    if value and all(_is_whole(tick / _MINUTE) for tick in ticks):
        return tr("{minutes} min", minutes=amount(value / _MINUTE))
    # Four digits of more would be written with a power of ten.
    small = abs(value) < 1e4  # noqa: PLR2004 - five digits
    return tr("{seconds} s", seconds=formats.plain(value, 4) if small else amount(value))


def _is_whole(value: float) -> bool:
    return abs(value - round(value)) < _SAME * max(1.0, abs(value))
