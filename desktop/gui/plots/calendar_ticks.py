"""Ticks on an axis of moments: round times of day, days, months and years of the local zone."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from desktop.core.language import tr
from desktop.gui import dates

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAY = 86_400
#: What every platform can turn into a local date: from January 1970 to the year 2900.
EARLIEST: Final = 2.0 * _DAY
LATEST: Final = 29_350_000_000.0

_MINUTE_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720)
_DAY_STEPS = (1, 2, 5, 10, 15)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000)
_LONGEST_MONTH = 31
_SHORTEST = 600


def bounded(when: float) -> float:
    """Return a moment that has a local date; clocks that were set wrong tell others."""
    return min(max(when, EARLIEST), LATEST)


def bounds(low: float, high: float) -> tuple[float, float]:
    """Return a range of moments that is wide enough for ticks and has local dates."""
    low, high = bounded(low), bounded(high)
    if high - low >= _SHORTEST:
        return low, high
    middle = (low + high) / 2
    return bounded(middle - _DAY / 2), bounded(middle + _DAY / 2)


def ticks(low: float, high: float, most: int) -> tuple[float, ...]:
    """Return at most `most` round moments from `low` to `high`, rising.

    Both are seconds since 1970 within EARLIEST and LATEST.
    """
    for moments in _choices(low, high, most):
        found = sorted({when for when in moments if low <= when <= high})
        if len(found) <= most:
            return tuple(found)
    return ()


def label(when: float, all_ticks: tuple[float, ...]) -> str:
    """Return what stands at a tick: 14:30, 3 May, May 2026 or 2026, as the ticks need it."""
    moments = [datetime.fromtimestamp(tick).astimezone() for tick in all_ticks]
    moment = datetime.fromtimestamp(when).astimezone()
    if any(one.hour or one.minute for one in moments):
        # Midnight tells the day that begins, except where nothing stands before it.
        new_day = not moment.hour and not moment.minute and when != all_ticks[0]
        return dates.day_of_month(moment) if new_day else f"{moment:%H:%M}"
    if any(one.day > 1 for one in moments) or _close(all_ticks):
        return dates.day_of_month(moment)
    if any(one.month > 1 for one in moments):
        return dates.month_of_year(moment)
    return f"{moment.year}"


def moment(when: float) -> str:
    """Return a moment to the minute: 3 May 2026, 14:05."""
    return tr("{day}, {time}", day=day(when), time=time_of_day(when))


def day(when: float) -> str:
    """Return the day of a moment: 3 May 2026."""
    return dates.day(datetime.fromtimestamp(bounded(when)).astimezone())


def time_of_day(when: float) -> str:
    """Return the time of a moment to the minute: 14:05."""
    return f"{datetime.fromtimestamp(bounded(when)).astimezone():%H:%M}"


def _close(all_ticks: tuple[float, ...]) -> bool:
    gaps = [second - first for first, second in pairwise(all_ticks)]
    return not gaps or min(gaps) < 27 * _DAY


def _choices(low: float, high: float, most: int) -> Iterator[Iterator[float]]:
    """Yield ever coarser sets of moments, none with very many."""
    span = high - low
    for step in _MINUTE_STEPS:
        if span / (step * 60) <= most + 1:
            yield _within_days(low, high, step)
    for step in _DAY_STEPS:
        if span / (step * _DAY) <= 2 * most + 2:
            yield _days(low, high, step)
    for step in _MONTH_STEPS:
        if span / (step * 28 * _DAY) <= 2 * most + 2:
            yield _months(low, high, step)


def _within_days(low: float, high: float, step: int) -> Iterator[float]:
    """Yield every `step` minutes after midnight; a clock that is put forward skips some."""
    midnight = _midnight(low)
    while (start := midnight.timestamp()) <= high:
        for minute in range(0, 24 * 60, step):
            if start + minute * 60 - 2 * 3600 > high:
                return
            yield (midnight + timedelta(minutes=minute)).timestamp()
        midnight += timedelta(days=1)


def _days(low: float, high: float, step: int) -> Iterator[float]:
    """Yield the first of each month, and every `step` days after it within the month."""
    midnight = _midnight(low)
    while (when := midnight.timestamp()) <= high:
        # The last one before a new month would stand beside its first.
        if (midnight.day - 1) % step == 0 and midnight.day - 1 + step <= _LONGEST_MONTH:
            yield when
        midnight += timedelta(days=1)


def _months(low: float, high: float, step: int) -> Iterator[float]:
    first = datetime.fromtimestamp(low)  # noqa: DTZ006 - naive local time, so that days can be added
    count = (first.year * 12 + first.month - 1) // step * step
    while count // 12 < 1970:  # noqa: PLR2004 - before it, some platforms know no local time
        count += step
    while True:
        when = datetime(count // 12, count % 12 + 1, 1).timestamp()  # noqa: DTZ001 - likewise
        if when > high:
            return
        yield when
        count += step


def _midnight(when: float) -> datetime:
    local = datetime.fromtimestamp(when)  # noqa: DTZ006 - naive local time, so that days can be added
    return local.replace(hour=0, minute=0, second=0, microsecond=0)
