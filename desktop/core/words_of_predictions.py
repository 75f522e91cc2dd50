"""The words about predictions and how well they did; for the window and the terminal. Pure."""

from __future__ import annotations

from typing import Final

from desktop.core.language import amount, tr, trn
from desktop.core.wording import clean

_EXACT_BELOW: Final = 100.0
_NOTHING: Final = 0.005
_LONGEST: Final = 60


def pair(predicted: float, measured: float) -> str:
    """Return both speeds: "predicted 14.2, measured 13.8 t/s"."""
    return tr(
        "predicted {predicted}, measured {measured} t/s",
        predicted=_speed(predicted),
        measured=_speed(measured),
    )


def difference(predicted: float, measured: float) -> str:
    """Return how far what was measured is from its prediction, as plots say it: "3 % slower"."""
    off = measured / predicted - 1
    if abs(off) < _NOTHING:
        return tr("as predicted")
    if off > 0:
        return tr("{percent} faster", percent=_percent(off))
    return tr("{percent} slower", percent=_percent(off))


def typical(error: float | None, models: int) -> str:
    """Return how well predictions do, over all models; "" where none was checked.

    Args:
        error: the median of how far they were off, as a share of what was measured.
        models: that were both predicted and measured.
    """
    if error is None or models < 1:
        return ""
    if models == 1:
        off = _percent(error)
        return tr("The one prediction that was checked was off by {percent}.", percent=off)
    return tr(
        "Predictions of {n} models were typically off by {percent}.",
        n=amount(models),
        percent=_percent(error),
    )


def under_way(number: int, total: int, name: str, left: str) -> str:
    """Return how far measuring all models is: "3 of 24: Qwen3 4B, 2 min left"."""
    return tr(
        "{number} of {total}: {name}, {left}",
        number=amount(number),
        total=amount(total),
        name=clean(name, _LONGEST),
        left=left,
    )


def ahead(models: int, minutes: float) -> str:
    """Return what measuring all models means."""
    if models == 1:
        return tr("1 model has a rough number only. Its own measurement takes some seconds.")
    about = tr("less than a minute") if minutes < 1 else _minutes(round(minutes))
    return tr(
        "{n} models have a rough number only. Measuring all of them takes {about}, one after the"
        " other, while you go on; a reply comes first.",
        n=amount(models),
        about=about,
    )


def _minutes(count: int) -> str:
    return trn("about a minute", "about {n} minutes", count)


def _speed(tokens_per_second: float) -> str:
    return amount(tokens_per_second, 1 if tokens_per_second < _EXACT_BELOW else 0)


def _percent(share: float) -> str:
    return tr("{n}\N{NO-BREAK SPACE}%", n=amount(abs(share) * 100))
