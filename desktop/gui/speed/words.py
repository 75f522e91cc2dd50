"""What the speed page says in words and tables. Pure: no Qt."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core import words_of_speed
from desktop.core.language import amount, mark, tr, trn
from desktop.core.wording import clean
from desktop.gui.models import formats
from desktop.gui.plots.data import Axis, LineData, Point, Series

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.core.speed import history
    from desktop.core.speed.record import BenchmarkRecord, CurvePoint
    from desktop.gui.speed.runs import Outcome

IDLE: Final = mark(
    "Quick takes at most ten seconds. Sustained also writes for a minute, which shows whether this"
    " computer slows down when it gets warm."
)
SELF_TEST: Final = mark(
    "The self-test model is so small that it tells little. Download a model to know more."
)
STOPPED: Final = mark("Stopped before anything was measured. Nothing was stored.")
STOPPED_EARLY: Final = mark("It was stopped early; what was measured until then is kept.")
NOTHING: Final = mark("Nothing has been measured with this model yet.")
CURVE: Final = mark("Writing")
_SPEED: Final = Axis(mark("tokens/s"), "speed", (0.0,))
_MINUTE: Final = Axis(mark("seconds"), "seconds", (0.0, 60.0))
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


class Remark(NamedTuple):
    """A sentence about a result, and the colour role that it is said in."""

    words: str
    role: str


def head() -> Row:
    """Return what heads the list of earlier ones."""
    return Row(tr("When"), tr("Writing"), tr("Reading"), tr("On", "what computed"), "")


def readings(record: BenchmarkRecord) -> tuple[Reading, ...]:
    """Return what was measured: writing by the depth, then reading by the prompt."""
    rounds = {(one.prompt, one.depth): one for one in record.tests}
    found = []
    for one in record.tg:
        what = (
            tr("Writing, {tokens} into a chat", tokens=formats.tokens(one.depth))
            if one.depth
            else tr("Writing")
        )
        found.append(
            Reading(what, formats.speed(one.tokens_per_second), _range((one.low, one.high)))
        )
    for read in record.pp:
        test = rounds.get((read.tokens, 0))
        spread = _range(test.tokens_per_second) if test is not None else ""
        what = tr("Reading {tokens}", tokens=formats.tokens(read.tokens))
        found.append(Reading(what, formats.speed(read.tokens_per_second), spread))
    return tuple(found)


def setup(record: BenchmarkRecord) -> str:
    """Return what computed: device, threads, the engine's build and the engine."""
    threads = trn("{n} thread", "{n} threads", record.threads)
    told = record.conditions
    parts = [record.device, threads]
    if told.prompt_threads and told.prompt_threads != record.threads:
        parts[1] = tr(
            "{threads} for writing and {number} for reading",
            threads=threads,
            number=told.prompt_threads,
        )
    parts += [record.variant] if record.device == "CPU" else []
    parts += [record.engine]
    parts += [_power(told.power)] if told.power != "unknown" else []
    parts += [tr("{plan} power plan", plan=told.power_plan)] if told.power_plan else []
    return ", ".join(filter(None, parts))


def _power(source: str) -> str:
    """Return where the power came from, by the system's word for it."""
    known = {"battery": tr("on battery"), "mains": tr("on mains")}
    return known.get(source) or tr("on {source}", source=source)


def remarks(outcome: Outcome) -> tuple[Remark, ...]:
    """Return all that there is to say about a result, what matters most first."""
    record, slower = outcome.record, outcome.regression
    noise = words_of_speed.of_noise(record.noise)
    found = (
        Remark(words_of_speed.of_regression(slower) if slower is not None else "", "warning"),
        Remark(noise, "warning" if record.noise.noisy else "muted"),
        Remark(words_of_speed.of_throttling(record), "warning" if record.throttled else "muted"),
        Remark(tr(STOPPED_EARLY) if record.stopped else "", "muted"),
        Remark(words_of_speed.of_memory(record), "muted"),
        Remark(words_of_speed.of_energy(record), "muted"),
    )
    return tuple(one for one in found if one.words)


def curve(points: Sequence[CurvePoint]) -> LineData:
    """Return the minute of a sustained benchmark for its plot."""
    series = Series(tr(CURVE), tuple(Point(one.seconds, one.tokens_per_second) for one in points))
    return LineData(_MINUTE, _SPEED, (series,), empty=mark("The first second is not over yet."))


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
    return trn(
        "{n} older result is in the chart's table and in what you export.",
        "{n} older results are in the chart's table and in what you export.",
        more,
    )


def measured(when: float) -> str:
    """Return when a result was measured."""
    return tr("Measured {time}.", time=_when(when))


def last_reply(model: str | None, tokens_per_second: float, when: float, chat: str) -> str:
    """Return which reply is spoken of."""
    by = clean(model, _LONGEST_NAME) if model else tr("a model without a name")
    title = clean(chat, _LONGEST_NAME)
    known = {"model": by, "time": _when(when), "chat": title}
    if tokens_per_second <= 0:
        if title:
            return tr("Your last reply: by {model}, {time}, in the chat “{chat}”.", **known)
        return tr("Your last reply: by {model}, {time}.", **known)
    speed = formats.speed(tokens_per_second)
    if title:
        return tr(
            "Your last reply: by {model} at {speed}, {time}, in the chat “{chat}”.",
            speed=speed,
            **known,
        )
    return tr("Your last reply: by {model} at {speed}, {time}.", speed=speed, **known)


def file_name(what: str, day: date, ending: str) -> str:
    """Return a safe name for a file, whatever a model is called."""
    plain = _UNSAFE.sub("-", what).strip("-.")[:_LONGEST_NAME].strip("-.")
    return "-".join(filter(None, ("goldcrest", plain, f"{day:%Y-%m-%d}"))) + ending


def _choice(kind: str, at: int) -> str:
    if kind == "reading":
        return tr("Reading {tokens}", tokens=formats.tokens(at))
    return tr("Writing, {tokens} into a chat", tokens=formats.tokens(at)) if at else tr("Writing")


def _point(one: history.ChartPoint) -> Point:
    marks = [tr("slower than before")] if one.slower else []
    marks += [tr("unsteady")] if one.noisy else []
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
    threads = trn("{n} thread", "{n} threads", record.threads)
    marks = {
        tr("sustained"): record.mode == "sustained",
        tr("stopped early"): record.stopped,
        tr("unsteady"): record.noise.noisy,
        tr("on battery"): record.conditions.power == "battery",
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
        return tr("unknown")


def _speed(tokens_per_second: float | None) -> str:
    return "-" if tokens_per_second is None else formats.speed(tokens_per_second)


def _range(speeds: Sequence[float]) -> str:
    """Return the slowest and the fastest round; "" where they are the same."""
    low, high = min(speeds, default=0.0), max(speeds, default=0.0)
    digits = 1 if high < _EXACT_BELOW else 0
    slowest, fastest = amount(low, digits), amount(high, digits)
    return "" if slowest == fastest else tr("{low} to {high}", low=slowest, high=fastest)
