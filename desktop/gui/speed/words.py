"""What the speed page says in words and tables. Pure: no Qt."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core import words_of_speed
from desktop.core.wording import clean
from desktop.gui.models import formats
from desktop.gui.plots.data import Axis, LineData, Point, Series

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.core.speed import history
    from desktop.core.speed.record import BenchmarkRecord, CurvePoint
    from desktop.gui.speed.runs import Outcome

IDLE: Final = (
    "Quick takes at most ten seconds. Sustained also writes for a minute, which shows whether this"
    " computer slows down when it gets warm."
)
SELF_TEST: Final = (
    "The self-test model is so small that it tells little. Download a model to know more."
)
STOPPED: Final = "Stopped before anything was measured. Nothing was stored."
STOPPED_EARLY: Final = "It was stopped early; what was measured until then is kept."
NOTHING: Final = "Nothing has been measured with this model yet."
CURVE: Final = "Writing"
_SPEED: Final = Axis("tokens/s", "speed", (0.0,))
_MINUTE: Final = Axis("seconds", "seconds", (0.0, 60.0))
_TIME: Final = Axis("", "time")
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST_NAME: Final = 60
_MOST_ROWS: Final = 8
_EXACT_BELOW: Final = 100.0


class Reading(NamedTuple):
    """One line of a benchmark's results: what, how fast, and how steady."""

    what: str
    speed: str
    spread: str


class Row(NamedTuple):
    """One earlier benchmark: when, how fast it wrote and read, on what, and what to mind."""

    when: str
    writing: str
    reading: str
    setup: str
    marks: str


#: What heads the list of earlier ones.
HEAD: Final = Row("When", "Writing", "Reading", "On", "")


class Remark(NamedTuple):
    """A sentence about a result, and the colour role that it is said in."""

    words: str
    role: str


def readings(record: BenchmarkRecord) -> tuple[Reading, ...]:
    """Return what was measured: writing by the depth, then reading by the prompt."""
    rounds = {(one.prompt, one.depth): one for one in record.tests}
    found = []
    for one in record.tg:
        what = f"Writing, {formats.tokens(one.depth)} into a chat" if one.depth else "Writing"
        found.append(
            Reading(what, formats.speed(one.tokens_per_second), _range((one.low, one.high)))
        )
    for read in record.pp:
        test = rounds.get((read.tokens, 0))
        spread = _range(test.tokens_per_second) if test is not None else ""
        what = f"Reading {formats.tokens(read.tokens)}"
        found.append(Reading(what, formats.speed(read.tokens_per_second), spread))
    return tuple(found)


def setup(record: BenchmarkRecord) -> str:
    """Return what computed: device, threads, the engine's build and the engine."""
    threads = "1 thread" if record.threads == 1 else f"{record.threads} threads"
    told = record.conditions
    parts = [record.device, threads]
    if told.prompt_threads and told.prompt_threads != record.threads:
        parts[1] += f" for writing and {told.prompt_threads} for reading"
    parts += [record.variant] if record.device == "CPU" else []
    parts += [record.engine]
    parts += [f"on {told.power}"] if told.power != "unknown" else []
    parts += [f"{told.power_plan} power plan"] if told.power_plan else []
    return ", ".join(filter(None, parts))


def remarks(outcome: Outcome) -> tuple[Remark, ...]:
    """Return all that there is to say about a result, what matters most first."""
    record, slower = outcome.record, outcome.regression
    noise = words_of_speed.of_noise(record.noise)
    found = (
        Remark(words_of_speed.of_regression(slower) if slower is not None else "", "warning"),
        Remark(noise, "warning" if record.noise.noisy else "muted"),
        Remark(words_of_speed.of_throttling(record), "warning" if record.throttled else "muted"),
        Remark(STOPPED_EARLY if record.stopped else "", "muted"),
        Remark(words_of_speed.of_memory(record), "muted"),
        Remark(words_of_speed.of_energy(record), "muted"),
    )
    return tuple(one for one in found if one.words)


def curve(points: Sequence[CurvePoint]) -> LineData:
    """Return the minute of a sustained benchmark for its plot."""
    series = Series(CURVE, tuple(Point(one.seconds, one.tokens_per_second) for one in points))
    return LineData(_MINUTE, _SPEED, (series,), empty="The first second is not over yet.")


def choices(found: Sequence[history.Series]) -> tuple[tuple[str, str], ...]:
    """Return (words, key) of each speed that a history has a chart of."""
    keys = {(one.kind, one.at) for one in found}
    ordered = sorted(keys, key=lambda one: (one[0] != "writing", one[1]))
    return tuple((_choice(kind, at), f"{kind} {at}") for kind, at in ordered)


def chart(found: Sequence[history.Series], key: str) -> LineData:
    """Return the chart over time of one of `choices`."""
    series = tuple(
        Series(one.label, tuple(_point(each) for each in one.points))
        for one in found
        if f"{one.kind} {one.at}" == key
    )
    return LineData(_TIME, _SPEED, series, empty=NOTHING)


def rows(found: Sequence[history.Result]) -> tuple[Row, ...]:
    """Return the newest results as a list, newest first."""
    return tuple(_row(one) for one in found[:_MOST_ROWS])


def left_out(found: Sequence[history.Result]) -> str:
    """Return that there are more than the list shows; "" where there are not."""
    more = len(found) - _MOST_ROWS
    if more <= 0:
        return ""
    results = "result is" if more == 1 else "results are"
    return f"{more} older {results} in the chart's table and in what you export."


def measured(when: float) -> str:
    """Return when a result was measured."""
    return f"Measured {_when(when)}."


def last_reply(model: str | None, tokens_per_second: float, when: float, chat: str) -> str:
    """Return which reply is spoken of."""
    by = clean(model, _LONGEST_NAME) if model else "a model without a name"
    speed = f" at {formats.speed(tokens_per_second)}" if tokens_per_second > 0 else ""
    title = clean(chat, _LONGEST_NAME)
    place = f", in the chat \N{LEFT DOUBLE QUOTATION MARK}{title}\N{RIGHT DOUBLE QUOTATION MARK}"
    return f"Your last reply: by {by}{speed}, {_when(when)}{place if title else ''}."


def file_name(what: str, day: date, ending: str) -> str:
    """Return a safe name for a file, whatever a model is called."""
    plain = _UNSAFE.sub("-", what).strip("-.")[:_LONGEST_NAME].strip("-.")
    return "-".join(filter(None, ("goldcrest", plain, f"{day:%Y-%m-%d}"))) + ending


def _choice(kind: str, at: int) -> str:
    if kind == "reading":
        return f"Reading {formats.tokens(at)}"
    return f"Writing, {formats.tokens(at)} into a chat" if at else "Writing"


def _point(one: history.ChartPoint) -> Point:
    marks = ["slower than before"] if one.slower else []
    marks += ["unsteady"] if one.noisy else []
    return Point(
        one.when,
        one.tokens_per_second,
        one.low if one.high is not None else None,
        one.high if one.low is not None else None,
        ", ".join(filter(None, (one.note, *marks))),
        flagged=one.slower,
    )


def _row(one: history.Result) -> Row:
    record = one.record
    threads = "1 thread" if record.threads == 1 else f"{record.threads} threads"
    marks = {
        "sustained": record.mode == "sustained",
        "stopped early": record.stopped,
        "unsteady": record.noise.noisy,
        "on battery": record.conditions.power == "battery",
    }
    return Row(
        _when(one.when),
        _speed(record.tokens_per_second),
        _speed(record.prompt_tokens_per_second),
        f"{record.device}, {threads}",
        ", ".join(mark for mark, holds in marks.items() if holds),
    )


def _when(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d %H:%M")
    except (OverflowError, ValueError, OSError):  # a damaged entry
        return "unknown"


def _speed(tokens_per_second: float | None) -> str:
    return "-" if tokens_per_second is None else formats.speed(tokens_per_second)


def _range(speeds: Sequence[float]) -> str:
    """Return the slowest and the fastest round; "" where they are the same."""
    low, high = min(speeds, default=0.0), max(speeds, default=0.0)
    digits = 1 if high < _EXACT_BELOW else 0
    slowest, fastest = f"{low:,.{digits}f}", f"{high:,.{digits}f}"
    return "" if slowest == fastest else f"{slowest} to {fastest}"
