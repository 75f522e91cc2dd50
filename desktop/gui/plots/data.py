"""What plots show: frozen values that are checked when they are made. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.core.language import mark
from desktop.core.wording import clean
from desktop.gui.plots.axes import checked

if TYPE_CHECKING:
    from desktop.gui.plots.axes import Kind

_LONGEST_NAME = 80
_LONGEST_NOTE = 200


def one_line(text: str, longest: int = _LONGEST_NAME) -> str:
    """Return a stranger's text as one line without anything invisible in it."""
    return " ".join(clean(text, 4 * longest).split())[:longest]


@dataclass(frozen=True, slots=True)
class Axis:
    """What an axis counts.

    Attributes:
        title: what stands at its end and heads its column, in English: "Context", "tokens/s".
        kind: see `axes.Kind`.
        covers: values that are in its range whatever the points are: 0 for a speed, 0 and 60 for
            a measurement of a minute.
    """

    title: str
    kind: Kind = "number"
    covers: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        for value in self.covers:
            checked(value)


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a line.

    Attributes:
        x: where it stands.
        y: how high it is.
        low: the lower end of its band, None where it has none.
        high: the upper end; there are both or none.
        note: more about it, one line, for its tip and its row: "engine 0.3.37, on battery".
        flagged: whether it is pointed out, such as a result that is slower than before.

    Raises:
        ValueError: a number is infinite or none, or there is half a band.
    """

    x: float
    y: float
    low: float | None = None
    high: float | None = None
    note: str = ""
    flagged: bool = False

    def __post_init__(self) -> None:
        if self.note:
            object.__setattr__(self, "note", one_line(self.note, _LONGEST_NOTE))
        checked(self.x)
        checked(self.y)
        if (self.low is None) != (self.high is None):
            raise ValueError("half a band")
        if self.low is None or self.high is None:
            return
        if checked(self.low) > checked(self.high):
            raise ValueError(f"a band from {self.low!r} down to {self.high!r}")


@dataclass(frozen=True, slots=True)
class Series:
    """A line. Its points are put in the order of their x.

    Attributes:
        name: what it is called in legend, tips and table; a stranger's text may be passed.
        points: in any order; of several at the same place each is kept.
        measured: solid; else it is dashed: predicted.
        tone: 0 is the accent, 1 to 3 are quieter; None: after its place among the series.
    """

    name: str
    points: tuple[Point, ...] = ()
    measured: bool = True
    tone: int | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", one_line(self.name))
        object.__setattr__(self, "points", tuple(sorted(self.points, key=lambda point: point.x)))


@dataclass(frozen=True, slots=True)
class Reference:
    """A horizontal line to compare with, such as the comfortable speed."""

    y: float
    name: str

    def __post_init__(self) -> None:
        checked(self.y)
        object.__setattr__(self, "name", one_line(self.name))


@dataclass(frozen=True, slots=True)
class LineData:
    """What a `LinePlot` shows.

    Attributes:
        x: the horizontal axis.
        y: the vertical one.
        series: the lines, the most important first.
        reference: a line to compare with, None for none.
        empty: what is said while there are no points, in English.
    """

    x: Axis
    y: Axis
    series: tuple[Series, ...] = ()
    reference: Reference | None = None
    empty: str = mark("Nothing has been measured yet.")

    @property
    def filled(self) -> tuple[Series, ...]:
        """The series that have points."""
        return tuple(one for one in self.series if one.points)

    def with_point(self, name: str, point: Point) -> LineData:
        """Return the same with one more point in the series of that name.

        Raises:
            ValueError: there is no such series.
        """
        name = one_line(name)
        if all(one.name != name for one in self.series):
            raise ValueError(f"no series {name!r}")
        longer = tuple(
            replace(one, points=(*one.points, point)) if one.name == name else one
            for one in self.series
        )
        return replace(self, series=longer)


@dataclass(frozen=True, slots=True)
class Pair:
    """What was predicted for a model, and what was measured: positive, in the same unit.

    Raises:
        ValueError: a number is infinite, none, or not positive.
    """

    name: str
    predicted: float
    measured: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", one_line(self.name))
        if checked(self.predicted) <= 0 or checked(self.measured) <= 0:
            raise ValueError("a speed that is not positive")

    @property
    def error(self) -> float:
        """How far the measurement is from the prediction: 0.1 is ten percent faster."""
        return self.measured / self.predicted - 1


@dataclass(frozen=True, slots=True)
class ScatterData:
    """What a `ScatterPlot` shows.

    Attributes:
        pairs: one for each model.
        tolerance: half the width of the band around the diagonal, as a share: 0.1.
        empty: what is said while there are no pairs, in English.

    Raises:
        ValueError: the tolerance is not between 0 and 1.
    """

    pairs: tuple[Pair, ...] = ()
    tolerance: float = 0.1
    empty: str = mark("No model has been both predicted and measured yet.")

    def __post_init__(self) -> None:
        if not 0 < self.tolerance < 1:
            raise ValueError(f"no tolerance: {self.tolerance!r}")

    @property
    def outliers(self) -> tuple[Pair, ...]:
        """The pairs outside the band, the farthest first."""
        outside = [pair for pair in self.pairs if abs(pair.error) > self.tolerance]
        return tuple(sorted(outside, key=lambda pair: -abs(pair.error)))


@dataclass(frozen=True, slots=True)
class Table:
    """A plot's numbers as text.

    Attributes:
        head: the titles of the columns.
        rows: as many texts each.
        left_out: how many rows are missing because there are too many to read.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    left_out: int = 0
