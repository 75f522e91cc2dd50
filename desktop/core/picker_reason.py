"""Why a model is the one recommended for this computer, in words to be shown as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.catalogue_facts import TIERS
from desktop.core.language import amount, together, tr
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.picker import Row

#: From here on a tenth of a token per second says nothing.
_WHOLE_FROM: Final = 10.0


def why(chosen: Row, rows: Iterable[Row], comfortable: float) -> str:
    """Return why `recommend` chose a row: words that go on after "recommended:".

    Args:
        chosen: the row.
        rows: all of them. Of a larger model that may be fast enough, and is not surely so, it is
            said why it was not chosen.
        comfortable: tokens per second at the person's line.
    """
    if chosen.tokens_per_second is None or chosen.surely is None:
        return tr("a good one to begin with, by this computer's memory and cores")
    digits = 0 if float(comfortable).is_integer() else 1
    facts = {"line": amount(comfortable, digits), "speed": _told(chosen)}
    if chosen.surely < comfortable and chosen.tokens_per_second >= comfortable:
        return tr("the smallest one, perhaps below your {line} t/s line, {speed}", **facts)
    if chosen.surely < comfortable:
        return tr("the smallest one, though below your {line} t/s line, {speed}", **facts)
    doubtful = _doubtful(chosen, rows, comfortable)
    if doubtful is None:
        return tr("the largest model above your {line} t/s line, {speed}", **facts)
    return tr(
        "the largest model surely above your {line} t/s line, {speed}; {other} may be below it,"
        " {its_speed}",
        **facts,
        other=clean(doubtful.name),
        its_speed=figure(doubtful),
    )


def _told(row: Row) -> str:
    if row.speed_kind == "predicted":
        return tr("{speed} predicted", speed=figure(row))
    return tr("{speed} measured", speed=figure(row))


def figure(row: Row) -> str:
    """Return a row's speed without more digits than it is sure of: 9.4 t/s, about 14 t/s."""
    value = row.tokens_per_second or 0.0
    digits = 0 if round(value, 1) >= _WHOLE_FROM else 1
    if row.speed_rough:
        return tr("about {n} t/s", n=amount(value, digits))
    return together(tr("{n} t/s", n=amount(value, digits)))


def _doubtful(chosen: Row, rows: Iterable[Row], comfortable: float) -> Row | None:
    """Return the largest model that was passed over because its prediction is not sure enough."""
    found = [
        row
        for row in rows
        if row.status == "recommended"
        and row.fits in ("yes", "tight")
        and _size(row) > _size(chosen)
        and row.tokens_per_second is not None
        and row.surely is not None
        and row.surely < comfortable <= row.tokens_per_second
    ]
    return max(found, key=_size, default=None)


def _size(row: Row) -> tuple[int, int]:
    return TIERS.index(row.tier), row.bytes or 0
