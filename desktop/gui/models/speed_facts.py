"""What the details say of a model's speed, measured and predicted. Pure: no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core import words_of_predictions
from desktop.core.language import mark, tr, trn
from desktop.core.wording import size
from desktop.gui.models import formats
from desktop.gui.plots.calendar_ticks import moment
from desktop.gui.plots.data import Axis, LineData, Point, Reference, Series

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.app_honesty import Known
    from desktop.core.picker import Row
    from desktop.core.speed.benchmark import BenchmarkRecord
    from desktop.core.speed.predict import Prediction

_METHODS: Final = {
    "exact": mark("measured on a model of the same shape"),
    "quick": mark("from what its parts take here"),
    "rough": mark("from its size alone"),
}
_OLD: Final = mark("before something changed")
_QUESTION: Final = mark("{time} after a question of 500 words")
#: The dashed line has so many pieces.
_PIECES: Final = 8


def pair(known: Known | None) -> str:
    """Return what was predicted beside what was measured; "" where there are not both."""
    if known is None or known.predicted is None or known.measured is None:
        return ""
    predicted = known.predicted.tokens_per_second
    measured = known.measured.tokens_per_second
    if not predicted > 0 or not measured > 0:
        return ""
    told = words_of_predictions.pair(predicted, measured)
    off = words_of_predictions.difference(predicted, measured)
    return f"{told[:1].upper()}{told[1:]}: {off}."


def writing(prediction: Prediction) -> str:
    """Return the predicted speed of writing, without its band."""
    return formats.predicted(prediction.tokens_per_second, rough=prediction.method == "rough")


def predicted(known: Known) -> Iterator[tuple[str, str]]:
    """Yield the facts of a prediction: what, and how much."""
    found = known.predicted
    if found is None:
        return
    low, high = (formats.bare_speed(edge) for edge in (found.low, found.high))
    yield tr("Writing"), tr("{speed} ({low} to {high})", speed=writing(found), low=low, high=high)
    yield tr("Context half full"), formats.speed(found.half_tokens_per_second)
    full = formats.speed(found.full_tokens_per_second)
    yield tr("Context full"), f"{full}, {formats.tokens(found.context)}"
    yield tr("Reading"), formats.speed(found.prompt_tokens_per_second)
    yield tr("First word"), tr(_QUESTION, time=formats.duration(found.first_token_seconds))
    if found.memory_bytes:
        yield tr("Memory"), size(found.memory_bytes)
    yield tr("How"), tr(_METHODS[found.method])
    if known.when is not None:
        yield tr("When"), moment(known.when) + (f", {tr(_OLD)}" if known.stale else "")
    elif known.stale:
        yield tr("When"), tr(_OLD)


def measured(row: Row, record: BenchmarkRecord | None) -> Iterator[tuple[str, str]]:
    """Yield the facts of a measurement: what, and how much."""
    if record is None:
        if row.tokens_per_second is not None and row.speed_kind != "predicted":
            yield tr("Writing"), formats.speed(row.tokens_per_second)
            if row.prompt_tokens_per_second:
                yield tr("Reading"), formats.speed(row.prompt_tokens_per_second)
        return
    for reading in record.tg:
        place = (
            tr("at the start")
            if reading.depth == 0
            else tr("{tokens} in", tokens=formats.tokens(reading.depth))
        )
        yield tr("Writing"), f"{formats.speed(reading.tokens_per_second)}, {place}"
    for prompt in record.pp:
        yield (
            tr("Reading"),
            f"{formats.speed(prompt.tokens_per_second)}, {formats.tokens(prompt.tokens)}",
        )
    yield tr("Loading"), formats.duration(record.load_seconds)
    yield tr("Memory used"), size(record.memory_bytes)
    yield tr("Device"), _device(record)


def _device(record: BenchmarkRecord) -> str:
    threads = trn("{n} thread", "{n} threads", record.threads)
    return f"{record.device}, {threads}, {record.variant}"


def curve(
    prediction: Prediction | None, record: BenchmarkRecord | None, comfortable: float
) -> LineData:
    """Return speed against the length of the chat: measured, and predicted."""
    series = []
    if record is not None:
        points = (
            Point(one.depth, one.tokens_per_second, min(one.low, one.high), max(one.low, one.high))
            for one in record.tg
        )
        series.append(Series(tr("measured"), tuple(points), tone=0))
    if prediction is not None:
        series.append(Series(tr("predicted"), tuple(_points(prediction)), measured=False, tone=0))
    return LineData(
        Axis(mark("Tokens in the chat"), "tokens", covers=(0,)),
        Axis(mark("tokens/s"), "speed", covers=(0,)),
        tuple(one for one in series if len(one.points) > 1),
        Reference(comfortable, tr("comfortable")),
    )


def _points(prediction: Prediction) -> Iterator[Point]:
    """Yield points of the prediction: each token in the chat makes the next take as much longer."""
    low = prediction.low / prediction.tokens_per_second
    high = prediction.high / prediction.tokens_per_second
    start, end = 1 / prediction.tokens_per_second, 1 / prediction.full_tokens_per_second
    for piece in range(_PIECES + 1):
        share = piece / _PIECES
        speed = 1 / (start + share * (end - start))
        yield Point(round(share * prediction.context), speed, speed * low, speed * high)
