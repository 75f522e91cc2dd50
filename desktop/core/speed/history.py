"""Results over time: whether the newest is slower than it should be, and series for a chart.

Pure functions over a model's history, in whatever order it comes.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

from desktop.core.speed.conditions import CHOSEN, Conditions, is_told
from desktop.core.speed.record import BenchmarkRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

#: A result that is slower by more than this is pointed out.
SLOWER: Final = 0.1
#: So many earlier results count at most: what a computer did years ago is no measure.
_MOST_EARLIER: Final = 10
#: What is not chosen for speed, and explains why a result is slower; the likeliest first.
_MAY_EXPLAIN: Final = ("power", "power_plan", "engine", "variant", "driver", "program")

Kind = Literal["writing", "reading"]
_KINDS: Final[tuple[Kind, ...]] = ("writing", "reading")


class Measured(Protocol):
    """An entry of a history, as the store has them; times are seconds since 1970."""

    @property
    def when(self) -> float:
        """When it was measured."""

    @property
    def record(self) -> Mapping[str, Any] | None:
        """The benchmark as it was stored; None for a reply."""


@dataclass(frozen=True, slots=True)
class Result:
    """A benchmark of a history that could be read, and when it was."""

    when: float
    record: BenchmarkRecord


@dataclass(frozen=True, slots=True)
class Change:
    """A condition that is not what it was; `what` is the name of a field of `Conditions`."""

    what: str
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Regression:
    """A result that is slower than earlier ones under equal conditions.

    Attributes:
        kind: what is slower: writing, or reading a prompt.
        at: the depth of the context, or the length of the prompt, in tokens.
        now: tokens per second.
        usual: the median of the earlier results, in tokens per second.
        slower: what is lost, as a share of the usual speed.
        earlier: how many results that is the median of.
        since: when the newest of them was measured that was not slower.
        changes: what is not as it was then; empty where nothing is known.
        noisy: whether the newest result was disturbed, so that it may tell little.
    """

    kind: Kind
    at: int
    now: float
    usual: float
    slower: float
    earlier: int
    since: float
    changes: tuple[Change, ...]
    noisy: bool

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            **{name: getattr(self, name) for name in self.__slots__ if name != "changes"},
            "changes": [
                {"what": one.what, "before": one.before, "now": one.now} for one in self.changes
            ],
        }


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One result in a chart.

    Attributes:
        when: seconds since 1970.
        tokens_per_second: the median.
        low: the slowest round; None where it is not known.
        high: the fastest.
        noisy: whether it was disturbed.
        slower: whether it is slower than the earlier ones of its series, as `regression` finds.
        note: engine, and what else may differ within a series, for its tip.
    """

    when: float
    tokens_per_second: float
    low: float | None
    high: float | None
    noisy: bool
    slower: bool
    note: str


@dataclass(frozen=True, slots=True)
class Series:
    """Results that may be compared, oldest first.

    Attributes:
        kind: writing or reading.
        at: the depth of the context, or the length of the prompt, in tokens.
        key: the same for the series of one set of conditions; see `Conditions.key`.
        label: what tells the set from the others of this model, such as "CPU, 4 threads".
        points: the results.
    """

    kind: Kind
    at: int
    key: str
    label: str
    points: tuple[ChartPoint, ...]


def results(history: Iterable[Measured]) -> tuple[Result, ...]:
    """Return the benchmarks of a history that can be read, newest first."""
    found = []
    for each in history:
        if each.record is None:
            continue
        try:
            found.append(Result(each.when, BenchmarkRecord.from_json(each.record)))
        except (KeyError, TypeError):
            continue
    return tuple(sorted(found, key=lambda one: one.when, reverse=True))


def regression(earlier: Sequence[Result], newest: BenchmarkRecord) -> Regression | None:
    """Return how far the newest result is behind earlier ones of the same model; None: it is not.

    Compared are results on the same processor and device, with the same threads, cache, step,
    repacking, flash attention and layers: what a person, or tuning, chooses. What an older version
    did not write down counts as equal. Results that were disturbed count only where there are no
    others. Of several speeds the one that lost most is told.

    Args:
        earlier: without the newest one, newest first as from `results`.
        newest: what was measured now.
    """
    alike = [one for one in earlier if one.record.conditions.comparable(newest.conditions)]
    found = [
        lost
        for kind in _KINDS
        for at, now in _speeds(newest, kind).items()
        if (lost := _lost(alike, newest, kind, at, now)) is not None
    ]
    return max(found, key=lambda one: one.slower, default=None)


def series(found: Sequence[Result]) -> tuple[Series, ...]:
    """Return lines for a chart: one for each speed and each set of conditions, longest first."""
    groups: dict[tuple[str, Kind, int], list[Result]] = {}
    for one in sorted(found, key=lambda one: one.when):
        for kind in _KINDS:
            for at in _speeds(one.record, kind):
                groups.setdefault((one.record.conditions.key, kind, at), []).append(one)
    lines = [
        Series(
            kind,
            at,
            key,
            _label(group[-1].record.conditions, found),
            tuple(_point(group[:place], one, kind, at) for place, one in enumerate(group)),
        )
        for (key, kind, at), group in groups.items()
    ]
    return tuple(sorted(lines, key=lambda line: (-len(line.points), line.kind, line.at, line.key)))


def _lost(
    alike: Sequence[Result], newest: BenchmarkRecord, kind: Kind, at: int, now: float
) -> Regression | None:
    told = [(one, speed) for one in alike if (speed := _speeds(one.record, kind).get(at))]
    quiet = [(one, speed) for one, speed in told if not one.record.noise.noisy]
    compared = (quiet or told)[:_MOST_EARLIER]
    if not compared:
        return None
    usual = statistics.median(speed for _, speed in compared)
    if now >= usual * (1 - SLOWER):
        return None
    # Between the two lies what made the difference.
    good = next(one for one, speed in compared if speed >= usual * (1 - SLOWER))
    return Regression(
        kind=kind,
        at=at,
        now=now,
        usual=usual,
        slower=1 - now / usual,
        earlier=len(compared),
        since=good.when,
        changes=changes(good.record.conditions, newest.conditions),
        noisy=newest.noise.noisy,
    )


def changes(before: Conditions, now: Conditions) -> tuple[Change, ...]:
    """Return what may explain a difference, as far as both tell."""
    pairs = ((name, getattr(before, name), getattr(now, name)) for name in _MAY_EXPLAIN)
    return tuple(
        Change(name, str(old), str(new))
        for name, old, new in pairs
        if is_told(old) and is_told(new) and old != new
    )


def _speeds(record: BenchmarkRecord, kind: Kind) -> dict[int, float]:
    if kind == "writing":
        return {one.depth: one.tokens_per_second for one in record.tg}
    return {one.tokens: one.tokens_per_second for one in record.pp}


def _point(before: Sequence[Result], one: Result, kind: Kind, at: int) -> ChartPoint:
    record = one.record
    low = high = None
    for reading in record.tg:
        if kind == "writing" and reading.depth == at:
            low, high = reading.low, reading.high
    now = _speeds(record, kind)[at]
    lost = _lost(tuple(reversed(before)), record, kind, at, now)
    told = [record.conditions.engine]
    told += [f"on {record.conditions.power}"] if is_told(record.conditions.power) else []
    return ChartPoint(
        one.when,
        now,
        low,
        high,
        record.noise.noisy,
        lost is not None,
        ", ".join(filter(None, told)),
    )


def _label(mine: Conditions, found: Sequence[Result]) -> str:
    """Return what tells conditions from the others: always device and threads."""
    threads = "" if mine.threads is None else f"{mine.threads} threads"
    parts = [mine.device, "1 thread" if mine.threads == 1 else threads]
    for name in CHOSEN:
        values = {getattr(one.record.conditions, name) for one in found}
        if len(values) > 1 and name not in ("device", "threads") and is_told(getattr(mine, name)):
            parts.append(f"{name.replace('_', ' ')} {getattr(mine, name)}")
    return ", ".join(filter(None, parts))
