"""What a plot says in words: a sentence or two, and its numbers as a table. Pure."""

from __future__ import annotations

from functools import partial
from statistics import median
from typing import TYPE_CHECKING, Final

from desktop.core.language import amount, mark, tr, trn
from desktop.gui.models import formats
from desktop.gui.plots.axes import as_set, exact
from desktop.gui.plots.calendar_ticks import day, time_of_day
from desktop.gui.plots.data import Table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.gui.plots.axes import Kind
    from desktop.gui.plots.data import LineData, Pair, Point, Reference, ScatterData, Series

#: More rows than these are thinned: nobody reads them one by one.
MOST_ROWS: Final = 200
_MOST_NAMED = 3
_STEADY = 0.03
_PREDICTED = mark("predicted")
#: What heads a column whose axis needs no title.
_HEADS: Final[Mapping[Kind, str]] = {"time": mark("When"), "seconds": mark("Time")}
#: Where moments are farther apart, the day says enough.
_DAYS = 2 * 86_400


def line_spoken(data: LineData) -> str:
    """Return what a line plot shows: range and trend of each line, and how the reference lies."""
    filled = data.filled
    if not filled:
        return tr(data.empty)
    if len(filled) == 1:
        told = _alone(filled[0], data, named=bool(filled[0].name))
    else:
        told = "; ".join(_in_short(one, data) for one in filled[:_MOST_NAMED])
        if len(filled) > _MOST_NAMED:
            more = len(filled) - _MOST_NAMED
            told = tr("{lines}; and {count} more", lines=told, count=amount(more))
    told = f"{told[:1].upper()}{told[1:]}."
    if data.reference is not None:
        told += f" {_against(data.reference, filled, data)}"
    return told + _pointed_out(filled, data)


def line_table(data: LineData, most: int = MOST_ROWS) -> Table:
    """Return a row for each place on the x axis, a column for each line, one for notes if any."""
    filled = data.filled
    places = sorted({point.x for one in filled for point in one.points})
    kept = _evenly(places, most)
    columns = [_by_place(one.points) for one in filled]
    notes = any(point.note for one in filled for point in one.points)
    rows = []
    for place in kept:
        there = [column.get(place, []) for column in columns]
        row = [exact(data.x.kind, place)]
        row += [", ".join(_cell(point, data.y.kind) for point in each) for each in there]
        if notes:
            found = dict.fromkeys(point.note for each in there for point in each if point.note)
            row.append(", ".join(found))
        rows.append(tuple(row))
    names = [_name(one) if len(filled) > 1 else tr(data.y.title) for one in filled]
    place_head = data.x.title or _HEADS.get(data.x.kind, "")
    head = (tr(place_head) if place_head else "", *names, *((tr("Note"),) if notes else ()))
    return Table(head, tuple(rows), len(places) - len(kept))


def point_lines(data: LineData, place: float) -> list[tuple[str, str]]:
    """Return what a tip says of a place on the x axis: (name, value) for each point there.

    A single line needs no name; a note comes as a line without one.
    """
    filled, lines = data.filled, []
    for one in filled:
        for point in one.points:
            if point.x == place:
                name = _name(one) if len(filled) > 1 else ""
                lines.append((name, _cell(point, data.y.kind)))
                if point.note:
                    lines.append(("", point.note))
    return lines


def scatter_spoken(data: ScatterData) -> str:
    """Return how well the predictions were, and which was worst."""
    pairs = data.pairs
    if not pairs:
        return tr(data.empty)
    inside = len(pairs) - len(data.outliers)
    worst = max(pairs, key=lambda pair: abs(pair.error))
    if len(pairs) == 1:
        return tr("{name}: {pair}.", name=worst.name, pair=pair_words(worst))
    half = median(abs(pair.error) for pair in pairs)
    return trn(
        "{inside} of {n} model was within {share} of its prediction; half of them within {half}."
        " Farthest off: {name}, {pair}.",
        "{inside} of {n} models were within {share} of their prediction; half of them within"
        " {half}. Farthest off: {name}, {pair}.",
        len(pairs),
        inside=amount(inside),
        share=tr("{percent} %", percent=formats.plain(data.tolerance * 100, 3)),
        half=_percent(half),
        name=worst.name,
        pair=pair_words(worst),
    )


def scatter_table(data: ScatterData, most: int = MOST_ROWS) -> Table:
    """Return a row for each model, the worst prediction first."""
    ordered = sorted(data.pairs, key=lambda pair: -abs(pair.error))
    rows = tuple(
        (
            pair.name,
            exact("speed", pair.predicted),
            exact("speed", pair.measured),
            _signed(pair.error),
        )
        for pair in ordered[:most]
    )
    head = (tr("Model"), tr("Predicted"), tr("Measured"), tr("Difference"))
    return Table(head, rows, len(ordered) - len(rows))


def pair_words(pair: Pair) -> str:
    """Return a pair as a person says it: predicted 14.2 t/s, measured 13.8 t/s, 3 % slower."""
    both = tr(
        "predicted {predicted}, measured {measured}",
        predicted=exact("speed", pair.predicted),
        measured=exact("speed", pair.measured),
    )
    if abs(pair.error) < 0.005:  # noqa: PLR2004 - rounds to 0 %
        return tr("{pair}, as predicted", pair=both)
    if pair.error > 0:
        return tr("{pair}, {percent} faster", pair=both, percent=_percent(pair.error))
    return tr("{pair}, {percent} slower", pair=both, percent=_percent(pair.error))


def pair_lines(pair: Pair) -> tuple[tuple[str, str], ...]:
    """Return what a tip says of a pair."""
    return (
        (tr("predicted"), exact("speed", pair.predicted)),
        (tr("measured"), exact("speed", pair.measured)),
        (tr("difference"), _signed(pair.error)),
    )


def _alone(one: Series, data: LineData, *, named: bool) -> str:
    first, last = one.points[0], one.points[-1]
    name = f"{_name(one)}: " if named else ""
    if first.x == last.x:
        values = ", ".join(_value(point, data) for point in one.points[:_MOST_NAMED])
        return f"{name}{_at(values, first, data)}"
    told = f"{name}{_point(first, data)}, {_point(last, data)}, {_trend(first, last)}"
    low = min(one.points, key=lambda point: point.y)
    high = max(one.points, key=lambda point: point.y)
    if low.y not in (first.y, last.y):
        told += "; " + tr("lowest {point}", point=_point(low, data))
    if high.y not in (first.y, last.y):
        told += "; " + tr("highest {point}", point=_point(high, data))
    return told


def _in_short(one: Series, data: LineData) -> str:
    first, last = one.points[0], one.points[-1]
    if first.x == last.x:
        return f"{_name(one)} {_value(first, data)}"
    return tr(
        "{name} from {first} to {last}",
        name=_name(one),
        first=_value(first, data),
        last=_value(last, data),
    )


def _trend(first: Point, last: Point) -> str:
    if first.y <= 0:
        if last.y == first.y:
            return tr("the same")
        return tr("higher") if last.y > first.y else tr("lower")
    change = last.y / first.y - 1
    if abs(change) < _STEADY:
        return tr("about the same")
    if change > 0:
        return tr("{percent} more", percent=_percent(change))
    return tr("{percent} less", percent=_percent(change))


def _against(reference: Reference, filled: Sequence[Series], data: LineData) -> str:
    """Return where the lines are below the reference, in one sentence."""
    told = f"{reference.name} ({as_set(data.y.kind, reference.y)})"
    points = [point for one in filled for point in one.points]
    if all(point.y >= reference.y for point in points):
        return tr("Always at or above {line}.", line=told)
    if all(point.y < reference.y for point in points):
        return tr("Always below {line}.", line=told)
    below = []
    for one in filled:
        first = next((point for point in one.points if point.y < reference.y), None)
        if first is not None:
            place = tr("first {place}", place=_place(first, data))
            below.append(f"{_name(one)} {place}" if len(filled) > 1 else place)
    return tr("Below {line}: {places}.", line=told, places=", ".join(below[:_MOST_NAMED]))


def _pointed_out(filled: Sequence[Series], data: LineData) -> str:
    """Return the newest point that is pointed out and why, "" without one."""
    flagged = [point for one in filled for point in one.points if point.flagged]
    if not flagged:
        return ""
    last = max(flagged, key=lambda point: point.x)
    note = f", {last.note}" if last.note else ""
    return " " + tr("Look at {point}.", point=f"{_point(last, data)}{note}")


def _name(one: Series) -> str:
    predicted = tr(_PREDICTED)
    if one.measured or predicted.casefold() in one.name.casefold():
        return one.name
    return f"{one.name}, {predicted}" if one.name else predicted


def _value(point: Point, data: LineData) -> str:
    return exact(data.y.kind, point.y)


def _point(point: Point, data: LineData) -> str:
    """Return how high a point is, and where."""
    return _at(_value(point, data), point, data)


def _at(values: str, point: Point, data: LineData) -> str:
    return tr("{value} {place}", value=values, place=_place(point, data))


def _place(point: Point, data: LineData) -> str:
    """Return where a point is, as it is said in a sentence."""
    if data.x.kind != "time":
        return tr("at {place}", place=exact(data.x.kind, point.x))
    places = [one.x for each in data.filled for one in (each.points[0], each.points[-1])]
    if max(places) - min(places) >= _DAYS:
        return tr("on {day}", day=day(point.x))
    return tr("at {time}", time=time_of_day(point.x))


def _cell(point: Point, kind: Kind) -> str:
    if point.low is None or point.high is None:
        return exact(kind, point.y)
    # The unit stands with the value.
    bare = formats.bare_speed if kind == "speed" else partial(exact, kind)
    low, high = (bare(end) for end in (point.low, point.high))
    return tr("{value} ({low} to {high})", value=exact(kind, point.y), low=low, high=high)


def _by_place(points: Sequence[Point]) -> dict[float, list[Point]]:
    found: dict[float, list[Point]] = {}
    for point in points:
        found.setdefault(point.x, []).append(point)
    return found


def _evenly(places: Sequence[float], most: int) -> list[float]:
    """Return at most so many, with the first and the last."""
    if len(places) <= most:
        return list(places)
    last = len(places) - 1
    return [places[round(at * last / (most - 1))] for at in range(most)]


def _percent(share: float) -> str:
    return tr("{percent} %", percent=amount(abs(share) * 100))


def _signed(share: float) -> str:
    shown = amount(abs(share) * 100)
    sign = "" if shown == "0" else "+" if share > 0 else "-"
    return tr("{percent} %", percent=f"{sign}{shown}")
